import { histogramOf } from "../../domain/histogram.ts";
import { SECOND_MS, toMs } from "../../domain/instant.ts";
import { countOf } from "../../domain/outcome.ts";
import type { Counts } from "../../domain/rollup.ts";
import type { WindowName } from "../../domain/standard-windows.ts";
import { VERDICTS } from "../../domain/verdict.ts";
import type { Cell } from "../../domain/window.ts";
import { nameOf, type SiteContext } from "../context.ts";
import type { MonitorFacts } from "../facts.ts";
import { outsideText } from "../outside.ts";
import { publicTarget } from "../public-target.ts";
import { verdictOf } from "../status-json.ts";
import { gauge, seconds, type Measured } from "./metric-measured.ts";
import type { Family, Labels, Point } from "./metric-model.ts";
import { costFamilies, objectiveFamilies } from "./metric-money.ts";

/** Everything that `metrics` tells. Counters run over all that the ledger knows. */
export function metricFamilies(context: SiteContext): Family[] {
  const measured = context.facts.map((facts): Measured => {
    const { monitor, ever } = facts;
    return { facts, labels: { monitor: monitor.id }, ever: ever.cell, costs: ever.costs };
  });
  return [
    ...aboutFamilies(context, measured),
    ...windowFamilies(measured),
    ...callFamilies(measured),
    ...costFamilies(measured),
    ...objectiveFamilies(measured),
    ...sourceFamilies(context, measured),
  ];
}

function aboutFamilies({ input }: SiteContext, all: readonly Measured[]): Family[] {
  return [
    {
      name: "uptimeline_generated_timestamp_seconds",
      help: "When these metrics were made. They are a file: what they say is as old as that.",
      type: "gauge",
      unit: "seconds",
      points: [[{}, input.nowMs / SECOND_MS]],
    },
    {
      name: "uptimeline_monitor",
      help: "What is watched.",
      type: "info",
      points: all.map(({ facts, labels }) => [{ ...labels, ...describe(facts) }, 1]),
    },
    {
      name: "uptimeline_verdict",
      help: "1 for the verdict that holds, 0 for the others.",
      type: "gauge",
      points: all.flatMap(({ facts, labels }) =>
        VERDICTS.map((verdict): Point => [{ ...labels, verdict }, verdictOf(facts) === verdict ? 1 : 0]),
      ),
    },
    gauge(all, {
      name: "uptimeline_in_maintenance",
      help: "1 while planned work goes on.",
      value: ({ verdict }) => (verdict?.maintenance === undefined ? 0 : 1),
    }),
    gauge(all, {
      name: "uptimeline_last_sample_timestamp_seconds",
      help: "When it was last asked.",
      unit: "seconds",
      value: ({ last }) => seconds(last === undefined ? undefined : toMs(last.t)),
    }),
    gauge(all, {
      name: "uptimeline_interval_seconds",
      help: "How often it is planned to be asked.",
      unit: "seconds",
      value: ({ monitor }) => seconds(monitor.everyMs),
    }),
    gauge(all, {
      name: "uptimeline_real_interval_seconds",
      help: "The mean time between its first calls over the last 24 hours.",
      unit: "seconds",
      value: ({ reallyEveryMs }) => seconds(reallyEveryMs),
    }),
  ];
}

/** What the config lets the page tell of a monitor. */
function describe(facts: MonitorFacts): Labels {
  const { group, provider, model, importance, environment } = facts.monitor;
  const optional = { group, provider, model, target: publicTarget(facts) };
  return {
    name: nameOf(facts),
    importance: importance ?? "normal",
    environment: environment ?? "prod",
    ...Object.fromEntries(
      Object.entries(optional).flatMap(([key, value]) => (value === undefined ? [] : [[key, outsideText(value)]])),
    ),
  };
}

const TOLD_WINDOWS = ["1h", "24h", "30d"] as const satisfies readonly WindowName[];

function windowFamilies(all: readonly Measured[]): Family[] {
  const ratio = (name: string, help: string, key: "uptime" | "coverage" | "errorRate"): Family => ({
    name,
    help,
    type: "gauge",
    unit: "ratio",
    points: all.flatMap(({ facts, labels }) =>
      TOLD_WINDOWS.flatMap((window): Point[] => {
        const value = facts.windows[window][key];
        return value === undefined ? [] : [[{ ...labels, window }, value]];
      }),
    ),
  });
  return [
    ratio("uptimeline_uptime_ratio", "Available time by available and failed time.", "uptime"),
    ratio("uptimeline_coverage_ratio", "Known time by all time: uptime says nothing of the rest.", "coverage"),
    ratio("uptimeline_error_ratio", "Failed first calls by all that count. False alarms are left out.", "errorRate"),
    {
      name: "uptimeline_latency_seconds",
      help: "Latency of good calls by percentile, within 1 %.",
      type: "gauge",
      unit: "seconds",
      points: all.flatMap(({ facts, labels }) =>
        (["1h", "24h"] as const).flatMap((window) => {
          const { p50, p95, p99 } = facts.windows[window].latency ?? {};
          return Object.entries({ p50, p95, p99 }).flatMap(([percentile, ms]): Point[] =>
            ms === undefined ? [] : [[{ ...labels, window, percentile }, ms / SECOND_MS]],
          );
        }),
      ),
    },
    gauge(all, {
      name: "uptimeline_slow_threshold_seconds",
      help: "A good call that takes longer is slow.",
      unit: "seconds",
      value: ({ monitor }) => seconds(monitor.slowMs),
    }),
  ];
}

function callFamilies(all: readonly Measured[]): Family[] {
  return [
    {
      name: "uptimeline_samples",
      help: "Calls by what came of them. What is marked as a false alarm moves to inconclusive.",
      type: "counter",
      points: all.flatMap(({ labels, ever }) => samplePoints(labels, ever)),
    },
    {
      name: "uptimeline_probe_duration_seconds",
      help: "Latency of good calls.",
      type: "histogram",
      unit: "seconds",
      points: all.flatMap(({ labels, ever }) => (ever.latency.n === 0 ? [] : [[labels, histogramOf(ever.latency)]])),
    },
    gauge(all, {
      name: "uptimeline_first_token_seconds",
      help: "Time to the first token, the median of 24 hours.",
      unit: "seconds",
      value: ({ calls }) => seconds(calls.tokenMs),
    }),
    gauge(all, {
      name: "uptimeline_output_tokens_per_second",
      help: "Tokens a second, the median of 24 hours.",
      value: ({ calls }) => calls.tokensPerSecond,
    }),
    gauge(all, {
      name: "uptimeline_certificate_expiry_timestamp_seconds",
      help: "When its certificate expires.",
      unit: "seconds",
      value: ({ calls }) => seconds(calls.certTo === undefined ? undefined : toMs(calls.certTo)),
    }),
  ];
}

/** First calls, of which rates are made, and repetitions apart. */
function samplePoints(labels: Labels, { n, first }: Cell): Point[] {
  return (Object.keys(n) as (keyof Counts)[]).toSorted().flatMap((outcome): Point[] => {
    const [all, firsts] = [n[outcome] ?? 0, first[outcome] ?? 0];
    const own = { ...labels, outcome, counts: outcome === "maintenance" ? outcome : countOf(outcome) };
    const again: Point[] = all > firsts ? [[{ ...own, attempt: "repeat" }, all - firsts]] : [];
    return [[{ ...own, attempt: "first" }, firsts], ...again];
  });
}

function sourceFamilies({ input }: SiteContext, all: readonly Measured[]): Family[] {
  const used = new Set(input.monitors.flatMap(({ feeds }) => feeds.map(({ feed }) => feed)));
  return [
    gauge(all, {
      name: "uptimeline_page_trouble",
      help: "1 while the official page tells of trouble, 0 while it could be read and does not.",
      value: ({ page }) => (page === undefined || !page.readable ? undefined : page.trouble ? 1 : 0),
    }),
    {
      name: "uptimeline_feed_readable",
      help: "1 while a source could be read.",
      type: "gauge",
      points: [...used].flatMap((feed): Point[] => {
        const report = input.reports.get(feed);
        return report === undefined ? [] : [[{ feed }, report.problem === undefined ? 1 : 0]];
      }),
    },
    {
      name: "uptimeline_incidents_open",
      help: "Incidents that go on.",
      type: "gauge",
      points: all.flatMap(({ facts, labels }) => openPoints(facts, labels)),
    },
  ];
}

const openPoints = ({ incidents }: MonitorFacts, labels: Labels): Point[] =>
  [
    ...Map.groupBy(
      incidents.filter(({ end }) => end === undefined),
      ({ kind }) => kind,
    ),
  ].map(([kind, own]) => [{ ...labels, kind }, own.length]);
