import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isInstant, toInstant, toMs } from "./instant.ts";

describe("an instant", () => {
  it("is written as the calendar's own writing of a date", () => {
    fc.assert(
      fc.property(fc.double({ min: -8.64e15, max: 8.64e15, noNaN: true }), (ms) => {
        expect(toInstant(ms)).toBe(new Date(ms).toISOString());
      }),
    );
  });

  it("is read as dates are, whatever its digits", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-[01]\d-[0-3]\dT[0-2]\d:[0-6]\d:[0-6]\d\.\d{3}Z$/), (text) => {
        expect(toMs(text)).toBe(Date.parse(text));
      }),
    );
  });

  it.each(["2026-11-21T09:05:31.4x2Z", "2026-11-21T09:05:31Z", "2026-11-21", "now", "", "0026-11-21T09:05:31.412Z"])(
    "is read from %j as dates are",
    (text) => {
      expect(toMs(text)).toBe(Date.parse(text));
    },
  );

  it("is none where there is no such moment", () => {
    expect(() => toInstant(NaN)).toThrow(RangeError);
    expect(() => toInstant(9e15)).toThrow(RangeError);
    expect(isInstant("2026-02-30T00:00:00.000Z")).toBe(false);
  });
});
