import { readFault, readStreamFault, type ProviderFault } from "./provider-error-body.ts";
import { plainCode, RULES, type ErrorOutcome } from "./provider-error-rules.ts";
import type { Reason } from "./outcome.ts";

export interface ProviderError {
  readonly outcome: ErrorOutcome;
  readonly reason: Reason;
  /** The provider's own code or type, at most 40 safe characters. */
  readonly error?: string;
}

type Headers = ReadonlyMap<string, string>;
type Decision = Pick<ProviderError, "outcome" | "reason">;

/**
 * What a provider's error body says, whatever the status of the answer: a Gemini key that is not accepted is a 400, a 429
 * may be the provider's own lack of capacity, and a stream fails inside a 200. `body` is parsed JSON, or the text where it
 * is none. `undefined` where the body is no error that we can read: then the status decides.
 */
export function readProviderError(
  status: number | undefined,
  headers: Headers,
  body: unknown,
): ProviderError | undefined {
  const inStream = readStreamError(status, headers, body);
  if (inStream !== undefined) return inStream;
  const fault = readFault(headers, body);
  if (fault === undefined) return undefined;
  if (isError(status)) return withCode(decide(fault, status), fault);
  // Inside a good answer only an explicit error is one: any body may have a `message`.
  if (!fault.explicit) return undefined;
  return withCode(decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status), fault);
}

/** An error inside a stream that began with a good status. */
export function readStreamError(
  status: number | undefined,
  headers: Headers,
  body: unknown,
): ProviderError | undefined {
  const fault = isError(status) ? undefined : readStreamFault(headers, body);
  if (fault === undefined) return undefined;
  const decision = decide(fault, fault.status ?? 0) ?? outcomeOfStatus(fault.status);
  const isPlain = decision === undefined || decision.outcome === "server-error";
  return withCode(isPlain ? { outcome: "server-error", reason: "stream-error" } : decision, fault);
}

/** The provider's own code in an error body, when it is safe to keep. */
export function readProviderCode(headers: Headers, body: unknown): string | undefined {
  return readFault(headers, body)?.codes.find((code) => SAFE_CODE.test(code));
}

/** What a status says by itself. `undefined` for one that tells nothing about whose fault it is. */
export function outcomeOfStatus(status: number | undefined): Decision | undefined {
  switch (status) {
    case 402:
      return { outcome: "quota-exhausted", reason: "no-credit" };
    case 408:
      return { outcome: "timeout", reason: "request-timeout" };
    case 429:
      return { outcome: "rate-limited", reason: "rate-limit" };
    case 502:
      return { outcome: "server-error", reason: "bad-gateway" };
    case 503:
      return { outcome: "server-error", reason: "service-unavailable" };
    case 504:
    case 522:
    case 524:
      return { outcome: "timeout", reason: "gateway-timeout" };
    case 529:
      return { outcome: "overloaded", reason: "model-overloaded" };
    default:
      return status !== undefined && status >= 500 && status < 600
        ? { outcome: "server-error", reason: "internal-error" }
        : undefined;
  }
}

/** What of a code may be kept. */
export const SAFE_CODE = /^[A-Za-z0-9_.:-]{1,40}$/;

const isError = (status: number | undefined): status is number => status !== undefined && status >= 400;

function withCode(
  decision: (Decision & { error?: string }) | undefined,
  { codes }: ProviderFault,
): ProviderError | undefined {
  if (decision === undefined) return undefined;
  const { outcome, reason } = decision;
  const error = [decision.error, ...codes].find((code) => code !== undefined && SAFE_CODE.test(code));
  return { outcome, reason, ...(error !== undefined && { error }) };
}

function decide(fault: ProviderFault, status: number): (Decision & { error?: string }) | undefined {
  if (fault.quotas.some((quota) => /PerDay/i.test(quota)))
    return { outcome: "quota-exhausted", reason: "quota-used-up" };
  for (const { outcome, reason, codes, words, statuses } of RULES) {
    // A server that fails may blame the request: its status is the better witness.
    if (outcome === "rejected" && status >= 500) continue;
    const error = fault.codes.find((code) => codes.includes(plainCode(code)));
    if (error !== undefined) return { outcome, reason: refine(reason, status), error };
    if (words?.test(fault.message) === true && statuses?.(status) === true) return { outcome, reason };
  }
  return undefined;
}

/** The status tells server errors apart that share a code. */
function refine(reason: Reason, status: number): Reason {
  if (reason !== "internal-error") return reason;
  if (status === 502) return "bad-gateway";
  return status === 503 ? "service-unavailable" : reason;
}
