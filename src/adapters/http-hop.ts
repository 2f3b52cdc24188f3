import type { ClientRequest, IncomingMessage } from "node:http";
import type net from "node:net";
import { createReader, HEADER_BYTES } from "./http-answer.ts";
import { http } from "./node-http.ts";
import { ProxyTrouble } from "./http-proxy.ts";
import { unlessHalted } from "./http-watch.ts";
import type { Reader, Reading } from "./http-answer.ts";
import type { Learned, Opened } from "./http-open.ts";
import type { Hop } from "./http-redirect.ts";
import type { Watch } from "./http-watch.ts";

/**
 * Sends a request over a connection, by HTTP/1.1, and reads its answer, each in its phase; ends the connection whatever
 * happens. `receive` begins when the headers are complete.
 */
export async function send(opened: Opened, hop: Hop, watch: Watch, reading: Reading, learned: Learned): Promise<void> {
  const reader = createReader(reading, watch);
  try {
    checkHeaders(hop.headers);
    listen(requestOver(opened, hop), opened, { hop, watch, reader, learned });
    await unlessHalted(reader.done, watch.halt);
  } finally {
    reading.answer.body?.destroy();
    opened.socket.destroy();
  }
}

/** Throws Node's `ERR_INVALID_HTTP_TOKEN` or `ERR_INVALID_CHAR`. */
export function checkHeaders(headers: ReadonlyMap<string, string>): void {
  for (const [name, value] of headers) {
    http.validateHeaderName(name);
    http.validateHeaderValue(name, value);
  }
}

function requestOver({ socket, proxy }: Opened, { method, url, headers, body }: Hop): ClientRequest {
  const request = http.request({
    createConnection: () => socket,
    method,
    path: proxy === undefined ? url.pathname + url.search : url.href,
    setHost: false,
    headers: {
      host: url.host,
      ...Object.fromEntries(headers),
      ...(proxy?.authorization !== undefined && { "proxy-authorization": proxy.authorization }),
      ...(body !== undefined && { "content-length": Buffer.byteLength(body) }),
    },
    maxHeaderSize: HEADER_BYTES,
    insecureHTTPParser: false,
  });
  request.end(body);
  return request;
}

interface Talk {
  readonly hop: Hop;
  readonly watch: Watch;
  readonly reader: Reader;
  readonly learned: Learned;
}

function listen(request: ClientRequest, { socket, proxy }: Opened, { hop, watch, reader, learned }: Talk): void {
  // Until here Node was setting up its parser: that is not the server's time.
  request.once("socket", () => watch.enter("send"));
  // All of it is with the kernel.
  request.once("finish", () => {
    if (watch.phase === "send" && !reader.isOver) watch.enter("wait");
  });
  request.on("information", () => reader.informational());
  let answer: IncomingMessage | undefined;
  // What is wrong after the last byte of the answer is no part of it: it still has to be read.
  request.on("error", (error) => {
    if (answer?.complete !== true) reader.fail(error);
  });
  request.once("upgrade", (message) => {
    reader.start(message.statusCode ?? 0, message.rawHeaders, () => undefined);
    reader.end();
  });
  request.once("response", (message) => {
    answer = message;
    learned.version = message.httpVersion;
    if (proxy !== undefined && message.statusCode === 407) return reader.fail(new ProxyTrouble("PROXY_407"));
    receive(message, socket, reader, hop.method);
  });
}

function receive(message: IncomingMessage, socket: net.Socket, reader: Reader, method: string): void {
  let closedByPeer = false;
  socket.once("end", () => (closedByPeer = true));
  const isWhole = !reader.start(message.statusCode ?? 0, message.rawHeaders, () => message.resume());
  if (isWhole) return;
  message.on("data", (chunk: Buffer) => {
    if (!reader.data(chunk)) message.pause();
  });
  message.once("end", () => reader.end());
  message.once("error", (error) => {
    reader.fail(closedByPeer && method !== "HEAD" ? cutShort(message) : error);
  });
}

/** The other side ended the connection in good order before the answer was whole. */
function cutShort({ headers }: IncomingMessage): Error {
  const code = headers["content-length"] === undefined ? "HPE_INVALID_EOF_STATE" : "ERR_HTTP_CONTENT_LENGTH_MISMATCH";
  return Object.assign(new Error("the body ends before its end"), { code });
}
