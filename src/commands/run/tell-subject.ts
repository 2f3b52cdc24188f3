import { cellOf } from "../../domain/window.ts";
import { DAY_MS, HOUR_MS, toMs } from "../../domain/instant.ts";
import { indexLedger, type MonitorHistory } from "../../domain/monitor-history.ts";
import { isAvailable } from "../../domain/outcome.ts";
import { isOfPage } from "../../domain/sample.ts";
import { issueWordsOf } from "../../locales/issues.ts";
import { namesOf } from "./depth.ts";
import { objectiveState } from "../../domain/slo.ts";
import { othersOf } from "../../domain/scope.ts";
import { readLedger } from "../../ledger/read.ts";
import type { Conclusion } from "./conclude.ts";
import type { Config, WatchedMonitor } from "../../config/config.ts";
import type { Depth } from "../../ledger/depth.ts";
import type { FamilyMember, GroupView, IssueSubject } from "../../issues/text.ts";
import type { Incident } from "../../domain/incident.ts";
import { readIssueTemplates, type IssueTemplates } from "../../issues/templates.ts";
import type { Known } from "../../domain/diagnosis.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Sample } from "../../domain/sample.ts";
import type { Snapshot, World } from "../../world.ts";

/** What this run has concluded: an issue is told with what was known of the others, too. */
export type Seen = Pick<Conclusion, "verdicts"> &
  Partial<Pick<Conclusion, "pages">> & {
    readonly ledger: Pick<Ledger, "samples" | "incidents">;
    /** The files as they stand after the push: issues are told with more of the past than a run needs. */
    readonly after?: Snapshot;
  };

export const NOTHING_SEEN: Seen = { verdicts: new Map(), ledger: { samples: [], incidents: [] } };

/** What is known of the past of those that are told of. */
interface Past {
  readonly samples: readonly Sample[];
  /** Absent where the ledger could not be read any deeper. */
  readonly historyOf?: (monitor: string) => MonitorHistory;
}

/** Around the begin of an incident; what lies further back is told by rollups. */
const CALLS_MS = 4 * HOUR_MS;
const CALLS_AT_MOST_MS = 3 * DAY_MS;
/** So long hours stay in the tree. */
const HOURS_AT_MOST_MS = 35 * DAY_MS;

/** The past of incidents as deep as their issues tell of it; without it they are told with what the run has read. */
async function readPast(
  world: Pick<World, "clock" | "log">,
  config: Config,
  incidents: readonly Incident[],
  { after, ledger }: Seen,
): Promise<Past> {
  if (after === undefined) return { samples: ledger.samples };
  const nowMs = world.clock.now();
  try {
    const depth = pastDepth(config.monitors, incidents, nowMs);
    const deep = await readLedger(after, { nowMs, depth, names: namesOf(config) });
    return { samples: deep.samples, historyOf: indexLedger(deep, nowMs) };
  } catch (error) {
    world.log.warn(
      `The past could not be read for issues: ${String(error)}. They are told without latency and error budget.`,
    );
    return { samples: ledger.samples };
  }
}

function pastDepth(monitors: readonly WatchedMonitor[], incidents: readonly Incident[], nowMs: number): Depth {
  const told = new Set(incidents.map(({ monitor }) => monitor));
  const windows = monitors.flatMap(({ id, slo }) => (told.has(id) && slo !== undefined ? [slo.windowMs] : []));
  const spansMs = new Map<string, number>();
  for (const { monitor, begin } of incidents) {
    const spanMs = Math.min(nowMs - toMs(begin) + CALLS_MS, CALLS_AT_MOST_MS);
    spansMs.set(monitor, Math.max(spanMs, spansMs.get(monitor) ?? 0));
  }
  const oldestMs = incidents.reduce((most, { begin }) => Math.max(most, nowMs - toMs(begin)), 0);
  const windowMs = windows.reduce((most, ms) => Math.max(most, ms), oldestMs);
  const none = { lateMs: 0, reportsMs: 0, feedsMs: 0, roundsMs: 0, incidentsMs: 0 };
  return {
    ...none,
    samplesMs: HOUR_MS,
    spansMs,
    hoursMs: Math.min(oldestMs + DAY_MS, HOURS_AT_MOST_MS),
    daysMs: windowMs + 2 * DAY_MS,
    monthsMs: windowMs + 32 * DAY_MS,
    importedMs: windowMs,
  };
}

export interface Telling {
  readonly seen: Seen;
  readonly past: Past;
  readonly templates: IssueTemplates;
}

/** What is read once for all issues that are told of; nothing where there is none. */
export async function prepare(
  world: Pick<World, "clock" | "files" | "log">,
  config: Config,
  incidents: readonly Incident[],
  seen: Seen,
): Promise<Telling> {
  if (incidents.length === 0) return { seen, past: { samples: [] }, templates: {} };
  const [past, templates] = await Promise.all([readPast(world, config, incidents, seen), readIssueTemplates(world)]);
  return { seen, past, templates };
}

/** All that the texts about an incident need besides it. */
export function subjectOf(incident: Incident, config: Config, { seen, past, templates }: Telling): IssueSubject {
  const monitor: WatchedMonitor | undefined = config.monitors.find((other) => other.id === incident.monitor);
  const feed = config.feeds.find(({ id }) => id === incident.feed);
  const isOfProbe = incident.feed === undefined && incident.channel === undefined;
  const feedNames = new Map(config.feeds.map(({ id, name }) => [id, name]));
  const page = seen.pages?.get(incident.monitor);
  return {
    name: nameOf(incident, config),
    language: config.issues.locale,
    templates,
    target: isOfProbe ? monitor?.target : undefined,
    feed,
    feedNames,
    names: new Map(config.monitors.map(({ id, name }) => [id, name])),
    known: knownOf(incident, config, seen),
    page: page === undefined || page.url === "" ? undefined : { name: feedNames.get(page.feed) ?? "", url: page.url },
    group: isOfProbe ? groupOf(incident, config, seen) : undefined,
    failuresInRow: seen.verdicts.get(incident.monitor)?.failuresInRow,
    calls: past.samples.filter((sample) => sample.monitor === incident.monitor && !isOfPage(sample)),
    ...measuredOf(incident, monitor, past),
    parent: parentOf(incident, config, seen),
    family: familyOf(incident, config, seen),
    pageUrl: pageUrlOf(incident, config),
  };
}

/** Of several monitors, the first and how many more. */
function nameOf({ monitor, monitors = [] }: Incident, { monitors: all, issues }: Config): string {
  const name = all.find(({ id }) => id === monitor)?.name ?? monitor;
  if (monitors.length < 2) return name;
  const { andMore } = issueWordsOf(issues.locale).events;
  return andMore.replace("{names}", () => name).replace("{count}", String(monitors.length - 1));
}

export function pageUrlOf({ id, channel }: Incident, { site: { url } }: Config): string | undefined {
  return url === undefined || channel !== undefined
    ? undefined
    : new URL(`incidents/${id}.html`, url.endsWith("/") ? url : `${url}/`).href;
}

/** What uptime and the objective say, from as much of the past as was read. */
function measuredOf(
  incident: Incident,
  monitor: WatchedMonitor | undefined,
  { historyOf }: Past,
): Pick<IssueSubject, "objective" | "downtimeMs"> {
  if (historyOf === undefined || monitor === undefined) return {};
  const { begin, end } = incident;
  const history = historyOf(monitor.id);
  const isOfCalls = incident.kind === "outage" || incident.kind === "degradation" || incident.kind === "heartbeat";
  return {
    ...(monitor.slo !== undefined && isOfCalls && { objective: objectiveState(history, monitor.slo) }),
    ...(end !== undefined &&
      isOfCalls && { downtimeMs: cellOf(history, { fromMs: toMs(begin), toMs: toMs(end) }).shares.failureMs }),
  };
}

function groupOf(incident: Incident, { monitors }: Config, { verdicts }: Seen): GroupView | undefined {
  const name = monitors.find(({ id }) => id === incident.monitor)?.group;
  const others = monitors.filter(({ id, group }) => group === name && id !== incident.monitor);
  if (name === undefined || others.length === 0) return undefined;
  const named = (wanted: readonly string[]) =>
    others.filter(({ id }) => wanted.includes(verdicts.get(id)?.verdict ?? "unknown")).map((one) => one.name);
  return { name, failing: named(["down", "degraded"]), fine: named(["up"]), unknown: named(["unknown"]) };
}

function familyOf(incident: Incident, config: Config, { ledger }: Seen): FamilyMember[] {
  if (incident.provider === undefined) return [];
  return ledger.incidents
    .filter(({ parent, kind }) => parent === incident.id && kind !== "alert")
    .map((child) => ({ incident: child, name: nameOf(child, config), pageUrl: pageUrlOf(child, config) }));
}

function parentOf({ parent }: Incident, config: Config, { ledger }: Seen): IssueSubject["parent"] {
  const standing = parent === undefined ? undefined : ledger.incidents.find(({ id }) => id === parent);
  if (standing === undefined) return undefined;
  const pageUrl = pageUrlOf(standing, config);
  return {
    name: standing.provider ?? nameOf(standing, config),
    ...(standing.issue !== undefined && { issue: standing.issue.number }),
    ...(pageUrl !== undefined && { pageUrl }),
  };
}

/** What the diagnosis needs besides the incident. */
export function knownOf(incident: Incident, { monitors }: Config, { ledger, verdicts }: Seen): Known {
  const importance = monitors.find(({ id }) => id === incident.monitor)?.importance;
  const passed = ledger.samples.findLast(
    (sample) =>
      sample.monitor === incident.monitor &&
      sample.t < incident.begin &&
      isAvailable(sample.outcome) &&
      !isOfPage(sample),
  )?.t;
  const isFine = (monitor: string): boolean => verdicts.get(monitor)?.verdict === "up";
  return {
    others: othersOf(incident, monitors, ledger.incidents, isFine),
    ...(importance !== undefined && { importance }),
    ...(passed !== undefined && { passed }),
  };
}
