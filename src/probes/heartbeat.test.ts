import { createHmac } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { heartbeat, readEvent, settings, sign, verify } from "./heartbeat.ts";

const parse = (more: object = {}) => settings.parse({ kind: "heartbeat", secret: "a-key-of-the-lab", ...more });

describe("settings of a heartbeat", () => {
  it("need a secret, and have a grace", () => {
    expect(parse()).toEqual({ kind: "heartbeat", secret: "a-key-of-the-lab", grace: 300_000 });
    expect(parse({ grace: "2h" }).grace).toBe(7_200_000);
    for (const wrong of [
      { secret: "" },
      { secret: undefined },
      { grace: "0s" },
      { grace: "25h" },
      { url: "https://example.com" },
    ])
      expect(settings.safeParse({ ...parse(), grace: "5m", ...wrong }).success).toBe(false);
  });

  it("ask nobody: there is nothing to say", async () => {
    const exchange = await heartbeat.observe(parse(), { clock: { now: () => 7, sleep: () => Promise.resolve() } });
    expect(exchange).toMatchObject({ silent: true, startedAtMs: 7 });
    expect(exchange.failure).toBeUndefined();
  });
});

describe("a signature", () => {
  it("is HMAC-SHA-256 over the bytes, as RFC 4231 has it", () => {
    expect(sign("what do ya want for nothing?", "Jefe")).toBe(
      "sha256=5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843",
    );
  });

  it("is of the body's UTF-8, whatever is in it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ minLength: 1 }), (body, secret) => {
        const mac = createHmac("sha256", secret).update(Buffer.from(body, "utf8")).digest("hex");
        expect(verify(body, `sha256=${mac}`, secret)).toBe(true);
      }),
      { seed: 20261121 },
    );
  });

  it("is no other body's, no other key's, and of no other form", () => {
    const right = sign("body", "secret");
    for (const wrong of [
      "",
      "sha256=",
      right.slice(7),
      right.toUpperCase(),
      `${right}0`,
      right.slice(0, -1),
      `${right} `,
    ])
      expect(verify("body", wrong, "secret")).toBe(false);
    expect(verify("body ", right, "secret")).toBe(false);
    expect(verify("body", right, "secret ")).toBe(false);
    expect(verify("body", "é".repeat(71), "secret")).toBe(false);
  });

  it("differs with any byte", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.nat(), (body, at) => {
        const index = at % body.length;
        const other = `${body.slice(0, index)}${body[index] === "x" ? "y" : "x"}${body.slice(index + 1)}`;
        expect(verify(other, sign(body, "secret"), "secret")).toBe(false);
      }),
      { seed: 20261121 },
    );
  });
});

describe("GitHub's event", () => {
  it("is read for its payload, whatever else it holds", () => {
    const event = { action: "x", sender: {}, client_payload: { body: "{}", signature: "s", more: 1 } };
    expect(readEvent(JSON.stringify(event))).toEqual({ body: "{}", signature: "s" });
  });

  it("is nothing where it holds no report, and never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => readEvent(text) === undefined),
      { seed: 20261121 },
    );
    expect(readEvent('{"client_payload":{"__proto__":{"body":"{}","signature":"s"}}}')).toBeUndefined();
  });
});
