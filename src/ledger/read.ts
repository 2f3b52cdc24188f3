import type { FigureSample } from "../domain/figure-sample.ts";
import type { Incident } from "../domain/incident.ts";
import { isOpen } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, toInstant, toMs } from "../domain/instant.ts";
import type { BrokenLine, Ledger } from "../domain/ledger.ts";
import { compareRollups } from "../domain/rollup.ts";
import type { Sample } from "../domain/sample.ts";
import type { SlaReport } from "../domain/sla-report.ts";
import { EMPTY_STATE } from "../domain/state.ts";
import type { State } from "../domain/state.ts";
import type { Snapshot } from "../world.ts";
import { decode, decodeLines } from "./codec.ts";
import type { Kind, Kinds } from "./schemas.ts";
import { mergeFeedLines, unfoldFeedLines } from "./feed-lines.ts";
import { joinFeedChanges, mergeRounds, mergeSamples, type SampleLine } from "./merge.ts";
import { STATE_PATH, isMisdated, stampOf } from "./paths.ts";
import type { PathKind } from "./paths.ts";

export interface ReadOptions {
  readonly nowMs: number;
  /** Days of samples and rounds; 3 where absent. */
  readonly sampleDays?: number;
  /** Days of hour rollups; 35 where absent. */
  readonly hourDays?: number;
}

const FEED_MONTHS = 13;
const INCIDENT_DAYS = 400;
const REPORT_MONTHS = 36;
const MISDATED = "the file's name holds no moment of the calendar: it was not read";

/**
 * The ledger as a run needs it, from the files that can hold it and no others: samples and hours of the last days, all days
 * and corrections, feed changes of 13 months, incidents that are open or ended within 400 days. After a pause the days
 * count from the newest sample, so that what was open when it began can still be closed. What can't be read is in `broken`.
 * @throws {LedgerVersionError} where a file is of a newer version.
 */
export async function readLedger(
  snapshot: Snapshot,
  { nowMs, sampleDays = 3, hourDays = 35 }: ReadOptions,
): Promise<Ledger> {
  const paths = await snapshot.list();
  const newest = paths
    .flatMap((path) => stampOf("samples", path) ?? [])
    .toSorted()
    .at(-1);
  const lastMs = Math.min(nowMs, newest === undefined ? nowMs : toMs(`${newest}:00:00.000Z`) + HOUR_MS);
  const broken: BrokenLine[] = paths.filter(isMisdated).map((file) => ({ file, line: 1, text: "", why: MISDATED }));
  const fileLines = async <K extends Kind>(kind: K, folder: PathKind, from: string): Promise<Kinds[K][][]> => {
    const wanted = paths.filter((path) => (stampOf(folder, path) ?? "") >= from && stampOf(folder, path) !== undefined);
    const files = await Promise.all(
      wanted.map(async (path) => decodeLines(kind, (await snapshot.read(path)) ?? "", path)),
    );
    broken.push(...files.flatMap((file) => file.broken));
    return files.map((file) => file.values);
  };
  const lines = async <K extends Kind>(kind: K, folder: PathKind, from: string): Promise<Kinds[K][]> =>
    (await fileLines(kind, folder, from)).flat();
  const daysBack = (days: number, stampLength: number): string =>
    toInstant(lastMs - days * DAY_MS).slice(0, stampLength);
  const samples = mergeSamples(await lines("sampleLine", "samples", daysBack(sampleDays, 13)), []);
  const feedFiles = await fileLines("feedLine", "feeds", monthsBack(nowMs, FEED_MONTHS));
  return {
    samples: samples.filter(isSample),
    figures: samples.filter(isFigure),
    hours: (await lines("hour", "hours", daysBack(hourDays, 10))).toSorted(compareRollups),
    days: (await lines("day", "days", "")).toSorted(compareRollups),
    feedChanges: joinFeedChanges(
      [],
      feedFiles.flatMap((file) => unfoldFeedLines(mergeFeedLines(file, []))),
    ),
    rounds: mergeRounds(await lines("round", "rounds", daysBack(sampleDays, 10)), []),
    incidents: await readIncidents(snapshot, paths, nowMs, broken),
    months: (await lines("month", "months", "")).toSorted(compareRollups),
    late: mergeSamples(await lines("sample", "late", ""), []),
    imported: await lines("importedDay", "imported", ""),
    corrections: await lines("correction", "corrections", ""),
    reports: await readReports(snapshot, paths, broken),
    state: await readState(snapshot, broken),
    broken: broken.toSorted((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line)),
  };
}

const isFigure = (line: SampleLine): line is FigureSample => "source" in line;
const isSample = (line: SampleLine): line is Sample => !isFigure(line);

/** `2025-10` for 13 months before any moment of November 2026. */
function monthsBack(nowMs: number, months: number): string {
  const now = toInstant(nowMs);
  const count = Number(now.slice(0, 4)) * 12 + Number(now.slice(5, 7)) - 1 - months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, "0")}`;
}

async function readIncidents(
  snapshot: Snapshot,
  paths: readonly string[],
  nowMs: number,
  broken: BrokenLine[],
): Promise<Incident[]> {
  const since = toInstant(nowMs - INCIDENT_DAYS * DAY_MS);
  const firstYear = String(Math.min(Number(toInstant(nowMs).slice(0, 4)) - 1, Number(since.slice(0, 4))));
  const wanted = paths.filter((path) => (stampOf("incidents", path) ?? "").slice(0, 4) >= firstYear);
  const read = await Promise.all(
    wanted.map(async (path) => {
      const decoded = decode("incident", (await snapshot.read(path)) ?? "", path);
      const why = !decoded.ok
        ? decoded.why
        : decoded.value.id === stampOf("incidents", path)
          ? ""
          : "id: is another file's";
      if (decoded.ok && why === "") return [decoded.value];
      broken.push({ file: path, line: 1, text: decoded.ok ? "" : decoded.text, why });
      return [];
    }),
  );
  return read
    .flat()
    .filter((incident) => isOpen(incident) || (incident.end ?? "") >= since)
    .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1));
}

/** Of the last closed months, oldest first. */
async function readReports(snapshot: Snapshot, paths: readonly string[], broken: BrokenLine[]): Promise<SlaReport[]> {
  const wanted = paths.filter((path) => stampOf("reports", path) !== undefined).toSorted();
  const read = await Promise.all(
    wanted.slice(-REPORT_MONTHS).map(async (path) => {
      const decoded = decode("report", (await snapshot.read(path)) ?? "", path);
      const isOwn = decoded.ok && decoded.value.month === stampOf("reports", path);
      if (decoded.ok && isOwn) return [decoded.value];
      const why = decoded.ok ? "month: is another file's" : decoded.why;
      broken.push({ file: path, line: 1, text: decoded.ok ? "" : decoded.text, why });
      return [];
    }),
  );
  return read.flat();
}

async function readState(snapshot: Snapshot, broken: BrokenLine[]): Promise<State> {
  const text = await snapshot.read(STATE_PATH);
  if (text === undefined) return EMPTY_STATE;
  const decoded = decode("state", text, STATE_PATH);
  if (decoded.ok) return decoded.value;
  broken.push({ file: STATE_PATH, line: 1, text, why: decoded.why });
  return EMPTY_STATE;
}
