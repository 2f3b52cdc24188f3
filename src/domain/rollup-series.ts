import { SECOND_MS, toMs } from "./instant.ts";
import { OUTCOMES, countOf, isAvailable, isFailure } from "./outcome.ts";
import type { Outcome } from "./outcome.ts";
import { EMPTY_SHARES, addShares } from "./rollup.ts";
import type { Counts, Measure, Shares } from "./rollup.ts";
import { usageOf } from "./rollup-usage.ts";
import { compareSamples } from "./sample.ts";
import type { Sample } from "./sample.ts";
import { sketchOf } from "./sketch.ts";
import { assertNever } from "./errors.ts";

/** A sample stands for the time to the next one, at most this many of its intervals. */
export const STANDS_FOR_INTERVALS = 2;

/** A stretch of a monitor that a person marked as a false alarm, named by `t`: the part of a `Correction` that counts. */
export type FalseAlarm = Readonly<Record<"t" | "monitor" | "from" | "to", string>>;

/** The samples of one monitor and region, ready to be measured. */
export interface Series {
  readonly monitor: string;
  readonly region?: string;
  /** By time. */
  readonly points: readonly Point[];
  /** By time, without overlap. */
  readonly stands: readonly Stand[];
}

interface Point extends Pick<Sample, "used" | "cost" | "unit" | "model"> {
  readonly tMs: number;
  readonly outcome: Outcome;
  readonly isFirst: boolean;
  readonly ms?: number;
}

/** Time for which a sample stands, or a part of it. */
interface Stand {
  readonly fromMs: number;
  readonly toMs: number;
  readonly outcome: Outcome;
}

interface Span {
  readonly fromMs: number;
  readonly toMs: number;
}

/**
 * Samples of any order as series, by monitor and region. A sample stands for the time to the next one, repetitions
 * included, at most two intervals and never beyond `untilMs`; what lies after that is left out. A sample that comes twice
 * counts once.
 */
export function seriesOf(samples: readonly Sample[], corrections: readonly FalseAlarm[], untilMs: number): Series[] {
  const groups = Map.groupBy(samples, (sample) => `${sample.monitor} ${sample.region ?? ""}`);
  const alarms = Map.groupBy(corrections, (correction) => correction.monitor);
  return [...groups.values()].map((group) => {
    const { monitor, region } = group[0]!;
    const spans = (alarms.get(monitor) ?? [])
      .map(({ from, to }) => ({ fromMs: toMs(from), toMs: toMs(to) }))
      .toSorted((a, b) => a.fromMs - b.fromMs);
    const sorted = group
      .toSorted(compareSamples)
      .filter((sample, index, all) => index === 0 || compareSamples(sample, all[index - 1]!) !== 0)
      .filter((sample) => toMs(sample.t) < untilMs);
    return {
      monitor,
      ...(region !== undefined && { region }),
      points: sorted.map((sample) => pointOf(sample, spans)),
      stands: standsOf(sorted, untilMs).flatMap((stand) => leaveOut(stand, spans)),
    };
  });
}

/** What a series says of the time from `fromMs` up to `toMs`: its stands cut to that, and the samples that began in it. */
export function measure(series: Series, fromMs: number, toMs: number): Measure {
  let shares = EMPTY_SHARES;
  for (let at = firstWhere(series.stands, (stand) => stand.toMs > fromMs); at < series.stands.length; at += 1) {
    const stand = series.stands[at]!;
    if (stand.fromMs >= toMs) break;
    shares = addShares(shares, sharesOf(stand.outcome, Math.min(stand.toMs, toMs) - Math.max(stand.fromMs, fromMs)));
  }
  const begin = firstWhere(series.points, (point) => point.tMs >= fromMs);
  const points = series.points.slice(
    begin,
    firstWhere(series.points, (point) => point.tMs >= toMs),
  );
  const usage = usageOf(points);
  return {
    n: countsOf(points),
    first: countsOf(points.filter((point) => point.isFirst)),
    shares,
    latency: sketchOf(points.flatMap(({ outcome, ms }) => (isAvailable(outcome) && ms !== undefined ? [ms] : []))),
    ...(usage !== undefined && { usage }),
  };
}

function pointOf(sample: Sample, alarms: readonly Span[]): Point {
  const tMs = toMs(sample.t);
  const isAlarm = isFailure(sample.outcome) && alarms.some((span) => span.fromMs <= tMs && tMs < span.toMs);
  return {
    tMs,
    outcome: isAlarm ? "inconclusive" : sample.outcome,
    isFirst: sample.again === undefined,
    ...(sample.ms !== undefined && { ms: sample.ms }),
    ...(sample.used !== undefined && { used: sample.used }),
    ...(sample.cost !== undefined && { cost: sample.cost }),
    ...(sample.unit !== undefined && { unit: sample.unit }),
    ...(sample.model !== undefined && { model: sample.model }),
  };
}

function standsOf(sorted: readonly Sample[], untilMs: number): Stand[] {
  return sorted.flatMap((sample, index) => {
    const fromMs = toMs(sample.t);
    const next = sorted[index + 1];
    const longestMs = Math.round(STANDS_FOR_INTERVALS * sample.every * SECOND_MS);
    const endMs = Math.min(fromMs + longestMs, next === undefined ? untilMs : toMs(next.t));
    return endMs > fromMs ? [{ fromMs, toMs: endMs, outcome: sample.outcome }] : [];
  });
}

/** The parts of a stand, those of a failure within a false alarm being `inconclusive`. The alarms come by their beginning. */
function leaveOut(stand: Stand, alarms: readonly Span[]): Stand[] {
  if (!isFailure(stand.outcome)) return [stand];
  const parts: Stand[] = [];
  let at = stand.fromMs;
  for (const alarm of alarms) {
    const fromMs = Math.max(alarm.fromMs, at);
    const toMs = Math.min(alarm.toMs, stand.toMs);
    if (fromMs >= toMs) continue;
    if (fromMs > at) parts.push({ ...stand, fromMs: at, toMs: fromMs });
    parts.push({ fromMs, toMs, outcome: "inconclusive" });
    at = toMs;
  }
  if (at < stand.toMs) parts.push({ ...stand, fromMs: at });
  return parts;
}

function sharesOf(outcome: Outcome, ms: number): Shares {
  const count = countOf(outcome);
  switch (count) {
    case "available":
      return { ...EMPTY_SHARES, availableMs: ms, slowMs: outcome === "slow" ? ms : 0 };
    case "failure":
      return { ...EMPTY_SHARES, failureMs: ms };
    case "left-out":
      return { ...EMPTY_SHARES, leftOutMs: ms };
    default:
      return assertNever(count);
  }
}

function countsOf(points: readonly Point[]): Counts {
  const counts: Partial<Record<Outcome, number>> = {};
  for (const outcome of OUTCOMES) {
    const count = points.filter((point) => point.outcome === outcome).length;
    if (count > 0) counts[outcome] = count;
  }
  return counts;
}

/** Index of the first item for which `holds`, which must hold for all that follow; the length when there is none. */
function firstWhere<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(items[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}
