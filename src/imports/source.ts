import type { Fate, Note } from "./contract.ts";

/** A mapping of the source. What is asked of it counts as read; what nobody asked for is told when the source is closed. */
export interface Part {
  /** `sites[2]`; empty for the whole. */
  readonly path: string;
  /** Keys whose value says something, in the order of the source. */
  readonly keys: readonly string[];
  /** Whatever stands there; `undefined` where it says nothing: no key, `null`, an empty text, list or mapping. */
  value(key: string): unknown;
  /** A text; numbers and truths as they are written. Anything else is told. */
  text(key: string): string | undefined;
  /** A number, or a text that is one. Anything else is told. */
  number(key: string): number | undefined;
  /** `true` or `false`; 1 and 0 in their place. Anything else is told. */
  flag(key: string): boolean | undefined;
  /** Texts of a list; a single text is a list of one. Anything else is told. */
  texts(key: string): string[];
  /** The mapping that stands there; an empty one where there is none. */
  part(key: string): Part;
  /** The mappings of a list, or of a mapping by names. */
  parts(key: string): Part[];
  note(key: string, what: Fate, why: string, value?: unknown): void;
  /** The same for every key that stands there, by a table of reasons: nothing of them is taken over. */
  leaveOut(reasons: Readonly<Record<string, string>>): void;
  /** Nothing at all of it is taken over. */
  refuse(why: string): void;
}

export interface Source {
  readonly root: Part;
  /**
   * All notes. Those on keys that nobody asked for say `unknown`; those on what became a monitor name it, by where these stand
   * in the source; what many entries have alike is told once.
   */
  readonly close: (unknown: string, monitors: ReadonlyMap<string, string>) => Note[];
}

type Mapping = Readonly<Record<string, unknown>>;

export const isMapping = (value: unknown): value is Mapping =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const saysSomething = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== "" &&
  !(typeof value === "object" && Object.keys(value).length === 0);

/** Opens parsed data for reading. `harmless` says of a value how it may be shown, or `undefined`. */
export function openSource(data: unknown, harmless: (value: unknown) => string | undefined): Source {
  const notes: Note[] = [];
  const refused: string[] = [];
  const opened: { readonly part: Part; readonly read: ReadonlySet<string> }[] = [];
  const open = (mapping: Mapping, path: string): Part => {
    const read = new Set<string>();
    const part = createPart(mapping, path, {
      open,
      read: (key) => read.add(key),
      tell: (key, what, why, value) => {
        if (key === undefined) refused.push(path);
        const shown = value === undefined ? undefined : harmless(value);
        notes.push({
          key: key === undefined ? path : below(path, key),
          ...(shown !== undefined && { value: shown }),
          what,
          why,
        });
      },
    });
    opened.push({ part, read });
    return part;
  };
  return {
    root: open(isMapping(data) ? data : {}, ""),
    close: (unknown, monitors) => {
      const unread = opened.flatMap(({ part, read }) =>
        part.keys
          .filter((key) => !read.has(key))
          .map((key): Note => ({ key: below(part.path, key), what: "left-out", why: unknown })),
      );
      const told = [...notes, ...unread].filter(({ key }) => !refused.some((path) => isBelow(key, path)));
      return gather(told.map((note) => withMonitor(note, monitors)));
    },
  };
}

function withMonitor(note: Note, monitors: ReadonlyMap<string, string>): Note {
  const [, monitor] = [...monitors].find(([path]) => note.key === path || isBelow(note.key, path)) ?? [];
  return monitor === undefined ? note : { ...note, monitor };
}

const isBelow = (key: string, path: string): boolean => key.startsWith(path) && /^[.[]/.test(key.slice(path.length));

interface Book {
  readonly open: (mapping: Mapping, path: string) => Part;
  readonly read: (key: string) => void;
  /** Without a key, of the whole part. */
  readonly tell: (key: string | undefined, what: Fate, why: string, value?: unknown) => void;
}

function createPart(mapping: Mapping, path: string, book: Book): Part {
  const { open, read, tell } = book;
  const value = (key: string): unknown => {
    read(key);
    const found = Object.hasOwn(mapping, key) ? mapping[key] : undefined;
    return saysSomething(found) ? found : undefined;
  };
  const wanted = <T>(key: string, what: string, take: (found: unknown) => T | undefined): T | undefined => {
    const found = value(key);
    const taken = found === undefined ? undefined : take(found);
    if (found !== undefined && taken === undefined) tell(key, "left-out", `This is not ${what}.`);
    return taken;
  };
  return {
    path,
    keys: Object.keys(mapping).filter((key) => saysSomething(mapping[key])),
    value,
    text: (key) => wanted(key, "a text", textOf),
    number: (key) => wanted(key, "a number", numberOf),
    flag: (key) => wanted(key, "true or false", flagOf),
    texts: (key) => wanted(key, "a list of texts", textsOf) ?? [],
    part: (key) => open(wanted(key, "a mapping", mappingOf) ?? {}, below(path, key)),
    parts: (key) => mappingsIn(wanted(key, "a list", treeOf), key, path, book),
    note: (key, what, why, shown) => {
      read(key);
      tell(key, what, why, shown);
    },
    leaveOut: (reasons) => {
      for (const key of Object.keys(mapping)) {
        const why = Object.hasOwn(reasons, key) ? reasons[key] : undefined;
        if (why !== undefined && value(key) !== undefined) tell(key, "left-out", why);
      }
    },
    refuse: (why) => {
      for (const key of Object.keys(mapping)) read(key);
      tell(undefined, "left-out", why);
    },
  };
}

/** The mappings of a list, or of a mapping by names; what is none is told. */
function mappingsIn(found: object | undefined, key: string, path: string, { open, tell }: Book): Part[] {
  const entries: (readonly [place: string, item: unknown])[] = Array.isArray(found)
    ? found.map((item: unknown, index) => [`${key}[${index}]`, item] as const)
    : Object.entries(found ?? {}).map(([name, item]) => [below(key, name), item] as const);
  return entries.flatMap(([place, item]) => {
    if (isMapping(item)) return [open(item, below(path, place))];
    if (saysSomething(item)) tell(place, "left-out", "This is not a mapping.");
    return [];
  });
}

const mappingOf = (found: unknown): Mapping | undefined => (isMapping(found) ? found : undefined);

const treeOf = (found: unknown): object | undefined =>
  typeof found === "object" && found !== null ? found : undefined;

function textOf(found: unknown): string | undefined {
  return ["string", "number", "boolean"].includes(typeof found) ? String(found) : undefined;
}

function numberOf(found: unknown): number | undefined {
  const number = typeof found === "string" && /^\s*-?\d+(?:\.\d+)?\s*$/.test(found) ? Number(found) : found;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

function flagOf(found: unknown): boolean | undefined {
  if (typeof found === "boolean") return found;
  return found === 1 || found === 0 ? found === 1 : undefined;
}

function textsOf(found: unknown): string[] | undefined {
  const list: readonly unknown[] = Array.isArray(found) ? found : [found];
  const texts = list.flatMap((item) => textOf(item) ?? []);
  return texts.length === list.length ? texts : undefined;
}

/** `sites[2].name`; a key that is no word stands in brackets. */
function below(path: string, key: string): string {
  if (!/^[\w$.[\]"-]+$/u.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** How many entries may have the same note before it is told once for all of them. */
const TOLD_EACH = 3;

/** Notes that many entries have alike, told once: `sites[].icon`. The order is that of the first. */
function gather(notes: readonly Note[]): Note[] {
  const patternOf = ({ key, what, why }: Note): string => [key.replaceAll(/\[\d+\]/g, "[]"), what, why].join("\n");
  const alike = Map.groupBy(notes, patternOf);
  return [...alike].flatMap(([, group]) => {
    const [first] = group;
    if (first === undefined || group.length <= TOLD_EACH) return group;
    const { what, why } = first;
    return [{ key: first.key.replaceAll(/\[\d+\]/g, "[]"), what, why: `${why} (${group.length} times)` }];
  });
}
