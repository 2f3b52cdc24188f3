import http from "node:http";
import http2 from "node:http2";
import tls from "node:tls";
import zlib from "node:zlib";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { call, createAuthority, createServers, hasOpenssl, textOf } from "./http.fixture.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Changes } from "./http.fixture.ts";

const servers = createServers();
afterEach(() => servers.closeAll(), 5000);

const listenPlain = (answer: http.RequestListener, host?: string): Promise<number> =>
  servers.listen(http.createServer(answer), host);

describe("a family of addresses", () => {
  it.each([
    [4, "127.0.0.1"],
    [6, "::1"],
  ] as const)("IPv%i is the only one that a name is connected over", async (family, expected) => {
    const port = await listenPlain((request, response) => response.end(request.socket.localAddress), "::");
    const lookup = async (): Promise<string[]> => ["::1", "127.0.0.1"];
    const exchange = await call(`http://both.invalid:${port}/`, { family }, { lookup });
    expect(textOf(exchange).replace("::ffff:", "")).toBe(expected);
    expect(exchange.family).toBe(family);
  });

  it("is told where any will do", async () => {
    const port = await listenPlain((_, response) => response.end());
    expect((await call(`http://127.0.0.1:${port}/`)).family).toBe(4);
  });

  it.each(["http://one.invalid/", "http://127.0.0.1/"])("that %s does not have is a failure of dns", async (url) => {
    const lookup = async (): Promise<string[]> => ["127.0.0.1"];
    const exchange = await call(url, { family: 6 }, { lookup });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "dns", code: "NO_SUCH_FAMILY" });
    expect(exchange).not.toHaveProperty("family");
  });
});

describe("arrivals", () => {
  const PARTS = ["data: one\n\n", "data: two\n\n", "data: three\n\n"];

  /** Sends a part whenever the one before has been taken. */
  async function drip(encode: (response: http.ServerResponse) => NodeJS.WritableStream): Promise<number> {
    return listenPlain((_, response) => {
      const out = encode(response);
      let sent = 0;
      const next = (): void => {
        const part = PARTS[sent++];
        if (part === undefined) return void out.end();
        out.write(part);
        if ("flush" in out && typeof out.flush === "function") out.flush();
        setTimeout(next, 15);
      };
      next();
    });
  }

  it.each([
    ["plain", (response: http.ServerResponse): NodeJS.WritableStream => response],
    [
      "gzip",
      (response: http.ServerResponse): NodeJS.WritableStream => {
        response.setHeader("content-encoding", "gzip");
        const gzip = zlib.createGzip();
        gzip.pipe(response);
        return gzip;
      },
    ],
  ])("say when each part of a body was there: %s", async (_, encode) => {
    const exchange = await call(`http://127.0.0.1:${await drip(encode)}/`, { arrivals: true });
    const whole = PARTS.join("");
    expect(textOf(exchange)).toBe(whole);
    const ends = PARTS.map((_part, index) => PARTS.slice(0, index + 1).join("").length);
    const arrivals = exchange.arrivals ?? [];
    expect(arrivals.map(({ bytes }) => bytes)).toEqual(ends);
    const times = arrivals.map(({ ms }) => ms);
    expect(times.toSorted((a, b) => a - b)).toEqual(times);
    expect(times.at(-1)).toBeLessThanOrEqual(exchange.totalMs);
    const { receive = 0 } = exchange.phases;
    expect(times[0]).toBeGreaterThanOrEqual(exchange.totalMs - receive - 0.001);
  });

  it("are not noted unless they are asked for", async () => {
    const port = await listenPlain((_, response) => response.end("x"));
    expect(await call(`http://127.0.0.1:${port}/`)).not.toHaveProperty("arrivals");
    expect((await call(`http://127.0.0.1:${port}/`, { arrivals: true })).arrivals).toHaveLength(1);
  });
});

describe("HTTP/1", () => {
  it("says which version was spoken", async () => {
    const old = await servers.listenRaw((socket) => socket.end("HTTP/1.0 200 OK\r\n\r\nold"));
    expect(await call(`http://127.0.0.1:${old}/`)).toMatchObject({ version: "1.0", status: 200 });
    const port = await listenPlain((_, response) => response.end());
    expect(await call(`http://127.0.0.1:${port}/`, { version: "2" })).toMatchObject({ version: "1.1", status: 200 });
  });

  it("says no version where nobody answered", async () => {
    const port = await servers.listenRaw((socket) => socket.destroy());
    expect(await call(`http://127.0.0.1:${port}/`)).not.toHaveProperty("version");
  });

  it("sends bytes as they are", async () => {
    const seen: Buffer[] = [];
    const port = await listenPlain((request, response) => {
      request.on("data", (chunk: Buffer) => seen.push(chunk));
      request.on("end", () => response.end());
    });
    const body = new Uint8Array([0, 255, 128, 10]);
    await call(`http://127.0.0.1:${port}/`, { method: "POST", body });
    expect(new Uint8Array(Buffer.concat(seen))).toEqual(body);
  });
});

describe.skipIf(!hasOpenssl && process.env["CI"] === undefined)("over TLS", () => {
  let authority: ReturnType<typeof createAuthority>;
  beforeAll(() => {
    authority = createAuthority();
    authority.issue("good", "DNS:localhost,IP:127.0.0.1");
    authority.issue("expired", "DNS:localhost", "-1");
    authority.issue("other", "DNS:other.invalid");
  });
  afterAll(() => authority.remove());

  const keys = (name: string): { key: string; cert: string } => ({
    key: authority.pem(`${name}.key`),
    cert: authority.pem(`${name}.pem`) + authority.pem("ca.pem"),
  });
  const ask = (port: number, changes: Changes = {}): Promise<Exchange> =>
    call(`https://localhost:${port}/`, changes, { ca: authority.pem("ca.pem") });

  const both = (answer: http.RequestListener): Promise<number> => {
    const server = http2.createSecureServer({ ...keys("good"), allowHTTP1: true });
    server.on("request", (request, response) => {
      answer(request as unknown as http.IncomingMessage, response as unknown as http.ServerResponse);
    });
    return servers.listen(server);
  };
  const onStream = (
    answer: (stream: http2.ServerHttp2Stream, headers: http2.IncomingHttpHeaders) => void,
  ): Promise<number> => {
    const server = http2.createSecureServer(keys("good"));
    server.on("sessionError", () => undefined);
    server.on("stream", (stream, headers) => {
      stream.on("error", () => undefined);
      answer(stream, headers);
    });
    return servers.listen(server);
  };

  describe("the version", () => {
    it.each([
      ["1.1", "1.1"],
      ["2", "2"],
      ["any", "2"],
    ] as const)("%s of a server that speaks both is %s", async (version, spoken) => {
      const port = await both((request, response) => response.end(request.httpVersion));
      const exchange = await ask(port, { version });
      expect(exchange.failure).toBeUndefined();
      expect(exchange).toMatchObject({ status: 200, version: spoken });
      expect(Number(textOf(exchange))).toBe(Number(spoken));
      const { dns, connect, tls: handshake, send, wait, receive, ...others } = exchange.phases;
      expect(others).toEqual({});
      const sum = [dns, connect, handshake, send, wait, receive].reduce<number>((all, part) => all + (part ?? NaN), 0);
      expect(sum).toBeCloseTo(exchange.totalMs, 6);
    });

    it.each([
      ["refuses with an alert", { ALPNProtocols: ["http/1.1"] }],
      ["knows nothing of ALPN", {}],
    ])("2 is not what a server speaks that %s", async (_, options) => {
      const server = tls.createServer({ ...keys("good"), ...options });
      server.on("tlsClientError", () => undefined);
      const port = await servers.listen(server);
      const exchange = await ask(port, { version: "2" });
      expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code: "HTTP2_NOT_SPOKEN" });
      const answers = http.createServer((_request, response) => response.end("old"));
      server.on("secureConnection", (socket) => answers.emit("connection", socket));
      expect(await ask(port, { version: "any" })).toMatchObject({ status: 200, version: "1.1" });
    });
  });

  it("names the version that a server refuses, whichever it is", async () => {
    const offered = async (protocol: string, version: "1.1" | "any"): Promise<Exchange> => {
      const server = tls.createServer({ ...keys("good"), ALPNProtocols: [protocol] });
      server.on("tlsClientError", () => undefined);
      return ask(await servers.listen(server), { version });
    };
    const refused = (code: string) => ({ kind: "transport", phase: "tls", code });
    expect((await offered("h2", "1.1")).failure).toEqual(refused("HTTP1_NOT_SPOKEN"));
    expect((await offered("h3", "any")).failure).toEqual(refused("HTTP_NOT_SPOKEN"));
  });

  describe("HTTP/2", () => {
    it("sends method, headers and body, and reads what comes", async () => {
      const seen: [http2.IncomingHttpHeaders, string][] = [];
      const port = await onStream((stream, headers) => {
        let body = "";
        stream.on("data", (chunk: Buffer) => (body += chunk.toString()));
        stream.on("end", () => {
          seen.push([headers, body]);
          stream.respond({ ":status": 201, "x-thing": "y", "set-cookie": ["a=1", "b=2"] });
          stream.end("héllo");
        });
      });
      const body = '{"ü":1}';
      const headers = { "X-Key": "k", Connection: "close", "Transfer-Encoding": "chunked" };
      const exchange = await ask(port, { version: "2", method: "POST", body, headers });
      expect(exchange.failure).toBeUndefined();
      expect(exchange).toMatchObject({ status: 201, version: "2", family: 4 });
      expect(textOf(exchange)).toBe("héllo");
      expect(exchange.headers.get("x-thing")).toBe("y");
      expect(exchange.headers.get("set-cookie")).toBe("a=1, b=2");
      expect([...exchange.headers.keys()].filter((name) => name.startsWith(":"))).toEqual([]);
      expect(seen[0]?.[0]).toMatchObject({ ":method": "POST", "x-key": "k", "content-length": "8" });
      expect(seen[0]?.[0]).toMatchObject({ ":authority": `localhost:${port}`, "user-agent": "uptimeline" });
      expect(seen[0]?.[1]).toBe(body);
    });

    it.each([
      ["gzip", zlib.gzipSync],
      ["br", zlib.brotliCompressSync],
      ["zstd", zlib.zstdCompressSync],
    ])("decodes %s", async (encoding, encode) => {
      const body = "abc".repeat(10_000);
      const port = await onStream((stream) => {
        stream.respond({ "content-encoding": encoding });
        stream.end(encode(Buffer.from(body)));
      });
      expect(textOf(await ask(port, { version: "2" }))).toBe(body);
    });

    it("follows redirects, with the phases of all hops summed", async () => {
      const port = await onStream((stream, headers) => {
        if (headers[":path"] === "/") stream.respond({ ":status": 302, location: "/there" });
        else stream.respond({ ":status": 200 });
        stream.end("there");
      });
      const exchange = await ask(port, { version: "2" });
      expect(exchange).toMatchObject({ status: 200, redirects: 1, version: "2" });
      expect(Object.values(exchange.phases).reduce((sum, part) => sum + part, 0)).toBeCloseTo(exchange.totalMs, 6);
      expect(servers.connections).toBeGreaterThan(1);
    });

    it("sends a large body, and takes an answer without one", async () => {
      const port = await onStream((stream) => {
        let bytes = 0;
        stream.on("data", (chunk: Buffer) => (bytes += chunk.length));
        stream.on("end", () => stream.respond({ ":status": bytes === 3_000_000 ? 204 : 400 }, { endStream: true }));
      });
      const exchange = await ask(port, { version: "2", method: "POST", body: "x".repeat(3_000_000) });
      expect(exchange).toMatchObject({ status: 204 });
      expect(exchange.failure).toBeUndefined();
    });

    it("passes over an informational answer, and stops a storm of them", async () => {
      const calm = await onStream((stream) => {
        stream.additionalHeaders({ ":status": 103, link: "</a.css>" });
        stream.respond({ ":status": 200 });
        stream.end("real");
      });
      expect(textOf(await ask(calm, { version: "2" }))).toBe("real");
      const storm = await onStream((stream) => {
        for (let count = 0; count < 500; count += 1) stream.additionalHeaders({ ":status": 103 });
        stream.respond({ ":status": 200 });
        stream.end();
      });
      const exchange = await ask(storm, { version: "2" });
      expect(exchange.failure).toEqual({ kind: "limit", phase: "wait", code: "TOO_MANY_INFORMATIONAL" });
    });

    it.each([
      [
        "GOAWAY for a fault",
        "ERR_HTTP2_GOAWAY_SESSION",
        (stream: http2.ServerHttp2Stream) => stream.session?.goaway(2),
      ],
      ["RST_STREAM", "ERR_HTTP2_STREAM_ERROR", (stream: http2.ServerHttp2Stream) => stream.close(2)],
      ["RST_STREAM that cancels", "ERR_HTTP2_STREAM_CANCEL", (stream: http2.ServerHttp2Stream) => stream.close(8)],
      [
        "headers that are too many to come through",
        "ERR_HTTP2_STREAM_CANCEL",
        (stream: http2.ServerHttp2Stream) => {
          // Its own side gives up as well.
          stream.on("error", () => undefined);
          stream.respond({ filler: "a".repeat(200_000) });
          stream.end();
        },
      ],
      ["an end of the connection", "ECONNRESET", (stream: http2.ServerHttp2Stream) => stream.session?.destroy()],
    ])("names %s instead of an answer", async (_, code, act) => {
      const exchange = await ask(await onStream(act), { version: "2" });
      expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code });
      expect(exchange.status).toBeUndefined();
    });

    it("has the limits of HTTP/1.1: silence, one byte after another, too large a body", async () => {
      const silent = await onStream(() => undefined);
      const wait = await ask(silent, { version: "2", limits: { waitMs: 60 } });
      expect(wait.failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
      const slow = await onStream((stream) => {
        stream.respond({ ":status": 200 });
        const beat = setInterval(() => stream.write("."), 10);
        stream.on("close", () => clearInterval(beat));
      });
      const drip = await ask(slow, { version: "2", limits: { totalMs: 300 } });
      expect(drip.failure).toEqual({ kind: "timeout", phase: "receive", code: "TIMEOUT" });
      const large = await onStream((stream) => {
        stream.respond({ ":status": 200 });
        stream.end("x".repeat(200_000));
      });
      const over = await ask(large, { version: "2" });
      expect(over.failure).toEqual({ kind: "limit", phase: "receive", code: "BODY_TOO_LARGE" });
      expect(over.body.length).toBe(100_000);
    });

    /** A server of bare frames, since Node's own would not misbehave so. */
    async function onFrames(
      frames: (write: (frame: Buffer) => boolean, socket: tls.TLSSocket) => void,
    ): Promise<number> {
      const server = tls.createServer({ ...keys("good"), ALPNProtocols: ["h2"] });
      server.on("secureConnection", (socket) => {
        socket.on("error", () => undefined);
        socket.once("data", () => {
          socket.write(frame(4, 0, 0, Buffer.alloc(0)));
          frames((each) => socket.writable && socket.write(each), socket);
        });
      });
      return servers.listen(server);
    }
    const frame = (type: number, flags: number, stream: number, payload: Buffer): Buffer => {
      const head = Buffer.alloc(9);
      head.writeUIntBE(payload.length, 0, 3);
      head.writeUInt8(type, 3);
      head.writeUInt8(flags, 4);
      head.writeUInt32BE(stream, 5);
      return Buffer.concat([head, payload]);
    };
    /** A literal header that is not indexed (RFC 7541, section 6.2.2). */
    const literal = (name: string, value: string): Buffer =>
      Buffer.concat([
        Buffer.from([0, name.length]),
        Buffer.from(name),
        Buffer.from([value.length]),
        Buffer.from(value),
      ]);

    it.each([
      ["reset", "ERR_HTTP2_STREAM_ERROR", 2],
      ["reset as against the protocol", "ERR_HTTP2_PROTOCOL_ERROR", 1],
      ["cancelled", "ERR_HTTP2_STREAM_CANCEL", 8],
    ])("keeps what came before the stream was %s", async (_, code, error) => {
      const port = await onFrames((write) => {
        write(frame(1, 4, 1, Buffer.from([0x88])));
        write(frame(0, 0, 1, Buffer.from("half")));
        setImmediate(() => write(frame(3, 0, 1, Buffer.from([0, 0, 0, error]))));
      });
      const exchange = await ask(port, { version: "2" });
      expect(exchange.failure).toEqual({ kind: "transport", phase: "receive", code });
      expect(exchange.status).toBe(200);
      expect(textOf(exchange)).toBe("half");
    });

    it("names GOAWAY that leaves the request out", async () => {
      const port = await onFrames((write) => write(frame(7, 0, 0, Buffer.alloc(8))));
      const exchange = await ask(port, { version: "2" });
      expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code: "ERR_HTTP2_GOAWAY_SESSION" });
    });

    it("stops headers that never end", async () => {
      const port = await onFrames((write, socket) => {
        write(frame(1, 0, 1, Buffer.from([0x88])));
        const more = frame(9, 0, 1, Buffer.concat(Array.from({ length: 100 }, () => literal("x", "y".repeat(100)))));
        const pour = (): void => {
          for (let count = 0; count < 20; count += 1) write(more);
          if (!socket.destroyed) setImmediate(pour);
        };
        pour();
      });
      const exchange = await ask(port, { version: "2" });
      expect(exchange.failure).toMatchObject({ kind: "transport", phase: "wait" });
      expect(exchange.failure?.code).toMatch(/^(ERR_HTTP2_|ECONNRESET)/);
      expect(exchange.status).toBeUndefined();
    });

    it("does not wait for ever for the rest of the headers", async () => {
      const port = await onFrames((write) => write(frame(1, 0, 1, Buffer.from([0x88]))));
      const exchange = await ask(port, { version: "2", limits: { waitMs: 80 } });
      expect(exchange.failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
    });

    it("names what is no HTTP/2", async () => {
      const port = await onFrames((_, socket) => socket.write("HTTP/1.1 200 OK\r\n\r\n".repeat(3)));
      const exchange = await ask(port, { version: "2" });
      expect(exchange.failure).toMatchObject({ kind: "transport", phase: "wait" });
      expect(exchange.failure?.code).toMatch(/^ERR_HTTP2_/);
    });

    it("names a Content-Length that is not the body's", async () => {
      const headers = Buffer.concat([Buffer.from([0x88]), literal("content-length", "10")]);
      const port = await onFrames((write) => {
        write(frame(1, 4, 1, headers));
        write(frame(0, 1, 1, Buffer.from("four")));
      });
      const exchange = await ask(port, { version: "2" });
      expect(exchange.failure).toMatchObject({ kind: "transport", phase: "receive" });
      expect(exchange.failure?.code).toBe("ERR_HTTP2_PROTOCOL_ERROR");
    });
  });

  describe("certificates", () => {
    it("are told with the whole chain", async () => {
      const port = await both((_, response) => response.end());
      const { tls: facts } = await ask(port);
      expect(facts).toMatchObject({
        protocol: "TLSv1.3",
        chain: [{ subject: "lab", issuer: "Lab CA" }, { subject: "Lab CA" }],
      });
      expect(facts?.chain[0]?.names).toEqual(["localhost", "127.0.0.1"]);
      expect(facts).not.toHaveProperty("untrusted");
    });

    it.each([
      ["expired", "CERT_HAS_EXPIRED"],
      ["other", "ERR_TLS_CERT_ALTNAME_INVALID"],
    ])("that are not trusted are told as well: %s", async (name, code) => {
      const server = tls.createServer(keys(name));
      server.on("tlsClientError", () => undefined);
      const exchange = await ask(await servers.listen(server));
      expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code });
      expect(exchange.tls).toMatchObject({ untrusted: code, chain: [{ subject: "lab" }, { subject: "Lab CA" }] });
    });

    it("of an own authority are trusted where the request names it, and nowhere else", async () => {
      const port = await both((_, response) => response.end());
      const url = `https://localhost:${port}/`;
      const own = `some words before\n${authority.pem("ca.pem")}`;
      expect((await call(url, { ca: own })).status).toBe(200);
      expect((await call(url)).failure).toMatchObject({ phase: "tls", code: "SELF_SIGNED_CERT_IN_CHAIN" });
    });

    it.each(["no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n"])(
      "that can't be read are the request's fault: %j",
      async (ca) => {
        const exchange = await call("https://localhost:1/", { ca });
        expect(exchange.failure).toEqual({ kind: "transport", phase: "queue", code: "ERR_INVALID_CA" });
      },
    );

    it("are those of a newcomer: no session is taken up again", async () => {
      const reused: boolean[] = [];
      const server = tls.createServer(keys("good"));
      const answers = http.createServer((_, response) => response.end());
      server.on("secureConnection", (socket) => {
        reused.push(socket.isSessionReused());
        answers.emit("connection", socket);
      });
      const port = await servers.listen(server);
      await ask(port);
      await ask(port);
      expect(reused).toEqual([false, false]);
    });

    it("are not asked for by an outdated protocol", async () => {
      const old = { minVersion: "TLSv1", maxVersion: "TLSv1.1", ciphers: "DEFAULT@SECLEVEL=0" } as const;
      const server = tls.createServer({ ...keys("good"), ...old });
      server.on("tlsClientError", () => undefined);
      const exchange = await ask(await servers.listen(server));
      expect(exchange.failure).toEqual({
        kind: "transport",
        phase: "tls",
        code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
      });
    });
  });

  it("trusts the public authorities beside an own one", async () => {
    const { contextFor } = await import("./tls-trust.ts");
    const before = tls.getCACertificates("default").length;
    expect(before).toBeGreaterThan(50);
    const first = contextFor(authority.pem("ca.pem"));
    expect(contextFor(authority.pem("ca.pem"))).toBe(first);
    expect(contextFor(undefined)).not.toBe(first);
  });
});
