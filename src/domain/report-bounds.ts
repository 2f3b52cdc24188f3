import { newestFirst } from "./indicator.ts";
import type { Report, ReportedIncident } from "./report.ts";

/*
 * How much of one source a run takes in: what it says is kept, compared and shown again and again, and whoever runs a page,
 * or has broken into it, decides how much that is. Real pages stay far below.
 */

export const REPORT_BOUNDS = {
  components: 2_000,
  incidents: 500,
  maintenances: 200,
  figures: 2_000,
  notes: 50,
  /** Of one incident. */
  updates: 100,
  /** Names of what one incident or maintenance affects. */
  names: 500,
  regions: 200,
  unknownWords: 20,
  /** Characters of all incidents together, as JSON. */
  text: 1_500_000,
} as const;

/**
 * A report with no more than `REPORT_BOUNDS`, and a sentence for each list of which something was left out. Of incidents those
 * that go on stay before those that are over, and newer ones before older ones; of updates the first and the latest. When the
 * texts together are too long, older incidents that are over go, and those that go on lose their updates. Doing it twice changes
 * nothing; a report within the bounds is the same object.
 */
export function withinBounds(report: Report): Report {
  const { components, incidents, maintenances, figures, notes = [] } = report;
  const kept = fitting(incidents.map(boundedIncident));
  const bounded = {
    components: boundedList(components, REPORT_BOUNDS.components, boundedWords),
    incidents: same(incidents, kept),
    maintenances: boundedList(maintenances, REPORT_BOUNDS.maintenances, boundedNames),
    ...(figures !== undefined && { figures: boundedList(figures, REPORT_BOUNDS.figures) }),
  };
  const sentences = [
    leftOut(components, bounded.components, "components"),
    leftOut(incidents, bounded.incidents, "incidents"),
    leftOut(maintenances, bounded.maintenances, "maintenances"),
    leftOut(figures ?? [], bounded.figures ?? [], "figures"),
  ].filter((sentence) => sentence !== undefined);
  const isSame =
    bounded.components === components &&
    bounded.incidents === incidents &&
    bounded.maintenances === maintenances &&
    bounded.figures === figures &&
    notes.length <= REPORT_BOUNDS.notes;
  if (isSame) return report;
  const all = [...sentences, ...notes].slice(0, REPORT_BOUNDS.notes);
  return { ...report, ...bounded, ...(all.length > 0 && { notes: all }) };
}

/** Those that there is room for, newest first as in any report. */
function fitting(incidents: readonly ReportedIncident[]): readonly ReportedIncident[] {
  const isOver = ({ end }: ReportedIncident): boolean => end !== undefined;
  const sorted = newestFirst(incidents);
  const first = [...sorted.filter((incident) => !isOver(incident)), ...sorted.filter(isOver)];
  const kept = new Map<ReportedIncident, ReportedIncident>();
  let room: number = REPORT_BOUNDS.text;
  for (const incident of first.slice(0, REPORT_BOUNDS.incidents)) {
    room -= JSON.stringify(incident).length;
    if (room >= 0) kept.set(incident, incident);
    else if (isOver(incident)) break;
    else kept.set(incident, { ...incident, updates: [] });
  }
  return incidents.flatMap((incident) => kept.get(incident) ?? []);
}

function boundedIncident(incident: ReportedIncident): ReportedIncident {
  const { updates } = incident;
  const latest = updates.slice(1 - REPORT_BOUNDS.updates);
  const few = updates.length > REPORT_BOUNDS.updates ? [updates[0]!, ...latest] : updates;
  const told = same(updates, few.map(boundedWords));
  const named = boundedNames(incident);
  return told === updates ? named : { ...named, updates: told };
}

interface Named {
  readonly components: readonly string[];
  readonly regions?: readonly string[];
  readonly unknownWords?: readonly string[];
}

function boundedNames<T extends Named>(item: T): T {
  const { components, regions = [] } = item;
  const worded = boundedWords(item);
  if (components.length <= REPORT_BOUNDS.names && regions.length <= REPORT_BOUNDS.regions) return worded;
  return {
    ...worded,
    components: components.slice(0, REPORT_BOUNDS.names),
    ...(regions.length > 0 && { regions: regions.slice(0, REPORT_BOUNDS.regions) }),
  };
}

function boundedWords<T extends Pick<Named, "unknownWords">>(item: T): T {
  const { unknownWords = [] } = item;
  if (unknownWords.length <= REPORT_BOUNDS.unknownWords) return item;
  return { ...item, unknownWords: unknownWords.slice(0, REPORT_BOUNDS.unknownWords) };
}

function boundedList<T>(list: readonly T[], most: number, bounded: (item: T) => T = (item) => item): readonly T[] {
  return same(list, list.slice(0, most).map(bounded));
}

/** The list itself where nothing in it differs. */
function same<T>(before: readonly T[], after: readonly T[]): readonly T[] {
  return before.length === after.length && before.every((item, at) => item === after[at]) ? before : after;
}

function leftOut(said: readonly unknown[], kept: readonly unknown[], what: string): string | undefined {
  const left = said.length - kept.length;
  return left === 0 ? undefined : `${left} of ${said.length} ${what} are left out: a report holds no more.`;
}
