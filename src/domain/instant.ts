/** A moment as text: ISO 8601, UTC, milliseconds (`2026-11-21T09:05:31.412Z`), so that text order is time order. */
export type Instant = string;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

/** `2026-11-21T` of the days that were asked for lately: most moments are of few days. */
const DAYS_KNOWN = new Map<number, string>();
const DAYS_KNOWN_MOST = 4_096;
const padded = (count: number, digits: number): readonly string[] =>
  Array.from({ length: count }, (_, number) => String(number).padStart(digits, "0"));
const TWO = padded(60, 2);
const THREE = padded(1_000, 3);

/** @throws {RangeError} for what is no moment. */
export function toInstant(epochMs: number): Instant {
  const ms = Math.trunc(epochMs);
  const day = Math.floor(ms / DAY_MS);
  const known = DAYS_KNOWN.get(day) ?? knowDay(day, epochMs);
  const left = ms - day * DAY_MS;
  const minutes = Math.floor(left / MINUTE_MS);
  const rest = left - minutes * MINUTE_MS;
  const seconds = Math.floor(rest / SECOND_MS);
  const hours = Math.floor(minutes / 60);
  return `${known}${TWO[hours]!}:${TWO[minutes - hours * 60]!}:${TWO[seconds]!}.${THREE[rest - seconds * SECOND_MS]!}Z`;
}

function knowDay(day: number, epochMs: number): string {
  const begin = new Date(epochMs).toISOString().slice(0, -"09:05:31.412Z".length);
  if (DAYS_KNOWN.size >= DAYS_KNOWN_MOST) DAYS_KNOWN.clear();
  DAYS_KNOWN.set(day, begin);
  return begin;
}

/** But for the 29th of February, of which only the calendar knows. */
const ALL_YEARS =
  /^\d{4}-(?:(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31)T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

/** Whether a text is an instant as we write it, and a moment of the calendar: `Date.parse` takes the 30th of February for one of March. */
export function isInstant(text: string): text is Instant {
  if (ALL_YEARS.test(text)) return true;
  if (!/^\d{4}-02-29T/.test(text)) return false;
  const ms = toMs(text);
  return !Number.isNaN(ms) && toInstant(ms) === text;
}

/** Milliseconds since the epoch; `NaN` for text that is no moment. */
export function toMs(instant: Instant): number {
  return asWritten(instant) ?? Date.parse(instant);
}

/** When days began that were asked for lately, by their date as one number. */
const DAYS_BEGUN = new Map<number, number>();

/** Of an instant as we write it, in a fifth of the time of `Date.parse`; `undefined` for any other text. */
function asWritten(text: string): number | undefined {
  if (text.length !== 24 || text[10] !== "T" || text[23] !== "Z") return undefined;
  if (text[4] !== "-" || text[7] !== "-" || text[13] !== ":" || text[16] !== ":" || text[19] !== ".") return undefined;
  const year = twoDigits(text, 0) * 100 + twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const second = twoDigits(text, 17);
  const ms = twoDigits(text, 20) * 10 + digit(text, 22);
  // Years before 100 are others to `Date.UTC`, and each of these comparisons is false for what holds no digit.
  const isMoment =
    year >= 100 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    hour <= 23 &&
    minute <= 59 &&
    second <= 59 &&
    ms >= 0;
  if (!isMoment) return undefined;
  return dayBegun(year, month, day) + hour * HOUR_MS + minute * MINUTE_MS + second * SECOND_MS + ms;
}

function dayBegun(year: number, month: number, day: number): number {
  const date = (year * 100 + month) * 100 + day;
  const known = DAYS_BEGUN.get(date);
  if (known !== undefined) return known;
  const begun = Date.UTC(year, month - 1, day);
  if (DAYS_BEGUN.size >= DAYS_KNOWN_MOST) DAYS_BEGUN.clear();
  DAYS_BEGUN.set(date, begun);
  return begun;
}

const twoDigits = (text: string, at: number): number => digit(text, at) * 10 + digit(text, at + 1);

/** `NaN` for a character that is no digit. */
function digit(text: string, at: number): number {
  const value = text.charCodeAt(at) - 48;
  return value >= 0 && value <= 9 ? value : NaN;
}
