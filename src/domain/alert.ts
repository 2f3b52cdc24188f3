import type { Level } from "./incident.ts";

/** A rule beyond verdicts: what is measured must not be so for as long as that. */
export interface AlertRule {
  /** As `ID_PATTERN` says. */
  readonly id: string;
  readonly name: string;
  readonly level: Level;
  /** As written, without `for`: `p99 > 5s`. */
  readonly expression: string;
  /** It must hold for so long, and in two evaluations at least. */
  readonly forMs: number;
  /** Milliseconds that the figures of the expression look back at. */
  readonly windowMs: number;
  /** Whose figures: of each monitor by itself, or of all of a group or provider together. */
  readonly of: "monitor" | "group" | "provider";
  /** Ids of the monitors. */
  readonly monitors: readonly string[];
}
