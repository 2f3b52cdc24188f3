import type { Locale } from "../locales/index.ts";
import { comparePages } from "./comparisons.ts";
import type { SiteContext } from "./context.ts";
import { costFacts } from "./cost-facts.ts";
import { providersOf } from "./providers.ts";

/** A page that every page leads to. */
export interface NavEntry {
  readonly name: string;
  readonly href: string;
  readonly text: (locale: Locale) => string;
  /** At the top of every page, or at its foot. */
  readonly at: "top" | "foot";
  readonly isThere: (context: SiteContext) => boolean;
}

const always = (): boolean => true;

/** In the order in which they stand. */
export const NAV = [
  { name: "status", href: "index.html", text: ({ words }) => words.status, at: "top", isThere: always },
  { name: "incidents", href: "incidents/index.html", text: ({ words }) => words.incidents, at: "top", isThere: always },
  {
    name: "providers",
    href: "providers/index.html",
    text: ({ provider }) => provider.title,
    at: "top",
    isThere: (context) => providersOf(context).length > 0,
  },
  {
    name: "compare",
    href: "compare/index.html",
    text: ({ compare }) => compare.title,
    at: "top",
    isThere: (context) => comparePages(context).length > 0,
  },
  {
    name: "cost",
    href: "cost.html",
    text: ({ cost }) => cost.title,
    at: "top",
    isThere: (context) => costFacts(context).charged.length > 0,
  },
  {
    name: "pages",
    href: "status-pages.html",
    text: ({ pages }) => pages.title,
    at: "foot",
    isThere: ({ pages }) => pages.length > 0,
  },
  {
    name: "maintenance",
    href: "maintenance.html",
    text: ({ planned }) => planned.title,
    at: "foot",
    isThere: always,
  },
  {
    name: "about",
    href: "about.html",
    text: ({ about }) => about.title,
    at: "foot",
    isThere: always,
  },
  {
    name: "reports",
    href: "reports.html",
    text: ({ reports }) => reports.title,
    at: "top",
    isThere: ({ input }) => input.ledger.reports.length > 0,
  },
] as const satisfies readonly NavEntry[];

export type NavName = (typeof NAV)[number]["name"];
