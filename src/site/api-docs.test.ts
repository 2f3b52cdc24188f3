import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { DAY_MS, MINUTE_MS } from "../domain/instant.ts";
import { simulatedHistory, type SimulatedMonitor } from "../lab/history.ts";
import { monitor, NOW_MS, siteInput } from "./fixtures.ts";
import { probing } from "./probing.fixture.ts";
import { buildSite } from "./site.fixture.ts";

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
];

/** Keys that are data: ids of monitors, spans of time, percentiles. */
const IS_DATA = /^(?:\d+[smhd]|p\d\d|mean)$/u;

function keysOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(keysOf);
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...keysOf(inner)]);
}

const useOf = (feed: string) => ({ feed, components: [] });

describe("docs/api.md", async () => {
  const text = await readFile(new URL("../../docs/api.md", import.meta.url), "utf8");
  const history = simulatedHistory({ seed: 7, monitors: SIMULATED, days: 40, nowMs: NOW_MS });
  const simulated = await buildSite(
    siteInput({
      ...history,
      monitors: SIMULATED.map(({ id, everyMs, feed, seenBy, crowd }) =>
        monitor(id, {
          everyMs,
          feeds: [feed, seenBy, crowd].flatMap((one) => one ?? []).map(useOf),
          group: "All",
          provider: id,
          model: `${id}/gpt-5.4-nano`,
          slo: { target: 0.999, windowMs: 30 * DAY_MS },
        }),
      ),
      feedNames: new Map(
        ["google", "anthropic", "router", "forum"].map((feed) => [
          feed,
          { name: feed, url: `https://status.${feed}.example/` },
        ]),
      ),
    }),
  );
  const probed = await buildSite(probing());
  const products = [...simulated, ...probed].filter(([path]) => /^(?:api|reports)\/.*\.json$/u.test(path));

  it("names every product", () => {
    const kinds = new Set(
      products.map(([path]) =>
        path
          .replace(/monitors\/[^/]+\.json$/u, "monitors/<id>.json")
          .replace(/^reports\/[^/]+\//u, "reports/<id>/")
          .replace(/\d{4}-\d\d\.json$/u, "<month>.json"),
      ),
    );
    expect(kinds.size).toBe(6);
    for (const kind of kinds) expect(text).toContain(`\`${kind}\``);
  });

  it("names every key of every product", () => {
    const keys = new Set(products.flatMap(([, json]) => keysOf(JSON.parse(json))));
    expect(keys.size).toBeGreaterThan(60);
    const unnamed = [...keys].filter((key) => !IS_DATA.test(key) && !text.includes(`\`${key}\``));
    expect(unnamed).toEqual([]);
  });
});
