import { z } from "zod";

const UNITS_MS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 } as const;

/** Whole numbers with a unit, largest unit first: `30s`, `1500ms`, `1h30m`. At least one part. */
const PATTERN = /^(?=\d)(?:(\d{1,15})d)?(?:(\d{1,15})h)?(?:(\d{1,15})m)?(?:(\d{1,15})s)?(?:(\d{1,15})ms)?$/;

/** Milliseconds in a text such as `30s`, `5m`, `1500ms`, `2h`, `1d` or `1h30m`; `undefined` for any other text. */
export function parseDuration(text: string): number | undefined {
  const match = PATTERN.exec(text);
  if (match === null) return undefined;
  const ms = Object.values(UNITS_MS).reduce((sum, unitMs, index) => sum + Number(match[index + 1] ?? 0) * unitMs, 0);
  return Number.isSafeInteger(ms) ? ms : undefined;
}

const EXPECTED = "is not a duration such as 30s, 5m, 1500ms, 2h or 1d";

/** A duration in the config, as milliseconds. */
export const Duration = z.string(EXPECTED).regex(PATTERN, EXPECTED).transform(toMilliseconds);

/** The same, longer than nothing. */
export const PositiveDuration = Duration.refine((ms) => ms > 0, "is not longer than 0");

function toMilliseconds(text: string, context: z.RefinementCtx): number {
  const ms = parseDuration(text);
  if (ms !== undefined) return ms;
  context.addIssue({ code: "custom", message: "is too long a duration", input: text });
  return z.NEVER;
}

/** A duration as one would write it: `90s` is `1m30s`. What `parseDuration` reads it gives back. */
export function durationText(ms: number): string {
  let left = ms;
  const parts = Object.entries(UNITS_MS).map(([unit, unitMs]) => {
    const count = Math.floor(left / unitMs);
    left -= count * unitMs;
    return count === 0 ? "" : `${count}${unit}`;
  });
  return parts.join("") || "0s";
}
