import { DAY_MS, SECOND_MS, toInstant, toMs, type Instant } from "./instant.ts";
import type { Outcome, Reason } from "./outcome.ts";
import { endingOf, isOpen } from "./incident.ts";
import type { Evidence, Incident, IncidentEvent, IncidentKind, Level } from "./incident.ts";
import { addEvidence } from "./evidence.ts";
import { certificateStep, certificateTrouble } from "./certificate.ts";
import { corroborate, withoutTold, type PageView } from "./corroborate.ts";
import { modelsTrouble } from "./models.ts";
import {
  advisoryTrouble,
  availabilityTrouble,
  configurationTrouble,
  UNOBSERVED_END_MS,
  type Finding,
  type Grounds,
  type News,
  type Trouble,
} from "./trouble.ts";
import type { ModelList } from "./state.ts";
import type { Monitor } from "./monitor.ts";
import type { Sample } from "./sample.ts";
import type { Verdict } from "./verdict.ts";
import { hearWitnesses, type Testimony } from "./witness.ts";

/** How long after its end an incident still listens for a late word of the official page. */
export const LATE_PAGE_MS = DAY_MS;
/** A monitor that nobody has asked for so many of its intervals is asked no more. */
const ASKED_INTERVALS = 3;

export interface CorrelateInput {
  readonly monitors: readonly Monitor[];
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** What the official pages say of each monitor. */
  readonly pages: ReadonlyMap<string, PageView>;
  /** What third parties and the crowd say of each monitor. */
  readonly testimonies?: ReadonlyMap<string, readonly Testimony[]>;
  /** Recent samples, sorted, this run's among them. */
  readonly samples: readonly Sample[];
  /** Evidence of this run's samples by monitor, oldest first. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** All incidents that are open or ended recently, oldest first. */
  readonly incidents: readonly Incident[];
  /** The lists of models that monitors keep, as `compareModels` left them. */
  readonly models?: Readonly<Record<string, ModelList>>;
  readonly nowMs: number;
}

/** Outage and degradation are one stretch of trouble that gets worse or better; the others stand for themselves. */
type Family = "availability" | Exclude<IncidentKind, "outage" | "degradation" | "heartbeat">;

function familyOf(kind: IncidentKind): Family {
  return kind === "outage" || kind === "degradation" || kind === "heartbeat" ? "availability" : kind;
}

/**
 * Verdicts, reports and time → incidents. Answers with the incidents that are new or differ; the others stand. The same
 * input gives the same answer, and running it again on its own output changes nothing.
 */
export function correlate(input: CorrelateInput): Incident[] {
  const samples = Map.groupBy(input.samples, (sample) => sample.monitor);
  const changed = input.monitors.flatMap((monitor) => {
    const grounds: Grounds = {
      verdict: input.verdicts.get(monitor.id),
      page: input.pages.get(monitor.id),
      testimonies: input.testimonies?.get(monitor.id) ?? [],
      samples: samples.get(monitor.id) ?? [],
      nowMs: input.nowMs,
    };
    const availability = correlateFamily(input, monitor, "availability", availabilityTrouble(grounds));
    const news = grounds.page && withoutTold(grounds.page, toldOf(monitor, input.incidents, availability), input.nowMs);
    return [
      ...availability,
      ...correlateFamily(input, monitor, "configuration", configurationTrouble(grounds)),
      ...correlateFamily(input, monitor, "certificate", certificateTrouble(grounds)),
      ...correlateFamily(input, monitor, "models", modelsTrouble(input.models?.[monitor.id], input.nowMs)),
      ...correlateFamily(input, monitor, "advisory", advisoryTrouble(grounds, news), news),
    ];
  });
  const watched = new Set(input.monitors.map((monitor) => monitor.id));
  const now = toInstant(input.nowMs);
  const orphans = input.incidents
    .filter(
      (incident) =>
        isOpen(incident) &&
        incident.feed === undefined &&
        !OF_PEOPLE.has(incident.kind) &&
        !watched.has(incident.monitor) &&
        !isAskedElsewhere(incident.monitor, input),
    )
    .map((incident) => end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
  return [...changed, ...orphans];
}

/** What people have told or planned is theirs to end. */
const OF_PEOPLE: ReadonlySet<IncidentKind> = new Set<IncidentKind>(["manual", "maintenance"]);

/** Another config may keep its samples in the same ledger: a monitor that is still asked has not left. */
export function isAskedElsewhere(
  monitor: string,
  { samples, nowMs }: Pick<CorrelateInput, "samples" | "nowMs">,
): boolean {
  const last = samples.findLast((sample) => sample.monitor === monitor);
  return last !== undefined && nowMs - toMs(last.t) < ASKED_INTERVALS * last.every * SECOND_MS;
}

/** A monitor's incidents of availability as they are now. */
function toldOf({ id }: Monitor, before: readonly Incident[], changed: readonly Incident[]): readonly Incident[] {
  const own = before.filter((one) => one.monitor === id && isOurs(one) && isAvailability(one.kind));
  return [...own.filter((incident) => !changed.some((other) => other.id === incident.id)), ...changed];
}

/** Made of what this program saw of a monitor: neither a feed's nor a channel's, nor one that another program left. */
const isOurs = ({ feed, channel, imported }: Incident): boolean =>
  feed === undefined && channel === undefined && imported === undefined;

const isAvailability = (kind: IncidentKind): boolean => familyOf(kind) === "availability";

function correlateFamily(
  input: CorrelateInput,
  monitor: Monitor,
  family: Family,
  finding: Finding,
  page: PageView | undefined = input.pages.get(monitor.id),
): Incident[] {
  const own = input.incidents.filter(
    (incident) => isOurs(incident) && incident.monitor === monitor.id && familyOf(incident.kind) === family,
  );
  const before = own.find(isOpen) ?? own.at(-1);
  const lastEnd = own.findLast((incident) => incident !== before && !isOpen(incident))?.end ?? "";
  const after = apply(before, finding, monitor, { nowMs: input.nowMs, lastEnd });
  if (after === undefined) return [];
  // Neither a page nor a call says anything of these.
  if (family === "certificate" || family === "models") return after === before ? [] : [after];
  const listening = isOpen(after) || input.nowMs - toMs(after.end!) <= LATE_PAGE_MS;
  const now = { t: toInstant(input.nowMs), ms: input.nowMs };
  const held = listening ? corroborate(after, page, input.nowMs) : after;
  const told = hearWitnesses(held, input.testimonies?.get(monitor.id) ?? [], now);
  // What a page says needs no evidence of ours.
  const hasCalls = family !== "advisory" && (isOpen(told) || before !== after);
  const evidenced = hasCalls ? addEvidence(told, input.evidence.get(monitor.id) ?? []) : told;
  return evidenced === before ? [] : [evidenced];
}

/** When it is, and when the incident before this one ended: nothing begins before that. */
interface Moment {
  readonly nowMs: number;
  readonly lastEnd: Instant;
}

function apply(before: Incident | undefined, finding: Finding, monitor: Monitor, moment: Moment): Incident | undefined {
  const open = before !== undefined && isOpen(before) ? before : undefined;
  const { nowMs } = moment;
  switch (finding.is) {
    case "trouble":
      if (open !== undefined) return worsen(open, finding.trouble, moment);
      return relapse(before, finding.trouble, monitor, moment);
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
function relapse(before: Incident | undefined, trouble: Trouble, monitor: Monitor, moment: Moment): Incident {
  if (before?.end === undefined) return openIncident(monitor, trouble);
  const sinceEndMs = toMs(trouble.detected) - toMs(before.end);
  if (endingOf(before)?.what === "ended" && sinceEndMs <= 0) {
    const now = toInstant(moment.nowMs);
    return openIncident(monitor, { ...trouble, begin: now, detected: now });
  }
  if (sinceEndMs <= 0) return before;
  if (sinceEndMs <= monitor.policy.reopenMs) return reopen(before, trouble, moment);
  // Failures from before the last recovery belong to the incident they were told in.
  return openIncident(monitor, trouble.begin > before.end ? trouble : { ...trouble, begin: trouble.detected });
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
    timeline: [{ t: detected, what: "opened", level, ...why }, ...(trouble.news ?? [])],
    evidence: [],
    outbox: [],
  };
}

/** `20261121T090531Z-<monitor>-<kind>` */
export function incidentId(begin: Instant, monitor: string, kind: IncidentKind): string {
  return `${begin.replace(/\.\d+/, "").replaceAll(/[-:]/g, "")}-${monitor}-${kind}`;
}

/** An open incident under a verdict that is still bad: level, kind and error may have changed; the earliest begin wins. */
function worsen(open: Incident, trouble: Trouble, moment: Moment): Incident {
  const { nowMs } = moment;
  const { outcome, reason } = trouble;
  // What raised a down may be withdrawn; that it was critical is not taken back while it lasts.
  const level = trouble.kind === "outage" && open.level === "critical" ? open.level : trouble.level;
  const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  const kind = worseKind(open.kind, trouble.kind);
  const begin = beginOf(open, trouble, moment);
  const isSame = kind === open.kind && begin === open.begin;
  const now = isSame ? open : { ...open, kind, begin };
  if (open.kind === "advisory") return now;
  if (trouble.news !== undefined) return tell(now, trouble.news, level);
  if (level !== open.level || kind !== open.kind) {
    // The level changes with the verdict; under a verdict that is told already by time alone, or by the word of others.
    const t = trouble.detected > open.timeline.at(-1)!.t ? trouble.detected : toInstant(nowMs);
    return { ...now, level, ...why, timeline: [...open.timeline, { t, what: "level", level, ...why }] };
  }
  if (outcome === undefined || wasSeen(open, outcome, reason)) return now;
  const event: IncidentEvent = { t: toInstant(nowMs), what: "error", outcome, ...(reason !== undefined && { reason }) };
  return { ...now, ...why, timeline: [...open.timeline, event] };
}

/** The earliest that is known; what ended before has a begin of its own. */
const beginOf = ({ begin }: Incident, trouble: Trouble, { lastEnd }: Moment): Instant =>
  trouble.begin < begin && trouble.begin > lastEnd ? trouble.begin : begin;

/** What gets worse takes the worse name: an outage is more than a silence, and a silence more than a degradation. */
function worseKind(a: IncidentKind, b: IncidentKind): IncidentKind {
  const worst = (["outage", "heartbeat"] as const).find((kind) => a === kind || b === kind);
  return worst ?? a;
}

/** News that was not told yet, and the level that came with it. */
function tell(incident: Incident, news: readonly News[], level: Level): Incident {
  const fresh = news.filter((event) => !incident.timeline.some((other) => isSameNews(event, other)));
  if (fresh.length === 0) return incident;
  return { ...incident, level, timeline: [...incident.timeline, ...fresh] };
}

/** Each step of one certificate is told once, however the days are counted; each change of a list has its moment. */
function isSameNews(news: News, event: IncidentEvent): boolean {
  if (news.what === "models") return event.what === "models" && event.t === news.t;
  if (event.what !== "certificate" || event.to !== news.to) return false;
  return certificateStep(event.daysLeft) === certificateStep(news.daysLeft);
}

/** Each error is told once an incident, however often calls alternate between two. */
function wasSeen(incident: Incident, outcome: Outcome, reason: Reason | undefined): boolean {
  return incident.timeline.some((event) => "outcome" in event && event.outcome === outcome && event.reason === reason);
}

function reopen(ended: Incident, trouble: Trouble, moment: Moment): Incident {
  const { end: _end, ...rest } = ended;
  const { level, outcome, reason } = trouble;
  const why = { ...(outcome !== undefined && { outcome }), ...(reason !== undefined && { reason }) };
  const kind = worseKind(ended.kind, trouble.kind);
  const reopened: IncidentEvent = { t: trouble.detected, what: "reopened", level, ...why };
  return {
    ...rest,
    begin: beginOf(ended, trouble, moment),
    kind,
    level,
    ...why,
    timeline: [...ended.timeline, reopened, ...(trouble.news ?? [])],
  };
}

function end(incident: Incident, t: Instant, event: IncidentEvent): Incident {
  return { ...incident, end: t, timeline: [...incident.timeline, event] };
}

function laterOf(a: Instant, b: Instant): Instant {
  return a > b ? a : b;
}
