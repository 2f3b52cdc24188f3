import type { Instant } from "./instant.ts";
import type { Shares } from "./rollup.ts";

/**
 * A day of a monitor's history as another program kept it: one line of `imported/`. Sparse, for that program wrote changes and
 * a few values a day: its time tells of uptime, and nothing else is ever made of it. Where a day of our own stands, that counts.
 */
export interface ImportedDay {
  readonly v: 1;
  /** The day's beginning, UTC. */
  readonly t: Instant;
  readonly monitor: string;
  readonly source: "upptime";
  /** `change`: between the moments at which its state changed. `day`: minutes of a day, of which nobody knows when. */
  readonly precision: "change" | "day";
  /** Time by the state it had seen last. */
  readonly shares: Shares;
  /** The mean of the response times that were kept, in whole milliseconds, and how many there were. */
  readonly ms?: number;
  readonly values?: number;
}
