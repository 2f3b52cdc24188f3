import { describe, expect, it } from "vitest";
import { createPurse } from "./observe-purse.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { isAskedFor } from "./observe-book.ts";
import { loadConfig } from "../../config/load.ts";
import { toInstant } from "../../domain/instant.ts";
import type { Sample } from "../../domain/sample.ts";

const NOW_MS = Date.parse("2026-11-21T23:59:30.000Z");
const { config } = loadConfig(
  `monitors:
  - id: image
    budget: 0.10 USD/day
    price: { unit: 0.04 USD }
    probe: { kind: http, url: "https://image.example/" }
`,
  "uptimeline.yml",
  new Map(),
);
const image = config.monitors.find(isAskedFor)!;
const line = (more: Partial<Sample>): Sample => ({
  v: 1,
  t: toInstant(NOW_MS),
  monitor: "image",
  run: "1.1",
  outcome: "ok",
  every: 900,
  ...more,
});
/** How many calls a budget of two and a half lets a round make where each comes to this. */
const callsOf = (more: Partial<Sample>): number => {
  const purse = createPurse(config, EMPTY_LEDGER, NOW_MS);
  for (let calls = 0; calls < 9; calls += 1) {
    const allowed = purse.take(image);
    if (allowed === undefined) return calls;
    allowed.settle(line(more));
  }
  return 9;
};

describe("a budget while a round asks", () => {
  it("counts what calls cost", () => {
    expect(callsOf({ cost: 40_000 })).toBe(2);
    expect(callsOf({ cost: 90_000 })).toBe(1);
    expect(callsOf({ cost: 0 })).toBe(9);
  });

  it("keeps aside what a call may be billed that told nothing: it came too late, or without usage", () => {
    expect(callsOf({ outcome: "timeout", phase: "wait" })).toBe(2);
    expect(callsOf({ outcome: "timeout", phase: "receive" })).toBe(2);
    expect(callsOf({ outcome: "wrong-answer", code: 200 })).toBe(2);
    expect(callsOf({})).toBe(2);
  });

  it("takes back what nobody bills: calls that never arrived, and those that were refused", () => {
    expect(callsOf({ outcome: "timeout", phase: "connect" })).toBe(9);
    expect(callsOf({ outcome: "unreachable" })).toBe(9);
    expect(callsOf({ outcome: "overloaded", code: 503 })).toBe(9);
    expect(callsOf({ outcome: "rate-limited", code: 429 })).toBe(9);
  });

  it("stands in the next round as this one left it, whatever came too late", () => {
    const late = (n: number) => line({ t: toInstant(NOW_MS - n), outcome: "timeout", phase: "wait", used: {} });
    const next = createPurse(config, { ...EMPTY_LEDGER, samples: [late(2), late(1)] }, NOW_MS);
    expect(next.take(image)).toBeUndefined();
  });

  it("is that of the day in which the round began", () => {
    const spent = { ...EMPTY_LEDGER, samples: [line({ t: toInstant(NOW_MS - 60_000), cost: 90_000 })] };
    expect(createPurse(config, spent, NOW_MS).take(image)).toBeUndefined();
    expect(createPurse(config, spent, NOW_MS + 60_000).take(image)).toBeDefined();
  });
});
