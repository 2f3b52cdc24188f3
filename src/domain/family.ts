import { isOpen, LEVELS, type Incident, type IncidentEvent, type IncidentKind, type Level } from "./incident.ts";
import { MINUTE_MS, toInstant, toMs } from "./instant.ts";

/**
 * Monitors of one provider fail together when their troubles begin within so much of each other. Most monitors are asked every
 * 15 minutes or more often: what breaks at one moment is seen to begin at most one interval apart.
 */
export const TOGETHER_MS = 15 * MINUTE_MS;

/** Kinds that say a monitor itself can't be had; certificates, keys, lists, rules and plans are nobody's family. */
const KINDS: ReadonlySet<IncidentKind> = new Set(["outage", "degradation", "heartbeat"]);

/** The incidents of a provider or host that make one story: the parent speaks for its children. */
export interface IncidentFamily {
  readonly parent: Incident;
  /** By begin, then id. */
  readonly children: readonly Incident[];
}

/**
 * The family that an incident belongs to, as parent or as child; `undefined` of one that stands alone, and of one whose parent
 * is not among those that are known. An alert that an outage speaks for is no member: it tells of the same calls.
 */
export function familyOf(incident: Incident, all: readonly Incident[]): IncidentFamily | undefined {
  if (!KINDS.has(incident.kind)) return undefined;
  const parent = incident.parent === undefined ? incident : all.find(({ id }) => id === incident.parent);
  if (parent === undefined) return undefined;
  const children = all.filter((one) => one.parent === parent.id && KINDS.has(one.kind));
  return children.length === 0 ? undefined : { parent, children: children.toSorted(byBegin) };
}

/** A family goes on until the last of it has ended: so does its parent's issue, whatever became of the parent's own monitor. */
export const isFamilyOpen = ({ parent, children }: IncidentFamily): boolean => [parent, ...children].some(isOpen);

/** The gravest level of those that have not ended; of a family that is over, the gravest of all. */
export function levelOfFamily({ parent, children }: IncidentFamily): Level {
  const all = [parent, ...children];
  const open = all.filter(isOpen);
  return gravest((open.length > 0 ? open : all).map(({ level }) => level));
}

export const gravest = (levels: readonly Level[]): Level =>
  levels.reduce<Level>((worst, level) => (LEVELS.indexOf(level) > LEVELS.indexOf(worst) ? level : worst), LEVELS[0]);

/** Whom a monitor asks: its provider, else its host; `undefined` where neither may be told. */
export type WhomAsked = (monitor: string) => string | undefined;

/**
 * Puts open incidents of one provider or host that began together into families. The earliest becomes the parent (of equals
 * the one whose id comes first), gets the provider's name and a `joined` event for each child; the others get `parent`. Who is
 * parent already stays it, even after its own end, while any of its family is open; where racing runs made two, the earlier
 * wins. Answers with the incidents that differ; its own output gives none.
 */
export function joinFamilies(incidents: readonly Incident[], whom: WhomAsked, nowMs: number): Incident[] {
  const ours = incidents.filter((one) => KINDS.has(one.kind) && one.feed === undefined && one.imported === undefined);
  const known = new Set(ours.map(({ id }) => id));
  // Whose parent lies further back than was read has its family already.
  const members = ours.filter(({ parent }) => parent === undefined || known.has(parent));
  const parents = new Set(members.filter((one) => isOpen(one) && one.parent !== undefined).map((one) => one.parent!));
  const living = members.filter((one) => isOpen(one) || parents.has(one.id));
  const byWhom = Map.groupBy(living, (one) => whom(one.monitor) ?? "");
  byWhom.delete("");
  return [...byWhom].flatMap(([name, own]) =>
    together(own).flatMap((family) => unite(family, parents, name, toInstant(nowMs))),
  );
}

/** Those that began within `TOGETHER_MS` of one another, link by link, and those that a parent holds together. */
function together(own: readonly Incident[]): Incident[][] {
  const families: Incident[][] = [];
  for (const one of own.toSorted(byBegin)) {
    const near = families.filter((family) => family.some((other) => isLinked(one, other)));
    for (const family of near) families.splice(families.indexOf(family), 1);
    families.push([...near.flat(), one]);
  }
  return families.filter((family) => family.length > 1);
}

function isLinked(one: Incident, other: Incident): boolean {
  if (one.parent === other.id || other.parent === one.id) return true;
  return Math.abs(toMs(one.begin) - toMs(other.begin)) <= TOGETHER_MS;
}

function unite(family: readonly Incident[], parents: ReadonlySet<string>, name: string, now: string): Incident[] {
  const sorted = family.toSorted(byBegin);
  const standing = sorted.filter(({ id, provider }) => parents.has(id) || provider !== undefined);
  const parent = standing.find((one) => one.parent === undefined) ?? standing[0] ?? sorted[0]!;
  const children = sorted.filter((one) => one !== parent);
  return [headOf(parent, children, name, now), ...children.map((child) => childOf(child, parent))].filter(
    (one) => !family.includes(one),
  );
}

function headOf(parent: Incident, children: readonly Incident[], name: string, t: string): Incident {
  const told = new Set(parent.timeline.flatMap((event) => (event.what === "joined" ? [event.incident] : [])));
  const news = children
    .filter(({ id }) => !told.has(id))
    .map(({ id, monitor }): IncidentEvent => ({ t, what: "joined", incident: id, monitor }));
  if (news.length === 0 && parent.provider === name && parent.parent === undefined) return parent;
  const { parent: _none, ...head } = parent;
  return { ...head, provider: name, timeline: [...parent.timeline, ...news] };
}

/** One that was a parent hands its name on with its children. */
function childOf(child: Incident, { id }: Incident): Incident {
  if (child.parent === id && child.provider === undefined) return child;
  const { provider: _handedOn, ...rest } = child;
  return { ...rest, parent: id };
}

const byBegin = (a: Incident, b: Incident): number =>
  a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
