import type { ComponentStatus, Indicator, ReportedComponent, ReportedIncident } from "./report.ts";

const RANKED: readonly (readonly [ComponentStatus, Indicator])[] = [
  ["major_outage", "critical"],
  ["partial_outage", "major"],
  ["degraded_performance", "minor"],
  ["under_maintenance", "maintenance"],
  ["unknown", "unknown"],
];

/** The indicator of a source that has none of its own: the worst impact that is still open and state of a component. */
export function indicatorOf(
  incidents: readonly ReportedIncident[],
  components: readonly ReportedComponent[] = [],
): Indicator {
  const open = incidents.filter(({ end, advisory }) => end === undefined && advisory !== true);
  const shown = new Set([...open.map(({ impact }) => impact), ...components.map(({ status }) => status)]);
  return RANKED.find(([status]) => shown.has(status))?.[1] ?? "none";
}

/** Newest first, in an order that depends on nothing but the incidents. */
export function newestFirst(incidents: readonly ReportedIncident[]): ReportedIncident[] {
  return incidents.toSorted((a, b) => compare(b.published, a.published) || compare(a.id, b.id));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
