import type { ComponentStatus, Indicator, ReportedIncident } from "../domain/report.ts";

const RANKED: readonly (readonly [ComponentStatus, Indicator])[] = [
  ["major_outage", "critical"],
  ["partial_outage", "major"],
  ["degraded_performance", "minor"],
  ["under_maintenance", "maintenance"],
  ["unknown", "unknown"],
];

/** The indicator of a source that has incidents and nothing else: the worst impact that is still open. */
export function indicatorOf(incidents: readonly ReportedIncident[]): Indicator {
  const open = new Set(incidents.filter(({ end }) => end === undefined).map(({ impact }) => impact));
  return RANKED.find(([impact]) => open.has(impact))?.[1] ?? "none";
}

/** Newest first, in an order that depends on nothing but the incidents. */
export function newestFirst(incidents: readonly ReportedIncident[]): ReportedIncident[] {
  return incidents.toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
