import { z } from "zod";
import { PositiveDuration } from "../domain/duration.ts";
import { indicatorOf, newestFirst } from "../domain/indicator.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, oneDocument, type Feed, type FeedContext, type FeedSource } from "./contract.ts";
import { webAddress } from "./reading/fields.ts";
import { feedKeys, feedUrl } from "./reading/settings.ts";
import { readFeedXml } from "./reading/xml.ts";

const settings = z.strictObject({
  ...feedKeys,
  kind: z.literal("rss").describe("An RSS or Atom feed of any status page"),
  url: feedUrl.describe("Address of the feed, e.g. `https://status.example/history.atom`"),
  impact: z
    .enum(["degraded_performance", "partial_outage", "major_outage", "unknown"])
    .default("unknown")
    .describe("What an incident counts as of which the feed does not say how bad it is"),
  openFor: PositiveDuration.prefault("72h").describe(
    "How long an incident that nobody says is over counts as open after the last word about it",
  ),
});
type Settings = z.output<typeof settings>;

/** What servers are asked for that have a page of HTML at the same address. */
const XML_ACCEPT = "application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.5";

async function parse(
  text: string,
  source: FeedSource,
  { settings }: FeedContext<Settings>,
): Promise<Report | FeedProblem> {
  const read = await readFeedXml(text);
  if (isFeedProblem(read)) return read;
  const { items, link, updated, leftOut } = read.value;
  const [{ incidentsOf }, { readItem }, { rfc822 }] = await Promise.all([
    import("./rss-incidents.ts"),
    import("./rss-item.ts"),
    import("./reading/moments.ts"),
  ]);
  const page = webAddress(link, source.url) ?? pageOf(source.url);
  const told = incidentsOf(
    items.map((item) => readItem(item, source)),
    { ...settings, page, now: source.fetchedAt },
  );
  const asOf = rfc822(updated);
  const notes = [
    ...(leftOut > 0 ? [`Items beyond the first ${items.length} were left out: ${leftOut}.`] : []),
    ...(told.aged > 0
      ? [`Incidents that nobody said are over, and that count as over since the last word is too old: ${told.aged}.`]
      : []),
  ];
  return {
    feed: source.feed,
    url: page,
    fetchedAt: source.fetchedAt,
    ...(asOf && { asOf }),
    indicator: indicatorOf(told.incidents),
    // A feed tells what happened, never how a component is.
    components: [],
    incidents: newestFirst(told.incidents),
    maintenances: told.maintenances,
    ...(notes.length > 0 && { notes }),
  };
}

/** The page for people, as far as the address of the feed tells. */
function pageOf(url: string): string {
  return new URL("/", url).href;
}

export const rss = {
  settings,
  role: "official",
  observe: oneDocument<Settings>(parse, {
    request: ({ url }) => ({ url, headers: { accept: XML_ACCEPT } }),
    pageOf,
  }),
  parse,
} satisfies Feed<Settings>;
