import { toMs, type Instant } from "../domain/instant.ts";
import type { ComponentStatus, ReportedIncident, ReportedMaintenance, ReportedUpdate } from "../domain/report.ts";
import { earliest, latest } from "./reading/fields.ts";
import { toMaintenanceState, toState, type Telling } from "./rss-item.ts";
import { isOver, worstImpact } from "./rss-words.ts";

/** What must be known to put items together. */
export interface Reading {
  /** What an incident counts as of which the feed does not say how bad it is. */
  readonly impact: ComponentStatus;
  /** Milliseconds for which an incident counts as open after the last word about it. */
  readonly openFor: number;
  /** The page for people: an address that says nothing of a single incident. */
  readonly page: string;
  readonly now: Instant;
}

export interface Told {
  readonly incidents: readonly ReportedIncident[];
  readonly maintenances: readonly ReportedMaintenance[];
  /** How many incidents are taken for over because of their age. */
  readonly aged: number;
}

/** What items tell, each incident once. */
export function incidentsOf(tellings: readonly Telling[], reading: Reading): Told {
  const incidents: ReportedIncident[] = [];
  const maintenances: ReportedMaintenance[] = [];
  let aged = 0;
  for (const [id, group] of byIncident(tellings, reading)) {
    const isOld = toMs(reading.now) - toMs(lastWord(group)) > reading.openFor;
    if (group.some(({ isMaintenance }) => isMaintenance)) {
      maintenances.push(toMaintenance(id, group, reading));
      continue;
    }
    const incident = toIncident(id, group, reading.impact);
    const isAged = incident.end === undefined && isOld;
    if (isAged) aged += 1;
    incidents.push(isAged ? { ...incident, state: "resolved", end: lastWord(group) } : incident);
  }
  return { incidents, maintenances, aged };
}

/** Items that tell of one incident, in time's order; never none. */
type Group = readonly [Telling, ...Telling[]];

const lastWord = (group: Group): Instant => latest(group.map(({ said }) => said)) ?? group[0].said;

/**
 * Those of one key belong together, and those that share an address and title. But a key that comes back after a long silence, or a
 * service of AWS whose last outage is over, tells of the next one.
 */
function byIncident(tellings: readonly Telling[], { openFor, page }: Reading): Map<string, Group> {
  const keys = new Map<string, string>();
  // In an order that later updates do not change, for the first key becomes the incident's id.
  const keyed = tellings
    .toSorted((a, b) => compare(a.published, b.published) || compare(a.key, b.key))
    .map((telling) => {
      const shared = sharedBy(telling, page);
      const key = keys.get(telling.key) ?? keys.get(shared) ?? telling.key;
      keys.set(telling.key, key).set(shared, key);
      return { key, telling };
    });
  const byKey = Map.groupBy(keyed, ({ key }) => key);
  const groups = new Map<string, Group>();
  for (const [key, told] of byKey)
    for (const [index, group] of stretchesOf(
      told.map(({ telling }) => telling),
      openFor,
    ).entries())
      groups.set(index === 0 && !group[0].endsKey ? key : `${key} ${group[0].published}`, group);
  return groups;
}

/** What items of different keys share when they tell of one incident. */
function sharedBy({ key, alias, url, title, component }: Telling, page: string): string {
  if (alias !== undefined) return `id ${alias}`;
  return url === undefined || url === page || component !== undefined ? key : `${url} ${title}`;
}

function stretchesOf(told: readonly Telling[], openFor: number): Group[] {
  const stretches: [Telling, ...Telling[]][] = [];
  for (const telling of told.toSorted((a, b) => compare(a.said, b.said))) {
    const stretch = stretches.at(-1);
    const before = stretch?.at(-1);
    const isNext =
      before === undefined ||
      toMs(telling.published) - toMs(before.said) > openFor ||
      (telling.endsKey && isOver(before.state));
    if (stretch === undefined || isNext) stretches.push([telling]);
    else stretch.push(telling);
  }
  return stretches;
}

function toIncident(id: string, group: Group, otherwise: ComponentStatus): ReportedIncident {
  const current = latestOfEach(group);
  const open = current.filter(({ state }) => !isOver(state));
  const newest = current.at(-1) ?? group[0];
  const begin = earliest(group.map(({ begin }) => begin)) ?? newest.begin;
  const end = latest([begin, ...current.map(({ end }) => end)]);
  const url = newest.url;
  return {
    id,
    title: newest.title,
    state: toState((open.at(-1) ?? newest).state),
    impact: worstImpact(group.map(({ impact }) => impact)) ?? otherwise,
    begin,
    ...(open.length === 0 && end && { end }),
    published: earliest(group.map(({ published }) => published)) ?? newest.published,
    ...placesOf(group),
    ...(url && { url }),
    updates: updatesOf(group),
    ...wordsOf(group),
  };
}

function toMaintenance(id: string, group: Group, { openFor, now }: Reading): ReportedMaintenance {
  const newest = group.at(-1) ?? group[0];
  const plan = group.findLast(({ plan }) => plan?.begin !== undefined)?.plan;
  const begin = plan?.begin ?? earliest(group.map(({ begin }) => begin)) ?? newest.begin;
  const end = plan?.end ?? newest.end;
  const isForgotten = toMs(now) - toMs(latest([end, lastWord(group)]) ?? now) > openFor;
  return {
    id,
    title: newest.title,
    state: isForgotten ? "completed" : toMaintenanceState(newest.state),
    begin,
    ...(end && { end }),
    ...placesOf(group),
    ...(newest.url && { url: newest.url }),
    ...wordsOf(group),
  };
}

/** An item for each component: each has a last word of its own. */
function latestOfEach(group: Group): Telling[] {
  return [...new Map(group.map((telling) => [telling.component, telling])).values()].toSorted((a, b) =>
    compare(a.said, b.said),
  );
}

function placesOf(group: Group): Pick<ReportedIncident, "components" | "regions"> {
  const regions = [...new Set(group.flatMap(({ regions }) => regions))];
  return {
    components: [...new Set(group.flatMap(({ components }) => components))],
    ...(regions.length > 0 && { regions }),
  };
}

/** Items about several components repeat their updates: each is told once. */
function updatesOf(group: Group): ReportedUpdate[] {
  const updates = new Map(
    group.flatMap(({ updates }) => updates).map((update) => [`${update.t} ${update.state} ${update.text}`, update]),
  );
  return [...updates.values()].toSorted((a, b) => compare(a.t, b.t));
}

function wordsOf(group: Group): { readonly unknownWords?: readonly string[] } {
  const unknownWords = [...new Set(group.flatMap(({ unknownWords }) => unknownWords))];
  return unknownWords.length > 0 ? { unknownWords } : {};
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
