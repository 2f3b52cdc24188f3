import fc from "fast-check";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseJson } from "./facts.ts";
import { outcomeOfStatus, readProviderCode, readProviderError, readStreamError } from "./provider-error.ts";
import { retryAfterSeconds } from "./provider-error-retry.ts";

const NONE = new Map<string, string>();
const google = (code: number, status: string, message: string, details: object[] = []) => ({
  error: { code, message, status, details },
});
const openai = (type: string, code: string | null, message = "Something.") => ({
  error: { message, type, param: null, code },
});
const anthropic = (type: string, message: string) => ({ type: "error", error: { type, message }, request_id: "req_1" });
const errorInfo = (reason: string, metadata = {}) => ({
  "@type": "type.googleapis.com/google.rpc.ErrorInfo",
  reason,
  metadata,
});
const quotaFailure = (...ids: string[]) => ({
  "@type": "type.googleapis.com/google.rpc.QuotaFailure",
  violations: ids.map((quotaId) => ({ quotaId })),
});

describe("readProviderError", () => {
  it.each<[string, number, unknown, string]>([
    [
      "Gemini, overloaded",
      503,
      google(503, "UNAVAILABLE", "The model is overloaded."),
      "overloaded model-overloaded UNAVAILABLE",
    ],
    [
      "Gemini, high demand",
      503,
      google(503, "UNAVAILABLE", "This model is currently experiencing high demand."),
      "overloaded model-overloaded UNAVAILABLE",
    ],
    [
      "Gemini, no capacity behind a 429",
      429,
      google(429, "RESOURCE_EXHAUSTED", "No capacity available for model m", [errorInfo("MODEL_CAPACITY_EXHAUSTED")]),
      "overloaded capacity-exhausted MODEL_CAPACITY_EXHAUSTED",
    ],
    [
      "Gemini, quota of a minute",
      429,
      google(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota", [
        quotaFailure("RequestsPerMinutePerProject"),
      ]),
      "rate-limited rate-limit RESOURCE_EXHAUSTED",
    ],
    [
      "Gemini, quota of a day",
      429,
      google(429, "RESOURCE_EXHAUSTED", "You exceeded your current quota", [
        quotaFailure("RequestsPerMinute", "RequestsPerDayPerProject"),
      ]),
      "quota-exhausted quota-used-up RESOURCE_EXHAUSTED",
    ],
    [
      "Gemini, the caller's quota",
      429,
      google(429, "RESOURCE_EXHAUSTED", "Quota", [errorInfo("QUOTA_EXHAUSTED")]),
      "quota-exhausted quota-used-up QUOTA_EXHAUSTED",
    ],
    [
      "Gemini, bad key behind a 400",
      400,
      google(400, "INVALID_ARGUMENT", "API key not valid.", [errorInfo("API_KEY_INVALID")]),
      "rejected bad-key API_KEY_INVALID",
    ],
    ["Gemini, no such model", 404, google(404, "NOT_FOUND", "models/x is not found"), "rejected model-gone NOT_FOUND"],
    [
      "Gemini, not allowed",
      403,
      google(403, "PERMISSION_DENIED", "The caller does not have permission"),
      "rejected no-permission PERMISSION_DENIED",
    ],
    [
      "Gemini, too slow",
      504,
      google(504, "DEADLINE_EXCEEDED", "Deadline expired"),
      "timeout gateway-timeout DEADLINE_EXCEEDED",
    ],
    [
      "Gemini, broken",
      500,
      google(500, "INTERNAL", "An internal error has occurred."),
      "server-error internal-error INTERNAL",
    ],
    [
      "Gemini's SDK, JSON inside the message",
      503,
      {
        error: {
          message: JSON.stringify(google(503, "UNAVAILABLE", "Busy.")),
          code: 503,
          status: "Service Unavailable",
        },
      },
      "overloaded model-overloaded UNAVAILABLE",
    ],
    [
      "Vertex, array of a stream",
      200,
      [{ candidates: [] }, google(429, "RESOURCE_EXHAUSTED", "Resource exhausted.")],
      "rate-limited rate-limit RESOURCE_EXHAUSTED",
    ],
    [
      "OpenAI, billing",
      429,
      openai("insufficient_quota", "insufficient_quota"),
      "quota-exhausted quota-used-up insufficient_quota",
    ],
    [
      "OpenAI, rate limit",
      429,
      openai("tokens", "rate_limit_exceeded", "Rate limit reached, try again in 174ms."),
      "rate-limited rate-limit rate_limit_exceeded",
    ],
    [
      "OpenAI, larger than the limit will ever be",
      429,
      openai("tokens", "rate_limit_exceeded", "Request too large for m"),
      "rejected bad-request rate_limit_exceeded",
    ],
    [
      "OpenAI, overloaded",
      503,
      openai("service_unavailable_error", "server_is_overloaded"),
      "overloaded model-overloaded server_is_overloaded",
    ],
    [
      "OpenAI, slow down",
      503,
      openai("service_unavailable_error", "slow_down"),
      "overloaded model-overloaded slow_down",
    ],
    ["OpenAI, broken", 500, openai("server_error", null), "server-error internal-error server_error"],
    ["OpenAI, broken gateway", 502, openai("server_error", null), "server-error bad-gateway server_error"],
    ["OpenAI, bad key", 401, openai("invalid_request_error", "invalid_api_key"), "rejected bad-key invalid_api_key"],
    [
      "OpenAI, no such model",
      404,
      openai("invalid_request_error", "model_not_found"),
      "rejected model-gone model_not_found",
    ],
    ["OpenAI, bad request", 400, openai("invalid_request_error", null), "rejected bad-request invalid_request_error"],
    [
      "OpenAI, filtered",
      400,
      openai("image_generation_user_error", "moderation_blocked"),
      "rejected content-filtered moderation_blocked",
    ],
    [
      "Azure, rate limit",
      429,
      { error: { code: "RateLimitReached", message: "Exceeded call rate limit." } },
      "rate-limited rate-limit RateLimitReached",
    ],
    [
      "Azure, no such deployment",
      404,
      { error: { code: "DeploymentNotFound", message: "None." } },
      "rejected model-gone DeploymentNotFound",
    ],
    [
      "Anthropic, overloaded",
      529,
      anthropic("overloaded_error", "Overloaded"),
      "overloaded model-overloaded overloaded_error",
    ],
    [
      "Anthropic, overloaded behind a 500",
      500,
      anthropic("api_error", "Overloaded"),
      "overloaded model-overloaded api_error",
    ],
    [
      "Anthropic, broken",
      500,
      anthropic("api_error", "Internal server error"),
      "server-error internal-error api_error",
    ],
    [
      "Anthropic, rate limit",
      429,
      anthropic("rate_limit_error", "This would exceed your rate limit."),
      "rate-limited rate-limit rate_limit_error",
    ],
    [
      "Anthropic through OpenAI's form",
      429,
      openai("invalid_request_error", "rate_limit_error"),
      "rate-limited rate-limit rate_limit_error",
    ],
    [
      "Anthropic, bad key",
      401,
      anthropic("authentication_error", "invalid x-api-key"),
      "rejected bad-key authentication_error",
    ],
    [
      "Anthropic, no credit behind a 400",
      400,
      anthropic("invalid_request_error", "Your credit balance is too low."),
      "quota-exhausted no-credit invalid_request_error",
    ],
    [
      "xAI, bad key behind a 400",
      400,
      { code: "invalid-argument", error: "Incorrect API key provided." },
      "rejected bad-key invalid-argument",
    ],
    [
      "xAI, rate limit",
      429,
      { code: "resource-exhausted", error: "Too many requests." },
      "rate-limited rate-limit resource-exhausted",
    ],
    [
      "DeepSeek, bad key",
      401,
      openai("authentication_error", "invalid_request_error", "Authentication Fails"),
      "rejected bad-key authentication_error",
    ],
    [
      "DeepSeek, no credit",
      402,
      openai("unknown_error", "invalid_request_error", "Insufficient Balance"),
      "quota-exhausted no-credit invalid_request_error",
    ],
    ["OpenRouter, bad key", 401, { error: { message: "No auth credentials found", code: 401 } }, "rejected bad-key -"],
    [
      "OpenRouter, too long",
      400,
      { error: { message: "This endpoint's maximum context length is 10.", code: 400 } },
      "rejected bad-request -",
    ],
    [
      "OpenRouter, failed behind a 200",
      200,
      { error: { message: "Provider returned error", code: 502 } },
      "server-error bad-gateway -",
    ],
    [
      "Groq, tokens of a day",
      429,
      openai("tokens", "rate_limit_exceeded", "Limit on tokens per day (TPD)"),
      "quota-exhausted quota-used-up rate_limit_exceeded",
    ],
    ["Mistral, bad key", 401, { message: "Unauthorized", detail: "Invalid API key" }, "rejected bad-key -"],
    ["Cohere, bad key", 401, { id: "1", message: "invalid api key" }, "rejected bad-key -"],
    [
      "Replicate, no credit",
      402,
      { title: "Insufficient credit", detail: "You have insufficient credit.", status: 402 },
      "quota-exhausted no-credit -",
    ],
    ["a message inside a good answer", 200, { message: "rate_limit_exceeded: invalid api key" }, "none"],
    ["HTML", 503, "<html>503</html>", "none"],
    ["an error that is null", 200, { error: null, status: "completed" }, "none"],
  ])("%s", (_name, status, body, expected) => {
    expect(say(readProviderError(status, NONE, body))).toBe(expected);
  });

  it("drops a code that is longer or stranger than codes are", () => {
    const body = openai("rate_limit_error", "<script>alert(1)</script>");
    expect(readProviderError(429, NONE, body)?.error).toBe("rate_limit_error");
    expect(readProviderCode(NONE, { error: { code: "x".repeat(41) } })).toBeUndefined();
  });

  it("takes any body and any status without throwing, and keeps only safe codes", () => {
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom("UNAVAILABLE", "rate_limit_error", 429, null, "event: error\ndata: {}", '{"error":{}}'),
        fc.string(),
        fc.array(tie("node"), { maxLength: 3 }),
        fc.dictionary(
          fc.constantFrom("error", "code", "type", "status", "message", "details", "metadata", "violations", "reason"),
          tie("node"),
        ),
      ),
    })).node;
    fc.assert(
      fc.property(fc.option(fc.integer({ min: 100, max: 999 }), { nil: undefined }), value, (status, body) => {
        const error = readProviderError(status, NONE, body)?.error;
        if (error !== undefined) expect(error).toMatch(/^[A-Za-z0-9_.:-]{1,40}$/);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});

describe("readStreamError", () => {
  const SSE = new Map([["content-type", "text/event-stream; charset=utf-8"]]);
  const good = 'data: {"choices":[{"delta":{"content":"an error occurred"}}]}\n\n';

  it.each<[string, string, string]>([
    [
      "OpenAI's chunk",
      `${good}data: {"error":{"message":"x","type":"server_error"}}\n\n`,
      "server-error stream-error server_error",
    ],
    [
      "OpenAI's event of type error",
      `data: {"type":"error","code":"server_error","message":"x"}\n\n`,
      "server-error stream-error server_error",
    ],
    [
      "OpenAI's failed response",
      `data: {"type":"response.failed","response":{"error":{"code":"server_is_overloaded"}}}\n\n`,
      "overloaded model-overloaded server_is_overloaded",
    ],
    [
      "Anthropic's event",
      `event: error\ndata: {"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}\n\n`,
      "overloaded model-overloaded overloaded_error",
    ],
    ["an error event that is no JSON", "event: error\ndata: gone\n\n", "server-error stream-error -"],
    ["an error that names nothing", 'data: {"error":"boom"}\n\n', "server-error stream-error -"],
    ["a rate limit that is a number", 'data: {"error":{"code":429,"message":"x"}}\n\n', "rate-limited rate-limit -"],
    ["a good stream that speaks of errors", `${good}data: {"error":null}\n\ndata: [DONE]\n\n`, "none"],
  ])("%s", (_name, text, expected) => {
    expect(say(readStreamError(200, SSE, text))).toBe(expected);
    expect(say(readStreamError(200, NONE, text))).toBe(expected);
  });

  it("reads no events in a page that is no stream", () => {
    expect(readStreamError(200, NONE, '<pre>\ndata: {"error":{"code":"server_error"}}\n</pre>')).toBeUndefined();
  });
});

describe("outcomeOfStatus", () => {
  it.each([
    [402, "quota-exhausted no-credit"],
    [408, "timeout request-timeout"],
    [429, "rate-limited rate-limit"],
    [500, "server-error internal-error"],
    [502, "server-error bad-gateway"],
    [503, "server-error service-unavailable"],
    [504, "timeout gateway-timeout"],
    [520, "server-error internal-error"],
    [522, "timeout gateway-timeout"],
    [524, "timeout gateway-timeout"],
    [529, "overloaded model-overloaded"],
  ])("%d alone is %s", (status, expected) => {
    expect(say(outcomeOfStatus(status))).toContain(expected);
  });

  it.each([undefined, 200, 301, 400, 401, 403, 404, 600])("%s alone says nothing", (status) => {
    expect(outcomeOfStatus(status)).toBeUndefined();
  });
});

describe("retryAfterSeconds", () => {
  const NOW = Date.parse("2026-11-21T09:00:00Z");
  const retryInfo = (retryDelay: string) => google(429, "RESOURCE_EXHAUSTED", "x", [{ retryDelay }]);

  it.each<[string, Record<string, string>, unknown, number | undefined]>([
    ["seconds", { "retry-after": "16" }, undefined, 16],
    ["zero, which is legal", { "retry-after": "0" }, undefined, 0],
    ["a negative number", { "retry-after": "-5" }, undefined, 0],
    ["a fraction, rounded up", { "retry-after": "1.2" }, undefined, 2],
    [
      "a date, against the server's clock",
      { "retry-after": "Sat, 21 Nov 2026 10:00:30 GMT", date: "Sat, 21 Nov 2026 10:00:00 GMT" },
      undefined,
      30,
    ],
    ["a date, against ours", { "retry-after": "Sat, 21 Nov 2026 09:01:00 GMT" }, undefined, 60],
    ["a date that is over", { "retry-after": "Fri, 20 Nov 2026 09:01:00 GMT" }, undefined, 0],
    ["milliseconds", { "retry-after-ms": "1740" }, undefined, 2],
    ["seconds before milliseconds", { "retry-after": "1", "retry-after-ms": "0" }, undefined, 1],
    ["Google's RetryInfo", {}, retryInfo("48s"), 48],
    ["Google's RetryInfo with a fraction", {}, retryInfo("581981.300432511s"), 581_982],
    [
      "Google's reset of a quota",
      {},
      google(429, "x", "x", [errorInfo("QUOTA_EXHAUSTED", { quotaResetDelay: "1h16m0.667s" })]),
      4_561,
    ],
    ["milliseconds in Go's form", {}, retryInfo("174ms"), 1],
    ["the header before the body", { "retry-after": "7" }, retryInfo("48s"), 7],
    ["nonsense", { "retry-after": "soon", "retry-after-ms": "x" }, retryInfo("later"), undefined],
    ["nothing", {}, undefined, undefined],
  ])("%s", (_name, headers, body, expected) => {
    expect(retryAfterSeconds(new Map(Object.entries(headers)), body, NOW)).toBe(expected);
  });

  it("is a whole number that is not negative, or nothing, for any header", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (after, date) => {
        const seconds = retryAfterSeconds(
          new Map([
            ["retry-after", after],
            ["date", date],
          ]),
          undefined,
          NOW,
        );
        expect(seconds === undefined || (Number.isSafeInteger(seconds) && seconds >= 0)).toBe(true);
      }),
      { seed: 1 },
    );
  });
});

const RECORDED = new URL("../../../shared/feeds/ai-errors/", import.meta.url);

describe.skipIf(!existsSync(RECORDED))("recorded errors", () => {
  interface Recording {
    readonly status: { readonly code: number };
    readonly headers: Readonly<Record<string, readonly string[]>>;
    readonly body: unknown;
  }
  const expected: readonly (readonly [RegExp, string])[] = [
    [/401-auth|bad-key|api-key-invalid/, "rejected bad-key"],
    [/404/, "rejected model-gone"],
    [/529|503/, "overloaded model-overloaded"],
    [/capacity-exhausted/, "overloaded capacity-exhausted"],
    [/insufficient-quota/, "quota-exhausted quota-used-up"],
    [/context-length/, "rejected bad-request"],
    [/429/, "rate-limited rate-limit"],
  ];
  const files = existsSync(RECORDED) ? readdirSync(RECORDED).filter((name) => name.endsWith(".json")) : [];

  it.each(files)("%s", (name) => {
    const { status, headers, body } = JSON.parse(readFileSync(new URL(name, RECORDED), "utf8")) as Recording;
    const lower = new Map(Object.entries(headers).map(([key, values]) => [key.toLowerCase(), values.join(", ")]));
    const parsed = parseJson(typeof body === "string" ? body : JSON.stringify(body));
    const said = readProviderError(status.code, lower, parsed) ?? outcomeOfStatus(status.code);
    expect(`${said?.outcome} ${said?.reason}`).toBe(expected.find(([pattern]) => pattern.test(name))?.[1]);
  });
});

function say(error: { outcome: string; reason: string; error?: string } | undefined): string {
  return error === undefined ? "none" : `${error.outcome} ${error.reason} ${error.error ?? "-"}`;
}
