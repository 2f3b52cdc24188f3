import { isOpen, type Incident } from "../domain/incident.ts";
import { DAY_MS, toInstant } from "../domain/instant.ts";
import type { State } from "../domain/state.ts";
import { incidentPath } from "./paths.ts";
import type { LedgerFiles } from "./read-files.ts";
import { renamed, type Names } from "./renames.ts";

/** Where nothing says which incidents are open, those that began within this are looked at. */
const LOOKED_AT_MS = 400 * DAY_MS;

export interface IncidentsWanted {
  readonly incidentsMs: number;
  readonly names: Names;
  readonly lastMs: number;
  readonly state: Pick<State, "incidents">;
  /** Whatever the state says of them, look at all of 400 days. */
  readonly isWhole: boolean;
}

/**
 * Incidents that are open or ended lately, oldest first. Whether one is open only its file says, so those are read that began
 * lately, and those that the state names, which are few; all of 400 days where there is no such state.
 */
export async function readIncidents(files: LedgerFiles, wanted: IncidentsWanted): Promise<Incident[]> {
  const { incidentsMs, lastMs, state, names, isWhole } = wanted;
  const named = isWhole ? undefined : state.incidents;
  const fromMs = lastMs - (named === undefined ? Math.max(incidentsMs, LOOKED_AT_MS) : incidentsMs);
  const near = files.since("incidents", fromMs);
  const listed = new Set((named ?? []).map(incidentPath));
  const further = listed.size === 0 ? [] : files.since("incidents", -Infinity).filter(({ path }) => listed.has(path));
  const paths = new Map([...further, ...near].map((file) => [file.path, file.stamp]));
  const read = await Promise.all([...paths].map(([path, id]) => readIncident(files, path, id)));
  // The report of a month tells of all that began in it.
  const keptMs = isWhole ? Math.max(incidentsMs, LOOKED_AT_MS) : incidentsMs;
  const since = keptMs === Infinity ? "" : toInstant(lastMs - keptMs);
  return read
    .flat()
    .filter((incident) => isOpen(incident) || (incident.end ?? "") >= since)
    .map((incident) => renamed(incident, names))
    .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1));
}

async function readIncident(files: LedgerFiles, path: string, id: string): Promise<Incident[]> {
  const decoded = await files.whole("incident", path);
  if (decoded?.ok !== true) return [];
  if (decoded.value.id === id) return [decoded.value];
  files.note({ file: path, line: 1, text: "", why: "id: is another file's" });
  return [];
}
