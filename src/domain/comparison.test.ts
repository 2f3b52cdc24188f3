import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compare, doorsToModels, type Contender } from "./comparison.ts";
import type { Amounts } from "./costs.ts";

interface Told {
  /** Hours of a day, which is the window. */
  readonly available: number;
  readonly failed?: number;
  readonly calls?: number;
  readonly ms?: number;
  readonly cost?: Amounts;
}

function contender(id: string, { available, failed = 0, calls = 100, ms, cost }: Told): Contender {
  const knownHours = available + failed;
  return {
    id,
    statistics: {
      ...(knownHours > 0 && { uptime: available / knownHours }),
      coverage: knownHours / 24,
      calls,
      ...(ms !== undefined && { latency: { p50: ms, p95: ms, p99: ms, mean: ms } }),
    },
    ...(cost !== undefined && { perSuccess: cost }),
  };
}

const ranks = (...all: readonly Contender[]) =>
  compare(all).map(({ id, rank, unranked }) => `${rank ?? unranked} ${id}`);

describe("compare", () => {
  it("ranks by uptime first, however slow and dear", () => {
    expect(
      ranks(
        contender("quick", { available: 20, failed: 4, ms: 100, cost: { USD: 1 } }),
        contender("sure", { available: 24, ms: 9_000, cost: { USD: 100 } }),
      ),
    ).toEqual(["1 sure", "2 quick"]);
  });

  it("does not tell apart by less than one call of the member that was called the least", () => {
    const one = contender("a", { available: 23.9, failed: 0.1, calls: 10, ms: 900 });
    const other = contender("b", { available: 24, calls: 1_000, ms: 9_000 });
    expect(ranks(one, other)).toEqual(["1 a", "2 b"]);
    expect(ranks({ ...one, statistics: { ...one.statistics, calls: 1_000 } }, other)).toEqual(["1 b", "2 a"]);
  });

  it("then by p95, an unknown one last, then by the cost of a success", () => {
    expect(
      ranks(
        contender("silent", { available: 24, cost: { USD: 1 } }),
        contender("dear", { available: 24, ms: 300, cost: { USD: 9 } }),
        contender("cheap", { available: 24, ms: 300, cost: { USD: 2 } }),
        contender("slow", { available: 24, ms: 600, cost: { USD: 1 } }),
      ),
    ).toEqual(["1 cheap", "2 dear", "3 slow", "4 silent"]);
  });

  it("never holds one currency against another, nor a known cost against an unknown one", () => {
    const dollars = contender("dollars", { available: 24, ms: 300, cost: { USD: 9 } });
    expect(ranks(dollars, contender("euros", { available: 24, ms: 300, cost: { EUR: 2 } }))).toEqual([
      "1 dollars",
      "1 euros",
    ]);
    expect(ranks(dollars, contender("anyone", { available: 24, ms: 300 }))).toEqual(["1 anyone", "1 dollars"]);
  });

  it("lets equals share a rank, and counts them", () => {
    expect(
      ranks(
        contender("c", { available: 20, failed: 4, ms: 300 }),
        contender("b", { available: 24, ms: 300 }),
        contender("a", { available: 24, ms: 300 }),
      ),
    ).toEqual(["1 a", "1 b", "3 c"]);
  });

  it("does not rank who was seen for less than half of the time of the best-covered, or not at all", () => {
    expect(
      ranks(
        contender("lucky", { available: 11 }),
        contender("half", { available: 12 }),
        contender("whole", { available: 23, failed: 1 }),
        contender("never", { available: 0, calls: 0 }),
      ),
    ).toEqual(["1 half", "2 whole", "little-coverage lucky", "no-data never"]);
  });
});

const told = fc.record(
  {
    available: fc.constantFrom(0, 6, 12, 18, 23),
    failed: fc.constantFrom(0, 0.5, 1),
    calls: fc.constantFrom(0, 1, 10, 288),
    ms: fc.constantFrom(100, 200, 400),
    cost: fc.constantFrom<Amounts>({ USD: 5 }, { USD: 9 }, { EUR: 5 }, { USD: 1, credits: 2 }),
  },
  { requiredKeys: ["available"] },
);
const field = fc
  .array(told, { maxLength: 7 })
  .map((all) => all.map((one, index) => contender(`m${index}`, one)))
  .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));

it("gives the same whatever the order in which the members come", () => {
  fc.assert(
    fc.property(field, ([given, shuffled]) => {
      expect(compare(shuffled)).toEqual(compare(given));
    }),
  );
});

it("places everybody once: by rank or with a reason, a rank being one more than those before it", () => {
  fc.assert(
    fc.property(field, ([given]) => {
      const standings = compare(given);
      expect(standings.map(({ id }) => id).toSorted()).toEqual(given.map(({ id }) => id).toSorted());
      for (const [index, { rank, unranked }] of standings.entries()) {
        expect(rank === undefined).toBe(unranked !== undefined);
        if (rank === undefined) continue;
        expect(rank).toBeLessThanOrEqual(index + 1);
        expect(rank === index + 1 || rank === standings[index - 1]!.rank).toBe(true);
      }
    }),
  );
});

it("never ranks a member before one that beats it in uptime by a call and more", () => {
  fc.assert(
    fc.property(field, ([given]) => {
      const ranked = compare(given).filter(({ rank }) => rank !== undefined);
      const fewest = Math.max(1, Math.min(...ranked.map(({ statistics }) => statistics.calls)));
      for (const a of ranked)
        for (const b of ranked)
          if (a.statistics.uptime! > b.statistics.uptime! + 1 / fewest) expect(a.rank!).toBeLessThan(b.rank!);
    }),
  );
});

describe("doorsToModels", () => {
  const monitor = (id: string, provider: string, model?: string) => ({ id, provider, ...(model && { model }) });

  it("knows a model by its name without maker, variant, dots and capitals", () => {
    const doors = doorsToModels([
      monitor("own", "anthropic", "claude-haiku-5-5"),
      monitor("router", "openrouter", "anthropic/Claude-Haiku-5.5:free"),
      monitor("other", "openai", "gpt-5.4-nano"),
      monitor("page", "openai"),
    ]);
    expect([...doors].map(([model, own]) => [model, own.map(({ id }) => id)])).toEqual([
      ["claude-haiku-5-5", ["own", "router"]],
    ]);
  });

  it("takes two monitors of one provider for one door", () => {
    expect(doorsToModels([monitor("a", "openai", "gpt-5.4-nano"), monitor("b", "openai", "gpt-5.4-nano")]).size).toBe(
      0,
    );
  });
});
