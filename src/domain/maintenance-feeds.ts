import { filterReport, type FeedMatch } from "./report-filter.ts";
import { DAY_MS, toInstant, toMs } from "./instant.ts";
import type { PlannedMaintenance } from "./maintenance.ts";
import type { Report, ReportedMaintenance } from "./report.ts";

const TITLE_MOST = 200;
/** What is longer would silence a monitor for good by a mistyped year. */
const LONGEST_MS = 31 * DAY_MS;
/** Pages plan months ahead; people want to hear of it a day before. */
const ANNOUNCED_MS = DAY_MS;

interface Watched {
  readonly id: string;
  readonly feeds: readonly FeedMatch[];
}

/**
 * Planned work that feeds tell of monitors which take their word for it. What has no end, or lasts over a month, is not taken:
 * it would silence a monitor for good. What the page calls completed has ended by now at the latest.
 */
export function maintenancesOfFeeds(
  monitors: readonly Watched[],
  reports: ReadonlyMap<string, Report>,
  nowMs: number,
): PlannedMaintenance[] {
  const bySource = new Map<string, PlannedMaintenance>();
  for (const { id, feeds } of monitors) {
    for (const use of feeds.filter(({ maintenance }) => maintenance === true)) {
      const report = reports.get(use.feed);
      if (report === undefined || report.problem !== undefined) continue;
      for (const told of filterReport(report, use).maintenances) {
        const source = `feed:${use.feed}:${told.id}`;
        const known = bySource.get(source);
        const window = known?.window ?? windowOf(source, told, nowMs);
        if (window === undefined || known?.monitors.includes(id) === true) continue;
        const title = told.title.trim().slice(0, TITLE_MOST) || use.feed;
        bySource.set(source, {
          window,
          title,
          monitors: [...(known?.monitors ?? []), id],
          announceMs: ANNOUNCED_MS,
          recurs: false,
        });
      }
    }
  }
  return [...bySource.values()];
}

function windowOf(source: string, { begin, end, state }: ReportedMaintenance, nowMs: number) {
  const [fromMs, plannedMs] = [toMs(begin), end === undefined ? Number.NaN : toMs(end)];
  const untilMs = state === "completed" ? Math.min(plannedMs, nowMs) : plannedMs;
  if (!(fromMs < untilMs) || plannedMs - fromMs > LONGEST_MS) return undefined;
  return { source, from: toInstant(fromMs), to: toInstant(untilMs), expect: "down" } as const;
}

/** Whether what a feed says of plans was heard: one that can't be read withdraws nothing. */
export function isFeedHeard(source: string, reports: ReadonlyMap<string, Report>): boolean {
  const [, feed = ""] = source.split(":");
  const report = reports.get(feed);
  return report !== undefined && report.problem === undefined;
}
