import { describe, expect, it } from "vitest";
import { measured } from "./measured.ts";
import type { Certificate, TlsFacts } from "./exchange.ts";
import type { Facts } from "./facts.ts";

const keep = (facts: Partial<Facts>, price?: Parameters<typeof measured>[1]) =>
  measured({ latencyMs: 1, phases: {}, headers: new Map(), text: "", body: undefined, bytes: 0, ...facts }, price);

const until = (to: string): Certificate => ({
  subject: "CN=a",
  issuer: "CN=b",
  names: ["a.example"],
  from: "2026-01-01T00:00:00.000Z",
  to,
  fingerprint: "0".repeat(64),
});
const tls = (...ends: string[]): TlsFacts => ({ protocol: "TLSv1.3", cipher: "x", chain: ends.map(until) });

describe("measured", () => {
  it("keeps nothing of an answer that says nothing", () => {
    expect(keep({ status: 200, text: "secret", serverTiming: {}, limits: [] })).toEqual({});
  });

  it("keeps a stream's first token and rate, rounded", () => {
    const stream = { events: 9, firstTokenMs: 312.6, tokensPerSecond: 81.26, complete: true };
    expect(keep({ stream })).toEqual({ token: 313, rate: 81.3 });
    expect(keep({ stream: { events: 0, complete: false } })).toEqual({});
    expect(keep({ stream: { ...stream, firstTokenMs: Number.NaN, tokensPerSecond: Infinity } })).toEqual({});
  });

  it("keeps what was used, and what that cost by the monitor's price", () => {
    const usage = { input: 1_000, output: 200, thinking: 5, units: 1.63349 };
    expect(keep({ usage })).toEqual({ used: { in: 1_000, out: 200, units: 1.633 } });
    expect(keep({ usage }, { unit: "credits", perUnit: 10 })).toMatchObject({ cost: 17, unit: "credits" });
    expect(keep({ usage: { cost: { micro: 81, unit: "USD" } } })).toEqual({ cost: 81 });
    expect(keep({ usage: { input: 5 } }, { unit: "USD", outputPerMillion: 1 })).toEqual({ used: { in: 5 } });
    expect(keep({}, { unit: "USD", perCall: 0 })).toEqual({ cost: 0 });
  });

  it.each([
    ["models/gemini-2.5-flash", "models/gemini-2.5-flash"],
    ["anthropic/claude-4.5-haiku:beta", "anthropic/claude-4.5-haiku:beta"],
    ["<script>", undefined],
    ["m".repeat(81), undefined],
    ["a model", undefined],
  ])("of the model %s it keeps %s", (model, kept) => {
    expect(keep({ reply: { text: "hello", model } }).model).toBe(kept);
  });

  it("keeps of an output a part of its hash, its bytes and an image's size", () => {
    const hash = "0123456789abcdef".repeat(4);
    const output = { bytes: 5_000, mime: "image/png", hash };
    const kept = { hash: "0123456789abcdef", bytes: 5_000 };
    expect(keep({ output })).toEqual({ output: kept });
    const image = { mime: "image/png", width: 1_024, height: 768, bytes: 5_000, singleColour: false };
    expect(keep({ output, image })).toEqual({ output: { ...kept, w: 1_024, h: 768 } });
    expect(keep({ output: { ...output, hash: "no hash" } })).toEqual({});
  });

  it("keeps the share that is left of the tightest limit", () => {
    expect(keep({ limits: [{ name: "a", limit: 3, remaining: 1 }] })).toEqual({ left: 0.333 });
    expect(keep({ limits: [{ name: "a", remaining: 0 }] })).toEqual({ left: 0 });
    expect(keep({ limits: [{ name: "a", limit: 1, remaining: 5 }] })).toEqual({ left: 1 });
    expect(keep({ limits: [{ name: "a", remaining: 5 }] })).toEqual({});
  });

  it("keeps the chain's first end where it is near, or where nothing else was asked", () => {
    const chain = tls("2027-01-01T00:00:00Z", "2026-12-24T12:00:00.000Z", "2040-01-01T00:00:00.000Z");
    const certTo = "2026-12-24T12:00:00.000Z";
    expect(keep({ tls: chain, status: 200, certDaysLeft: 44 })).toEqual({ certTo });
    expect(keep({ tls: chain, status: 200, certDaysLeft: -3 })).toEqual({ certTo });
    expect(keep({ tls: chain, status: 200, certDaysLeft: 45 })).toEqual({});
    expect(keep({ tls: chain, status: 200 })).toEqual({});
    expect(keep({ tls: chain, certDaysLeft: 300 })).toEqual({ certTo });
    expect(keep({ tls: tls("never", "+020000-01-01T00:00:00.000Z") })).toEqual({});
  });

  it("leaves out a certificate made for days only while most of its life lies ahead", () => {
    const week = tls("2026-11-28T00:00:00.000Z", "2026-11-28T00:00:00.000Z");
    const [first] = week.chain;
    const short = { ...week, chain: [{ ...first!, from: "2026-11-21T00:00:00.000Z" }] };
    expect(keep({ tls: short, status: 200, certDaysLeft: 5 })).toEqual({});
    expect(keep({ tls: short, certDaysLeft: 5 })).toEqual({});
    expect(keep({ tls: short, status: 200, certDaysLeft: 3 })).toEqual({ certTo: "2026-11-28T00:00:00.000Z" });
  });

  it("keeps eight of the server's own times, in whole milliseconds, under safe names", () => {
    const times = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`t${index}`, index + 0.6]));
    const server = keep({ serverTiming: { "a b": 1, bad: -1, ["__proto__"]: 1, ...times } }).server;
    expect(Object.keys(server ?? {})).toEqual(["t0", "t1", "t2", "t3", "t4", "t5", "t6", "t7"]);
    expect(server?.["t7"]).toBe(8);
  });

  it("keeps how many places were asked and which failed", () => {
    const places = Array.from({ length: 14 }, (_, index) => ({
      place: `DE-Town ${index}`,
      outcome: index === 0 ? ("ok" as const) : index === 1 ? ("inconclusive" as const) : ("timeout" as const),
    }));
    const kept = keep({ places }).places;
    expect(kept?.asked).toBe(14);
    expect(kept?.failed).toEqual(Array.from({ length: 10 }, (_, index) => `DE-Town-${index + 2}`));
  });
});
