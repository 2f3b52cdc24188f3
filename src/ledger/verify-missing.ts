import { DAY_MS, HOUR_MS, toMs } from "../domain/instant.ts";
import type { Snapshot } from "../world.ts";
import { decode, LedgerVersionError } from "./codec.ts";
import type { Finding } from "./findings.ts";
import {
  STATE_PATH,
  asidePath,
  daysPath,
  hoursPath,
  incidentPath,
  monthsPath,
  reportPath,
  stampOf,
  type PathKind,
} from "./paths.ts";
import type { Kinds } from "./schemas.ts";
import { linesIn } from "./standing-hours.ts";

export interface MissingOptions {
  /** How long hours stay in the tree. */
  readonly hoursMs: number;
}

/** Says which files ought to stand by what others tell, and do not. What was put aside as unreadable is not missing. */
export async function verifyMissing(
  snapshot: Snapshot,
  { hoursMs }: MissingOptions,
  found: (finding: Finding) => void,
): Promise<void> {
  const paths = await snapshot.list();
  const standing = new Set(paths);
  const told = new Set<string>();
  const expect = (file: string, knownBy: string): void => {
    if (standing.has(file) || standing.has(asidePath(file)) || told.has(file)) return;
    told.add(file);
    found({ kind: "missing", file, knownBy });
  };
  const of = (folder: PathKind): string[] => paths.filter((path) => stampOf(folder, path) !== undefined);
  const rounds = of("rounds").at(-1);
  if (rounds !== undefined) expect(STATE_PATH, rounds);
  const state = await valueIn(snapshot, "state", STATE_PATH);
  for (const id of state?.incidents ?? []) expect(incidentPath(id), STATE_PATH);
  for (const path of of("reports")) {
    const report = await valueIn(snapshot, "report", path);
    for (const { incidents, falseAlarms = [] } of report?.monitors ?? []) {
      for (const { id } of incidents.list) expect(incidentPath(id), path);
      for (const { incident } of falseAlarms) expect(incidentPath(incident), path);
    }
  }
  for (const path of of("months")) {
    for (const { t } of await linesIn(snapshot, "month", path)) {
      expect(daysPath(t), path);
      expect(reportPath(t), path);
    }
  }
  for (const path of of("years")) expect(monthsPath(stampOf("years", path)!), path);
  const fromMs = hoursFromMs(paths, hoursMs);
  for (const path of of("days")) {
    for (const { t } of await linesIn(snapshot, "day", path)) if (toMs(t) >= fromMs) expect(hoursPath(t), path);
  }
}

/**
 * The begin of the oldest day whose hours can't have left the tree: their time is not over, and older ones stand, so that none
 * left while the setting was a shorter one.
 */
function hoursFromMs(paths: readonly string[], hoursMs: number): number {
  const stampsOf = (folder: PathKind): string[] => paths.flatMap((path) => stampOf(folder, path) ?? []).toSorted();
  const [oldest, newest] = [stampsOf("hours")[0], stampsOf("samples").at(-1)];
  if (oldest === undefined || newest === undefined) return Infinity;
  return Math.max(toMs(oldest), toMs(`${newest}:00:00.000Z`) + HOUR_MS - hoursMs - DAY_MS);
}

async function valueIn<K extends "state" | "report">(
  snapshot: Snapshot,
  kind: K,
  path: string,
): Promise<Kinds[K] | undefined> {
  const text = await snapshot.read(path);
  if (text === undefined) return undefined;
  try {
    const decoded = decode(kind, text, path);
    return decoded.ok ? decoded.value : undefined;
  } catch (error) {
    if (error instanceof LedgerVersionError) return undefined;
    throw error;
  }
}
