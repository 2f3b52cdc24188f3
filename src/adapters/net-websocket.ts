import type { IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import type { RawData, WebSocket } from "ws";
import type { TlsFacts } from "../domain/exchange.ts";
import type { WebSocketRequest } from "../world.ts";
import { secure } from "./http-secure.ts";
import { unlessHalted } from "./http-watch.ts";
import { codedError, Fault } from "./net-exchange.ts";
import { open } from "./net-tcp.ts";
import { contextFor } from "./tls-trust.ts";
import type { Network } from "./http-connect.ts";
import type { Halt, Watch } from "./http-watch.ts";
import type { Learned } from "./net-exchange.ts";

/** How long the other side may take to say goodbye; nobody's latency. */
const GOODBYE_MS = 250;

/** A talk over a WebSocket (RFC 6455) on a connection of its own; a refused upgrade is an answer like any other. */
export async function converse(
  request: WebSocketRequest,
  network: Network,
  watch: Watch,
  learned: Learned,
): Promise<void> {
  const ws = await import("ws");
  const url = new URL(request.url);
  if (url.protocol !== "ws:" && url.protocol !== "wss:") throw codedError("ERR_INVALID_PROTOCOL");
  const socket = await reach(url, request, network, watch, learned);
  const done = Promise.withResolvers<void>();
  const inbox = createInbox(request.limits.bodyBytes, watch);
  let talk: WebSocket | undefined;
  try {
    // Making the request is our own work, and all of it happens before anything else can.
    watch.rest();
    talk = new ws.WebSocket(url, [...request.protocols], {
      headers: { ...request.headers },
      createConnection: () => socket,
      perMessageDeflate: false,
      maxPayload: request.limits.bodyBytes,
      finishRequest: (upgrade) => {
        watch.enter("wait");
        upgrade.end();
      },
    });
    hear(talk, request, { watch, learned, inbox, done });
    await unlessHalted(done.promise, watch.halt);
    watch.rest();
    await farewell(talk, watch.halt);
  } finally {
    learned.body = inbox.bytes();
    talk?.terminate();
    socket.destroy();
  }
}

async function reach(
  url: URL,
  request: WebSocketRequest,
  network: Network,
  watch: Watch,
  learned: Learned,
): Promise<Socket> {
  const isTls = url.protocol === "wss:";
  const context = isTls ? contextFor(request.ca ?? network.ca) : undefined;
  const host = url.hostname.replace(/^\[(.*)\]$/, "$1");
  const { family } = request;
  const peer = { host, port: Number(url.port || (isTls ? 443 : 80)), ...(family !== undefined && { family }) };
  const socket = await open(peer, network, watch, learned);
  if (context === undefined) return socket;
  const learn = (facts: TlsFacts): void => void (learned.tls = facts);
  watch.enter("tls");
  return secure(socket, { hostname: host, context, protocols: ["http/1.1"], learn }, watch);
}

interface Hearing {
  readonly watch: Watch;
  readonly learned: Learned;
  readonly inbox: Inbox;
  readonly done: PromiseWithResolvers<void>;
}

function hear(talk: WebSocket, request: WebSocketRequest, { watch, learned, inbox, done }: Hearing): void {
  let heard = 0;
  let isBadProtocol = false;
  talk.on("upgrade", (response) => {
    watch.enter("receive");
    learn(response, learned);
    isBadProtocol = !agrees(response.headers["sec-websocket-protocol"], request.protocols);
  });
  talk.on("unexpected-response", (_, response) => {
    watch.enter("receive");
    learn(response, learned);
    response.on("data", (chunk: Buffer) => inbox.add(chunk));
    response.once("end", () => done.resolve());
    response.once("error", (error) => done.reject(error));
    response.once("close", () => done.reject(codedError("ECONNRESET")));
  });
  talk.on("open", () => {
    for (const text of request.send) talk.send(text);
    if (request.messages === 0) done.resolve();
  });
  talk.on("message", (data) => {
    if (heard >= request.messages) return;
    if (heard > 0) inbox.add(Buffer.from("\n"));
    inbox.add(bytesOf(data));
    heard += 1;
    if (heard === request.messages) done.resolve();
  });
  talk.on("error", (error) => {
    // What is wrong with the upgrade's answer has no code: the status line had come by then.
    if ("code" in error && error.code === "WS_ERR_UNSUPPORTED_MESSAGE_LENGTH") watch.stop("BODY_TOO_LARGE");
    if ("code" in error) done.reject(isWsCode(error.code) ? new Fault("answer", error.code) : error);
    else if (learned.status === undefined) done.reject(error);
    else done.reject(new Fault("answer", isBadProtocol ? "SUBPROTOCOL_MISMATCH" : "BAD_UPGRADE"));
  });
  // 1006 is no one's word but ws's own for a connection that ended without one (RFC 6455, section 7.1.5).
  talk.on("close", (code) => {
    done.reject(code === 1006 ? codedError("ECONNRESET") : new Fault("answer", `WS_CLOSE_${code}`));
  });
}

const isWsCode = (code: unknown): code is string => typeof code === "string" && code.startsWith("WS_ERR_");

function learn(response: IncomingMessage, learned: Learned): void {
  learned.status = response.statusCode ?? 0;
  learned.headers = new Map(
    Object.entries(response.headersDistinct).map(([name, values]) => [name, (values ?? []).join(", ")]),
  );
}

/** Of what we offered the server must take one, and none where we offered none (RFC 6455, section 4.1). */
function agrees(chosen: string | undefined, offered: readonly string[]): boolean {
  return chosen === undefined ? offered.length === 0 : offered.includes(chosen);
}

/** Takes what comes until it is too much. */
interface Inbox {
  add(bytes: Uint8Array): void;
  bytes(): Uint8Array;
}

function createInbox(most: number, watch: Watch): Inbox {
  const parts: Uint8Array[] = [];
  let room = most;
  return {
    add(bytes) {
      if (room < 0) return;
      parts.push(bytes.subarray(0, room));
      room -= bytes.byteLength;
      if (room < 0) watch.stop("BODY_TOO_LARGE");
    },
    bytes: () => new Uint8Array(Buffer.concat(parts)),
  };
}

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}

/** Closes as the protocol wants it (RFC 6455, section 7.1.2), unless the other side makes us wait. */
async function farewell(talk: WebSocket, halt: Halt): Promise<void> {
  if (talk.readyState !== talk.OPEN || halt.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, GOODBYE_MS);
  talk.once("close", resolve);
  const forget = halt.onAbort(resolve);
  talk.close(1000);
  await promise;
  forget();
  clearTimeout(timer);
}
