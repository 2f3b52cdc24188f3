import { leadMs } from "../domain/corroborate.ts";
import { toInstant } from "../domain/instant.ts";
import type { ReportedIncident } from "../domain/report.ts";
import type { SiteContext } from "./context.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import { CARD_DAYS, countedFromMs, type PageCard } from "./page-cards.ts";
import { share } from "./share.ts";

/** `api/v1/status-pages.json`: what the official pages say, and their report cards. Leads are milliseconds, positive where we were earlier. */
export function statusPagesJson({ pages, input }: SiteContext): object {
  return {
    v: 1,
    generatedAt: toInstant(input.nowMs),
    days: CARD_DAYS,
    pages: pages.map((page) => pageJson(page, input.nowMs)),
  };
}

function pageJson(page: PageCard, nowMs: number): object {
  const { card, now, fates } = page;
  const { medianMs, quickestMs, slowestMs } = card.lead ?? {};
  return {
    feed: card.feed,
    name: page.name,
    url: page.url ?? null,
    monitors: page.monitors,
    now: {
      status: now.status,
      readable: now.readable,
      readAt: instantOf(now.readMs),
      since: instantOf(now.sinceMs),
      problem: now.problem ?? null,
      contradicts: now.contradicts,
      incidents: now.incidents.map(reportedJson),
    },
    countedFrom: toInstant(countedFromMs(page, nowMs)),
    incidents: card.incidents,
    acknowledged: card.acknowledged,
    silent: card.silent,
    unread: card.unread,
    pending: card.pending,
    confirmedShare: card.confirmedShare === undefined ? null : share(card.confirmedShare),
    leadMs: card.lead === undefined ? null : { median: medianMs, quickest: quickestMs, slowest: slowestMs },
    falseAdvisories: card.falseAdvisories,
    leads: fates.map(({ incident, fate }) => ({
      incident: incident.id,
      monitor: incident.monitor,
      begin: incident.begin,
      fate,
      leadMs: fate === "acknowledged" ? (leadMs(incident) ?? null) : null,
    })),
  };
}

/** An incident of a page as it tells of it. */
export const reportedJson = ({ id, title, impact, begin, published, url }: ReportedIncident): object => ({
  id: outsideText(id),
  title: outsideText(title),
  impact,
  begin,
  published,
  url: outsideUrl(url) ?? null,
});

const instantOf = (ms: number | undefined): string | null => (ms === undefined ? null : toInstant(ms));
