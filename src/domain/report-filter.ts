import { isNamed, isSameComponent, namedIn } from "./component-name.ts";
import { indicatorOf } from "./indicator.ts";
import type { Indicator, Report, ReportedComponent, ReportedIncident, Role } from "./report.ts";

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
  /** Maintenance that it plans is one of this monitor: what fails meanwhile is no incident. */
  readonly maintenance?: boolean;
}

/**
 * The report without what the filter leaves out. A component that is wanted and that a source with components does not have (a
 * typing error, or one that was renamed) is kept as `unknown`: else what became of it would pass for nothing. Where something was left out, its indicator is that of what was kept, and
 * `unknown` where the source shows trouble of which it does not say where it is. Words and regions tell incidents and
 * maintenances apart; components have neither, and stand.
 */
export function filterReport(report: Report, filter: ReportFilter): Report {
  if (report.problem !== undefined || isEmpty(filter)) return report;
  const wanted = filter.components ?? [];
  const absent = report.components.length === 0 ? [] : absentOf(report, wanted);
  const present = report.components.filter((one) => wanted.some((name) => isNamed(one, name)));
  const components = wanted.length === 0 ? report.components : [...present, ...absent];
  const incidents = report.incidents.filter(
    (incident) => isAboutAny(incident, wanted) && holds(filter, incident, textOf(incident)),
  );
  const maintenances = report.maintenances.filter(
    (planned) => isAboutAny(planned, wanted) && holds(filter, planned, planned.title),
  );
  const notes = [...(report.notes ?? []), ...absent.map(({ name }) => `the source has no component "${name}"`)];
  const kept = { ...report, components, incidents, maintenances, ...(notes.length > 0 && { notes }) };
  return { ...kept, indicator: indicatorOfKept(report, kept, wanted) };
}

const absentOf = ({ components }: Report, wanted: readonly string[]): readonly ReportedComponent[] =>
  wanted
    .filter((name) => !components.some((one) => isNamed(one, name)))
    .map((name) => ({ id: name, name, status: "unknown" }));

/** Whether a component stands for one that a filter wanted and the source did not have. */
export const isAbsent = ({ id, name, status }: ReportedComponent, wanted: string): boolean =>
  id === wanted && name === wanted && status === "unknown";

const isEmpty = ({ components, include, exclude, regions }: ReportFilter): boolean =>
  [components, include, exclude, regions].every((part) => part === undefined || part.length === 0);

function indicatorOfKept(report: Report, kept: Report, wanted: readonly string[]): Indicator {
  if (wanted.length === 0 && kept.incidents.length === report.incidents.length) return report.indicator;
  const indicator = indicatorOf(kept.incidents, unexplained(report, kept));
  if (indicator !== "none" || wanted.length === 0) return indicator;
  if (report.components.length > 0) return "none";
  // Trouble that nothing in the report accounts for may be that of the wanted components.
  return report.indicator === "none" || report.indicator === indicatorOf(report.incidents) ? "none" : "unknown";
}

/** Components whose state is not told by an incident that was left out: that trouble is left out with it. */
export function unexplained(report: Report, kept: Report): readonly ReportedComponent[] {
  const isOpen = ({ end }: ReportedIncident): boolean => end === undefined;
  const stayed = new Set(kept.incidents);
  const left = report.incidents.filter((incident) => isOpen(incident) && !stayed.has(incident));
  const stays = kept.incidents.filter(isOpen);
  const [isTold, isStillTold] = [left, stays].map((some) => namedIn(some.flatMap(({ components }) => components)));
  return kept.components.filter((component) => !isTold!(component) || isStillTold!(component));
}

/** What tells apart by words and regions: an incident or a maintenance. */
type Told = Pick<ReportedIncident, "components" | "regions">;

const isAboutAny = ({ components }: Told, wanted: readonly string[]): boolean =>
  wanted.length === 0 ||
  components.length === 0 ||
  components.some((name) => wanted.some((one) => isSameComponent(name, one)));

const textOf = ({ title, updates }: ReportedIncident): string => [title, ...updates.map(({ text }) => text)].join("\n");

function holds({ include = [], exclude = [], regions = [] }: ReportFilter, told: Told, text: string): boolean {
  if (include.length > 0 && !include.some((word) => hasWord(text, word))) return false;
  if (exclude.some((word) => hasWord(text, word))) return false;
  return regions.length === 0 || isInAny(told.regions ?? [], regions);
}

/**
 * Whether a text holds a word or phrase. A word of Latin letters is looked for where a word begins, so that "image" finds
 * "images" and "ads" does not find "loads"; scripts that do not part their words are searched anywhere.
 */
function hasWord(text: string, word: string): boolean {
  const [where, what] = [spaced(text), spaced(word)];
  if (what === "") return false;
  for (let at = where.indexOf(what); at >= 0; at = where.indexOf(what, at + 1)) {
    if (!(isLatin(what[0]!) && at > 0 && isLatin(where[at - 1]!))) return true;
  }
  return false;
}

const isLatin = (character: string): boolean => /[a-z0-9]/.test(character);
const spaced = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, " ");

const isInAny = (places: readonly string[], wanted: readonly string[]): boolean =>
  places.length === 0 || places.some((place) => wanted.some((region) => isSamePlace(place, region)));

/**
 * A region and its zones are one place, whichever of the two is named: trouble in `us-central1-a` is trouble for who watches
 * `us-central1`, and the other way round. `global` is everywhere.
 */
function isSamePlace(place: string, region: string): boolean {
  const [a, b] = [spaced(place), spaced(region)];
  return a === "global" || a === b || isZoneOf(a, b) || isZoneOf(b, a);
}

/** `us-central1-a` of Google's `us-central1`, `us-east-1a` of Amazon's `us-east-1`. */
const isZoneOf = (zone: string, region: string): boolean =>
  zone.startsWith(region) && /\d$/.test(region) && /^-?[a-z]$/.test(zone.slice(region.length));
