import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chargedByDay, chargedEver, costsOf, perSuccess } from "./costs.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { closeDays, closeHours, closeMonths } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { closeYears } from "./year-total.ts";

const FROM = toMs("2026-11-18T00:00:00.000Z");
const NOW = toMs("2026-11-21T09:30:00.000Z");

const sample = (tMs: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(tMs),
  monitor: "chat",
  run: "1.1",
  outcome: "ok",
  every: 1_800,
  ...more,
});

describe("costsOf", () => {
  it("adds up several parts, unit by unit and model by model", () => {
    const costs = costsOf([
      {
        n: { ok: 2, timeout: 1 },
        usage: { cost: { USD: 5 }, unpriced: 1, models: { a: { calls: 2, cost: { USD: 5 }, unpriced: 1 } } },
      },
      { n: { ok: 1 }, usage: { cost: { USD: 2, EUR: 7 }, unpriced: 0, models: { a: { calls: 1, cost: { USD: 2 } } } } },
      { n: { "rate-limited": 4 } },
    ]);
    expect(costs).toEqual({
      calls: 8,
      available: 3,
      cost: { EUR: 7, USD: 7 },
      unpriced: 1,
      models: { a: { calls: 3, cost: { USD: 7 }, unpriced: 1 } },
    });
  });
});

describe("perSuccess", () => {
  it("charges the available calls with what the others cost", () => {
    expect(perSuccess({ cost: { USD: 300, EUR: 30 }, available: 6, unpriced: 0 })).toEqual({ USD: 50, EUR: 5 });
    expect(perSuccess({ cost: { USD: 0 }, available: 6, unpriced: 0 })).toEqual({ USD: 0 });
  });

  it("is unknown without a success, without a price, and where some calls have none", () => {
    expect(perSuccess({ cost: { USD: 300 }, available: 0, unpriced: 0 })).toBeUndefined();
    expect(perSuccess({ cost: {}, available: 6, unpriced: 0 })).toBeUndefined();
    expect(perSuccess({ cost: { USD: 300 }, available: 6, unpriced: 1 })).toBeUndefined();
  });
});

const calls = fc
  .array(
    fc.record({
      minute: fc.nat(3 * 24 * 60 + 570),
      region: fc.constantFrom("eu", "us"),
      outcome: fc.constantFrom("ok" as const, "timeout" as const),
      cost: fc.nat(100),
      unit: fc.constantFrom("USD", "EUR"),
    }),
    { maxLength: 60 },
  )
  .map((all) => all.map(({ minute, ...more }, index) => sample(FROM + minute * MINUTE_MS + index, more)));

it("counts each call on its day once, be it in a day, an hour or a sample that is still open", () => {
  fc.assert(
    fc.property(calls, (given) => {
      const samples = given.filter(({ t }) => toMs(t) < NOW);
      const hours = closeHours(samples, [], NOW);
      const days = closeDays(hours, [], NOW);
      const recent = samples.filter(({ t }) => toMs(t) >= NOW - DAY_MS);
      const ledger = {
        ...EMPTY_LEDGER,
        samples: recent,
        hours: hours.filter(({ t }) => toMs(t) >= NOW - 2 * DAY_MS),
        days,
      };
      const byDay = chargedByDay(indexLedger(ledger, NOW)("chat"), { fromMs: FROM + HOUR_MS, toMs: NOW });
      expect(byDay.map(({ fromMs }) => toInstant(fromMs).slice(0, 10))).toEqual([
        "2026-11-18",
        "2026-11-19",
        "2026-11-20",
        "2026-11-21",
      ]);
      for (const { fromMs, charged } of byDay) {
        const own = samples.filter(({ t }) => t.startsWith(toInstant(fromMs).slice(0, 10)));
        const cost = new Map<string, number>();
        for (const one of own) cost.set(one.unit ?? "", (cost.get(one.unit ?? "") ?? 0) + (one.cost ?? 0));
        const costs = costsOf(charged);
        expect(costs).toMatchObject({
          calls: own.length,
          available: own.filter(({ outcome }) => outcome === "ok").length,
        });
        expect(new Map(Object.entries(costs.cost))).toEqual(cost);
      }
    }),
  );
});

it("counts each call that ever was once, be it in a year, a month, a day, an hour or a sample", () => {
  const spread = fc
    .array(fc.record({ hour: fc.nat(500 * 24 - 1), cost: fc.nat(100), region: fc.constantFrom("eu", "us") }), {
      maxLength: 60,
    })
    .map((all) => all.map(({ hour, ...more }, index) => sample(NOW - (hour + 1) * HOUR_MS + index, more)));
  fc.assert(
    fc.property(spread, (given) => {
      const samples = given.toSorted((a, b) => (a.t < b.t ? -1 : 1));
      const hours = closeHours(samples, [], NOW);
      const days = closeDays(hours, [], NOW);
      const months = closeMonths(days, [], NOW);
      const since = (agoMs: number) => toInstant(NOW - agoMs);
      const ledger = {
        ...EMPTY_LEDGER,
        samples: samples.filter(({ t }) => t >= since(3 * DAY_MS)),
        hours: hours.filter(({ t }) => t >= since(8 * DAY_MS)),
        days: days.filter(({ t }) => t >= since(92 * DAY_MS)),
        months: months.filter(({ t }) => t >= "2026"),
        years: closeYears(months, [], { from: "", nowMs: NOW }),
      };
      const costs = costsOf(chargedEver(indexLedger(ledger, NOW)("chat")));
      expect(costs.calls).toBe(samples.length);
      expect(costs.cost["USD"] ?? 0).toBe(samples.reduce((sum, { cost = 0 }) => sum + cost, 0));
    }),
    { seed: 7 },
  );
});
