import { toInstant } from "../domain/instant.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { FeedProblem } from "../domain/report.ts";
import { FEED_BYTES, FEED_TOTAL_MS, type FeedSource, type FeedWorld } from "./contract.ts";

const PHASE_MS = 10_000;

export type Fetched =
  | { readonly source: FeedSource; readonly text: string }
  | { readonly source: FeedSource; readonly problem: FeedProblem };

/** Fetches one address of a feed: its text, or why there is none. Never rejects. */
export async function fetchText(feed: string, url: string, world: FeedWorld, signal?: AbortSignal): Promise<Fetched> {
  const exchange = await world.http.exchange(
    {
      method: "GET",
      url,
      headers: { accept: "application/json", "user-agent": "uptimeline" },
      secretHeaders: [],
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
  const source: FeedSource = { feed, url, fetchedAt: toInstant(world.clock.now()) };
  const problem = transferProblem(exchange);
  return problem === undefined ? { source, text: new TextDecoder().decode(exchange.body) } : { source, problem };
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

/** The JSON value of a text, or why it is none. */
export function readJson(text: string): { readonly value: unknown } | FeedProblem {
  const trimmed = text.replace(/^\uFEFF/, "").trim();
  if (trimmed === "") return { reason: "empty", detail: "an empty answer" };
  if (trimmed.startsWith("<")) return { reason: "not-json", detail: "a page of HTML or XML instead of JSON" };
  try {
    return { value: JSON.parse(trimmed) as unknown };
  } catch {
    return { reason: "not-json", detail: `${trimmed.length} characters that are not JSON` };
  }
}
