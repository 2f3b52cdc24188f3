import { describe, expect, it } from "vitest";
import { createLabNet } from "./lab-net.ts";
import { createVirtualClock } from "./virtual-clock.ts";
import type { NetLimits } from "../world.ts";

const limits: NetLimits = {
  dnsMs: 1_000,
  connectMs: 1_000,
  tlsMs: 1_000,
  waitMs: 1_000,
  receiveMs: 1_000,
  totalMs: 1_000,
  bodyBytes: 1_000,
};
const HOSTS = { "a.test": {}, "old.test": { certificateDays: -2 }, "shut.test": { refuses: true } };

describe("the virtual network below HTTP", () => {
  const { net, places } = createLabNet(createVirtualClock(0), HOSTS);

  it("has the hosts that it was given, and no others", async () => {
    const open = await net.connect({ host: "a.test", port: 1, send: "x", expectsAnswer: true, limits });
    expect(new TextDecoder().decode(open.body)).toBe("x");
    expect(Object.values(open.phases).reduce((sum, ms) => sum + ms, 0)).toBe(open.totalMs);
    const none = await net.connect({ host: "b.test", port: 1, expectsAnswer: false, limits });
    expect(none.failure).toEqual({ kind: "transport", phase: "dns", code: "ENOTFOUND" });
    const shut = await net.connect({ host: "shut.test", port: 1, expectsAnswer: false, limits });
    expect(shut.failure).toEqual({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
    expect(
      (await places.measure({ what: { kind: "tcp", host: "a.test", port: 1 }, from: [], timeoutMs: 1 })).failure?.kind,
    ).toBe("source");
  });

  it("shows certificates, and trusts none that has expired", async () => {
    expect((await net.handshake({ host: "a.test", port: 443, limits })).tls?.chain).toHaveLength(1);
    const old = await net.handshake({ host: "old.test", port: 443, limits });
    expect(old).toMatchObject({
      failure: { phase: "tls", code: "CERT_HAS_EXPIRED" },
      tls: { untrusted: "CERT_HAS_EXPIRED" },
    });
  });

  it("answers questions and talks", async () => {
    expect((await net.resolve({ name: "a.test", type: "A", limits })).records).toHaveLength(1);
    expect((await net.resolve({ name: "a.test", type: "MX", limits })).records).toEqual([]);
    const talk = await net.converse({
      url: "ws://a.test/",
      headers: {},
      protocols: [],
      send: ["1", "2"],
      messages: 2,
      limits,
    });
    expect(talk).toMatchObject({ status: 101, body: new TextEncoder().encode("1\n2") });
  });
});
