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

export type StandardWindows = Readonly<Record<WindowName, WindowStatistics>>;

/** All standard windows up to the history's moment. */
export const standardWindows = (history: MonitorHistory): StandardWindows => measureWindows(history).windows;

/** The standard windows, each line of the ledger read once, and all that is known as one cell. */
export function measureWindows(history: MonitorHistory): { readonly windows: StandardWindows; readonly ever: Cell } {
  const { nowMs, sinceMs = nowMs } = history;
  const units = unitCells(history, { fromMs: sinceMs, toMs: nowMs });
  let [taken, whole, cell] = [units.length, mergeCells([]), mergeCells([])];
  const windows = WINDOW_NAMES.map((name) => {
    const fromMs = name === "all" ? sinceMs : nowMs - STANDARD_WINDOWS[name];
    // Each window holds all units of the one before, and more.
    const begin = firstFrom(units, fromMs, taken);
    whole = mergeCells([...units.slice(begin, taken), whole]);
    taken = begin;
    const isWithin = name !== "all" && history.sinceMs !== undefined && history.sinceMs > fromMs;
    cell = withCut(history, whole, units[begin - 1], fromMs);
    return [name, { fromMs, ...(isWithin && { sinceMs }), ...statistics(cell, nowMs - fromMs) }] as const;
  });
  return {
    windows: Object.fromEntries(windows) as Record<WindowName, WindowStatistics>,
    ever: { ...cell, fromMs: sinceMs, toMs: nowMs },
  };
}

/** Index of the first of the units before `end` that begins at a moment or later. */
function firstFrom(units: readonly Cell[], fromMs: number, end: number): number {
  let index = end;
  while (index > 0 && units[index - 1]!.fromMs >= fromMs) index -= 1;
  return index;
}

/** With the part of the unit before that a window holds of it. */
function withCut(history: MonitorHistory, whole: Cell, before: Cell | undefined, fromMs: number): Cell {
  return before === undefined ? whole : mergeCells([cellOf(history, { fromMs, toMs: before.toMs }), whole]);
}
