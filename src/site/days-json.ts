import { toInstant } from "../domain/instant.ts";
import { coverageOf, uptimeOf } from "../domain/uptime.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { share, shareOrNull } from "./share.ts";

/** The days of a monitor's strip as columns: the first is the date `from` in the site's zone, each other the day after. */
export function daysJson({ calendar, input }: SiteContext, { days }: MonitorFacts): object {
  const column = (key: "availableMs" | "slowMs" | "failureMs" | "leftOutMs" | "maintenanceMs"): number[] =>
    days.map(({ shares }) => shares[key] ?? 0);
  const first = days[0]?.fromMs;
  return {
    timeZone: input.site.timeZone,
    from: first === undefined ? null : toInstant(first + calendar.offsetMs(first)).slice(0, "2026-11-21".length),
    uptime: days.map(({ shares }) => shareOrNull(uptimeOf(shares))),
    coverage: days.map(({ shares, fromMs, toMs }) => share(coverageOf(shares, Math.min(toMs, input.nowMs) - fromMs))),
    availableMs: column("availableMs"),
    slowMs: column("slowMs"),
    failureMs: column("failureMs"),
    leftOutMs: column("leftOutMs"),
    maintenanceMs: column("maintenanceMs"),
    page: days.map(({ page }) => (page === "nothing" ? null : page)),
  };
}
