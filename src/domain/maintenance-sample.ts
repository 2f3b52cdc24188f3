import { mergeIntervals, type Interval } from "./intervals.ts";
import { SECOND_MS, toInstant, toMs, type Instant } from "./instant.ts";
import type { Sample } from "./sample.ts";
import type { VerdictName } from "./verdict.ts";

/** A sample stands for the time to the next one, at most this many of its intervals. */
export const STANDS_FOR_INTERVALS = 2;
/** Of plans that come again and again within the time of one sample: so many are noted. */
const MOST = 24;

type Timed = Pick<Sample, "t" | "maintenance">;

const NONE: readonly Interval[] = [];

/** The stretches of planned work that a sample notes, by time and without overlap; what can't be read is none. */
export function stretchesOf({ maintenance }: Pick<Sample, "maintenance">): readonly Interval[] {
  if (maintenance === undefined) return NONE;
  return mergeIntervals(maintenance.map(stretchOf).filter(({ fromMs, toMs: untilMs }) => fromMs < untilMs));
}

function stretchOf(text: string): Interval {
  const [from = "", to = ""] = text.split("/");
  return { fromMs: toMs(from), toMs: toMs(to) };
}

/** The stretch of planned work in which a sample was taken. */
export function maintenanceAt(sample: Timed): Interval | undefined {
  if (sample.maintenance === undefined) return undefined;
  const ms = toMs(sample.t);
  return stretchesOf(sample).find(({ fromMs, toMs: untilMs }) => fromMs <= ms && ms < untilMs);
}

/** A sample of planned work: neither a failure nor a success of the monitor. */
export const isInMaintenance = (sample: Timed): boolean => maintenanceAt(sample) !== undefined;

/** What failed, was slow or said nothing in planned work is excused; that it worked meanwhile says something. */
export const isExcused = (sample: Timed & Pick<Sample, "outcome">): boolean =>
  sample.maintenance !== undefined && sample.outcome !== "ok" && isInMaintenance(sample);

interface Prior {
  readonly verdict: VerdictName;
  readonly since: Instant;
}

/** A verdict of trouble that was reached in planned work. */
export function isOfPlanned(prior: Prior | undefined, samples: readonly Sample[]): boolean {
  if (prior === undefined || prior.verdict === "up") return false;
  const sinceMs = toMs(prior.since);
  return samples.some((sample) =>
    stretchesOf(sample).some(({ fromMs, toMs: untilMs }) => fromMs <= sinceMs && sinceMs < untilMs),
  );
}

/**
 * A sample that notes which of its monitor's windows reach into the time that it may stand for, so that it can be counted
 * whatever becomes of the plan. A window that is planned once its samples are written changes nothing of them.
 */
export function withMaintenance(sample: Sample, windows: readonly Interval[]): Sample {
  if (windows.length === 0) return sample;
  const fromMs = toMs(sample.t);
  const untilMs = fromMs + Math.round(STANDS_FOR_INTERVALS * sample.every * SECOND_MS);
  const near = mergeIntervals(windows).filter((window) => window.fromMs < untilMs && window.toMs > fromMs);
  if (near.length === 0) return sample;
  return {
    ...sample,
    maintenance: near.slice(0, MOST).map((one) => `${toInstant(one.fromMs)}/${toInstant(one.toMs)}`),
  };
}
