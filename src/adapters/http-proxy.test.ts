import http from "node:http";
import net from "node:net";
import tls from "node:tls";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { call, createAuthority, createServers, hasOpenssl, textOf } from "./http.fixture.ts";
import { startProxy, type ProxyDouble } from "./proxy.fixture.ts";
import { isExempt, passwordsIn, proxiesIn, proxyFor } from "./http-proxy.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { Changes } from "./http.fixture.ts";
import type { HttpOptions } from "./http.ts";

const servers = createServers();
afterEach(() => servers.closeAll(), 5000);

const serve = async (answer: http.RequestListener): Promise<string> =>
  `http://127.0.0.1:${await servers.listen(http.createServer(answer))}`;

const proxy = (refuse?: number): Promise<ProxyDouble> => startProxy(servers, refuse);

describe("a proxy's password", () => {
  it("is a secret, as it is written and as it is meant", () => {
    const found = passwordsIn({
      httpsProxy: "http://u:p%40ss-word@proxy.example:3128",
      httpProxy: "u:other-pass@proxy",
    });
    expect(new Set(found.values())).toEqual(new Set(["p%40ss-word", "p@ss-word", "other-pass"]));
    expect(passwordsIn({ httpsProxy: "http://proxy.example", httpProxy: "::" }).size).toBe(0);
  });
});

describe("plain HTTP through a proxy", () => {
  it("asks it with the whole URL and its credentials, which go no further", async () => {
    const headers: http.IncomingHttpHeaders[] = [];
    const target = await serve((request, response) => {
      headers.push(request.headers);
      response.end("there");
    });
    const { url, asked } = await proxy();
    const httpProxy = url.replace("//", "//us%40er:p%3Ass@");
    const exchange = await call(`${target.replace("127.0.0.1", "far.invalid")}/a?b`, {}, { proxies: { httpProxy } });
    expect(textOf(exchange)).toBe("there");
    expect(exchange).not.toHaveProperty("family");
    const authorization = `Basic ${Buffer.from("us@er:p:ss").toString("base64")}`;
    expect(asked).toEqual([{ method: "GET", url: `${target.replace("127.0.0.1", "far.invalid")}/a?b`, authorization }]);
    expect(headers[0]).not.toHaveProperty("proxy-authorization");
    expect(headers[0]?.host).toBe(new URL(target).host.replace("127.0.0.1", "far.invalid"));
  });

  it("goes straight where the request says so, or the environment", async () => {
    const target = await serve((_, response) => response.end("there"));
    const proxies = { httpProxy: "http://127.0.0.1:1" };
    expect(textOf(await call(target, { proxy: false }, { proxies }))).toBe("there");
    expect(textOf(await call(target, {}, { proxies: { ...proxies, noProxy: "127.0.0.0/8" } }))).toBe("there");
  });

  it("takes any status but 407 for the target's", async () => {
    const refusing = await proxy(407);
    const target = "http://far.invalid/";
    const exchange = await call(target, {}, { proxies: { httpProxy: refusing.url } });
    expect(exchange.failure).toEqual({ kind: "source", phase: "connect", code: "PROXY_407" });
    expect(exchange.status).toBeUndefined();
    const busy = await proxy(503);
    const answered = await call(target, {}, { proxies: { httpProxy: busy.url } });
    expect(answered).toMatchObject({ status: 503 });
    expect(answered.failure).toBeUndefined();
  });

  it.each([
    ["http://169.254.169.254/latest/", "an address within"],
    ["http://10.0.0.1/", "a private address"],
    ["http://localhost/", "this machine"],
    ["http://metadata.google.internal/", "a metadata service"],
  ])("refuses a redirect of a public host to %s: %s", async (location) => {
    const target = await serve((_, response) => response.writeHead(302, { location }).end());
    const { url, asked } = await proxy();
    const exchange = await call(target.replace("127.0.0.1", "far.invalid"), {}, { proxies: { httpProxy: url } });
    expect(exchange.failure).toMatchObject({ kind: "limit", code: "REDIRECT_REFUSED" });
    expect(exchange).toMatchObject({ status: 302 });
    expect(asked).toHaveLength(1);
  });
});

describe("a proxy that does not do its work", () => {
  const through = (httpProxy: string, changes: Changes = {}): Promise<Exchange> =>
    call("http://far.invalid/", changes, { proxies: { httpProxy } });

  it("is our own side's trouble: refused, unknown, silent", async () => {
    const port = await servers.listen(net.createServer());
    await servers.closeAll();
    const refused = await through(`http://us:hush@127.0.0.1:${port}`);
    expect(refused.failure).toEqual({ kind: "source", phase: "connect", code: "ECONNREFUSED" });
    expect(JSON.stringify(refused)).not.toContain("hush");
    const lookup = (): Promise<string[]> => Promise.reject(Object.assign(new Error("no"), { code: "ENOTFOUND" }));
    const unknown = await call("http://far.invalid/", {}, { proxies: { httpProxy: "http://nowhere.invalid" }, lookup });
    expect(unknown.failure).toEqual({ kind: "source", phase: "connect", code: "ENOTFOUND" });
    const hanging = (): Promise<string[]> => new Promise(() => undefined);
    const limits = { dnsMs: 50 };
    const proxies = { httpProxy: "http://slow.invalid" };
    const slow = await call("http://far.invalid/", { limits }, { proxies, lookup: hanging });
    expect(slow.failure).toEqual({ kind: "source", phase: "connect", code: "TIMEOUT" });
  });

  it.each(["socks5://127.0.0.1:1080", "http://[broken", "ftp://127.0.0.1"])("may be none: %s", async (url) => {
    const { failure } = await through(url);
    expect(failure).toEqual({ kind: "source", phase: "connect", code: "BAD_PROXY_URL" });
  });
});

describe.skipIf(!hasOpenssl && process.env["CI"] === undefined)("HTTPS through a proxy", () => {
  let authority: ReturnType<typeof createAuthority>;
  beforeAll(() => {
    authority = createAuthority();
    authority.issue("far", "DNS:far.invalid,DNS:localhost");
  });
  afterAll(() => authority.remove());

  const keys = (): tls.TlsOptions => ({ key: authority.pem("far.key"), cert: authority.pem("far.pem") });
  const ask = (url: string, httpsProxy: string, changes: Changes = {}, more: HttpOptions = {}): Promise<Exchange> =>
    call(url, changes, { ...more, ca: authority.pem("ca.pem"), proxies: { httpsProxy } });

  async function target(): Promise<string> {
    const server = tls.createServer(keys());
    const answers = http.createServer((request, response) => {
      response.end(JSON.stringify([request.url, request.headers["proxy-authorization"]]));
    });
    server.on("secureConnection", (socket) => answers.emit("connection", socket));
    server.on("tlsClientError", () => undefined);
    return `https://far.invalid:${await servers.listen(server)}/a`;
  }

  it("makes a tunnel, whose time is a part of connecting, and TLS with the target itself", async () => {
    const { url, asked } = await proxy();
    const far = await target();
    const exchange = await ask(far, url.replace("//", "//user:hush@"));
    expect(exchange.failure).toBeUndefined();
    expect(textOf(exchange)).toBe('["/a",null]');
    expect(Object.keys(exchange.phases)).toEqual(["connect", "tls", "send", "wait", "receive"]);
    expect(exchange.tls?.chain[0]?.names).toEqual(["far.invalid", "localhost"]);
    const authorization = `Basic ${Buffer.from("user:hush").toString("base64")}`;
    expect(asked).toEqual([{ method: "CONNECT", url: new URL(far).host, authorization }]);
  });

  it("reaches the proxy by TLS as well", async () => {
    const inner = http.createServer();
    inner.on("connect", (request: http.IncomingMessage, socket: net.Socket) => {
      const through = net.connect(Number(/:(\d+)$/.exec(request.url ?? "")?.[1]), "127.0.0.1", () => {
        socket.write("HTTP/1.1 200 Go\r\n\r\n");
      });
      through.on("close", () => socket.resume());
      socket.on("error", () => through.destroy()).on("close", () => through.destroy());
      socket.pipe(through).pipe(socket);
    });
    const outer = tls.createServer(keys());
    outer.on("secureConnection", (socket) => inner.emit("connection", socket));
    const exchange = await ask(await target(), `https://localhost:${await servers.listen(outer)}`);
    expect(exchange.failure).toBeUndefined();
    expect(textOf(exchange)).toBe('["/a",null]');
    expect(Object.keys(exchange.phases)).toEqual(["dns", "connect", "tls", "send", "wait", "receive"]);
  });

  it.each([
    [407, { kind: "source", phase: "connect", code: "PROXY_407" }],
    [403, { kind: "source", phase: "connect", code: "PROXY_403" }],
    [502, { kind: "transport", phase: "connect", code: "PROXY_502" }],
    [504, { kind: "transport", phase: "connect", code: "PROXY_504" }],
  ])("tells the proxy's own refusal from a target that it can't reach: %i", async (status, failure) => {
    const { url } = await proxy(status);
    expect((await ask("https://far.invalid/", url)).failure).toEqual(failure);
  });

  it("tells a proxy that closes, and one that speaks no HTTP", async () => {
    const closing = await servers.listenRaw((socket) => socket.end());
    const { failure } = await ask("https://far.invalid/", `http://127.0.0.1:${closing}`);
    expect(failure).toEqual({ kind: "source", phase: "connect", code: "ECONNRESET" });
    const other = await servers.listenRaw((socket) => socket.end("220 mail\r\n"));
    const mail = await ask("https://far.invalid/", `http://127.0.0.1:${other}`);
    expect(mail.failure).toEqual({ kind: "source", phase: "connect", code: "HPE_INVALID_CONSTANT" });
  });

  it("holds a tunnel that is never made against the target, whom the proxy is waiting for", async () => {
    const silent = await servers.listenRaw(() => undefined);
    const limits = { connectMs: 60 };
    const { failure } = await ask("https://far.invalid/", `http://127.0.0.1:${silent}`, { limits });
    expect(failure).toEqual({ kind: "timeout", phase: "connect", code: "TIMEOUT" });
  });

  it("still distrusts the target", async () => {
    const { url } = await proxy();
    const far = await target();
    const exchange = await call(far, {}, { proxies: { httpsProxy: url } });
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "tls" });
    expect(exchange.tls?.untrusted).toBe(exchange.failure?.code);
  });
});

describe("what the environment says", () => {
  it("is read in small letters first, and nothing of what is empty", () => {
    expect(proxiesIn({ HTTPS_PROXY: "a", https_proxy: "b", http_proxy: "", HTTP_PROXY: "c", NO_PROXY: "d" })).toEqual({
      httpsProxy: "b",
      httpProxy: "c",
      noProxy: "d",
    });
    expect(proxiesIn({})).toEqual({});
  });

  it("may leave the scheme out", () => {
    const proxies = { httpsProxy: "us:pw@proxy.invalid:3128" };
    const found = proxyFor(new URL("https://example.com"), proxies);
    expect(found?.url.href).toBe("http://proxy.invalid:3128/");
    expect(found?.authorization).toBe(`Basic ${btoa("us:pw")}`);
    expect(proxyFor(new URL("http://example.com"), proxies)).toBeUndefined();
  });

  it.each([
    ["https://example.com", "example.com", true],
    ["https://api.example.com", "example.com", true],
    ["https://api.example.com", ".example.com", true],
    ["https://api.example.com", "*.example.com", true],
    ["https://example.com", ".example.com", true],
    ["https://notexample.com", "example.com", false],
    ["https://example.com", "api.example.com", false],
    ["https://EXAMPLE.com", "a.invalid, Example.COM", true],
    ["https://example.com", "a.invalid example.com", true],
    ["https://example.com", "example.com:443", true],
    ["https://example.com:8443", "example.com:443", false],
    ["http://example.com", "example.com:80", true],
    ["https://anything.invalid", "*", true],
    ["https://example.com", "", false],
    ["https://example.com", ",, ,", false],
    ["https://10.1.2.3", "10.1.2.3", true],
    ["https://10.1.2.3", "10.0.0.0/8", true],
    ["https://11.1.2.3", "10.0.0.0/8", false],
    ["https://10.1.2.3:8443", "10.1.2.3:8443", true],
    ["https://[fd00::1]", "fd00::1", true],
    ["https://[fd00::1]:8443", "[fd00::1]:8443", true],
    ["https://[fd00::1]", "fd00::/8", true],
    ["https://[fd00::1]", "10.0.0.0/8", false],
    ["https://10.1.2.3", "2.3", false],
  ])("%s with NO_PROXY «%s» is exempt: %s", (url, noProxy, expected) => {
    expect(isExempt(new URL(url), noProxy)).toBe(expected);
  });
});
