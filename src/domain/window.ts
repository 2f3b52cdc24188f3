import { DAY_MS, HOUR_MS, SECOND_MS, toMs } from "./instant.ts";
import type { Ledger } from "./ledger.ts";
import { EMPTY_MEASURE, EMPTY_SHARES, addMeasures, addShares, observedMs, sameCounts, startOf } from "./rollup.ts";
import type { Counts, DayRollup, HourRollup, Measure, Shares } from "./rollup.ts";
import { measure, seriesOf } from "./rollup-series.ts";
import type { Series } from "./rollup-series.ts";
import type { Sketch } from "./sketch.ts";

/**
 * What is known of a monitor from `fromMs` up to `toMs`. With several regions, `shares` is hour by hour the mean over the
 * regions that have data in it, while samples and latencies are those of all regions together.
 */
export interface Cell {
  readonly fromMs: number;
  readonly toMs: number;
  readonly shares: Shares;
  /** All samples by outcome. */
  readonly n: Counts;
  /** First samples by outcome. */
  readonly first: Counts;
  /** Latency of available samples. */
  readonly latency: Sketch;
}

export interface CellRange {
  readonly fromMs: number;
  readonly toMs: number;
  /** Cells begin at the hours or days of UTC; the first and the last one are cut to the range. */
  readonly step: "hour" | "day";
}

/** The lines of one monitor and region, by the beginning of their hour or day. */
interface Region {
  readonly days: ReadonlyMap<number, DayRollup>;
  readonly hours: ReadonlyMap<number, HourRollup>;
  readonly series: Series;
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * The cells of a range up to now, oldest first, without holes. Closed days come from `days`, closed hours from `hours`, open
 * ones from samples, so that each instant counts once. Of a closed hour or day that the range cuts, the part is exact while
 * what it was made of is still there; after that an hour gives time in proportion, a day the time of its hours, and neither
 * of them samples or latencies.
 */
export function cells(
  ledger: Pick<Ledger, "samples" | "hours" | "days" | "corrections">,
  monitor: string,
  range: CellRange,
  nowMs: number,
): Cell[] {
  const regions = regionsOf(ledger, monitor, nowMs);
  const span = { fromMs: range.fromMs, toMs: Math.min(range.toMs, nowMs) };
  return split(span, range.step === "hour" ? HOUR_MS : DAY_MS).map((cell) => ({
    ...cell,
    ...measureRegions(regions, cell),
  }));
}

/** Cells as one, from the earliest beginning to the latest end; empty at 0 when there are none. */
export function mergeCells(cells: readonly Cell[]): Cell {
  return {
    fromMs: cells.reduce((min, cell) => Math.min(min, cell.fromMs), cells[0]?.fromMs ?? 0),
    toMs: cells.reduce((max, cell) => Math.max(max, cell.toMs), cells[0]?.toMs ?? 0),
    ...cells.reduce<Measure>(addMeasures, EMPTY_MEASURE),
  };
}

function regionsOf(ledger: Parameters<typeof cells>[0], monitor: string, nowMs: number): Region[] {
  const isOurs = (line: { readonly monitor: string }): boolean => line.monitor === monitor;
  const days = ledger.days.filter(isOurs);
  const hours = ledger.hours.filter(isOurs);
  const series = seriesOf(ledger.samples.filter(isOurs), ledger.corrections, nowMs);
  const names = new Set([...days, ...hours, ...series].map((line) => line.region));
  return [...names].map((name) => ({
    days: new Map(days.filter((day) => day.region === name).map((day) => [toMs(day.t), day])),
    hours: new Map(hours.filter((hour) => hour.region === name).map((hour) => [toMs(hour.t), hour])),
    series: series.find((one) => one.region === name) ?? { monitor, points: [], stands: [] },
  }));
}

/** A span within one day, over all regions. */
function measureRegions(regions: readonly Region[], span: Span): Measure {
  const isDay = span.toMs - span.fromMs === DAY_MS;
  const perRegion = regions.map((region) => {
    const hours = split(span, HOUR_MS).map((hour) => measureHour(region, hour));
    const day = isDay ? region.days.get(span.fromMs) : undefined;
    return { hours: hours.map((hour) => hour.shares), total: day ?? hours.reduce(addMeasures, EMPTY_MEASURE) };
  });
  const seen = perRegion.filter(({ total }) => observedMs(total.shares) > 0);
  const total = perRegion.reduce((sum, region) => addMeasures(sum, region.total), EMPTY_MEASURE);
  return seen.length <= 1 ? total : { ...total, shares: meanByHour(seen.map((region) => region.hours)) };
}

function meanByHour(regions: readonly (readonly Shares[])[]): Shares {
  return (regions[0] ?? []).reduce((sum, _, index) => {
    const seen = regions.map((hours) => hours[index]!).filter((shares) => observedMs(shares) > 0);
    return seen.length === 0 ? sum : addShares(sum, scale(seen.reduce(addShares), 1 / seen.length));
  }, EMPTY_SHARES);
}

/** An hour of a region, or the part of it that the span holds. */
function measureHour(region: Region, span: Span): Measure {
  const start = startOf(span.fromMs, HOUR_MS);
  const part = (span.toMs - span.fromMs) / HOUR_MS;
  const hour = region.hours.get(start);
  if (hour !== undefined) {
    if (part === 1) return hour;
    const isWhole = isSame(measure(region.series, start, start + HOUR_MS), hour);
    if (isWhole) return measure(region.series, span.fromMs, span.toMs);
    return { ...EMPTY_MEASURE, shares: scale(hour.shares, part) };
  }
  const day = region.days.get(startOf(start, DAY_MS));
  if (day === undefined) return measure(region.series, span.fromMs, span.toMs);
  return { ...EMPTY_MEASURE, shares: scale(sharesOfCell(day, start), part) };
}

/** Whether samples still give what an hour was closed with: none of them has left the tree. */
function isSame(rolled: Measure, hour: HourRollup): boolean {
  return observedMs(rolled.shares) === observedMs(hour.shares) && sameCounts(rolled.n, hour.n);
}

function sharesOfCell(day: DayRollup, hourMs: number): Shares {
  const [available, slow, failure, leftOut] = day.cells[(hourMs - toMs(day.t)) / HOUR_MS] ?? [0, 0, 0, 0];
  return {
    availableMs: available * SECOND_MS,
    slowMs: slow * SECOND_MS,
    failureMs: failure * SECOND_MS,
    leftOutMs: leftOut * SECOND_MS,
  };
}

/** Rounded down, so that parts never add up to more than there was. */
function scale(shares: Shares, factor: number): Shares {
  return {
    availableMs: Math.floor(shares.availableMs * factor),
    slowMs: Math.floor(shares.slowMs * factor),
    failureMs: Math.floor(shares.failureMs * factor),
    leftOutMs: Math.floor(shares.leftOutMs * factor),
  };
}

function split({ fromMs, toMs }: Span, stepMs: number): Span[] {
  const spans: Span[] = [];
  for (let at = fromMs; at < toMs; at = startOf(at, stepMs) + stepMs) {
    spans.push({ fromMs: at, toMs: Math.min(startOf(at, stepMs) + stepMs, toMs) });
  }
  return spans;
}
