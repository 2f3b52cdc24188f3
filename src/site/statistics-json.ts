import { hourOfWeek } from "../domain/hour-of-week.ts";
import { DAY_MS, toInstant } from "../domain/instant.ts";
import type { WindowStatistics } from "../domain/standard-windows.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { share, shareOrNull } from "./share.ts";

/** Hours of the week are told of so many days. */
const WEEK_DAYS = 35;

/** What `api/v1/monitor/<id>/uptime.json` says of when it was bad. */
export function badTimesJson({ input, calendar }: SiteContext, facts: MonitorFacts): object {
  const { anomalies, history } = facts;
  const { nowMs, site } = input;
  const week = hourOfWeek(history, { fromMs: nowMs - WEEK_DAYS * DAY_MS, toMs: nowMs }, calendar.offsetMs);
  return {
    anomalyHours: anomalies.map(({ fromMs, uptime, downtimeMs, knownMs }) => ({
      from: toInstant(fromMs),
      uptime: share(uptime),
      downtimeMs,
      knownMs,
    })),
    hourOfWeek: {
      timeZone: site.timeZone,
      hours: week.map(({ hours }) => hours),
      calls: week.map(({ calls }) => calls),
      failureRate: week.map(({ failureRate }) => shareOrNull(failureRate)),
      p95: week.map(({ p95 }) => (p95 === undefined ? null : Math.round(p95))),
    },
  };
}

/** All standard windows, by name. */
export const windowsJson = ({ windows }: Pick<MonitorFacts, "windows">): object =>
  Object.fromEntries(Object.entries(windows).map(([name, own]) => [name, windowJson(own)]));

function windowJson({ fromMs, sinceMs, latency, importedMs, ...own }: WindowStatistics): object {
  return {
    from: toInstant(fromMs),
    ...(sinceMs !== undefined && { since: toInstant(sinceMs) }),
    uptime: shareOrNull(own.uptime),
    coverage: share(own.coverage),
    leftOutShare: share(own.leftOutShare),
    downtimeMs: own.downtimeMs,
    calls: own.calls,
    failures: own.failures,
    errorRate: shareOrNull(own.errorRate),
    rateLimitRate: shareOrNull(own.rateLimitRate),
    latency:
      latency === undefined
        ? null
        : Object.fromEntries(Object.entries(latency).map(([name, ms]: [string, number]) => [name, Math.round(ms)])),
    ...(importedMs > 0 && { importedMs }),
  };
}
