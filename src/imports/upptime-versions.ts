import { HOUR_MS } from "../domain/instant.ts";
import type { FileChange } from "../world.ts";

export const STATUSES = ["up", "degraded", "down"] as const;
export type Status = (typeof STATUSES)[number];

/** What Upptime saw of a site, when it wrote so. */
export interface Seen {
  readonly atMs: number;
  readonly status: Status;
  /** 0 where there was no answer over HTTP. */
  readonly code: number;
  /** Response time in milliseconds; 0 where there is none. */
  readonly ms: number;
}

/** The series of one site: what was seen of it, oldest first, and when its file was removed. */
export interface Series {
  readonly slug: string;
  readonly seen: readonly Seen[];
  readonly removedMs: readonly number[];
  /** When Upptime began to watch it, as its file says. */
  readonly startMs?: number;
}

/** How many versions of a file could not be used, and why. */
export interface Unused {
  /** Their text is needed and is not in the clone. */
  readonly absent: number;
  /** Their text says nothing that is understood. */
  readonly unreadable: number;
  /** The commit's date and the file's own differ by more than an hour. */
  readonly misdated: number;
}

const FILE = /^history\/([^/]*)\.ya?ml$/;

/** The slug that a path under `history/` belongs to; `undefined` for other files. */
const slugOf = (path: string): string | undefined => FILE.exec(path)?.[1];

/** Whether a file is one in which Upptime keeps the state of a site. */
export const isSeriesFile = (path: string): boolean => FILE.test(path);

/** Upptime is of 2020. A date of another age is nobody's, and would be days without end. */
const [EARLIEST_MS, LATEST_MS] = [Date.UTC(2020, 0), Date.UTC(2100, 0)];

export const isPlausible = (ms: number): boolean => ms >= EARLIEST_MS && ms < LATEST_MS;

/** As much of a line as is looked at. */
const LONGEST_LINE = 1_000;

/** `🟥 Broken Site is down (500 in 321 ms) [skip ci] [upptime]`, whatever its first sign is. */
const SUBJECT = / is (up|down|degraded)\b.*?\((\d{1,3}) in (\d{1,9}) ms\)/;

/** A subject speaks of a file where the commit changed that one alone, and is no summary of what was there before. */
function bySubject({ subject, together, isFirst, atMs }: FileChange): Seen | undefined {
  const [, status, code, ms] = SUBJECT.exec(subject.slice(0, LONGEST_LINE)) ?? [];
  if (together !== 1 || isFirst || !isStatus(status)) return undefined;
  return { atMs, status, code: Number(code), ms: Number(ms) };
}

const isStatus = (text: string | undefined): text is Status => STATUSES.some((status) => status === text);

/** Blobs whose texts are needed: what no subject tells, and of each file the newest, which knows when it began. */
export function wantedBlobs(changes: readonly FileChange[]): string[] {
  const ours = changes.filter(({ path }) => slugOf(path) !== undefined);
  const newest = new Map(ours.flatMap(({ path, blob }) => (blob === undefined ? [] : [[path, blob] as const])));
  const untold = ours.filter((change) => bySubject(change) === undefined).flatMap(({ blob }) => blob ?? []);
  return [...new Set([...untold, ...newest.values()])];
}

/** Series of all sites that ever were, and what could not be used of each. */
export function seriesIn(
  changes: readonly FileChange[],
  texts: ReadonlyMap<string, string>,
): (Series & { readonly unused: Unused })[] {
  const bySlug = Map.groupBy(changes, ({ path }) => slugOf(path));
  return [...bySlug].flatMap(([slug, own]) => (slug === undefined ? [] : [seriesOf(slug, own, texts)]));
}

function seriesOf(slug: string, changes: readonly FileChange[], texts: ReadonlyMap<string, string>) {
  const unused = { absent: 0, unreadable: 0, misdated: 0 };
  const seen = new Map<number, Seen>();
  for (const change of changes) {
    if (change.blob === undefined) continue;
    const found = bySubject(change) ?? byText(change, texts.get(change.blob));
    if (typeof found === "string") unused[found] += 1;
    else seen.set(found.atMs, found);
  }
  const newest = changes.findLast(({ blob }) => blob !== undefined)?.blob ?? "";
  const startMs = fieldsOf(texts.get(newest) ?? "").startMs;
  return {
    slug,
    seen: [...seen.values()].toSorted((a, b) => a.atMs - b.atMs),
    removedMs: changes.filter(({ blob }) => blob === undefined).map(({ atMs }) => atMs),
    ...(startMs !== undefined && { startMs }),
    unused,
  };
}

function byText({ atMs, isFirst }: FileChange, text: string | undefined): Seen | keyof Unused {
  if (text === undefined) return "absent";
  const { status, code = 0, ms = 0, updatedMs } = fieldsOf(text);
  if (status === undefined) return "unreadable";
  // The first commit of a squashed history, or one that brings the files of a template, is dated as it was made.
  if (updatedMs === undefined) return isFirst ? "misdated" : { atMs, status, code, ms };
  return Math.abs(updatedMs - atMs) > HOUR_MS ? "misdated" : { atMs: updatedMs, status, code, ms };
}

interface Fields {
  readonly status?: Status;
  readonly code?: number;
  readonly ms?: number;
  readonly updatedMs?: number;
  readonly startMs?: number;
}

/** The lines of a file; those of 2020 are an entry of a list. */
function fieldsOf(text: string): Fields {
  const lines = text.split(/\r?\n/).map((line) => /^(?:- | {2})?(\w+):(.*)$/.exec(line.slice(0, LONGEST_LINE)));
  const values = new Map(lines.flatMap((line) => (line === null ? [] : [[line[1], line[2]?.trim() ?? ""] as const])));
  const status = values.get("status");
  const numbers = {
    code: whole(values.get("code")),
    ms: whole(values.get("responseTime")),
    updatedMs: moment(values.get("lastUpdated")),
    startMs: moment(values.get("startTime")),
  };
  const known = Object.entries(numbers).filter(([, value]) => value !== undefined);
  return { ...(isStatus(status) && { status }), ...Object.fromEntries(known) };
}

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;

function moment(text: string | undefined): number | undefined {
  const ms = Date.parse(text?.replace(/^['"]|['"]$/g, "") ?? "");
  return isPlausible(ms) ? ms : undefined;
}
