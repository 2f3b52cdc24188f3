import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { costOf } from "./cost.ts";
import type { Usage } from "./facts.ts";
import type { Price } from "./monitor.ts";

const usd = (price: Omit<Price, "unit">): Price => ({ unit: "USD", ...price });

describe("costOf", () => {
  it.each<[string, Usage | undefined, Price | undefined, number | undefined]>([
    [
      "tokens in and out",
      { input: 1_000, output: 200 },
      usd({ inputPerMillion: 3_000_000, outputPerMillion: 15_000_000 }),
      6_000,
    ],
    [
      "input from a cache at its own price",
      { input: 1_000, cached: 900 },
      usd({ inputPerMillion: 3_000_000, cachedPerMillion: 300_000 }),
      570,
    ],
    [
      "input from a cache that has no price of its own",
      { input: 1_000, cached: 900 },
      usd({ inputPerMillion: 3e6 }),
      3_000,
    ],
    [
      "more from a cache than there was",
      { input: 10, cached: 900 },
      usd({ inputPerMillion: 3e6, cachedPerMillion: 1e6 }),
      10,
    ],
    ["images", { units: 2 }, usd({ perUnit: 39_000 }), 78_000],
    ["seconds in parts", { units: 1.6335 }, usd({ perUnit: 1_400 }), 2_287],
    ["calls", undefined, usd({ perCall: 250 }), 250],
    ["a call that is free", undefined, usd({ perCall: 0 }), 0],
    ["a call and its tokens", { input: 1_000 }, usd({ perCall: 250, inputPerMillion: 1e6 }), 1_250],
    ["next to nothing, rounded up", { input: 5 }, usd({ inputPerMillion: 20_000 }), 1],
    ["a whole amount that floating point makes a little more", { units: 3_000_000 }, usd({ perUnit: 1.1 }), 3_300_000],
    ["0 tokens", { input: 0 }, usd({ inputPerMillion: 20_000 }), 0],
    ["no price", { input: 5 }, undefined, undefined],
    ["a price of nothing", { input: 5 }, usd({}), undefined],
    ["output that was not counted", { input: 5 }, usd({ inputPerMillion: 1, outputPerMillion: 1 }), undefined],
    ["no usage", undefined, usd({ inputPerMillion: 1 }), undefined],
    ["units that were not counted", { input: 5 }, usd({ perUnit: 1 }), undefined],
    ["a price below nothing", { input: 5 }, usd({ inputPerMillion: -1 }), undefined],
    ["more than can be counted", { input: 1e12 }, usd({ inputPerMillion: 1e300 }), undefined],
  ])("%s", (_name, usage, price, micro) => {
    expect(costOf(usage, price)).toEqual(micro === undefined ? undefined : { micro, unit: "USD" });
  });

  it("believes the provider before any price", () => {
    const cost = { micro: 7, unit: "credits" };
    expect(costOf({ input: 5, cost }, usd({ inputPerMillion: 1e6 }))).toEqual(cost);
    expect(costOf({ cost }, undefined)).toEqual(cost);
  });

  it("is in the unit of the price", () => {
    expect(costOf({ units: 1 }, { unit: "credits", perUnit: 5 })).toEqual({ micro: 5, unit: "credits" });
  });

  const count = fc.integer({ min: 0, max: 10_000_000 });
  const rate = fc.integer({ min: 0, max: 100_000_000 });
  const usages = fc.record({ input: count, cached: count, output: count, units: count });
  const prices = fc
    .record({ inputPerMillion: rate, outputPerMillion: rate, perUnit: rate, perCall: rate })
    .chain((price) =>
      fc.integer({ min: 0, max: price.inputPerMillion }).map((cachedPerMillion) => usd({ ...price, cachedPerMillion })),
    );
  const micro = (usage: Usage, price: Price): number => costOf(usage, price)?.micro ?? Number.NaN;

  it("is a whole number that is not negative", () => {
    fc.assert(
      fc.property(usages, prices, (usage, price) => {
        expect(Number.isSafeInteger(micro(usage, price)) && micro(usage, price) >= 0).toBe(true);
      }),
      { seed: 1 },
    );
  });

  it("never falls when more is used", () => {
    fc.assert(
      fc.property(usages, prices, fc.constantFrom("input", "output", "units"), count, (usage, price, what, more) => {
        const cached = Math.min(usage.cached, usage.input);
        const before = { ...usage, cached };
        expect(micro({ ...before, [what]: before[what] + more }, price)).toBeGreaterThanOrEqual(micro(before, price));
      }),
      { seed: 1 },
    );
  });

  it("is for two calls at most one less than the sum of both, and never more", () => {
    fc.assert(
      fc.property(usages, usages, prices, (a, b, price) => {
        const [left, right] = [a, b].map((one) => ({ ...one, cached: Math.min(one.cached, one.input) })) as [
          typeof a,
          typeof b,
        ];
        const both = {
          input: left.input + right.input,
          cached: left.cached + right.cached,
          output: left.output + right.output,
          units: left.units + right.units,
        };
        const apart = micro(left, price) + micro(right, price) - (price.perCall ?? 0);
        expect(micro(both, price)).toBeLessThanOrEqual(apart);
        expect(micro(both, price)).toBeGreaterThanOrEqual(apart - 1);
      }),
      { seed: 1 },
    );
  });
});
