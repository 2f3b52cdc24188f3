import { gzipSync } from "node:zlib";
import type net from "node:net";
import type { MisbehaviourId } from "./misbehaving-expected.ts";

/** What is done with a connection on which a request has begun to arrive. */
export type Raw = (socket: net.Socket) => void;

/** A second, as the issue of so many servers says: one byte in each. */
const DRIP_MS = 1_000;
/** Far more than any limit of the probes takes. */
const BOMB = gzipSync(Buffer.alloc(20_000_000));

const OK = "HTTP/1.1 200 OK\r\n";
const REDIRECT = "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nConnection: close\r\nLocation: ";

/** Misbehaviours that are no more than bytes on a connection, and when they come. */
export const RAW = {
  silent: () => undefined,
  "headers-then-silence": (socket) => socket.write(`${OK}Content-Length: 10\r\n\r\n`),
  "slow-headers": (socket) => drip(socket, `${OK}X-Slow: `),
  "slow-body": (socket) => drip(socket, `${OK}Content-Length: 1000\r\n\r\n`),
  "reset-before-answer": (socket) => socket.resetAndDestroy(),
  "reset-in-body": (socket) => {
    socket.write(`${OK}Content-Length: 100\r\n\r\nhalf`, () => {
      // A reset takes back what was not read yet: in one process it has been, when everybody has had a turn.
      setImmediate(() => setImmediate(() => socket.resetAndDestroy()));
    });
  },
  "length-too-long": (socket) => socket.end(`${OK}Content-Length: 10\r\n\r\nfour`),
  "chunks-without-end": (socket) => socket.end(`${OK}Transfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n`),
  "length-too-short": (socket) => socket.end(`${OK}Content-Length: 4\r\n\r\nfour and more`),
  "length-too-short-json": (socket) => socket.end(`${OK}Content-Length: 4\r\n\r\n{"ok":true}`),
  "endless-body": (socket) => {
    socket.write(`${OK}Transfer-Encoding: chunked\r\n\r\n`);
    pour(socket, `2710\r\n${"x".repeat(10_000)}\r\n`);
  },
  "gzip-bomb": (socket) => {
    socket.write(`${OK}Content-Encoding: gzip\r\nContent-Length: ${BOMB.length}\r\n\r\n`);
    socket.end(BOMB);
  },
  "not-gzip": (socket) => socket.end(`${OK}Content-Encoding: gzip\r\nContent-Length: 10\r\n\r\nplain text`),
  "redirect-loop": (socket) => socket.end(`${REDIRECT}/again\r\n\r\n`),
  "redirect-to-file": (socket) => socket.end(`${REDIRECT}file:///etc/hostname\r\n\r\n`),
  "redirect-to-metadata": (socket) => socket.end(`${REDIRECT}http://169.254.169.254/latest/meta-data/\r\n\r\n`),
  "invalid-http": (socket) => socket.end("220 mail.example ESMTP\r\n"),
  "informational-storm": (socket) => pour(socket, "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(20)),
  "huge-headers": (socket) => socket.end(`${OK}X-Huge: ${"x".repeat(200_000)}\r\n\r\n`),
  // Latin-1, so that its é is no UTF-8.
  "invalid-utf-8": (socket) => socket.end(`${OK}Content-Length: 15\r\n\r\n{"name":"café"}`, "latin1"),
  "nan-in-json": (socket) => socket.end(`${OK}Content-Length: 13\r\n\r\n{"score":NaN}`),
} as const satisfies Partial<Record<MisbehaviourId, Raw>>;

/** One byte after another, without end. */
function drip(socket: net.Socket, begin: string): void {
  socket.write(begin);
  const timer = setInterval(() => socket.write("x"), DRIP_MS);
  socket.on("close", () => clearInterval(timer));
}

/** The same again and again, as fast as it is read. */
function pour(socket: net.Socket, text: string): void {
  if (!socket.destroyed) socket.write(text, () => setImmediate(() => pour(socket, text)));
}
