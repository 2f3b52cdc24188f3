import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MINUTE_MS } from "./instant.ts";
import { nextStartMs } from "./pace.ts";

describe("the next start", () => {
  it("is now while the minute has room", () => {
    expect(nextStartMs([], 2, 5)).toBe(5);
    expect(nextStartMs([0], 2, 5)).toBe(5);
  });

  it("is a minute after the oldest of the last starts that fill it", () => {
    expect(nextStartMs([0, 10], 2, 20)).toBe(MINUTE_MS);
    expect(nextStartMs([0, 10, MINUTE_MS], 2, MINUTE_MS)).toBe(MINUTE_MS + 10);
    expect(nextStartMs([0, 10], 2, 2 * MINUTE_MS)).toBe(2 * MINUTE_MS);
  });

  it("never lets a minute hold more than it may, and never waits for longer than it must", () => {
    const wishes = fc.array(fc.nat({ max: MINUTE_MS }), { maxLength: 40 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), wishes, (perMinute, gaps) => {
        const starts: number[] = [];
        let nowMs = 0;
        for (const gap of gaps) {
          nowMs += gap;
          const atMs = nextStartMs(starts, perMinute, nowMs);
          const others = starts.filter((start) => start > atMs - MINUTE_MS);
          expect(others.length).toBeLessThan(perMinute);
          if (atMs > nowMs) expect(starts.filter((start) => start > atMs - 1 - MINUTE_MS)).toHaveLength(perMinute);
          starts.push(atMs);
          nowMs = atMs;
        }
      }),
    );
  });
});
