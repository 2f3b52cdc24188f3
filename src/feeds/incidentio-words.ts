import type { Instant } from "../domain/instant.ts";
import { toInstant } from "../domain/instant.ts";
import type { ComponentStatus, ReportedMaintenance, ReportedState } from "../domain/report.ts";
import { COMPONENT_STATUSES, INCIDENT_STATES } from "../domain/report.ts";

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

const ULID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;
const DIGITS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const DAY_MS = 86_400_000;

/** When a ULID was made: its first ten digits are milliseconds. */
export function madeAt(id: string): Instant | undefined {
  if (!ULID.test(id)) return undefined;
  const ms = Array.from(id.slice(0, 10)).reduce((sum, digit) => sum * DIGITS.length + DIGITS.indexOf(digit), 0);
  return ms >= Date.UTC(2000, 0) && ms < Date.UTC(2100, 0) ? toInstant(ms) : undefined;
}

/**
 * When the page first told of an incident. `published_at` can be put back (recorded: by eleven hours); then the id says when it was
 * written. By more than a day it is an old incident that was brought along from another page.
 */
export function firstTold(id: string, published: Instant): Instant {
  const made = madeAt(id);
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
