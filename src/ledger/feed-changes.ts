import { DAY_MS, toMs } from "../domain/instant.ts";
import type { FeedChange, KeptReport } from "../domain/ledger.ts";
import type { Report } from "../domain/report.ts";
import { inOrder, isSame, sizeOfLine } from "./feed-lines.ts";

/** Most characters that the changes of one feed add in 24 hours: the pages of large clouds stay far below. */
export const FEED_DAY_CHARACTERS = 4_000_000;
/** What a feed has said for so long without another word is written once more, so that nobody need look back further. */
export const REPEATED_AFTER_MS = 90 * DAY_MS;
/** A line as short as this is never held back: that a feed can't be read, or that a component went down. */
const SHORT_LINE = 2_000;

/**
 * Whether a change of a feed is written after what it has said in the last 24 hours, `own`, by time. A source that says something else in
 * every report would fill the repository, whose history nobody can shorten. What is not written now is not lost: the next run
 * holds what is said then against what was written last.
 */
export function hasRoomFor(change: FeedChange, own: readonly FeedChange[]): boolean {
  const before = own.filter(({ t }) => t <= change.t);
  const size = sizeOfLine(change, before.at(-1));
  if (size <= SHORT_LINE) return true;
  const since = toMs(change.t) - DAY_MS;
  let room = FEED_DAY_CHARACTERS - size;
  for (let at = before.length - 1; at >= 0 && room >= 0; at -= 1) {
    const one = before[at]!;
    if (toMs(one.t) <= since) break;
    room -= sizeOfLine(one, before[at - 1]);
  }
  return room >= 0;
}

/**
 * What to add to `feeds/` for a report, or `undefined` where it says what was said before: states, incidents and texts
 * count, the order of components or incidents, times of fetching and all that is counted do not. `previous` is the last
 * change that is no later than the report. A feed that could not be read says nothing new of the provider: its change repeats
 * what was known with the problem beside it, and comes when the problem's reason begins or changes; the first report that
 * can be read ends it. What was said long ago is said once more.
 */
export function feedChange(previous: FeedChange | undefined, report: Report): FeedChange | undefined {
  const before = previous?.report;
  const { fetchedAt: t, problem } = report;
  const said = inOrder(keptOf(report), before);
  const next = problem === undefined ? said : { ...(before ?? said), problem };
  const isFresh = previous !== undefined && toMs(t) - toMs(previous.t) < REPEATED_AFTER_MS;
  return isFresh && isSame(previous.report, next) ? undefined : { v: 1, t, report: next };
}

/** A report as it is kept: states that are made of figures are left open, for the figures are lines of their own. */
function keptOf({ feed, url, role, derived, problem, ...report }: Report): KeptReport {
  const { components, incidents, maintenances, indicator } = report;
  return {
    feed,
    url,
    ...(role !== undefined && { role }),
    indicator: derived ? "unknown" : indicator,
    components: derived ? components.map((component) => ({ ...component, status: "unknown" as const })) : components,
    incidents,
    maintenances,
    ...(problem !== undefined && { problem }),
  };
}
