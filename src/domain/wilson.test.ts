import { expect, test } from "vitest";
import { wilsonLower } from "./wilson.ts";

test("the bound agrees with published values", () => {
  // R: binom::binom.wilson(x, n)$lower
  expect(wilsonLower(5, 10)).toBeCloseTo(0.2366, 4);
  expect(wilsonLower(1, 20)).toBeCloseTo(0.0089, 4);
  expect(wilsonLower(6, 6)).toBeCloseTo(0.6097, 4);
});

test("without failures or without samples the bound is 0", () => {
  expect(wilsonLower(0, 0)).toBe(0);
  expect(wilsonLower(0, 50)).toBe(0);
});

test("more samples of one share bring the bound closer to it, never over it", () => {
  const bounds = [4, 40, 400, 4000].map((n) => wilsonLower(n / 2, n));
  expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
  expect(bounds.at(-1)).toBeLessThan(0.5);
});
