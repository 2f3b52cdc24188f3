import { describe, expect, test } from "vitest";
import type { ImportedDay } from "./imported.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER, type Correction, type Ledger } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { closeDays, closeHours, closeMonths } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { STANDARD_WINDOWS, standardWindows, type WindowName } from "./standard-windows.ts";
import { statistics, type Statistics } from "./statistics.ts";
import { cellOf, cells, mergeCells } from "./window.ts";

const NOW = toMs("2026-11-21T10:30:00.000Z");
const BEGIN = toMs("2025-09-10T06:00:00.000Z");

/** A call every half hour since September of the year before; the first of each day fails. */
const SAMPLES: readonly Sample[] = Array.from({ length: (NOW - BEGIN) / (30 * MINUTE_MS) }, (_, index) => {
  const ms = BEGIN + index * 30 * MINUTE_MS;
  const outcome = ms % DAY_MS === 0 ? "timeout" : "ok";
  return { v: 1, t: toInstant(ms), monitor: "chat", run: "1.1", outcome, ms: 400, every: 1_800 };
});

const HOURS = closeHours(SAMPLES, [], NOW);
const DAYS = closeDays(HOURS, [], NOW);
const MONTHS = closeMonths(DAYS, [], NOW);

const since = <T extends { readonly t: string }>(lines: readonly T[], ms: number): T[] =>
  lines.filter(({ t }) => t >= toInstant(NOW - ms));

/** As the site reads it: a day of samples, a week of hours, a quarter of days, all months. */
const READ: Ledger = {
  ...EMPTY_LEDGER,
  samples: since(SAMPLES, 26 * HOUR_MS),
  hours: since(HOURS, 8 * DAY_MS),
  days: since(DAYS, 92 * DAY_MS),
  months: MONTHS,
};

const historyOf = (ledger: Partial<Ledger>, nowMs = NOW) => indexLedger({ ...EMPTY_LEDGER, ...ledger }, nowMs)("chat");

const timeOf = ({ uptime, coverage, knownMs, downtimeMs, leftOutShare }: Statistics) => ({
  uptime,
  coverage,
  knownMs,
  downtimeMs,
  leftOutShare,
});

describe("the standard windows", () => {
  test("of what the site reads say what all samples say", () => {
    const [read, all] = [standardWindows(historyOf(READ)), standardWindows(historyOf({ samples: SAMPLES }))];
    for (const name of ["1h", "6h", "24h"] as const) expect(read[name]).toEqual(all[name]);
    // At 10:30 a window begins within an hour whose samples are gone, or within a day whose hours are: it has no calls of those.
    const missing = { "7d": 1, "30d": 27, "90d": 27 } as const;
    for (const name of ["7d", "30d", "90d"] as const) {
      const { calls, latency, errorRate: _, rateLimitRate: __, ...time } = read[name];
      expect(time).toEqual({ ...time, ...timeOf(all[name]) });
      expect(calls).toBe(all[name].calls - missing[name]);
      expect(latency).toEqual(all[name].latency);
    }
  });

  test("that begin within a day of which only the month stands have its time in proportion", () => {
    const [read, all] = [
      standardWindows(historyOf(READ))["365d"],
      standardWindows(historyOf({ samples: SAMPLES }))["365d"],
    ];
    expect(read.coverage).toBe(all.coverage);
    // Its failure was at midnight, before the window.
    expect(read.downtimeMs - all.downtimeMs).toBe(((24 - 10.5) / 24) * 30 * MINUTE_MS);
    expect(all.calls - read.calls).toBe(27 + 9 * 48);
  });

  test("are cut from the same measure that any span has", () => {
    const history = historyOf(READ);
    const windows = standardWindows(history);
    for (const name of Object.keys(STANDARD_WINDOWS) as WindowName[]) {
      const { fromMs, sinceMs: _, ...own } = windows[name];
      expect(own).toEqual(statistics(cellOf(history, { fromMs, toMs: NOW }), NOW - fromMs));
    }
  });

  test("reach back to the first thing known, whole months with their calls and latencies", () => {
    const { all } = standardWindows(historyOf(READ));
    const truth = standardWindows(historyOf({ samples: SAMPLES })).all;
    expect(all).toMatchObject({ calls: truth.calls, failures: truth.failures, downtimeMs: truth.downtimeMs });
    expect(all.latency).toEqual(truth.latency);
    expect(toInstant(truth.fromMs)).toBe("2025-09-10T06:00:00.000Z");
    // The month's line knows the day in which it begins, not the hour.
    expect(toInstant(all.fromMs)).toBe("2025-09-10T00:00:00.000Z");
  });

  test("say since when a monitor is known, and count coverage from their own beginning all the same", () => {
    const samples = since(SAMPLES, 12 * HOUR_MS);
    const { "6h": within, "24h": day, all } = standardWindows(historyOf({ samples }));
    expect(within.sinceMs).toBeUndefined();
    expect(day.sinceMs).toBe(NOW - 12 * HOUR_MS);
    expect(day.coverage).toBe(0.5);
    expect(all).toMatchObject({ fromMs: NOW - 12 * HOUR_MS, coverage: 1 });
  });

  test("of a monitor of which nothing is known claim nothing", () => {
    const nothing = standardWindows(historyOf({}));
    for (const own of Object.values(nothing)) {
      expect(own).toMatchObject({ coverage: 0, calls: 0, knownMs: 0 });
      expect([own.uptime, own.errorRate, own.rateLimitRate, own.latency, own.sinceMs]).toEqual(
        Array(5).fill(undefined),
      );
    }
    expect(nothing.all.fromMs).toBe(NOW);
  });
});

describe("months", () => {
  const october = { fromMs: toMs("2025-10-01T00:00:00.000Z"), toMs: toMs("2025-11-01T00:00:00.000Z") };

  test("stand for their days once those were not read", () => {
    const history = historyOf({ months: MONTHS });
    expect(cellOf(history, october)).toEqual(cellOf(historyOf({ days: DAYS }), october));
    const days = cells(history, { ...october, step: "day" });
    expect(days.map(({ shares }) => shares.failureMs / MINUTE_MS)).toEqual(Array(31).fill(30));
    expect(mergeCells(days)).toMatchObject({ n: {}, latency: { n: 0 }, shares: cellOf(history, october).shares });
  });

  test("count beside days of which some stand, without counting those twice", () => {
    const days = DAYS.filter(({ t }) => t >= "2025-10-20");
    expect(cellOf(historyOf({ days, months: MONTHS }), october)).toEqual(cellOf(historyOf({ days: DAYS }), october));
    const half = { fromMs: toMs("2025-10-10T00:00:00.000Z"), toMs: october.toMs };
    const { shares, n } = cellOf(historyOf({ days, months: MONTHS }), half);
    expect(shares).toEqual(cellOf(historyOf({ days: DAYS }), half).shares);
    expect(n).toEqual({ ok: 12 * 47, timeout: 12 });
  });
});

describe("days that another program kept", () => {
  const imported = (t: string, availableH: number, failureH: number): ImportedDay => ({
    v: 1,
    t: `${t}T00:00:00.000Z`,
    monitor: "chat",
    source: "upptime",
    precision: "change",
    shares: { availableMs: availableH * HOUR_MS, slowMs: 0, failureMs: failureH * HOUR_MS, leftOutMs: 0 },
    ms: 900,
    values: 4,
  });
  const days = [imported("2025-09-08", 24, 0), imported("2025-09-09", 18, 6), imported("2025-09-10", 0, 24)];
  const span = { fromMs: toMs("2025-09-08T00:00:00.000Z"), toMs: toMs("2025-09-11T00:00:00.000Z") };

  test("count in uptime where nothing of ours stands, and in nothing else", () => {
    for (const ours of [{ samples: SAMPLES }, { days: DAYS }, { months: MONTHS }]) {
      const history = historyOf({ ...ours, imported: days });
      const cell = cellOf(history, span);
      expect(cell.shares.failureMs).toBe(6 * HOUR_MS);
      expect(cell.shares.availableMs).toBe((24 + 18 + 18) * HOUR_MS);
      expect(cell.importedMs).toBe(48 * HOUR_MS);
      expect(cell.latency.n).toBe(cell.n.ok ?? 0);
      expect(toInstant(history.sinceMs!)).toBe("2025-09-08T00:00:00.000Z");
      expect(standardWindows(history).all).toMatchObject({ fromMs: span.fromMs, importedMs: 48 * HOUR_MS });
    }
  });

  test("are cut in proportion, and false alarms in them are left out", () => {
    const cut = { fromMs: toMs("2025-09-08T18:00:00.000Z"), toMs: toMs("2025-09-09T12:00:00.000Z") };
    expect(cellOf(historyOf({ imported: days }), cut).shares).toMatchObject({
      availableMs: (6 + 9) * HOUR_MS,
      failureMs: 3 * HOUR_MS,
    });
    const alarm: Correction = {
      v: 1,
      t: toInstant(NOW),
      monitor: "chat",
      from: "2025-09-09T00:00:00.000Z",
      to: "2025-09-09T02:00:00.000Z",
      who: "someone",
      why: "our proxy",
    };
    const { shares, importedMs } = cellOf(historyOf({ imported: days.slice(0, 2), corrections: [alarm] }), span);
    expect(shares).toMatchObject({ failureMs: 4 * HOUR_MS, leftOutMs: 2 * HOUR_MS });
    expect(importedMs).toBe(48 * HOUR_MS);
  });
});
