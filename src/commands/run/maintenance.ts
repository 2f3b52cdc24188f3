import { followMaintenances, isMaintenance } from "../../domain/maintenance-incidents.ts";
import { isFeedHeard, maintenancesOfFeeds } from "../../domain/maintenance-feeds.ts";
import { overrun, runningMaintenance, windowsOf, withoutPlanned } from "../../domain/maintenance-now.ts";
import { isExcused, withMaintenance } from "../../domain/maintenance-sample.ts";
import { DAY_MS, toInstant, toMs } from "../../domain/instant.ts";
import { isFollowed } from "./leg.ts";
import { isOpen, type Incident } from "../../domain/incident.ts";
import { occurrences } from "../../recurrence.ts";
import type { Config } from "../../config/config.ts";
import type { Interval } from "../../domain/intervals.ts";
import type { MaintenancePlan, PlannedMaintenance, RunningMaintenance } from "../../domain/maintenance.ts";
import type { Report } from "../../domain/report.ts";
import type { Sample } from "../../domain/sample.ts";
import type { Shard } from "../../domain/shard.ts";
import type { Verdict } from "../../domain/verdict.ts";

type Reports = ReadonlyMap<string, Report>;

/** Samples of a run that could not be kept before, and the time for which one may stand: so far around now windows are needed. */
const AROUND_MS = 2 * DAY_MS;

/** Planned work as it stands at one moment. */
export interface PlannedWork {
  readonly planned: readonly PlannedMaintenance[];
  /** A sample with the windows of its monitor noted. */
  readonly noted: (sample: Sample) => Sample;
  readonly running: (monitor: string) => RunningMaintenance | undefined;
}

interface Moment {
  readonly nowMs: number;
  readonly shard?: Shard;
}

/** What is planned by the config, issues and feeds, held against the incidents that stand. */
export function plannedWork(
  config: Pick<Config, "maintenance" | "monitors" | "feeds">,
  incidents: readonly Incident[],
  reports: Reports,
  { nowMs }: Pick<Moment, "nowMs">,
): PlannedWork {
  const planned = plannedAround(config, incidents, reports, nowMs);
  const input = { planned, isHeard: (source: string) => isHeard(source, reports), verdicts: new Map(), nowMs };
  const changed = new Map(followMaintenances({ ...input, incidents }).map((one) => [one.id, one]));
  const after = [...incidents.filter(({ id }) => !changed.has(id)), ...changed.values()];
  // What is not announced yet, or was over before anybody looked, has no incident.
  const known = new Set(after.filter(isMaintenance).map(({ window }) => `${window.source} ${window.from}`));
  const bare = planned.filter(({ window }) => !known.has(`${window.source} ${window.from}`));
  const windows = new Map<string, readonly Interval[]>();
  const windowsBy = (monitor: string): readonly Interval[] => {
    const own = windows.get(monitor) ?? [
      ...windowsOf(after, monitor),
      ...bare.filter((one) => one.monitors.includes(monitor)).map(({ window }) => spanOf(window)),
    ];
    windows.set(monitor, own);
    return own;
  };
  return {
    planned,
    noted: (sample) => withMaintenance(sample, windowsBy(sample.monitor)),
    running: (monitor) => runningMaintenance(after, monitor, nowMs),
  };
}

const spanOf = ({ from, to }: { readonly from: string; readonly to: string }): Interval => ({
  fromMs: toMs(from),
  toMs: toMs(to),
});

/** What `correlate` changed, as far as planned work lets it, and the incidents of planned work itself. */
export function maintainedAfter(
  config: Pick<Config, "maintenance" | "monitors" | "feeds">,
  before: readonly Incident[],
  changed: readonly Incident[],
  {
    work,
    reports,
    verdicts,
    samples,
  }: {
    readonly work: PlannedWork;
    readonly reports: Reports;
    readonly verdicts: ReadonlyMap<string, Verdict>;
    readonly samples: readonly Sample[];
  },
  { nowMs, shard }: Moment,
): Incident[] {
  const kept = withoutPlanned(before, changed, (monitor) => work.running(monitor) !== undefined);
  const known = new Set(before.map(({ id }) => id));
  const followed = followMaintenances({
    planned: work.planned,
    isHeard: (source) => isHeard(source, reports),
    incidents: [...before.filter(({ id }) => !kept.some((one) => one.id === id)), ...kept],
    verdicts,
    nowMs,
  }).filter((incident) => isFollowed(incident, config, shard));
  const all = [...followed, ...before.filter(({ id }) => !followed.some((one) => one.id === id))];
  return [...kept.map((one) => (known.has(one.id) ? one : overrun(one, all, samples))), ...followed];
}

/** The config has all of its windows, feeds where they were read; what people plan in issues they end there. */
function isHeard(source: string, reports: Reports): boolean {
  return source.startsWith("config:") || (source.startsWith("feed:") && isFeedHeard(source, reports));
}

function plannedAround(
  { maintenance, monitors }: Pick<Config, "maintenance" | "monitors">,
  incidents: readonly Incident[],
  reports: Reports,
  nowMs: number,
): PlannedMaintenance[] {
  const open = incidents.filter(isMaintenance).filter(isOpen);
  return [
    ...maintenance.flatMap((plan) => {
      const source = `config:${plan.id}`;
      const furthest = open.filter(({ window }) => window.source === source).map(({ window }) => toMs(window.from) + 1);
      const aheadMs = Math.max(plan.announceMs, AROUND_MS);
      return windowsOfPlan(plan, { fromMs: nowMs - AROUND_MS, toMs: Math.max(nowMs + aheadMs, ...furthest) });
    }),
    ...maintenancesOfFeeds(monitors, reports, nowMs),
  ];
}

/** The windows of a plan that reach into a span. One about nobody is none. */
export function windowsOfPlan(plan: MaintenancePlan, span: Interval): PlannedMaintenance[] {
  const { id, title, monitors, expect, announceMs, when } = plan;
  if (monitors.length === 0) return [];
  const windowAt = (from: string, to: string, recurs: boolean): PlannedMaintenance => ({
    window: { source: `config:${id}`, from, to, expect },
    title,
    monitors,
    announceMs,
    recurs,
  });
  if (when.kind === "once") return [windowAt(when.from, when.to, false)];
  const begins = occurrences(when, { fromMs: span.fromMs - when.durationMs, toMs: span.toMs });
  return begins.map((ms) => windowAt(toInstant(ms), toInstant(ms + when.durationMs), true));
}

/** The samples from which trouble may be made: what failed in planned work is none. */
export const countedIn = (samples: readonly Sample[]): readonly Sample[] =>
  samples.some(({ maintenance }) => maintenance !== undefined) ? samples.filter((one) => !isExcused(one)) : samples;
