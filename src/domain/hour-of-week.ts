import { DAY_MS, HOUR_MS, SECOND_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { MonitorHistory } from "./monitor-history.ts";
import { split } from "./region-measure.ts";
import { startOf, sumTimes, type Counted } from "./rollup.ts";
import { quantile } from "./sketch.ts";
import type { OffsetMs } from "./time-zone.ts";
import { errorRate, sumOf } from "./uptime.ts";
import { cells, type Cell } from "./window.ts";

const HOURS_OF_WEEK = 7 * 24;

/** What all hours say that a zone's clock shows as the same hour of the week. */
export interface HourOfWeek {
  /** Hours of which calls tell; where clocks change, an hour of the clock comes twice or not at all. */
  readonly hours: number;
  /** First samples that count. */
  readonly calls: number;
  /** Failures ÷ calls; absent where nothing was counted. */
  readonly failureRate?: number;
  /** Of available samples, in milliseconds. */
  readonly p95?: number;
}

/**
 * When it is that something fails or is slow: 168 hours from Monday 00:00 by a zone's clock, of the days in a range whose hours
 * or samples stand. An hour counts for the hour of the clock in which it begins by UTC, so where the offset is not of whole
 * hours, up to 45 min of it lie in the next.
 */
export function hourOfWeek(history: MonitorHistory, range: Interval, offsetMs: OffsetMs): HourOfWeek[] {
  const bySlot = Array.from({ length: HOURS_OF_WEEK }, (): Cell[] => []);
  for (const day of split({ fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) }, DAY_MS)) {
    if (!history.regions.some(({ fineDays }) => fineDays.has(startOf(day.fromMs, DAY_MS)))) continue;
    for (const cell of cells(history, { ...day, step: "hour" })) {
      if (isAsked(cell)) bySlot[slotOf(startOf(cell.fromMs, HOUR_MS), offsetMs)]!.push(cell);
    }
  }
  return bySlot.map(slotFacts);
}

function isAsked({ n }: Cell): boolean {
  let counted: Counted;
  for (counted in n) if (counted !== "maintenance") return true;
  return false;
}

function slotFacts(cells: readonly Cell[]): HourOfWeek {
  if (cells.length === 0) return { hours: 0, calls: 0 };
  const { first, latency } = sumTimes(cells);
  const failureRate = errorRate(first);
  const p95 = quantile(latency, 0.95);
  return {
    hours: cells.length,
    calls: sumOf(first, "failure") + sumOf(first, "available"),
    ...(failureRate !== undefined && { failureRate }),
    ...(p95 !== undefined && { p95 }),
  };
}

/** The known time of all hours that a zone's clock shows as the same hour of the week, and the part of it that failed. */
export interface TimeOfWeek {
  readonly knownMs: number;
  readonly failureMs: number;
}

/**
 * The same by time, which days keep of each of their hours for as long as they stand: 168 hours from Monday 00:00, all regions
 * together. False alarms are left out as `cells` does.
 */
export function timeOfWeek(history: MonitorHistory, range: Interval, offsetMs: OffsetMs): TimeOfWeek[] {
  const slots = Array.from({ length: HOURS_OF_WEEK }, () => ({ knownMs: 0, failureMs: 0 }));
  const add = (hourMs: number, availableMs: number, failureMs: number): void => {
    const slot = slots[slotOf(hourMs, offsetMs)]!;
    slot.knownMs += availableMs + failureMs;
    slot.failureMs += failureMs;
  };
  for (const day of split({ fromMs: range.fromMs, toMs: Math.min(range.toMs, history.nowMs) }, DAY_MS)) {
    if (isWholeByLines(history, day)) addLines(history, day.fromMs, slotsOfDay(day.fromMs, offsetMs), slots);
    else if (hasHours(history, day.fromMs))
      for (const { fromMs, shares } of cells(history, { ...day, step: "hour" }))
        add(startOf(fromMs, HOUR_MS), shares.availableMs, shares.failureMs);
  }
  return slots;
}

const hasHours = ({ regions }: MonitorHistory, ms: number): boolean => {
  const dayMs = startOf(ms, DAY_MS);
  return regions.some(({ days, fineDays }) => days.has(dayMs) || fineDays.has(dayMs));
};

/** A whole day of which each region that saw it has a line, and no alarm is to be left out of it. */
const isWholeByLines = ({ regions, alarms }: MonitorHistory, { fromMs, toMs }: Interval): boolean =>
  alarms.length === 0 &&
  toMs - fromMs === DAY_MS &&
  regions.some(({ days }) => days.has(fromMs)) &&
  regions.every(({ days, fineDays }) => days.has(fromMs) || !fineDays.has(fromMs));

function addLines(
  { regions }: MonitorHistory,
  dayMs: number,
  slotsOfHours: readonly number[],
  slots: readonly { knownMs: number; failureMs: number }[],
): void {
  for (const { days } of regions) {
    const cells = days.get(dayMs)?.cells ?? [];
    for (let hour = 0; hour < cells.length; hour += 1) {
      const cell = cells[hour]!;
      if (cell === null) continue;
      const slot = slots[slotsOfHours[hour]!]!;
      slot.knownMs += (cell[0] + cell[2]) * SECOND_MS;
      slot.failureMs += cell[2] * SECOND_MS;
    }
  }
}

const knownSlots = new WeakMap<OffsetMs, Map<number, readonly number[]>>();

/** Of the hours of a UTC day; all monitors ask for the same ones. */
function slotsOfDay(dayMs: number, offsetMs: OffsetMs): readonly number[] {
  const known = knownSlots.get(offsetMs) ?? new Map<number, readonly number[]>();
  knownSlots.set(offsetMs, known);
  const slots =
    known.get(dayMs) ?? Array.from({ length: DAY_MS / HOUR_MS }, (_, hour) => slotOf(dayMs + hour * HOUR_MS, offsetMs));
  known.set(dayMs, slots);
  return slots;
}

/** The epoch was a Thursday. */
const EPOCH_SLOT = 3 * 24;

function slotOf(ms: number, offsetMs: OffsetMs): number {
  const hours = Math.floor((ms + offsetMs(ms)) / HOUR_MS) + EPOCH_SLOT;
  return ((hours % HOURS_OF_WEEK) + HOURS_OF_WEEK) % HOURS_OF_WEEK;
}
