import { dateOf, goDuration } from "./provider-error-retry.ts";
import { DAY_MS, SECOND_MS } from "./instant.ts";
import type { RateLimit } from "./facts.ts";

const LONGEST_MS = 366 * DAY_MS;
/** A limit beyond this is a way to say that there is none. */
const MOST = 1e12;
const KEPT = 20;

type Part = "limit" | "remaining" | "reset";
type Told = { readonly [K in Part]?: string };

/**
 * The limits that an answer's headers tell, tightest first: the smallest share left, and of equal ones the longest wait.
 * Forms: OpenAI, Groq and Cerebras (`x-ratelimit-remaining-requests`, resets as `1m30.9s`), Azure and Mistral (the same in
 * seconds or without a reset), Anthropic (`anthropic-ratelimit-tokens-remaining`, RFC 3339), GitHub and OpenRouter
 * (`x-ratelimit-remaining`, seconds or milliseconds since 1970), Replicate (`ratelimit-remaining`, seconds), and the IETF's
 * `RateLimit` with `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers, 03 to 10). A limit that does not say what is
 * left is none. Moments are held against the server's own `Date`, where it names one.
 */
export function readRateLimits(headers: ReadonlyMap<string, string>, nowMs: number): readonly RateLimit[] {
  const fromMs = dateOf(headers.get("date")) ?? nowMs;
  const told = [...toldByName(headers)].map(([name, parts]) => toLimit(name, parts, fromMs));
  const limits = [...told, ...structuredLimits(headers, fromMs)].filter((limit) => limit !== undefined);
  return limits.toSorted(compareLimits).slice(0, KEPT);
}

/** When the last of the limits that are used up resets, in milliseconds since 1970; `undefined` where none is, or none says. */
export function exhaustedUntilMs(limits: readonly RateLimit[], nowMs: number): number | undefined {
  const waits = limits.flatMap(({ remaining, resetMs = 0 }) => (remaining === 0 && resetMs > 0 ? [resetMs] : []));
  return waits.length === 0 ? undefined : nowMs + Math.max(...waits);
}

/** The share of a limit that is left, 0 to 1; `undefined` where the limit itself is not told and some is left. */
export function shareLeft({ limit, remaining }: RateLimit): number | undefined {
  if (remaining === 0) return 0;
  return limit === undefined ? undefined : Math.min(1, remaining / limit);
}

function compareLimits(a: RateLimit, b: RateLimit): number {
  const [left, right] = [shareLeft(a) ?? 2, shareLeft(b) ?? 2];
  return left - right || (b.resetMs ?? 0) - (a.resetMs ?? 0) || (a.name < b.name ? -1 : 1);
}

/** `x-ratelimit-remaining-tokens`, and without a kind. */
const KIND_LAST = /^(?:x-)?rate-?limit-(limit|remaining|reset)(?:-([a-z0-9_-]{1,40}))?$/;
/** `anthropic-ratelimit-tokens-remaining`; `ratelimitbysize-remaining` of Mistral's gateway. */
const KIND_FIRST = /^(?:[a-z]{1,20}-)?ratelimit(?:-|by)([a-z0-9_-]{1,40}?)-(limit|remaining|reset)$/;

function toldByName(headers: ReadonlyMap<string, string>): Map<string, Told> {
  const found = new Map<string, Told>();
  for (const [header, value] of headers) {
    const last = KIND_LAST.exec(header);
    const first = last === null ? KIND_FIRST.exec(header) : null;
    const part = last?.[1] ?? first?.[2];
    if (part === undefined) continue;
    const name = last?.[2] ?? first?.[1] ?? resourceOf(headers);
    found.set(name, { ...found.get(name), [part]: value });
  }
  return found;
}

/** What a limit without a kind counts: GitHub says it, for all others it is requests. */
function resourceOf(headers: ReadonlyMap<string, string>): string {
  const resource = headers.get("x-ratelimit-resource");
  return resource !== undefined && SAFE_NAME.test(resource) ? resource : "requests";
}

const SAFE_NAME = /^[A-Za-z0-9_.:-]{1,40}$/;

function toLimit(name: string, told: Told, fromMs: number): RateLimit | undefined {
  // A header that a gateway and the provider both set comes as a list: the tighter one counts.
  const remaining = amountsIn(told.remaining).toSorted((a, b) => a - b)[0];
  const limit = amountsIn(told.limit)[0];
  return build(name, limit, remaining, resetIn(told.reset, fromMs));
}

function build(
  name: string,
  limit: number | undefined,
  remaining: number | undefined,
  resetMs: number | undefined,
): RateLimit | undefined {
  if (remaining === undefined || limit === 0) return undefined;
  return { name, ...(limit !== undefined && { limit }), remaining, ...(resetMs !== undefined && { resetMs }) };
}

/** The numbers of `100, 100;w=60`. */
function amountsIn(text: string | undefined): number[] {
  if (text === undefined || text.length > 400) return [];
  return text
    .split(",")
    .map((part) => /^\s*"?(\d{1,15}(?:\.\d{1,9})?)"?\s*(?:;|$)/.exec(part)?.[1])
    .filter((digits) => digits !== undefined)
    .map(Number)
    .filter((amount) => amount <= MOST);
}

/**
 * Milliseconds until a reset: a duration as Go writes it, seconds, or a moment as RFC 3339, as an HTTP date, or as seconds or
 * milliseconds since 1970. Nobody waits 30 years, so a number tells by its size what it is.
 */
function resetIn(text: string | undefined, fromMs: number): number | undefined {
  if (text === undefined || text.length > 100) return undefined;
  const trimmed = text.trim();
  const date = dateOf(trimmed);
  if (date !== undefined) return clamp(date - fromMs);
  const [first = ""] = trimmed.split(",");
  if (/^\d{1,15}(?:\.\d{1,9})?$/.test(first)) {
    const number = Number(first);
    if (number < 1e9) return clamp(number * SECOND_MS);
    return clamp((number < 1e11 ? number * SECOND_MS : number) - fromMs);
  }
  const seconds = goDuration(first);
  return seconds === undefined ? undefined : clamp(seconds * SECOND_MS);
}

const clamp = (ms: number): number | undefined => (ms > LONGEST_MS ? undefined : Math.max(0, Math.ceil(ms)));

/** `"default";r=50;t=30` with its policy `"default";q=100;w=60`; before draft 08 `limit=100, remaining=50, reset=30`. */
function structuredLimits(headers: ReadonlyMap<string, string>, fromMs: number): (RateLimit | undefined)[] {
  const text = headers.get("ratelimit");
  if (text === undefined || text.length > 2_000) return [];
  const old = new Map(text.split(/[,;]/).flatMap((part) => pairIn(part)));
  if (old.has("remaining")) {
    return [
      toLimit("requests", { ...textsOf(old, "limit"), ...textsOf(old, "remaining"), ...textsOf(old, "reset") }, fromMs),
    ];
  }
  const policies = new Map(itemsIn(headers.get("ratelimit-policy")).map((item) => [item.name, item.parameters]));
  return itemsIn(text).map(({ name, parameters }) =>
    build(
      SAFE_NAME.test(name) ? name : "requests",
      amountsIn(policies.get(name)?.get("q"))[0],
      amountsIn(parameters.get("r"))[0],
      resetIn(parameters.get("t"), fromMs),
    ),
  );
}

function textsOf(pairs: ReadonlyMap<string, string>, part: Part): Told {
  const value = pairs.get(part);
  return value === undefined ? {} : { [part]: value };
}

interface Item {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** A list of strings or tokens with parameters (RFC 9651, 3.1), as far as limits need it. */
function itemsIn(text: string | undefined): Item[] {
  if (text === undefined || text.length > 2_000) return [];
  return text.split(",").flatMap((part) => {
    const [head = "", ...rest] = part.split(";");
    const name = /^\s*(?:"([^"]*)"|([A-Za-z0-9*][^\s"]*))\s*$/.exec(head);
    if (name === null) return [];
    return [{ name: name[1] ?? name[2] ?? "", parameters: new Map(rest.flatMap(pairIn)) }];
  });
}

function pairIn(text: string): [string, string][] {
  const match = /^\s*([a-z]{1,20})\s*=\s*"?([^"\s]{1,40})"?\s*$/.exec(text);
  return match === null ? [] : [[match[1] ?? "", match[2] ?? ""]];
}
