import type { Snapshot } from "../world.ts";
import { decodeLines, encodeLines } from "./codec.ts";
import { LINE_FILES, type LineFolder, type LineOf } from "./line-files.ts";
import { overlaid } from "./overlay.ts";

/** A ledger that is being mended: what was changed lies over what stands. */
export interface Bench {
  /** The files as they are with all changes. */
  files(): Snapshot;
  /** Sorted. */
  paths(): Promise<string[]>;
  has(path: string): Promise<boolean>;
  /** The lines of a file that can be read, held for the next who asks. */
  lines<F extends LineFolder>(folder: F, path: string): Promise<readonly LineOf<F>[]>;
  /** Puts lines into a file in their order, each once; without lines it is removed. */
  put<F extends LineFolder>(folder: F, path: string, lines: readonly LineOf<F>[]): void;
  /** `null` removes. */
  write(path: string, text: string | null): void;
  /** What was written: path → text, `null` for what was removed. */
  written(): Map<string, string | null>;
  /**
   * Tries a change that may turn out to be none: what it writes is taken over where `act` answers nothing, and forgotten where
   * it answers why not.
   */
  attempt<Why>(act: (trial: Bench) => Promise<Why | undefined>): Promise<Why | undefined>;
}

/** What was made of a file. */
type Made = { readonly text: string | null } | { readonly folder: LineFolder; readonly lines: readonly object[] };

const textOf = (made: Made): string | null => ("text" in made ? made.text : encodeLines(made.lines, []));

const isRemoved = (made: Made | undefined): boolean => made !== undefined && "text" in made && made.text === null;

/** What lies under a bench: a commit's files, or another bench. */
type Below = Pick<Bench, "files" | "paths" | "has" | "lines">;

/** So many files are held as lines. */
const FILES_HELD = 64;

export function createBench(base: Snapshot): Bench {
  const held = new Map<string, Promise<readonly object[]>>();
  let listed: Promise<readonly string[]> | undefined;
  const list = (): Promise<readonly string[]> => (listed ??= base.list());
  let known: Promise<ReadonlySet<string>> | undefined;
  const readLines = async (folder: LineFolder, path: string): Promise<readonly object[]> =>
    decodeLines(LINE_FILES[folder].kind, (await base.read(path)) ?? "", path).values;
  const below: Below = {
    files: () => base,
    paths: async () => [...(await list())],
    has: async (path) => (await (known ??= list().then((paths) => new Set(paths)))).has(path),
    lines<F extends LineFolder>(folder: F, path: string): Promise<readonly LineOf<F>[]> {
      const lines = held.get(path) ?? readLines(folder, path);
      if (held.size >= FILES_HELD && !held.has(path)) held.delete([...held.keys()][0]!);
      held.set(path, lines);
      // What stands under a path is of its folder's kind.
      return lines as Promise<readonly LineOf<F>[]>;
    },
  };
  return over(below).bench;
}

function over(below: Below): { readonly bench: Bench; readonly changes: ReadonlyMap<string, Made> } {
  const changes = new Map<string, Made>();
  const written = (): Map<string, string | null> =>
    new Map([...changes].map(([path, made]) => [path, textOf(made)] as const));
  const bench: Bench = {
    files: () => overlaid(below.files(), written()),
    async paths() {
      const paths = new Set([...(await below.paths()), ...changes.keys()]);
      return [...paths].filter((path) => !isRemoved(changes.get(path))).toSorted();
    },
    async has(path) {
      const made = changes.get(path);
      return made === undefined ? below.has(path) : !isRemoved(made);
    },
    async lines<F extends LineFolder>(folder: F, path: string): Promise<readonly LineOf<F>[]> {
      const made = changes.get(path);
      if (made === undefined) return below.lines(folder, path);
      if (!("text" in made)) return made.lines as readonly LineOf<F>[];
      return decodeLines(LINE_FILES[folder].kind, made.text ?? "", path).values;
    },
    put: (folder, path, lines) =>
      void changes.set(path, lines.length === 0 ? { text: null } : { folder, lines: LINE_FILES[folder].tidy(lines) }),
    write: (path, text) => void changes.set(path, { text }),
    written,
    async attempt(act) {
      const trial = over(bench);
      const why = await act(trial.bench);
      if (why === undefined) for (const [path, made] of trial.changes) changes.set(path, made);
      return why;
    },
  };
  return { bench, changes };
}
