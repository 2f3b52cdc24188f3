import type { FigureSample } from "../domain/figure-sample.ts";
import type { Incident } from "../domain/incident.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { Correction, FeedChange } from "../domain/ledger.ts";
import type { DayRollup, HourRollup, MonthRollup, YearTotal } from "../domain/rollup.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import type { SlaReport } from "../domain/sla-report.ts";
import type { State } from "../domain/state.ts";
import type { Snapshot } from "../world.ts";
import { decode, encodeFile, encodeLines, encodeState, unreadable } from "./codec.ts";
import { linesOf } from "./kept-files.ts";
import type { Kind, Kinds } from "./schemas.ts";
import { foldFeedChanges } from "./feed-lines.ts";
import { mergeCorrections, mergeImported, mergeRollups, mergeRounds, mergeSamples, type SampleLine } from "./merge.ts";
import {
  STATE_PATH,
  brokenPath,
  correctionsPath,
  daysPath,
  feedsPath,
  hoursPath,
  importedPath,
  incidentPath,
  latePath,
  monthsPath,
  reportPath,
  roundsPath,
  samplesPath,
  yearsPath,
} from "./paths.ts";
import { leavingFiles, type Retention } from "./retention.ts";

/** What a run has to add. Absent: nothing of that kind. */
export interface LedgerUpdate {
  /** New samples; those that stand already may be among them. */
  readonly samples?: readonly Sample[];
  /** What others measured; lines that stand already may be among them. */
  readonly figures?: readonly FigureSample[];
  /** Hours and days that were closed. */
  readonly hours?: readonly HourRollup[];
  readonly days?: readonly DayRollup[];
  readonly months?: readonly MonthRollup[];
  /** Of each year all lines: they take the place of those that stand, for they are made of its months each time. */
  readonly years?: readonly YearTotal[];
  /** Samples whose hour was closed before they came. */
  readonly late?: readonly Sample[];
  /** What other programs kept; where a day stands already, that one stays. */
  readonly imported?: readonly ImportedDay[];
  readonly corrections?: readonly Correction[];
  /** Of months that were closed; one that stands already is never written again. */
  readonly reports?: readonly SlaReport[];
  /** Each whole; what is written is the difference. */
  readonly feedChanges?: readonly FeedChange[];
  /** The circumstances of this run's rounds. */
  readonly rounds?: readonly Round[];
  /** Incidents that are new or changed; those that are not may be among them. */
  readonly incidents?: readonly Incident[];
  /** The whole state. */
  readonly state?: State;
  /** What has stood long enough leaves; absent: nothing does, and nothing is read for it. */
  readonly retention?: Retention;
}

/**
 * The files that must be written so that `snapshot` holds the update, too: path → text, `null` for one that leaves the tree.
 * Files that would stay as they are do not appear. Lines are merged with those that stand; an incident and the state are
 * taken as they are, made on that very snapshot. Nothing is lost: lines that can't be read stay at the end of their file, a
 * whole file of that kind is put aside as `*.broken.txt`, and what leaves is rolled up.
 * @throws {LedgerVersionError} where such a file is of a newer version.
 * @throws {Error} where the update holds a value that could not be read again: a fault of ours, found before it is history.
 */
export async function changesFor(snapshot: Snapshot, update: LedgerUpdate): Promise<Map<string, string | null>> {
  const samples: readonly SampleLine[] = [...(update.samples ?? []), ...(update.figures ?? [])];
  const files = await Promise.all([
    ...lineFiles(snapshot, "sampleLine", samples, (line) => samplesPath(line.t), mergeSamples),
    ...lineFiles(snapshot, "hour", update.hours, (hour) => hoursPath(hour.t), mergeRollups),
    ...lineFiles(snapshot, "day", update.days, (day) => daysPath(day.t), mergeRollups),
    ...lineFiles(snapshot, "month", update.months, (month) => monthsPath(month.t), mergeRollups),
    ...lineFiles(
      snapshot,
      "year",
      update.years,
      (year) => yearsPath(year.t),
      (_, years) => years,
    ),
    ...lineFiles(snapshot, "sample", update.late, (sample) => latePath(sample.t), mergeSamples),
    ...lineFiles(snapshot, "importedDay", update.imported, (day) => importedPath(day.t), mergeImported),
    ...lineFiles(snapshot, "correction", update.corrections, (one) => correctionsPath(one.t), mergeCorrections),
    ...lineFiles(snapshot, "feedLine", update.feedChanges, (change) => feedsPath(change.t), foldFeedChanges),
    ...lineFiles(snapshot, "round", update.rounds, (round) => roundsPath(round.t), mergeRounds),
    ...(update.incidents ?? []).map((incident) => incidentFile(snapshot, incident)),
    ...(update.reports ?? []).map((report) => reportFile(snapshot, report)),
    ...(update.state === undefined ? [] : [stateFile(snapshot, update.state)]),
  ]);
  const changes = new Map<string, string>(files.flat());
  if (update.retention === undefined) return changes;
  return new Map([...(await leavingFiles(snapshot, update.retention, changes)), ...changes]);
}

type Files = [path: string, text: string][];

function lineFiles<K extends Kind, F extends Kinds[K]>(
  snapshot: Snapshot,
  kind: K,
  fresh: readonly F[] | undefined,
  pathOf: (value: F) => string,
  merge: (standing: readonly Kinds[K][], fresh: readonly F[]) => readonly Kinds[K][],
): Promise<Files>[] {
  for (const value of fresh ?? []) assertReadable(kind, value);
  return [...Map.groupBy(fresh ?? [], pathOf)].map(async ([path, values]): Promise<Files> => {
    const standing = (await snapshot.read(path)) ?? "";
    const lines = linesOf(snapshot, { kind, text: standing, path });
    const text = encodeLines(merge(lines.values, values), lines.broken, lines);
    return text === standing ? [] : [[path, text]];
  });
}

async function incidentFile(snapshot: Snapshot, incident: Incident): Promise<Files> {
  assertReadable("incident", incident);
  const path = incidentPath(incident.id);
  const text = encodeFile(incident);
  const standing = await snapshot.read(path);
  if (standing === text) return [];
  if (standing === undefined) return [[path, text]];
  const decoded = decode("incident", standing, path);
  const isSame = decoded.ok && decoded.value.id === incident.id;
  return isSame ? [[path, text]] : replaceBroken(snapshot, path, standing, text);
}

async function reportFile(snapshot: Snapshot, report: SlaReport): Promise<Files> {
  assertReadable("report", report);
  const path = reportPath(report.from);
  return (await snapshot.read(path)) === undefined ? [[path, encodeFile(report)]] : [];
}

async function stateFile(snapshot: Snapshot, state: State): Promise<Files> {
  assertReadable("state", state);
  const text = encodeState(state);
  const standing = await snapshot.read(STATE_PATH);
  if (standing === text) return [];
  if (standing === undefined || decode("state", standing, STATE_PATH).ok) return [[STATE_PATH, text]];
  return replaceBroken(snapshot, STATE_PATH, standing, text);
}

async function replaceBroken(snapshot: Snapshot, path: string, standing: string, text: string): Promise<Files> {
  const aside = brokenPath(path);
  const earlier = (await snapshot.read(aside)) ?? "";
  return [
    [aside, earlier + standing],
    [path, text],
  ];
}

/** What can't be read is never merged, judged or counted: it would be said and written again by every run. */
function assertReadable<K extends Kind>(kind: K, value: Kinds[K]): void {
  const why = unreadable(kind, value);
  if (why !== undefined) throw new Error(`The ledger's ${kind}${placeOf(value)} could never be read again: ${why}`);
}

function placeOf(value: Kinds[Kind]): string {
  if ("id" in value) return ` ${value.id}`;
  if ("report" in value) return ` at ${value.t} of ${value.report.feed}`;
  return "monitor" in value ? ` at ${value.t} of ${value.monitor}` : "";
}
