import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER, type Correction, type Ledger } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { OUTCOMES, countOf } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import { EMPTY_SHARES, addShares, startOf } from "./rollup.ts";
import type { Shares } from "./rollup.ts";
import { closeDays, closeHours } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { coverageOf, uptimeOf } from "./uptime.ts";
import { cells, mergeCells } from "./window.ts";
import type { Cell, CellRange } from "./window.ts";

const START = toMs("2026-11-20T17:00:00.000Z");

const cellsOf = (ledger: Partial<Ledger>, range: CellRange, nowMs: number): Cell[] =>
  cells(indexLedger({ ...EMPTY_LEDGER, ...ledger }, nowMs)("chat"), range);

function ledgerOf(samples: readonly Sample[], nowMs: number, corrections: readonly Correction[] = []) {
  const hours = closeHours(samples, [], nowMs, corrections);
  return { samples, hours, days: closeDays(hours, [], nowMs), corrections };
}

/** What a watcher with a stopwatch would have written down, second by second. */
function oracle(samples: readonly Sample[], corrections: readonly Correction[], fromMs: number, toMs_: number): Shares {
  let shares = EMPTY_SHARES;
  const starts = samples.map(({ t }) => toMs(t));
  const alarms = corrections.map(({ from, to }) => [toMs(from), toMs(to)] as const);
  for (let s = fromMs; s < toMs_; s += SECOND_MS) {
    const index = starts.findLastIndex((ms) => ms <= s);
    const current = samples[index];
    if (current === undefined || s >= starts[index]! + 2 * current.every * SECOND_MS) continue;
    const isAlarm = alarms.some(([from, to]) => from <= s && s < to);
    const count = countOf(current.outcome);
    shares = addShares(shares, {
      availableMs: count === "available" ? SECOND_MS : 0,
      slowMs: current.outcome === "slow" ? SECOND_MS : 0,
      failureMs: count === "failure" && !isAlarm ? SECOND_MS : 0,
      leftOutMs: count === "left-out" || (count === "failure" && isAlarm) ? SECOND_MS : 0,
    });
  }
  return shares;
}

const calls = fc.array(
  fc.record({
    gapS: fc.oneof(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 15_000 })),
    outcome: fc.constantFrom<Outcome>(...OUTCOMES),
    every: fc.constantFrom(60, 300, 900, 3_600),
    again: fc.boolean(),
  }),
  { minLength: 1, maxLength: 40 },
);

function samplesOf(made: readonly { gapS: number; outcome: Outcome; every: number; again: boolean }[]): Sample[] {
  let t = START;
  return made.map(({ gapS, outcome, every, again }) => {
    t += gapS * SECOND_MS;
    return { v: 1, t: toInstant(t), monitor: "chat", run: "1.1", outcome, every, ms: gapS, ...(again && { again: 1 }) };
  });
}

const correctionsOf = (spans: readonly [number, number][]): Correction[] =>
  spans.map(([from, to]) => ({
    v: 1,
    t: toInstant(START),
    monitor: "chat",
    from: toInstant(START + from * SECOND_MS),
    to: toInstant(START + (from + to) * SECOND_MS),
    who: "someone",
    why: "our proxy",
  }));

const seconds = (max: number) => fc.integer({ min: 0, max });

describe("against a second-by-second oracle", () => {
  test("uptime and coverage of any range agree, whatever of it is closed", () => {
    fc.assert(
      fc.property(
        calls,
        fc.array(fc.tuple(seconds(40_000), seconds(9_000)), { maxLength: 2 }),
        fc.record({ from: seconds(60_000), length: seconds(50_000), age: seconds(200_000) }),
        fc.constantFrom("hour", "day"),
        (made, spans, { from, length, age }, step) => {
          const [samples, corrections] = [samplesOf(made), correctionsOf(spans)];
          const fromMs = START + from * SECOND_MS;
          const toMs = fromMs + length * SECOND_MS;
          const nowMs = toMs + age * SECOND_MS;
          const range: CellRange = { fromMs, toMs, step };
          const whole = mergeCells(cellsOf(ledgerOf(samples, nowMs, corrections), range, nowMs));
          const truth = oracle(samples, corrections, fromMs, toMs);
          expect(whole.shares).toEqual(truth);
          expect(uptimeOf(whole.shares)).toBe(uptimeOf(truth));
          expect(coverageOf(whole.shares, toMs - fromMs)).toBe(coverageOf(truth, toMs - fromMs));
        },
      ),
      { numRuns: 60 },
    );
  });

  test("samples that left the tree leave their closed hours and days as they were", () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 3, max: 60 }), fc.constantFrom("hour", "day"), (made, age, step) => {
        const samples = samplesOf(made);
        const fromMs = startOf(START, DAY_MS);
        const toMs_ = fromMs + 4 * DAY_MS;
        const nowMs = START + 40_000 * SECOND_MS + age * HOUR_MS;
        const ledger = ledgerOf(samples, nowMs);
        const kept = samples.filter((sample) => toMs(sample.t) > nowMs - 14 * HOUR_MS);
        const range: CellRange = { fromMs, toMs: toMs_, step };
        expect(cellsOf({ ...ledger, samples: kept }, range, nowMs)).toEqual(cellsOf(ledger, range, nowMs));
      }),
      { numRuns: 60 },
    );
  });

  test("each sample is counted once, in the cell in which it began", () => {
    fc.assert(
      fc.property(calls, seconds(200_000), fc.constantFrom("hour", "day"), (made, age, step) => {
        const samples = samplesOf(made);
        const nowMs = toMs(samples.at(-1)!.t) + 1 + age * SECOND_MS;
        const range: CellRange = { fromMs: START, toMs: nowMs, step };
        const all = cellsOf(ledgerOf(samples, nowMs), range, nowMs);
        const sum = (counts: object) => Object.values(counts).reduce((a: number, b: number) => a + b, 0);
        for (const cell of all) {
          const inside = samples.filter((one) => toMs(one.t) >= cell.fromMs && toMs(one.t) < cell.toMs);
          expect(sum(cell.n)).toBe(inside.length);
          expect(sum(cell.first)).toBe(inside.filter((one) => one.again === undefined).length);
        }
        expect(mergeCells(all).latency.n).toBe(samples.filter((one) => countOf(one.outcome) === "available").length);
      }),
    );
  });
});

function every5(fromMs: number, count: number, more: Partial<Sample> = {}): Sample[] {
  return Array.from({ length: count }, (_, index) => ({
    v: 1,
    t: toInstant(fromMs + index * 5 * MINUTE_MS),
    monitor: "chat",
    run: "1.1",
    outcome: "ok",
    every: 300,
    ...more,
  }));
}

describe("cells", () => {
  test("begin at hours or days of UTC, cut to the range, and end now", () => {
    const nowMs = START + 150 * MINUTE_MS;
    const at = (step: "hour" | "day", fromMs: number) =>
      cellsOf(ledgerOf([], nowMs), { fromMs, toMs: nowMs + DAY_MS, step }, nowMs).map((cell) => [
        (cell.fromMs - START) / MINUTE_MS,
        (cell.toMs - START) / MINUTE_MS,
      ]);
    expect(at("hour", START + 30 * MINUTE_MS)).toEqual([
      [30, 60],
      [60, 120],
      [120, 150],
    ]);
    expect(at("day", START - DAY_MS)).toEqual([
      [-1440, -1020],
      [-1020, 150],
    ]);
    expect(at("hour", nowMs)).toEqual([]);
  });

  test("merged, have the range's ends", () => {
    const nowMs = START + 150 * MINUTE_MS;
    const all = cellsOf(ledgerOf([], nowMs), { fromMs: START, toMs: nowMs, step: "hour" }, nowMs);
    expect(mergeCells(all)).toMatchObject({ fromMs: START, toMs: nowMs, shares: EMPTY_SHARES });
    expect(mergeCells([])).toMatchObject({ fromMs: 0, toMs: 0 });
  });

  test("hold nothing of other monitors", () => {
    const nowMs = START + 5 * HOUR_MS;
    const ledger = ledgerOf(every5(START, 60, { monitor: "image", outcome: "timeout" }), nowMs);
    const range: CellRange = { fromMs: START, toMs: nowMs, step: "hour" };
    expect(mergeCells(cellsOf(ledger, range, nowMs)).shares).toEqual(EMPTY_SHARES);
  });

  test("of hours older than their lines come from the day's cells, without samples", () => {
    const nowMs = START + 3 * DAY_MS;
    const { days } = ledgerOf(every5(START, 18), nowMs);
    const ledger = { samples: [], hours: [], days, corrections: [] };
    const all = cellsOf(ledger, { fromMs: START, toMs: START + 2 * HOUR_MS, step: "hour" }, nowMs);
    expect(all.map((cell) => cell.shares.availableMs / MINUTE_MS)).toEqual([60, 35]);
    expect(all.map((cell) => cell.n)).toEqual([{}, {}]);
    const [day] = cellsOf(ledger, { fromMs: startOf(START, DAY_MS), toMs: nowMs, step: "day" }, nowMs);
    expect(day).toMatchObject({ n: { ok: 18 }, shares: { availableMs: 95 * MINUTE_MS } });
  });

  test("that cut an hour whose samples are gone hold its time in proportion", () => {
    const nowMs = START + 6 * HOUR_MS;
    const { hours } = ledgerOf(every5(START, 12), nowMs);
    const range: CellRange = { fromMs: START + 45 * MINUTE_MS, toMs: START + HOUR_MS, step: "hour" };
    const [cell] = cellsOf({ samples: [], hours, days: [], corrections: [] }, range, nowMs);
    expect(cell).toMatchObject({ shares: { availableMs: 15 * MINUTE_MS }, n: {} });
  });
});

describe("with several regions", () => {
  const nowMs = START + 2 * DAY_MS;
  const eu = every5(START, 24, { region: "eu", ms: 100 });
  const us = every5(START, 12, { region: "us", ms: 300, outcome: "timeout" });
  const range: CellRange = { fromMs: startOf(START, DAY_MS), toMs: startOf(START, DAY_MS) + DAY_MS, step: "day" };

  test("time is the mean over the regions that have data in an hour", () => {
    const [day] = cellsOf(ledgerOf([...eu, ...us], nowMs), range, nowMs);
    // First hour: half a failure. Second: 5 minutes of failure reach into it from `us`. Then 5 minutes of `eu` alone.
    expect(day!.shares).toEqual({
      availableMs: (30 + 30 + 5) * MINUTE_MS,
      slowMs: 0,
      failureMs: (30 + 2.5) * MINUTE_MS,
      leftOutMs: 0,
    });
  });

  test("samples and latencies are those of all", () => {
    const [day] = cellsOf(ledgerOf([...eu, ...us], nowMs), range, nowMs);
    expect(day).toMatchObject({ n: { ok: 24, timeout: 12 }, latency: { n: 24, sum: 2_400 } });
  });

  test("days whose hours are gone give the same to the second", () => {
    const ledger = ledgerOf([...eu, ...us], nowMs);
    const all = cellsOf(ledger, range, nowMs);
    expect(cellsOf({ ...ledger, samples: [], hours: [] }, range, nowMs)).toEqual(all);
  });
});
