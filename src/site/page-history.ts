import { toMs } from "../domain/instant.ts";
import type { FeedChange, Ledger } from "../domain/ledger.ts";
import { isTrouble, pageWord } from "../domain/page-word.ts";
import { pageMatches, roleOf } from "../domain/page-role.ts";
import type { FeedMatch } from "../domain/report-filter.ts";
import type { ComponentStatus, Report } from "../domain/report.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import type { SiteInput, SiteMonitor } from "./input.ts";

/** What the official page showed for a stretch of time. */
export interface Shown {
  readonly fromMs: number;
  readonly toMs: number;
  readonly status: ComponentStatus;
}

/** What the official page says now, of the feed that says worst. */
export interface PageNow {
  readonly name: string;
  readonly url?: string;
  readonly status: ComponentStatus;
  readonly readable: boolean;
  readonly trouble: boolean;
  readonly readMs?: number;
}

const GRAVITY: readonly ComponentStatus[] = [
  "unknown",
  "operational",
  "under_maintenance",
  "degraded_performance",
  "partial_outage",
  "major_outage",
];
const worse = (a: ComponentStatus, b: ComponentStatus): ComponentStatus =>
  GRAVITY.indexOf(b) > GRAVITY.indexOf(a) ? b : a;

/** Nobody asks a monitor of which nothing is known of how it is asked. */
const spokenOf = ({ feeds, asked }: Pick<SiteMonitor, "feeds" | "asked">) => ({ feeds, probe: asked });

/** `undefined` for a monitor that no page speaks of. */
export function pageNow(input: SiteInput, monitor: SiteMonitor): PageNow | undefined {
  const matches = pageMatches(spokenOf(monitor), (match) => roleOf(match, input.reports.get(match.feed)));
  const pages = matches.map((match) => {
    const report = input.reports.get(match.feed);
    const { status, readable } = pageWord(report, match, input.nowMs);
    const named = input.feedNames.get(match.feed);
    const url = outsideUrl(named?.url) ?? outsideUrl(report?.url);
    return {
      name: outsideText(named?.name ?? match.feed),
      ...(url !== undefined && { url }),
      status,
      readable,
      trouble: isTrouble(status),
      ...(report !== undefined && { readMs: toMs(report.fetchedAt) }),
    };
  });
  return pages.toSorted((a, b) => GRAVITY.indexOf(b.status) - GRAVITY.indexOf(a.status))[0];
}

type Changes = Pick<Ledger, "feedChanges">;

/** All that the pages of a monitor showed, from their first reading on. */
interface Timeline {
  readonly firstMs?: number;
  /** By their beginnings, each other than the one before. */
  readonly shown: readonly { readonly fromMs: number; readonly status: ComponentStatus }[];
}

/** Strips, months and each incident ask for parts of one timeline, and monitors that watch the same part of a page share it. */
const timelines = new WeakMap<readonly FeedChange[], Map<string, Timeline>>();

function timelineOf({ feedChanges }: Changes, monitor: SiteMonitor): Timeline {
  const known = timelines.get(feedChanges) ?? new Map<string, Timeline>();
  timelines.set(feedChanges, known);
  const key = keyOf(monitor);
  const timeline = known.get(key) ?? readTimeline(feedChanges, monitor);
  known.set(key, timeline);
  return timeline;
}

const keys = new WeakMap<SiteMonitor, string>();

/** What a monitor watches, as text. */
function keyOf(monitor: SiteMonitor): string {
  const key = keys.get(monitor) ?? JSON.stringify([monitor.asked === undefined, monitor.feeds]);
  keys.set(monitor, key);
  return key;
}

function readTimeline(feedChanges: readonly FeedChange[], monitor: SiteMonitor): Timeline {
  const last = new Map(feedChanges.map(({ report }) => [report.feed, report]));
  // By what the ledger knows of their roles.
  const matches = pageMatches(spokenOf(monitor), (match) => roleOf(match, last.get(match.feed)));
  const now = new Map<FeedMatch, ComponentStatus>();
  const shown: { fromMs: number; status: ComponentStatus }[] = [];
  let firstMs: number | undefined;
  for (const change of feedChanges) {
    const own = matches.filter(({ feed }) => feed === change.report.feed);
    if (own.length === 0) continue;
    const fromMs = toMs(change.t);
    firstMs ??= fromMs;
    for (const match of own) now.set(match, wordAt(change, fromMs, match));
    const status = [...now.values()].reduce(worse, "unknown");
    // Of what was read at one moment the last stands.
    if (shown.at(-1)?.fromMs === fromMs) shown.pop();
    if ((shown.at(-1)?.status ?? "unknown") !== status) shown.push({ fromMs, status });
  }
  return { ...(firstMs !== undefined && { firstMs }), shown };
}

const words = new WeakMap<FeedChange, Map<string, ComponentStatus>>();

/** What a change says of a match is worked out once for all monitors that watch that part of the page. */
function wordAt(change: FeedChange, ms: number, match: FeedMatch): ComponentStatus {
  const known = words.get(change) ?? new Map<string, ComponentStatus>();
  words.set(change, known);
  const key = JSON.stringify(match);
  const report: Report = { ...change.report, fetchedAt: change.t };
  const status = known.get(key) ?? pageWord(report, match, ms).status;
  known.set(key, status);
  return status;
}

/** When a page of the monitor was first read. */
export const firstReadingMs = (ledger: Changes, monitor: SiteMonitor): number | undefined =>
  timelineOf(ledger, monitor).firstMs;

/** What the pages of a monitor showed in a range, oldest first and without holes; before the first reading `unknown`. */
export function pageHistory(ledger: Changes, monitor: SiteMonitor, fromMs: number, untilMs: number): Shown[] {
  if (fromMs >= untilMs) return [];
  const { shown } = timelineOf(ledger, monitor);
  const before = shown.findLast((one) => one.fromMs <= fromMs)?.status ?? "unknown";
  const within = shown.filter((one) => one.fromMs > fromMs && one.fromMs < untilMs);
  const parts = [{ fromMs, status: before }, ...within];
  return parts.map(({ fromMs: from, status }, index) => ({
    fromMs: from,
    toMs: parts[index + 1]?.fromMs ?? untilMs,
    status,
  }));
}
