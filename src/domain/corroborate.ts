import { toInstant, toMs, type Instant } from "./instant.ts";
import { isOpen, type Corroboration, type Incident, type IncidentEvent } from "./incident.ts";
import { pageWord, troubleOverlaps, worstStatus } from "./page-word.ts";
import type { Monitor } from "./monitor.ts";
import type { ComponentStatus, Report, ReportedIncident } from "./report.ts";

/** What all official pages together say of one monitor. */
export interface PageView {
  /** At least one page could be read and speaks of the monitor: silence of the others is then silence. */
  readonly readable: boolean;
  /** Since when no page could be read, where that is so and known. */
  readonly unreadSince?: Instant;
  /** A page reports trouble now. */
  readonly trouble: boolean;
  readonly status: ComponentStatus;
  /** When the reported trouble began. */
  readonly begin?: Instant;
  /** Incidents that concern the monitor, open or lately ended. */
  readonly incidents: readonly ReportedIncident[];
  /** The page for people. */
  readonly url: string;
}

const TROUBLE: ReadonlySet<ComponentStatus> = new Set(["major_outage", "partial_outage", "degraded_performance"]);

/** `undefined` for a monitor of which no feed speaks. `unreadSince` says by feed since when it can't be read. */
export function pageView(
  monitor: Monitor,
  reports: ReadonlyMap<string, Report>,
  nowMs: number,
  unreadSince: ReadonlyMap<string, Instant> = new Map(),
): PageView | undefined {
  const words = monitor.feeds.map((match) => {
    const report = reports.get(match.feed);
    return { ...pageWord(report, match, nowMs), url: report?.url ?? "" };
  });
  if (words.length === 0) return undefined;
  const known = words.filter((word) => word.readable && word.status !== "unknown");
  const status = worstStatus((known.length > 0 ? known : words).map((word) => word.status));
  const incidents = words.flatMap((word) => word.incidents);
  const begins = incidents
    .filter(({ end, impact }) => end === undefined && TROUBLE.has(impact))
    .map(({ begin }) => begin);
  const begin = begins.toSorted()[0];
  const unread = monitor.feeds.flatMap(({ feed }) => unreadSince.get(feed) ?? []).toSorted();
  return {
    readable: known.length > 0,
    ...(known.length === 0 && unread.length === monitor.feeds.length && { unreadSince: unread.at(-1)! }),
    trouble: TROUBLE.has(status),
    status,
    ...(begin !== undefined && { begin }),
    incidents,
    url: words.find((word) => word.status === status)?.url ?? "",
  };
}

/**
 * Holds an incident of ours against the official page: match by the start of the impact, lateness by publication. What
 * was confirmed once stays confirmed; a page that can't be read changes nothing that is known.
 */
export function corroborate(incident: Incident, page: PageView | undefined, nowMs: number): Incident {
  if (incident.kind === "advisory" || incident.kind === "configuration" || incident.corroboration === "confirmed")
    return incident;
  if (page === undefined) return setCorroboration(incident, "uncovered");
  const until = incident.end === undefined ? nowMs : toMs(incident.end);
  const reported = troubleOverlaps(page.incidents, toMs(incident.begin), until);
  if (reported !== undefined)
    return confirm(incident, reported.published, reported.url ?? page.url, nowMs, reported.title);
  if (!isOpen(incident)) return incident;
  if (page.trouble) return confirm(incident, toInstant(nowMs), page.url, nowMs);
  if (!page.readable)
    return incident.corroboration === "unacknowledged" ? incident : setCorroboration(incident, "unread");
  return setCorroboration(incident, "unacknowledged");
}

function confirm(incident: Incident, published: Instant, url: string, nowMs: number, title?: string): Incident {
  const event: IncidentEvent = {
    t: toInstant(nowMs),
    what: "page",
    corroboration: "confirmed",
    published,
    ...(title !== undefined && { title: title.slice(0, 200) }),
    ...(url !== "" && { url }),
  };
  return {
    ...incident,
    corroboration: "confirmed",
    pagePublished: published,
    ...(url !== "" && { pageUrl: url }),
    timeline: [...incident.timeline, event],
  };
}

function setCorroboration(incident: Incident, corroboration: Corroboration): Incident {
  return incident.corroboration === corroboration ? incident : { ...incident, corroboration };
}

/** Milliseconds from the incident's begin to the page's publication (negative: before it), or `undefined` while it says nothing. */
export function latenessMs(incident: Incident): number | undefined {
  return incident.pagePublished === undefined ? undefined : toMs(incident.pagePublished) - toMs(incident.begin);
}

/** Milliseconds by which our verdict was earlier than the page (negative: later), or `undefined` while it says nothing. */
export function leadMs(incident: Incident): number | undefined {
  return incident.pagePublished === undefined ? undefined : toMs(incident.pagePublished) - toMs(incident.detected);
}
