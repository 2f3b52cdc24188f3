/**
 * Latencies as counts in logarithmic buckets: mergeable, with a relative error of at most 1 % (DDSketch, Masson, Rim and
 * Lee, VLDB 2019, with γ = 1.01/0.99). The counts of neighbouring buckets stand side by side: half the bytes of pairs in a
 * packed repository, and flat numbers are read and added several times as fast.
 */
export interface Sketch {
  /** Number of values. */
  readonly n: number;
  /** Their exact sum in milliseconds, for the mean. */
  readonly sum: number;
  /** Index of the bucket that `counts` begins with; 0 where there is none. */
  readonly from: number;
  /** Begins and ends with a bucket that holds something. */
  readonly counts: readonly number[];
}

export const EMPTY_SKETCH: Sketch = { n: 0, sum: 0, from: 0, counts: [] };

const GAMMA = 1.01 / 0.99;
const LOG_GAMMA = Math.log(GAMMA);
/** Bucket i ≥ 0 holds (γ^(i−1), γ^i]; this one holds 0 ms, for which no logarithm exists. */
const ZERO_BUCKET = -1;

/** The sketch of values in milliseconds. They are rounded to whole ones, negative ones count as 0. */
export function sketchOf(values: readonly number[]): Sketch {
  if (values.length === 0) return EMPTY_SKETCH;
  const whole = values.map((value) => Math.max(0, Math.round(value)));
  const buckets = whole.map(bucketOf).toSorted((a, b) => a - b);
  const from = buckets[0]!;
  const counts = Array<number>(buckets.at(-1)! - from + 1).fill(0);
  for (const bucket of buckets) counts[bucket - from]! += 1;
  return { n: values.length, sum: whole.reduce((sum, ms) => sum + ms, 0), from, counts };
}

/** The sketch of both sides' values together: counts are added, so order and grouping of merges do not matter. */
export const mergeSketches = (a: Sketch, b: Sketch): Sketch => sumSketches([a, b]);

/** The sketch of the values of all, each read once. */
export function sumSketches(sketches: readonly Sketch[]): Sketch {
  const filled = sketches.filter(({ n }) => n > 0);
  if (filled.length <= 1) return filled[0] ?? EMPTY_SKETCH;
  const from = filled.reduce((min, sketch) => Math.min(min, sketch.from), Infinity);
  const end = filled.reduce((max, sketch) => Math.max(max, endOf(sketch)), -Infinity);
  const counts = Array<number>(end - from).fill(0);
  let [n, sum] = [0, 0];
  for (const sketch of filled) {
    const offset = sketch.from - from;
    for (let at = 0; at < sketch.counts.length; at += 1) counts[offset + at]! += sketch.counts[at]!;
    n += sketch.n;
    sum += sketch.sum;
  }
  return { n, sum, from, counts };
}

const endOf = ({ from, counts }: Sketch): number => from + counts.length;

/**
 * The value of rank ⌈q·n⌉ of the sorted values, counted from 1 (0 ≤ q ≤ 1; nearest rank): no less than a share q of the
 * values are at most that. In milliseconds, with a relative error of at most 1 %; `undefined` for an empty sketch.
 */
export function quantile(sketch: Sketch, q: number): number | undefined {
  const rank = Math.max(0, Math.ceil(q * sketch.n) - 1);
  let seen = 0;
  for (let at = 0; at < sketch.counts.length; at += 1) {
    seen += sketch.counts[at]!;
    if (seen > rank) return valueOf(sketch.from + at);
  }
  return undefined;
}

/** What a sketch holds, as the values that `quantile` would tell of and how many of each there are; smallest first, none empty. */
export function bucketsOf({ from, counts }: Sketch): { readonly ms: number; readonly count: number }[] {
  return counts.flatMap((count, at) => (count === 0 ? [] : [{ ms: valueOf(from + at), count }]));
}

function bucketOf(ms: number): number {
  return ms === 0 ? ZERO_BUCKET : Math.ceil(Math.log(ms) / LOG_GAMMA);
}

/** What a bucket's values are told as, in milliseconds. */
const valueOf = (bucket: number): number => (bucket === ZERO_BUCKET ? 0 : (2 * GAMMA ** bucket) / (GAMMA + 1));
