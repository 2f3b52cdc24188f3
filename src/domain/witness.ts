import { toMs, type Instant } from "./instant.ts";
import { isOpen, type Incident, type IncidentEvent } from "./incident.ts";
import { isTrouble, overlaps, pageWord, tellsOfTrouble } from "./page-word.ts";
import { roleOf, type SpokenOf } from "./page-role.ts";
import { measuredUptime, type MeasuredUptime } from "./third-party-uptime.ts";
import type { ComponentStatus, Hint, Report } from "./report.ts";
import type { FeedMatch } from "./report-filter.ts";

/** What somebody who is not the provider says of a monitor. */
export type Testimony = Trouble | Talk;

/** A third party reports or measures trouble. */
interface Trouble {
  readonly says: "trouble";
  readonly feed: string;
  readonly status: ComponentStatus;
  readonly title?: string;
  /** Of an incident of theirs: absent where a state or a figure alone says it. */
  readonly begin?: Instant;
  readonly published?: Instant;
  /** Absent while it goes on. */
  readonly end?: Instant;
  readonly url?: string;
  /** What it measured lately, where it measures. */
  readonly measured?: MeasuredUptime;
}

/** The crowd talks more than usual: a hint. */
interface Talk {
  readonly says: "talk";
  readonly feed: string;
  readonly count: number;
  readonly usual: number;
  readonly windowMs: number;
}

/** So many at least, and so many times the usual, stand out: one more complaint than on other days says nothing. */
const STANDS_OUT_FROM = 3;
const STANDS_OUT_TIMES = 3;

/**
 * What third parties and the crowd say of a monitor: their trouble that goes on or ended in the last 24 hours, and the talk
 * that stands out. A source that could not be read says nothing.
 */
export function testimoniesOf(
  monitor: SpokenOf,
  reports: ReadonlyMap<string, Report>,
  nowMs: number,
): readonly Testimony[] {
  const roleIn = (match: FeedMatch) => roleOf(match, reports.get(match.feed));
  return monitor.feeds.flatMap((match): readonly Testimony[] => {
    const report = reports.get(match.feed);
    if (report === undefined || report.problem !== undefined) return [];
    return [...(roleIn(match) === "third-party" ? troubleOf(report, match, nowMs) : []), ...talkIn(report)];
  });
}

function troubleOf(report: Report, match: FeedMatch, nowMs: number): readonly Trouble[] {
  const { status, incidents } = pageWord(report, match, nowMs);
  const measured = measuredUptime(report, match);
  const about = { says: "trouble", feed: match.feed, ...(measured !== undefined && { measured }) } as const;
  const told = incidents.filter(tellsOfTrouble).map(({ impact, title, begin, published, end, url = report.url }) => ({
    ...about,
    status: impact,
    title,
    begin,
    published,
    ...(end !== undefined && { end }),
    ...(url !== "" && { url }),
  }));
  const isTold = told.some((trouble) => goesOn(trouble, nowMs));
  if (!isTrouble(status) || isTold) return told;
  return [...told, { ...about, status, ...(report.url !== "" && { url: report.url }) }];
}

/** Of several things that are counted, the one that stands out most. */
function talkIn(report: Report): readonly Talk[] {
  const [most] = (report.hints ?? [])
    .flatMap((hint) => (standsOut(hint) ? [hint] : []))
    .toSorted((a, b) => b.count / Math.max(1, b.usual) - a.count / Math.max(1, a.usual) || b.count - a.count);
  if (most === undefined) return [];
  const { count, usual, windowMs } = most;
  return [{ says: "talk", feed: report.feed, count, usual, windowMs }];
}

/** More than one more complaint than on other days. Where nobody knows what is usual, nothing stands out. */
export const standsOut = (hint: Hint): hint is Hint & { readonly usual: number } =>
  hint.usual !== undefined && hint.count >= STANDS_OUT_FROM && hint.count >= STANDS_OUT_TIMES * hint.usual;

/** A third party says that there is trouble now. Talk says nothing of the kind, however much of it there is. */
export const isTroubleNow = (testimonies: readonly Testimony[], nowMs: number): boolean =>
  testimonies.some((testimony) => testimony.says === "trouble" && goesOn(testimony, nowMs));

const goesOn = ({ end, status }: Trouble, nowMs: number): boolean =>
  isTrouble(status) && (end === undefined || toMs(end) > nowMs);

/** Of one source in one incident: who renames or renumbers its trouble in every report fills no issue with it. */
const TOLD_AT_MOST = 5;

/**
 * Writes into an open incident of availability what others say of its time: each trouble of each source once, matched by
 * its impact, at most five of one source, and each source's talk once. It explains; kind, begin and corroboration stay as they are.
 */
export function hearWitnesses(
  incident: Incident,
  testimonies: readonly Testimony[],
  now: { readonly t: Instant; readonly ms: number },
): Incident {
  if (!isOpen(incident) || !OF_AVAILABILITY.has(incident.kind)) return incident;
  const timeline = testimonies.reduce<readonly IncidentEvent[]>((told, testimony) => {
    const isFresh = concerns(testimony, incident, now.ms) && !isTold(testimony, told) && hasRoom(testimony, told);
    return isFresh ? [...told, eventOf(testimony, now.t)] : told;
  }, incident.timeline);
  return timeline === incident.timeline ? incident : { ...incident, timeline };
}

const OF_AVAILABILITY: ReadonlySet<Incident["kind"]> = new Set(["outage", "degradation", "heartbeat"]);

function concerns(testimony: Testimony, incident: Incident, nowMs: number): boolean {
  if (testimony.says === "talk" || testimony.begin === undefined) return true;
  return overlaps({ ...testimony, begin: testimony.begin }, toMs(incident.begin), nowMs);
}

/** A source edits its begin or its title, hardly both at once; what it says without an incident adds nothing to one. */
function isTold(testimony: Testimony, timeline: readonly IncidentEvent[]): boolean {
  return timeline.some((event) => {
    if (testimony.says === "talk") return event.what === "hint" && event.feed === testimony.feed;
    if (event.what !== "witness" || event.feed !== testimony.feed) return false;
    const { begin, title } = testimony;
    return begin === undefined || event.begin === begin || (title !== undefined && event.title === shortened(title));
  });
}

const hasRoom = ({ feed }: Testimony, timeline: readonly IncidentEvent[]): boolean =>
  timeline.filter((event) => event.what === "witness" && event.feed === feed).length < TOLD_AT_MOST;

function eventOf(testimony: Testimony, t: Instant): IncidentEvent {
  if (testimony.says === "talk") {
    const { feed, count, usual, windowMs } = testimony;
    return { t, what: "hint", feed, count, usual, windowMs };
  }
  const { feed, title, status, begin, published, url, measured } = testimony;
  return {
    t,
    what: "witness",
    feed,
    ...(title !== undefined && { title: shortened(title) }),
    status,
    ...(measured !== undefined && { uptime: measured.best }),
    ...(begin !== undefined && { begin }),
    ...(published !== undefined && { published }),
    ...(url !== undefined && { url }),
  };
}

/** A title as a timeline keeps it. */
export const shortened = (title: string): string => title.slice(0, 200);
