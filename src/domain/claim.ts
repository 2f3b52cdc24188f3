import { DAY_MS, MINUTE_MS, toInstant, toMs, type Instant } from "./instant.ts";
import type { Incident, IncidentEvent } from "./incident.ts";
import type { OutboxEntry } from "./outbox.ts";

/** How long the run that made or took over an entry may speak. */
export const CLAIM_MS = 10 * MINUTE_MS;
/** What was not said within a day is not said any more. */
export const STALE_MS = DAY_MS;

export interface Claimant {
  /** `<run id>.<attempt>` */
  readonly run: string;
  readonly nowMs: number;
}

/** Who may say something, and until when. */
export type Claim = Pick<OutboxEntry, "state" | "by" | "until" | "made" | "ref" | "tries" | "after">;

/** What a run claims by the commit that makes it. */
export const claimed = ({ run, nowMs }: Claimant) =>
  ({ state: "pending", by: run, until: toInstant(nowMs + CLAIM_MS), made: toInstant(nowMs) }) as const;

/** What nobody speaks for any more is this run's, unless it is to be tried later; what is stale is dropped. */
export function renew<C extends Claim>(entry: C, { run, nowMs }: Claimant): C {
  if (entry.state !== "pending") return entry;
  if (nowMs - toMs(entry.made) > STALE_MS) return { ...entry, state: "dropped", ref: "too-old" };
  if (toMs(entry.until) > nowMs || isLater(entry, nowMs)) return entry;
  return { ...entry, by: run, until: toInstant(nowMs + CLAIM_MS) };
}

const isLater = ({ after }: { readonly after?: Instant }, nowMs: number): boolean =>
  after !== undefined && toMs(after) > nowMs;

/** Before each write outside: is the claim ours, is it time, and will the claim outlast the request? */
export function maySpeak(claim: Claim, { run, nowMs }: Claimant, deadlineMs: number): boolean {
  return claim.by === run && !isLater(claim, nowMs) && toMs(claim.until) - nowMs > deadlineMs;
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

/** The events an entry speaks of: those after the entry before it to the same target, up to its own. */
export function eventsOf(incident: Incident, entry: OutboxEntry): readonly IncidentEvent[] {
  const before = incident.outbox.filter((other) => other.to === entry.to && other.seq < entry.seq).at(-1);
  return incident.timeline.slice((before?.event ?? -1) + 1, entry.event + 1);
}
