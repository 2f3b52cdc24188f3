import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { advise, HINDRANCES, type Way } from "./fallback.ts";
import { MINUTE_MS } from "./instant.ts";

const NOW = 1_000 * MINUTE_MS;
const way = (id: string, more: Partial<Way> = {}): Way => ({
  id,
  hindrances: [],
  checkedMs: NOW - MINUTE_MS,
  everyMs: 5 * MINUTE_MS,
  p95: 2_000,
  ...more,
});
const ranksOf = (ways: readonly Way[]) =>
  advise(ways, NOW).alternatives.map(({ way: { id }, rank, because }) => `${rank} ${id} ${because}`);

describe("where to send calls", () => {
  test("is told by verdict, then p95, then price", () => {
    const ways = [
      way("slow", { p95: 9_000, price: { USD: 1 } }),
      way("dear", { price: { USD: 90 } }),
      way("cheap", { price: { USD: 80 } }),
      way("ill", { p95: 300, hindrances: ["degraded"], price: { USD: 1 } }),
    ];
    expect(ranksOf(ways)).toEqual(["1 cheap price", "2 dear price", "3 slow p95", "4 ill verdict"]);
  });

  test("does not tell apart by less than a tenth of p95, nor by prices in several units", () => {
    expect(ranksOf([way("a", { p95: 2_000 }), way("b", { p95: 2_050 })])).toEqual(["1 a equal", "1 b equal"]);
    expect(ranksOf([way("a", { price: { USD: 5 } }), way("b", { price: { credits: 1 } })])).toEqual([
      "1 a equal",
      "1 b equal",
    ]);
    expect(ranksOf([way("a", { price: { USD: 5 } }), way("b")])).toEqual(["1 a equal", "1 b equal"]);
  });

  test("puts those last of whose latency too little is known", () => {
    const { p95: _p95, ...unknown } = way("a");
    expect(ranksOf([unknown, way("b", { p95: 60_000 })])).toEqual(["1 b p95", "2 a p95"]);
  });

  test("leaves out what is down, silent, stale, in planned work or limited, and says why", () => {
    const { checkedMs: _checked, ...never } = way("never");
    const { alternatives, barred } = advise(
      [
        way("well"),
        way("down", { hindrances: ["down"] }),
        way("work", { hindrances: ["maintenance"] }),
        way("limit", { hindrances: ["rate-limited"] }),
        way("old", { checkedMs: NOW - 10 * MINUTE_MS }),
        never,
      ],
      NOW,
    );
    expect(alternatives.map(({ way: { id }, because }) => [id, because])).toEqual([["well", "only-one"]]);
    expect(barred.map(({ id, hindrances }) => [id, hindrances])).toEqual([
      ["down", ["down"]],
      ["limit", ["rate-limited"]],
      ["never", ["no-data"]],
      ["old", ["stale"]],
      ["work", ["maintenance"]],
    ]);
  });

  test("holds for two real intervals after the call of its weakest part", () => {
    const { asOfMs, validUntilMs } = advise(
      [way("a"), way("b", { checkedMs: NOW - 50 * MINUTE_MS, everyMs: 30 * MINUTE_MS })],
      NOW,
    );
    expect([asOfMs, validUntilMs]).toEqual([NOW - 50 * MINUTE_MS, NOW + 9 * MINUTE_MS]);
    expect(advise([way("a", { hindrances: ["down"] })], NOW)).toEqual({
      alternatives: [],
      barred: [way("a", { hindrances: ["down"] })],
    });
  });

  test("is the same in whatever order they are given, holds beyond now, and forgets none", () => {
    const some = fc.uniqueArray(
      fc.record({
        id: fc.stringMatching(/^[a-f]$/),
        hindrances: fc.subarray([...HINDRANCES]),
        checkedMs: fc.integer({ min: NOW - 20 * MINUTE_MS, max: NOW }),
        everyMs: fc.integer({ min: MINUTE_MS, max: 20 * MINUTE_MS }),
        p95: fc.integer({ min: 1, max: 100_000 }),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(some, (ways) => {
        const advice = advise(ways, NOW);
        expect(advise(ways.toReversed(), NOW)).toEqual(advice);
        expect(advice.alternatives.length + advice.barred.length).toBe(ways.length);
        expect(advice.validUntilMs ?? Infinity).toBeGreaterThan(NOW);
        expect(advice.alternatives.map(({ rank }) => rank)).toEqual(
          advice.alternatives.map(({ rank }) => rank).toSorted((a, b) => a - b),
        );
      }),
      { seed: 7 },
    );
  });
});
