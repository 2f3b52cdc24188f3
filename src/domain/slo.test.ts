import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./instant.ts";
import { EMPTY_SHARES, addShares, type Shares } from "./rollup.ts";
import { EMPTY_LEDGER } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { budgetOverTime, burnRate, errorBudget, goneInMs, objectiveState } from "./slo.ts";

const SLO = { target: 0.999, windowMs: 30 * DAY_MS };
const known = (availableMs: number, failureMs: number): Shares => ({ ...EMPTY_SHARES, availableMs, failureMs });

describe("errorBudget", () => {
  it("allows 43 min 12 s of 30 days at 99.9%", () => {
    const budget = errorBudget(SLO, known(30 * DAY_MS - 12 * MINUTE_MS, 12 * MINUTE_MS))!;
    expect(budget.budgetMs).toBeCloseTo(43.2 * MINUTE_MS, 3);
    expect(budget.spentMs).toBe(12 * MINUTE_MS);
    expect(budget.leftMs).toBeCloseTo(31.2 * MINUTE_MS, 3);
    expect(budget.leftShare).toBeCloseTo(31.2 / 43.2, 9);
  });

  it("is that of the known time alone: what was left out, or never seen, brings neither budget nor failure", () => {
    const shares = known(9 * DAY_MS, 0);
    expect(errorBudget(SLO, { ...shares, leftOutMs: 5 * DAY_MS })).toEqual(errorBudget(SLO, shares));
    expect(errorBudget(SLO, shares)!.budgetMs).toBeCloseTo(0.001 * 9 * DAY_MS, 3);
  });

  it("goes below nothing where more failed than is allowed", () => {
    const budget = errorBudget(SLO, known(DAY_MS - HOUR_MS, HOUR_MS))!;
    expect(budget.leftMs).toBeLessThan(0);
    expect(budget.leftShare).toBeLessThan(0);
  });

  it("is unknown where nothing is known", () => {
    expect(errorBudget(SLO, { ...EMPTY_SHARES, leftOutMs: DAY_MS })).toBeUndefined();
    expect(burnRate(SLO, { ...EMPTY_SHARES, leftOutMs: HOUR_MS })).toBeUndefined();
  });
});

describe("burnRate", () => {
  it("is 1 where exactly as much fails as is allowed, and 0 where nothing does", () => {
    expect(burnRate(SLO, known(999, 1))).toBeCloseTo(1, 9);
    expect(burnRate(SLO, known(HOUR_MS, 0))).toBe(0);
  });

  it("is 14.4 where a budget of 30 days loses 2 % in an hour", () => {
    const lostMs = 0.02 * 0.001 * 30 * DAY_MS;
    expect(burnRate(SLO, known(HOUR_MS - lostMs, lostMs))).toBeCloseTo(14.4, 6);
  });
});

describe("goneInMs", () => {
  it("is the window ÷ the burn rate for a whole budget", () => {
    const whole = errorBudget(SLO, known(30 * DAY_MS, 0))!;
    expect(goneInMs(SLO, whole, 14.4)).toBeCloseTo((30 * DAY_MS) / 14.4, 0);
    expect(goneInMs(SLO, whole, 1)).toBeCloseTo(30 * DAY_MS, 0);
  });

  it("is 0 once it is gone, and nothing where it lasts longer than the window", () => {
    expect(goneInMs(SLO, errorBudget(SLO, known(DAY_MS, HOUR_MS))!, 0)).toBe(0);
    const whole = errorBudget(SLO, known(30 * DAY_MS, 0))!;
    expect(goneInMs(SLO, whole, 0.5)).toBeUndefined();
    expect(goneInMs(SLO, whole, 0)).toBeUndefined();
  });
});

const time = fc.nat(40 * DAY_MS);
const target = fc.double({ min: 0.5, max: 0.99999, noNaN: true });

it("what is spent and left is the budget, and the budget of two spans is the sum of theirs", () => {
  fc.assert(
    fc.property(target, time, time, time, time, (target, a, b, c, d) => {
      const slo = { target, windowMs: 30 * DAY_MS };
      const parts = [known(a, b), known(c, d)];
      const [one, two] = parts.map((part) => errorBudget(slo, part));
      const both = errorBudget(slo, parts.reduce(addShares));
      if (both === undefined) return;
      expect(both.spentMs + both.leftMs).toBeCloseTo(both.budgetMs, 3);
      expect(both.budgetMs).toBeCloseTo((one?.budgetMs ?? 0) + (two?.budgetMs ?? 0), 3);
    }),
  );
});

it("a budget is overspent exactly where the burn rate over the same time is above 1", () => {
  fc.assert(
    fc.property(target, time, fc.nat(2 * HOUR_MS), (target, available, failure) => {
      const slo = { target, windowMs: 30 * DAY_MS };
      const shares = known(available, failure);
      const [budget, rate] = [errorBudget(slo, shares), burnRate(slo, shares)];
      fc.pre(budget !== undefined && Math.abs(rate! - 1) > 1e-9);
      expect(budget.leftMs < 0).toBe(rate! > 1);
    }),
  );
});

describe("budgetOverTime", () => {
  const nowMs = 40 * DAY_MS;
  const samples = Array.from({ length: 39 * 48 }, (_, index) => ({
    v: 1 as const,
    t: new Date(index * 30 * MINUTE_MS).toISOString(),
    monitor: "chat",
    run: "1.1",
    outcome: index >= 960 && index < 962 ? ("timeout" as const) : ("ok" as const),
    ms: 100,
    every: 1_800,
  }));
  const history = indexLedger({ ...EMPTY_LEDGER, samples }, nowMs)("chat");

  it("begins with all of it, goes down on the day that failed, and ends where the objective stands", () => {
    const moments = budgetOverTime(history, SLO);
    const ends = objectiveState(history, SLO).budget!;
    expect(moments[0]).toEqual({ ms: 10 * DAY_MS, leftShare: 1 });
    expect(moments.find(({ ms }) => ms === 20 * DAY_MS)!.leftShare).toBe(1);
    expect(moments.find(({ ms }) => ms === 21 * DAY_MS)!.leftShare).toBeLessThan(0);
    expect(moments.at(-1)!.leftShare).toBeCloseTo(ends.leftShare, 9);
    expect(moments.at(-1)!.ms).toBe(nowMs);
  });

  it("is empty where nothing is known", () =>
    expect(budgetOverTime(indexLedger(EMPTY_LEDGER, nowMs)("chat"), SLO)).toEqual([]));
});
