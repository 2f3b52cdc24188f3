import { toInstant, toMs, type Instant } from "../domain/instant.ts";
import { isAvailable } from "../domain/outcome.ts";
import { isOfPage, type Sample } from "../domain/sample.ts";
import type { MonitorFacts } from "./facts.ts";

/**
 * When the calls were that are kept of a monitor: little enough to hold of all monitors at once, and all that an incident asks
 * of calls before its own time, and of those of its provider's other monitors. Oldest first.
 */
interface CallTimes {
  /** Of calls that passed. */
  readonly passedMs: Float64Array;
  /** Of repetitions. */
  readonly againMs: Float64Array;
}

const known = new WeakMap<MonitorFacts, CallTimes>();

function timesOf(facts: MonitorFacts): CallTimes {
  const times = known.get(facts) ?? readTimes(facts.ledger.samples);
  known.set(facts, times);
  return times;
}

function readTimes(samples: readonly Sample[]): CallTimes {
  const [passed, again]: [number[], number[]] = [[], []];
  for (const sample of samples) {
    if (isAvailable(sample.outcome) && !isOfPage(sample)) passed.push(toMs(sample.t));
    if (sample.again !== undefined) again.push(toMs(sample.t));
  }
  return { passedMs: Float64Array.from(passed), againMs: Float64Array.from(again) };
}

/** When the oldest call was that is kept; `NaN` where none is. */
const oldest = new WeakMap<MonitorFacts, number>();

/**
 * A call as old as this may be kept. Calls are kept for days and incidents for good, so that of most there is nothing more to
 * ask.
 */
export function reachesBackTo(facts: MonitorFacts, ms: number): boolean {
  const oldestMs = oldest.get(facts) ?? toMs(facts.ledger.samples[0]?.t ?? "");
  oldest.set(facts, oldestMs);
  return oldestMs <= ms;
}

/** The last call before a moment that passed. */
export function passedBefore(facts: MonitorFacts, t: Instant): Instant | undefined {
  const ms = toMs(t);
  if (!reachesBackTo(facts, ms)) return undefined;
  const { passedMs } = timesOf(facts);
  const before = passedMs[firstSince(passedMs, ms) - 1];
  return before === undefined ? undefined : toInstant(before);
}

/** Whether a call passed within a time, its ends included. */
export const hasPassed = (facts: MonitorFacts, fromMs: number, untilMs: number): boolean =>
  reachesBackTo(facts, untilMs) && isAnyIn(timesOf(facts).passedMs, fromMs, untilMs);

/** Whether a call was repeated within a time, its ends included. */
export const hasRepeated = (facts: MonitorFacts, fromMs: number, untilMs: number): boolean =>
  reachesBackTo(facts, untilMs) && isAnyIn(timesOf(facts).againMs, fromMs, untilMs);

const isAnyIn = (times: Float64Array, fromMs: number, untilMs: number): boolean =>
  (times[firstSince(times, fromMs)] ?? Infinity) <= untilMs;

/** Index of the first that is no earlier than a moment. */
function firstSince(times: Float64Array, ms: number): number {
  let [low, high] = [0, times.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (times[middle]! < ms) low = middle + 1;
    else high = middle;
  }
  return low;
}
