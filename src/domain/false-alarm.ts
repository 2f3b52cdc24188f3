import type { Instant } from "./instant.ts";
import { totalMs, type Interval } from "./intervals.ts";
import { OUTCOMES, isFailure, type Outcome } from "./outcome.ts";
import type { Counts, HourRollup, Shares } from "./rollup.ts";

/** A stretch that a person marked as a false alarm, as time. `t` names it in the lines that count it. */
export interface Alarm extends Interval {
  readonly t: Instant;
}

/** A part of a rollup's time, and how long it failed. */
export interface FailedPart extends Interval {
  readonly failureMs: number;
}

/** Whether any of them reaches into a span whose line does not count it yet. */
export function isUncounted(alarms: readonly Alarm[], corrected: readonly Instant[] = [], span: Interval): boolean {
  return alarms.some((alarm) => alarm.fromMs < span.toMs && alarm.toMs > span.fromMs && !corrected.includes(alarm.t));
}

/**
 * A closed line whose samples are gone, with all alarms counted. Of each part of its time, so much failure is left out as the
 * alarms cover of it, at most what failed in it: exact where they cover a part's failures whole, or nothing but failure. Failed
 * samples become `inconclusive` where the alarms cover the whole line, and stay where they cover less, for nobody knows any
 * more which they were. What a line counts already is not left out again.
 */
export function leaveOutOf<T extends Pick<HourRollup, "shares" | "n" | "first" | "corrected">>(
  line: T,
  span: Interval,
  parts: readonly FailedPart[],
  alarms: readonly Alarm[],
): T {
  const failedMs = parts.reduce((sum, { failureMs }) => sum + failureMs, 0);
  const coveredMs = parts.reduce((sum, part) => sum + coveredOf(part, alarms, line.corrected), 0);
  // Parts are whole seconds, the line is milliseconds: all of the one is all of the other.
  const shares = leaveOut(line.shares, coveredMs > 0 && coveredMs === failedMs ? Infinity : coveredMs);
  const isWhole = overlapMs(alarms, span) === span.toMs - span.fromMs;
  const counts = isWhole ? { n: inconclusive(line.n), first: inconclusive(line.first) } : {};
  const corrected = alarms.filter((alarm) => isUncounted([alarm], line.corrected, span)).map(({ t }) => t);
  return { ...line, shares, ...counts, corrected: [...(line.corrected ?? []), ...corrected].toSorted() };
}

/** The failure of a part within alarms that its line does not count yet. */
export function coveredOf(part: FailedPart, alarms: readonly Alarm[], corrected: readonly Instant[] = []): number {
  const counted = alarms.filter(({ t }) => corrected.includes(t));
  return Math.min(part.failureMs, overlapMs(alarms, part) - overlapMs(counted, part));
}

/** So much failure as left-out time, at most all of it. */
export function leaveOut(shares: Shares, ms: number): Shares {
  const movedMs = Math.min(ms, shares.failureMs);
  return { ...shares, failureMs: shares.failureMs - movedMs, leftOutMs: shares.leftOutMs + movedMs };
}

function overlapMs(alarms: readonly Alarm[], { fromMs, toMs }: Interval): number {
  return totalMs(alarms.map((alarm) => ({ fromMs: Math.max(alarm.fromMs, fromMs), toMs: Math.min(alarm.toMs, toMs) })));
}

function inconclusive(counts: Counts): Counts {
  const failures = OUTCOMES.filter(isFailure).reduce((sum, outcome) => sum + (counts[outcome] ?? 0), 0);
  if (failures === 0) return counts;
  const kept = Object.entries(counts).filter(([outcome]) => !isFailure(outcome as Outcome));
  return { ...Object.fromEntries(kept), inconclusive: (counts.inconclusive ?? 0) + failures };
}
