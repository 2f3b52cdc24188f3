import type { Expectation } from "./incident.ts";
import type { Instant } from "./instant.ts";

/** A maintenance as the config plans it: once, or again and again. */
export interface MaintenancePlan {
  /** As `ID_PATTERN` says. */
  readonly id: string;
  readonly title: string;
  /** Ids of all monitors that it is about. */
  readonly monitors: readonly string[];
  readonly expect: Expectation;
  /** How long before its begin it is announced. */
  readonly announceMs: number;
  readonly when:
    | { readonly kind: "once"; readonly from: Instant; readonly to: Instant }
    /** `rule` is a cron expression of five fields, or an RRULE of RFC 5545, in the wall time of a zone. */
    | {
        readonly kind: "cron" | "rrule";
        readonly rule: string;
        readonly timeZone: string;
        readonly durationMs: number;
      };
}
