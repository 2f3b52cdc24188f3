import type { ComponentStatus, ReportedMaintenance, ReportedState } from "../domain/report.ts";

/*
 * The words in which items of RSS and Atom feeds say what is the matter. Only where a word stands apart (a prefix of the title, a category, in
 * bold at a line's beginning, after "Status:") it is a state: "resolved" somewhere in prose ("not yet resolved") is none.
 */

/** `update` says that it goes on, and not how. */
export type StateWord = ReportedState | ReportedMaintenance["state"] | "update";

const STATES: ReadonlyMap<string, StateWord> = new Map<string, StateWord>([
  ...["investigating", "detected", "acknowledged", "open", "new", "ongoing", "active"].map(as("investigating")),
  ...["identified", "mitigating", "fixing", "in repair"].map(as("identified")),
  ...["monitoring", "mitigated", "watching", "recovering"].map(as("monitoring")),
  ...["resolved", "fixed", "closed", "restored", "recovered"].map(as("resolved")),
  ...["postmortem", "post-mortem", "post mortem"].map(as("postmortem")),
  ...["update", "updated"].map(as("update")),
  ...["scheduled", "planned", "maintenance scheduled"].map(as("scheduled")),
  ...["in progress", "verifying", "maintenance in progress"].map(as("in_progress")),
  ...["completed", "maintenance complete", "maintenance completed"].map(as("completed")),
]);

function as(state: StateWord): (word: string) => [string, StateWord] {
  return (word) => [word, state];
}

const plain = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll(/[_\s]+/g, " ")
    .replace(/[:.\s]+$/, "")
    .trim();

export const stateWord = (word: string): StateWord | undefined => STATES.get(plain(word));

export const isOver = (state: StateWord): boolean =>
  state === "resolved" || state === "postmortem" || state === "completed";
export const isOfMaintenance = (state: StateWord): state is ReportedMaintenance["state"] =>
  state === "scheduled" || state === "in_progress" || state === "completed";

const IMPACTS: ReadonlyMap<string, ComponentStatus> = new Map<string, ComponentStatus>([
  ...["operational", "available", "none", "normal", "healthy", "up"].map(is("operational")),
  ...["degraded performance", "degraded", "degradation", "minor", "low", "slow"].map(is("degraded_performance")),
  ...["partial outage", "partial", "disruption", "disrupted", "major", "medium"].map(is("partial_outage")),
  ...["major outage", "full outage", "outage", "critical", "down", "high"].map(is("major_outage")),
  ...["under maintenance", "maintenance"].map(is("under_maintenance")),
]);

function is(status: ComponentStatus): (word: string) => [string, ComponentStatus] {
  return (word) => [word, status];
}

export const impactWord = (word: string): ComponentStatus | undefined => IMPACTS.get(plain(word));

/** What AWS writes before a title, with the state of the service that it means. */
export const AWS_PREFIXES: ReadonlyMap<string, ComponentStatus> = new Map([
  ["service is operating normally", "operational"],
  ["informational message", "degraded_performance"],
  ["performance issues", "degraded_performance"],
  ["service degradation", "degraded_performance"],
  ["service disruption", "major_outage"],
]);

/** How bad, worst first. */
const RANKED: readonly ComponentStatus[] = [
  "major_outage",
  "partial_outage",
  "degraded_performance",
  "under_maintenance",
  "unknown",
];

/** The worst that was stated; that all is well again states nothing about what was. */
export function worstImpact(impacts: readonly (ComponentStatus | undefined)[]): ComponentStatus | undefined {
  return RANKED.find((status) => impacts.includes(status));
}
