import { monitorsOf } from "./labels.ts";
import type { Incident } from "../domain/incident.ts";

/** GitHub takes no more. */
const ASSIGNEES_MOST = 10;

/** Who is named for issues, the nearest first. */
export interface AssigneesBy {
  readonly monitors: readonly { readonly id: string; readonly group?: string; readonly assignees: readonly string[] }[];
  readonly groups: ReadonlyMap<string, readonly string[]>;
  readonly all: readonly string[];
}

/** To whom an incident's issue is assigned: for each of its monitors its own, else its group's, else those of all. */
export function assigneesOf(incident: Incident, { monitors, groups, all }: AssigneesBy): string[] {
  const named = monitorsOf(incident).flatMap((id) => {
    const monitor = monitors.find((one) => one.id === id);
    const ofGroup = groups.get(monitor?.group ?? "") ?? [];
    return [monitor?.assignees ?? [], ofGroup, all].find(({ length }) => length > 0) ?? [];
  });
  const once = new Map(named.map((login) => [login.toLowerCase(), login]));
  return [...once.values()].slice(0, ASSIGNEES_MOST);
}

/** Its monitors' groups, each once. */
export function groupsOf(incident: Incident, monitors: AssigneesBy["monitors"]): string[] {
  const groups = monitorsOf(incident).map((id) => monitors.find((one) => one.id === id)?.group);
  return [...new Set(groups)].filter((group) => group !== undefined);
}
