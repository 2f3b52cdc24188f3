import dns from "node:dns/promises";
import type { Exchange, ExchangeFailure } from "../domain/exchange.ts";
import type { Http, HttpRequest } from "../world.ts";
import { ACCEPTED_ENCODINGS } from "./http-body.ts";
import { createTurns } from "./http-connect.ts";
import { send } from "./http-hop.ts";
import { open } from "./http-open.ts";
import { ProxyTrouble } from "./http-proxy.ts";
import { firstHop, nextHop, redirectOf } from "./http-redirect.ts";
import { Halted, startWatch } from "./http-watch.ts";
import type { Reach } from "./addresses.ts";
import type { Answer, Reading } from "./http-answer.ts";
import type { Network } from "./http-connect.ts";
import type { Learned, Opened, Way } from "./http-open.ts";
import type { Proxies } from "./http-proxy.ts";
import type { Hop } from "./http-redirect.ts";
import type { Watch } from "./http-watch.ts";

export interface HttpOptions {
  /** Milliseconds since the epoch, for `startedAtMs`. */
  readonly now?: () => number;
  /** All addresses of a name instead of the system's, in the order to try them. */
  readonly lookup?: Network["lookup"];
  /**
   * The turns at `lookup`, shared with whoever else looks names up. Two at a time where absent: libuv gives `getaddrinfo`
   * half of its threads.
   */
  readonly turns?: Network["turns"];
  /** Certificates to trust beside the public ones where a request names none (PEM). */
  readonly ca?: string;
  /** As the environment names them; none where absent. */
  readonly proxies?: Proxies;
}

const DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": ACCEPTED_ENCODINGS, "user-agent": "uptimeline" };

/**
 * HTTP/1.1 or HTTP/2 over a new connection for every call, so that we measure what a newcomer sees. `receive` begins when
 * the headers are complete. Times are monotonic and fractional; `queue` is the wait for a turn at the resolver. What is
 * wrong with the request itself is told as Node's `ERR_INVALID_URL`, `ERR_INVALID_PROTOCOL`, `ERR_INVALID_HTTP_TOKEN` or
 * `ERR_INVALID_CHAR`, or as `ERR_INVALID_CA`. A proxy that fails is a failure of kind `source`: it is on our side.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const now = options.now ?? (() => Date.now());
  const network: Network = {
    lookup: options.lookup ?? systemLookup,
    turns: options.turns ?? createTurns(2),
    ...(options.ca !== undefined && { ca: options.ca }),
  };
  return {
    async exchange(request, signal) {
      const startedAtMs = now();
      const watch = startWatch(request.limits, signal);
      const way = wayOf(request, network, request.proxy === false ? {} : (options.proxies ?? {}));
      const call: Call = { way, request, watch, learned: {}, answer: undefined, redirect: undefined, redirects: 0 };
      let failure: ExchangeFailure | undefined;
      try {
        await follow(call);
      } catch (error) {
        failure = failureOf(error, watch);
      }
      watch.end();
      return exchangeOf(call, startedAtMs, failure);
    },
  };
}

async function systemLookup(hostname: string): Promise<string[]> {
  const found = await dns.lookup(hostname, { all: true, order: "verbatim" });
  return found.map(({ address }) => address);
}

function wayOf({ version = "1.1", family, ca }: HttpRequest, network: Network, proxies: Proxies): Way {
  return { network, proxies, version, ...(family !== undefined && { family }), ...(ca !== undefined && { ca }) };
}

interface Call {
  readonly way: Way;
  readonly request: HttpRequest;
  readonly watch: Watch;
  readonly learned: Learned;
  /** Of the last hop, once it is connected. */
  answer: Answer | undefined;
  /** The last redirect that we meant to follow. */
  redirect: Answer | undefined;
  redirects: number;
}

async function follow(call: Call): Promise<void> {
  const { request, watch, way, learned } = call;
  const { redirects: mostRedirects, bodyBytes } = request.limits;
  const isFinal = (status: number, headers: Answer["headers"]): boolean =>
    mostRedirects <= 0 || redirectOf(status, headers) === undefined;
  const reading = { isFinal, bodyBytes, notesArrivals: request.arrivals === true };
  let from: Reach | undefined = request.from;
  let hop: Hop | undefined = firstHop(request, DEFAULT_HEADERS);
  while (hop !== undefined) {
    call.redirect = call.answer;
    call.answer = undefined;
    delete learned.version;
    if (watch.failure !== undefined) throw new Halted("the call was stopped");
    const opened = await open(hop.url, from, way, watch, learned);
    from = opened.reach;
    learned.reach = from;
    const answer: Answer = { headers: new Map() };
    call.answer = answer;
    await carry(opened, hop, watch, { ...reading, answer }, learned);
    hop = isFinal(answer.status ?? 0, answer.headers) ? undefined : redirected(call, answer, hop);
  }
}

/** In the version that the server chose. Our own setting up is no time of the server's. */
async function carry(opened: Opened, hop: Hop, watch: Watch, reading: Reading, learned: Learned): Promise<void> {
  watch.enter("send");
  watch.rest();
  if (opened.speaks === "1.1") return send(opened, hop, watch, reading, learned);
  const { sendOver2 } = await import("./http2-hop.ts");
  return sendOver2(opened, hop, watch, reading, learned);
}

/** The hop that a redirect asks for, or the watch stopped. */
function redirected(call: Call, { status, headers }: Answer, hop: Hop): Hop | undefined {
  const { request, watch, learned } = call;
  if (call.redirects >= request.limits.redirects) watch.stop("TOO_MANY_REDIRECTS");
  const next = nextHop(hop, status ?? 0, headers.get("location") ?? "", request.secretHeaders);
  if (next === undefined) watch.stop("BAD_REDIRECT");
  if (watch.failure !== undefined) throw new Halted("the redirect is not followed");
  if (next?.url.origin !== hop.url.origin) learned.leftOrigin = true;
  call.redirects += 1;
  return next;
}

function exchangeOf(call: Call, startedAtMs: number, failure: ExchangeFailure | undefined): Exchange {
  const { watch, redirects, learned } = call;
  // A redirect that we refuse is an answer; one that led to a host that fails is not.
  const answer = call.answer ?? (failure?.kind === "limit" ? call.redirect : undefined);
  const arrivals = answer?.body?.arrivals;
  return {
    startedAtMs,
    totalMs: watch.totalMs,
    phases: watch.phases,
    ...(answer?.status !== undefined && { status: answer.status }),
    headers: answer?.headers ?? new Map(),
    body: answer?.body?.bytes ?? new Uint8Array(),
    redirects,
    ...(failure !== undefined && { failure }),
    ...learned,
    ...(arrivals !== undefined && { arrivals }),
  };
}

function failureOf(error: unknown, watch: Watch): ExchangeFailure {
  if (error instanceof ProxyTrouble) return { kind: "source", phase: "connect", code: error.code };
  return watch.failure ?? { kind: "transport", phase: watch.phase, code: codeOf(error) };
}

/** Node's, OpenSSL's or zlib's own code. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return "UNKNOWN";
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof URIError) return "ERR_INVALID_URL";
  return error.cause === undefined ? "UNKNOWN" : codeOf(error.cause);
}
