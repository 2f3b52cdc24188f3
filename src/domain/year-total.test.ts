import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, toInstant, toMs } from "./instant.ts";
import type { Correction } from "./ledger.ts";
import { closeMonths } from "./rollup-close.ts";
import type { DayRollup, MonthRollup } from "./rollup.ts";
import { usageOf } from "./rollup-usage.ts";
import { sketchOf } from "./sketch.ts";
import { closeYears, countsAll } from "./year-total.ts";

const NOW = toMs("2027-01-03T00:00:00.000Z");

/** A day of which so many hours failed, and all others were available. */
function dayOf(t: string, failedHours: number, region?: string): DayRollup {
  const failureMs = failedHours * HOUR_MS;
  return {
    v: 1,
    t: `${t}T00:00:00.000Z`,
    monitor: "chat",
    ...(region !== undefined && { region }),
    n: { ok: 9, timeout: failedHours },
    first: { ok: 9, timeout: failedHours },
    shares: { availableMs: DAY_MS - failureMs, slowMs: 0, failureMs, leftOutMs: 0 },
    latency: sketchOf([100, 300]),
    cells: Array.from({ length: 24 }, () => null),
  };
}

const monthsOf = (...days: DayRollup[]): MonthRollup[] => closeMonths(days, [], toMs("2030-01-01T00:00:00.000Z"));
const years = (months: readonly MonthRollup[], corrections: readonly Correction[] = [], nowMs = NOW, from = "") =>
  closeYears(months, corrections, { from, nowMs });

const correction: Correction = {
  v: 1,
  t: "2026-12-31T10:00:00.000Z",
  monitor: "chat",
  from: "2026-05-03T00:00:00.000Z",
  to: "2026-05-03T01:00:00.000Z",
  who: "someone",
  why: "our proxy",
};

describe("a closed year", () => {
  const months = monthsOf(dayOf("2026-05-03", 4), dayOf("2026-12-31", 0));

  test("is the sum of its months, from the first day that was observed", () => {
    expect(years(months)).toEqual([
      {
        v: 1,
        t: "2026-01-01T00:00:00.000Z",
        monitor: "chat",
        since: "2026-05-03T00:00:00.000Z",
        n: { ok: 18, timeout: 4 },
        first: { ok: 18, timeout: 4 },
        shares: { availableMs: 44 * HOUR_MS, slowMs: 0, failureMs: 4 * HOUR_MS, leftOutMs: 0 },
        latency: sketchOf([100, 100, 300, 300]),
      },
    ]);
  });

  test("is the mean of its regions on days of which both tell, and calls of both", () => {
    const both = monthsOf(dayOf("2026-05-03", 4, "eu"), dayOf("2026-05-03", 0, "us"), dayOf("2026-07-01", 2, "us"));
    expect(years(both)).toMatchObject([
      { n: { ok: 27, timeout: 6 }, shares: { availableMs: 44 * HOUR_MS, failureMs: 4 * HOUR_MS } },
    ]);
  });

  test("is made when its last month closes, on the 3rd, and of years that are whole alone", () => {
    expect(years(months, [], NOW - 1)).toEqual([]);
    const two = [...monthsOf(dayOf("2025-02-01", 1)), ...months];
    expect(years(two).map(({ t }) => t.slice(0, 4))).toEqual(["2025", "2026"]);
    expect(years(two, [], NOW, "2025-02-01T00:00:00.000Z").map(({ t }) => t.slice(0, 4))).toEqual(["2026"]);
    expect(years(two, [], NOW, "2026-01-01T00:00:00.000Z").map(({ t }) => t.slice(0, 4))).toEqual(["2026"]);
  });

  test("has what its months used and cost, by model", () => {
    const paid = (cost: number) => usageOf([{ used: { in: 10, out: 5 }, cost, unit: "USD", model: "harbor-4" }]);
    const spent = [
      { ...dayOf("2026-05-03", 0, "eu"), usage: paid(40)! },
      { ...dayOf("2026-12-31", 0), usage: paid(2)! },
    ];
    expect(years(monthsOf(...spent))[0]?.usage).toEqual({
      in: 20,
      out: 10,
      cost: { USD: 42 },
      unpriced: 0,
      models: { "harbor-4": { calls: 2, cost: { USD: 42 } } },
    });
  });

  test("leaves out what was marked as a false alarm after its month had closed, and names all that reach into it", () => {
    const others = [
      { ...correction, monitor: "film" },
      { ...correction, from: "2027-01-01T00:00:00.000Z", to: "2027-01-01T01:00:00.000Z" },
    ];
    expect(years(months, [correction, ...others])).toMatchObject([
      { shares: { failureMs: 3 * HOUR_MS, leftOutMs: HOUR_MS }, corrected: [correction.t] },
    ]);
  });

  test("counts all corrections while these are as they were", () => {
    const [line] = years(months, [correction]);
    const later = { ...correction, t: toInstant(NOW + DAY_MS) };
    expect(countsAll(line!, [correction])).toBe(true);
    expect(countsAll(line!, [])).toBe(false);
    expect(countsAll(line!, [correction, later])).toBe(false);
    expect(countsAll(line!, [correction, correction])).toBe(false);
    expect(countsAll(line!, [later])).toBe(false);
    expect(countsAll(line!, [correction, { ...later, from: later.t, to: toInstant(NOW + 2 * DAY_MS) }])).toBe(true);
  });
});
