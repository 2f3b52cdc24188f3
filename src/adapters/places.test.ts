import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttp } from "./http.ts";
import { createPlaces } from "./places.ts";
import { readFailed } from "./places-failed.ts";
import { readPlaces } from "./places-results.ts";
import { startGlobalping, type GlobalpingDouble, type LabProbe } from "../lab/globalping.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { PlacesRequest } from "../world.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");

let network: GlobalpingDouble;

beforeEach(async () => {
  network = await startGlobalping();
});

afterEach(() => network.close());

const HTTP: PlacesRequest["what"] = {
  kind: "http",
  method: "GET",
  url: "https://api.example.com:8443/v1/models?page=2#part",
  headers: { accept: "application/json" },
};

const answered = (more: object = {}) => ({
  status: "finished",
  rawOutput: "HTTP/1.1 200",
  rawHeaders: "",
  rawBody: '{"ok":true}',
  truncated: false,
  headers: { "Content-Type": "application/json", "set-cookie": ["a=1", "b=2"] },
  statusCode: 200,
  statusCodeName: "OK",
  resolvedAddress: "192.0.2.1",
  timings: { total: 120, dns: 10, tcp: 20, tls: 30, firstByte: 55, download: 5 },
  tls: null,
  ...more,
});

const inBerlin = (result: object): LabProbe => ({ country: "DE", city: "Berlin", result: { ...result } });
const inSeoul = (result: object): LabProbe => ({ country: "KR", city: "Seoul", result: { ...result } });

interface Asking extends Partial<PlacesRequest> {
  readonly signal?: AbortSignal;
}

function measure({ signal, ...more }: Asking = {}): Promise<Exchange> {
  // Time passes only when it is looked at, so that a deadline is met after a known number of looks.
  let atMs = NOW_MS;
  const now = (): number => (atMs += 100);
  const places = createPlaces({ now, http: createHttp({ now }), pollMs: 0 });
  return places.measure({ what: HTTP, from: ["DE"], apiUrl: network.url, timeoutMs: 60_000, ...more }, signal);
}

const failureOf = async (asking: Asking = {}): Promise<string> => {
  const { failure, places } = await measure(asking);
  expect(places).toBeUndefined();
  return `${failure?.kind} ${failure?.code}`;
};

/** What the first place saw. */
async function seen(result: object, what = HTTP): Promise<Exchange> {
  network.switches.places = { DE: inBerlin(result) };
  const { places, failure } = await measure({ what });
  expect(failure).toBeUndefined();
  return places![0]!.exchange;
}

describe("a measurement", () => {
  it("is one for all places, by the official client's words", async () => {
    network.switches.places = { DE: inBerlin(answered()), Seoul: inSeoul(answered({ statusCode: 503 })) };
    const { places, failure } = await measure({ from: ["DE", "Seoul"] });
    expect(failure).toBeUndefined();
    expect(places?.map(({ place, exchange }) => `${place} ${exchange.status}`)).toEqual([
      "DE-Berlin 200",
      "KR-Seoul 503",
    ]);
    expect(network.asked).toEqual([
      {
        authorization: undefined,
        userAgent: expect.stringMatching(/^uptimeline /) as string,
        body: {
          type: "http",
          target: "api.example.com",
          locations: [
            { magic: "DE", limit: 1 },
            { magic: "Seoul", limit: 1 },
          ],
          measurementOptions: {
            protocol: "HTTPS",
            port: 8443,
            request: { method: "GET", path: "/v1/models", query: "page=2", headers: { accept: "application/json" } },
          },
        },
      },
    ]);
  });

  it("is asked for until it is finished", async () => {
    network.switches.places = { DE: inBerlin(answered()) };
    network.switches.looks = 4;
    expect((await measure()).places?.[0]?.exchange.status).toBe(200);
    expect(network.looked()).toBe(5);
  });

  it("that takes too long counts as far as it came", async () => {
    network.switches.places = { DE: inBerlin(answered()), Seoul: inSeoul(answered()) };
    network.switches.looks = 1_000;
    const { places } = await measure({ from: ["DE", "Seoul"], timeoutMs: 500 });
    expect(places?.map(({ exchange }) => exchange.status ?? exchange.failure?.code)).toEqual([200, "UNFINISHED"]);
  });

  it("carries a token where there is one", async () => {
    network.switches.places = { DE: inBerlin(answered()) };
    network.switches.tokens = ["lab-token"];
    await measure({ token: "lab-token" });
    expect(network.asked[0]?.authorization).toBe("Bearer lab-token");
  });

  it("in places of which one has no probe says which", async () => {
    network.switches.places = { DE: inBerlin(answered()) };
    const { places } = await measure({ from: ["Atlantis", "de+lab"] });
    expect(places).toBeUndefined();
    const partly = await measure({ from: ["Atlantis", "DE"] });
    expect(partly.places?.map(({ place, exchange }) => `${place} ${exchange.failure?.code ?? "-"}`)).toEqual([
      "DE-Berlin -",
      "Atlantis NO_PROBE",
    ]);
  });

  it("of two probes in one city tells them apart", async () => {
    network.switches.places = { DE: inBerlin(answered()), Berlin: inBerlin(answered()) };
    const { places } = await measure({ from: ["DE", "Berlin"] });
    expect(places?.map(({ place }) => place)).toEqual(["DE-Berlin", "DE-Berlin-2"]);
  });
});

describe("what the network itself can't tell", () => {
  it.each<[string, () => void, string]>([
    ["no probes", () => {}, "source no_probes_found"],
    [
      "its rate limit",
      () => void (network.switches.instead = { POST: { status: 429, body: { error: { type: "too_many_requests" } } } }),
      "source too_many_requests",
    ],
    [
      "a page in HTML",
      () => void (network.switches.instead = { POST: { status: 200, body: "<html>" } }),
      "source BAD_ANSWER",
    ],
    [
      "an error in HTML",
      () => void (network.switches.instead = { POST: { status: 502, body: "<html>" } }),
      "source HTTP_502",
    ],
    [
      "an id that is none",
      () => void (network.switches.instead = { POST: { status: 202, body: { id: "../x" } } }),
      "source BAD_ANSWER",
    ],
    [
      "an id that is a number",
      () => void (network.switches.instead = { POST: { status: 202, body: { id: 7 } } }),
      "source BAD_ANSWER",
    ],
    ["nothing", () => void (network.switches.instead = { POST: { status: 202, body: null } }), "source BAD_ANSWER"],
    [
      "JSON that breaks off",
      () =>
        void (network.switches.instead = {
          POST: { status: 202, body: "{", headers: { "content-type": "application/json" } },
        }),
      "source BAD_ANSWER",
    ],
    [
      "a redirect",
      () => void (network.switches.instead = { POST: { status: 302, body: {}, headers: { location: "/elsewhere" } } }),
      "source HTTP_302",
    ],
    [
      "an error whose type is no code",
      () => void (network.switches.instead = { POST: { status: 500, body: { error: { type: "so sorry, no" } } } }),
      "source HTTP_500",
    ],
    [
      "a request that it refuses",
      () => void (network.switches.instead = { POST: { status: 400, body: { error: { type: "validation_error" } } } }),
      "answer BAD_REQUEST",
    ],
  ])("is told: %s", async (_, turn, expected) => {
    turn();
    expect(await failureOf()).toBe(expected);
  });

  it.each<[unknown, string]>([
    [{ error: { type: "not_found" } }, "source not_found"],
    [{ results: "none" }, "source BAD_ANSWER"],
    [[], "source BAD_ANSWER"],
  ])("is told where a measurement can't be looked at: %j", async (body, expected) => {
    network.switches.places = { DE: inBerlin(answered()) };
    network.switches.instead = { GET: { status: expected.includes("found") ? 404 : 200, body } };
    expect(await failureOf()).toBe(expected);
  });

  it("is the owner's where the token is refused or a record can't be asked for", async () => {
    expect(await failureOf({ token: "wrong" })).toBe("answer BAD_KEY");
    expect(await failureOf({ what: { kind: "dns", name: "example.com", type: "CAA" } })).toBe("answer BAD_REQUEST");
  });

  it("is told where it can't be reached, and where the run ends", async () => {
    await network.close();
    expect(await failureOf()).toBe("source ECONNREFUSED");
    const ended = new AbortController();
    ended.abort();
    expect(await failureOf({ signal: ended.signal })).toBe("aborted ABORTED");
    network = await startGlobalping();
  });

  it("ends with the run while it waits", async () => {
    network.switches.places = { DE: inBerlin(answered()) };
    network.switches.looks = Number.POSITIVE_INFINITY;
    const ended = new AbortController();
    const now = (): number => NOW_MS;
    const places = createPlaces({ now, http: createHttp({ now }), pollMs: 3_600_000 });
    const measured = places.measure({ what: HTTP, from: ["DE"], apiUrl: network.url, timeoutMs: 60_000 }, ended.signal);
    while (network.looked() === 0) await new Promise((resolve) => setImmediate(resolve));
    ended.abort();
    expect((await measured).failure?.kind).toBe("aborted");
  });
});

describe("what a place saw over HTTP", () => {
  it("has status, headers, body and phases", async () => {
    const exchange = await seen(answered());
    expect(exchange).toMatchObject({
      status: 200,
      totalMs: 120,
      family: 4,
      phases: { dns: 10, connect: 20, tls: 30, wait: 55, receive: 5 },
    });
    expect([...exchange.headers]).toEqual([
      ["content-type", "application/json"],
      ["set-cookie", "a=1, b=2"],
    ]);
    expect(new TextDecoder().decode(exchange.body)).toBe('{"ok":true}');
  });

  it("has no phases that did not happen", async () => {
    const timings = { total: null, dns: null, tcp: 20, tls: null, firstByte: 5, download: 1 };
    const exchange = await seen(answered({ timings, resolvedAddress: "2001:db8::1", rawBody: null }));
    expect(exchange).toMatchObject({ totalMs: 26, phases: { connect: 20, wait: 5, receive: 1 }, family: 6 });
    expect(exchange.body).toHaveLength(0);
  });

  const tls = {
    protocol: "TLSv1.3",
    cipherName: "TLS_AES_256_GCM_SHA384",
    authorized: true,
    createdAt: "2026-10-01T00:00:00.000Z",
    expiresAt: "2026-12-30T00:00:00.000Z",
    subject: { CN: "api.example.com", alt: "DNS:api.example.com, IP Address:192.0.2.1" },
    issuer: { C: "XX", O: "Lab", CN: "Lab CA" },
    keyType: "EC",
    keyBits: 256,
    serialNumber: "01:02",
    fingerprint256: "AB:CD",
    publicKey: null,
  };

  it("has the certificate that was shown", async () => {
    expect((await seen(answered({ tls }))).tls).toEqual({
      protocol: "TLSv1.3",
      cipher: "TLS_AES_256_GCM_SHA384",
      chain: [
        {
          subject: "api.example.com",
          issuer: "Lab CA",
          names: ["api.example.com", "192.0.2.1"],
          from: "2026-10-01T00:00:00.000Z",
          to: "2026-12-30T00:00:00.000Z",
          fingerprint: "abcd",
        },
      ],
    });
  });

  it.each([
    ["CERT_HAS_EXPIRED", "CERT_HAS_EXPIRED"],
    ["it is not good", "CERT_UNTRUSTED"],
    [undefined, "CERT_UNTRUSTED"],
  ])("fails where its certificate is not trusted: %s", async (error, code) => {
    const exchange = await seen(answered({ tls: { ...tls, authorized: false, error } }));
    expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code });
    expect(exchange.status).toBeUndefined();
  });

  it.each([{ statusCode: null }, { statusCode: 99 }, { timings: null }, { status: "exploded" }, { status: "offline" }])(
    "is nothing where the result is %j",
    async (more) => {
      expect((await seen(answered(more))).failure?.kind).toBe("source");
    },
  );
});

describe("what a place saw by TCP", () => {
  const what: PlacesRequest["what"] = { kind: "tcp", host: "api.example.com", port: 443 };
  const pinged = (stats: object) => ({
    status: "finished",
    rawOutput: "",
    resolvedAddress: "192.0.2.1",
    resolvedHostname: "api.example.com",
    timings: [{ rtt: 11 }],
    stats: { min: 10, avg: 11.5, max: 12, total: 3, rcv: 3, drop: 0, loss: 0, ...stats },
  });

  it("is the mean time to connect", async () => {
    expect(await seen(pinged({}), what)).toMatchObject({ totalMs: 11.5, phases: { connect: 11.5 }, family: 4 });
    expect(network.asked[0]?.body).toMatchObject({
      type: "ping",
      target: "api.example.com",
      measurementOptions: { protocol: "TCP", port: 443 },
    });
  });

  it("is no failure while one connection was made", async () => {
    expect((await seen(pinged({ rcv: 1, drop: 2, loss: 66.7 }), what)).failure).toBeUndefined();
  });

  it("is a timeout where none was", async () => {
    const stats = { min: null, avg: null, max: null, rcv: 0, drop: 3, loss: 100 };
    expect((await seen(pinged(stats), what)).failure).toMatchObject({ kind: "timeout", phase: "connect" });
  });
});

describe("what a place saw by DNS", () => {
  const what: PlacesRequest["what"] = { kind: "dns", name: "example.com", type: "TXT", server: "192.0.2.53" };
  const resolved = (answers: unknown, statusCodeName = "NOERROR") => ({
    status: "finished",
    rawOutput: "",
    statusCode: 0,
    statusCodeName,
    resolver: "192.0.2.53",
    answers,
    timings: { total: 17 },
  });
  const record = (type: string, value: string) => ({ name: "example.com.", type, ttl: 300, class: "IN", value });

  it.each([
    ['"cut off', "cut off"],
    [`"${'\\"'.repeat(2_000)}`, '\\"'.repeat(2_000)],
    [`"${'\\"'.repeat(2_000)}\\`, '\\"'.repeat(2_000)],
  ])("is read to its end where a quote has none", async (written, value) => {
    const answers = Array.from({ length: 500 }, () => record("TXT", written));
    const { records = [] } = await seen(resolved(answers), what);
    expect(new Set(records.map((one) => one.value))).toEqual(new Set([value]));
  });

  it("is records of the type that was asked for", async () => {
    const answers = [
      record("CNAME", "elsewhere.example.com."),
      record("TXT", '"v=spf1 " "-all"'),
      record("TXT", '"a \\"b\\""'),
      { type: "TXT" },
      7,
    ];
    expect(await seen(resolved(answers), what)).toMatchObject({
      totalMs: 17,
      phases: { dns: 17 },
      records: [
        { type: "TXT", value: 'a \\"b\\"', ttl: 300 },
        { type: "TXT", value: "v=spf1 -all", ttl: 300 },
      ],
    });
    expect(network.asked[0]?.body).toMatchObject({
      type: "dns",
      measurementOptions: { query: { type: "TXT" }, resolver: "192.0.2.53" },
    });
  });

  it("is empty where there is no such record", async () => {
    expect((await seen(resolved([]), what)).records).toEqual([]);
  });

  it.each([
    ["NXDOMAIN", "ENOTFOUND"],
    ["SERVFAIL", "ESERVFAIL"],
    ["REFUSED", "EREFUSED"],
  ])("is a failure where the resolver says %s", async (word, code) => {
    expect((await seen(resolved([], word), what)).failure).toEqual({ kind: "transport", phase: "dns", code });
  });
});

describe("a test that failed", () => {
  it.each<[string, string]>([
    ["getaddrinfo ENOTFOUND api.example.com", "transport dns ENOTFOUND"],
    ["connect ECONNREFUSED 192.0.2.1:443", "transport connect ECONNREFUSED"],
    ["connect EHOSTUNREACH 192.0.2.1:443", "transport connect EHOSTUNREACH"],
    ["read ECONNRESET", "transport wait ECONNRESET"],
    ["other side closed", "transport wait ECONNRESET"],
    ["Request timeout.", "timeout wait ETIMEDOUT"],
    ["connect ETIMEDOUT 192.0.2.1:443", "timeout wait ETIMEDOUT"],
    [
      "Client network socket disconnected before secure TLS connection was established",
      "transport tls ERR_TLS_HANDSHAKE",
    ],
    ["Response does not match the HTTP/1.1 protocol", "answer wait BAD_HTTP"],
    ["Private IP ranges are not allowed.", "answer connect BAD_REQUEST"],
    ["Test failed. Please try again.", "source connect TEST_FAILED"],
    ["", "source connect TEST_FAILED"],
  ])("with %j is told as it would be here", (output, expected) => {
    const { kind, phase, code } = readFailed("http", output);
    expect(`${kind} ${phase} ${code}`).toBe(expected);
  });

  it("of a name that no server answers is a timeout of DNS", () => {
    expect(readFailed("dns", ";; connection timed out; no servers could be reached")).toMatchObject({
      kind: "timeout",
      phase: "dns",
    });
  });
});

it("never throws, whatever a measurement is", () => {
  const request: PlacesRequest = { what: HTTP, from: ["DE", "KR"], timeoutMs: 1 };
  const results = fc.array(fc.oneof(fc.jsonValue(), fc.record({ probe: fc.jsonValue(), result: fc.jsonValue() })));
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.record({ status: fc.string(), results })), (data) => {
      const places = readPlaces(data, request, NOW_MS);
      if (places !== undefined) expect(places).toHaveLength(2);
    }),
    { seed: 20261121 },
  );
});
