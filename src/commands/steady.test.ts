import { createMemoryFiles } from "../lab/memory-files.ts";
import { afterEach, beforeAll, beforeEach, expect, it } from "vitest";
import { createForge } from "../adapters/forge.ts";
import { createInProcessLab, createLabHttp, type InProcessLab } from "../lab/in-process.ts";
import { createLabNet } from "../lab/lab-net.ts";
import { createMailbox } from "../lab/mailbox.ts";
import { createMemoryRepository, type MemoryRepository } from "../lab/memory-repository.ts";
import { createSeededRandom } from "../lab/seeded-random.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { HOUR_MS, MINUTE_MS } from "../domain/instant.ts";
import { LAB_KEY } from "../lab/provider.ts";
import { labConfigText } from "../lab/config.ts";
import { loadConfig } from "../config/load.ts";
import { run } from "./run.ts";
import { startGitHub, type GitHubDouble } from "../lab/github.ts";
import type { Clock, World } from "../world.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const token = "a-secret-token";

let clock: Clock;
let lab: InProcessLab;
let github: GitHubDouble;
let repository: MemoryRepository;
let said: string[];

/** The virtual clock does not see that a library is still being read. */
beforeAll(() => Promise.all([import("image-size"), import("@octokit/plugin-throttling"), import("@actions/github")]));

beforeEach(async () => {
  clock = createVirtualClock(START_MS);
  lab = createInProcessLab(7, clock);
  repository = createMemoryRepository();
  github = await startGitHub({ repository: "acme/status", token, now: () => clock.now() });
  said = [];
});
afterEach(() => github.close());

const files = createMemoryFiles();

/** One run and the minutes to the next: what GitHub was asked, with what it answered. */
async function go(id: number): Promise<{ readonly asked: string[]; readonly pages: boolean }> {
  const random = createSeededRandom(id);
  const { url: apiUrl, graphqlUrl } = github;
  const world: World = {
    clock,
    random,
    http: createLabHttp(lab, clock, random),
    ...createLabNet(clock, undefined, lab.networkWorks),
    files,
    repository,
    mail: createMailbox(),
    redact: (text: string) => text,
    forge: createForge({ token, repository: "acme/status", apiUrl, graphqlUrl, clock }),
    log: { info: () => {}, warn: (text) => void said.push(text), error: (text) => void said.push(text) },
  };
  const config = loadConfig(labConfigText(lab.origins), "uptimeline.yml", new Map([["LAB_KEY", LAB_KEY]])).config;
  // Whoever fails all along: one incident that goes on and of which nothing is new.
  const monitors = config.monitors.filter((one) => one.id === "evergreen-voice");
  const before = github.requests.length;
  const { pagesEnabled } = await run(world, { ...config, monitors }, { run: `${id}.1`, live: true });
  await clock.sleep(5 * MINUTE_MS);
  const asked = github.requests.slice(before).map(({ method, path, status }) => {
    return `${method} ${path.replace("/repos/acme/status", "") || "/"} ${status}`;
  });
  return { asked, pages: pagesEnabled };
}

it("asks GitHub once where nothing is new, and is answered without a body", async () => {
  const first = await go(1);
  expect(first.asked.filter((call) => !call.startsWith("POST /labels"))).toEqual([
    "GET / 200",
    "GET /issues 200",
    "GET /issues 200",
    "GET /labels 200",
    "POST /graphql 200",
    "POST /graphql 200",
    "POST /issues 201",
  ]);
  // The issue of its own is seen among what changed, once.
  expect((await go(2)).asked).toEqual(["GET /issues 200"]);
  for (const id of [3, 4]) expect(await go(id)).toEqual({ asked: ["GET /issues 304"], pages: true });
  await clock.sleep(6 * HOUR_MS);
  expect((await go(5)).asked).toContain("GET / 200");
  expect((await go(6)).asked).not.toContain("GET / 200");
});

it("asks again in each run while something is switched off, and says what", async () => {
  github.facts.hasPages = false;
  for (const id of [1, 2]) {
    const { asked, pages } = await go(id);
    expect([asked[0], pages]).toEqual(["GET / 200", false]);
  }
  expect(said.filter((text) => text.startsWith("Switch Pages on"))).toHaveLength(2);
  github.facts.hasPages = true;
  expect((await go(3)).pages).toBe(true);
  expect((await go(4)).asked).not.toContain("GET / 200");
});
