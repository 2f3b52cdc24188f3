import type { Instant } from "../domain/instant.ts";

/**
 * How far back somebody needs the ledger. Files that lie further back are not even fetched from git, so that no run costs
 * more because the repository is older. All spans count from the newest sample, so that after a pause what was open when it
 * began can still be closed.
 */
export interface Depth {
  /** Samples, figures and late lines of all monitors. */
  readonly samplesMs: number;
  /** Further back, and of these monitors only: until each has so many first samples from each of its regions. */
  readonly firsts?: { readonly count: number; readonly monitors: readonly string[] };
  /** Further back, and of these monitors only: all samples since. */
  readonly since?: ReadonlyMap<string, Instant>;
  readonly hoursMs: number;
  readonly daysMs: number;
  readonly monthsMs: number;
  readonly importedMs: number;
  readonly feedsMs: number;
  readonly roundsMs: number;
  /** Incidents that ended; open ones are always read. */
  readonly incidentsMs: number;
}

/** All that stands in the tree. */
export const EVERYTHING: Depth = {
  samplesMs: Infinity,
  hoursMs: Infinity,
  daysMs: Infinity,
  monthsMs: Infinity,
  importedMs: Infinity,
  feedsMs: Infinity,
  roundsMs: Infinity,
  incidentsMs: Infinity,
};
