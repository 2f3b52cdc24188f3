import dns from "node:dns/promises";
import type { Exchange, ExchangeFailure } from "../domain/exchange.ts";
import type { Http, HttpRequest } from "../world.ts";
import { ACCEPTED_ENCODINGS } from "./http-body.ts";
import { connect, createTurns } from "./http-connect.ts";
import { send } from "./http-hop.ts";
import { firstHop, nextHop, redirectOf } from "./http-redirect.ts";
import { Halted, startWatch } from "./http-watch.ts";
import type { Network } from "./http-connect.ts";
import type { Answer } from "./http-hop.ts";
import type { Hop } from "./http-redirect.ts";
import type { Watch } from "./http-watch.ts";

export interface HttpOptions {
  /** Milliseconds since the epoch, for `startedAtMs`. */
  readonly now?: () => number;
  /** All addresses of a name instead of the system's, in the order to try them. */
  readonly lookup?: Network["lookup"];
  /** How many names are looked up at a time; libuv gives `getaddrinfo` half of its threads, two by default. */
  readonly lookupsAtOnce?: number;
  /** Certificates to trust instead of the public ones (PEM). */
  readonly ca?: string;
}

const DEFAULT_HEADERS = { accept: "*/*", "accept-encoding": ACCEPTED_ENCODINGS, "user-agent": "uptimeline" };

/**
 * HTTP/1.1 over a new connection for every call, so that we measure what a newcomer sees. `receive` begins when the
 * headers are complete. Times are monotonic and fractional; `queue` is the wait for a turn at the resolver.
 * What is wrong with the request itself is told as `ERR_INVALID_URL`, `ERR_INVALID_PROTOCOL` or undici's
 * `UND_ERR_INVALID_ARG`.
 */
export function createHttp(options: HttpOptions = {}): Http {
  const now = options.now ?? (() => Date.now());
  const network: Network = {
    lookup: options.lookup ?? systemLookup,
    turns: createTurns(options.lookupsAtOnce ?? 2),
    ...(options.ca !== undefined && { ca: options.ca }),
  };
  return {
    async exchange(request, signal) {
      const undici = await import("undici");
      const startedAtMs = now();
      const watch = startWatch(request.limits, signal);
      const call: Call = { undici, network, request, watch, answer: undefined, redirect: undefined, redirects: 0 };
      let failure: ExchangeFailure | undefined;
      try {
        await follow(call);
      } catch (error) {
        failure = watch.failure ?? { kind: "transport", phase: watch.phase, code: codeOf(error) };
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

interface Call {
  readonly undici: typeof import("undici");
  readonly network: Network;
  readonly request: HttpRequest;
  readonly watch: Watch;
  /** Of the last hop, once it is connected. */
  answer: Answer | undefined;
  /** The last redirect that we meant to follow. */
  redirect: Answer | undefined;
  redirects: number;
}

async function follow(call: Call): Promise<void> {
  const { request, watch, network } = call;
  const { redirects: mostRedirects, bodyBytes } = request.limits;
  const isFinal = (status: number, headers: Answer["headers"]): boolean =>
    mostRedirects <= 0 || redirectOf(status, headers) === undefined;
  let from: string | undefined;
  let hop: Hop | undefined = firstHop(request, DEFAULT_HEADERS);
  while (hop !== undefined) {
    call.redirect = call.answer;
    call.answer = undefined;
    if (watch.failure !== undefined) throw new Halted("the call was stopped");
    const connection = await connect(hop.url, from, network, watch);
    from = connection.address;
    const answer: Answer = { headers: new Map() };
    call.answer = answer;
    await send(call.undici, connection, hop, watch, { answer, isFinal, bodyBytes });
    hop = isFinal(answer.status ?? 0, answer.headers) ? undefined : redirected(call, answer, hop);
  }
}

/** The hop that a redirect asks for, or the watch stopped. */
function redirected(call: Call, { status, headers }: Answer, hop: Hop): Hop | undefined {
  const { request, watch } = call;
  if (call.redirects >= request.limits.redirects) watch.stop("TOO_MANY_REDIRECTS");
  const next = nextHop(hop, status ?? 0, headers.get("location") ?? "", request.secretHeaders);
  if (next === undefined) watch.stop("BAD_REDIRECT");
  if (watch.failure !== undefined) throw new Halted("the redirect is not followed");
  call.redirects += 1;
  return next;
}

function exchangeOf(call: Call, startedAtMs: number, failure: ExchangeFailure | undefined): Exchange {
  const { watch, redirects } = call;
  // A redirect that we refuse is an answer; one that led to a host that fails is not.
  const answer = call.answer ?? (failure?.kind === "limit" ? call.redirect : undefined);
  return {
    startedAtMs,
    totalMs: watch.totalMs,
    phases: watch.phases,
    ...(answer?.status !== undefined && { status: answer.status }),
    headers: answer?.headers ?? new Map(),
    body: answer?.body?.bytes ?? new Uint8Array(),
    redirects,
    ...(failure !== undefined && { failure }),
  };
}

/** Node's, OpenSSL's, zlib's or undici's own code. */
function codeOf(error: unknown): string {
  if (error instanceof AggregateError && error.errors.length > 0) return codeOf(error.errors[0]);
  if (!(error instanceof Error)) return "UNKNOWN";
  if ("code" in error && typeof error.code === "string") return error.code;
  if (error instanceof URIError) return "ERR_INVALID_URL";
  // undici 8 loses llhttp's code on the way.
  if (error.name === "HTTPParserError") return "HPE_INVALID_RESPONSE";
  return error.cause === undefined ? "UNKNOWN" : codeOf(error.cause);
}
