import type { AnyFeed, AtomFeed, RdfFeed, RssFeed } from "feedsmith";
import type { FeedProblem } from "../../domain/report.ts";
import { FEED_DEPTH } from "../contract.ts";
import { readMarkup, type MarkupListener, type Place } from "./html.ts";

/** An RSS or Atom document in one shape; what it does not say is "". */
export interface FeedDocument {
  readonly title: string;
  readonly link: string;
  /** When it was made or last changed, as it is written there. */
  readonly updated: string;
  /** In the document's order, at most `FEED_ITEMS`. */
  readonly items: readonly FeedItem[];
  /** How many more there were. */
  readonly leftOut: number;
}

export interface FeedItem {
  /** The `guid` or `id`. */
  readonly id: string;
  readonly title: string;
  readonly link: string;
  /** The whole text, as HTML, where there is one, else its summary. */
  readonly html: string;
  readonly categories: readonly string[];
  /** Dates as they are written there. */
  readonly published: string;
  readonly updated: string;
}

/** Most items of one document: more than any page's feed holds. */
export const FEED_ITEMS = 1_000;

/**
 * Reads RSS 2.0, RSS 1.0 (RDF) and Atom. Anything else is a problem: a page of HTML, JSON, a document that declares entities or a type, one
 * that nests too deep or is cut short.
 */
export async function readFeedXml(text: string): Promise<{ readonly value: FeedDocument } | FeedProblem> {
  const document = text.replace(/^\uFEFF/, "").trim();
  if (document === "") return { reason: "empty", detail: "an empty answer" };
  const sifted = sift(document);
  if ("reason" in sifted) return sifted;
  const { parseFeed } = await import("feedsmith");
  try {
    return { value: toDocument(parseFeed(sifted.xml), sifted.leftOut) };
  } catch {
    // Its errors say no more than this.
    return { reason: "wrong-shape", detail: `XML of ${document.length} characters that is no feed` };
  }
}

const ROOTS: ReadonlySet<string> = new Set(["rss", "rdf", "feed"]);
const HOLDERS: ReadonlySet<string> = new Set([...ROOTS, "channel", "item", "entry"]);
const ITEMS: ReadonlySet<string> = new Set(["item", "entry"]);
/** Elements that are read, whatever their namespace. */
const LEAVES: ReadonlySet<string> = new Set(
  "title link guid id description summary content encoded category pubdate published updated date lastbuilddate".split(
    " ",
  ),
);
/** More characters than any tag has, its namespaces included. */
const LONGEST_TAG = 20_000;
/** More elements than are read of any feed of `FEED_ITEMS`. */
const MOST_LEAVES = 50_000;

const REFUSED = {
  html: { reason: "not-xml", detail: "a page of HTML instead of a feed" },
  declares: { reason: "not-xml", detail: "a document that declares a type or entities, which no feed needs" },
  none: { reason: "not-xml", detail: "no XML" },
  broken: { reason: "not-xml", detail: "XML whose elements do not end where they should" },
  long: { reason: "not-xml", detail: `a tag of more than ${LONGEST_TAG} characters` },
  many: { reason: "too-large", detail: `more than ${MOST_LEAVES} elements` },
  deep: { reason: "too-deep", detail: `nested deeper than ${FEED_DEPTH} levels` },
  other: { reason: "wrong-shape", detail: "XML that is no RSS or Atom" },
} as const satisfies Readonly<Record<string, FeedProblem>>;

const localName = (name: string): string => name.slice(name.lastIndexOf(":") + 1);

/**
 * The document with only the elements that are read, or why it is refused. The library that reads it never sees anything else, for it was
 * made for well-meant feeds: names of authors alone can keep it busy for hours. One pass.
 */
function sift(document: string): { readonly xml: string; readonly leftOut: number } | FeedProblem {
  const open: string[] = [];
  const kept = createCuts(document);
  const leaf = { name: "", depth: 0 };
  let problem: FeedProblem | undefined;
  let [isOver, items, leaves] = [false, 0, 0];
  const listener: MarkupListener = {
    open(name, place) {
      if (leaf.name !== "") {
        if (name === leaf.name && (leaf.depth += 1) > FEED_DEPTH) problem = REFUSED.deep;
        return;
      }
      const local = localName(name);
      if (open.length === 0) problem = isOver ? REFUSED.broken : rootProblem(local);
      if (place.end - place.start > LONGEST_TAG) problem ??= REFUSED.long;
      if (open.push(name) > FEED_DEPTH) problem = REFUSED.deep;
      if (kept.isCutting()) return;
      if (LEAVES.has(local)) {
        Object.assign(leaf, { name, depth: 1 });
        if ((leaves += 1) > MOST_LEAVES) problem = REFUSED.many;
      } else if (!HOLDERS.has(local) || (ITEMS.has(local) && (items += 1) > FEED_ITEMS)) kept.begin(place, open.length);
    },
    close(name, place) {
      if (leaf.name !== "") {
        if (name !== leaf.name || (leaf.depth -= 1) > 0) return;
        leaf.name = "";
      }
      if (open.pop() !== name) problem = REFUSED.broken;
      kept.end(place, open.length + 1);
      isOver = open.length === 0;
    },
    declaration(text) {
      problem = /^doctype\s+html/i.test(text) ? REFUSED.html : REFUSED.declares;
    },
    comment: (place) => kept.cut(place),
    isEnough: () => problem !== undefined,
  };
  readMarkup(document, listener, { xml: true });
  if (problem !== undefined) return problem;
  if (!isOver) return open.length === 0 ? REFUSED.none : REFUSED.broken;
  return { xml: kept.rest(), leftOut: Math.max(0, items - FEED_ITEMS) };
}

function rootProblem(name: string): FeedProblem | undefined {
  if (ROOTS.has(name)) return undefined;
  return name === "html" ? REFUSED.html : REFUSED.other;
}

/** What is left of a text when elements and comments have been cut out of it. */
function createCuts(text: string) {
  const pieces: string[] = [];
  let [from, depth] = [0, 0];
  return {
    isCutting: (): boolean => depth > 0,
    begin({ start }: Place, at: number): void {
      pieces.push(text.slice(from, start));
      depth = at;
    },
    end({ end }: Place, at: number): void {
      if (at !== depth) return;
      [from, depth] = [end, 0];
    },
    cut({ start, end }: Place): void {
      if (depth > 0) return;
      pieces.push(text.slice(from, start));
      from = end;
    },
    rest: (): string => pieces.join("") + text.slice(from),
  };
}

function toDocument(read: AnyFeed, leftOut: number): FeedDocument {
  switch (read.format) {
    case "rss":
      return fromRss(read.feed, leftOut);
    case "rdf":
      return fromRdf(read.feed, leftOut);
    case "atom":
      return fromAtom(read.feed, leftOut);
    case "json":
      throw new TypeError("JSON among XML");
  }
}

function fromRss(feed: RssFeed.Feed<string>, leftOut: number): FeedDocument {
  const items = (feed.items ?? []).map((item) => ({
    id: item.guid?.value ?? item.atom?.id ?? "",
    title: item.title ?? "",
    link: item.link ?? linkOf(item.atom?.links),
    html: item.content?.encoded ?? item.description ?? "",
    categories: (item.categories ?? []).flatMap(({ name }) => name ?? []),
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.atom?.published ?? "",
    updated: item.atom?.updated ?? "",
  }));
  const updated = feed.lastBuildDate ?? feed.pubDate ?? feed.dc?.dates?.[0] ?? feed.atom?.updated ?? "";
  return { title: feed.title ?? "", link: feed.link ?? "", updated, items, leftOut };
}

function fromRdf(feed: RdfFeed.Feed<string>, leftOut: number): FeedDocument {
  const items = (feed.items ?? []).map((item) => ({
    id: item.rdf?.about ?? "",
    title: item.title ?? "",
    link: item.link ?? "",
    html: item.content?.encoded ?? item.description ?? "",
    categories: [],
    published: item.dc?.dates?.[0] ?? "",
    updated: "",
  }));
  return { title: feed.title ?? "", link: feed.link ?? "", updated: feed.dc?.dates?.[0] ?? "", items, leftOut };
}

function fromAtom(feed: AtomFeed.Feed<string>, leftOut: number): FeedDocument {
  const items = (feed.entries ?? []).map((entry) => ({
    id: entry.id ?? "",
    title: entry.title?.value ?? "",
    link: linkOf(entry.links),
    html: entry.content?.value ?? entry.summary?.value ?? "",
    categories: (entry.categories ?? []).flatMap(({ label, term }) => label ?? term ?? []),
    published: entry.published ?? "",
    updated: entry.updated ?? "",
  }));
  return { title: feed.title?.value ?? "", link: linkOf(feed.links), updated: feed.updated ?? "", items, leftOut };
}

/** The page for people among the links, never the feed itself. */
function linkOf(links: readonly AtomFeed.Link<string>[] = []): string {
  return links.find(({ rel }) => rel === undefined || rel === "alternate")?.href ?? "";
}
