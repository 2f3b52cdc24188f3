import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import type { PageCard } from "./page-cards.ts";
import { leadsFigure } from "./view-page-card.ts";

/** The words of its pages on a monitor's own incidents, each aligned at our verdict; `undefined` where there is none to hold them against. */
export function leadsView(context: SiteContext, { monitor }: MonitorFacts): object | undefined {
  const figures = pagesOf(context, monitor.id).map((page) => leadsFigure(context, ownPart(page, monitor.id), "../"));
  if (figures.length === 0) return undefined;
  return { ...context.locale.figures.leads, figures };
}

const known = new WeakMap<SiteContext, ReadonlyMap<string, readonly PageCard[]>>();

/** The pages that have to answer for an incident of a monitor. */
function pagesOf(context: SiteContext, id: string): readonly PageCard[] {
  const by = known.get(context) ?? pagesByMonitor(context);
  known.set(context, by);
  return by.get(id) ?? [];
}

function pagesByMonitor({ pages }: SiteContext): ReadonlyMap<string, readonly PageCard[]> {
  const pairs = pages.flatMap((page) =>
    [...new Set(page.fates.map(({ incident }) => incident.monitor))].map((id) => ({ id, page })),
  );
  const by = Map.groupBy(pairs, ({ id }) => id);
  return new Map([...by].map(([id, own]) => [id, own.map(({ page }) => page)]));
}

/** A page's card, of one monitor alone. */
function ownPart(page: PageCard, id: string): PageCard {
  const fates = page.fates.filter(({ incident }) => incident.monitor === id);
  const count = (fate: (typeof fates)[number]["fate"]): number => fates.filter((one) => one.fate === fate).length;
  const card = {
    ...page.card,
    incidents: fates.length,
    acknowledged: count("acknowledged"),
    silent: count("silent"),
    unread: count("unread"),
    pending: count("pending"),
  };
  return { ...page, card, fates, monitors: [id] };
}
