import { afterEach, describe, expect, it } from "vitest";
import { answerJson, startSink, type Sink } from "../lab/sink.ts";
import { channels, send } from "./index.ts";
import { liveWorld, NOTICES } from "../../test/notices.ts";
import { PRESET_NAMES } from "./presets.ts";
import { RECEIVERS, settingsOf } from "../../test/receivers.ts";

const sinks: Sink[] = [];
afterEach(async () => {
  await Promise.all(sinks.splice(0).map((sink) => sink.close()));
});

async function serve(door: Parameters<typeof startSink>[0]): Promise<Sink> {
  const sink = await startSink(door);
  sinks.push(sink);
  return sink;
}

const NAMES = Object.keys(RECEIVERS);
const receiver = (name: string) => RECEIVERS[name]!;

describe("the registry of channels", () => {
  it("has a receiver in the tests for every kind and preset that speaks HTTP", () => {
    const kinds = Object.keys(channels).filter((kind) => !["log", "email", "alertmanager", "webhook"].includes(kind));
    expect(NAMES.toSorted()).toEqual([...kinds, ...PRESET_NAMES].toSorted());
  });
});

describe.each(NAMES)("%s", (name) => {
  it.each(Object.entries(NOTICES))("takes a notice of the kind %s", async (_, notice) => {
    const sink = await serve(receiver(name).door());
    const sent = await send(settingsOf(receiver(name).settings(sink.origin)), notice, liveWorld());
    expect(sent).toEqual({ ok: true });
  });

  it("refuses a key that it does not know, in its own words, which end the tries and tell no secret", async () => {
    const sink = await serve(receiver(name).door());
    const sent = await send(settingsOf(receiver(name).wrong(sink.origin)), NOTICES.trouble, liveWorld());
    expect(sent).toEqual({ ok: false, isFinal: true, why: expect.stringContaining(receiver(name).refusal) });
    expect(JSON.stringify(sent)).toContain(`team (${new URL(sink.origin).host})`);
    for (const secret of [...receiver(name).secrets, "wrong-key"]) expect(JSON.stringify(sent)).not.toContain(secret);
  });

  it("is tried again where it has trouble of its own, no sooner than it asks for", async () => {
    const sink = await serve(receiver(name).door());
    const settings = settingsOf(receiver(name).settings(sink.origin));
    sink.next({ status: 503, body: "<html>busy</html>" });
    expect(await send(settings, NOTICES.trouble, liveWorld())).toMatchObject({ ok: false, isFinal: false });
    sink.next({ status: 503, body: "", headers: { "retry-after": "7" } });
    expect(await send(settings, NOTICES.trouble, liveWorld())).toMatchObject({ isFinal: false, retryAfterMs: 7_000 });
    sink.next({
      status: 503,
      body: "",
      headers: { "retry-after": "Sat, 21 Nov 2026 09:06:31 GMT", date: "Sat, 21 Nov 2026 09:05:31 GMT" },
    });
    expect(await send(settings, NOTICES.trouble, liveWorld())).toMatchObject({ isFinal: false, retryAfterMs: 60_000 });
  });

  it("is never followed elsewhere: the address and the key are for it alone", async () => {
    const [sink, other] = [await serve(receiver(name).door()), await serve(receiver(name).door())];
    sink.next({ status: 307, body: "", headers: { location: `${other.origin}/` } });
    const sent = await send(settingsOf(receiver(name).settings(sink.origin)), NOTICES.trouble, liveWorld());
    expect(sent).toMatchObject({ ok: false, isFinal: true, why: expect.stringContaining("307") });
    expect(other.requests).toEqual([]);
  });

  it("may be out of reach for a while", async () => {
    const sink = await startSink(receiver(name).door());
    await sink.close();
    const sent = await send(settingsOf(receiver(name).settings(sink.origin)), NOTICES.trouble, liveWorld());
    expect(sent).toMatchObject({ ok: false, isFinal: false, why: expect.stringContaining("ECONNREFUSED") });
  });

  it("says the same for the same notice, so that a repetition can be known", async () => {
    const sink = await serve(receiver(name).door());
    const settings = settingsOf(receiver(name).settings(sink.origin));
    await send(settings, NOTICES.trouble, liveWorld());
    await send(settings, NOTICES.trouble, liveWorld());
    expect(sink.requests[0]?.raw).toBe(sink.requests[1]?.raw);
    expect(sink.requests).toHaveLength(2);
  });
});

/** What vendors say with a status that alone would mean something else. */
const WORDS: [name: string, answer: ReturnType<typeof answerJson>, expected: object][] = [
  ["slack", { status: 200, body: "invalid_token" }, { isFinal: true, why: expect.stringContaining("invalid_token") }],
  ["slack", answerJson(200, { ok: false, error: "ratelimited" }), { isFinal: false, retryAfterMs: 60_000 }],
  [
    "slack",
    { status: 429, body: "rate_limited", headers: { "retry-after": "30" } },
    { isFinal: false, retryAfterMs: 30_000 },
  ],
  [
    "slack",
    { status: 410, body: "channel_is_archived" },
    { isFinal: true, why: expect.stringContaining("410 channel_is_archived") },
  ],
  ["slack", { status: 500, body: "rollup_error" }, { isFinal: false }],
  ["slack", { status: 200, body: "" }, { isFinal: false }],
  ["lark", answerJson(200, { code: 11_232, msg: "frequency limited" }), { isFinal: false, retryAfterMs: 60_000 }],
  [
    "lark",
    answerJson(200, { code: 19_024, msg: "Key Words Not Found" }),
    { isFinal: true, why: expect.stringContaining("19024 Key Words") },
  ],
  ["lark", answerJson(400, { code: 9_499, msg: "Bad Request" }), { isFinal: true }],
  ["lark", { status: 200, body: "<html>a proxy</html>" }, { isFinal: false }],
  [
    "wecom",
    answerJson(200, { errcode: 45_009, errmsg: "api freq out of limit" }),
    { isFinal: false, retryAfterMs: 60_000 },
  ],
  ["wecom", answerJson(200, { errcode: -1, errmsg: "system busy" }), { isFinal: false, retryAfterMs: 5_000 }],
  ["wecom", answerJson(200, { errcode: 40_058, errmsg: "invalid Request Parameter" }), { isFinal: true }],
  ["wecom", { status: 200, body: "" }, { isFinal: false }],
  [
    "dingtalk",
    answerJson(200, { errcode: 130_101, errmsg: "send too fast" }),
    { isFinal: false, retryAfterMs: 600_000 },
  ],
  [
    "dingtalk",
    answerJson(200, { errcode: 310_000, errmsg: "keywords not in content" }),
    { isFinal: true, why: expect.stringContaining("keywords") },
  ],
  [
    "pagerduty",
    answerJson(429, { status: "throttle exceeded", message: "Requests for this service are arriving too quickly." }),
    { isFinal: false },
  ],
  ["pagerduty", { status: 200, body: "<html>a proxy</html>" }, { isFinal: false }],
  [
    "discord",
    answerJson(429, { message: "You are being rate limited.", retry_after: 0.529, global: false }),
    { isFinal: false, retryAfterMs: 529 },
  ],
  [
    "telegram",
    answerJson(429, {
      ok: false,
      error_code: 429,
      description: "Too Many Requests: retry after 14",
      parameters: { retry_after: 14 },
    }),
    { isFinal: false, retryAfterMs: 14_000 },
  ],
  [
    "telegram",
    answerJson(200, { ok: false, error_code: 403, description: "Forbidden: bot was kicked" }),
    { isFinal: true, why: expect.stringContaining("bot was kicked") },
  ],
  [
    "teams",
    {
      status: 200,
      body: "Webhook message delivery failed with error: Microsoft Teams endpoint returned HTTP error 413",
    },
    { isFinal: true },
  ],
  [
    "google-chat",
    answerJson(429, { error: { code: 429, message: "Resource has been exhausted", status: "RESOURCE_EXHAUSTED" } }),
    { isFinal: false },
  ],
  ["mattermost", { status: 200, body: "<html>sign in</html>" }, { isFinal: true }],
  [
    "ntfy",
    answerJson(429, { code: 42_901, http: 429, error: "limit reached: too many requests" }),
    { isFinal: false, why: expect.stringContaining("limit reached") },
  ],
  [
    "pushover",
    answerJson(429, { status: 0, errors: ["application has reached its monthly limit"] }),
    { isFinal: true },
  ],
  [
    "pushover",
    answerJson(200, { status: 0, errors: ["user is disabled"] }),
    { isFinal: true, why: expect.stringContaining("user is disabled") },
  ],
];

describe("an answer's body", () => {
  it.each(WORDS)("of %s counts: %j", async (name, answer, expected) => {
    const sink = await serve(receiver(name).door());
    sink.next(answer);
    const sent = await send(settingsOf(receiver(name).settings(sink.origin)), NOTICES.trouble, liveWorld());
    expect(sent).toMatchObject({ ok: false, ...expected });
  });
});
