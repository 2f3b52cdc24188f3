import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { encode } from "fast-png";
import { afterEach, describe, expect, it } from "vitest";
import { createLiveWorld } from "../adapters/live.ts";
import { loadConfig } from "../config/load.ts";
import { referencedNames } from "../config/references.ts";
import { probe } from "./probe.ts";
import { wantedConfig } from "./probe-wanted.ts";

const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
const world = createLiveWorld({
  cwd: "/",
  repository: "",
  environment: {},
  live: false,
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  graphqlUrl: "https://api.github.com/graphql",
  secrets: new Map(),
  log: () => log,
});

let server: Server | undefined;
afterEach(() => void server?.close());

type Answer = (request: IncomingMessage, response: ServerResponse, base: string) => void;

/** Asks a preset at a server of ours. */
async function ask(preset: string, tier: string, answer: Answer) {
  const started = createServer((request, response) => answer(request, response, base));
  server = started;
  await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
  const base = `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
  const wanted = { preset, tier, with: [`baseUrl=${base}`, ...(preset === "openai-compatible" ? ["model=m"] : [])] };
  const { text, id } = wantedConfig(wanted, "");
  const secrets = new Map(referencedNames(text).map((name) => [name, "a-value-of-some-length"]));
  const loaded = loadConfig(text, "uptimeline.yml", secrets);
  const config = { ...loaded.config, controls: [base] };
  return probe({ ...loaded, config }, id, false, { world, signal: new AbortController().signal });
}

const json =
  (body: unknown): Answer =>
  (_request, response) =>
    void response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));

const events =
  (...data: unknown[]): Answer =>
  (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    for (const one of data) {
      const name = typeof one === "object" && one !== null && "type" in one ? `event: ${String(one.type)}\n` : "";
      response.write(`${name}data: ${typeof one === "string" ? one : JSON.stringify(one)}\n\n`);
    }
    response.end();
  };

/** A picture of 256 × 256 pixels; noise keeps it from shrinking to nothing. */
function picture(isPlain = false): string {
  const data = new Uint8Array(256 * 256 * 3).map((_, index) => (isPlain ? 7 : (index * 2_654_435_761) >>> 24));
  return Buffer.from(encode({ width: 256, height: 256, channels: 3, data })).toString("base64");
}

const chunk = (delta: object, finish: string | null = null): object => ({
  object: "chat.completion.chunk",
  model: "m-1",
  choices: [{ index: 0, delta, finish_reason: finish }],
});
const gemini = (part: object, finish?: string): object => ({
  candidates: [{ content: { role: "model", parts: [part] }, ...(finish && { finishReason: finish }) }],
  usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 1, totalTokenCount: 9 },
  modelVersion: "gemini-3.5-flash-lite",
});
const drawn = (image: string): object => gemini({ inlineData: { mimeType: "image/png", data: image } }, "STOP");

const WELL: [preset: string, tier: string, answer: Answer, sample: object][] = [
  [
    "openai-chat",
    "full",
    events(chunk({ content: "Wide " }), chunk({ content: "sea." }), chunk({}, "stop"), "[DONE]"),
    {},
  ],
  ["deepseek", "cheap", json({ model: "m", choices: [{ message: { content: "" }, finish_reason: "length" }] }), {}],
  [
    "anthropic-messages",
    "cheap",
    json({
      type: "message",
      model: "claude-haiku-5-5",
      content: [{ type: "text", text: "ok" }],
      stop_reason: "max_tokens",
      usage: { input_tokens: 18, output_tokens: 1 },
    }),
    { used: { in: 18, out: 1 }, cost: 3 },
  ],
  [
    "anthropic-messages",
    "full",
    events(
      { type: "message_start", message: { model: "claude-haiku-5-5", usage: { input_tokens: 18, output_tokens: 1 } } },
      { type: "content_block_start", index: 0, content_block: { type: "text", text: "" } },
      { type: "content_block_delta", index: 0, delta: { type: "text_delta", text: "Waves." } },
      { type: "content_block_stop", index: 0 },
      { type: "message_delta", delta: { stop_reason: "end_turn" }, usage: { output_tokens: 20 } },
      { type: "message_stop" },
    ),
    { used: { in: 18, out: 20 } },
  ],
  ["gemini-text", "cheap", json(gemini({ text: "ok" }, "MAX_TOKENS")), { used: { in: 8, out: 1 }, cost: 5 }],
  ["gemini-text", "full", events(gemini({ text: "Waves " }), gemini({ text: "roll." }, "STOP")), {}],
  ["gemini-image", "full", json(drawn(picture())), { output: { w: 256, h: 256 } }],
  [
    "openai-images",
    "full",
    json({ data: [{ b64_json: picture() }], usage: { input_tokens: 20, output_tokens: 196, total_tokens: 216 } }),
    { cost: 5_980, output: { w: 256 } },
  ],
  ["fal", "full", json({ images: [{ url: `data:image/png;base64,${picture()}` }] }), { output: { w: 256 } }],
  ["openai-embeddings", "full", json({ data: [1, 2, 3].map((index) => ({ index, embedding: [0.1] })) }), {}],
  ["vertex-ai", "free", json({ totalTokens: 6 }), { cost: 0 }],
  ["openai-compatible", "free", json({ data: [{ id: "m" }] }), {}],
  ["replicate", "full", replicated, { cost: 3_000, output: { w: 256 } }],
];

function replicated(request: IncomingMessage, response: ServerResponse, base: string): void {
  if (request.url === "/image.png") {
    response.writeHead(200, { "content-type": "image/png" }).end(Buffer.from(picture(), "base64"));
    return;
  }
  const status = request.method === "POST" ? "starting" : "succeeded";
  const urls = { get: `${base}/predictions/p1`, cancel: `${base}/predictions/p1/cancel` };
  const body = { id: "p1", status, urls, ...(status === "succeeded" && { output: [`${base}/image.png`] }) };
  response.writeHead(request.method === "POST" ? 201 : 200, { "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

const ILL: [preset: string, tier: string, answer: Answer, sample: object][] = [
  ["openai-chat", "cheap", json({}), { outcome: "wrong-answer", reason: "condition-failed" }],
  ["openai-chat", "full", events(chunk({ content: "Wide " })), {}],
  ["openai-images", "full", json({ data: [{}] }), { outcome: "wrong-answer" }],
  ["gemini-image", "full", json(drawn(picture(true))), { outcome: "wrong-answer" }],
  ["gemini-image", "full", json(gemini({ text: "I can't draw that" }, "STOP")), { outcome: "wrong-answer" }],
  ["groq", "free", json({ data: [] }), { outcome: "wrong-answer" }],
];

/** OpenRouter shows the list of all models to anybody, that of a key's own only to the key. */
const openToAll: Answer = (request, response) => {
  const isOwn = request.url === "/models/user";
  response.writeHead(isOwn ? 401 : 200, { "content-type": "application/json" });
  response.end(
    JSON.stringify(isOwn ? { error: { message: "No auth credentials found", code: 401 } } : { data: [{ id: "m" }] }),
  );
};

describe("a preset", () => {
  it("for OpenRouter is told of a bad key, though the list of models is open to all", async () => {
    const sample = { outcome: "rejected", reason: "bad-key" };
    expect(await ask("openrouter", "free", openToAll)).toMatchObject({ exitCode: 1, sample });
  });

  it.each(WELL)("%s, tier %s, takes a good answer for one", async (preset, tier, answer, sample) => {
    const result = await ask(preset, tier, answer);
    expect(result.conditions?.filter(({ holds }) => !holds)).toEqual([]);
    expect(result).toMatchObject({ exitCode: 0, sample: { ...sample, outcome: "ok" } });
  });

  it.each(["openai-chat", "openai-compatible"])(
    "%s takes a model that ran out of its one token for one that works",
    async (preset) => {
      const failing =
        (message: string): Answer =>
        (_request, response) =>
          void response
            .writeHead(400, { "content-type": "application/json" })
            .end(JSON.stringify({ error: { message, type: "invalid_request_error", param: null, code: null } }));
      const cutOff = "Could not finish the message because max_tokens or model output limit was reached.";
      expect(await ask(preset, "cheap", failing(cutOff))).toMatchObject({ exitCode: 0, sample: { outcome: "ok" } });
      const sample = { outcome: "rejected", reason: "bad-request" };
      expect(await ask(preset, "cheap", failing("Unsupported parameter"))).toMatchObject({ exitCode: 1, sample });
    },
  );

  it.each(ILL)("%s, tier %s, takes a bad answer for one, whatever its status", async (preset, tier, answer, sample) => {
    expect(await ask(preset, tier, answer)).toMatchObject({ exitCode: 2, sample });
  });
});
