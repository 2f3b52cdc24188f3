import { DAY_MS, toInstant, toMs, type Instant } from "./instant.ts";
import { incidentId, isAskedElsewhere } from "./correlate.ts";
import { isOpen, type Incident, type IncidentEvent } from "./incident.ts";
import type { FeedChange } from "./ledger.ts";
import type { Monitor } from "./monitor.ts";
import type { FeedProblem } from "./report.ts";
import type { Sample } from "./sample.ts";

/** A feed that could not be read for so long will not mend itself. */
const PATIENCE_MS = 3 * DAY_MS;

export interface UnreadInput {
  /** Ids of the config's feeds. */
  readonly feeds: readonly string[];
  readonly monitors: readonly Monitor[];
  /** By time, this run's among them. */
  readonly feedChanges: readonly FeedChange[];
  /** Oldest first. */
  readonly incidents: readonly Incident[];
  /** Recent samples, sorted. */
  readonly samples: readonly Sample[];
  readonly nowMs: number;
}

/** Since when a feed can't be read, and why it could not the last time. */
interface Unread {
  readonly since: Instant;
  readonly problem: FeedProblem["reason"];
}

/** By feed: since when it can't be read, where that is so, whatever the reasons in between. */
export function unreadFeeds(changes: readonly FeedChange[]): ReadonlyMap<string, Unread> {
  const unread = new Map<string, Unread>();
  for (const { t, report } of changes) {
    const { feed, problem } = report;
    if (problem === undefined) unread.delete(feed);
    else unread.set(feed, { since: unread.get(feed)?.since ?? t, problem: problem.reason });
  }
  return unread;
}

/**
 * Feeds that can't be read for three days → an incident each, which is the owner's to mend. Answers with the incidents that
 * are new or differ. A feed that no monitor uses is nobody's trouble.
 */
export function correlateFeeds(input: UnreadInput): Incident[] {
  const unread = unreadFeeds(input.feedChanges);
  const used = input.feeds.flatMap((feed) => {
    const user = input.monitors.find((monitor) => monitor.feeds.some((match) => match.feed === feed));
    return user === undefined ? [] : [[feed, user.id] as const];
  });
  const changed = used.map(([feed, user]) => {
    const own = input.incidents.filter((incident) => incident.feed === feed);
    return { before: own.find(isOpen), after: follow(own, feed, user, unread.get(feed), input) };
  });
  const names = new Set(used.map(([feed]) => feed));
  const watched = new Set(input.monitors.map(({ id }) => id));
  const now = toInstant(input.nowMs);
  const orphans = input.incidents
    .filter((incident) => isOpen(incident) && incident.feed !== undefined && !names.has(incident.feed))
    // Another config may keep its feeds in the same ledger.
    .filter(({ monitor }) => watched.has(monitor) || !isAskedElsewhere(monitor, input))
    .map((incident) => end(incident, now, { t: now, what: "ended", why: "no-longer-watched" }));
  return [
    ...changed.flatMap(({ before, after }) => (after === undefined || after === before ? [] : [after])),
    ...orphans,
  ];
}

function follow(
  own: readonly Incident[],
  feed: string,
  user: string,
  unread: Unread | undefined,
  { feedChanges, monitors, nowMs }: UnreadInput,
): Incident | undefined {
  const open = own.find(isOpen);
  if (unread === undefined) {
    const read = feedChanges.findLast(({ report }) => report.feed === feed);
    if (open === undefined || read === undefined) return open;
    const t = read.t > open.begin ? read.t : open.begin;
    return end(open, t, { t, what: "recovered" });
  }
  if (open !== undefined) {
    const monitor = monitors.some(({ id }) => id === open.monitor) ? open.monitor : user;
    const isSame = open.problem === unread.problem && open.monitor === monitor;
    return isSame ? open : { ...open, monitor, problem: unread.problem };
  }
  // Of a stretch in which nobody watched the feed, what comes after counts.
  const lastEnd = own.findLast((incident) => !isOpen(incident))?.end ?? "";
  const begin = unread.since > lastEnd ? unread.since : lastEnd;
  return nowMs - toMs(begin) < PATIENCE_MS ? undefined : opened(feed, user, { ...unread, since: begin }, nowMs);
}

function opened(feed: string, monitor: string, { since, problem }: Unread, nowMs: number): Incident {
  const detected = toInstant(nowMs);
  return {
    v: 1,
    // A monitor may be called like the feed, and may have begun to be misconfigured in the same moment.
    id: incidentId(since, `${feed}-feed`, "configuration"),
    monitor,
    kind: "configuration",
    level: "warning",
    begin: since,
    detected,
    corroboration: "unread",
    feed,
    problem,
    timeline: [{ t: detected, what: "opened", level: "warning" }],
    evidence: [],
    outbox: [],
  };
}

function end(incident: Incident, t: Instant, event: IncidentEvent): Incident {
  return { ...incident, end: t, timeline: [...incident.timeline, event] };
}
