import { worstStatus } from "../domain/page-word.ts";
import { toMs } from "../domain/instant.ts";
import type { Piece } from "../locales/index.ts";
import { frame, sentence, spokenNameOf, unbroken, type SiteContext, type SiteIncident } from "./context.ts";
import { incidentsOfProvider, toldOfProvider, type Told } from "./provider-incidents.ts";
import type { WordFacts } from "./others-facts.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import type { Provider } from "./providers.ts";
import { headline } from "./view-headline.ts";
import { incidentItem } from "./view-incident-list.ts";
import { monitorsView } from "./view-monitors.ts";
import { sourceView } from "./view-others.ts";
import { cardView } from "./view-page-card.ts";
import { monthStrips } from "./view-provider-months.ts";
import { hasCard } from "./view-status-pages.ts";

/** As high as a year of months beside them. */
const LISTED = 8;
/** Rows with their days; of more a page is slow to open. */
const MOST_ROWS = 100;

/** All of one provider: its monitors, what its pages made of what we saw, both sides' incidents, and their words. */
export function providerView(context: SiteContext, provider: Provider): object {
  const { locale } = context;
  const words = locale.provider;
  const { name, facts, pages } = provider;
  const ours = incidentsOfProvider(context, provider);
  const told = toldOfProvider(context, provider);
  const rows = monitorsView(context, facts.slice(0, MOST_ROWS), "../");
  return {
    ...frame(context, { title: name, root: "../", current: "providers" }),
    crumbs: [
      { href: "../index.html", text: locale.words.status },
      { href: "index.html", text: words.title },
      { text: name },
    ],
    sentence: sentence(sentenceOf(context, provider, ours)),
    ...rows,
    moreMonitors: facts.length > MOST_ROWS ? locale.front.more(facts.length - MOST_ROWS) : "",
    cards: pages.filter(hasCard).map((page) => cardView(context, page, "../")),
    bothHead: words.bothHead,
    bothNote: words.bothNote,
    both: monthStrips(context, provider, ours, told),
    listTitle: words.listTitle,
    none: words.none,
    ...mergedList(context, ours, told),
    saysHead: words.saysHead,
    saysNote: words.saysNote,
    says: saidBy(provider).map((source) => sourceView(context, source)),
  };
}

/** The index's first sentence, of this provider alone. */
function sentenceOf(context: SiteContext, { name, facts }: Provider, incidents: readonly SiteIncident[]): Piece[] {
  const own = headline({ ...context, facts, incidents });
  const [first, ...rest] = own.filter(({ text }) => text !== "");
  if (first === undefined) return [];
  const isName = facts.some((one) => first.text.startsWith(`${unbroken(spokenNameOf(one))} `));
  return [{ ...first, text: context.locale.provider.named(name, first.text, isName) }, ...rest];
}

interface Item {
  readonly begin: string;
  readonly view: () => object;
}

/** Our incidents and the page's own in one list, newest first. */
function mergedList(context: SiteContext, ours: readonly SiteIncident[], told: readonly Told[]): object {
  const all: Item[] = [
    ...ours.map((one) => ({ begin: one.incident.begin, view: () => incidentItem(context, one, "../") })),
    ...told.map((one) => ({ begin: one.incident.begin, view: () => toldItem(context, one) })),
  ].toSorted((a, b) => (a.begin < b.begin ? 1 : a.begin > b.begin ? -1 : 0));
  return {
    items: all.slice(0, LISTED).map(({ view }) => view()),
    more: all.length > LISTED ? context.locale.provider.more(all.length - LISTED) : "",
  };
}

function toldItem({ locale, format, input }: SiteContext, { incident, gone, page }: Told): object {
  const { begin, title, impact } = incident;
  const end = incident.end ?? gone;
  const lastedMs = (end === undefined ? input.nowMs : toMs(end)) - toMs(begin);
  const lasted = lastedMs > 0 ? format.duration(lastedMs) : locale.provider.afterwards;
  return {
    glyph: "page",
    href: outsideUrl(incident.url) ?? "",
    title: outsideText(title),
    duration: end === undefined ? locale.incident.runningDuration(lasted) : lasted,
    sub: [format.dayTime(toMs(begin)), page, locale.others.impact[impact]].join(" · "),
  };
}

/** What its pages say of all its monitors: by page, what each monitor is told, together. */
function saidBy({ facts, pages }: Provider): WordFacts[] {
  return pages.flatMap(({ card: { feed } }) => {
    const own = facts.flatMap(({ others }) => others.official.filter((word) => word.feed === feed));
    const [first] = own;
    if (first === undefined) return [];
    const incidents = new Map(own.flatMap((word) => word.incidents).map((one) => [one.incident.id, one]));
    const known = own.map(({ status }) => status).filter((status) => status !== "unknown");
    return [
      {
        ...first,
        status: known.length === 0 ? "unknown" : worstStatus(known),
        contradicts: own.some(({ contradicts }) => contradicts),
        incidents: [...incidents.values()],
      },
    ];
  });
}
