import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { createLiveWorld } from "../adapters/live.ts";
import { loadConfig } from "../config/load.ts";
import { probe, probeText } from "./probe.ts";
import { needsConfig, wantedConfig, type Wanted } from "./probe-wanted.ts";

const KEY = "a-key-of-some-length";
const SECRETS = new Map([["OPENAI_API_KEY", KEY]]);
const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const world = createLiveWorld({
  cwd: "/",
  repository: "",
  environment: {},
  live: false,
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  graphqlUrl: "https://api.github.com/graphql",
  secrets: SECRETS,
  log: () => log,
});

let server: Server | undefined;
afterEach(() => void server?.close());

async function listen(answer: RequestListener): Promise<string> {
  const started = createServer(answer);
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

const json =
  (body: unknown, status = 200): RequestListener =>
  (_request, response) => {
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
  };

const CHAT = {
  model: "gpt-5.4-nano-2026-03-17",
  choices: [{ index: 0, message: { role: "assistant", content: "ok" }, finish_reason: "stop" }],
  usage: { prompt_tokens: 12, completion_tokens: 1, total_tokens: 13 },
};

/** `controls` stand for the rest of the internet. */
function ask(
  wanted: Partial<Wanted>,
  { dry = false, text = "", controls }: { dry?: boolean; text?: string; controls?: string } = {},
) {
  const made = wantedConfig({ with: [], ...wanted }, text);
  const loaded = loadConfig(made.text, "uptimeline.yml", SECRETS);
  const config = controls === undefined ? loaded.config : { ...loaded.config, controls: [controls] };
  return probe({ ...loaded, config }, made.id, dry, { world, signal: new AbortController().signal });
}

describe("probe", () => {
  it("asks once, and says outcome, conditions, use and cost", async () => {
    const base = await listen(json(CHAT));
    const result = await ask({ preset: "openai-chat", with: [`baseUrl=${base}/v1`] });
    expect(result).toMatchObject({
      preset: "openai-chat",
      tier: "cheap",
      exitCode: 0,
      sample: { outcome: "ok", code: 200, used: { in: 12, out: 1 }, cost: 4, model: "gpt-5.4-nano-2026-03-17" },
      conditions: [
        { text: expect.stringMatching(/^status == 200 /), holds: true, got: { status: 200 } },
        { holds: true, got: { "reply.finish": "stop" } },
      ],
    });
    const text = probeText(result, false);
    expect(text).toContain("authorization: Bearer ${OPENAI_API_KEY}");
    expect(text).toMatch(/^holds {4}status == 200 .*\[status = 200, /m);
    expect(text).toContain("use      12 tokens in, 1 token out, 0.000004 USD");
    expect(text + JSON.stringify(result)).not.toContain(KEY);
  });

  it("shows an expansion without a call", async () => {
    let calls = 0;
    const base = await listen((_request, response) => void response.end(String(++calls)));
    const result = await ask({ preset: "openai-chat", with: [`baseUrl=${base}`], tier: "full" }, { dry: true });
    expect(result).toMatchObject({ tier: "full", cheaper: ["cheap", "free"], exitCode: 0 });
    expect(result).not.toHaveProperty("sample");
    expect(calls).toBe(0);
    expect(probeText(result, true)).toMatch(
      /^probe: preset openai-chat, tier full \(falls back to cheap, then free\)\n/,
    );
  });

  it("tells a server that is down from a network that is", async () => {
    const alive = await listen((_request, response) => void response.end());
    const down = { target: "http://127.0.0.1:1/" };
    expect(await ask(down, { controls: alive })).toMatchObject({ exitCode: 2, sample: { outcome: "unreachable" } });
    expect(await ask(down, { controls: "http://127.0.0.1:1/" })).toMatchObject({
      exitCode: 1,
      sample: { outcome: "inconclusive", reason: "runner-offline" },
    });
  });

  it("is neither up nor down where our own key is refused", async () => {
    const base = await listen(json({ error: { code: "invalid_api_key" } }, 401));
    const result = await ask({ preset: "openai-chat", with: [`baseUrl=${base}`] });
    expect(result).toMatchObject({ exitCode: 1, sample: { outcome: "rejected", blame: "owner" } });
    expect(probeText(result, false)).toMatch(/^fails {4}status == 200 .*\[status = 401, /m);
  });

  it("asks a monitor of the config, in another tier too", async () => {
    const base = await listen(json({ data: [{ id: "gpt-b" }, { id: "gpt-a" }] }));
    const text = `monitors: [{ id: chat, preset: openai-chat, with: { baseUrl: "${base}" } }]`;
    const result = await ask({ target: "chat", tier: "free" }, { text });
    expect(result).toMatchObject({
      monitor: "chat",
      tier: "free",
      modelNames: ["gpt-b", "gpt-a"],
      sample: { cost: 0 },
    });
    expect(probeText(result, false)).toContain("models   2: gpt-b, gpt-a");
  });

  it("asks a monitor that a provider's entry stands for, in another tier too", async () => {
    const text = "monitors: [{ provider: openai, tier: cheap }]";
    expect(await ask({ target: "openai-api" }, { text, dry: true })).toMatchObject({ monitor: "openai-api" });
    expect(await ask({ target: "openai-chat", tier: "full" }, { text, dry: true })).toMatchObject({
      monitor: "openai-chat",
      preset: "openai-chat",
      tier: "full",
    });
    expect(() => wantedConfig({ with: [], target: "openai-api", tier: "full" }, text)).toThrow(
      "openai-api has no preset",
    );
  });

  it("speaks of money only where somebody may be billed, and of nothing where nothing was asked", async () => {
    const base = await listen(json({}));
    expect(probeText(await ask({ target: base }), false)).not.toMatch(/^use|unknown/m);
    const paid = { preset: "openai-compatible", with: [`baseUrl=${base}`, "model=m", "key=${OPENAI_API_KEY}"] };
    expect(probeText(await ask(paid), false)).toContain("use      cost unknown");
    expect(probeText(await ask({ preset: "groq" }), false)).toMatch(/^rejected \(missing-secret.*\)\nsample /m);
  });

  it("says of a heartbeat that it reports by itself, and shows its settings", async () => {
    const text = "monitors: [{ id: beat, probe: { kind: heartbeat, secret: '${OPENAI_API_KEY}' } }]";
    await expect(ask({ target: "beat" }, { text })).rejects.toThrow(
      "beat is never asked: it reports by itself, as docs/heartbeats.md shows.",
    );
    expect(await ask({ target: "beat" }, { text, dry: true })).toMatchObject({ monitor: "beat", exitCode: 0 });
  });

  it("names what can't be asked, with a remedy", async () => {
    const text =
      "monitors: [{ id: chat, probe: { kind: http, url: 'https://a.example' } }, { id: page, feeds: [f] }]\nfeeds: [{ id: f, kind: statuspage, url: 'https://b.example' }]";
    await expect(ask({ target: "chta" }, { text })).rejects.toThrow('There is no monitor "chta". Did you mean "chat"?');
    await expect(ask({ target: "zzz" }, { text })).rejects.toThrow('There is no monitor "zzz". Known are chat, page.');
    await expect(ask({ target: "page" }, { text })).rejects.toThrow("never asked");
    for (const wanted of [
      {},
      { target: "chat", tier: "full" },
      { target: "https://a.example", tier: "full" },
      { target: "https://a.example", preset: "groq" },
      { target: "chat", with: ["model=a"] },
      { preset: "groq", with: ["model"] },
    ]) {
      expect(() => wantedConfig({ with: [], ...wanted }, text)).toThrow(/\.$/);
    }
    expect(needsConfig({ target: "chat", with: [] })).toBe(true);
    expect(needsConfig({ target: "https://a.example", with: [] })).toBe(false);
  });
});
