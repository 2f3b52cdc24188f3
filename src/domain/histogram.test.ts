import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { AI_BOUNDS_MS, histogramOf } from "./histogram.ts";
import { mergeSketches, sketchOf } from "./sketch.ts";

const latencies = fc.array(fc.integer({ min: 0, max: 2_000_000 }), { maxLength: 60 });

describe("a sketch as a histogram", () => {
  test("counts up to each bound what is no longer than it", () => {
    const { buckets, count, sumMs } = histogramOf(sketchOf([40, 90, 700, 700, 9_000, 900_000]));
    const upTo = Object.fromEntries(buckets.map(({ upToMs, count: n }) => [upToMs, n]));
    expect(upTo).toMatchObject({ 100: 2, 500: 2, 1_000: 4, 8_000: 4, 15_000: 5, 600_000: 5 });
    expect({ count, sumMs }).toEqual({ count: 6, sumMs: 910_530 });
  });

  test("is empty where nothing was measured", () => {
    const { buckets, count, sumMs } = histogramOf(sketchOf([]));
    expect(buckets.every((bucket) => bucket.count === 0)).toBe(true);
    expect([count, sumMs]).toEqual([0, 0]);
  });

  test("is right but for values within 1 % of a bound", () => {
    fc.assert(
      fc.property(latencies, (values) => {
        for (const { upToMs, count } of histogramOf(sketchOf(values)).buckets) {
          const surely = values.filter((ms) => ms <= upToMs * 0.99).length;
          const perhaps = values.filter((ms) => ms <= upToMs * 1.0102).length;
          expect(count).toBeGreaterThanOrEqual(surely);
          expect(count).toBeLessThanOrEqual(perhaps);
        }
      }),
      { seed: 7 },
    );
  });

  test("never falls, from bound to bound or as values are added", () => {
    fc.assert(
      fc.property(latencies, latencies, (before, more) => {
        const [a, b] = [sketchOf(before), sketchOf(more)];
        const [first, then] = [histogramOf(a), histogramOf(mergeSketches(a, b))];
        for (const [at, { count }] of then.buckets.entries()) {
          expect(count).toBeGreaterThanOrEqual(first.buckets[at]!.count);
          expect(count).toBeGreaterThanOrEqual(then.buckets[at - 1]?.count ?? 0);
          expect(count).toBeLessThanOrEqual(then.count);
        }
      }),
      { seed: 7 },
    );
  });

  test("has bounds in order", () => {
    expect(AI_BOUNDS_MS.toSorted((a, b) => a - b)).toEqual(AI_BOUNDS_MS);
  });
});
