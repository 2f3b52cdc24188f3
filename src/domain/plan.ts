import { claimed, renew, STALE_MS, type Claimant } from "./claim.ts";
import { toMs } from "./instant.ts";
import { isOpen, type Incident, type IncidentKind } from "./incident.ts";
import type { OutboxEntry, OutboxWhat } from "./outbox.ts";

export { CLAIM_MS, eventsOf, maySpeak, speakable, STALE_MS, type Claimant } from "./claim.ts";

/** The target that is the repository's issues; all others are channels. */
export const ISSUES = "issues";

export interface PlanPolicy {
  /** Kinds of incident that have an issue of their own; none where issues are off. */
  readonly kinds: readonly IncidentKind[];
}

/**
 * Incidents → what must be said of them, as outbox entries in the incidents themselves. Every event is covered by one
 * entry; events of one run share one. Entries that nobody speaks for any more are claimed for this run, stale ones are
 * dropped. Answers with the same incident where nothing differs, and planning twice plans nothing new.
 */
export function plan(incident: Incident, policy: PlanPolicy, claimant: Claimant): Incident {
  // With issues off there is nobody to speak to: what is pending waits. What another program saw it has told.
  if (policy.kinds.length === 0 || incident.imported !== undefined) return incident;
  const outbox = incident.outbox.map((entry) => (entry.to === ISSUES ? renew(entry, claimant) : entry));
  const fresh = nextEntry(incident, outbox, policy, claimant);
  const planned = fresh === undefined ? outbox : [...outbox, fresh];
  const isSame =
    planned.length === incident.outbox.length && planned.every((entry, index) => entry === incident.outbox[index]);
  return isSame ? incident : { ...incident, outbox: planned };
}

function nextEntry(
  incident: Incident,
  outbox: readonly OutboxEntry[],
  policy: PlanPolicy,
  claimant: Claimant,
): OutboxEntry | undefined {
  const own = outbox.filter((entry) => entry.to === ISSUES);
  const what = owed(incident, own, policy, claimant.nowMs);
  if (what === undefined) return undefined;
  const seq = (outbox.at(-1)?.seq ?? 0) + 1;
  return { seq, what, to: ISSUES, event: incident.timeline.length - 1, ...claimed(claimant) };
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
