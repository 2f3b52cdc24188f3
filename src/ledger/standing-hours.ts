import { DAY_MS, HOUR_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { addMeasures, keyOf, startOf, type DayRollup, type HourRollup, type RollupKey } from "../domain/rollup.ts";
import type { Snapshot } from "../world.ts";
import { decodeLines, LedgerVersionError } from "./codec.ts";
import { daysPath, hoursPath } from "./paths.ts";
import type { Kinds } from "./schemas.ts";

/** Former ids to today's. */
export type Names = ReadonlyMap<string, string>;

/** A line as it counts today: under the id that its monitor has now. */
export function renamed<L extends { readonly monitor: string }>(line: L, names: Names): L {
  const monitor = names.get(line.monitor);
  return monitor === undefined ? line : { ...line, monitor };
}

/** Rollups by key under today's names; two of one key are added, as whoever reads them does. */
export function byKey<R extends HourRollup>(rollups: readonly R[], names: Names): Map<string, R> {
  const lines = new Map<string, R>();
  for (const rollup of rollups.map((one) => renamed(one, names))) {
    const other = lines.get(keyOf(rollup));
    lines.set(keyOf(rollup), other === undefined ? rollup : added(other, rollup));
  }
  return lines;
}

function added<R extends HourRollup>(a: R, b: R): R {
  const corrected = [...new Set([...(a.corrected ?? []), ...(b.corrected ?? [])])].toSorted();
  return { ...a, ...addMeasures(a, b), ...(corrected.length > 0 && { corrected }) };
}

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
