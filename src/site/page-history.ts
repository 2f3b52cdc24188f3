import { toMs } from "../domain/instant.ts";
import type { Ledger } from "../domain/ledger.ts";
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

/** The matches whose pages were read, by what the ledger knows of their roles. */
function pagesRead({ feedChanges }: Changes, monitor: SiteMonitor): readonly FeedMatch[] {
  const last = new Map(feedChanges.map(({ report }) => [report.feed, report]));
  return pageMatches(spokenOf(monitor), (match) => roleOf(match, last.get(match.feed)));
}

/** When a page of the monitor was first read. */
export function firstReadingMs(ledger: Changes, monitor: SiteMonitor): number | undefined {
  const feeds = new Set(pagesRead(ledger, monitor).map(({ feed }) => feed));
  const first = ledger.feedChanges.find(({ report }) => feeds.has(report.feed));
  return first === undefined ? undefined : toMs(first.t);
}

/** What the pages of a monitor showed in a range, oldest first and without holes; before the first reading `unknown`. */
export function pageHistory(ledger: Changes, monitor: SiteMonitor, fromMs: number, toMs_: number): Shown[] {
  const rows = pagesRead(ledger, monitor).map((match) =>
    ledger.feedChanges
      .filter(({ report }) => report.feed === match.feed)
      .map(({ t, report }) => {
        const full: Report = { ...report, fetchedAt: t };
        return { ms: toMs(t), status: pageWord(full, match, toMs(t)).status };
      }),
  );
  const moments = [...new Set([fromMs, ...rows.flat().map(({ ms }) => ms)])]
    .filter((ms) => ms >= fromMs && ms < toMs_)
    .toSorted((a, b) => a - b);
  const shown = moments.map((ms, index) => ({
    fromMs: ms,
    toMs: moments[index + 1] ?? toMs_,
    status: rows.map((row) => row.findLast((change) => change.ms <= ms)?.status ?? "unknown").reduce(worse, "unknown"),
  }));
  return shown.reduce<Shown[]>((joined, next) => {
    const last = joined.at(-1);
    return last?.status === next.status ? [...joined.slice(0, -1), { ...last, toMs: next.toMs }] : [...joined, next];
  }, []);
}
