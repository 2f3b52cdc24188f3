import { z } from "zod";
import { DAY_MS, toInstant } from "../domain/instant.ts";
import { startOf } from "../domain/rollup.ts";
import { accountedDays, daysOf, type Told } from "./upptime-days.ts";
import { incidentOfIssue, incidentOfTrouble, issueOf } from "./upptime-incidents.ts";
import { readIssues, type IssuesRead, type OutageIssue } from "./upptime-issues.ts";
import { markUnclear, stretchesOf, troublesIn, type Stretch } from "./upptime-stretches.ts";
import { isPlausible, isSeriesFile, seriesIn, wantedBlobs, type Series, type Unused } from "./upptime-versions.ts";
import type { Note } from "./contract.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { Incident } from "../domain/incident.ts";
import type { FileChange, Past } from "../world.ts";

/** A monitor, and what Upptime may have called its site. */
export interface Heir {
  readonly id: string;
  readonly badge?: string;
  readonly formerly: readonly string[];
}

/** What was found of one site. */
export interface ImportedSite {
  readonly slug: string;
  readonly monitor: string;
  readonly days: readonly ImportedDay[];
  readonly incidents: readonly Incident[];
}

export interface ImportedHistory {
  readonly sites: readonly ImportedSite[];
  readonly notes: readonly Note[];
}

/** Of its repository, in which Upptime keeps what it saw. */
export const UPPTIME_FOLDER = "history";
const SUMMARY = `${UPPTIME_FOLDER}/summary.json`;

/**
 * What a clone of Upptime's repository tells of the monitors: days by the changes of each state, and past outages. What its
 * log does not reach is filled from issues (the text of `gh api --paginate`), else from the minutes of its summary.
 * `undefined` issues are none; a text that is no JSON is told.
 */
export async function readUpptimeHistory(
  past: Past,
  heirs: readonly Heir[],
  issuesText: string | undefined,
): Promise<ImportedHistory> {
  // Where this program took over in the same repository, the folder holds files of its own, too.
  const all = (await past.changes()).filter(({ path }) => path === SUMMARY || isSeriesFile(path));
  const changes = all.filter(({ atMs }) => isPlausible(atMs));
  const summaryBlob = changes.findLast(({ path }) => path === SUMMARY)?.blob;
  const texts = await past.texts([...wantedBlobs(changes), ...(summaryBlob === undefined ? [] : [summaryBlob])]);
  const issues = issuesText === undefined ? undefined : readIssues(issuesText);
  const desk: Desk = {
    asOfMs: changes.reduce((newest, { atMs }) => Math.max(newest, atMs), 0),
    notes: [],
    ...(issues !== undefined && { issues }),
    minutes: minutesIn(texts.get(summaryBlob ?? "")),
    used: new Set(),
  };
  if (issuesText !== undefined && issues === undefined)
    tell(desk, "--issues", "The file is no JSON: no issue was read. Write it with `gh api --paginate`.");
  const sites = sitesOf(changes, texts, heirs, desk);
  tellOfIssues(desk, sites.length > 0);
  return { sites, notes: desk.notes };
}

interface Desk {
  /** When the newest commit was made: up to then something was known. */
  readonly asOfMs: number;
  readonly notes: Note[];
  readonly issues?: IssuesRead;
  /** Minutes that were not up, by slug and day. */
  readonly minutes: ReadonlyMap<string, ReadonlyMap<string, number>>;
  /** Numbers of issues that are told of by an incident. */
  readonly used: Set<number>;
}

function tell({ notes }: Desk, key: string, why: string, what: Note["what"] = "left-out", monitor?: string): void {
  notes.push({ key, what, why, ...(monitor !== undefined && { monitor }) });
}

function sitesOf(
  changes: readonly FileChange[],
  texts: ReadonlyMap<string, string>,
  heirs: readonly Heir[],
  desk: Desk,
): ImportedSite[] {
  const all = seriesIn(changes, texts);
  // Sites that nobody inherits are witnesses all the same of what a runner could not reach.
  const stretches = markUnclear(all.map((series) => stretchesOf(series, desk.asOfMs)));
  return all.flatMap((series, index): ImportedSite[] => {
    const heir = heirOf(heirs, series.slug);
    const key = `history/${series.slug}.yml`;
    if (heir === undefined) {
      const why =
        series.slug === ""
          ? "An older Upptime wrote sites without a letter that it knew into one file: whose it is can't be told."
          : `No monitor has \`badge: ${series.slug}\`, or \`${series.slug}\` as its id or under \`formerly\`. Write it to the monitor whose history it is.`;
      tell(desk, key, why);
      return [];
    }
    tellUnused(desk, key, series.unused, heir.id);
    return [siteOf(series, heir.id, stretches[index] ?? [], desk)];
  });
}

function heirOf(heirs: readonly Heir[], slug: string): Heir | undefined {
  return (
    heirs.find(({ badge }) => badge === slug) ??
    heirs.find(({ id }) => id === slug) ??
    heirs.find(({ formerly }) => formerly.includes(slug))
  );
}

function siteOf(series: Series, monitor: string, stretches: readonly Stretch[], desk: Desk): ImportedSite {
  const key = `history/${series.slug}.yml`;
  const own = (desk.issues?.outages ?? []).filter(({ labels }) => labels.includes(series.slug));
  const unclear = stretches.filter(({ state }) => state === "unclear").length;
  if (unclear > 0) {
    const why = `${unclear} times there was no answer while half of the sites or more fared alike: the runner's network may have been to blame, so this time counts neither as up nor as down.`;
    tell(desk, key, why, "differs", monitor);
  }
  const incidents = troublesIn(stretches.filter(({ state }) => state !== "unclear")).flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const issue = issueOf(own, first.fromMs);
    if (issue !== undefined) desk.used.add(issue.number);
    return [incidentOfTrouble(monitor, [first, ...rest], issue)];
  });
  const before = beforeSeries(series, monitor, own, desk);
  return {
    slug: series.slug,
    monitor,
    days: [...before.days, ...daysOf(monitor, stretches)],
    incidents: [...before.incidents, ...incidents],
  };
}

/** Whole days before the first change that is known: the history was squashed, or cut when it was cloned. */
function beforeSeries(series: Series, monitor: string, issues: readonly OutageIssue[], desk: Desk) {
  const { startMs, slug } = series;
  const key = `history/${slug}.yml`;
  const endMs = startOf(series.seen[0]?.atMs ?? desk.asOfMs, DAY_MS);
  if (startMs === undefined || startMs >= endMs) return { days: [], incidents: [] };
  if (desk.issues !== undefined) {
    const closed = issues.filter((issue): issue is OutageIssue & { closedMs: number } => issue.closedMs !== undefined);
    const early = closed.filter(({ openedMs }) => openedMs >= startMs && openedMs < endMs);
    for (const { number } of early) desk.used.add(number);
    const told = early.map(({ openedMs, closedMs, kind }): Told => ({ fromMs: openedMs, toMs: closedMs, kind }));
    tell(
      desk,
      key,
      `${ACCOUNT} From ${day(startMs)} to ${day(endMs)} issues are all that is known: an outage lasts until its issue was closed.`,
      "differs",
      monitor,
    );
    return {
      days: accountedDays({ monitor, fromMs: startMs, toMs: endMs, told }),
      incidents: early.map((issue) => incidentOfIssue(monitor, issue)),
    };
  }
  const minutes = desk.minutes.get(slug);
  if (minutes === undefined) {
    tell(
      desk,
      key,
      `Of ${day(startMs)} to ${day(endMs)} the clone tells nothing. Name its issues with --issues, or clone it whole.`,
      "left-out",
      monitor,
    );
    return { days: [], incidents: [] };
  }
  // The summary looks back a year.
  const fromMs = Math.max(startMs, startOf(desk.asOfMs, DAY_MS) - 364 * DAY_MS);
  tell(
    desk,
    key,
    `${ACCOUNT} From ${day(fromMs)} to ${day(endMs)} the minutes of ${SUMMARY} are all that is known: in them, slow is down.`,
    "differs",
    monitor,
  );
  return { days: accountedDays({ monitor, fromMs, toMs: endMs, told: minutes }), incidents: [] };
}

const ACCOUNT =
  "Days before the first change in the log count as Upptime counted them: what was not told as an outage was up.";
const day = (ms: number): string => toInstant(ms).slice(0, 10);

function tellUnused(desk: Desk, key: string, { absent, unreadable, misdated }: Unused, monitor: string): void {
  const versions = (count: number): string => `${count} ${count === 1 ? "version" : "versions"}`;
  if (absent > 0)
    tell(
      desk,
      key,
      `${versions(absent)} can only be read from the file itself, which the clone does not hold. Clone it without --filter.`,
      "left-out",
      monitor,
    );
  if (unreadable > 0) tell(desk, key, `${versions(unreadable)} can't be read.`, "left-out", monitor);
  if (misdated > 0) {
    const why = `${versions(misdated)} ${misdated === 1 ? "was" : "were"} committed more than an hour after the time that they tell of, as where a history was squashed or a template copied.`;
    tell(desk, key, why, "left-out", monitor);
  }
}

function tellOfIssues(desk: Desk, hasSites: boolean): void {
  if (desk.issues === undefined) {
    if (hasSites)
      tell(
        desk,
        "issues",
        "None was given: past incidents have no links. Name a file with --issues, as docs/migrating.md shows.",
      );
    return;
  }
  const { outages, maintenance, other } = desk.issues;
  const unused = outages.filter(({ number }) => !desk.used.has(number)).length;
  if (unused > 0)
    tell(
      desk,
      "issues",
      `${unused} of ${outages.length} issues of outages are not near a change that is known, or are open: nothing was made of them.`,
    );
  if (maintenance > 0)
    tell(
      desk,
      "issues",
      `Announcements of maintenance are left out (${maintenance}). What Upptime expected to be down, it never told as an outage.`,
    );
  if (other > 0) tell(desk, "issues", `Issues without the label status are no outages (${other}).`);
}

const Summary = z.array(
  z
    .object({ slug: z.string(), dailyMinutesDown: z.record(z.string(), z.number().min(0)).catch({}) })
    .or(z.unknown().transform(() => undefined)),
);

function minutesIn(text: string | undefined): ReadonlyMap<string, ReadonlyMap<string, number>> {
  if (text === undefined) return new Map();
  try {
    const entries = Summary.safeParse(JSON.parse(text)).data ?? [];
    return new Map(
      entries.flatMap((entry) =>
        entry === undefined ? [] : [[entry.slug, new Map(Object.entries(entry.dailyMinutesDown))] as const],
      ),
    );
  } catch {
    return new Map();
  }
}
