import { describe, expect, it } from "vitest";
import { loadConfig } from "../../config/load.ts";
import { feedsOfLeg, followedFeeds, isFollowed, isOurs, ownMonitors } from "./leg.ts";

const { config } = loadConfig(
  `feeds:
  - { id: page-a, kind: statuspage, url: "https://status.a.example" }
  - { id: page-b, kind: statuspage, url: "https://status.b.example" }
  - { id: spare, kind: statuspage, url: "https://status.c.example" }
monitors:
${["a", "b", "c", "d", "e", "f"].map((host) => `  - { id: ${host}, feeds: [page-a], probe: { kind: http, url: "https://${host}.example/x" } }`).join("\n")}
  - { id: a-again, probe: { kind: http, url: "https://a.example:8443/y" } }
  - { id: from-page, feeds: [page-b] }
`,
  "uptimeline.yml",
  new Map(),
);
const COUNT = 4;
const legs = Array.from({ length: COUNT }, (_, at) => ({ index: at + 1, count: COUNT }));
const owners = <T>(things: (leg: (typeof legs)[number]) => readonly T[], thing: T) =>
  legs.filter((leg) => things(leg).includes(thing));

describe("legs that share the monitors", () => {
  it("have each monitor in exactly one of them, whether it is asked or judged by its page", () => {
    for (const monitor of config.monitors) expect(owners((leg) => ownMonitors(config, leg), monitor)).toHaveLength(1);
  });

  it("keep the monitors of one host together, whatever their port", () => {
    const [a, again] = ["a", "a-again"].map((id) => config.monitors.find((monitor) => monitor.id === id)!);
    expect(legs.filter((leg) => isOurs(a!, leg))).toEqual(legs.filter((leg) => isOurs(again!, leg)));
  });

  it("read the pages of their own monitors, and one of them each page that speaks of nobody", () => {
    for (const leg of legs) {
      const named = ownMonitors(config, leg).flatMap(({ feeds }) => feeds.map(({ feed }) => feed));
      const read = feedsOfLeg(config, leg).map(({ id }) => id);
      expect(read.filter((id) => id !== "spare").toSorted()).toEqual([...new Set(named)].toSorted());
    }
    expect(legs.filter((leg) => feedsOfLeg(config, leg).some(({ id }) => id === "spare"))).toHaveLength(1);
  });

  it("tell of a page's own trouble, and of what became of an incident, in one of them", () => {
    for (const { id } of config.feeds) expect(owners((leg) => followedFeeds(config, leg), id)).toHaveLength(1);
    const incidents = [
      { monitor: "a" },
      { monitor: "from-page" },
      { monitor: "a", feed: "page-a" },
      { monitor: "gone" },
      { monitor: "a", feed: "gone" },
    ];
    for (const incident of incidents) {
      expect(legs.filter((leg) => isFollowed(incident, config, leg))).toHaveLength(1);
    }
  });
});

it("a run without legs has everything", () => {
  expect(ownMonitors(config, undefined)).toEqual(config.monitors);
  expect(feedsOfLeg(config, undefined)).toEqual(config.feeds);
  expect(followedFeeds(config, undefined)).toEqual(["page-a", "page-b", "spare"]);
  expect(isFollowed({ monitor: "gone" }, config, undefined)).toBe(true);
});
