import type { ChildProcess } from "node:child_process";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import type { Page, PageIncident } from "../src/lab/pages.ts";
import { QUICK, startPatient, startWorld } from "./bundle-world.ts";
import type { Outcome, Patient, World } from "./bundle-world.ts";
import { etagOf, startPapers, type Papers } from "./feed-servers.ts";

/** Runs that read pages and are killed before they push, meet another, or lose the answer to their push. */
let world: World;
let papers: Papers;
let patient: Patient;

const MODEL = "lumen/lantern-2";
const ENDPOINTS = {
  data: { id: MODEL, endpoints: [{ provider_name: "Aurora", tag: "aurora", status: 0, uptime_last_30m: 99.5 }] },
};
const SUMMARY = "/aurora/api/v2/summary.json";
const SLOW: PageIncident = {
  id: "slow",
  title: "Uploads are slow",
  impact: "minor",
  component: "files",
  status: "degraded_performance",
  beganMs: Date.parse("2026-11-21T09:06:00.000Z"),
  updates: [{ atMs: Date.parse("2026-11-21T09:08:00.000Z"), state: "investigating", text: "We are looking into it." }],
};

const tell = (...told: PageIncident[]): void => {
  const page: Page = {
    id: "aurora",
    name: "Aurora",
    components: [
      { id: "api", name: "API" },
      { id: "files", name: "Files" },
    ],
    incidents: () => told,
  };
  papers.tell("/aurora", page);
};

beforeEach(async () => {
  [world, papers, patient] = await Promise.all([startWorld({ buildsSite: false }), startPapers(), startPatient()]);
  papers.papers.set("/api/v1/models", (_, response) => void response.end('{"data":[]}'));
  papers.papers.set(`/api/v1/models/${MODEL}/endpoints`, (_, response) => void response.end(JSON.stringify(ENDPOINTS)));
  tell();
  await world.scratch.commit("Watch with feeds", {
    "uptimeline.yml": `
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
${QUICK}
feeds:
  - { id: aurora-page, kind: statuspage, url: "${papers.origin}/aurora" }
  - { id: broker, kind: openrouter, url: "${papers.origin}/api/v1", models: [${MODEL}] }
monitors:${patient.monitor.trimEnd()}
    feeds: [{ feed: aurora-page, components: [api] }, { feed: broker, components: [${MODEL}] }]
`,
  });
});

afterEach(() => Promise.all([world.close(), papers.close(), patient.close()]));

/** Lines of the page, oldest first. */
const lines = async (): Promise<Record<string, unknown>[]> =>
  (await world.ledgerFile("history/feeds/2026-11.jsonl"))
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Record<string, unknown> & { report: { feed: string } })
    .filter(({ report }) => report.feed === "aurora-page");

/** The runs that kept a figure, for each of its components the same ones. */
const figuresOfRuns = async (): Promise<readonly string[]> => {
  const runs = [...Map.groupBy(await world.figures(), ({ of }) => of).values()].map((lines) =>
    lines.map(({ run }) => run).toSorted(),
  );
  expect(new Set(runs.map((each) => each.join())).size).toBe(1);
  return runs[0] ?? [];
};

/** What the next run will ask the page by. */
async function keptEtag(): Promise<string | undefined> {
  const state = JSON.parse(await world.ledgerFile("history/state.json")) as {
    feeds?: Record<string, { documents: Record<string, { etag: string }> }>;
  };
  return state.feeds?.["aurora-page"]?.documents[`${papers.origin}${SUMMARY}`]?.etag;
}

/** What the page was asked by, request by request, and what it answered. */
const asked = (): [ifNoneMatch: string | undefined, status: number][] =>
  papers.asked.filter(({ path }) => path === SUMMARY).map(({ ifNoneMatch, status }) => [ifNoneMatch, status]);

const etag = (): string => etagOf(papers.papers.get(SUMMARY) as string);

/** Kills the run as it pushes: it has read all feeds, and nobody knows. */
async function goKilled(minute: number): Promise<Outcome> {
  const { switches } = world.scratch.git;
  let child: ChildProcess | undefined;
  switches.onRequest = (service, method) => {
    if (service !== "git-receive-pack" || method !== "POST") return;
    child?.kill("SIGKILL");
    return "drop";
  };
  const killed = await world.go({ minute, onStart: (started) => void (child = started) });
  switches.onRequest = undefined;
  return killed;
}

describe("a run that is killed between its feeds and its push", () => {
  it("leaves nothing behind: the next one asks by what was pushed, and tells the change once", async () => {
    const first = await world.go({ minute: 0 });
    const before = etag();
    tell(SLOW);
    const killed = await goKilled(5);
    expect(killed.step.exitCode).toBeNull();
    expect(await keptEtag()).toBe(before);
    const next = await world.go({ minute: 10 });
    expect([first, next].map(({ job }) => job.result)).toEqual(["success", "success"]);
    expect(asked()).toEqual([
      [undefined, 200],
      [before, 200],
      [before, 200],
    ]);
    expect(await lines()).toMatchObject([
      { report: { components: [{ id: "api" }, { id: "files" }] } },
      { t: expect.stringMatching(/^2026-11-21T09:15/) as string, report: { incidents: [{ id: "slow" }] } },
    ]);
    expect(await figuresOfRuns()).toEqual([first.run, next.run]);
    expect(await keptEtag()).toBe(etag());
  });
});

describe("a push whose answer is lost", () => {
  it.each(["drop", "break"] as const)(
    "leaves each line, figure and validator once (%s)",
    async (loss) => {
      const first = await world.go({ minute: 0 });
      tell(SLOW);
      world.scratch.git.loseNextPush(loss);
      const lost = await world.go({ minute: 5 });
      expect(lost.job.result).toBe("success");
      expect(await lines()).toHaveLength(2);
      expect(await figuresOfRuns()).toEqual([first.run, lost.run]);
      expect(await keptEtag()).toBe(etag());
      const next = await world.go({ minute: 10 });
      expect(asked().at(-1)).toEqual([etag(), 304]);
      expect(await lines()).toHaveLength(2);
      expect(await figuresOfRuns()).toEqual([first.run, lost.run, next.run]);
    },
    60_000,
  );
});

describe("two runs that read one page at the same time", () => {
  it("tell its change once, keep the figures of both, and leave validators by which the next one asks", async () => {
    const first = await world.go({ minute: 0 });
    tell(SLOW);
    let arrived = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    world.scratch.git.switches.onRequest = async (service, method) => {
      if (service !== "git-receive-pack" || method !== "POST" || arrived === 2) return;
      arrived += 1;
      if (arrived === 2) resolve();
      await promise;
    };
    const both = await Promise.all([world.go({ minute: 5 }), world.go({ minute: 5 })]);
    expect(both.map(({ job }) => job.result)).toEqual(["success", "success"]);
    const told = (await lines()).filter(({ report }) => JSON.stringify(report).includes('"slow"'));
    expect(told).toHaveLength(1);
    expect(await figuresOfRuns()).toEqual([first, ...both].map(({ run }) => run).toSorted());
    const next = await world.go({ minute: 10 });
    expect(next.job.result).toBe("success");
    expect(asked().at(-1)).toEqual([etag(), 304]);
    expect(await lines()).toHaveLength(2);
  });
});
