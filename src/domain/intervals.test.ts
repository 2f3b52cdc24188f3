import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeIntervals, totalMs, type Interval } from "./intervals.ts";

const at = fc.integer({ min: 0, max: 120 });
const intervals = fc.array(
  fc.tuple(at, at).map(([fromMs, toMs]): Interval => ({ fromMs, toMs })),
  { maxLength: 12 },
);
/** Moment by moment. */
const covered = (many: readonly Interval[]): number[] =>
  Array.from({ length: 121 }, (_, ms) => ms).filter((ms) => many.some(({ fromMs, toMs }) => fromMs <= ms && ms < toMs));

describe("intervals", () => {
  it("that overlap or touch are one; those apart stay apart", () => {
    const many = [
      { fromMs: 50, toMs: 60 },
      { fromMs: 0, toMs: 10 },
      { fromMs: 10, toMs: 20 },
      { fromMs: 5, toMs: 12 },
      { fromMs: 30, toMs: 30 },
    ];
    expect(mergeIntervals(many)).toEqual([
      { fromMs: 0, toMs: 20 },
      { fromMs: 50, toMs: 60 },
    ]);
    expect(totalMs(many)).toBe(30);
    expect(totalMs([])).toBe(0);
  });

  it("cover and sum up the same moments as an oracle that looks at each", () => {
    fc.assert(
      fc.property(intervals, (many) => {
        expect(covered(mergeIntervals(many))).toEqual(covered(many));
        expect(totalMs(many)).toBe(covered(many).length);
        expect(mergeIntervals(mergeIntervals(many))).toEqual(mergeIntervals(many));
        expect(mergeIntervals(many.toReversed())).toEqual(mergeIntervals(many));
      }),
    );
  });

  it("that were merged are in order, with time between them", () => {
    fc.assert(
      fc.property(intervals, (many) => {
        const merged = mergeIntervals(many);
        for (const [index, { fromMs, toMs }] of merged.entries()) {
          expect(fromMs).toBeLessThan(toMs);
          expect(fromMs).toBeGreaterThan(merged[index - 1]?.toMs ?? -1);
        }
      }),
    );
  });
});
