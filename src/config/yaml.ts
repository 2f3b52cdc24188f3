import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, stringify, visit } from "yaml";
import type { Document, ErrorCode, Node, YAMLError } from "yaml";
import type { Problem } from "../domain/errors.ts";

export type Path = readonly (string | number)[];

export interface Place {
  readonly line: number;
  readonly column: number;
}

/** A config as it was written: its values, and where each of them stands. */
export interface Source {
  readonly data: unknown;
  /** Where a value begins, or the character that is `offset` into it; what is not there stands where its parent does. */
  placeOf(path: Path, offset?: number): Place;
  /** Where the key of a mapping begins. */
  placeOfKey(path: Path): Place;
}

/** `source` is there unless the text can't be read at all; `problems` may name mistakes either way. */
export interface Reading {
  readonly source?: Source;
  readonly problems: readonly Problem[];
}

const LARGEST_BYTES = 1_000_000;
/** How often one anchor may be used, counting what is nested: enough for any real config, too little for a bomb. */
const MOST_ALIASES = 1_000;

const DEEPEST = 200;

/** Reads the text of a config as YAML 1.2 with anchors and merge keys. Never throws. */
export function readYaml(text: string, file: string): Reading {
  const problem = emptyOrTooLarge(text);
  if (problem !== undefined) return { problems: [{ file, ...problem }] };
  try {
    return readDocument(text, file);
  } catch (error) {
    // The parser and its tree are recursive: what nests thousands deep ends the stack.
    if (error instanceof RangeError) return { problems: [{ file, line: 1, column: 1, ...TOO_DEEP }] };
    throw error;
  }
}

const TOO_DEEP = { message: "lists and mappings are nested too deeply to be read", remedy: "Write the config flatter" };
const TOO_MANY_ALIASES = {
  message: "anchors refer to each other so often that the config would grow out of bounds",
  remedy: `Use each anchor at most ${MOST_ALIASES} times, counting what is nested`,
};

const BAD_MERGE = {
  message: "<< takes over a mapping, and this is none",
  remedy: "Write << before an alias of a mapping",
};

function emptyOrTooLarge(text: string): { line: number; column: number; message: string; remedy: string } | undefined {
  const start = { line: 1, column: 1 };
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_BYTES) {
    const message = `the file has ${(bytes / 1e6).toFixed(1)} MB, and at most 1 MB is read`;
    return { ...start, message, remedy: "Watch fewer monitors in one repository, or share settings under `defaults`" };
  }
  if (text.replace(/^\uFEFF/, "").trim() === "")
    return { ...start, message: "the file is empty", remedy: NEEDS_MONITORS };
  return undefined;
}

const NEEDS_MONITORS = "Write at least one entry under `monitors:`, as in uptimeline.default.yml";

function readDocument(text: string, file: string): Reading {
  const lines = new LineCounter();
  // `logLevel: silent` would also silence the error that there are several documents.
  const document = parseDocument(text, {
    lineCounter: lines,
    merge: true,
    stringKeys: true,
    prettyErrors: false,
    logLevel: "error",
  });
  const at = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  };
  const syntax = telling(document).map((error) => ({
    file,
    ...at(error.pos[0]),
    ...keyOf(error, document),
    ...said(error),
  }));
  const aliases = aliasMistakes(document).map(({ node, ...mistake }) => ({ file, ...at(offsetOf(node)), ...mistake }));
  const problems = [...syntax, ...aliases];
  if (aliases.length > 0 || [...document.errors, ...document.warnings].some((error) => !RECOVERABLE.has(error.code))) {
    return { problems };
  }
  if (document.contents === null || isEmptyScalar(document.contents)) {
    const message = "the file holds no settings, only comments or empty lines";
    return { problems: [...problems, { file, ...at(0), message, remedy: NEEDS_MONITORS }] };
  }
  const places = placesIn(document, text, at);
  try {
    const data: unknown = document.toJS({ maxAliasCount: MOST_ALIASES });
    if (isDeeper(data, DEEPEST)) return { problems: [...problems, { file, ...at(0), ...TOO_DEEP }] };
    return { source: { data, ...places }, problems };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    const isBomb = error instanceof ReferenceError;
    const place = at(isBomb ? first(document, isAlias) : first(document, isMergeOfNothing));
    return { problems: [...problems, { file, ...place, ...(isBomb ? TOO_MANY_ALIASES : BAD_MERGE) }] };
  }
}

/** All that follows walks the tree by recursion, so its depth is limited here, aliases included. */
const isDeeper = (data: unknown, levels: number): boolean =>
  typeof data === "object" &&
  data !== null &&
  (levels === 0 || Object.values(data).some((item) => isDeeper(item, levels - 1)));

const isEmptyScalar = (node: unknown): boolean => isScalar(node) && node.value === null;

/** After these the rest of the config is still what was meant, so that its other mistakes can be named too. */
const RECOVERABLE = new Set<ErrorCode>(["DUPLICATE_KEY"]);
/** Each of these is a mistake of its own; any other may only follow from the one before. */
const INDEPENDENT = new Set<ErrorCode>(["DUPLICATE_KEY", "TAB_AS_INDENT", "TAG_RESOLVE_FAILED"]);

/** The errors that tell something: one a line, and of those that may follow from each other only the first. */
function telling(document: Document.Parsed): YAMLError[] {
  const errors = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const hasTabs = errors.some((error) => error.code === "TAB_AS_INDENT");
  const first = hasTabs ? undefined : errors.find((error) => !INDEPENDENT.has(error.code));
  return errors.filter((error) => INDEPENDENT.has(error.code) || error === first);
}

/** The path of the key that stands twice. */
function keyOf(error: YAMLError, document: Document.Parsed): { key?: string } {
  if (error.code !== "DUPLICATE_KEY") return {};
  let path: Path = [];
  visit(document, {
    Pair(_key, pair, parents) {
      if (!isScalar(pair.key) || pair.key.range?.[0] !== error.pos[0]) return undefined;
      const above = [...parents, pair];
      path = above.flatMap((parent, depth): (string | number)[] => {
        if (isPair(parent)) return [isScalar(parent.key) ? String(parent.key.value) : "?"];
        return isSeq(parent) ? [parent.items.indexOf(above[depth + 1])] : [];
      });
      return visit.BREAK;
    },
  });
  return path.length === 0 ? {} : { key: pathText(path) };
}

function said(error: YAMLError): { message: string; remedy: string } {
  if (error.code === "MISSING_CHAR" && error.message.includes("quote")) {
    return sentence("a text in quotes is not closed", "Add the closing quote where the text ends");
  }
  return SENTENCES[error.code];
}

/** `monitors[2].probe.headers["x api key"]` */
export function pathText(path: Path): string {
  return path.reduce<string>((text, step) => {
    if (typeof step === "number") return `${text}[${step}]`;
    if (!/^[\w-]+$/.test(step)) return `${text}[${JSON.stringify(step)}]`;
    return text === "" ? step : `${text}.${step}`;
  }, "");
}

type AliasMistake = { node: Node; message: string; remedy: string };

function aliasMistakes(document: Document.Parsed): AliasMistake[] {
  const mistakes: AliasMistake[] = [];
  const known = new Set<string>();
  visit(document, {
    Node(_key, node, parents) {
      if (!isAlias(node)) {
        if (node.anchor !== undefined) known.add(node.anchor);
        return;
      }
      const shown = JSON.stringify(`*${node.source}`);
      if (!known.has(node.source)) {
        const message = `${shown} refers to an anchor that is not defined above it`;
        mistakes.push({ node, message, remedy: `Define &${node.source} first, or put the text in quotes` });
      } else if (parents.some((parent) => "anchor" in parent && parent.anchor === node.source)) {
        mistakes.push({
          node,
          message: `${shown} stands inside of what it refers to`,
          remedy: "Write the value itself",
        });
      }
    },
  });
  return mistakes;
}

/** Where the first node or pair of a sort begins. */
function first(document: Document.Parsed, isSought: (node: unknown) => boolean): number {
  let offset = 0;
  visit(document, (_key, node) => {
    if (!isSought(node)) return undefined;
    const place = isPair(node) ? node.key : node;
    offset = hasRange(place) ? offsetOf(place) : 0;
    return visit.BREAK;
  });
  return offset;
}

/** A merge key before something that is neither a mapping nor refers to one. */
const isMergeOfNothing = (node: unknown): boolean =>
  isPair(node) && isScalar(node.key) && node.key.value === "<<" && !isMap(node.value) && !isAlias(node.value);

const offsetOf = (node: { range?: readonly [number, number, number] | null }): number => node.range?.[0] ?? 0;

function placesIn(document: Document.Parsed, text: string, at: (offset: number) => Place): Omit<Source, "data"> {
  const resolved = (node: unknown): unknown => (isAlias(node) ? node.resolve(document) : node);
  const pairIn = (node: unknown, key: string | number | undefined) =>
    isMap(node) ? node.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === String(key)) : undefined;
  const find = (path: Path): { node: unknown; whole: boolean } => {
    let node: unknown = document.contents;
    for (const step of path) {
      const parent = resolved(node);
      const child = isSeq(parent) && typeof step === "number" ? parent.items[step] : pairIn(parent, step)?.value;
      if (child === undefined || child === null) return { node, whole: false };
      node = child;
    }
    return { node, whole: true };
  };
  return {
    placeOf(path, offset) {
      const { node, whole } = find(path);
      if (!hasRange(node)) return at(0);
      return at(offsetOf(node) + (whole && offset !== undefined ? written(node, text, offset) : 0));
    },
    placeOfKey(path) {
      const key = pairIn(resolved(find(path.slice(0, -1)).node), path.at(-1))?.key;
      return hasRange(key) ? at(offsetOf(key)) : this.placeOf(path);
    },
  };
}

const hasRange = (node: unknown): node is { range?: readonly [number, number, number] | null } =>
  typeof node === "object" && node !== null && "range" in node;

/** How far into a written scalar the character stands that is `offset` into its value; 0 where escapes or folding differ. */
function written(node: unknown, text: string, offset: number): number {
  if (!isScalar(node) || typeof node.value !== "string" || !node.range) return 0;
  const [begin, end] = node.range;
  const start = text.slice(begin, end).indexOf(node.value.trimEnd());
  return start < 0 ? 0 : start + Math.min(offset, node.value.length);
}

const QUOTES = "Check the indentation, and put text that begins with or holds special characters in quotes";
const INDENT = "Indent with spaces, the same number for all entries of a list or mapping";
const sentence = (message: string, remedy = QUOTES) => ({ message, remedy });

const SENTENCES: Readonly<Record<ErrorCode, { readonly message: string; readonly remedy: string }>> = {
  ALIAS_PROPS: sentence("an alias (*name) can't have a tag or an anchor", "Write only the alias"),
  BAD_ALIAS: sentence("an alias (*name) has no proper name", "Put text that begins with * in quotes"),
  BAD_COLLECTION_TYPE: sentence("a tag does not fit what follows it", "Remove the tag"),
  BAD_DIRECTIVE: sentence("a line that begins with % is no directive that is known", "Remove the line"),
  BAD_DQ_ESCAPE: sentence("a backslash in double quotes begins no known escape", "Use single quotes, or write \\\\"),
  BAD_INDENT: sentence("the indentation does not fit the lines above, or a bracket is not closed", INDENT),
  BAD_PROP_ORDER: sentence("anchors and tags must stand before the value", "Write &name or !tag first"),
  BAD_SCALAR_START: sentence("a value can't begin with this character", "Put the value in quotes"),
  BLOCK_AS_IMPLICIT_KEY: sentence("a mapping or list begins where a single value was expected", QUOTES),
  BLOCK_IN_FLOW: sentence(
    "inside of [ ] and { } everything must be in that form",
    "Close the bracket, or use it throughout",
  ),
  DUPLICATE_KEY: sentence("this key stands twice in the same mapping", "Keep one of the two"),
  IMPOSSIBLE: sentence("the YAML can't be read from here on"),
  KEY_OVER_1024_CHARS: sentence("a key is longer than 1024 characters", "Check for a missing line break or quote"),
  MISSING_CHAR: sentence("a character is missing here: a closing quote, a comma, a colon, or a space after one"),
  MULTILINE_IMPLICIT_KEY: sentence("a key goes over several lines: a colon or a quote may be missing"),
  MULTIPLE_ANCHORS: sentence("a value has more than one anchor", "Keep one of them"),
  MULTIPLE_DOCS: sentence("the file holds more than one YAML document", "Remove the line --- and what follows it"),
  MULTIPLE_TAGS: sentence("a value has more than one tag", "Remove the tags"),
  NON_STRING_KEY: sentence("a key must be plain text", "Write the key as a word"),
  RESOURCE_EXHAUSTION: TOO_DEEP,
  TAB_AS_INDENT: sentence("a tab is used for indentation, which YAML forbids", "Replace the tab by spaces"),
  TAG_RESOLVE_FAILED: sentence(
    "a tag (!name) is not known here",
    "Remove the tag, or put text that begins with ! in quotes",
  ),
  UNEXPECTED_TOKEN: sentence("something stands here that YAML does not expect"),
};

/** Plain data as people write it. */
export const toYaml = (data: unknown): string => stringify(data, { lineWidth: 0 });
