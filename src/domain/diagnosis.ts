import type { Phase } from "./exchange.ts";
import type { Corroboration, Evidence, Incident } from "./incident.ts";
import type { Instant } from "./instant.ts";
import { isAvailable } from "./outcome.ts";
import type { Blame, Outcome, Reason } from "./outcome.ts";
import type { Importance } from "./monitor.ts";
import type { Others } from "./scope.ts";

/** What a person would check, in that order. */
export const CHECKS = ["page", "scope", "key", "quota", "network", "request", "support"] as const;
export type Check = (typeof CHECKS)[number];

/**
 * What a check came to. `well`: nothing is wrong there (the page reports nothing, the provider's others are fine, an answer
 * came, nothing is to be asked of the provider). `bad`: it is wrong there. `unknown`: no fact says so or so.
 */
export type FindingState = "well" | "bad" | "unknown";

/** The answer to one check and the facts that it rests on; a fact that nothing gave is absent. */
export interface Finding {
  readonly check: Check;
  readonly state: FindingState;
  /** Of `page`. */
  readonly corroboration?: Corroboration;
  /** Of `page`: when it said so first. */
  readonly published?: Instant;
  /** Of `scope`: the provider's other monitors, where anything is known of them. */
  readonly others?: Others;
  /** Of `scope`: how much hangs on this monitor. */
  readonly importance?: Importance;
  readonly outcome?: Outcome;
  readonly reason?: Reason;
  readonly code?: number;
  /** Where the calls end. */
  readonly phase?: Phase;
  /** The provider's or the network's own code. */
  readonly error?: string;
  /** Of `request`: when the same request last passed before the incident. */
  readonly passed?: Instant;
  /** Of `support`. */
  readonly blame?: Blame;
}

/** The facts of one call as far as a diagnosis needs them. */
export type DiagnosedCall = Pick<Evidence, "outcome" | "reason" | "code" | "error" | "phase" | "blame">;

/** What is known besides the incident. */
export interface Known {
  /** The calls of that time, oldest first: they answer where the incident kept no evidence. */
  readonly calls?: readonly DiagnosedCall[];
  /** When the same request last passed before the incident. */
  readonly passed?: Instant;
  /** The other monitors of the same provider. */
  readonly others?: Others;
  readonly importance?: Importance;
}

/** Where an incident's cause lies: one finding for each of `CHECKS`, in that order, drawn from facts alone. */
export function diagnose(incident: Incident, known: Known = {}): readonly Finding[] {
  const { calls = [], passed } = known;
  const seen = incident.evidence.length > 0 ? incident.evidence : calls;
  const { outcome, reason } = incident;
  // The incident's own reason holds even where the calls that showed it are not among those kept.
  const named = outcome === undefined || reason === undefined ? seen : [{ outcome, reason }, ...seen];
  return [
    pageFinding(incident),
    scopeFinding(known),
    keyFinding(named),
    quotaFinding(named),
    networkFinding(seen),
    requestFinding(named, passed),
    supportFinding(incident, seen),
  ];
}

/**
 * Where each reason points. `answer`: an answer came, and what is wrong with it may be the request's fault as well as the
 * provider's. `provider`: an answer came that clears the request. `late`: the phase decides. `ours`: it says nothing of the
 * target, for we could not look. `told`: nobody looked; the target speaks for itself, or should have.
 */
export const POINTS_AT = {
  slow: "provider",
  "rate-limit": "provider",
  "quota-used-up": "quota",
  "no-credit": "quota",
  "model-overloaded": "provider",
  "capacity-exhausted": "provider",
  "internal-error": "provider",
  "bad-gateway": "provider",
  "service-unavailable": "provider",
  "stream-error": "provider",
  "phase-timeout": "late",
  "gateway-timeout": "provider",
  "request-timeout": "provider",
  "dns-nxdomain": "network",
  "dns-failure": "network",
  "connection-refused": "network",
  "connection-reset": "network",
  "no-route": "network",
  "tls-expired": "network",
  "tls-wrong-host": "network",
  "tls-untrusted": "network",
  "tls-failure": "network",
  "protocol-error": "provider",
  "bad-key": "key",
  "no-permission": "key",
  "bad-request": "request",
  "model-gone": "request",
  "missing-secret": "key",
  "unexpected-status": "answer",
  "condition-failed": "answer",
  "content-filtered": "answer",
  "body-too-large": "answer",
  "too-many-redirects": "answer",
  "redirect-refused": "answer",
  "output-not-an-image": "answer",
  "job-failed": "answer",
  "job-canceled": "answer",
  "bad-job": "answer",
  "dns-timeout": "network",
  "tls-old-protocol": "network",
  "no-record": "answer",
  "places-disagree": "network",
  "heartbeat-missing": "told",
  "reported-failure": "told",
  "page-operational": "told",
  "page-degraded": "told",
  "page-outage": "told",
  "stream-cut": "provider",
  "source-unavailable": "ours",
  "runner-offline": "ours",
  "run-ended": "ours",
  "internal-fault": "ours",
} as const satisfies Readonly<Record<Reason, string>>;

const pointingAt = (where: (typeof POINTS_AT)[Reason]): ReadonlySet<Reason> =>
  new Set((Object.keys(POINTS_AT) as Reason[]).filter((reason) => POINTS_AT[reason] === where));

const KEY = pointingAt("key");
const QUOTA = pointingAt("quota");
const REQUEST = pointingAt("request");
const NETWORK = pointingAt("network");
const ANSWERED_BADLY = pointingAt("answer");

const PAGE: Readonly<Record<Corroboration, FindingState>> = {
  confirmed: "bad",
  advisory: "bad",
  unacknowledged: "well",
  uncovered: "unknown",
  unread: "unknown",
};

const pageFinding = ({ corroboration, pagePublished }: Incident): Finding => ({
  check: "page",
  state: PAGE[corroboration],
  corroboration,
  ...(pagePublished !== undefined && { published: pagePublished }),
});

/** `bad`: it is wider than this monitor. */
function scopeFinding({ others = { failing: [], fine: [] }, importance }: Known): Finding {
  const { failing, fine } = others;
  const state = failing.length > 0 ? "bad" : fine.length > 0 ? "well" : "unknown";
  return {
    check: "scope",
    state,
    ...(state !== "unknown" && { others }),
    ...(importance !== undefined && { importance }),
  };
}

type Calls = readonly DiagnosedCall[];

const lastFor = (calls: Calls, reasons: ReadonlySet<Reason>): DiagnosedCall | undefined =>
  calls.findLast(({ reason }) => reason !== undefined && reasons.has(reason));
const lastAnswered = (calls: Calls): DiagnosedCall | undefined => calls.findLast(({ code }) => code !== undefined);
const failing = (calls: Calls): Calls => calls.filter(({ outcome }) => !isAvailable(outcome));

/** Only an answer can clear a key. */
function keyFinding(calls: Calls): Finding {
  const refused = lastFor(calls, KEY);
  if (refused !== undefined) return { check: "key", state: "bad", ...causeOf(refused) };
  return answeredFinding("key", lastAnswered(calls));
}

/** Being too quick is not being used up: a rate limit leaves the quota well, and is named as what was said of it. */
function quotaFinding(calls: Calls): Finding {
  const used = lastFor(calls, QUOTA) ?? calls.findLast(({ outcome }) => outcome === "quota-exhausted");
  if (used !== undefined) return { check: "quota", state: "bad", ...causeOf(used) };
  const limited = calls.findLast(({ outcome }) => outcome === "rate-limited");
  if (limited !== undefined) return { check: "quota", state: "well", ...causeOf(limited) };
  return answeredFinding("quota", lastAnswered(calls));
}

/** The failing calls say it: that one passed once all was over does not clear the network of that time. */
function networkFinding(calls: Calls): Finding {
  const failed = failing(calls);
  const unreachable = failed.findLast(({ outcome }) => outcome === "unreachable") ?? lastFor(failed, NETWORK);
  if (unreachable !== undefined) return { check: "network", state: "bad", ...causeOf(unreachable) };
  const answer = lastAnswered(failed.length > 0 ? failed : calls);
  if (answer !== undefined) return answeredFinding("network", answer);
  const late = failed.findLast(({ outcome, phase }) => outcome === "timeout" && phase !== undefined);
  if (late !== undefined) return { check: "network", state: "bad", ...causeOf(late) };
  return { check: "network", state: "unknown" };
}

function requestFinding(calls: Calls, passed: Instant | undefined): Finding {
  const refused = lastFor(calls, REQUEST);
  if (refused !== undefined) return { check: "request", state: "bad", ...causeOf(refused) };
  // Of what has no status (DNS, a job's own word) the reason says that an answer came.
  const answer = lastAnswered(failing(calls)) ?? lastFor(failing(calls), ANSWERED_BADLY) ?? lastAnswered(calls);
  const facts = answer === undefined ? {} : causeOf(answer);
  if (passed !== undefined) return { check: "request", state: "well", passed, ...facts };
  const isOpen = answer === undefined || (answer.reason !== undefined && ANSWERED_BADLY.has(answer.reason));
  return { check: "request", state: isOpen ? "unknown" : "well", ...facts };
}

/** `bad`: the provider has to act. An incident of the configuration is ours, whatever a call says. */
function supportFinding({ kind }: Incident, calls: Calls): Finding {
  if (kind === "configuration") return { check: "support", state: "well", blame: "owner" };
  const blame = failing(calls).findLast((call) => call.blame !== undefined)?.blame;
  if (blame === undefined) return { check: "support", state: "unknown" };
  return { check: "support", state: blame === "provider" ? "bad" : blame === "owner" ? "well" : "unknown", blame };
}

function answeredFinding(check: Check, answer: DiagnosedCall | undefined): Finding {
  if (answer?.code === undefined) return { check, state: "unknown" };
  return { check, state: "well", code: answer.code, ...(answer.error !== undefined && { error: answer.error }) };
}

function causeOf({ outcome, reason, code, phase, error }: DiagnosedCall): Partial<Finding> {
  return {
    outcome,
    ...(reason !== undefined && { reason }),
    ...(code !== undefined && { code }),
    ...(phase !== undefined && { phase }),
    ...(error !== undefined && { error }),
  };
}

/** What somebody on call does next. */
export const ADVICE = ["wait-and-tell", "check-ours", "call-support", "watch"] as const;
export type Advice = (typeof ADVICE)[number];

/**
 * The way a person on call goes, by the findings alone. `wait-and-tell`: the official page confirms an outage. `check-ours`:
 * key, quota or request is refused, or the fault is ours. `call-support`: no page admits anything, nothing of ours is at
 * fault and the provider is to blame. `watch`: the facts do not say; so it is for a monitor that is a test and fails alone.
 */
export function adviceOf(findings: readonly Finding[]): Advice {
  const by = new Map(findings.map((finding) => [finding.check, finding]));
  const isBad = (check: Check): boolean => by.get(check)?.state === "bad";
  const page = by.get("page")?.corroboration;
  if (page === "confirmed") return "wait-and-tell";
  if (isBad("key") || isBad("quota") || isBad("request") || by.get("support")?.blame === "owner") return "check-ours";
  const isTestAlone = by.get("scope")?.importance === "test" && !isBad("scope");
  const isUnadmitted = page === "unacknowledged" || page === "uncovered";
  return isUnadmitted && isBad("support") && !isTestAlone ? "call-support" : "watch";
}
