import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DAY_MS, HOUR_MS, toInstant, toMs } from "./domain/instant.ts";
import { offsetsOf } from "./domain/time-zone.ts";
import { fromWallTime, mistakeIn, occurrences, type Recurrence } from "./recurrence.ts";

const between = (from: string, to: string) => ({ fromMs: toMs(from), toMs: toMs(to) });
const told = (kind: Recurrence["kind"], rule: string, timeZone: string, from: string, to: string): string[] =>
  occurrences({ kind, rule, timeZone }, between(from, to)).map((ms) => toInstant(ms).replace(":00.000Z", "Z"));

describe("cron, in the wall time of a zone", () => {
  it("comes at the same time by the clock, before and after both changes of summer time", () => {
    expect(told("cron", "0 4 * * *", "Europe/Berlin", "2026-03-27T12:00:00Z", "2026-03-30T12:00:00Z")).toEqual([
      "2026-03-28T03:00Z",
      "2026-03-29T02:00Z",
      "2026-03-30T02:00Z",
    ]);
    expect(told("cron", "0 4 * * *", "Europe/Berlin", "2026-10-23T12:00:00Z", "2026-10-26T12:00:00Z")).toEqual([
      "2026-10-24T02:00Z",
      "2026-10-25T03:00Z",
      "2026-10-26T03:00Z",
    ]);
  });

  it("comes in the night that has no 02:30, and once in the night that has two", () => {
    expect(told("cron", "30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00Z", "2026-03-30T12:00:00Z")).toEqual([
      "2026-03-29T01:30Z",
      "2026-03-30T00:30Z",
    ]);
    expect(told("cron", "30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", "2026-10-26T12:00:00Z")).toEqual([
      "2026-10-25T00:30Z",
      "2026-10-26T01:30Z",
    ]);
  });

  it("is plain where there is no summer time", () => {
    expect(told("cron", "30 2 * * 0", "Asia/Seoul", "2026-03-28T00:00:00Z", "2026-04-12T00:00:00Z")).toEqual([
      "2026-03-28T17:30Z",
      "2026-04-04T17:30Z",
      "2026-04-11T17:30Z",
    ]);
  });

  it("begins with the span and ends before its end", () => {
    expect(told("cron", "0 * * * *", "UTC", "2026-03-28T01:00:00Z", "2026-03-28T03:00:00Z")).toEqual([
      "2026-03-28T01:00Z",
      "2026-03-28T02:00Z",
    ]);
  });
});

describe("RRULE, in the wall time of a zone", () => {
  it("comes on the second Sunday, whatever the clocks did", () => {
    const rule = "RRULE:FREQ=MONTHLY;BYDAY=2SU;BYHOUR=2;BYMINUTE=30;BYSECOND=0";
    expect(told("rrule", rule, "America/New_York", "2026-02-01T00:00:00Z", "2026-04-30T00:00:00Z")).toEqual([
      "2026-02-08T07:30Z",
      // 02:30 does not exist that night: the clocks show 03:30.
      "2026-03-08T07:30Z",
      "2026-04-12T06:30Z",
    ]);
  });

  it("counts its weeks from its beginning", () => {
    const rule = "DTSTART:20260107T220000\nRRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE";
    expect(told("rrule", rule, "Asia/Kolkata", "2026-01-01T00:00:00Z", "2026-02-10T00:00:00Z")).toEqual([
      "2026-01-07T16:30Z",
      "2026-01-21T16:30Z",
      "2026-02-04T16:30Z",
    ]);
  });

  it("ends where it says so", () => {
    const span = ["2026-01-01T00:00:00Z", "2027-01-01T00:00:00Z"] as const;
    expect(told("rrule", "DTSTART:20260101T030000 FREQ=DAILY;COUNT=2", "UTC", ...span)).toHaveLength(2);
    expect(told("rrule", "DTSTART:20260101T030000 FREQ=DAILY;UNTIL=20260103T235959", "UTC", ...span)).toHaveLength(3);
  });
});

describe("a rule that is hostile or wrong", () => {
  it.each([
    ["cron", "* * * * * *", "a cron expression has five fields"],
    ["cron", "* * * * *", "it comes more often than every hour"],
    ["cron", "0 0 31 2 *", "it never comes"],
    ["cron", "61 * * * *", "Invalid value for minute: 61"],
    ["cron", `${"1,".repeat(200)}1 * * * *`, "it is too long"],
    ["rrule", "FREQ=SECONDLY", "FREQ must be YEARLY, MONTHLY, WEEKLY or DAILY"],
    ["rrule", "FREQ=DAILY;BYHOUR=1,2,3;BYMINUTE=0,5,10,15,20,25,30,35,40,45", "it comes more often than every hour"],
    ["rrule", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "it never comes"],
    ["rrule", "DTSTART:20200101T000000 FREQ=DAILY;COUNT=3", "it never comes"],
    ["rrule", "FREQ=DAILY;INTERVAL=0", "INTERVAL can't be 0"],
    ["rrule", "FREQ=DAILY;BYHOUR=25", "BYHOUR can't be 25"],
    ["rrule", "FREQ=WEEKLY;BYDAY=SO", "BYDAY can't be SO"],
    ["rrule", "FREQ=DAILY;FREQ=WEEKLY", "FREQ stands there twice"],
    ["rrule", "FREQ=DAILY;EXDATE=20260101T000000", "it has no part EXDATE"],
    ["rrule", "BYDAY=SU", "it has no FREQ"],
    ["rrule", "DTSTART:20261301T000000 FREQ=DAILY", "20261301T000000 is no time like 20260105T020000"],
    ["rrule", "constructor=1;FREQ=DAILY", "it has no part constructor"],
  ] as const)("%s %s is refused", (kind, rule, mistake) => {
    expect(mistakeIn(kind, rule)).toBe(mistake);
  });

  it("ends, and gives nothing, also where nobody refused it", () => {
    const span = between("2026-01-01T00:00:00Z", "2026-02-01T00:00:00Z");
    for (const rule of ["FREQ=SECONDLY", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", "", "\n", "FREQ=DAILY;COUNT=0"]) {
      expect(occurrences({ kind: "rrule", rule, timeZone: "UTC" }, span)).toEqual([]);
    }
    for (const rule of ["* * * * * *", "0 0 31 2 *", ""]) {
      expect(occurrences({ kind: "cron", rule, timeZone: "UTC" }, span)).toEqual([]);
    }
  });

  it("never throws, whatever it is", () => {
    fc.assert(
      fc.property(fc.constantFrom("cron" as const, "rrule" as const), fc.string({ maxLength: 30 }), (kind, rule) => {
        const mistake = mistakeIn(kind, rule);
        expect(mistake === undefined || mistake.length > 0).toBe(true);
      }),
      { numRuns: 100 },
    );
  });
});

describe("a wall time", () => {
  it.each(["Europe/Berlin", "Asia/Seoul", "America/St_Johns", "Australia/Lord_Howe"])(
    "is shown by the clocks of %s at its moment, but for the hour that summer time leaves out",
    (timeZone) => {
      const offset = offsetsOf(timeZone);
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 2 * 365 * 96 }), (quarters) => {
          const wall = Date.UTC(2026, 0, 1) + (quarters * HOUR_MS) / 4;
          const ms = fromWallTime(wall, offset);
          const shown = ms + offset(ms);
          const isLeftOut = offset(wall - DAY_MS) < offset(wall + DAY_MS) && shown > wall && shown <= wall + HOUR_MS;
          expect(shown === wall || isLeftOut).toBe(true);
        }),
        { numRuns: 150 },
      );
    },
  );
});
