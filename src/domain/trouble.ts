import { DAY_MS, MINUTE_MS, toInstant, toMs, type Instant } from "./instant.ts";
import { isCounted, type Outcome, type Reason } from "./outcome.ts";
import type { IncidentEvent, IncidentKind, Level } from "./incident.ts";
import type { PageView } from "./corroborate.ts";
import { isOfPage, type Sample } from "./sample.ts";
import type { Verdict } from "./verdict.ts";
import { isTroubleNow, type Testimony } from "./witness.ts";

/** A down made of timeouts alone stays a warning for so long, unless somebody else sees trouble, too. */
const TIMEOUT_GRACE_MS = 15 * MINUTE_MS;
/** An incident whose monitor was unknown for so long ends unobserved. */
export const UNOBSERVED_END_MS = DAY_MS;
/** Left-out samples in a row that make a configuration incident; a secret that is not set needs one. */
const CONFIGURATION_LEAST = 2;

/** What trouble is looked for in. */
export interface Grounds {
  readonly verdict: Verdict | undefined;
  /** What the official pages say; absent where none speaks of the monitor. */
  readonly page: PageView | undefined;
  /** What third parties and the crowd say. */
  readonly testimonies: readonly Testimony[];
  /** The monitor's recent samples, sorted. */
  readonly samples: readonly Sample[];
  readonly nowMs: number;
}

/** What makes an incident of one kind: where it begins, how grave it is, and why. */
export interface Trouble {
  readonly kind: IncidentKind;
  readonly level: Level;
  readonly begin: Instant;
  readonly detected: Instant;
  readonly outcome?: Outcome | undefined;
  readonly reason?: Reason | undefined;
  /** What is to be told of it, each once; where it is there, it tells of levels too. */
  readonly news?: readonly News[];
}

/** Events of the kinds of incident that have their own. */
export type News = Extract<IncidentEvent, { what: "certificate" | "models" }>;

/** What is known of one family of trouble: it is there, it is over since a moment, or nothing can be said. */
export type Finding =
  | { readonly is: "trouble"; readonly trouble: Trouble }
  | { readonly is: "over"; readonly since: Instant }
  | { readonly is: "unobserved"; readonly since: Instant }
  | { readonly is: "unclear" };

export function availabilityTrouble(grounds: Grounds): Finding {
  const { verdict } = grounds;
  if (verdict === undefined) return { is: "unclear" };
  switch (verdict.verdict) {
    case "up":
      return { is: "over", since: verdict.since };
    case "unknown":
      return { is: "unobserved", since: verdict.since };
    case "degraded":
    case "down":
      return {
        is: "trouble",
        trouble: {
          kind: kindOf(verdict),
          level: levelOf(verdict, grounds),
          begin: verdict.firstFailure ?? verdict.since,
          detected: verdict.since,
          outcome: verdict.outcome,
          reason: verdict.reason,
        },
      };
  }
}

/** Nothing failed that we had asked: what should have told us has not. */
const isSilent = ({ reason }: Verdict): boolean => reason === "heartbeat-missing";

function kindOf(verdict: Verdict): IncidentKind {
  if (verdict.verdict === "degraded") return "degradation";
  return isSilent(verdict) ? "heartbeat" : "outage";
}

/** A verdict has its level by itself; others may take the doubt from one, and raise nothing else. */
function levelOf(verdict: Verdict, { page, testimonies, nowMs }: Grounds): Level {
  if (verdict.verdict === "degraded") return "warning";
  if (verdict.verdict !== "down") return "info";
  // A heartbeat has had its grace already.
  if (isSilent(verdict)) return "critical";
  const isFresh = nowMs - toMs(verdict.since) < TIMEOUT_GRACE_MS;
  const isDoubtful = verdict.timeoutsOnly && isFresh && page?.trouble !== true && !isTroubleNow(testimonies, nowMs);
  return isDoubtful ? "warning" : "critical";
}

/** Rejected and quota-exhausted samples are the owner's to mend: two in a row make an incident, a counted sample ends it. */
export function configurationTrouble({ samples, nowMs }: Grounds): Finding {
  const own = samples.filter((sample) => !isSilentOnConfiguration(sample));
  const last = own.at(-1);
  // Calls that say nothing may have begun after those that did: what they do not show is not over.
  if (last === undefined && !samples.every(isOfPage)) return { is: "unclear" };
  if (last === undefined) return { is: "unobserved", since: toInstant(nowMs - UNOBSERVED_END_MS) };
  if (isCounted(last.outcome)) {
    const lastLeftOut = own.findLastIndex((sample) => !isCounted(sample.outcome));
    return { is: "over", since: own[lastLeftOut + 1]!.t };
  }
  const lastCounted = own.findLastIndex((sample) => isCounted(sample.outcome));
  const row = own.slice(lastCounted + 1);
  const certain = last.reason === "missing-secret";
  if (row.length < CONFIGURATION_LEAST && !certain) return { is: "unclear" };
  const detected = certain ? row[0]! : row[CONFIGURATION_LEAST - 1]!;
  return {
    is: "trouble",
    trouble: {
      kind: "configuration",
      level: "warning",
      begin: row[0]!.t,
      detected: detected.t,
      outcome: last.outcome,
      reason: last.reason,
    },
  };
}

function isSilentOnConfiguration(sample: Sample): boolean {
  return sample.outcome === "inconclusive" || sample.outcome === "rate-limited" || isOfPage(sample);
}

/**
 * The page reports trouble and our calls are fine: worth showing, no more. `news` is the page without what incidents of ours
 * have told: it opens nothing, and what was open before goes on until the page is well.
 */
export function advisoryTrouble({ page, verdict, nowMs }: Grounds, news: PageView | undefined = page): Finding {
  const now = toInstant(nowMs);
  if (page === undefined) return { is: "over", since: now };
  if (!page.readable)
    return page.unreadSince === undefined ? { is: "unclear" } : { is: "unobserved", since: page.unreadSince };
  if (!page.trouble) return { is: "over", since: now };
  if (verdict === undefined || news?.trouble !== true) return { is: "unclear" };
  if (verdict.verdict !== "up" || verdict.ground === "page") return { is: "unclear" };
  const begin = news.begin !== undefined && news.begin < now ? news.begin : now;
  return { is: "trouble", trouble: { kind: "advisory", level: "info", begin, detected: now } };
}
