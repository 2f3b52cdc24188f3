import { claimsTrouble } from "./advisory.ts";
import { isNamed, isSameComponent } from "./component-name.ts";
import { DAY_MS, toMs } from "./instant.ts";
import { filterReport, unexplained, type FeedMatch } from "./report-filter.ts";
import { measuredUptime, uptimeStatus } from "./third-party-uptime.ts";
import {
  WORST_FIRST,
  type ComponentStatus,
  type Indicator,
  type Report,
  type ReportedComponent,
  type ReportedIncident,
} from "./report.ts";

/** What one source says of one monitor. */
export interface PageWord {
  /** `unknown` when the feed was not read, or says nothing of what the monitor matches. */
  readonly status: ComponentStatus;
  /** Those that concern the monitor and go on, or ended in the last 24 hours; newest first as in the report. */
  readonly incidents: readonly ReportedIncident[];
  /** The feed was read. */
  readonly readable: boolean;
}

const TROUBLE: ReadonlySet<ComponentStatus> = new Set(["major_outage", "partial_outage", "degraded_performance"]);

/** Planned work and what is unknown are no trouble. */
export const isTrouble = (status: ComponentStatus): boolean => TROUBLE.has(status);

const INDICATED: Readonly<Record<Indicator, ComponentStatus>> = {
  none: "operational",
  minor: "degraded_performance",
  major: "partial_outage",
  critical: "major_outage",
  maintenance: "under_maintenance",
  unknown: "unknown",
};

/**
 * What a report says of a monitor, by the incidents and components that match it; an open incident counts even where
 * its component is shown as operational. Without components to match, the whole page speaks: its indicator and all
 * incidents. An advisory, or an incident of no stated impact, is information and raises nothing.
 */
export function pageWord(whole: Report | undefined, match: FeedMatch, nowMs: number): PageWord {
  if (whole === undefined) return { status: "unknown", incidents: [], readable: false };
  const { include, exclude, regions } = match;
  const report = withoutTroubleOfOthers(whole, filterReport(whole, { include, exclude, regions }));
  const concerning = report.incidents.filter((incident) => concerns(incident, match));
  const incidents = concerning.filter(({ end }) => end === undefined || toMs(end) > nowMs - DAY_MS);
  if (report.problem !== undefined) return { status: "unknown", incidents, readable: false };
  const open = concerning
    .filter((incident) => incident.advisory !== true && isOngoing(incident, nowMs))
    .map(({ impact }) => impact);
  return { status: worstStatus([standing(report, match), ...open]), incidents, readable: true };
}

/**
 * A component has no words by which to tell its trouble apart: where only incidents tell of it that the filter has left out,
 * it is well as far as the match goes.
 */
function withoutTroubleOfOthers(whole: Report, kept: Report): Report {
  const own = new Set(unexplained(whole, kept));
  const components = kept.components.map((component) =>
    own.has(component) || !isTrouble(component.status) ? component : { ...component, status: "operational" as const },
  );
  return { ...kept, components };
}

/**
 * The incident that tells of the same trouble as the stretch from `fromMs` to `toMs`: of those that are neither
 * information nor planned and whose impact overlaps it, the one whose impact began nearest to `fromMs`. One of no stated
 * impact whose title claims trouble ("increased error rates", as information) admits it all the same.
 */
export function troubleOverlaps<R extends ReportedIncident>(
  incidents: readonly R[],
  fromMs: number,
  untilMs: number,
): R | undefined {
  const distance = ({ begin }: R): number => Math.abs(toMs(begin) - fromMs);
  return incidents
    .filter((incident) => (tellsOfTrouble(incident) || admits(incident)) && overlaps(incident, fromMs, untilMs))
    .reduce<R | undefined>(
      (best, next) => (best === undefined || distance(next) < distance(best) ? next : best),
      undefined,
    );
}

/** Neither information nor planned. What a page says in a word that we do not know may be trouble. */
export const tellsOfTrouble = ({ advisory, impact }: ReportedIncident): boolean =>
  advisory !== true && impact !== "operational" && impact !== "under_maintenance";

const admits = ({ advisory, impact, title }: ReportedIncident): boolean =>
  advisory !== true && impact === "operational" && claimsTrouble(title);

/** Whether its impact overlaps a stretch. One that goes on reaches to the end of time. */
export function overlaps(
  { begin, end }: Pick<ReportedIncident, "begin" | "end">,
  fromMs: number,
  untilMs: number,
): boolean {
  return toMs(begin) <= untilMs && (end === undefined || toMs(end) >= fromMs);
}

const isOngoing = ({ end }: ReportedIncident, nowMs: number): boolean => end === undefined || toMs(end) > nowMs;

/** What the report shows of the match, incidents apart. What was measured lately goes before what somebody calls it. */
function standing(report: Report, match: FeedMatch): ComponentStatus {
  const measured = measuredStatus(report, match);
  if (measured !== undefined) return measured;
  if (match.components.length === 0) {
    // Some envelopes have no indicator: then the components are the page.
    return report.indicator === "unknown" && report.components.length > 0
      ? worstStatus(report.components.map(({ status }) => status))
      : INDICATED[report.indicator];
  }
  const matching = report.components.filter((component) => isMatched(component, match)).map(({ status }) => status);
  // What is said of some of them says nothing of one that is not there.
  if (unmatchedComponents(report, match).length > 0) return worstStatus([...matching, "unknown"]);
  if (matching.length > 0) return worstStatus(matching);
  // A source with incidents alone: if none of them concerns us, all is well as far as it tells.
  const speaks = report.indicator === "none" || report.incidents.some(({ components }) => components.length > 0);
  return speaks && report.indicator !== "unknown" ? "operational" : "unknown";
}

/** By the best endpoint that was measured. One that nobody measured may be better: then trouble with the others is no trouble yet. */
function measuredStatus(report: Report, match: FeedMatch): ComponentStatus | undefined {
  const measured = measuredUptime(report, match);
  if (measured === undefined) return undefined;
  const status = uptimeStatus(measured.best);
  const isWhole = match.components.length === 0;
  const isUnmeasured = (component: ReportedComponent): boolean =>
    component.status === "unknown" && !measured.each.some((one) => one.component === component.id);
  const mayBeBetter = report.components.some((one) => (isWhole || isMatched(one, match)) && isUnmeasured(one));
  return isTrouble(status) && mayBeBetter ? "unknown" : status;
}

/** The worst of several statuses. */
export function worstStatus(statuses: readonly ComponentStatus[]): ComponentStatus {
  return WORST_FIRST.find((status) => statuses.includes(status)) ?? "unknown";
}

/** Whether an incident is about what the match names; with nothing named, all are. */
export function concerns(incident: ReportedIncident, match: FeedMatch): boolean {
  if (match.components.length === 0) return true;
  return incident.components.some((name) => match.components.some((wanted) => isSameComponent(name, wanted)));
}

/**
 * The components of the match that the page does not have, as they were written: a typing error, or one that was renamed.
 * None for a source that has no components (there, what is not mentioned is well) and for one that was not read.
 */
export function unmatchedComponents(report: Report, match: FeedMatch): readonly string[] {
  if (report.problem !== undefined || report.components.length === 0) return [];
  return match.components.filter((wanted) => !report.components.some((component) => isNamed(component, wanted)));
}

const isMatched = (component: ReportedComponent, match: FeedMatch): boolean =>
  match.components.some((wanted) => isNamed(component, wanted));
