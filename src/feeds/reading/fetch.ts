import { toInstant } from "../../domain/instant.ts";
import type { Exchange } from "../../domain/exchange.ts";
import type { FeedProblem } from "../../domain/report.ts";
import type { World } from "../../world.ts";
import {
  FEED_BYTES,
  FEED_TOTAL_MS,
  type Fetched,
  type FeedReader,
  type FeedRequest,
  type FeedSource,
} from "../contract.ts";
import { decodeText } from "./decode.ts";

const PHASE_MS = 10_000;

export type FeedWorld = Pick<World, "http" | "clock">;

/** What was fetched in one round, by request: whoever asks for it again gets the same answer. */
export type Shelf = Map<string, Promise<Exchange>>;

/** A reader for one feed over what all feeds of a round have fetched. */
export function createReader(
  feed: string,
  world: FeedWorld,
  shelf: Shelf = new Map(),
  signal?: AbortSignal,
): FeedReader {
  return {
    async get(request): Promise<Fetched> {
      const key = JSON.stringify([request.method ?? "GET", request.url, request.headers ?? {}, request.body ?? ""]);
      const exchange = shelf.get(key) ?? fetchDocument(request, world, signal);
      shelf.set(key, exchange);
      const answer = await exchange;
      const source: FeedSource = { feed, url: request.url, fetchedAt: toInstant(world.clock.now()) };
      const problem = transferProblem(answer);
      return problem === undefined ? { source, text: decodeText(answer.body, answer.headers) } : { source, problem };
    },
  };
}

function fetchDocument(request: FeedRequest, world: FeedWorld, signal?: AbortSignal): Promise<Exchange> {
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
        waitMs: FEED_TOTAL_MS,
        receiveMs: FEED_TOTAL_MS,
        totalMs: FEED_TOTAL_MS,
        bodyBytes: FEED_BYTES,
        redirects: 5,
      },
    },
    signal,
  );
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
