import PQueue from "p-queue";
import { evaluateExpression } from "../../conditions/index.ts";
import type { Shelf } from "../../feeds/reading/fetch.ts";
import { observeFeed, unreadFeed } from "../../feeds/index.ts";
import { readConditionally, settingsMark, type Reading, type Standing } from "../../feeds/reading/conditional.ts";
import { toInstant } from "../../domain/instant.ts";
import { isAbsent } from "../../domain/report-filter.ts";
import { nearest } from "../../domain/nearest.ts";
import { unmatchedComponents } from "../../domain/page-word.ts";
import { unreadable } from "../../ledger/codec.ts";
import type { Config, FeedConfig } from "../../config/config.ts";
import type { FeedValidators } from "../../domain/state.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Report } from "../../domain/report.ts";
import type { World } from "../../world.ts";

/** Feeds that are read at the same time: sixty pages of one host are not asked at once. */
const AT_ONCE = 6;

/** What all feeds said, by feed. */
export interface FeedsRead {
  readonly reports: ReadonlyMap<string, Report>;
  /** What lets the next run ask only for what has changed; absent where it has to read all. */
  readonly validators: ReadonlyMap<string, FeedValidators>;
}

export const NOTHING_READ: FeedsRead = { reports: new Map(), validators: new Map() };

/** What feeds said and were when they were last read. */
type Known = Pick<Ledger, "feedChanges" | "state">;

/**
 * Reads every feed of the config, six at a time. A feed that can't be read is `unknown`, said aloud, and stops nobody;
 * so is a component that a monitor names and the page does not have. `signal` ends the reading: what was not read by then
 * could not be.
 */
export async function readFeeds(
  world: Pick<World, "http" | "clock" | "log">,
  { feeds, monitors }: Pick<Config, "feeds" | "monitors">,
  known: Known,
  signal?: AbortSignal,
): Promise<FeedsRead> {
  const shelf: Shelf = new Map();
  const queue = new PQueue({ concurrency: AT_ONCE });
  const readings = await Promise.all(
    feeds.map((feed) =>
      queue.add(() => readFeed(world, feed, standingOf(feed.id, known), { shelf, ...(signal && { signal }) })),
    ),
  );
  const reports = readings.map(({ report }) => report);
  for (const { feed, problem } of reports) {
    if (problem !== undefined)
      world.log.warn(`The feed "${feed}" can't be read (${problem.reason}): ${problem.detail}`);
  }
  for (const text of new Set(reports.flatMap((report) => missingTexts(report, monitors)))) world.log.warn(text);
  for (const text of feeds.flatMap((feed, index) => absentTexts(feed, reports[index]!))) world.log.warn(text);
  return {
    reports: new Map(reports.map((report) => [report.feed, report])),
    validators: new Map(
      readings.flatMap(({ report, validators }) => (validators === undefined ? [] : [[report.feed, validators]])),
    ),
  };
}

/** What a feed said when its validators were written; absent where somebody has heard something else since. */
function standingOf(feed: string, { feedChanges, state: { feeds = {} } }: Known): Standing | undefined {
  const validators = Object.hasOwn(feeds, feed) ? feeds[feed] : undefined;
  const last = feedChanges.findLast(({ report }) => report.feed === feed);
  if (validators === undefined || last === undefined || last.t > validators.read) return undefined;
  return { report: last.report, validators };
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

/** One sentence for each component that the feed's own settings keep and the page does not have. */
const absentTexts = ({ id, components: wanted = [] }: FeedConfig, { components, url }: Report): string[] =>
  wanted
    .filter((name) => components.some((component) => isAbsent(component, name)))
    .map(
      (name) =>
        `The feed "${id}" is to keep a component "${name}" that its page does not have: what the page says of it stays unknown. Take a name or an id from ${url}`,
    );

async function readFeed(
  world: Pick<World, "http" | "clock">,
  feed: FeedConfig,
  standing: Standing | undefined,
  options: { shelf: Shelf; signal?: AbortSignal },
): Promise<Reading> {
  const reading = await readWhole(world, feed, standing, options);
  return feed.shownUrl === undefined ? reading : { report: withoutAddress(reading.report, feed, feed.shownUrl) };
}

/**
 * A report without what its feed's address holds: stars in the place of a secret would be another word than the next report's, and
 * validators would name the address and a mark that could be guessed from.
 */
function withoutAddress(report: Report, feed: FeedConfig, shown: string): Report {
  const own = new URL(feed.url).origin;
  const isOwn = (url: string): boolean => URL.parse(url)?.origin === own;
  const told = <T extends { readonly url?: string }>({ url, ...item }: T): T =>
    ({ ...item, ...(url !== undefined && !isOwn(url) && { url }) }) as T;
  return {
    ...report,
    url: isOwn(report.url) ? shown : report.url,
    incidents: report.incidents.map(told),
    maintenances: report.maintenances.map(told),
  };
}

async function readWhole(
  world: Pick<World, "http" | "clock">,
  feed: FeedConfig,
  standing: Standing | undefined,
  options: { shelf: Shelf; signal?: AbortSignal },
): Promise<Reading> {
  const source = { feed: feed.id, url: feed.url, fetchedAt: toInstant(world.clock.now()) };
  if (feed.missing.length > 0) {
    const problem = { reason: "missing-secret", detail: `${feed.missing.join(", ")} is not set` } as const;
    return { report: unreadFeed(feed, source, problem) };
  }
  if (options.signal?.aborted === true) {
    return {
      report: unreadFeed(feed, source, { reason: "unreachable", detail: "the round was over before its turn came" }),
    };
  }
  const wanted = {
    feed: feed.id,
    settings: settingsMark(feed),
    observe: (reader: Parameters<typeof observeFeed>[1]["reader"]) =>
      observeFeed(feed, { reader, evaluate: evaluateExpression }),
    ...(standing !== undefined && { standing }),
  };
  const reading = await readConditionally(world, wanted, options);
  // What the ledger could not keep would end the whole run: one feed must not.
  const why = unreadable("feedLine", { v: 1, t: source.fetchedAt, report: withoutFetchedAt(reading.report) });
  return why === undefined ? reading : { report: unreadFeed(feed, source, { reason: "wrong-shape", detail: why }) };
}

function withoutFetchedAt({ fetchedAt: _, ...report }: Report): Omit<Report, "fetchedAt"> {
  return report;
}
