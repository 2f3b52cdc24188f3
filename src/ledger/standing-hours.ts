import { DAY_MS, HOUR_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { keyOf, startOf, type DayRollup, type HourRollup, type RollupKey } from "../domain/rollup.ts";
import type { Correction } from "../domain/ledger.ts";
import type { Snapshot } from "../world.ts";
import { decodeLines, LedgerVersionError } from "./codec.ts";
import { daysPath, hoursPath, stampOf } from "./paths.ts";
import { renamed, renamedRollups, type Names } from "./renames.ts";
import type { Kinds } from "./schemas.ts";

/** Rollups under today's names, by key. */
export const byKey = <R extends HourRollup | DayRollup>(rollups: readonly R[], names: Names): Map<string, R> =>
  new Map(renamedRollups(rollups, names).map((line) => [keyOf(line), line]));

/** The lines of a file that can be read; none of one that a newer version wrote. */
export async function linesIn<K extends keyof Kinds>(snapshot: Snapshot, kind: K, path: string): Promise<Kinds[K][]> {
  const text = await snapshot.read(path);
  if (text === undefined) return [];
  try {
    return decodeLines(kind, text, path).values;
  } catch (error) {
    if (error instanceof LedgerVersionError) return [];
    throw error;
  }
}

/** All corrections, under today's names. */
export async function correctionsIn(snapshot: Snapshot, names: Names): Promise<Correction[]> {
  const files = (await snapshot.list()).filter((path) => stampOf("corrections", path) !== undefined);
  const lines = await Promise.all(files.map((path) => linesIn(snapshot, "correction", path)));
  return lines.flat().map((line) => renamed(line, names));
}

/** When the last run that judged and closed began. */
export async function lastRunMs(snapshot: Snapshot): Promise<number> {
  const path = (await snapshot.list()).findLast((one) => stampOf("rounds", one) !== undefined);
  const rounds = path === undefined ? [] : await linesIn(snapshot, "round", path);
  return Math.max(...rounds.map(({ t }) => toMs(t)));
}

/** The lines of hours as they stand, a few days of them held at a time. */
export interface StandingHours {
  /** Of one hour. */
  at(t: Instant): Promise<HourRollup[]>;
  /** Whether an hour has a line, or had one that has left the tree. */
  wasSeen(hour: RollupKey): Promise<boolean>;
  /** Whether the lines of an hour's day stand in the tree, or none were ever made. */
  isKept(hour: RollupKey): Promise<boolean>;
}

export async function standingHours(snapshot: Snapshot, names: Names): Promise<StandingHours> {
  const paths = new Set(await snapshot.list());
  const hoursIn = held(async (path) => byKey(await linesIn(snapshot, "hour", path), names));
  const daysIn = held(async (path) => byKey(await linesIn(snapshot, "day", path), names));
  const dayOf = async (hour: RollupKey): Promise<DayRollup | undefined> => {
    const day = { ...hour, t: toInstant(startOf(toMs(hour.t), DAY_MS)) };
    return (await daysIn(daysPath(day.t))).get(keyOf(day));
  };
  return {
    async at(t) {
      return [...(await hoursIn(hoursPath(t))).values()].filter((line) => line.t === t);
    },
    async wasSeen(hour) {
      if ((await hoursIn(hoursPath(hour.t))).has(keyOf(hour))) return true;
      if (paths.has(hoursPath(hour.t))) return false;
      const cell = (await dayOf(hour))?.cells[(toMs(hour.t) % DAY_MS) / HOUR_MS];
      return cell !== undefined && cell !== null;
    },
    async isKept(hour) {
      return paths.has(hoursPath(hour.t)) || (await dayOf(hour)) === undefined;
    },
  };
}

/** What a file holds, read once for those who ask for it in turn: an hour and the one before it are two files at most. */
function held<T>(read: (path: string) => Promise<T>): (path: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (path) => {
    const value = known.get(path) ?? read(path);
    if (known.size > 1 && !known.has(path)) known.delete([...known.keys()][0]!);
    known.set(path, value);
    return value;
  };
}
