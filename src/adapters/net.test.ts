import { spawnSync } from "node:child_process";
import net from "node:net";
import type tls from "node:tls";
import fc from "fast-check";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import type { Exchange, RecordType } from "../domain/exchange.ts";
import { closedPort, listen, startTcp, type LabServer, type TcpManner } from "../lab/net-lab.ts";
import { startDns, type DnsManner, type LabDns } from "../lab/net-lab-dns.ts";
import { makeCertificates, startTls, type Certificates, type TlsKind } from "../lab/net-lab-tls.ts";
import type { DnsRequest, NetLimits, TcpRequest, TlsRequest } from "../world.ts";
import { caaText, hostText, reverseName, soaText, srvText } from "./net-dns.ts";
import { createNet, type NetOptions } from "./net.ts";

const ROOMY: NetLimits = {
  dnsMs: 5000,
  connectMs: 5000,
  tlsMs: 5000,
  waitMs: 5000,
  receiveMs: 5000,
  totalMs: 10_000,
  bodyBytes: 1000,
};

type Changes<R> = Partial<Omit<R, "limits">> & { limits?: Partial<NetLimits>; signal?: AbortSignal };

const live = (options: Partial<NetOptions> = {}) => createNet({ now: () => 1_795_252_800_000, ...options });
const text = (exchange: Exchange): string => Buffer.from(exchange.body).toString();
const sumOf = (exchange: Exchange): number => Object.values(exchange.phases).reduce((sum, part) => sum + part, 0);

const servers: { ended(): Promise<void> }[] = [];
function kept<S extends { ended(): Promise<void> }>(server: S): S {
  servers.push(server);
  return server;
}

/** A server ends when all of its connections have been ended: a leak makes this hook fail. */
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.ended()));
}, 5000);

describe("a TCP connection", () => {
  const serve = async (manner: TcpManner): Promise<LabServer> => kept(await startTcp(manner));
  const call = (
    at: { host: string; port: number },
    { limits, signal, ...more }: Changes<TcpRequest> = {},
    options: Partial<NetOptions> = {},
  ): Promise<Exchange> => {
    const { host, port } = at;
    return live(options).connect(
      { host, port, expectsAnswer: false, ...more, limits: { ...ROOMY, ...limits } },
      signal,
    );
  };

  it("that is open has its phases, whose sum is the total, and the family", async () => {
    const { port } = await serve("silent");
    const exchange = await call({ host: "named.invalid", port }, {}, { lookup: async () => ["127.0.0.1"] });
    expect(exchange).toMatchObject({ startedAtMs: 1_795_252_800_000, family: 4, redirects: 0 });
    expect(exchange.failure).toBeUndefined();
    expect(Object.keys(exchange.phases)).toEqual(["dns", "connect"]);
    expect(sumOf(exchange)).toBeCloseTo(exchange.totalMs, 6);
    expect(exchange.totalMs).toBeGreaterThan(0);
    expect(exchange.body).toHaveLength(0);
  });

  it("sends, and takes the first bytes that come", async () => {
    const exchange = await call(await serve("echo"), { send: "PING\r\n", expectsAnswer: true });
    expect(exchange.failure).toBeUndefined();
    expect(text(exchange)).toBe("PING\r\n");
    expect(Object.keys(exchange.phases)).toEqual(["connect", "send", "wait"]);
  });

  it("takes a greeting, no more of it than asked for", async () => {
    const server = await serve("greet");
    expect(text(await call(server, { expectsAnswer: true }))).toBe("220 lab ready\r\n");
    expect(text(await call(server, { expectsAnswer: true, limits: { bodyBytes: 3 } }))).toBe("220");
  });

  it("that only sends does not wait", async () => {
    const exchange = await call(await serve("silent"), { send: "x" });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.phases).not.toHaveProperty("wait");
  });

  it("that is refused says so", async () => {
    const exchange = await call({ host: "127.0.0.1", port: await closedPort() });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
  });

  it("to where no way leads ends in its time", async () => {
    const exchange = await call({ host: "192.0.2.1", port: 9 }, { limits: { connectMs: 100 } });
    expect(exchange.failure?.phase).toBe("connect");
    expect(["TIMEOUT", "ENETUNREACH", "EHOSTUNREACH", "ECONNREFUSED", "EACCES"]).toContain(exchange.failure?.code);
  });

  it("to a server that accepts and never answers ends in its time", async () => {
    const exchange = await call(await serve("silent"), { expectsAnswer: true, limits: { waitMs: 60 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "wait", code: "TIMEOUT" });
  });

  it.each<[TcpManner]>([["close"], ["reset"]])(
    "to a server that does %s instead of answering says so",
    async (manner) => {
      const exchange = await call(await serve(manner), { send: "hello", expectsAnswer: true });
      expect(exchange.failure).toEqual({ kind: "transport", phase: "wait", code: "ECONNRESET" });
    },
  );

  it("to a name that does not exist says so", async () => {
    const lookup = () => Promise.reject(Object.assign(new Error("none"), { code: "ENOTFOUND" }));
    const exchange = await call({ host: "nobody.invalid", port: 1 }, {}, { lookup });
    expect(exchange.failure).toEqual({ kind: "transport", phase: "dns", code: "ENOTFOUND" });
  });

  it("to a name that nobody answers for ends in its time", async () => {
    const lookup = (): Promise<string[]> => new Promise(() => undefined);
    const exchange = await call({ host: "slow.invalid", port: 1 }, { limits: { dnsMs: 50 } }, { lookup });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "dns", code: "TIMEOUT" });
  });

  it("goes over the family that is asked for only", async () => {
    const { port } = await serve("silent");
    const lookup = async (): Promise<string[]> => ["::1", "127.0.0.1"];
    expect((await call({ host: "two.invalid", port }, { family: 4 }, { lookup })).family).toBe(4);
    const none = await call({ host: "one.invalid", port }, { family: 6 }, { lookup: async () => ["127.0.0.1"] });
    expect(none.failure).toEqual({ kind: "transport", phase: "dns", code: "NO_SUCH_FAMILY" });
    const wrong = await call({ host: "127.0.0.1", port }, { family: 6 });
    expect(wrong.failure).toMatchObject({ kind: "transport", code: "NO_SUCH_FAMILY" });
    expect((await call({ host: "::1", port: await closedPort() }, { family: 6 })).failure?.phase).toBe("connect");
  });

  it("that is aborted ends where it was, and one that is aborted before has no phase", async () => {
    const controller = new AbortController();
    // What it hears was sent, so that the call waits by then.
    const server = kept(await listen(net.createServer((socket) => socket.once("data", () => controller.abort()))));
    const waiting = call(server, { send: "x", expectsAnswer: true, signal: controller.signal });
    expect((await waiting).failure).toEqual({ kind: "aborted", phase: "wait", code: "ABORTED" });
    const before = await call(server, { signal: controller.signal });
    expect(before).toMatchObject({ totalMs: 0, phases: {}, failure: { kind: "aborted", phase: "queue" } });
  });

  it("never rejects, whatever the host is called", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 20 }), async (host) => {
        const exchange = await call(
          { host: `x${host}`, port: 1 },
          { limits: { totalMs: 500 } },
          { lookup: async () => [] },
        );
        expect(exchange.failure).toBeDefined();
      }),
      { seed: 20261121, numRuns: 200 },
    );
  });
});

const lacksOpenssl = spawnSync("openssl", ["version"]).status !== 0 && process.env["CI"] === undefined;

describe.skipIf(lacksOpenssl)("a TLS handshake", () => {
  let certificates: Certificates;
  beforeAll(async () => {
    certificates = await makeCertificates();
  });
  const serve = async (kind: TlsKind, options: tls.TlsOptions = {}): Promise<LabServer> =>
    kept(await startTls(kind, certificates, options));
  const call = (at: LabServer, { limits, signal, ...more }: Changes<TlsRequest> = {}): Promise<Exchange> =>
    live().handshake(
      {
        host: at.host,
        port: at.port,
        serverName: "localhost",
        ca: certificates.ca,
        ...more,
        limits: { ...ROOMY, ...limits },
      },
      signal,
    );

  it("shows protocol, cipher and certificate", async () => {
    const exchange = await call(await serve("good"));
    expect(exchange.failure).toBeUndefined();
    expect(Object.keys(exchange.phases)).toEqual(["connect", "tls"]);
    expect(exchange.tls).toMatchObject({
      protocol: "TLSv1.3",
      cipher: expect.stringMatching(/^TLS_/),
      chain: [{ subject: "lab", issuer: "Lab Root", names: expect.arrayContaining(["localhost", "127.0.0.1"]) }],
    });
    expect(exchange.tls).not.toHaveProperty("untrusted");
  });

  it("checks the host where no name is given, also where that is an address", async () => {
    const server = await serve("good");
    const { ca } = certificates;
    const request = { host: server.host, port: server.port, ca, limits: ROOMY };
    expect((await live().handshake(request)).failure).toBeUndefined();
    const wrong = await serve("wrong-host");
    const { failure } = await live().handshake({ ...request, port: wrong.port });
    expect(failure?.code).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
  });

  it("asks for the name that it is told to", async () => {
    const asked: string[] = [];
    const server = await serve("good", {
      SNICallback: (name, done) => {
        asked.push(name);
        done(null);
      },
    });
    await call(server);
    await call(server, { serverName: "elsewhere.invalid" });
    expect(asked).toEqual(["localhost", "elsewhere.invalid"]);
  });

  it.each<[TlsKind, string, Changes<TlsRequest>]>([
    ["expired", "CERT_HAS_EXPIRED", {}],
    ["wrong-host", "ERR_TLS_CERT_ALTNAME_INVALID", {}],
    ["self-signed", "DEPTH_ZERO_SELF_SIGNED_CERT", {}],
  ])("with the certificate «%s» fails, and shows it all the same", async (kind, code, changes) => {
    const exchange = await call(await serve(kind), changes);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "tls", code });
    expect(exchange.tls?.untrusted).toBe(code);
    expect(exchange.tls?.chain).toHaveLength(1);
  });

  it("trusts an own authority only where it is named, beside the public ones", async () => {
    const server = await serve("good");
    const request = { host: server.host, port: server.port, limits: ROOMY };
    expect((await live().handshake(request)).failure?.code).toBe("UNABLE_TO_VERIFY_LEAF_SIGNATURE");
    expect((await live({ ca: certificates.ca }).handshake(request)).failure).toBeUndefined();
  });

  it("with a certificate that has five days left is a good one", async () => {
    const exchange = await call(await serve("five-days"));
    expect(exchange.failure).toBeUndefined();
    const leftMs = Date.parse(exchange.tls?.chain[0]?.to ?? "") - Date.now();
    expect(Math.round(leftMs / 86_400_000)).toBe(5);
  });

  it("with a server that speaks an old protocol only fails by OpenSSL's code", async () => {
    const exchange = await call(await serve("old-protocol"));
    expect(exchange.failure).toEqual({
      kind: "transport",
      phase: "tls",
      code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION",
    });
    expect(exchange).not.toHaveProperty("tls");
  });

  it("keeps to the oldest protocol that is allowed", async () => {
    const server = await serve("good", { maxVersion: "TLSv1.2" });
    expect((await call(server)).tls?.protocol).toBe("TLSv1.2");
    const { failure } = await call(server, { minVersion: "TLSv1.3" });
    expect(failure).toMatchObject({ kind: "transport", phase: "tls" });
    expect(failure?.code).toMatch(/^ERR_SSL_.*PROTOCOL/);
  });

  it("wants one of the protocols that it offers, where it offers any", async () => {
    const h2 = await serve("good", { ALPNProtocols: ["h2"] });
    expect((await call(h2, { protocols: ["h2", "http/1.1"] })).failure).toBeUndefined();
    expect((await call(h2, { protocols: ["other"] })).failure).toMatchObject({ phase: "tls", kind: "transport" });
    const deaf = await serve("good");
    expect((await call(deaf, { protocols: ["h2"] })).failure).toEqual({
      kind: "answer",
      phase: "tls",
      code: "ALPN_NOT_AGREED",
    });
  });

  it.each<[TcpManner, RegExp, NetLimits["tlsMs"]]>([
    ["reset", /^ECONNRESET$/, 5000],
    ["close", /^ECONNRESET$/, 5000],
    ["garbage", /^ERR_SSL_/, 5000],
    ["silent", /^TIMEOUT$/, 60],
  ])("with a server that does %s instead fails in its phase", async (manner, code, tlsMs) => {
    const exchange = await call(kept(await startTcp(manner)), { limits: { tlsMs } });
    expect(exchange.failure).toMatchObject({ kind: manner === "silent" ? "timeout" : "transport", phase: "tls" });
    expect(exchange.failure?.code).toMatch(code);
  });
});

describe("a question to a name server", () => {
  let dns: LabDns | undefined;
  afterEach(async () => {
    await dns?.close();
    dns = undefined;
  });
  const NAME = "host.example.test";
  const serve = async (manner: DnsManner): Promise<LabDns> => (dns = await startDns({ [NAME]: manner }));
  const call = (server: string, { limits, signal, ...more }: Changes<DnsRequest> = {}): Promise<Exchange> =>
    live().resolve({ name: NAME, type: "A", server, ...more, limits: { ...ROOMY, ...limits } }, signal);

  const RECORDS: Extract<DnsManner, { kind: "answers" }>["records"] = [
    { type: "A", address: "192.0.2.2", ttl: 30 },
    { type: "A", address: "192.0.2.1", ttl: 30 },
    { type: "AAAA", address: "2001:db8::1" },
    { type: "CNAME", domain: "other.test" },
    { type: "MX", priority: 20, exchange: "b.mail.test" },
    { type: "MX", priority: 10, exchange: "a.mail.test" },
    { type: "NS", ns: "ns.elsewhere.invalid" },
    { type: "TXT", data: ["v=spf1 ", "-all"] },
    // Another suffix than the question's: a target that is compressed is refused (RFC 2782).
    { type: "SRV", priority: 1, weight: 2, port: 5060, target: "sip.elsewhere.invalid" },
    { type: "CAA", flags: 0, tag: "issue", value: "ca.example.net" },
    { type: "PTR", domain: "pointed.invalid" },
    {
      type: "SOA",
      primary: "ns.invalid",
      admin: "hostmaster.invalid",
      serial: 7,
      refresh: 3600,
      retry: 600,
      expiration: 86_400,
      minimum: 60,
    },
  ];

  it.each<[RecordType, string[]]>([
    ["A", ["192.0.2.1", "192.0.2.2"]],
    ["AAAA", ["2001:db8::1"]],
    ["CNAME", ["other.test"]],
    ["MX", ["10 a.mail.test", "20 b.mail.test"]],
    ["NS", ["ns.elsewhere.invalid"]],
    ["TXT", ["v=spf1 -all"]],
    ["SRV", ["1 2 5060 sip.elsewhere.invalid"]],
    ["CAA", ['0 issue "ca.example.net"']],
    ["PTR", ["pointed.invalid"]],
    ["SOA", ["ns.invalid hostmaster.invalid 7 3600 600 86400 60"]],
  ])("of type %s is answered, sorted", async (type, values) => {
    const { server } = await serve({ kind: "answers", records: RECORDS });
    const exchange = await call(server, { type });
    expect(exchange.failure).toBeUndefined();
    expect(exchange.records?.map(({ value }) => value)).toEqual(values);
    expect(exchange.records?.every((record) => record.type === type)).toBe(true);
    expect(Object.keys(exchange.phases)).toEqual(["dns"]);
    expect(sumOf(exchange)).toBeCloseTo(exchange.totalMs, 6);
  });

  it("has the time to live of addresses", async () => {
    const { server } = await serve({ kind: "answers", records: RECORDS });
    expect((await call(server)).records).toEqual([
      { type: "A", value: "192.0.2.1", ttl: 30 },
      { type: "A", value: "192.0.2.2", ttl: 30 },
    ]);
  });

  it("for an address goes to its reverse name", async () => {
    const zone = { "1.2.0.192.in-addr.arpa": { kind: "answers", records: [{ type: "PTR", domain: "one.invalid" }] } };
    dns = await startDns(zone as Record<string, DnsManner>);
    const exchange = await call(dns.server, { name: "192.0.2.1", type: "PTR" });
    expect(exchange.records).toEqual([{ type: "PTR", value: "one.invalid" }]);
  });

  it("with an answer too long for a packet is asked again over TCP", async () => {
    const records = Array.from({ length: 40 }, (_, index) => ({
      type: "TXT" as const,
      data: `${index} ${"x".repeat(200)}`,
    }));
    const { server, asked } = await serve({ kind: "answers", records });
    expect((await call(server, { type: "TXT" })).records).toHaveLength(40);
    expect(asked.map(({ over }) => over)).toEqual(["udp", "tcp"]);
  });

  it("that has no such record has none, which is no failure", async () => {
    const { server } = await serve({ kind: "answers", records: [] });
    const exchange = await call(server);
    expect(exchange.failure).toBeUndefined();
    expect(exchange.records).toEqual([]);
  });

  it.each<[DnsManner, string]>([
    [{ kind: "fails", code: "NXDOMAIN" }, "ENOTFOUND"],
    [{ kind: "fails", code: "SERVFAIL" }, "ESERVFAIL"],
    [{ kind: "fails", code: "REFUSED" }, "EREFUSED"],
    [{ kind: "garbage" }, "EBADRESP"],
  ])("to a server that %j fails", async (manner, code) => {
    const { server } = await serve(manner);
    const exchange = await call(server);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "dns", code });
    expect(exchange).not.toHaveProperty("records");
  });

  it("to a silent server is repeated, and ends in its time", async () => {
    const { server, asked } = await serve({ kind: "silent" });
    const exchange = await call(server, { limits: { dnsMs: 1900 } });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "dns", code: "TIMEOUT" });
    expect(asked.length).toBeGreaterThan(1);
  });

  it("where no server is says so", async () => {
    const exchange = await call(`127.0.0.1:${await closedPort()}`);
    expect(exchange.failure).toEqual({ kind: "transport", phase: "dns", code: "ECONNREFUSED" });
  });

  it("to what is no server is our own mistake", async () => {
    const exchange = await call("not-an-address");
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "queue", code: "ERR_INVALID_IP_ADDRESS" });
  });

  it("that is aborted ends at once", async () => {
    const { server } = await serve({ kind: "silent" });
    const controller = new AbortController();
    const waiting = call(server, { signal: controller.signal });
    setImmediate(() => controller.abort());
    expect((await waiting).failure).toEqual({ kind: "aborted", phase: "dns", code: "ABORTED" });
  });

  it("never rejects, whatever the name is", async () => {
    const { server } = await serve({ kind: "fails", code: "NXDOMAIN" });
    await fc.assert(
      fc.asyncProperty(fc.string({ maxLength: 80 }), async (name) => {
        const exchange = await call(server, { name, limits: { dnsMs: 2000 } });
        expect(exchange.failure?.kind ?? "transport").toBe("transport");
      }),
      { seed: 20261121, numRuns: 100 },
    );
  });
});

describe("the value of a record", () => {
  const label = fc.stringMatching(/^[a-z0-9]{1,8}$/);
  const host = fc.array(label, { minLength: 1, maxLength: 4 }).map((labels) => labels.join("."));
  const number = fc.nat({ max: 2 ** 32 - 1 });

  it("names a host without its final dot, and the root by it", () => {
    expect(hostText("")).toBe(".");
    fc.assert(
      fc.property(host, (name) => {
        expect(hostText(`${name}.`)).toBe(name);
        expect(hostText(name)).toBe(name);
      }),
    );
  });

  it("of SRV and SOA has its parts between single spaces", () => {
    fc.assert(
      fc.property(host, number, number, number, (name, a, b, c) => {
        expect(srvText({ name, priority: a, weight: b, port: c }).split(" ")).toEqual([`${a}`, `${b}`, `${c}`, name]);
        const soa = { nsname: name, hostmaster: name, serial: a, refresh: b, retry: c, expire: a, minttl: b };
        expect(soaText(soa).split(" ")).toEqual([name, name, a, b, c, a, b].map(String));
      }),
    );
  });

  it("of CAA keeps any value within its quotes", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("issue", "issuewild", "iodef"),
        fc.string(),
        fc.nat({ max: 255 }),
        (tag, value, critical) => {
          const [, written, quoted] = /^(\S+ \S+) "(.*)"$/su.exec(caaText({ critical, [tag]: value })) ?? [];
          expect(written).toBe(`${critical} ${tag}`);
          expect(quoted?.replaceAll(/\\(.)/gsu, "$1")).toBe(value);
        },
      ),
    );
  });

  it("is asked for by the reverse of an address, and by any other name as it is", () => {
    expect(reverseName("2001:db8::1")).toBe(`1.${"0.".repeat(23)}8.b.d.0.1.0.0.2.ip6.arpa`);
    expect(reverseName("1.2.0.192.in-addr.arpa")).toBe("1.2.0.192.in-addr.arpa");
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        expect(reverseName(address)).toBe(`${address.split(".").toReversed().join(".")}.in-addr.arpa`);
      }),
    );
    fc.assert(
      fc.property(host, (name) => {
        expect(reverseName(`${name}.test`)).toBe(`${name}.test`);
      }),
    );
  });
});
