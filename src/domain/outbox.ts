import type { Instant } from "./instant.ts";

/** What an issue is told, and what a channel is: `escalation` goes to further ones, since nobody acknowledged in time. */
export const OUTBOX_WHATS = [
  "open",
  "comment",
  "close",
  "reopen",
  "trouble",
  "update",
  "recovery",
  "reminder",
  "escalation",
] as const;
export type OutboxWhat = (typeof OUTBOX_WHATS)[number];

/**
 * One thing that must be said about an incident. The commit that makes an entry also claims it for its run; only the
 * claimant speaks, and another run takes over by a push after `until`.
 */
export interface OutboxEntry {
  /** 1, 2, … within the incident: entries to one target are said in this order. */
  readonly seq: number;
  readonly what: OutboxWhat;
  /** The target: `issues`, or a channel's name. */
  readonly to: string;
  /** Index of the timeline event that this speaks of. */
  readonly event: number;
  readonly state: "pending" | "done" | "dropped";
  /** `<run id>.<attempt>` that may speak until `until`. */
  readonly by: string;
  readonly until: Instant;
  readonly made: Instant;
  /** What came of it: an issue's number, a comment's id, or why it was dropped. */
  readonly ref?: string;
  /** How often it was tried in vain, and when it may be tried again. */
  readonly tries?: number;
  readonly after?: Instant;
}
