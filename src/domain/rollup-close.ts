import { DAY_MS, HOUR_MS, SECOND_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_MEASURE, addMeasures, compareRollups, keyOf, startOf } from "./rollup.ts";
import type { DayRollup, HourRollup, Measure, RollupKey, Shares } from "./rollup.ts";
import { measure, seriesOf, STANDS_FOR_INTERVALS } from "./rollup-series.ts";
import type { FalseAlarm, Series } from "./rollup-series.ts";
import type { Sample } from "./sample.ts";

/** How long after its end an hour or a day waits for samples of runs that were slow to push. */
export const CLOSES_AFTER_MS = 2 * HOUR_MS;

/**
 * All hours that the samples reach into, up to `untilMs`, by time, monitor and region. A sample stands for the time to the
 * next one of its monitor and region, repetitions included, at most two intervals, and is split where it crosses an hour.
 * The samples may come in any order; one that comes twice counts once. Failures in a false alarm are left out: their time,
 * and in the counts as `inconclusive`.
 */
export function rollHours(
  samples: readonly Sample[],
  corrections: readonly FalseAlarm[],
  untilMs: number,
): HourRollup[] {
  return seriesOf(samples, corrections, untilMs).flatMap(hoursOf).toSorted(compareRollups);
}

/**
 * The lines to add to `hours/`: hours that ended at least 2 h before now and that `existing` does not hold. What was closed
 * stays closed, whatever came later. An hour that no sample reaches has no line. `samples` must go back two of the longest
 * intervals before the oldest hour that is still open.
 */
export function closeHours(
  samples: readonly Sample[],
  existing: readonly HourRollup[],
  nowMs: number,
  corrections: readonly FalseAlarm[] = [],
): HourRollup[] {
  const closed = new Set(existing.map(keyOf));
  const isToClose = (hour: RollupKey): boolean =>
    toMs(hour.t) + HOUR_MS + CLOSES_AFTER_MS <= nowMs && !closed.has(keyOf(hour));
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
 * `hours` must hold the lines that `closeHours` gives for the same moment.
 */
export function closeDays(hours: readonly HourRollup[], existing: readonly DayRollup[], nowMs: number): DayRollup[] {
  const closed = new Set(existing.map(keyOf));
  const days = Map.groupBy(hours, ({ t, monitor, region }) =>
    keyOf({ t: `${t.slice(0, "2026-11-21".length)}T00:00:00.000Z`, monitor, ...(region !== undefined && { region }) }),
  );
  return [...days]
    .filter(([key, own]) => !closed.has(key) && dayEndMs(own[0]!) + CLOSES_AFTER_MS <= nowMs)
    .map(([, own]) => dayOf(own))
    .toSorted(compareRollups);
}

const dayEndMs = (hour: RollupKey): number => startOf(toMs(hour.t), DAY_MS) + DAY_MS;

function hoursOf(series: Series): HourRollup[] {
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
  }));
}

function dayOf(hours: readonly HourRollup[]): DayRollup {
  const { t, monitor, region } = hours[0]!;
  const start = startOf(toMs(t), DAY_MS);
  const byStart = new Map(hours.map((hour) => [toMs(hour.t), hour]));
  return {
    v: 1,
    t: toInstant(start),
    monitor,
    ...(region !== undefined && { region }),
    ...[...byStart.values()].reduce<Measure>(addMeasures, EMPTY_MEASURE),
    cells: Array.from({ length: 24 }, (_, index) => {
      const hour = byStart.get(start + index * HOUR_MS);
      return hour === undefined ? null : inSeconds(hour.shares);
    }),
  };
}

/** `[available, slow, failure, left out]` in whole seconds that add up to no more than the hour has. */
function inSeconds({ availableMs, slowMs, failureMs, leftOutMs }: Shares): [number, number, number, number] {
  const available = secondsOf(availableMs);
  const known = secondsOf(availableMs + failureMs);
  const observed = secondsOf(availableMs + failureMs + leftOutMs);
  return [available, Math.min(available, secondsOf(slowMs)), known - available, observed - known];
}

function secondsOf(ms: number): number {
  return Math.round(ms / SECOND_MS);
}
