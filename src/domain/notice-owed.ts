import { gravest } from "./family.ts";
import { handlingOf, isMuted } from "./handling.ts";
import { HOUR_MS, MINUTE_MS, toMs, type Instant } from "./instant.ts";
import { isOpen, LEVELS, type Incident, type IncidentEvent, type Level } from "./incident.ts";
import { STALE_MS } from "./claim.ts";
import type { NoticePolicy } from "./route.ts";
import type { OutboxEntry, OutboxWhat } from "./outbox.ts";

/** An incident that was opened again so often within so long goes down and up: that is said once. */
const FLAPS = 2;
const FLAP_MS = 2 * HOUR_MS;
/** Of one that goes down and up the end is told when it has held for so long. */
export const CALM_MS = 30 * MINUTE_MS;

/** How one channel stands to one incident. */
export interface Hearing {
  /** All entries of the incident to this channel, in order. */
  readonly own: readonly OutboxEntry[];
  /** Whether it hears of such incidents at this hour. */
  readonly isRouted: boolean;
  /** Whether it is told of what nobody acknowledges. */
  readonly isEscalated: boolean;
  /** The parts of it, where it speaks for a family. */
  readonly children: readonly Incident[];
  /** Nothing is said while it goes on: it is a part of another, or its monitor is in maintenance. */
  readonly isSilent: boolean;
  readonly policy: NoticePolicy;
  readonly nowMs: number;
}

type News = Extract<OutboxWhat, "trouble" | "update" | "recovery" | "reminder" | "escalation">;

/**
 * What a channel lacks of an incident (of a family: with the level and the end of the whole), by what it was told and is being
 * told. What was dropped was not said; whoever has heard of a trouble hears of its end, at any hour, and nobody else does.
 */
export function owedTo(incident: Incident, hearing: Hearing): News | undefined {
  const last = hearing.own.findLast(({ state }) => state !== "dropped");
  const heard = last === undefined || last.what === "recovery" ? undefined : last;
  if (!isOpen(incident)) return heard !== undefined && isOver(incident, hearing.nowMs) ? "recovery" : undefined;
  if (hearing.isSilent) return undefined;
  if (isUnacknowledged(incident, hearing)) return "escalation";
  if (!hearing.isRouted) return undefined;
  return heard === undefined ? firstWord(incident, hearing) : furtherWord(incident, heard, hearing);
}

/** Whether an incident goes down and up, so that each of its turns is no news. */
export const isFlapping = ({ timeline }: Pick<Incident, "timeline">, nowMs: number): boolean =>
  timeline.filter(({ what, t }) => what === "reopened" && toMs(t) > nowMs - FLAP_MS).length >= FLAPS;

const isOver = (incident: Incident, nowMs: number): boolean =>
  !isFlapping(incident, nowMs) || nowMs - toMs(incident.end ?? incident.begin) >= CALM_MS;

/** Events by which a trouble begins anew or grows. */
const TROUBLES: ReadonlySet<IncidentEvent["what"]> = new Set(["opened", "reopened", "level", "certificate", "status"]);

/** An open incident is told, however old: quiet hours or a channel that was not there held it back. */
function firstWord({ timeline }: Incident, { own, nowMs }: Hearing): News | undefined {
  const latest = own.at(-1);
  if (latest === undefined) return "trouble";
  const isNews = timeline.slice(latest.event + 1).some(({ what }) => TROUBLES.has(what));
  // What was given up is tried again when a day has passed.
  return isNews || nowMs - toMs(latest.made) >= STALE_MS ? "trouble" : undefined;
}

function furtherWord(incident: Incident, last: OutboxEntry, { children, policy, nowMs }: Hearing): News | undefined {
  const news = incident.timeline.slice(last.event + 1);
  const told = gravest([levelAt(incident, last.event), ...children.map((child) => levelBy(child, last.made))]);
  if (rank(incident.level) > rank(told)) return "update";
  if (isFlapping(incident, nowMs)) return undefined;
  const isPersons = news.some(({ what }) => what === "status");
  const isPlans = incident.kind === "maintenance";
  const isToRest = isMuted(incident, nowMs);
  const sinceMs = nowMs - toMs(last.made);
  const isCool = sinceMs >= policy.cooldownMs;
  if (news.some(isWorthAWord) && (isPersons || isPlans || (isCool && !isToRest))) return "update";
  const isReminded = policy.remindMs !== undefined && sinceMs >= policy.remindMs && incident.level !== "info";
  return isReminded && !isPlans && !isToRest && handlingOf(incident).acknowledged === undefined
    ? "reminder"
    : undefined;
}

const rank = (level: Level): number => LEVELS.indexOf(level);

/** The level that had been reached with an event. */
function levelAt({ timeline, level }: Incident, event: number): Level {
  return timeline.slice(0, event + 1).reduce((before, one) => ("level" in one ? one.level : before), level);
}

/** The level that it had by then. */
const levelBy = ({ timeline }: Incident, t: Instant): Level =>
  timeline.reduce<Level>((before, one) => ("level" in one && one.t <= t ? one.level : before), "info");

/** An error that changes, a witness or a hint is a comment in the issue, and no message. */
function isWorthAWord(event: IncidentEvent): boolean {
  switch (event.what) {
    case "opened":
    case "level":
    case "certificate":
    case "models":
    case "joined":
    case "planned":
    case "status":
      return true;
    case "page":
      return event.corroboration === "confirmed";
    default:
      return false;
  }
}

function isUnacknowledged(incident: Incident, { own, isEscalated, policy, nowMs }: Hearing): boolean {
  if (!isEscalated || policy.escalate === undefined || incident.level !== "critical") return false;
  if (handlingOf(incident).acknowledged !== undefined || isMuted(incident, nowMs)) return false;
  const since = criticalSince(incident);
  const isSaid = own.some(({ what, state, event }) => what === "escalation" && state !== "dropped" && event >= since);
  const isTried = own.some(
    ({ what, state, made }) => what === "escalation" && state === "dropped" && nowMs - toMs(made) < STALE_MS,
  );
  return !isSaid && !isTried && nowMs - toMs(incident.timeline[since]!.t) >= policy.escalate.afterMs;
}

/** The event with which it became critical, happened again or was taken up: since then somebody should have looked. */
function criticalSince({ timeline }: Incident): number {
  let [since, level]: [number, Level | undefined] = [0, undefined];
  for (const [index, event] of timeline.entries()) {
    const isCritical = "level" in event && event.level === "critical";
    if (event.what === "taken-up" || (isCritical && (level !== "critical" || event.what === "reopened"))) since = index;
    if ("level" in event) level = event.level;
  }
  return since;
}
