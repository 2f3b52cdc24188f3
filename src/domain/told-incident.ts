import { DAY_MS, toMs, type Instant } from "./instant.ts";
import type { FeedChange } from "./ledger.ts";
import { concerns } from "./page-word.ts";
import { filterReport, type FeedMatch } from "./report-filter.ts";
import { isOver, type Report, type ReportedIncident } from "./report.ts";

/** An incident of a source as it stands now, with what became of it on the page. */
export interface ToldIncident {
  readonly incident: ReportedIncident;
  /** When it was last taken up again after the source had called it resolved. */
  readonly reopened?: Instant;
  /** When it was first missed, where the source no longer shows it though it goes on, or ended less than a day before. */
  readonly gone?: Instant;
}

/**
 * What a source tells, or told since `sinceMs`, of what a match names: incidents that go on, that ended since then and that
 * the source has taken from its page since then. Open ones first, then by begin, newest first. `changes` are those of the
 * ledger by time; the report of now counts for more where it could be read.
 */
export function toldIncidents(
  changes: readonly FeedChange[],
  now: Report | undefined,
  match: FeedMatch,
  sinceMs: number,
): readonly ToldIncident[] {
  const versions = versionsOf(changes, now, match, sinceMs);
  const ids = new Set(versions.flatMap(({ incidents }) => [...incidents.keys()]));
  return [...ids]
    .map((id) => follow(id, versions))
    .filter(({ incident, gone }) => {
      const last = gone ?? incident.end;
      return last === undefined || toMs(last) >= sinceMs;
    })
    .toSorted((a, b) => rank(a) - rank(b) || (a.incident.begin < b.incident.begin ? 1 : -1));
}

/** What the source told of the match at one moment. */
interface Version {
  readonly t: Instant;
  readonly incidents: ReadonlyMap<string, ReportedIncident>;
}

function versionsOf(
  changes: readonly FeedChange[],
  now: Report | undefined,
  match: FeedMatch,
  sinceMs: number,
): Version[] {
  const own = changes.filter(({ report }) => report.feed === match.feed);
  const before = own.findLastIndex(({ t }) => toMs(t) < sinceMs);
  const reports = own.slice(Math.max(0, before)).map(({ t, report }): Report => ({ ...report, fetchedAt: t }));
  // Of a source that could not be read nothing is known to have gone: what it said before stands in the ledger's line.
  const all = now === undefined || now.problem !== undefined ? reports : [...reports, now];
  return all.map((report) => ({ t: report.fetchedAt, incidents: toldOf(report, match) }));
}

function toldOf(report: Report, match: FeedMatch): Version["incidents"] {
  const { include, exclude, regions } = match;
  // An unread report is never filtered; what it repeats was read before.
  const { problem: _, ...read } = report;
  const { incidents } = filterReport(read, { include, exclude, regions });
  return new Map(incidents.filter((incident) => concerns(incident, match)).map((incident) => [incident.id, incident]));
}

function follow(id: string, versions: readonly Version[]): ToldIncident {
  const last = versions.findLastIndex(({ incidents }) => incidents.has(id));
  const incident = versions[last]!.incidents.get(id)!;
  const missed = versions[last + 1]?.t;
  const gone = missed !== undefined && isTakenAway(incident, missed) ? missed : undefined;
  const reopened = reopenedIn(incident) ?? reopenedBetween(id, versions);
  return {
    incident,
    ...(reopened !== undefined && { reopened }),
    ...(gone !== undefined && { gone }),
  };
}

/** Lists of what was are short: that an old incident falls off one says nothing. */
const isTakenAway = ({ end }: ReportedIncident, missed: Instant): boolean =>
  end === undefined || toMs(missed) - toMs(end) < DAY_MS;

/** By its own updates. */
const reopenedIn = ({ updates }: ReportedIncident): Instant | undefined =>
  updates.findLast(
    (update, index) => !isOver(update.state) && updates[index - 1] !== undefined && isOver(updates[index - 1]!.state),
  )?.t;

/** By what the ledger saw of it, where the source rewrites its updates or has none. */
function reopenedBetween(id: string, versions: readonly Version[]): Instant | undefined {
  const known = versions.flatMap(({ t, incidents }) => {
    const incident = incidents.get(id);
    return incident === undefined ? [] : [{ t, isOpen: incident.end === undefined }];
  });
  return known.findLast(({ isOpen }, index) => isOpen && known[index - 1]?.isOpen === false)?.t;
}

const rank = ({ incident, gone }: ToldIncident): number => (incident.end === undefined && gone === undefined ? 0 : 1);
