/** A moment as text: ISO 8601, UTC, milliseconds (`2026-11-21T09:05:31.412Z`), so that text order is time order. */
export type Instant = string;

export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 3_600_000;
export const DAY_MS = 86_400_000;

export function toInstant(epochMs: number): Instant {
  return new Date(epochMs).toISOString();
}

/** Milliseconds since the epoch; `NaN` for text that is no moment. */
export function toMs(instant: Instant): number {
  return Date.parse(instant);
}
