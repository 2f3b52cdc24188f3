import type { Incident } from "../domain/incident.ts";
import type { Instant } from "../domain/instant.ts";
import { compareRollups, type DayRollup, type HourRollup, type MonthRollup } from "../domain/rollup.ts";
import { compareSamples, type Sample } from "../domain/sample.ts";
import type { Snapshot } from "../world.ts";
import { decode } from "./codec.ts";
import { stampOf, type PathKind } from "./paths.ts";
import { renamed, renamedRollups, type Names } from "./renames.ts";
import { linesIn } from "./standing-hours.ts";

/** What can be taken out of a ledger, by its folder. */
export interface Selected {
  readonly samples: Sample;
  readonly hours: HourRollup;
  readonly days: DayRollup;
  readonly months: MonthRollup;
  readonly incidents: Incident;
}

export interface Selection {
  /** The first moment, and the first that is no part of it; by when a call, a stretch or an incident began. */
  readonly from: Instant;
  readonly to: Instant;
  /** Only this monitor's, by the id it has today. */
  readonly monitor?: string;
  readonly names: Names;
}

/** What began between two moments, in order and under today's names; a file at a time, and no other file is read. */
export async function* select<F extends keyof Selected>(
  snapshot: Snapshot,
  folder: F,
  { from, to, monitor, names }: Selection,
): AsyncGenerator<Selected[F][]> {
  for (const path of await snapshot.list()) {
    const stamp = stampOf(folder, path);
    if (stamp === undefined || !mayHold(folder, stamp, from, to)) continue;
    const lines = await READERS[folder](snapshot, path, names);
    const wanted = lines.filter(
      (line) => (monitor === undefined || line.monitor === monitor) && from <= beginOf(line) && beginOf(line) < to,
    );
    if (wanted.length > 0) yield wanted;
  }
}

const beginOf = (line: Selected[keyof Selected]): Instant => ("t" in line ? line.t : line.begin);

function mayHold(folder: PathKind, stamp: string, from: Instant, to: Instant): boolean {
  // An incident may have turned out to have begun before its name was made.
  if (folder === "incidents") return true;
  return stamp >= from.slice(0, stamp.length) && stamp <= to.slice(0, stamp.length);
}

type Reader<T> = (snapshot: Snapshot, path: string, names: Names) => Promise<T[]>;

const READERS: { readonly [F in keyof Selected]: Reader<Selected[F]> } = {
  async samples(snapshot, path, names) {
    const lines = (await linesIn(snapshot, "sampleLine", path)).filter((line): line is Sample => !("source" in line));
    return lines.map((line) => renamed(line, names)).toSorted(compareSamples);
  },
  hours: rollupsIn("hour"),
  days: rollupsIn("day"),
  months: rollupsIn("month"),
  async incidents(snapshot, path, names) {
    const decoded = decode("incident", (await snapshot.read(path)) ?? "", path);
    return decoded.ok ? [renamed(decoded.value, names)] : [];
  },
};

function rollupsIn(kind: "hour"): Reader<HourRollup>;
function rollupsIn(kind: "day" | "month"): Reader<DayRollup>;
function rollupsIn(kind: "hour" | "day" | "month"): Reader<HourRollup | DayRollup> {
  return async (snapshot, path, names) =>
    renamedRollups(await linesIn(snapshot, kind, path), names).toSorted(compareRollups);
}
