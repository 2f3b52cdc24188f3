import { DAY_MS, HOUR_MS, toMs, type Instant } from "../domain/instant.ts";
import { keyOf, type RollupKey } from "../domain/rollup.ts";
import type { Snapshot } from "../world.ts";
import { decodeLines } from "./codec.ts";
import { asidePath, daysPath, hoursPath, stampOf } from "./paths.ts";
import type { Kinds } from "./schemas.ts";

/** How long files stay in the tree after the time that they are of. */
export interface Retention {
  /** Of samples and rounds. */
  readonly samplesMs: number;
  readonly hoursMs: number;
  /** The newest sample: a file's age is counted up to it, for after a pause nothing is rolled up yet. */
  readonly newest: Instant;
  /** Former ids to today's, by which lines are counted. */
  readonly names: ReadonlyMap<string, string>;
}

/** Folders whose files leave the tree. */
const PASSING = ["samples", "rounds", "hours"] as const;

/** A file that has stood long enough. */
export interface OldFile {
  readonly folder: (typeof PASSING)[number];
  readonly path: string;
}

/**
 * So many leave at once at most, the latest first: one an hour comes due, and what a pause has left to do is spread over the
 * runs after it.
 */
const MOST_AT_ONCE = 30;

/** Files of samples and rounds `samplesMs` after the end of their hour or day, of hours `hoursMs` after that of their day. */
export function oldFiles(paths: readonly string[], { samplesMs, hoursMs, newest }: Retention): OldFile[] {
  const newestMs = toMs(newest);
  return PASSING.flatMap((folder) =>
    paths.flatMap((path) => {
      const stamp = stampOf(folder, path);
      if (stamp === undefined) return [];
      const endMs = folder === "samples" ? toMs(`${stamp}:00:00.000Z`) + HOUR_MS : toMs(stamp) + DAY_MS;
      return endMs + (folder === "hours" ? hoursMs : samplesMs) <= newestMs ? [{ folder, path, endMs }] : [];
    }),
  )
    .toSorted((a, b) => b.endMs - a.endMs)
    .slice(0, MOST_AT_ONCE)
    .map(({ folder, path }) => ({ folder, path }));
}

/**
 * What has stood long enough leaves the tree (`null`): samples that an hour or a day counts, hours that a day counts, rounds,
 * and with samples the figures of others. A file of which one line is not counted stays. Lines that can't be read are moved
 * to `history/broken/`. `changes` are what the same commit writes.
 */
export async function leavingFiles(
  snapshot: Snapshot,
  retention: Retention,
  changes: ReadonlyMap<string, string>,
): Promise<Map<string, string | null>> {
  const textOf = async (path: string): Promise<string> => changes.get(path) ?? (await snapshot.read(path)) ?? "";
  const stands = createStands(textOf, retention.names);
  const leaving = new Map<string, string | null>();
  for (const { folder, path } of oldFiles(await snapshot.list(), retention)) {
    const { values, broken } = decodeLines(KINDS[folder], await textOf(path), path);
    if (changes.has(path) || !(await areCounted(values, stands))) continue;
    leaving.set(path, null);
    if (broken.length === 0) continue;
    const aside = asidePath(path);
    leaving.set(aside, (await textOf(aside)) + broken.map(({ text }) => `${text}\n`).join(""));
  }
  return leaving;
}

const KINDS = { samples: "sampleLine", rounds: "round", hours: "hour" } as const;

/** Whether the line of a rollup stands. */
type Stands = (kind: "hour" | "day", key: RollupKey) => Promise<boolean>;

/** Of a file of rollups only the lines of the moment asked for are read, and these once. */
function createStands(textOf: (path: string) => Promise<string>, names: Retention["names"]): Stands {
  const nameOf = (key: RollupKey): string => keyOf({ ...key, monitor: names.get(key.monitor) ?? key.monitor });
  const known = new Map<string, Promise<ReadonlySet<string>>>();
  const readKeys = async (kind: "hour" | "day", t: Instant): Promise<ReadonlySet<string>> => {
    const path = kind === "hour" ? hoursPath(t) : daysPath(t);
    return new Set(decodeLines(kind, await textOf(path), path, (head) => head.t === t).values.map(nameOf));
  };
  return async (kind, key) => {
    const name = `${kind} ${key.t}`;
    const keys = known.get(name) ?? readKeys(kind, key.t);
    known.set(name, keys);
    return (await keys).has(nameOf(key));
  };
}

type Passing = Kinds["sampleLine" | "round" | "hour"];

async function areCounted(lines: readonly Passing[], stands: Stands): Promise<boolean> {
  const counted = lines.flatMap((line) => countedAs(line) ?? []);
  for (const { hour, day } of new Map(counted.map((one) => [keyOf(one.hour ?? one.day), one])).values()) {
    const isCounted = (hour !== undefined && (await stands("hour", hour))) || (await stands("day", day));
    if (!isCounted) return false;
  }
  return true;
}

/** The rollups of which one must stand before a line may leave; none for rounds and the figures of others. */
function countedAs(line: Passing): { readonly hour?: RollupKey; readonly day: RollupKey } | undefined {
  if ("source" in line || !("monitor" in line)) return undefined;
  const { t, monitor, region } = line;
  const at = (begin: Instant): RollupKey => ({ t: begin, monitor, ...(region !== undefined && { region }) });
  const day = at(`${t.slice(0, "2026-11-21".length)}T00:00:00.000Z`);
  return "shares" in line ? { day } : { hour: at(`${t.slice(0, "2026-11-21T09".length)}:00:00.000Z`), day };
}
