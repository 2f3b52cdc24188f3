import { leadMs } from "./corroborate.ts";
import { endingOf, isOpen, type Incident } from "./incident.ts";
import { DAY_MS, MINUTE_MS, toMs } from "./instant.ts";
import { roleOf } from "./page-role.ts";
import type { Monitor } from "./monitor.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Role } from "./report.ts";

/** What an official page made of our incidents in a span of time. Incidents are counted as ours: one a monitor and stretch. */
export interface ReportCard {
  readonly feed: string;
  /** Outages and degradations that our calls met, of monitors that it speaks of: the sum of the four that follow. */
  readonly incidents: number;
  /** It said so, too, be it before us or a day later. */
  readonly acknowledged: number;
  /** It was green to the end. */
  readonly silent: number;
  /** It could not be read while the incident lasted, which says nothing. */
  readonly unread: number;
  /** Go on, and nothing was said yet. */
  readonly pending: number;
  /** Acknowledged ÷ (acknowledged + silent); absent where there is neither. */
  readonly confirmedShare?: number;
  /** How much earlier our verdict was than the page, of those acknowledged; negative: the page was earlier. */
  readonly lead?: { readonly medianMs: number; readonly quickestMs: number; readonly slowestMs: number };
  /** Words of the page about trouble of which no call of ours showed anything, each once, however many monitors it concerns. */
  readonly falseAdvisories: number;
}

export interface ReportCardInput {
  readonly feeds: readonly { readonly id: string; readonly role?: Role }[];
  readonly monitors: readonly Pick<Monitor, "id" | "feeds">[];
  readonly incidents: readonly Incident[];
  readonly nowMs: number;
  /** How far back an incident may have begun. */
  readonly days?: number;
}

/** Trouble that we saw so shortly before or after is what the page spoke of. */
const NEAR_MS = 30 * MINUTE_MS;

/** An incident of ours for which a page has to answer, and what it made of it. */
export interface Fated {
  readonly incident: Incident;
  readonly fate: Fate;
}

/** One card for each feed that is the official page of a monitor, in the order of the feeds. */
export function reportCards(input: ReportCardInput): ReportCard[] {
  const { incidents } = input;
  const outages = incidents.filter(isOurs);
  return [...fatesByPage(input)].map(([feed, fates]) => cardOf(feed, fates, recentOf(input), outages));
}

/** The incidents that a card counts, by feed, in the order in which they were given. */
export function fatesByPage(input: ReportCardInput): ReadonlyMap<string, readonly Fated[]> {
  const recent = recentOf(input).filter(isOurs);
  const pages = input.feeds.flatMap((feed) => {
    const covers = (match: FeedMatch): boolean => match.feed === feed.id && roleOf(match, feed) === "official";
    const covered = new Set(input.monitors.filter((monitor) => monitor.feeds.some(covers)).map(({ id }) => id));
    if (covered.size === 0) return [];
    const own = recent.filter(({ monitor }) => covered.has(monitor));
    const fates = own.flatMap((incident): readonly Fated[] => {
      const fate = fateOf(incident, feed.id);
      return fate === undefined ? [] : [{ incident, fate }];
    });
    return [[feed.id, fates] as const];
  });
  return new Map(pages);
}

const recentOf = ({ incidents, nowMs, days = 90 }: ReportCardInput): readonly Incident[] =>
  incidents.filter(({ begin }) => toMs(begin) >= nowMs - days * DAY_MS && toMs(begin) <= nowMs);

/** A call of ours met it. Where nobody is asked, the page itself told of it, and nobody can confirm his own word. */
const isOurs = ({ kind, outcome }: Incident): boolean =>
  (kind === "outage" || kind === "degradation") && outcome !== undefined;

function cardOf(
  feed: string,
  fates: readonly Fated[],
  recent: readonly Incident[],
  outages: readonly Incident[],
): ReportCard {
  const of = (fate: Fate): readonly Incident[] => fates.flatMap((one) => (one.fate === fate ? [one.incident] : []));
  const [acknowledged, silent, unread, pending] = [of("acknowledged"), of("silent"), of("unread"), of("pending")];
  const judged = acknowledged.length + silent.length;
  const lead = leadOf(acknowledged.flatMap((incident) => leadMs(incident) ?? []));
  return {
    feed,
    incidents: fates.length,
    acknowledged: acknowledged.length,
    silent: silent.length,
    unread: unread.length,
    pending: pending.length,
    ...(judged > 0 && { confirmedShare: acknowledged.length / judged }),
    ...(lead !== undefined && { lead }),
    falseAdvisories: falseAdvisories(feed, recent, outages),
  };
}

export type Fate = "acknowledged" | "silent" | "unread" | "pending";

/** What another page of the same monitor acknowledged, or what happened before a page was watched, is not this page's to answer for. */
function fateOf(incident: Incident, feed: string): Fate | undefined {
  switch (incident.corroboration) {
    case "confirmed":
      // Older incidents do not say which page it was: then each is given the credit.
      return (incident.pageFeed ?? feed) === feed ? "acknowledged" : undefined;
    case "unacknowledged":
      return isOpen(incident) ? "pending" : "silent";
    case "unread":
      return isOpen(incident) ? "pending" : "unread";
    case "advisory":
    case "uncovered":
      return undefined;
  }
}

function leadOf(leads: readonly number[]): ReportCard["lead"] {
  const sorted = leads.toSorted((a, b) => a - b);
  const [quickestMs, slowestMs] = [sorted[0], sorted.at(-1)];
  if (quickestMs === undefined || slowestMs === undefined) return undefined;
  const middle = sorted.length / 2;
  const medianMs = (sorted[Math.ceil(middle) - 1]! + sorted[Math.floor(middle)]!) / 2;
  return { medianMs, quickestMs, slowestMs };
}

/**
 * Advisory incidents that tell of one word of the page are one. It was false if our calls were fine to its end on every
 * monitor: none that had such an advisory, or acknowledged trouble by the same word, failed in its time.
 */
function falseAdvisories(feed: string, recent: readonly Incident[], outages: readonly Incident[]): number {
  const own = recent.filter(({ kind, pageFeed }) => kind === "advisory" && pageFeed === feed);
  const words = Map.groupBy(own, wordOf);
  return [...words].filter(([word, advisories]) => {
    const isOver = advisories.every((one) => endingOf(one)?.what === "recovered" && !isOpen(one));
    const wasRight = outages.some(
      (outage) =>
        (outage.pageFeed === feed && wordOf(outage) === word) ||
        advisories.some((advisory) => advisory.monitor === outage.monitor && isNear(advisory, outage)),
    );
    return isOver && !wasRight;
  }).length;
}

/** By what the page said first, for titles are edited and times are not. */
const wordOf = ({ pagePublished, pageUrl }: Incident): string => `${pagePublished ?? ""} ${pageUrl ?? ""}`;

function isNear(advisory: Incident, outage: Incident): boolean {
  const endsAfter = outage.end === undefined || toMs(outage.end) >= toMs(advisory.begin) - NEAR_MS;
  return endsAfter && toMs(outage.begin) <= toMs(advisory.end ?? advisory.begin) + NEAR_MS;
}
