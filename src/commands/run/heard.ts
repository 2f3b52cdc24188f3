import { feedChange, hasRoomFor } from "../../ledger/feed-changes.ts";
import { joinFeedChanges } from "../../ledger/merge.ts";
import { pageView, withShownSince, type PageView } from "../../domain/corroborate.ts";
import { toInstant, toMs } from "../../domain/instant.ts";
import { isProbed, type Config } from "../../config/config.ts";
import { feedsOfLeg } from "./leg.ts";
import { pageSample } from "../../domain/page-sample.ts";
import { unreadFeeds } from "../../domain/unread-feed.ts";
import { withFirstSeen } from "../../domain/first-seen.ts";
import type { FeedChange, Ledger } from "../../domain/ledger.ts";
import type { Observed } from "./observe-book.ts";
import type { Report } from "../../domain/report.ts";
import type { Shard } from "../../domain/shard.ts";
import type { Sample } from "../../domain/sample.ts";

/** What feeds said, held against what they had said until then, and what of it is news. */
export function reportsOf(
  config: Pick<Config, "feeds" | "monitors">,
  before: Pick<Ledger, "feedChanges" | "state">,
  observed: Pick<Observed, "reports">,
  { nowMs, shard, isListening }: { readonly nowMs: number; readonly shard?: Shard; readonly isListening?: boolean },
) {
  const known = Map.groupBy(before.feedChanges, ({ report }) => report.feed);
  const read = [...observed.reports.values()].map((report) => {
    const own = known.get(report.feed) ?? [];
    const previous = own.findLast(({ t }) => t <= report.fetchedAt);
    const seen = withFirstSeen(report, previous?.report);
    // A run that read the feed a moment later, and pushed before, has told the same already.
    const next = own.find(({ t }) => t > report.fetchedAt);
    const isTold = next !== undefined && feedChange(next, withFirstSeen(report, next.report)) === undefined;
    return { report: latestOf(seen, own.at(-1)), own, change: isTold ? undefined : feedChange(previous, seen) };
  });
  const news = read.flatMap(({ change, own }) => (change === undefined ? [] : [{ change, own }]));
  const [fresh, held] = [true, false].map((isKept) =>
    news.flatMap(({ change, own }) => (hasRoomFor(change, own) === isKept ? [change] : [])),
  ) as [FeedChange[], FeedChange[]];
  // Another leg, or another run, reads these, and the ledger has its word.
  const ofLeg = new Set(isListening === true ? [] : feedsOfLeg(config, shard).map(({ id }) => id));
  const unread = config.feeds.flatMap(({ id }) => {
    const last = observed.reports.has(id) ? undefined : known.get(id)?.at(-1);
    if (last === undefined) return [];
    if (!ofLeg.has(id)) return [{ ...last.report, fetchedAt: before.state.feeds?.[id]?.read ?? last.t }];
    return [{ ...last.report, fetchedAt: toInstant(nowMs), problem: NOT_READ }];
  });
  return {
    reports: new Map([...unread, ...read.map(({ report }) => report)].map((report) => [report.feed, report])),
    fresh,
    /** Feeds whose word the ledger does not hold: that it has not changed since would say something else. */
    held: new Set(held.map(({ report }) => report.feed)),
    all: joinFeedChanges(before.feedChanges, fresh),
  };
}

const NOT_READ = { reason: "unreachable", detail: "the run was ended before it was read" } as const;

/** Another run may have read the feed after this one and pushed before it: the later word stands. */
function latestOf(report: Report, last: FeedChange | undefined): Report {
  const isLater = last !== undefined && last.t > report.fetchedAt && last.report.problem === undefined;
  // What is counted is not in the ledger's word.
  const isCounted = [report.figures, report.hints, report.prices].some((part) => part !== undefined);
  return isLater && !isCounted ? { ...last.report, fetchedAt: last.t } : report;
}

/** What the pages of each monitor say together, by the reports that `reportsOf` gives. */
export function pagesOf(
  config: Pick<Config, "monitors">,
  reports: ReadonlyMap<string, Report>,
  changes: readonly FeedChange[],
  nowMs: number,
): ReadonlyMap<string, PageView> {
  const since = new Map([...unreadFeeds(changes)].map(([feed, { since: t }]) => [feed, t]));
  return new Map(
    config.monitors.flatMap((monitor) => {
      const view = pageView(monitor, reports, nowMs, since);
      return view === undefined ? [] : [[monitor.id, withShownSince(view, monitor, changes)]];
    }),
  );
}

/**
 * What their pages say of the monitors that nobody asks, as of when they were read: what was read shortly before is no other
 * reading, and what was not read by the end of the run says nothing.
 */
export function pageSamples(
  config: Config,
  ledger: Ledger,
  reports: Observed["reports"],
  { nowMs, ...by }: Pick<Sample, "run"> & { readonly region?: string; readonly nowMs: number },
): Sample[] {
  const heard = reportsOf(config, ledger, { reports }, { nowMs }).reports;
  return config.monitors.flatMap((monitor) => {
    const t = monitor.feeds
      .flatMap(({ feed }) => reports.get(feed)?.fetchedAt ?? [])
      .toSorted()
      .at(-1);
    if (isProbed(monitor) || t === undefined) return [];
    const page = pageView(monitor, heard, toMs(t));
    return page === undefined ? [] : (pageSample(monitor, { ...by, t, page }, ledger.samples) ?? []);
  });
}
