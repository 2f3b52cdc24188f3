import type { Instant } from "../domain/instant.ts";
import {
  COMPONENT_STATUSES,
  INCIDENT_STATES,
  INDICATORS,
  isOver,
  type ComponentStatus,
  type Indicator,
  type ReportedComponent,
  type ReportedIncident,
  type ReportedMaintenance,
  type ReportedState,
  type ReportedUpdate,
} from "../domain/report.ts";
import { idOf } from "./reading/entries.ts";
import { earliest, webAddress } from "./reading/fields.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { strange, unknownWord } from "./reading/words.ts";
import type { Page, PageComponent, PageIncident, PageUpdate } from "./statuspage-shape.ts";

const IMPACTS: ReadonlyMap<string, ComponentStatus> = new Map([
  ["none", "operational"],
  ["minor", "degraded_performance"],
  ["major", "partial_outage"],
  ["critical", "major_outage"],
  ["maintenance", "under_maintenance"],
]);

/** Statuspage's own words, and those of imitators. */
const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ...COMPONENT_STATUSES.map((status) => [status, status] as const),
  ["full_outage", "major_outage"],
  ["maintenance", "under_maintenance"],
]);

const STATES: ReadonlyMap<string, ReportedState> = new Map([
  ...INCIDENT_STATES.map((state) => [state, state] as const),
  ["completed", "resolved"],
]);

const MAINTENANCES: ReadonlyMap<string, ReportedMaintenance["state"]> = new Map([
  ["scheduled", "scheduled"],
  ["in_progress", "in_progress"],
  ["verifying", "in_progress"],
  ["completed", "completed"],
  ["resolved", "completed"],
  ["postmortem", "completed"],
  // incident.io's own words, which may stand in its imitation.
  ["maintenance_scheduled", "scheduled"],
  ["maintenance_in_progress", "in_progress"],
  ["maintenance_complete", "completed"],
]);

export const toIndicator = (word: string): Indicator => INDICATORS.find((known) => known === word) ?? "unknown";

/** Components by page order; one of a group is named "Group - Name", as Statuspage itself does in its updates. */
export function toComponents(components: readonly PageComponent[]): ReportedComponent[] {
  const groups = new Map(components.filter(({ group }) => group).map(({ id, name }) => [id, plainTitle(name)]));
  return components.map(({ id, name, status, group_id }) => {
    const group = groups.get(group_id);
    const own = plainTitle(name);
    return {
      id,
      name: group === undefined ? own : `${group} - ${own}`,
      status: STATUSES.get(status) ?? "unknown",
      ...strange(unknownWord("status", status, STATUSES)),
    };
  });
}

/** `otherwise` dates an incident of which the page says no time at all. */
export function toIncident(incident: PageIncident, otherwise: Instant): ReportedIncident {
  const updates = byCreation(incident.incident_updates);
  const dated = incident.created_at ?? earliest(updates.map(saidAt)) ?? incident.started_at;
  const published = dated ?? otherwise;
  const state = stateOf(incident, updates.at(-1));
  const end = isOver(state) ? toEnd(incident, updates, published) : undefined;
  const url = webAddress(incident.shortlink);
  const title = plainTitle(incident.name);
  return {
    id: idOf(incident.id, title, dated),
    title,
    state,
    impact: IMPACTS.get(incident.impact) ?? "unknown",
    begin: earliest([incident.started_at, ...updates.map(shownAt), published]) ?? published,
    ...(end && { end }),
    published,
    components: namesOf(incident),
    ...(url && { url }),
    updates: toUpdates(updates, published),
    ...strange(unknownWord("status", incident.status, STATES), unknownWord("impact", incident.impact, IMPACTS)),
  };
}

export function toMaintenance(planned: PageIncident, otherwise: Instant): ReportedMaintenance {
  const url = webAddress(planned.shortlink);
  // `started_at` is when it was announced: only where there is no plan does it say anything.
  const dated = planned.scheduled_for ?? planned.started_at ?? planned.created_at;
  const begin = dated ?? otherwise;
  const state = MAINTENANCES.get(planned.status) ?? "scheduled";
  const done = state === "completed" && (planned.resolved_at ?? "") >= begin ? planned.resolved_at : undefined;
  const end = done ?? planned.scheduled_until;
  const title = plainTitle(planned.name);
  return {
    id: idOf(planned.id, title, dated),
    title,
    state,
    begin,
    ...(end && { end }),
    components: namesOf(planned),
    ...(url && { url }),
    ...strange(unknownWord("status", planned.status, MAINTENANCES)),
  };
}

/**
 * When the page last changed. Only Statuspage's own `updated_at` says so, which is told by its time zone: an imitator's is
 * the last edit of the page's settings. Even Statuspage's may be older than what the page says; then it says nothing.
 */
export function asOf({ time_zone, updated_at }: Page, told: readonly PageIncident[]): Instant | undefined {
  if (time_zone === "" || updated_at === undefined) return undefined;
  const said = told.flatMap(({ created_at, resolved_at, incident_updates }) => [
    created_at,
    resolved_at,
    ...incident_updates.map(({ created_at: at }) => at),
  ]);
  return said.some((at) => at !== undefined && at > updated_at) ? undefined : updated_at;
}

const saidAt = (update: PageUpdate): Instant | undefined => update.created_at ?? update.display_at;
/** When the page shows it to have been: often backdated. */
const shownAt = (update: PageUpdate): Instant | undefined => update.display_at ?? update.created_at;

/** Oldest first, by when they were written: the shown time may be backdated, and vendors list in either order. */
function byCreation(newestFirst: readonly PageUpdate[]): PageUpdate[] {
  return newestFirst
    .toReversed()
    .sort((a, b) => ((saidAt(a) ?? "") < (saidAt(b) ?? "") ? -1 : (saidAt(a) ?? "") > (saidAt(b) ?? "") ? 1 : 0));
}

/**
 * The last update decides, for an incident can be re-opened after "resolved"; the page's own state where it is later
 * (`resolved_at`) or where the update says no time or no state that we know.
 */
function stateOf(incident: PageIncident, newest: PageUpdate | undefined): ReportedState {
  const own = STATES.get(incident.status);
  const told = newest && STATES.get(newest.status);
  const toldAt = newest && saidAt(newest);
  if (told === undefined || toldAt === undefined) return own ?? told ?? "investigating";
  const endedLater = own !== undefined && isOver(own) && (incident.resolved_at ?? "") >= toldAt;
  return endedLater && !isOver(told) ? own : told;
}

/** A word that we don't know never ends an incident. */
const toState = (word: string): ReportedState => STATES.get(word) ?? "investigating";

/**
 * When an incident that is over ended: the page's own moment, unless it was re-opened after that; else the first update
 * of its last stretch of "resolved" and "postmortem", so that a later post-mortem moves nothing.
 */
function toEnd(incident: PageIncident, updates: readonly PageUpdate[], published: Instant): Instant {
  const lastOpen = updates.findLastIndex(({ status }) => !isOver(toState(status)));
  const open = updates[lastOpen];
  const openAt = (open && saidAt(open)) ?? "";
  if (incident.resolved_at !== undefined && incident.resolved_at >= openAt) return incident.resolved_at;
  const closing = updates[lastOpen + 1];
  return (closing && shownAt(closing)) ?? incident.resolved_at ?? incident.updated_at ?? published;
}

function toUpdates(updates: readonly PageUpdate[], otherwise: Instant): ReportedUpdate[] {
  return updates.map((update) => ({
    t: shownAt(update) ?? otherwise,
    state: toState(update.status),
    text: plainText(update.body),
    ...strange(unknownWord("status", update.status, STATES)),
  }));
}

function namesOf({ components, incident_updates }: PageIncident): string[] {
  const affected = incident_updates.flatMap((update) => update.affected_components);
  const names = [
    ...components.flatMap(({ id, name }) => [id, name]),
    ...affected.flatMap(({ code, name }) => [code, name]),
  ];
  return [...new Set(names.map((name) => plainTitle(name)).filter((name) => name !== ""))];
}
