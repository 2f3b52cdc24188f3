import { describe, expect, it } from "vitest";
import { backoffsAfter, due, nextDueMs, repetitionDelayMs } from "./due.ts";
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

describe("the order of a round", () => {
  it("is that of waiting, so that a host's full minute does not always meet the same ones", () => {
    const [a, b, c] = ["a", "b", "c"].map((id) => ({ ...monitor, id }));
    const samples = [sample(START_MS, "ok", { monitor: "b" }), sample(START_MS + 5_000, "ok", { monitor: "a" })];
    const at = { nowMs: START_MS + EVERY_MS + 5_000 };
    expect(due([a!, b!, c!], samples, EMPTY_STATE, at).map(({ id }) => id)).toEqual(["c", "b", "a"]);
  });
});

describe("a job that goes on", () => {
  const job = {
    id: "j1",
    pollUrl: "https://a.example/j1",
    created: toInstant(START_MS),
    deadline: toInstant(START_MS + 300_000),
    phases: {},
  };

  it("makes its monitor due at once in its own region, whatever its interval and back-off", () => {
    const state = { ...EMPTY_STATE, backoffs: { chat: toInstant(START_MS + 60_000) }, jobs: { "chat@eu": job } };
    const samples = [sample(START_MS, "ok", { region: "eu" }), sample(START_MS, "ok", { region: "us" })];
    expect(due([monitor], samples, state, { region: "eu", nowMs: START_MS + 1 })).toEqual([monitor]);
    expect(due([monitor], samples, state, { region: "us", nowMs: START_MS + 1 })).toEqual([]);
  });
});

describe("the next moment at which a monitor is due", () => {
  const next = (ms: number, samples: Parameters<typeof sample>[], more = {}) =>
    nextDueMs(
      [monitor],
      samples.map((args) => sample(...args)),
      EMPTY_STATE,
      { nowMs: START_MS + ms, ...more },
    );

  it("is that at which `due` names it, and not before", () => {
    const samples = [sample(START_MS, "ok")];
    const nowMs = nextDueMs([monitor], samples, EMPTY_STATE, { nowMs: START_MS + 1 })!;
    expect(nowMs).toBe(START_MS + EVERY_MS - 30_000);
    expect(due([monitor], samples, EMPTY_STATE, { nowMs: nowMs - 1 })).toEqual([]);
    expect(due([monitor], samples, EMPTY_STATE, { nowMs })).toEqual([monitor]);
  });

  it("is the end of a failing monitor's rest, which is never longer than its interval", () => {
    expect(next(1_000, [[START_MS, "overloaded"]], { restMs: 60_000 })).toBe(START_MS + 60_000);
    expect(next(1_000, [[START_MS, "overloaded"]], { restMs: 600_000 })).toBe(START_MS + EVERY_MS - 30_000);
  });

  it("is not there for one that is due now", () => {
    expect(next(0, [])).toBeUndefined();
    expect(next(1_000, [[START_MS, "overloaded"]])).toBeUndefined();
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

  it("are never shortened by what another run was told meanwhile", () => {
    const state = { ...EMPTY_STATE, backoffs: { chat: toInstant(START_MS + 3_600_000) } };
    const ours = [sample(START_MS, "rate-limited")];
    expect(backoffsAfter(state, ours, START_MS + 1_000)).toEqual(state.backoffs);
    const told = [sample(START_MS - 1, "overloaded", { retryAfter: 3_600 }), ...ours];
    expect(backoffsAfter(EMPTY_STATE, told, START_MS + 1_000)).toEqual({ chat: toInstant(START_MS + 3_599_999) });
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

  it("last until a used-up limit is full again, an hour at most, and never end a longer one", () => {
    const used = (ms: number) => new Map([["chat", START_MS + ms]]);
    expect(backoffsAfter(EMPTY_STATE, [], START_MS, used(90_000))).toEqual({ chat: toInstant(START_MS + 90_000) });
    expect(backoffsAfter(EMPTY_STATE, [], START_MS, used(-1))).toEqual({});
    expect(backoffsAfter(EMPTY_STATE, [], START_MS, used(9 * 86_400_000))).toEqual({
      chat: toInstant(START_MS + 3_600_000),
    });
    const limited = [sample(START_MS, "rate-limited", { retryAfter: 600 })];
    expect(backoffsAfter(EMPTY_STATE, limited, START_MS, used(90_000))).toEqual({
      chat: toInstant(START_MS + 600_000),
    });
  });
});
