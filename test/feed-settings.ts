import { FeedSettings, type FeedKind } from "../src/feeds/index.ts";

/** The page of all feeds in tests of what they have in common. */
export const PAGE = "https://status.aurora.example";

/** What a kind can't be without, beside an address. */
const NEEDED: Partial<Record<FeedKind, object>> = {
  "github-issues": { url: `${PAGE}/aurora/sdk`, api: PAGE },
  json: { map: { indicator: "body.state" } },
  openrouter: { models: ["aurora/beam"] },
  statusgator: { key: "a-key-of-some-length" },
};

/** The least that a feed of a kind is configured with, its page read by one document. */
export const leastSettings = (kind: FeedKind): FeedSettings =>
  FeedSettings.parse({ id: "x", kind, url: `${PAGE}/incidents.json`, ...NEEDED[kind] });
