import type { Outcome, Reason } from "./outcome.ts";

/** What a provider's error can amount to. */
export type ErrorOutcome = Exclude<Outcome, "ok" | "slow" | "unreachable" | "inconclusive" | "wrong-answer">;

export interface Rule {
  readonly outcome: ErrorOutcome;
  readonly reason: Reason;
  /** The provider's codes that decide for this rule, as `plainCode` gives them. */
  readonly codes: readonly string[];
  /** Words of the message that decide for it as well. */
  readonly words?: RegExp;
  /** The words count only under these statuses; 0 is an error inside an answer that is good by its status. */
  readonly statuses?: (status: number) => boolean;
}

/** `RATE_LIMIT_EXCEEDED`, `RateLimitExceeded` and `rate-limit-exceeded` are the same word. */
export const plainCode = (code: string): string => code.toLowerCase().replaceAll(/[^a-z0-9]/g, "");

const isServer = (status: number): boolean => status >= 500 || status === 429 || status < 400;
const isRefusal = (status: number): boolean => status >= 400 && status < 500;
const isNoServer = (status: number): boolean => status < 500;

const codesOf = (text: string): string[] => text.trim().split(/\s+/).map(plainCode);

/** In this order: what is more telling stands first. */
export const RULES: readonly Rule[] = [
  {
    outcome: "overloaded",
    reason: "capacity-exhausted",
    // Google's Cloud Code, Groq's flex tier, Mistral, Azure.
    codes: codesOf("model-capacity-exhausted capacity-exceeded service-tier-capacity-exceeded no-capacity"),
    words: /no capacity available|\bcapacity exceeded/i,
    statuses: isServer,
  },
  {
    outcome: "overloaded",
    reason: "model-overloaded",
    codes:
      codesOf(`overloaded-error overloaded server-is-overloaded server-overloaded model-overloaded engine-overloaded
      engine-overloaded-error slow-down unavailable ModelNotReadyException`),
    words: /\boverloaded\b|\bhigh (?:demand|load|traffic)\b|\b(?:at|over) capacity\b/i,
    statuses: isServer,
  },
  {
    outcome: "quota-exhausted",
    reason: "no-credit",
    codes: codesOf(`insufficient-balance insufficient-credits insufficient-credit insufficient-funds
      billing-hard-limit-reached billing-not-active billing-error billing-disabled blocked-api-access payment-required
      payment-required-error`),
    words:
      /credit balance is too low|insufficient (?:credit|balance|funds)|exhausted balance|used all available credits|spending limit|out of credits|(?:n't|not) have any credits/i,
    statuses: isRefusal,
  },
  {
    outcome: "quota-exhausted",
    reason: "quota-used-up",
    codes: codesOf(
      "insufficient-quota quota-exhausted quota-exceeded daily-limit-exceeded ServiceQuotaExceededException",
    ),
    words: /\bper[- ](?:day|month)\b|\bcalls ?\/ ?month\b|\bdaily limit\b|\bkey limit exceeded/i,
    statuses: (status) => status === 429 || status === 403,
  },
  {
    outcome: "rejected",
    reason: "bad-request",
    codes: codesOf("context-length-exceeded request-too-large"),
    words: /\brequest too large\b|maximum context length/i,
    statuses: isRefusal,
  },
  {
    outcome: "rejected",
    reason: "content-filtered",
    codes: codesOf(`content-filter content-policy-violation ResponsibleAIPolicyViolation moderation-blocked
      content-moderation sensitive-content`),
    words:
      /\bcontent (?:moderation|filter|policy)|\bsafety (?:system|filter|policy|policies|settings)|flagged as sensitive|\bnsfw\b|violat\w{1,4} .{0,60}\b(?:usage (?:policy|policies|guidelines)|guidelines)|\bresponsible ai\b/i,
    statuses: isNoServer,
  },
  {
    outcome: "rate-limited",
    reason: "rate-limit",
    codes: codesOf(`rate-limit-exceeded rate-limit-error rate-limited rate-limit RateLimitReached too-many-requests
      TooManyRequestsException resource-exhausted throttled ThrottlingException`),
  },
  {
    outcome: "rejected",
    reason: "bad-key",
    codes: codesOf(`invalid-api-key api-key-invalid incorrect-api-key authentication-error invalid-authentication
      unauthenticated unauthorized access-token-expired api-key-expired account-deactivated invalid-token token-expired
      UnrecognizedClientException InvalidSignatureException ExpiredTokenException MissingAuthenticationToken
      IncompleteSignature`),
    words:
      /(?:incorrect|invalid|missing|expired) (?:x-)?(?:api|subscription)[- ]?key|api key (?:not valid|expired|is (?:invalid|missing))|missing authentication|no auth credentials|valid authentication token|invalid (?:token|credentials)|security token .{0,40}(?:invalid|expired)/i,
    statuses: isRefusal,
  },
  {
    outcome: "rejected",
    reason: "no-permission",
    codes: codesOf(`permission-denied permission-error forbidden access-denied AccessDeniedException
      unsupported-country-region-territory`),
    words: /\blocation is not supported\b/i,
    statuses: isRefusal,
  },
  {
    outcome: "rejected",
    reason: "model-gone",
    codes: codesOf(`model-not-found not-found-error not-found model-deprecated model-decommissioned model-not-active
      model-not-available invalid-model DeploymentNotFound ResourceNotFoundException`),
    words:
      /\bmodel\b.{0,200}\b(?:does not exist|not found|deprecated|decommissioned|retired|no longer|end of its life)|not a valid model|no endpoints found|\bapplication\b.{0,200}\bnot found|requested resource could not be found|specified version does not exist/i,
    statuses: isRefusal,
  },
  {
    outcome: "timeout",
    reason: "gateway-timeout",
    codes: codesOf("deadline-exceeded timeout-error gateway-timeout generation-timeout ModelTimeoutException"),
  },
  {
    outcome: "server-error",
    reason: "internal-error",
    codes: codesOf(`server-error api-error internal internal-error internal-server-error InternalServerException unknown
      data-loss service-unavailable service-unavailable-error ServiceUnavailableException ModelErrorException
      ModelStreamErrorException downstream-service-error downstream-service-unavailable no-media-generated`),
  },
  {
    outcome: "rejected",
    reason: "bad-request",
    codes: codesOf(`invalid-request-error invalid-argument invalid-request failed-precondition out-of-range bad-request
      validation-error ValidationException unprocessable-entity`),
  },
];
