import { describe, expect, it } from "vitest";
import { toInstant } from "./instant.ts";
import type { FeedChange } from "./ledger.ts";
import type { Monitor, Tier } from "./monitor.ts";
import type { Outcome } from "./outcome.ts";
import type { Indicator, Report } from "./report.ts";
import { START_MS, monitor, sample } from "./samples.fixture.ts";
import { isAskedEnough, newlyFails, suspectedByCalls, suspectedByFeeds } from "./suspicion.ts";

const one = (id: string, more: Partial<Monitor> = {}): Monitor => ({ ...monitor, id, ...more });
const of = (id: string, tier: Tier, provider = "p"): Monitor => one(id, { tier, provider });
const ids = (monitors: readonly Monitor[]) => monitors.map(({ id }) => id);

describe("news of trouble", () => {
  const news = (outcome: Outcome, ...before: Outcome[]) =>
    newlyFails(
      sample(START_MS + 60_000, outcome),
      before.map((was, n) => sample(START_MS + n, was)),
    );

  it("is a failure after a call that was well, or after none", () => {
    expect(news("overloaded", "ok")).toBe(true);
    expect(news("overloaded")).toBe(true);
    expect(news("overloaded", "ok", "rate-limited")).toBe(true);
  });

  it("is no failure that goes on, and nothing that does not count", () => {
    expect(news("overloaded", "ok", "timeout")).toBe(false);
    expect(news("overloaded", "timeout", "rate-limited")).toBe(false);
    expect(news("rate-limited", "ok")).toBe(false);
    expect(news("ok", "timeout")).toBe(false);
  });
});

describe("whoever was asked lately", () => {
  const asked = (...minutesAgo: number[]) =>
    isAskedEnough(
      minutesAgo.map((minutes) => sample(START_MS - minutes * 60_000, "ok")),
      START_MS,
    );

  it("is asked by suspicion until that makes three times in half an hour", () => {
    expect([asked(), asked(1), asked(2, 1), asked(30, 2, 1)]).toEqual([false, false, false, false]);
    expect([asked(29, 2, 1), asked(90, 3, 2, 1)]).toEqual([true, true]);
  });

  it("is counted without repetitions, and without what a clock that ran ahead has written", () => {
    expect(asked(2, 1, -60)).toBe(false);
    const again = [1, 2, 3].map((n) => sample(START_MS - 60_000 + n, "timeout", { again: n }));
    expect(isAskedEnough(again, START_MS)).toBe(false);
  });
});

describe("a call that fails", () => {
  const monitors = [
    of("models", "free"),
    of("chat", "cheap"),
    of("image", "full"),
    of("elsewhere", "full", "q"),
    one("priced", { provider: "p", price: { unit: "USD", perCall: 1 } }),
    one("plain", { provider: "p" }),
    one("nobody's"),
  ];
  const failing = (id: string, more: object = {}) => ({
    monitor: monitors.find((other) => other.id === id)!,
    sample: sample(START_MS, "overloaded", { monitor: id, ...more }),
  });

  it("makes the dearer ways of its provider suspect, and no others", () => {
    expect(ids(suspectedByCalls(monitors, [failing("models")]))).toEqual(["chat", "image", "priced"]);
    expect(ids(suspectedByCalls(monitors, [failing("chat")]))).toEqual(["image", "priced"]);
    expect(ids(suspectedByCalls(monitors, [failing("plain")]))).toEqual(["chat", "image", "priced"]);
    expect(suspectedByCalls(monitors, [failing("image"), failing("nobody's")])).toEqual([]);
  });

  it("counts by the way in which it was made, not by the one it is usually made in", () => {
    expect(ids(suspectedByCalls(monitors, [failing("image", { tier: "free" })]))).toEqual(["chat", "image", "priced"]);
  });
});

describe("a feed that turns bad", () => {
  const report = (indicator: Indicator, feed = "page"): Report => ({
    feed,
    url: "https://status.example/",
    fetchedAt: toInstant(START_MS),
    indicator,
    components: [],
    incidents: [],
    maintenances: [],
  });
  const change = ({ fetchedAt: t, ...rest }: Report): FeedChange => ({ v: 1, t, report: rest });
  const matched = one("chat", { feeds: [{ feed: "page", components: [] }] });
  const suspected = (now: Report, ...before: Report[]) =>
    ids(
      suspectedByFeeds(
        [matched, one("other", { feeds: [{ feed: "another", components: [] }] })],
        new Map([[now.feed, now]]),
        before.map(change),
        START_MS,
      ),
    );

  it("makes the monitors that it speaks of suspect", () => {
    expect(suspected(report("major"), report("none"))).toEqual(["chat"]);
  });

  it("is news once: not while it stays bad, not when it is read for the first time, not when it is well", () => {
    expect(suspected(report("major"), report("none"), report("minor"))).toEqual([]);
    expect(suspected(report("major"))).toEqual([]);
    expect(suspected(report("none"), report("major"))).toEqual([]);
  });
});
