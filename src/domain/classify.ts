import { classifyFailure } from "./classify-failure.ts";
import { outcomeOfStatus, readProviderCode, readProviderError, readStreamError, SAFE_CODE } from "./provider-error.ts";
import { readFiltered } from "./provider-error-filter.ts";
import { retryAfterSeconds } from "./provider-error-retry.ts";
import type { Blame, Outcome, Reason } from "./outcome.ts";
import type { ConditionResult } from "./incident.ts";
import type { Exchange, ExchangeFailure, Phase } from "./exchange.ts";
import type { Facts } from "./facts.ts";

export interface ClassifyInput {
  readonly exchange: Exchange;
  readonly facts: Facts;
  readonly results: readonly ConditionResult[];
  /** An available call that took longer is `slow`. */
  readonly slowMs?: number;
  /** The request carried credentials of ours, so that a 401 or 403 speaks of them. */
  readonly credentialed: boolean;
  readonly nowMs: number;
}

/** What a call amounts to. Nothing in it is free text of the provider's. */
export interface Classification {
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly blame: Blame;
  /** The phase that failed. */
  readonly phase?: Phase;
  /** The HTTP status. */
  readonly code?: number;
  /** The provider's or the network's own code, at most 40 safe characters. */
  readonly error?: string;
  /** Whole seconds that the provider asked us to wait. */
  readonly retryAfterSeconds?: number;
  /** From an allow-list of headers, at most 64 safe characters. */
  readonly requestId?: string;
}

type Judged = Pick<Classification, "outcome" | "reason" | "blame" | "error">;

/**
 * What the facts of a call amount to: total, pure, and the only place that says so. What the provider says in its body
 * decides before the status; both are only asked where a condition failed, so that an answer that was expected is `ok`
 * whatever its status.
 */
export function classify(input: ClassifyInput): Classification {
  const { exchange, facts, nowMs } = input;
  const { failure, status } = exchange;
  // Credentials that stayed behind were refused by nobody.
  const asked = exchange.leftOrigin === true ? { ...input, credentialed: false } : input;
  const judged = failure === undefined ? judgeAnswer(asked) : judgeFailure(failure, asked);
  const error = judged.error !== undefined && SAFE_CODE.test(judged.error) ? judged.error : undefined;
  const isGood = judged.outcome === "ok" || judged.outcome === "slow";
  const wait = isGood ? undefined : retryAfterSeconds(exchange.headers, bodyOf(facts), nowMs);
  const requestId = requestIdIn(exchange.headers);
  return {
    outcome: judged.outcome,
    ...(judged.reason !== undefined && { reason: judged.reason }),
    blame: judged.blame,
    ...(failure !== undefined && { phase: failure.phase }),
    ...(status !== undefined && { code: status }),
    ...(error !== undefined && { error }),
    ...(wait !== undefined && { retryAfterSeconds: wait }),
    ...(requestId !== undefined && { requestId }),
  };
}

/** A monitor that is not asked, because a `${NAME}` in its settings is unset or empty. */
export function missingSecret(names: readonly string[]): Classification {
  const error = names.find((name) => SAFE_CODE.test(name));
  return { outcome: "rejected", reason: "missing-secret", blame: "owner", ...(error !== undefined && { error }) };
}

/** A call without a whole answer. An error status that had arrived says more than what cut its body off: a 429 stays one. */
function judgeFailure(failure: ExchangeFailure, input: ClassifyInput): Judged {
  if (failure.kind === "answer") return judgeRefused(failure, input);
  const byStatus = outcomeOfStatus(input.exchange.status);
  if (byStatus !== undefined) return { ...byStatus, blame: blameOf(byStatus.outcome), error: failure.code };
  return { ...classifyFailure(failure), error: failure.code };
}

/** A whole answer that is a failure by what it says: a provider's error in it tells more than that it failed. */
function judgeRefused(failure: ExchangeFailure, input: ClassifyInput): Judged {
  const said = judgeWrong(input);
  if (said.outcome !== "wrong-answer") return { ...said, error: said.error ?? failure.detail ?? failure.code };
  return { ...classifyFailure(failure), error: failure.detail ?? failure.code };
}

function judgeAnswer(input: ClassifyInput): Judged {
  const { facts, results, slowMs = Infinity } = input;
  const streamError = readStreamError(facts.status, facts.headers, bodyOf(facts)) ?? errorForStream(input);
  if (streamError !== undefined) return judgeError(streamError, input);
  if (results.some(({ holds, otherwise }) => !holds && otherwise === "down")) return judgeWrong(input);
  if (isCut(input)) return { outcome: "server-error", reason: "stream-cut", blame: "provider" };
  if (results.some(({ holds }) => !holds)) return { outcome: "slow", reason: "condition-failed", blame: "provider" };
  if (facts.latencyMs > slowMs) return { outcome: "slow", reason: "slow", blame: "provider" };
  return { outcome: "ok", blame: "nobody" };
}

/** Gateways may answer with an error as JSON and a good status where a stream was asked for. */
function errorForStream({ exchange, facts }: ClassifyInput): ReturnType<typeof readProviderError> {
  if (exchange.arrivals === undefined || facts.stream !== undefined || facts.status !== 200) return undefined;
  return readProviderError(facts.status, facts.headers, bodyOf(facts));
}

/** A stream that ended before its protocol ends it; one without a single event was cut before it began. */
function isCut({ exchange, facts }: ClassifyInput): boolean {
  if (facts.stream !== undefined) return !facts.stream.complete;
  const isStream = facts.headers.get("content-type")?.includes("event-stream") === true;
  return isStream && exchange.arrivals !== undefined && facts.status === 200 && facts.bytes === 0;
}

/** An answer that fails a condition: by its body, else by its status, else simply wrong. */
function judgeWrong(input: ClassifyInput): Judged {
  const { facts, credentialed } = input;
  const body = bodyOf(facts);
  const said = readProviderError(facts.status, facts.headers, body);
  if (said !== undefined) return judgeError(said, input);
  const error = readProviderCode(facts.headers, body);
  const named = error === undefined ? {} : { error };
  const byStatus = outcomeOfStatus(facts.status);
  if (byStatus !== undefined) return { ...byStatus, blame: blameOf(byStatus.outcome), ...named };
  if (credentialed && facts.status === 401) return { outcome: "rejected", reason: "bad-key", blame: "owner", ...named };
  if (credentialed && facts.status === 403)
    return { outcome: "rejected", reason: "no-permission", blame: "owner", ...named };
  return { ...wrongAnswer(input), ...named };
}

const REFUSALS: ReadonlySet<number> = new Set([401, 403, 404]);

function judgeError(said: Pick<Judged, "outcome" | "reason" | "error">, input: ClassifyInput): Judged {
  // Who sends no credentials is refused for having none, and finds nothing where nothing is: neither is the owner's fault.
  const isRefused = REFUSALS.has(input.facts.status ?? 0);
  if (said.outcome === "rejected" && isRefused && !input.credentialed) {
    return { ...wrongAnswer(input), ...(said.error !== undefined && { error: said.error }) };
  }
  return { ...said, blame: blameOf(said.outcome) };
}

/** A whole answer that is not what was asked for: by what the conditions that fail look at. */
function wrongAnswer(input: ClassifyInput): Judged {
  const { facts, results } = input;
  const failed = results.filter(({ holds }) => !holds).flatMap(({ got }) => Object.keys(got));
  const looksAt = (name: string): boolean => failed.some((path) => path === name || /^[.[]/.test(below(path, name)));
  if (looksAt("status")) return { outcome: "wrong-answer", reason: "unexpected-status", blame: "provider" };
  const filter = readFiltered(facts);
  if (filter !== undefined) return { outcome: "rejected", reason: "content-filtered", blame: "owner", error: filter };
  const reason = reasonOf(facts, looksAt);
  // What was answered is wrong because the rest of it never came.
  if (reason === "condition-failed" && isCut(input))
    return { outcome: "server-error", reason: "stream-cut", blame: "provider" };
  return { outcome: "wrong-answer", reason, blame: "provider" };
}

/** What of a path lies below a variable or a field of it. */
const below = (path: string, name: string): string => (path.startsWith(name) ? path.slice(name.length) : "");

function reasonOf({ image, output, records }: Facts, looksAt: (name: string) => boolean): Reason {
  // Of a sound or a film, whose size may be wrong, no condition asks for an image.
  const isAsked = looksAt("image") || looksAt("output.mime") || (output === undefined && looksAt("output"));
  if (image === undefined && isAsked) return "output-not-an-image";
  if (records?.length === 0 && (looksAt("records") || looksAt("answers"))) return "no-record";
  return "condition-failed";
}

function blameOf(outcome: Outcome): Blame {
  switch (outcome) {
    case "ok":
    case "rate-limited":
      return "nobody";
    case "quota-exhausted":
    case "rejected":
      return "owner";
    case "inconclusive":
      return "runner";
    default:
      return "provider";
  }
}

const bodyOf = ({ body, text }: Facts): unknown => body ?? text;

/** Headers by which a provider's support finds a call. */
const REQUEST_ID_HEADERS = [
  "x-request-id",
  "request-id",
  "x-goog-request-id",
  "apim-request-id",
  "x-ms-request-id",
  "x-amzn-requestid",
  "x-amz-request-id",
  "x-ds-trace-id",
  "x-generation-id",
  "cf-ray",
  "x-amz-cf-id",
  "x-vercel-id",
] as const;

function requestIdIn(headers: ReadonlyMap<string, string>): string | undefined {
  return REQUEST_ID_HEADERS.map((name) => headers.get(name)).find(
    (id) => id !== undefined && /^[A-Za-z0-9_.:=+/-]{1,64}$/.test(id),
  );
}
