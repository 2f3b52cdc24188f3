import { DAY_MS, MINUTE_MS, toInstant, toMs, type Instant } from "./instant.ts";
import { isCounted, type Outcome, type Reason } from "./outcome.ts";
import { isOpen, type Evidence, type Incident, type IncidentEvent, type IncidentKind, type Level } from "./incident.ts";
import { addEvidence } from "./evidence.ts";
import { corroborate, type PageView } from "./corroborate.ts";
import type { Monitor } from "./monitor.ts";
import type { Sample } from "./sample.ts";
import type { Verdict } from "./verdict.ts";

/** A down made of timeouts alone stays a warning for so long. */
const TIMEOUT_GRACE_MS = 15 * MINUTE_MS;
/** An incident whose monitor was unknown for so long ends unobserved. */
const UNOBSERVED_END_MS = DAY_MS;
/** How long after its end an incident still listens for a late word of the official page. */
export const LATE_PAGE_MS = DAY_MS;
/** Left-out samples in a row that make a configuration incident; a secret that is not set needs one. */
const CONFIGURATION_LEAST = 2;

export interface CorrelateInput {
  readonly monitors: readonly Monitor[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What the official pages say of each monitor. */
  readonly pages: ReadonlyMap<string, PageView>;
  /** Recent samples, sorted, this run's among them. */
  readonly samples: readonly Sample[];
  /** Evidence of this run's samples by monitor, oldest first. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** All incidents that are open or ended recently, oldest first. */
  readonly incidents: readonly Incident[];
  readonly nowMs: number;
}

/** What makes an incident of one kind: where it begins, how grave it is, and why. */
interface Trouble {
  readonly kind: IncidentKind;
  readonly level: Level;
  readonly begin: Instant;
  readonly detected: Instant;
  readonly outcome?: Outcome | undefined;
  readonly reason?: Reason | undefined;
}

/** Outage and degradation are one stretch of trouble that gets worse or better; the others stand for themselves. */
type Family = "availability" | "configuration" | "advisory";

function familyOf(kind: IncidentKind): Family {
  return kind === "outage" || kind === "degradation" ? "availability" : kind;
}

/**
 * Verdicts, reports and time → incidents. Answers with the incidents that are new or differ; the others stand. The same
 * input gives the same answer, and running it again on its own output changes nothing.
 */
export function correlate(input: CorrelateInput): Incident[] {
  const changed = input.monitors.flatMap((monitor) => [
    ...correlateFamily(input, monitor, "availability", availabilityTrouble(input, monitor)),
    ...correlateFamily(input, monitor, "configuration", configurationTrouble(input, monitor)),
    ...correlateFamily(input, monitor, "advisory", advisoryTrouble(input, monitor)),
  ]);
  const watched = new Set(input.monitors.map((monitor) => monitor.id));
  const orphans = input.incidents
    .filter((incident) => isOpen(incident) && !watched.has(incident.monitor))
    .map((incident) =>
      end(incident, toInstant(input.nowMs), { t: toInstant(input.nowMs), what: "ended", why: "no-longer-watched" }),
    );
  return [...changed, ...orphans];
}

/** What is known of one family of trouble: it is there, it is over since a moment, or nothing can be said. */
type Finding =
  | { readonly is: "trouble"; readonly trouble: Trouble }
  | { readonly is: "over"; readonly since: Instant }
  | { readonly is: "unobserved"; readonly since: Instant }
  | { readonly is: "unclear" };

function correlateFamily(input: CorrelateInput, monitor: Monitor, family: Family, finding: Finding): Incident[] {
  const own = input.incidents.filter(
    (incident) => incident.monitor === monitor.id && familyOf(incident.kind) === family,
  );
  const before = own.find(isOpen) ?? own.at(-1);
  const after = apply(before, finding, monitor, input.nowMs);
  if (after === undefined) return [];
  const listening = isOpen(after) || input.nowMs - toMs(after.end!) <= LATE_PAGE_MS;
  const told = listening ? corroborate(after, input.pages.get(monitor.id), input.nowMs) : after;
  const evidenced = isOpen(told) || before !== after ? addEvidence(told, input.evidence.get(monitor.id) ?? []) : told;
  return evidenced === before ? [] : [evidenced];
}

function apply(before: Incident | undefined, finding: Finding, monitor: Monitor, nowMs: number): Incident | undefined {
  const open = before !== undefined && isOpen(before) ? before : undefined;
  switch (finding.is) {
    case "trouble":
      if (open !== undefined) return worsen(open, finding.trouble, nowMs);
      return relapse(before, finding.trouble, monitor, nowMs);
    case "over":
      if (open === undefined) return before;
      return end(open, laterOf(finding.since, open.begin), {
        t: laterOf(finding.since, open.begin),
        what: "recovered",
      });
    case "unobserved": {
      if (open === undefined || nowMs - toMs(finding.since) < UNOBSERVED_END_MS) return before;
      return end(open, laterOf(finding.since, open.begin), { t: toInstant(nowMs), what: "ended", why: "unobserved" });
    }
    case "unclear":
      return before;
  }
}

/**
 * Trouble while no incident is open: a relapse soon after recovery reopens the last one, anything else is a new one. A
 * verdict from before the recovery is no news. One that outlived an incident which ended without recovery is.
 */
function relapse(before: Incident | undefined, trouble: Trouble, monitor: Monitor, nowMs: number): Incident {
  if (before?.end === undefined) return openIncident(monitor, trouble);
  const sinceEndMs = toMs(trouble.detected) - toMs(before.end);
  if (before.timeline.at(-1)?.what === "ended" && sinceEndMs <= 0) {
    const now = toInstant(nowMs);
    return openIncident(monitor, { ...trouble, begin: now, detected: now });
  }
  if (sinceEndMs <= 0) return before;
  if (sinceEndMs <= monitor.policy.reopenMs) return reopen(before, trouble);
  // Failures from before the last recovery belong to the incident they were told in.
  return openIncident(monitor, trouble.begin > before.end ? trouble : { ...trouble, begin: trouble.detected });
}

function availabilityTrouble(input: CorrelateInput, monitor: Monitor): Finding {
  const verdict = input.verdicts.get(monitor.id);
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
          kind: verdict.verdict === "down" ? "outage" : "degradation",
          level: levelOf(verdict, input.nowMs),
          begin: verdict.firstFailure ?? verdict.since,
          detected: verdict.since,
          outcome: verdict.outcome,
          reason: verdict.reason,
        },
      };
  }
}

export function levelOf(verdict: Verdict, nowMs: number): Level {
  if (verdict.verdict === "degraded") return "warning";
  if (verdict.verdict !== "down") return "info";
  const isFresh = nowMs - toMs(verdict.since) < TIMEOUT_GRACE_MS;
  return verdict.timeoutsOnly && isFresh ? "warning" : "critical";
}

/** Rejected and quota-exhausted samples are the owner's to mend: two in a row make an incident, a counted sample ends it. */
function configurationTrouble(input: CorrelateInput, monitor: Monitor): Finding {
  const own = input.samples.filter((sample) => sample.monitor === monitor.id && !isSilentOnConfiguration(sample));
  const last = own.at(-1);
  if (last === undefined) return { is: "unclear" };
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
  return sample.outcome === "inconclusive" || sample.outcome === "rate-limited";
}

/** The page reports trouble and our calls are fine: worth showing, no more. */
function advisoryTrouble(input: CorrelateInput, monitor: Monitor): Finding {
  const page = input.pages.get(monitor.id);
  const verdict = input.verdicts.get(monitor.id);
  if (page === undefined || !page.readable || verdict === undefined) return { is: "unclear" };
  const now = toInstant(input.nowMs);
  if (!page.trouble) return { is: "over", since: now };
  if (verdict.verdict !== "up" || verdict.ground === "page") return { is: "unclear" };
  const begin = page.begin !== undefined && page.begin < now ? page.begin : now;
  return { is: "trouble", trouble: { kind: "advisory", level: "info", begin, detected: now } };
}

function openIncident(monitor: Monitor, trouble: Trouble): Incident {
  const { kind, level, begin, detected, outcome, reason } = trouble;
  const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  return {
    v: 1,
    id: incidentId(begin, monitor.id, kind),
    monitor: monitor.id,
    kind,
    level,
    begin,
    detected,
    ...why,
    corroboration: kind === "advisory" ? "advisory" : "uncovered",
    timeline: [{ t: detected, what: "opened", level, ...why }],
    evidence: [],
    outbox: [],
  };
}

/** `20261121T090531Z-<monitor>-<kind>` */
export function incidentId(begin: Instant, monitor: string, kind: IncidentKind): string {
  return `${begin.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}-${monitor}-${kind}`;
}

/** An open incident under a verdict that is still bad: level, kind and error may have changed. */
function worsen(open: Incident, trouble: Trouble, nowMs: number): Incident {
  const { level, outcome, reason } = trouble;
  const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  const kind = trouble.kind === "outage" ? "outage" : open.kind;
  if (level !== open.level && open.kind !== "advisory") {
    // The level changes with the verdict, or later by time alone when a down of timeouts has lasted.
    const last = open.timeline.at(-1)!;
    const t = trouble.detected > last.t ? trouble.detected : toInstant(nowMs);
    return { ...open, kind, level, ...why, timeline: [...open.timeline, { t, what: "level", level, ...why }] };
  }
  if (outcome !== undefined && !wasSeen(open, outcome, reason)) {
    const event: IncidentEvent = {
      t: toInstant(nowMs),
      what: "error",
      outcome,
      ...(reason !== undefined && { reason }),
    };
    return { ...open, kind, ...why, timeline: [...open.timeline, event] };
  }
  return kind === open.kind ? open : { ...open, kind };
}

/** Each error is told once an incident, however often calls alternate between two. */
function wasSeen(incident: Incident, outcome: Outcome, reason: Reason | undefined): boolean {
  return incident.timeline.some((event) => "outcome" in event && event.outcome === outcome && event.reason === reason);
}

function reopen(ended: Incident, trouble: Trouble): Incident {
  const { end: _end, ...rest } = ended;
  const { level, outcome, reason } = trouble;
  const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  const kind = trouble.kind === "outage" ? "outage" : ended.kind;
  return {
    ...rest,
    kind,
    level,
    ...why,
    timeline: [...ended.timeline, { t: trouble.detected, what: "reopened", level, ...why }],
  };
}

function end(incident: Incident, t: Instant, event: IncidentEvent): Incident {
  return { ...incident, end: t, timeline: [...incident.timeline, event] };
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
