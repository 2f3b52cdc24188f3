import type { Product } from "./product.ts";
import { addressOf } from "../address.ts";
import type { SiteContext } from "../context.ts";
import type { SiteFile } from "../output.ts";
import { linkFrom, syndicated, type Syndicated } from "./syndicated.ts";

/**
 * Incidents as Atom (RFC 4287) and RSS 2.0, of all monitors, of each provider and of each monitor. RSS can't do without the
 * site's address: where that is not known there is Atom alone, with links from its own place.
 */
export const atom: Product = {
  name: "feeds",
  async *files(context) {
    const { generateAtomFeed, generateRssFeed } = await import("feedsmith");
    const top = addressOf(context.input.site, "");
    for (const one of syndicated(context)) {
      yield { path: `${one.path}.atom`, body: generateAtomFeed(atomOf(context, one)) } satisfies SiteFile;
      if (top !== undefined) yield { path: `${one.path}.rss`, body: generateRssFeed(rssOf(context, one)) };
    }
  },
};

function atomOf(
  context: SiteContext,
  { id, title, subtitle, author, lang, path, page, updatedMs, entries }: Syndicated,
) {
  const link = (to: string): string => linkFrom(context, path, to);
  return {
    id,
    title: { value: title },
    subtitle: { value: subtitle },
    xml: { lang },
    authors: [{ name: author }],
    updated: new Date(updatedMs),
    links: [
      { href: link(`${path}.atom`), rel: "self", type: "application/atom+xml" },
      { href: link(page), rel: "alternate", type: "text/html" },
    ],
    entries: entries.map((entry) => ({
      id: entry.id,
      title: { value: entry.title },
      links: [{ href: link(entry.page), rel: "alternate", type: "text/html" }],
      published: new Date(entry.publishedMs),
      updated: new Date(entry.updatedMs),
      content: { value: entry.html, type: "html" },
      categories: entry.categories.map((term) => ({ term })),
    })),
  };
}

function rssOf(context: SiteContext, { title, subtitle, lang, path, page, updatedMs, entries }: Syndicated) {
  const link = (to: string): string => linkFrom(context, path, to);
  return {
    title,
    link: link(page),
    description: subtitle,
    language: lang,
    lastBuildDate: new Date(updatedMs),
    ttl: 5,
    atom: { links: [{ href: link(`${path}.rss`), rel: "self", type: "application/rss+xml" }] },
    items: entries.map((entry) => ({
      title: entry.title,
      link: link(entry.page),
      guid: { value: entry.id, isPermaLink: false },
      pubDate: new Date(entry.publishedMs),
      description: entry.html,
      categories: entry.categories.map((name) => ({ name })),
    })),
  };
}
