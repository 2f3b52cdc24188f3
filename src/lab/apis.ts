import { twoColourPng } from "./png.ts";
import {
  around,
  jsonAnswer,
  LAB_KEY,
  requestId,
  type LabAnswer,
  type LabContext,
  type LabPhase,
  type LabRequest,
  type Provider,
} from "./provider.ts";

/** One endpoint of a provider: answers the request, or `undefined` where it is not for it. */
export type Endpoint = (request: LabRequest, context: LabContext) => LabAnswer | undefined;

/** A provider that is asked at several addresses; what none of them knows is a 404. */
export function provider(title: string, phases: readonly LabPhase[], endpoints: readonly Endpoint[]): Provider {
  return {
    title,
    phases,
    answer(request, context) {
      for (const endpoint of endpoints) {
        const answer = endpoint(request, context);
        if (answer !== undefined) return answer;
      }
      return jsonAnswer(404, { error: { message: "Not found." } }, 5);
    },
  };
}

const REFUSAL_MS = 15;

/** An endpoint at a path, or at all paths that fit, that wants one method and the lab's key. */
export function keyed(
  path: string | RegExp,
  answer: (request: LabRequest, context: LabContext) => LabAnswer,
  method: "GET" | "POST" | "DELETE" = "POST",
): Endpoint {
  return (request, context) => {
    if (typeof path === "string" ? pathOf(request) !== path : !path.test(pathOf(request))) return undefined;
    // Other methods of an address that differs by its pattern have endpoints of their own.
    if (typeof path !== "string" && request.method !== method) return undefined;
    const delayMs = around(REFUSAL_MS, context.random);
    if (request.method !== method)
      return jsonAnswer(405, { error: { message: `Use ${method}.` } }, delayMs, { allow: method });
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

/** A lighthouse in fog, as this painter sees it. */
const PICTURE = twoColourPng(256);
const PICTURE_TEXT = Buffer.from(PICTURE).toString("base64");

/** A picture of 256 × 256 pixels in two colours: as PNG where that is asked for, else as base64 in JSON. */
export function picture(request: LabRequest, { nowMs }: LabContext, delayMs: number): LabAnswer {
  if ((request.headers["accept"] ?? "").includes("image/png")) return pngAnswer(delayMs);
  return jsonAnswer(200, { created: Math.floor(nowMs / 1_000), data: [{ b64_json: PICTURE_TEXT }] }, delayMs);
}

export const pngAnswer = (delayMs: number): LabAnswer => ({
  status: 200,
  headers: { "content-type": "image/png" },
  body: PICTURE,
  delayMs,
});
