import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import http from "node:http";
import net from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import tls from "node:tls";
import zlib from "node:zlib";
import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Exchange } from "../domain/exchange.ts";
import { call, ROOMY } from "./http.fixture.ts";
import { createTurns } from "./http-connect.ts";
import { createHttp } from "./http.ts";

const text = (exchange: Exchange): string => Buffer.from(exchange.body).toString();

/** Servers of one test, with the connections that they hold. */
const servers: net.Server[] = [];
const sockets = new Set<net.Socket>();

async function listen(server: net.Server): Promise<number> {
  server.on("connection", (socket: net.Socket) => {
    sockets.add(socket);
    socket.on("error", () => undefined);
    socket.on("close", () => sockets.delete(socket));
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

async function serve(answer: http.RequestListener): Promise<string> {
  return `http://127.0.0.1:${await listen(http.createServer(answer))}`;
}

/** Once the request is there, does with the bare connection what it is told. */
async function serveRaw(answer: (socket: net.Socket) => void): Promise<string> {
  const server = net.createServer((socket) => {
    socket.on("error", () => undefined);
    socket.once("data", () => answer(socket));
  });
  return `http://127.0.0.1:${await listen(server)}`;
}

/** A server closes when all of its connections have ended: a leak makes this hook fail. */
async function closeAll(): Promise<void> {
  // One that doesn't read would not hear the end.
  for (const socket of sockets) socket.resume();
  await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
  servers.length = 0;
}

afterEach(closeAll, 5000);

describe("a call that goes well", () => {
  it("has status, headers, body and the phases, whose sum is the total", async () => {
    const url = await serve((_, response) => {
      response.setHeader("Set-Cookie", ["a=1", "b=2"]);
      response.setHeader("X-Thing", "y");
      response.writeHead(207).end("héllo");
    });
    const exchange = await call(url.replace("127.0.0.1", "localhost"), {}, { now: () => 1_795_252_800_000 });
    expect(exchange).toMatchObject({ startedAtMs: 1_795_252_800_000, status: 207, redirects: 0 });
    expect(exchange.failure).toBeUndefined();
    expect(text(exchange)).toBe("héllo");
    expect(exchange.headers.get("x-thing")).toBe("y");
    expect(exchange.headers.get("set-cookie")).toBe("a=1, b=2");
    const { dns, connect, send, wait, receive, ...others } = exchange.phases;
    expect(others).toEqual({});
    const sum = [dns, connect, send, wait, receive].reduce<number>((total, part) => total + (part ?? Number.NaN), 0);
    expect(sum).toBeCloseTo(exchange.totalMs, 6);
    expect(exchange.totalMs).toBeGreaterThan(0);
  });

  it("sends what it is told, and only then what it always says", async () => {
    const seen: { method?: string; url?: string; body: string; headers: http.IncomingHttpHeaders }[] = [];
    const url = await serve((request, response) => {
      let body = "";
      request.on("data", (chunk: Buffer) => (body += chunk.toString()));
      request.on("end", () => {
        seen.push({ method: request.method ?? "", url: request.url ?? "", body, headers: request.headers });
        response.end();
      });
    });
    await call(`${url}/a b?c=d#e`, {
      method: "post",
      body: '{"ü":1}',
      headers: { "X-Key": "k", "User-Agent": "mine", "Accept-Encoding": "identity", "Content-Length": "99" },
    });
    await call(url.replace("//", "//us%40er:pass@"));
    expect(seen[0]).toMatchObject({ method: "POST", url: "/a%20b?c=d", body: '{"ü":1}' });
    expect(seen[0]?.headers).toMatchObject({
      "x-key": "k",
      "user-agent": "mine",
      "accept-encoding": "identity",
      "content-length": "8",
      connection: "close",
    });
    expect(seen[1]?.headers).toMatchObject({
      "accept-encoding": "gzip, deflate, br, zstd",
      "user-agent": "uptimeline",
      authorization: `Basic ${Buffer.from("us@er:pass").toString("base64")}`,
    });
  });

  it("makes a new connection for every call", async () => {
    let connections = 0;
    const server = http.createServer((_, response) => response.end());
    server.on("connection", () => (connections += 1));
    const port = await listen(server);
    const live = createHttp();
    const request = { method: "GET", url: `http://127.0.0.1:${port}`, headers: {}, secretHeaders: [], limits: ROOMY };
    await live.exchange(request);
    await live.exchange(request);
    expect(connections).toBe(2);
  });

  it.each([
    ["gzip", zlib.gzipSync],
    ["deflate", zlib.deflateSync],
    ["deflate", zlib.deflateRawSync],
    ["br", zlib.brotliCompressSync],
    ["zstd", zlib.zstdCompressSync],
    ["x-gzip, BR", (data: Buffer) => zlib.brotliCompressSync(zlib.gzipSync(data))],
  ])("decodes a body in %s", async (encoding, encode) => {
    const body = "abc".repeat(10_000);
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": encoding }).end(encode(Buffer.from(body)));
    });
    expect(text(await call(url))).toBe(body);
  });

  it("keeps a body in an unknown encoding as it came, and takes no body for no encoding", async () => {
    const url = await serve((request, response) => {
      const encoding = request.method === "HEAD" ? "gzip" : "rot13";
      response.writeHead(200, { "content-encoding": encoding }).end("uryyb");
    });
    expect(text(await call(url))).toBe("uryyb");
    const head = await call(url, { method: "HEAD" });
    expect(head.status).toBe(200);
    expect(head.failure).toBeUndefined();
  });

  it("passes over an informational answer", async () => {
    const url = await serve((_, response) => {
      response.writeEarlyHints({ link: "</a.css>; rel=preload" });
      response.end("real");
    });
    const exchange = await call(url);
    expect(exchange.status).toBe(200);
    expect(text(exchange)).toBe("real");
  });

  it("takes an early answer to a body that the server does not read", async () => {
    const url = await serve((_, response) => response.writeHead(413).end("too much"));
    const exchange = await call(url, { method: "POST", body: "x".repeat(20_000_000) });
    expect(exchange.status).toBe(413);
  });

  it("tries the next address when the first does not answer", async () => {
    const url = await serve((_, response) => response.end("second"));
    const lookup = async (): Promise<string[]> => ["::1", "127.0.0.9", "127.0.0.1"];
    const exchange = await call(url.replace("127.0.0.1", "two.invalid"), {}, { lookup });
    expect(text(exchange)).toBe("second");
  });
});

describe("a call that fails on the network", () => {
  it("names a host that does not exist", async () => {
    const exchange = await call("http://nobody.invalid/");
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "dns" });
    expect(exchange.failure?.code).toMatch(/^(ENOTFOUND|EAI_AGAIN)$/);
    expect(exchange.status).toBeUndefined();
    expect(exchange.phases).toHaveProperty("dns");
    expect(exchange.phases).not.toHaveProperty("connect");
  });

  it("keeps the resolver's code, and takes no addresses for no host", async () => {
    const again = Object.assign(new Error("again"), { code: "EAI_AGAIN" });
    const failing = await call("http://x.invalid/", {}, { lookup: () => Promise.reject(again) });
    expect(failing.failure).toEqual({ kind: "transport", phase: "dns", code: "EAI_AGAIN" });
    const empty = await call("http://x.invalid/", {}, { lookup: async () => [] });
    expect(empty.failure).toEqual({ kind: "transport", phase: "dns", code: "ENOTFOUND" });
  });

  it("names a refused connection, also behind several addresses", async () => {
    const port = await listen(net.createServer());
    await closeAll();
    const one = await call(`http://127.0.0.1:${port}/`);
    expect(one.failure).toEqual({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
    const lookup = async (): Promise<string[]> => ["127.0.0.1", "127.0.0.2"];
    const several = await call(`http://several.invalid:${port}/`, {}, { lookup });
    expect(several.failure).toEqual({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
  });

  it.each([
    ["resets", (socket: net.Socket) => socket.resetAndDestroy()],
    ["closes", (socket: net.Socket) => socket.end()],
  ])("names a server that %s instead of answering", async (_, end) => {
    const exchange = await call(await serveRaw(end));
    expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code: "ECONNRESET" });
    expect(exchange.status).toBeUndefined();
  });

  it.each([
    ["a reset", "ECONNRESET", (socket: net.Socket) => socket.resetAndDestroy()],
    ["an end", "ERR_HTTP_CONTENT_LENGTH_MISMATCH", (socket: net.Socket) => socket.end()],
  ])("keeps what came before %s in the middle of the body", async (_, code, end) => {
    const url = await serveRaw((socket) => {
      socket.write("HTTP/1.1 200 OK\r\nX-Thing: y\r\nContent-Length: 100\r\n\r\nhalf", () => {
        // The client has read it when its own side has had a turn.
        setImmediate(() => setImmediate(() => end(socket)));
      });
    });
    const exchange = await call(url);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "receive", code });
    expect(exchange.status).toBe(200);
    expect(exchange.headers.get("x-thing")).toBe("y");
    expect(text(exchange)).toBe("half");
  });

  it("names a Content-Length that is not the body's", async () => {
    const url = await serveRaw((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 10\r\n\r\nfour"),
    );
    const exchange = await call(url);
    expect(exchange.failure).toEqual({
      kind: "transport",
      phase: "receive",
      code: "ERR_HTTP_CONTENT_LENGTH_MISMATCH",
    });
    expect(exchange.status).toBe(200);
    expect(text(exchange)).toBe("four");
  });

  it("names chunks that do not end", async () => {
    const url = await serveRaw((socket) =>
      socket.end("HTTP/1.1 200 OK\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n4\r\nfour\r\n"),
    );
    const exchange = await call(url);
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "receive" });
    expect(text(exchange)).toBe("four");
  });

  it("names what is no HTTP", async () => {
    const exchange = await call(await serveRaw((socket) => socket.end("220 mail.example ESMTP\r\n")));
    expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code: "HPE_INVALID_CONSTANT" });
  });

  it("names headers without end", async () => {
    const url = await serveRaw((socket) => socket.end(`HTTP/1.1 200 OK\r\nX: ${"x".repeat(200_000)}\r\n\r\n`));
    const exchange = await call(url);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code: "HPE_HEADER_OVERFLOW" });
    expect(exchange.status).toBeUndefined();
  });

  it("names a body that is not in the encoding it says", async () => {
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end("plain text");
    });
    const exchange = await call(url);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "receive", code: "Z_DATA_ERROR" });
    expect(exchange.status).toBe(200);
  });

  it("names a compressed body that breaks off", async () => {
    const whole = zlib.gzipSync("abc".repeat(1000));
    const url = await serve((_, response) => {
      response.writeHead(200, { "content-encoding": "gzip" }).end(whole.subarray(0, whole.length - 12));
    });
    expect((await call(url)).failure).toEqual({ kind: "transport", phase: "receive", code: "Z_BUF_ERROR" });
  });
});

describe("a request that is wrong itself", () => {
  it.each([
    ["/relative", {}, "ERR_INVALID_URL"],
    ["http://%zz@example.invalid/", {}, "ERR_INVALID_URL"],
    ["file:///etc/hostname", {}, "ERR_INVALID_PROTOCOL"],
  ])("fails before any phase: %s", async (url, changes, code) => {
    const exchange = await call(url, changes);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "queue", code });
    expect(exchange.phases).toEqual({});
    expect(exchange.totalMs).toBe(0);
  });

  it("fails where a header can't be sent", async () => {
    const url = await serve((_, response) => response.end());
    const exchange = await call(url, { headers: { "x-key": "a\r\nb: c" } });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "send", code: "ERR_INVALID_CHAR" });
  });
});

describe("a server that answers anything", () => {
  it("never makes a call reject, hang or invent a body", async () => {
    let answer = Buffer.alloc(0);
    const url = await serveRaw((socket) => socket.end(answer));
    const heads = fc.constantFrom("", "HTTP/1.1 200 OK\r\n", "HTTP/1.1 301 M\r\nLocation: ", "HTTP/1.1 200 OK\r\n\r\n");
    await fc.assert(
      fc.asyncProperty(heads, fc.uint8Array({ maxLength: 300 }), async (head, rest) => {
        answer = Buffer.concat([Buffer.from(head), rest]);
        const exchange = await call(url, { limits: { redirects: 0, totalMs: 2000 } });
        expect(exchange.failure?.kind ?? "transport").toBe("transport");
        expect(exchange.failure?.code).not.toBe("UNKNOWN");
        expect(exchange.body.length).toBeLessThanOrEqual(answer.length);
        if (exchange.failure === undefined) expect(exchange.status).toBeDefined();
      }),
      { seed: 20261121, numRuns: 150 },
    );
  });
});

describe("a limit of time", () => {
  it("is kept while a name is looked up", async () => {
    const lookup = (): Promise<string[]> => new Promise(() => undefined);
    const exchange = await call("http://slow.invalid/", { limits: { dnsMs: 50 } }, { lookup });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "dns", code: "TIMEOUT" });
  });

  it("does not count the wait for a turn at the resolver", async () => {
    const turn = Promise.withResolvers<string[]>();
    const url = await serve((_, response) => response.end("ok"));
    const names: string[] = [];
    const lookup = (name: string): Promise<string[]> => {
      names.push(name);
      return name === "slow.invalid" ? turn.promise : Promise.resolve(["127.0.0.1"]);
    };
    const live = createHttp({ lookup, turns: createTurns(1) });
    const request = { method: "GET", headers: {}, secretHeaders: [], limits: { ...ROOMY, dnsMs: 60, totalMs: 4000 } };
    const slow = live.exchange({ ...request, url: "http://slow.invalid/" });
    const other = live.exchange({ ...request, url: url.replace("127.0.0.1", "quick.invalid") });
    expect((await slow).failure).toMatchObject({ kind: "timeout", phase: "dns" });
    expect(names).toEqual(["slow.invalid"]);
    turn.resolve([]);
    const exchange = await other;
    expect(text(exchange)).toBe("ok");
    expect(exchange.phases).toHaveProperty("queue");
    const { queue: _, ...counted } = exchange.phases;
    expect(Object.values(counted).reduce((sum, part) => sum + part, 0)).toBeCloseTo(exchange.totalMs, 6);
  });

  it("is kept while a server does not read", async () => {
    const server = net.createServer((socket) => socket.pause());
    const url = `http://127.0.0.1:${await listen(server)}/`;
    const body = "x".repeat(30_000_000);
    const exchange = await call(url, { method: "POST", body, limits: { sendMs: 100 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "send", code: "TIMEOUT" });
  });

  it("is kept while a server accepts and never answers", async () => {
    const exchange = await call(await serveRaw(() => undefined), { limits: { waitMs: 60 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
    expect(exchange.phases.wait).toBeGreaterThan(0);
    expect(exchange.phases).not.toHaveProperty("receive");
  });

  it("is still one of waiting after an informational answer", async () => {
    const url = await serve((_, response) => response.writeEarlyHints({ link: "</a.css>; rel=preload" }));
    const exchange = await call(url, { limits: { waitMs: 60 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
    expect(exchange.status).toBeUndefined();
  });

  it("is kept where the headers are followed by silence", async () => {
    const url = await serve((_, response) => response.writeHead(200, { "x-thing": "y" }).flushHeaders());
    const exchange = await call(url, { limits: { receiveMs: 60 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "receive", code: "TIMEOUT" });
    expect(exchange.status).toBe(200);
    expect(exchange.headers.get("x-thing")).toBe("y");
  });

  it("is kept in all where a server sends one byte after another", async () => {
    const url = await serve((_, response) => {
      const drip = setInterval(() => response.write("."), 10);
      response.on("close", () => clearInterval(drip));
    });
    const exchange = await call(url, { limits: { totalMs: 120 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "receive", code: "TIMEOUT" });
    expect(exchange.status).toBe(200);
    expect(text(exchange)).toMatch(/^\.+$/);
  });

  it("is kept over all redirects together: each hop alone would be in time", async () => {
    const url = await serve((request, response) => {
      const answer = () =>
        request.url === "/end" ? response.end("ok") : response.writeHead(302, { location: "/end" }).end();
      setTimeout(answer, 600);
    });
    const exchange = await call(url, { limits: { waitMs: 1_000 } });
    expect(exchange).toMatchObject({ failure: { kind: "timeout", phase: "wait" }, redirects: 1 });
    expect(exchange.status).toBeUndefined();
  });

  it("that no timer can hold is none", async () => {
    const url = await serve((_, response) => response.end("ok"));
    const limits = { waitMs: Number.POSITIVE_INFINITY, totalMs: Number.POSITIVE_INFINITY, receiveMs: 2 ** 40 };
    expect(text(await call(url, { limits }))).toBe("ok");
  });
});

describe("a limit of bytes", () => {
  it("takes a body of exactly so many, and stops at one more with what was read", async () => {
    const url = await serve((_, response) => response.end("12345"));
    expect((await call(url, { limits: { bodyBytes: 5 } })).failure).toBeUndefined();
    const over = await call(url, { limits: { bodyBytes: 4 } });
    expect(over.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
    expect(over.status).toBe(200);
    expect(text(over)).toBe("1234");
  });

  it("stops a body without end", async () => {
    const url = await serve((_, response) => {
      const pour = (): void => {
        while (!response.destroyed && response.write("x".repeat(10_000)));
      };
      response.on("drain", pour);
      pour();
    });
    const exchange = await call(url);
    expect(exchange.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
    expect(exchange.body.length).toBe(ROOMY.bodyBytes);
  });

  it.each([
    ["gzip", zlib.gzipSync],
    ["br", zlib.brotliCompressSync],
    ["zstd", zlib.zstdCompressSync],
    ["gzip, gzip", (data: Buffer) => zlib.gzipSync(zlib.gzipSync(data))],
  ])("stops a bomb in %s", async (encoding, encode) => {
    const bomb = encode(Buffer.alloc(30_000_000));
    const url = await serve((_, response) => response.writeHead(200, { "content-encoding": encoding }).end(bomb));
    const exchange = await call(url);
    expect(bomb.length).toBeLessThan(ROOMY.bodyBytes);
    expect(exchange.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
    expect(exchange.body.length).toBe(ROOMY.bodyBytes);
  });
});

describe("a redirect", () => {
  it("is the answer where none is to be followed", async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: "/next" }).end("see there"));
    const exchange = await call(url, { limits: { redirects: 0 } });
    expect(exchange).toMatchObject({ status: 302, redirects: 0 });
    expect(exchange.failure).toBeUndefined();
    expect(text(exchange)).toBe("see there");
  });

  it("is the answer where it says no place, or is none", async () => {
    const url = await serve((request, response) =>
      request.url === "/304" ? response.writeHead(304).end() : response.writeHead(302).end("nowhere"),
    );
    expect(text(await call(url))).toBe("nowhere");
    expect(await call(`${url}/304`)).toMatchObject({ status: 304, redirects: 0 });
  });

  it("is followed, its phases summed", async () => {
    const url = await serve((request, response) =>
      request.url === "/a/b" ? response.writeHead(301, { location: "../c?d" }).end() : response.end(request.url),
    );
    const exchange = await call(`${url}/a/b`);
    expect(exchange).toMatchObject({ status: 200, redirects: 1 });
    expect(exchange.leftOrigin).toBeUndefined();
    expect(text(exchange)).toBe("/c?d");
    expect(Object.values(exchange.phases).reduce((sum, part) => sum + part, 0)).toBeCloseTo(exchange.totalMs, 6);
  });

  it.each([
    [301, "POST", "GET", ""],
    [302, "POST", "GET", ""],
    [303, "PUT", "GET", ""],
    [303, "HEAD", "HEAD", ""],
    [302, "PUT", "PUT", "data"],
    [307, "POST", "POST", "data"],
    [308, "POST", "POST", "data"],
  ])("with %i makes of a %s a %s", async (status, method, next, body) => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      request.on("data", (chunk: Buffer) => seen.push(chunk.toString()));
      request.on("end", () => {
        if (request.url === "/next") seen.push(request.method ?? "", request.headers["content-type"] ?? "none");
        else seen.length = 0;
        response.writeHead(request.url === "/next" ? 200 : status, { location: "/next" }).end();
      });
    });
    await call(url, {
      method,
      headers: { "content-type": "text/plain" },
      ...(method !== "HEAD" && { body: "data" }),
    });
    expect(seen).toEqual(body === "" ? [next, next === "HEAD" ? "text/plain" : "none"] : [body, next, "text/plain"]);
  });

  it("carries nothing secret to another origin, and takes up nothing when it comes back", async () => {
    const seen: http.IncomingHttpHeaders[] = [];
    const other = await serve((request, response) => {
      seen.push(request.headers);
      response.writeHead(302, { location: `${url}/last` }).end();
    });
    const url = await serve((request, response) => {
      seen.push(request.headers);
      if (request.url === "/same") response.writeHead(302, { location: other }).end();
      else if (request.url === "/") response.writeHead(302, { location: "/same" }).end();
      else response.end();
    });
    const headers = {
      Authorization: "Bearer k",
      Cookie: "c",
      "X-Api-Key": "k",
      "Proxy-Authorization": "p",
      "X-Open": "o",
    };
    const exchange = await call(url, { headers, secretHeaders: ["x-api-key"] });
    expect(exchange).toMatchObject({ redirects: 3, leftOrigin: true });
    const carried = seen.map((each) =>
      ["authorization", "cookie", "x-api-key", "proxy-authorization", "x-open"].filter((name) => name in each),
    );
    const all = ["authorization", "cookie", "x-api-key", "proxy-authorization", "x-open"];
    expect(carried).toEqual([all, all, ["x-open"], ["x-open"]]);
  });

  it("that never ends is stopped", async () => {
    let calls = 0;
    const url = await serve((_, response) => {
      calls += 1;
      response.writeHead(302, { location: "/" }).end();
    });
    const exchange = await call(url);
    expect(exchange).toMatchObject({ status: 302, redirects: 3 });
    expect(exchange.failure).toEqual({ kind: "limit", phase: "receive", code: "TOO_MANY_REDIRECTS" });
    expect(calls).toBe(4);
  });

  it.each(["file:///etc/hostname", "javascript:alert(1)", "ftp://example.invalid/", "http://[broken/"])(
    "to %s is refused",
    async (location) => {
      const url = await serve((_, response) => response.writeHead(302, { location }).end());
      const exchange = await call(url);
      expect(exchange).toMatchObject({ status: 302, redirects: 0 });
      expect(exchange.failure).toEqual({ kind: "limit", phase: "receive", code: "BAD_REDIRECT" });
    },
  );

  it.each([
    "http://169.254.169.254/latest/meta-data/",
    "http://[::ffff:a9fe:a9fe]/",
    "http://0xa9fea9fe/",
    "http://metadata.invalid/",
  ])("further in, to %s, is refused", async (location) => {
    const url = await serve((_, response) => response.writeHead(302, { location }).end());
    const lookup = async (): Promise<string[]> => ["169.254.169.254"];
    const exchange = await call(url, {}, { lookup });
    expect(exchange).toMatchObject({ status: 302, failure: { kind: "limit", code: "REDIRECT_REFUSED" } });
    expect(exchange.phases).not.toHaveProperty("tls");
  });

  it("goes to a name's allowed addresses only", async () => {
    const url = await serve((request, response) =>
      request.url === "/"
        ? response.writeHead(302, { location: url.replace("127.0.0.1", "both.invalid") + "/there" }).end()
        : response.end("there"),
    );
    const lookup = async (): Promise<string[]> => ["169.254.169.254", "127.0.0.1"];
    const exchange = await call(url, { limits: { connectMs: 3000 } }, { lookup });
    expect(text(exchange)).toBe("there");
  });

  it("to a host that fails is that host's failure", async () => {
    const url = await serve((_, response) => response.writeHead(302, { location: "http://127.0.0.1:1/" }).end());
    const exchange = await call(url);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
    expect(exchange.status).toBeUndefined();
    expect(exchange.redirects).toBe(1);
  });
});

describe("an aborted call", () => {
  it("ends where it was", async () => {
    const controller = new AbortController();
    const url = await serve(() => controller.abort());
    const exchange = await call(url, {}, {}, controller.signal);
    expect(exchange.failure).toEqual({ kind: "aborted", phase: "wait", code: "ABORTED" });
  });

  it("never begins when it was aborted before", async () => {
    let asked = 0;
    const url = await serve((_, response) => response.end(String((asked += 1))));
    const exchange = await call(url, {}, {}, AbortSignal.abort());
    expect(exchange.failure).toEqual({ kind: "aborted", phase: "queue", code: "ABORTED" });
    expect(asked).toBe(0);
  });

  it("leaves no listener on the signal", async () => {
    const url = await serve((_, response) => response.end("ok"));
    let listeners = 0;
    const { signal } = new AbortController();
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => {
      listeners += 1;
      add(...args);
    };
    signal.removeEventListener = (...args: Parameters<typeof remove>) => {
      listeners -= 1;
      remove(...args);
    };
    await call(url, {}, {}, signal);
    expect(listeners).toBe(0);
  });
});

const lacksOpenssl = spawnSync("openssl", ["version"]).status !== 0 && process.env["CI"] === undefined;
if (lacksOpenssl) process.stdout.write("The TLS tests are left out: there is no openssl to make certificates.\n");

describe.skipIf(lacksOpenssl)("TLS", () => {
  const folder = mkdtempSync(join(tmpdir(), "uptimeline-tls-"));
  const pem = (name: string): string => readFileSync(join(folder, name), "utf8");
  const openssl = (...args: string[]): void => {
    execFileSync("openssl", args, { cwd: folder, stdio: "ignore" });
  };
  const NEW_KEY = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"];

  const selfSign = (name: string, subject: string): void =>
    openssl("req", "-x509", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.pem`, "-subj", subject);
  const issue = (name: string, host: string, days: string): void => {
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${host}`);
    openssl("req", ...NEW_KEY, "-keyout", `${name}.key`, "-out", `${name}.csr`, "-subj", "/CN=lab");
    const from = ["-in", `${name}.csr`, "-CA", "ca.pem", "-CAkey", "ca.key", "-CAcreateserial"];
    openssl("x509", "-req", ...from, "-days", days, "-extfile", `${name}.ext`, "-out", `${name}.pem`);
  };

  beforeAll(() => {
    selfSign("ca", "/CN=Lab CA");
    selfSign("self", "/CN=localhost");
    issue("good", "DNS:localhost,IP:127.0.0.1", "2");
    issue("other", "DNS:other.invalid", "2");
    issue("expired", "DNS:localhost", "-1");
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function serveTls(name: string, chain = "", options: tls.TlsOptions = {}): Promise<string> {
    const server = tls.createServer({ key: pem(`${name}.key`), cert: pem(`${name}.pem`) + chain, ...options });
    const answers = http.createServer((request, response) => response.end(`hello ${request.headers.host}`));
    server.on("secureConnection", (socket) => answers.emit("connection", socket));
    server.on("tlsClientError", () => undefined);
    return `https://localhost:${await listen(server)}`;
  }

  it("is a phase of its own", async () => {
    const url = await serveTls("good");
    const exchange = await call(url, {}, { ca: pem("ca.pem") });
    expect(exchange.failure).toBeUndefined();
    expect(text(exchange)).toBe(`hello ${new URL(url).host}`);
    expect(Object.keys(exchange.phases)).toEqual(["dns", "connect", "tls", "send", "wait", "receive"]);
  });

  it("knows a certificate for an address", async () => {
    const url = await serveTls("good");
    const exchange = await call(url.replace("localhost", "127.0.0.1"), {}, { ca: pem("ca.pem") });
    expect(exchange.status).toBe(200);
  });

  it("sends a body that is larger than any buffer", async () => {
    const url = await serveTls("good");
    const body = "x".repeat(3_000_000);
    const exchange = await call(url, { method: "POST", body }, { ca: pem("ca.pem") });
    expect(exchange.status).toBe(200);
  });

  it.each([
    ["expired", "CERT_HAS_EXPIRED"],
    ["other", "ERR_TLS_CERT_ALTNAME_INVALID"],
    ["self", "DEPTH_ZERO_SELF_SIGNED_CERT"],
  ])("refuses the certificate «%s»", async (name, code) => {
    const exchange = await call(await serveTls(name), {}, { ca: pem("ca.pem") });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code });
    expect(exchange.status).toBeUndefined();
  });

  it("refuses a chain that ends in an unknown authority", async () => {
    const exchange = await call(await serveTls("good", pem("ca.pem")));
    expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code: "SELF_SIGNED_CERT_IN_CHAIN" });
  });

  it("names a server that speaks plain HTTP", async () => {
    const url = await serve((_, response) => response.end());
    const exchange = await call(url.replace("http:", "https:"));
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "tls" });
    expect(exchange.failure?.code).toMatch(/^(ERR_SSL|EPROTO)/);
  });

  it("names a server that closes in the handshake, and one that resets", async () => {
    const closing = await serveRaw((socket) => socket.end());
    const resetting = await serveRaw((socket) => socket.resetAndDestroy());
    for (const url of [closing, resetting]) {
      const exchange = await call(url.replace("http:", "https:"));
      expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code: "ECONNRESET" });
    }
  });

  it("has a limit of time of its own", async () => {
    const url = await serveRaw(() => undefined);
    const exchange = await call(url.replace("http:", "https:"), { limits: { tlsMs: 60 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "tls", code: "TIMEOUT" });
  });

  it("is not carried down: credentials stay behind on the way to plain HTTP", async () => {
    const seen: (string | undefined)[] = [];
    const plain = await serve((request, response) => {
      seen.push(request.headers.authorization);
      response.end();
    });
    const server = tls.createServer({ key: pem("good.key"), cert: pem("good.pem") });
    const answers = http.createServer((_, response) => response.writeHead(302, { location: plain }).end());
    server.on("secureConnection", (socket) => answers.emit("connection", socket));
    const url = `https://localhost:${await listen(server)}`;
    await call(url, { headers: { authorization: "Bearer k" } }, { ca: pem("ca.pem") });
    expect(seen).toEqual([undefined]);
  });
});
