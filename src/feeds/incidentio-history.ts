import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Report, ReportedIncident, ReportedMaintenance } from "../domain/report.ts";
import type { FeedSource } from "./contract.ts";
import { pageOf } from "./incidentio-page.ts";
import type { History, IncidentLink, PageImpact } from "./incidentio-shape.ts";
import { componentsOf, firstTold, MAINTENANCES, STATES, STATUSES, toStatus, type Names } from "./incidentio-words.ts";
import { earliest, latest, webAddress } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { isOver } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";

/** A report of the history alone: it knows of no component how it is. */
export function historyReport(history: History, source: FeedSource): Report {
  const { incidents, maintenances } = pastOf(history, { names: new Map(), source, told: new Set() });
  const url = pageOf(source.url);
  return { ...source, url, indicator: indicatorOf(incidents), components: [], incidents, maintenances };
}

interface Past {
  readonly names: Names;
  readonly source: FeedSource;
  /** Ids of what the summary tells better. */
  readonly told: ReadonlySet<string>;
}

/** The incidents and maintenances of a page's history, each made of its link and of what it did to components. It has no texts. */
export function pastOf(
  { component_impacts, incident_links }: History,
  { names, source, told }: Past,
): { readonly incidents: ReportedIncident[]; readonly maintenances: ReportedMaintenance[] } {
  const impacts = Map.groupBy(component_impacts, (impact) => impact.status_page_incident_id);
  const links = [...new Map(incident_links.map((link) => [link.id, link])).values()].filter(
    ({ id }) => id !== "" && !told.has(id),
  );
  const isMaintenance = ({ status }: IncidentLink): boolean => MAINTENANCES.has(status);
  const ofLink = (link: IncidentLink) => [link, impacts.get(link.id) ?? [], { names, source }] as const;
  return {
    incidents: newestFirst(links.filter((link) => !isMaintenance(link)).map((link) => toIncident(...ofLink(link)))),
    maintenances: links.filter(isMaintenance).map((link) => toMaintenance(...ofLink(link))),
  };
}

type Place = Omit<Past, "told">;

function toIncident(link: IncidentLink, impacts: readonly PageImpact[], { names, source }: Place): ReportedIncident {
  const { begin, published, end } = spanOf(link, impacts, source);
  const state = STATES.get(link.status) ?? "investigating";
  const words = impacts.map(({ status }) => status);
  return {
    ...baseOf(link, impacts, names),
    state,
    impact: worstOf(words.map(toStatus), "unknown"),
    begin,
    // Only impacts are told with an end: one without any has no length that we know.
    ...(isOver(state) && { end: end ?? published }),
    published: firstTold(link.id, published),
    updates: [],
    ...strange(
      unknownWord("status", link.status, STATES),
      ...words.map((word) => unknownWord("impact", word, STATUSES)),
    ),
  };
}

function toMaintenance(
  link: IncidentLink,
  impacts: readonly PageImpact[],
  { names, source }: Place,
): ReportedMaintenance {
  const { begin, end } = spanOf(link, impacts, source);
  const state = MAINTENANCES.get(link.status) ?? "scheduled";
  return { ...baseOf(link, impacts, names), state, begin, ...(end && { end }) };
}

function baseOf(link: IncidentLink, impacts: readonly PageImpact[], names: Names) {
  const url = webAddress(link.permalink);
  return { id: link.id, title: plainTitle(link.name), components: componentsOf(impacts, names), ...(url && { url }) };
}

function spanOf({ published_at }: IncidentLink, impacts: readonly PageImpact[], source: FeedSource) {
  const first = earliest(impacts.map(({ start_at }) => start_at));
  const published = published_at ?? first ?? source.fetchedAt;
  return {
    begin: earliest([first, published]) ?? published,
    published,
    end: latest(impacts.map(({ end_at }) => end_at)),
  };
}
