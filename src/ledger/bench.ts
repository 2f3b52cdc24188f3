import type { Snapshot } from "../world.ts";
import { decodeLines, encodeLines } from "./codec.ts";
import { LINE_FILES, type LineFolder, type LineOf } from "./line-files.ts";
import { overlaid } from "./overlay.ts";

/** A ledger that is being mended: what was changed lies over what stands. */
export interface Bench {
  /** The files as they are with all changes. */
  readonly files: Snapshot;
  /** What was written: path → text, `null` for what was removed. */
  readonly written: ReadonlyMap<string, string | null>;
  /** The lines of a file that can be read, held for the next who asks. */
  lines<F extends LineFolder>(folder: F, path: string): Promise<readonly LineOf<F>[]>;
  /** Writes a file of lines in their order, each once; without lines it is removed. */
  put<F extends LineFolder>(folder: F, path: string, lines: readonly LineOf<F>[]): void;
  write(path: string, text: string | null): void;
}

/** So many files are held as lines. */
const FILES_HELD = 64;

export function createBench(base: Snapshot): Bench {
  const written = new Map<string, string | null>();
  const known = new Map<string, Promise<readonly object[]>>();
  const files: Snapshot = {
    read: (path) => overlaid(base, written).read(path),
    list: () => overlaid(base, written).list(),
  };
  const write = (path: string, text: string | null): void => {
    known.delete(path);
    written.set(path, text);
  };
  const readLines = async <F extends LineFolder>(folder: F, path: string): Promise<readonly LineOf<F>[]> =>
    decodeLines(LINE_FILES[folder].kind, (await files.read(path)) ?? "", path).values;
  return {
    files,
    written,
    lines<F extends LineFolder>(folder: F, path: string): Promise<readonly LineOf<F>[]> {
      const lines = known.get(path) ?? readLines(folder, path);
      if (known.size >= FILES_HELD && !known.has(path)) known.delete([...known.keys()][0]!);
      known.set(path, lines);
      // What stands under a path is of its folder's kind.
      return lines as Promise<readonly LineOf<F>[]>;
    },
    put: (folder, path, lines) =>
      write(path, lines.length === 0 ? null : encodeLines(LINE_FILES[folder].tidy(lines), [])),
    write,
  };
}

/** Tries a change on a bench of its own: what `act` answers with a reason leaves no trace. */
export async function attempt<Why>(
  bench: Bench,
  act: (trial: Bench) => Promise<Why | undefined>,
): Promise<Why | undefined> {
  const trial = createBench(bench.files);
  const why = await act(trial);
  if (why === undefined) for (const [path, text] of trial.written) bench.write(path, text);
  return why;
}
