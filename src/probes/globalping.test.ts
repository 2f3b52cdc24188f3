import { describe, expect, it } from "vitest";
import { classify } from "../domain/classify.ts";
import { globalping, settings, type GlobalpingSettings } from "./globalping.ts";
import type { Exchange, ExchangeFailure, PlaceExchange } from "../domain/exchange.ts";
import type { PlacesRequest } from "../world.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");

const parse = (more: object = {}): GlobalpingSettings =>
  settings.parse({
    kind: "globalping",
    target: { http: "https://api.example.com/v1/models?page=2" },
    from: ["DE", "KR", "US"],
    ...more,
  });

const exchange = (more: Partial<Exchange> = {}): Exchange => ({
  startedAtMs: NOW_MS + 7,
  totalMs: 100,
  phases: {},
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
  ...more,
});

const at = (place: string, more: Partial<Exchange>): PlaceExchange => ({ place, exchange: exchange(more) });
const good = (place: string, totalMs: number): PlaceExchange => at(place, { status: 200, totalMs });
const broken = (place: string, kind: ExchangeFailure["kind"], code: string): PlaceExchange =>
  at(place, { failure: { kind, phase: "connect", code } });
const refused = (place: string): PlaceExchange => broken(place, "transport", "ECONNREFUSED");
const unmeasured = (place: string): PlaceExchange => broken(place, "source", "NO_PROBE");

interface Seen {
  readonly asked: PlacesRequest[];
  readonly exchange: Exchange;
  /** As a monitor without conditions would have it. */
  readonly outcome: string;
  readonly places: string[];
}

async function ask(places: readonly PlaceExchange[] | ExchangeFailure, more: object = {}): Promise<Seen> {
  const asked: PlacesRequest[] = [];
  const measured = Array.isArray(places)
    ? exchange({ startedAtMs: NOW_MS, places })
    : exchange({ failure: places as ExchangeFailure });
  const world = {
    places: { measure: (request: PlacesRequest) => Promise.resolve((asked.push(request), measured)) },
  };
  const its = parse(more);
  const seen = await globalping.observe(its, world, {});
  const facts = globalping.facts(seen, its);
  const { outcome, reason } = classify({ exchange: seen, facts, results: [], credentialed: false, nowMs: NOW_MS });
  return {
    asked,
    exchange: seen,
    outcome: reason === undefined ? outcome : `${outcome} ${reason}`,
    places: (facts.places ?? []).map(({ place, outcome: own }) => `${place} ${own}`),
  };
}

describe("settings", () => {
  it("need a target and places", () => {
    expect(parse({ target: { http: "https://api.example.com/" } })).toEqual({
      kind: "globalping",
      target: { http: "https://api.example.com/", method: "GET", headers: {} },
      from: ["DE", "KR", "US"],
      quorum: 0.5,
      limits: { queue: 30_000, total: 60_000 },
    });
    expect(parse({ target: { dns: "example.com" } }).target).toEqual({ dns: "example.com", type: "A" });
  });

  it.each([
    { target: { http: "api.example.com" } },
    { target: { tcp: "api.example.com" } },
    { target: { tcp: "https://api.example.com", port: 443 } },
    { target: { dns: "example.com", type: "CAA" } },
    { target: { http: "https://example.com/", tcp: "example.com", port: 1 } },
    { target: { http: "https://example.com/", method: "POST" } },
    { target: { http: "https://example.com/", status: [] } },
    { from: [] },
    { from: ["a,b"] },
    { quorum: "101%" },
    { quorum: 0.5 },
  ])("refuse %j", (more) => {
    expect(settings.safeParse({ ...parse(), quorum: "50%", limits: {}, ...more }).success).toBe(false);
  });
});

describe("a measurement", () => {
  it.each<[object, PlacesRequest["what"]]>([
    [
      { http: "https://api.example.com/", method: "HEAD", headers: { a: "b" } },
      { kind: "http", method: "HEAD", url: "https://api.example.com/", headers: { a: "b" } },
    ],
    [
      { tcp: "api.example.com", port: 443 },
      { kind: "tcp", host: "api.example.com", port: 443 },
    ],
    [
      { dns: "example.com", type: "MX", server: "192.0.2.53" },
      { kind: "dns", name: "example.com", type: "MX", server: "192.0.2.53" },
    ],
  ])("of %j is asked for once", async (target, what) => {
    const limits = { total: "20s" };
    const { asked } = await ask([good("DE", 1)], { target, limits, token: "lab-token", api: "https://lab.example/" });
    expect(asked).toEqual([
      { what, from: ["DE", "KR", "US"], token: "lab-token", apiUrl: "https://lab.example/", timeoutMs: 20_000 },
    ]);
  });

  it("is the one of median latency where places see it work", async () => {
    const seen = await ask([good("DE", 30), good("KR", 300), good("US", 90)]);
    expect(seen.outcome).toBe("ok");
    expect(seen.exchange).toMatchObject({ startedAtMs: NOW_MS, totalMs: 90, status: 200 });
  });

  it("of which a minority fails is good, and shows who fails", async () => {
    const seen = await ask([good("DE", 30), refused("KR"), good("US", 90)]);
    expect(seen.outcome).toBe("ok");
    expect(seen.places).toEqual(["DE ok", "KR unreachable", "US ok"]);
  });

  it("of which most fail is the failure that most of them see", async () => {
    const late = broken("BR", "timeout", "ETIMEDOUT");
    const seen = await ask([late, refused("KR"), refused("US"), good("DE", 30)]);
    expect(seen.outcome).toBe("unreachable connection-refused");
    expect(seen.exchange.places).toHaveLength(4);
  });

  it("of which just the quorum fails is good yet", async () => {
    const half = [good("DE", 30), good("US", 40), refused("KR"), refused("BR")];
    expect((await ask(half)).outcome).toBe("ok");
    expect((await ask(half, { quorum: "49%" })).outcome).toBe("unreachable connection-refused");
    expect((await ask([good("DE", 30), good("US", 40), refused("KR")], { quorum: "0%" })).outcome).toMatch(/^unreach/);
  });

  it("counts only places that answered", async () => {
    const seen = await ask([unmeasured("DE"), unmeasured("US"), refused("KR")]);
    expect(seen.outcome).toBe("unreachable connection-refused");
    expect(seen.places).toEqual(["DE inconclusive", "US inconclusive", "KR unreachable"]);
    expect((await ask([unmeasured("DE"), unmeasured("US"), good("KR", 1)])).outcome).toBe("ok");
  });

  it("that nobody made says nothing of the target", async () => {
    expect((await ask([unmeasured("DE"), unmeasured("US")])).outcome).toBe("inconclusive source-unavailable");
    expect((await ask([])).outcome).toBe("inconclusive source-unavailable");
    const none = await ask({ kind: "source", phase: "wait", code: "too_many_requests" });
    expect([none.outcome, none.places]).toEqual(["inconclusive source-unavailable", []]);
  });

  it("that the network refuses for the owner's fault is the owner's", async () => {
    expect((await ask({ kind: "answer", phase: "wait", code: "BAD_KEY" })).outcome).toBe("rejected bad-key");
    expect((await ask({ kind: "answer", phase: "wait", code: "BAD_REQUEST" })).outcome).toBe("rejected bad-request");
  });
});

describe("a status", () => {
  const all = (status: number) => ["DE", "KR", "US"].map((place) => at(place, { status }));

  it.each<[number, string]>([
    [204, "ok"],
    [404, "wrong-answer unexpected-status"],
    [301, "wrong-answer unexpected-status"],
    [500, "server-error internal-error"],
    [529, "overloaded model-overloaded"],
    [429, "rate-limited rate-limit"],
  ])("of %i everywhere is %s, without any condition", async (status, outcome) => {
    expect((await ask(all(status))).outcome).toBe(outcome);
  });

  it("is right where it is asked for", async () => {
    const target = { http: "https://api.example.com/", status: [401] };
    expect((await ask(all(401), { target })).outcome).toBe("ok");
    expect((await ask(all(200), { target })).outcome).toBe("wrong-answer unexpected-status");
  });

  it("that one place alone gets is its failure", async () => {
    const seen = await ask([good("DE", 1), at("CN", { status: 403 }), good("US", 2)]);
    expect([seen.outcome, seen.places]).toEqual(["ok", ["DE ok", "CN wrong-answer", "US ok"]]);
  });
});

it("publishes neither query nor credentials", () => {
  expect(globalping.target(parse())).toEqual({
    host: "api.example.com",
    url: "https://api.example.com/v1/models",
    method: "GET",
  });
  expect(globalping.target(parse({ target: { tcp: "example.com", port: 22 } })).host).toBe("example.com:22");
  expect(globalping.host(parse())).toBe("api.globalping.io");
});

describe("what the network shows to everybody", () => {
  const refused = (http: string, headers: object = {}) =>
    settings
      .safeParse({ kind: "globalping", target: { http, headers }, from: ["DE"] })
      .error?.issues.map(({ message }) => message);

  it.each<[string, object?]>([
    ["https://api.example.com/", { Authorization: "Bearer abc" }],
    ["https://api.example.com/", { cookie: "a=b" }],
    ["https://api.example.com/", { "X-Api-Key": "abc" }],
    ["https://api.example.com/", { "x-auth-token": "abc" }],
    ["https://api.example.com/?page=2&key=abc"],
    ["https://api.example.com/?api_key=abc"],
    ["https://api.example.com/?access_token=abc"],
    ["https://user:abc@api.example.com/"],
  ])("is no credential: %s %j", (http, headers) => {
    expect(JSON.stringify(refused(http, headers))).toContain("would be public");
  });

  it.each<[string, object?]>([
    ["https://api.example.com/?keyword=abc&max_tokens=1", { accept: "application/json", "x-author": "me" }],
    ["https://api.example.com/"],
  ])("may be anything else: %s %j", (http, headers) => {
    expect(refused(http, headers)).toBeUndefined();
  });
});
