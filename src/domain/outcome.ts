/** What the facts of a call amount to. The table stands in docs/judging.md; `classify` is its one implementation. */
export const OUTCOMES = [
  "ok",
  "slow",
  "rate-limited",
  "quota-exhausted",
  "overloaded",
  "server-error",
  "timeout",
  "unreachable",
  "rejected",
  "wrong-answer",
  "inconclusive",
] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Who would have to act. */
export type Blame = "provider" | "owner" | "runner" | "nobody";

/** Why, for a machine; the locale has a phrase for each. */
export const REASONS = [
  "slow",
  "rate-limit",
  "quota-used-up",
  "no-credit",
  "model-overloaded",
  "capacity-exhausted",
  "internal-error",
  "bad-gateway",
  "service-unavailable",
  "stream-error",
  "phase-timeout",
  "gateway-timeout",
  "request-timeout",
  "dns-nxdomain",
  "dns-failure",
  "connection-refused",
  "connection-reset",
  "no-route",
  "tls-expired",
  "tls-wrong-host",
  "tls-untrusted",
  "tls-failure",
  "protocol-error",
  "bad-key",
  "no-permission",
  "bad-request",
  "model-gone",
  "missing-secret",
  "unexpected-status",
  "condition-failed",
  "content-filtered",
  "body-too-large",
  "too-many-redirects",
  "redirect-refused",
  "output-not-an-image",
  "job-failed",
  "job-canceled",
  "bad-job",
  "dns-timeout",
  "tls-old-protocol",
  "no-record",
  "places-disagree",
  "heartbeat-missing",
  "reported-failure",
  "page-operational",
  "page-degraded",
  "page-outage",
  "stream-cut",
  "source-unavailable",
  "runner-offline",
  "run-ended",
  "internal-fault",
] as const;
export type Reason = (typeof REASONS)[number];

/** How an outcome counts: `available` and `failure` are counted, `left-out` is not in uptime at all. */
export type Count = "available" | "failure" | "left-out";

const COUNTS: Readonly<Record<Outcome, Count>> = {
  ok: "available",
  slow: "available",
  "rate-limited": "left-out",
  "quota-exhausted": "left-out",
  overloaded: "failure",
  "server-error": "failure",
  timeout: "failure",
  unreachable: "failure",
  rejected: "left-out",
  "wrong-answer": "failure",
  inconclusive: "left-out",
};

export function countOf(outcome: Outcome): Count {
  return COUNTS[outcome];
}

export const isAvailable = (outcome: Outcome): boolean => COUNTS[outcome] === "available";
export const isFailure = (outcome: Outcome): boolean => COUNTS[outcome] === "failure";
/** Counted samples move verdicts and uptime; the others neither add to a row nor break it. */
export const isCounted = (outcome: Outcome): boolean => COUNTS[outcome] !== "left-out";
