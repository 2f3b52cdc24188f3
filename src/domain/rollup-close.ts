import { DAY_MS, HOUR_MS, SECOND_MS, toInstant, toMs, type Instant } from "./instant.ts";
import { EMPTY_MEASURE, addMeasures, compareRollups, keyOf, startOf } from "./rollup.ts";
import type { Cell, DayRollup, HourRollup, Measure, MonthRollup, RollupKey, Shares } from "./rollup.ts";
import { measure, seriesOf, STANDS_FOR_INTERVALS } from "./rollup-series.ts";
import type { FalseAlarm, Series } from "./rollup-series.ts";
import type { Sample } from "./sample.ts";

/** How long after its end an hour or a day waits for samples of runs that were slow to push. */
export const CLOSES_AFTER_MS = 2 * HOUR_MS;

/**
 * How long after its end a month waits: until the 3rd, 00:00 UTC. Its last day is closed by then however late the schedule
 * comes, and people have a day to mark a false alarm of the last days before the report is made for good.
 */
export const MONTH_CLOSES_AFTER_MS = 2 * DAY_MS;

/** Whether a sample's hour no longer waits for it: written now, it comes too late to be counted. */
export function isLate({ t }: Pick<Sample, "t">, nowMs: number): boolean {
  return startOf(toMs(t), HOUR_MS) + HOUR_MS + CLOSES_AFTER_MS <= nowMs;
}

/**
 * All hours that the samples reach into, up to `untilMs`, by time, monitor and region. A sample stands for the time to the
 * next one of its monitor and region, repetitions included, at most two intervals, and is split where it crosses an hour.
 * The samples may come in any order; one that comes twice counts once. Failures in a false alarm are left out: their time,
 * and in the counts as `inconclusive`; the hour names those that reach into it.
 */
export function rollHours(
  samples: readonly Sample[],
  corrections: readonly FalseAlarm[],
  untilMs: number,
): HourRollup[] {
  return seriesOf(samples, corrections, untilMs)
    .flatMap((series) =>
      hoursOf(
        series,
        corrections.filter(({ monitor }) => monitor === series.monitor),
      ),
    )
    .toSorted(compareRollups);
}

/**
 * The lines to add to `hours/`: hours that ended at least 2 h before now and that `existing` does not hold. What was closed
 * stays closed, whatever came later, and so are hours before `from`. An hour that no sample reaches has no line. `samples` must
 * go back two of the longest intervals before the oldest hour that is still open.
 */
export function closeHours(
  samples: readonly Sample[],
  existing: readonly HourRollup[],
  nowMs: number,
  corrections: readonly FalseAlarm[] = [],
  from: Instant = "",
): HourRollup[] {
  const closed = new Set(existing.map(keyOf));
  const isToClose = (hour: RollupKey): boolean =>
    hour.t >= from && toMs(hour.t) + HOUR_MS + CLOSES_AFTER_MS <= nowMs && !closed.has(keyOf(hour));
  const series = Map.groupBy(samples, ({ monitor, region }) => `${monitor} ${region ?? ""}`);
  const needed = [...series.values()].flatMap((own) => neededFor(own, isToClose));
  return rollHours(needed, corrections, nowMs).filter(isToClose);
}

/**
 * Those samples of one series that may say anything of an hour that is to be closed: most runs find none, and the others one
 * hour. Nothing that is left out reaches into such an hour, or stands between two samples that do.
 */
function neededFor(own: readonly Sample[], isToClose: (hour: RollupKey) => boolean): readonly Sample[] {
  const { monitor, region } = own[0]!;
  const reached = hoursReached(own);
  const first = [...reached.starts]
    .toSorted((a, b) => a - b)
    .find((start) => isToClose({ t: toInstant(start), monitor, ...(region !== undefined && { region }) }));
  if (first === undefined) return [];
  const from = toInstant(first - reached.longestMs);
  return own.filter(({ t }) => t >= from);
}

/** The hours into which samples may reach, whatever the next one cuts off, and the longest time that one may stand for. */
function hoursReached(own: readonly Sample[]): { starts: Set<number>; longestMs: number } {
  const starts = new Set<number>();
  let longestMs = 0;
  for (const [hour, samples] of Map.groupBy(own, ({ t }) => t.slice(0, "2026-11-21T09".length))) {
    let [last, every] = [samples[0]!.t, 0];
    for (const sample of samples) {
      if (sample.t > last) last = sample.t;
      if (sample.every > every) every = sample.every;
    }
    const reachMs = Math.round(STANDS_FOR_INTERVALS * every * SECOND_MS);
    const endMs = toMs(last) + reachMs;
    longestMs = Math.max(longestMs, reachMs);
    for (let at = toMs(`${hour}:00:00.000Z`); at <= endMs; at += HOUR_MS) starts.add(at);
  }
  return { starts, longestMs };
}

/**
 * The lines to add to `days/`: days whose last hour ended at least 2 h before now and that `existing` does not hold.
 * `hours` must hold the lines that `closeHours` gives for the same moment. A day is the sum of its hours, and counts a false
 * alarm where all of them do into which that reaches: one that was marked when some of them were closed already is still to be
 * left out of it. Hours before `from` wait for none.
 */
export function closeDays(
  hours: readonly HourRollup[],
  existing: readonly DayRollup[],
  nowMs: number,
  corrections: readonly FalseAlarm[] = [],
  from: Instant = "",
): DayRollup[] {
  const parts = from === "" ? hours : hours.filter(({ t }) => t >= from);
  return closeSums(DAY, { parts, existing, corrections }, nowMs);
}

/**
 * The lines to add to `months/`: months that ended at least two days before now and that `existing` does not hold. `days`
 * must hold the lines that `closeDays` gives for the same moment, and of each month all or none. A month is the sum of its
 * days as a day is of its hours. Days before `from` wait for none.
 */
export function closeMonths(
  days: readonly DayRollup[],
  existing: readonly MonthRollup[],
  nowMs: number,
  corrections: readonly FalseAlarm[] = [],
  from: Instant = "",
): MonthRollup[] {
  const parts = from === "" ? days : days.filter(({ t }) => t >= from);
  return closeSums(MONTH, { parts, existing, corrections }, nowMs);
}

/** A stretch of the calendar, UTC, whose line is the sum of shorter ones, its cells. */
interface Stretch {
  readonly beginOf: (t: Instant) => Instant;
  readonly endMsOf: (begin: Instant) => number;
  readonly cellMs: number;
  readonly closesAfterMs: number;
}

const DAY: Stretch = {
  beginOf: (t) => `${t.slice(0, "2026-11-21".length)}T00:00:00.000Z`,
  endMsOf: (begin) => toMs(begin) + DAY_MS,
  cellMs: HOUR_MS,
  closesAfterMs: CLOSES_AFTER_MS,
};

const beginOfMonth = (t: Instant): Instant => `${t.slice(0, "2026-11".length)}-01T00:00:00.000Z`;

const MONTH: Stretch = {
  beginOf: beginOfMonth,
  // 31 days after its first day every month is over, and the next one is not.
  endMsOf: (begin) => toMs(beginOfMonth(toInstant(toMs(begin) + 31 * DAY_MS))),
  cellMs: DAY_MS,
  closesAfterMs: MONTH_CLOSES_AFTER_MS,
};

type Part = HourRollup | DayRollup;

interface Lines {
  readonly parts: readonly Part[];
  readonly existing: readonly RollupKey[];
  readonly corrections: readonly FalseAlarm[];
}

function closeSums(stretch: Stretch, { parts, existing, corrections }: Lines, nowMs: number): DayRollup[] {
  const closed = new Set(existing.map(keyOf));
  const isOver = new Map<Instant, boolean>();
  const over = parts.filter(({ t }) => {
    const begin = stretch.beginOf(t);
    const known = isOver.get(begin) ?? stretch.endMsOf(begin) + stretch.closesAfterMs <= nowMs;
    isOver.set(begin, known);
    return known;
  });
  const sums = Map.groupBy(over, ({ t, monitor, region }) =>
    keyOf({ t: stretch.beginOf(t), monitor, ...(region !== undefined && { region }) }),
  );
  return [...sums]
    .filter(([key]) => !closed.has(key))
    .map(([, own]) => sumOf(stretch, own, corrections))
    .toSorted(compareRollups);
}

function hoursOf(series: Series, alarms: readonly FalseAlarm[]): HourRollup[] {
  const starts = new Set(series.points.map((point) => startOf(point.tMs, HOUR_MS)));
  for (const stand of series.stands) {
    for (let at = startOf(stand.fromMs, HOUR_MS); at < stand.toMs; at += HOUR_MS) starts.add(at);
  }
  return [...starts].map((start) => ({
    v: 1,
    t: toInstant(start),
    monitor: series.monitor,
    ...(series.region !== undefined && { region: series.region }),
    ...measure(series, start, start + HOUR_MS),
    ...correctedBy(alarms.filter((alarm) => reaches(alarm, start, HOUR_MS)).map((alarm) => alarm.t)),
  }));
}

const reaches = ({ from, to }: FalseAlarm, fromMs: number, spanMs: number): boolean =>
  toMs(from) < fromMs + spanMs && toMs(to) > fromMs;

/** The names of false alarms that a line counts, each once; no key where there are none. */
function correctedBy(names: readonly Instant[]): Pick<HourRollup, "corrected"> {
  return names.length === 0 ? {} : { corrected: [...new Set(names)].toSorted() };
}

function sumOf(
  { beginOf, endMsOf, cellMs }: Stretch,
  parts: readonly Part[],
  corrections: readonly FalseAlarm[],
): DayRollup {
  const { t, monitor, region } = parts[0]!;
  const begin = beginOf(t);
  const byStart = new Map(parts.map((part) => [toMs(part.t), part]));
  const own = [...byStart.values()];
  const isHalf = (alarm: FalseAlarm): boolean =>
    alarm.monitor === monitor &&
    own.some(({ t: at, corrected = [] }) => reaches(alarm, toMs(at), cellMs) && !corrected.includes(alarm.t));
  const half = new Set(corrections.filter(isHalf).map((alarm) => alarm.t));
  const counted = own.flatMap(({ corrected = [] }) => corrected).filter((name) => !half.has(name));
  return {
    v: 1,
    t: begin,
    monitor,
    ...(region !== undefined && { region }),
    ...own.reduce<Measure>(addMeasures, EMPTY_MEASURE),
    ...correctedBy(counted),
    cells: Array.from({ length: (endMsOf(begin) - toMs(begin)) / cellMs }, (_, index) => {
      const part = byStart.get(toMs(begin) + index * cellMs);
      return part === undefined ? null : inSeconds(part.shares);
    }),
  };
}

/** In whole seconds that add up to no more than the cell has. */
function inSeconds({ availableMs, slowMs, failureMs, leftOutMs, maintenanceMs = 0 }: Shares): Cell {
  const available = secondsOf(availableMs);
  const known = secondsOf(availableMs + failureMs);
  const observed = secondsOf(availableMs + failureMs + leftOutMs);
  const cell = [available, Math.min(available, secondsOf(slowMs)), known - available, observed - known] as const;
  if (maintenanceMs === 0) return cell;
  return [...cell, secondsOf(availableMs + failureMs + leftOutMs + maintenanceMs) - observed];
}

function secondsOf(ms: number): number {
  return Math.round(ms / SECOND_MS);
}
