import { KnownError } from "../domain/errors.ts";
import { PHASES } from "../domain/exchange.ts";
import type { BrokenLine } from "../domain/ledger.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import { SPANS } from "../domain/report.ts";
import type { State } from "../domain/state.ts";
import { VERSION } from "./schema-words.ts";
import { SCHEMAS } from "./schemas.ts";
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
  return JSON.stringify(ordered(value, KEY_RANKS));
}

/** A value as a file of its own, for people to read: the same key order, indented, with a line break at its end. */
export function encodeFile(value: object): string {
  return `${JSON.stringify(ordered(value, KEY_RANKS), undefined, 2)}\n`;
}

/** The state as its file: all keys in the alphabet's order, so that a monitor that changes changes one place. */
export function encodeState(state: State): string {
  return `${JSON.stringify(ordered(state, new Map()), undefined, 2)}\n`;
}

/**
 * Reads what `encode`, `encodeFile` or `encodeState` wrote; unknown keys are kept.
 * @throws {LedgerVersionError} where `v` is newer than what we know.
 */
export function decode<K extends Kind>(kind: K, text: string, file: string): Decoded<Kinds[K]> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return { ok: false, text, why: "is not JSON" };
  }
  const version = typeof json === "object" && json !== null && "v" in json ? json.v : undefined;
  if (typeof version === "number" && version > VERSION) throw new LedgerVersionError(file, version);
  const parsed = SCHEMAS[kind].safeParse(json);
  return parsed.success ? { ok: true, value: parsed.data } : { ok: false, text, why: whyOf(parsed.error) };
}

function whyOf({ issues: [issue] }: ZodError): string {
  return `${issue?.path.join(".") || "the line"}: ${issue?.message}`;
}

/** Why a value could never be read again once it was written; `undefined` for one that could. */
export function unreadable<K extends Kind>(kind: K, value: Kinds[K]): string | undefined {
  const parsed = SCHEMAS[kind].safeParse(value);
  return parsed.success ? undefined : whyOf(parsed.error);
}

/**
 * The lines of a file. Empty ones do not count; those that can't be read are given as they are.
 * @throws {LedgerVersionError} as `decode`.
 */
export function decodeLines<K extends Kind>(
  kind: K,
  text: string,
  file: string,
): { readonly values: Kinds[K][]; readonly broken: BrokenLine[] } {
  const values: Kinds[K][] = [];
  const broken: BrokenLine[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.trim() === "") continue;
    const decoded = decode(kind, line, file);
    if (decoded.ok) values.push(decoded.value);
    else broken.push({ file, line: index + 1, text: line, why: decoded.why });
  }
  return { values, broken };
}

/** A file of values in the order given, with broken lines kept at its end, each once. */
export function encodeLines(values: readonly object[], broken: readonly BrokenLine[]): string {
  const kept = new Set(broken.map((line) => line.text));
  return [...values.map(encode), ...[...kept].toSorted()].map((line) => `${line}\n`).join("");
}

/** The order of keys on a line, for all kinds of lines; a key that is not here comes after, by the alphabet. */
const KEYS = `
  v id seq t after monitor source of region run feed what kind level begin detected end
  outcome reason blame ms phases phase code error bytes every again retryAfter
  tier token rate used in out units cost unpriced unit model output left certTo server places
  asked answered controls runner os arch place ip version
  month closedAt monitors group provider uptimeOf coverage calls failures errorRate downtimeMs
  target met budgetMs spentMs leftMs longestMs mttdMs mttrMs durationMs amounts perSuccess models list slo
  n first shares latency sum from counts usage corrected cells precision values availableMs slowMs failureMs leftOutMs
  to who why event state by until made ref number name title text
  status impact published url role indicator components regions advisory incidents maintenances updates unknownWords
  withdrawn uptime latencyMs tokensPerSecond count usual windowMs mean p50 p75 p90 p95 p99
  corroboration pagePublished pageUrl issue timeline evidence outbox
  ${SPANS.join(" ")}
  ${PHASES.join(" ")}
  ${OUTCOMES.join(" ")}
`;
const KEY_RANKS: ReadonlyMap<string, number> = new Map(
  [...new Set(KEYS.trim().split(/\s+/))].map((key, rank) => [key, rank]),
);

function ordered(value: unknown, ranks: ReadonlyMap<string, number>): unknown {
  if (Array.isArray(value)) return value.map((item) => ordered(item, ranks));
  if (typeof value !== "object" || value === null) return value;
  const rankOf = (key: string): number => ranks.get(key) ?? ranks.size;
  const entries = Object.entries(value).toSorted(([a], [b]) => rankOf(a) - rankOf(b) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, item]) => [key, ordered(item, ranks)]));
}
