import type { Instant } from "../../domain/instant.ts";
import { toMs } from "../../domain/instant.ts";

/** A monitor that was late this often is not late any more: it stands still. */
const STEPS = 5;
const LEAST_MS = 15 * 60_000;
/** Of one result alone nobody knows the rhythm; who looks less often than daily says nothing of now. */
const UNKNOWN_MS = 24 * 3_600_000;

/**
 * Whether the newest result of somebody's monitor is far older than its own rhythm: then it says how things were. The rhythm is the
 * median step between results, so that a pause in the past is none; at least a quarter of an hour goes by.
 */
export function standsStill(times: readonly Instant[], now: Instant): boolean {
  const sorted = times.map(toMs).sort((a, b) => a - b);
  const newest = sorted.at(-1);
  if (newest === undefined) return true;
  const steps = sorted.slice(1).map((time, at) => time - (sorted[at] ?? time));
  const step = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)];
  const allowed = step === undefined ? UNKNOWN_MS : Math.max(LEAST_MS, STEPS * step);
  return toMs(now) - newest > allowed;
}
