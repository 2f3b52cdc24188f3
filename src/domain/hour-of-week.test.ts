import { describe, expect, test } from "vitest";
import { hourOfWeek, timeOfWeek } from "./hour-of-week.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { closeDays, closeHours } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { offsetsOf } from "./time-zone.ts";

const [MONDAY, TUESDAY, SUNDAY] = [0, 24, 6 * 24];

/** Calls at the quarters of these hours. */
const callsAt = (hours: readonly string[], more: Partial<Sample> = {}): Sample[] =>
  hours.flatMap((hour) =>
    [0, 15, 30, 45].map((minute) => ({
      v: 1 as const,
      t: toInstant(toMs(`${hour}:00:00.000Z`) + minute * MINUTE_MS),
      monitor: "chat",
      run: "1.1",
      outcome: "ok" as const,
      ms: 100,
      every: 900,
      ...more,
    })),
  );

const at = (samples: readonly Sample[], zone: string, now: string) => {
  const nowMs = toMs(now);
  const history = indexLedger({ ...EMPTY_LEDGER, samples }, nowMs)("chat");
  return hourOfWeek(history, { fromMs: nowMs - 35 * DAY_MS, toMs: nowMs }, offsetsOf(zone));
};
const told = (slots: ReturnType<typeof at>) =>
  slots.flatMap((slot, index) => (slot.hours > 0 ? [[index, slot.hours]] : []));

describe("hours of the week", () => {
  test("put the same hour of all weeks together: rate of first calls, and p95 of good ones", () => {
    const mondays = ["2026-11-02T14", "2026-11-09T14", "2026-11-16T14"];
    const samples = [
      ...callsAt(mondays.slice(0, 2)),
      ...callsAt(mondays.slice(2), { outcome: "overloaded", ms: 9_000 }),
      ...callsAt(["2026-11-16T15"], { outcome: "rate-limited" }),
    ];
    const slots = at(samples, "UTC", "2026-11-21T00:00:00.000Z");
    expect(slots).toHaveLength(168);
    expect(slots[MONDAY + 14]).toMatchObject({ hours: 3, calls: 12, failureRate: 1 / 3 });
    expect(slots[MONDAY + 14]!.p95).toBeCloseTo(100, 0);
    expect(slots[MONDAY + 15]).toEqual({ hours: 1, calls: 0 });
    expect(told(slots)).toEqual([
      [MONDAY + 14, 3],
      [MONDAY + 15, 1],
    ]);
  });

  test("are those of the zone's clock; an hour that it cuts counts where it begins", () => {
    const samples = callsAt(["2026-11-16T18"]);
    expect(told(at(samples, "Asia/Seoul", "2026-11-21T00:00:00.000Z"))).toEqual([[TUESDAY + 3, 1]]);
    expect(told(at(samples, "America/New_York", "2026-11-21T00:00:00.000Z"))).toEqual([[MONDAY + 13, 1]]);
    expect(told(at(samples, "Asia/Kolkata", "2026-11-21T00:00:00.000Z"))).toEqual([[MONDAY + 23, 1]]);
  });

  test("come twice on the night when clocks go back, and not at all when they go forward", () => {
    const back = callsAt(["2026-10-24T23", "2026-10-25T00", "2026-10-25T01", "2026-10-25T02"]);
    expect(told(at(back, "Europe/Berlin", "2026-10-26T00:00:00.000Z"))).toEqual([
      [SUNDAY + 1, 1],
      [SUNDAY + 2, 2],
      [SUNDAY + 3, 1],
    ]);
    const forward = callsAt(["2027-03-28T00", "2027-03-28T01", "2027-03-28T02"]);
    expect(told(at(forward, "Europe/Berlin", "2027-03-29T00:00:00.000Z"))).toEqual([
      [SUNDAY + 1, 1],
      [SUNDAY + 3, 1],
      [SUNDAY + 4, 1],
    ]);
  });

  test("are the same from closed hours, and nothing is told of days whose hours are gone", () => {
    const nowMs = toMs("2026-11-21T00:00:00.000Z");
    const samples = callsAt(["2026-11-16T14", "2026-11-17T03"], { outcome: "timeout" });
    const hours = closeHours(samples, [], nowMs);
    const range = { fromMs: nowMs - 35 * DAY_MS, toMs: nowMs };
    const of = (ledger: object) =>
      hourOfWeek(indexLedger({ ...EMPTY_LEDGER, ...ledger }, nowMs)("chat"), range, offsetsOf("UTC"));
    expect(of({ hours })).toEqual(of({ samples }));
    expect(told(of({ days: closeDays(hours, [], nowMs) }))).toEqual([]);
  });
});

test("offsets are those of the zone's clock at a moment", () => {
  const offset = offsetsOf("Europe/Berlin");
  expect([offset(toMs("2026-10-25T00:59:59.000Z")), offset(toMs("2026-10-25T01:00:00.000Z"))]).toEqual([
    2 * HOUR_MS,
    HOUR_MS,
  ]);
  expect(offsetsOf("Asia/Kathmandu")(0)).toBe(5.5 * HOUR_MS);
  expect(offsetsOf("Asia/Kathmandu")(toMs("2026-01-01T00:00:00.000Z"))).toBe(5.75 * HOUR_MS);
});

describe("time by hour of the week", () => {
  const nowMs = toMs("2026-11-23T00:00:00.000Z");
  const samples = [
    ...callsAt(["2026-11-02T14", "2026-11-09T14"]),
    ...callsAt(["2026-11-16T14"], { outcome: "overloaded", ms: 9_000 }),
    // What closes the hour: a sample stands for the time to the next one.
    ...callsAt(["2026-11-02T15", "2026-11-09T15", "2026-11-16T15"]).filter((_, index) => index % 4 === 0),
  ].toSorted((a, b) => (a.t < b.t ? -1 : 1));
  const range = { fromMs: nowMs - 28 * DAY_MS, toMs: nowMs };

  test("is the share of it that failed, of all weeks together", () => {
    const slots = timeOfWeek(indexLedger({ ...EMPTY_LEDGER, samples }, nowMs)("chat"), range, offsetsOf("UTC"));
    expect(slots).toHaveLength(168);
    expect(slots[MONDAY + 14]).toEqual({ knownMs: 3 * HOUR_MS, failureMs: HOUR_MS });
    expect(slots[TUESDAY + 14]).toEqual({ knownMs: 0, failureMs: 0 });
  });

  test("is the same of days whose samples and hours are gone", () => {
    const hours = closeHours(samples, [], nowMs);
    const days = closeDays(hours, [], nowMs);
    const of = (ledger: object) =>
      timeOfWeek(indexLedger({ ...EMPTY_LEDGER, ...ledger }, nowMs)("chat"), range, offsetsOf("Asia/Seoul"));
    expect(of({ days })).toEqual(of({ samples }));
    expect(of({ days })[MONDAY + 23]).toEqual({ knownMs: 3 * HOUR_MS, failureMs: HOUR_MS });
  });
});
