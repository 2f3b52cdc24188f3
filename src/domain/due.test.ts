import { describe, expect, it } from "vitest";
import { backoffsAfter, due, repetitionDelayMs } from "./due.ts";
import { EMPTY_STATE } from "./state.ts";
import { EVERY_MS, START_MS, monitor, sample } from "./samples.fixture.ts";
import { toInstant } from "./instant.ts";
import type { Outcome } from "./outcome.ts";

describe("due", () => {
  const at = (ms: number, ...samples: Parameters<typeof sample>[]) =>
    due(
      [monitor],
      samples.map((args) => sample(...args)),
      EMPTY_STATE,
      { nowMs: START_MS + ms },
    ).length;

  it("a monitor that was never asked", () => expect(at(0)).toBe(1));

  it("a monitor whose interval has passed, a tenth of it early for the schedule's drift", () => {
    expect(at(EVERY_MS, [START_MS, "ok"])).toBe(1);
    expect(at(EVERY_MS - 30_000, [START_MS, "ok"])).toBe(1);
    expect(at(EVERY_MS - 30_001, [START_MS, "ok"])).toBe(0);
  });

  it("a monitor that failed the last time, whatever its interval", () => {
    expect(at(60_000, [START_MS, "overloaded"])).toBe(1);
    expect(at(60_000, [START_MS, "overloaded"], [START_MS + 3_000, "ok", { again: 1 }])).toBe(0);
  });

  it("counts the interval from the last first sample, not from a repetition", () => {
    expect(at(EVERY_MS, [START_MS, "overloaded"], [START_MS + 34_000, "ok", { again: 1 }])).toBe(1);
  });

  it("a monitor that is down though its last call was only rate-limited", () => {
    expect(at(60_000, [START_MS, "overloaded"], [START_MS + 30_000, "rate-limited"])).toBe(1);
  });

  it("whatever other regions have asked", () => {
    const elsewhere = [sample(START_MS, "ok", { region: "eu" })];
    expect(due([monitor], elsewhere, EMPTY_STATE, { region: "us", nowMs: START_MS + 60_000 })).toEqual([monitor]);
    expect(due([monitor], elsewhere, EMPTY_STATE, { region: "eu", nowMs: START_MS + 60_000 })).toEqual([]);
  });

  it("whatever a sample of the future says", () => {
    expect(at(EVERY_MS, [START_MS, "ok"], [START_MS + 365 * 86_400_000, "ok"])).toBe(1);
  });

  it("never a monitor that is backed off", () => {
    const backedOff = { ...EMPTY_STATE, backoffs: { chat: toInstant(START_MS + 60_000) } };
    expect(due([monitor], [], backedOff, { nowMs: START_MS })).toEqual([]);
    expect(due([monitor], [], backedOff, { nowMs: START_MS + 60_000 })).toEqual([monitor]);
  });
});

describe("a repetition", () => {
  const delay = (outcome: Outcome, again: number, verdict: "up" | "down", more = {}) =>
    repetitionDelayMs(monitor, sample(START_MS, outcome, { ...(again > 0 && { again }), ...more }), verdict, 0.5);

  it("follows a failure after 2, 4, 8 and 16 s and a random part of a second, four times", () => {
    expect([0, 1, 2, 3, 4].map((again) => delay("overloaded", again, "up"))).toEqual([
      2_500,
      4_500,
      8_500,
      16_500,
      undefined,
    ]);
  });

  it.each<[Outcome, number]>([
    ["timeout", 4],
    ["unreachable", 4],
    ["overloaded", 4],
    ["server-error", 4],
    ["wrong-answer", 1],
    ["rate-limited", 0],
    ["quota-exhausted", 0],
    ["rejected", 0],
    ["inconclusive", 0],
    ["ok", 0],
    ["slow", 0],
  ])("follows %s at most %i times", (outcome, times) => {
    expect([0, 1, 2, 3, 4].filter((again) => delay(outcome, again, "up") !== undefined)).toHaveLength(times);
  });

  it("follows a success only while the monitor is down, and a failure only while it is not", () => {
    expect(delay("ok", 0, "down")).toBe(2_500);
    expect(delay("overloaded", 0, "down")).toBeUndefined();
  });

  it("is as late as the provider asks, up to a minute, and never sooner than our own wait; beyond that there is none", () => {
    expect(delay("overloaded", 0, "up", { retryAfter: 0 })).toBe(2_500);
    expect(delay("overloaded", 0, "up", { retryAfter: 60 })).toBe(60_000);
    expect(delay("overloaded", 0, "up", { retryAfter: 61 })).toBeUndefined();
  });

  it("is never further off than the cap", () => {
    const capped = {
      ...monitor,
      policy: { ...monitor.policy, repeat: { times: 9, baseMs: 2_000, capMs: 30_000, jitterMs: 1_000 } },
    };
    expect(repetitionDelayMs(capped, sample(START_MS, "timeout", { again: 6 }), "up", 0.9)).toBe(30_000);
  });
});

describe("back-offs", () => {
  it("last a minute where a rate limit names no time, else as long as asked", () => {
    const backoffs = backoffsAfter(EMPTY_STATE, [sample(START_MS, "rate-limited")], START_MS + 1_000);
    expect(backoffs).toEqual({ chat: toInstant(START_MS + 60_000) });
    expect(backoffsAfter(EMPTY_STATE, [sample(START_MS, "rate-limited", { retryAfter: 5 })], START_MS + 1_000)).toEqual(
      { chat: toInstant(START_MS + 5_000) },
    );
  });

  it("come from a failure only when it asks for more than a run waits", () => {
    expect(backoffsAfter(EMPTY_STATE, [sample(START_MS, "overloaded", { retryAfter: 60 })], START_MS)).toEqual({});
    expect(backoffsAfter(EMPTY_STATE, [sample(START_MS, "overloaded", { retryAfter: 3600 })], START_MS)).toEqual({
      chat: toInstant(START_MS + 3_600_000),
    });
  });

  it("last a day at most, whatever is asked for", () => {
    expect(
      backoffsAfter(EMPTY_STATE, [sample(START_MS, "rate-limited", { retryAfter: 31_536_000 })], START_MS),
    ).toEqual({
      chat: toInstant(START_MS + 86_400_000),
    });
  });

  it("are forgotten when they are over", () => {
    const state = { ...EMPTY_STATE, backoffs: { chat: toInstant(START_MS), images: toInstant(START_MS + 1) } };
    expect(backoffsAfter(state, [], START_MS)).toEqual({ images: toInstant(START_MS + 1) });
  });
});
