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

type Fields = Readonly<Record<string, unknown>>;

const MESSAGE_KEPT = 2_000;

/**
 * The fault in a body, which is parsed JSON or else its text. Knows `{error: {…}}` (OpenAI and all that follow it, Gemini,
 * Anthropic, OpenRouter, Groq, Azure), `{code, error: "…"}` (xAI), `{message}` or `{detail}` (Mistral, Cohere), problem
 * details (Replicate, RFC 9457), and what `readStreamFault` knows. Google's errors that come as JSON inside a message are
 * unwrapped once.
 */
export function readFault(headers: ReadonlyMap<string, string>, body: unknown): ProviderFault | undefined {
  return readStreamFault(headers, body) ?? readObject(body);
}

/** An error inside a stream that began well: an SSE event with an error, or an element `{error}` of Vertex's array. */
export function readStreamFault(headers: ReadonlyMap<string, string>, body: unknown): ProviderFault | undefined {
  if (typeof body === "string") return isEventStream(headers, body) ? readEvents(body) : undefined;
  if (!Array.isArray(body)) return undefined;
  const element: unknown = body.findLast((one) => isFields(one) && isFields(one["error"]) && isGoogle(one["error"]));
  return readObject(element);
}

function isEventStream(headers: ReadonlyMap<string, string>, text: string): boolean {
  return (
    headers.get("content-type")?.includes("event-stream") === true || /^\s{0,8}(?:event|data|id|retry):/.test(text)
  );
}

const isGoogle = (error: Fields): boolean => typeof error["code"] === "number" && typeof error["status"] === "string";

function readEvents(text: string): ProviderFault | undefined {
  let isErrorEvent = false;
  for (const line of text.matchAll(/^(event|data):[ \t]*(.*)$/gm)) {
    const [, field, value = ""] = line;
    if (field === "event") {
      isErrorEvent = value.trim() === "error";
      continue;
    }
    if (!isErrorEvent && !value.includes("error")) continue;
    const data = parseJson(value);
    const fault = readEvent(data);
    if (fault !== undefined) return fault;
    if (isErrorEvent) return { codes: [], message: "", quotas: [], explicit: true };
  }
  return undefined;
}

function readEvent(data: unknown): ProviderFault | undefined {
  if (!isFields(data)) return undefined;
  if (data["type"] === "response.failed" && isFields(data["response"])) return readObject(data["response"]);
  // OpenAI's stream errors have their fields beside the type; Anthropic's have them under `error`.
  if (data["type"] === "error" && data["error"] === undefined) return toFault(data, data, true);
  return hasError(data) ? readObject(data) : undefined;
}

const hasError = (data: Fields): boolean =>
  isFields(data["error"]) || (typeof data["error"] === "string" && data["error"] !== "");

function readObject(body: unknown, unwrapped = false): ProviderFault | undefined {
  if (!isFields(body)) return undefined;
  const { error } = body;
  if (isFields(error)) {
    const inner = unwrapped ? undefined : readObject(jsonInside(error["message"]), true);
    return inner ?? toFault(error, body, true);
  }
  if (typeof error === "string" && error !== "") return toFault({ ...body, message: error }, body, true);
  const message = body["message"] ?? body["detail"] ?? body["title"];
  if (message === undefined || message === null) return undefined;
  return toFault({ ...body, message: typeof message === "string" ? message : JSON.stringify(message) }, body, false);
}

function jsonInside(message: unknown): unknown {
  return typeof message === "string" && message.trimStart().startsWith("{") ? parseJson(message) : undefined;
}

function toFault(error: Fields, body: Fields, explicit: boolean): ProviderFault {
  const details = Array.isArray(error["details"]) ? error["details"].filter(isFields) : [];
  const metadata = isFields(error["metadata"]) ? error["metadata"] : {};
  const texts = [error["message"], metadata["raw"], error["title"]].filter((text) => typeof text === "string");
  const named = [...details.map((detail) => detail["reason"]), error["code"], error["type"], error["status"]];
  const codes = [...named, body["code"]].filter((code) => typeof code === "string" && code !== "" && code !== "error");
  const status = [error["code"], error["status"], body["status"]].map(toNumber).find(isErrorStatus);
  const retryDelay = details.map(retryDelayIn).find((delay) => delay !== undefined);
  return {
    codes: [...new Set(codes as string[])],
    message: texts.join("\n").slice(0, MESSAGE_KEPT),
    ...(status !== undefined && { status }),
    quotas: details.flatMap(quotasIn),
    ...(retryDelay !== undefined && { retryDelay }),
    explicit,
  };
}

const toNumber = (value: unknown): number =>
  typeof value === "number" || typeof value === "string" ? Number(value) : Number.NaN;

const isErrorStatus = (code: number): boolean => Number.isInteger(code) && code >= 400 && code < 600;

/** `RetryInfo.retryDelay`, or `quotaResetDelay` among the metadata of an `ErrorInfo`. */
function retryDelayIn(detail: Fields): string | undefined {
  const { retryDelay, metadata } = detail;
  if (typeof retryDelay === "string") return retryDelay;
  const reset = isFields(metadata) ? metadata["quotaResetDelay"] : undefined;
  return typeof reset === "string" ? reset : undefined;
}

function quotasIn({ violations }: Fields): string[] {
  if (!Array.isArray(violations)) return [];
  return violations.flatMap((one) => (isFields(one) && typeof one["quotaId"] === "string" ? [one["quotaId"]] : []));
}

function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
