import { describe, expect, it } from "vitest";
import { readFiltered } from "./provider-error-filter.ts";
import { readProviderError } from "./provider-error.ts";
import { retryAfterSeconds } from "./provider-error-retry.ts";

type Row = [what: string, status: number, body: unknown, expected: string, headers?: Record<string, string>];

const openai = (message: string, type: string | null = null, code: string | null = null) => ({
  error: { message, type, param: null, code },
});
const google = (code: number, status: string, message: string) => ({ error: { code, message, status } });
const problem = (status: number, title: string, detail: string) => ({ type: "about:blank", title, detail, status });
const prediction = (error: string) => ({ id: "p", status: "failed", error, output: null, urls: { get: "x" } });
const fal = (type: string, msg = "It did not work.") => ({
  detail: [{ loc: ["body"], msg, type, url: "https://x", ctx: {} }],
});

const TABLE: Readonly<Record<string, Row[]>> = {
  OpenAI: [
    [
      "flagged image",
      400,
      openai("Your request was rejected by the safety system.", "image_generation_user_error", "moderation_blocked"),
      "rejected content-filtered moderation_blocked",
    ],
    [
      "words of a filter alone",
      400,
      openai("Your request was rejected as a result of our safety system.", "invalid_request_error"),
      "rejected content-filtered invalid_request_error",
    ],
    [
      "overloaded in words",
      503,
      openai("The server is currently overloaded with other requests."),
      "overloaded model-overloaded -",
    ],
  ],
  Gemini: [
    [
      "country",
      400,
      google(400, "FAILED_PRECONDITION", "User location is not supported for the API use."),
      "rejected no-permission FAILED_PRECONDITION",
    ],
    [
      "model retired",
      404,
      google(404, "NOT_FOUND", "models/gemini-1 is not found for API version v1beta"),
      "rejected model-gone NOT_FOUND",
    ],
  ],
  Vertex: [
    [
      "array of an error",
      429,
      [google(429, "RESOURCE_EXHAUSTED", "Resource exhausted. Please try again later.")],
      "rate-limited rate-limit RESOURCE_EXHAUSTED",
    ],
    [
      "array, overloaded",
      503,
      [google(503, "UNAVAILABLE", "The service is currently unavailable.")],
      "overloaded model-overloaded UNAVAILABLE",
    ],
    [
      "no token",
      401,
      google(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
      "rejected bad-key UNAUTHENTICATED",
    ],
    [
      "blocked by its rules",
      400,
      google(
        400,
        "INVALID_ARGUMENT",
        "The prompt could not be submitted. It violates Google's Responsible AI practices.",
      ),
      "rejected content-filtered INVALID_ARGUMENT",
    ],
  ],
  OpenRouter: [
    [
      "a provider's error inside",
      502,
      {
        error: {
          code: 502,
          message: "Provider returned error",
          metadata: {
            provider_name: "Anthropic",
            raw: '{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}',
          },
        },
      },
      "overloaded model-overloaded overloaded_error",
    ],
    [
      "a provider's rate limit inside",
      429,
      {
        error: {
          code: 429,
          message: "Provider returned error",
          metadata: {
            provider_name: "OpenAI",
            raw: '{"error":{"message":"Rate limit reached","type":"requests","code":"rate_limit_exceeded"}}',
          },
        },
      },
      "rate-limited rate-limit rate_limit_exceeded",
    ],
    [
      "moderation",
      403,
      {
        error: {
          code: 403,
          message: "Input was flagged",
          metadata: { reasons: ["violence"], flagged_input: "x", provider_name: "OpenAI" },
        },
      },
      "rejected content-filtered content_filter",
    ],
    [
      "credits",
      402,
      { error: { code: 402, message: "Insufficient credits. Add more." } },
      "quota-exhausted no-credit -",
    ],
    [
      "the key's own limit",
      403,
      { error: { code: 403, message: "Key limit exceeded (total limit)." } },
      "quota-exhausted quota-used-up -",
    ],
    [
      "free calls of a day",
      429,
      { error: { code: 429, message: "Rate limit exceeded: free-models-per-day." } },
      "quota-exhausted quota-used-up -",
    ],
    ["model", 404, { error: { code: 404, message: "No endpoints found for x/y." } }, "rejected model-gone -"],
    ["not a model", 400, { error: { code: 400, message: "x/y is not a valid model ID" } }, "rejected model-gone -"],
  ],
  Replicate: [
    [
      "version",
      422,
      problem(
        422,
        "Invalid version or not permitted",
        "The specified version does not exist (or perhaps you don't have permission to use it?)",
      ),
      "rejected model-gone -",
    ],
    ["model", 404, problem(404, "Not found", "The requested resource could not be found."), "rejected model-gone -"],
    [
      "key",
      401,
      problem(401, "Unauthenticated", "You did not pass a valid authentication token"),
      "rejected bad-key -",
    ],
    [
      "prediction, too much demand",
      201,
      prediction("Service is currently unavailable due to high demand. Please try again later. (E003)"),
      "overloaded model-overloaded -",
    ],
    [
      "prediction, flagged",
      200,
      prediction("The input or output was flagged as sensitive. Please try again with different inputs. (E005)"),
      "rejected content-filtered -",
    ],
    [
      "prediction, NSFW",
      200,
      prediction("NSFW content detected. Try running it again, or try a different prompt."),
      "rejected content-filtered -",
    ],
    ["prediction, anything else", 200, prediction("CUDA out of memory"), "none"],
  ],
  fal: [
    ["content policy", 422, fal("content_policy_violation"), "rejected content-filtered content_policy_violation"],
    ["a bad field", 422, fal("missing", "field required"), "rejected bad-request validation_error"],
    ["too slow", 504, fal("generation_timeout"), "timeout gateway-timeout generation_timeout"],
    [
      "what stands behind it",
      503,
      fal("downstream_service_unavailable"),
      "server-error service-unavailable downstream_service_unavailable",
    ],
    ["broken", 500, fal("internal_server_error"), "server-error internal-error internal_server_error"],
    [
      "balance",
      403,
      { detail: "User is locked. Reason: Exhausted balance. Top up your balance." },
      "quota-exhausted no-credit -",
    ],
    ["application", 404, { detail: "Application 'nobody/nothing' not found" }, "rejected model-gone -"],
  ],
  Mistral: [
    [
      "rate limit",
      429,
      { object: "error", message: "Rate limit exceeded", type: "rate_limited", param: null, code: "1300" },
      "rate-limited rate-limit rate_limited",
    ],
    [
      "no capacity for the tier",
      429,
      {
        object: "error",
        message: "Service tier capacity exceeded for this model.",
        type: "invalid_request_error",
        param: null,
        code: null,
      },
      "overloaded capacity-exhausted invalid_request_error",
    ],
    [
      "no capacity, by its type",
      503,
      { object: "error", message: "x", type: "service_tier_capacity_exceeded", code: "3505" },
      "overloaded capacity-exhausted service_tier_capacity_exceeded",
    ],
    [
      "model",
      400,
      { object: "error", message: "Invalid model: x", type: "invalid_model", code: "1500" },
      "rejected model-gone invalid_model",
    ],
    ["key", 401, { detail: "Unauthorized" }, "none"],
  ],
  Groq: [
    [
      "over capacity",
      503,
      openai("x is currently over capacity. Please back off.", "internal_server_error"),
      "overloaded model-overloaded internal_server_error",
    ],
    [
      "flex tier",
      498,
      openai("Flex tier capacity exceeded.", "requests", "capacity_exceeded"),
      "overloaded capacity-exhausted capacity_exceeded",
    ],
    [
      "model",
      400,
      openai("The model `x` has been decommissioned.", "invalid_request_error", "model_decommissioned"),
      "rejected model-gone model_decommissioned",
    ],
    [
      "spending limit",
      400,
      openai("Organization has reached its configured spending limit.", "invalid_request_error", "blocked_api_access"),
      "quota-exhausted no-credit blocked_api_access",
    ],
  ],
  DeepSeek: [
    [
      "overloaded",
      503,
      openai("Server overloaded, please try again.", "service_unavailable_error"),
      "overloaded model-overloaded service_unavailable_error",
    ],
  ],
  xAI: [
    [
      "credits",
      429,
      {
        code: "resource-exhausted",
        error: "Your team has either used all available credits or reached its monthly spending limit.",
      },
      "quota-exhausted no-credit resource-exhausted",
    ],
    [
      "credits of a new team",
      403,
      { code: "permission-denied", error: "Your newly created team doesn't have any credits yet." },
      "quota-exhausted no-credit permission-denied",
    ],
    [
      "image",
      400,
      { code: "Client specified an invalid argument", error: "Generated image rejected by content moderation." },
      "rejected content-filtered -",
    ],
    [
      "model",
      404,
      {
        code: "Some requested entity was not found",
        error: "The model grok-1 does not exist or your team does not have access to it.",
      },
      "rejected model-gone -",
    ],
  ],
  Azure: [
    [
      "filter",
      400,
      {
        error: {
          code: "content_filter",
          message: "The response was filtered.",
          status: 400,
          innererror: { code: "ResponsibleAIPolicyViolation" },
        },
      },
      "rejected content-filtered ResponsibleAIPolicyViolation",
    ],
    [
      "key",
      401,
      { error: { code: "401", message: "Access denied due to invalid subscription key or wrong API endpoint." } },
      "rejected bad-key -",
    ],
    [
      "rate limit as a number",
      429,
      { error: { code: "429", message: "Requests have exceeded the call rate limit. Please retry after 2 seconds." } },
      "none",
    ],
    [
      "permission",
      401,
      { error: { code: "PermissionDenied", message: "Principal does not have access." } },
      "rejected no-permission PermissionDenied",
    ],
  ],
  Cohere: [
    [
      "trial key, a minute",
      429,
      { message: "You are using a Trial key, which is limited to 10 API calls / minute." },
      "none",
    ],
    [
      "trial key, a month",
      429,
      { message: "You are using a Trial key, which is limited to 1000 API calls / month." },
      "quota-exhausted quota-used-up -",
    ],
    [
      "model",
      404,
      { id: "1", message: "model 'x' not found, make sure the correct model ID was used" },
      "rejected model-gone -",
    ],
  ],
  Bedrock: [
    [
      "throttled",
      429,
      { message: "Too many requests, please wait before trying again." },
      "rate-limited rate-limit ThrottlingException",
      { "x-amzn-errortype": "ThrottlingException:http://internal.amazon.com/" },
    ],
    [
      "tokens of a day",
      429,
      { message: "Too many tokens per day, please wait before trying again." },
      "quota-exhausted quota-used-up ThrottlingException",
      { "x-amzn-errortype": "ThrottlingException" },
    ],
    [
      "not ready",
      429,
      { message: "x" },
      "overloaded model-overloaded ModelNotReadyException",
      { "x-amzn-errortype": "ModelNotReadyException" },
    ],
    [
      "unavailable",
      503,
      {},
      "server-error service-unavailable ServiceUnavailableException",
      { "x-amzn-errortype": "ServiceUnavailableException" },
    ],
    [
      "key",
      403,
      { message: "The security token included in the request is invalid." },
      "rejected bad-key UnrecognizedClientException",
      { "x-amzn-errortype": "UnrecognizedClientException" },
    ],
    [
      "permission",
      403,
      { Message: "x", __type: "AccessDeniedException", message: "You don't have access to the model." },
      "rejected no-permission AccessDeniedException",
    ],
    [
      "model",
      404,
      { message: "This model version has reached the end of its life." },
      "rejected model-gone ResourceNotFoundException",
      { "x-amzn-errortype": "ResourceNotFoundException" },
    ],
    [
      "too slow",
      408,
      { message: "Model has timed out." },
      "timeout gateway-timeout ModelTimeoutException",
      { "x-amzn-errortype": "ModelTimeoutException" },
    ],
  ],
};

describe.each(Object.entries(TABLE))("errors of %s", (_provider, rows) => {
  it.each(rows)("%s", (_what, status, body, expected, headers = {}) => {
    const said = readProviderError(status, new Map(Object.entries(headers)), body);
    expect(said === undefined ? "none" : `${said.outcome} ${said.reason} ${said.error ?? "-"}`).toBe(expected);
  });
});

describe("a filter's word in a good answer", () => {
  it.each<[string, unknown, string | undefined]>([
    ["Gemini, the prompt", { promptFeedback: { blockReason: "OTHER" } }, "OTHER"],
    ["Gemini, the answer", { candidates: [{ finishReason: "SAFETY" }] }, "SAFETY"],
    ["Gemini, the image", { candidates: [{ finishReason: "IMAGE_SAFETY", content: {} }] }, "IMAGE_SAFETY"],
    ["Gemini, recitation", { candidates: [{ finishReason: "RECITATION" }] }, "RECITATION"],
    ["Gemini's array", [{ candidates: [{ finishReason: "PROHIBITED_CONTENT" }] }], "PROHIBITED_CONTENT"],
    ["OpenAI", { choices: [{ message: { content: "" }, finish_reason: "content_filter" }] }, "content_filter"],
    [
      "OpenAI's responses",
      { object: "response", output: [], incomplete_details: { reason: "content_filter" } },
      "content_filter",
    ],
    ["Anthropic", { type: "message", content: [], stop_reason: "refusal" }, "refusal"],
    ["Bedrock", { output: { message: { content: [] } }, stopReason: "guardrail_intervened" }, "guardrail_intervened"],
    ["Imagen", { predictions: [{ raiFilteredReason: "Support code: 1" }] }, "RAI_FILTERED"],
    ["fal", { images: [], has_nsfw_concepts: [true] }, "has_nsfw_concepts"],
    ["an answer that ended well", { candidates: [{ finishReason: "STOP" }] }, undefined],
    ["an answer that was cut short", { choices: [{ message: {}, finish_reason: "length" }] }, undefined],
    ["no answer", undefined, undefined],
  ])("%s", (_name, body, word) => {
    expect(readFiltered({ body })).toBe(word);
  });

  it("is read from a stream's reply as well", () => {
    expect(readFiltered({ body: undefined, reply: { text: "", finish: "content_filter" } })).toBe("content_filter");
  });
});

describe("a wait in words", () => {
  it.each<[string, number | undefined]>([
    ["Rate limit reached. Please try again in 174ms. Visit x.", 1],
    ["Please try again in 7m12.5s. Need more?", 433],
    ["Please try again in 50.597142857s.", 51],
    ["Request was throttled. Expected available in 1 second.", 1],
    ["Please retry in 2 minutes.", 120],
    ["Please retry in a while.", undefined],
    ["Try again in 9999999999999999999999999s", undefined],
  ])("%s", (message, seconds) => {
    expect(retryAfterSeconds(new Map(), openai(message), 0)).toBe(seconds);
  });

  it("comes after what headers and details say", () => {
    const body = openai("Please try again in 20s.");
    expect(retryAfterSeconds(new Map([["retry-after", "7"]]), body, 0)).toBe(7);
    expect(retryAfterSeconds(new Map(), { error: { ...body.error, details: [{ retryDelay: "48s" }] } }, 0)).toBe(48);
  });
});
