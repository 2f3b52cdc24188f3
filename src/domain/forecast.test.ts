import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { forecast, passes, SHORTEST_SCHEDULE_MS, type Asking } from "./forecast.ts";
import { DAY_MS, MINUTE_MS } from "./instant.ts";

const free: Asking = { id: "a", everyMs: 15 * MINUTE_MS, isFree: true };
const price = { unit: "USD", inputPerMillion: 200_000, outputPerMillion: 1_250_000 };
const paid: Asking = {
  id: "b",
  everyMs: 5 * MINUTE_MS,
  isFree: false,
  price,
  typical: { input: 15, output: 64 },
};

describe("what a month costs", () => {
  it("counts runs by the shortest interval, and a minute for each", () => {
    expect(forecast([free]).runs).toMatchObject({ runs: 2_880, minutes: 2_880, tooFast: false });
    expect(forecast([free, paid]).runs).toMatchObject({ shortestMs: 300_000, runs: 8_640, minutes: 8_640 });
  });

  it("knows that the schedule begins at most one run in five minutes", () => {
    const fast = { ...free, everyMs: MINUTE_MS };
    expect(forecast([fast]).runs).toMatchObject({ runs: 8_640, tooFast: true });
    expect(forecast([fast], 50 * MINUTE_MS).runs).toMatchObject({ runs: 864, minutes: 864 * 51, tooFast: false });
  });

  it("multiplies calls by what one uses and what that costs", () => {
    // 15 × 0.2 + 64 × 1.25 = 83 millionths a call.
    expect(forecast([paid]).monitors).toEqual([
      { id: "b", calls: 8_640, cost: { micro: 8_640 * 83, unit: "USD" }, over: [] },
    ]);
  });

  it("says nothing of what nobody knows", () => {
    const { typical: _, ...unused } = paid;
    const { price: __, ...unpriced } = paid;
    const result = forecast([unused, { ...unpriced, id: "c" }, free]);
    expect(result.unknown).toEqual(["b", "c"]);
    expect(result.cost).toEqual([{ micro: 0, unit: "USD" }]);
    expect(result.monitors[0]).toEqual({ id: "b", calls: 8_640, over: [] });
  });

  it("keeps units apart", () => {
    const credits: Asking = { id: "c", everyMs: DAY_MS, isFree: false, price: { unit: "credits", perCall: 2_000_000 } };
    expect(forecast([credits, paid]).cost).toEqual([
      { micro: 8_640 * 83, unit: "USD" },
      { micro: 60_000_000, unit: "credits" },
    ]);
  });

  it("names budgets that will not last", () => {
    const month = { micro: 100_000, unit: "USD", per: "month" } as const;
    const day = { micro: 100_000, unit: "USD", per: "day" } as const;
    expect(forecast([{ ...paid, budgets: [month, day] }]).monitors[0]?.over).toEqual([month]);
    expect(passes({ micro: 1e9, unit: "EUR" }, month)).toBe(false);
  });

  it("of nothing that is asked is a run an hour, for the feeds", () => {
    expect(forecast([])).toMatchObject({ runs: { runs: 720 }, monitors: [], cost: [], unknown: [] });
  });

  it("never has fewer calls of the shortest interval than runs that can carry them", () => {
    const everyMs = fc.integer({ min: 1, max: 1_440 }).map((minutes) => minutes * MINUTE_MS);
    fc.assert(
      fc.property(fc.array(everyMs, { minLength: 1, maxLength: 20 }), (intervals) => {
        const { runs, monitors } = forecast(
          intervals.map((one, index) => ({ ...free, id: `m${index}`, everyMs: one })),
        );
        expect(runs.runs).toBeLessThanOrEqual(Math.max(...monitors.map(({ calls }) => calls)));
        expect(runs.everyMs).toBeGreaterThanOrEqual(SHORTEST_SCHEDULE_MS);
        expect(runs.minutes).toBeGreaterThanOrEqual(runs.runs);
      }),
      { seed: 7 },
    );
  });
});
