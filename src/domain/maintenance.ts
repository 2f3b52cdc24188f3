import type { Expectation, PlannedWindow } from "./incident.ts";
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

/** One stretch of planned work, whoever planned it. */
export interface PlannedMaintenance {
  readonly window: PlannedWindow;
  readonly title: string;
  /** At least one. */
  readonly monitors: readonly string[];
  readonly announceMs: number;
  /** Its source has many windows, each known again by its beginning; else there is one, which may be moved. */
  readonly recurs: boolean;
}

/** Planned work that goes on now, as it lies over a verdict. */
export interface RunningMaintenance {
  /** The incident's id. */
  readonly incident: string;
  readonly until: Instant;
}
