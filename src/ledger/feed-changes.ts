import type { FeedChange, KeptReport } from "../domain/ledger.ts";
import type { Report } from "../domain/report.ts";
import { inOrder, isSame } from "./feed-lines.ts";

/**
 * What to add to `feeds/` for a report, or `undefined` where it says what was said before: states, incidents and texts
 * count, the order of components or incidents, times of fetching and all that is counted do not. `previous` is the last
 * change that is no later than the report. A feed that could not be read says nothing new of the provider: its change repeats
 * what was known with the problem beside it, and comes when the problem's reason begins or changes; the first report that
 * can be read ends it.
 */
export function feedChange(previous: FeedChange | undefined, report: Report): FeedChange | undefined {
  const before = previous?.report;
  const { fetchedAt: t, problem } = report;
  const said = inOrder(keptOf(report), before);
  const next = problem === undefined ? said : { ...(before ?? said), problem };
  return before !== undefined && isSame(before, next) ? undefined : { v: 1, t, report: next };
}

/**
 * A report as it is kept. Where somebody measures, the states of components follow the figures, which are lines of their
 * own: here they are left open.
 */
function keptOf({ feed, url, role, figures, problem, ...report }: Report): KeptReport {
  const { components, incidents, maintenances, indicator } = report;
  const isMeasured = figures !== undefined;
  return {
    feed,
    url,
    ...(role !== undefined && { role }),
    indicator: isMeasured ? "unknown" : indicator,
    components: isMeasured ? components.map((component) => ({ ...component, status: "unknown" as const })) : components,
    incidents,
    maintenances,
    ...(problem !== undefined && { problem }),
  };
}
