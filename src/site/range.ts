import { DAY_MS, HOUR_MS } from "../domain/instant.ts";
import { EMPTY_SKETCH } from "../domain/sketch.ts";
import type { WindowName } from "../domain/standard-windows.ts";
import { cells, mergeCells, unitCells, type Cell } from "../domain/window.ts";
import { RANGE_NAMES, type RangeName } from "../locales/figures.ts";
import type { Tick, TimeRange } from "./charts/scale.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { clockTicks, dayTicks, monthTicks, weekTicks } from "./ticks.ts";

/** A range as all monitors share it: its time, its ticks, how its bins are named. */
export interface RangeFrame {
  readonly name: RangeName;
  /** The statistics that speak of it. */
  readonly window: WindowName;
  readonly range: TimeRange;
  readonly ticks: readonly Tick[];
  /** The name of a bin, by its beginning. */
  readonly when: (ms: number) => string;
  readonly day: (ms: number) => string;
  /** `14 to 21 Nov, KST` */
  readonly note: string;
}

/** What is known of a monitor in a range, in bins without holes, and in rows of a table. */
export interface RangeCells {
  readonly bins: readonly Cell[];
  /** Bars need fewer calls than percentiles do; theirs may lack latencies. */
  readonly bars: readonly Cell[];
  readonly binMs: number;
  readonly barMs: number;
  readonly rows: readonly { readonly first: string; readonly cell: Cell }[];
  readonly rowsBy: "hours" | "day" | "week" | "month";
}

const WINDOWS = { "24h": "24h", "7d": "7d", "30d": "30d", "90d": "90d", "1y": "365d" } as const;
const SPANS = { "24h": DAY_MS, "7d": 7 * DAY_MS, "30d": 30 * DAY_MS, "90d": 90 * DAY_MS } as const;
const TICKS = { "24h": clockTicks, "7d": dayTicks, "30d": weekTicks, "90d": weekTicks, "1y": monthTicks } as const;

const frames = new WeakMap<SiteContext, ReadonlyMap<RangeName, RangeFrame>>();

/** Worked out once for all monitors. */
export function rangeFrame(context: SiteContext, name: RangeName): RangeFrame {
  const known = frames.get(context) ?? new Map(RANGE_NAMES.map((one) => [one, frameOf(context, one)]));
  frames.set(context, known);
  return known.get(name)!;
}

function frameOf(context: SiteContext, name: RangeName): RangeFrame {
  const { calendar, format, input } = context;
  const { nowMs } = input;
  const range = { fromMs: beginOf(name, nowMs), toMs: nowMs };
  const words = name === "24h" ? format.time : name === "7d" ? format.dayTime : format.day;
  return {
    name,
    window: WINDOWS[name],
    range,
    ticks: TICKS[name](range, calendar, format),
    when: words,
    day: format.day,
    note: noteOf(context, name, range),
  };
}

function noteOf({ locale, format }: SiteContext, name: RangeName, { fromMs, toMs }: TimeRange): string {
  const day = name === "24h" ? format.dayTime : format.day;
  const from = name === "1y" ? `${format.day(fromMs)} ${format.year(fromMs)}` : day(fromMs);
  return locale.monitor.range(from, day(toMs), format.zone(toMs));
}

/** Days are told whole: of one that is cut, its chart would claim that nothing is known. */
function beginOf(name: RangeName, nowMs: number): number {
  if (name === "1y") return yearBegin(nowMs);
  const fromMs = nowMs - SPANS[name];
  return name === "30d" || name === "90d" ? Math.floor(fromMs / DAY_MS) * DAY_MS : fromMs;
}

/** Of months past only the whole is kept: a year begins with the month that holds the day a year ago. */
function yearBegin(nowMs: number): number {
  const date = new Date(nowMs - 365 * DAY_MS);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
}

/** A percentile of fewer calls than this is only their maximum. */
const CALLS_A_BIN = 12;
const BIN_HOURS = [1, 2, 3, 6] as const;

/** The smallest bin in which a percentile of this monitor's calls says something. */
function binHoursOf({ hours }: MonitorFacts): number {
  const asked = hours.filter(({ latency }) => latency.n > 0);
  const anHour = asked.reduce((sum, { latency }) => sum + latency.n, 0) / Math.max(1, asked.length);
  return BIN_HOURS.find((size) => size * anHour >= CALLS_A_BIN) ?? BIN_HOURS.at(-1) ?? 6;
}

export function rangeCells(context: SiteContext, facts: MonitorFacts, frame: RangeFrame): RangeCells {
  const { name, range, when, day } = frame;
  switch (name) {
    case "24h": {
      const hours = facts.hours.filter(({ fromMs }) => fromMs >= range.fromMs);
      const rows = joined(hours, 3 * HOUR_MS).map((cell) => ({ first: when(cell.fromMs), cell }));
      return { bins: hours, bars: hours, binMs: HOUR_MS, barMs: HOUR_MS, rows, rowsBy: "hours" };
    }
    case "7d": {
      const binMs = binHoursOf(facts) * HOUR_MS;
      const bins = joined(facts.hours, binMs);
      const bars = binMs === 2 * HOUR_MS ? bins : joined(facts.hours.map(withoutLatency), 2 * HOUR_MS);
      return { bins, bars, binMs, barMs: 2 * HOUR_MS, rows: rowsByDay(context, facts, day), rowsBy: "day" };
    }
    case "30d":
    case "90d": {
      const days = cells(facts.history, { ...range, step: "day" });
      const rows = joined(days, 7 * DAY_MS, range.toMs).map((cell) => ({
        first: `${day(cell.fromMs)} – ${day(cell.toMs - 1)}`,
        cell,
      }));
      return { bins: days, bars: days, binMs: DAY_MS, barMs: DAY_MS, rows, rowsBy: "week" };
    }
    case "1y": {
      const units = unitCells(facts.history, range);
      const bins = grouped(units, weekOrMonthOf);
      const rows = grouped(units, monthOf).map((cell) => ({ first: day(cell.fromMs), cell }));
      return { bins, bars: bins, binMs: 7 * DAY_MS, barMs: 7 * DAY_MS, rows, rowsBy: "month" };
    }
  }
}

/** Cells joined by so many hours of UTC, or by spans that end at a moment. */
const joined = (all: readonly Cell[], stepMs: number, endMs = 0): Cell[] =>
  grouped(all, ({ fromMs }) => Math.floor((fromMs - (endMs % stepMs)) / stepMs));

/** Sketches cost most of what it takes to join cells. */
const withoutLatency = (cell: Cell): Cell => ({ ...cell, latency: EMPTY_SKETCH });

const grouped = (all: readonly Cell[], of: (cell: Cell) => number): Cell[] =>
  [...Map.groupBy(all, of).values()].map(mergeCells);

/** Weeks begin on Monday; the epoch was a Thursday. */
const EPOCH_OFFSET_MS = 3 * DAY_MS;
const weekOrMonthOf = (cell: Cell): number =>
  cell.toMs - cell.fromMs > DAY_MS ? -monthOf(cell) : Math.floor((cell.fromMs + EPOCH_OFFSET_MS) / (7 * DAY_MS));

function monthOf({ fromMs }: Cell): number {
  const date = new Date(fromMs);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function rowsByDay(
  { calendar, input }: SiteContext,
  { hours }: MonitorFacts,
  nameOf: RangeFrame["day"],
): RangeCells["rows"] {
  return calendar.days(8, input.nowMs).flatMap((day) => {
    const own = hours.filter(({ fromMs }) => fromMs >= day.fromMs && fromMs < day.toMs);
    return own.length === 0 ? [] : [{ first: nameOf(day.fromMs), cell: mergeCells(own) }];
  });
}
