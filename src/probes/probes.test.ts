import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseSize } from "./contract.ts";
import { settings, toRequest, USER_AGENT, type HttpSettings } from "./http.ts";
import { defaultConditions, describeProbe, observeProbe, probes, ProbeSettings } from "./index.ts";
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
    [{ bdy: "x" }, [""]],
  ])("refuse %j", (more, paths) => {
    expect(problems(more)).toEqual(paths);
  });

  it("describe every key, for the docs and the JSON Schema", () => {
    const schema = z.toJSONSchema(ProbeSettings, { io: "input" });
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
    visit(schema.oneOf, "");
    expect(undescribed).toEqual([]);
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
