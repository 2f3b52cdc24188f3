import type { Instant } from "../domain/instant.ts";
import type {
  ComponentStatus,
  ReportedComponent,
  ReportedIncident,
  ReportedMaintenance,
  ReportedState,
} from "../domain/report.ts";
import { plainText, plainTitle } from "./reading/plain-text.ts";
import { isOver } from "./reading/updates.ts";
import { strange, unknownWord } from "./reading/words.ts";
import type { BoardIncident, BoardMonitor, BoardStretch, List } from "./statusgator-shape.ts";

export interface Reported {
  readonly components: readonly ReportedComponent[];
  readonly incidents: readonly ReportedIncident[];
  readonly maintenances: readonly ReportedMaintenance[];
  readonly notes: readonly string[];
}

const STATUSES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["up", "operational"],
  ["warn", "degraded_performance"],
  ["down", "major_outage"],
  ["maintenance", "under_maintenance"],
  ["unknown", "unknown"],
]);

/** The words of the board's own announcements: minor shows as warn, major as down. */
const SEVERITIES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["minor", "degraded_performance"],
  ["major", "major_outage"],
  ["maintenance", "under_maintenance"],
]);

const PHASES: ReadonlyMap<string, ReportedState> = new Map([
  ["investigating", "investigating"],
  ["identified", "identified"],
  ["monitoring", "monitoring"],
  ["resolved", "resolved"],
  ["completed", "resolved"],
]);

const MAINTENANCE_PHASES: ReadonlyMap<string, ReportedMaintenance["state"]> = new Map([
  ["scheduled", "scheduled"],
  ["in_progress", "in_progress"],
  ["verifying", "in_progress"],
  ["completed", "completed"],
  ["resolved", "completed"],
]);

/** The lists of a board in the normal form. `now` is when they were fetched. */
export function toReported(lists: readonly List[], now: Instant): Reported {
  const all = lists.map((list): Partial<Reported> => {
    switch (list.name) {
      case "monitors":
        return { components: list.entries.map(toComponent), notes: pausedNote(list.entries) };
      case "history":
        return ofHistory(list.entries);
      case "incidents":
        return ofIncidents(list.entries, now);
    }
  });
  const cut = lists
    .filter((list) => list.cut)
    .map(({ name }) => `Only the first page of the list ${name} was read; there are more`);
  return {
    components: all.flatMap(({ components = [] }) => components),
    incidents: all.flatMap(({ incidents = [] }) => incidents),
    maintenances: all.flatMap(({ maintenances = [] }) => maintenances),
    notes: [...all.flatMap(({ notes = [] }) => notes), ...cut],
  };
}

function toComponent(monitor: BoardMonitor): ReportedComponent {
  const { id, display_name, name, group, paused_at } = monitor;
  const word = monitor.filtered_status || monitor.unfiltered_status || monitor.status;
  const own = plainTitle(display_name || name || id);
  return {
    id,
    name: group.name === "" ? own : `${plainTitle(group.name)} - ${own}`,
    // A paused monitor shows what it last saw, whenever that was.
    status: paused_at === undefined ? (STATUSES.get(word) ?? "unknown") : "unknown",
    ...strange(unknownWord("status", word, STATUSES)),
  };
}

function pausedNote(monitors: readonly BoardMonitor[]): string[] {
  const paused = monitors.filter(({ paused_at }) => paused_at !== undefined).length;
  return paused === 0
    ? []
    : [`${paused} of ${monitors.length} monitors are paused: what they last saw is not known to hold`];
}

/** Stretches of trouble are incidents, those of maintenance are maintenances; those that are up are neither. */
function ofHistory(stretches: readonly BoardStretch[]): Partial<Reported> {
  const dated = stretches.flatMap(({ started_at: begin, ...stretch }) =>
    begin === undefined || stretch.status === "up" ? [] : [{ ...stretch, begin }],
  );
  const common = ({ monitor_id, begin, name, status, message }: (typeof dated)[number]) => ({
    id: `${monitor_id} ${begin}`,
    title: plainTitle(message || `${name || monitor_id}: ${status}`),
    components: [...new Set([monitor_id, plainTitle(name)].filter((text) => text !== ""))],
    ...strange(unknownWord("status", status, STATUSES)),
  });
  return {
    incidents: dated
      .filter(({ status }) => status !== "maintenance")
      .map((stretch): ReportedIncident => {
        const { begin, ended_at: end, status, details } = stretch;
        const state = end === undefined ? "investigating" : "resolved";
        const said = plainText(details);
        return {
          ...common(stretch),
          state,
          impact: STATUSES.get(status) ?? "unknown",
          begin,
          ...(end !== undefined && { end }),
          published: begin,
          updates: said === "" ? [] : [{ t: begin, state: "investigating", text: said }],
        };
      }),
    maintenances: dated
      .filter(({ status }) => status === "maintenance")
      .map((stretch): ReportedMaintenance => {
        const { begin, ended_at: end } = stretch;
        const state = end === undefined ? "in_progress" : "completed";
        return { ...common(stretch), state, begin, ...(end !== undefined && { end }) };
      }),
  };
}

function ofIncidents(entries: readonly BoardIncident[], now: Instant): Partial<Reported> {
  const isPlanned = ({ scheduled_maintenance, severity }: BoardIncident): boolean =>
    scheduled_maintenance || severity === "maintenance";
  return {
    incidents: entries.filter((entry) => !isPlanned(entry)).map((entry) => toIncident(entry, now)),
    maintenances: entries.filter(isPlanned).map((entry) => toMaintenance(entry, now)),
  };
}

function toIncident(entry: BoardIncident, now: Instant): ReportedIncident {
  const { id, name, title, details, severity, phase, created_at, resolved_at, updated_at } = entry;
  const begin = entry.started_at ?? created_at ?? now;
  const published = created_at ?? begin;
  const told = PHASES.get(phase) ?? "investigating";
  const ended = entry.resolved_or_completed || isOver(told) || resolved_at !== undefined;
  const state = ended && !isOver(told) ? "resolved" : told;
  const said = plainText(details);
  return {
    id,
    title: plainTitle(name || title || id),
    state,
    impact: SEVERITIES.get(severity) ?? "unknown",
    begin,
    ...(ended && { end: resolved_at ?? updated_at ?? published }),
    published,
    components: [],
    updates: said === "" ? [] : [{ t: published, state: "investigating", text: said }],
    ...strange(unknownWord("severity", severity, SEVERITIES), unknownWord("phase", phase, PHASES)),
  };
}

function toMaintenance(entry: BoardIncident, now: Instant): ReportedMaintenance {
  const { id, name, title, phase, will_start_at, will_end_at, started_at, resolved_at, created_at } = entry;
  const end = resolved_at ?? will_end_at;
  const isDone = entry.resolved_or_completed || resolved_at !== undefined;
  return {
    id,
    title: plainTitle(name || title || id),
    state: isDone ? "completed" : (MAINTENANCE_PHASES.get(phase) ?? "scheduled"),
    begin: started_at ?? will_start_at ?? created_at ?? now,
    ...(end !== undefined && { end }),
    components: [],
    ...strange(unknownWord("phase", phase, MAINTENANCE_PHASES)),
  };
}
