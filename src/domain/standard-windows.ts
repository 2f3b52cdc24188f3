import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { MonitorHistory } from "./monitor-history.ts";
import { statistics, type Statistics } from "./statistics.ts";
import { cellOf, mergeCells, unitCells, type Cell } from "./window.ts";

/** The windows that statistics are told of, by name; `all` begins where what is known of a monitor does. */
export const STANDARD_WINDOWS = {
  "1h": HOUR_MS,
  "6h": 6 * HOUR_MS,
  "24h": DAY_MS,
  "7d": 7 * DAY_MS,
  "30d": 30 * DAY_MS,
  "90d": 90 * DAY_MS,
  "365d": 365 * DAY_MS,
  all: Infinity,
} as const;
export type WindowName = keyof typeof STANDARD_WINDOWS;

const WINDOW_NAMES = Object.keys(STANDARD_WINDOWS) as WindowName[];

/** A window that ends now, and what it says. */
export interface WindowStatistics extends Statistics {
  readonly fromMs: number;
  /** Where what is known of the monitor begins, if that is within the window: coverage counts from `fromMs` all the same. */
  readonly sinceMs?: number;
}

/** All standard windows up to the history's moment, each line of the ledger read once. */
export function standardWindows(history: MonitorHistory): Readonly<Record<WindowName, WindowStatistics>> {
  const { nowMs, sinceMs = nowMs } = history;
  const units = unitCells(history, { fromMs: sinceMs, toMs: nowMs });
  const windowOf = (name: WindowName): WindowStatistics => {
    const fromMs = Number.isFinite(STANDARD_WINDOWS[name]) ? nowMs - STANDARD_WINDOWS[name] : sinceMs;
    const isWithin = name !== "all" && history.sinceMs !== undefined && history.sinceMs > fromMs;
    return {
      fromMs,
      ...(isWithin && { sinceMs: history.sinceMs }),
      ...statistics(from(history, units, fromMs), nowMs - fromMs),
    };
  };
  return Object.fromEntries(WINDOW_NAMES.map((name) => [name, windowOf(name)])) as Record<WindowName, WindowStatistics>;
}

/** The units from a moment on; the one that it cuts is measured anew. */
function from(history: MonitorHistory, units: readonly Cell[], fromMs: number): Cell {
  const first = units.findIndex((unit) => unit.toMs > fromMs);
  if (first === -1) return mergeCells([]);
  const cut = units[first]!;
  const whole = units.slice(first + 1);
  return mergeCells([cut.fromMs >= fromMs ? cut : cellOf(history, { fromMs, toMs: cut.toMs }), ...whole]);
}
