import type { Instant } from "../../domain/instant.ts";
import { isOver, type ReportedUpdate } from "../../domain/report.ts";

export { isOver };

/** Oldest first; of one moment, in the order given, so a source that lists the newest first is turned round before. */
export function oldestFirst<T extends { readonly t: Instant }>(updates: readonly T[]): T[] {
  return updates.toSorted((a, b) => (a.t < b.t ? -1 : a.t > b.t ? 1 : 0));
}

/**
 * When an incident ended by its updates, oldest first: at the first of its last stretch of "resolved" and "postmortem", so
 * that a later post-mortem moves nothing. Absent while the last update leaves it open.
 */
export function endOf(updates: readonly ReportedUpdate[]): Instant | undefined {
  return updates[updates.findLastIndex(({ state }) => !isOver(state)) + 1]?.t;
}
