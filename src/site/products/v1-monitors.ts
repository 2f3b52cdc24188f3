import { DAY_MS, HOUR_MS, toInstant, type Instant } from "../../domain/instant.ts";
import { startOf } from "../../domain/rollup.ts";
import { quantile } from "../../domain/sketch.ts";
import { coverageOf, sumOf, uptimeOf } from "../../domain/uptime.ts";
import { cells, type Cell } from "../../domain/window.ts";
import { nameOf, type SiteContext } from "../context.ts";
import { daysJson } from "../days-json.ts";
import { isByPage, type MonitorFacts } from "../facts.ts";
import { sumsJson } from "../objective-json.ts";
import { outsideText } from "../outside.ts";
import { publicTarget } from "../public-target.ts";
import { share, shareOrNull } from "../share.ts";
import { othersJson } from "../others-json.ts";
import { regionsJson } from "../regions-json.ts";
import { badTimesJson, windowsJson } from "../statistics-json.ts";
import { incidentSummary, monitorSummary, verdictOf, whole } from "../status-json.ts";

const DAYS_TOLD_MS = 90 * DAY_MS;

const head = ({ input }: Pick<SiteContext, "input">): object => ({ v: 1, generatedAt: toInstant(input.nowMs) });

/** `api/v1/monitors.json`: what is watched and how, with where to read more of each. */
export const monitorsJson = (context: SiteContext): object => ({
  ...head(context),
  monitors: context.facts.map((facts) => {
    const { id, provider, model, importance, environment, everyMs, asked } = facts.monitor;
    const { group, description } = facts.monitor;
    return {
      id,
      name: nameOf(facts),
      group: textOrNull(group),
      description: textOrNull(description),
      provider: textOrNull(provider),
      model: textOrNull(model),
      importance: importance ?? "normal",
      environment: environment ?? "prod",
      kind: asked?.kind ?? "page",
      target: publicTarget(facts) ?? null,
      everySeconds: Math.round(everyMs / 1_000),
      verdict: verdictOf(facts),
      files: {
        summary: `monitor/${id}/summary.json`,
        latency: `monitor/${id}/latency.json`,
        uptime: `monitor/${id}/uptime.json`,
      },
    };
  }),
});

const textOrNull = (text: string | undefined): string | null => (text === undefined ? null : outsideText(text));

/** `api/v1/monitor/<id>/summary.json`: how it is now, its figures over the standard windows, its incidents, and what others say of it. */
export const summaryJson = (context: SiteContext, facts: MonitorFacts): object => ({
  ...head(context),
  ...monitorSummary(facts),
  incidents: facts.incidents.map((incident) => incidentSummary(context, { incident, facts })),
  others: othersJson(facts.others),
  ...regionsJson(facts),
  windows: windowsJson(facts),
  ...sumsJson(facts, context.input.nowMs),
});

/** `api/v1/monitor/<id>/latency.json`: of good calls, hour by hour and day by day. */
export function latencyJson(context: SiteContext, facts: MonitorFacts): object {
  const { nowMs } = context.input;
  const days = cells(facts.history, { fromMs: nowMs - DAYS_TOLD_MS, toMs: nowMs, step: "day" });
  return {
    ...head(context),
    id: facts.monitor.id,
    unit: "ms",
    slowOver: facts.monitor.slowMs ?? null,
    hours: latencies(facts.hours, HOUR_MS),
    days: latencies(days, DAY_MS),
  };
}

/** Columns, oldest first: the first entry is of what begins at `from`, each of the others of what begins a step later. */
function latencies(told: readonly Cell[], stepMs: number): object {
  const column = (q: number): (number | null)[] => told.map(({ latency }) => whole(quantile(latency, q)));
  return {
    from: beginOf(told, stepMs),
    stepSeconds: stepMs / 1_000,
    calls: told.map(({ latency }) => latency.n),
    p50: column(0.5),
    p95: column(0.95),
    p99: column(0.99),
  };
}

/** The first cell is cut to the range: the hour or day that it lies in begins before. */
const beginOf = (told: readonly Cell[], stepMs: number): Instant => toInstant(startOf(told[0]?.fromMs ?? 0, stepMs));

/** `api/v1/monitor/<id>/uptime.json`: how long it was what, hour by hour and by the days of its strip, and when it was bad. */
export const uptimeJson = (context: SiteContext, facts: MonitorFacts): object => ({
  ...head(context),
  id: facts.monitor.id,
  uptimeOf: isByPage(facts) ? "page" : "calls",
  hours: hoursJson(facts.hours),
  days: daysJson(context, facts),
  ...badTimesJson(context, facts),
});

const hoursJson = (hours: readonly Cell[]): object => ({
  from: beginOf(hours, HOUR_MS),
  stepSeconds: HOUR_MS / 1_000,
  uptime: hours.map(({ shares }) => shareOrNull(uptimeOf(shares))),
  coverage: hours.map(({ shares, fromMs, toMs }) => share(coverageOf(shares, toMs - fromMs))),
  calls: hours.map(({ first }) => sumOf(first, "available") + sumOf(first, "failure")),
  failures: hours.map(({ first }) => sumOf(first, "failure")),
});
