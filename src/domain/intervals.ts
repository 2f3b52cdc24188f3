/** A stretch of time, its end not part of it. */
export interface Interval {
  readonly fromMs: number;
  readonly toMs: number;
}

/** The same time as stretches that neither overlap nor touch, oldest first. What has no length is left out. */
export function mergeIntervals(intervals: readonly Interval[]): Interval[] {
  const merged: Interval[] = [];
  for (const next of intervals.filter(({ fromMs, toMs }) => fromMs < toMs).toSorted((a, b) => a.fromMs - b.fromMs)) {
    const last = merged.at(-1);
    if (last === undefined || next.fromMs > last.toMs) merged.push(next);
    else merged[merged.length - 1] = { fromMs: last.fromMs, toMs: Math.max(last.toMs, next.toMs) };
  }
  return merged;
}

/** Milliseconds that any of them covers: what several cover counts once. */
export function totalMs(intervals: readonly Interval[]): number {
  return mergeIntervals(intervals).reduce((sum, { fromMs, toMs }) => sum + toMs - fromMs, 0);
}
