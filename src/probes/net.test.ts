import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { createNet } from "../adapters/net.ts";
import { compileCondition } from "../conditions/index.ts";
import { createLabNet } from "../lab/lab-net.ts";
import { startDns, type LabDns } from "../lab/net-lab-dns.ts";
import { startTcp, type LabServer } from "../lab/net-lab.ts";
import { startWebSocket } from "../lab/net-lab-websocket.ts";
import { defaultConditions, describeProbe, carriesCredentials, observeProbe, ProbeSettings } from "./index.ts";
import { certDaysLeft, netFacts } from "./net-settings.ts";
import type { Exchange, TlsFacts } from "../domain/exchange.ts";
import type { Facts } from "../domain/facts.ts";
import type { Net } from "../world.ts";
import type { ProbeWorld } from "./contract.ts";

const NONE: Exchange = {
  startedAtMs: Date.UTC(2026, 10, 21),
  totalMs: 1,
  phases: {},
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
};

const MINIMAL = {
  tcp: { kind: "tcp", host: "db.example.com", port: 5432 },
  tls: { kind: "tls", host: "API.example.com" },
  dns: { kind: "dns", name: "www.Example.com." },
  websocket: { kind: "websocket", url: "wss://api.example.com/v1/talk?model=x" },
} as const;
type Kind = keyof typeof MINIMAL;
const KINDS = Object.keys(MINIMAL) as Kind[];

const parse = (kind: Kind, more: object = {}): ProbeSettings => ProbeSettings.parse({ ...MINIMAL[kind], ...more });

function problems(kind: Kind, more: object): string[] {
  const { error } = ProbeSettings.safeParse({ ...MINIMAL[kind], ...more });
  return (error?.issues ?? []).map((issue) => issue.path.join("."));
}

const world = (net: Net): ProbeWorld => ({
  clock: { now: () => 0, sleep: () => Promise.resolve() },
  random: { next: () => 0 },
  http: { exchange: () => Promise.resolve(NONE) },
  ...createLabNet({ now: () => 0 }),
  net,
});

/** What a kind asks the world for, and what it gives it of its signal. */
async function asked(settings: ProbeSettings): Promise<unknown[]> {
  const calls: unknown[] = [];
  const note =
    (name: string) =>
    (...given: unknown[]): Promise<Exchange> => {
      calls.push(name, ...given);
      return Promise.resolve(NONE);
    };
  const net = {
    connect: note("connect"),
    handshake: note("handshake"),
    resolve: note("resolve"),
    converse: note("converse"),
  };
  await observeProbe(settings, world(net), () => undefined).exchange({});
  return calls;
}

describe("settings of what lies below HTTP", () => {
  it.each<[Kind, object]>([
    ["tcp", { answer: false, limits: expect.objectContaining({ connect: 30_000, wait: 30_000, bodyBytes: 64_000 }) }],
    ["tls", { port: 443, minVersion: "TLSv1.2", limits: expect.objectContaining({ tls: 30_000, total: 60_000 }) }],
    ["dns", { type: "A", limits: { queue: 30_000, dns: 10_000 } }],
    ["websocket", { protocols: [], send: [], messages: 1, headers: {} }],
  ])("of %s need no more than whom to ask", (kind, defaults) => {
    expect(parse(kind)).toEqual(expect.objectContaining(defaults));
  });

  it.each<[Kind, object, string[]]>([
    ["tcp", { host: "http://x" }, ["host"]],
    ["tcp", { host: "" }, ["host"]],
    ["tcp", { host: "[::1]" }, ["host"]],
    ["tcp", { host: "1.2.3" }, ["host"]],
    ["tcp", { host: "-a.example" }, ["host"]],
    ["tcp", { host: "a..b" }, ["host"]],
    ["tcp", { port: 0 }, ["port"]],
    ["tcp", { port: 65_536 }, ["port"]],
    ["tcp", { family: 5 }, ["family"]],
    ["tcp", { limits: { tls: "1s" } }, ["limits"]],
    ["tls", { serverName: "a b" }, ["serverName"]],
    ["tls", { ca: "no certificate" }, ["ca"]],
    ["tls", { minVersion: "TLSv1.1" }, ["minVersion"]],
    ["tls", { alpn: [] }, ["alpn"]],
    ["dns", { type: "ANY" }, ["type"]],
    ["dns", { server: "ns.example.com" }, ["server"]],
    ["dns", { server: "192.0.2.1:0" }, ["server"]],
    ["dns", { server: "[192.0.2.1]:53" }, ["server"]],
    ["dns", { server: "2001:db8::1:99999" }, ["server"]],
    ["dns", { limits: { total: "1s" } }, ["limits"]],
    ["websocket", { url: "https://example.com" }, ["url"]],
    ["websocket", { headers: { Upgrade: "x" } }, ["headers"]],
    ["websocket", { headers: { "Sec-WebSocket-Protocol": "x" } }, ["headers"]],
    ["websocket", { protocols: ["a", "a"] }, ["protocols"]],
    ["websocket", { protocols: ["a b"] }, ["protocols.0"]],
    ["websocket", { messages: -1 }, ["messages"]],
    ["websocket", { sent: [] }, [""]],
  ])("of %s refuse %j", (kind, more, paths) => {
    expect(problems(kind, more)).toEqual(paths);
  });

  it.each<[Kind, object]>([
    ["tcp", { host: "localhost" }],
    ["tcp", { host: "192.0.2.1", family: 4 }],
    ["tcp", { host: "2001:db8::1", family: 6 }],
    ["dns", { name: "_sip._tcp.example.com", type: "SRV" }],
    ["dns", { name: "192.0.2.1", type: "PTR" }],
    ["dns", { server: "2001:db8::53" }],
    ["dns", { server: "[2001:db8::53]:5353" }],
    ["dns", { server: "[2001:db8::53]" }],
    ["websocket", { url: "ws://[::1]:8080/", headers: { Origin: "https://example.com" } }],
  ])("of %s take %j", (kind, more) => {
    expect(problems(kind, more)).toEqual([]);
  });

  it("never throw, and are taken again as they are written", () => {
    const text = fc.oneof(fc.string(), fc.ipV4(), fc.ipV6(), fc.domain(), fc.webUrl());
    const any = fc.oneof(text, fc.integer(), fc.constant(undefined), fc.array(text, { maxLength: 3 }));
    const keys = ["host", "port", "name", "server", "type", "url", "send", "protocols", "headers", "messages", "alpn"];
    fc.assert(
      fc.property(
        fc.constantFrom(...KINDS),
        fc.dictionary(fc.constantFrom(...keys), any, { maxKeys: 3 }),
        (kind, more) => {
          const read = ProbeSettings.safeParse({ ...MINIMAL[kind], ...more });
          if (!read.success) {
            expect(read.error.issues.length).toBeGreaterThan(0);
            return;
          }
          const { limits: _, ...rest } = read.data as ProbeSettings & { limits?: unknown };
          expect(ProbeSettings.parse(rest)).toEqual(read.data);
          expect(describeProbe(read.data).host).not.toBe("");
        },
      ),
      { seed: 20261121, numRuns: 500 },
    );
  });
});

describe("a probe below HTTP", () => {
  it.each<[Kind, object, unknown[]]>([
    [
      "tcp",
      { send: "PING\r\n", answer: true, family: 6 },
      ["connect", { host: "db.example.com", port: 5432, family: 6, send: "PING\r\n", expectsAnswer: true }],
    ],
    [
      "tls",
      { serverName: "www.example.com", alpn: ["h2"], minVersion: "TLSv1.3", port: 8443 },
      [
        "handshake",
        {
          host: "API.example.com",
          port: 8443,
          serverName: "www.example.com",
          protocols: ["h2"],
          minVersion: "TLSv1.3",
        },
      ],
    ],
    [
      "dns",
      { type: "MX", server: "192.0.2.53" },
      ["resolve", { name: "www.Example.com.", type: "MX", server: "192.0.2.53" }],
    ],
    [
      "websocket",
      { url: "wss://us:p%40ss@api.example.com/a?b=c#d", headers: { "X-Key": "k" }, send: ["hi"], messages: 3 },
      [
        "converse",
        {
          url: "wss://api.example.com/a?b=c",
          headers: expect.objectContaining({ "x-key": "k", authorization: `Basic ${btoa("us:p@ss")}` }),
          protocols: [],
          send: ["hi"],
          messages: 3,
        },
      ],
    ],
  ])("of kind %s asks the world once, for what its settings say", async (kind, more, [name, request]) => {
    const [called, given, ...others] = await asked(parse(kind, more));
    expect(called).toBe(name);
    expect(given).toEqual({ ...(request as object), limits: expect.any(Object) });
    expect(others).toEqual([undefined]);
  });

  it("has the limits of its own phases, and none for the others", async () => {
    const [, request] = await asked(parse("dns", { limits: { dns: "2s" } }));
    const none = Number.POSITIVE_INFINITY;
    expect(request).toMatchObject({ limits: { dnsMs: 2_000, totalMs: 2_000, connectMs: none, tlsMs: none } });
  });

  it.each<[Kind, object, string, string]>([
    ["tcp", {}, "db.example.com:5432", "tcp://db.example.com:5432"],
    ["tcp", { host: "2001:db8::1" }, "[2001:db8::1]:5432", "tcp://[2001:db8::1]:5432"],
    ["tls", {}, "api.example.com:443", "tls://api.example.com:443"],
    ["dns", {}, "www.example.com", "dns:www.example.com?type=A"],
    ["websocket", {}, "api.example.com", "wss://api.example.com/v1/talk"],
    ["websocket", { url: "ws://u:p@h.example:81/a?key=hush" }, "h.example:81", "ws://h.example:81/a"],
  ])("of kind %s with %j publishes neither query nor credentials", (kind, more, host, url) => {
    expect(describeProbe(parse(kind, more))).toMatchObject({ kind, host, url });
  });

  it.each<[Kind, object, string]>([
    ["tcp", {}, "db.example.com:5432"],
    ["tls", {}, "api.example.com:443"],
    ["dns", {}, "resolver:53"],
    ["dns", { server: "192.0.2.53" }, "192.0.2.53:53"],
    ["dns", { server: "[2001:db8::53]:5353" }, "[2001:db8::53]:5353"],
    ["websocket", {}, "api.example.com:443"],
    ["websocket", { url: "ws://api.example.com" }, "api.example.com:80"],
  ])("of kind %s with %j counts for the host %s", (kind, more, host) => {
    expect(observeProbe(parse(kind, more), world(createLabNet({ now: () => 0 }).net), () => undefined)).toMatchObject({
      host,
      queueMs: 30_000,
    });
  });

  it.each<[Kind, object, boolean]>([
    ["tcp", { send: "AUTH secret" }, false],
    ["tls", {}, false],
    ["websocket", {}, false],
    ["websocket", { headers: { Authorization: "Bearer x" } }, true],
    ["websocket", { headers: { "xi-api-key": "x" } }, true],
    ["websocket", { url: "wss://api.example.com/?token=x" }, true],
  ])("of kind %s with %j is credentialed: %s", (kind, more, expected) => {
    expect(carriesCredentials(parse(kind, more))).toBe(expected);
  });

  it.each(KINDS)("of kind %s has defaults that compile and speak of what spares them", (kind) => {
    const { conditions, unless } = defaultConditions(kind);
    const compiled = conditions.map((text) => compileCondition(text, "down"));
    expect(compiled.every(({ ok }) => ok)).toBe(true);
    const mentioned = compiled.flatMap((each) => (each.ok ? each.condition.mentions : []));
    expect(mentioned.every((name) => unless.includes(name))).toBe(true);
  });
});

describe("what conditions see", () => {
  const holds = (text: string, facts: Facts): boolean => {
    const compiled = compileCondition(text, "down");
    return compiled.ok && compiled.condition.evaluate(facts).holds;
  };
  const tls: TlsFacts = {
    protocol: "TLSv1.3",
    cipher: "TLS_AES_128_GCM_SHA256",
    chain: ["2027-01-20T12:00:00.000Z", "2026-11-26T23:59:59.999Z"].map((to, index) => ({
      subject: `s${index}`,
      issuer: "i",
      names: ["a.example"],
      from: "2026-01-01T00:00:00.000Z",
      to,
      fingerprint: "0".repeat(64),
    })),
  };

  it("of a certificate counts to the end of the first in the chain, in whole days", () => {
    expect(netFacts({ ...NONE, tls }).certDaysLeft).toBe(5);
    expect(certDaysLeft(tls, Date.parse("2026-11-27T00:00:00Z"))).toBe(-1);
    expect(holds("cert.daysLeft > 4 && tls.trusted", netFacts({ ...NONE, tls }))).toBe(true);
    expect(holds("cert.daysLeft > 5", netFacts({ ...NONE, tls }))).toBe(false);
  });

  it("of records is their list and their values; of none the default fails", () => {
    const [byDefault = ""] = defaultConditions("dns").conditions;
    const facts = netFacts({ ...NONE, records: [{ type: "A", value: "192.0.2.1", ttl: 60 }] });
    expect(holds(byDefault, facts)).toBe(true);
    expect(holds('"192.0.2.1" in answers && records[0].ttl == 60', facts)).toBe(true);
    expect(holds(byDefault, netFacts({ ...NONE, records: [] }))).toBe(false);
  });

  it("of bytes that are no text is text all the same", () => {
    expect(netFacts({ ...NONE, body: new Uint8Array([0xff]) })).toMatchObject({ text: "\uFFFD", bytes: 1 });
    expect(netFacts(NONE)).not.toHaveProperty("status");
  });
});

describe("each kind against a real server", () => {
  let servers: (LabServer | LabDns)[] = [];
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.close()));
    servers = [];
  });
  const kept = <S extends LabServer | LabDns>(server: S): S => (servers.push(server), server);
  const ask = async (settings: ProbeSettings): Promise<{ exchange: Exchange; facts: Facts }> => {
    const call = observeProbe(settings, world(createNet({ now: () => 0 })), () => undefined);
    const exchange = await call.exchange({});
    return { exchange, facts: await call.facts(exchange) };
  };

  it("tcp hears what is said", async () => {
    const { host, port } = kept(await startTcp("echo"));
    const { exchange, facts } = await ask(parse("tcp", { host, port, send: "PING", answer: true }));
    expect(exchange.failure).toBeUndefined();
    expect(facts).toMatchObject({ text: "PING", family: 4 });
  });

  it("dns hears what it asked for", async () => {
    const { server } = kept(
      await startDns({ "www.example.com": { kind: "answers", records: [{ type: "A", address: "192.0.2.7" }] } }),
    );
    const { facts } = await ask(parse("dns", { server }));
    expect(facts.records).toEqual([{ type: "A", value: "192.0.2.7", ttl: 60 }]);
  });

  it("websocket hears what is said, and what is refused", async () => {
    const echo = kept(await startWebSocket("echo"));
    const url = (server: LabServer): string => `ws://${server.host}:${server.port}/`;
    expect((await ask(parse("websocket", { url: url(echo), send: ['{"n":1}'] }))).facts).toMatchObject({
      status: 101,
      body: { n: 1 },
    });
    const refusing = kept(await startWebSocket("refuse"));
    const { exchange, facts } = await ask(parse("websocket", { url: url(refusing) }));
    expect(exchange.failure).toBeUndefined();
    expect(facts).toMatchObject({ status: 503, text: "full" });
  });
});
