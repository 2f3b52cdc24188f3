import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { EVERY_MS, START_MS, lastMs, monitor, round, rounds, sample } from "./samples.fixture.ts";
import { judge } from "./judge.ts";
import { OUTCOMES, type Outcome } from "./outcome.ts";
import { toInstant } from "./instant.ts";
import type { Monitor, Tier } from "./monitor.ts";
import type { Sample } from "./sample.ts";

const verdictOf = (samples: readonly Sample[]) => judge(monitor, samples, lastMs(samples)).verdict;

describe("down by a row", () => {
  it("needs three counted failures in a row", () => {
    expect(verdictOf(rounds("ok", "overloaded", "overloaded"))).toBe("up");
    expect(verdictOf(rounds("ok", "overloaded", "overloaded", "overloaded"))).toBe("down");
  });

  it("is reached within one round by repetitions that lie far enough apart", () => {
    expect(verdictOf(round(0, "overloaded", "overloaded", "overloaded"))).toBe("unknown");
    expect(verdictOf(round(0, "overloaded", "overloaded", "overloaded", "overloaded"))).toBe("down");
  });

  it("is neither helped nor broken by outcomes that are left out", () => {
    expect(
      verdictOf(rounds("overloaded", "rate-limited", "overloaded", "rejected", "inconclusive", "overloaded")),
    ).toBe("down");
    expect(verdictOf(rounds("ok", "overloaded", "rate-limited", "rate-limited", "overloaded"))).toBe("up");
  });

  it("begins with the first failure of the row and holds since the last", () => {
    const samples = rounds("ok", "overloaded", "timeout", "overloaded");
    const verdict = judge(monitor, samples, lastMs(samples));
    expect(verdict).toMatchObject({
      since: samples[3]!.t,
      firstFailure: samples[1]!.t,
      ground: "row",
      failuresInRow: 3,
      reason: "model-overloaded",
    });
  });

  it("needs twice as many while the monitor is degraded by rate", () => {
    const degraded = rounds("ok", "overloaded", "ok", "overloaded", "ok", "overloaded");
    expect(verdictOf(degraded)).toBe("degraded");
    const more = (n: number) => [
      ...degraded,
      ...Array.from({ length: n }, (_, i) =>
        sample(lastMs(degraded) + (i + 1) * 60_000, "overloaded", { again: i + 1 }),
      ),
    ];
    expect(verdictOf(more(4))).toBe("degraded");
    expect(verdictOf(more(5))).toBe("down");
  });

  it("says when it is made of timeouts alone", () => {
    const only = rounds("ok", "timeout", "timeout", "timeout");
    expect(judge(monitor, only, lastMs(only)).timeoutsOnly).toBe(true);
    const mixed = rounds("ok", "timeout", "overloaded", "timeout");
    expect(judge(monitor, mixed, lastMs(mixed)).timeoutsOnly).toBe(false);
  });
});

describe("down by rate", () => {
  it("needs six counted first samples and a failed share over half by the lower Wilson bound", () => {
    // 18 of 24 failed has a lower bound of 0.55, 16 of 24 one of 0.47; never three in a row.
    const pattern = (failed: readonly number[]) =>
      rounds(...Array.from({ length: 24 }, (_, i): Outcome => (failed.includes(i) ? "overloaded" : "ok")));
    const twoOfThree = Array.from({ length: 24 }, (_, i) => i).filter((i) => i % 3 !== 0);
    expect(judge(monitor, pattern(twoOfThree), START_MS + 24 * EVERY_MS).verdict).toBe("degraded");
    const strict = { ...monitor, policy: { ...monitor.policy, rate: 0.4 } };
    expect(judge(strict, pattern(twoOfThree), START_MS + 24 * EVERY_MS)).toMatchObject({
      verdict: "down",
      ground: "rate",
    });
    expect(judge(strict, pattern(twoOfThree).slice(0, 5), START_MS + 5 * EVERY_MS).verdict).not.toBe("down");
  });

  it("counts first samples only", () => {
    const repeated = [
      ...rounds("ok", "ok", "ok", "ok"),
      ...round(4, "overloaded", "ok"),
      ...round(5, "overloaded", "ok"),
    ];
    expect(verdictOf(repeated)).toBe("up");
  });
});

describe("recovery", () => {
  const outage = rounds("ok", "overloaded", "overloaded", "overloaded");

  it("takes two good samples in a row", () => {
    const one = [...outage, sample(lastMs(outage) + EVERY_MS, "ok")];
    expect(verdictOf(one)).toBe("down");
    const two = [...one, sample(lastMs(outage) + EVERY_MS + 3_000, "slow", { again: 1 })];
    expect(judge(monitor, two, lastMs(two))).toMatchObject({ verdict: "up", since: two.at(-1)!.t });
  });

  it("leaves a monitor up, not degraded by what the outage left in the window", () => {
    const after = [
      ...outage,
      ...rounds("ok", "ok", "ok").map((s, i) => ({ ...s, t: toInstant(lastMs(outage) + (i + 1) * EVERY_MS) })),
    ];
    expect(verdictOf(after)).toBe("up");
    expect(verdictOf([...after, sample(lastMs(after) + EVERY_MS, "overloaded")])).toBe("degraded");
  });
});

describe("a monitor that money has asked in a cheaper way", () => {
  const full: Monitor = { ...monitor, tier: "full" };
  const of = (tier: Tier, from: number, ...outcomes: Outcome[]) =>
    outcomes.map((outcome, index) => sample(START_MS + (from + index) * EVERY_MS, outcome, { tier }));
  const down = of("full", 0, "ok", "overloaded", "overloaded", "overloaded");
  const judged = (samples: readonly Sample[], of = full) => judge(of, samples, lastMs(samples)).verdict;

  it("is not up again by a success that says less than what failed; then nobody knows", () => {
    expect(judged([...down, ...of("free", 4, "ok", "ok", "ok")])).toBe("down");
    expect(judged([...down, ...of("free", 4, "ok", "ok", "ok", "ok", "ok")])).toBe("unknown");
    expect(judged([...down, ...of("free", 4, "ok", "ok"), ...of("full", 6, "ok", "ok")])).toBe("up");
  });

  it("goes on being up, and goes down by the cheaper way, too", () => {
    expect(judged([...of("full", 0, "ok"), ...of("free", 1, "ok", "ok")])).toBe("up");
    const failed = [...of("full", 0, "ok"), ...of("free", 1, "overloaded", "overloaded", "overloaded")];
    expect(judged(failed)).toBe("down");
    expect(judged([...failed, ...of("free", 4, "ok", "ok")])).toBe("up");
    expect(judged([...down, ...of("free", 4, "overloaded"), ...of("free", 5, "ok", "ok")])).toBe("down");
  });

  it("is judged by the way that it has been given for good", () => {
    const cheap: Monitor = { ...monitor, tier: "free" };
    expect(judged([...down, ...of("free", 4, "ok", "ok")], cheap)).toBe("up");
    expect(judged([...down, ...of("free", 4, "ok", "ok")], monitor)).toBe("up");
  });
});

describe("degraded", () => {
  it("begins with the third of the last 24 first samples that failed, and ends when at most one did", () => {
    const begin = rounds("overloaded", "ok", "overloaded", "ok", "ok", "overloaded");
    expect(verdictOf(begin.slice(0, 5))).toBe("up");
    expect(verdictOf(begin)).toBe("degraded");
    const good = (n: number) => [
      ...begin,
      ...Array.from({ length: n }, (_, i) => sample(lastMs(begin) + (i + 1) * EVERY_MS, "ok")),
    ];
    expect(verdictOf(good(20))).toBe("degraded");
    expect(verdictOf(good(21))).toBe("up");
  });

  it("also comes from three slow first samples in a row, and goes with two quick ones", () => {
    const slow = rounds("ok", "slow", "slow", "slow");
    expect(verdictOf(slow.slice(0, 3))).toBe("up");
    expect(judge(monitor, slow, lastMs(slow))).toMatchObject({
      verdict: "degraded",
      ground: "slow",
      firstFailure: slow[1]!.t,
    });
    expect(verdictOf(rounds("slow", "slow", "slow", "ok"))).toBe("degraded");
    expect(verdictOf(rounds("slow", "slow", "slow", "ok", "ok"))).toBe("up");
  });
});

describe("unknown", () => {
  it("is what nothing counted for three intervals amounts to", () => {
    const samples = rounds("ok", "ok");
    expect(judge(monitor, samples, lastMs(samples) + 3 * EVERY_MS).verdict).toBe("up");
    expect(judge(monitor, samples, lastMs(samples) + 3 * EVERY_MS + 1)).toMatchObject({
      verdict: "unknown",
      since: toInstant(lastMs(samples) + 3 * EVERY_MS),
    });
    expect(judge(monitor, [], START_MS).verdict).toBe("unknown");
    expect(verdictOf(rounds("rate-limited", "rate-limited"))).toBe("unknown");
  });
});

describe("a monitor that is new", () => {
  it("is not well until it was seen to work, nor bad before a rule says so", () => {
    expect(verdictOf(rounds("wrong-answer", "wrong-answer"))).toBe("unknown");
    expect(verdictOf(rounds("wrong-answer", "ok"))).toBe("up");
    expect(verdictOf(rounds("wrong-answer", "wrong-answer", "wrong-answer"))).toBe("down");
  });
});

describe("a clock that runs ahead", () => {
  it("hides nothing: what claims to be of the future is not looked at", () => {
    const good = rounds("ok", "ok");
    const future = sample(START_MS + 365 * 86_400_000, "ok");
    const now = lastMs(good) + 4 * EVERY_MS;
    expect(judge(monitor, [...good, future], now)).toEqual(judge(monitor, good, now));
  });
});

describe("what was known before the samples that are kept", () => {
  const since = "2026-11-01T00:00:00.000Z";

  it("keeps the beginning of a long outage", () => {
    const samples = rounds("overloaded", "overloaded", "overloaded", "overloaded");
    expect(judge(monitor, samples, lastMs(samples), { verdict: "down", since })).toMatchObject({
      verdict: "down",
      since,
    });
    expect(judge(monitor, samples.slice(0, 1), START_MS, { verdict: "down", since }).verdict).toBe("down");
  });

  it("is overruled by the samples", () => {
    const samples = rounds("ok", "ok");
    expect(judge(monitor, samples, lastMs(samples), { verdict: "down", since })).toMatchObject({
      verdict: "up",
      since: samples[1]!.t,
    });
  });
});

describe("regions", () => {
  const inRegion = (region: string, ...outcomes: Outcome[]) => rounds(...outcomes).map((s) => ({ ...s, region }));
  const bad: Outcome[] = ["overloaded", "overloaded", "overloaded"];
  const good: Outcome[] = ["ok", "ok", "ok"];

  it("need more than half of those that answered; with two, both", () => {
    const of = (...samples: Sample[][]) => judge(monitor, samples.flat(), START_MS + 3 * EVERY_MS).verdict;
    expect(of(inRegion("a", ...bad), inRegion("b", ...good))).toBe("up");
    expect(of(inRegion("a", ...bad), inRegion("b", ...bad))).toBe("down");
    expect(of(inRegion("a", ...bad), inRegion("b", ...bad), inRegion("c", ...good))).toBe("down");
  });

  it("are told apart beside the verdict, those that fell silent among them; one alone is not", () => {
    const asked = [...inRegion("b", ...bad), ...inRegion("a", ...good)];
    expect(judge(monitor, asked, lastMs(asked)).regions).toEqual({ a: "up", b: "down" });
    const later = [
      ...asked,
      ...rounds("ok").map((s) => ({ ...s, region: "a", t: toInstant(START_MS + 50 * EVERY_MS) })),
    ];
    expect(judge(monitor, later, START_MS + 50 * EVERY_MS).regions).toEqual({ a: "up", b: "unknown" });
    const alone = inRegion("a", ...good);
    expect(judge(monitor, alone, lastMs(alone))).not.toHaveProperty("regions");
  });
});

describe("regions that change over time", () => {
  const at = (region: string, minutes: number, outcome: Outcome) =>
    sample(START_MS + minutes * 60_000, outcome, { region });
  const wereGood = [at("a", -5, "ok"), at("b", -4, "ok")];
  const bothDown = [
    ...wereGood,
    ...[0, 5, 10].flatMap((minutes) => [at("a", minutes, "overloaded"), at("b", minutes + 1, "overloaded")]),
  ];

  it("hold their verdict since the majority changed, not since one region did", () => {
    expect(judge(monitor, bothDown, START_MS + 11 * 60_000)).toMatchObject({
      verdict: "down",
      since: toInstant(START_MS + 11 * 60_000),
    });
    const recovered = [...bothDown, at("a", 15, "overloaded"), at("b", 16, "ok"), at("b", 17, "ok")];
    expect(judge(monitor, recovered, START_MS + 17 * 60_000)).toMatchObject({
      verdict: "up",
      since: toInstant(START_MS + 17 * 60_000),
    });
    // b falls silent while a goes on failing: down again, since b's word no longer counts.
    const silent = [...recovered, ...[20, 25, 30, 35].map((minutes) => at("a", minutes, "overloaded"))];
    const verdict = judge(monitor, silent, START_MS + 36 * 60_000);
    expect(verdict.verdict).toBe("down");
    expect(verdict.since > toInstant(START_MS + 17 * 60_000)).toBe(true);
  });

  it("take no prior verdict for their own: a new region that answers is not down", () => {
    const prior = { verdict: "down", since: "2026-11-01T00:00:00.000Z" } as const;
    expect(judge(monitor, [at("a", 0, "ok"), at("b", 0, "ok")], START_MS, prior).verdict).toBe("up");
  });
});

describe("properties", () => {
  const history = fc
    .array(fc.tuple(fc.constantFrom(...OUTCOMES), fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 60 })
    .map((items) => items.map(([outcome], index) => sample(START_MS + index * EVERY_MS, outcome)));

  it("replayed, shuffled and doubled input gives the same verdict", () => {
    fc.assert(
      fc.property(history, fc.integer(), (samples, seed) => {
        const now = lastMs(samples);
        const once = judge(monitor, samples, now);
        const shuffled = [...samples, ...samples].toSorted((a, b) => hash(a.t, seed) - hash(b.t, seed));
        expect(judge(monitor, shuffled, now)).toEqual(once);
      }),
    );
  });

  it("left-out outcomes alone never bring a monitor down or degrade it", () => {
    const leftOut = fc.constantFrom<Outcome>("rate-limited", "quota-exhausted", "rejected", "inconclusive", "ok");
    fc.assert(
      fc.property(fc.array(leftOut, { minLength: 1, maxLength: 100 }), (outcomes) => {
        expect(["up", "unknown"]).toContain(verdictOf(rounds(...outcomes)));
      }),
    );
  });

  it("inserting left-out samples changes no verdict", () => {
    fc.assert(
      fc.property(history, fc.array(fc.nat(), { maxLength: 20 }), (samples, places) => {
        const now = lastMs(samples);
        const extra = places.map((place) =>
          sample(START_MS + (place % samples.length) * EVERY_MS + 1_000, "rate-limited"),
        );
        expect(judge(monitor, [...samples, ...extra], now)).toEqual(judge(monitor, samples, now));
      }),
    );
  });

  it("at 0.5 % independent failures there is less than one false alarm in 50 monitor-days", () => {
    const random = mulberry32(20261121);
    const days = 4_000;
    const samples: Sample[] = [];
    let alarms = 0;
    let before = "up";
    for (let index = 0; index < days * 288; index += 1) {
      const atMs = START_MS + index * EVERY_MS;
      const failed = random() < 0.005;
      samples.push(sample(atMs, failed ? "server-error" : "ok"));
      if (failed && random() < 0.005) samples.push(sample(atMs + 3_000, "server-error", { again: 1 }));
      else if (failed) samples.push(sample(atMs + 3_000, "ok", { again: 1 }));
      if (samples.length > 60) samples.splice(0, samples.length - 60);
      if (!failed && before === "up") continue;
      const { verdict } = judge(monitor, samples, atMs + 3_000);
      if (verdict !== "up" && before === "up") alarms += 1;
      before = verdict;
    }
    expect(alarms / days).toBeLessThan(1 / 50);
    expect(alarms).toBeGreaterThan(0);
  });
});

function hash(text: string, seed: number): number {
  return [...text].reduce((sum, char) => Math.imul(sum ^ char.charCodeAt(0), 2654435761) >>> 0, seed >>> 0);
}

function mulberry32(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
