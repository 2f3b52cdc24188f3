import { eachEndpoint, matchedFigures } from "./figure-match.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { ComponentStatus, Figure, Report, Span } from "./report.ts";

/** What a third party measured lately of what a monitor matches. */
export interface MeasuredUptime {
  /** Share of calls that succeeded at the best endpoint, 0 to 1: the model is reachable as long as one serves it. */
  readonly best: number;
  /** Each endpoint that was measured, worst first; nothing is averaged away. */
  readonly each: readonly { readonly component: string; readonly name: string; readonly uptime: number }[];
}

/** A longer span says how it was, not how it is. Shortest first. */
const OF_NOW: readonly Span[] = ["5m", "30m", "1h"];
/** The share of failures from which a monitor of ours is degraded, too. */
const WELL_FROM = 0.95;
/** Fewer than half of the calls: down by the same measure as ours. */
const DOWN_BELOW = 0.5;

/** `undefined` where no figure of the last hour is there: what nobody measured is not 0. */
export function measuredUptime(report: Report, match: FeedMatch): MeasuredUptime | undefined {
  const each = eachEndpoint(
    matchedFigures(report.figures ?? [], match).filter((figure) => latest(figure) !== undefined),
  )
    .flatMap((figure) => {
      const uptime = latest(figure);
      return uptime === undefined ? [] : [{ component: figure.component, name: figure.name, uptime }];
    })
    .toSorted((a, b) => a.uptime - b.uptime || (a.component < b.component ? -1 : 1));
  const best = each.at(-1)?.uptime;
  return best === undefined ? undefined : { best, each };
}

/** What an uptime amounts to in the words of a status page. */
export function uptimeStatus(uptime: number): ComponentStatus {
  if (uptime >= WELL_FROM) return "operational";
  return uptime < DOWN_BELOW ? "major_outage" : "degraded_performance";
}

const latest = ({ uptime }: Figure): number | undefined =>
  OF_NOW.map((span) => uptime?.[span]).find((share) => share !== undefined);
