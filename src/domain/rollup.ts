import type { Instant } from "./instant.ts";
import type { Outcome } from "./outcome.ts";
import { addUsage } from "./rollup-usage.ts";
import type { UsageSum } from "./rollup-usage.ts";
import { EMPTY_SKETCH, sumSketches } from "./sketch.ts";
import type { Sketch } from "./sketch.ts";

/** How long each class of outcome lasted, in milliseconds. Their sum with the unobserved time is the window. */
export interface Shares {
  readonly availableMs: number;
  /** The part of `availableMs` whose samples were slow. */
  readonly slowMs: number;
  readonly failureMs: number;
  readonly leftOutMs: number;
  /** The part of planned work, whatever its samples saw; absent where there was none. */
  readonly maintenanceMs?: number;
}

/** By what samples are counted: their outcome, or that they were taken in planned work, whatever that was. */
export type Counted = Outcome | "maintenance";
export type Counts = Readonly<Partial<Record<Counted, number>>>;

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
  /** What all samples used and cost; absent where none says. */
  readonly usage?: UsageSum;
  /** `t` of the corrections that it counts already; absent where none touches it. */
  readonly corrected?: readonly Instant[];
}

/** Seconds: available, slow, failure, left out, and of maintenance where there was some. */
export type Cell =
  | readonly [available: number, slow: number, failure: number, leftOut: number]
  | readonly [available: number, slow: number, failure: number, leftOut: number, maintenance: number];

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
  readonly usage?: UsageSum;
  readonly corrected?: readonly Instant[];
  /** 24 cells `[available, slow, failure, left out]` in seconds, maintenance at their end where there was some, or `null` where the hour was not observed. */
  readonly cells: readonly (Cell | null)[];
}

/** The same over a month: one line of `months/`. Its cells are its days, in order, `null` where one was not observed. */
export interface MonthRollup extends DayRollup {}

/**
 * A monitor's closed year, all regions together: one line of `years/`. A sum of its months, made so that nobody has to read them
 * for a window of many years; months stay, and say what is true.
 */
export interface YearTotal {
  readonly v: 1;
  /** The year's beginning, UTC. */
  readonly t: Instant;
  readonly monitor: string;
  /** The beginning of the first day that was observed. */
  readonly since: Instant;
  readonly n: Counts;
  readonly first: Counts;
  /** With several regions the mean of those that have data, day by day. */
  readonly shares: Shares;
  readonly latency: Sketch;
  /** What all its samples used and cost; absent where none says. */
  readonly usage?: UsageSum;
  /** `t` of all corrections that reach into the year, as they were when the line was made; absent where none did. */
  readonly corrected?: readonly Instant[];
}

/** What the ledger knows of a span of time: how long each class of outcome lasted, and its samples counted. */
export interface Measure {
  readonly n: Counts;
  readonly first: Counts;
  readonly shares: Shares;
  readonly latency: Sketch;
  readonly usage?: UsageSum;
}

export const EMPTY_SHARES: Shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
export const EMPTY_MEASURE: Measure = { n: {}, first: {}, shares: EMPTY_SHARES, latency: EMPTY_SKETCH };

/** The time that was observed at all, counted or not. */
export const observedMs = ({ availableMs, failureMs, leftOutMs, maintenanceMs = 0 }: Shares): number =>
  availableMs + failureMs + leftOutMs + maintenanceMs;

/** Shares as their lines have them: no word of maintenance where there was none. */
export function sharesWith(shares: Omit<Shares, "maintenanceMs">, maintenanceMs: number): Shares {
  return maintenanceMs === 0 ? shares : { ...shares, maintenanceMs };
}

export function addShares(a: Shares, b: Shares): Shares {
  const sum = {
    availableMs: a.availableMs + b.availableMs,
    slowMs: a.slowMs + b.slowMs,
    failureMs: a.failureMs + b.failureMs,
    leftOutMs: a.leftOutMs + b.leftOutMs,
  };
  return sharesWith(sum, (a.maintenanceMs ?? 0) + (b.maintenanceMs ?? 0));
}

export function addMeasures(a: Measure, b: Measure): Measure {
  const usage = addUsage(a.usage, b.usage);
  return { ...sumTimes([a, b]), ...(usage !== undefined && { usage }) };
}

/** A measure without what its samples used, for which `addMeasures` stands: windows of a year need it not. */
export type Times = Omit<Measure, "usage">;

/** Many measures as one, each read once. */
export function sumTimes(parts: readonly Times[]): Times {
  if (parts.length === 1) return parts[0]!;
  const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
  let maintenanceMs = 0;
  const [n, first]: [Partial<Record<Counted, number>>, Partial<Record<Counted, number>>] = [{}, {}];
  const sketches: Sketch[] = [];
  for (const part of parts) {
    shares.availableMs += part.shares.availableMs;
    shares.slowMs += part.shares.slowMs;
    shares.failureMs += part.shares.failureMs;
    shares.leftOutMs += part.shares.leftOutMs;
    maintenanceMs += part.shares.maintenanceMs ?? 0;
    addTo(n, part.n);
    addTo(first, part.first);
    if (part.latency.n > 0) sketches.push(part.latency);
  }
  return { n, first, shares: sharesWith(shares, maintenanceMs), latency: sumSketches(sketches) };
}

function addTo(sum: Partial<Record<Counted, number>>, more: Counts): void {
  let outcome: Counted;
  for (outcome in more) {
    const count = more[outcome] ?? 0;
    if (count > 0) sum[outcome] = (sum[outcome] ?? 0) + count;
  }
}

/** Rollups stand in this order in their files: time, monitor, region. */
export function compareRollups(a: RollupKey, b: RollupKey): number {
  if (a.t !== b.t) return a.t < b.t ? -1 : 1;
  if (a.monitor !== b.monitor) return a.monitor < b.monitor ? -1 : 1;
  const [left, right] = [a.region ?? "", b.region ?? ""];
  return left < right ? -1 : left > right ? 1 : 0;
}

export type RollupKey = Pick<HourRollup, "t" | "monitor" | "region">;

/** What names a rollup among those of its kind; as text, so that it sorts by time, monitor, region. */
export function keyOf(rollup: RollupKey): string {
  return `${rollup.t} ${rollup.monitor} ${rollup.region ?? ""}`;
}

/** The beginning of the hour or day (UTC) that a moment lies in. */
export function startOf(ms: number, stepMs: number): number {
  return Math.floor(ms / stepMs) * stepMs;
}
