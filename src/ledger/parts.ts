import type { Snapshot } from "../world.ts";
import { headOf } from "./codec.ts";
import { pack, unpack, type Packed } from "./packing.ts";
import { placedFile, STATE_PATH, type PathKind } from "./paths.ts";
import type { Names } from "./renames.ts";

/** Folders whose every line is some monitor's. */
const OWNED: ReadonlySet<PathKind | undefined> = new Set<PathKind>([
  "samples",
  "late",
  "hours",
  "days",
  "months",
  "years",
  "imported",
  "corrections",
]);

const isOwned = (path: string): boolean => OWNED.has(placedFile(path)?.kind);
/** What the reading of lines asks for beside them: which months are closed, and since when verdicts hold. */
const isAskedFor = (path: string): boolean => path === STATE_PATH || placedFile(path)?.kind === "reports";

/**
 * The ledger of a commit as parts: first all that is no monitor's (incidents, feeds, …) with the lines of monitors that are in
 * no group, then for each group its own lines alone, so that a large ledger is never in memory at once. A line that can't be read
 * is in all of them. A file is divided when it is first read; what a part read is let go of once the next one is asked for.
 */
export function* partsOf(
  snapshot: Snapshot,
  groups: readonly (readonly string[])[],
  names: Names,
): Generator<Snapshot, void> {
  const partOf = new Map(groups.flatMap((group, index) => group.map((id) => [id, index + 1] as const)));
  const count = groups.length + 1;
  const indexOf = (monitor: string): number => partOf.get(names.get(monitor) ?? monitor) ?? 0;
  const divided = new Map<string, Promise<(Packed | undefined)[] | undefined>>();
  const textsOf = async (path: string): Promise<(Packed | undefined)[] | undefined> => {
    const text = await snapshot.read(path);
    return text === undefined ? undefined : divide(text, count, indexOf);
  };
  const all = snapshot.list();
  const owned = all.then((paths) => paths.filter((path) => isOwned(path) || isAskedFor(path)));
  for (let index = 0; index < count; index += 1) {
    yield {
      list: () => (index === 0 ? all : owned),
      async read(path) {
        if (!isOwned(path)) return snapshot.read(path);
        const texts = divided.get(path) ?? textsOf(path);
        divided.set(path, texts);
        const packed = (await texts)?.[index];
        return packed && unpack(packed);
      },
    };
    for (const texts of divided.values()) void texts.then((parts) => parts?.fill(undefined, index, index + 1));
  }
}

/** A file's text by parts, packed. */
function divide(text: string, count: number, indexOf: (monitor: string) => number): Packed[] {
  const parts: string[][] = Array.from({ length: count }, () => []);
  for (const line of text.split("\n")) {
    if (line.trim() === "") continue;
    const monitor = headOf(line)?.monitor ?? monitorIn(line);
    if (monitor === undefined) for (const part of parts) part.push(line);
    else parts[indexOf(monitor)]!.push(line);
  }
  return parts.map((lines) => pack(lines.join("\n")));
}

/** Of a line that begins unlike most. */
function monitorIn(line: string): string | undefined {
  try {
    const json = JSON.parse(line) as { readonly monitor?: unknown } | null;
    return typeof json?.monitor === "string" ? json.monitor : undefined;
  } catch {
    return undefined;
  }
}
