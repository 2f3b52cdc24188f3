import fc from "fast-check";
import { expect, test } from "vitest";
import { EMPTY_SKETCH, mergeSketches, quantile, sketchOf } from "./sketch.ts";

const latencies = fc.array(fc.integer({ min: 0, max: 600_000 }), { minLength: 1, maxLength: 200 });

test("a quantile lies within 1 % of the exact one", () => {
  fc.assert(
    fc.property(latencies, fc.double({ min: 0, max: 1, noNaN: true }), (values, q) => {
      const exact = values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * values.length) - 1)]!;
      expect(Math.abs(quantile(sketchOf(values), q)! - exact)).toBeLessThanOrEqual(exact * 0.01 + 1e-6);
    }),
  );
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
