import { expect, test } from "vitest";
import { wilsonLower } from "./wilson.ts";

test("the bound solves (p − b)² = z²·b(1 − b)/n, from which the interval comes", () => {
  for (const [failures, total] of [
    [5, 10],
    [1, 20],
    [6, 6],
    [999, 1000],
  ] as const) {
    const bound = wilsonLower(failures, total);
    expect((failures / total - bound) ** 2).toBeCloseTo((1.96 ** 2 * bound * (1 - bound)) / total, 12);
    expect(bound).toBeLessThan(failures / total);
  }
  expect(wilsonLower(5, 10)).toBeCloseTo(0.2366, 4);
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
