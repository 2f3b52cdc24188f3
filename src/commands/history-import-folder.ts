import { join } from "node:path";
import { changeHistory, type Changed } from "./history-push.ts";
import { changesFor } from "../ledger/write.ts";
import { decode } from "../ledger/codec.ts";
import { gather, type Gathered } from "../ledger/gather.ts";
import { HISTORY, hoursPath, incidentPath, latePath, samplesPath, stampOf } from "../ledger/paths.ts";
import { KnownError } from "../domain/errors.ts";
import { linesIn } from "../ledger/standing-hours.ts";
import { mergeIncident } from "../ledger/merge.ts";
import { sortLate } from "./run/conclude-late.ts";
import type { Incident } from "../domain/incident.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { LockWorld } from "./run/push-lock.ts";
import type { Sample } from "../domain/sample.ts";
import type { Snapshot, World } from "../world.ts";

/** What came in that was not there. */
export interface Imported {
  readonly samples: number;
  /** Samples whose hour is closed: they wait for `history repair`. */
  readonly late: number;
  readonly figures: number;
  readonly rounds: number;
  readonly feedChanges: number;
  readonly corrections: number;
  readonly importedDays: number;
  /** New ones, and those that went further there than here. */
  readonly incidents: number;
  /** Files that change. */
  readonly files: readonly string[];
  /** Lines that can't be read. */
  readonly broken: Gathered["broken"];
  /** Files that a ledger makes itself (rollups, reports, the state) or that are none of its. */
  readonly passedOver: readonly string[];
}

/**
 * Takes in what a run has left in a folder when it could not push: a union, so that doing it twice does nothing.
 * @throws {KnownError} where the folder holds no history, one is of a newer version, or the change could not be pushed.
 */
export async function importFolder(
  world: LockWorld & Pick<World, "files">,
  folder: string,
  how: { readonly run: string; readonly live: boolean },
): Promise<Changed<Imported>> {
  const gathered = gather(await filesIn(world, folder));
  return changeHistory(world, how, async (base) => {
    const changes = await changesOf(gathered, base, world.clock.now());
    const added = await countsOf(base, changes);
    const { broken, passedOver } = gathered;
    const draft: Imported = { ...added, files: [...changes.keys()], broken, passedOver };
    return { draft, changes, subject: `Import of ${importedWords(draft)}` };
  });
}

const OURS = new RegExp(`^${HISTORY}/(?:samples|rounds|feeds|incidents|corrections|imported)/`);

/** `history/incidents/2026/<id>.json` */
const DEEPEST = 4;

/** The texts below `history/` of a folder; the folder itself may be that `history`. */
async function filesIn({ files }: Pick<World, "files">, folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  const walk = async (place: string, path: string): Promise<void> => {
    // Deeper lies nothing of ours, and a link to a folder above would go on for ever.
    if (path.split("/").length > DEEPEST) return;
    const names = await files.list(place);
    const text = names === undefined ? await files.read(place) : undefined;
    if (text !== undefined) found.set(path, text);
    for (const name of names ?? []) await walk(join(place, name), `${path}/${name}`);
  };
  const names = (await files.list(folder)) ?? [];
  await walk(names.includes(HISTORY) ? join(folder, HISTORY) : folder, HISTORY);
  if ([...found.keys()].some((path) => OURS.test(path))) return found;
  throw new KnownError(`${folder} holds no history. Name the folder in which history/ lies, as the run has named it.`);
}

async function changesOf(gathered: Gathered, base: Snapshot, nowMs: number): Promise<Map<string, string | null>> {
  const { broken: _broken, passedOver: _passedOver, samples, incidents, ...rest } = gathered;
  const { timely, late } = sortLate(samples, await hoursOf(base, samples), nowMs);
  const merged = await Promise.all(incidents.map((incident) => withStanding(base, incident)));
  return changesFor(base, { ...rest, samples: timely, late, incidents: merged });
}

/** What the ledger holds of the hours of some samples. */
async function hoursOf(
  base: Snapshot,
  samples: readonly Sample[],
): Promise<Pick<Ledger, "samples" | "late" | "hours">> {
  const linesOf = async <K extends "sampleLine" | "sample" | "hour">(kind: K, pathOf: (t: string) => string) => {
    const paths = new Set(samples.map(({ t }) => pathOf(t)));
    return (await Promise.all([...paths].map((path) => linesIn(base, kind, path)))).flat();
  };
  const standing = await linesOf("sampleLine", samplesPath);
  return {
    samples: standing.filter((line): line is Sample => !("source" in line)),
    late: await linesOf("sample", latePath),
    hours: await linesOf("hour", hoursPath),
  };
}

async function withStanding(base: Snapshot, incident: Incident): Promise<Incident> {
  const path = incidentPath(incident.id);
  const text = await base.read(path);
  const standing = text === undefined ? undefined : decode("incident", text, path);
  return standing?.ok && standing.value.id === incident.id ? mergeIncident(standing.value, incident) : incident;
}

type Counts = Omit<Imported, "files" | "broken" | "passedOver">;

/** Lines that a change adds, by what they are. */
async function countsOf(base: Snapshot, changes: ReadonlyMap<string, string | null>): Promise<Counts> {
  const counts = {
    samples: 0,
    late: 0,
    figures: 0,
    rounds: 0,
    feedChanges: 0,
    corrections: 0,
    importedDays: 0,
    incidents: 0,
  };
  for (const [path, text] of changes) {
    const before = new Set(((await base.read(path)) ?? "").split("\n"));
    const fresh = (text ?? "").split("\n").filter((line) => line !== "" && !before.has(line));
    const figures = fresh.filter((line) => line.includes('"source":')).length;
    if (stampOf("incidents", path) !== undefined) counts.incidents += 1;
    else if (stampOf("late", path) !== undefined) counts.late += fresh.length;
    else if (stampOf("rounds", path) !== undefined) counts.rounds += fresh.length;
    else if (stampOf("feeds", path) !== undefined) counts.feedChanges += fresh.length;
    else if (stampOf("corrections", path) !== undefined) counts.corrections += fresh.length;
    else if (stampOf("imported", path) !== undefined) counts.importedDays += fresh.length;
    else {
      counts.figures += figures;
      counts.samples += fresh.length - figures;
    }
  }
  return counts;
}

const NOUNS: readonly (readonly [keyof Counts, string])[] = [
  ["samples", "sample"],
  ["late", "late sample"],
  ["figures", "figure of others"],
  ["rounds", "round"],
  ["feedChanges", "change of feeds"],
  ["incidents", "incident"],
  ["corrections", "correction"],
  ["importedDays", "imported day"],
];

/** `24 samples, 2 rounds, 1 incident` */
function importedWords(imported: Imported): string {
  const parts = NOUNS.filter(([key]) => imported[key] > 0).map(([key, noun]) => counted(imported[key], noun));
  return parts.length === 0 ? "nothing" : parts.join(", ");
}

function counted(number: number, noun: string): string {
  const [first = "", ...rest] = noun.split(" of ");
  return `${number.toLocaleString("en")} ${[number === 1 ? first : `${first}s`, ...rest].join(" of ")}`;
}

/** What came of an import, for people. */
export function importedText({ draft, commit }: Changed<Imported>, live: boolean): string {
  const lines = [
    ...draft.broken.map(({ file, line, why }) => `${file}:${line}: can't be read and was left out: ${why}.`),
    ...draft.passedOver.map((path) => `${path}: left out: a ledger makes this itself.`),
  ];
  return [...lines, summary(draft, live, commit), ""].join("\n");
}

function summary(draft: Imported, live: boolean, commit: string | undefined): string {
  if (draft.files.length === 0) return "All of it is in the ledger already.";
  const late = draft.late === 0 ? "" : " Late samples count once `history repair` has taken them in.";
  if (!live) return `This would bring in ${importedWords(draft)}. Nothing was: add --live.${late}`;
  return `${importedWords(draft)} came in${commit === undefined ? "" : `, in ${commit.slice(0, 12)}`}.${late}`;
}
