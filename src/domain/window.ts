import { coveredOf, leaveOut } from "./false-alarm.ts";
import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { ForeignDay, MonitorHistory, RegionHistory } from "./monitor-history.ts";
import { isByDays, measureDay, measureHour, measureMonth, measurePart, scale, split } from "./region-measure.ts";
import { EMPTY_SHARES, addShares, observedMs, sharesWith, startOf, sumTimes } from "./rollup.ts";
import type { Shares, Times, YearTotal } from "./rollup.ts";

/**
 * What is known of a monitor from `fromMs` up to `toMs`. With several regions, `shares` is hour by hour (where only months are
 * left, day by day) the mean over the regions that have data in it, while samples and latencies are those of all together.
 */
export interface Cell extends Interval, Times {
  /** The part of the observed time that other programs kept: it has no samples and no latencies. */
  readonly importedMs: number;
}

export interface CellRange extends Interval {
  /** Cells begin at the hours or days of UTC; the first and the last one are cut to the range. */
  readonly step: "hour" | "day";
}

/**
 * The cells of a range up to now, oldest first, without holes. Closed days come from `days`, closed hours from `hours`, open
 * ones from samples, so that each instant counts once; days without a line of their own have the time that their month tells.
 * Of a closed hour or day that the range cuts, the part is exact while what it was made of is still there; after that an hour
 * gives time in proportion, a day the time of its hours, a day of a month its own in proportion, and none of them samples or
 * latencies. False alarms that a line does not count yet are left out as `leaveOutOf` says.
 */
export function cells(history: MonitorHistory, range: CellRange): Cell[] {
  const span = { fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) };
  return split(span, range.step === "hour" ? HOUR_MS : DAY_MS).map((unit) => cellOfUnit(history, unit));
}

/**
 * A span up to now as one cell: the sum of its days, hours and parts of hours as `cells` has them, of whole months of which not
 * all days stand any more, and of whole years of which nothing finer was read. Of a part of such a year nothing is known.
 */
export function cellOf(history: MonitorHistory, span: Interval): Cell {
  const toMs = Math.max(span.fromMs, Math.min(span.toMs, history.nowMs));
  return { ...mergeCells(unitCells(history, { fromMs: span.fromMs, toMs })), fromMs: span.fromMs, toMs };
}

/** The years, months, days and parts of days of which `cellOf` is the sum, oldest first, from where something is known. */
export function unitCells(history: MonitorHistory, { fromMs, toMs }: Interval): Cell[] {
  const { sinceMs = toMs } = history;
  const units: Cell[] = [];
  // Before that nothing is known: what begins then or earlier holds the whole of the first month, or year.
  let at = fromMs <= sinceMs ? firstUnit(history, sinceMs) : fromMs;
  while (at < toMs) {
    const year = history.years.get(at);
    const dayEnd = startOf(at, DAY_MS) + DAY_MS;
    const coarseEnd = year === undefined ? coarseMonthEnd(history, at) : startOfYear(at, 1);
    const isWhole = coarseEnd !== undefined && coarseEnd <= toMs;
    const end = isWhole ? coarseEnd : Math.min(dayEnd, toMs);
    const span = { fromMs: at, toMs: end };
    units.push(isWhole && year !== undefined ? cellOfYear(year, span) : cellOfUnit(history, span));
    at = end;
  }
  return units;
}

function firstUnit({ years }: MonitorHistory, sinceMs: number): number {
  const year = startOfYear(sinceMs);
  return years.has(year) ? year : startOfMonth(sinceMs);
}

const cellOfYear = ({ n, first, shares, latency }: YearTotal, span: Interval): Cell => ({
  ...span,
  n,
  first,
  shares,
  latency,
  importedMs: 0,
});

/** Cells as one, from the earliest beginning to the latest end; empty at 0 when there are none. */
export function mergeCells(cells: readonly Cell[]): Cell {
  const { n, first, shares, latency } = sumTimes(cells);
  return {
    fromMs: cells.reduce((min, cell) => Math.min(min, cell.fromMs), cells[0]?.fromMs ?? 0),
    toMs: cells.reduce((max, cell) => Math.max(max, cell.toMs), cells[0]?.toMs ?? 0),
    n,
    first,
    shares,
    latency,
    importedMs: cells.reduce((sum, cell) => sum + cell.importedMs, 0),
  };
}

/** The beginning, UTC, of the month that a moment lies in. */
export function startOfMonth(ms: number): number {
  const date = new Date(ms);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** The beginning, UTC, of the year that a moment lies in, or of one after that. */
export function startOfYear(ms: number, later = 0): number {
  return Date.UTC(new Date(ms).getUTCFullYear() + later, 0, 1);
}

/** The end of the month that begins at a moment, where its line says more of it than the days that stand. */
function coarseMonthEnd({ regions }: MonitorHistory, atMs: number): number | undefined {
  for (const region of regions) {
    const month = region.months.get(atMs);
    if (month !== undefined && !isByDays(region, month, atMs)) return atMs + month.cells.length * DAY_MS;
  }
  return undefined;
}

/** A whole month, or a span within one day, over all regions; and what others kept of it. */
function cellOfUnit(history: MonitorHistory, span: Interval): Cell {
  const { n, first, shares, latency } = remembered(history, span);
  const cell = { fromMs: span.fromMs, toMs: span.toMs, n, first, shares, latency, importedMs: 0 };
  if (history.imported.length === 0) return cell;
  const imported = importedShares(history, span);
  return { ...cell, shares: addShares(shares, imported), importedMs: observedMs(imported) };
}

/** Whole days are measured once: strips and the windows of a year ask for the same ones. */
function remembered({ regions, wholeDays }: MonitorHistory, span: Interval): Times {
  if (span.toMs - span.fromMs !== DAY_MS) return measureUnit(regions, span);
  const known = wholeDays.get(span.fromMs) ?? measureUnit(regions, span);
  wholeDays.set(span.fromMs, known);
  return known;
}

function measureUnit(regions: readonly RegionHistory[], span: Interval): Times {
  if (regions.length === 1) return measureIn(regions[0]!, span);
  const totals = regions.map((region) => measureIn(region, span));
  const seen = regions.filter((_, index) => observedMs(totals[index]!.shares) > 0);
  const total = sumTimes(totals);
  return seen.length <= 1 ? total : { ...total, shares: meanOver(seen, span) };
}

function measureIn(region: RegionHistory, span: Interval): Times {
  const lengthMs = span.toMs - span.fromMs;
  if (lengthMs > DAY_MS) return measureMonth(region, span);
  if (lengthMs === DAY_MS) return measureDay(region, span.fromMs);
  return measurePart(region, span);
}

/** Hour by hour, of a month day by day, the mean over the regions that have data in it. */
function meanOver(regions: readonly RegionHistory[], span: Interval): Shares {
  const isMonth = span.toMs - span.fromMs > DAY_MS;
  const mean = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
  let maintenanceMs = 0;
  for (const part of split(span, isMonth ? DAY_MS : HOUR_MS)) {
    const all = regions.map((region) => (isMonth ? measureDay(region, part.fromMs) : measureHour(region, part)).shares);
    const seen = all.reduce((count, shares) => count + (observedMs(shares) > 0 ? 1 : 0), 0);
    if (seen === 0) continue;
    for (const key of SHARES) mean[key] += Math.floor(all.reduce((sum, shares) => sum + shares[key], 0) / seen);
    maintenanceMs += Math.floor(all.reduce((sum, shares) => sum + (shares.maintenanceMs ?? 0), 0) / seen);
  }
  return sharesWith(mean, maintenanceMs);
}

const SHARES = ["availableMs", "slowMs", "failureMs", "leftOutMs"] as const satisfies readonly (keyof Shares)[];

/** What others kept of a span: whole days, and days that it cuts in proportion. False alarms are left out. */
function importedShares({ imported, alarms }: MonitorHistory, { fromMs, toMs }: Interval): Shares {
  let sum = EMPTY_SHARES;
  for (let at = firstAfter(imported, fromMs - DAY_MS); at < imported.length; at += 1) {
    const day = imported[at]!;
    if (day.fromMs >= toMs) break;
    const part = { fromMs: day.fromMs, toMs: day.fromMs + DAY_MS, failureMs: day.shares.failureMs };
    const shares = alarms.length === 0 ? day.shares : leaveOut(day.shares, coveredOf(part, alarms));
    sum = addShares(sum, scale(shares, (Math.min(part.toMs, toMs) - Math.max(part.fromMs, fromMs)) / DAY_MS));
  }
  return sum;
}

/** Index of the first day that begins after a moment. */
function firstAfter(days: readonly ForeignDay[], ms: number): number {
  let [low, high] = [0, days.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (days[middle]!.fromMs > ms) high = middle;
    else low = middle + 1;
  }
  return low;
}
