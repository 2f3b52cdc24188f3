import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { hasOpenssl } from "../src/adapters/http.fixture.ts";
import type { LabIssue } from "../src/lab/github-state.ts";
import type { Page, PageIncident } from "../src/lab/pages.ts";
import { complaints, messages, QUICK, siteOf, startPatient, startWorld } from "./bundle-world.ts";
import type { Outcome, Patient, World } from "./bundle-world.ts";
import { startPapers, startVendors, type Asked, type Papers, type Vendors } from "./feed-servers.ts";

/**
 * A provider in three lines over an outage: its gateway and its pages are ours, under the names and ids of the real ones.
 * Before the provider's page says a word, a customer's does.
 */
const GATEWAY = "api.anthropic.com";
const REFUSES = { status: 401, body: { type: "error", error: { type: "authentication_error", message: "No key." } } };
const IS_OVERLOADED = {
  status: 529,
  body: { type: "error", error: { type: "overloaded_error", message: "Overloaded" } },
};

const at = (time: string): number => Date.parse(`2026-11-21T${time}:00.000Z`);

const CLAUDE: Omit<Page, "incidents"> = {
  id: "tymt9n04zgry",
  name: "Claude",
  components: [
    { id: "k8w3r06qmzrp", name: "Claude API" },
    { id: "c2", name: "claude.ai" },
  ],
};
const GITHUB: Omit<Page, "incidents"> = {
  id: "kctbh9vrtdwd",
  name: "GitHub",
  components: [
    { id: "cnnb39dkkk82", name: "Copilot AI Model Providers" },
    { id: "g2", name: "Pages" },
  ],
};

const investigating = (time: string) =>
  ({ atMs: at(time), state: "investigating", text: "We are looking into it." }) as const;
const resolved = (time: string) => ({ atMs: at(time), state: "resolved", text: "This is resolved." }) as const;

const ELEVATED: PageIncident = {
  id: "elevated",
  title: "Elevated errors",
  impact: "major",
  component: "k8w3r06qmzrp",
  status: "partial_outage",
  beganMs: at("09:09"),
  updates: [investigating("09:14")],
};
const SONNET: PageIncident = {
  id: "sonnet",
  title: "Claude Sonnet is slow in Copilot",
  impact: "minor",
  component: "cnnb39dkkk82",
  status: "degraded_performance",
  beganMs: at("09:01"),
  updates: [investigating("09:04")],
};
const OPUS: PageIncident = {
  ...SONNET,
  id: "opus",
  title: "Claude Opus is unavailable in Copilot",
  beganMs: at("09:11"),
  updates: [investigating("09:13")],
};

let world: World;
let papers: Papers;
let vendors: Vendors;
let patient: Patient;
/** What each run asked of pages, what it left of their lines, and what stood in the issue then. */
const asked: Asked[][] = [];
const lines: string[] = [];
const comments: number[] = [];
const runs: Outcome[] = [];

const tellClaude = (...told: PageIncident[]): void => papers.tell("/claude", { ...CLAUDE, incidents: () => told });
const tellGitHub = (...told: PageIncident[]): void => papers.tell("/github", { ...GITHUB, incidents: () => told });
const issue = (): LabIssue => world.scratch.github.issues[0]!;

async function run(minute: number): Promise<void> {
  const before = papers.asked.length;
  runs.push(await world.go({ minute, env: vendors.env }));
  asked.push(papers.asked.slice(before).toSorted((a, b) => (a.path < b.path ? -1 : 1)));
  lines.push(await world.ledgerFile("history/feeds/2026-11.jsonl"));
  comments.push(world.scratch.github.issues.flatMap((one) => one.comments).length);
}

const config = (): string => `
site: { name: Feeds }
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
${QUICK}
feeds:
  - { id: anthropic-status, kind: statuspage, url: "${papers.origin}/claude" }
  - { id: github-status, kind: statuspage, url: "${papers.origin}/github" }
  - { id: claude-ai, kind: statuspage, url: "${papers.origin}/claude", components: [claude.ai], include: [claude.ai] }
monitors:
  - provider: anthropic
    every: 5m
    importance: critical
${patient.monitor.trimEnd()}
    feeds: [claude-ai]
`;

/** Lines of a feed that a run added to those of the run before. */
function added(index: number, feed: string): Record<string, unknown>[] {
  const known = new Set((lines[index - 1] ?? "").split("\n"));
  return lines[index]!.split("\n")
    .filter((line) => line !== "" && !known.has(line))
    .map((line) => JSON.parse(line) as Record<string, unknown> & { report: { feed: string } })
    .filter(({ report }) => report.feed === feed);
}

const incidentOf = async (): Promise<Record<string, unknown> & { timeline: { what: string }[] }> => {
  const [path = ""] = await world.ledgerFiles("incidents/");
  return JSON.parse(await world.ledgerFile(path)) as Awaited<ReturnType<typeof incidentOf>>;
};

describe.skipIf(!hasOpenssl && process.env["CI"] === undefined)("a provider in three lines", () => {
  let quietIssues: number;
  let opening: string;
  beforeAll(async () => {
    [world, papers, patient] = await Promise.all([startWorld(), startPapers(), startPatient()]);
    vendors = await startVendors(`${world.scratch.folder}/vendors`, [GATEWAY]);
    await world.scratch.commit("Watch a provider whole", { "uptimeline.yml": config() });
    vendors.answers.set(GATEWAY, REFUSES);
    tellClaude();
    tellGitHub(SONNET);
    await run(0);
    quietIssues = world.scratch.github.issues.length;
    vendors.answers.set(GATEWAY, IS_OVERLOADED);
    await run(5);
    opening = issue().body;
    tellClaude(ELEVATED);
    tellGitHub(OPUS, SONNET);
    await run(10);
    await run(15);
    vendors.answers.set(GATEWAY, REFUSES);
    tellClaude({ ...ELEVATED, updates: [...ELEVATED.updates, resolved("09:24")] });
    await run(20);
  }, 120_000);

  afterAll(() => Promise.all([world.close(), papers.close(), patient.close(), vendors.close()]));

  it("asks its gateway under its own name, and ends each run well", () => {
    expect(runs.map(({ job }) => job.result)).toEqual(Array(5).fill("success"));
    expect(runs.flatMap(({ step }) => [...messages(step, "error"), ...complaints(step)])).toEqual([]);
    expect(new Set(vendors.asked)).toEqual(new Set([GATEWAY]));
    expect(runs.map(({ step }) => step.outputs["verdict"])).toEqual(["up", "down", "down", "down", "up"]);
  });

  it("opens nothing for a third party alone", () => {
    expect(runs[0]?.step.outputs).toMatchObject({ verdict: "up", incidents: "0" });
    expect(quietIssues).toBe(0);
  });

  it("opens one incident when the gateway fails and the page stays green, with whoever else sees it", async () => {
    expect(world.scratch.github.issues).toHaveLength(1);
    expect(issue().title).toBe("Claude API is down: the model is overloaded");
    expect(opening.replaceAll(/\s+/g, " ")).toContain(
      `The official page still shows green. - github\\-status sees it too: ${SONNET.title}.`,
    );
    const { timeline } = await incidentOf();
    expect(timeline.slice(0, 2)).toMatchObject([
      { what: "opened", level: "critical" },
      {
        what: "witness",
        feed: "github-status",
        title: SONNET.title,
        status: "degraded_performance",
        begin: "2026-11-21T09:01:00.000Z",
        published: "2026-11-21T09:04:00.000Z",
      },
    ]);
  });

  it("comments when the page speaks: how late it is, and who else has begun to see it", async () => {
    expect(comments).toEqual([0, 0, 1, 1, 2]);
    const [comment] = issue().comments;
    expect(comment?.body).toMatch(
      /The official page now says so too, 3\smin\s\d+\ss after it began: Elevated errors\n/,
    );
    expect(comment?.body).toContain(`github\\-status sees it too: ${OPUS.title}.`);
    expect(await incidentOf()).toMatchObject({
      corroboration: "confirmed",
      pageFeed: "anthropic-status",
      pagePublished: "2026-11-21T09:14:00.000Z",
    });
  });

  it("closes with a post-mortem that states the lead, on the site, too", async () => {
    expect(issue()).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(issue().comments[1]?.body).toMatch(/The official page said so 3\smin\s\d+\ss after it began\./);
    const site = await siteOf(runs[4]!);
    const path = [...site.keys()].find((name) => /^incidents\/.*anthropic-api-outage\.html$/.test(name));
    expect(site.get(path ?? "")).toContain("Elevated errors");
    expect(site.get(path ?? "")).toContain(OPUS.title);
  });

  it("keeps monitors of the same page apart", async () => {
    expect((await world.ledgerFiles("incidents/")).map((path) => path.replace(/^.*Z-/, ""))).toEqual([
      "anthropic-api-outage.json",
    ]);
  });

  describe("conditional requests", () => {
    const PATHS = ["/claude", "/github"].flatMap((page) =>
      ["incidents", "summary"].map((name) => `${page}/api/v2/${name}.json`),
    );

    it("are one for each address and run, however many feeds share it", () => {
      expect(asked.map((one) => one.map(({ path }) => path))).toEqual(Array(5).fill(PATHS));
    });

    it("name what was read last, from the second run on", () => {
      expect(asked[0]?.map(({ ifNoneMatch }) => ifNoneMatch)).toEqual(Array(4).fill(undefined));
      for (const one of asked.slice(1).flat()) expect(one.ifNoneMatch).toMatch(/^W\/"[0-9a-f]{20}"$/);
    });

    it("are answered 304 while nothing changes: nothing is lost, and the ledger gets no line", () => {
      const statuses = asked.map((one) => one.map(({ status }) => status));
      expect(statuses).toEqual([
        [200, 200, 200, 200],
        [304, 304, 304, 304],
        [200, 200, 200, 200],
        [304, 304, 304, 304],
        [200, 200, 304, 304],
      ]);
      expect(lines[1]).toBe(lines[0]);
      expect(lines[3]).toBe(lines[2]);
    });

    it("are answered with what changed, which is one line of what differs", () => {
      expect(added(0, "anthropic-status")).toMatchObject([{ report: { components: { length: 2 } } }]);
      expect(added(2, "anthropic-status")).toMatchObject([
        {
          after: added(0, "anthropic-status")[0]?.["t"],
          report: { components: [{ id: "k8w3r06qmzrp" }], incidents: [{ id: "elevated" }] },
        },
      ]);
      expect(added(2, "github-status")).toMatchObject([{ report: { incidents: [{ id: "opus" }] } }]);
      expect(added(4, "anthropic-status")).toMatchObject([
        { after: added(2, "anthropic-status")[0]?.["t"], report: { incidents: [{ id: "elevated" }] } },
      ]);
      expect(added(4, "github-status")).toEqual([]);
      expect(
        lines
          .at(-1)!
          .split("\n")
          .filter((line) => line.includes('"claude-ai"')),
      ).toHaveLength(1);
    });
  });
});
