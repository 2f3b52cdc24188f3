import type { Instant } from "../domain/instant.ts";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type {
  Report,
  ReportedComponent,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
  ReportedUpdate,
} from "../domain/report.ts";
import type { FeedSource } from "./contract.ts";
import { pastOf } from "./incidentio-history.ts";
import { pageOf } from "./incidentio-page.ts";
import type { History, PageIncident, Summary } from "./incidentio-shape.ts";
import { componentsOf, firstTold, MAINTENANCES, STATES, STATUSES, toStatus, type Names } from "./incidentio-words.ts";
import { idOf } from "./reading/entries.ts";
import { earliest, latest, webAddress } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { endOf, isOver, oldestFirst } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";

/** What is the same for all incidents of a page. */
interface Place {
  readonly names: Names;
  readonly page: string;
  /** Addresses of incidents by id, where the history was read. */
  readonly links: ReadonlyMap<string, string>;
  readonly source: FeedSource;
}

/** What a page says now, and of the last months where that was read too. */
export function toReport(summary: Summary, history: History | undefined, source: FeedSource): Report {
  const names = namesOf(summary);
  const page = webAddress(summary.public_url) ?? pageOf(source.url);
  const links = new Map((history?.incident_links ?? []).map(({ id, permalink }) => [id, permalink]));
  const place = { names, page, links, source };
  const told = [...summary.ongoing_incidents, ...summary.scheduled_maintenances];
  const now = summary.ongoing_incidents.filter((entry) => !isMaintenance(entry));
  const planned = [...summary.ongoing_incidents.filter(isMaintenance), ...summary.scheduled_maintenances];
  const before = history && pastOf(history, { names, source, told: new Set(told.map(({ id }) => id)) });
  const incidents = [...now.map((incident) => toIncident(incident, place)), ...(before?.incidents ?? [])];
  const components = toComponents(summary, names);
  return {
    feed: source.feed,
    url: page,
    fetchedAt: source.fetchedAt,
    // The page has no indicator of its own: it shows the worst of what is open and of its components.
    indicator: indicatorOf(incidents, components),
    components,
    incidents: newestFirst(incidents),
    maintenances: [...planned.map((entry) => toMaintenance(entry, place)), ...(before?.maintenances ?? [])],
    ...(summary.affected_components === undefined && {
      notes: ["The page does not say which components are affected: they are unknown."],
    }),
  };
}

/** By id, in the page's order; one of a group is "Group - Name". What its structure leaves out comes last. */
function namesOf({ components, structure }: Summary): Names {
  const listed = new Map(components.map(({ id, name }) => [id, plainTitle(name)]));
  const placed = structure.items.flatMap(({ component, group }) => [
    ...(component === undefined ? [] : [[component.component_id, plainTitle(component.name)] as const]),
    ...(group?.components ?? []).map(
      ({ component_id, name }) => [component_id, plainTitle(`${group?.name ?? ""} - ${name}`)] as const,
    ),
  ]);
  const known = new Map(placed.filter(([id]) => listed.has(id)));
  return new Map([...known, ...[...listed].filter(([id]) => !known.has(id))]);
}

/** A page lists all its components and names those that are not well: the others are, as far as it says. */
function toComponents({ affected_components: affected }: Summary, names: Names): ReportedComponent[] {
  const words = Map.groupBy(affected ?? [], ({ component_id }) => component_id);
  return [...names].map(([id, name]) => {
    const own = words.get(id) ?? [];
    return {
      id,
      name,
      status: worstOf(
        own.map(({ status }) => toStatus(status)),
        affected === undefined ? "unknown" : "operational",
      ),
      ...strange(...own.map(({ status }) => unknownWord("status", status, STATUSES))),
    };
  });
}

const isMaintenance = ({ type, status }: PageIncident): boolean => type === "maintenance" || MAINTENANCES.has(status);

function toIncident(incident: PageIncident, { names, source, ...place }: Place): ReportedIncident {
  const starts = startsOf(incident);
  const published = incident.published_at ?? starts ?? source.fetchedAt;
  const updates = toUpdates(incident, published);
  // The last update decides: one was recorded that had been resolved and was open again.
  const state = updates.at(-1)?.state ?? STATES.get(incident.status) ?? "investigating";
  const end = isOver(state) ? (endOf(updates) ?? published) : undefined;
  const impacts = impactWords(incident);
  return {
    id: idOf(incident.id, plainTitle(incident.name), incident.published_at ?? starts),
    title: plainTitle(incident.name),
    state,
    impact: worstOf(impacts.map(toStatus), "unknown"),
    begin: earliest([starts, published]) ?? published,
    ...(end && { end }),
    published: firstTold(incident.id, published),
    components: componentsOf([...incident.affected_components, ...incident.component_impacts], names),
    ...linkOf(incident, place),
    updates,
    ...strange(
      unknownWord("status", incident.status, STATES),
      ...impacts.map((word) => unknownWord("impact", word, STATUSES)),
    ),
  };
}

/** The first moment that the page connects with it: of an impact, or of a word about it. */
function startsOf({ component_impacts, updates }: PageIncident): Instant | undefined {
  return earliest([
    ...component_impacts.map(({ start_at }) => start_at),
    ...updates.map(({ published_at }) => published_at),
  ]);
}

/** The worst there was of each component. What it is now (`current_status`) may be well in an open incident, and is not asked. */
function impactWords(incident: PageIncident): string[] {
  const components = [...incident.affected_components, ...incident.component_impacts].map(({ status }) => status);
  const stretches = incident.status_summaries.map(({ worst_component_status }) => worst_component_status);
  return [...components, ...stretches].filter((word) => word !== "");
}

/** The address that the history gives it, so that it stays the same when it is over; else the page's usual one. */
function linkOf({ id }: PageIncident, { page, links }: Pick<Place, "page" | "links">): { readonly url?: string } {
  const usual = webAddress(`incidents/${encodeURIComponent(id)}`, page.endsWith("/") ? page : `${page}/`);
  const url = webAddress(links.get(id) ?? "") ?? usual;
  return id === "" || url === undefined ? {} : { url };
}

/** One that names no state leaves the incident in the state before it; a word that we don't know never ends one. */
function toUpdates({ updates }: PageIncident, otherwise: Instant): ReportedUpdate[] {
  let before: ReportedState = "investigating";
  const dated = updates.map((update) => ({ ...update, t: update.published_at ?? otherwise }));
  return oldestFirst(dated).map(({ t, to_status: word, message_string }) => {
    before = word === "" ? before : (STATES.get(word) ?? "investigating");
    return { t, state: before, text: plainText(message_string), ...strange(unknownWord("to_status", word, STATES)) };
  });
}

function toMaintenance(planned: PageIncident, { names, source, ...place }: Place): ReportedMaintenance {
  const { component_impacts: impacts, affected_components: affected } = planned;
  const dated =
    planned.starts_at ??
    planned.started_at ??
    earliest(impacts.map(({ start_at }) => start_at)) ??
    planned.published_at;
  const begin = dated ?? source.fetchedAt;
  const end = planned.ends_at ?? planned.scheduled_end_at ?? latest(impacts.map(({ end_at }) => end_at));
  return {
    id: idOf(planned.id, plainTitle(planned.name), dated),
    title: plainTitle(planned.name),
    state: MAINTENANCES.get(planned.status) ?? "scheduled",
    begin,
    ...(end && { end }),
    components: componentsOf([...affected, ...impacts], names),
    ...linkOf(planned, place),
    ...strange(unknownWord("status", planned.status, MAINTENANCES)),
  };
}
