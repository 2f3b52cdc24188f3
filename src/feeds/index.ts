import { z } from "zod";
import type { Report } from "../domain/report.ts";
import type { Feed, FeedWorld } from "./contract.ts";
import { googleCloud } from "./google-cloud.ts";
import { statuspage } from "./statuspage.ts";

/** One entry under `feeds:` in the config. */
export const FeedSettings = z.discriminatedUnion("kind", [statuspage.settings, googleCloud.settings]);
export type FeedSettings = z.infer<typeof FeedSettings>;
export type FeedKind = FeedSettings["kind"];
export type FeedSettingsOf<K extends FeedKind> = Extract<FeedSettings, { kind: K }>;

export const feeds: { [K in FeedKind]: Feed<FeedSettingsOf<K>> } = { statuspage, "google-cloud": googleCloud };

/** Reads one feed, whatever its kind. Never rejects. */
export function observeFeed(settings: FeedSettings, world: FeedWorld, signal?: AbortSignal): Promise<Report> {
  // The registry's type ties each kind to its own settings; the compiler can't follow that through a lookup by a union.
  const feed: Feed<FeedSettings> = feeds[settings.kind];
  return feed.observe(settings, world, signal);
}
