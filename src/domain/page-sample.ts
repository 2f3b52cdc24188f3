import type { PageView } from "./corroborate.ts";
import { regularDueMs } from "./due.ts";
import { SECOND_MS, toMs, type Instant } from "./instant.ts";
import type { Monitor } from "./monitor.ts";
import type { ComponentStatus } from "./report.ts";
import { isOfFuture, isOfPage, type Sample } from "./sample.ts";

/** One reading of the pages of a monitor that nobody asks. */
export interface PageReading {
  /** When the last of its pages was read. */
  readonly t: Instant;
  readonly page: PageView;
  /** `<run id>.<attempt>` of the run that read them. */
  readonly run: string;
  readonly region?: string;
}

type Word = Pick<Sample, "outcome" | "reason" | "blame">;

/** Nobody can tell: planned work is no uptime and no downtime, and what is not said is neither. */
const UNTOLD: Word = { outcome: "inconclusive", reason: "source-unavailable" };
const DEGRADED: Word = { outcome: "slow", reason: "page-degraded", blame: "provider" };

const WORD_OF: Readonly<Record<ComponentStatus, Word>> = {
  operational: { outcome: "ok", reason: "page-operational" },
  degraded_performance: DEGRADED,
  partial_outage: DEGRADED,
  major_outage: { outcome: "server-error", reason: "page-outage", blame: "provider" },
  under_maintenance: UNTOLD,
  unknown: UNTOLD,
};

/**
 * The sample of a monitor without a probe: what its pages say, by the same view that `judgePage` goes by. At most one an
 * interval from each region, and one at once where the word is another than the last. `samples` are the ledger's, sorted.
 */
export function pageSample(
  { id, everyMs }: Pick<Monitor, "id" | "everyMs">,
  { t, page, run, region }: PageReading,
  samples: readonly Sample[],
): Sample | undefined {
  const word = page.readable ? WORD_OF[page.status] : UNTOLD;
  const last = samples.findLast(
    (one) => one.monitor === id && one.region === region && isOfPage(one) && !isOfFuture(one, toMs(t)),
  );
  const isSaid = last !== undefined && last.outcome === word.outcome;
  if (isSaid && toMs(t) < regularDueMs({ everyMs }, last)) return undefined;
  return {
    v: 1,
    t,
    monitor: id,
    ...(region !== undefined && { region }),
    run,
    ...word,
    every: Math.max(1, Math.round(everyMs / SECOND_MS)),
  };
}
