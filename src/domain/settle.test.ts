import { describe, expect, it } from "vitest";
import { OUTCOMES } from "./outcome.ts";
import { sample, START_MS } from "./samples.fixture.ts";
import { settle } from "./settle.ts";

const all = OUTCOMES.flatMap((outcome) => [sample(START_MS, outcome), sample(START_MS, outcome, { code: 503 })]);

describe("settle", () => {
  it("changes nothing while a control target answers", () => {
    expect(settle(all, true)).toEqual(all);
  });

  it("makes every failure without an answer inconclusive when the control targets fail too; the others stand", () => {
    const settled = settle(all, false);
    const changed = all.filter((before, index) => settled[index]!.outcome !== before.outcome);
    expect(changed.map(({ outcome, code }) => [outcome, code])).toEqual([
      ["overloaded", undefined],
      ["server-error", undefined],
      ["timeout", undefined],
      ["unreachable", undefined],
    ]);
    for (const { outcome, reason, blame } of settled.filter((after, index) => after.outcome !== all[index]!.outcome)) {
      expect({ outcome, reason, blame }).toEqual({
        outcome: "inconclusive",
        reason: "runner-offline",
        blame: "runner",
      });
    }
  });
});
