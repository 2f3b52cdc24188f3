import { hostOfProbe } from "../../probes/index.ts";
import type { Incident } from "../../domain/incident.ts";
import { isInShard, type Shard } from "../../domain/shard.ts";
import type { Config, FeedConfig, WatchedMonitor } from "../../config/config.ts";

/**
 * Whether a monitor is this leg's: it asks it, reads its pages and follows its incidents. All monitors of one host are one leg's,
 * so that what the host allows is counted in one place. Verdicts are made of the ledger that all legs write, so each has those
 * of all monitors.
 */
export function isOurs(monitor: WatchedMonitor, shard: Shard | undefined): boolean {
  if (shard === undefined) return true;
  return isInShard(monitor.probe === undefined ? monitor.id : withoutPort(hostOfProbe(monitor.probe)), shard);
}

/** The monitors of this leg. */
export const ownMonitors = ({ monitors }: Pick<Config, "monitors">, shard: Shard | undefined): WatchedMonitor[] =>
  monitors.filter((monitor) => isOurs(monitor, shard));

/** The feeds that this leg reads: those that speak of its monitors, and its part of those that speak of nobody's. */
export function feedsOfLeg(config: Pick<Config, "feeds" | "monitors">, shard: Shard | undefined): FeedConfig[] {
  if (shard === undefined) return [...config.feeds];
  const named = feedsNamedBy(config.monitors);
  const own = feedsNamedBy(ownMonitors(config, shard));
  return config.feeds.filter(({ id }) => own.has(id) || (!named.has(id) && isInShard(id, shard)));
}

/** Feeds whose own trouble this leg tells of: several may read a feed, the one of the first monitor that names it follows it. */
export function followedFeeds(
  { feeds, monitors }: Pick<Config, "feeds" | "monitors">,
  shard: Shard | undefined,
): string[] {
  const ids = feeds.map(({ id }) => id);
  if (shard === undefined) return ids;
  return ids.filter((id) => {
    const first = monitors.find((monitor) => monitor.feeds.some(({ feed }) => feed === id));
    return first === undefined ? isInShard(id, shard) : isOurs(first, shard);
  });
}

/** Whether this leg follows what comes of an incident: of its monitors and feeds, and its part of those that are gone. */
export function isFollowed(
  incident: Pick<Incident, "monitor" | "feed">,
  config: Pick<Config, "feeds" | "monitors">,
  shard: Shard | undefined,
): boolean {
  if (shard === undefined) return true;
  if (config.feeds.some(({ id }) => id === incident.feed)) return followedFeeds(config, shard).includes(incident.feed!);
  const monitor = config.monitors.find(({ id }) => id === incident.monitor);
  return monitor === undefined ? isInShard(incident.monitor, shard) : isOurs(monitor, shard);
}

const feedsNamedBy = (monitors: readonly WatchedMonitor[]): ReadonlySet<string> =>
  new Set(monitors.flatMap(({ feeds }) => feeds.map(({ feed }) => feed)));
const withoutPort = (host: string): string => host.replace(/:\d+$/, "");
