import { z } from "zod";
import { toInstant, type Instant } from "../../domain/instant.ts";

/*
 * Fields as other people's feeds write them: absent, null, "" and [] all mean "none", and one bad field or entry spoils
 * nothing but itself.
 */

/** A string; anything else is "". */
export const text = z.string().catch("");

const ID_KEPT = 300;

/** An id, on one line and of at most 300 characters: some pages number theirs. */
export const identifier = z
  .union([z.string(), z.number().transform(String)])
  .catch("")
  .transform((id) =>
    id
      .slice(0, ID_KEPT)
      .replaceAll(/\p{Cc}/gu, "")
      .trim()
      .toWellFormed(),
  );

/** A moment of this century with any offset, in UTC; what is none is `undefined`. */
export const moment = z
  .string()
  .catch("")
  .transform((written) => readMoment(written));

/** More entries than any page's list has: five megabytes may hold millions, and each would be work. */
export const LIST_KEPT = 10_000;

/**
 * A list of at most `LIST_KEPT` entries; those that are not of the shape are left out. Some pages write a list as the string `"[]"`.
 */
export function list<T>(entry: z.ZodType<T>) {
  return z
    .array(z.unknown())
    .catch([])
    .transform((entries) =>
      entries.slice(0, LIST_KEPT).flatMap((candidate) => {
        const read = entry.safeParse(candidate);
        return read.success ? [read.data] : [];
      }),
    );
}

const ADDRESS_KEPT = 2_000;

/** The web address, or `undefined` for anything that must not become a link, such as one of more than 2,000 characters. */
export function webAddress(written: string, base?: string): string | undefined {
  if (written === "" || written.length > ADDRESS_KEPT || !URL.canParse(written, base)) return undefined;
  const url = new URL(written, base);
  const isPublic =
    (url.protocol === "https:" || url.protocol === "http:") && url.username === "" && url.password === "";
  return isPublic && url.href.length <= ADDRESS_KEPT ? url.href : undefined;
}

/** Moments outside are programs' words for "none" (0001-01-01, 1970-01-01) and "for ever" (9999-12-31). */
const FIRST_MS = Date.UTC(2000, 0);
const AFTER_LAST_MS = Date.UTC(2100, 0);

/** Milliseconds since the epoch as a moment of this century; anything else, `NaN` too, is none. */
export const instantOf = (ms: number): Instant | undefined =>
  ms >= FIRST_MS && ms < AFTER_LAST_MS ? toInstant(ms) : undefined;

/** Seconds or milliseconds since the epoch, told apart by their size, as a number or as digits in a string. */
export function epoch(value: unknown): Instant | undefined {
  const number = typeof value === "string" && /^\s*\d{9,16}(?:\.\d{1,9})?\s*$/.test(value) ? Number(value) : value;
  if (typeof number !== "number") return undefined;
  // This century in milliseconds begins long after it has ended in seconds.
  return instantOf(Math.round(number)) ?? instantOf(Math.round(number * 1_000));
}

/** RFC 3339, with a blank for the T and without an offset (then UTC) where pages write so. */
function readMoment(written: string): Instant | undefined {
  const match = /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?) ?(Z|[+-]\d{2}:?\d{2})?$/i.exec(
    written.trim(),
  );
  if (match === null) return undefined;
  const [, date, time, zone = "Z"] = match;
  if (!isDay(date)) return undefined;
  const offset = zone.length === 5 ? `${zone.slice(0, 3)}:${zone.slice(3)}` : zone.toUpperCase();
  return instantOf(Date.parse(`${date}T${time}${offset}`));
}

/** Whether there is such a day: `Date.parse` takes 30 February for 2 March. */
const isDay = (date = ""): boolean => {
  const ms = Date.parse(`${date}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(date);
};

/** Earliest of some moments; instants sort as text. */
export const earliest = (moments: readonly (Instant | undefined)[]): Instant | undefined =>
  moments.filter((candidate) => candidate !== undefined).sort()[0];

/** Latest of some moments. */
export const latest = (moments: readonly (Instant | undefined)[]): Instant | undefined =>
  moments
    .filter((candidate) => candidate !== undefined)
    .sort()
    .at(-1);
