import { DAY_MS, HOUR_MS, toInstant, toMs, type Instant } from "../../domain/instant.ts";
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

type Watched = Pick<Config, "monitors" | "budgets" | "providers">;

/** A run's reading: as little as judging, closing and spending need. */
export const runReading = (config: Watched): Reading => ({ depth: runDepth(config), names: namesOf(config) });

/** Calls that a verdict looks back at, and two more, for a word that comes late. */
const FIRSTS = RATE_SAMPLES + 2;
/** The sample that an hour begins with, for whoever asks too seldom to have one in every hour: those before may reach into it. */
const FIRSTS_OF_OTHERS = 3;
/** A last word says what is said still: so much of feeds that `REPEATED_AFTER_MS` lies well within. */
const FEEDS_MS = 123 * DAY_MS;
const MONTH_MS = 32 * DAY_MS;

/**
 * What judging, closing, spending and correlating look back at, and no more. Samples stand for two intervals, so that the
 * oldest open hour may be made of what began two intervals before it, and a third for schedules that drift. Incidents go back
 * as far as a new one may find its begin, and those that may be opened again.
 */
export function runDepth(config: Watched): Depth {
  const { monitors } = config;
  const longestMs = mostOf(monitors.map(({ everyMs, graceMs = 0 }) => everyMs + graceMs));
  const windowMs = mostOf(monitors.map(({ policy }) => policy.windowMs));
  const reopenMs = mostOf(monitors.map(({ policy }) => policy.reopenMs));
  return {
    samplesMs: Math.max(3 * longestMs, windowMs, HOUR_MS),
    firsts: firstsOf(config),
    hoursMs: 2 * DAY_MS,
    daysMs: hasBudgets(config) ? MONTH_MS : 3 * DAY_MS,
    monthsMs: 2 * MONTH_MS,
    importedMs: 0,
    reportsMs: 2 * MONTH_MS,
    feedsMs: FEEDS_MS,
    roundsMs: DAY_MS + HOUR_MS,
    incidentsMs: Math.max(7 * DAY_MS, reopenMs + DAY_MS, FIRSTS * longestMs),
  };
}

const mostOf = (spans: readonly number[]): number => spans.reduce((most, ms) => Math.max(most, ms), 0);

/** Of a monitor by its page its last sample says enough. */
function firstsOf({ monitors }: Pick<Config, "monitors">): Firsts {
  const byId = new Map(monitors.map((monitor) => [monitor.id, monitor]));
  return {
    wanted: new Map(monitors.map((monitor) => [monitor.id, isProbed(monitor) ? FIRSTS : 1])),
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
export function reportReading(monitor: Config["monitors"][number], nowMs: number): Reading {
  const none = { daysMs: 0, monthsMs: 0, importedMs: 0, reportsMs: 0, feedsMs: 0, roundsMs: 0, incidentsMs: 0 };
  const since = new Map([[monitor.id, toInstant(nowMs - REPORTS_KNOWN_MS)]]);
  return { depth: { ...none, samplesMs: HOUR_MS, hoursMs: DAY_MS, since }, names: namesOf({ monitors: [monitor] }) };
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
  const shown = incidents.filter(({ end }) => end === undefined || toMs(end) >= nowMs - CALLS_SHOWN_MS);
  const since = new Map<string, Instant>();
  for (const incident of shown) {
    const t = toInstant(Math.max(toMs(incident.begin), nowMs - CALLS_SHOWN_MS) - BEFORE_MS);
    const other = since.get(incident.monitor);
    if (other === undefined || t < other) since.set(incident.monitor, t);
  }
  return { depth: { ...SITE_DEPTH, firsts: { wanted, others: 0 }, since }, names: namesOf(config) };
}
