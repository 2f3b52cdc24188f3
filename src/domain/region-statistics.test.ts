import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { regionStatistics } from "./region-statistics.ts";
import { closeDays, closeHours } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { standardWindows } from "./standard-windows.ts";

const NOW = toMs("2026-11-21T10:30:00.000Z");

/** A call every half hour over so many days up to then; one in so many fails. */
const calls = (region: string | undefined, days: number, oneIn: number, endMs = NOW): Sample[] =>
  Array.from({ length: days * 48 }, (_, index) => ({
    v: 1,
    t: toInstant(endMs - (index + 1) * 30 * MINUTE_MS),
    monitor: "chat",
    ...(region !== undefined && { region }),
    run: "1.1",
    outcome: index % oneIn === 0 ? "timeout" : "ok",
    ms: 400 + oneIn,
    every: 1_800,
  }));

const historyOf = (ledger: Partial<Ledger>) => indexLedger({ ...EMPTY_LEDGER, ...ledger }, NOW)("chat");

const since = <T extends { readonly t: string }>(lines: readonly T[], ms: number): T[] =>
  lines.filter(({ t }) => t >= toInstant(NOW - ms));

describe("statistics by region", () => {
  const [seoul, texas, nameless] = [calls("seoul", 12, 4), calls("texas", 10, 50), calls(undefined, 9, 7)];

  test("say of each what they would if it were the only one", () => {
    const all = [...texas, ...nameless, ...seoul];
    const hours = closeHours(all, [], NOW);
    const read = {
      samples: since(all, 26 * HOUR_MS),
      hours: since(hours, 8 * DAY_MS),
      days: closeDays(hours, [], NOW),
    };
    const told = regionStatistics(historyOf(read));
    expect(told.map(({ region }) => region)).toEqual(["seoul", "texas", undefined]);
    for (const { region, windows, lastMs } of told) {
      const own = <T extends { readonly region?: string }>(lines: readonly T[]): T[] =>
        lines.filter((line) => line.region === region);
      const alone = standardWindows(
        historyOf({ samples: own(read.samples), hours: own(read.hours), days: own(read.days) }),
      );
      for (const name of ["24h", "7d"] as const) expect(alone[name]).toMatchObject(windows[name]);
      expect(windows["7d"].calls).toBeGreaterThan(300);
      expect(lastMs).toBe(NOW - 30 * MINUTE_MS);
    }
    expect(told[0]!.windows["7d"].uptime).toBeCloseTo(0.75, 2);
    expect(told[1]!.windows["7d"].uptime).toBeCloseTo(0.98, 2);
  });

  test("tell the hour of the last call where its samples have left, and nothing of who was silent for a week", () => {
    const quiet = calls("texas", 3, 50, NOW - 2 * DAY_MS);
    const gone = calls("tokyo", 3, 50, NOW - 8 * DAY_MS);
    const all = [...seoul, ...quiet, ...gone];
    const hours = closeHours(all, [], NOW);
    const told = regionStatistics(
      historyOf({ samples: since(all, 26 * HOUR_MS), hours, days: closeDays(hours, [], NOW) }),
    );
    expect(told.map(({ region, lastMs }) => [region, toInstant(lastMs ?? 0)])).toEqual([
      ["seoul", "2026-11-21T10:00:00.000Z"],
      ["texas", "2026-11-19T10:00:00.000Z"],
    ]);
    expect(told[1]!.windows["24h"]).toMatchObject({ coverage: 0, calls: 0 });
  });
});
