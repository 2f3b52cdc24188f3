import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { CLOSES_AFTER_MS, closeDays, closeHours, closeMonths, rollHours } from "./rollup-close.ts";
import { keyOf, type DayRollup, type HourRollup } from "./rollup.ts";
import type { Sample } from "./sample.ts";
import { quantile } from "./sketch.ts";

const NINE = toMs("2026-11-21T09:00:00.000Z");
const LATER = NINE + 5 * HOUR_MS;

function sample(minute: number, more: Partial<Sample> = {}): Sample {
  return {
    v: 1,
    t: toInstant(NINE + minute * MINUTE_MS),
    monitor: "chat",
    run: "1.1",
    outcome: "ok",
    every: 300,
    ...more,
  };
}

const minutes = (available: number, failure = 0, leftOut = 0, slow = 0) => ({
  availableMs: available * MINUTE_MS,
  slowMs: slow * MINUTE_MS,
  failureMs: failure * MINUTE_MS,
  leftOutMs: leftOut * MINUTE_MS,
});

describe("what a sample stands for", () => {
  test("the time to the next sample", () => {
    const [hour] = rollHours([sample(0), sample(4, { outcome: "timeout" }), sample(7)], [], NINE + 9 * MINUTE_MS);
    expect(hour!.shares).toEqual(minutes(6, 3));
  });

  test("at most two intervals: the rest is a gap", () => {
    const [hour] = rollHours([sample(0), sample(40)], [], LATER);
    expect(hour!.shares).toEqual(minutes(20));
  });

  test("never time that has not come yet", () => {
    const [hour] = rollHours([sample(0), sample(3)], [], NINE + 2 * MINUTE_MS);
    expect(hour).toMatchObject({ shares: minutes(2), n: { ok: 1 } });
  });

  test("a repetition is a sample too: it ends what came before and stands for its own time", () => {
    const samples = [sample(0, { outcome: "timeout" }), sample(1, { again: 1 }), sample(5)];
    const [hour] = rollHours(samples, [], NINE + 6 * MINUTE_MS);
    expect(hour).toMatchObject({ shares: minutes(5, 1), n: { ok: 2, timeout: 1 }, first: { ok: 1, timeout: 1 } });
  });

  test("slow time is a part of available time, and rate limits are left out", () => {
    const samples = [sample(0, { outcome: "slow" }), sample(2, { outcome: "rate-limited" }), sample(5)];
    const [hour] = rollHours(samples, [], NINE + 6 * MINUTE_MS);
    expect(hour!.shares).toEqual(minutes(3, 0, 3, 2));
  });

  test("samples of another monitor or region do not end it", () => {
    const samples = [sample(0), sample(1, { monitor: "image" }), sample(2, { region: "eu" })];
    const hours = rollHours(samples, [], NINE + 4 * MINUTE_MS);
    expect(hours.map((hour) => [hour.monitor, hour.region, hour.shares.availableMs / MINUTE_MS])).toEqual([
      ["chat", undefined, 4],
      ["chat", "eu", 2],
      ["image", undefined, 3],
    ]);
  });
});

describe("the seam between hours", () => {
  test("a sample that reaches into the next hour is split there", () => {
    const hours = rollHours([sample(57), sample(63, { outcome: "timeout" })], [], LATER);
    expect(hours.map((hour) => [hour.t, hour.shares])).toEqual([
      ["2026-11-21T09:00:00.000Z", minutes(3)],
      ["2026-11-21T10:00:00.000Z", minutes(3, 10)],
    ]);
  });

  test("an hour without samples of its own is still covered by the one before, up to two intervals", () => {
    const hours = rollHours([sample(30, { every: 3600 })], [], LATER);
    expect(hours.map((hour) => [hour.n, hour.shares.availableMs / MINUTE_MS])).toEqual([
      [{ ok: 1 }, 30],
      [{}, 60],
      [{}, 30],
    ]);
  });

  test("a sample at the hour's first instant belongs to it and leaves nothing to it from before", () => {
    const hours = rollHours([sample(55), sample(60, { outcome: "timeout" })], [], LATER);
    expect(hours.map((hour) => [hour.n, hour.shares])).toEqual([
      [{ ok: 1 }, minutes(5)],
      [{ timeout: 1 }, minutes(0, 10)],
    ]);
  });
});

describe("false alarms", () => {
  const failing = [sample(0, { outcome: "timeout" }), sample(5, { outcome: "timeout" }), sample(10)];
  const alarm = (from: number, to: number) => ({
    t: toInstant(LATER + from),
    monitor: "chat",
    from: toInstant(NINE + from * MINUTE_MS),
    to: toInstant(NINE + to * MINUTE_MS),
  });

  test("failure time in the stretch is left out, the rest of it stays", () => {
    const [hour] = rollHours(failing, [alarm(2, 6)], NINE + 12 * MINUTE_MS);
    expect(hour).toMatchObject({ shares: minutes(2, 6, 4), n: { ok: 1, timeout: 1, inconclusive: 1 } });
  });

  test("the hours that they reach into name them, and so do their day and month", () => {
    const alarms = [alarm(50, 60), alarm(61, 125), { ...alarm(0, 600), monitor: "image" }, alarm(61, 125)];
    const hours = closeHours([sample(0), sample(61), sample(130)], [], LATER, alarms);
    const [first, second] = [alarms[0]!.t, alarms[1]!.t];
    expect(hours.map((hour) => hour.corrected)).toEqual([[first], [second], [second]]);
    const days = closeDays(hours, [], NINE + DAY_MS);
    expect(days.map((day) => day.corrected)).toEqual([[first, second]]);
    expect(closeMonths(days, [], NINE + 30 * DAY_MS).map((month) => month.corrected)).toEqual([[first, second]]);
  });

  test("a day counts those that all of its hours count, and a month those of all its days", () => {
    const long = alarm(30, 90);
    const first = closeHours([sample(0), sample(61)], [], NINE + 3 * HOUR_MS);
    const hours = [...first, ...closeHours([sample(0), sample(61)], first, LATER, [long])];
    expect(hours.map(({ corrected }) => corrected)).toEqual([undefined, [long.t]]);
    const [half] = closeDays(hours, [], NINE + DAY_MS, [long]);
    expect(half).not.toHaveProperty("corrected");
    const [whole] = closeDays(hours.slice(1), [], NINE + DAY_MS, [long, { ...alarm(0, 60), monitor: "image" }]);
    expect(whole!.corrected).toEqual([long.t]);
    const next = { ...half!, t: toInstant(toMs(half!.t) + DAY_MS), corrected: [long.t] };
    const at = (...days: readonly DayRollup[]) => closeMonths(days, [], NINE + 30 * DAY_MS, [long])[0]!.corrected;
    expect([at(half!, next), at(whole!, next)]).toEqual([undefined, [long.t]]);
  });

  test("those that nobody had marked when the hour was closed are not named", () => {
    const closed = closeHours(failing, [], LATER);
    expect(closed.map((hour) => hour.corrected)).toEqual([undefined]);
  });

  test("stretches that overlap leave out no instant twice", () => {
    const [hour] = rollHours(failing, [alarm(3, 8), alarm(2, 6)], NINE + 12 * MINUTE_MS);
    expect(hour!.shares).toEqual(minutes(2, 4, 6));
  });

  test("available time in the stretch stays available, and other monitors are not touched", () => {
    const [hour] = rollHours(failing, [alarm(9, 12), { ...alarm(0, 60), monitor: "image" }], NINE + 12 * MINUTE_MS);
    expect(hour!.shares).toEqual(minutes(2, 9, 1));
  });
});

test("latency is that of available samples alone, repetitions included", () => {
  const samples = [
    sample(0, { ms: 100 }),
    sample(5, { ms: 9_000, outcome: "timeout" }),
    sample(6, { ms: 300, outcome: "slow", again: 1 }),
  ];
  const [hour] = rollHours(samples, [], LATER);
  expect(hour!.latency).toMatchObject({ n: 2, sum: 400 });
  expect(quantile(hour!.latency, 1)).toBeCloseTo(300, -1);
});

test("order and doubling of the samples change nothing", () => {
  const samples = [sample(0), sample(5, { outcome: "timeout" }), sample(6, { again: 1 }), sample(70)];
  const doubled = [...samples.toReversed(), ...samples];
  expect(rollHours(doubled, [], LATER)).toEqual(rollHours(samples, [], LATER));
});

describe("closing", () => {
  const samples = [sample(0), sample(5), sample(65, { outcome: "timeout" }), sample(150)];

  test("an hour closes 2 h after its end, not a millisecond before", () => {
    const at = (nowMs: number) => closeHours(samples, [], nowMs).map((hour) => hour.t);
    expect(at(NINE + 3 * HOUR_MS - 1)).toEqual([]);
    expect(at(NINE + 3 * HOUR_MS)).toEqual(["2026-11-21T09:00:00.000Z"]);
    expect(at(NINE + 5 * HOUR_MS)).toHaveLength(3);
  });

  test("a closed hour is not written again, whatever came later", () => {
    const closed = closeHours(samples, [], LATER);
    const late = sample(30, { outcome: "timeout" });
    expect(closeHours([...samples, late], closed, LATER)).toEqual([]);
  });

  test("an hour of one region is closed although that of another is", () => {
    const closed = closeHours(samples, [], LATER);
    const other = closeHours([...samples, sample(1, { region: "eu" })], closed, LATER);
    expect(other.map((hour) => [hour.t, hour.region])).toEqual([["2026-11-21T09:00:00.000Z", "eu"]]);
  });

  test("a day closes 2 h after its end, holds the sums of its hours and 24 cells", () => {
    const hours = closeHours(samples, [], toMs("2026-11-22T02:00:00.000Z"));
    expect(closeDays(hours, [], toMs("2026-11-22T01:59:59.999Z"))).toEqual([]);
    const [day, ...rest] = closeDays(hours, [], toMs("2026-11-22T02:00:00.000Z"));
    expect(rest).toEqual([]);
    expect(day).toMatchObject({
      t: "2026-11-21T00:00:00.000Z",
      monitor: "chat",
      n: { ok: 3, timeout: 1 },
      shares: minutes(25, 10),
    });
    expect(day!.cells).toHaveLength(24);
    expect(day!.cells.slice(8, 13)).toEqual([null, [900, 0, 0, 0], [0, 0, 600, 0], [600, 0, 0, 0], null]);
    expect(closeDays(hours, [day!], toMs("2026-11-23T02:00:00.000Z"))).toEqual([]);
  });

  test("closing step by step, as the samples come, gives the lines that closing at once gives", () => {
    const many = Array.from({ length: 400 }, (_, index) =>
      sample(index * 7, index % 9 === 0 ? { outcome: "timeout" } : {}),
    );
    const hours: HourRollup[] = [];
    const days: DayRollup[] = [];
    const endMs = NINE + 3 * DAY_MS;
    for (let nowMs = NINE; nowMs <= endMs; nowMs += 37 * MINUTE_MS) {
      const known = many.filter((one) => toMs(one.t) <= nowMs);
      hours.push(...closeHours(known, hours, nowMs));
      days.push(...closeDays(hours, days, nowMs));
    }
    expect(hours).toEqual(closeHours(many, [], endMs));
    expect(days).toEqual(closeDays(hours, [], endMs));
    expect(days.length).toBeGreaterThan(1);
  });

  test("is what all samples amount to without what is closed, whatever gaps, regions and late lines there are", () => {
    const any = fc.record({
      minute: fc.integer({ min: -400, max: 1_000 }),
      monitor: fc.constantFrom("chat", "image"),
      region: fc.constantFrom(undefined, "eu"),
      outcome: fc.constantFrom("ok" as const, "timeout" as const, "rate-limited" as const),
      every: fc.constantFrom(60, 300, 3_600, 10_000),
    });
    const lines = fc
      .array(any, { maxLength: 25 })
      .map((all) =>
        all.map(({ minute, region, ...more }) => sample(minute, { ...more, ...(region !== undefined && { region }) })),
      );
    const nowMs = fc.integer({ min: 0, max: 1_300 }).map((minute) => NINE + minute * MINUTE_MS);
    fc.assert(
      fc.property(lines, lines, nowMs, nowMs, (known, late, firstMs, secondMs) => {
        const closed = closeHours(known, [], firstMs);
        const names = new Set(closed.map(keyOf));
        const all = [...known, ...late];
        const isNew = (hour: HourRollup): boolean =>
          toMs(hour.t) + HOUR_MS + CLOSES_AFTER_MS <= secondMs && !names.has(keyOf(hour));
        expect(closeHours(all, closed, secondMs)).toEqual(rollHours(all, [], secondMs).filter(isNew));
      }),
      { seed: 7, numRuns: 300 },
    );
  });

  test("seconds of a cell never add up to more than the hour has", () => {
    const t = (ms: number) => toInstant(NINE + ms);
    const samples = [
      sample(0, { every: 3600 }),
      sample(0, { every: 3600, t: t(1_799_500), outcome: "timeout" }),
      sample(0, { every: 3600, t: t(1_801_000), outcome: "rate-limited" }),
    ];
    const day = closeDays(closeHours(samples, [], NINE + DAY_MS), [], NINE + DAY_MS)[0]!;
    const [available, , failure, leftOut] = day.cells[9]!;
    expect(available + failure + leftOut).toBe(3_600);
  });
});
