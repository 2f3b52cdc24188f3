import { decode, decodeLines, type Decoded, type DecodedLines, type LineHead } from "./codec.ts";
import type { Kind, Kinds } from "./schemas.ts";
import { sharingParts } from "./shared-parts.ts";
import type { Snapshot } from "../world.ts";

/** The lines of a file of a commit, read before or now. */
export const linesOf = <K extends Kind>(
  { kept }: Pick<Snapshot, "kept">,
  file: KeptFile<K>,
  wanted?: (head: LineHead) => boolean,
): DecodedLines<Kinds[K]> => (kept === undefined ? read(file, wanted) : keptLines(kept, file, wanted));

/** As `decode`, of a file of a commit, read before or now. */
export const wholeOf = <K extends Kind>(
  { kept }: Pick<Snapshot, "kept">,
  { kind, text, path }: KeptFile<K>,
): Decoded<Kinds[K]> => (kept === undefined ? decode(kind, text, path) : keptWhole(kept, { kind, text, path }));

/** What a file held when it was read last, and what was made of it. */
interface Kept<T> {
  readonly text: string;
  readonly made: T;
}

interface KeptFile<K extends Kind> {
  readonly kind: K;
  readonly text: string;
  readonly path: string;
}

function read<K extends Kind>(
  { kind, text, path }: KeptFile<K>,
  wanted?: (head: LineHead) => boolean,
): DecodedLines<Kinds[K]> {
  const decoded = decodeLines(kind, text, path, wanted);
  sharingParts(kind, decoded.values);
  return decoded;
}

/**
 * As `decodeLines`, of a file that was read before: the same is not read again, and of one that has grown at its end only the
 * lines that came.
 */
function keptLines<K extends Kind>(
  kept: Map<string, unknown>,
  { kind, text, path }: KeptFile<K>,
  wanted?: (head: LineHead) => boolean,
): DecodedLines<Kinds[K]> {
  const name = `lines ${kind} ${path}`;
  const before = kept.get(name) as Kept<DecodedLines<Kinds[K]>> | undefined;
  const made = before?.text === text ? before.made : grown({ kind, text, path }, before);
  kept.set(name, { text, made });
  return wanted === undefined ? copyOf(made) : only(made, (value) => wanted(value as LineHead));
}

function grown<K extends Kind>(
  { kind, text, path }: KeptFile<K>,
  before: Kept<DecodedLines<Kinds[K]>> | undefined,
): DecodedLines<Kinds[K]> {
  if (before === undefined || before.made.broken.length > 0 || !text.startsWith(before.text))
    return read({ kind, text, path });
  const more = read({ kind, text: text.slice(before.text.length), path });
  const above = before.text.split("\n").length - 1;
  return {
    values: [...before.made.values, ...more.values],
    texts: [...before.made.texts, ...more.texts],
    places: [...before.made.places, ...more.places.map((place) => place + above)],
    broken: more.broken.map((line) => ({ ...line, line: line.line + above })),
  };
}

const copyOf = <T>({ values, texts, places, broken }: DecodedLines<T>): DecodedLines<T> => ({
  values: [...values],
  texts: [...texts],
  places: [...places],
  broken: [...broken],
});

function only<T>({ values, texts, places, broken }: DecodedLines<T>, isWanted: (value: T) => boolean): DecodedLines<T> {
  const at = [...values.keys()].filter((index) => isWanted(values[index]!));
  return {
    values: at.map((index) => values[index]!),
    texts: at.map((index) => texts[index]!),
    places: at.map((index) => places[index]!),
    broken: [...broken],
  };
}

function keptWhole<K extends Kind>(kept: Map<string, unknown>, { kind, text, path }: KeptFile<K>): Decoded<Kinds[K]> {
  const name = `whole ${kind} ${path}`;
  const before = kept.get(name) as Kept<Decoded<Kinds[K]>> | undefined;
  if (before?.text === text) return before.made;
  const made = decode(kind, text, path);
  kept.set(name, { text, made });
  return made;
}
