import { coveredOf, isUncounted, leaveOut, leaveOutOf, type FailedPart } from "./false-alarm.ts";
import { DAY_MS, HOUR_MS, SECOND_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { RegionHistory } from "./monitor-history.ts";
import { OUTCOMES, isFailure } from "./outcome.ts";
import { EMPTY_MEASURE, EMPTY_SHARES, addShares, observedMs, sharesWith, startOf, sumTimes } from "./rollup.ts";
import type { DayRollup, HourRollup, MonthRollup, Shares, Times } from "./rollup.ts";
import { timesOf, type Series } from "./rollup-series.ts";

/**
 * A whole month, UTC, of one region: its days where they all stand, else the month's line. Where neither stands, what days,
 * hours and samples there are.
 */
export function measureMonth(region: RegionHistory, span: Interval): Times {
  const line = region.months.get(span.fromMs);
  if (line === undefined || isByDays(region, line, span.fromMs)) {
    return sumTimes(split(span, DAY_MS).map(({ fromMs }) => measureDay(region, fromMs)));
  }
  if (!isUncounted(region.alarms, line.corrected, span)) return line;
  return leaveOutOf(line, span, partsOf(line, span.fromMs, DAY_MS), region.alarms);
}

/** Whether all days of a month that were observed stand by themselves. */
export function isByDays({ days }: RegionHistory, { cells }: MonthRollup, monthMs: number): boolean {
  return cells.every((cell, index) => cell === null || days.has(monthMs + index * DAY_MS));
}

/** A whole day, UTC, of one region: its line, else its hours and samples, else time alone from its month. */
export function measureDay(region: RegionHistory, dayMs: number): Times {
  const line = region.days.get(dayMs);
  const span = { fromMs: dayMs, toMs: dayMs + DAY_MS };
  if (line === undefined) {
    if (region.fineDays.has(dayMs)) return measureHours(region, span);
    const shares = sharesFromMonth(region, dayMs);
    return shares === undefined ? EMPTY_MEASURE : { ...EMPTY_MEASURE, shares };
  }
  if (!isUncounted(region.alarms, line.corrected, span)) return line;
  const isByHours = line.cells.every((cell, index) => cell === null || region.hours.has(dayMs + index * HOUR_MS));
  return isByHours ? measureHours(region, span) : leaveOutOf(line, span, partsOf(line, dayMs, HOUR_MS), region.alarms);
}

/** A span within a day, hour by hour; by the cells of its day alone where no hour stands. */
export function measurePart(region: RegionHistory, span: Interval): Times {
  const dayMs = startOf(span.fromMs, DAY_MS);
  const day = region.days.get(dayMs);
  if (day === undefined || region.fineDays.has(dayMs)) return measureHours(region, span);
  const shares = split(span, HOUR_MS)
    .map((hour) => partOfDay(region, day, hour))
    .reduce(addShares, EMPTY_SHARES);
  return { ...EMPTY_MEASURE, shares };
}

const measureHours = (region: RegionHistory, span: Interval): Times =>
  sumTimes(split(span, HOUR_MS).map((hour) => measureHour(region, hour)));

/**
 * An hour of one region, or a part of one. A part is exact while the samples stand of which the hour was made; after that it is
 * the time of the hour, or of the day where only its month stands, in proportion, and neither samples nor latencies.
 */
export function measureHour(region: RegionHistory, span: Interval): Times {
  const hourMs = startOf(span.fromMs, HOUR_MS);
  const hour = region.hours.get(hourMs);
  if (hour !== undefined) return measureClosed(region, hour, { fromMs: hourMs, toMs: hourMs + HOUR_MS }, span);
  const dayMs = startOf(hourMs, DAY_MS);
  const day = region.days.get(dayMs);
  if (day !== undefined) return { ...EMPTY_MEASURE, shares: partOfDay(region, day, span) };
  const ofMonth = sharesFromMonth(region, dayMs);
  if (ofMonth !== undefined) return { ...EMPTY_MEASURE, shares: scale(ofMonth, (span.toMs - span.fromMs) / DAY_MS) };
  return region.fineDays.has(dayMs) ? timesOf(region.series, span.fromMs, span.toMs) : EMPTY_MEASURE;
}

function measureClosed(region: RegionHistory, hour: HourRollup, whole: Interval, span: Interval): Times {
  const isWhole = span.toMs - span.fromMs === HOUR_MS;
  const isOld = isUncounted(region.alarms, hour.corrected, whole);
  if (isWhole && !isOld) return hour;
  if (isStanding(region.series, hour, whole)) return timesOf(region.series, span.fromMs, span.toMs);
  const line = isOld ? leaveOutOf(hour, whole, [{ ...whole, failureMs: hour.shares.failureMs }], region.alarms) : hour;
  return isWhole ? line : { ...EMPTY_MEASURE, shares: scale(line.shares, (span.toMs - span.fromMs) / HOUR_MS) };
}

/** Whether none of the samples has left the tree of which an hour was made, whatever was marked as a false alarm since. */
function isStanding(series: Series, hour: HourRollup, { fromMs, toMs }: Interval): boolean {
  const now = timesOf(series, fromMs, toMs);
  return (
    observedMs(now.shares) === observedMs(hour.shares) &&
    now.shares.availableMs === hour.shares.availableMs &&
    isSameButAlarms(now, hour)
  );
}

/** An alarm makes failures inconclusive: their sum stays. */
function isSameButAlarms({ n: a }: Times, { n: b }: Times): boolean {
  if ((a.maintenance ?? 0) !== (b.maintenance ?? 0)) return false;
  let [left, right] = [0, 0];
  for (const outcome of OUTCOMES) {
    const [ofA, ofB] = [a[outcome] ?? 0, b[outcome] ?? 0];
    if (isFailure(outcome) || outcome === "inconclusive") {
      left += ofA;
      right += ofB;
    } else if (ofA !== ofB) return false;
  }
  return left === right;
}

/** An hour, or a part of one, by the cell of its day. */
function partOfDay({ alarms }: RegionHistory, day: DayRollup, { fromMs, toMs }: Interval): Shares {
  const hourMs = startOf(fromMs, HOUR_MS);
  const index = (hourMs - startOf(hourMs, DAY_MS)) / HOUR_MS;
  return scale(sharesOfCell(day, index, hourMs, HOUR_MS, alarms), (toMs - fromMs) / HOUR_MS);
}

/** A day by the cell of its month; `undefined` where that was not observed. */
function sharesFromMonth({ months, alarms }: RegionHistory, dayMs: number): Shares | undefined {
  if (months.size === 0) return undefined;
  const date = new Date(dayMs);
  const month = months.get(Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1));
  const index = date.getUTCDate() - 1;
  if (month === undefined || (month.cells[index] ?? null) === null) return undefined;
  return sharesOfCell(month, index, dayMs, DAY_MS, alarms);
}

function sharesOfCell(
  line: DayRollup,
  index: number,
  fromMs: number,
  cellMs: number,
  alarms: RegionHistory["alarms"],
): Shares {
  const cell = line.cells[index] ?? null;
  if (cell === null) return EMPTY_SHARES;
  const seconds = {
    availableMs: cell[0] * SECOND_MS,
    slowMs: cell[1] * SECOND_MS,
    failureMs: cell[2] * SECOND_MS,
    leftOutMs: cell[3] * SECOND_MS,
  };
  const shares = sharesWith(seconds, (cell[4] ?? 0) * SECOND_MS);
  if (alarms.length === 0 || shares.failureMs === 0) return shares;
  const part = { fromMs, toMs: fromMs + cellMs, failureMs: shares.failureMs };
  return leaveOut(shares, coveredOf(part, alarms, line.corrected));
}

function partsOf({ cells }: DayRollup, fromMs: number, cellMs: number): FailedPart[] {
  return cells.map((cell, index) => {
    const begin = fromMs + index * cellMs;
    return { fromMs: begin, toMs: begin + cellMs, failureMs: (cell?.[2] ?? 0) * SECOND_MS };
  });
}

/** Rounded down, so that parts never add up to more than there was. */
export function scale(shares: Shares, factor: number): Shares {
  if (factor === 1) return shares;
  const scaled = {
    availableMs: Math.floor(shares.availableMs * factor),
    slowMs: Math.floor(shares.slowMs * factor),
    failureMs: Math.floor(shares.failureMs * factor),
    leftOutMs: Math.floor(shares.leftOutMs * factor),
  };
  return sharesWith(scaled, Math.floor((shares.maintenanceMs ?? 0) * factor));
}

/** A stretch of time cut at whole hours or days of UTC. */
export function split({ fromMs, toMs }: Interval, stepMs: number): Interval[] {
  const spans: Interval[] = [];
  for (let at = fromMs; at < toMs; at = startOf(at, stepMs) + stepMs) {
    spans.push({ fromMs: at, toMs: Math.min(startOf(at, stepMs) + stepMs, toMs) });
  }
  return spans;
}
