import http from "node:http";
import https from "node:https";
import { WebSocketServer, type WebSocket } from "ws";
import { listen, type LabServer } from "./net-lab.ts";

/** What a server does with one who wants to talk. */
export const WEBSOCKET_MANNERS = [
  "echo",
  "greet",
  "close",
  "cut",
  "flood",
  "mute",
  "never-upgrade",
  "refuse",
  "wrong-accept",
] as const;
export type WebSocketManner = (typeof WEBSOCKET_MANNERS)[number];

/** Larger than any limit of a test. */
const FLOOD = "x".repeat(10_000);

const DO: Readonly<
  Record<Exclude<WebSocketManner, "never-upgrade" | "refuse" | "wrong-accept">, (talk: WebSocket) => void>
> = {
  echo: (talk) => talk.on("message", (data, isBinary) => talk.send(data, { binary: isBinary })),
  greet: (talk) => talk.send("welcome"),
  close: (talk) => talk.close(1011),
  cut: (talk) => talk.terminate(),
  flood: (talk) => {
    const pour = (): void => {
      if (talk.readyState === talk.OPEN) talk.send(FLOOD, () => setImmediate(pour));
    };
    pour();
  },
  mute: () => undefined,
};

export interface WebSocketOptions {
  /** Speaks TLS. */
  readonly tls?: https.ServerOptions;
  /** Takes the first offered subprotocol unless this says which it says it takes. */
  readonly protocol?: string;
  /** Hears each request. */
  readonly heard?: (request: http.IncomingMessage) => void;
}

export function startWebSocket(manner: WebSocketManner, options: WebSocketOptions = {}): Promise<LabServer> {
  const { tls, protocol, heard = () => undefined } = options;
  const server = tls === undefined ? http.createServer() : https.createServer(tls);
  server.on("upgrade", (request) => heard(request));
  if (manner === "never-upgrade") server.on("upgrade", () => undefined);
  else if (manner === "refuse") server.on("upgrade", (_, socket) => socket.end(REFUSAL));
  else if (manner === "wrong-accept") server.on("upgrade", (_, socket) => socket.write(WRONG_ACCEPT));
  else {
    const sockets = new WebSocketServer({
      server,
      ...(protocol !== undefined && { handleProtocols: () => protocol }),
    });
    sockets.on("connection", (talk) => {
      talk.on("error", () => undefined);
      DO[manner](talk);
    });
  }
  return listen(server);
}

const REFUSAL = [
  "HTTP/1.1 503 Service Unavailable",
  "Retry-After: 30",
  "Content-Type: text/plain",
  "Content-Length: 4",
  "Connection: close",
  "",
  "full",
].join("\r\n");

const WRONG_ACCEPT = [
  "HTTP/1.1 101 Switching Protocols",
  "Upgrade: websocket",
  "Connection: Upgrade",
  "Sec-WebSocket-Accept: bm90IHdoYXQgd2FzIGFza2Vk",
  "",
  "",
].join("\r\n");
