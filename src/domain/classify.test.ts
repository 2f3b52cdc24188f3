import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, missingSecret, type Classification, type ClassifyInput } from "./classify.ts";
import { PHASES, type Exchange, type ExchangeFailure } from "./exchange.ts";
import { parseJson, type Facts } from "./facts.ts";
import { isCounted, OUTCOMES, REASONS } from "./outcome.ts";
import type { ConditionResult } from "./incident.ts";

const NOW = Date.parse("2026-11-21T09:00:00Z");
const STATUS_FAILS: ConditionResult = { text: "status == 200", holds: false, otherwise: "down", got: { status: 0 } };
const BODY_FAILS: ConditionResult = { text: "body.ok", holds: false, otherwise: "down", got: { "body.ok": "missing" } };
const SLOW_FAILS: ConditionResult = { text: "latency < x", holds: false, otherwise: "degraded", got: { latency: 9 } };
const HOLDS: ConditionResult = { text: "status == 200", holds: true, otherwise: "down", got: { status: 200 } };

interface Answer {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly latencyMs?: number;
  readonly failure?: ExchangeFailure;
  readonly results?: readonly ConditionResult[];
  readonly slowMs?: number;
  readonly credentialed?: boolean;
}

function toInput({ results = [HOLDS], credentialed = true, slowMs, ...answer }: Answer): ClassifyInput {
  const text = typeof answer.body === "string" ? answer.body : (JSON.stringify(answer.body) ?? "");
  const headers = new Map(Object.entries(answer.headers ?? {}));
  const status = answer.status === undefined ? {} : { status: answer.status };
  const totalMs = answer.latencyMs ?? 100;
  const exchange: Exchange = {
    ...status,
    startedAtMs: NOW - totalMs,
    totalMs,
    phases: {},
    headers,
    body: new TextEncoder().encode(text),
    redirects: 0,
    ...(answer.failure !== undefined && { failure: answer.failure }),
  };
  const facts: Facts = {
    ...status,
    latencyMs: totalMs,
    phases: {},
    headers,
    text,
    body: parseJson(text),
    bytes: text.length,
  };
  return { exchange, facts, results, credentialed, nowMs: NOW, ...(slowMs !== undefined && { slowMs }) };
}

const outcome = (answer: Answer): string => {
  const { outcome, reason = "-", blame } = classify(toInput(answer));
  return `${outcome} ${reason} ${blame}`;
};

describe("an answer that meets its conditions", () => {
  it.each<[string, Answer, string]>([
    ["is ok", { status: 200 }, "ok - nobody"],
    [
      "is ok with a status that was asked for",
      { status: 401, body: { error: { code: "invalid_api_key" } } },
      "ok - nobody",
    ],
    ["is ok at the limit of slow", { status: 200, latencyMs: 5_000, slowMs: 5_000 }, "ok - nobody"],
    ["is slow over it", { status: 200, latencyMs: 5_001, slowMs: 5_000 }, "slow slow provider"],
    [
      "is slow where a condition for degraded fails",
      { status: 200, results: [HOLDS, SLOW_FAILS] },
      "slow condition-failed provider",
    ],
    [
      "is a failure where its stream carries an error",
      {
        status: 200,
        headers: { "content-type": "text/event-stream" },
        body: 'data: {"error":{"type":"server_error"}}\n\n',
      },
      "server-error stream-error provider",
    ],
    [
      "is overloaded where its stream says so",
      { status: 200, body: 'event: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n' },
      "overloaded model-overloaded provider",
    ],
  ])("%s", (_name, answer, expected) => {
    expect(outcome(answer)).toBe(expected);
  });
});

describe("an answer that fails a condition", () => {
  const failed = (status: number, body?: unknown, more: Answer = {}): Answer => ({
    status,
    body,
    results: [STATUS_FAILS],
    ...more,
  });
  const anonymous = { credentialed: false };

  it.each<[string, Answer, string]>([
    ["429", failed(429), "rate-limited rate-limit nobody"],
    ["429 by its body", failed(429, { error: { type: "rate_limit_error" } }), "rate-limited rate-limit nobody"],
    [
      "429 for lack of the provider's capacity",
      failed(429, { error: { details: [{ reason: "MODEL_CAPACITY_EXHAUSTED" }] } }),
      "overloaded capacity-exhausted provider",
    ],
    ["429 for billing", failed(429, { error: { code: "insufficient_quota" } }), "quota-exhausted quota-used-up owner"],
    ["402", failed(402), "quota-exhausted no-credit owner"],
    [
      "503 UNAVAILABLE",
      failed(503, { error: { code: 503, status: "UNAVAILABLE", message: "The model is overloaded." } }),
      "overloaded model-overloaded provider",
    ],
    ["503", failed(503, "<html>"), "server-error service-unavailable provider"],
    ["529", failed(529), "overloaded model-overloaded provider"],
    ["500", failed(500), "server-error internal-error provider"],
    [
      "500 that is overloaded",
      failed(500, { type: "error", error: { type: "api_error", message: "Overloaded" } }),
      "overloaded model-overloaded provider",
    ],
    ["502", failed(502), "server-error bad-gateway provider"],
    ["599", failed(599), "server-error internal-error provider"],
    ["408", failed(408), "timeout request-timeout provider"],
    ["504", failed(504), "timeout gateway-timeout provider"],
    ["522", failed(522), "timeout gateway-timeout provider"],
    ["524", failed(524), "timeout gateway-timeout provider"],
    ["401 to our credentials", failed(401), "rejected bad-key owner"],
    ["403 to our credentials", failed(403), "rejected no-permission owner"],
    ["401 to nobody's credentials", failed(401, undefined, anonymous), "wrong-answer unexpected-status provider"],
    [
      "401 to nobody's credentials that names the key",
      failed(401, { error: { code: "invalid_api_key" } }, anonymous),
      "wrong-answer unexpected-status provider",
    ],
    ["403 to nobody's credentials", failed(403, undefined, anonymous), "wrong-answer unexpected-status provider"],
    [
      "400 that is a bad key",
      failed(400, { error: { details: [{ reason: "API_KEY_INVALID" }] } }),
      "rejected bad-key owner",
    ],
    [
      "400 that is a bad request",
      failed(400, { error: { type: "invalid_request_error" } }),
      "rejected bad-request owner",
    ],
    ["404 that is a model gone", failed(404, { error: { code: "model_not_found" } }), "rejected model-gone owner"],
    [
      "503 that blames the request",
      failed(503, { error: { code: "not_found" } }),
      "server-error service-unavailable provider",
    ],
    [
      "500 that blames the request",
      failed(500, { error: { type: "invalid_request_error" } }),
      "server-error internal-error provider",
    ],
    [
      "404 to who carries no credentials",
      failed(404, { error: { code: "NOT_FOUND" } }, anonymous),
      "wrong-answer unexpected-status provider",
    ],
    ["400", failed(400, "<html>"), "wrong-answer unexpected-status provider"],
    ["404", failed(404), "wrong-answer unexpected-status provider"],
    ["301", failed(301), "wrong-answer unexpected-status provider"],
    [
      "200 with another body",
      failed(200, {}, { results: [HOLDS, BODY_FAILS] }),
      "wrong-answer condition-failed provider",
    ],
    [
      "200 with an error in its body",
      failed(200, { error: { code: 503, message: "x" } }, { results: [BODY_FAILS] }),
      "server-error service-unavailable provider",
    ],
    [
      "200 where a condition for degraded fails as well",
      failed(200, {}, { results: [SLOW_FAILS, BODY_FAILS] }),
      "wrong-answer condition-failed provider",
    ],
    ["no status at all", { results: [STATUS_FAILS] }, "wrong-answer unexpected-status provider"],
  ])("%s", (_name, answer, expected) => {
    expect(outcome(answer)).toBe(expected);
  });
});

describe("an answer that is not what was asked for", () => {
  const fails = (...paths: string[]): ConditionResult => ({
    text: "x",
    holds: false,
    otherwise: "down",
    got: Object.fromEntries(paths.map((path) => [path, "missing"])),
  });
  const image = { mime: "image/png", width: 8, height: 8, bytes: 9 };
  const output = { mime: "audio/mpeg", bytes: 9, hash: "0".repeat(64) };
  const cut = { events: 3, complete: false };

  it.each<[string, Answer, Partial<Facts>, string]>([
    ["no image at all", { results: [fails("image.width")] }, {}, "wrong-answer output-not-an-image provider"],
    ["no output at all", { results: [fails("output.bytes")] }, {}, "wrong-answer output-not-an-image provider"],
    [
      "a sound for an image",
      { results: [fails("output.mime")] },
      { output },
      "wrong-answer output-not-an-image provider",
    ],
    [
      "a sound that is too short",
      { results: [fails("output.bytes")] },
      { output },
      "wrong-answer condition-failed provider",
    ],
    [
      "an image that is too small",
      { results: [fails("image.width")] },
      { image },
      "wrong-answer condition-failed provider",
    ],
    ["a field that only begins so", { results: [fails("images.width")] }, {}, "wrong-answer condition-failed provider"],
    ["no record of the name", { results: [fails("records")] }, { records: [] }, "wrong-answer no-record provider"],
    ["no first record", { results: [fails("records[0].value")] }, { records: [] }, "wrong-answer no-record provider"],
    ["no answers of the name", { results: [fails("answers")] }, { records: [] }, "wrong-answer no-record provider"],
    [
      "another record",
      { results: [fails("records[0].value")] },
      { records: [{ type: "A", value: "192.0.2.1" }] },
      "wrong-answer condition-failed provider",
    ],
    [
      "an image that a filter held back",
      { status: 200, body: { candidates: [{ finishReason: "IMAGE_SAFETY" }] }, results: [fails("image.width")] },
      {},
      "rejected content-filtered owner",
    ],
    [
      "a stream that a filter ended",
      { status: 200, results: [fails("reply.text")] },
      { reply: { text: "", finish: "content_filter" }, stream: { events: 1, complete: true } },
      "rejected content-filtered owner",
    ],
    ["a stream that was cut", { status: 200 }, { stream: cut }, "server-error stream-cut provider"],
    ["a stream that ended well", { status: 200 }, { stream: { events: 3, complete: true } }, "ok - nobody"],
    [
      "a cut stream whose text is not what it should be",
      { status: 200, results: [fails("reply.text")] },
      { stream: cut },
      "server-error stream-cut provider",
    ],
    [
      "a cut stream that was slow",
      { status: 200, results: [SLOW_FAILS] },
      { stream: cut },
      "server-error stream-cut provider",
    ],
    [
      "a stream that says an error before it is cut",
      { status: 200, body: 'data: {"error":{"code":"rate_limit_exceeded"}}\n\n' },
      { stream: cut },
      "rate-limited rate-limit nobody",
    ],
  ])("%s", (_name, answer, facts, expected) => {
    const input = toInput(answer);
    const { outcome, reason = "-", blame } = classify({ ...input, facts: { ...input.facts, ...facts } });
    expect(`${outcome} ${reason} ${blame}`).toBe(expected);
  });

  it.each([401, 403])("is no fault of a key that stayed behind at a redirect to another origin: %i", (status) => {
    const input = toInput({ status, body: { error: { code: "invalid_api_key" } }, results: [STATUS_FAILS] });
    expect(classify(input)).toMatchObject({ outcome: "rejected", blame: "owner" });
    const left = classify({ ...input, exchange: { ...input.exchange, leftOrigin: true } });
    expect(left).toMatchObject({ outcome: "wrong-answer", reason: "unexpected-status", blame: "provider" });
  });

  it("is an error where it comes in the place of the stream that was asked for, whatever its status", () => {
    const input = toInput({ status: 200, body: { error: { type: "overloaded_error", message: "Overloaded" } } });
    const asked = { ...input, exchange: { ...input.exchange, arrivals: [{ ms: 5, bytes: input.facts.bytes }] } };
    expect(classify(asked)).toMatchObject({ outcome: "overloaded", error: "overloaded_error" });
    // Where no stream was asked for, the conditions say what a good answer is.
    expect(classify(input)).toMatchObject({ outcome: "ok" });
    expect(classify({ ...asked, facts: { ...asked.facts, body: { message: "well" } } })).toMatchObject({
      outcome: "ok",
    });
  });

  it("is no answer at all where a stream begins well and never says a word", () => {
    const input = toInput({ status: 200, headers: { "content-type": "text/event-stream" }, body: "" });
    const asked = { ...input, exchange: { ...input.exchange, arrivals: [] }, facts: { ...input.facts, bytes: 0 } };
    expect(classify(asked)).toMatchObject({ outcome: "server-error", reason: "stream-cut" });
    expect(classify({ ...asked, exchange: input.exchange })).toMatchObject({ outcome: "ok" });
  });

  it("keeps the filter's own word", () => {
    const answer = { status: 200, body: { promptFeedback: { blockReason: "SAFETY" } }, results: [fails("reply.text")] };
    expect(classify(toInput(answer)).error).toBe("SAFETY");
  });
});

describe("a job, or a step of several, that failed", () => {
  const answer = (code: string, detail?: string): ExchangeFailure => ({
    kind: "answer",
    phase: "run",
    code,
    ...(detail !== undefined && { detail }),
  });
  const failed = (error: unknown): Answer => ({
    status: 200,
    body: { status: "failed", error },
    failure: answer("JOB_FAILED"),
  });

  it.each<[string, Answer, string]>([
    ["for no reason told", failed(null), "server-error job-failed provider JOB_FAILED"],
    ["for a reason that says nothing", failed("CUDA out of memory"), "server-error job-failed provider JOB_FAILED"],
    [
      "for too much demand",
      failed("Unavailable due to high demand"),
      "overloaded model-overloaded provider JOB_FAILED",
    ],
    ["for its content", failed("The output was flagged as sensitive"), "rejected content-filtered owner JOB_FAILED"],
    [
      "for a limit",
      failed({ code: "rate_limit_exceeded", message: "x" }),
      "rate-limited rate-limit nobody rate_limit_exceeded",
    ],
    [
      "for money",
      failed({ code: "insufficient_quota", message: "x" }),
      "quota-exhausted quota-used-up owner insufficient_quota",
    ],
    [
      "as it was canceled",
      { status: 200, failure: answer("JOB_CANCELED") },
      "server-error job-canceled provider JOB_CANCELED",
    ],
    [
      "at a step, by its body",
      { status: 400, body: { error: { code: "invalid_api_key" } }, failure: answer("STEP_login") },
      "rejected bad-key owner invalid_api_key",
    ],
    [
      "at a step, by its status",
      { status: 503, body: "<html>", failure: answer("STEP_login") },
      "server-error service-unavailable provider STEP_login",
    ],
    [
      "at a step, for no reason told",
      { status: 200, body: {}, failure: answer("STEP_login") },
      "wrong-answer condition-failed provider STEP_login",
    ],
    [
      "with a code of its own",
      { status: 200, body: {}, failure: answer("JOB_FAILED", "E1001") },
      "server-error job-failed provider E1001",
    ],
  ])("%s", (_name, given, expected) => {
    const { outcome, reason, blame, error } = classify(toInput(given));
    expect(`${outcome} ${reason} ${blame} ${error}`).toBe(expected);
  });
});

describe("a call without a whole answer", () => {
  const transport = (phase: ExchangeFailure["phase"], code: string): ExchangeFailure => ({
    kind: "transport",
    phase,
    code,
  });
  const limit = (code: string): ExchangeFailure => ({ kind: "limit", phase: "receive", code });

  it.each<[ExchangeFailure, string]>([
    [transport("dns", "ENOTFOUND"), "unreachable dns-nxdomain provider"],
    [transport("dns", "EAI_AGAIN"), "unreachable dns-failure provider"],
    [transport("dns", "ECONNREFUSED"), "unreachable dns-failure provider"],
    [transport("dns", "ESERVFAIL"), "unreachable dns-failure provider"],
    [transport("dns", "EREFUSED"), "unreachable dns-failure provider"],
    [transport("dns", "EBADRESP"), "unreachable dns-failure provider"],
    [transport("dns", "NO_SUCH_FAMILY"), "unreachable dns-failure provider"],
    [transport("dns", "EBADNAME"), "rejected bad-request owner"],
    [transport("connect", "ECONNREFUSED"), "unreachable connection-refused provider"],
    [transport("connect", "EMFILE"), "inconclusive internal-fault runner"],
    [transport("dns", "ENOBUFS"), "inconclusive internal-fault runner"],
    [transport("connect", "EHOSTUNREACH"), "unreachable no-route provider"],
    [transport("connect", "ENETUNREACH"), "unreachable no-route provider"],
    [transport("connect", "ETIMEDOUT"), "unreachable no-route provider"],
    [transport("wait", "ECONNRESET"), "unreachable connection-reset provider"],
    [transport("send", "EPIPE"), "unreachable connection-reset provider"],
    [transport("tls", "CERT_HAS_EXPIRED"), "unreachable tls-expired provider"],
    [transport("tls", "ERR_TLS_CERT_ALTNAME_INVALID"), "unreachable tls-wrong-host provider"],
    [transport("tls", "DEPTH_ZERO_SELF_SIGNED_CERT"), "unreachable tls-untrusted provider"],
    [transport("tls", "UNABLE_TO_VERIFY_LEAF_SIGNATURE"), "unreachable tls-untrusted provider"],
    [transport("tls", "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION"), "unreachable tls-old-protocol provider"],
    [transport("tls", "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE"), "unreachable tls-failure provider"],
    [transport("tls", "ECONNRESET"), "unreachable connection-reset provider"],
    [transport("tls", "SOMETHING_NEW"), "unreachable tls-failure provider"],
    [transport("wait", "HPE_INVALID_RESPONSE"), "wrong-answer protocol-error provider"],
    [transport("wait", "HPE_HEADER_OVERFLOW"), "wrong-answer body-too-large provider"],
    [transport("receive", "Z_DATA_ERROR"), "wrong-answer protocol-error provider"],
    [transport("receive", "ERR_HTTP_CONTENT_LENGTH_MISMATCH"), "unreachable connection-reset provider"],
    [transport("receive", "HPE_INVALID_EOF_STATE"), "unreachable connection-reset provider"],
    [transport("receive", "ERR_HTTP2_STREAM_CANCEL"), "unreachable connection-reset provider"],
    [transport("receive", "ERR_HTTP2_STREAM_ERROR"), "unreachable connection-reset provider"],
    [transport("receive", "ERR_HTTP2_PROTOCOL_ERROR"), "wrong-answer protocol-error provider"],
    [transport("wait", "ERR_HTTP2_GOAWAY_SESSION"), "unreachable connection-reset provider"],
    [transport("wait", "ERR_HTTP2_ERROR"), "wrong-answer protocol-error provider"],
    [transport("send", "ERR_INVALID_CHAR"), "rejected bad-request owner"],
    [transport("queue", "ERR_INVALID_CA"), "rejected bad-request owner"],
    [transport("queue", "ERR_INVALID_BODY_FILE"), "rejected bad-request owner"],
    [transport("tls", "HTTP1_NOT_SPOKEN"), "wrong-answer protocol-error provider"],
    [transport("tls", "HTTP2_NOT_SPOKEN"), "wrong-answer protocol-error provider"],
    [transport("tls", "HTTP_NOT_SPOKEN"), "wrong-answer protocol-error provider"],
    [limit("BODY_TOO_LARGE"), "wrong-answer body-too-large provider"],
    [limit("TOO_MANY_REDIRECTS"), "wrong-answer too-many-redirects provider"],
    [limit("REDIRECT_REFUSED"), "wrong-answer redirect-refused provider"],
    [limit("BAD_REDIRECT"), "wrong-answer redirect-refused provider"],
    [limit("TOO_MANY_INFORMATIONAL"), "wrong-answer protocol-error provider"],
    [{ kind: "answer", phase: "receive", code: "WS_CLOSE_1011" }, "server-error internal-error provider"],
    [{ kind: "answer", phase: "receive", code: "WS_CLOSE_1012" }, "server-error service-unavailable provider"],
    [{ kind: "answer", phase: "receive", code: "WS_CLOSE_1013" }, "overloaded service-unavailable provider"],
    [{ kind: "answer", phase: "receive", code: "WS_CLOSE_1014" }, "server-error bad-gateway provider"],
    [{ kind: "answer", phase: "receive", code: "WS_CLOSE_1008" }, "wrong-answer protocol-error provider"],
    [{ kind: "answer", phase: "receive", code: "SUBPROTOCOL_MISMATCH" }, "wrong-answer protocol-error provider"],
    [{ kind: "answer", phase: "tls", code: "ALPN_NOT_AGREED" }, "wrong-answer protocol-error provider"],
    [{ kind: "aborted", phase: "wait", code: "ABORTED" }, "inconclusive run-ended runner"],
  ])("%j", (failure, expected) => {
    expect(outcome({ failure, results: [STATUS_FAILS] })).toBe(expected);
  });

  it.each(PHASES)("that passed the limit of %s is a timeout and names the phase", (phase) => {
    const result = classify(toInput({ failure: { kind: "timeout", phase, code: "TIMEOUT" } }));
    expect(result).toMatchObject({
      outcome: "timeout",
      reason: phase === "dns" ? "dns-timeout" : "phase-timeout",
      phase,
      error: "TIMEOUT",
      blame: "provider",
    });
  });

  it("keeps what an error status had said before the body was cut off: a 429 stays a rate limit", () => {
    const cut = { failure: transport("receive", "ECONNRESET"), results: [STATUS_FAILS] };
    expect(outcome({ ...cut, status: 429 })).toBe("rate-limited rate-limit nobody");
    expect(outcome({ ...cut, status: 500 })).toBe("server-error internal-error provider");
  });

  it("is never ok, even where every condition holds", () => {
    expect(outcome({ status: 200, failure: transport("receive", "ECONNRESET") })).toContain("unreachable");
  });
});

describe("a whole answer that is a failure by what it says", () => {
  const failed = (code: string, more: Answer = {}): Answer => ({
    status: 200,
    results: [HOLDS],
    failure: { kind: "answer", phase: "run", code },
    ...more,
  });

  it.each<[string, Answer, string]>([
    ["a job that failed", failed("JOB_FAILED"), "server-error job-failed provider"],
    ["a job that was canceled", failed("JOB_CANCELED"), "server-error job-canceled provider"],
    ["a job without an id", failed("BAD_JOB_ID"), "wrong-answer bad-job provider"],
    ["a job without an address", failed("BAD_POLL_URL"), "wrong-answer bad-job provider"],
    ["a job that made nothing", failed("NO_OUTPUT"), "wrong-answer bad-job provider"],
    ["an output that cannot be had", failed("OUTPUT_STATUS"), "wrong-answer protocol-error provider"],
    ["a step's condition", failed("STEP_login"), "wrong-answer condition-failed provider"],
    ["a step's status", failed("STEP_login", { status: 503 }), "server-error service-unavailable provider"],
    ["a step that is refused", failed("STEP_login", { status: 401 }), "rejected bad-key owner"],
    [
      "a step whose body says why",
      failed("STEP_login", { status: 400, body: { error: { details: [{ reason: "API_KEY_INVALID" }] } } }),
      "rejected bad-key owner",
    ],
    [
      "a job whose body says why",
      failed("JOB_FAILED", { body: { status: "failed", error: { type: "overloaded_error", message: "x" } } }),
      "overloaded model-overloaded provider",
    ],
  ])("%s", (_name, answer, expected) => {
    expect(outcome(answer)).toBe(expected);
  });

  it("keeps the other side's code where it gave one, else ours", () => {
    const failure = { kind: "answer", phase: "run", code: "JOB_FAILED" } as const;
    expect(classify(toInput({ status: 200, failure }))).toMatchObject({ error: "JOB_FAILED", phase: "run", code: 200 });
    expect(classify(toInput({ status: 200, failure: { ...failure, detail: "E-17" } }))).toMatchObject({
      error: "E-17",
    });
    const unsafe = classify(toInput({ status: 200, failure: { ...failure, detail: "a secret, perhaps" } }));
    expect(unsafe).not.toHaveProperty("error");
  });
});

describe("what is kept of an answer", () => {
  const classified = (answer: Answer): Classification => classify(toInput({ results: [STATUS_FAILS], ...answer }));

  it("keeps status, the provider's code, its wait and its request id", () => {
    const headers = { "retry-after": "16", "request-id": "req_01", "x-secret": "hush" };
    expect(
      classified({ status: 529, headers, body: { error: { type: "overloaded_error", message: "hush" } } }),
    ).toEqual({
      outcome: "overloaded",
      reason: "model-overloaded",
      blame: "provider",
      code: 529,
      error: "overloaded_error",
      retryAfterSeconds: 16,
      requestId: "req_01",
    });
  });

  it("keeps the code of a body that only the status explains", () => {
    expect(classified({ status: 429, body: { error: { code: "brand_new_code", message: "x" } } })).toMatchObject({
      outcome: "rate-limited",
      error: "brand_new_code",
    });
  });

  it("drops a request id or a code that is not safe", () => {
    const headers = { "x-request-id": "<b>", "cf-ray": "x".repeat(65) };
    const result = classified({ status: 500, headers, body: { error: { code: "no spaces", type: "a\nb" } } });
    expect(result).not.toHaveProperty("requestId");
    expect(result).not.toHaveProperty("error");
  });

  it("keeps no wait of an answer that is ok", () => {
    expect(classified({ status: 200, headers: { "retry-after": "9" }, results: [HOLDS] })).not.toHaveProperty(
      "retryAfterSeconds",
    );
  });
});

it("a secret that is missing is the owner's, and names itself", () => {
  expect(missingSecret(["GEMINI_API_KEY"])).toEqual({
    outcome: "rejected",
    reason: "missing-secret",
    blame: "owner",
    error: "GEMINI_API_KEY",
  });
});

describe("any call", () => {
  const failure = fc.record({
    kind: fc.constantFrom("timeout", "transport", "limit", "aborted"),
    phase: fc.constantFrom(...PHASES),
    code: fc.oneof(fc.string(), fc.constantFrom("ENOTFOUND", "__proto__", "constructor", "toString")),
  });
  const result: fc.Arbitrary<ConditionResult> = fc.record({
    text: fc.string(),
    holds: fc.boolean(),
    otherwise: fc.constantFrom("down", "degraded"),
    got: fc.dictionary(fc.string(), fc.constant("missing")),
  });
  const answer: fc.Arbitrary<Answer> = fc.record(
    {
      status: fc.integer({ min: 0, max: 1_000 }),
      headers: fc.dictionary(fc.constantFrom("retry-after", "date", "x-request-id", "content-type"), fc.string()),
      body: fc.oneof(fc.jsonValue(), fc.string(), fc.constantFrom("event: error\ndata: x", { error: { code: 429 } })),
      latencyMs: fc.double({ min: 0, max: 1e9, noNaN: true }),
      failure,
      results: fc.array(result, { maxLength: 3 }),
      slowMs: fc.nat(),
      credentialed: fc.boolean(),
    },
    { requiredKeys: [] },
  );

  it("has an outcome, and what is kept of it is safe", () => {
    fc.assert(
      fc.property(answer, (given) => {
        const { outcome, reason, error, requestId, retryAfterSeconds } = classify(toInput(given));
        expect(OUTCOMES).toContain(outcome);
        if (outcome !== "ok") expect(REASONS).toContain(reason);
        if (error !== undefined) expect(error).toMatch(/^[A-Za-z0-9_.:-]{1,40}$/);
        if (requestId !== undefined) expect(requestId).toMatch(/^[\w.:=+/-]{1,64}$/);
        if (retryAfterSeconds !== undefined) expect(Number.isSafeInteger(retryAfterSeconds)).toBe(true);
      }),
      { numRuns: 500, seed: 1 },
    );
  });

  it("that answers 429 without a body is never counted", () => {
    fc.assert(
      fc.property(fc.boolean(), fc.array(result), (credentialed, others) => {
        const results = [STATUS_FAILS, ...others];
        expect(isCounted(classify(toInput({ status: 429, credentialed, results })).outcome)).toBe(false);
      }),
      { seed: 1 },
    );
  });
});
