import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
  ReportedUpdate,
} from "../domain/report.ts";
import type { StatusReport, StatusUpdate } from "./betterstack-shape.ts";
import { idOf } from "./reading/entries.ts";
import { earliest } from "./reading/fields.ts";
import { worstOf } from "./reading/impact.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { oldestFirst } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";

/** Words of resources, reports and what they affect. What nobody monitors is not known to be well. */
export const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["operational", "operational"],
  ["resolved", "operational"],
  ["degraded", "degraded_performance"],
  ["downtime", "major_outage"],
  ["maintenance", "under_maintenance"],
  ["not_monitored", "unknown"],
]);

const REPORT_TYPES: ReadonlySet<string> = new Set(["manual", "maintenance", "calculated"]);

export const toStatus = (word: string): ComponentStatus => STATUSES.get(word) ?? "unknown";

/** What a report is read against. */
export interface Surroundings {
  /** Names of the page's resources by id. */
  readonly names: ReadonlyMap<string, string>;
  readonly updates: ReadonlyMap<string, StatusUpdate>;
  readonly fetchedAt: Instant;
}

export const isMaintenance = ({ attributes }: StatusReport): boolean => attributes.report_type === "maintenance";

/** A report is open until it says that it is resolved, or its end has come: a resolved one may have no end. */
function isOpen({ attributes: { aggregate_state, ends_at } }: StatusReport, { fetchedAt }: Surroundings): boolean {
  return aggregate_state !== "resolved" && (ends_at === undefined || ends_at > fetchedAt);
}

export function toIncident(report: StatusReport, around: Surroundings): ReportedIncident {
  const { attributes } = report;
  const told = updatesOf(report, around);
  const published = told[0]?.t ?? attributes.starts_at ?? around.fetchedAt;
  const open = isOpen(report, around);
  const updates = told.map(({ t, update }, at) => toUpdate(t, update, !open && at === told.length - 1));
  const words = [
    attributes.aggregate_state,
    ...attributes.affected_resources.map(({ status }) => status),
    ...told.flatMap(({ update }) => update.attributes.affected_resources.map(({ status }) => status)),
  ].filter((word) => word !== "");
  const end = open ? undefined : endOf(report, told.at(-1)?.t ?? published, around);
  return {
    ...baseOf(report, told, around),
    state: open ? openState(updates) : "resolved",
    impact: worstOf(words.filter((word) => word !== "resolved").map(toStatus), "unknown"),
    begin: earliest([attributes.starts_at, published]) ?? published,
    ...(end && { end }),
    published,
    updates,
    ...strange(
      ...words.map((word) => unknownWord("status", word, STATUSES)),
      unknownWord("report_type", attributes.report_type, REPORT_TYPES),
    ),
  };
}

export function toMaintenance(report: StatusReport, around: Surroundings): ReportedMaintenance {
  const { starts_at, ends_at, aggregate_state } = report.attributes;
  const told = updatesOf(report, around);
  const begin = starts_at ?? told[0]?.t ?? around.fetchedAt;
  return {
    ...baseOf(report, told, around),
    state: isOpen(report, around) ? (begin > around.fetchedAt ? "scheduled" : "in_progress") : "completed",
    begin,
    ...(ends_at && { end: ends_at }),
    ...strange(unknownWord("status", aggregate_state, STATUSES)),
  };
}

interface Told {
  readonly t: Instant;
  readonly update: StatusUpdate;
}

/** A report's updates, oldest first: the page lists them in no order. */
function updatesOf({ relationships, attributes }: StatusReport, { updates, fetchedAt }: Surroundings): Told[] {
  const own = relationships.status_updates.data.flatMap(({ id }) => updates.get(id) ?? []);
  return oldestFirst(
    own.map((update) => ({ t: update.attributes.published_at ?? attributes.starts_at ?? fetchedAt, update })),
  );
}

/** The page has no words for the stage of the work, only for the state of what is affected. */
function toUpdate(t: Instant, { attributes }: StatusUpdate, isLast: boolean): ReportedUpdate {
  const words = attributes.affected_resources.map(({ status }) => status);
  const isWell = words.length > 0 && words.every((word) => word === "resolved" || word === "operational");
  return {
    t,
    state: isLast || isWell ? "resolved" : "investigating",
    text: plainText(attributes.message),
    ...strange(...words.map((word) => unknownWord("status", word, STATUSES))),
  };
}

/** All is well and the report is still open: it is watched. */
const openState = (updates: readonly ReportedUpdate[]): ReportedState =>
  updates.at(-1)?.state === "resolved" ? "monitoring" : "investigating";

/** A resolved report may have no end, or one that was planned for later: then it ended with its last word. */
function endOf({ attributes: { ends_at } }: StatusReport, lastWord: Instant, { fetchedAt }: Surroundings): Instant {
  return ends_at !== undefined && ends_at <= fetchedAt ? ends_at : lastWord;
}

function baseOf({ id, attributes }: StatusReport, told: readonly Told[], { names }: Surroundings) {
  const affected = [
    ...attributes.affected_resources,
    ...told.flatMap(({ update }) => update.attributes.affected_resources),
  ].map(({ status_page_resource_id }) => status_page_resource_id);
  const ids = [...new Set(affected)].filter((resource) => resource !== "");
  const known = ids.flatMap((resource) => names.get(resource) ?? []);
  // What the page makes by itself may have no title.
  const title = plainTitle(attributes.title) || plainTitle(known.join(", ")) || `Report ${plainTitle(id)}`.trim();
  return {
    id: idOf(id, title, attributes.starts_at ?? told[0]?.update.attributes.published_at),
    title,
    components: [...new Set(ids.flatMap((resource) => [resource, names.get(resource) ?? ""]))].filter(
      (name) => name !== "",
    ),
  };
}
