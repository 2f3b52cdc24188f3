import { MINUTE_MS, SECOND_MS, toMs } from "../../src/domain/instant.ts";
import type { Sample } from "../../src/domain/sample.ts";

/**
 * What the rules of docs/judging.md allow to be believed of one monitor's samples, sorted and up to now: written from their
 * words, by hand and without the judge, so that it can be held against it.
 */
export type Provable = "down" | "degraded" | "well" | "nothing";

const LEFT_OUT = new Set(["rate-limited", "quota-exhausted", "rejected", "inconclusive"]);
const GOOD = new Set(["ok", "slow"]);
const [FAILURES, RECOVERY, CONFIRM_MS, WINDOW, LEAST] = [3, 2, 10 * SECOND_MS, 24, 6];

export function provable(samples: readonly Sample[], isDown: boolean): Provable {
  const counted = samples.filter(({ outcome }) => !LEFT_OUT.has(outcome));
  const firsts = counted.filter(({ again }) => again === undefined);
  const row = trailing(counted, ({ outcome }) => !GOOD.has(outcome));
  if (isDown) {
    const good = trailing(counted, ({ outcome }) => GOOD.has(outcome));
    return good.length >= RECOVERY ? "well" : "down";
  }
  const needed = isDegradedByRate(firsts) ? 2 * FAILURES : FAILURES;
  if (row.length >= needed && spanMs(row) >= CONFIRM_MS) return "down";
  if (isDownByRate(firsts)) return "down";
  const slow = trailing(firsts, ({ outcome }) => outcome === "slow");
  if (isDegradedByRate(firsts) || slow.length >= FAILURES) return "degraded";
  return counted.length === 0 ? "nothing" : "well";
}

function trailing(samples: readonly Sample[], holds: (sample: Sample) => boolean): readonly Sample[] {
  const last = samples.findLastIndex((sample) => !holds(sample));
  return samples.slice(last + 1);
}

const spanMs = (row: readonly Sample[]): number => toMs(row.at(-1)!.t) - toMs(row[0]!.t);

const failed = (samples: readonly Sample[]): number => samples.filter(({ outcome }) => !GOOD.has(outcome)).length;

/** Three of the last 24, more than one in twenty, the newest among them. */
function isDegradedByRate(firsts: readonly Sample[]): boolean {
  const last = firsts.slice(-WINDOW);
  const count = failed(last);
  return count >= 3 && count / last.length > 0.05 && !GOOD.has(last.at(-1)!.outcome);
}

function isDownByRate(firsts: readonly Sample[]): boolean {
  const newestMs = toMs(firsts.at(-1)?.t ?? "1970-01-01T00:00:00.000Z");
  const recent = firsts.filter(({ t }) => newestMs - toMs(t) <= 5 * MINUTE_MS);
  const looked = recent.length > WINDOW ? recent : firsts.slice(-WINDOW);
  return looked.length >= LEAST && lowerWilson(failed(looked), looked.length) > 0.5;
}

/** The lower bound of the 95 % interval of a share (Wilson, 1927). */
function lowerWilson(count: number, of: number): number {
  const [z, share] = [1.96, count / of];
  const middle = share + (z * z) / (2 * of);
  const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
  return (middle - half) / (1 + (z * z) / of);
}
