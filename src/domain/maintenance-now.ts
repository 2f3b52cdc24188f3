import { incidentId } from "./correlate.ts";
import { isMaintenance, type Maintenance } from "./maintenance-incidents.ts";
import { isExcused, maintenanceAt } from "./maintenance-sample.ts";
import { isCounted } from "./outcome.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import { isOpen, type Incident } from "./incident.ts";
import type { Interval } from "./intervals.ts";
import type { RunningMaintenance } from "./maintenance.ts";
import type { Sample } from "./sample.ts";

const isAbout = ({ monitor, monitors = [monitor] }: Maintenance, id: string): boolean => monitors.includes(id);

/** Planned work of a monitor that goes on at a moment; of several the one that ends last. */
export function runningMaintenance(
  incidents: readonly Incident[],
  monitor: string,
  nowMs: number,
): RunningMaintenance | undefined {
  const now = toInstant(nowMs);
  const [last] = incidents
    .filter(isMaintenance)
    .filter((one) => isOpen(one) && isAbout(one, monitor) && one.window.from <= now && one.window.to > now)
    .toSorted((a, b) => (a.window.to > b.window.to ? -1 : a.window.to < b.window.to ? 1 : a.id < b.id ? -1 : 1));
  return last && { incident: last.id, until: last.window.to };
}

/** All planned work of a monitor that is known, as time: what was called off is none, what ended early is shorter. */
export function windowsOf(incidents: readonly Incident[], monitor: string): Interval[] {
  return incidents
    .filter(isMaintenance)
    .filter((one) => isAbout(one, monitor))
    .map(({ window, end = window.to }) => ({
      fromMs: toMs(window.from),
      toMs: Math.min(toMs(window.to), toMs(end)),
    }))
    .filter(({ fromMs, toMs: untilMs }) => fromMs < untilMs);
}

/** Incidents of which monitors tell, not people, feeds or plans. */
const ofMonitor = ({ kind, feed, channel }: Incident): boolean =>
  kind !== "maintenance" && kind !== "manual" && feed === undefined && channel === undefined;

/**
 * What changes of incidents while their monitors are in planned work: none begins, comes back or gets worse; what began before
 * goes on, and ends where it is over.
 */
export function withoutPlanned(
  before: readonly Incident[],
  changed: readonly Incident[],
  isRunning: (monitor: string) => boolean,
): Incident[] {
  const standing = new Map(before.map((incident) => [incident.id, incident]));
  return changed.filter((incident) => {
    if (!ofMonitor(incident) || !isRunning(incident.monitor)) return true;
    const old = standing.get(incident.id);
    return old !== undefined && !isOpen(incident);
  });
}

const OVERRUNS: ReadonlySet<Incident["kind"]> = new Set(["outage", "degradation", "heartbeat"]);

/**
 * An outage that is new and only goes on with what failed in planned work has lasted longer than planned: it begins with that
 * one's end, and bears the window that it overran.
 */
export function overrun(incident: Incident, incidents: readonly Incident[], samples: readonly Sample[]): Incident {
  const { begin } = incident;
  if (!OVERRUNS.has(incident.kind)) return incident;
  const before = samples.findLast(
    (sample) => sample.monitor === incident.monitor && sample.t < begin && isCounted(sample.outcome),
  );
  const stretch = before === undefined || !isExcused(before) ? undefined : maintenanceAt(before);
  if (before === undefined || stretch === undefined) return incident;
  const ended = incidents
    .filter(isMaintenance)
    .filter((one) => isAbout(one, incident.monitor) && isOver(one, before.t, begin));
  const last = ended.toSorted((a, b) => (endOf(a) < endOf(b) ? 1 : -1))[0];
  if (last === undefined) return incident;
  const from = endOf(last);
  const { window } = last;
  return { ...incident, id: incidentId(from, incident.monitor, incident.kind), begin: from, window };
}

const endOf = ({ end, window }: Maintenance): Instant => (end !== undefined && end < window.to ? end : window.to);

/** It held when the last failure was seen, and has ended since. */
const isOver = (one: Maintenance, seen: Instant, begin: Instant): boolean =>
  one.window.from <= seen && endOf(one) > seen && endOf(one) <= begin;
