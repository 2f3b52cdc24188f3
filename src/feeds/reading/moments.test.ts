import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { epoch } from "./fields.ts";
import { goTime, monthFirst, rfc822, utcWithoutZone, wallTime } from "./moments.ts";

const THIS_CENTURY = /^20\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

describe("the date of an RSS item", () => {
  it.each([
    ["Sat, 21 Nov 2026 09:05:31 GMT", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 09:05:31 UTC", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 09:05:31 Z", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 09:05:31Z", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 01:05:31 PST", "2026-11-21T09:05:31.000Z"],
    ["Tue, 21 Jul 2026 02:05:31 PDT", "2026-07-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 04:05:31 EST", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 17:05:31 +0800", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 17:05:31 +08:00", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 18:05:31 KST", "2026-11-21T09:05:31.000Z"],
    ["Sat, 21 Nov 2026 09:05:31", "2026-11-21T09:05:31.000Z"],
    ["21 Nov 26 9:05 GMT", "2026-11-21T09:05:00.000Z"],
    ["Mon, 21 Nov 2026 09:05:31 GMT", "2026-11-21T09:05:31.000Z"],
    ["Saturday, 21 NOVEMBER 2026 09:05:31 gmt", "2026-11-21T09:05:31.000Z"],
    ["  Sat,  3 Nov 2026 09:05:31 GMT\n", "2026-11-03T09:05:31.000Z"],
    ["2026-11-21T18:05:31.412+09:00", "2026-11-21T09:05:31.412Z"],
  ])("%j is %s", (written, instant) => {
    expect(rfc822(written)).toBe(instant);
  });

  it.each([
    "",
    "yesterday",
    "Sat, 31 Feb 2026 09:05:31 GMT",
    "Sat, 21 Nov 2026 25:05:31 GMT",
    "Sat, 21 Nov 2026 09:05:31 XYZ",
    "Thu, 01 Jan 1970 00:00:00 GMT",
    "Mon, 01 Jan 0001 00:00:00 GMT",
    "Fri, 31 Dec 9999 23:59:59 GMT",
    "2026-13-01T00:00:00Z",
    `Sat, ${" ".repeat(1_000_000)}21 Nov 2026`,
  ])("%j is none", (written) => {
    expect(rfc822(written)).toBeUndefined();
  });
});

describe("a wall clock's time", () => {
  const pacific = (written: string) => wallTime(written, "yyyy-MM-dd HH:mm", "US/Pacific");

  it.each([
    ["2026-01-15 01:05", "2026-01-15T09:05:00.000Z", "in winter"],
    ["2026-07-15 02:05", "2026-07-15T09:05:00.000Z", "in summer"],
    ["2026-03-08 01:59", "2026-03-08T09:59:00.000Z", "before the clocks go forward"],
    ["2026-03-08 02:30", "2026-03-08T10:30:00.000Z", "an hour that never came is as much later"],
    ["2026-03-08 03:00", "2026-03-08T10:00:00.000Z", "after the clocks went forward"],
    ["2026-11-01 01:30", "2026-11-01T08:30:00.000Z", "an hour that came twice is the first one"],
    ["2026-11-01 02:00", "2026-11-01T10:00:00.000Z", "after the clocks went back"],
  ])("%s in US/Pacific is %s: %s", (written, instant) => {
    expect(pacific(written)).toBe(instant);
  });

  it.each(["", "2026-01-15", "2026-02-30 01:00", "2026-01-15 24:30", "1969-12-31 16:00", "x".repeat(1_000)])(
    "%j is none",
    (written) => {
      expect(pacific(written)).toBeUndefined();
    },
  );

  it("is none in a zone that nobody knows", () => {
    expect(wallTime("2026-01-15 01:05", "yyyy-MM-dd HH:mm", "Mars/Olympus")).toBeUndefined();
  });
});

test.each([
  ["Nov 21, 09:05 UTC", "2026-11-21T10:00:00.000Z", "2026-11-21T09:05:00.000Z"],
  ["Nov  3, 09:05 PDT", "2026-11-21T10:00:00.000Z", "2026-11-03T16:05:00.000Z"],
  ["November 21, 2025 - 09:05 UTC", "2026-11-21T10:00:00.000Z", "2025-11-21T09:05:00.000Z"],
  ["Dec 31, 23:50 UTC", "2027-01-01T00:10:00.000Z", "2026-12-31T23:50:00.000Z"],
  ["Jan 1, 00:10 UTC", "2026-12-31T23:50:00.000Z", "2027-01-01T00:10:00.000Z"],
  ["Feb 29, 12:00 UTC", "2028-03-01T00:00:00.000Z", "2028-02-29T12:00:00.000Z"],
  ["Feb 30, 12:00 UTC", "2028-03-01T00:00:00.000Z", undefined],
  ["Nov 21, 09:05 XYZ", "2026-11-21T10:00:00.000Z", undefined],
  ["soon", "2026-11-21T10:00:00.000Z", undefined],
])("an American date: %j, told near %s, is %s", (written, near, instant) => {
  expect(monthFirst(written, near)).toBe(instant);
});

describe("time since the epoch", () => {
  it.each([
    [1_795_251_931, "2026-11-21T09:05:31.000Z"],
    ["1795251931", "2026-11-21T09:05:31.000Z"],
    [" 1795251931.5 ", "2026-11-21T09:05:31.500Z"],
    [1_795_251_931_412, "2026-11-21T09:05:31.412Z"],
    ["1795251931412", "2026-11-21T09:05:31.412Z"],
  ])("%j is %s", (value, instant) => {
    expect(epoch(value)).toBe(instant);
  });

  it.each([
    0,
    "0",
    -1,
    1e20,
    Number.NaN,
    Infinity,
    "",
    "soon",
    "0x6b0f1d1b",
    null,
    undefined,
    [],
    {},
    "9".repeat(1_000),
  ])("%j is none", (value) => {
    expect(epoch(value)).toBeUndefined();
  });
});

test.each([
  ["2026-08-26 21:48:50.259", "2026-08-26T21:48:50.259Z"],
  ["2026-08-26T21:48", "2026-08-26T21:48:00.000Z"],
  ["2026-08-26 21:48:50 UTC", "2026-08-26T21:48:50.000Z"],
  ["2026-08-26 21:48:50+09:00", "2026-08-26T12:48:50.000Z"],
  ["2026-08-26", undefined],
  ["", undefined],
])("a time without a zone: %j is %s, wherever it is read", (written, instant) => {
  expect(utcWithoutZone(written)).toBe(instant);
});

test.each([
  ["2026-01-02 15:04:05 +0000 UTC", "2026-01-02T15:04:05.000Z"],
  ["2026-01-02 15:04:05.123456789 +0900 KST m=+0.01", "2026-01-02T06:04:05.123Z"],
  ["2026-01-02 15:04:05 -0800 -0800", "2026-01-02T23:04:05.000Z"],
  ["0001-01-01 00:00:00 +0000 UTC", undefined],
  ["<no value>", undefined],
  ["", undefined],
])("a time as Go prints it: %j is %s", (written, instant) => {
  expect(goTime(written)).toBe(instant);
});

test("whatever is written, what comes of it is a moment of this century or nothing", () => {
  const pieces = fc.constantFrom(
    "Sat, ",
    "21",
    " ",
    "Nov",
    "2026",
    ":",
    "09",
    "GMT",
    "PST",
    "-",
    "+0800",
    "T",
    "Z",
    ".",
    "1795251931",
  );
  const written = fc.oneof(
    fc.string(),
    fc.array(pieces, { maxLength: 14 }).map((parts) => parts.join("")),
  );
  fc.assert(
    fc.property(written, (text) => {
      for (const read of [
        monthFirst(text, "2026-11-21T09:05:31.000Z"),
        rfc822(text),
        epoch(text),
        utcWithoutZone(text),
        goTime(text),
        wallTime(text, "d MMM yyyy HH:mm", "US/Pacific"),
      ])
        expect(read ?? "2000-01-01T00:00:00.000Z").toMatch(THIS_CENTURY);
    }),
  );
});
