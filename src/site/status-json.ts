import type { Money } from "../domain/facts.ts";
import type { Spending } from "../domain/spend.ts";
import { isOpen } from "../domain/incident.ts";
import { toInstant } from "../domain/instant.ts";
import { latenessMs, leadMs } from "../domain/corroborate.ts";
import type { WindowName } from "../domain/standard-windows.ts";
import type { Statistics } from "../domain/statistics.ts";
import { worstVerdict, type VerdictName } from "../domain/verdict.ts";
import { nameOf, type SiteContext, type SiteIncident } from "./context.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import { incidentTitle } from "./phrases.ts";
import { maintenanceJson, plannedWork } from "./view-maintenance.ts";
import { share } from "./share.ts";

/** `api/v1/status.json`: the index as numbers. Shares are 0..1, times ISO 8601, latencies milliseconds; what is unknown is `null`. */
export function statusJson(context: SiteContext): object {
  const { facts, incidents, input } = context;
  const verdicts = facts.map(verdictOf);
  return {
    v: 1,
    generatedAt: toInstant(input.nowMs),
    site: { name: outsideText(input.site.name), timeZone: input.site.timeZone },
    verdict: worstVerdict(verdicts),
    monitors: facts.map(monitorSummary),
    incidents: incidents.filter(({ incident }) => isOpen(incident)).map((one) => incidentSummary(context, one)),
    maintenances: plannedWork(input).map((one) => maintenanceJson(one)),
  };
}

const UPTIME_WINDOWS = ["24h", "7d", "30d", "90d"] as const satisfies readonly WindowName[];

export const verdictOf = ({ verdict }: MonitorFacts): VerdictName => verdict?.verdict ?? "unknown";

/** A monitor as `status.json` has it. */
export function monitorSummary(facts: MonitorFacts): object {
  const { monitor, verdict, page, open, last, windows } = facts;
  return {
    id: monitor.id,
    name: nameOf(facts),
    group: monitor.group === undefined ? null : outsideText(monitor.group),
    verdict: verdictOf(facts),
    state: facts.state,
    maintenance: verdict?.maintenance ?? null,
    since: verdict?.since ?? null,
    outcome: verdict?.outcome ?? null,
    reason: verdict?.reason ?? null,
    checkedAt: last?.t ?? null,
    everySeconds: Math.round(monitor.everyMs / 1_000),
    uptime: Object.fromEntries(UPTIME_WINDOWS.map((name) => [name, uptimeJson(windows[name])])),
    uptimeOf: isByPage(facts) ? "page" : "calls",
    latency: { window: "24h", p50: whole(windows["24h"].latency?.p50), p95: whole(windows["24h"].latency?.p95) },
    page:
      page === undefined
        ? null
        : { name: page.name, url: page.url ?? null, status: page.status, corroboration: corroborationOf(facts) },
    incident: open === undefined ? null : open.id,
    ...measuredJson(facts),
  };
}

/** Optional keys: what is not known of a monitor is not there. Milliseconds, tokens per second, and amounts in their unit. */
function measuredJson({ monitor, calls, spending }: MonitorFacts): object {
  const { tokenMs, tokensPerSecond, certTo, left } = calls;
  const tier = spending?.tier ?? monitor.tier;
  return {
    ...(tier !== undefined && { tier }),
    ...(spending !== undefined && { spending: spendingJson(spending) }),
    ...(tokenMs !== undefined && { firstToken: { window: "24h", p50: tokenMs } }),
    ...(tokensPerSecond !== undefined && { tokensPerSecond: { window: "24h", p50: tokensPerSecond } }),
    ...(left !== undefined && { headroom: left }),
    ...(certTo !== undefined && { certificate: { expires: certTo } }),
  };
}

/** Of the UTC day and month; `unpriced` are the calls of the month whose cost nobody knows. */
function spendingJson({ today, month, unpriced, budget, fellBack, stopped }: Spending): object {
  return {
    today: today.map(amountJson),
    month: month.map(amountJson),
    unpriced,
    fellBack,
    stopped,
    ...(budget !== undefined && {
      budget: {
        of: budget.of,
        per: budget.budget.per,
        limit: amountJson(budget.budget),
        spent: amountJson({ micro: budget.micro, unit: budget.budget.unit }),
      },
    }),
  };
}

export const amountJson = ({ micro, unit }: Money): object => ({ amount: micro / 1e6, unit: outsideText(unit) });

const uptimeJson = ({ uptime, coverage, calls, failures }: Statistics): object => ({
  value: uptime === undefined ? null : share(uptime),
  coverage: share(coverage),
  calls,
  failures,
});

/** Milliseconds without their parts. */
export const whole = (ms: number | undefined): number | null => (ms === undefined ? null : Math.round(ms));

function corroborationOf({ page, contradiction, state }: MonitorFacts): string | null {
  if (page === undefined) return null;
  if (!page.readable) return "unread";
  if (contradiction === "page-green") return "unacknowledged";
  if (contradiction === "page-trouble") return "advisory";
  return state === "down" || state === "degraded" ? "confirmed" : null;
}

/** An incident as `status.json` has it. */
export function incidentSummary(context: SiteContext, one: SiteIncident): object {
  const { incident } = one;
  return {
    id: incident.id,
    monitor: incident.monitor,
    title: incidentTitle(context, one),
    kind: incident.kind,
    level: incident.level,
    begin: incident.begin,
    detected: incident.detected,
    end: incident.end ?? null,
    outcome: incident.outcome ?? null,
    reason: incident.reason ?? null,
    corroboration: incident.corroboration,
    pagePublished: incident.pagePublished ?? null,
    latenessMs: latenessMs(incident) ?? null,
    leadMs: leadMs(incident) ?? null,
    issue: incident.issue?.number ?? null,
    page: `incidents/${incident.id}.html`,
  };
}
