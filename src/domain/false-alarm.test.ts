import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { leaveOutOf, type Alarm } from "./false-alarm.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER, type Correction, type Ledger } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { closeDays, closeHours, closeMonths } from "./rollup-close.ts";
import { observedMs, type HourRollup } from "./rollup.ts";
import type { Sample } from "./sample.ts";
import { EMPTY_SKETCH } from "./sketch.ts";
import { cellOf } from "./window.ts";

const START = toMs("2026-11-20T00:00:00.000Z");
const NOW = toMs("2026-12-04T00:00:00.000Z");

/** A call every five minutes for two days, failing in the minutes given. */
function calls(...failing: readonly (readonly [from: number, to: number])[]): Sample[] {
  return Array.from({ length: 576 }, (_, index) => {
    const minute = index * 5;
    const isFailing = failing.some(([from, to]) => from <= minute && minute < to);
    const t = toInstant(START + minute * MINUTE_MS);
    return { v: 1, t, monitor: "chat", run: "1.1", outcome: isFailing ? "timeout" : "ok", every: 300 };
  });
}

/** Marked long after everything was closed. */
const alarm = (from: number, to: number, at = 0): Correction => ({
  v: 1,
  t: toInstant(NOW - DAY_MS + at),
  monitor: "chat",
  from: toInstant(START + from * MINUTE_MS),
  to: toInstant(START + to * MINUTE_MS),
  who: "someone",
  why: "our proxy",
});

function closed(samples: readonly Sample[], corrections: readonly Correction[] = []): Ledger {
  const hours = closeHours(samples, [], NOW, corrections);
  const days = closeDays(hours, [], NOW);
  return { ...EMPTY_LEDGER, samples, hours, days, months: closeMonths(days, [], NOW), corrections };
}

const AGES: Readonly<Record<string, (ledger: Ledger) => Ledger>> = {
  "whose samples stand": (ledger) => ledger,
  "whose hours stand": (ledger) => ({ ...ledger, samples: [] }),
  "whose days stand": (ledger) => ({ ...ledger, samples: [], hours: [] }),
  "of which only months stand": (ledger) => ({ ...ledger, samples: [], hours: [], days: [] }),
};

const cell = (
  ledger: Ledger,
  span = { fromMs: toMs("2026-11-01T00:00:00.000Z"), toMs: toMs("2026-12-01T00:00:00.000Z") },
) => cellOf(indexLedger(ledger, NOW)("chat"), span);

describe.each(Object.entries(AGES))("a false alarm that was marked after closing, over lines %s", (_, ageOf) => {
  const samples = calls([600, 660], [1_500, 1_520]);

  test("is out of uptime at once, as if it had been known before", () => {
    const marked = [alarm(600, 660), alarm(1_440, 2_880, 1)];
    const later = cell({ ...ageOf(closed(samples)), corrections: marked });
    expect(later.shares).toEqual(cell(closed(samples, marked)).shares);
    expect(later.shares).toMatchObject({ failureMs: 0, leftOutMs: 80 * MINUTE_MS });
  });

  test("is left out once, however often it was marked", () => {
    const ledger = ageOf(closed(samples));
    const once = cell({ ...ledger, corrections: [alarm(600, 630)] });
    expect(cell({ ...ledger, corrections: [alarm(600, 630), alarm(600, 630, 1), alarm(605, 620, 2)] })).toEqual(once);
    expect(once.shares).toMatchObject({ failureMs: 50 * MINUTE_MS, leftOutMs: 30 * MINUTE_MS });
  });

  test("is not left out again where the lines count it", () => {
    const marked = [alarm(600, 630)];
    const ledger = closed(samples, marked);
    expect(ledger.days[0]!.corrected).toEqual([marked[0]!.t]);
    expect(cell(ageOf(ledger)).shares).toMatchObject({ failureMs: 50 * MINUTE_MS, leftOutMs: 30 * MINUTE_MS });
    const more = { ...ageOf(ledger), corrections: [...marked, alarm(600, 640, 1)] };
    expect(cell(more).shares).toMatchObject({ failureMs: 40 * MINUTE_MS, leftOutMs: 40 * MINUTE_MS });
  });

  test("touches no other monitor, and no time in which nothing failed", () => {
    const ledger = ageOf(closed(samples));
    const elsewhere = [{ ...alarm(0, 2_880), monitor: "image" }, alarm(0, 600, 1), alarm(-6_000, -3_000, 2)];
    const { shares } = cell({ ...ledger, corrections: elsewhere });
    // What a month keeps of a day does not say when in it something failed.
    if (ledger.days.length > 0) expect(shares).toEqual(cell(ledger).shares);
    expect(observedMs(shares)).toBe(observedMs(cell(ledger).shares));
  });
});

describe("counts", () => {
  const samples = calls([600, 660], [1_500, 1_520]);
  const failed = (ledger: Ledger) => cell(ledger).first;

  test("are exact while the samples stand", () => {
    expect(failed({ ...closed(samples), corrections: [alarm(600, 630)] })).toEqual({
      ok: 560,
      timeout: 10,
      inconclusive: 6,
    });
  });

  test("of an hour that an alarm covers are inconclusive; of one that it covers in part they stay", () => {
    const ledger = { ...closed(samples), samples: [] };
    expect(failed({ ...ledger, corrections: [alarm(600, 660)] })).toEqual({ ok: 560, timeout: 4, inconclusive: 12 });
    expect(failed({ ...ledger, corrections: [alarm(600, 655)] })).toEqual({ ok: 560, timeout: 16 });
  });

  test("of a day that alarms cover together are inconclusive", () => {
    const ledger = { ...closed(samples), samples: [], hours: [] };
    const together = [alarm(0, 700), alarm(690, 1_440, 1)];
    expect(failed({ ...ledger, corrections: together })).toEqual({ ok: 560, timeout: 4, inconclusive: 12 });
    expect(failed({ ...ledger, corrections: [alarm(0, 1_439)] })).toEqual({ ok: 560, timeout: 16 });
  });
});

describe("any line and alarms", () => {
  const ms = fc.integer({ min: 0, max: HOUR_MS });
  const alarms = fc.array(
    fc
      .tuple(fc.integer({ min: -HOUR_MS, max: HOUR_MS }), ms, fc.integer({ min: 0, max: 3 }))
      .map(([from, length, index]): Alarm => ({ t: toInstant(index), fromMs: from, toMs: from + length })),
    { maxLength: 5 },
  );
  const line = fc.tuple(ms, ms, ms, fc.subarray([0, 1, 2, 3])).map(([a, b, c, corrected]): HourRollup => {
    const [first, second, third] = [a, b, c].toSorted((left, right) => left - right) as [number, number, number];
    return {
      v: 1,
      t: toInstant(0),
      monitor: "chat",
      n: { ok: 3, timeout: 2, overloaded: 1 },
      first: { ok: 2, timeout: 1 },
      shares: { availableMs: first, slowMs: 0, failureMs: second - first, leftOutMs: third - second },
      latency: EMPTY_SKETCH,
      ...(corrected.length > 0 && { corrected: corrected.map(toInstant) }),
    };
  });
  const span = { fromMs: 0, toMs: HOUR_MS };
  const leftOut = (one: HourRollup, marked: readonly Alarm[]): HourRollup =>
    leaveOutOf(one, span, [{ ...span, failureMs: one.shares.failureMs }], marked);
  const countOf = (counts: object) => Object.values(counts).reduce((sum: number, one: number) => sum + one, 0);

  test("never leave out more than failed or than the alarms cover, and lose nothing", () => {
    fc.assert(
      fc.property(line, alarms, (one, marked) => {
        const { shares, n, first } = leftOut(one, marked);
        const moved = one.shares.failureMs - shares.failureMs;
        const covered = marked.reduce((sum, { fromMs, toMs: to }) => sum + to - fromMs, 0);
        expect(moved).toBeGreaterThanOrEqual(0);
        expect(moved).toBeLessThanOrEqual(Math.min(covered, one.shares.failureMs));
        expect(shares.leftOutMs).toBe(one.shares.leftOutMs + moved);
        expect(shares.availableMs).toBe(one.shares.availableMs);
        expect([countOf(n), countOf(first)]).toEqual([countOf(one.n), countOf(one.first)]);
      }),
    );
  });

  test("give the same when they are counted again, and in any order", () => {
    fc.assert(
      fc.property(line, alarms, (one, marked) => {
        const once = leftOut(one, marked);
        expect(leftOut(once, marked)).toEqual(once);
        expect(leftOut(one, marked.toReversed())).toEqual(once);
      }),
    );
  });
});

test("a span that alarms cover wholly has no downtime left, whatever of it stands", () => {
  const minutes = fc.integer({ min: 0, max: 2_880 });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(minutes, fc.integer({ min: 1, max: 300 })), { maxLength: 4 }),
      fc.constantFrom(...Object.values(AGES)),
      (failing, ageOf) => {
        const samples = calls(...failing.map(([from, length]) => [from, from + length] as const));
        const marked = failing.map(([from, length], index) => alarm(from - 5, from + length + 5, index));
        const exact = cell(closed(samples, marked));
        const later = cell({ ...ageOf(closed(samples)), corrections: marked });
        expect(later.shares).toEqual(exact.shares);
        expect(later.shares.failureMs).toBe(0);
      },
    ),
    { numRuns: 40 },
  );
});
