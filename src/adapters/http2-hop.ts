import type { ClientHttp2Session, ClientHttp2Stream } from "node:http2";
import type { Socket } from "node:net";
import { createReader, HEADER_BYTES } from "./http-answer.ts";
import { checkHeaders } from "./http-hop.ts";
import { unlessHalted } from "./http-watch.ts";
import type { Reader, Reading } from "./http-answer.ts";
import type { Learned, Opened } from "./http-open.ts";
import type { Hop } from "./http-redirect.ts";
import type { Watch } from "./http-watch.ts";

/** As `send` of HTTP/1.1, by HTTP/2 (RFC 9113): one stream on a connection of its own. */
export async function sendOver2(
  { socket }: Opened,
  hop: Hop,
  watch: Watch,
  reading: Reading,
  learned: Learned,
): Promise<void> {
  const reader = createReader(reading, watch);
  let session: ClientHttp2Session | undefined;
  try {
    checkHeaders(hop.headers);
    const http2 = await import("node:http2");
    session = http2.connect(hop.url.origin, {
      createConnection: () => socket,
      settings: { enablePush: false, maxHeaderListSize: HEADER_BYTES },
    });
    learned.version = "2";
    session.on("error", (error) => reader.fail(error));
    watch.enter("send");
    const stream = session.request(headersFor(hop), { endStream: hop.body === undefined });
    hear(session, stream, { hop, watch, reader, socket });
    if (hop.body !== undefined) stream.end(hop.body);
    await unlessHalted(reader.done, watch.halt);
  } finally {
    reading.answer.body?.destroy();
    session?.destroy();
    socket.destroy();
  }
}

function headersFor({ method, url, headers, body }: Hop): Record<string, string> {
  const { host = url.host, ...others } = Object.fromEntries(headers);
  return {
    ":method": method,
    ":scheme": url.protocol.slice(0, -1),
    ":authority": host,
    ":path": url.pathname + url.search,
    ...others,
    ...(body !== undefined && { "content-length": String(Buffer.byteLength(body)) }),
  };
}

interface Talk {
  readonly hop: Hop;
  readonly socket: Socket;
  readonly watch: Watch;
  readonly reader: Reader;
}

function hear(session: ClientHttp2Session, stream: ClientHttp2Stream, { hop, watch, reader, socket }: Talk): void {
  const sent = (): void => {
    if (watch.phase === "send" && !reader.isOver) watch.enter("wait");
  };
  // Without a body all is said with the headers, which Node's session writes before the next turn of ours.
  if (hop.body === undefined) setImmediate(sent);
  else stream.once("finish", sent);
  let isAnswered = false;
  stream.on("headers", () => reader.informational());
  stream.once("response", (headers, _, ...rest) => {
    isAnswered = true;
    const raw: unknown = rest[0];
    const isWhole = !reader.start(Number(headers[":status"]), rawHeaders(raw, headers), () => stream.resume());
    if (isWhole) return;
    stream.on("data", (chunk: Buffer) => {
      if (!reader.data(chunk)) stream.pause();
    });
  });
  // Node also ends a stream whose headers it has thrown away.
  stream.once("end", () => (isCutShort(stream) || !isAnswered ? reader.fail(cancelled(socket)) : reader.end()));
  stream.on("error", (error) => reader.fail(broken(stream, error)));
  stream.once("close", () => {
    if (!reader.isOver) reader.fail(cancelled(socket));
  });
  // It will not answer a stream that it has not seen (RFC 9113, section 6.8).
  session.once("goaway", (code, lastStreamId) => {
    if (code !== 0 || lastStreamId < (stream.id ?? 1)) reader.fail(coded("ERR_HTTP2_GOAWAY_SESSION"));
  });
}

/** Node ends a stream that was reset as it does one that is whole. */
const isCutShort = (stream: ClientHttp2Stream): boolean => stream.aborted || (stream.rstCode ?? 0) !== 0;

/** A stream that ended because somebody broke the protocol is told from one that the server gave up. */
function broken({ rstCode }: ClientHttp2Stream, error: Error): Error {
  const isReset = "code" in error && error.code === "ERR_HTTP2_STREAM_ERROR";
  return isReset && rstCode === PROTOCOL_ERROR ? coded("ERR_HTTP2_PROTOCOL_ERROR") : error;
}

/** RFC 9113, section 7. */
const PROTOCOL_ERROR = 1;

/** The connection is gone, or the server has cancelled the stream. */
const cancelled = (socket: Socket): Error => coded(socket.destroyed ? "ECONNRESET" : "ERR_HTTP2_STREAM_CANCEL");

function rawHeaders(raw: unknown, headers: Readonly<Record<string, string | string[] | undefined | number>>): string[] {
  if (Array.isArray(raw)) return raw.map(String);
  return Object.entries(headers).flatMap(([name, value]) => [
    name,
    Array.isArray(value) ? value.join(", ") : String(value),
  ]);
}

const coded = (code: string): Error => Object.assign(new Error(code), { code });
