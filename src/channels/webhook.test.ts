import { createHmac } from "node:crypto";
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { startSink, type Sink, type SinkRequest } from "../lab/sink.ts";
import { liveWorld, NOTICES, NOW_MS } from "../../test/notices.ts";
import { settingsOf } from "../../test/receivers.ts";
import { fill, namesIn } from "./fill.ts";
import { ChannelSettings, send } from "./index.ts";

const SECRET = "hook-secret-0123456789";
const sinks: Sink[] = [];
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
});

/** What a receiver of one's own is sent. */
async function sentTo(more: object, told = NOTICES.trouble, answer = { status: 200, body: "" }) {
  const sink = await startSink(() => answer);
  sinks.push(sink);
  const sent = await send(settingsOf({ kind: "webhook", url: `${sink.origin}/hook`, ...more }), told, liveWorld());
  return { sent, request: sink.requests[0]! satisfies SinkRequest };
}

describe("a webhook of one's own", () => {
  it("is sent the whole notice as JSON, with a key by which a repetition is known", async () => {
    const { sent, request } = await sentTo({});
    expect(sent).toEqual({ ok: true });
    expect(request).toMatchObject({
      method: "POST",
      path: "/hook",
      headers: { "content-type": "application/json; charset=utf-8", "idempotency-key": NOTICES.trouble.key },
      json: { version: 1, ...NOTICES.trouble },
    });
    expect(request.headers).not.toHaveProperty("x-uptimeline-signature");
  });

  it("is signed over the time and the body as it was sent", async () => {
    const { request } = await sentTo({ secret: SECRET }, NOTICES.korean);
    const timestamp = request.headers["x-uptimeline-timestamp"];
    expect(timestamp).toBe(String(Math.floor(NOW_MS / 1_000)));
    const mac = createHmac("sha256", SECRET).update(`${timestamp}.${request.raw}`).digest("hex");
    expect(request.headers["x-uptimeline-signature"]).toBe(`v1=${mac}`);
  });

  it("is written by a template, whose values stay texts, numbers and lists", async () => {
    const body = {
      text: "{{mark}} {{title}} ({{level}})",
      at: "{{timeMs}}",
      detail: "{{text}}",
      none: "{{to}}",
      rows: [{ $each: "items", $make: { monitor: "{{monitor}}", open: "{{isOpen}}", site: "{{siteName}}" } }],
    };
    const { request } = await sentTo({ body, method: "PUT", headers: { "X-Team": "ai" } });
    expect(request).toMatchObject({ method: "PUT", headers: { "x-team": "ai" } });
    expect(request.json).toEqual({
      text: "🔴 Claude API is down: model overloaded (critical)",
      at: NOW_MS,
      detail: expect.stringContaining("Failures in a row: 5\n"),
      rows: [{ monitor: "claude-api", open: true, site: "Status of our APIs" }],
    });
  });

  it("may be plain text, and no longer than it says", async () => {
    const { request } = await sentTo({ body: "{{title}}\n{{text}}", limit: 200 }, NOTICES.huge);
    expect(request.headers["content-type"]).toBe("text/plain; charset=utf-8");
    expect(request.raw.length).toBeLessThanOrEqual(250);
    expect(request.raw).toMatch(/^60 monitors are down\n[^]*… Cut: there is no room for the rest$/);
  });

  it("has failed where its body says so, though the status is 200", async () => {
    const success = { path: "result.code", is: 0 };
    const answer = (body: string) => ({ status: 200, body });
    expect((await sentTo({ success }, NOTICES.trouble, answer('{"result":{"code":0}}'))).sent).toEqual({ ok: true });
    expect(
      (await sentTo({ success }, NOTICES.trouble, answer('{"result":{"code":7},"message":"no such room"}'))).sent,
    ).toMatchObject({
      ok: false,
      why: expect.stringContaining("no such room"),
    });
  });

  it("does not tell its secrets, though the receiver repeats them", async () => {
    const answer = { status: 400, body: `bad signature with ${SECRET} and my-header-value` };
    const { sent } = await sentTo({ secret: SECRET, headers: { "x-key": "my-header-value" } }, NOTICES.trouble, answer);
    expect(sent).toMatchObject({ ok: false, why: expect.stringContaining("bad signature with *** and ***") });
  });
});

const problems = (written: object): string[] =>
  ChannelSettings.safeParse({ id: "a", ...written }).error?.issues.map(({ message }) => message) ?? [];

describe("settings of a channel", () => {
  it("take plain HTTP for hosts of one's own network alone", () => {
    const alertmanager = (url: string) => problems({ kind: "alertmanager", url });
    for (const host of [
      "localhost",
      "alertmanager",
      "10.0.0.7:9093",
      "192.168.1.2",
      "172.16.0.1",
      "[::1]",
      "am.monitoring.svc",
      "am.lan",
    ])
      expect(alertmanager(`http://${host}/`)).toEqual([]);
    for (const host of ["example.com", "8.8.8.8", "172.32.0.1", "[2001:db8::1]", "10.example.com", "169.254.169.254"])
      expect(alertmanager(`http://${host}/`)).toEqual([expect.stringContaining("https://")]);
    expect(alertmanager("ftp://localhost/")).toEqual([expect.stringContaining("only https and http")]);
  });

  it("know what a preset needs, and which names a template may use", () => {
    expect(problems({ kind: "webhook" })).toEqual(["a webhook needs `url`"]);
    expect(problems({ kind: "webhook", preset: "telegram" })).toEqual([
      "the preset telegram needs `token`",
      "the preset telegram needs `to`",
    ]);
    expect(problems({ kind: "webhook", url: "https://a.example", body: { text: "{{titel}}" } })).toEqual([
      "there is no {{titel}}",
    ]);
  });

  it("send no mail in the clear through other people's networks", () => {
    const mail = { kind: "email", from: "a@example.com", to: ["b@example.com"], security: "none" };
    expect(problems({ ...mail, host: "smtp.example.com" })).toEqual([expect.stringContaining("one's own network")]);
    expect(problems({ ...mail, host: "localhost" })).toEqual([]);
    expect(problems({ ...mail, host: "localhost", from: "a@example.com\r\nBcc: c" })).toEqual([
      expect.stringContaining("mail address"),
    ]);
  });
});

describe("a template of a body", () => {
  it("comes to the same body, whatever its values hold", () => {
    const template = { a: "x {{v}} y", b: ["{{v}}", { c: "{{w}}" }], d: 1, e: null };
    fc.assert(
      fc.property(
        fc.uint16Array().map((codes) => String.fromCharCode(...codes)),
        fc.string(),
        (v, w) => {
          expect(JSON.parse(JSON.stringify(fill(template, { v, w })))).toEqual({
            a: `x ${v} y`,
            b: [v, { c: w }],
            d: 1,
            e: null,
          });
        },
      ),
    );
  });

  it("names what it uses", () => {
    expect(namesIn({ a: "{{x}} {{y}}", b: [{ $each: "items", $make: ["{{z}}"] }], c: 1 })).toEqual([
      "x",
      "y",
      "items",
      "z",
    ]);
  });
});
