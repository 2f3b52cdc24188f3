import { createMailbox } from "../src/lab/mailbox.ts";
import { beforeAll, describe, expect, it } from "vitest";

import { createForge } from "../src/adapters/forge.ts";
import { run } from "../src/commands/run.ts";
import { loadConfig } from "../src/config/load.ts";
import { MINUTE_MS } from "../src/domain/instant.ts";
import { startGitHub, type GitHubDouble } from "../src/lab/github.ts";
import { createLabHttp } from "../src/lab/in-process.ts";
import { createLabNet } from "../src/lab/lab-net.ts";
import { createMemoryRepository, type MemoryRepository } from "../src/lab/memory-repository.ts";
import { LAB_KEY } from "../src/lab/provider.ts";
import { createScenarioPlace, scenarioConfigText } from "../src/lab/scenario-place.ts";
import type { Scenario } from "../src/lab/scenario.ts";
import { createSeededRandom } from "../src/lab/seeded-random.ts";
import { createVirtualClock } from "../src/lab/virtual-clock.ts";
import type { Incident } from "../src/domain/incident.ts";
import type { Clock, Files, World } from "../src/world.ts";

/**
 * A run that dies at every step of its way, before and after each thing that it does outside; those that follow heal what it
 * left. Probes, ledger, planner, issues and GitHub's answers are real; git is a tree in memory, and the bundle is killed on real
 * git elsewhere.
 */
const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const TOKEN = "killed-token";
const EVERY_MS = 6 * MINUTE_MS;
/** Runs come every six minutes: it works, it fails from the second one on, and from the fifth one on it works again. */
const SCENARIO: Scenario = { minutes: 60, every: 6, feeds: [], calls: [[5, 23, "fail"]] };
const RUNS = 9;
const BREAKS = 2;
const RECOVERS = 5;

type When = "before" | "after";
interface Death {
  /** Which run, and at which of its steps, both counted from 1. */
  readonly run: number;
  readonly step: number;
  readonly when: When;
}

interface Story {
  readonly repository: MemoryRepository;
  /** Steps of each run, by what it did. */
  readonly steps: readonly (readonly string[])[];
  readonly issues: GitHubDouble["issues"];
}

const noFiles = { read: () => Promise.resolve(undefined) } as Partial<Files> as Files;

/** The calls of a world one by one: the dead one's never come back, nor does anything that it does later. */
function mortal<T extends object>(
  part: T,
  name: string,
  step: (what: string, act: () => Promise<unknown>) => Promise<unknown>,
): T {
  return new Proxy(part, {
    get: (target, key) => {
      const value: unknown = Reflect.get(target, key);
      if (typeof value !== "function") return value;
      return (...args: unknown[]) =>
        step(`${name}.${String(key)}`, () => Reflect.apply(value, target, args) as Promise<unknown>);
    },
  });
}

async function play(death?: Death): Promise<Story> {
  const clock = createVirtualClock(START_MS);
  const github = await startGitHub({ repository: "lab/status", token: TOKEN, now: () => clock.now() });
  const place = createScenarioPlace(SCENARIO, clock);
  const { config } = loadConfig(scenarioConfigText(SCENARIO), "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]]));
  const repository = createMemoryRepository();
  const steps: string[][] = [];
  for (let number = 1; number <= RUNS; number += 1) {
    const atMs = START_MS + (number - 1) * EVERY_MS;
    steps.push(await goOnce(number));
    await clock.sleep(Math.max(0, atMs + EVERY_MS - clock.now()));
  }
  await github.close();
  return { repository, steps, issues: github.issues };

  async function goOnce(number: number): Promise<string[]> {
    const done: string[] = [];
    const isDying = death?.run === number;
    let die = (): void => {};
    const died = new Promise<void>((resolve) => void (die = resolve));
    let isDead = false;
    const never = new Promise<never>(() => {});
    const step = async (what: string, act: () => Promise<unknown>): Promise<unknown> => {
      if (isDead) return never;
      done.push(what);
      const isLast = isDying && done.length === death.step;
      if (isLast && death.when === "before") return end();
      const answer = await act();
      return isLast ? end() : isDead ? never : answer;
    };
    const end = (): Promise<never> => {
      isDead = true;
      die();
      return never;
    };
    const random = createSeededRandom(number);
    const mortalClock: Clock = {
      now: () => clock.now(),
      sleep: (ms, signal) => (isDead ? never : clock.sleep(ms, signal)),
    };
    const forge = createForge({
      token: TOKEN,
      repository: "lab/status",
      apiUrl: github.url,
      graphqlUrl: github.graphqlUrl,
      proxies: {},
    });
    const world: World = {
      clock: mortalClock,
      random,
      http: createLabHttp(place, mortalClock, random),
      ...createLabNet(mortalClock),
      files: noFiles,
      repository: mortal(repository, "repository", step),
      mail: createMailbox(),
      redact: (text: string) => text,
      forge: mortal(forge, "forge", step),
      log: { info: () => {}, warn: () => {}, error: () => {} },
    };
    await Promise.race([run(world, config, { run: `${number}.1`, live: true }), died]);
    return done;
  }
}

const textsBelow = ({ repository }: Story, folder: string): string[] =>
  [...repository.files].flatMap(([path, text]) => (path.startsWith(`history/${folder}/`) ? [text] : []));

/** What the ledger and GitHub hold, without when and by whom, which a death may change. */
function outcomeOf(story: Story) {
  const samples = textsBelow(story, "samples").flatMap((text) => text.trim().split("\n"));
  const incidents = textsBelow(story, "incidents").map((text) => JSON.parse(text) as Incident);
  return {
    doubledSamples: samples.length - new Set(samples).size,
    incidents: incidents.map(({ id, begin, end, timeline, outbox, issue }) => ({
      id,
      begin,
      end,
      timeline: timeline.map(({ what }) => what),
      unsaid: outbox.filter(({ state }) => state !== "done").length,
      issue: issue?.number === undefined ? "none" : "one",
    })),
    issues: story.issues.map(({ title, state, comments }) => ({
      title,
      state,
      comments: comments.length,
    })),
  };
}

describe("a run that dies", async () => {
  let whole: Story;
  beforeAll(async () => {
    whole = await play();
  });

  it("and one that does not: the outage is opened, told once, and closed", () => {
    const { issues, incidents, doubledSamples } = outcomeOf(whole);
    expect(doubledSamples).toBe(0);
    expect(incidents).toMatchObject([{ timeline: ["opened", "recovered"], unsaid: 0, issue: "one" }]);
    expect(issues).toMatchObject([{ state: "closed", comments: 1 }]);
  });

  it.each<[string, number]>([
    ["the run that finds the outage", BREAKS],
    ["the run that sees it end", RECOVERS],
  ])(
    "at any step of %s leaves nothing that those after it do not heal",
    async (_, number) => {
      const steps = whole.steps[number - 1]!;
      expect(steps).toEqual(expect.arrayContaining(["repository.head", "repository.push"]));
      expect(steps.filter((what) => what === "repository.push")).toHaveLength(2);
      for (const step of steps.keys()) {
        for (const when of ["before", "after"] as const) {
          const story = await play({ run: number, step: step + 1, when });
          const { doubledSamples, incidents, issues } = outcomeOf(story);
          const where = `${when} ${steps[step]}, step ${step + 1}`;
          expect(doubledSamples, where).toBe(0);
          expect(
            incidents.map(({ timeline, unsaid, issue }) => ({ timeline, unsaid, issue })),
            where,
          ).toEqual([{ timeline: ["opened", "recovered"], unsaid: 0, issue: "one" }]);
          expect(issues, where).toEqual(outcomeOf(whole).issues);
        }
      }
    },
    300_000,
  );
});
