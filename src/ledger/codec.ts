import { KnownError } from "../domain/errors.ts";
import { PHASES } from "../domain/exchange.ts";
import type { BrokenLine } from "../domain/ledger.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { SPANS } from "../domain/report.ts";
import type { State } from "../domain/state.ts";
import { VERSION } from "./schema-words.ts";
import { QUICK_CHECKS, SCHEMAS } from "./schemas.ts";
import type { ZodError } from "zod";
import type { Kind, Kinds } from "./schemas.ts";

/** A line was written by a newer Uptimeline: nothing may be written before this one is updated. */
export class LedgerVersionError extends KnownError {
  override readonly name = "LedgerVersionError";
  readonly file: string;
  readonly version: number;

  constructor(file: string, version: number) {
    super(
      `${file} holds version ${version} of the ledger's format, this Uptimeline knows version ${VERSION}. ` +
        "Update the action; nothing was written.",
    );
    this.file = file;
    this.version = version;
  }
}

export type Decoded<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly text: string; readonly why: string };

/** A value as one line of JSON: keys in a fixed order, what is absent left out, no line break. */
export function encode(value: object): string {
  return JSON.stringify(isOrdered(value, KEY_RANKS) ? value : ordered(value, KEY_RANKS));
}

const TEXTS = new WeakMap<object, string>();

/** As `encode`, of a value that nobody changes and that is compared time and again. */
export function encodeOnce(value: object): string {
  const text = TEXTS.get(value) ?? encode(value);
  TEXTS.set(value, text);
  return text;
}

/** A value as a file of its own, for people to read: the same key order, indented, with a line break at its end. */
export function encodeFile(value: object): string {
  return `${JSON.stringify(ordered(value, KEY_RANKS), undefined, 2)}\n`;
}

/** The state as its file: all keys in the alphabet's order, so that a monitor that changes changes one place. */
export function encodeState(state: State): string {
  return `${JSON.stringify(ordered(state, new Map()), undefined, 2)}\n`;
}

/** By a version: makes a line or file of that version, as JSON gave it, one of the next. */
export type Upgrades = ReadonlyMap<number, (kind: Kind, json: Readonly<Record<string, unknown>>) => object>;

/** The first version is still the only one. */
const UPGRADES: Upgrades = new Map();

/**
 * Reads what `encode`, `encodeFile` or `encodeState` wrote; unknown keys are kept. What an older version wrote is upgraded
 * step by step, and stands as it is until its file is written for another reason.
 * @throws {LedgerVersionError} where `v` is newer than what we know.
 */
export function decode<K extends Kind>(
  kind: K,
  text: string,
  file: string,
  upgrades: Upgrades = UPGRADES,
): Decoded<Kinds[K]> {
  let json: unknown;
  try {
    json = JSON.parse(withoutMark(text));
  } catch {
    return { ok: false, text, why: "is not JSON" };
  }
  const version = versionOf(json);
  if (version !== undefined && version > VERSION) throw new LedgerVersionError(file, version);
  // Of a value that its check accepts the schema would make an equal one.
  if (QUICK_CHECKS[kind](json)) return { ok: true, value: json as Kinds[K] };
  const parsed = SCHEMAS[kind].safeParse(upgraded(kind, json, upgrades));
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, text, why: whyOf(parsed.error) };
}

/** Editors of some systems begin a file with a byte order mark, which is no JSON. */
const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

function versionOf(json: unknown): number | undefined {
  return typeof json === "object" && json !== null && "v" in json && typeof json.v === "number" ? json.v : undefined;
}

function upgraded(kind: Kind, json: unknown, upgrades: Upgrades): unknown {
  const version = versionOf(json) ?? VERSION;
  const step = version < VERSION ? upgrades.get(version) : undefined;
  if (step === undefined) return json;
  return upgraded(kind, { ...step(kind, json as Record<string, unknown>), v: version + 1 }, upgrades);
}

function whyOf({ issues: [issue] }: ZodError): string {
  return `${issue?.path.join(".") || "the line"}: ${issue?.message}`;
}

/** Why a value could never be read again once it was written; `undefined` for one that could. */
export function unreadable<K extends Kind>(kind: K, value: Kinds[K]): string | undefined {
  if (QUICK_CHECKS[kind](value)) return undefined;
  const parsed = SCHEMAS[kind].safeParse(value);
  return parsed.success ? undefined : whyOf(parsed.error);
}

/** What a line of samples or rollups begins with, read without the rest of it. */
export interface LineHead {
  readonly t: string;
  readonly monitor: string;
}

const BEFORE_T = `{"v":${VERSION},"t":"`;
const BEFORE_MONITOR = '","monitor":"';
const T = /^[\d:.TZ-]{24}$/;

/** Of a line as `encode` writes it; one that is cut off, or that holds an id first, is no such line. */
export function headOf(line: string): LineHead | undefined {
  const afterT = BEFORE_T.length + "2026-11-21T09:05:31.412Z".length;
  if (!line.startsWith(BEFORE_T) || !line.startsWith(BEFORE_MONITOR, afterT) || !line.endsWith("}")) return undefined;
  const begin = afterT + BEFORE_MONITOR.length;
  const [t, monitor] = [line.slice(BEFORE_T.length, afterT), line.slice(begin, line.indexOf('"', begin))];
  return T.test(t) && !monitor.includes("\\") ? { t, monitor } : undefined;
}

export interface DecodedLines<T> {
  readonly values: T[];
  /** Of each value its line's text, and where that stands in the file, counted from 1. */
  readonly texts: string[];
  readonly places: number[];
  readonly broken: BrokenLine[];
}

/**
 * The lines of a file. Empty ones do not count; those that can't be read are given as they are. Lines that are not `wanted`
 * are left out, unread where they begin as ours do, so that a broken one is still known.
 * @throws {LedgerVersionError} as `decode`.
 */
export function decodeLines<K extends Kind>(
  kind: K,
  text: string,
  file: string,
  wanted?: (head: LineHead) => boolean,
): DecodedLines<Kinds[K]> {
  const decoded: DecodedLines<Kinds[K]> = { values: [], texts: [], places: [], broken: [] };
  let index = -1;
  for (const ended of text.split("\n")) {
    index += 1;
    const line = ended.endsWith("\r") ? ended.slice(0, -1) : ended;
    if (line === "" || line.trim() === "") continue;
    const head = wanted === undefined ? undefined : headOf(line);
    if (head !== undefined && wanted?.(head) === false) continue;
    const read = decode(kind, line, file);
    if (read.ok) {
      if (head === undefined && wanted?.(read.value as Kinds[K] & LineHead) === false) continue;
      decoded.values.push(read.value);
      decoded.texts.push(withoutMark(line));
      decoded.places.push(index + 1);
    } else decoded.broken.push({ file, line: index + 1, text: line, why: read.why });
  }
  return decoded;
}

/**
 * A file of values in the order given, with broken lines kept at its end, each once. What `standing` has read keeps its text,
 * which costs less than to write it anew.
 */
export function encodeLines(
  values: readonly object[],
  broken: readonly BrokenLine[],
  standing: Pick<DecodedLines<object>, "values" | "texts"> = { values: [], texts: [] },
): string {
  const texts = new Map(standing.values.map((value, index) => [value, standing.texts[index]!]));
  const lines = values.map((value) => texts.get(value) ?? encode(value));
  const kept = new Set(broken.map((line) => line.text));
  return [...lines, ...[...kept].toSorted()].map((line) => `${line}\n`).join("");
}

/** The order of keys on a line, for all kinds of lines; a key that is not here comes after, by the alphabet. */
const KEYS = `
  v id seq t after monitor since source of region run feed what kind level begin detected end
  outcome reason blame ms phases phase code error bytes every again retryAfter
  tier token rate used in out units cost unpriced unit model output left certTo server places
  asked answered controls runner os arch place ip version
  month closedAt monitors group provider uptimeOf coverage calls failures errorRate downtimeMs
  target met budgetMs spentMs leftMs longestMs mttdMs mttrMs durationMs amounts perSuccess models list slo
  n first shares latency sum from counts usage corrected cells precision values availableMs slowMs failureMs leftOutMs maintenanceMs
  to who why event state by how until made tries after ref number name title text
  status impact published url role indicator components regions advisory incidents maintenances updates unknownWords
  withdrawn uptime latencyMs tokensPerSecond count usual windowMs mean p50 p75 p90 p95 p99
  corroboration pagePublished pageUrl parent provider rule channel window source expect incident issue timeline evidence outbox
  ${SPANS.join(" ")}
  ${PHASES.join(" ")}
  ${OUTCOMES.join(" ")} maintenance
`;
const KEY_RANKS: ReadonlyMap<string, number> = new Map(
  [...new Set(KEYS.trim().split(/\s+/))].map((key, rank) => [key, rank]),
);

/** Whether all keys stand in their order already, as in what was read: of thousands of lines of a file, one is new. */
function isOrdered(value: unknown, ranks: ReadonlyMap<string, number>): boolean {
  if (typeof value !== "object" || value === null) return true;
  if (Array.isArray(value)) return value.every((item) => isOrdered(item, ranks));
  let [lastRank, lastKey] = [-1, ""];
  for (const key in value) {
    const rank = ranks.get(key) ?? ranks.size;
    if (rank < lastRank || (rank === lastRank && key < lastKey)) return false;
    if (!isOrdered((value as Record<string, unknown>)[key], ranks)) return false;
    [lastRank, lastKey] = [rank, key];
  }
  return true;
}

function ordered(value: unknown, ranks: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, ranks));
  if (typeof value !== "object" || value === null) return value;
  const rankOf = (key: string): number => ranks.get(key) ?? ranks.size;
  const entries = Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, ranks)]));
}
