/**
 * Latencies as counts in logarithmic buckets: mergeable, with a relative error of at most 1 % (DDSketch, Masson, Rim and
 * Lee, VLDB 2019, with γ = 1.01/0.99). `b` holds pairs of bucket index and count, by index.
 */
export interface Sketch {
  /** Number of values. */
  readonly n: number;
  /** Their exact sum in milliseconds, for the mean. */
  readonly sum: number;
  readonly b: readonly (readonly [index: number, count: number])[];
}

export const EMPTY_SKETCH: Sketch = { n: 0, sum: 0, b: [] };

const GAMMA = 1.01 / 0.99;
const LOG_GAMMA = Math.log(GAMMA);
/** Bucket i ≥ 0 holds (γ^(i−1), γ^i]; this one holds 0 ms, for which no logarithm exists. */
const ZERO_BUCKET = -1;

/** The sketch of values in milliseconds. They are rounded to whole ones, negative ones count as 0. */
export function sketchOf(values: readonly number[]): Sketch {
  const counts = new Map<number, number>();
  let sum = 0;
  for (const value of values) {
    const ms = Math.max(0, Math.round(value));
    const index = bucketOf(ms);
    counts.set(index, (counts.get(index) ?? 0) + 1);
    sum += ms;
  }
  return fromCounts(values.length, sum, counts);
}

/** The sketch of both sides' values together: counts are added, so order and grouping of merges do not matter. */
export function mergeSketches(a: Sketch, b: Sketch): Sketch {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const counts = new Map(a.b);
  for (const [index, count] of b.b) counts.set(index, (counts.get(index) ?? 0) + count);
  return fromCounts(a.n + b.n, a.sum + b.sum, counts);
}

/**
 * The value of rank ⌈q·n⌉ of the sorted values, counted from 1 (0 ≤ q ≤ 1; nearest rank): no less than a share q of the
 * values are at most that. In milliseconds, with a relative error of at most 1 %; `undefined` for an empty sketch.
 */
export function quantile(sketch: Sketch, q: number): number | undefined {
  const rank = Math.max(0, Math.ceil(q * sketch.n) - 1);
  let seen = 0;
  for (const [index, count] of sketch.b) {
    seen += count;
    if (seen > rank) return index === ZERO_BUCKET ? 0 : (2 * GAMMA ** index) / (GAMMA + 1);
  }
  return undefined;
}

function bucketOf(ms: number): number {
  return ms === 0 ? ZERO_BUCKET : Math.ceil(Math.log(ms) / LOG_GAMMA);
}

function fromCounts(n: number, sum: number, counts: ReadonlyMap<number, number>): Sketch {
  return { n, sum, b: [...counts].toSorted(([a], [b]) => a - b) };
}
