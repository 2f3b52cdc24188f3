import type { FeedChange } from "../domain/ledger.ts";
import type { Report } from "../domain/report.ts";
import { encode } from "./codec.ts";

/**
 * The line to add to `feeds/` for a report, or `undefined` where it says what was said before: states, incidents and texts
 * count, the order of components or incidents and the time of fetching do not. A feed that could not be read says nothing
 * new of the provider: its line repeats what was known with the problem beside it, and is written when the problem's reason
 * begins or changes; the first report that can be read ends it.
 */
export function feedChange(previous: FeedChange | undefined, report: Report): FeedChange | undefined {
  const { fetchedAt: t, ...said } = report;
  const before = previous?.report;
  if (said.problem !== undefined) {
    if (before?.problem?.reason === said.problem.reason) return undefined;
    return { v: 1, t, report: { ...(before ?? said), problem: said.problem } };
  }
  if (before !== undefined && before.problem === undefined && substance(before) === substance(said)) return undefined;
  return { v: 1, t, report: said };
}

/** All that makes a difference, as text. */
function substance({ indicator, components, incidents, maintenances }: FeedChange["report"]): string {
  return [indicator, sorted(components), sorted(incidents), sorted(maintenances)].join("\n\n");
}

function sorted(items: readonly object[]): string {
  return items.map(encode).toSorted().join("\n");
}
