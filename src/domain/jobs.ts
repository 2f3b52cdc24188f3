import type { PhaseTimes } from "./exchange.ts";

/** The words by which a provider tells how far a job is; case does not matter. */
export interface JobWords {
  readonly queued: readonly string[];
  readonly succeeded: readonly string[];
  readonly failed: readonly string[];
  readonly canceled: readonly string[];
}

/** `queued` and `run` go on; the others are the end. */
export type JobState = keyof JobWords | "run";
export type GoingState = Extract<JobState, "queued" | "run">;

export const isGoing = (state: JobState): state is GoingState => state === "queued" || state === "run";

/** How far a job is by its provider's word: a word that nobody listed means that it is at work; `undefined` where there is no word. */
export function jobState(word: unknown, words: JobWords): JobState | undefined {
  const text = typeof word === "boolean" || typeof word === "number" ? String(word) : word;
  if (typeof text !== "string" || text === "") return undefined;
  const said = text.toLowerCase();
  const ends = ["succeeded", "failed", "canceled", "queued"] as const;
  return ends.find((state) => words[state].some((one) => one.toLowerCase() === said)) ?? "run";
}

export const LONGEST_POLL_WAIT_MS = 10_000;
const GROWTH = 1.5;
/** A provider that says "at once" each time is still not asked more often than so. */
const SHORTEST_TOLD_WAIT_MS = 1_000;

/**
 * Milliseconds to wait before the next question: `firstMs`, half as long again after each, at most 10 s. What the provider
 * itself asked for wins, whether longer or shorter, and makes the wait of the question after it no longer.
 */
export function pollWaitMs(asked: number, firstMs: number, toldSeconds: number | undefined): number {
  if (toldSeconds !== undefined) return Math.max(toldSeconds * 1_000, Math.min(firstMs, SHORTEST_TOLD_WAIT_MS));
  return Math.min(LONGEST_POLL_WAIT_MS, firstMs * GROWTH ** asked);
}

const SAFE_ID = /^[\w.:~@=+-]+(?:\/[\w.:~@=+-]+)*$/;
const LONGEST_ID = 300;

/**
 * A job's id as text: a whole number, or letters, digits and `-._~:@=+`, in parts by `/` (as names of Google's operations
 * are), none of which is `.` or `..`. `undefined` for anything else, for an id becomes part of addresses.
 */
export function jobId(value: unknown): string | undefined {
  if (typeof value === "bigint" || (typeof value === "number" && Number.isSafeInteger(value))) return String(value);
  if (typeof value !== "string" || value.length > LONGEST_ID || !SAFE_ID.test(value)) return undefined;
  return value.split("/").some((part) => part === "." || part === "..") ? undefined : value;
}

/** An address that is written out, with `{id}` in it, and no expression. */
export const isAddressTemplate = (text: string): boolean => /^(?:https?:\/)?\//i.test(text);

/** The address of a template: each part of the id is escaped, its slashes stay. */
export const fillAddress = (template: string, id: string): string =>
  template.replaceAll("{id}", () => id.split("/").map(encodeURIComponent).join("/"));

/**
 * An address that may be called with the credentials of `home`: one of its own origin, and without a user in it.
 * `undefined` for any other, and for what is no address.
 */
export function addressAtHome(found: unknown, home: string): string | undefined {
  if (typeof found !== "string" || found === "") return undefined;
  const url = URL.parse(found, home);
  if (url === null || url.origin !== new URL(home).origin || url.username !== "" || url.password !== "")
    return undefined;
  url.hash = "";
  return url.href;
}

/** The first http(s) address in an output: itself, or within lists. */
export function firstAddress(output: unknown, depth = 0): string | undefined {
  if (typeof output === "string") return /^https?:\/\//i.test(output) && URL.canParse(output) ? output : undefined;
  if (!Array.isArray(output) || depth > 3) return undefined;
  for (const one of output) {
    const address = firstAddress(one, depth + 1);
    if (address !== undefined) return address;
  }
  return undefined;
}

/** Whether an address holds what looks like a credential, so that it must not be kept. */
export const hasSecretInQuery = (address: string): boolean =>
  [...new URL(address).searchParams.keys()].some((name) => /key|token|secret|auth|sig|password|credential/i.test(name));

export const sumOf = (phases: PhaseTimes): number => Object.values(phases).reduce((sum, ms) => sum + ms, 0);
