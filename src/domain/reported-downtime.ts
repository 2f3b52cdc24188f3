import { toMs } from "./instant.ts";
import { totalMs } from "./intervals.ts";
import { tellsOfTrouble } from "./page-word.ts";
import type { ReportedIncident } from "./report.ts";

/**
 * Milliseconds of a range in which a source reported trouble: neither information nor planned work, and what several
 * incidents cover counts once. One that goes on reaches to the end of the range.
 */
export function reportedDowntimeMs(incidents: readonly ReportedIncident[], fromMs: number, untilMs: number): number {
  return totalMs(
    incidents.filter(tellsOfTrouble).map(({ begin, end }) => ({
      fromMs: Math.max(fromMs, toMs(begin)),
      toMs: Math.min(untilMs, end === undefined ? untilMs : toMs(end)),
    })),
  );
}
