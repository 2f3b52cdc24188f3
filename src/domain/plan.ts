import { DAY_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { isOpen, type Incident, type IncidentEvent, type IncidentKind } from "./incident.ts";
import type { OutboxEntry, OutboxWhat } from "./outbox.ts";

/** How long the run that made or took over an entry may speak. */
export const CLAIM_MS = 10 * MINUTE_MS;
/** What was not said within a day is not said any more. */
export const STALE_MS = DAY_MS;

/** The one target so far: the repository's issues. */
export const ISSUES = "issues";

export interface PlanPolicy {
  /** Kinds of incident that have an issue of their own; none where issues are off. */
  readonly kinds: readonly IncidentKind[];
}

export interface Claimant {
  /** `<run id>.<attempt>` */
  readonly run: string;
  readonly nowMs: number;
}

/**
 * Incidents → what must be said of them, as outbox entries in the incidents themselves. Every event is covered by one
 * entry; events of one run share one. Entries that nobody speaks for any more are claimed for this run, stale ones are
 * dropped. Answers with the same incident where nothing differs, and planning twice plans nothing new.
 */
export function plan(incident: Incident, policy: PlanPolicy, claimant: Claimant): Incident {
  // With issues off there is nobody to speak to: what is pending waits. What another program saw it has told.
  if (policy.kinds.length === 0 || incident.imported !== undefined) return incident;
  const outbox = incident.outbox.map((entry) => renew(entry, claimant));
  const fresh = nextEntry(incident, outbox, policy, claimant);
  const planned = fresh === undefined ? outbox : [...outbox, fresh];
  const isSame =
    planned.length === incident.outbox.length && planned.every((entry, index) => entry === incident.outbox[index]);
  return isSame ? incident : { ...incident, outbox: planned };
}

function renew(entry: OutboxEntry, { run, nowMs }: Claimant): OutboxEntry {
  if (entry.state !== "pending") return entry;
  if (nowMs - toMs(entry.made) > STALE_MS) return { ...entry, state: "dropped", ref: "too-old" };
  if (toMs(entry.until) > nowMs) return entry;
  return { ...entry, by: run, until: toInstant(nowMs + CLAIM_MS) };
}

function nextEntry(
  incident: Incident,
  outbox: readonly OutboxEntry[],
  policy: PlanPolicy,
  { run, nowMs }: Claimant,
): OutboxEntry | undefined {
  const own = outbox.filter((entry) => entry.to === ISSUES);
  const what = owed(incident, own, policy, nowMs);
  if (what === undefined) return undefined;
  const seq = (outbox.at(-1)?.seq ?? 0) + 1;
  const until = toInstant(nowMs + CLAIM_MS);
  const event = incident.timeline.length - 1;
  return { seq, what, to: ISSUES, event, state: "pending", by: run, until, made: toInstant(nowMs) };
}

/** What the issue lacks, by what was said and is being said of the incident; what was dropped was not said. */
function owed(
  incident: Incident,
  own: readonly OutboxEntry[],
  policy: PlanPolicy,
  nowMs: number,
): OutboxWhat | undefined {
  const standing = own.filter((entry) => entry.state !== "dropped");
  const last = incident.timeline.at(-1)!;
  const news = incident.timeline.slice((own.at(-1)?.event ?? -1) + 1);
  const isFresh = news.length > 0 && nowMs - toMs(last.t) <= STALE_MS;
  if (!standing.some((entry) => entry.what === "open")) {
    return isFresh && isOpen(incident) && policy.kinds.includes(incident.kind) && isWorthAnIssue(incident)
      ? "open"
      : undefined;
  }
  const isLeftOpen = standing.findLast((entry) => entry.what !== "comment")?.what !== "close";
  // The issue's own state follows the incident, however late: none is left open, and none closed, that should not be.
  if (isLeftOpen !== isOpen(incident)) return isLeftOpen ? "close" : "reopen";
  return isFresh ? "comment" : undefined;
}

/** Most certificates are renewed when 30 days are left: what is information of one has no issue yet. */
function isWorthAnIssue({ kind, level }: Incident): boolean {
  return kind !== "certificate" || level !== "info";
}

/** The events an entry speaks of: those after the entry before it to the same target, up to its own. */
export function eventsOf(incident: Incident, entry: OutboxEntry): readonly IncidentEvent[] {
  const before = incident.outbox.filter((other) => other.to === entry.to && other.seq < entry.seq).at(-1);
  return incident.timeline.slice((before?.event ?? -1) + 1, entry.event + 1);
}

/** Entries this run may say now, in order: the first one to a target that is not ours holds back those behind it. */
export function speakable(incident: Incident, claimant: Claimant, deadlineMs: number): OutboxEntry[] {
  const heldBack = new Set<string>();
  return incident.outbox.filter((entry) => {
    if (entry.state !== "pending" || heldBack.has(entry.to)) return false;
    if (maySpeak(entry, claimant, deadlineMs)) return true;
    heldBack.add(entry.to);
    return false;
  });
}

/** Before each write outside: is the claim ours, and will it outlast the request? */
export function maySpeak(entry: OutboxEntry, { run, nowMs }: Claimant, deadlineMs: number): boolean {
  return entry.by === run && toMs(entry.until) - nowMs > deadlineMs;
}
