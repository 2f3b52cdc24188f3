import { toInstant, toMs, type Instant } from "./instant.ts";
import { isOpen, type Corroboration, type Incident, type IncidentEvent } from "./incident.ts";
import type { FeedChange } from "./ledger.ts";
import { isTrouble, overlaps, pageWord, troubleOverlaps, worstStatus } from "./page-word.ts";
import { pageMatches, roleOf, type SpokenOf } from "./page-role.ts";
import { shortened } from "./witness.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { ComponentStatus, Report, ReportedIncident, Role } from "./report.ts";

/** An incident of a page, and which feed told it. */
export interface PageIncident extends ReportedIncident {
  readonly feed: string;
}

/** What all official pages together say of one monitor; where there is no probe, third parties may stand in for them. */
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
  readonly incidents: readonly PageIncident[];
  /** The page for people, of the feed that says the worst. */
  readonly url: string;
  readonly feed: string;
  /** Since when it has shown the trouble, as far as the ledger tells. */
  readonly shownSince?: Instant;
  /** It is a third party's, which stands in where there is no official one. */
  readonly standIn?: true;
}

/** `undefined` for a monitor of which no page speaks. `unreadSince` says by feed since when it can't be read. */
export function pageView(
  monitor: SpokenOf,
  reports: ReadonlyMap<string, Report>,
  nowMs: number,
  unreadSince: ReadonlyMap<string, Instant> = new Map(),
): PageView | undefined {
  const roleIn = (match: FeedMatch): Role => roleOf(match, reports.get(match.feed));
  const matches = pageMatches(monitor, roleIn);
  const words = matches.map((match) => wordOf(match, reports.get(match.feed), nowMs));
  if (words.length === 0) return undefined;
  const known = words.filter((word) => word.readable && word.status !== "unknown");
  const status = worstStatus((known.length > 0 ? known : words).map((word) => word.status));
  const incidents = words.flatMap((word) => word.incidents);
  const begin = beginOf(incidents);
  const unread = matches.flatMap(({ feed }) => unreadSince.get(feed) ?? []).toSorted();
  const worst = words.find((word) => word.status === status);
  return {
    readable: known.length > 0,
    ...(known.length === 0 && unread.length === matches.length && { unreadSince: unread.at(-1)! }),
    trouble: isTrouble(status),
    status,
    ...(begin !== undefined && { begin }),
    incidents,
    url: worst?.url ?? "",
    feed: worst?.feed ?? words[0]!.feed,
    ...(roleIn(matches[0]!) !== "official" && { standIn: true as const }),
  };
}

/**
 * A view with the moment from which its page has shown trouble: a state says no time, and whoever looked later than the page
 * turned red was not earlier. `changes` are the ledger's, sorted.
 */
export function withShownSince(view: PageView, monitor: SpokenOf, changes: readonly FeedChange[]): PageView {
  const match = monitor.feeds.find(({ feed }) => feed === view.feed);
  if (!view.trouble || match === undefined) return view;
  let shownSince: Instant | undefined;
  for (const { t, report } of changes.filter(({ report: { feed } }) => feed === view.feed).toReversed()) {
    const word = pageWord({ ...report, fetchedAt: t }, match, toMs(t));
    if (word.readable && !isTrouble(word.status)) break;
    if (word.readable) shownSince = t;
  }
  return shownSince === undefined ? view : { ...view, shownSince };
}

function wordOf(match: FeedMatch, report: Report | undefined, nowMs: number) {
  const { feed } = match;
  const url = report?.url ?? "";
  const word = pageWord(report, match, nowMs);
  const incidents = word.incidents.map((incident) => ({
    ...incident,
    feed,
    ...(incident.url === undefined && url !== "" && { url }),
  }));
  return { ...word, incidents, url, feed };
}

/** When the oldest trouble began that goes on. */
const beginOf = (incidents: readonly PageIncident[]): Instant | undefined =>
  incidents
    .filter((incident) => isTroubleOn(incident))
    .map(({ begin }) => begin)
    .toSorted()[0];

/**
 * The page without what confirmed incidents of ours tell of already, `told`, by the same match: that the page still shows
 * it when it is over here is no news.
 */
export function withoutTold(page: PageView, told: readonly Incident[], nowMs: number): PageView {
  const isTold = (reported: PageIncident): boolean =>
    told.some(
      ({ corroboration, begin, end }) =>
        corroboration === "confirmed" && overlaps(reported, toMs(begin), end === undefined ? nowMs : toMs(end)),
    );
  const incidents = page.incidents.filter((reported) => !isTold(reported));
  if (incidents.length === page.incidents.length) return page;
  const { begin: _, ...rest } = page;
  const begin = beginOf(incidents);
  return { ...rest, incidents, trouble: begin !== undefined, ...(begin !== undefined && { begin }) };
}

const isTroubleOn = ({ end, impact, advisory }: ReportedIncident): boolean =>
  end === undefined && advisory !== true && isTrouble(impact);

/**
 * Holds an incident of ours against the official page: match by the start of the impact, lateness by publication. What
 * was confirmed once stays confirmed, though the page withdraws or edits its word; a page that can't be read changes
 * nothing that is known. An advisory keeps which word of the page it is about.
 */
export function corroborate(incident: Incident, page: PageView | undefined, nowMs: number): Incident {
  if (incident.kind === "configuration" || incident.corroboration === "confirmed") return incident;
  if (incident.kind === "advisory") return citing(incident, page, nowMs);
  // Who stands in for an official page is none: it made the verdict, and is told of as a witness.
  if (page === undefined || page.standIn) return setCorroboration(incident, "uncovered");
  const until = incident.end === undefined ? nowMs : toMs(incident.end);
  const reported = troubleOverlaps(page.incidents, toMs(incident.begin), until);
  if (reported !== undefined) return withWord(incident, "confirmed", wordIn(reported, page), nowMs);
  if (!isOpen(incident)) return incident;
  if (page.trouble)
    return withWord(incident, "confirmed", { ...page, published: page.shownSince ?? toInstant(nowMs) }, nowMs);
  if (!page.readable)
    return incident.corroboration === "unacknowledged" ? incident : setCorroboration(incident, "unread");
  return setCorroboration(incident, "unacknowledged");
}

/** Which trouble of the page an advisory is about: the oldest that goes on, once. */
function citing(incident: Incident, page: PageView | undefined, nowMs: number): Incident {
  if (!isOpen(incident) || incident.pageFeed !== undefined || page?.trouble !== true) return incident;
  const [oldest] = page.incidents.filter(isTroubleOn).toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
  const word = oldest === undefined ? { ...page, published: incident.detected } : wordIn(oldest, page);
  return withWord(incident, "advisory", word, nowMs);
}

/** What a page said, and when. */
interface Word {
  readonly feed: string;
  readonly published: Instant;
  readonly url: string;
  readonly title?: string;
}

const wordIn = ({ feed, published, url, title }: PageIncident, page: PageView): Word => ({
  feed,
  published,
  url: url ?? page.url,
  title,
});

function withWord(incident: Incident, corroboration: Corroboration, word: Word, nowMs: number): Incident {
  const { feed, published, url, title } = word;
  const event: IncidentEvent = {
    t: toInstant(nowMs),
    what: "page",
    corroboration,
    published,
    ...(title !== undefined && { title: shortened(title) }),
    ...(url !== "" && { url }),
    feed,
  };
  return {
    ...incident,
    corroboration,
    pagePublished: published,
    ...(url !== "" && { pageUrl: url }),
    pageFeed: feed,
    timeline: [...incident.timeline, event],
  };
}

function setCorroboration(incident: Incident, corroboration: Corroboration): Incident {
  return incident.corroboration === corroboration ? incident : { ...incident, corroboration };
}

/**
 * Milliseconds from the incident's begin to the page's publication (negative: before it), or `undefined` while it says
 * nothing. An advisory is the page's own word: nobody was late or early.
 */
export function latenessMs({ kind, begin, pagePublished }: Incident): number | undefined {
  return pagePublished === undefined || kind === "advisory" ? undefined : toMs(pagePublished) - toMs(begin);
}

/**
 * Milliseconds by which our verdict was earlier than the page (negative: later); `undefined` as with `latenessMs`, and where
 * no call of ours met it, for then the verdict is the page's.
 */
export function leadMs({ kind, outcome, detected, pagePublished }: Incident): number | undefined {
  const isOurs = kind !== "advisory" && outcome !== undefined;
  return pagePublished === undefined || !isOurs ? undefined : toMs(pagePublished) - toMs(detected);
}
