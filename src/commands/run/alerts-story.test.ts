import { createMemoryFiles } from "../../lab/memory-files.ts";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createInProcessLab, createLabHttp, type InProcessLab } from "../../lab/in-process.ts";
import { createLabNet } from "../../lab/lab-net.ts";
import { createMailbox } from "../../lab/mailbox.ts";
import { createMemoryRepository, type MemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { LAB_KEY } from "../../lab/provider.ts";
import { ForgeError } from "../../domain/errors.ts";
import { familyOf } from "../../domain/family.ts";
import { loadConfig } from "../../config/load.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { run } from "../run.ts";
import type { Clock, Forge, Log } from "../../world.ts";
import type { Config } from "../../config/config.ts";
import type { Incident } from "../../domain/incident.ts";
import type { State } from "../../domain/state.ts";

let clock: Clock;
let lab: InProcessLab;
let repository: MemoryRepository;
let config: Config;
let runs = 0;

/** The virtual clock does not see that a library is still being read. */
beforeAll(() => import("image-size"));

beforeEach(() => {
  clock = createVirtualClock(Date.parse("2026-11-21T09:00:00.000Z"));
  lab = createInProcessLab(7, clock);
  repository = createMemoryRepository();
});

const files = createMemoryFiles();
const forge = new Proxy({} as Forge, {
  get: () => () => Promise.reject(new ForgeError("unavailable", "GitHub is not part of this test")),
});
const log: Log = { info: () => {}, warn: () => {}, error: () => {} };

/** A run, and five minutes after it; what came of it is read from the ledger that it has pushed. */
async function go(): Promise<readonly Incident[]> {
  runs += 1;
  const random = createSeededRandom(runs);
  const seen = {
    clock,
    random,
    http: createLabHttp(lab, clock, random),
    ...createLabNet(clock, undefined, lab.networkWorks),
  };
  const world = { ...seen, files, repository, mail: createMailbox(), redact: (text: string) => text, forge, log };
  const { ledger } = await run(world, config, { run: `${runs}.1`, live: true });
  await clock.sleep(5 * MINUTE_MS);
  return ledger.incidents;
}

async function until(holds: (incidents: readonly Incident[]) => boolean): Promise<readonly Incident[]> {
  for (let times = 0; times < 15; times += 1) {
    const incidents = await go();
    if (holds(incidents)) return incidents;
  }
  throw new Error("it never came to that");
}

const written = (): Incident[] =>
  [...repository.files].flatMap(([path, text]) => (path.includes("/incidents/") ? [JSON.parse(text) as Incident] : []));
const state = (): State => JSON.parse(repository.files.get("history/state.json")!) as State;
const configOf = (rest: string): Config =>
  loadConfig(
    `controls: ["${lab.origins.beacon}/generate_204"]\n${rest}`,
    "uptimeline.yml",
    new Map([["LAB_KEY", LAB_KEY]]),
  ).config;

const paint = (id: string): string =>
  `  - { id: ${id}, every: 5m, provider: easel, judge: { failures: 3, confirm: 100ms, repeat: { base: 100ms, cap: 500ms, jitter: 20ms } }, probe: { kind: http, url: "${lab.origins.easel}/v1/images", method: POST, headers: { authorization: "Bearer \${LAB_KEY}" }, json: { prompt: ${id} } }, expect: [status == 200] }\n`;

describe("a rule of the config", () => {
  it("opens an alert, raises it, and ends it, over runs that know of each other by the ledger alone", async () => {
    config = configOf(`monitors:
${paint("paint")}
alerts:
  - { id: slow, name: Slow pictures, warning: p50(30m) > 1s for 5m, critical: p50(30m) > 1s for 20m }
`);
    for (let times = 0; times < 6; times += 1) expect(await go()).toEqual([]);
    expect(state()).not.toHaveProperty("alerts");
    lab.set("easel", "slow");
    const [opened] = await until((incidents) => incidents.length > 0);
    expect(opened).toMatchObject({
      kind: "alert",
      monitor: "paint",
      rule: "slow",
      title: "Slow pictures",
      level: "warning",
    });
    expect(opened!.timeline).toMatchObject([
      {
        what: "opened",
        level: "warning",
        value: expect.stringMatching(/^p50\(30m\) 1\.\d+s$/),
        limit: "p50(30m) > 1s for 5m",
      },
    ]);
    expect(state().alerts).toMatchObject({ "slow/paint": { warning: { holds: true, since: opened!.begin } } });
    const [raised] = await until(([incident]) => incident?.level === "critical");
    expect(raised!.timeline.map(({ what }) => what)).toEqual(["opened", "level"]);
    lab.set("easel", "healthy");
    const [ended] = await until(([incident]) => incident?.end !== undefined);
    expect(ended!.timeline.map(({ what }) => what)).toEqual(["opened", "level", "recovered"]);
    expect(written()).toEqual([ended]);
    expect((await go()).map(({ timeline }) => timeline)).toEqual([ended!.timeline]);
  });
});

describe("an outage", () => {
  it("speaks for the rules that tell of the same calls, and for what else of its provider fails with it", async () => {
    config = configOf(`monitors:
${paint("paint")}${paint("sketch")}
alerts:
  - { id: row, critical: consecutiveFailures >= 3 for 1m }
`);
    await go();
    lab.set("easel", "down");
    const incidents = await until((all) => all.some(({ kind }) => kind === "alert"));
    const ofKind = (kind: string) => incidents.filter((one) => one.kind === kind);
    const parent = ofKind("outage").find((one) => one.parent === undefined)!;
    expect(ofKind("outage").map(({ parent: above }) => above ?? "")).toEqual(["", parent.id]);
    expect(parent).toMatchObject({ provider: "easel" });
    expect(parent.timeline.filter(({ what }) => what === "joined")).toHaveLength(1);
    expect(familyOf(parent, incidents)!.children).toHaveLength(1);
    expect(
      ofKind("alert").every((one) =>
        ofKind("outage").some(({ id, monitor }) => id === one.parent && monitor === one.monitor),
      ),
    ).toBe(true);
    lab.set("easel", "healthy");
    await until((all) => all.every(({ end }) => end !== undefined));
  });
});
