import { DAY_MS, toMs } from "../domain/instant.ts";
import { tellsOfTrouble } from "../domain/page-word.ts";
import type { FeedMatch } from "../domain/report-filter.ts";
import { toldIncidents, type ToldIncident } from "../domain/told-incident.ts";
import type { SiteContext, SiteIncident } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { incidentsOfMonitor } from "./incident-index.ts";
import { isOfVerdict } from "./incident-kinds.ts";
import type { Provider } from "./providers.ts";

/** Outages and degradations that we saw of a provider's monitors, newest first; those that began in the last days, where so many are given. */
export function incidentsOfProvider(context: SiteContext, { facts }: Provider, days = Infinity): SiteIncident[] {
  const fromMs = context.input.nowMs - days * DAY_MS;
  return facts
    .flatMap(({ monitor }) => incidentsOfMonitor(context, monitor.id))
    .filter(({ incident }) => isOfVerdict(incident) && (days === Infinity || toMs(incident.begin) >= fromMs))
    .toSorted((a, b) => (a.incident.begin < b.incident.begin ? 1 : a.incident.begin > b.incident.begin ? -1 : 0));
}

/** A page's own incident, as it told of it last. */
export interface Told extends ToldIncident {
  readonly page: string;
  readonly feed: string;
}

/** Changes of what pages say are kept so long. */
const TOLD_DAYS = 90;

/** What its pages told of its monitors, newest first: trouble alone, as far back as it is kept. */
export function toldOfProvider({ input }: SiteContext, { facts, pages }: Provider): Told[] {
  const sinceMs = input.nowMs - TOLD_DAYS * DAY_MS;
  return pages
    .flatMap(({ card: { feed }, name }) => {
      const changes = input.ledger.feedChanges.filter(({ report }) => report.feed === feed);
      const told = matchesOf(facts, feed).flatMap((match) =>
        toldIncidents(changes, input.reports.get(feed), match, sinceMs),
      );
      // Monitors that watch parts of a page share some of its incidents.
      const distinct = new Map(told.map((one) => [one.incident.id, { ...one, page: name, feed }]));
      return [...distinct.values()].filter(({ incident }) => tellsOfTrouble(incident));
    })
    .toSorted((a, b) => (a.incident.begin < b.incident.begin ? 1 : a.incident.begin > b.incident.begin ? -1 : 0));
}

/**
 * What any of its monitors watches of a page: those that filter alike as one, since each is a reading of all that the page has
 * said.
 */
function matchesOf(facts: readonly MonitorFacts[], feed: string): FeedMatch[] {
  const all = facts.flatMap(({ monitor }) => monitor.feeds.filter((match) => match.feed === feed));
  const alike = Map.groupBy(all, ({ include, exclude, regions }) => JSON.stringify([include, exclude, regions]));
  return [...alike.values()].map((own) => ({
    ...own[0]!,
    components: own.some(({ components }) => components.length === 0)
      ? []
      : [...new Set(own.flatMap(({ components }) => components))],
  }));
}
