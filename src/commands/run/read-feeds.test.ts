import { beforeEach, describe, expect, it } from "vitest";
import { createInProcessLab, createLabHttp, type InProcessLab } from "../../lab/in-process.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { EMPTY_LEDGER } from "../../domain/ledger.ts";
import { loadConfig } from "../../config/load.ts";
import { readFeeds } from "./read-feeds.ts";
import type { Log } from "../../world.ts";

const clock = createVirtualClock(Date.parse("2026-11-21T09:00:00.000Z"));
let lab: InProcessLab;
let said: string[];
const log: Log = { info: () => {}, warn: (text) => void said.push(text), error: (text) => void said.push(text) };

beforeEach(() => {
  lab = createInProcessLab(7, clock);
  said = [];
});

/** Reads Tidewater's page for monitors that match these components of it. */
async function readFor(...matches: readonly (readonly string[])[]): Promise<readonly string[]> {
  const monitors = matches.map(
    (components, index) =>
      `  - { id: m${index}, feeds: [${components.length === 0 ? "page" : `{ feed: page, components: ${JSON.stringify(components)} }`}] }\n`,
  );
  const { config } = loadConfig(
    `feeds:\n  - { id: page, kind: statuspage, url: "${lab.origins.tidewater}/api/v2/summary.json" }\nmonitors:\n${monitors.join("")}`,
    "uptimeline.yml",
    new Map(),
  );
  const random = createSeededRandom(1);
  await readFeeds({ clock, log, http: createLabHttp(lab, clock, random) }, config, EMPTY_LEDGER);
  return said;
}

describe("components that a page does not have", () => {
  it("are said once a run, with the nearest name on the page", async () => {
    expect(await readFor(["Embedings"], ["Embedings"], ["Embeddings"])).toEqual([
      expect.stringMatching(/^The feed "page" has no component "Embedings".*Did you mean "Embeddings"\?$/),
    ]);
  });

  it("are said with the page's address where no name is near", async () => {
    expect(await readFor(["Quantum Bananas"])).toEqual([
      expect.stringMatching(/"Quantum Bananas".*Take a name or an id from http/),
    ]);
  });

  it("are not said of a page that can't be read, which is said by itself", async () => {
    lab.setNetwork(false);
    expect(await readFor(["Embedings"])).toEqual([expect.stringContaining("can't be read")]);
  });

  it("are nothing to say of for a monitor of the whole page, or one whose components are there", async () => {
    expect(await readFor([], ["Embeddings"])).toEqual([]);
  });
});

it("a component that a feed is to keep and that its page does not have is said, and stays unknown", async () => {
  const { config } = loadConfig(
    `feeds:\n  - { id: page, kind: statuspage, url: "${lab.origins.tidewater}/api/v2/summary.json", components: [Embeddings, Embedings] }\nmonitors:\n  - { id: m, feeds: [page] }\n`,
    "uptimeline.yml",
    new Map(),
  );
  const world = { clock, log, http: createLabHttp(lab, clock, createSeededRandom(1)) };
  const { reports } = await readFeeds(world, config, EMPTY_LEDGER);
  expect(said).toEqual([expect.stringMatching(/^The feed "page" is to keep a component "Embedings".*Take a name/)]);
  expect(reports.get("page")?.components).toMatchObject([
    { name: "Embeddings" },
    { name: "Embedings", status: "unknown" },
  ]);
});
