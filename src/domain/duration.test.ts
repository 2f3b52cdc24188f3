import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Duration, durationText, parseDuration, PositiveDuration } from "./duration.ts";

describe("parseDuration", () => {
  it.each([
    ["30s", 30_000],
    ["5m", 300_000],
    ["1500ms", 1_500],
    ["2h", 7_200_000],
    ["1d", 86_400_000],
    ["1h30m", 5_400_000],
    ["1m30s", 90_000],
    ["1d2h3m4s5ms", 93_784_005],
    ["0s", 0],
  ])("reads %s as %d ms", (text, ms) => {
    expect(parseDuration(text)).toBe(ms);
  });

  it.each([
    "",
    "30",
    "s",
    "-5m",
    "5 m",
    "1.5s",
    "30S",
    "30s5m",
    "5ms5s",
    "1s1s",
    "1e3s",
    "٣s",
    "99999999999999d",
    " 5s",
  ])("refuses %j", (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });

  it.each(Object.entries({ d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 }))(
    "reads any whole number of %s",
    (unit, unitMs) => {
      fc.assert(
        fc.property(fc.integer({ min: 0, max: 1e7 }), (count) => {
          expect(parseDuration(`${count}${unit}`)).toBe(count * unitMs);
        }),
        { seed: 1 },
      );
    },
  );

  it("takes any text without throwing, and gives whole milliseconds or nothing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9dhms]{0,12}$/)), (text) => {
        const ms = parseDuration(text);
        expect(ms === undefined || (Number.isSafeInteger(ms) && ms >= 0)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

describe("Duration in the config", () => {
  it("is milliseconds once read", () => {
    expect(Duration.parse("5m")).toBe(300_000);
  });

  it("says what a duration looks like", () => {
    expect(Duration.safeParse("5 minutes").error?.issues[0]?.message).toContain("30s");
    expect(Duration.safeParse(5).error?.issues[0]?.message).toContain("30s");
  });

  it("refuses what is too long to be counted", () => {
    expect(Duration.safeParse("999999999999999d").success).toBe(false);
  });

  it("is longer than nothing where it has to be", () => {
    expect(PositiveDuration.safeParse("0s").success).toBe(false);
    expect(PositiveDuration.parse("1ms")).toBe(1);
  });
});

describe("durationText", () => {
  it("writes what parseDuration reads", () => {
    expect([0, 90_000, 86_400_000, 5_400_000, 1_001].map(durationText)).toEqual([
      "0s",
      "1m30s",
      "1d",
      "1h30m",
      "1s1ms",
    ]);
    fc.assert(fc.property(fc.nat(), (ms) => parseDuration(durationText(ms)) === ms));
  });
});
