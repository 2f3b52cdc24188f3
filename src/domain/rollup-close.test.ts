import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { closeDays, closeHours, closeMonths, isLate, rollHours } from "./rollup-close.ts";
import { EMPTY_MEASURE, addMeasures, type DayRollup, type HourRollup, type Measure } from "./rollup.ts";
import type { Sample } from "./sample.ts";

const sampleAt = (ms: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(ms),
  monitor: "chat",
  run: "1.1",
  outcome: "ok",
  every: 300,
  ...more,
});

const sum = (parts: readonly Measure[]): Measure =>
  parts
    .map(({ n, first, shares, latency, usage }) => ({ n, first, shares, latency, ...(usage && { usage }) }))
    .reduce((a, b) => addMeasures(a, b), EMPTY_MEASURE);
const measureOf = (part: Measure): Measure => sum([part]);

/** A sample every twelve hours, of which each third fails. */
const yearOf = (beginMs: number, endMs: number): Sample[] =>
  Array.from({ length: Math.floor((endMs - beginMs) / (DAY_MS / 2)) }, (_, index) =>
    sampleAt(beginMs + (index * DAY_MS) / 2 + HOUR_MS, {
      every: 3_600,
      ms: 100 + index,
      ...(index % 3 === 2 && { outcome: "timeout" as const }),
    }),
  );

const closedAt = (samples: readonly Sample[], nowMs: number) => {
  const hours = closeHours(samples, [], nowMs);
  const days = closeDays(hours, [], nowMs);
  return { hours, days, months: closeMonths(days, [], nowMs) };
};

describe("a sample comes too late", () => {
  test("2 h after its hour's end, not a millisecond before", () => {
    const noon = toMs("2026-11-21T12:00:00.000Z");
    expect(isLate({ t: "2026-11-21T09:00:00.000Z" }, noon - 1)).toBe(false);
    expect(isLate({ t: "2026-11-21T09:59:59.999Z" }, noon - 1)).toBe(false);
    expect(isLate({ t: "2026-11-21T09:59:59.999Z" }, noon)).toBe(true);
    expect(isLate({ t: "2026-11-21T10:00:00.000Z" }, noon)).toBe(false);
  });

  test("exactly where its hour is closed", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (minute, nowMinute) => {
        const one = sampleAt(minute * MINUTE_MS);
        const nowMs = nowMinute * MINUTE_MS;
        fc.pre(nowMs > toMs(one.t));
        const own = closeHours([one], [], nowMs).filter(({ t }) => t.slice(0, 13) === one.t.slice(0, 13));
        expect(own.length === 1).toBe(isLate(one, nowMs));
      }),
    );
  });
});

describe("closing months", () => {
  const begin = toMs("2028-01-01T00:00:00.000Z");
  const { hours, days } = closedAt(yearOf(begin, toMs("2028-04-02T00:00:00.000Z")), toMs("2028-04-03T00:00:00.000Z"));

  test("a month closes on the 3rd at midnight, UTC, not a millisecond before", () => {
    const at = (nowMs: number) => closeMonths(days, [], nowMs).map(({ t }) => t);
    expect(at(toMs("2028-02-03T00:00:00.000Z") - 1)).toEqual([]);
    expect(at(toMs("2028-02-03T00:00:00.000Z"))).toEqual(["2028-01-01T00:00:00.000Z"]);
    expect(at(toMs("2028-04-03T00:00:00.000Z"))).toHaveLength(3);
  });

  test("its cells are its days: 29 in the February of a leap year, 31 in March", () => {
    const months = closeMonths(days, [], toMs("2028-04-03T00:00:00.000Z"));
    expect(months.map(({ cells }) => cells.length)).toEqual([31, 29, 31]);
    // An hour's interval stands for two hours, and each third sample of two a day fails.
    expect(months[1]!.cells.slice(0, 3)).toEqual([
      [7_200, 0, 7_200, 0],
      [7_200, 0, 7_200, 0],
      [14_400, 0, 0, 0],
    ]);
    const gap = days.filter(({ t }) => t !== "2028-02-29T00:00:00.000Z");
    expect(closeMonths(gap, [], toMs("2028-03-03T00:00:00.000Z")).at(-1)!.cells.at(-1)).toBeNull();
    const plain = closedAt(yearOf(toMs("2027-02-01T00:00:00.000Z"), toMs("2027-03-01T00:00:00.000Z")), begin);
    expect(plain.months.map(({ cells }) => cells.length)).toEqual([28]);
  });

  test("a month that stands is not closed again, one of another region is", () => {
    const nowMs = toMs("2028-02-03T00:00:00.000Z");
    const months = closeMonths(days, [], nowMs);
    expect(closeMonths(days, months, nowMs)).toEqual([]);
    const other = days.map((day): DayRollup => ({ ...day, region: "eu" }));
    expect(closeMonths([...days, ...other], months, nowMs).map(({ region }) => region)).toEqual(["eu"]);
  });

  test("a month is the sum of its days, and these are the sum of their hours", () => {
    const months = closeMonths(days, [], toMs("2028-04-03T00:00:00.000Z"));
    for (const month of months) {
      const ofMonth = ({ t }: HourRollup): boolean => t.startsWith(month.t.slice(0, 7));
      expect(measureOf(month)).toEqual(sum(days.filter(ofMonth)));
      expect(measureOf(month)).toEqual(sum(hours.filter(ofMonth)));
    }
  });

  test("after a pause all that was open is closed at once, as if each had been closed in its time", () => {
    const samples = yearOf(toMs("2027-12-30T00:00:00.000Z"), toMs("2028-01-04T00:00:00.000Z"));
    const open: { hours: HourRollup[]; days: DayRollup[]; months: DayRollup[] } = { hours: [], days: [], months: [] };
    const endMs = toMs("2028-02-20T00:00:00.000Z");
    for (let nowMs = begin - 2 * DAY_MS; nowMs <= endMs; nowMs += 7 * HOUR_MS) {
      const known = samples.filter(({ t }) => toMs(t) <= nowMs);
      open.hours.push(...closeHours(known, open.hours, nowMs));
      open.days.push(...closeDays(open.hours, open.days, nowMs));
      open.months.push(...closeMonths(open.days, open.months, nowMs));
    }
    expect(open).toEqual(closedAt(samples, endMs));
    expect(open.months.map(({ t }) => t)).toEqual(["2027-12-01T00:00:00.000Z", "2028-01-01T00:00:00.000Z"]);
  });
});

describe("merging rollups", () => {
  const any = fc.array(
    fc.record({
      minute: fc.integer({ min: 0, max: 59 }),
      hour: fc.integer({ min: 0, max: 30 * 24 }),
      outcome: fc.constantFrom("ok" as const, "slow" as const, "timeout" as const, "rate-limited" as const),
      ms: fc.integer({ min: 1, max: 90_000 }),
      used: fc.option(fc.record({ in: fc.integer({ min: 0, max: 9_999 }) }), { nil: undefined }),
    }),
    { maxLength: 60 },
  );

  test("gives the rollup of all their samples: counts, time, latency and usage of hours, days and months", () => {
    fc.assert(
      fc.property(any, (all) => {
        const begin = toMs("2026-11-01T00:00:00.000Z");
        const samples = all.map(({ hour, minute, used, ...more }) =>
          sampleAt(begin + hour * HOUR_MS + minute * MINUTE_MS, { ...more, ...(used && { used }) }),
        );
        const untilMs = toMs("2027-01-03T00:00:00.000Z");
        const { hours, days, months } = closedAt(samples, untilMs);
        expect(hours).toEqual(rollHours(samples, [], untilMs));
        expect(sum(days)).toEqual(sum(hours));
        expect(sum(months)).toEqual(sum(hours));
        const once = [...new Map(samples.map((one) => [one.t, one])).values()];
        expect(Object.values(sum(months).n).reduce((a, b) => a + b, 0)).toBe(once.length);
      }),
    );
  });
});
