import type { FigureSample } from "../domain/figure-sample.ts";
import { HOUR_MS, toInstant, toMs } from "../domain/instant.ts";
import type { FeedChange, Ledger } from "../domain/ledger.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import type { SlaReport } from "../domain/sla-report.ts";
import { EMPTY_STATE, type State } from "../domain/state.ts";
import type { Snapshot } from "../world.ts";
import type { LineHead } from "./codec.ts";
import type { Depth } from "./depth.ts";
import { mergeFeedLines, unfoldFeedLines } from "./feed-lines.ts";
import {
  joinFeedChanges,
  mergeCorrections,
  mergeImported,
  mergeRounds,
  mergeSamples,
  type SampleLine,
} from "./merge.ts";
import { STATE_PATH, type PathKind } from "./paths.ts";
import { openFiles, type LedgerFiles } from "./read-files.ts";
import { readIncidents } from "./read-incidents.ts";
import { lastOf, monthsSince, readRollups, type RollupsRead } from "./read-rollups.ts";
import { readSamples } from "./read-samples.ts";
import { readYearFiles, readYears } from "./read-years.ts";
import { renamed, renamedState, type Names } from "./renames.ts";
import type { Kinds } from "./schemas.ts";

export interface ReadOptions {
  readonly nowMs: number;
  readonly depth: Depth;
  readonly names: Names;
}

/** What a reading goes by: the options, and the end of the newest file of samples, from where the depth counts. */
interface Reading extends ReadOptions {
  readonly lastMs: number;
}

/**
 * The ledger as deep as told, from the files that can hold it and no others, all under the ids that monitors have now. What
 * can't be read is in `broken`.
 * @throws {LedgerVersionError} where a file is of a newer version.
 */
export async function readLedger(snapshot: Snapshot, options: ReadOptions): Promise<Ledger> {
  const files = await openFiles(snapshot);
  const reading: Reading = { ...options, lastMs: newestMs(files, options.nowMs) };
  const { depth, names, lastMs } = reading;
  // What is asked for together is one process of git; only samples and incidents wait for what the others say.
  const rounds = linesSince(files, "round", "rounds", lastMs - depth.roundsMs);
  const [state, rollups, others, yearFiles] = await Promise.all([
    readState(files).then((one) => renamedState(one, names)),
    readRollups(files, { ...reading, rounds }),
    readOthers(files, reading, rounds),
    depth.isByYears === true ? readYearFiles(files, monthsSince(reading)) : undefined,
  ]);
  const { hours, days, dueMs } = rollups;
  const isWhole = dueMs !== Infinity;
  const fromMs = samplesFromMs(rollups, reading);
  const [lines, incidents, reports] = await Promise.all([
    readSamples(files, { ...reading, state, hours, fromMs }),
    readIncidents(files, { ...depth, names, lastMs, state, isWhole }),
    readReports(files, Math.min(lastMs - depth.reportsMs, dueMs)),
  ]);
  const samples = lines.filter(isSample);
  const older = yearFiles && (await readYears(files, yearFiles, { ...others, rollups, samples, names }));
  return {
    samples,
    figures: lines.filter(isFigure),
    hours,
    hoursFrom: rollups.hoursFromMs === -Infinity ? "" : toInstant(rollups.hoursFromMs),
    days,
    months: older?.months ?? rollups.months,
    daysOpenFrom: rollups.daysOpenFromMs === -Infinity ? "" : toInstant(rollups.daysOpenFromMs),
    monthsOpenFrom: rollups.monthsOpenFromMs === -Infinity ? "" : toInstant(rollups.monthsOpenFromMs),
    monthsFrom: rollups.monthsFromMs === -Infinity ? "" : toInstant(Math.min(rollups.monthsFromMs, options.nowMs)),
    years: older?.years ?? [],
    incidents,
    reports,
    state,
    ...others,
    broken: files.broken.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
  };
}

type Others = Pick<Ledger, "late" | "imported" | "feedChanges" | "rounds" | "corrections">;

/** What is read by its time alone. */
async function readOthers(
  files: LedgerFiles,
  { depth, names, lastMs }: Reading,
  wantedRounds: Promise<Round[]>,
): Promise<Others> {
  const today = async <K extends OwnedKind>(kind: K, folder: PathKind, spanMs: number): Promise<Kinds[K][]> =>
    (await linesSince(files, kind, folder, lastMs - spanMs)).map((line) => renamed(line, names));
  const [late, imported, feedChanges, rounds, corrections] = await Promise.all([
    today("sample", "late", depth.lateMs),
    today("importedDay", "imported", depth.importedMs),
    readFeeds(files, lastMs - depth.feedsMs),
    wantedRounds,
    today("correction", "corrections", Infinity),
  ]);
  return {
    late: mergeSamples(late, []),
    imported: mergeImported(imported, []),
    feedChanges,
    rounds: mergeRounds(rounds, []),
    corrections: mergeCorrections(corrections, []),
  };
}

const isFigure = (line: SampleLine): line is FigureSample => "source" in line;
const isSample = (line: SampleLine): line is Sample => !isFigure(line);

/** The end of the newest file of samples that no clock has made ahead of its time, at most now. */
function newestMs(files: LedgerFiles, nowMs: number): number {
  const newest = files.since("samples", -Infinity).findLast(({ begin }) => toMs(begin) <= nowMs);
  return newest === undefined ? nowMs : Math.min(nowMs, toMs(newest.begin) + HOUR_MS);
}

/** All hours are open where none is closed. Hours are closed for all monitors at once, up to a moment. */
function samplesFromMs({ hours }: RollupsRead, { depth, lastMs, nowMs }: Reading): number {
  const closed = lastOf(hours, nowMs);
  return closed === undefined ? -Infinity : Math.min(lastMs, toMs(closed) + HOUR_MS) - depth.samplesMs;
}

/** Kinds of lines that a monitor owns and that stand by their time alone. */
type OwnedKind = "sample" | "importedDay" | "correction";

async function linesSince<K extends OwnedKind | "round">(
  files: LedgerFiles,
  kind: K,
  folder: PathKind,
  fromMs: number,
): Promise<Kinds[K][]> {
  const from = fromMs === -Infinity ? "" : toInstant(fromMs);
  const isWanted = ({ t }: LineHead): boolean => t >= from;
  const read = await Promise.all(
    files
      .since(folder, fromMs)
      .map(({ path }) => files.lines(kind, path, folder === "imported" ? isWanted : undefined)),
  );
  return read.flatMap(({ values }) => values);
}

/** A line may be the difference from any before it in its file: files are read whole. */
async function readFeeds(files: LedgerFiles, fromMs: number): Promise<FeedChange[]> {
  const read = await Promise.all(files.since("feeds", fromMs).map(({ path }) => files.lines("feedLine", path)));
  return joinFeedChanges(
    [],
    read.flatMap(({ values }) => unfoldFeedLines(mergeFeedLines(values, []))),
  );
}

/** Of closed months, oldest first. */
async function readReports(files: LedgerFiles, fromMs: number): Promise<SlaReport[]> {
  const read = await Promise.all(
    files.since("reports", fromMs).map(async ({ path, stamp }): Promise<SlaReport[]> => {
      const decoded = await files.whole("report", path);
      if (decoded?.ok !== true) return [];
      if (decoded.value.month === stamp) return [decoded.value];
      files.note({ file: path, line: 1, text: "", why: "month: is another file's" });
      return [];
    }),
  );
  return read.flat();
}

async function readState(files: LedgerFiles): Promise<State> {
  const decoded = await files.whole("state", STATE_PATH);
  return decoded?.ok === true ? decoded.value : EMPTY_STATE;
}
