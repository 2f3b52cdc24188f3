import http from "node:http";
import net from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createArrivals } from "./http-arrivals.ts";
import { call, createServers, textOf } from "./http.fixture.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Changes } from "./http.fixture.ts";

/** What else a server can do to us: http.test.ts has the rest. No connection may be left, or the hook fails. */
const servers = createServers();
afterEach(() => servers.closeAll(), 5000);

const raw = async (answer: (socket: net.Socket) => void, changes: Changes = {}): Promise<Exchange> =>
  call(`http://127.0.0.1:${await servers.listenRaw(answer)}/`, changes);

describe("a server that misbehaves", () => {
  it("sends more than its Content-Length: the rest is not the answer", async () => {
    const exchange = await raw((socket) => socket.end("HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nfour and more"));
    expect(exchange.failure).toBeUndefined();
    expect(exchange.status).toBe(200);
    expect(textOf(exchange)).toBe("four");
  });

  it.each([
    ["two lengths", "Content-Length: 4\r\nContent-Length: 5"],
    ["a length that is no number", "Content-Length: four"],
    ["a length beside chunks", "Content-Length: 4\r\nTransfer-Encoding: chunked"],
    ["a header without a name", ": x"],
    ["a name with a space", "a b: x"],
    ["a bare carriage return", "a: b\rc: d"],
  ])("sends %s", async (_, headers) => {
    const exchange = await raw((socket) => socket.end(`HTTP/1.1 200 OK\r\n${headers}\r\n\r\nfour`));
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "wait" });
    expect(exchange.failure?.code).toMatch(/^HPE_/);
    expect(exchange.status).toBeUndefined();
  });

  it.each([
    ["a chunk's size that is no number", "200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nfour\r\n"],
    ["a chunk that is longer than it says", "200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nfour\r\n0\r\n\r\n"],
  ])("sends %s", async (_, answer) => {
    const exchange = await raw((socket) => socket.end(`HTTP/1.1 ${answer}`));
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "receive" });
    expect(exchange.failure?.code).toMatch(/^HPE_/);
    expect(exchange.status).toBe(200);
  });

  it("answers in a storm of informational answers", async () => {
    const storm = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n".repeat(20);
    const exchange = await raw((socket) => {
      const pour = (): void => {
        if (!socket.destroyed) socket.write(storm, () => setImmediate(pour));
      };
      pour();
    });
    expect(exchange.failure).toEqual({ kind: "limit", phase: "wait", code: "TOO_MANY_INFORMATIONAL" });
    expect(exchange.status).toBeUndefined();
  });

  it("says 100 Continue before its answer", async () => {
    const exchange = await raw((socket) =>
      socket.end("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"),
    );
    expect(textOf(exchange)).toBe("ok");
  });

  it("switches to a protocol that nobody asked for: that is its answer", async () => {
    const exchange = await raw((socket) =>
      socket.end("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\nmore"),
    );
    expect(exchange).toMatchObject({ status: 101, redirects: 0 });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.body).toHaveLength(0);
  });

  it("sends two answers: the first one counts", async () => {
    const one = (text: string): string => `HTTP/1.1 200 OK\r\nContent-Length: ${text.length}\r\n\r\n${text}`;
    expect(textOf(await raw((socket) => socket.end(one("first") + one("second"))))).toBe("first");
  });

  it("sends headers one byte after another, without end", async () => {
    const exchange = await raw(
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\nX: ");
        const drip = setInterval(() => socket.write("x"), 5);
        socket.on("close", () => clearInterval(drip));
      },
      { limits: { waitMs: 120 } },
    );
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
    expect(exchange.status).toBeUndefined();
  });

  it("sends headers without end as fast as it can", async () => {
    const exchange = await raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\n");
      const pour = (): void => {
        if (!socket.destroyed) socket.write("a: b\r\n".repeat(1_000), () => setImmediate(pour));
      };
      pour();
    });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code: "HPE_HEADER_OVERFLOW" });
  });

  it("sends trailers without end", async () => {
    const exchange = await raw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nok\r\n0\r\n");
      const pour = (): void => {
        if (!socket.destroyed) socket.write("a: b\r\n".repeat(1_000), () => setImmediate(pour));
      };
      pour();
    });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "receive", code: "HPE_HEADER_OVERFLOW" });
    expect(textOf(exchange)).toBe("ok");
  });

  it("sends one byte a tick for longer than a body may take", async () => {
    const exchange = await raw(
      (socket) => {
        socket.write("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n");
        const drip = setInterval(() => socket.write("x"), 5);
        socket.on("close", () => clearInterval(drip));
      },
      { limits: { receiveMs: 120 } },
    );
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "receive", code: "TIMEOUT" });
    expect(exchange.status).toBe(200);
  });

  it("sends text that is no UTF-8: its bytes are kept as they came", async () => {
    const bytes = Buffer.from([0xff, 0xfe, 0xc3, 0x28]);
    const exchange = await raw((socket) => {
      socket.end(Buffer.concat([Buffer.from("HTTP/1.1 200 OK\r\nX-Bytes: \xe9\r\n\r\n", "latin1"), bytes]));
    });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.body).toEqual(new Uint8Array(bytes));
    expect(exchange.headers.get("x-bytes")).toBe("\xe9");
  });

  it("answers before it was asked, or after it has gone", async () => {
    const server = net.createServer((socket) => {
      socket.on("error", () => undefined);
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
    });
    const exchange = await call(`http://127.0.0.1:${await servers.listen(server)}/`);
    expect(exchange.failure?.kind ?? "transport").toBe("transport");
    if (exchange.failure === undefined) expect(textOf(exchange)).toBe("ok");
  });

  it("never rejects a redirect's second hop that hangs: the first one's times stay", async () => {
    const silent = await servers.listenRaw(() => undefined);
    const server = http.createServer((_, response) => {
      response.writeHead(302, { location: `http://127.0.0.1:${silent}/` }).end();
    });
    const url = `http://127.0.0.1:${await servers.listen(server)}/`;
    const exchange = await call(url, { limits: { waitMs: 80 } });
    expect(exchange).toMatchObject({ redirects: 1, failure: { kind: "timeout", phase: "wait", code: "TIMEOUT" } });
    expect(exchange.phases).toHaveProperty("receive");
  });
});

describe("a hundred calls, one of which hangs", () => {
  it("do not wait for it", async () => {
    const silent = await servers.listenRaw(() => undefined);
    const server = http.createServer((_, response) => response.end("ok"));
    const port = await servers.listen(server);
    const hanging = call(`http://127.0.0.1:${silent}/`, { limits: { waitMs: 1_000 } });
    let isOver = false;
    void hanging.then(() => (isOver = true));
    const others = await Promise.all(Array.from({ length: 100 }, () => call(`http://127.0.0.1:${port}/`)));
    expect(isOver).toBe(false);
    expect(others.every(({ status, failure }) => status === 200 && failure === undefined)).toBe(true);
    expect((await hanging).failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
  });
});

describe("the arrivals that are kept", () => {
  it.each([0, 1, 1024, 1025, 4095, 4096, 4097, 100_000])(
    "of %i are some thousands, first and last among them",
    (count) => {
      const arrivals = createArrivals();
      for (let index = 1; index <= count; index += 1) arrivals.note(index, index / 2);
      const kept = arrivals.all();
      expect(kept.length).toBeLessThanOrEqual(4096);
      expect(kept.length).toBeGreaterThanOrEqual(Math.min(count, 2048));
      expect(kept.slice(0, 1024)).toEqual(
        Array.from({ length: Math.min(count, 1024) }, (_, index) => ({ bytes: index + 1, ms: (index + 1) / 2 })),
      );
      expect(kept.at(-1)).toEqual(count === 0 ? undefined : { bytes: count, ms: count / 2 });
      const later = kept.slice(1024, -1).map(({ bytes }) => bytes);
      const steps = new Set(later.slice(1).map((bytes, index) => bytes - (later[index] ?? 0)));
      expect(steps.size).toBeLessThanOrEqual(1);
    },
  );
});
