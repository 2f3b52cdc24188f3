import { spawnSync } from "node:child_process";
import type { IncomingMessage } from "node:http";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Exchange } from "../domain/exchange.ts";
import { closedPort, startTcp, type LabServer } from "../lab/net-lab.ts";
import { makeCertificates, type Certificates } from "../lab/net-lab-tls.ts";
import { startWebSocket, type WebSocketManner, type WebSocketOptions } from "../lab/net-lab-websocket.ts";
import type { NetLimits, WebSocketRequest } from "../world.ts";
import { createNet } from "./net.ts";

const ROOMY: NetLimits = {
  dnsMs: 5000,
  connectMs: 5000,
  tlsMs: 5000,
  waitMs: 5000,
  receiveMs: 5000,
  totalMs: 10_000,
  bodyBytes: 50_000,
};

type Changes = Partial<Omit<WebSocketRequest, "limits">> & { limits?: Partial<NetLimits>; signal?: AbortSignal };

const servers: LabServer[] = [];
const kept = (server: LabServer): LabServer => {
  servers.push(server);
  return server;
};
const serve = async (manner: WebSocketManner, options: WebSocketOptions = {}): Promise<LabServer> =>
  kept(await startWebSocket(manner, options));

/** A server ends when all of its connections have been ended: a leak makes this hook fail. */
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.ended()));
}, 5000);

function call(at: { host: string; port: number }, { limits, signal, ...more }: Changes = {}): Promise<Exchange> {
  const url = `ws://${at.host}:${at.port}/talk?x=1`;
  const request = { url, headers: {}, protocols: [], send: [], messages: 1, ...more };
  return createNet({ now: () => 7 }).converse({ ...request, limits: { ...ROOMY, ...limits } }, signal);
}

const text = (exchange: Exchange): string => Buffer.from(exchange.body).toString();

describe("a WebSocket", () => {
  it("is opened, talked over and closed, each in its phase", async () => {
    const heard: IncomingMessage[] = [];
    const server = await serve("echo", { heard: (request) => heard.push(request) });
    const send = ["one", "zwei ü"];
    const exchange = await call(server, { send, messages: 2, headers: { "x-key": "k" } });
    expect(exchange.failure).toBeUndefined();
    expect(exchange).toMatchObject({ startedAtMs: 7, status: 101, family: 4 });
    expect(exchange.headers.get("upgrade")).toBe("websocket");
    expect(text(exchange)).toBe("one\nzwei ü");
    expect(Object.keys(exchange.phases)).toEqual(["connect", "wait", "receive"]);
    const sum = Object.values(exchange.phases).reduce((total, part) => total + part, 0);
    expect(sum).toBeCloseTo(exchange.totalMs, 6);
    expect(heard[0]?.url).toBe("/talk?x=1");
    expect(heard[0]?.headers).toMatchObject({ "x-key": "k" });
    expect(heard[0]?.headers).not.toHaveProperty("sec-websocket-extensions");
  });

  it("that waits for no message is good once it is open", async () => {
    const exchange = await call(await serve("mute"), { messages: 0 });
    expect(exchange).toMatchObject({ status: 101 });
    expect(exchange.failure).toBeUndefined();
  });

  it("takes a message that comes with the upgrade, and no more than it waits for", async () => {
    expect(text(await call(await serve("greet")))).toBe("welcome");
    const flooded = await call(await serve("flood"), { messages: 2 });
    expect(flooded.failure).toBeUndefined();
    expect(flooded.body).toHaveLength(20_001);
  });

  it("agrees on a subprotocol", async () => {
    const exchange = await call(await serve("greet"), { protocols: ["graphql-ws", "other"] });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.headers.get("sec-websocket-protocol")).toBe("graphql-ws");
  });

  it.each<[string, WebSocketManner, WebSocketOptions, string]>([
    ["takes a subprotocol that nobody offered", "greet", { protocol: "mine" }, "SUBPROTOCOL_MISMATCH"],
    ["takes none of those offered", "greet", { protocol: "" }, "SUBPROTOCOL_MISMATCH"],
    ["does not prove that it read the request", "wrong-accept", {}, "BAD_UPGRADE"],
  ])("with a server that %s is a wrong answer", async (_, manner, options, code) => {
    const exchange = await call(await serve(manner, options), { protocols: code.startsWith("SUB") ? ["offered"] : [] });
    expect(exchange.failure).toEqual({ kind: "answer", phase: "receive", code });
    expect(exchange.status).toBe(101);
  });

  it("that is refused is an answer with status, headers and body", async () => {
    const exchange = await call(await serve("refuse"));
    expect(exchange.failure).toBeUndefined();
    expect(exchange.status).toBe(503);
    expect(exchange.headers.get("retry-after")).toBe("30");
    expect(text(exchange)).toBe("full");
    const long = await call(await serve("refuse"), { limits: { bodyBytes: 3 } });
    expect(long.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
    expect(text(long)).toBe("ful");
  });

  it.each<[WebSocketManner, Exchange["failure"]]>([
    ["close", { kind: "answer", phase: "receive", code: "WS_CLOSE_1011" }],
    ["cut", { kind: "transport", phase: "receive", code: "ECONNRESET" }],
  ])("with a server that does %s at once fails", async (manner, failure) => {
    const exchange = await call(await serve(manner));
    expect(exchange.failure).toEqual(failure);
    expect(exchange.status).toBe(101);
  });

  it("with a server that floods ends at the limit of bytes", async () => {
    const many = await call(await serve("flood"), { messages: 1_000_000 });
    expect(many.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
    expect(many.body).toHaveLength(ROOMY.bodyBytes);
    const one = await call(await serve("flood"), { limits: { bodyBytes: 5_000 } });
    expect(one.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
  });

  it.each<[WebSocketManner, "wait" | "receive"]>([
    ["never-upgrade", "wait"],
    ["mute", "receive"],
  ])("with a server that is %s ends in its time, in %s", async (manner, phase) => {
    const exchange = await call(await serve(manner), { limits: { waitMs: 80, receiveMs: 80 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase, code: "TIMEOUT" });
  });

  it.each([
    ["garbage", /^HPE_/],
    ["reset", /^ECONNRESET$/],
    ["close", /^ECONNRESET$/],
  ] as const)("with what does %s instead of HTTP fails in waiting", async (manner, code) => {
    const exchange = await call(kept(await startTcp(manner)));
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "wait" });
    expect(exchange.failure?.code).toMatch(code);
    expect(exchange.status).toBeUndefined();
  });

  it("that is refused a connection says so", async () => {
    const exchange = await call({ host: "127.0.0.1", port: await closedPort() });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
  });

  it.each([
    ["http://127.0.0.1/", [], "ERR_INVALID_PROTOCOL"],
    ["/relative", [], "ERR_INVALID_URL"],
  ])("to %s fails before any phase", async (url, protocols, code) => {
    const exchange = await call({ host: "", port: 0 }, { url, protocols });
    expect(exchange).toMatchObject({ phases: {}, failure: { kind: "transport", phase: "queue", code } });
  });

  it("with a header or subprotocol that can't be sent fails, and leaves no connection", async () => {
    const server = await serve("mute");
    const header = await call(server, { headers: { "x-key": "a\r\nb: c" } });
    expect(header.failure).toMatchObject({ kind: "transport", code: "ERR_INVALID_CHAR" });
    const protocol = await call(server, { protocols: ["a", "a"] });
    expect(protocol.failure?.kind).toBe("transport");
  });

  it.each<[WebSocketManner, "wait" | "receive"]>([
    ["never-upgrade", "wait"],
    ["mute", "receive"],
  ])("that is aborted where the server is %s ends in %s", async (manner, phase) => {
    const controller = new AbortController();
    const stop = (): void => controller.abort();
    // The first frame comes when the client has its upgrade.
    const heard = ({ socket }: IncomingMessage): unknown => (phase === "wait" ? stop() : socket.once("data", stop));
    const server = await serve(manner, { heard });
    const exchange = await call(server, { send: ["x"], signal: controller.signal });
    expect(exchange.failure).toEqual({ kind: "aborted", phase, code: "ABORTED" });
  });
});

const lacksOpenssl = spawnSync("openssl", ["version"]).status !== 0 && process.env["CI"] === undefined;

describe.skipIf(lacksOpenssl)("a WebSocket over TLS", () => {
  let certificates: Certificates;
  beforeAll(async () => {
    certificates = await makeCertificates();
  });

  it("has a phase for the handshake, and shows its certificate", async () => {
    const server = await serve("echo", { tls: certificates.pairs.good });
    const url = `wss://127.0.0.1:${server.port}/`;
    const exchange = await call(server, { url, ca: certificates.ca, send: ["x"] });
    expect(exchange.failure).toBeUndefined();
    expect(text(exchange)).toBe("x");
    expect(Object.keys(exchange.phases)).toEqual(["connect", "tls", "wait", "receive"]);
    expect(exchange.tls?.chain[0]?.issuer).toBe("Lab Root");
  });

  it("sends nothing to one whom it does not trust", async () => {
    let heard = 0;
    const server = await serve("echo", { tls: certificates.pairs.expired, heard: () => (heard += 1) });
    const url = `wss://127.0.0.1:${server.port}/`;
    const exchange = await call(server, { url, ca: certificates.ca });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code: "CERT_HAS_EXPIRED" });
    expect(exchange.tls?.untrusted).toBe("CERT_HAS_EXPIRED");
    expect(heard).toBe(0);
  });
});
