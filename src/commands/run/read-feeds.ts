import { evaluateExpression } from "../../conditions/index.ts";
import { createReader, type Shelf } from "../../feeds/reading/fetch.ts";
import { observeFeed } from "../../feeds/index.ts";
import { toInstant } from "../../domain/instant.ts";
import { nearest } from "../../domain/nearest.ts";
import { unmatchedComponents } from "../../domain/page-word.ts";
import { unreadable } from "../../ledger/codec.ts";
import { unreadReport } from "../../feeds/contract.ts";
import type { Config, FeedConfig } from "../../config/config.ts";
import type { Report } from "../../domain/report.ts";
import type { World } from "../../world.ts";

/**
 * Reads every feed of the config at once, by feed id. A feed that can't be read is `unknown`, said aloud, and stops nobody;
 * so is a component that a monitor names and the page does not have.
 */
export async function readFeeds(
  world: Pick<World, "http" | "clock" | "log">,
  { feeds, monitors }: Pick<Config, "feeds" | "monitors">,
): Promise<ReadonlyMap<string, Report>> {
  const shelf: Shelf = new Map();
  const reports = await Promise.all(feeds.map((feed) => readFeed(world, feed, shelf)));
  for (const { feed, problem } of reports) {
    if (problem !== undefined)
      world.log.warn(`The feed "${feed}" can't be read (${problem.reason}): ${problem.detail}`);
  }
  for (const text of new Set(reports.flatMap((report) => missingTexts(report, monitors)))) world.log.warn(text);
  return new Map(reports.map((report) => [report.feed, report]));
}

/** One sentence for each component that the page does not have. */
function missingTexts(report: Report, monitors: Config["monitors"]): string[] {
  return monitors
    .flatMap((monitor) => monitor.feeds)
    .filter((match) => match.feed === report.feed)
    .flatMap((match) => unmatchedComponents(report, match))
    .map((component) => {
      // "Group - Name" is found by its name alone, too.
      const near = nearest(
        component,
        report.components.flatMap(({ name }) => [name, ...name.split(" - ")]),
      );
      const remedy = near === undefined ? `Take a name or an id from ${report.url}` : `Did you mean "${near}"?`;
      return `The feed "${report.feed}" has no component "${component}": what the page says of it stays unknown. ${remedy}`;
    });
}

async function readFeed(world: Pick<World, "http" | "clock">, feed: FeedConfig, shelf: Shelf): Promise<Report> {
  const source = { feed: feed.id, url: feed.url, fetchedAt: toInstant(world.clock.now()) };
  if (feed.missing.length > 0) {
    return unreadReport(source, { reason: "missing-secret", detail: `${feed.missing.join(", ")} is not set` });
  }
  const report = await observeFeed(feed, {
    reader: createReader(feed.id, world, shelf),
    evaluate: evaluateExpression,
  });
  // What the ledger could not keep would end the whole run: one feed must not.
  const why = unreadable("feedLine", { v: 1, t: source.fetchedAt, report: withoutFetchedAt(report) });
  return why === undefined ? report : unreadReport(source, { reason: "wrong-shape", detail: why });
}

function withoutFetchedAt({ fetchedAt: _, ...report }: Report): Omit<Report, "fetchedAt"> {
  return report;
}
