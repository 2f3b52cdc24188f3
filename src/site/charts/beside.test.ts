import { expect, it } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "../../domain/instant.ts";
import { besideChart, type BesideOptions, type Reading } from "./beside.ts";
import { pathOf, runsIn } from "./path.fixture.ts";

const TO_MS = Date.parse("2026-11-21T09:30:00.000Z");
const range = { fromMs: TO_MS - 3 * DAY_MS, toMs: TO_MS };
const chart = (readings: readonly Reading[], over: Partial<BesideOptions> = {}): string =>
  besideChart({
    title: "Seen",
    desc: "As seen",
    range,
    bins: [],
    readings,
    ticks: [],
    ours: "ours",
    theirs: "99%",
    shareLabel: (share) => `${share * 100}`,
    ...over,
  });
const every = (minutes: number, share: (index: number) => number): Reading[] =>
  Array.from({ length: Math.floor((3 * DAY_MS) / (minutes * MINUTE_MS)) }, (_, index) => ({
    ms: range.fromMs + index * minutes * MINUTE_MS,
    share: share(index),
  }));
const lineOf = (svg: string) => runsIn(pathOf(svg, "d-ink"));

it("has at most 300 points and keeps the one reading that was bad", () => {
  const points = lineOf(chart(every(1, (index) => (index === 1_234 ? 0.41 : 0.999)))).flat();
  expect(points.length).toBeLessThanOrEqual(300);
  const lowest = Math.max(...points.map(([, y]) => y));
  // 59 % of the way from 100 % down to the floor, which is 0 %.
  expect(lowest).toBeCloseTo(48 + 0.59 * 76, 0);
});

it("joins readings that come as seldom as they always do, and none over a pause", () => {
  expect(lineOf(chart(every(180, () => 1)))).toHaveLength(1);
  const paused = every(15, () => 1).filter(({ ms }) => Math.abs(ms - (TO_MS - DAY_MS)) > 2 * HOUR_MS);
  const svg = chart(paused);
  expect(lineOf(svg)).toHaveLength(2);
  expect(svg.match(/shade-nodata/gu)).toHaveLength(1);
});

it("names the line's end only while it is of now", () => {
  expect(chart([{ ms: TO_MS - MINUTE_MS, share: 1 }])).toContain(">99%<");
  expect(chart([{ ms: TO_MS - DAY_MS, share: 1 }])).not.toContain(">99%<");
});

it("ends its axis under the lowest share", () => {
  const floors = [0.999, 0.97, 0.6, 0.2].map(
    (share) => />([\d.]+)<\/text>(?!.*class="grid")/su.exec(chart(every(60, () => share)))?.[1],
  );
  expect(floors).toEqual(["99", "95", "50", "0"]);
});
