import { HOUR_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { rollHours } from "../domain/rollup-close.ts";
import type { FalseAlarm } from "../domain/rollup-series.ts";
import type { HourRollup, RollupKey } from "../domain/rollup.ts";
import { compareSamples, type Sample } from "../domain/sample.ts";
import type { Snapshot } from "../world.ts";
import type { SampleLine } from "./merge.ts";
import { samplesPath, stampOf } from "./paths.ts";
import { renamed, type Names } from "./renames.ts";
import { linesIn, standingHours, type StandingHours } from "./standing-hours.ts";

export interface SweepOptions {
  readonly names: Names;
  /** How long samples stay in the tree. */
  readonly samplesMs: number;
}

/** One monitor and region in one hour: all that its line can be made of. */
export interface SeriesHour {
  readonly t: Instant;
  readonly monitor: string;
  readonly region?: string;
  /** The samples of the hour, and the last one before it where that is still here. */
  readonly samples: readonly Sample[];
  /** The line that stands. */
  readonly standing?: HourRollup;
  /** Nothing else can have reached into the hour: what is made of the samples is the hour. */
  readonly isWhole: boolean;
}

/** The hour as its samples make it, those corrections counted that are given; `undefined` where none reaches into it. */
export function rolled(hour: SeriesHour, corrections: readonly FalseAlarm[]): HourRollup | undefined {
  return rollHours(hour.samples, corrections, toMs(hour.t) + HOUR_MS).find(({ t }) => t === hour.t);
}

export const seriesKey = ({ monitor, region }: Pick<RollupKey, "monitor" | "region">): string =>
  `${monitor} ${region ?? ""}`;

/**
 * All hours of which samples stand in the tree, one after another, each monitor and region for itself. Of each only its own
 * hour and one sample more is held, however much there is.
 */
export async function* sweepHours(snapshot: Snapshot, options: SweepOptions): AsyncGenerator<SeriesHour[]> {
  const paths = (await snapshot.list()).filter((path) => stampOf("samples", path) !== undefined);
  const files = new Map(paths.map((path) => [toMs(`${stampOf("samples", path)}:00:00.000Z`), path]));
  const starts = [...files.keys()].toSorted((a, b) => a - b);
  const lastMs = starts.at(-1) ?? -Infinity;
  const keptFromMs = Math.ceil((lastMs - options.samplesMs) / HOUR_MS) * HOUR_MS;
  const standing = await standingHours(snapshot, options.names);
  let carry = new Map<string, Sample>();
  for (let atMs = starts[0] ?? Infinity; atMs <= lastMs; atMs += HOUR_MS) {
    const path = files.get(atMs);
    if (path === undefined && atMs < keptFromMs) {
      // What has left the tree may have said more of the hours that follow than what is here.
      carry = new Map();
      atMs =
        Math.min(
          keptFromMs,
          starts.find((start) => start > atMs)!,
        ) - HOUR_MS;
      continue;
    }
    const own = path === undefined ? [] : await samplesIn(snapshot, path, options.names);
    const hour = await seriesOf(toInstant(atMs), own, carry, standing);
    yield hour;
    for (const series of hour) {
      const last = series.samples.at(-1);
      if (last !== undefined) carry.set(seriesKey(series), last);
    }
  }
}

async function samplesIn(snapshot: Snapshot, path: string, names: Names): Promise<Sample[]> {
  const lines = await linesIn(snapshot, "sampleLine", path);
  return lines
    .filter(isSample)
    .filter(({ t }) => samplesPath(t) === path)
    .map((sample) => renamed(sample, names))
    .toSorted(compareSamples);
}

const isSample = (line: SampleLine): line is Sample => !("source" in line);

async function seriesOf(
  t: Instant,
  own: readonly Sample[],
  carry: ReadonlyMap<string, Sample>,
  standing: StandingHours,
): Promise<SeriesHour[]> {
  const before = toInstant(toMs(t) - HOUR_MS);
  const lines = new Map((await standing.at(t)).map((line) => [seriesKey(line), line]));
  const samples = Map.groupBy(own, seriesKey);
  const keys = new Set([...carry.keys(), ...samples.keys(), ...lines.keys()]);
  return Promise.all(
    [...keys].toSorted().map(async (key) => {
      const last = carry.get(key);
      const line = lines.get(key);
      const { monitor, region } = samples.get(key)?.[0] ?? last ?? line!;
      const series = { monitor, ...(region !== undefined && { region }) };
      return {
        t,
        ...series,
        samples: [...(last === undefined ? [] : [last]), ...(samples.get(key) ?? [])],
        ...(line !== undefined && { standing: line }),
        // A sample that is gone and reached so far reached into the hour before, too, which then has a line.
        isWhole: last !== undefined || !(await standing.wasSeen({ t: before, ...series })),
      };
    }),
  );
}
