import { alertsAfter, alertStates, familiesAfter, standingsOf } from "./conclude-alerts.ts";
import { closeAll, type Closed } from "./conclude-close.ts";
import { compareSamples, type Sample } from "../../domain/sample.ts";
import { correctionsOf } from "../../domain/handling-correction.ts";
import { channelsAfter, digestsAfter, withNotices } from "./conclude-notices.ts";
import { correlate, type CorrelateInput } from "../../domain/correlate.ts";
import { mergeCorrections, mergeRounds, mergeSamples } from "../../ledger/merge.ts";
import { countedIn, maintainedAfter, plannedWork, type PlannedWork } from "./maintenance.ts";
import { judge } from "../../domain/judge.ts";
import { judgePage, standingVerdict } from "../../domain/judge-page.ts";
import { followedFeeds, isFollowed, ownMonitors } from "./leg.ts";
import { pagesOf, reportsOf } from "./heard.ts";
import { planAll } from "../../domain/plan.ts";
import { jobKey } from "../../domain/state.ts";
import { overdueSamples } from "../../domain/heartbeat.ts";
import { sortLate } from "./conclude-late.ts";
import { stateAfter, withIncidents } from "./conclude-state.ts";
import type { Standing } from "../../domain/alert-weigh.ts";
import { testimoniesOf } from "../../domain/witness.ts";
import { correlateFeeds } from "../../domain/unread-feed.ts";
import { toInstant } from "../../domain/instant.ts";
import { withPeople } from "./people-words.ts";
import type { Config } from "../../config/config.ts";
import type { Incident, IncidentKind } from "../../domain/incident.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { LedgerUpdate } from "../../ledger/write.ts";
import type { Observed } from "./observe-book.ts";
import type { PageView } from "../../domain/corroborate.ts";
import type { Shard } from "../../domain/shard.ts";
import type { Report } from "../../domain/report.ts";
import type { Verdict } from "../../domain/verdict.ts";

export interface Conclusion {
  /** The ledger with all that this run adds. */
  readonly ledger: Ledger;
  /** What differs from the ledger it was concluded from. */
  readonly update: LedgerUpdate;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly pages: ReadonlyMap<string, PageView>;
  /** What every feed said, what its source does not date being dated by when it was first seen. */
  readonly reports: ReadonlyMap<string, Report>;
}

export interface ConcludeContext {
  /** Who claims what is planned. */
  readonly run: string;
  /** `<run id>.<attempt>`: whose samples are those that are made here. */
  readonly runId: string;
  readonly nowMs: number;
  /** Kinds of incident that get an issue; none where issues are off. */
  readonly issueKinds: readonly IncidentKind[];
  /** Of which leg; all of it where absent. */
  readonly shard?: Shard;
  /** No feed was looked at: what they said last stands. */
  readonly isListening?: boolean;
}

/**
 * judge → correlate → plan over one ledger and what this run observed. Pure: after a refused push it is done again on the
 * ledger that was there first.
 */
export function conclude(config: Config, before: Ledger, observed: Observed, context: ConcludeContext): Conclusion {
  const { nowMs } = context;
  const { reports, fresh: freshChanges, held, all: feedChanges } = reportsOf(config, before, observed, context);
  const work = plannedWork(config, withPeople(config, before.incidents, observed.people), reports, { nowMs });
  const { timely, late, samples, apart } = samplesAfter(config, before, { observed, work }, context);
  const pages = pagesOf(config, reports, feedChanges, nowMs);
  const verdicts = verdictsOf(config, before, { samples, pages, read: observed.reports, work }, nowMs);
  const validators = new Map([...observed.validators].filter(([feed]) => !held.has(feed)));
  const known = { verdicts, samples: withLate({ samples, late: apart }) };
  const own = stateAfter(before, { ...observed, validators }, known, nowMs, config.monitors);
  const testimonies = new Map(config.monitors.map((one) => [one.id, testimoniesOf(one, reports, nowMs)]));
  const models = own.models && { models: own.models };
  const standings = standingsOf(config, { ...before, samples }, verdicts, context);
  const seen = { verdicts, pages, testimonies, samples, standings, evidence: observed.evidence, ...models };
  const incidents = incidentsAfter(config, before, { ...seen, feedChanges, reports, work }, { ...context, observed });
  const alerts = alertStates(before.state, standings, config, context);
  const state = { ...withIncidents(own, incidents, nowMs), ...alerts, ...digestsAfter(config, before.state, context) };
  const corrected = correctionsOf(incidents, before.corrections);
  const corrections = mergeCorrections(before.corrections, corrected);
  const closed = closeAll(config, { ...before, samples, incidents, corrections }, nowMs);
  const standing = new Set(before.incidents);
  return {
    ledger: {
      ...before,
      samples,
      figures: mergeSamples(before.figures, observed.figures),
      late: apart,
      ...withClosed(before, closed),
      feedChanges,
      rounds: mergeRounds(before.rounds, observed.rounds),
      incidents,
      corrections,
      state,
    },
    update: {
      samples: timely,
      late,
      figures: observed.figures,
      ...closed,
      feedChanges: freshChanges,
      rounds: observed.rounds,
      incidents: incidents.filter((incident) => !standing.has(incident)),
      corrections: corrected,
      state,
    },
    verdicts,
    pages,
    reports,
  };
}

/** What was seen, with the planned work that reaches into it, beside what stands; what came late stands apart. */
function samplesAfter(
  config: Config,
  before: Ledger,
  { observed, work }: { readonly observed: Observed; readonly work: PlannedWork },
  context: ConcludeContext,
) {
  const fresh = [...notTwice(before, observed), ...missingHeartbeats(config, before, context)].map(work.noted);
  const { timely, late } = sortLate(fresh, before, context.nowMs);
  return { timely, late, samples: mergeSamples(before.samples, timely), apart: mergeSamples(before.late, late) };
}

const withClosed = (before: Ledger, closed: Closed) => ({
  hours: [...before.hours, ...closed.hours],
  days: [...before.days, ...closed.days],
  months: [...before.months, ...closed.months],
  reports: [...before.reports, ...closed.reports],
});

type Seen = Omit<CorrelateInput, "monitors" | "incidents" | "nowMs"> &
  Pick<Ledger, "feedChanges"> &
  Pick<Conclusion, "reports"> & { readonly work: PlannedWork; readonly standings: readonly Standing[] };

/** All incidents as this run leaves them, with what is to be said of each. What other legs follow stays as it is. */
function incidentsAfter(
  config: Config,
  { incidents: standing }: Ledger,
  { feedChanges, reports, work, ...seen }: Seen,
  context: ConcludeContext & { readonly observed: Observed },
): readonly Incident[] {
  const { nowMs, shard } = context;
  const before = withPeople(config, standing, context.observed.people);
  const followed = before.filter((incident) => isFollowed(incident, config, shard));
  const about = { monitors: ownMonitors(config, shard), incidents: followed, nowMs };
  const feeds = followedFeeds(config, shard);
  const changed = [
    ...correlate({ ...seen, ...about, samples: countedIn(seen.samples) }),
    ...correlateFeeds({ feeds, feedChanges, samples: seen.samples, ...about }),
    ...channelsAfter(config, before, nowMs),
  ];
  const { verdicts, samples } = seen;
  const maintained = maintainedAfter(config, before, changed, { work, reports, verdicts, samples }, context);
  const alerted = withChanges(replaceById(before, maintained), (all) => alertsAfter(config, all, seen, context));
  const joined = withChanges(alerted, (all) => familiesAfter(config, all, nowMs));
  const planned = planAll(joined, { kinds: context.issueKinds }, context);
  return withNotices(config, planned, context);
}

const withChanges = (incidents: Incident[], of: (all: readonly Incident[]) => readonly Incident[]): Incident[] =>
  replaceById(incidents, of(incidents));

/** A job that another run has seen the end of, too, is one call: its sample stands. */
function notTwice(before: Ledger, observed: Observed): readonly Sample[] {
  if (observed.ended.size === 0) return observed.samples;
  const samples = withLate(before);
  return observed.samples.filter(
    (one) =>
      !observed.ended.has(jobKey(one.monitor, one.region)) ||
      !samples.some(
        ({ t, monitor, region, run }) =>
          t === one.t && monitor === one.monitor && region === one.region && run !== one.run,
      ),
  );
}

/** Held against the ledger that stands: a report that was pushed meanwhile, or late, is no longer missing. */
function missingHeartbeats(config: Config, before: Ledger, { runId, nowMs, shard }: ConcludeContext): Sample[] {
  const heartbeats = ownMonitors(config, shard).filter(({ probe }) => probe?.kind === "heartbeat");
  if (heartbeats.length === 0) return [];
  return overdueSamples(heartbeats, withLate(before), { state: before.state, run: runId, nowMs });
}

/** All that was ever written of calls: what came late is not judged, and it did come. */
const withLate = ({ samples, late }: Pick<Ledger, "samples" | "late">): readonly Sample[] =>
  late.length === 0 ? samples : [...samples, ...late];

function verdictsOf(
  config: Config,
  before: Ledger,
  { samples, pages, read, work }: Pick<Seen, "samples" | "pages" | "work"> & { readonly read: Observed["reports"] },
  nowMs: number,
): ReadonlyMap<string, Verdict> {
  const byMonitor = Map.groupBy(samples.toSorted(compareSamples), (sample) => sample.monitor);
  return new Map(
    config.monitors.map((monitor) => {
      const prior = before.state.verdicts[monitor.id];
      const own = byMonitor.get(monitor.id) ?? [];
      const maintenance = work.running(monitor.id);
      const over = maintenance === undefined ? {} : { maintenance };
      if (monitor.probe !== undefined)
        return [monitor.id, { ...judge(monitor, own, nowMs, prior, maintenance !== undefined), ...over }];
      const wasRead = prior === undefined || monitor.feeds.some(({ feed }) => read.has(feed));
      const page = wasRead ? judgePage(monitor.id, pages.get(monitor.id), nowMs, prior) : undefined;
      return [monitor.id, { ...(page ?? standingVerdict(monitor.id, prior!)), ...over }];
    }),
  );
}

function replaceById(incidents: readonly Incident[], changed: readonly Incident[]): Incident[] {
  const byId = new Map([...incidents, ...changed].map((incident) => [incident.id, incident]));
  return [...byId.values()].toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1));
}

/** Monitors whose verdict is another than the ledger had before. */
export function changedVerdicts(before: Ledger, verdicts: ReadonlyMap<string, Verdict>): Verdict[] {
  return [...verdicts.values()].filter((verdict) => {
    const prior = before.state.verdicts[verdict.monitor]?.verdict ?? "unknown";
    return prior !== verdict.verdict;
  });
}

/** `Chat is down, Images is up; 12 samples at 2026-11-21T09:05:31.412Z` */
export function commitSubject(config: Config, changed: readonly Verdict[], samples: number, nowMs: number): string {
  const names = new Map(config.monitors.map((monitor) => [monitor.id, monitor.name.replaceAll(/\s+/g, " ")]));
  const news = changed.map((verdict) => `${names.get(verdict.monitor) ?? verdict.monitor} is ${verdict.verdict}`);
  const shown = news.length > 3 ? [...news.slice(0, 3), `${news.length - 3} more`] : news;
  const count = `${samples} ${samples === 1 ? "sample" : "samples"} at ${toInstant(nowMs)}`;
  return shown.length === 0 ? count : `${shown.join(", ")}; ${count}`;
}
