import { indicatorOf } from "./indicator.ts";
import type { Report, Role } from "./report.ts";

/** Which part of a source counts. What is empty or absent keeps all. */
export interface ReportFilter {
  /** Ids or names of components or products. An incident that names none is kept, for it may be about any. */
  readonly components?: readonly string[] | undefined;
  /** Words of which an incident's title or texts must hold one; capitals do not matter. */
  readonly include?: readonly string[] | undefined;
  /** Words of which they must hold none. */
  readonly exclude?: readonly string[] | undefined;
  /** Ids of regions; an incident that names no region, or `global`, is kept. */
  readonly regions?: readonly string[] | undefined;
}

/** Which part of a feed speaks of a monitor. */
export interface FeedMatch extends ReportFilter {
  readonly feed: string;
  /** Component or product ids or names; none means the whole page. */
  readonly components: readonly string[];
  /** What the source is to this monitor, where that is not what its kind says: GitHub's page is a third party to a model's vendor. */
  readonly role?: Role;
}

/** The report without what the filter leaves out; its indicator is then that of what was kept. */
export function filterReport(report: Report, { components: wanted = [] }: ReportFilter): Report {
  if (wanted.length === 0 || report.problem !== undefined) return report;
  const names = new Set(wanted.map(fold));
  const components = report.components.filter(({ id, name }) => names.has(fold(id)) || names.has(fold(name)));
  const incidents = report.incidents.filter(
    (incident) => incident.components.length === 0 || incident.components.some((name) => names.has(fold(name))),
  );
  return { ...report, indicator: indicatorOf(incidents, components), components, incidents };
}

const fold = (name: string): string => name.trim().toLowerCase();
