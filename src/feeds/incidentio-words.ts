import type { Instant } from "../domain/instant.ts";
import type { ComponentStatus, ReportedMaintenance, ReportedState } from "../domain/report.ts";
import { COMPONENT_STATUSES, INCIDENT_STATES } from "../domain/report.ts";
import { ulidTime } from "./reading/made-at.ts";

/** incident.io's words: Statuspage's but for one. */
export const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ...COMPONENT_STATUSES.map((status) => [status, status] as const),
  ["full_outage", "major_outage"],
]);

export const STATES: ReadonlyMap<string, ReportedState> = new Map(
  INCIDENT_STATES.map((state) => [state, state] as const),
);

export const MAINTENANCES: ReadonlyMap<string, ReportedMaintenance["state"]> = new Map([
  ["maintenance_scheduled", "scheduled"],
  ["maintenance_in_progress", "in_progress"],
  ["maintenance_complete", "completed"],
]);

const DAY_MS = 86_400_000;

/**
 * When the page first told of an incident. `published_at` can be put back (recorded: by eleven hours); then the id says when it was
 * written. By more than a day it is an old incident that was brought along from another page.
 */
export function firstTold(id: string, published: Instant): Instant {
  const made = ulidTime(id);
  const late = made === undefined ? 0 : Date.parse(made) - Date.parse(published);
  return made !== undefined && late > 60_000 && late < DAY_MS ? made : published;
}

export const toStatus = (word: string): ComponentStatus => STATUSES.get(word) ?? "unknown";

/** Names of a page's components by id. */
export type Names = ReadonlyMap<string, string>;

/** Ids and names of what is affected, each once. */
export function componentsOf(affected: readonly { readonly component_id: string }[], names: Names): string[] {
  const ids = affected.map(({ component_id }) => component_id).filter((id) => id !== "");
  return [...new Set(ids.flatMap((id) => [id, names.get(id) ?? ""]))].filter((name) => name !== "");
}
