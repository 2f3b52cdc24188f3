import type { Piece } from "../locales/index.ts";
import { ATTENTION, frame, sentence, type SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { leadText } from "./phrases.ts";
import { providersOf, type Provider } from "./providers.ts";
import { incidentsOfProvider } from "./provider-incidents.ts";
import { readingOf, saidOf } from "./view-status-pages.ts";

/** All that is watched by whose it is. */
export function providersView(context: SiteContext): object {
  const { locale } = context;
  const { provider: words } = locale;
  return {
    ...frame(context, { title: words.title, root: "../", current: "providers" }),
    crumbs: [{ href: "../index.html", text: locale.words.status }, { text: words.title }],
    sentence: sentence(sentenceOf(context)),
    listHead: words.listHead,
    listTable: locale.reports.asTable(words.listHead),
    listNote: words.listNote,
    columns: words.columns,
    rows: providersOf(context).map((one) => rowOf(context, one)),
    cards: context.pages.length === 0 ? "" : words.cards,
  };
}

const isTroubled = ({ state }: MonitorFacts): boolean => state === "down" || state === "degraded";

function sentenceOf(context: SiteContext): readonly Piece[] {
  const all = providersOf(context);
  const troubled = all.filter(({ facts }) => facts.some(isTroubled));
  return context.locale.provider.sentence(
    all.length,
    troubled.map(({ name }) => name),
  );
}

function rowOf(context: SiteContext, provider: Provider): object {
  const { locale, format } = context;
  const words = locale.provider;
  const { facts, pages, name, path } = provider;
  const worst = ATTENTION.find((state) => facts.some((one) => one.state === state)) ?? "nodata";
  const counts = ATTENTION.filter((state) => state !== "up")
    .map((state) => ({ state, count: facts.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${locale.tally[state]}`);
  const up = facts.filter(({ state }) => state === "up").length;
  return {
    name,
    href: path.replace("providers/", ""),
    glyph: worst,
    sub: [words.upOf(up, facts.length), ...counts].join(" · "),
    incidents: format.count(incidentsOfProvider(context, provider, 90).length),
    noPage: words.noPage,
    pages: pages.map((page) => {
      const { card, now } = page;
      const judged = card.acknowledged + card.silent;
      return {
        named: pages.length > 1 ? page.name : "",
        said: saidOf(context, page),
        contradicts: now.contradicts.length > 0,
        sub: readingOf(context, page),
        acknowledged: judged === 0 ? locale.pages.noLead : locale.pages.ackedOf(card.acknowledged, judged),
        lead: card.lead === undefined ? locale.pages.noLead : leadText(context, card.lead.medianMs),
      };
    }),
  };
}
