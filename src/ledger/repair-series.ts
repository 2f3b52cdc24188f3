import { DAY_MS, HOUR_MS, SECOND_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { rollHours } from "../domain/rollup-close.ts";
import { STANDS_FOR_INTERVALS, type FalseAlarm } from "../domain/rollup-series.ts";
import { keyOf, startOf, type HourRollup } from "../domain/rollup.ts";
import { compareSamples, type Sample } from "../domain/sample.ts";
import type { Bench } from "./bench.ts";
import { seriesKey } from "./hour-sweep.ts";
import { daysPath, hoursPath, samplesPath, stampOf } from "./paths.ts";
import { renamed } from "./renames.ts";
import type { RepairContext, Series } from "./repair-rollups.ts";
import { byKey, standingHours } from "./standing-hours.ts";

/** No sample stands for longer: two of the longest intervals that a config takes. */
const LONGEST_HOURS = 48;

/** The samples of one monitor and region in files of hours, under today's names, in order. */
export async function samplesBetween(
  bench: Bench,
  { names }: RepairContext,
  series: Series,
  [fromMs, toMs]: readonly [number, number],
): Promise<Sample[]> {
  const own: Sample[] = [];
  for (let at = fromMs; at < toMs; at += HOUR_MS) {
    const path = samplesPath(toInstant(at));
    for (const line of await bench.lines("samples", path)) {
      if ("source" in line || samplesPath(line.t) !== path) continue;
      const sample = renamed(line, names);
      if (seriesKey(sample) === seriesKey(series)) own.push(sample);
    }
  }
  return own.toSorted(compareSamples);
}

/** The last sample before an hour, and whether no other that has left the tree can have reached into it. */
export async function carryInto(
  bench: Bench,
  context: RepairContext,
  series: Series,
  hourMs: number,
): Promise<{ readonly last?: Sample; readonly isWhole: boolean }> {
  const keptFromMs = await keptFrom(bench, context);
  for (let at = hourMs - HOUR_MS; at >= hourMs - LONGEST_HOURS * HOUR_MS; at -= HOUR_MS) {
    const last = (await samplesBetween(bench, context, series, [at, at + HOUR_MS])).at(-1);
    if (last !== undefined) return { last, isWhole: true };
    const isGone = at < keptFromMs && !(await bench.has(samplesPath(toInstant(at))));
    if (!isGone) continue;
    // A sample that is gone and reached so far reached into the hour before, too, which then has a line.
    const standing = await standingHours(bench.files(), context.names);
    return { isWhole: !(await standing.wasSeen({ ...series, t: toInstant(hourMs - HOUR_MS) })) };
  }
  return { isWhole: true };
}

/** Whether the lines of an hour's day stand in the tree, or none were ever made. */
export async function isKept(
  bench: Bench,
  { names }: RepairContext,
  { monitor, region, t }: HourRollup,
): Promise<boolean> {
  if (await bench.has(hoursPath(t))) return true;
  const key = keyOf({ t: toInstant(startOf(toMs(t), DAY_MS)), monitor, ...(region !== undefined && { region }) });
  return !byKey(await bench.lines("days", daysPath(t)), names).has(key);
}

async function keptFrom(bench: Bench, { samplesMs }: RepairContext): Promise<number> {
  const stamps = (await bench.paths()).flatMap((path) => stampOf("samples", path) ?? []);
  const newest = stamps.toSorted().at(-1);
  return newest === undefined ? -Infinity : toMs(`${newest}:00:00.000Z`) - samplesMs;
}

/** The beginnings of the hours into which one of the samples may reach before the one that follows them. */
export function hoursReached(samples: readonly Sample[], next: Sample | undefined): number[] {
  const first = startOf(toMs(samples[0]!.t), HOUR_MS);
  const last = samples.at(-1)!;
  const endMs = Math.min(
    toMs(last.t) + Math.round(STANDS_FOR_INTERVALS * last.every * SECOND_MS),
    next === undefined ? Infinity : toMs(next.t),
  );
  const starts: number[] = [];
  for (let at = first; at < endMs || at === first; at += HOUR_MS) starts.push(at);
  return starts;
}

/** The next sample of the series after a moment, as far as one of its samples may stand. */
export async function nextAfter(
  bench: Bench,
  context: RepairContext,
  series: Series,
  t: Instant,
): Promise<Sample | undefined> {
  const fromMs = startOf(toMs(t), HOUR_MS);
  for (let at = fromMs; at <= fromMs + LONGEST_HOURS * HOUR_MS; at += HOUR_MS) {
    const samples = await samplesBetween(bench, context, series, [at, at + HOUR_MS]);
    const next = samples.find((sample) => sample.t > t);
    if (next !== undefined) return next;
  }
  return undefined;
}

/** The hour as these samples make it. */
export function hourOf(
  samples: readonly Sample[],
  hourMs: number,
  corrections: readonly FalseAlarm[],
): HourRollup | undefined {
  const t = toInstant(hourMs);
  return rollHours(samples, corrections, hourMs + HOUR_MS).find((hour) => hour.t === t);
}

/** The line of one monitor, region and hour that stands. */
export async function standingHour(
  bench: Bench,
  { names }: RepairContext,
  series: Series,
  t: Instant,
): Promise<HourRollup | undefined> {
  const lines = byKey(await bench.lines("hours", hoursPath(t)), names);
  return [...lines.values()].find((line) => line.t === t && seriesKey(line) === seriesKey(series));
}
