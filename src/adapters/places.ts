import { setTimeout as sleep } from "node:timers/promises";
import type { Globalping, TypedMeasurementRequest } from "globalping";
import type { Exchange, ExchangeFailure } from "../domain/exchange.ts";
import type { Http, HttpLimits, Places, PlacesRequest } from "../world.ts";
import { toMeasurement } from "./places-request.ts";
import { isFinished, readPlaces } from "./places-results.ts";

export interface PlacesOptions {
  /** Milliseconds since the epoch, for `startedAtMs` and the deadline. */
  readonly now: () => number;
  /** By which the network's API is asked: the one door for all HTTP. */
  readonly http: Http;
  /** Milliseconds between two looks at a measurement; the API's documentation asks for 500. */
  readonly pollMs?: number;
}

const POLL_MS = 500;
const USER_AGENT = "uptimeline (+https://github.com/uptimeline/uptimeline)";

/**
 * The Globalping network through its official client: one measurement for all places of a request, asked for until it is
 * finished or its time is over; what has answered by then counts. What the network itself can't tell is a failure of kind
 * `source`; what it refuses for the owner's fault is one of kind `answer`.
 */
export function createPlaces({ now, http, pollMs = POLL_MS }: PlacesOptions): Places {
  return {
    async measure(request, signal) {
      const startedAtMs = now();
      const nothing = { startedAtMs, phases: {}, headers: new Map(), body: new Uint8Array(), redirects: 0 };
      try {
        const measurement = toMeasurement(request);
        if (measurement === undefined) throw new Unanswered("answer", "BAD_REQUEST");
        const client = await openClient(http, request, signal);
        const deadlineMs = startedAtMs + request.timeoutMs;
        const data = await finished(client, measurement, { pollMs, signal, isOver: () => now() >= deadlineMs });
        const places = readPlaces(data, request, startedAtMs);
        if (places === undefined) throw new Unanswered("source", "BAD_ANSWER");
        return { ...nothing, totalMs: now() - startedAtMs, places };
      } catch (error) {
        return { ...nothing, totalMs: now() - startedAtMs, failure: failureOf(error, signal) };
      }
    },
  };
}

/** Why the network did not tell. */
class Unanswered extends Error {
  override readonly name = "Unanswered";
  readonly kind: ExchangeFailure["kind"];
  readonly code: string;

  constructor(kind: ExchangeFailure["kind"], code: string) {
    super(code);
    this.kind = kind;
    this.code = code;
  }
}

function failureOf(error: unknown, signal: AbortSignal | undefined): ExchangeFailure {
  const phase = "wait";
  if (signal?.aborted === true) return { kind: "aborted", phase, code: "ABORTED" };
  if (error instanceof Unanswered) return { kind: error.kind, phase, code: error.code };
  // What the client itself throws: an error status without the API's own error, or a body that is no JSON.
  const { response } = (typeof error === "object" && error !== null ? error : {}) as { readonly response?: unknown };
  if (response instanceof Response) return { phase, ...refusal(response.status) };
  return { kind: "source", phase, code: "BAD_ANSWER" };
}

const SAFE = /^[A-Za-z0-9_.:-]{1,40}$/;

/** What an error status of the API means; `type` is its own word (`no_probes_found`). */
function refusal(status: number, type?: unknown): Pick<ExchangeFailure, "kind" | "code"> {
  if (status === 400) return { kind: "answer", code: "BAD_REQUEST" };
  if (status === 401) return { kind: "answer", code: "BAD_KEY" };
  if (status === 403) return { kind: "answer", code: "NO_PERMISSION" };
  return { kind: "source", code: typeof type === "string" && SAFE.test(type) ? type : `HTTP_${status}` };
}

interface Polling {
  readonly pollMs: number;
  readonly signal: AbortSignal | undefined;
  readonly isOver: () => boolean;
}

async function finished(
  client: Globalping<false>,
  measurement: TypedMeasurementRequest,
  { pollMs, signal, isOver }: Polling,
): Promise<unknown> {
  const created = accepted(await client.createMeasurement(measurement));
  const { id } = (typeof created === "object" && created !== null ? created : {}) as { readonly id?: unknown };
  if (typeof id !== "string" || !/^[\w-]{1,128}$/.test(id)) throw new Unanswered("source", "BAD_ANSWER");
  for (;;) {
    const seen = accepted(await client.getMeasurement(id));
    if (isFinished(seen) || isOver()) return seen;
    await sleep(pollMs, undefined, signal === undefined ? {} : { signal });
  }
}

interface Result {
  readonly ok: boolean;
  readonly data: unknown;
  readonly response: Response;
}

function accepted({ ok, data, response }: Result): unknown {
  if (ok) return data;
  const { error } = data as { readonly error?: { readonly type?: unknown } | null };
  const { kind, code } = refusal(response.status, error?.type);
  throw new Unanswered(kind, code);
}

/** The HTTP client below the official one, as far as we set it. */
interface Inner {
  readonly interceptors: {
    readonly request: { use(each: (request: Request, options: { fetch?: unknown }) => Request): unknown };
  };
  setConfig(config: { readonly baseUrl: string }): unknown;
}

/**
 * The official client takes neither a `fetch` nor an address, but the generated one below it has a place for each; its
 * requests go through our own HTTP, with its limits, proxies and certificates.
 */
async function openClient(http: Http, request: PlacesRequest, signal?: AbortSignal): Promise<Globalping<false>> {
  const { Globalping: Client } = await import("globalping");
  const client = new Client<false>({ throwApiErrors: false, timeout: request.timeoutMs });
  const inner = Reflect.get(client, "client") as Inner;
  if (request.apiUrl !== undefined) inner.setConfig({ baseUrl: request.apiUrl.replace(/\/+$/, "") });
  inner.interceptors.request.use((asked, options) => {
    options.fetch = fetchThrough(http, request, signal);
    return asked;
  });
  return client;
}

/** Results hold at most 10 000 characters of each place's body. */
const BODY_BYTES = 10_000_000;

function fetchThrough(http: Http, { token, timeoutMs }: PlacesRequest, signal?: AbortSignal) {
  return async (request: Request): Promise<Response> => {
    const body = request.method === "GET" ? undefined : await request.text();
    const exchange = await http.exchange(
      {
        method: request.method,
        url: request.url,
        headers: {
          ...Object.fromEntries(request.headers),
          "user-agent": USER_AGENT,
          ...(token !== undefined && { authorization: `Bearer ${token}` }),
        },
        ...(body !== undefined && { body }),
        secretHeaders: ["authorization"],
        limits: limitsOf(timeoutMs),
      },
      signal,
    );
    return responseOf(exchange);
  };
}

function limitsOf(timeoutMs: number): HttpLimits {
  const dnsMs = Math.min(timeoutMs, 10_000);
  return {
    dnsMs,
    connectMs: timeoutMs,
    tlsMs: timeoutMs,
    sendMs: timeoutMs,
    waitMs: timeoutMs,
    receiveMs: timeoutMs,
    totalMs: timeoutMs,
    bodyBytes: BODY_BYTES,
    redirects: 0,
  };
}

function responseOf({ failure, status, headers, body }: Exchange): Response {
  if (failure !== undefined) throw new Unanswered(failure.kind === "aborted" ? "aborted" : "source", failure.code);
  if (status === undefined || status < 200 || status > 599) throw new Unanswered("source", "BAD_ANSWER");
  const hasBody = body.length > 0 && status !== 204 && status !== 304;
  return new Response(hasBody ? Uint8Array.from(body) : null, { status, headers: [...headers] });
}
