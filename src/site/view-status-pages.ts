import type { Fate } from "../domain/report-card.ts";
import { leadMs } from "../domain/corroborate.ts";
import type { Incident } from "../domain/incident.ts";
import { DAY_MS } from "../domain/instant.ts";
import type { FateCounts, Piece } from "../locales/index.ts";
import { frame, sentence, type SiteContext } from "./context.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import { CARD_DAYS, countedFromMs, type PageCard } from "./page-cards.ts";
import { leadText } from "./phrases.ts";
import { cardView } from "./view-page-card.ts";

/** Of fewer no share is told. */
const FEW = 5;

/** What the official pages say, and what they made of the outages that we saw. */
export function statusPagesView(context: SiteContext): object {
  const { locale, pages } = context;
  const words = locale.pages;
  const { counts } = together(pages);
  return {
    ...frame(context, { title: words.title, root: "", current: "pages" }),
    crumbs: [{ href: "index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(headline(context)),
    leads: [...(counts.incidents > 0 && counts.incidents < FEW ? [words.few(counts.incidents)] : []), words.how],
    nowHead: words.now,
    nowNote: words.nowNote,
    nowColumns: words.nowColumns,
    rows: pages.map((page) => rowOf(context, page)),
    cards: pages.filter(hasCard).map((page) => cardView(context, page)),
  };
}

/** There is something to tell of it. */
export const hasCard = ({ card }: PageCard): boolean => card.incidents > 0 || card.falseAdvisories > 0;

/** One line of truth: how many the pages admitted, how late, and what they never mentioned. */
export function headline({ locale, format, pages, input }: SiteContext): readonly Piece[] {
  const words = locale.pages;
  const fromMs = Math.min(...pages.map((page) => countedFromMs(page, input.nowMs)));
  const isWhole = fromMs <= input.nowMs - (CARD_DAYS - 1) * DAY_MS;
  const span = words.span(CARD_DAYS, isWhole ? undefined : format.day(fromMs));
  const { counts, medianMs } = together(pages);
  if (counts.incidents === 0) return words.nothingSeen(pages.length, span);
  return words.sentence(counts, medianMs === undefined ? undefined : leadText({ locale, format }, medianMs), span);
}

/** The best that any page made of an incident counts for it. */
const BEST_FIRST: readonly Fate[] = ["acknowledged", "pending", "silent", "unread"];

/** All pages as one: an incident of a monitor with several pages counts once. */
export function together(pages: readonly PageCard[]): { readonly counts: FateCounts; readonly medianMs?: number } {
  const best = new Map<string, { readonly incident: Incident; readonly fate: Fate }>();
  for (const one of pages.flatMap(({ fates }) => fates)) {
    const before = best.get(one.incident.id);
    if (before === undefined || BEST_FIRST.indexOf(one.fate) < BEST_FIRST.indexOf(before.fate))
      best.set(one.incident.id, one);
  }
  const all = [...best.values()];
  const counts = {
    ...countsOf(all.map(({ fate }) => fate)),
    areOutages: all.every(({ incident }) => incident.kind === "outage"),
  };
  const leads = all.flatMap(({ incident, fate }) => (fate === "acknowledged" ? (leadMs(incident) ?? []) : []));
  const sorted = leads.toSorted((a, b) => a - b);
  const half = sorted.length / 2;
  return {
    counts,
    ...(sorted.length > 0 && { medianMs: (sorted[Math.ceil(half) - 1]! + sorted[Math.floor(half)]!) / 2 }),
  };
}

function countsOf(fates: readonly Fate[]): Omit<FateCounts, "areOutages"> {
  const count = (fate: Fate): number => fates.filter((one) => one === fate).length;
  return {
    incidents: fates.length,
    acknowledged: count("acknowledged"),
    silent: count("silent"),
    pending: count("pending"),
    unread: count("unread"),
  };
}

const INCIDENTS_NAMED = 2;

/** What a page says now, and the sum of its card. */
function rowOf(context: SiteContext, page: PageCard): object {
  const { locale, format } = context;
  const words = locale.pages;
  const { card, now, url, name } = page;
  const judged = card.acknowledged + card.silent;
  return {
    name,
    href: hasCard(page) ? `#page-${card.feed}` : "",
    pageHref: url ?? "",
    pageText: words.itself,
    said: saidOf(context, page),
    contradicts: now.contradicts.length > 0,
    sub: readingOf(context, page),
    incidents: now.incidents.slice(0, INCIDENTS_NAMED).map((incident) => ({
      text: outsideText(incident.title),
      href: outsideUrl(incident.url) ?? "",
    })),
    acknowledged: judged === 0 ? words.noLead : words.ackedOf(card.acknowledged, judged),
    acknowledgedOn: judged === 0 ? "" : words.acknowledgedOn,
    acknowledgedSub: card.incidents === 0 ? words.noneSeen : "",
    lead: card.lead === undefined ? words.noLead : leadText({ locale, format }, card.lead.medianMs),
    leadOf: card.lead === undefined ? "" : words.leadOf,
  };
}

export function saidOf({ locale }: SiteContext, { now }: PageCard): string {
  const words = locale.pages;
  if (!now.readable) return now.problem === undefined ? words.notReadYet : words.cannotBeRead;
  return now.status === "unknown" ? words.saysNothing : locale.page[now.status];
}

/** That a page can be read again is told for so long; of what is older the hour is beside the point. */
const NEWS_MS = 7 * DAY_MS;

/** When it was read, and since when that works or does not. */
export function readingOf({ locale, format, input }: SiteContext, { now }: PageCard): string {
  const words = locale.pages;
  const isNews = (ms: number): boolean => input.nowMs - ms < NEWS_MS;
  const near = (ms: number): string => (isNews(ms) ? format.timeNear(ms, input.nowMs) : format.day(ms));
  const { sinceMs, wasUnread } = now;
  const since = sinceMs === undefined ? undefined : near(sinceMs);
  if (now.problem !== undefined)
    return [...(since === undefined ? [] : [words.unreadableSince(since)]), words.why(now.problem)].join(": ");
  if (now.readMs === undefined) return "";
  const isOld = wasUnread && sinceMs !== undefined && !isNews(sinceMs);
  const known =
    since === undefined || isOld ? [] : [wasUnread ? words.readableAgain(since) : words.readableSince(since)];
  return [words.readAt(near(now.readMs)), ...known].join(", ");
}
