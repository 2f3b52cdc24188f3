import { newestFirst } from "../domain/indicator.ts";
import type { Instant } from "../domain/instant.ts";
import type { FeedChange, KeptReport } from "../domain/ledger.ts";
import { encode } from "./codec.ts";

/** A line of `feeds/` that says all that a feed said. */
export interface WholeFeedLine extends FeedChange {
  readonly after?: never;
}

/**
 * A line of `feeds/` that says what differs from an earlier one of the same feed in the same file. Whatever it holds is as it
 * stood then, so that lines of several runs fold to the same whatever came first; without `problem` the feed was read.
 */
export interface FeedDelta {
  readonly v: 1;
  readonly t: Instant;
  /** `t` of the line that it differs from. */
  readonly after: Instant;
  /** Components, incidents and maintenances that are new or changed, each whole; what is absent is as it was. */
  readonly report: Pick<KeptReport, "feed" | "problem"> & Partial<Pick<KeptReport, "url" | "indicator" | Listed>>;
  /** Ids of those that are gone. */
  readonly withdrawn?: Readonly<Partial<Record<Listed, readonly string[]>>>;
}

export type FeedLine = WholeFeedLine | FeedDelta;

const LISTS = ["components", "incidents", "maintenances"] as const satisfies readonly (keyof KeptReport)[];
type Listed = (typeof LISTS)[number];
interface Item {
  readonly id: string;
}

/**
 * What the lines of one file say, each in whole; they are sorted by time. What did not change is shared between reports.
 * Where a line is lost (broken, or taken out by hand), nobody knows what those that differ from it left unsaid: such a report
 * repeats what is known with a `problem`, until a whole line comes.
 */
export function unfoldFeedLines(lines: readonly FeedLine[]): readonly FeedChange[] {
  const last = lines.at(-1);
  if (last === undefined) return [];
  const before = UNFOLDED.get(last);
  const isKnown = before?.lines.length === lines.length && lines.every((line, index) => line === before.lines[index]);
  if (before !== undefined && isKnown) return before.changes;
  const changes = unfoldedOf(lines).map(({ change }) => change);
  UNFOLDED.set(last, { lines, changes });
  return changes;
}

/** By the last of them, lines that were unfolded: who keeps what it has read asks for the same again. */
const UNFOLDED = new WeakMap<
  FeedLine,
  { readonly lines: readonly FeedLine[]; readonly changes: readonly FeedChange[] }
>();

interface Unfolded {
  readonly change: FeedChange;
  /** All that it says was said then. */
  readonly isSure: boolean;
}

function unfoldedOf(lines: readonly FeedLine[]): Unfolded[] {
  const known = new Map<string, Unfolded>();
  const latest = new Map<string, Unfolded>();
  return lines.map((line) => {
    const { feed } = line.report;
    const base = line.after === undefined ? undefined : known.get(keyOf(feed, line.after));
    const isSure = line.after === undefined || base?.isSure === true;
    const change = unfold(line, (base ?? latest.get(feed))?.change);
    const unfolded = { change: isSure ? change : unsure(change), isSure };
    known.set(keyOf(feed, line.t), unfolded);
    latest.set(feed, unfolded);
    return unfolded;
  });
}

const LOST = { reason: "wrong-shape", detail: "a line of the ledger that this one goes on from is lost" } as const;

const unsure = ({ report, ...change }: FeedChange): FeedChange => ({ ...change, report: { problem: LOST, ...report } });

/** The lines of a file with further changes among them, sorted; what stands already is not repeated, and nothing that stands is rewritten. */
export function foldFeedChanges(standing: readonly FeedLine[], fresh: readonly FeedChange[]): FeedLine[] {
  const known = Map.groupBy(unfoldedOf(mergeFeedLines(standing, [])), ({ change }) => change.report.feed);
  const added: FeedLine[] = [];
  for (const change of fresh.toSorted((a, b) => compareText(a.t, b.t))) {
    const { feed } = change.report;
    const own = known.get(feed) ?? [];
    if (own.some(({ change: { t, report } }) => t === change.t && isSame(report, change.report))) continue;
    const base = own.findLast(({ change: { t } }) => t < change.t);
    const isNamed = base?.isSure === true && own.filter(({ change: { t } }) => t === base.change.t).length === 1;
    added.push(isNamed ? lineOf(change, base.change) : change);
    known.set(
      feed,
      [...own, { change, isSure: true }].toSorted((a, b) => compareText(a.change.t, b.change.t)),
    );
  }
  return mergeFeedLines(standing, added);
}

/** The union of two sets of lines, by time and feed; lines that are the same are one. */
export function mergeFeedLines(ours: readonly FeedLine[], theirs: readonly FeedLine[]): FeedLine[] {
  const all = [...ours, ...theirs];
  // As they are written: nothing is to be sorted, and no two can be the same.
  const isInOrder = all.every(
    (line, index) =>
      index === 0 ||
      (compareText(all[index - 1]!.t, line.t) || compareText(all[index - 1]!.report.feed, line.report.feed)) < 0,
  );
  if (isInOrder) return all;
  const byLine = new Map(all.map((line) => [encode(line), line]));
  const entries = [...byLine].toSorted(
    ([textA, a], [textB, b]) =>
      compareText(a.t, b.t) || compareText(a.report.feed, b.report.feed) || compareText(textA, textB),
  );
  return entries.map(([, line]) => line);
}

/** The report in the order in which it is read again: components as they stood, new ones last; incidents newest first. */
export function inOrder(report: KeptReport, before: KeptReport | undefined): KeptReport {
  const places = new Map(before?.components.map(({ id }, index) => [id, index]));
  const placeOf = ({ id }: Item): number => places.get(id) ?? places.size;
  return {
    ...report,
    components: report.components.toSorted((a, b) => placeOf(a) - placeOf(b)),
    incidents: newestFirst(report.incidents),
    maintenances: report.maintenances.toSorted((a, b) => compareText(a.begin, b.begin) || compareText(a.id, b.id)),
  };
}

/** Whether two reports say the same; the order in which they do does not matter. */
export function isSame(a: KeptReport, b: KeptReport): boolean {
  return (
    a === b ||
    (a.url === b.url &&
      a.role === b.role &&
      a.indicator === b.indicator &&
      a.problem?.reason === b.problem?.reason &&
      LISTS.every((list) => isSameList(a[list], b[list])))
  );
}

function isSameList(a: readonly Item[], b: readonly Item[]): boolean {
  if (a === b) return true;
  const textOf = (items: readonly Item[]): string => items.map(encode).toSorted().join("\n");
  return a.length === b.length && textOf(a) === textOf(b);
}

/** Characters of the line that says how a change differs from the one before. */
export const sizeOfLine = (change: FeedChange, base: FeedChange | undefined): number =>
  encode(base === undefined ? change : lineOf(change, base)).length;

function lineOf(change: FeedChange, base: FeedChange): FeedLine {
  const { t, report } = change;
  const before = base.report;
  if (report.role !== before.role || ![...LISTS].every((list) => hasIds(report[list]) && hasIds(before[list])))
    return change;
  const gone = LISTS.flatMap((list) => {
    const ids = idsOf(before[list]).difference(idsOf(report[list]));
    return ids.size === 0 ? [] : [[list, [...ids]] as const];
  });
  const { feed, url, indicator, problem } = report;
  return {
    v: 1,
    t,
    after: base.t,
    report: {
      feed,
      ...(url !== before.url && { url }),
      ...(indicator !== before.indicator && { indicator }),
      ...changedOf("components", report, before),
      ...changedOf("incidents", report, before),
      ...changedOf("maintenances", report, before),
      ...(problem !== undefined && { problem }),
    },
    ...(gone.length > 0 && { withdrawn: Object.fromEntries(gone) }),
  };
}

function changedOf<K extends Listed>(list: K, report: KeptReport, before: KeptReport): Partial<Pick<KeptReport, K>> {
  const known = new Map<string, Item>(before[list].map((item) => [item.id, item]));
  const items: readonly Item[] = report[list];
  const changed = items.filter((item) => {
    const other = known.get(item.id);
    return other === undefined || (other !== item && encode(other) !== encode(item));
  });
  // A part of a list is a list of its kind, which the compiler can't follow.
  return changed.length === 0 ? {} : ({ [list]: changed } as object);
}

const NOTHING: Omit<KeptReport, "feed"> = {
  url: "",
  indicator: "unknown",
  components: [],
  incidents: [],
  maintenances: [],
};

function unfold(line: FeedLine, base: FeedChange | undefined): FeedChange {
  if (line.after === undefined) return line;
  const { report, withdrawn = {} } = line;
  const { problem: _, ...before } = base?.report ?? { ...NOTHING, feed: report.feed };
  const whole: KeptReport = {
    ...before,
    ...report,
    components: applied(before.components, report.components, withdrawn.components),
    incidents: applied(before.incidents, report.incidents, withdrawn.incidents),
    maintenances: applied(before.maintenances, report.maintenances, withdrawn.maintenances),
  };
  return { v: 1, t: line.t, report: inOrder(whole, before) };
}

function applied<T extends Item>(
  before: readonly T[],
  changed: readonly T[] = [],
  gone: readonly string[] = [],
): readonly T[] {
  if (changed.length === 0 && gone.length === 0) return before;
  const byId = new Map(before.map((item) => [item.id, item]));
  for (const id of gone) byId.delete(id);
  for (const item of changed) byId.set(item.id, item);
  return [...byId.values()];
}

const idsOf = (items: readonly Item[]): Set<string> => new Set(items.map(({ id }) => id));
/** Each has an id of its own: else nothing can be said of one of them alone. */
const hasIds = (items: readonly Item[]): boolean => idsOf(items).size === items.length;
const keyOf = (feed: string, t: Instant): string => `${t} ${feed}`;

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
