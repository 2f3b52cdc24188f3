import fc from "fast-check";
import { expect, test } from "vitest";
import { identifier, list, LIST_KEPT, moment, webAddress } from "./fields.ts";

test.each([
  ["2026-11-21T09:05:31.412Z", "2026-11-21T09:05:31.412Z"],
  ["2026-11-21 18:05+0900", "2026-11-21T09:05:00.000Z"],
  ["2028-02-29T23:30:00-01:00", "2028-03-01T00:30:00.000Z"],
  ["2000-01-01T00:00:00Z", "2000-01-01T00:00:00.000Z"],
  ["2099-12-31T23:59:59.999Z", "2099-12-31T23:59:59.999Z"],
])("%s is the moment %s", (written, instant) => {
  expect(moment.parse(written)).toBe(instant);
});

test.each([
  ["9999-12-31T23:59:59-05:00", "for ever, and past the years of four digits"],
  ["9999-12-31T23:59:59Z", "for ever"],
  ["2099-12-31T23:59:59-05:00", "2100 in UTC"],
  ["0000-01-01T00:00:00+05:00", "before the year 0"],
  ["0001-01-01T00:00:00Z", "a program's word for none"],
  ["1970-01-01T00:00:00Z", "a program's word for none"],
  ["2026-13-01T00:00:00Z", "no month"],
  ["2026-02-30T12:00:00Z", "no day"],
  ["2026-02-29T12:00:00+01:00", "no day, for the year is no leap year"],
  ["2026-04-31 12:00:00", "no day"],
])("%s is as if absent: %s", (written) => {
  expect(moment.parse(written)).toBeUndefined();
});

const digits = (most: number, width: number) =>
  fc.integer({ min: 0, max: most }).map((value) => String(value).padStart(width, "0"));
const year = fc.oneof(digits(9999, 4), fc.integer({ min: 1998, max: 2101 }).map(String));
const written = fc
  .tuple(year, digits(13, 2), digits(32, 2), digits(24, 2), digits(60, 2), fc.constantFrom("-", "+"))
  .map(([year, month, day, hour, minute, sign]) => `${year}-${month}-${day}T${hour}:${minute}:00${sign}14:00`);

test("whatever is written, what comes of it is an instant whose text is in time's order, or nothing", () => {
  fc.assert(
    fc.property(written, (text) => {
      expect(moment.parse(text) ?? "2000-01-01T00:00:00.000Z").toMatch(/^20\d\d-\d\d-\d\dT\d\d:\d\d:00\.000Z$/);
    }),
  );
});

test("an id is one line of whole characters and no longer than an id", () => {
  expect(identifier.parse(" a\u0000b\n ")).toBe("ab");
  expect(identifier.parse(7)).toBe("7");
  expect(identifier.parse({})).toBe("");
  expect(identifier.parse("\ud800")).toBe("\ufffd");
  expect(identifier.parse("x".repeat(5_000_000))).toHaveLength(300);
});

test("a list of millions is read as far as any page's goes", () => {
  expect(list(identifier).parse(Array.from({ length: 1_000_000 }, String))).toHaveLength(LIST_KEPT);
});

test("an address that nobody could follow is no link", () => {
  expect(webAddress(`/${"x".repeat(1_900)}`, "https://a.example")).toHaveLength(1_918);
  expect(webAddress(`/${"x".repeat(1_990)}`, "https://a.example")).toBeUndefined();
  expect(webAddress(`/${"é".repeat(1_000)}`, "https://a.example")).toBeUndefined();
});
