import { observeFeed } from "../../feeds/index.ts";
import { toInstant } from "../../domain/instant.ts";
import { unreadReport } from "../../feeds/contract.ts";
import type { FeedConfig } from "../../config/config.ts";
import type { Report } from "../../domain/report.ts";
import type { World } from "../../world.ts";

/** Reads every feed of the config at once, by feed id. A feed that can't be read is `unknown`, said aloud, and stops nobody. */
export async function readFeeds(
  world: Pick<World, "http" | "clock" | "log">,
  feeds: readonly FeedConfig[],
): Promise<ReadonlyMap<string, Report>> {
  const reports = await Promise.all(feeds.map((feed) => readFeed(world, feed)));
  for (const { feed, problem } of reports) {
    if (problem !== undefined)
      world.log.warn(`The feed "${feed}" can't be read (${problem.reason}): ${problem.detail}`);
  }
  return new Map(reports.map((report) => [report.feed, report]));
}

function readFeed(world: Pick<World, "http" | "clock">, feed: FeedConfig): Promise<Report> {
  if (feed.missing.length === 0) return observeFeed(feed, world);
  const source = { feed: feed.id, url: feed.url, fetchedAt: toInstant(world.clock.now()) };
  return Promise.resolve(
    unreadReport(source, { reason: "missing-secret", detail: `${feed.missing.join(", ")} is not set` }),
  );
}
