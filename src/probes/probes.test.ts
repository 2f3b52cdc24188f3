import { createMemoryFiles } from "../lab/memory-files.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseSize } from "./contract.ts";
import { settings, toRequest, USER_AGENT, type HttpSettings } from "./http.ts";
import { defaultConditions, describeProbe, expressionsIn, observeProbe, probes, ProbeSettings } from "./index.ts";
import type { ProbeKind } from "./index.ts";
import type { Evaluate } from "../domain/facts.ts";
import type { Exchange } from "../domain/exchange.ts";
import { createLabNet } from "../lab/lab-net.ts";
import type { ProbeWorld } from "./contract.ts";
import type { HttpRequest } from "../world.ts";

const parse = (more: object): HttpSettings =>
  settings.parse({ kind: "http", url: "https://api.example.com/v1", ...more });

function problems(more: object): string[] {
  const { error } = ProbeSettings.safeParse({ kind: "http", url: "https://api.example.com/v1", ...more });
  return (error?.issues ?? []).map((issue) => issue.path.join("."));
}

describe("settings of http", () => {
  it("need a URL and nothing else", () => {
    const { kind: _, url: __, ...defaults } = parse({});
    expect(defaults).toEqual({
      headers: {},
      stream: false,
      version: "1.1",
      proxy: true,
      redirects: 5,
      limits: {
        queue: 30_000,
        dns: 10_000,
        connect: 30_000,
        tls: 30_000,
        send: 30_000,
        wait: 180_000,
        receive: 180_000,
        total: 240_000,
        bodyBytes: 10_000_000,
      },
    });
  });

  it("keep the other limits where one is set", () => {
    expect(parse({ limits: { wait: "5s", bodyBytes: "1MiB" } }).limits).toMatchObject({
      wait: 5_000,
      bodyBytes: 1_048_576,
      dns: 10_000,
    });
  });

  it.each<[object, string[]]>([
    [{ url: "ftp://example.com" }, ["url"]],
    [{ url: "example.com" }, ["url"]],
    [{ url: "https://" }, ["url"]],
    [{ method: "FETCH" }, ["method"]],
    [{ limits: { wait: "-5s", total: "0s" } }, ["limits.wait", "limits.total"]],
    [{ limits: { wiat: "5s" } }, ["limits"]],
    [{ limits: { bodyBytes: "0B" } }, ["limits.bodyBytes"]],
    [{ redirects: 21 }, ["redirects"]],
    [{ redirects: 1.5 }, ["redirects"]],
    [{ headers: { "bad name": "x" } }, ["headers.bad name"]],
    [{ headers: { "x-a": "one\r\nx-b: two" } }, ["headers.x-a"]],
    [{ body: "x", json: {} }, ["json"]],
    [{ json: {}, form: { a: "b" } }, ["form"]],
    [{ form: {}, bodyFile: "a.json" }, ["bodyFile"]],
    [{ bodyFile: "/etc/passwd" }, ["bodyFile"]],
    [{ bodyFile: "../secret" }, ["bodyFile"]],
    [{ bodyFile: "a/../../secret" }, ["bodyFile"]],
    [{ bodyFile: "a\\..\\b" }, ["bodyFile"]],
    [{ bodyFile: "C:\\a" }, ["bodyFile"]],
    [{ auth: {} }, ["auth"]],
    [{ auth: { bearer: "x", basic: { user: "u", password: "p" } } }, ["auth"]],
    [{ auth: { bearer: "a\r\nb: c" } }, ["auth.bearer"]],
    [{ auth: { basic: { user: "a:b", password: "" } } }, ["auth.basic.user"]],
    [{ auth: { bearer: "x" }, headers: { Authorization: "y" } }, ["auth"]],
    [{ auth: { bearer: "x" }, url: "https://u:p@example.com" }, ["auth"]],
    [{ version: "3" }, ["version"]],
    [{ family: 5 }, ["family"]],
    [{ ca: "x" }, ["ca"]],
    [{ output: "" }, ["output"]],
    [{ bdy: "x" }, [""]],
  ])("refuse %j", (more, paths) => {
    expect(problems(more)).toEqual(paths);
  });

  it.each([
    [2, "2"],
    [1.1, "1.1"],
    ["any", "any"],
  ])("take the version %j as it is written in YAML", (version, expected) => {
    expect(parse({ version }).version).toBe(expected);
  });
});

describe("a request", () => {
  it("is a GET that says who asks", () => {
    expect(toRequest(parse({}))).toMatchObject({
      method: "GET",
      url: "https://api.example.com/v1",
      headers: { "user-agent": USER_AGENT },
      secretHeaders: [],
      limits: { totalMs: 240_000, waitMs: 180_000, bodyBytes: 10_000_000, redirects: 5 },
    });
    expect(toRequest(parse({}))).not.toHaveProperty("body");
  });

  it("is a POST where it has a body", () => {
    expect(toRequest(parse({ body: "" }))).toMatchObject({ method: "POST", body: "" });
    expect(toRequest(parse({ body: "x", method: "PUT" })).method).toBe("PUT");
  });

  it("carries JSON with its type, which may be set otherwise", () => {
    const request = toRequest(parse({ json: { n: 1 } }));
    expect(request).toMatchObject({ method: "POST", body: '{"n":1}', headers: { "content-type": "application/json" } });
    const other = toRequest(parse({ json: null, headers: { "Content-Type": "application/x", "User-Agent": "me" } }));
    expect(other.headers).toEqual({ "content-type": "application/x", "user-agent": "me" });
    expect(other.body).toBe("null");
  });

  it("carries the fields of a form", () => {
    const request = toRequest(parse({ form: { a: "b c&d", n: 1, is: true, é: "" } }));
    expect(request).toMatchObject({
      method: "POST",
      body: "a=b+c%26d&n=1&is=true&%C3%A9=",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
  });

  it.each([
    [{ auth: { bearer: "k" } }, "Bearer k"],
    [{ auth: { basic: { user: "us", password: "é:x" } } }, `Basic ${Buffer.from("us:é:x").toString("base64")}`],
  ])("carries credentials: %j", (more, authorization) => {
    const request = toRequest(parse(more));
    expect(request.headers["authorization"]).toBe(authorization);
    expect(request.secretHeaders).toEqual(["authorization"]);
    expect(probes.http.credentialed(parse(more))).toBe(true);
  });

  it("asks for a stream, with the arrival of its parts", () => {
    expect(toRequest(parse({ stream: true }))).toMatchObject({
      headers: { accept: "text/event-stream" },
      arrivals: true,
    });
    expect(toRequest(parse({ stream: true, headers: { Accept: "x" } })).headers["accept"]).toBe("x");
    expect(toRequest(parse({}))).not.toHaveProperty("arrivals");
  });

  it("says how it is to be carried", () => {
    const ca = "-----BEGIN CERTIFICATE-----\nx\n-----END CERTIFICATE-----\n";
    expect(toRequest(parse({ version: "any", family: 6, ca, proxy: false }))).toMatchObject({
      version: "any",
      family: 6,
      ca,
      proxy: false,
    });
    for (const key of ["version", "family", "ca", "proxy"]) expect(toRequest(parse({}))).not.toHaveProperty(key);
  });

  it("names the headers that carry credentials", () => {
    const names = [
      "Authorization",
      "Cookie",
      "X-Api-Key",
      "x-goog-api-key",
      "api-key",
      "X-Auth-Token",
      "x-client-secret",
      "accept",
    ];
    const { secretHeaders } = toRequest(parse({ headers: Object.fromEntries(names.map((name) => [name, "x"])) }));
    expect(secretHeaders).toEqual(names.slice(0, -1).map((name) => name.toLowerCase()));
  });

  it("moves credentials out of the URL", () => {
    const { url, headers, secretHeaders } = toRequest(
      parse({ url: "https://us%C3%A9r:p%40ss@api.example.com/v1?q=1#part" }),
    );
    expect(url).toBe("https://api.example.com/v1?q=1");
    expect(headers["authorization"]).toBe(`Basic ${Buffer.from("usér:p@ss").toString("base64")}`);
    expect(secretHeaders).toEqual(["authorization"]);
  });

  it("is made even where the credentials in the URL are badly escaped", () => {
    expect(toRequest(parse({ url: "https://a%zz:b@api.example.com/" })).headers["authorization"]).toBe(
      `Basic ${btoa("a%zz:b")}`,
    );
  });
});

describe("a probe of http", () => {
  it.each([
    [{ headers: { authorization: "Bearer x" } }, true],
    [{ url: "https://u:p@example.com" }, true],
    [{ url: "https://example.com/?api_key=x" }, true],
    [{ url: "https://example.com/?key=x" }, true],
    [{ headers: { accept: "x" }, url: "https://example.com/?q=key" }, false],
  ])("with %j is credentialed: %s", (more, expected) => {
    expect(probes.http.credentialed(parse(more))).toBe(expected);
  });

  it("publishes neither query nor credentials", () => {
    expect(describeProbe(parse({ url: "https://user:pass@Api.Example.com:8443/v1/models?key=hush#part" }))).toEqual({
      kind: "http",
      host: "api.example.com:8443",
      url: "https://api.example.com:8443/v1/models",
      method: "GET",
    });
  });

  it("wants a good status where no condition speaks of it", () => {
    expect(defaultConditions("http").conditions).toEqual(["status >= 200 && status < 300"]);
  });

  it("asks the world once, with its signal, and reports facts", async () => {
    const asked: (readonly [HttpRequest, AbortSignal | undefined])[] = [];
    const text = '{"n":"é"}';
    const exchange: Exchange = {
      startedAtMs: 0,
      totalMs: 12.5,
      phases: { dns: 1 },
      status: 201,
      headers: new Map([["a", "b"]]),
      body: new TextEncoder().encode(text),
      redirects: 0,
    };
    const world: ProbeWorld = {
      clock: { now: () => 0, sleep: () => Promise.resolve() },
      random: { next: () => 0 },
      ...createLabNet({ now: () => 0 }),
      http: { exchange: (request, signal) => Promise.resolve((asked.push([request, signal]), exchange)) },
    };
    const call = observeProbe(parse({}), world, () => undefined);
    const { signal } = new AbortController();
    expect(call.host).toBe("api.example.com:443");
    expect(call.queueMs).toBe(30_000);
    expect(asked).toHaveLength(0);
    const facts = await call.facts(await call.exchange({ signal }));
    expect(asked).toEqual([[toRequest(parse({})), signal]]);
    expect(facts).toMatchObject({
      status: 201,
      latencyMs: 12.5,
      phases: { dns: 1 },
      text,
      body: { n: "é" },
      bytes: 10,
    });
    expect(facts.headers.get("a")).toBe("b");
  });

  it("reports no status and no JSON where none came", async () => {
    const exchange: Exchange = {
      startedAtMs: 0,
      totalMs: 1,
      phases: {},
      headers: new Map(),
      body: new Uint8Array([0xff]),
      redirects: 0,
    };
    const facts = await probes.http.facts(exchange, parse({}), () => undefined);
    expect(facts).not.toHaveProperty("status");
    expect(facts).toMatchObject({ text: "\uFFFD", body: undefined, bytes: 1 });
  });

  it.each([
    ["http://example.com/", "example.com:80"],
    ["https://example.com/", "example.com:443"],
    ["http://[::1]:8080/", "[::1]:8080"],
  ])("counts %s for %s", (url, host) => {
    expect(probes.http.host(parse({ url }))).toBe(host);
  });
});

describe("a body from a file", () => {
  const ask = async (
    files: ProbeWorld["files"],
    bodyFile = "probes/ask.json",
  ): Promise<{ sent: HttpRequest[]; exchange: Exchange }> => {
    const sent: HttpRequest[] = [];
    const http = { exchange: (request: HttpRequest) => Promise.resolve((sent.push(request), answer("ok"))) };
    const world = { http, clock: { now: () => 7, sleep: () => Promise.resolve() }, ...(files && { files }) };
    return { exchange: await probes.http.observe(parse({ bodyFile }), world as unknown as ProbeWorld, context), sent };
  };
  const reading = (readBytes: (path: string) => Promise<Uint8Array | undefined>): NonNullable<ProbeWorld["files"]> => ({
    ...createMemoryFiles(),
    readBytes,
  });

  const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

  it.each([
    ["probes/ask.json", bytes("{}"), "application/json"],
    ["probes/ask.txt", Buffer.from("wörter"), "text/plain; charset=utf-8"],
    ["probes/red.dat", bytes("\x89PNG\r\n\x1a\n\xff\x00\x80"), "image/png"],
    ["probes/any.dat", bytes("\x00\xff\xfe"), "application/octet-stream"],
  ])("%s is sent byte by byte, with its type", async (path, file, type) => {
    const { sent } = await ask(
      reading((asked) => Promise.resolve(asked === path ? file : undefined)),
      path,
    );
    expect(sent).toMatchObject([{ method: "POST", headers: { "content-type": type } }]);
    expect(sent[0]?.body).toBe(file);
  });

  it.each([
    ["is not there", reading(() => Promise.resolve(undefined))],
    ["can't be read", reading(() => Promise.reject(new Error("EISDIR")))],
    ["has no checkout", undefined],
  ])("that %s is not sent", async (_, files) => {
    const { sent, exchange } = await ask(files);
    expect(sent).toEqual([]);
    expect(exchange).toMatchObject({
      startedAtMs: 7,
      failure: { kind: "transport", phase: "queue", code: "ERR_INVALID_BODY_FILE" },
    });
  });
});

describe("facts of an answer", () => {
  const facts = (exchange: Exchange, more: object = {}, evaluate: Evaluate = () => undefined) =>
    probes.http.facts(exchange, parse(more), evaluate);

  it("tell how it was carried, and how long its certificates last", async () => {
    const certificate = { subject: "a", issuer: "b", names: [], from: "2026-01-01T00:00:00.000Z", fingerprint: "00" };
    const tls = {
      protocol: "TLSv1.3",
      cipher: "x",
      chain: [
        { ...certificate, to: "2026-12-31T00:00:00.000Z" },
        { ...certificate, to: "2026-11-23T11:59:59.000Z" },
      ],
    };
    const startedAtMs = Date.UTC(2026, 10, 21, 12);
    const told = await facts({ ...answer("x"), startedAtMs, version: "2", family: 6, tls });
    expect(told).toMatchObject({ version: "2", family: 6, tls, certDaysLeft: 1 });
    expect(await facts(answer("x"))).not.toHaveProperty("certDaysLeft");
  });

  it("tell what the server says of its own time, and what is left of its limits", async () => {
    const headers = { "server-timing": "db;dur=12.5, app;dur=3", "x-ratelimit-remaining-requests": "7" };
    const told = await facts(answer("{}", headers));
    expect({ ...told.serverTiming }).toEqual({ db: 12.5, app: 3 });
    expect(told.limits).toMatchObject([{ name: "requests", remaining: 7 }]);
  });

  it("tell a model's reply and what it used", async () => {
    const body = {
      model: "m-1",
      choices: [{ finish_reason: "stop", message: { content: "Hello" } }],
      usage: { prompt_tokens: 5, completion_tokens: 1 },
    };
    const told = await facts(answer(JSON.stringify(body)));
    expect(told.reply).toEqual({ text: "Hello", finish: "stop", model: "m-1" });
    expect(told.usage).toMatchObject({ input: 5, output: 1 });
    expect(told).not.toHaveProperty("stream");
  });

  it("tell a stream by its times, and put its reply together", async () => {
    const events = ["Hel", "lo"].map((content) => `data: {"choices":[{"delta":{"content":"${content}"}}]}\n\n`);
    const text = `${events.join("")}data: [DONE]\n\n`;
    const arrivals = [
      { bytes: events[0]?.length ?? 0, ms: 40 },
      { bytes: text.length, ms: 90 },
    ];
    const told = await facts({ ...answer(text, { "content-type": "text/event-stream; charset=utf-8" }), arrivals });
    expect(told.stream).toMatchObject({
      events: 3,
      firstByteMs: 40,
      firstTokenMs: 40,
      lastTokenMs: 90,
      complete: true,
    });
    expect(told.reply?.text).toBe("Hello");
  });

  it("tell an output where the settings find it, and an answer that is one itself", async () => {
    const png = Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=",
      "base64",
    );
    const evaluate: Evaluate = (expression, { body }) =>
      expression === "body.b64" ? (body as { readonly b64: string }).b64 : undefined;
    const found = await facts(
      answer(JSON.stringify({ b64: png.toString("base64") })),
      { output: "body.b64" },
      evaluate,
    );
    expect(found).toMatchObject({ output: { mime: "image/png", bytes: png.length }, image: { width: 1, height: 1 } });
    const itself = await facts({ ...answer("", { "content-type": "image/png" }), body: new Uint8Array(png) });
    expect(itself.output).toEqual(found.output);
    expect(await facts(answer("{}"), { output: "body.b64" }, () => undefined)).not.toHaveProperty("output");
  });

  it.each(['{"a":NaN}', '{"a":1e999999', "[".repeat(100_000), "\u0000"])(
    "are facts of any body: %.20s",
    async (text) => {
      expect(await facts(answer(text, { "content-type": "application/json" }))).toMatchObject({
        text,
        body: undefined,
      });
    },
  );

  it("never throw, whatever comes", async () => {
    const types = fc.constantFrom("application/json", "text/event-stream", "image/png", "text/plain", "");
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), types, fc.string(), async (bytes, type, timing) => {
        const exchange = { ...answer("", { "content-type": type, "server-timing": timing }), body: bytes };
        expect((await facts(exchange)).bytes).toBe(bytes.length);
      }),
      { seed: 20261121, numRuns: 300 },
    );
  });

  it("names the expression among the settings", () => {
    const asked = ProbeSettings.parse({ kind: "http", url: "https://a.invalid", output: "body.x" });
    expect(expressionsIn(asked)).toEqual([{ path: ["output"], text: "body.x" }]);
    expect(expressionsIn(parse({}))).toEqual([]);
  });
});

describe("every kind of probe", () => {
  const kinds = Object.keys(probes) as ProbeKind[];

  it.each(kinds)("%s describes every key, for the docs and the JSON Schema", (kind) => {
    const undescribed: string[] = [];
    const visit = (value: unknown, path: string): void => {
      if (typeof value !== "object" || value === null) return;
      for (const [key, inner] of Object.entries(value)) {
        if (key === "properties")
          for (const [name, property] of Object.entries(inner as object)) {
            if (!("description" in property)) undescribed.push(`${path}.${name}`);
          }
        visit(inner, `${path}.${key}`);
      }
    };
    visit(z.toJSONSchema(probes[kind].settings, { io: "input" }), "");
    expect(undescribed).toEqual([]);
  });

  it.each(kinds)("%s is one of the settings' kinds and has an example here", (kind) => {
    expect(exampleOf(kind).kind).toBe(kind);
  });

  it.each(kinds)("%s publishes no secret, and counts for a host", (kind) => {
    const asked = exampleOf(kind);
    expect(JSON.stringify(describeProbe(asked))).not.toContain("hush");
    expect(describeProbe(asked).kind).toBe(kind);
    const call = observeProbe(asked, failingWorld, () => undefined);
    expect(call.host).toMatch(/^\S+$/);
    expect(call.queueMs).toBeGreaterThanOrEqual(0);
    expect(defaultConditions(kind).conditions.every((condition) => condition !== "")).toBe(true);
  });

  it.each(kinds)("%s never rejects in a world where everything fails", async (kind) => {
    const call = observeProbe(exampleOf(kind), failingWorld, () => undefined);
    const exchange = await call.exchange({});
    expect(Number.isFinite(exchange.totalMs)).toBe(true);
    const told = await call.facts(exchange);
    expect(told.latencyMs).toBe(exchange.totalMs);
    expect(JSON.stringify(exchange.failure ?? {})).not.toContain("hush");
  });

  it.each(kinds)("%s ends when it is told to", async (kind) => {
    const call = observeProbe(exampleOf(kind), failingWorld, () => undefined);
    expect(Number.isFinite((await call.exchange({ signal: AbortSignal.abort() })).totalMs)).toBe(true);
  });
});

/** Settings with a secret wherever one may stand; a kind that is missing here is a type error. */
const EXAMPLES: Readonly<Record<ProbeKind, object>> = {
  http: { url: "https://us:hush@api.example.com/v1?key=hush", headers: { "x-key": "hush" }, body: "hush" },
  prometheus: { url: "https://us:hush@prom.example.com", query: "up", headers: { "x-key": "hush" } },
  heartbeat: { secret: "hush-hush-hush-hush" },
  globalping: { target: { http: "https://api.example.com/v1?page=hush" }, from: ["DE"], token: "hush" },
  prediction: {
    create: { url: "https://us:hush@api.example.com/v1/jobs?key=hush", json: { prompt: "hush" } },
  },
  multistep: {
    steps: [{ name: "login", request: { url: "https://us:hush@api.example.com/login?key=hush" } }],
  },
  tcp: { host: "api.example.com", port: 443, send: "hush" },
  tls: { host: "api.example.com" },
  dns: { name: "api.example.com" },
  websocket: { url: "wss://us:hush@api.example.com/v1?key=hush", send: ["hush"] },
};

function exampleOf(kind: ProbeKind): ProbeSettings {
  return ProbeSettings.parse({ kind, ...EXAMPLES[kind] });
}

const nothing = (failure: NonNullable<Exchange["failure"]>): Exchange => ({
  startedAtMs: 0,
  totalMs: 1,
  phases: { dns: 1 },
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
  failure,
});

const unreachable = (): Promise<Exchange> =>
  Promise.resolve(nothing({ kind: "transport", phase: "connect", code: "ECONNREFUSED" }));

let nowMs = 0;
const failingWorld: ProbeWorld = {
  // Time goes on with every look, so that no deadline is waited for in vain.
  clock: { now: () => (nowMs += 1_000), sleep: (ms) => Promise.resolve(void (nowMs += ms)) },
  random: { next: () => 0.5 },
  http: { exchange: unreachable },
  net: { connect: unreachable, handshake: unreachable, resolve: unreachable, converse: unreachable },
  places: { measure: () => Promise.resolve(nothing({ kind: "source", phase: "connect", code: "ECONNREFUSED" })) },
};

const context = { evaluate: () => undefined };

function answer(text: string, headers: Readonly<Record<string, string>> = {}): Exchange {
  return {
    startedAtMs: 0,
    totalMs: 12.5,
    phases: {},
    status: 200,
    headers: new Map(Object.entries(headers)),
    body: new TextEncoder().encode(text),
    redirects: 0,
  };
}

describe("parseSize", () => {
  it.each([
    ["1B", 1],
    ["512kB", 512_000],
    ["512KB", 512_000],
    ["10MB", 10_000_000],
    ["1GiB", 1_073_741_824],
  ])("reads %s as %d bytes", (text, bytes) => {
    expect(parseSize(text)).toBe(bytes);
  });

  it.each(["", "10", "-1MB", "1.5MB", "10 MB", "10mb", "999999999999999GB"])("refuses %j", (text) => {
    expect(parseSize(text)).toBeUndefined();
  });

  it("takes any text", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const bytes = parseSize(text);
        expect(bytes === undefined || Number.isSafeInteger(bytes)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});
