import { INCIDENT_PAGES_MS } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS } from "../domain/instant.ts";
import type { Sample } from "../domain/sample.ts";

/**
 * How far back somebody needs the ledger. Files that lie further back are not even fetched from git, so that no run costs
 * more because the repository is older. All spans count from the newest sample, so that after a pause what was open when it
 * began can still be closed. Whatever no coarser line counts yet is read in any case: hours of days that are not closed, days
 * of months that are due.
 */
export interface Depth {
  /** Samples and figures of all monitors: so much before the newest, and before the oldest hour that is not closed. */
  readonly samplesMs: number;
  readonly firsts?: Firsts;
  /** By monitor, of which all samples are wanted for longer than that. */
  readonly spansMs?: ReadonlyMap<string, number>;
  /** Samples that came too late to be counted. */
  readonly lateMs: number;
  readonly hoursMs: number;
  /** 0: none, but where one may be due. */
  readonly daysMs: number;
  /** 0: none, but where one may be due. */
  readonly monthsMs: number;
  /** Further back, years stand for their months. */
  readonly isByYears?: true;
  readonly importedMs: number;
  /** Those of months that are due are read in any case. */
  readonly reportsMs: number;
  readonly feedsMs: number;
  readonly roundsMs: number;
  /** Incidents by when they ended; open ones are always read. */
  readonly incidentsMs: number;
}

/**
 * Samples further back, file by file, until the first samples (no repetitions) of each monitor from each of its regions are
 * enough; where its verdict began amid them, until those from before that are, so that whoever judges finds the same begin. One
 * of which neither a sample nor an hour is near is not looked for.
 */
export interface Firsts {
  /** By monitor: what they must be worth together. */
  readonly wanted: ReadonlyMap<string, number>;
  /** The same of monitors that only another config knows. */
  readonly others: number;
  /** What one is worth; 1 where absent. */
  readonly worth?: (sample: Sample) => number;
}

/** All that stands in the tree. */
export const EVERYTHING: Depth = {
  samplesMs: Infinity,
  lateMs: Infinity,
  hoursMs: Infinity,
  daysMs: Infinity,
  monthsMs: Infinity,
  importedMs: Infinity,
  reportsMs: Infinity,
  feedsMs: Infinity,
  roundsMs: Infinity,
  incidentsMs: Infinity,
};

/**
 * What the pages show of every monitor: a day of calls, a week of hours, a quarter of days, a year of months, reports and
 * incidents, all of the rest, and of years before that their sums.
 */
export const SITE_DEPTH: Depth = {
  samplesMs: 26 * HOUR_MS,
  lateMs: 0,
  hoursMs: 8 * DAY_MS,
  daysMs: 92 * DAY_MS,
  monthsMs: 400 * DAY_MS,
  isByYears: true,
  importedMs: Infinity,
  reportsMs: 400 * DAY_MS,
  feedsMs: 92 * DAY_MS,
  roundsMs: DAY_MS,
  incidentsMs: INCIDENT_PAGES_MS,
};
