import { pageView } from "./corroborate.ts";
import type { FeedChange } from "./ledger.ts";
import { TIERS, type Monitor, type Tier } from "./monitor.ts";
import { isCounted, isFailure } from "./outcome.ts";
import { MINUTE_MS, toMs } from "./instant.ts";
import type { Report } from "./report.ts";
import { isOfFuture, type Sample } from "./sample.ts";

/** A call that failed, and the monitor that made it. */
export interface Failed {
  readonly monitor: Monitor;
  readonly sample: Sample;
}

/**
 * Whether a sample is news of trouble: a failure where the monitor's last call that counted was none. `before` are the
 * monitor's own earlier samples from the same place, sorted.
 */
export function newlyFails(sample: Sample, before: readonly Sample[]): boolean {
  if (!isFailure(sample.outcome)) return false;
  const last = before.findLast(({ outcome }) => isCounted(outcome));
  return last === undefined || !isFailure(last.outcome);
}

/**
 * Monitors that a failure elsewhere makes due: those of the same provider that are asked in a dearer way than the call that
 * failed. They say more, and are asked too seldom to notice by themselves.
 */
export function suspectedByCalls<M extends Monitor>(monitors: readonly M[], failed: readonly Failed[]): M[] {
  const least = new Map<string, number>();
  for (const { monitor, sample } of failed) {
    if (monitor.provider === undefined) continue;
    const rank = dearness(monitor, sample.tier);
    least.set(monitor.provider, Math.min(rank, least.get(monitor.provider) ?? rank));
  }
  return monitors.filter((monitor) => {
    const rank = monitor.provider === undefined ? undefined : least.get(monitor.provider);
    return rank !== undefined && dearness(monitor, monitor.tier) > rank;
  });
}

/** Trouble that comes and goes, or comes from many monitors in turn, has a dear one asked no oftener than so. */
const ASKED_AT_MOST = 3;
const ASKED_WITHIN_MS = 30 * MINUTE_MS;

/**
 * Whether a monitor was asked so often lately that suspicion asks it no more: three times in half an hour. `before` are its
 * own earlier samples from the same place, sorted.
 */
export function isAskedEnough(before: readonly Sample[], nowMs: number): boolean {
  const asked = before.filter((sample) => sample.again === undefined && !isOfFuture(sample, nowMs));
  const bounding = asked.at(-ASKED_AT_MOST);
  return bounding !== undefined && nowMs - toMs(bounding.t) < ASKED_WITHIN_MS;
}

/** By its tier; without one, as a whole generation where it has a price, else as what costs nothing. */
function dearness(monitor: Monitor, tier: Tier | undefined = monitor.tier): number {
  if (tier !== undefined) return TIERS.indexOf(tier);
  return monitor.price === undefined ? 0 : TIERS.indexOf("full");
}

/**
 * Monitors of which a feed reports trouble now and did not when it last differed: `changes` are the ledger's, sorted. A feed
 * that was never read before is no news, for nothing is known of what it said.
 */
export function suspectedByFeeds<M extends Monitor>(
  monitors: readonly M[],
  reports: ReadonlyMap<string, Report>,
  changes: readonly FeedChange[],
  nowMs: number,
): M[] {
  const before = new Map(changes.map(({ t, report }) => [report.feed, { ...report, fetchedAt: t }]));
  return monitors.filter((monitor) => {
    // States that are made of figures are not in the ledger's changes: of them nobody can say that they are news.
    const feeds = monitor.feeds.filter(({ feed }) => before.has(feed) && reports.get(feed)?.derived !== true);
    const known = { ...monitor, feeds };
    if (feeds.length === 0 || pageView(known, reports, nowMs)?.trouble !== true) return false;
    return pageView(known, before, nowMs)?.trouble === false;
  });
}
