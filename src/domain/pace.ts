import { MINUTE_MS } from "./instant.ts";

/**
 * When a further call may start so that no minute, wherever it begins, holds more than `perMinute` starts. `startsMs` are
 * the starts so far, oldest first; none of them is later than `nowMs` by more than the calls that were let go at once.
 */
export function nextStartMs(startsMs: readonly number[], perMinute: number, nowMs: number): number {
  const bounding = startsMs[startsMs.length - perMinute];
  return bounding === undefined ? nowMs : Math.max(nowMs, bounding + MINUTE_MS);
}
