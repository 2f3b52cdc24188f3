import { OUTCOMES } from "./outcome.ts";
import { quantile, type Sketch } from "./sketch.ts";
import { coverageOf, errorRate, sumOf, toKnowOf, uptimeOf } from "./uptime.ts";
import type { Cell } from "./window.ts";

/** What a window says; what nothing is known of is absent. Shares and rates are 0..1, not rounded. */
export interface Statistics {
  /** Available ÷ (available + failure time). Never shown without coverage. */
  readonly uptime?: number;
  /** (Available + failure time) ÷ (window − maintenance). */
  readonly coverage: number;
  /** Left-out time ÷ (window − maintenance); what is missing to 1 with the coverage was not observed. */
  readonly leftOutShare: number;
  /** Available and failure time. */
  readonly knownMs: number;
  /** Failure time. */
  readonly downtimeMs: number;
  /** First samples that count, and those of them that failed. */
  readonly calls: number;
  readonly failures: number;
  /** `failures ÷ calls` */
  readonly errorRate?: number;
  /** First samples whose rate was limited ÷ all first samples, counted or not. */
  readonly rateLimitRate?: number;
  readonly latency?: Latency;
  /** The part of the observed time that other programs kept: in the uptime and the coverage, in nothing else. */
  readonly importedMs: number;
  /** Time of planned work, in none of the others; absent where there was none. */
  readonly maintenanceMs?: number;
}

/** Milliseconds of available samples, repetitions included: percentiles by nearest rank within 1 %, the exact mean. */
export interface Latency {
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly mean: number;
}

/** The statistics of a cell that stands for a window of that length. */
export function statistics(cell: Cell, windowMs: number): Statistics {
  const { shares, first, importedMs } = cell;
  const uptime = uptimeOf(shares);
  const failures = sumOf(first, "failure");
  const failed = errorRate(first);
  const asked = OUTCOMES.reduce((sum, outcome) => sum + (first[outcome] ?? 0), 0);
  const latency = latencyOf(cell.latency);
  const toKnowMs = toKnowOf(shares, windowMs);
  return {
    ...(uptime !== undefined && { uptime }),
    coverage: coverageOf(shares, windowMs),
    leftOutShare: toKnowMs <= 0 ? 0 : Math.min(1, shares.leftOutMs / toKnowMs),
    knownMs: shares.availableMs + shares.failureMs,
    downtimeMs: shares.failureMs,
    calls: failures + sumOf(first, "available"),
    failures,
    ...(failed !== undefined && { errorRate: failed }),
    ...(asked > 0 && { rateLimitRate: (first["rate-limited"] ?? 0) / asked }),
    ...(latency !== undefined && { latency }),
    importedMs,
    ...(shares.maintenanceMs !== undefined && { maintenanceMs: shares.maintenanceMs }),
  };
}

function latencyOf(sketch: Sketch): Latency | undefined {
  const [p50, p95, p99] = [quantile(sketch, 0.5), quantile(sketch, 0.95), quantile(sketch, 0.99)];
  if (p50 === undefined || p95 === undefined || p99 === undefined) return undefined;
  return { p50, p95, p99, mean: sketch.sum / sketch.n };
}
