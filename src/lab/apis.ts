import {
  around,
  jsonAnswer,
  LAB_KEY,
  requestId,
  type LabAnswer,
  type LabContext,
  type LabRequest,
} from "./provider.ts";

/** One endpoint of a provider: answers the request, or `undefined` where it is not for it. */
export type Endpoint = (request: LabRequest, context: LabContext) => LabAnswer | undefined;

const REFUSAL_MS = 15;

/** An endpoint at a path that wants a POST and the lab's key. */
export function keyed(path: string, answer: (request: LabRequest, context: LabContext) => LabAnswer): Endpoint {
  return (request, context) => {
    if (pathOf(request) !== path) return undefined;
    const delayMs = around(REFUSAL_MS, context.random);
    if (request.method !== "POST")
      return jsonAnswer(405, { error: { message: "Use POST." } }, delayMs, { allow: "POST" });
    const given = request.headers["authorization"] ?? `Bearer ${request.headers["x-goog-api-key"] ?? ""}`;
    if (given !== `Bearer ${LAB_KEY}`) return jsonAnswer(401, BAD_KEY, delayMs);
    return answer(request, context);
  };
}

export const pathOf = ({ path }: LabRequest): string => path.split("?", 1)[0] ?? path;

const BAD_KEY = {
  error: {
    message: "Incorrect API key provided.",
    type: "invalid_request_error",
    param: null,
    code: "invalid_api_key",
  },
};

/** An answer in the form of OpenAI's chat completions. */
export function chatCompletion(model: string, text: string, { nowMs, random }: LabContext, delayMs: number): LabAnswer {
  const id = requestId(random);
  const body = {
    id: `chatcmpl-${id}`,
    object: "chat.completion",
    created: Math.floor(nowMs / 1_000),
    model,
    choices: [{ index: 0, message: { role: "assistant", content: text }, finish_reason: "stop" }],
    usage: { prompt_tokens: 12, completion_tokens: 3, total_tokens: 15 },
  };
  return jsonAnswer(200, body, delayMs, { "x-request-id": `req_${id}` });
}

/** An answer in the form of Gemini's `generateContent`. */
export function generatedContent(model: string, text: string, delayMs: number): LabAnswer {
  return jsonAnswer(
    200,
    {
      candidates: [{ content: { role: "model", parts: [{ text }] }, finishReason: "STOP", index: 0 }],
      usageMetadata: { promptTokenCount: 8, candidatesTokenCount: 2, totalTokenCount: 10 },
      modelVersion: model,
    },
    delayMs,
  );
}

/** How Gemini says that it has too much to do. */
export const overloaded = (delayMs: number): LabAnswer =>
  jsonAnswer(
    503,
    { error: { code: 503, message: "The model is overloaded. Please try again later.", status: "UNAVAILABLE" } },
    delayMs,
  );

/** How OpenAI says that a caller asks too often. */
export const rateLimited = (retryAfterS: number, delayMs: number): LabAnswer =>
  jsonAnswer(
    429,
    {
      error: {
        message: `Rate limit reached for requests. Please try again in ${retryAfterS}s.`,
        type: "requests",
        param: null,
        code: "rate_limit_exceeded",
      },
    },
    delayMs,
    { "retry-after": String(retryAfterS), "x-ratelimit-remaining-requests": "0" },
  );

export const brokenInside = (context: LabContext, delayMs: number): LabAnswer =>
  jsonAnswer(
    500,
    {
      error: {
        message: "The server had an error while processing your request.",
        type: "server_error",
        param: null,
        code: null,
      },
    },
    delayMs,
    { "x-request-id": `req_${requestId(context.random)}` },
  );

/** A whole picture of one grey pixel. */
const PIXEL = "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==";

/** A picture: as PNG where that is asked for, else as base64 in JSON. */
export function picture(request: LabRequest, { nowMs }: LabContext, delayMs: number): LabAnswer {
  if ((request.headers["accept"] ?? "").includes("image/png"))
    return { status: 200, headers: { "content-type": "image/png" }, body: Buffer.from(PIXEL, "base64"), delayMs };
  return jsonAnswer(200, { created: Math.floor(nowMs / 1_000), data: [{ b64_json: PIXEL }] }, delayMs);
}
