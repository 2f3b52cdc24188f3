import type { Instant } from "../domain/instant.ts";
import type { ComponentStatus } from "../domain/report.ts";
import { identifier, instantOf, LIST_KEPT, moment } from "./reading/fields.ts";
import { plainTitle } from "./reading/plain-text.ts";

/* What an expression may give, looked at as what it should be: whatever is not is a note that names the key and what came. */

/** What readers of entries share. Notes are added as things are met that can't be read. */
export interface Reading {
  /** The config's own words for a status. */
  readonly words: ReadonlyMap<string, ComponentStatus>;
  readonly now: Instant;
  readonly notes: string[];
}

/** One map of a list, with the place that notes call it by. */
export interface Entry {
  readonly at: string;
  readonly fields: ReadonlyMap<string, unknown>;
}

const NOTES_AT_MOST = 20;
/** More names than one entry has. */
const NAMES_AT_MOST = 1_000;
const SECONDS_BELOW = 1e11;

export function note({ notes }: Reading, sentence: string): void {
  if (notes.length < NOTES_AT_MOST) notes.push(sentence);
}

/** The maps of a list; `undefined`, of which was told already, has none. */
export function entriesIn(key: string, value: unknown, reading: Reading): Entry[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) {
    note(reading, `map.${key} should be a list of maps, but is ${kindOfValue(value)}`);
    return [];
  }
  if (value.length > LIST_KEPT)
    note(reading, `map.${key} has ${value.length} entries, of which the first ${LIST_KEPT} are read`);
  return value.slice(0, LIST_KEPT).flatMap((entry: unknown, index) => {
    const at = `map.${key}[${index}]`;
    if (typeof entry === "object" && entry !== null && !Array.isArray(entry))
      return [{ at, fields: new Map(Object.entries(entry)) }];
    note(reading, `${at} should be a map, but is ${kindOfValue(entry)}`);
    return [];
  });
}

/** A text, or a number or switch as one; "" where there is none. */
export function textIn({ at, fields }: Entry, key: string, reading: Reading): string {
  const value = fields.get(key);
  if (value === undefined || value === null) return "";
  if (typeof value === "string") return value;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  note(reading, `${at}.${key} should be a text, but is ${kindOfValue(value)}`);
  return "";
}

/** An id on one line, of at most 300 characters. */
export const idIn = (entry: Entry, reading: Reading): string => identifier.parse(textIn(entry, "id", reading));

export function momentIn({ at, fields }: Entry, key: string, reading: Reading): Instant | undefined {
  const value = fields.get(key);
  return value === undefined || value === null || value === "" ? undefined : readMoment(`${at}.${key}`, value, reading);
}

/** A moment as text, or seconds or milliseconds since 1970. */
export function readMoment(at: string, value: unknown, reading: Reading): Instant | undefined {
  const read =
    typeof value === "number" ? instantOf(value < SECONDS_BELOW ? value * 1_000 : value) : moment.parse(value);
  if (read === undefined) note(reading, `${at} should be a moment, but is ${kindOfValue(value)}`);
  return read;
}

/** Names: a list of texts, or one. */
export function namesIn(entry: Entry, key: string, reading: Reading): string[] {
  const value = entry.fields.get(key);
  if (!Array.isArray(value)) {
    const name = plainTitle(textIn(entry, key, reading));
    return name === "" ? [] : [name];
  }
  const names = value.slice(0, NAMES_AT_MOST).map((name: unknown, index) => {
    const at = `${entry.at}.${key}`;
    return plainTitle(textIn({ at, fields: new Map([[String(index), name]]) }, String(index), reading));
  });
  return [...new Set(names.filter((name) => name !== ""))];
}

const SHOWN = 40;

/** What came, for a person: its type, and a short value. */
export function kindOfValue(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "a list";
  if (typeof value === "string") return `the text ${JSON.stringify(plainTitle(value).slice(0, SHOWN).toWellFormed())}`;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  return typeof value === "object" ? "a map" : "nothing";
}
