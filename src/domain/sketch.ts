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
