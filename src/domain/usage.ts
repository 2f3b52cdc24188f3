import { at, isFields, listAt, type Fields } from "./fields.ts";
import { microOf } from "./cost.ts";
import type { Money, Usage } from "./facts.ts";

/** More of anything than a call can use: such a number is a mistake, and left out. */
const MOST = 1e12;

/** Ticks of xAI's `cost_in_usd_ticks`: 10 000 000 000 are one dollar (docs.x.ai, cost tracking). */
const TICKS_PER_USD = 1e10;

/**
 * What a call used, as its answer says: the forms of OpenAI (chat, responses, images, transcriptions) and all that follow it,
 * Anthropic, Gemini, Cohere, Bedrock and Replicate. A number that is negative, no number or beyond all reason is as absent as
 * one that is not there. `undefined` where the answer says nothing.
 */
export function readUsage(body: unknown): Usage | undefined {
  return gatherUsage(Array.isArray(body) ? body : [body]);
}

/**
 * The same of an answer that comes in parts: what a later part counts replaces what an earlier one did, since the counts of
 * streams are running totals (Anthropic tells the input first and the output last).
 */
export function gatherUsage(parts: Iterable<unknown>): Usage | undefined {
  let counted: Fields = {};
  let cost: Money | undefined;
  let units: number | undefined;
  for (const part of parts) {
    for (const holder of holdersIn(part)) counted = { ...counted, ...said(holder) };
    cost = costIn(counted) ?? cost;
    units = unitsIn(part) ?? units;
  }
  return toUsage({ ...tokensIn(counted), units, cost });
}

/** The objects of a part that may count: of an answer, of a stream's event, of what the event wraps. */
function holdersIn(part: unknown): Fields[] {
  const wrapped = [part, at(part, "response"), at(part, "message"), at(part, "delta"), at(part, "x_groq")];
  const holders = wrapped.flatMap((one) => [at(one, "usage"), at(one, "usageMetadata")]);
  // Cohere's first version of chat, and its embeddings, count under `meta`.
  return [at(part, "meta"), ...holders].filter(isFields);
}

/** What is null is not said: it replaces nothing. */
const said = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined));

type Tokens = { readonly [K in "input" | "cached" | "output" | "thinking"]: number | undefined };

function tokensIn(counted: Fields): Tokens {
  if (at(counted, "promptTokenCount") !== undefined) return tokensOfGemini(counted);
  const billed = at(counted, "billed_units") ?? at(counted, "tokens");
  if (isFields(billed)) {
    const [input, output] = [countAt(billed, "input_tokens"), countAt(billed, "output_tokens")];
    return { input, cached: undefined, output, thinking: undefined };
  }
  if (at(counted, "prompt_tokens") !== undefined) return tokensOfChat(counted);
  return tokensOfMessages(counted);
}

/** OpenAI's chat form, with the additions of DeepSeek (cache) and Perplexity (thinking). */
function tokensOfChat(counted: Fields): Tokens {
  const input = countAt(counted, "prompt_tokens");
  const said = countAt(counted, "completion_tokens");
  const thinking =
    countAt(counted, "completion_tokens_details", "reasoning_tokens") ?? countAt(counted, "reasoning_tokens");
  const cached =
    countAt(counted, "prompt_tokens_details", "cached_tokens") ??
    countAt(counted, "prompt_cache_hit_tokens") ??
    countAt(counted, "cached_tokens");
  // xAI counts thinking beside the completion: its total tells.
  const total = countAt(counted, "total_tokens");
  const isBeside =
    input !== undefined && said !== undefined && thinking !== undefined && total === input + said + thinking;
  return { input, cached, output: isBeside ? said + thinking : said, thinking };
}

/**
 * OpenAI's responses, whose input holds what came from the cache, and Anthropic's messages and Bedrock's Converse, whose
 * input does not.
 */
function tokensOfMessages(counted: Fields): Tokens {
  const fresh = countAt(counted, "input_tokens") ?? countAt(counted, "inputTokens");
  const read = countAt(counted, "cache_read_input_tokens") ?? countAt(counted, "cacheReadInputTokens");
  const written = countAt(counted, "cache_creation_input_tokens") ?? countAt(counted, "cacheWriteInputTokens");
  return {
    input: fresh === undefined ? undefined : fresh + (read ?? 0) + (written ?? 0),
    cached: read ?? countAt(counted, "input_tokens_details", "cached_tokens"),
    output: countAt(counted, "output_tokens") ?? countAt(counted, "outputTokens"),
    thinking: countAt(counted, "output_tokens_details", "reasoning_tokens"),
  };
}

/** Gemini counts thinking beside the answer, and leaves out what is 0; its total is that of all parts. */
function tokensOfGemini(counted: Fields): Tokens {
  const prompt = countAt(counted, "promptTokenCount");
  const input = prompt === undefined ? undefined : prompt + (countAt(counted, "toolUsePromptTokenCount") ?? 0);
  const thinking = countAt(counted, "thoughtsTokenCount");
  const answered = countAt(counted, "candidatesTokenCount") ?? countAt(counted, "responseTokenCount");
  const total = countAt(counted, "totalTokenCount");
  const rest = input !== undefined && total !== undefined && total >= input ? total - input : undefined;
  return {
    input,
    cached: countAt(counted, "cachedContentTokenCount"),
    output: answered === undefined ? rest : answered + (thinking ?? 0),
    thinking,
  };
}

/** OpenRouter's `cost`, Perplexity's `cost.total_cost`, xAI's ticks: all in dollars. */
function costIn(counted: Fields): Money | undefined {
  const ticks = amountAt(counted, "cost_in_usd_ticks");
  const usd = amountAt(counted, "cost") ?? amountAt(counted, "cost", "total_cost");
  // With a key of one's own OpenRouter's cost is its fee alone, and the provider's bill comes on top.
  const upstream = amountAt(counted, "cost_details", "upstream_inference_cost");
  const isOwnKey = at(counted, "is_byok") === true;
  const sum = usd ?? (ticks === undefined ? undefined : ticks / TICKS_PER_USD);
  if (sum === undefined) return undefined;
  if (isOwnKey && upstream === undefined) return undefined;
  const micro = microOf((sum + (isOwnKey ? (upstream ?? 0) : 0)) * 1e6);
  return micro === undefined ? undefined : { micro, unit: "USD" };
}

/** What is billed where tokens are not: seconds of a machine or of sound, searches, images. */
function unitsIn(part: unknown): number | undefined {
  return (
    amountAt(part, "metrics", "predict_time") ??
    amountAt(part, "usage", "seconds") ??
    amountAt(part, "usage", "prompt_audio_seconds") ??
    billedUnits(at(part, "usage", "billed_units") ?? at(part, "meta", "billed_units")) ??
    imagesIn(part)
  );
}

const billedUnits = (billed: unknown): number | undefined =>
  amountAt(billed, "search_units") ?? amountAt(billed, "classifications") ?? amountAt(billed, "images");

/** How many images an answer holds, in the forms of OpenAI, fal, Imagen and Gemini. */
function imagesIn(part: unknown): number | undefined {
  const lists = [
    listAt(part, "data").filter((one) => isText(one, "b64_json") || (isText(one, "url") && hasCreated(part))),
    listAt(part, "images").filter((one) => isText(one, "url") && isText(one, "content_type")),
    listAt(part, "predictions").filter((one) => isText(one, "bytesBase64Encoded")),
    listAt(part, "candidates").flatMap((one) =>
      listAt(one, "content", "parts").filter((piece) => isText(at(piece, "inlineData"), "data")),
    ),
  ];
  const count = lists.reduce((sum, list) => sum + list.length, 0);
  return count === 0 ? undefined : count;
}

const isText = (value: unknown, key: string): boolean => typeof at(value, key) === "string";
const hasCreated = (part: unknown): boolean => typeof at(part, "created") === "number";

function amountAt(value: unknown, ...path: string[]): number | undefined {
  const amount = at(value, ...path);
  return typeof amount === "number" && amount >= 0 && amount <= MOST ? amount : undefined;
}

function countAt(value: unknown, ...path: string[]): number | undefined {
  const count = amountAt(value, ...path);
  return Number.isInteger(count) ? count : undefined;
}

function toUsage(found: { readonly [K in keyof Usage]-?: Usage[K] | undefined }): Usage | undefined {
  const known = Object.entries(found).filter(([, value]) => value !== undefined);
  return known.length === 0 ? undefined : (Object.fromEntries(known) as Usage);
}
