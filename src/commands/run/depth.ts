import { alertDepth } from "../../domain/alert-depth.ts";
import { DAY_MS, HOUR_MS, toMs } from "../../domain/instant.ts";
import { hasBudgets } from "./observe-purse.ts";
import { isCounted } from "../../domain/outcome.ts";
import { isOfPage, type Sample } from "../../domain/sample.ts";
import type { Incident } from "../../domain/incident.ts";
import { isProbed, type Config } from "../../config/config.ts";
import { RATE_SAMPLES } from "../../domain/judge.ts";
import { SITE_DEPTH, type Depth, type Firsts } from "../../ledger/depth.ts";
import { TIERS } from "../../domain/monitor.ts";
import type { Names } from "../../ledger/renames.ts";

/** How deep to read, and under which ids. */
export interface Reading {
  readonly depth: Depth;
  readonly names: Names;
}

/** Former ids of a config's monitors to those of today. */
export const namesOf = ({ monitors }: Pick<Config, "monitors">): Names =>
  new Map(monitors.flatMap(({ id, formerly }) => formerly.map((former) => [former, id] as const)));

type Watched = Pick<Config, "monitors" | "budgets" | "providers"> & Partial<Pick<Config, "alerts">>;

/** A run's reading: as little as judging, closing and spending need. */
export const runReading = (config: Watched): Reading => ({ depth: runDepth(config), names: namesOf(config) });

/** Calls that a verdict looks back at, and two more, for a word that comes late. */
const FIRSTS = RATE_SAMPLES + 2;
/** Of whom nothing is judged by samples: the hour of the last one may be made of those before it, too. */
const FIRSTS_OF_OTHERS = 3;
/** A last word says what is said still: so much of feeds that `REPEATED_AFTER_MS` lies well within. */
const FEEDS_MS = 123 * DAY_MS;
const MONTH_MS = 32 * DAY_MS;

/**
 * What judging, closing, spending and correlating look back at, and no more. Samples stand for two intervals: an hour before
 * the oldest open one holds what reaches into it of monitors that are asked often, and the calls that verdicts are made of do
 * of all others. Incidents go back as far as a new one may find its begin, and as those that may be opened again.
 */
export function runDepth(config: Watched): Depth {
  const { monitors } = config;
  const longestMs = mostOf(monitors.map(({ everyMs, graceMs = 0 }) => everyMs + graceMs));
  const reopenMs = mostOf(monitors.map(({ policy }) => policy.reopenMs));
  const rules = alertDepth(config);
  return {
    samplesMs: HOUR_MS,
    spansMs: new Map(monitors.map(({ id, policy }) => [id, Math.max(policy.windowMs, rules.spansMs.get(id) ?? 0)])),
    firsts: firstsOf(config),
    lateMs: 2 * DAY_MS + longestMs,
    // What is open is read in any case; of the others the latest tell that they are closed.
    hoursMs: Math.max(12 * HOUR_MS, rules.hoursMs),
    daysMs: Math.max(hasBudgets(config) ? MONTH_MS : 0, rules.daysMs),
    monthsMs: 0,
    importedMs: 0,
    reportsMs: 0,
    feedsMs: FEEDS_MS,
    roundsMs: DAY_MS + HOUR_MS,
    incidentsMs: Math.max(7 * DAY_MS, reopenMs + DAY_MS, FIRSTS * longestMs),
  };
}

const mostOf = (spans: readonly number[]): number => spans.reduce((most, ms) => Math.max(most, ms), 0);

function firstsOf({ monitors }: Pick<Config, "monitors">): Firsts {
  const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
  return {
    wanted: new Map(monitors.map((monitor) => [monitor.id, isProbed(monitor) ? FIRSTS : FIRSTS_OF_OTHERS])),
    others: FIRSTS_OF_OTHERS,
    worth: (sample) => worthOf(sample, byId.get(sample.monitor)),
  };
}

/**
 * Verdicts are made of what counts: what is left out is worth half, so that one that is refused for ever is not looked for in
 * days of files. A call in a cheaper way says neither that a down is over nor what the dearer one costs.
 */
function worthOf(sample: Sample, monitor: Config["monitors"][number] | undefined): number {
  if (monitor === undefined) return 1;
  if (isOfPage(sample)) return isProbed(monitor) ? 0 : 1;
  if (monitor.tier !== undefined && sample.tier !== undefined && isCheaper(sample.tier, monitor.tier)) return 0;
  return isCounted(sample.outcome) ? 1 : 0.5;
}

const isCheaper = (a: (typeof TIERS)[number], b: (typeof TIERS)[number]): boolean =>
  TIERS.indexOf(a) < TIERS.indexOf(b);

/** A report is held against those of a day: each counts once. */
export function reportReading(monitor: Config["monitors"][number]): Reading {
  const none = { daysMs: 0, monthsMs: 0, importedMs: 0, reportsMs: 0, feedsMs: 0, roundsMs: 0, incidentsMs: 0 };
  const spansMs = new Map([[monitor.id, REPORTS_KNOWN_MS]]);
  return {
    depth: { ...none, samplesMs: 0, lateMs: REPORTS_KNOWN_MS, hoursMs: 12 * HOUR_MS, spansMs },
    names: namesOf({ monitors: [monitor] }),
  };
}

const REPORTS_KNOWN_MS = DAY_MS + HOUR_MS;

/** The calls that a monitor's page lists. */
const CALLS_SHOWN = 16;
/** The page of an incident shows its calls for so long after its end, and so much of the time before it began. */
const CALLS_SHOWN_MS = 3 * DAY_MS;
const BEFORE_MS = 13 * HOUR_MS;

/** The site's reading: a day of calls of each monitor, or its latest, and those around incidents of the last days. */
export function siteReading(config: Watched, incidents: readonly Incident[], nowMs: number): Reading {
  const wanted = new Map(config.monitors.map(({ id }) => [id, CALLS_SHOWN]));
  const spansMs = new Map<string, number>();
  for (const { monitor, begin, end } of incidents) {
    if (end !== undefined && toMs(end) < nowMs - CALLS_SHOWN_MS) continue;
    const spanMs = Math.min(nowMs - toMs(begin), CALLS_SHOWN_MS) + BEFORE_MS;
    spansMs.set(monitor, Math.max(spanMs, spansMs.get(monitor) ?? 0));
  }
  return { depth: { ...SITE_DEPTH, firsts: { wanted, others: 0 }, spansMs }, names: namesOf(config) };
}
