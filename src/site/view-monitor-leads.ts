import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import type { PageCard } from "./page-cards.ts";
import { leadsFigure } from "./view-page-card.ts";

/** The words of its pages on a monitor's own incidents, each aligned at our verdict; `undefined` where there is none to hold them against. */
export function leadsView(context: SiteContext, { monitor }: MonitorFacts): object | undefined {
  const figures = context.pages.flatMap((page) => {
    const own = ownPart(page, monitor.id);
    return own === undefined ? [] : [leadsFigure(context, own, "../")];
  });
  if (figures.length === 0) return undefined;
  return { ...context.locale.figures.leads, figures };
}

/** A page's card, of one monitor alone. */
function ownPart(page: PageCard, id: string): PageCard | undefined {
  const fates = page.fates.filter(({ incident }) => incident.monitor === id);
  if (fates.length === 0) return undefined;
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
