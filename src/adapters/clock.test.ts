import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createClock, createRandom } from "./clock.ts";

describe("the clock", () => {
  it("tells the system's time in whole milliseconds", () => {
    const before = Date.now();
    const now = createClock().now();
    expect(now).toBeGreaterThanOrEqual(before);
    expect(now).toBeLessThanOrEqual(Date.now());
  });

  it("begins where it is told to and goes on from there", async () => {
    const startAt = Date.UTC(2026, 10, 21, 9, 5);
    const clock = createClock({ startAt });
    const first = clock.now();
    expect(first).toBeGreaterThanOrEqual(startAt);
    await clock.sleep(5);
    expect(clock.now()).toBeGreaterThan(first);
    expect(Number.isInteger(clock.now())).toBe(true);
    // A year is not what a test takes: the system's own time is not in it.
    expect(Math.abs(clock.now() - startAt)).toBeLessThan(600_000);
  });

  it("wakes when the signal aborts, and does not sleep when it has", async () => {
    const controller = new AbortController();
    const hour = createClock().sleep(3_600_000, controller.signal);
    controller.abort();
    await hour;
    await createClock().sleep(3_600_000, controller.signal);
    await createClock().sleep(-1);
    expect(controller.signal.aborted).toBe(true);
  });
});

describe("chance", () => {
  it.each([
    ["the system's", () => createRandom()],
    ["a seed's", () => createRandom(7)],
  ])("is at least 0 and less than 1: %s", (_, create) => {
    const random = create();
    for (let turn = 0; turn < 1000; turn += 1) {
      const next = random.next();
      expect(next >= 0 && next < 1).toBe(true);
    }
  });

  it("repeats itself from the same seed, and not from another", () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const row = (from: number): number[] => {
          const random = createRandom(from);
          return Array.from({ length: 5 }, () => random.next());
        };
        expect(row(seed)).toEqual(row(seed));
        expect(row(seed)).not.toEqual(row(seed + 1));
      }),
    );
  });

  it("is even: its mean over many is near one half", () => {
    const random = createRandom(1);
    const mean = Array.from({ length: 20_000 }, () => random.next()).reduce((sum, next) => sum + next, 0) / 20_000;
    expect(mean).toBeCloseTo(0.5, 2);
  });
});
