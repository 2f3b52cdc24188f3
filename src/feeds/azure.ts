import { z } from "zod";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedContext, type FeedSource } from "./contract.ts";
import { identifier } from "./reading/fields.ts";
import { plainTitle } from "./reading/plain-text.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { readFeedXml, type FeedItem } from "./reading/xml.ts";
import type { Telling } from "./rss-item.ts";

const FEED = "https://rssfeed.azure.status.microsoft/en-us/status/feed/";
const PAGE = "https://azure.status.microsoft/en-us/status";

const settings = z.strictObject({
  ...feedKeys,
  kind: z
    .literal("azure")
    .describe("Azure's RSS feed of what is wrong now; services and regions can be filtered by name"),
  url: feedUrl.default(FEED).describe("Address of the feed"),
  impact: z
    .enum(["degraded_performance", "partial_outage", "major_outage", "unknown"])
    .default("degraded_performance")
    .describe("What an entry counts as: Azure lists what is wrong and not how bad it is"),
});
type Settings = z.output<typeof settings>;

async function parse(
  text: string,
  source: FeedSource,
  { settings: { impact } }: FeedContext<Settings>,
): Promise<Report | FeedProblem> {
  const read = await readFeedXml(text);
  if (isFeedProblem(read)) return read;
  const { items, updated, leftOut } = read.value;
  const [{ incidentsOf }, { readItem }, { rfc822 }] = await Promise.all([
    import("./rss-incidents.ts"),
    import("./rss-item.ts"),
    import("./reading/moments.ts"),
  ]);
  const tellings = items.map((item) => toTelling(item, readItem({ ...item, link: "", categories: [] }, source)));
  // What is over is taken from the feed: however old, what is there goes on.
  const reading = { impact, openFor: Number.POSITIVE_INFINITY, page: PAGE, now: source.fetchedAt };
  const { incidents, maintenances } = incidentsOf(tellings, reading);
  const asOf = rfc822(updated);
  return {
    feed: source.feed,
    url: pageOf(source.url),
    fetchedAt: source.fetchedAt,
    ...(asOf && { asOf }),
    indicator: indicatorOf(incidents),
    // Nothing is listed that is well.
    components: [],
    incidents: newestFirst(incidents),
    maintenances,
    ...(leftOut > 0 && { notes: [`Entries beyond the first ${items.length} were left out: ${leftOut}.`] }),
  };
}

/** A `guid` is made of the title, and comes back with the next incident of that title: only with its date it is one. The link may be an inner host. */
function toTelling(item: FeedItem, { alias: _alias, ...telling }: Telling): Telling {
  const names = item.categories.map(plainTitle).filter((name) => name !== "");
  const regions = names.filter(isRegion);
  return {
    ...telling,
    key: identifier.parse(`${item.id} ${telling.begin}`),
    url: PAGE,
    components: names.filter((name) => !isRegion(name)),
    // By Azure's name and by the one that its tools use.
    regions: regions.flatMap((name) => [name, name.toLowerCase().replaceAll(" ", "")]),
  };
}

const REGION_WORDS: ReadonlySet<string> = new Set(
  (
    "north south east west central northeast northwest southeast southwest gov dod jio " +
    "us uk europe asia india japan korea china australia brazil canada france germany norway sweden switzerland italy spain poland " +
    "uae qatar israel africa mexico chile austria belgium denmark greece finland zealand new indonesia malaysia taiwan arabia saudi " +
    "arizona texas virginia iowa singapore 2 3"
  ).split(" "),
);

/** Regions stand among the services: "West US", "East US 2", "South Africa North", "US Gov Virginia", "Global". */
function isRegion(name: string): boolean {
  const words = name.toLowerCase().split(" ");
  return name.toLowerCase() === "global" || (words.length > 1 && words.every((word) => REGION_WORDS.has(word)));
}

const pageOf = (url: string): string => (url === FEED ? PAGE : new URL("/", url).href);

export const azure = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, { pageOf }),
  parse,
} satisfies Feed<Settings>;
