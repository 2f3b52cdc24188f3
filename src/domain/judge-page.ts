import { toInstant } from "./instant.ts";
import type { ComponentStatus } from "./report.ts";
import type { PageView } from "./corroborate.ts";
import type { PriorVerdict } from "./judge.ts";
import type { Verdict, VerdictName } from "./verdict.ts";

const VERDICT_OF: Readonly<Record<ComponentStatus, VerdictName>> = {
  operational: "up",
  degraded_performance: "degraded",
  partial_outage: "degraded",
  major_outage: "down",
  under_maintenance: "unknown",
  unknown: "unknown",
};

/** The verdict of a monitor without a probe: what its official pages say, no more. An unread page says nothing. */
export function judgePage(monitor: string, page: PageView | undefined, nowMs: number, prior?: PriorVerdict): Verdict {
  const verdict = page === undefined || !page.readable ? "unknown" : VERDICT_OF[page.status];
  const now = toInstant(nowMs);
  const since = prior?.verdict === verdict ? prior.since : now;
  return {
    monitor,
    verdict,
    since,
    ground: "page",
    ...(verdict !== "up" && page?.begin !== undefined && page.begin < now && { firstFailure: page.begin }),
    failuresInRow: 0,
    timeoutsOnly: false,
  };
}

/** The verdict of such a monitor in a run that read none of its pages: it is what it was, for nothing was heard. */
export const standingVerdict = (monitor: string, { verdict, since }: PriorVerdict): Verdict => ({
  monitor,
  verdict,
  since,
  ground: "page",
  failuresInRow: 0,
  timeoutsOnly: false,
});
