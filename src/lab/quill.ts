import { brokenInside, chatCompletion, keyed, provider } from "./apis.ts";
import { around, jsonAnswer, requestId, type LabAnswer, type LabContext, type LabPart } from "./provider.ts";

const MODELS = ["quill-1", "quill-1-mini", "quill-2"];
/** One has been taken off the list, another one is new: what a caller would meet as a 404. */
const MODELS_RENEWED = ["quill-1", "quill-2", "quill-2-mini"];

const PER_MINUTE = 60;
const SENTENCES =
  "The sea keeps its own time, and the harbour lights count it. Fog comes in without a sound and goes out the same way.";
const PROMPT_TOKENS = 15;
const STREAM_TOKENS = 64;
/** Between two words of a stream. */
const WORD_MS = 6;

/**
 * Writes in the form of OpenAI's chat completions, whole or as a stream, lists its models and tells how much of its limits is
 * left. Beside it stands what a team has before such an API: a Prometheus that counts the errors of its gateway.
 */
export const quill = provider(
  "Quill",
  ["healthy", "renewed", "down"],
  [
    keyed("/v1/models", (_request, context) => models(context), "GET"),
    keyed("/v1/chat/completions", ({ body }, context) => {
      if (context.phase === "down") return brokenInside(context, around(30, context.random));
      const asked = readAsked(body);
      const headers = headroom(context);
      if (asked.stream) return streamed(asked.model, asked.countsTokens, context, headers);
      const whole = chatCompletion(asked.model, "ok", context, around(35, context.random));
      return { ...whole, headers: { ...whole.headers, ...headers } };
    }),
    keyed("/metrics/api/v1/query", ({ body }, context) => instantQuery(body, context)),
  ],
);

function models({ phase, random }: LabContext): LabAnswer {
  const ids = phase === "renewed" ? MODELS_RENEWED : MODELS;
  const data = ids.map((id) => ({ id, object: "model", created: 1_760_000_000, owned_by: "quill" }));
  return jsonAnswer(200, { object: "list", data }, around(12, random));
}

/** What is left of a minute's requests: one less with each call, full again with the next minute. */
function headroom({ nowMs, memory }: LabContext): Record<string, string> {
  const minute = Math.floor(nowMs / 60_000);
  const calls = memory.get("minute") === minute ? (memory.get("calls") ?? 0) + 1 : 1;
  memory.set("minute", minute).set("calls", calls);
  return {
    "x-ratelimit-limit-requests": String(PER_MINUTE),
    "x-ratelimit-remaining-requests": String(Math.max(1, PER_MINUTE - calls)),
    "x-ratelimit-reset-requests": `${60 - (Math.floor(nowMs / 1_000) % 60)}s`,
  };
}

function readAsked(body: string): { readonly model: string; readonly stream: boolean; readonly countsTokens: boolean } {
  const asked = parsed(body);
  const options = asked["stream_options"];
  return {
    model: typeof asked["model"] === "string" ? asked["model"] : "quill-1",
    stream: asked["stream"] === true,
    countsTokens: typeof options === "object" && options !== null && "include_usage" in options,
  };
}

function parsed(body: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(body);
    return typeof value === "object" && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}

function streamed(
  model: string,
  countsTokens: boolean,
  { nowMs, random }: LabContext,
  headers: Readonly<Record<string, string>>,
): LabAnswer {
  const head = {
    id: `chatcmpl-${requestId(random)}`,
    object: "chat.completion.chunk",
    created: Math.floor(nowMs / 1_000),
    model,
  };
  const part = (value: unknown, afterMs: number): LabPart => ({ text: `data: ${JSON.stringify(value)}\n\n`, afterMs });
  const words = SENTENCES.split(/(?<= )/).map((content, index) =>
    part(
      { ...head, choices: [{ index: 0, delta: { content }, finish_reason: null }] },
      around(index === 0 ? 45 : WORD_MS, random),
    ),
  );
  const usage = {
    prompt_tokens: PROMPT_TOKENS,
    completion_tokens: STREAM_TOKENS,
    total_tokens: PROMPT_TOKENS + STREAM_TOKENS,
  };
  return {
    status: 200,
    headers: { "content-type": "text/event-stream; charset=utf-8", "cache-control": "no-cache", ...headers },
    body: [
      part({ ...head, choices: [{ index: 0, delta: { role: "assistant", content: "" }, finish_reason: null }] }, 0),
      ...words,
      part({ ...head, choices: [{ index: 0, delta: {}, finish_reason: "stop" }] }, 1),
      ...(countsTokens ? [part({ ...head, choices: [], usage }, 1)] : []),
      { text: "data: [DONE]\n\n", afterMs: 1 },
    ],
    delayMs: around(25, random),
  };
}

/** What a Prometheus answers to a query for the share of calls that failed; of any other metric it knows nothing. */
function instantQuery(body: string, { nowMs, phase, random }: LabContext): LabAnswer {
  const query = new URLSearchParams(body).get("query") ?? "";
  const share = phase === "down" ? "0.62" : "0.004";
  const result = query.includes("gateway_errors")
    ? [{ metric: { job: "gateway" }, value: [nowMs / 1_000, share] }]
    : [];
  return jsonAnswer(200, { status: "success", data: { resultType: "vector", result } }, around(9, random));
}
