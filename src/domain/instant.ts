/** A moment as text: ISO 8601, UTC, milliseconds (`2026-11-21T09:05:31.412Z`), so that text order is time order. */
export type Instant = string;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export function toInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString();
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
  return Date.parse(instant);
}
