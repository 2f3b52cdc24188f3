import { leadMs } from "./corroborate.ts";
import { endingOf, isOpen, type Incident } from "./incident.ts";
import { toMs } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { FalseAlarm } from "./rollup-series.ts";

/** Values of incidents in one number, in milliseconds: of how many, their mean and their median. */
export interface Typical {
  readonly of: number;
  readonly meanMs: number;
  /** Of an even number the mean of the two in the middle. */
  readonly medianMs: number;
}

/** Outages (a heartbeat's silence is one) and degradations that began in a range; what none of them tells is absent. */
export interface IncidentTimes {
  readonly count: number;
  readonly open: number;
  /** Of those that are over; the longest of all durations. */
  readonly longestMs?: number;
  /** MTTD */
  readonly detect?: Typical;
  /** MTTR */
  readonly recover?: Typical;
  /** How much earlier we were than the official page. */
  readonly lead?: Typical;
}

/** Begin to end; `undefined` while it goes on. Of a reopened one from its first begin to its last end. */
export function durationMs({ begin, end }: Incident): number | undefined {
  return end === undefined ? undefined : toMs(end) - toMs(begin);
}

/** From the first failing sample to the verdict; `undefined` where no call of ours met it: the word is a page's, or was imported. */
export function timeToDetectMs({ begin, detected, outcome, imported }: Incident): number | undefined {
  return outcome === undefined || imported !== undefined ? undefined : toMs(detected) - toMs(begin);
}

/**
 * From the first failing sample to the good one with which it was over; `undefined` while it goes on, and for one of which
 * nobody saw a recovery: it ended unobserved, or its monitor is no longer watched.
 */
export function timeToRecoverMs(incident: Incident): number | undefined {
  return isOpen(incident) || endingOf(incident)?.what === "ended" ? undefined : durationMs(incident);
}

/** The times of what failed in a range; `isCounted` says which incidents those are. */
export function incidentTimes(
  incidents: readonly Incident[],
  range: Interval,
  corrections: readonly FalseAlarm[] = [],
): IncidentTimes {
  const own = incidents.filter((incident) => isCounted(incident, range, corrections));
  const durations = own.flatMap((incident) => durationMs(incident) ?? []);
  const detect = typical(own.flatMap((incident) => timeToDetectMs(incident) ?? []));
  const recover = typical(own.flatMap((incident) => timeToRecoverMs(incident) ?? []));
  const lead = typical(own.flatMap((incident) => leadMs(incident) ?? []));
  return {
    count: own.length,
    open: own.filter(isOpen).length,
    ...(durations.length > 0 && { longestMs: Math.max(...durations) }),
    ...(detect && { detect }),
    ...(recover && { recover }),
    ...(lead && { lead }),
  };
}

/**
 * Whether an incident is one of a range's: an outage, a silent heartbeat or a degradation that began in it, its end not
 * included, and that no person has marked as a false alarm from its begin to its end.
 */
export function isCounted(incident: Incident, range: Interval, corrections: readonly FalseAlarm[] = []): boolean {
  const { kind, begin } = incident;
  const isFailure = kind === "outage" || kind === "degradation" || kind === "heartbeat";
  const beginMs = toMs(begin);
  return isFailure && range.fromMs <= beginMs && beginMs < range.toMs && !isFalseAlarm(incident, corrections);
}

function isFalseAlarm({ monitor, begin, end }: Incident, corrections: readonly FalseAlarm[]): boolean {
  return corrections.some(
    (alarm) => alarm.monitor === monitor && alarm.from <= begin && end !== undefined && end <= alarm.to,
  );
}

function typical(values: readonly number[]): Typical | undefined {
  if (values.length === 0) return undefined;
  const sorted = values.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return {
    of: sorted.length,
    meanMs: sorted.reduce((sum, value) => sum + value, 0) / sorted.length,
    medianMs: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2,
  };
}
