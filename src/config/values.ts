import { z } from "zod";
import { parseDuration } from "../domain/duration.ts";
import { DAY_MS, MINUTE_MS } from "../domain/instant.ts";
import { ID_PATTERN, idMistake } from "../domain/monitor.ts";
import { nearest } from "../domain/nearest.ts";

/** What a text means, or what is wrong with it. */
type Meaning<T> =
  { readonly value: T } | { readonly message: string; readonly remedy?: string; readonly offset?: number };

/** A text with a meaning. `schema` carries what editors may check: a pattern, examples. */
export function meaning<T>(schema: z.ZodString, read: (text: string) => Meaning<T>) {
  return schema.transform((text, context): T => {
    const result = read(text);
    if ("value" in result) return result.value;
    const { message, ...params } = result;
    context.issues.push({ code: "custom", message, params, input: text });
    return z.NEVER;
  });
}

interface DurationBounds {
  readonly minMs?: number;
  readonly maxMs?: number;
  /** Said when it is out of bounds. */
  readonly bounds?: string;
  readonly examples: readonly string[];
}

/** A duration as text, read as milliseconds. */
export function duration({ minMs = 0, maxMs = Infinity, bounds = "", examples }: DurationBounds) {
  return meaning(z.string().meta({ examples: [...examples] }), (text) => {
    if (/^\s*-/.test(text)) return { message: "a duration can't be negative" };
    const ms = parseDuration(text);
    if (ms === undefined) return { message: "this is not a duration, which is a number with ms, s, m, h or d" };
    return ms < minMs || ms > maxMs ? { message: bounds } : { value: ms };
  });
}

/** How often a monitor is asked: GitHub starts nothing more often than every few minutes, and rollups need one sample a day. */
export const interval = () =>
  duration({ minMs: MINUTE_MS, maxMs: DAY_MS, bounds: "it must be from 1m to 1d", examples: ["5m", "15m", "1h"] });

/** `50%`, read as 0.5. */
export const share = (example: string) =>
  meaning(z.string().meta({ examples: [example] }), (text) => {
    const percent = /^(\d{1,3}(?:\.\d{1,4})?) ?%$/.exec(text)?.[1];
    if (percent === undefined) return { message: "this is not a percentage" };
    return Number(percent) > 100 ? { message: "a share is at most 100%" } : { value: Number(percent) / 100 };
  });

export const webUrl = (example: string) =>
  meaning(z.string().meta({ format: "uri", examples: [example] }), (text) => {
    const url = URL.parse(text);
    if (url === null) return { message: "this is not a URL" };
    if (!/^https?:$/.test(url.protocol)) return { message: `${url.protocol}// can't be asked: only https and http` };
    return { value: text };
  });

export const timeZone = () =>
  meaning(z.string().meta({ examples: ["UTC", "Europe/Berlin", "Asia/Seoul"] }), (text) => {
    if (isTimeZone(text)) return { value: text };
    const meant = nearest(text, Intl.supportedValuesOf("timeZone"));
    const message = "there is no time zone of this name";
    return meant === undefined
      ? { message }
      : { message, remedy: `Did you mean "${meant}"? Names are those of the IANA list` };
  });

function isTimeZone(text: string): boolean {
  // Offsets such as +09:00 are valid for Intl but no places: they don't know about summer time.
  if (!/^[A-Za-z]/.test(text)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: text });
    return true;
  } catch {
    return false;
  }
}

/** The id of a monitor. */
export const id = (example: string) =>
  meaning(
    z.string().meta({ pattern: ID_PATTERN.source, examples: [example] }),
    (text) => idMistake(text) ?? { value: text },
  );
