import type { Incident } from "../domain/incident.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Locale, Piece, StateName } from "../locales/index.ts";
import type { Calendar } from "./calendar.ts";
import type { MonitorFacts } from "./facts.ts";
import type { Format } from "./format.ts";
import type { SiteInput } from "./input.ts";
import { NAV, type NavEntry, type NavName } from "./nav.ts";
import { outsideText, outsideUrl } from "./outside.ts";
import type { PageCard } from "./page-cards.ts";

/** What every page is made from. */
export interface SiteContext {
  readonly input: SiteInput;
  readonly locale: Locale;
  readonly format: Format;
  readonly calendar: Calendar;
  readonly facts: readonly MonitorFacts[];
  /** All incidents, newest first; those of monitors that are watched no more have facts that `facts` does not hold. */
  readonly incidents: readonly SiteIncident[];
  /** One for each official page. */
  readonly pages: readonly PageCard[];
}

export interface SiteIncident {
  readonly incident: Incident;
  readonly facts: MonitorFacts;
}

export interface Link {
  readonly href: string;
  readonly text: string;
}

export interface NavLink extends Link {
  readonly current: boolean;
}

/** What the frame of a page needs; `root` leads from the page to the site's top. */
export interface Frame {
  readonly lang: string;
  readonly title: string;
  readonly description: string;
  readonly root: string;
  readonly brand: string;
  readonly words: Locale["words"];
  readonly nav: readonly NavLink[];
  readonly foot: readonly NavLink[];
  readonly program: readonly Link[];
  readonly check: readonly Link[];
  /** The owner's own: a picture in the place of our mark, links, a line. */
  readonly logo: string;
  readonly ownLinks: readonly Link[];
  readonly header: string;
  /** What uptime and coverage are, of a page that shows them. */
  readonly fine: string;
  readonly stale: StaleView | undefined;
}

/** What the script tells where the page is older than it should be; `{ago}` in its text stands for how long ago. */
export interface StaleView {
  readonly checked: string;
  readonly afterMs: number;
  readonly text: string;
}

const NAV_ENTRIES: readonly NavEntry[] = NAV;

/** What a page tells of itself; `description` is for search engines and previews. */
export interface PageHead {
  readonly title: string;
  readonly root: string;
  readonly current?: NavName;
  readonly description?: string;
  /** What it tells is over: how old it is says nothing. */
  readonly isOver?: boolean;
  /** It shows uptime. */
  readonly hasUptime?: boolean;
}

export function frame(context: SiteContext, page: PageHead): Frame {
  const { words, lang, pages } = context.locale;
  const { root, current, description, isOver = false, hasUptime = true } = page;
  const { site, own } = context.input;
  const repository = outsideUrl(context.input.repositoryUrl)?.replace(/\/$/u, "");
  const brand = outsideText(site.name);
  const navLinks = (at: NavEntry["at"]): NavLink[] =>
    once(THERE, context, entriesThere)
      .filter((entry) => entry.at === at)
      .map(({ name, href, text }) => ({
        href: `${root}${href}`,
        text: text(context.locale),
        current: current === name,
      }));
  return {
    lang,
    title: shorten(page.title === "" ? brand : `${page.title} · ${brand}`),
    description: outsideText(description ?? words.description),
    root,
    brand,
    words,
    nav: navLinks("top"),
    foot: navLinks("foot"),
    program: [
      { href: `${root}api/v1/status.json`, text: words.json },
      ...(context.pages.length === 0 ? [] : [{ href: `${root}api/v1/status-pages.json`, text: pages.json }]),
    ],
    check:
      repository === undefined
        ? []
        : [
            { href: `${repository}/tree/HEAD/history`, text: words.ledgerInGit },
            { href: `${repository}/issues`, text: words.issues },
          ],
    logo: own?.logo?.name ?? "",
    ownLinks: (site.links ?? []).flatMap(({ name, url }) => {
      const href = outsideUrl(url);
      return href === undefined ? [] : [{ href, text: outsideText(name) }];
    }),
    header: outsideText(site.header ?? "", LONGEST_HEADER),
    fine: hasUptime ? words.fine : "",
    stale: isOver ? undefined : once(STALE, context, staleView),
  };
}

const entriesThere = (context: SiteContext): NavEntry[] => NAV_ENTRIES.filter((entry) => entry.isThere(context));
/** What is the same on every page is worked out for the first. */
const THERE = new WeakMap<SiteContext, NavEntry[]>();
const STALE = new WeakMap<SiteContext, StaleView | undefined>();

function once<T>(known: WeakMap<SiteContext, T>, context: SiteContext, of: (context: SiteContext) => T): T {
  const value = known.get(context) ?? of(context);
  known.set(context, value);
  return value;
}

const LONGEST_HEADER = 300;
/** So many intervals without a word are more than a schedule that drifts. */
const STALE_INTERVALS = 3;
const STALE_LEAST_MS = 30 * MINUTE_MS;

/** Where nothing is watched, nothing grows old. */
function staleView({ facts, format, input, locale }: SiteContext): StaleView | undefined {
  if (facts.length === 0) return undefined;
  const lasts = facts.flatMap(({ last }) => (last === undefined ? [] : [last.t]));
  // Times of the ledger are of one form and sort as text.
  const checked = lasts.reduce((latest, t) => (t > latest ? t : latest), "");
  const fastest = facts.reduce<MonitorFacts | undefined>(
    (best, one) => (best === undefined || one.monitor.everyMs < best.monitor.everyMs ? one : best),
    undefined,
  );
  const plannedMs = fastest?.monitor.everyMs ?? HOUR_MS;
  return {
    checked: checked === "" ? toInstant(input.nowMs) : checked,
    afterMs: Math.max(STALE_LEAST_MS, STALE_INTERVALS * Math.max(plannedMs, fastest?.reallyEveryMs ?? 0)),
    text: checked === "" ? locale.front.staleUnchecked : locale.front.stale(format.duration(plannedMs)),
  };
}

/** What fits into a tab and a search result. */
const TITLE_LENGTH = 70;

function shorten(title: string): string {
  return title.length <= TITLE_LENGTH ? title : `${title.slice(0, TITLE_LENGTH - 1).trimEnd()}…`;
}

export interface PieceView {
  readonly text: string;
  readonly quiet: boolean;
  readonly truth: boolean;
}

/** Pieces as the sentence template takes them; empty ones go. */
export function sentence(pieces: readonly Piece[]): PieceView[] {
  return pieces
    .filter(({ text }) => text !== "")
    .map(({ tone, text }, index) => {
      const joined = index === 0 || /^[,;.]/u.test(text) ? text : ` ${text}`;
      return { text: joined, quiet: tone === "quiet", truth: tone === "truth" };
    });
}

/** A name that does not break in a headline, unless it is long. */
export function unbroken(name: string): string {
  return name.length <= 24 ? name.replaceAll(" ", "\u00a0") : name;
}

/** Of a name within a sentence: one that is longer would be all that is read of it. Lists and crumbs have more. */
const LONGEST_SPOKEN = 60;

export const nameOf = ({ monitor }: MonitorFacts): string => outsideText(monitor.name);
export const spokenNameOf = ({ monitor }: MonitorFacts): string => outsideText(monitor.name, LONGEST_SPOKEN);
export const pageOf = (facts: MonitorFacts): string => outsideText(facts.page?.name ?? "", LONGEST_SPOKEN);

/** The page that an incident is about: the one that spoke of it, else what the monitor's page is called. */
export function pageOfIncident({ input }: Pick<SiteContext, "input">, { incident, facts }: SiteIncident): string {
  const spoke = incident.pageFeed === undefined ? undefined : input.feedNames.get(incident.pageFeed)?.name;
  return spoke === undefined ? pageOf(facts) : outsideText(spoke, LONGEST_SPOKEN);
}

/** States by gravity, worst first: the order of attention. */
export const ATTENTION: readonly StateName[] = ["down", "degraded", "limited", "nodata", "maintenance", "up"];
