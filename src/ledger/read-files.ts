import type { BrokenLine } from "../domain/ledger.ts";
import { toInstant, type Instant } from "../domain/instant.ts";
import type { Snapshot } from "../world.ts";
import { type Decoded, type DecodedLines, type LineHead } from "./codec.ts";
import { linesOf, wholeOf } from "./kept-files.ts";
import { placedFile, type PathKind, type PlacedFile } from "./paths.ts";
import type { Kind, Kinds } from "./schemas.ts";

const MISDATED = "the file's name holds no moment of the calendar: it was not read";

/** One file of the ledger by the time it is of. */
export interface LedgerFile {
  readonly path: string;
  /** The part of its path that says its time. */
  readonly stamp: string;
  readonly begin: Instant;
}

/** The files of one commit. What can't be read of them is noted in `broken`. */
export interface LedgerFiles {
  /** The files of a folder that may hold anything since a moment, oldest first. */
  since(folder: PathKind, fromMs: number): readonly LedgerFile[];
  /** As `decodeLines`. */
  lines<K extends Kind>(kind: K, path: string, wanted?: (head: LineHead) => boolean): Promise<DecodedLines<Kinds[K]>>;
  /** A file that is one value; `undefined` where there is none. */
  whole<K extends Kind>(kind: K, path: string): Promise<Decoded<Kinds[K]> | undefined>;
  readonly broken: readonly BrokenLine[];
  /** Notes what can't be read; a file that is read twice is told of once. */
  note(line: BrokenLine): void;
}

export async function openFiles(snapshot: Snapshot): Promise<LedgerFiles> {
  const paths = await snapshot.list();
  const broken: BrokenLine[] = [];
  const noted = new Set<string>();
  const note = (line: BrokenLine): void => {
    const place = `${line.file}:${line.line}`;
    if (!noted.has(place)) broken.push(line);
    noted.add(place);
  };
  const files = paths.flatMap((path): (LedgerFile & Pick<PlacedFile, "kind">)[] => {
    const { kind, stamp, begin } = placedFile(path) ?? {};
    if (kind === undefined || stamp === undefined) return [];
    if (begin !== undefined) return [{ kind, path, stamp, begin }];
    note({ file: path, line: 1, text: "", why: MISDATED });
    return [];
  });
  const byFolder = Map.groupBy(
    files.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)),
    ({ kind }) => kind,
  );
  const filesIn = (folder: PathKind): readonly LedgerFile[] => byFolder.get(folder) ?? [];
  return {
    broken,
    note,
    since(folder, fromMs) {
      if (fromMs === -Infinity) return filesIn(folder);
      const from = toInstant(fromMs);
      // A file is of a stretch of the calendar that is as long as its stamp is exact.
      return filesIn(folder).filter(({ begin, stamp }) => begin >= from || from.startsWith(stamp));
    },
    async lines(kind, path, wanted) {
      const text = (await snapshot.read(path)) ?? "";
      const decoded = linesOf(snapshot, { kind, text, path }, wanted);
      decoded.broken.forEach(note);
      return decoded;
    },
    async whole(kind, path) {
      const text = await snapshot.read(path);
      if (text === undefined) return undefined;
      const decoded = wholeOf(snapshot, { kind, text, path });
      if (!decoded.ok) note({ file: path, line: 1, text, why: decoded.why });
      return decoded;
    },
  };
}
