import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseJson, type Usage } from "./facts.ts";
import { gatherUsage, readUsage } from "./usage.ts";

const usd = (micro: number) => ({ micro, unit: "USD" });

describe("readUsage", () => {
  it.each<[string, unknown, Usage | undefined]>([
    [
      "OpenAI's chat",
      {
        usage: {
          prompt_tokens: 100,
          completion_tokens: 30,
          total_tokens: 130,
          prompt_tokens_details: { cached_tokens: 64 },
          completion_tokens_details: { reasoning_tokens: 20 },
        },
      },
      { input: 100, cached: 64, output: 30, thinking: 20 },
    ],
    ["OpenAI's embeddings, which answer no tokens", { usage: { prompt_tokens: 8, total_tokens: 8 } }, { input: 8 }],
    [
      "OpenAI's responses",
      {
        usage: {
          input_tokens: 13,
          input_tokens_details: { cached_tokens: 0 },
          output_tokens: 157,
          output_tokens_details: { reasoning_tokens: 128 },
        },
      },
      { input: 13, cached: 0, output: 157, thinking: 128 },
    ],
    [
      "OpenAI's images",
      {
        created: 1,
        data: [{ b64_json: "aGk=" }, { url: "https://x" }],
        usage: { input_tokens: 9, output_tokens: 272 },
      },
      { input: 9, output: 272, units: 2 },
    ],
    [
      "a transcription that is billed by the second",
      { text: "", usage: { type: "duration", seconds: 3 } },
      { units: 3 },
    ],
    [
      "Anthropic, whose input leaves out the cache",
      {
        type: "message",
        usage: { input_tokens: 10, cache_creation_input_tokens: 200, cache_read_input_tokens: 3_000, output_tokens: 5 },
      },
      { input: 3_210, cached: 3_000, output: 5 },
    ],
    [
      "Gemini, which counts thoughts beside the answer",
      {
        usageMetadata: {
          promptTokenCount: 10,
          candidatesTokenCount: 8,
          thoughtsTokenCount: 23,
          cachedContentTokenCount: 4,
          totalTokenCount: 41,
        },
      },
      { input: 10, cached: 4, output: 31, thinking: 23 },
    ],
    [
      "Gemini, all of whose answer was thought",
      { usageMetadata: { promptTokenCount: 10, thoughtsTokenCount: 15, totalTokenCount: 25 } },
      { input: 10, output: 15, thinking: 15 },
    ],
    [
      "Gemini with the results of tools",
      {
        usageMetadata: {
          promptTokenCount: 10,
          toolUsePromptTokenCount: 7,
          candidatesTokenCount: 3,
          totalTokenCount: 20,
        },
      },
      { input: 17, output: 3 },
    ],
    ["Gemini without an answer or a total", { usageMetadata: { promptTokenCount: 10 } }, { input: 10 }],
    [
      "Gemini's image",
      {
        candidates: [
          { content: { parts: [{ text: "Here." }, { inlineData: { mimeType: "image/png", data: "aGk=" } }] } },
        ],
        usageMetadata: { promptTokenCount: 6, candidatesTokenCount: 1_290 },
      },
      { input: 6, output: 1_290, units: 1 },
    ],
    ["Imagen", { predictions: [{ bytesBase64Encoded: "aGk=", mimeType: "image/png" }] }, { units: 1 }],
    [
      "OpenRouter, with its cost",
      { usage: { prompt_tokens: 16, completion_tokens: 13, cost: 0.000081, is_byok: false } },
      { input: 16, output: 13, cost: usd(81) },
    ],
    [
      "OpenRouter with a key of one's own: the fee and the provider's bill",
      {
        usage: {
          prompt_tokens: 1,
          completion_tokens: 1,
          cost: 0.00005,
          is_byok: true,
          cost_details: { upstream_inference_cost: 0.001 },
        },
      },
      { input: 1, output: 1, cost: usd(1_050) },
    ],
    [
      "OpenRouter with a key of one's own, the bill unknown",
      { usage: { prompt_tokens: 1, completion_tokens: 1, cost: 0, is_byok: true } },
      { input: 1, output: 1 },
    ],
    [
      "xAI, in ticks, with thoughts beside the answer",
      {
        usage: {
          prompt_tokens: 32,
          completion_tokens: 9,
          total_tokens: 135,
          completion_tokens_details: { reasoning_tokens: 94 },
          cost_in_usd_ticks: 37_756_000,
        },
      },
      { input: 32, output: 103, thinking: 94, cost: usd(3_776) },
    ],
    [
      "Perplexity",
      { usage: { prompt_tokens: 5, completion_tokens: 6, total_tokens: 11, cost: { total_cost: 0.0051 } } },
      { input: 5, output: 6, cost: usd(5_100) },
    ],
    [
      "DeepSeek",
      { usage: { prompt_tokens: 90, completion_tokens: 6, prompt_cache_hit_tokens: 64, prompt_cache_miss_tokens: 26 } },
      { input: 90, cached: 64, output: 6 },
    ],
    [
      "Cohere: what is billed",
      {
        usage: { billed_units: { input_tokens: 5, output_tokens: 7 }, tokens: { input_tokens: 71, output_tokens: 7 } },
      },
      { input: 5, output: 7 },
    ],
    [
      "Cohere's first version",
      { meta: { billed_units: { input_tokens: 5, output_tokens: 7 } } },
      { input: 5, output: 7 },
    ],
    ["Cohere's search", { meta: { billed_units: { search_units: 1 } } }, { units: 1 }],
    [
      "Bedrock's Converse",
      { usage: { inputTokens: 30, outputTokens: 628, totalTokens: 758, cacheReadInputTokens: 100 } },
      { input: 130, cached: 100, output: 628 },
    ],
    [
      "Groq's stream",
      { choices: [], x_groq: { usage: { prompt_tokens: 3, completion_tokens: 4 } } },
      { input: 3, output: 4 },
    ],
    ["Replicate, in seconds", { status: "succeeded", metrics: { predict_time: 1.63, total_time: 2 } }, { units: 1.63 }],
    ["fal's images", { images: [{ url: "https://x", content_type: "image/png" }], seed: 1 }, { units: 1 }],
    ["a list of anything with addresses", { data: [{ url: "https://x" }] }, undefined],
    ["a usage that is null", { usage: null }, undefined],
    ["a usage that says nothing", { usage: {} }, undefined],
    ["no object", "usage", undefined],
    ["nothing", undefined, undefined],
  ])("%s", (_name, body, expected) => {
    expect(readUsage(body)).toEqual(expected);
  });

  it.each([-1, 1.5, Number.NaN, Infinity, 1e300, "5", null])("drops %s tokens and keeps the rest", (tokens) => {
    expect(readUsage({ usage: { prompt_tokens: 5, completion_tokens: tokens } })).toEqual({ input: 5 });
  });

  it.each([-1, Number.NaN, Infinity, 1e300, "5", null])("drops a cost of %s", (cost) => {
    expect(readUsage({ usage: { prompt_tokens: 5, cost } })).toEqual({ input: 5 });
  });

  it("never makes a cost of next to nothing a free call", () => {
    expect(readUsage({ usage: { cost: 1e-9 } })?.cost).toEqual(usd(1));
    expect(readUsage({ usage: { cost: 0 } })?.cost).toEqual(usd(0));
  });

  it("is not fooled by what objects inherit", () => {
    expect(readUsage(Object.create({ usage: { prompt_tokens: 5 } }))).toBeUndefined();
    expect(readUsage(parseJson('{"__proto__":{"usage":{"prompt_tokens":5}}}'))).toBeUndefined();
  });
});

describe("gatherUsage", () => {
  it("takes Anthropic's input from the beginning and its output from the end", () => {
    const parts = [
      { type: "message_start", message: { usage: { input_tokens: 25, cache_read_input_tokens: 5, output_tokens: 1 } } },
      { type: "content_block_delta", delta: { text: "hi" } },
      { type: "message_delta", usage: { output_tokens: 15 } },
    ];
    expect(gatherUsage(parts)).toEqual({ input: 30, cached: 5, output: 15 });
  });

  it("takes the last of running totals, and no null for a total", () => {
    const part = (completion: number | null) => ({ usage: { prompt_tokens: 5, completion_tokens: completion } });
    expect(gatherUsage([part(1), part(2), part(null), { usage: null }])).toEqual({ input: 5, output: 2 });
    expect(
      readUsage([{ usageMetadata: { promptTokenCount: 3 } }, { usageMetadata: { candidatesTokenCount: 9 } }]),
    ).toEqual({
      input: 3,
      output: 9,
    });
  });
});

const RECORDED = new URL("../../../shared/feeds/ai-usage/", import.meta.url);

describe.skipIf(!existsSync(RECORDED))("usage as it was recorded", () => {
  const EXPECTED: Readonly<Record<string, Usage>> = {
    "anthropic-usage.json": { input: 16, cached: 0, output: 13 },
    "gemini-usage.json": { input: 10, output: 31, thinking: 23 },
    "openai-responses-usage.json": { input: 13, cached: 0, output: 157, thinking: 128 },
    "openrouter-usage-cost.json": { input: 16, cached: 0, output: 13, thinking: 0, cost: usd(81) },
  };
  const files = existsSync(RECORDED) ? readdirSync(RECORDED) : [];

  it.each(files)("%s", (file) => {
    const { body } = JSON.parse(readFileSync(new URL(file, RECORDED), "utf8")) as { body: string };
    expect(readUsage(parseJson(body))).toEqual(EXPECTED[file]);
  });
});
