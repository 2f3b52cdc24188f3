import { createHash } from "node:crypto";
import { feedHost, feedsOf, latencyMs, type Watched } from "./watched.ts";
import { STRAY_SHARE, type Cause } from "./trouble.ts";
import type { Chance } from "../../src/lab/history-chance.ts";
import type { Clock, Http, HttpRequest } from "../../src/world.ts";
import type { Exchange, PhaseTimes } from "../../src/domain/exchange.ts";

export interface Answering {
  readonly monitors: readonly Watched[];
  readonly clock: Clock;
  readonly random: Chance;
  /** How a call of a monitor at a moment is to fail, if at all. */
  readonly troubleAt: (id: string, ms: number) => Cause | undefined;
}

/** `World.http` without a network: calls take their time on the clock alone, and say what real ones say. */
export function createAnswers({ monitors, clock, random, troubleAt }: Answering): Http {
  const byHost = new Map(monitors.map((monitor) => [monitor.host, monitor]));
  const feeds = new Map(feedsOf(monitors).map((feed) => [feedHost(feed), feed]));
  return {
    async exchange(request) {
      const startedAtMs = clock.now();
      const { host, pathname } = new URL(request.url);
      const monitor = byHost.get(host);
      const feed = feeds.get(host);
      const answer =
        monitor !== undefined
          ? answerOf(monitor, startedAtMs, random, troubleAt(monitor.id, startedAtMs))
          : feed !== undefined
            ? pageOf(feed, pathname, request, random)
            : { ...okay(random, 12), body: new Uint8Array() };
      await clock.sleep(answer.totalMs);
      return { startedAtMs, headers: new Map(), redirects: 0, version: "1.1", family: 4, ...answer };
    },
  };
}

type Answer = Pick<Exchange, "totalMs" | "phases" | "body"> &
  Partial<Pick<Exchange, "status" | "headers" | "failure" | "reach">>;

/** Phases as of a new connection, the wait being what is left of the whole. */
function okay(random: Chance, wholeMs: number): Pick<Answer, "totalMs" | "phases" | "status" | "reach"> {
  const upTo = (ms: number): number => Math.floor(random() * ms);
  const phases: PhaseTimes = { dns: 1 + upTo(8), connect: 2 + upTo(12), tls: 6 + upTo(20), send: 0, receive: upTo(6) };
  const beside = Object.values(phases).reduce((sum, ms) => sum + ms, 0);
  const wait = Math.max(1, wholeMs - beside);
  return { totalMs: beside + wait, phases: { ...phases, wait }, status: 200, reach: "public" };
}

const TIMED_OUT_MS = 180_000;

function answerOf(monitor: Watched, atMs: number, random: Chance, trouble: Cause | undefined): Answer {
  const whole = okay(random, latencyMs(monitor, atMs, random));
  const bytes = Math.round(monitor.bytes * (1 + monitor.bytesVary * (random() - 0.5)));
  const cause = trouble ?? (random() < STRAY_SHARE ? "server-error" : undefined);
  switch (cause) {
    case undefined:
      return { ...whole, body: new Uint8Array(bytes) };
    case "timeout": {
      const phases = { ...whole.phases, wait: TIMED_OUT_MS, receive: 0 };
      const failure = { kind: "timeout", phase: "wait", code: "PHASE_TIMEOUT" } as const;
      const { status: _, ...unanswered } = whole;
      return { ...unanswered, phases, totalMs: TIMED_OUT_MS, failure, body: new Uint8Array() };
    }
    case "overloaded":
      return { ...whole, ...said(503, { error: { code: 503, status: "UNAVAILABLE", message: "overloaded" } }) };
    default:
      return { ...whole, ...said(500, { error: { type: "internal_error", message: "something went wrong" } }) };
  }
}

function said(status: number, json: object): Pick<Answer, "status" | "headers" | "body"> {
  const headers = new Map([["content-type", "application/json"]]);
  return { status, headers, body: new TextEncoder().encode(JSON.stringify(json)) };
}

/** A page on which all is well, and which knows by its validator whom it has told so. */
function pageOf(feed: string, path: string, request: HttpRequest, random: Chance): Answer {
  const page = { id: feed, name: feed, url: `https://${feedHost(feed)}`, time_zone: "Etc/UTC" };
  const components = ["API", "Console", "Batch"].map((name, index) => {
    return { id: `${feed}-${index}`, name, status: "operational", group_id: null, group: false };
  });
  const status = { indicator: "none", description: "All Systems Operational" };
  const body = new TextEncoder().encode(
    JSON.stringify(
      path.endsWith("incidents.json")
        ? { page, incidents: [] }
        : { page, components, incidents: [], scheduled_maintenances: [], status },
    ),
  );
  const etag = `"${createHash("sha256").update(body).digest("hex").slice(0, 32)}"`;
  const isKnown = request.headers["if-none-match"] === etag;
  return {
    ...okay(random, 60 + Math.floor(random() * 80)),
    status: isKnown ? 304 : 200,
    headers: new Map([
      ["content-type", "application/json"],
      ["etag", etag],
    ]),
    body: isKnown ? new Uint8Array() : body,
  };
}
