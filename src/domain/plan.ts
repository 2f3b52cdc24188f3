import { claimed, renew, STALE_MS, type Claimant } from "./claim.ts";
import { familyOf, isFamilyOpen } from "./family.ts";
import { handlingOf, isMuted } from "./handling.ts";
import { MINUTE_MS, toMs } from "./instant.ts";
import { isOpen, type Incident, type IncidentEvent, type IncidentKind } from "./incident.ts";
import type { OutboxEntry, OutboxWhat } from "./outbox.ts";

export { CLAIM_MS, eventsOf, maySpeak, speakable, STALE_MS, type Claimant } from "./claim.ts";

/** Changes of one incident are told so far apart, but for those of its level and its end. */
export const COMMENTS_APART_MS = 10 * MINUTE_MS;

/** The target that is the repository's issues; all others are channels. */
export const ISSUES = "issues";

export interface PlanPolicy {
  /** Kinds of incident that have an issue of their own; none where issues are off. */
  readonly kinds: readonly IncidentKind[];
}

/**
 * Incidents → what must be said of them in issues, as outbox entries in the incidents themselves. Events of one run share one
 * entry. Entries that nobody speaks for any more are claimed for this run, stale ones are dropped. Answers with the same
 * incident where nothing differs, and planning twice plans nothing new. `all` are those among which its family is: a child has no
 * issue of its own, and its parent's stays open until the last of the family has ended.
 */
export function plan(
  incident: Incident,
  policy: PlanPolicy,
  claimant: Claimant,
  all: readonly Incident[] = [],
): Incident {
  // With issues off there is nobody to speak to: what is pending waits. What another program saw it has told.
  if (policy.kinds.length === 0 || incident.imported !== undefined) return incident;
  const { closedByHand } = handlingOf(incident);
  const outbox = incident.outbox.map((entry) => {
    if (entry.to !== ISSUES) return entry;
    // Somebody has closed the issue since this was to be said: it is not opened over their head by whoever takes it over.
    const isTakenOver = entry.state === "pending" && toMs(entry.until) <= claimant.nowMs;
    if (isTakenOver && closedByHand && UNWANTED.has(entry.what)) return { ...entry, ...DROPPED };
    return renew(entry, claimant);
  });
  const fresh = nextEntry(incident, outbox, { policy, claimant, all });
  const planned = fresh === undefined ? outbox : [...outbox, fresh];
  const isSame =
    planned.length === incident.outbox.length && planned.every((entry, index) => entry === incident.outbox[index]);
  return isSame ? incident : { ...incident, outbox: planned };
}

const UNWANTED: ReadonlySet<OutboxWhat> = new Set(["comment", "reopen"]);
const DROPPED = { state: "dropped", ref: "closed-by-hand" } as const;

/** The same of all incidents, each as one of them. */
export const planAll = (incidents: readonly Incident[], policy: PlanPolicy, claimant: Claimant): Incident[] =>
  incidents.map((incident) => plan(incident, policy, claimant, incidents));

interface Planning {
  readonly policy: PlanPolicy;
  readonly claimant: Claimant;
  readonly all: readonly Incident[];
}

function nextEntry(incident: Incident, outbox: readonly OutboxEntry[], planning: Planning): OutboxEntry | undefined {
  const own = outbox.filter((entry) => entry.to === ISSUES);
  const what = owed(incident, own, planning);
  if (what === undefined) return undefined;
  const seq = (outbox.at(-1)?.seq ?? 0) + 1;
  return { seq, what, to: ISSUES, event: incident.timeline.length - 1, ...claimed(planning.claimant) };
}

/** What the issue lacks, by what was said and is being said of the incident; what was dropped was not said. */
function owed(incident: Incident, own: readonly OutboxEntry[], planning: Planning): OutboxWhat | undefined {
  if (isGone(incident, own)) return undefined;
  const { policy, claimant } = planning;
  const standing = own.filter((entry) => entry.state !== "dropped");
  const isGoingOn = incident.parent === undefined && goesOn(incident, planning.all);
  const news = incident.timeline.slice((own.at(-1)?.event ?? -1) + 1);
  const isFresh = news.some(({ t }) => claimant.nowMs - toMs(t) <= STALE_MS);
  if (incident.issue === undefined && !standing.some(({ what }) => what === "open")) {
    const isWanted = isGoingOn && policy.kinds.includes(incident.kind) && isWorthAnIssue(incident);
    return isFresh && isWanted ? "open" : undefined;
  }
  // The issue's own state follows the incident, however late: none is left open, and none closed, that should not be.
  if (!isGoingOn) return standing.findLast(isOfState)?.what === "close" ? undefined : "close";
  if (handlingOf(incident).closedByHand || isMuted(incident, claimant.nowMs)) return undefined;
  if (isLeftClosed(incident, standing)) return "reopen";
  return isFresh && isDue(news, standing, claimant.nowMs) ? "comment" : undefined;
}

/** Whether an incident goes on, or its family does: one of a family that has recovered is not over while others fail. */
export function goesOn(incident: Incident, all: readonly Incident[]): boolean {
  const family = familyOf(incident, all);
  return family === undefined ? isOpen(incident) : isFamilyOpen({ ...family, parent: incident });
}

/** An issue that was deleted or moved away is not spoken to again, and none is made in its place. */
const isGone = ({ issue }: Incident, own: readonly OutboxEntry[]): boolean =>
  issue !== undefined && own.some(({ state, ref }) => state === "dropped" && GONE.has(ref ?? ""));
const GONE: ReadonlySet<string> = new Set(["not-found", "gone", "deleted", "transferred"]);

const isOfState = ({ what }: OutboxEntry): boolean => what !== "comment";

/** Whether it is closed by what was last done to it, by us or by a person. */
function isLeftClosed({ timeline }: Incident, standing: readonly OutboxEntry[]): boolean {
  const ours = standing.filter(isOfState).map(({ what, made }) => ({ t: made, closes: what === "close" }));
  const theirs = timeline.flatMap((event) => {
    if (event.what === "taken-up") return [{ t: event.t, closes: false }];
    return event.what === "acknowledged" && event.how === "closed" ? [{ t: event.t, closes: true }] : [];
  });
  const last = [...ours, ...theirs].toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0)).at(-1);
  return last?.closes ?? false;
}

/** A comment waits for the one before it to be some minutes old, so that many changes are one; a change of level does not. */
function isDue(news: readonly IncidentEvent[], standing: readonly OutboxEntry[], nowMs: number): boolean {
  const unsaid = news.filter((event) => !isSaidAlready(event));
  if (unsaid.some(({ what }) => AT_ONCE.has(what))) return true;
  const last = standing.findLast(({ what }) => what !== "open")?.made;
  return unsaid.length > 0 && (last === undefined || nowMs - toMs(last) >= COMMENTS_APART_MS);
}
const AT_ONCE: ReadonlySet<IncidentEvent["what"]> = new Set(["level", "certificate", "reopened"]);

/** What people do in the issue itself stands there. A command is answered with what came of it, unless it asks for silence. */
function isSaidAlready(event: IncidentEvent): boolean {
  switch (event.what) {
    case "taken-up":
    case "muted":
    case "status":
    case "comment":
      return true;
    case "acknowledged":
      return event.how === "closed";
    default:
      return false;
  }
}

/** Most certificates are renewed when 30 days are left: what is information of one has no issue yet. */
function isWorthAnIssue({ kind, level }: Incident): boolean {
  return kind !== "certificate" || level !== "info";
}
