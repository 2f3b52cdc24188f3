import type { Outcome, Reason } from "./outcome.ts";

/** What a provider's error can amount to. */
export type ErrorOutcome = Exclude<Outcome, "ok" | "slow" | "unreachable" | "inconclusive" | "wrong-answer">;

export interface Rule {
  readonly outcome: ErrorOutcome;
  readonly reason: Reason;
  /** The provider's codes, in lower case with `-` for `_`, that decide for this rule. */
  readonly codes: readonly string[];
  /** Words of the message that decide for it as well. */
  readonly words?: RegExp;
  /** The words count only under these statuses. */
  readonly statuses?: (status: number) => boolean;
}

const isServer = (status: number): boolean => status >= 500 || status === 429 || status < 400;
const isRefusal = (status: number): boolean => status >= 400 && status < 500;

/** In this order: what is more telling stands first. */
export const RULES: readonly Rule[] = [
  {
    outcome: "overloaded",
    reason: "capacity-exhausted",
    codes: ["model-capacity-exhausted"],
    words: /no capacity available/i,
    statuses: isServer,
  },
  {
    outcome: "overloaded",
    reason: "model-overloaded",
    codes: [
      "overloaded-error",
      "overloaded",
      "server-is-overloaded",
      "engine-overloaded",
      "engine-overloaded-error",
      "slow-down",
      "unavailable",
    ],
    words: /\boverloaded\b|experiencing high demand|at capacity\b/i,
    statuses: isServer,
  },
  {
    outcome: "quota-exhausted",
    reason: "no-credit",
    codes: [
      "insufficient-balance",
      "insufficient-credits",
      "billing-hard-limit-reached",
      "billing-not-active",
      "billing-error",
      "billing-disabled",
      "payment-required",
    ],
    words: /credit balance is too low|insufficient (?:credit|balance|funds)/i,
    statuses: isRefusal,
  },
  {
    outcome: "quota-exhausted",
    reason: "quota-used-up",
    codes: ["insufficient-quota", "quota-exhausted", "quota-exceeded", "daily-limit-exceeded"],
    words: /\bper[- ]day\b/i,
    statuses: (status) => status === 429,
  },
  {
    outcome: "rejected",
    reason: "bad-request",
    codes: ["context-length-exceeded", "request-too-large"],
    words: /\brequest too large\b|maximum context length/i,
    statuses: isRefusal,
  },
  {
    outcome: "rate-limited",
    reason: "rate-limit",
    codes: [
      "rate-limit-exceeded",
      "rate-limit-error",
      "rate-limited",
      "ratelimitreached",
      "too-many-requests",
      "resource-exhausted",
      "throttled",
      "throttlingexception",
    ],
  },
  {
    outcome: "rejected",
    reason: "bad-key",
    codes: [
      "invalid-api-key",
      "api-key-invalid",
      "incorrect-api-key",
      "authentication-error",
      "invalid-authentication",
      "unauthenticated",
      "unauthorized",
      "access-token-expired",
      "api-key-expired",
      "account-deactivated",
    ],
    words:
      /(?:incorrect|invalid|missing|expired) (?:x-)?api[- ]?key|api key (?:not valid|expired|is (?:invalid|missing))|missing authentication|no auth credentials|invalid (?:token|credentials)/i,
    statuses: isRefusal,
  },
  {
    outcome: "rejected",
    reason: "no-permission",
    codes: [
      "permission-denied",
      "permission-error",
      "forbidden",
      "access-denied",
      "unsupported-country-region-territory",
    ],
  },
  {
    outcome: "rejected",
    reason: "model-gone",
    codes: [
      "model-not-found",
      "not-found-error",
      "not-found",
      "model-deprecated",
      "model-decommissioned",
      "model-not-active",
      "invalid-model",
      "deploymentnotfound",
    ],
    words:
      /\bmodel\b.{0,200}\b(?:does not exist|not found|deprecated|decommissioned|no longer)|not a valid model|no endpoints found/i,
    statuses: isRefusal,
  },
  {
    outcome: "rejected",
    reason: "content-filtered",
    codes: ["content-filter", "content-policy-violation", "responsibleaipolicyviolation", "moderation-blocked"],
  },
  { outcome: "timeout", reason: "gateway-timeout", codes: ["deadline-exceeded", "timeout-error", "gateway-timeout"] },
  {
    outcome: "server-error",
    reason: "internal-error",
    codes: [
      "server-error",
      "api-error",
      "internal",
      "internal-error",
      "internal-server-error",
      "unknown",
      "data-loss",
      "service-unavailable-error",
    ],
  },
  {
    outcome: "rejected",
    reason: "bad-request",
    codes: [
      "invalid-request-error",
      "invalid-argument",
      "invalid-request",
      "failed-precondition",
      "out-of-range",
      "bad-request",
      "validation-error",
      "unprocessable-entity",
    ],
  },
];
