import { DAY_MS, MINUTE_MS } from "../src/domain/instant.ts";
import { simulatedHistory, type SimulatedMonitor } from "../src/lab/history.ts";
import { monitor, NOW_MS, siteInput } from "../src/site/fixtures.ts";
import type { SiteInput } from "../src/site/input.ts";

const SIMULATED: readonly SimulatedMonitor[] = [
  { id: "image", everyMs: 5 * MINUTE_MS, ms: 9_000, outages: 6, feed: "google", now: "silent-outage" },
  {
    id: "chat",
    everyMs: 15 * MINUTE_MS,
    outages: 2,
    feed: "anthropic",
    now: "advisory",
    seenBy: "router",
    crowd: "forum",
  },
  { id: "spare", everyMs: 15 * MINUTE_MS, outages: 1 },
];

const useOf = (feed: string) => ({ feed, components: [] });

/** A site of monitors that are down, advised of and well, with sources of each kind, objectives and doors to one model. */
export function simulatedSite(): SiteInput {
  const history = simulatedHistory({ seed: 7, monitors: SIMULATED, days: 40, nowMs: NOW_MS });
  return siteInput({
    ...history,
    monitors: SIMULATED.map(({ id, everyMs, feed, seenBy, crowd }) =>
      monitor(id, {
        everyMs,
        feeds: [feed, seenBy, crowd].flatMap((one) => one ?? []).map(useOf),
        group: "All",
        provider: id,
        model: `${id}/gpt-5.4-nano`,
        slo: { target: 0.999, windowMs: 30 * DAY_MS },
        asked: { kind: "http", conditions: [] },
      }),
    ),
    feedNames: new Map(
      ["google", "anthropic", "router", "forum"].map((feed) => [
        feed,
        { name: feed, url: `https://status.${feed}.example/` },
      ]),
    ),
  });
}
