import type { Socket } from "node:net";
import type { Client, Dispatcher } from "undici";
import { createBody } from "./http-body.ts";
import { unlessHalted } from "./http-watch.ts";
import type { Body } from "./http-body.ts";
import type { Connection } from "./http-connect.ts";
import type { Hop } from "./http-redirect.ts";
import type { Watch } from "./http-watch.ts";

/** Enough for the longest content security policies, too little to hurt. */
const HEADER_BYTES = 64 * 1024;

/** What one request got; filled as it comes, so that it holds what came before a failure. */
export interface Answer {
  status?: number;
  headers: ReadonlyMap<string, string>;
  body?: Body;
}

/** How an answer is read. */
export interface Reading {
  readonly answer: Answer;
  /** Whether this is the answer: a redirect that will be followed needs no body. */
  readonly isFinal: (status: number, headers: ReadonlyMap<string, string>) => boolean;
  readonly bodyBytes: number;
}

/** Sends a request over a connection and reads its answer, each in its phase; ends the connection whatever happens. */
export async function send(
  undici: typeof import("undici"),
  { socket }: Connection,
  hop: Hop,
  watch: Watch,
  reading: Reading,
): Promise<void> {
  const client = clientOver(undici, socket, hop.url);
  const done = Promise.withResolvers<void>();
  watch.enter("send");
  // undici sets up its parser now, for the first call in tens of milliseconds: that is not the provider's time.
  watch.rest();
  try {
    client.dispatch(
      {
        path: hop.url.pathname + hop.url.search,
        method: hop.method,
        headers: Object.fromEntries(hop.headers),
        reset: true,
        ...(hop.body !== undefined && { body: hop.body }),
      },
      handler(socket, watch, reading, done),
    );
    await unlessHalted(done.promise, watch.halt);
  } finally {
    reading.answer.body?.destroy();
    socket.destroy();
    await client.destroy();
  }
}

function handler(
  socket: Socket,
  watch: Watch,
  { answer, isFinal, bodyBytes }: Reading,
  done: PromiseWithResolvers<void>,
): Dispatcher.DispatchHandler {
  let closedByPeer = false;
  socket.once("end", () => (closedByPeer = true));
  const finish = (): void => {
    watch.rest();
    (answer.body?.end() ?? Promise.resolve()).then(done.resolve, done.reject);
  };
  return {
    onRequestStart: () => watch.enter("send"),
    onRequestSent: () => noteSent(socket, watch),
    onResponseStart(controller, status, headers) {
      // An informational answer (103 Early Hints) is not the answer.
      if (status < 200) return;
      watch.enter("receive");
      answer.status = status;
      answer.headers = headersOf(headers);
      if (!isFinal(status, answer.headers)) return finish();
      const encoding = answer.headers.get("content-encoding") ?? "";
      answer.body = createBody(encoding, bodyBytes, watch, () => controller.resume());
    },
    onResponseData(controller, chunk) {
      if (answer.body?.write(chunk) === false) controller.pause();
    },
    onResponseEnd: finish,
    onResponseError(_, error) {
      watch.rest();
      done.reject(closedByPeer ? closedEarly(error) : error);
    },
  };
}

/** An undici client that has one connection only, which is there already. */
function clientOver(undici: typeof import("undici"), socket: Socket, url: URL): Client {
  let used = false;
  return new undici.Client(url.origin, {
    maxHeaderSize: HEADER_BYTES,
    // The watch limits both, more exactly.
    headersTimeout: 0,
    bodyTimeout: 0,
    pipelining: 1,
    connect: (_, callback) => {
      // undici asks again when the connection broke before the request was written.
      const broken = used ? (socket.errored ?? closedEarly()) : undefined;
      used = true;
      queueMicrotask(() => (broken === undefined ? callback(null, socket) : callback(broken, null)));
    },
  });
}

/** The request is sent when the kernel has all of it: the callback of an empty write comes after those before it. */
function noteSent(socket: Socket, watch: Watch): void {
  socket.write("", (error) => {
    if ((error ?? undefined) === undefined && watch.phase === "send") watch.enter("wait");
  });
}

/** As Node's own client calls it when the other side closes before the answer is whole. */
function closedEarly(cause?: Error): Error {
  const isSocketError = cause === undefined || ("code" in cause && cause.code === "UND_ERR_SOCKET");
  return isSocketError ? Object.assign(new Error("socket hang up", { cause }), { code: "ECONNRESET" }) : cause;
}

type RawHeaders = Parameters<NonNullable<Dispatcher.DispatchHandler["onResponseStart"]>>[2];

function headersOf(raw: RawHeaders): Map<string, string> {
  const headers = new Map<string, string>();
  for (const [name, value] of Object.entries(raw)) {
    if (value !== undefined) headers.set(name.toLowerCase(), Array.isArray(value) ? value.join(", ") : value);
  }
  return headers;
}
