import fc from "fast-check";
import { expect, it } from "vitest";
import { standsStill } from "./rhythm.ts";

const NOW = Date.parse("2026-11-21T09:00:00.000Z");
const at = (minutesAgo: number) => new Date(NOW - minutesAgo * 60_000).toISOString();
const now = at(0);

it.each([
  ["of a minute", [0, 1, 2].map(at), false],
  ["of a minute, a quarter of an hour ago", [15, 16, 17].map(at), false],
  ["of a minute, longer ago", [16, 17, 18].map(at), true],
  ["of an hour, five hours ago", [300, 360, 420].map(at), false],
  ["of an hour, six hours ago", [360, 420, 480].map(at), true],
  ["of a minute with a pause in between", [16, 17, 18, 5_000, 5_001].map(at), true],
  ["unknown, today", [at(1_440)], false],
  ["unknown, yesterday", [at(1_441)], true],
  ["of nothing", [], true],
])("a rhythm %s: %s stands still: %j", (_name, times, expected) => {
  expect(standsStill(times, now)).toBe(expected);
});

it("does not depend on the order of results", () => {
  const some = fc.array(fc.nat(3_000).map(at), { maxLength: 8 });
  fc.assert(
    fc.property(some, (times) => {
      expect(standsStill(times.toReversed(), now)).toBe(standsStill(times, now));
    }),
  );
});
