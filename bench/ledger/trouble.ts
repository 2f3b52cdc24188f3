import { chance } from "../../src/lab/history-chance.ts";
import { DAY_MS, MINUTE_MS } from "../../src/domain/instant.ts";
import type { Stretch } from "../../src/lab/history-incidents.ts";
import type { Watched } from "./watched.ts";

const CAUSES = [
  ["overloaded", "model-overloaded"],
  ["timeout", "phase-timeout"],
  ["server-error", "internal-error"],
] as const;
export type Cause = (typeof CAUSES)[number][0];

/** A stretch in which most calls of a monitor fail. */
export interface Trouble extends Stretch {
  readonly outcome: Cause;
}

/** An outage a month and monitor, 10 to 120 minutes; every other one is told by the page, late. */
export function troublesOf(monitor: Watched, fromMs: number, toMs: number): Trouble[] {
  const random = chance(`trouble/${monitor.id}`);
  const count = Math.round((toMs - fromMs) / (30 * DAY_MS) + random() - 0.5);
  return Array.from({ length: count }, (): Trouble => {
    const beginMs = Math.floor(fromMs + random() * (toMs - fromMs));
    const [outcome, reason] = CAUSES[Math.floor(random() * CAUSES.length)]!;
    const lateMs = Math.floor((5 + 40 * random()) * MINUTE_MS);
    return {
      fromMs: beginMs,
      toMs: beginMs + Math.floor((10 + 110 * random() ** 2) * MINUTE_MS),
      outcome,
      reason,
      status: "partial_outage",
      ...(random() < 0.5 && { publishedMs: beginMs + lateMs }),
    };
  }).toSorted((a, b) => a.fromMs - b.fromMs);
}

/** A call that fails though nothing is amiss. */
export const STRAY_SHARE = 0.001;
/** Calls that fail while something is. */
export const FAILING_SHARE = 0.9;
