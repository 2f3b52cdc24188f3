import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_SKETCH, mergeSketches, quantile, sketchOf, sumSketches } from "./sketch.ts";

const latencies = fc.array(fc.integer({ min: 0, max: 600_000 }), { minLength: 1, maxLength: 200 });

/** Milliseconds up to nearly three hours, of any magnitude. */
const MAX_MS = 10 ** 7;
const anyMs = fc.oneof(
  fc.integer({ min: 0, max: MAX_MS }),
  fc.integer({ min: 0, max: 100 }),
  fc.double({ min: 0, max: 7, noNaN: true }).map((exponent) => Math.round(10 ** exponent)),
);

/** The sorted values' one of rank ⌈q·n⌉, counted from 1. */
const nearestRank = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * values.length) - 1)]!;

const isWithinOnePercent = (told: number, exact: number): boolean =>
  Math.abs(told - exact) <= exact * 0.01 * (1 + Number.EPSILON * 64);

test("any quantile lies within 1 % of the exact one, through merges in any grouping", () => {
  const groups = fc.array(fc.array(anyMs, { maxLength: 60 }), { minLength: 1, maxLength: 8 });
  const merges = fc.array(fc.tuple(fc.nat(), fc.nat()), { minLength: 8, maxLength: 8 });
  fc.assert(
    fc.property(groups, merges, fc.double({ min: 0, max: 1, noNaN: true }), (made, order, any) => {
      const values = made.flat();
      fc.pre(values.length > 0);
      const sketches = made.map(sketchOf);
      for (const [left, right] of order) {
        if (sketches.length === 1) break;
        const [one] = sketches.splice(left % sketches.length, 1);
        const at = right % sketches.length;
        sketches[at] = mergeSketches(sketches[at]!, one!);
      }
      const [merged] = sketches;
      expect(sumSketches(made.map(sketchOf))).toEqual(merged);
      for (const q of [any, 0, 0.5, 0.95, 0.99, 1]) {
        const [told, exact] = [quantile(merged!, q)!, nearestRank(values, q)];
        if (!isWithinOnePercent(told, exact)) expect({ q, told }).toEqual({ q, exact });
      }
    }),
    { numRuns: 300 },
  );
});

test("a single value is told within 1 %, whichever it is", () => {
  const wrong: number[] = [];
  for (let ms = 0; ms <= MAX_MS; ms += ms < 20_000 ? 1 : 997) {
    if (!isWithinOnePercent(quantile(sketchOf([ms]), 0.5)!, ms)) wrong.push(ms);
  }
  expect(wrong).toEqual([]);
});

test("merging is associative and commutative, and gives the sketch of all values", () => {
  fc.assert(
    fc.property(latencies, latencies, latencies, (a, b, c) => {
      const [x, y, z] = [sketchOf(a), sketchOf(b), sketchOf(c)];
      expect(mergeSketches(x, y)).toEqual(mergeSketches(y, x));
      expect(mergeSketches(mergeSketches(x, y), z)).toEqual(mergeSketches(x, mergeSketches(y, z)));
      expect(mergeSketches(mergeSketches(x, y), z)).toEqual(sketchOf([...a, ...b, ...c]));
    }),
  );
});

test("all numbers of a sketch are integers, and its counts add up", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -5, max: 1e6, noNaN: true })), (values) => {
      const sketch = sketchOf(values);
      expect([sketch.n, sketch.sum, sketch.from, ...sketch.counts].every(Number.isInteger)).toBe(true);
      expect(sketch.counts.reduce((sum, count) => sum + count, 0)).toBe(values.length);
      expect([sketch.counts.at(0), sketch.counts.at(-1)]).not.toContain(0);
    }),
  );
});

test("number and sum are exact, so that a mean is", () => {
  expect(mergeSketches(sketchOf([100, 250]), sketchOf([1]))).toMatchObject({ n: 3, sum: 351 });
});

test("an empty sketch has no quantile, and merging it changes nothing", () => {
  const sketch = sketchOf([0, 12]);
  expect(quantile(EMPTY_SKETCH, 0.5)).toBeUndefined();
  expect(mergeSketches(EMPTY_SKETCH, sketch)).toEqual(sketch);
  expect(mergeSketches(sketch, EMPTY_SKETCH)).toEqual(sketch);
});

test("the slower of two calls is the p95, and the only one of one", () => {
  expect(quantile(sketchOf([36, 286]), 0.95)).toBeCloseTo(286, -1);
  expect(quantile(sketchOf([36, 286]), 0.5)).toBeCloseTo(36, 0);
  expect(quantile(sketchOf([36]), 0.95)).toBeCloseTo(36, 0);
});

test("0 ms stays 0 ms", () => {
  expect(quantile(sketchOf([0, 0, 50]), 0.5)).toBe(0);
});
