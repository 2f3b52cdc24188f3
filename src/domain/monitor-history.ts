import type { Alarm } from "./false-alarm.ts";
import type { ImportedDay } from "./imported.ts";
import { DAY_MS, HOUR_MS, toMs, type Instant } from "./instant.ts";
import type { Correction, Ledger } from "./ledger.ts";
import {
  observedMs,
  startOf,
  type DayRollup,
  type HourRollup,
  type MonthRollup,
  type Shares,
  type Times,
  type YearTotal,
} from "./rollup.ts";
import { seriesOf, type Series } from "./rollup-series.ts";

/** All that the ledger knows of a monitor up to a moment: what windows of it are measured from. */
export interface MonitorHistory {
  readonly nowMs: number;
  /** Where what is known of it begins, as finely as that is still kept; absent where nothing is known. */
  readonly sinceMs?: number;
  readonly regions: readonly RegionHistory[];
  /** By their beginning, years of which nothing finer is here: all regions together. */
  readonly years: ReadonlyMap<number, YearTotal>;
  /** Days as other programs kept them, on which nothing of ours stands in any region; by time, each once. */
  readonly imported: readonly ForeignDay[];
  readonly alarms: readonly Alarm[];
  /** Whole days over all regions, by their beginning, as far as they were measured already. */
  readonly wholeDays: Map<number, Times>;
}

/** The lines of one monitor and region, by the beginning of their month, day or hour. */
export interface RegionHistory {
  readonly region?: string;
  readonly months: ReadonlyMap<number, MonthRollup>;
  readonly days: ReadonlyMap<number, DayRollup>;
  readonly hours: ReadonlyMap<number, HourRollup>;
  readonly series: Series;
  /** Beginnings of the UTC days of which hours or samples tell. */
  readonly fineDays: ReadonlySet<number>;
  /** The monitor's. */
  readonly alarms: readonly Alarm[];
}

export interface ForeignDay {
  readonly fromMs: number;
  readonly shares: Shares;
}

type Lines = Pick<Ledger, "samples" | "hours" | "days" | "months" | "years" | "imported" | "corrections">;

/**
 * The ledger by monitor, as it is known at `nowMs`. It is sorted once for all monitors, and a monitor's part is made when it is
 * first asked for, so that many windows of many monitors cost one reading of each line. Of a monitor without lines the
 * history is empty.
 */
export function indexLedger(ledger: Lines, nowMs: number): (monitor: string) => MonitorHistory {
  const by = <T extends { readonly monitor: string }>(lines: readonly T[]): ReadonlyMap<string, readonly T[]> =>
    Map.groupBy(lines, ({ monitor }) => monitor);
  const [samples, hours, days, months] = [by(ledger.samples), by(ledger.hours), by(ledger.days), by(ledger.months)];
  const [years, imported, corrections] = [by(ledger.years), by(ledger.imported), by(ledger.corrections)];
  const known = new Map<string, MonitorHistory>();
  const historyOf = createHistories(nowMs);
  return (monitor) => {
    const history =
      known.get(monitor) ??
      historyOf({
        samples: samples.get(monitor) ?? [],
        hours: hours.get(monitor) ?? [],
        days: days.get(monitor) ?? [],
        months: months.get(monitor) ?? [],
        years: years.get(monitor) ?? [],
        imported: imported.get(monitor) ?? [],
        corrections: corrections.get(monitor) ?? [],
      });
    known.set(monitor, history);
    return history;
  };
}

/** The lines of one monitor after the other, all of them as they are known at `nowMs`. */
export function createHistories(nowMs: number): (lines: Lines) => MonitorHistory {
  const msOf = createClock();
  return (lines) => historyOf(lines, nowMs, msOf);
}

/** Lines of all monitors begin at the same moments: each is read once. */
function createClock(): (instant: Instant) => number {
  const known = new Map<Instant, number>();
  return (instant) => {
    const ms = known.get(instant) ?? toMs(instant);
    known.set(instant, ms);
    return ms;
  };
}

/** The lines of one monitor. */
function historyOf(lines: Lines, nowMs: number, msOf: (instant: Instant) => number): MonitorHistory {
  const regions = regionsOf(lines, nowMs, msOf);
  const imported = foreignDays(lines.imported, regions, msOf);
  const years = new Map(lines.years.map((line) => [msOf(line.t), line]));
  const sinceMs = beginOf(regions, [...years.values()], imported);
  return {
    nowMs,
    ...(sinceMs !== undefined && { sinceMs }),
    regions,
    years,
    imported,
    alarms: lines.corrections.map(alarmOf),
    wholeDays: new Map(),
  };
}

function regionsOf(lines: Lines, nowMs: number, msOf: (instant: Instant) => number): RegionHistory[] {
  const series = seriesOf(lines.samples, lines.corrections, nowMs);
  const alarms = lines.corrections.map(alarmOf);
  const byStart = <T extends { readonly t: Instant }>(own: readonly T[] = []): ReadonlyMap<number, T> =>
    new Map(own.map((line) => [msOf(line.t), line]));
  const [months, days, hours] = [byRegion(lines.months), byRegion(lines.days), byRegion(lines.hours)];
  const names = new Set([...months.keys(), ...days.keys(), ...hours.keys(), ...series.map(({ region }) => region)]);
  return [...names].map((name) => {
    const own = series.find(({ region }) => region === name) ?? { monitor: "", points: [], stands: [] };
    const ownHours = byStart(hours.get(name));
    return {
      ...(name !== undefined && { region: name }),
      months: byStart(months.get(name)),
      days: byStart(days.get(name)),
      hours: ownHours,
      series: own,
      fineDays: fineDaysOf(ownHours, own),
      alarms,
    };
  });
}

const byRegion = <T extends { readonly region?: string }>(lines: readonly T[]): Map<string | undefined, T[]> =>
  Map.groupBy(lines, ({ region }) => region);

function alarmOf({ t, from, to }: Correction): Alarm {
  return { t, fromMs: toMs(from), toMs: toMs(to) };
}

function fineDaysOf(hours: RegionHistory["hours"], { points, stands }: Series): ReadonlySet<number> {
  const days = new Set<number>();
  for (const start of hours.keys()) days.add(startOf(start, DAY_MS));
  for (const { tMs } of points) days.add(startOf(tMs, DAY_MS));
  for (const { fromMs, toMs: untilMs } of stands) {
    for (let at = startOf(fromMs, DAY_MS); at < untilMs; at += DAY_MS) days.add(at);
  }
  return days;
}

function foreignDays(
  lines: readonly ImportedDay[],
  regions: readonly RegionHistory[],
  msOf: (instant: Instant) => number,
): ForeignDay[] {
  if (lines.length === 0) return [];
  const ours = new Set(regions.flatMap(daysKnown));
  const days = new Map<number, ForeignDay>();
  for (const { t, shares } of lines) {
    const fromMs = msOf(t);
    if (!ours.has(fromMs) && !days.has(fromMs) && observedMs(shares) > 0) days.set(fromMs, { fromMs, shares });
  }
  return [...days.values()].toSorted((a, b) => a.fromMs - b.fromMs);
}

/** The beginnings of the UTC days of which a region's lines tell; some of them more than once. */
export function daysKnown({ months, days, fineDays }: RegionHistory): number[] {
  const ofMonths = [...months].flatMap(([fromMs, { cells }]) =>
    cells.flatMap((cell, index) => (cell === null ? [] : [fromMs + index * DAY_MS])),
  );
  return [...ofMonths, ...days.keys(), ...fineDays];
}

/** The earliest begin of a line; within the day or the hour of a coarse one, that of the finest line that stands there. */
function beginOf(
  regions: readonly RegionHistory[],
  years: readonly YearTotal[],
  imported: readonly ForeignDay[],
): number | undefined {
  const begins = [
    { unitMs: DAY_MS, all: imported.slice(0, 1).map(({ fromMs }) => fromMs) },
    { unitMs: DAY_MS, all: years.map(({ since }) => toMs(since)) },
    { unitMs: DAY_MS, all: regions.flatMap(({ months }) => firstCells(months, DAY_MS)) },
    { unitMs: HOUR_MS, all: regions.flatMap(({ days }) => firstCells(days, HOUR_MS)) },
    { unitMs: HOUR_MS, all: regions.flatMap(({ hours }) => [...hours.keys()]) },
    { unitMs: 0, all: regions.flatMap(({ series }) => series.points.slice(0, 1).map(({ tMs }) => tMs)) },
  ];
  let known: { readonly ms: number; readonly unitMs: number } | undefined;
  for (const { unitMs, all } of begins) {
    const ms = all.reduce((min, one) => Math.min(min, one), Infinity);
    if (ms < (known === undefined ? Infinity : known.ms + Math.max(1, known.unitMs))) known = { ms, unitMs };
  }
  return known?.ms;
}

/** The begin of the first cell that was observed in each line. */
function firstCells(lines: ReadonlyMap<number, DayRollup>, cellMs: number): number[] {
  return [...lines].flatMap(([fromMs, { cells }]) => {
    const first = cells.findIndex((cell) => cell !== null);
    return first === -1 ? [] : [fromMs + first * cellMs];
  });
}
