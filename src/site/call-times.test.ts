import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, toInstant, toMs } from "../domain/instant.ts";
import { isAvailable, type Outcome } from "../domain/outcome.ts";
import { isOfPage } from "../domain/sample.ts";
import { hasPassed, hasRepeated, passedBefore, reachesBackTo } from "./call-times.ts";
import type { MonitorFacts } from "./facts.ts";
import { monitor, NOW_MS, sample, siteInput } from "./fixtures.ts";
import { createContext } from "./site.ts";

const RUNS = { numRuns: 100 };
const agoMs = fc.integer({ min: 0, max: 3 * DAY_MS });

const drawn = fc.array(
  fc.record({
    agoMs,
    outcome: fc.constantFrom<Outcome>("ok", "slow", "timeout", "overloaded"),
    again: fc.option(fc.integer({ min: 1, max: 3 })),
    isOfPage: fc.boolean(),
  }),
  { maxLength: 20 },
);

function factsOf(calls: typeof drawn extends fc.Arbitrary<infer T> ? T : never): MonitorFacts {
  const input = siteInput({ monitors: [monitor("a")] });
  const samples = calls
    .toSorted((a, b) => b.agoMs - a.agoMs)
    .map((call) =>
      sample("a", call.agoMs, {
        outcome: call.outcome,
        ...(call.again !== null && { again: call.again }),
        ...(call.isOfPage && { reason: "page-operational" as const }),
      }),
    );
  return createContext({ ...input, ledger: { ...input.ledger, samples } }).facts[0]!;
}

describe("when calls were", () => {
  it("is what the samples say, of any time", () => {
    fc.assert(
      fc.property(drawn, agoMs, agoMs, (calls, a, b) => {
        const facts = factsOf(calls);
        const { samples } = facts.ledger;
        const [fromMs, untilMs] = [NOW_MS - Math.max(a, b), NOW_MS - Math.min(a, b)];
        const [from, until] = [toInstant(fromMs), toInstant(untilMs)];
        const passed = samples.filter((one) => isAvailable(one.outcome) && !isOfPage(one));
        expect(hasPassed(facts, fromMs, untilMs)).toBe(passed.some(({ t }) => t >= from && t <= until));
        expect(passedBefore(facts, from)).toBe(passed.findLast(({ t }) => t < from)?.t);
        const repeated = samples.some(({ t, again }) => again !== undefined && t >= from && t <= until);
        expect(hasRepeated(facts, fromMs, untilMs)).toBe(repeated);
        expect(reachesBackTo(facts, fromMs)).toBe(samples.some(({ t }) => toMs(t) <= fromMs));
      }),
      RUNS,
    );
  });
});
