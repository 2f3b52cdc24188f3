import { SECOND_MS, toMs } from "./instant.ts";
import { OUTCOMES, countOf, isAvailable, isFailure } from "./outcome.ts";
import type { Count } from "./outcome.ts";
import { isInMaintenance, STANDS_FOR_INTERVALS, stretchesOf } from "./maintenance-sample.ts";
import { sharesWith } from "./rollup.ts";
import type { Counted, Counts, Measure, Shares, Times } from "./rollup.ts";
import { usageOf } from "./rollup-usage.ts";
import { compareSamples } from "./sample.ts";
import type { Sample } from "./sample.ts";
import { sketchOf } from "./sketch.ts";

export { STANDS_FOR_INTERVALS };

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

interface Point {
  readonly tMs: number;
  /** The sample's, or `inconclusive` for a failure in a false alarm, or `maintenance` in planned work. */
  readonly outcome: Counted;
  readonly sample: Sample;
}

/** Time for which a sample stands, or a part of it. */
interface Stand {
  readonly fromMs: number;
  readonly toMs: number;
  readonly outcome: Counted;
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
    const points = pointsOf(group, spans, untilMs);
    return { monitor, ...(region !== undefined && { region }), points, stands: standsOf(points, spans, untilMs) };
  });
}

/** What a series says of the time from `fromMs` up to `toMs`: its stands cut to that, and the samples that began in it. */
export function measure(series: Series, fromMs: number, toMs: number): Measure {
  const usage = usageOf(pointsIn(series, fromMs, toMs).map(({ sample }) => sample));
  return { ...timesOf(series, fromMs, toMs), ...(usage !== undefined && { usage }) };
}

/** The same without what the samples used. */
export function timesOf(series: Series, fromMs: number, toMs: number): Times {
  const [n, first]: [Partial<Record<Counted, number>>, Partial<Record<Counted, number>>] = [{}, {}];
  const latencies: number[] = [];
  for (const { outcome, sample } of pointsIn(series, fromMs, toMs)) {
    n[outcome] = (n[outcome] ?? 0) + 1;
    if (sample.again === undefined) first[outcome] = (first[outcome] ?? 0) + 1;
    if (sample.ms !== undefined && outcome !== "maintenance" && isAvailable(outcome)) latencies.push(sample.ms);
  }
  return { n: inOrder(n), first: inOrder(first), shares: sharesIn(series, fromMs, toMs), latency: sketchOf(latencies) };
}

function sharesIn({ stands }: Series, fromMs: number, toMs: number): Shares {
  const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
  let maintenanceMs = 0;
  for (let at = firstWhere(stands, (stand) => stand.toMs > fromMs); at < stands.length; at += 1) {
    const stand = stands[at]!;
    if (stand.fromMs >= toMs) break;
    const ms = Math.min(stand.toMs, toMs) - Math.max(stand.fromMs, fromMs);
    if (stand.outcome === "maintenance") maintenanceMs += ms;
    else shares[SHARE_OF[countOf(stand.outcome)]] += ms;
    if (stand.outcome === "slow") shares.slowMs += ms;
  }
  return sharesWith(shares, maintenanceMs);
}

const SHARE_OF = {
  available: "availableMs",
  failure: "failureMs",
  "left-out": "leftOutMs",
} as const satisfies Record<Count, keyof Shares>;

function pointsIn({ points }: Series, fromMs: number, toMs: number): readonly Point[] {
  return points.slice(
    firstWhere(points, (point) => point.tMs >= fromMs),
    firstWhere(points, (point) => point.tMs >= toMs),
  );
}

const COUNTED: readonly Counted[] = [...OUTCOMES, "maintenance"];

/** Counts as their lines have them. */
function inOrder(counts: Counts): Counts {
  const names = COUNTED.filter((outcome) => counts[outcome] !== undefined);
  return names.length <= 1 ? counts : Object.fromEntries(names.map((outcome) => [outcome, counts[outcome]]));
}

function pointsOf(group: readonly Sample[], alarms: readonly Span[], untilMs: number): Point[] {
  const points: Point[] = [];
  for (const sample of isSorted(group) ? group : group.toSorted(compareSamples)) {
    const last = points.at(-1);
    if (last !== undefined && compareSamples(sample, last.sample) === 0) continue;
    const tMs = toMs(sample.t);
    if (tMs >= untilMs) break;
    if (sample.maintenance !== undefined && isInMaintenance(sample)) {
      points.push({ tMs, outcome: "maintenance", sample });
      continue;
    }
    const isAlarm = isFailure(sample.outcome) && alarms.some((span) => span.fromMs <= tMs && tMs < span.toMs);
    points.push({ tMs, outcome: isAlarm ? "inconclusive" : sample.outcome, sample });
  }
  return points;
}

/** Lines come sorted from the ledger: only what was added to them has to be put in order. */
const isSorted = (samples: readonly Sample[]): boolean =>
  samples.every((sample, index) => index === 0 || compareSamples(samples[index - 1]!, sample) <= 0);

function standsOf(points: readonly Point[], alarms: readonly Span[], untilMs: number): Stand[] {
  const stands: Stand[] = [];
  for (const [index, { tMs: fromMs, sample }] of points.entries()) {
    const longestMs = Math.round(STANDS_FOR_INTERVALS * sample.every * SECOND_MS);
    const toMs = Math.min(fromMs + longestMs, points[index + 1]?.tMs ?? untilMs);
    if (toMs <= fromMs) continue;
    const stand = { fromMs, toMs, outcome: sample.outcome };
    const counted = sample.maintenance === undefined ? [stand] : cut(stand, stretchesOf(sample), "maintenance");
    if (alarms.length === 0 || !isFailure(sample.outcome)) stands.push(...counted);
    else {
      for (const part of counted) {
        stands.push(...(part.outcome === "maintenance" ? [part] : cut(part, alarms, "inconclusive")));
      }
    }
  }
  return stands;
}

/** The parts of a stand, those within some spans being something else. The spans come by their beginning. */
function cut(stand: Stand, spans: readonly Span[], outcome: Counted): Stand[] {
  const parts: Stand[] = [];
  let at = stand.fromMs;
  for (const span of spans) {
    const fromMs = Math.max(span.fromMs, at);
    const toMs = Math.min(span.toMs, stand.toMs);
    if (fromMs >= toMs) continue;
    if (fromMs > at) parts.push({ ...stand, fromMs: at, toMs: fromMs });
    parts.push({ fromMs, toMs, outcome });
    at = toMs;
  }
  if (at < stand.toMs) parts.push({ ...stand, fromMs: at });
  return parts;
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
