import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { Report, ReportedComponent, ReportedIncident, ReportedMaintenance } from "../domain/report.ts";
import type { Instant } from "../domain/instant.ts";
import type { FeedSource } from "./contract.ts";
import { pageOf } from "./incidentio-page.ts";
import type { Widget, WidgetIncident } from "./incidentio-shape.ts";
import { MAINTENANCES, STATES, STATUSES, toStatus } from "./incidentio-words.ts";
import { idOf } from "./reading/entries.ts";
import { earliest, webAddress } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { ulidTime } from "./reading/made-at.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { isOver } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";

/** What the widget API tells: what is open and planned, and of components only those that are affected. */
export function widgetReport(widget: Widget, source: FeedSource): Report {
  const open = widget.ongoing_incidents;
  const incidents = newestFirst(open.map((incident) => toIncident(incident, source)));
  const components = toComponents([...open, ...widget.in_progress_maintenances]);
  return {
    feed: source.feed,
    url: webAddress(widget.page_url) ?? pageOf(source.url),
    fetchedAt: source.fetchedAt,
    indicator: indicatorOf(incidents, components),
    components,
    incidents,
    maintenances: [
      ...widget.in_progress_maintenances.map((entry) => toMaintenance(entry, "in_progress", source)),
      ...widget.scheduled_maintenances.map((entry) => toMaintenance(entry, "scheduled", source)),
    ],
  };
}

type Affected = WidgetIncident["affected_components"][number];

const nameOf = ({ group_name, name }: Affected): string =>
  plainTitle(group_name === "" ? name : `${group_name} - ${name}`);

/** Each affected component once, as bad as the worst that is said of it. */
function toComponents(told: readonly WidgetIncident[]): ReportedComponent[] {
  const affected = told.flatMap(({ affected_components }) => affected_components);
  return [...Map.groupBy(affected, ({ id }) => id)].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const words = [first, ...others].map(({ current_status }) => current_status);
    const unknown = words.map((word) => unknownWord("current_status", word, STATUSES));
    return [{ id, name: nameOf(first), status: worstOf(words.map(toStatus), "unknown"), ...strange(...unknown) }];
  });
}

/**
 * The widget doesn't say when an incident began, only when it was last spoken of, which moves. Its id says when it was made; where
 * it is of another kind, the last word is all there is.
 */
function toIncident(incident: WidgetIncident, source: FeedSource): ReportedIncident {
  const last = incident.last_update_at ?? source.fetchedAt;
  const begin = earliest([ulidTime(incident.id), last]) ?? last;
  const state = STATES.get(incident.status) ?? "investigating";
  const text = plainText(incident.last_update_message);
  return {
    // The moment of the last word moves, so it is no part of an id.
    ...baseOf(incident, undefined),
    state,
    impact: toStatus(incident.current_worst_impact),
    begin,
    ...(isOver(state) && { end: last }),
    published: begin,
    updates: text === "" ? [] : [{ t: last, state, text }],
    ...strange(
      unknownWord("status", incident.status, STATES),
      unknownWord("current_worst_impact", incident.current_worst_impact, STATUSES),
    ),
  };
}

/** `listed` is what the list that it stands in says of it. */
function toMaintenance(
  planned: WidgetIncident,
  listed: ReportedMaintenance["state"],
  source: FeedSource,
): ReportedMaintenance {
  const dated = planned.started_at ?? planned.starts_at;
  const begin = dated ?? planned.last_update_at ?? source.fetchedAt;
  const end = planned.scheduled_end_at ?? planned.ends_at;
  return {
    ...baseOf(planned, dated),
    state: MAINTENANCES.get(planned.status) ?? listed,
    begin,
    ...(end && { end }),
    ...strange(unknownWord("status", planned.status, MAINTENANCES)),
  };
}

function baseOf({ id, name, url: written, affected_components }: WidgetIncident, dated: Instant | undefined) {
  const url = webAddress(written);
  const title = plainTitle(name);
  const names = affected_components.flatMap((component) => [
    component.id,
    plainTitle(component.name),
    nameOf(component),
  ]);
  return {
    id: idOf(id, title, dated),
    title,
    components: [...new Set(names.filter((name) => name !== ""))],
    ...(url && { url }),
  };
}
