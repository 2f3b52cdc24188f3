import { certificateStep } from "../domain/certificate.ts";
import { trimEvidence } from "../domain/evidence.ts";
import type { FigureSample } from "../domain/figure-sample.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { Correction, FeedChange } from "../domain/ledger.ts";
import type { OutboxEntry } from "../domain/outbox.ts";
import { compareRollups, keyOf } from "../domain/rollup.ts";
import type { RollupKey } from "../domain/rollup.ts";
import { compareSamples } from "../domain/sample.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import { encode, encodeOnce } from "./codec.ts";

/** A line of a file of samples. */
export type SampleLine = Sample | FigureSample;

/** The union of two sets of lines of samples and figures, sorted; those that are the same line are one. */
export function mergeSamples<L extends SampleLine>(ours: readonly L[], theirs: readonly L[]): L[] {
  const compare = (a: L, b: L): number =>
    compareSamples(a, b) || (a === b ? 0 : compareText(encodeOnce(a), encodeOnce(b)));
  return [...ours, ...theirs]
    .toSorted(compare)
    .filter((sample, index, all) => index === 0 || compare(sample, all[index - 1]!) !== 0);
}

/** Rollups that stand already and new ones, sorted. What stands is closed: a new one with its key is dropped. */
export function mergeRollups<R extends RollupKey>(standing: readonly R[], fresh: readonly R[]): R[] {
  return withNew(standing, fresh, keyOf, compareRollups);
}

/** Days of other programs, by time, monitor and source. Where one stands already, a new one is dropped. */
export function mergeImported(standing: readonly ImportedDay[], fresh: readonly ImportedDay[]): ImportedDay[] {
  const key = ({ t, monitor, source }: ImportedDay): string => `${t} ${monitor} ${source}`;
  return withNew(standing, fresh, key, (a, b) => compareText(key(a), key(b)));
}

/** All that stands, each line once, and of what is new one for each key that does not stand. */
function withNew<L extends object>(
  standing: readonly L[],
  fresh: readonly L[],
  key: (line: L) => string,
  compareKeys: (a: L, b: L) => number,
): L[] {
  const compare = (a: L, b: L): number => compareKeys(a, b) || compareText(encode(a), encode(b));
  const known = new Set(standing.map(key));
  const added = new Map(fresh.filter((line) => !known.has(key(line))).map((line) => [key(line), line]));
  return [...standing, ...added.values()]
    .toSorted(compare)
    .filter((line, index, all) => index === 0 || compare(line, all[index - 1]!) !== 0);
}

/** The union of two sets of corrections, by time and monitor; those that are the same line are one. */
export function mergeCorrections(ours: readonly Correction[], theirs: readonly Correction[]): Correction[] {
  const byLine = new Map([...ours, ...theirs].map((one) => [encode(one), one]));
  return [...byLine]
    .toSorted(
      ([lineA, a], [lineB, b]) =>
        compareText(a.t, b.t) || compareText(a.monitor, b.monitor) || compareText(lineA, lineB),
    )
    .map(([, one]) => one);
}

/** Feed changes of two sources, none of them twice, by time and feed. */
export function joinFeedChanges(standing: readonly FeedChange[], fresh: readonly FeedChange[]): FeedChange[] {
  if (fresh.length === 0) return [...standing];
  return [...standing, ...fresh].toSorted((a, b) => compareText(a.t, b.t) || compareText(a.report.feed, b.report.feed));
}

/** The union of two sets of rounds, by time, run and region; rounds that are the same line are one. */
export function mergeRounds(ours: readonly Round[], theirs: readonly Round[]): Round[] {
  const byLine = new Map([...ours, ...theirs].map((round) => [encodeOnce(round), round]));
  const entries = [...byLine].toSorted(
    ([lineA, a], [lineB, b]) =>
      compareText(a.t, b.t) ||
      compareText(a.run, b.run) ||
      compareText(a.region ?? "", b.region ?? "") ||
      compareText(lineA, lineB),
  );
  return entries.map(([, round]) => round);
}

/**
 * One incident as two runs left it, as one. Timelines and evidence are united, an outbox entry is as far as either side has
 * brought it, the earliest begin wins, and an issue's number and a parent are never lost. What the incident amounts to (level, end,
 * outcome, the page's word) is taken from the side that saw the latest event or call. Idempotent, commutative and
 * associative.
 */
export function mergeIncident(ours: Incident, theirs: Incident): Incident {
  const timeline = mergeTimelines(ours.timeline, theirs.timeline);
  const [issue] = [ours.issue, theirs.issue]
    .filter((one) => one !== undefined)
    .toSorted((a, b) => a.number - b.number || compareText(a.url, b.url));
  const [parent] = [ours.parent, theirs.parent].filter((one) => one !== undefined).toSorted(compareText);
  return {
    ...latestHead(ours, theirs),
    ...(parent !== undefined && { parent }),
    begin: earliest(ours.begin, theirs.begin),
    detected: earliest(ours.detected, theirs.detected),
    timeline,
    // Of two that claim one moment, `trimEvidence` keeps the last: the order makes that the same one for either side.
    evidence: trimEvidence([...ours.evidence, ...theirs.evidence].toSorted(byLine)),
    ...(issue !== undefined && { issue }),
    outbox: mergeOutboxes(outboxOver(timeline, ours), outboxOver(timeline, theirs), timeline),
  };
}

type Head = Omit<Incident, "begin" | "detected" | "timeline" | "evidence" | "issue" | "outbox" | "parent">;

function latestHead(ours: Incident, theirs: Incident): Head {
  const later = compareText(stampOf(ours), stampOf(theirs)) || byLine(headOf(ours), headOf(theirs));
  return headOf(later >= 0 ? ours : theirs);
}

function headOf(incident: Incident): Head {
  const { begin: _b, detected: _d, timeline: _t, evidence: _e, issue: _i, outbox: _o, parent: _p, ...head } = incident;
  return head;
}

/** The latest moment of which the incident knows something of itself: nothing of it follows from how people handle it. */
function stampOf(incident: Incident): string {
  const own = incident.timeline.filter(({ what }) => !HANDLING.has(what));
  return [...own, ...incident.evidence].reduce((latest, { t }) => (t > latest ? t : latest), "");
}

const HANDLING: ReadonlySet<IncidentEvent["what"]> = new Set([
  "acknowledged",
  "taken-up",
  "muted",
  "false-alarm",
  "comment",
]);

const EVENT_ORDER = [
  "opened",
  "reopened",
  "level",
  "error",
  "certificate",
  "models",
  "page",
  "witness",
  "hint",
  "joined",
  "planned",
  "acknowledged",
  "taken-up",
  "muted",
  "false-alarm",
  "status",
  "comment",
  "recovered",
  "ended",
] as const satisfies readonly IncidentEvent["what"][];

function mergeTimelines(ours: readonly IncidentEvent[], theirs: readonly IncidentEvent[]): IncidentEvent[] {
  const sorted = [...ours, ...theirs].toSorted((a, b) => compareText(editOf(a), editOf(b)) || byLine(a, b));
  return [...new Map(sorted.map((event) => [eventKey(event), event])).values()].toSorted(compareEvents);
}

/** A comment is what its last edit left of it. */
const editOf = (event: IncidentEvent): string => (event.what === "comment" ? (event.edited ?? "") : "");

const compareEvents = (a: IncidentEvent, b: IncidentEvent): number =>
  compareText(a.t, b.t) ||
  EVENT_ORDER.indexOf(a.what) - EVENT_ORDER.indexOf(b.what) ||
  compareText(eventKey(a), eventKey(b));

/** A step of a certificate is one event, and so is what one source says of one trouble, whichever run told it. */
function eventKey(event: IncidentEvent): string {
  switch (event.what) {
    case "page":
      // A word without a title was not dated by the page, but by whoever read it.
      return `page ${event.feed ?? ""} ${event.corroboration} ${event.title === undefined ? "" : event.published}`;
    case "certificate":
      return `certificate ${event.to} ${certificateStep(event.daysLeft)}`;
    case "witness":
      return `witness ${event.feed} ${event.begin ?? ""}`;
    case "hint":
      return `hint ${event.feed}`;
    case "joined":
      return `joined ${event.incident}`;
    case "planned":
      return `planned ${event.from} ${event.to}`;
    case "comment":
      return `comment ${event.id}`;
    case "acknowledged":
    case "taken-up":
    case "muted":
    case "false-alarm":
    case "status":
      // GitHub dates to the second.
      return `${event.t} ${event.what} ${event.by}`;
    default:
      return `${event.t} ${event.what}`;
  }
}

/** An incident's outbox, its entries pointing into another timeline that holds the same events. */
function outboxOver(timeline: readonly IncidentEvent[], { outbox, timeline: own }: Incident): OutboxEntry[] {
  const places = new Map(timeline.map((event, index) => [eventKey(event), index]));
  // A word that came late is dated before what was told already: an entry covers all up to the latest that it has covered.
  const reach = own.reduce<IncidentEvent[]>((latest, event) => {
    const before = latest.at(-1);
    return [...latest, before !== undefined && compareEvents(before, event) > 0 ? before : event];
  }, []);
  return outbox.map((entry) => {
    const event = reach[entry.event];
    return { ...entry, event: (event && places.get(eventKey(event))) ?? entry.event };
  });
}

const STATE_ORDER = ["pending", "dropped", "done"] as const satisfies readonly OutboxEntry["state"][];

function mergeOutboxes(
  ours: readonly OutboxEntry[],
  theirs: readonly OutboxEntry[],
  timeline: readonly IncidentEvent[],
): OutboxEntry[] {
  // An event's place changes as timelines are united; which event it is does not, and neither may who wins.
  const content = ({ event, ...entry }: OutboxEntry): string => {
    const told = timeline[event];
    return `${encode(entry)} ${told === undefined ? event : eventKey(told)}`;
  };
  const sorted = [...ours, ...theirs].toSorted(
    (a, b) =>
      STATE_ORDER.indexOf(a.state) - STATE_ORDER.indexOf(b.state) ||
      compareText(a.until, b.until) ||
      (a.tries ?? 0) - (b.tries ?? 0) ||
      compareText(content(a), content(b)),
  );
  return [...new Map(sorted.map((entry) => [entry.seq, entry])).values()].toSorted((a, b) => a.seq - b.seq);
}

function earliest(a: string, b: string): string {
  return a < b ? a : b;
}

function byLine(a: object, b: object): number {
  return compareText(encode(a), encode(b));
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
