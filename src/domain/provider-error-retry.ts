import { readFault } from "./provider-error-body.ts";

const LONGEST_S = 365 * 86_400;

/**
 * Whole seconds that the provider asks us to wait, from now, rounded up; never negative. Taken from `Retry-After` (seconds,
 * or a date, which is held against the server's own `Date`), `Retry-After-Ms`, or what the body says.
 */
export function retryAfterSeconds(
  headers: ReadonlyMap<string, string>,
  body: unknown,
  nowMs: number,
): number | undefined {
  const seconds =
    secondsOf(headers.get("retry-after")) ??
    secondsUntil(headers.get("retry-after"), dateOf(headers.get("date")) ?? nowMs) ??
    thousandth(secondsOf(headers.get("retry-after-ms"))) ??
    saidInBody(headers, body);
  return seconds === undefined ? undefined : Math.min(LONGEST_S, Math.max(0, Math.ceil(seconds)));
}

/** Google's `RetryInfo`, else the words of OpenAI, Groq and Replicate: "Please try again in 7m12s", "available in 1 second". */
function saidInBody(headers: ReadonlyMap<string, string>, body: unknown): number | undefined {
  const fault = readFault(headers, body);
  const delay = goDuration(fault?.retryDelay);
  if (delay !== undefined || fault === undefined) return delay;
  const match = /\b(?:again|retry|available|resets) in ~?(\d[\d.hms]{0,30})(?: (second|minute|hour)s?)?/i.exec(
    fault.message,
  );
  if (match === null) return undefined;
  const [, amount = "", unit] = match;
  return goDuration(unit === undefined ? amount.replace(/\.$/, "") : `${amount}${unit[0]}`);
}

function secondsOf(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*-?\d{1,15}(?:\.\d{1,15})?\s*$/.test(text) ? Number(text) : undefined;
}

const thousandth = (value: number | undefined): number | undefined => (value === undefined ? undefined : value / 1_000);

function secondsUntil(text: string | undefined, fromMs: number): number | undefined {
  const at = dateOf(text);
  return at === undefined ? undefined : (at - fromMs) / 1_000;
}

/** Milliseconds since the epoch of an HTTP date (RFC 9110, 5.6.7) or an RFC 3339 one. */
export function dateOf(text: string | undefined): number | undefined {
  if (text === undefined || !/^(?:[A-Z][a-z]{2,8},? .*\d|\d{4}-\d\d-\d\dT)/.test(text)) return undefined;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? undefined : ms;
}

/** Seconds in a duration as Go and protobuf write it: `48s`, `581981.300432511s`, `1h16m0.667s`, `174ms`. */
export function goDuration(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const match =
    /^(-)?(?=\d)(?:(\d{1,9})h)?(?:(\d{1,9})m(?!s))?(?:(\d{1,12}(?:\.\d{1,12})?)s)?(?:(\d{1,12}(?:\.\d{1,12})?)ms)?$/.exec(
      text,
    );
  if (match === null) return undefined;
  const [, minus, hours = "0", minutes = "0", seconds = "0", ms = "0"] = match;
  const sum = Number(hours) * 3_600 + Number(minutes) * 60 + Number(seconds) + Number(ms) / 1_000;
  return minus === undefined ? sum : -sum;
}
