import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, toInstant } from "./instant.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { closeDays, closeHours } from "./rollup-close.ts";
import { START_MS, monitor, sample } from "./samples.fixture.ts";
import { booksOf } from "./spend-books.ts";
import { chooseWay, type Pot, type Way } from "./spend-tier.ts";
import { spendingOf, spentOf, waysOf, type Spender } from "./spend.ts";
import type { Budget, Tier } from "./monitor.ts";
import type { Sample } from "./sample.ts";

const NONE = { budgets: [], providers: {} };
const usd = (micro: number, per: Budget["per"] = "day"): Budget => ({ micro, unit: "USD", per });
const spender = (more: Partial<Spender> = {}): Spender => ({ ...monitor, cheaper: [], ...more });
const tiered = (more: Partial<Spender> = {}): Spender =>
  spender({ tier: "full", cheaper: [{ tier: "cheap" }, { tier: "free" }], ...more });
const cost = (tier: Tier | undefined, micro: number, atMs = START_MS): Sample =>
  sample(atMs, "ok", { cost: micro, ...(tier !== undefined && { tier }) });
const ledger = (...samples: Sample[]): Ledger => ({ ...EMPTY_LEDGER, samples });
const spending = (one: Spender, from: Ledger, budgets: Parameters<typeof spendingOf>[1] = NONE) =>
  spendingOf([one], budgets, spentOf([one], from, START_MS + HOUR_MS)).get(one.id)!;

describe("what was spent", () => {
  it("is the same by samples, hours and days, whichever of them are closed", () => {
    const call = fc.record({
      t: fc.integer({ min: START_MS - 24 * DAY_MS, max: START_MS }).map(toInstant),
      monitor: fc.constantFrom("a", "b"),
      region: fc.constantFrom(undefined, "eu"),
      unit: fc.constantFrom(undefined, "EUR"),
      cost: fc.option(fc.nat({ max: 1_000 }), { nil: undefined }),
    });
    const closing = fc.record({ hours: fc.nat({ max: 60 }), days: fc.nat({ max: 30 }) });
    fc.assert(
      fc.property(fc.array(call, { maxLength: 30 }), closing, (calls, open) => {
        const samples = calls.map(({ t, region, unit, cost: micro, ...rest }, index): Sample => ({
          ...sample(0, "ok"),
          ...rest,
          t,
          run: `${index}.1`,
          ...(region !== undefined && { region }),
          ...(micro === undefined ? { used: { in: 1 } } : { cost: micro, ...(unit !== undefined && { unit }) }),
        }));
        const hours = closeHours(samples, [], START_MS - open.hours * HOUR_MS);
        const days = closeDays(hours, [], START_MS - Math.max(open.hours * HOUR_MS, open.days * DAY_MS));
        const books = booksOf({ samples, hours, days }, START_MS);
        expect(plain(books.month)).toEqual(plain(bruteForce(samples, "2026-11")));
        expect(plain(books.day)).toEqual(plain(bruteForce(samples, "2026-11-21")));
      }),
    );
  });

  it("is told by unit, with the calls of which nobody knows the cost", () => {
    const own = [
      cost(undefined, 5),
      cost(undefined, 7, START_MS + 1),
      sample(START_MS + 2, "ok", { cost: 3, unit: "credits" }),
      sample(START_MS + 3, "ok", { used: { out: 4 } }),
      cost(undefined, 11, START_MS - 10 * HOUR_MS),
    ];
    expect(spending(spender(), ledger(...own))).toMatchObject({
      today: [
        { micro: 12, unit: "USD" },
        { micro: 3, unit: "credits" },
      ],
      month: [
        { micro: 23, unit: "USD" },
        { micro: 3, unit: "credits" },
      ],
      unpriced: 1,
    });
    expect(spending(spender(), ledger(cost(undefined, 0)))).toMatchObject({ today: [], month: [], unpriced: 0 });
  });
});

describe("a budget", () => {
  it("has a monitor asked as usual while less than four fifths are used", () => {
    const one = tiered({ budgets: [usd(100)] });
    const many = ledger(...Array.from({ length: 7 }, (_, n) => cost("full", 10, START_MS + n)));
    expect(spending(one, many)).toMatchObject({ tier: "full", fellBack: false, stopped: false, budget: { micro: 70 } });
  });

  it("makes it fall back before a call that would pass it", () => {
    const one = tiered({ budgets: [usd(100)] });
    expect(spending(one, ledger(cost("full", 60)))).toMatchObject({ tier: "cheap", fellBack: true });
  });

  it("makes it fall back from four fifths on, and stops it where no way fits any more", () => {
    const eighty = ledger(...Array.from({ length: 8 }, (_, n) => cost("full", 10, START_MS + n)));
    expect(spending(tiered({ budgets: [usd(100)] }), eighty)).toMatchObject({
      tier: "cheap",
      fellBack: true,
      stopped: false,
    });
    const over = ledger(cost("full", 100), cost("cheap", 1, START_MS + 1));
    expect(spending(tiered({ budgets: [usd(100)] }), over)).toMatchObject({ tier: "free", fellBack: true });
    const paid = tiered({ budgets: [usd(100)], cheaper: [{ tier: "cheap" }] });
    expect(spending(paid, over)).toMatchObject({ stopped: true, budget: { of: "monitor", micro: 101 } });
  });

  it("is asked up to its last micro-unit by a monitor that knows one way only", () => {
    const one = (limit: number) => spender({ budgets: [usd(limit)] });
    expect(spending(one(100), ledger(cost(undefined, 50))).stopped).toBe(false);
    expect(spending(one(99), ledger(cost(undefined, 50))).stopped).toBe(true);
  });

  it("of a provider or of all is one for all their monitors", () => {
    const [a, b] = [
      spender({ id: "a", provider: "p", tier: "full" }),
      spender({ id: "b", provider: "p", tier: "full" }),
    ];
    const c = spender({ id: "c", tier: "full" });
    const spent = ledger({ ...cost("full", 60), monitor: "a" });
    const of = (budgets: Parameters<typeof spendingOf>[1]) =>
      [...spendingOf([a, b, c], budgets, spentOf([a, b, c], spent, START_MS + HOUR_MS)).values()].map(
        ({ stopped }) => stopped,
      );
    expect(of({ budgets: [], providers: { p: { budgets: [usd(60, "month")] } } })).toEqual([true, true, false]);
    expect(of({ budgets: [usd(60)], providers: {} })).toEqual([true, true, true]);
    expect(of({ budgets: [{ ...usd(60), unit: "credits" }], providers: {} })).toEqual([false, false, false]);
  });

  it("takes a call whose cost nobody knows for what one is thought to cost", () => {
    const silent = { ...cost(undefined, 0, START_MS + 1), used: {} };
    const { cost: _, ...unknown } = silent;
    const one = (limit: number) => spending(spender({ budgets: [usd(limit)] }), ledger(cost(undefined, 50), unknown));
    expect(one(150)).toMatchObject({ stopped: false, budget: { micro: 100 }, unpriced: 1 });
    expect(one(149)).toMatchObject({ stopped: true });
  });

  it("of others never stops a monitor that costs nothing", () => {
    const budgets = { budgets: [usd(10)], providers: {} };
    const spent = ledger({ ...cost("full", 60), monitor: "dear" });
    expect(spending(spender(), spent, budgets).stopped).toBe(false);
  });
});

describe("what a call is thought to cost", () => {
  it("is the largest known cost of its last 24 calls in that way", () => {
    const calls = [cost("full", 99), ...Array.from({ length: 24 }, (_, n) => cost("full", n, START_MS + n + 1))];
    const ways = waysOf(tiered(), [...calls, cost("cheap", 2, START_MS + 60)]);
    expect(ways.map((way) => way.cost?.micro)).toEqual([23, 2, 0]);
  });

  it("is else what its price says, and else nobody knows", () => {
    const price = { unit: "USD", perCall: 7 };
    expect(waysOf(spender({ price }), [])).toEqual([{ cost: { micro: 7, unit: "USD" } }]);
    const perToken = { unit: "USD", inputPerMillion: 1_000_000 };
    expect(waysOf(spender({ price: perToken, typical: { input: 12 } }), [])[0].cost?.micro).toBe(12);
    expect(waysOf(spender({ price: perToken }), [])[0].cost).toBeUndefined();
    expect(waysOf(spender({ price: { unit: "USD", perUnit: 4 } }), [])[0].cost?.micro).toBe(4);
  });
});

describe("choosing a way", () => {
  const way = fc.record({ cost: fc.option(fc.nat({ max: 50 }), { nil: undefined }) });
  const ways = fc.array(way, { minLength: 1, maxLength: 3 });

  it("never passes a budget by what is thought to be the cost, nor begins anything unknown where one is used up, and stops nobody whom it has a way for", () => {
    fc.assert(
      fc.property(ways, fc.nat({ max: 200 }), fc.nat({ max: 200 }), (given, micro, limit) => {
        const pot: Pot = { of: "all", budget: usd(limit), micro };
        const list = given.map(({ cost: one }): Way =>
          one === undefined ? {} : { cost: { micro: one, unit: "USD" } },
        );
        const choice = chooseWay(list as [Way, ...Way[]], [pot]);
        const fits = (one: number | undefined): boolean =>
          one === 0 || (one === undefined ? micro < limit : micro + one <= limit);
        if (choice.kind === "stopped") {
          expect(list.filter((one) => fits(one.cost?.micro))).toEqual([]);
          return;
        }
        const chosen = list[choice.way]!.cost?.micro;
        if (chosen === undefined) expect(micro).toBeLessThan(limit);
        else if (chosen > 0) expect(micro + chosen).toBeLessThanOrEqual(limit);
      }),
      { seed: 5, numRuns: 500 },
    );
  });
});

function bruteForce(samples: readonly Sample[], span: string) {
  const accounts = new Map<string, { sums: Map<string, number>; unpriced: number }>();
  for (const one of samples.filter(({ t }) => t.startsWith(span))) {
    const account = accounts.get(one.monitor) ?? { sums: new Map<string, number>(), unpriced: 0 };
    accounts.set(one.monitor, account);
    if (one.cost === undefined) account.unpriced += 1;
    else account.sums.set(one.unit ?? "USD", (account.sums.get(one.unit ?? "USD") ?? 0) + one.cost);
  }
  return accounts;
}

const plain = (accounts: ReturnType<typeof booksOf>["day"]) =>
  Object.fromEntries(
    [...accounts]
      .map(([id, { sums, unpriced }]) => [id, { sums: Object.fromEntries([...sums].toSorted()), unpriced }] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
