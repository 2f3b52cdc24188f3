import { describe, expect, it } from "vitest";
import { fewerAnswered, slowRoundsMs, spanText } from "./rounds.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant } from "./instant.ts";
import { EVERY_MS, START_MS } from "./samples.fixture.ts";

const NOW_MS = START_MS + 2 * DAY_MS;
/** Two legs a round, some seconds apart. */
const everyMs = (gapMs: number, spanMs: number) =>
  Array.from({ length: Math.floor(spanMs / gapMs) }, (_, n) => NOW_MS - spanMs + n * gapMs).flatMap((ms) => [
    { t: toInstant(ms) },
    { t: toInstant(ms + 4_000) },
  ]);

describe("rounds that come too slowly", () => {
  it("lie more than two of the shortest intervals apart, by the median of a day", () => {
    expect(slowRoundsMs(EVERY_MS, everyMs(HOUR_MS, 2 * DAY_MS), { nowMs: NOW_MS })).toBe(HOUR_MS);
    expect(slowRoundsMs(EVERY_MS, everyMs(EVERY_MS, 2 * DAY_MS), { nowMs: NOW_MS })).toBeUndefined();
    expect(slowRoundsMs(EVERY_MS, everyMs(2 * EVERY_MS, 2 * DAY_MS), { nowMs: NOW_MS })).toBeUndefined();
  });

  it("are not made of one long pause", () => {
    const paused = everyMs(EVERY_MS, 2 * DAY_MS).filter(
      ({ t }) => Date.parse(t) < NOW_MS - 9 * HOUR_MS || Date.parse(t) > NOW_MS - HOUR_MS,
    );
    expect(slowRoundsMs(EVERY_MS, paused, { nowMs: NOW_MS })).toBeUndefined();
  });

  it("are nothing that a ledger of a few hours could tell, nor another region's", () => {
    expect(slowRoundsMs(EVERY_MS, everyMs(HOUR_MS, 20 * HOUR_MS), { nowMs: NOW_MS })).toBeUndefined();
    expect(slowRoundsMs(EVERY_MS, everyMs(HOUR_MS, 2 * DAY_MS), { nowMs: NOW_MS, region: "eu" })).toBeUndefined();
    expect(slowRoundsMs(EVERY_MS, [], { nowMs: NOW_MS })).toBeUndefined();
  });

  it("are named in minutes, short ones in seconds", () => {
    expect([spanText(90_000), spanText(47.4 * MINUTE_MS)]).toEqual(["90 s", "47 min"]);
  });
});

describe("the control targets of a round", () => {
  it("are told as of the wave in which the fewest answered", () => {
    const [all, some] = [
      { asked: 3, answered: 3 },
      { asked: 3, answered: 1 },
    ];
    expect(fewerAnswered(all, some)).toBe(some);
    expect(fewerAnswered(some, all)).toBe(some);
    expect(fewerAnswered(undefined, all)).toBe(all);
    expect(fewerAnswered(undefined, undefined)).toBeUndefined();
  });
});
