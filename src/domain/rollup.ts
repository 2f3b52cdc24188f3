import type { Instant } from "./instant.ts";
import type { Outcome } from "./outcome.ts";
import type { Sketch } from "./sketch.ts";

/** How long each class of outcome lasted, in milliseconds. Their sum with the unobserved time is the window. */
export interface Shares {
  readonly availableMs: number;
  /** The part of `availableMs` whose samples were slow. */
  readonly slowMs: number;
  readonly failureMs: number;
  readonly leftOutMs: number;
}

export type Counts = Readonly<Partial<Record<Outcome, number>>>;

/** Samples of one monitor and region over an hour: one line of `hours/`. All sums are integers. */
export interface HourRollup {
  readonly v: 1;
  /** The hour's beginning. */
  readonly t: Instant;
  readonly monitor: string;
  readonly region?: string;
  /** All samples by outcome. */
  readonly n: Counts;
  /** First samples (no repetitions) by outcome: rates are made of these. */
  readonly first: Counts;
  readonly shares: Shares;
  /** Latency of available samples. */
  readonly latency: Sketch;
}

/** The same over a day, with its 24 hours as cells: one line of `days/`. */
export interface DayRollup {
  readonly v: 1;
  /** The day's beginning, UTC. */
  readonly t: Instant;
  readonly monitor: string;
  readonly region?: string;
  readonly n: Counts;
  readonly first: Counts;
  readonly shares: Shares;
  readonly latency: Sketch;
  /** 24 cells `[available, slow, failure, left out]` in seconds, or `null` where the hour was not observed. */
  readonly cells: readonly (readonly [number, number, number, number] | null)[];
}
