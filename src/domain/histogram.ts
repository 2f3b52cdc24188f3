import { bucketsOf, type Sketch } from "./sketch.ts";

/**
 * Upper bounds, in milliseconds, by which latencies of AI APIs are told apart: a list of models answers in tenths of a second, a
 * token in a few, a picture in tens of seconds, a film in minutes.
 */
export const AI_BOUNDS_MS: readonly number[] = [
  100, 250, 500, 1_000, 2_000, 4_000, 8_000, 15_000, 30_000, 60_000, 120_000, 300_000, 600_000,
];

/** Values counted up to each bound, as Prometheus does: a bucket holds all that those before it hold. */
export interface Histogram {
  readonly buckets: readonly { readonly upToMs: number; readonly count: number }[];
  readonly count: number;
  readonly sumMs: number;
}

/**
 * A sketch as a cumulative histogram. Count and sum are exact; a value within 1 % of a bound may be counted on its other side. More
 * values never make a bucket smaller.
 */
export function histogramOf(sketch: Sketch, boundsMs: readonly number[] = AI_BOUNDS_MS): Histogram {
  const values = bucketsOf(sketch);
  let [at, count] = [0, 0];
  const buckets = boundsMs.map((upToMs) => {
    while (at < values.length && values[at]!.ms <= upToMs) {
      count += values[at]!.count;
      at += 1;
    }
    return { upToMs, count };
  });
  return { buckets, count: sketch.n, sumMs: sketch.sum };
}
