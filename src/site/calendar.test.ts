import { describe, expect, it } from "vitest";
import { cellOf } from "../domain/window.ts";
import { closeDays, closeHours } from "../domain/rollup-close.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import { indexLedger } from "../domain/monitor-history.ts";
import type { Sample } from "../domain/sample.ts";
import { createCalendar } from "./calendar.ts";

const spans = (days: readonly { fromMs: number; toMs: number }[]): string[] =>
  days.map(({ fromMs }) => toInstant(fromMs).slice(0, 16));

describe("days", () => {
  it("begin at the zone's midnight and end with the day of now", () => {
    const days = createCalendar("Asia/Seoul").days(3, Date.parse("2026-11-21T15:30:00Z"));
    expect(spans(days)).toEqual(["2026-11-19T15:00", "2026-11-20T15:00", "2026-11-21T15:00"]);
  });

  it("have 23 and 25 hours when clocks change", () => {
    const berlin = createCalendar("Europe/Berlin");
    const hours = (now: string): number[] =>
      berlin.days(2, Date.parse(now)).map(({ fromMs, toMs }) => (toMs - fromMs) / HOUR_MS);
    expect(hours("2026-03-29T12:00:00Z")).toEqual([24, 23]);
    expect(hours("2026-10-25T12:00:00Z")).toEqual([24, 25]);
  });

  it("leave no hole and no overlap through a year", () => {
    for (const zone of ["America/New_York", "Asia/Kolkata", "Australia/Lord_Howe", "UTC"]) {
      const days = createCalendar(zone).days(400, Date.parse("2026-11-21T09:30:00Z"));
      days.slice(1).forEach((day, index) => expect(day.fromMs).toBe(days[index]!.toMs));
    }
  });
});

it("knows the days of a month", () => {
  const calendar = createCalendar("UTC");
  expect(calendar.monthDays(Date.parse("2026-02-10T00:00:00Z"))).toHaveLength(28);
  expect(calendar.monthDays(Date.parse("2026-12-31T23:00:00Z"))).toHaveLength(31);
});

it("ticks where the clock shows round hours", () => {
  const ticks = createCalendar("Asia/Kolkata").clockTicks(
    Date.parse("2026-11-21T00:00:00Z"),
    Date.parse("2026-11-21T14:00:00Z"),
    6,
  );
  expect(ticks.map((ms) => toInstant(ms).slice(11, 16))).toEqual(["00:30", "06:30", "12:30"]);
});

it.each([
  ["2026-03-29", "Europe/Berlin", 23],
  ["2026-10-25", "Europe/Berlin", 25],
  ["2026-04-05", "Australia/Lord_Howe", 24.5],
])("has on %s in %s a day of %d hours, and all of it is counted", (date, zone, hoursLong) => {
  const noonMs = toMs(`${date}T12:00:00.000Z`);
  const nowMs = noonMs + 3 * DAY_MS;
  const samples = Array.from({ length: 4 * 288 }, (_, call): Sample => ({
    v: 1,
    t: toInstant(noonMs - 2 * DAY_MS + call * 5 * MINUTE_MS),
    monitor: "chat",
    run: "1.1",
    outcome: "ok",
    every: 300,
  }));
  const hours = closeHours(samples, [], nowMs);
  const days = closeDays(hours, [], nowMs);
  const history = indexLedger(
    { samples, hours, days, months: [], years: [], imported: [], corrections: [] },
    nowMs,
  )("chat");
  const day = createCalendar(zone)
    .days(5, nowMs)
    .find((one) => one.fromMs <= noonMs && noonMs < one.toMs)!;
  expect((day.toMs - day.fromMs) / HOUR_MS).toBe(hoursLong);
  expect(cellOf(history, day).shares.availableMs).toBe(day.toMs - day.fromMs);
});
