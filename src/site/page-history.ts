import { toMs } from "../domain/instant.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { Monitor } from "../domain/monitor.ts";
import { pageWord } from "../domain/page-word.ts";
import type { ComponentStatus, Report } from "../domain/report.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import type { SiteInput } from "./input.ts";

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

/** Planned work and what is unknown are no trouble. */
export const isTrouble = (status: ComponentStatus): boolean =>
  status === "degraded_performance" || status === "partial_outage" || status === "major_outage";

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

/** `undefined` for a monitor that no feed speaks of. */
export function pageNow(input: SiteInput, monitor: Monitor): PageNow | undefined {
  const pages = monitor.feeds.map((match) => {
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

/** When a page of the monitor was first read. */
export function firstReadingMs(ledger: Pick<Ledger, "feedChanges">, monitor: Monitor): number | undefined {
  const feeds = new Set(monitor.feeds.map(({ feed }) => feed));
  const first = ledger.feedChanges.find(({ report }) => feeds.has(report.feed));
  return first === undefined ? undefined : toMs(first.t);
}

/** What the pages of a monitor showed in a range, oldest first and without holes; before the first reading `unknown`. */
export function pageHistory(
  ledger: Pick<Ledger, "feedChanges">,
  monitor: Monitor,
  fromMs: number,
  toMs_: number,
): Shown[] {
  const rows = monitor.feeds.map((match) =>
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
