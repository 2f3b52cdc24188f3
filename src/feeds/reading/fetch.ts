import { toInstant, type Instant } from "../../domain/instant.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { FeedProblem } from "../../domain/report.ts";
import type { World } from "../../world.ts";
import { FEED_BYTES, FEED_TOTAL_MS, type Fetched, type FeedReader, type FeedRequest } from "../contract.ts";
import { decodeText } from "./decode.ts";

const PHASE_MS = 10_000;

export type FeedWorld = Pick<World, "http" | "clock">;

/** What a document was when it was read: an answer that it is still so needs no body (RFC 9110 §13.1). */
export interface Condition {
  readonly etag?: string;
  readonly modified?: string;
}

/** What was fetched in one round, by request: whoever asks for it again gets the same answer. */
export type Shelf = Map<string, Shelved>;

interface Shelved {
  /** A whole answer. */
  plain?: Promise<Exchange>;
  /** An answer to a condition, which may be that nothing has changed. */
  asked?: { readonly condition: Condition; readonly answer: Promise<Exchange> };
}

export interface ReadOptions {
  /** What all feeds of a round have fetched. */
  readonly shelf?: Shelf;
  readonly signal?: AbortSignal;
  /** Longest time for all documents of the feed together. */
  readonly totalMs?: number;
}

/** Fetches documents for one feed, whose time begins now. Never rejects. */
export type Fetch = (request: FeedRequest, condition?: Condition) => Promise<Exchange>;

/** A reader for one feed. */
export function createReader(feed: string, world: FeedWorld, options: ReadOptions = {}): FeedReader {
  const fetchedAt = toInstant(world.clock.now());
  const fetch = createFetch(world, options);
  return { get: async (request) => fetchedOf(await fetch(request), { feed, url: request.url, fetchedAt }) };
}

export function createFetch(
  world: FeedWorld,
  { shelf = new Map(), signal, totalMs = FEED_TOTAL_MS }: ReadOptions = {},
): Fetch {
  const untilMs = world.clock.now() + totalMs;
  const send = (request: FeedRequest, condition?: Condition): Promise<Exchange> =>
    fetchDocument({ ...request, headers: { ...request.headers, ...conditional(condition) } }, world, untilMs, signal);
  return (request, condition) => {
    const key = JSON.stringify([request.method ?? "GET", request.url, request.headers ?? {}, request.body ?? ""]);
    const shelved = shelf.get(key) ?? {};
    shelf.set(key, shelved);
    return take(shelved, condition, (asked) => send(request, asked));
  };
}

/** The answer that lies there, or a new one. Two feeds of one address wait for each other: it is asked once, wherever that can do. */
async function take(
  shelved: Shelved,
  condition: Condition | undefined,
  send: (condition?: Condition) => Promise<Exchange>,
): Promise<Exchange> {
  if (shelved.plain !== undefined) return shelved.plain;
  if (condition !== undefined) shelved.asked ??= { condition, answer: send(condition) };
  if (shelved.asked !== undefined) {
    const { condition: known, answer } = shelved.asked;
    const isOurs = condition?.etag === known.etag && condition?.modified === known.modified;
    const exchange = await answer;
    if (isOurs || exchange.status !== NOT_MODIFIED) return exchange;
  }
  return (shelved.plain ??= send());
}

export const NOT_MODIFIED = 304;

const conditional = ({ etag, modified }: Condition = {}): Record<string, string> => ({
  ...(etag !== undefined && { "if-none-match": etag }),
  ...(modified !== undefined && { "if-modified-since": modified }),
});

function fetchDocument(
  request: FeedRequest,
  world: FeedWorld,
  untilMs: number,
  signal?: AbortSignal,
): Promise<Exchange> {
  const leftMs = untilMs - world.clock.now();
  if (leftMs <= 0) return Promise.resolve(lateExchange(world.clock.now()));
  return world.http.exchange(
    {
      method: request.method ?? "GET",
      url: request.url,
      headers: { accept: "application/json, */*;q=0.5", "user-agent": "uptimeline", ...request.headers },
      secretHeaders: request.secretHeaders ?? [],
      ...(request.body !== undefined && { body: request.body }),
      limits: {
        dnsMs: PHASE_MS,
        connectMs: PHASE_MS,
        tlsMs: PHASE_MS,
        sendMs: PHASE_MS,
        waitMs: leftMs,
        receiveMs: leftMs,
        totalMs: leftMs,
        bodyBytes: FEED_BYTES,
        redirects: 5,
      },
    },
    signal,
  );
}

/** A document for which the others have left no time. */
const lateExchange = (startedAtMs: number): Exchange => ({
  startedAtMs,
  totalMs: 0,
  phases: {},
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
  failure: { kind: "timeout", phase: "queue", code: "TIMEOUT" },
});

/** An answer as a kind of feed gets it. */
export function fetchedOf(answer: Exchange, source: { feed: string; url: string; fetchedAt: Instant }): Fetched {
  const problem = transferProblem(answer);
  return problem === undefined ? { source, text: decodeText(answer.body, answer.headers) } : { source, problem };
}

function transferProblem({ failure, status }: Exchange): FeedProblem | undefined {
  if (failure?.kind === "limit" && failure.code === "BODY_TOO_LARGE")
    return { reason: "too-large", detail: `more than ${FEED_BYTES / 1e6} MB` };
  if (failure !== undefined)
    return { reason: "unreachable", detail: `${failure.kind} while in ${failure.phase}: ${failure.code}` };
  if (status === undefined) return { reason: "unreachable", detail: "no answer" };
  if (status < 200 || status > 299) return { reason: "http-status", detail: `HTTP ${status}` };
  return undefined;
}
