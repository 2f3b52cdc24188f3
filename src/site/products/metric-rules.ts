import { HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import type { SiteContext } from "../context.ts";
import type { Family } from "./metric-model.ts";

interface Rule {
  readonly alert: string;
  /** A metric without which the rule would never say anything. */
  readonly of: string;
  readonly expr: string;
  readonly severity: "warning" | "critical";
  readonly summary: string;
}

/** Runs come late: so many intervals without a new file are no accident. */
const STALE_INTERVALS = 4;

/** Metrics of one site are matched with each other, though several be scraped by one Prometheus. What an AI gateway's playbook asks for: 2 % of failures are worth a look, 5 % are trouble. */
const RULES: readonly Rule[] = [
  {
    alert: "UptimelineDown",
    of: "uptimeline_verdict",
    expr: 'uptimeline_verdict{verdict="down"} == 1 unless ignoring (verdict) uptimeline_in_maintenance == 1',
    severity: "critical",
    summary: "{{ $labels.monitor }} is down",
  },
  {
    alert: "UptimelineDegraded",
    of: "uptimeline_verdict",
    expr: 'uptimeline_verdict{verdict="degraded"} == 1 unless ignoring (verdict) uptimeline_in_maintenance == 1',
    severity: "warning",
    summary: "{{ $labels.monitor }} is degraded",
  },
  {
    alert: "UptimelineErrors",
    of: "uptimeline_error_ratio",
    expr: 'uptimeline_error_ratio{window="1h"} > 0.02',
    severity: "warning",
    summary: "{{ $value | humanizePercentage }} of the calls of {{ $labels.monitor }} failed within an hour",
  },
  {
    alert: "UptimelineManyErrors",
    of: "uptimeline_error_ratio",
    expr: 'uptimeline_error_ratio{window="1h"} > 0.05',
    severity: "critical",
    summary: "{{ $value | humanizePercentage }} of the calls of {{ $labels.monitor }} failed within an hour",
  },
  {
    alert: "UptimelineSlow",
    of: "uptimeline_slow_threshold_seconds",
    expr: 'uptimeline_latency_seconds{window="1h",percentile="p95"} > ignoring (window, percentile) uptimeline_slow_threshold_seconds',
    severity: "warning",
    summary: "p95 of {{ $labels.monitor }} is {{ $value | humanizeDuration }}",
  },
  {
    alert: "UptimelineBurnsFast",
    of: "uptimeline_burn_rate",
    expr: 'uptimeline_burn_rate{window="1h"} > 14.4 and ignoring (window) uptimeline_burn_rate{window="6h"} > 6',
    severity: "critical",
    summary: "The error budget of {{ $labels.monitor }} is spent {{ $value | humanize }} times too fast",
  },
  {
    alert: "UptimelineBudgetGone",
    of: "uptimeline_error_budget_left_ratio",
    expr: "uptimeline_error_budget_left_ratio <= 0",
    severity: "warning",
    summary: "The error budget of {{ $labels.monitor }} is spent",
  },
  {
    alert: "UptimelineCertificateEnds",
    of: "uptimeline_certificate_expiry_timestamp_seconds",
    expr: "uptimeline_certificate_expiry_timestamp_seconds - time() < 14 * 86400",
    severity: "warning",
    summary: "The certificate of {{ $labels.monitor }} ends in {{ $value | humanizeDuration }}",
  },
  {
    alert: "UptimelineMoneySpent",
    of: "uptimeline_cost_budget_used_ratio",
    expr: "uptimeline_cost_budget_used_ratio > 0.9",
    severity: "warning",
    summary: "{{ $value | humanizePercentage }} of a budget of {{ $labels.monitor }} is spent",
  },
  {
    alert: "UptimelineFeedUnread",
    of: "uptimeline_feed_readable",
    expr: "uptimeline_feed_readable == 0",
    severity: "warning",
    summary: "{{ $labels.feed }} can't be read",
  },
];

/** `prometheus-rules.yml`: alert rules for those of the metrics that this site has, and for its own silence. */
export function alertRules(context: SiteContext, families: readonly Family[]): string {
  const told = new Set(families.filter(({ points }) => points.length > 0).map(({ name }) => name));
  const rules = [...RULES.filter(({ of }) => told.has(of)), ...silenceRules(context)];
  // Strings of JSON are strings of YAML.
  const text = rules.map(
    ({ alert, expr, severity, summary }) =>
      `      - alert: ${alert}\n        expr: ${JSON.stringify(expr)}\n        labels: { severity: ${severity} }\n        annotations: { summary: ${JSON.stringify(summary)} }\n`,
  );
  return `# Made from the site's configuration by each run.\ngroups:\n  - name: uptimeline\n    rules:\n${text.join("")}`;
}

function silenceRules({ facts }: SiteContext): Rule[] {
  const intervals = facts.map(({ monitor, reallyEveryMs }) => Math.max(monitor.everyMs, reallyEveryMs ?? 0));
  const staleMs = Math.max(HOUR_MS, STALE_INTERVALS * Math.min(...intervals, 6 * HOUR_MS));
  const of = "uptimeline_generated_timestamp_seconds";
  return [
    {
      alert: "UptimelineStale",
      of,
      expr: `time() - ${of} > ${(Math.ceil(staleMs / MINUTE_MS) * MINUTE_MS) / 1_000}`,
      severity: "warning",
      summary: "Nobody has looked for {{ $value | humanizeDuration }}",
    },
    {
      alert: "UptimelineAbsent",
      of,
      expr: `absent(${of})`,
      severity: "critical",
      summary: "The metrics of the status site can't be read",
    },
  ];
}
