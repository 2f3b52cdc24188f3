import { at, isFields, listAt, textAt, type Fields } from "./fields.ts";
import { isEventStream, readEvents } from "./stream-events.ts";
import { parseJson } from "./facts.ts";

/** What an AI provider says went wrong, in one form for all of them. */
export interface ProviderFault {
  /** The provider's own words for machines, most telling first: `MODEL_CAPACITY_EXHAUSTED`, `overloaded_error`, `UNAVAILABLE`. */
  readonly codes: readonly string[];
  /** For people, shortened: it is matched against and never kept. */
  readonly message: string;
  /** The HTTP status that the body names; it may differ from the answer's own, which is 200 inside a stream. */
  readonly status?: number;
  /** Ids of Google's quotas that were hit, such as `GenerateContentRequestsPerDayPerProject`. */
  readonly quotas: readonly string[];
  /** How long to wait, as the body says: `48s`, `1h16m0.667s`. */
  readonly retryDelay?: string;
  /** The body has an object or text under `error`, not just a `message` that any body may have. */
  readonly explicit: boolean;
}

const MESSAGE_KEPT = 2_000;

/**
 * The fault in a body, which is parsed JSON or else its text. Knows `{error: {…}}` (OpenAI and all that follow it, Gemini,
 * Anthropic, OpenRouter with the provider's own error inside, Groq, Azure), `{code, error: "…"}` (xAI), `{message}` or
 * `{detail}` (Mistral, Cohere), a list of details (fal), problem details (Replicate, RFC 9457), the error of a prediction,
 * `x-amzn-errortype` (Bedrock), and what `readStreamFault` knows. Google's errors that come as JSON inside a message are
 * unwrapped once.
 */
export function readFault(headers: ReadonlyMap<string, string>, body: unknown): ProviderFault | undefined {
  const fault = readStreamFault(headers, body) ?? readObject(body);
  // Bedrock names what is wrong in a header: `ThrottlingException:http://…`.
  const [named = ""] = (headers.get("x-amzn-errortype") ?? "").split(":");
  if (named === "") return fault;
  return { message: "", quotas: [], explicit: true, ...fault, codes: [named, ...(fault?.codes ?? [])] };
}

/** An error inside a stream that began well: an SSE event with an error, or an element `{error}` of Vertex's array. */
export function readStreamFault(headers: ReadonlyMap<string, string>, body: unknown): ProviderFault | undefined {
  if (typeof body === "string") {
    const isStream = headers.get("content-type")?.includes("event-stream") === true || isEventStream(body);
    return isStream && /error|failed/.test(body) ? readEventFault(body) : undefined;
  }
  if (!Array.isArray(body)) return undefined;
  return readObject(body.findLast((one) => isGoogle(at(one, "error"))));
}

const isGoogle = (error: unknown): boolean =>
  typeof at(error, "code") === "number" && typeof at(error, "status") === "string";

function readEventFault(text: string): ProviderFault | undefined {
  for (const { type, text: data } of readEvents(text)) {
    const isErrorEvent = type === "error";
    if (!isErrorEvent && !/error|failed/.test(data)) continue;
    const fault = readEvent(parseJson(data));
    if (fault !== undefined) return fault;
    if (isErrorEvent) return { codes: [], message: data.slice(0, MESSAGE_KEPT), quotas: [], explicit: true };
  }
  return undefined;
}

function readEvent(data: unknown): ProviderFault | undefined {
  if (!isFields(data)) return undefined;
  const type = at(data, "type");
  if (type === "response.failed") return readObject(at(data, "response"));
  // OpenAI's stream errors have their fields beside the type; Anthropic's have them under `error`.
  if (type === "error" && at(data, "error") === undefined) return toFault(data, data, true);
  return isFields(at(data, "error")) || textAt(data, "error") !== undefined ? readObject(data) : undefined;
}

function readObject(body: unknown, unwrapped = false): ProviderFault | undefined {
  if (!isFields(body)) return undefined;
  const error = at(body, "error");
  if (isFields(error)) {
    const inner = unwrapped ? undefined : readObject(jsonInside(at(error, "message")), true);
    return inner ?? withUpstream(toFault(error, body, true), unwrapped ? undefined : at(error, "metadata", "raw"));
  }
  const text = textAt(body, "error");
  if (text !== undefined) return toFault({ ...body, message: text }, body, true);
  const details = listAt(body, "detail").filter(isFields);
  if (details.some((detail) => textAt(detail, "msg") !== undefined)) return toDetailFault(details);
  const message = at(body, "message") ?? at(body, "detail") ?? at(body, "title");
  if (message === undefined || message === null) return undefined;
  return toFault({ ...body, message: typeof message === "string" ? message : JSON.stringify(message) }, body, false);
}

/** OpenRouter hands on what the provider behind it said, as JSON or as its words, which stand in the message already. */
function withUpstream(fault: ProviderFault, raw: unknown): ProviderFault {
  const upstream = readObject(isFields(raw) ? raw : jsonInside(raw), true);
  if (upstream === undefined) return fault;
  return { ...fault, codes: [...upstream.codes, ...fault.codes], quotas: [...upstream.quotas, ...fault.quotas] };
}

/** fal's list of what is wrong with a request, unless a type says that something else is. */
function toDetailFault(details: readonly Fields[]): ProviderFault {
  const types = details.map((detail) => textAt(detail, "type")).filter((type) => type !== undefined);
  return {
    codes: [...types, "validation_error"],
    message: details
      .map((detail) => textAt(detail, "msg") ?? "")
      .join("\n")
      .slice(0, MESSAGE_KEPT),
    quotas: [],
    explicit: false,
  };
}

function jsonInside(message: unknown): unknown {
  return typeof message === "string" && message.trimStart().startsWith("{") ? parseJson(message) : undefined;
}

function toFault(error: Fields, body: Fields, explicit: boolean): ProviderFault {
  const details = listAt(error, "details").filter(isFields);
  const texts = [at(error, "message"), at(error, "metadata", "raw"), at(error, "title"), at(body, "detail")];
  const named = [
    ...details.map((detail) => at(detail, "reason")),
    at(error, "innererror", "code"),
    // OpenRouter's own moderation says why, and has no code for it.
    listAt(error, "metadata", "reasons").length > 0 ? "content_filter" : undefined,
    at(error, "code"),
    at(error, "type"),
    at(error, "status"),
    at(error, "metadata", "error_type"),
    at(body, "code"),
    at(body, "__type"),
  ];
  const status = [at(error, "code"), at(error, "status"), at(body, "status")].map(toNumber).find(isErrorStatus);
  const retryDelay = details.map(retryDelayIn).find((delay) => delay !== undefined);
  return {
    codes: [...new Set(named.filter(isCode))],
    message: [...new Set(texts.filter((text) => typeof text === "string"))].join("\n").slice(0, MESSAGE_KEPT),
    ...(status !== undefined && { status }),
    quotas: details.flatMap(quotasIn),
    ...(retryDelay !== undefined && { retryDelay }),
    explicit,
  };
}

/** What stands where a code could and tells nothing: that it is an error, and which HTTP status it has. */
const isEmptyWord = (word: string): boolean => /^(?:|error|failed|about:blank|[1-5]\d\d)$/i.test(word);
const isCode = (code: unknown): code is string => typeof code === "string" && !isEmptyWord(code);

const toNumber = (value: unknown): number =>
  typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;

const isErrorStatus = (code: number): boolean => Number.isInteger(code) && code >= 400 && code < 600;

/** `RetryInfo.retryDelay`, or `quotaResetDelay` among the metadata of an `ErrorInfo`. */
const retryDelayIn = (detail: Fields): string | undefined =>
  textAt(detail, "retryDelay") ?? textAt(detail, "metadata", "quotaResetDelay");

const quotasIn = (detail: Fields): string[] =>
  listAt(detail, "violations")
    .map((violation) => textAt(violation, "quotaId"))
    .filter((quota) => quota !== undefined);
