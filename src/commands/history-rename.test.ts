import { createMemoryFiles } from "../lab/memory-files.ts";
import { createMailbox } from "../lab/mailbox.ts";
import { beforeAll, describe, expect, it } from "vitest";
import { createInProcessLab, createLabHttp } from "../lab/in-process.ts";
import { createLabNet } from "../lab/lab-net.ts";
import { createMemoryRepository } from "../lab/memory-repository.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { ForgeError } from "../domain/errors.ts";
import { LAB_KEY } from "../lab/provider.ts";
import { labConfigText } from "../lab/config.ts";
import { loadConfig } from "../config/load.ts";
import { MINUTE_MS } from "../domain/instant.ts";
import { renameInConfig } from "./history-rename.ts";
import { run, type RunResult } from "./run.ts";
import type { Config } from "../config/config.ts";
import type { Forge, World } from "../world.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");

/** One that is down, and one of which a budget is all but spent; the new ids stand where the old ones stood. */
const RENAMED = [
  ["evergreen-voice", "evergreen-vojce"],
  ["quill-thrifty", "quill-thriftz"],
] as const;

/** The virtual clock does not see that a library is still being read. */
beforeAll(() => import("image-size"));

/** Runs every so many minutes, before and after the user has changed the config. */
async function story(change: (text: string, repository: World["repository"]) => Promise<string>) {
  const clock = createVirtualClock(START_MS);
  const lab = createInProcessLab(7, clock);
  const repository = createMemoryRepository();
  const site = new Map<string, string>();
  const go = async (config: Config, id: number, minutes: number): Promise<RunResult> => {
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
      forge: new Proxy({} as Forge, {
        get: () => () => Promise.reject(new ForgeError("unavailable", "GitHub is not part of this test")),
      }),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    };
    const result = await run(world, config, { run: `${id}.1`, live: true, siteDir: "/site" });
    await clock.sleep(minutes * MINUTE_MS);
    return result;
  };
  const load = (text: string): Config => loadConfig(text, "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]])).config;
  const text = labConfigText(lab.origins);
  await go(load(text), 1, 5);
  const before = await go(load(text), 2, 5);
  const config = load(await change(text, repository));
  const results: RunResult[] = [];
  // The third comes before anything is due again.
  for (const [index, minutes] of [2, 3, 5, 0].entries()) results.push(await go(config, index + 3, minutes));
  return { before, results, site: new Map(site), files: repository.files };
}

const today = (text: string): string => RENAMED.reduce((all, [from, to]) => all.replaceAll(from, to), text);

describe("a run after a rename", () => {
  it("goes on with verdict, due times, incidents, windows and spending: nothing but the name is another", async () => {
    const same = await story((text) => Promise.resolve(text));
    const renamed = await story(async (text, repository) => {
      let edited = text;
      for (const [from, to] of RENAMED) {
        const source = { path: "uptimeline.yml", name: "uptimeline.yml", text: edited };
        const loaded = loadConfig(edited, source.name, new Map([["LAB_KEY", LAB_KEY]]));
        edited = await renameInConfig({ repository }, { source, loaded, from, to });
      }
      return edited;
    });
    expect(same.before.verdicts.get("evergreen-voice")?.verdict).toBe("down");
    expect(renamed.results.map(({ changed }) => changed)).toEqual([[], [], [], []]);
    // Verdicts and since when.
    const verdicts = (results: readonly RunResult[]) =>
      results.map((result) => [...result.verdicts.values()].map((one) => today(JSON.stringify(one))));
    expect(verdicts(renamed.results)).toEqual(verdicts(same.results));
    // What was asked, and when: the same calls in the same files.
    const samples = (files: ReadonlyMap<string, string>) =>
      [...files].filter(([path]) => path.includes("/samples/")).map(([path, text]) => [path, today(text)]);
    expect(samples(renamed.files)).toEqual(samples(same.files));
    // The incident of the one that is down is the one that was opened.
    expect([...renamed.files.keys()].filter((path) => path.includes("/incidents/"))).toEqual(
      [...same.files.keys()].filter((path) => path.includes("/incidents/")),
    );
    // Windows, incidents, objectives and spending, as all pages and products tell them. A monitor's feed has an id by its address.
    const named = (text: string) => today(text).replace(/<id>urn:uuid:[^<]*<\/id>/u, "");
    const pages = ({ site }: { readonly site: ReadonlyMap<string, string> }) =>
      new Map([...site].map(([path, text]) => [today(path), path.endsWith(".atom") ? named(text) : today(text)]));
    expect(pages(renamed)).toEqual(pages(same));
  });

  it("has the new id in what it writes, and leaves what stands", async () => {
    const { files, results } = await story((text, repository) => {
      const source = { path: "uptimeline.yml", name: "uptimeline.yml", text };
      const loaded = loadConfig(text, source.name, new Map([["LAB_KEY", LAB_KEY]]));
      return renameInConfig({ repository }, { source, loaded, from: "evergreen-voice", to: "evergreen-vojce" });
    });
    const text = files.get("history/samples/2026-11-21T09.jsonl")!;
    expect(text).toContain('"monitor":"evergreen-voice"');
    expect(text).toContain('"monitor":"evergreen-vojce"');
    const [open] = results.at(-1)!.ledger.incidents.filter(({ monitor }) => monitor === "evergreen-vojce");
    expect(open).toMatchObject({ id: expect.stringMatching(/-evergreen-voice-outage$/) });
    expect(open).not.toHaveProperty("end");
  });
});
