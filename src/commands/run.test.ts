import { createMemoryFiles } from "../lab/memory-files.ts";
import { createMailbox } from "../lab/mailbox.ts";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createLabNet } from "../lab/lab-net.ts";
import { createInProcessLab, createLabHttp, type InProcessLab } from "../lab/in-process.ts";
import { createMemoryRepository, type MemoryRepository } from "../lab/memory-repository.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { ForgeError } from "../domain/errors.ts";
import { LAB_KEY } from "../lab/provider.ts";
import { labConfigText } from "../lab/config.ts";
import { loadConfig } from "../config/load.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import { run, type RunResult } from "./run.ts";
import type { Config } from "../config/config.ts";
import type { Clock, Forge, Log, World } from "../world.ts";
import type { Sample } from "../domain/sample.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");

/** The whole run on a virtual clock, in process, without GitHub: issues are told where they are tested, over HTTP. */
let clock: Clock;
let lab: InProcessLab;
let repository: MemoryRepository;
let site: Map<string, string>;
let said: string[];
let config: Config;

/** The virtual clock does not see that a library is still being read. */
beforeAll(() => import("image-size"));

beforeEach(() => {
  clock = createVirtualClock(START_MS);
  lab = createInProcessLab(7, clock);
  repository = createMemoryRepository();
  site = new Map();
  said = [];
  config = loadConfig(labConfigText(lab.origins), "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]])).config;
});
const noForge = new Proxy({} as Forge, {
  get: () => () => Promise.reject(new ForgeError("unavailable", "GitHub is not part of this test")),
});
const log: Log = { info: () => {}, warn: (text) => void said.push(text), error: (text) => void said.push(text) };

async function go(id: number): Promise<RunResult> {
  const random = createSeededRandom(id);
  const world: World = {
    clock,
    random,
    http: createLabHttp(lab, clock, random),
    ...createLabNet(clock, undefined, lab.networkWorks),
    files: createMemoryFiles(site),
    repository,
    mail: createMailbox(),
    redact: (text: string) => text,
    forge: noForge,
    log,
  };
  const result = await run(world, config, { run: `${id}.1`, live: true, siteDir: "/site" });
  await clock.sleep(5 * MINUTE_MS);
  return result;
}

const verdicts = (result: RunResult) =>
  Object.fromEntries([...result.verdicts].map(([id, { verdict }]) => [id, verdict]));
const samplesIn = (from: MemoryRepository): Sample[] =>
  [...from.files]
    .filter(([path]) => path.includes("/samples/"))
    .flatMap(([, text]) =>
      text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line) as Sample),
    );
const openKinds = (result: RunResult) =>
  result.ledger.incidents
    .filter(({ end }) => end === undefined)
    .map(({ monitor, kind, corroboration }) => `${monitor} ${kind} ${corroboration}`);

describe("a run against the lab", () => {
  it("tells what works from what fails, what is limited and what only a page worries about", async () => {
    const result = await go(1);
    expect(verdicts(result)).toEqual({
      "harbor-chat": "up",
      "juniper-flash": "up",
      "tollgate-small": "unknown",
      "tidewater-embed": "up",
      "easel-paint": "up",
      "lumen-vision": "up",
      "evergreen-voice": "down",
      "quill-models": "up",
      "quill-stream": "up",
      "quill-thrifty": "up",
      "darkroom-sketch": "up",
      "darkroom-print": "up",
      "darkroom-files": "up",
      "gateway-errors": "up",
      "quill-realtime": "up",
      "quill-name": "up",
      "relay-port": "up",
      "nightly-batch": "unknown",
    });
    expect(openKinds(result)).toEqual(["tidewater-embed advisory advisory", "evergreen-voice outage unacknowledged"]);
    expect(result.recorded).toBe(true);
    expect(repository.messages).toHaveLength(1);
    expect(site.get("/site/index.html")).toContain("Evergreen Voice");
  });

  it("opens an incident when a provider goes down and ends it when it recovers", async () => {
    await go(1);
    lab.set("studio", "down");
    const down = await go(2);
    expect(verdicts(down)["juniper-flash"]).toBe("down");
    expect(openKinds(down)).toContain("juniper-flash outage confirmed");
    lab.set("studio", "healthy");
    const up = await go(3);
    expect(verdicts(up)["juniper-flash"]).toBe("up");
    const incident = up.ledger.incidents.find(({ monitor }) => monitor === "juniper-flash");
    expect(incident?.timeline.map(({ what }) => what)).toEqual(["opened", "page", "recovered"]);
    expect(incident?.evidence.length).toBeGreaterThan(2);
    expect([...repository.files.keys()]).toContain(`history/incidents/2026/${incident?.id}.json`);
  });

  it("says nothing of anybody when there is no network at all", async () => {
    lab.setNetwork(false);
    const result = await go(1);
    expect(new Set(Object.values(verdicts(result)))).toEqual(new Set(["unknown"]));
    expect(result.ledger.incidents).toEqual([]);
    expect(new Set(samplesIn(repository).map(({ outcome }) => outcome))).toEqual(new Set(["inconclusive"]));
    expect(said.some((text) => text.includes("runner's own network"))).toBe(true);
  });

  it("never makes an outage of rate limits, however long they last", async () => {
    for (let id = 1; id <= 6; id += 1) {
      const result = await go(id);
      expect(openKinds(result).filter((kind) => kind.startsWith("tollgate"))).toEqual([]);
    }
  });
});

describe("a monitor without a probe", () => {
  it("is never asked, and has the verdict of its page", async () => {
    const text = `${labConfigText(lab.origins)}
  - { id: tidewater-page-only, name: Tidewater by its page, feeds: [{ feed: tidewater-page, components: [Embeddings] }] }
`;
    config = loadConfig(text, "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]])).config;
    const result = await go(1);
    expect(result.verdicts.get("tidewater-page-only")).toMatchObject({ verdict: "degraded", ground: "page" });
    expect(samplesIn(repository).filter(({ monitor }) => monitor === "tidewater-page-only")).toMatchObject([
      { outcome: "slow", reason: "page-degraded" },
    ]);
    expect(openKinds(result)).toContain("tidewater-page-only degradation confirmed");
  });
});

describe("keeping the ledger", () => {
  const foreign: Sample = {
    v: 1,
    t: "2026-11-21T09:00:00.500Z",
    monitor: "harbor-chat",
    run: "99.1",
    outcome: "ok",
    ms: 40,
    every: 300,
  };

  it("takes the ledger of a run that pushed first, judges again and adds its own lines", async () => {
    await go(1);
    const before = samplesIn(repository).length;
    const path = [...repository.files.keys()].find((file) => file.includes("/samples/"))!;
    const push = repository.push.bind(repository);
    let overtaken = false;
    const racing: MemoryRepository = Object.create(repository, {
      push: {
        value: async (...args: Parameters<typeof push>) => {
          if (!overtaken) {
            overtaken = true;
            repository.overtake(new Map([[path, `${repository.files.get(path)}${JSON.stringify(foreign)}\n`]]));
          }
          return push(...args);
        },
      },
    });
    const own = repository;
    repository = racing;
    const result = await go(2);
    repository = own;
    const after = samplesIn(repository);
    expect(result.recorded).toBe(true);
    expect(after.filter(({ run: id }) => id === "99.1")).toEqual([foreign]);
    expect(after.length).toBeGreaterThan(before + 1);
    expect(new Set(after.map((sample) => JSON.stringify(sample))).size).toBe(after.length);
  });

  it("sees in the head that a push had succeeded whose answer was lost", async () => {
    repository.answerNext("lost");
    const result = await go(1);
    expect(result.recorded).toBe(true);
    expect(repository.messages).toHaveLength(1);
    expect(repository.messages[0]).toContain("\n\nUptimeline-Run: 1.1\n");
  });

  it("fails with the remedy where pushing is forbidden, and builds the site all the same", async () => {
    repository.answerNext({ kind: "forbidden", reason: "protected-branch", remedy: "Allow it under Settings" });
    const result = await go(1);
    expect(result).toMatchObject({ recorded: false, siteBuilt: true, commits: [], said: [] });
    expect(said.join()).toContain("Allow it under Settings");
  });

  it("fails when the remote can't be reached, and builds the site of what it saw", async () => {
    repository.setNetwork(false);
    const result = await go(1);
    expect(result).toMatchObject({ recorded: false, siteBuilt: true });
    expect(site.get("/site/index.html")).toContain("Evergreen Voice");
  });

  it("stops before it writes when the ledger is of a newer version", async () => {
    repository.overtake(new Map([["history/state.json", '{"v":2}\n']]));
    await expect(go(1)).rejects.toThrow(/holds version 2/);
    expect(repository.messages).toEqual([]);
  });

  it("never empties a site folder that it did not make", async () => {
    site.set("/site/thesis.txt", "ten years of work");
    const result = await go(1);
    expect(result.siteBuilt).toBe(false);
    expect(site.get("/site/thesis.txt")).toBe("ten years of work");
  });
});
