import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { localeOf } from "../locales/index.ts";
import { createFormat } from "./format.ts";

fc.configureGlobal({ seed: 20_261_121 });

const format = createFormat(localeOf("en"), "Asia/Seoul");
const plain = (text: string): string => text.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("durations", () => {
  it.each([
    [400, "0 s"],
    [41_000, "41 s"],
    [400_000, "6 min 40 s"],
    [38 * 60_000, "38 min"],
    [38 * 60_000 + 59_000, "38 min"],
    [134 * 60_000, "2 h 14 min"],
    [126 * 60_000, "2 h 06 min"],
    [120 * 60_000, "2 h"],
    [76 * 3_600_000, "3 d 4 h"],
    [300 * 3_600_000, "12 d"],
  ])("%i ms is %s", (ms, text) => expect(plain(format.duration(ms))).toBe(text));

  it("do not break at their units", () => expect(format.duration(134 * 60_000)).not.toContain(" "));
});

describe("latencies", () => {
  it.each([
    [240, "240 ms"],
    [994, "994 ms"],
    [999, "1.0 s"],
    [1_843, "1.8 s"],
    [9_949, "9.9 s"],
    [52_400, "52 s"],
    [144_000, "2.4 min"],
  ])("%i ms is %s", (ms, text) => expect(plain(format.latency(ms))).toBe(text));

  it("have their unit on the top tick alone", () => {
    expect(format.latencyTicks([0, 500, 1_000]).map(plain)).toEqual(["0", "0.5", "1 s"]);
    expect(format.latencyTicks([100, 200, 500]).map(plain)).toEqual(["100", "200", "500 ms"]);
  });
});

describe("uptime", () => {
  it.each([
    [1, "100%"],
    [0.99996, "99.99%"],
    [0.999999999999, "99.99%"],
    [0.9943, "99.43%"],
    [0.07, "7.00%"],
    [0, "0.00%"],
    [0.00001, "< 0.01%"],
  ])("%d is %s", (share, text) => expect(plain(format.uptime(share))).toBe(text));

  it("never shows more than there was, and never 100% of less", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 1, noNaN: true }), (share) => {
        const shown = Number(format.uptime(share).replace("%", ""));
        expect(shown).toBeLessThanOrEqual(share * 100 + 1e-9);
        if (share < 1) expect(shown).toBeLessThan(100);
        expect(shown).toBeGreaterThan(share * 100 - 0.011);
      }),
    );
  });
});

it("says coverage in whole percents, and that there was some", () => {
  expect([0, 0.0002, 0.004, 0.968, 0.999, 1].map((share) => plain(format.coverage(share)))).toEqual([
    "0%",
    "< 0.1%",
    "0.4%",
    "96%",
    "99%",
    "100%",
  ]);
});

it("never shows a failure rate over 0 as 0", () => {
  expect([0, 0.0001, 0.025, 0.12].map((share) => plain(format.rate(share)))).toEqual(["0%", "< 0.1%", "2.5%", "12%"]);
});

it("shows times in the site's zone, by its short name", () => {
  const ms = Date.parse("2026-11-21T15:05:07.000Z");
  expect(format.time(ms)).toBe("00:05");
  expect(format.timeWithSeconds(ms)).toBe("00:05:07");
  expect(format.dayTime(ms)).toBe("22 Nov, 00:05");
  expect(format.zone(ms)).toBe("KST");
  expect(createFormat(localeOf("en"), "UTC").zone(ms)).toBe("UTC");
  expect(createFormat(localeOf("en"), "Europe/Berlin").zone(ms)).toBe("CET");
});

it("names the day where it is another than that of the page", () => {
  const now = Date.parse("2026-11-21T09:30:00.000Z");
  expect(format.timeNear(now - 60_000, now)).toBe("18:29");
  expect(format.timeNear(now - 86_400_000, now)).toBe("20 Nov, 18:30");
});

it("writes Korean dates, units and shares as Koreans do", () => {
  const korean = createFormat(localeOf("ko"), "Asia/Seoul");
  const ms = Date.parse("2026-11-21T08:52:07Z");
  expect(korean.time(ms)).toBe("17:52");
  expect(korean.dayTime(ms)).toBe("11월 21일 17:52");
  expect(korean.weekday(ms)).toBe("11/21(토)");
  expect(korean.fullDay(ms)).toBe("2026년 11월 21일(토)");
  expect(korean.dayOfYear(ms)).toBe("2026년 11월 21일");
  expect([korean.month(ms), korean.monthShort(ms), korean.zone(ms)]).toEqual(["2026년 11월", "11월", "KST"]);
  expect(korean.duration(7_500_000)).toBe("2시간\u00a05분");
  expect([korean.latency(240), korean.latency(1_800), korean.latency(150_000)]).toEqual([
    "240\u00a0ms",
    "1.8초",
    "2.5분",
  ]);
  expect(korean.latencyTicks([0, 10_000, 20_000])).toEqual(["0", "10", "20초"]);
  expect([korean.uptime(0.99999), korean.rate(0.0001)]).toEqual(["99.99%", "0.1%\u00a0미만"]);
});
