import type { Instant } from "./instant.ts";
import type { RunningMaintenance } from "./maintenance.ts";
import type { Outcome, Reason } from "./outcome.ts";

export const VERDICTS = ["up", "degraded", "down", "unknown"] as const;
export type VerdictName = (typeof VERDICTS)[number];

/** Which rule made a monitor down or degraded. */
export type Ground = "row" | "rate" | "slow" | "page";

/** What we believe of a monitor after thresholds. */
export interface Verdict {
  readonly monitor: string;
  readonly verdict: VerdictName;
  /** When the verdict began to hold: the time of the sample that decided it. */
  readonly since: Instant;
  readonly ground?: Ground;
  /** The outcome and reason of the sample that decided it. */
  readonly outcome?: Outcome;
  readonly reason?: Reason;
  /** First sample of the stretch that led to the verdict, when that is not `up`. */
  readonly firstFailure?: Instant;
  /** Failed samples in a row up to now. */
  readonly failuresInRow: number;
  /** The down is made of timeouts alone. */
  readonly timeoutsOnly: boolean;
  /** Planned work of the monitor goes on: the verdict is what is seen meanwhile, and no incident. */
  readonly maintenance?: RunningMaintenance;
  /** Where several regions look: what each says, by name; `unknown` of one that has fallen silent. */
  readonly regions?: Readonly<Record<string, VerdictName>>;
}

/** Worst first, but for `unknown`, which is only worse than up where nothing else is known. */
const WORST_FIRST: readonly VerdictName[] = ["down", "degraded", "up", "unknown"];

/** One verdict for many; `unknown` for none. */
export function worstVerdict(verdicts: Iterable<VerdictName>): VerdictName {
  const present = new Set(verdicts);
  return WORST_FIRST.find((verdict) => present.has(verdict)) ?? "unknown";
}
