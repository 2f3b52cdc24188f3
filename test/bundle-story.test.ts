import { readFileSync } from "node:fs";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";

import { labConfigText } from "../src/lab/config.ts";
import type { LabIssue } from "../src/lab/github-state.ts";
import {
  BROKEN,
  messages,
  OVERLOADED,
  siteOf,
  startPatient,
  startWorld,
  WATCH,
  WELL,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";

/** The bundle as a fork runs it, five minutes apart, over a quiet time, an outage that changes its face, and its end. */
let world: World;
let patient: Patient;
let quiet: Outcome;
let down: Outcome;
let worse: Outcome;
let well: Outcome;
let after: Outcome;
let stranger: LabIssue;

beforeAll(async () => {
  [world, patient] = await Promise.all([startWorld({ holdsAction: true }), startPatient()]);
  const { providers, github } = world.scratch;
  const config = `${labConfigText(providers.origins, providers.below)}${patient.monitor}`;
  await world.scratch.commit("Watch one more", { "uptimeline.yml": config });
  providers.set("evergreen", "healthy");
  providers.set("tidewater", "healthy");
  stranger = github.open("passer-by", {
    title: "Patient Model is down",
    body: "<!-- uptimeline -->",
    labels: ["uptimeline"],
  });
  const run = (minute: number): Promise<Outcome> => world.go({ minute, workflow: WATCH });
  quiet = await run(0);
  patient.answer = OVERLOADED;
  down = await run(5);
  patient.answer = BROKEN;
  worse = await run(10);
  patient.answer = WELL;
  well = await run(15);
  after = await run(20);
}, 120_000);

afterAll(async () => {
  await Promise.all([world.close(), patient.close()]);
});

const all = (): Outcome[] => [quiet, down, worse, well, after];
const issue = (): LabIssue => world.scratch.github.issues.find(({ author }) => author === "github-actions[bot]")!;

describe("the bundle over an outage", () => {
  it("ends well each time, without a word of error", () => {
    expect(all().map(({ job }) => job.result)).toEqual(Array(5).fill("success"));
    expect(all().flatMap(({ step }) => messages(step, "error"))).toEqual([]);
    // What channels are told, the log is told, too.
    expect(all().flatMap(({ step }) => messages(step, "warning"))).toEqual([
      expect.stringMatching(/^Patient Model is down: the model is overloaded · http/),
    ]);
  });

  it("makes one commit a run and a second one where something was announced, each with the run's trailer", async () => {
    const ours = (await world.commits()).slice(2);
    expect(ours.map(({ run }) => run)).toEqual(
      [quiet, down, down, worse, worse, well, well, after].map(({ run }) => run),
    );
    const subjects = ours.map(({ subject }) => subject);
    expect(subjects[0]).toMatch(/^Harbor Mini is up, Juniper Flash is up, .*; \d+ samples at 2026-11-21T09:05:\d\d/);
    expect(subjects[1]).toMatch(/^Patient Model is down; \d+ samples at 2026-11-21T09:10/);
    expect(subjects[2]).toBe("Record what was said: 1 entry");
    expect(subjects[5]).toMatch(/^Patient Model is up; \d+ samples/);
    expect(subjects[7]).toMatch(/^\d+ samples at 2026-11-21T09:25/);
  });

  it("opens one issue, comments on it when the error changes, and closes it with a post-mortem", () => {
    const { github } = world.scratch;
    expect(github.issues).toHaveLength(2);
    expect(issue()).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(issue().title).toContain("Patient Model");
    expect(issue().comments.map(({ author }) => author)).toEqual(["github-actions[bot]", "github-actions[bot]"]);
    expect(down.step.summary).toMatch(new RegExp(`\\[#${issue().number}\\]\\(.*/issues/${issue().number}\\)`));
  });

  it("touches nobody else's issue, whatever its title and label", () => {
    expect(stranger).toMatchObject({
      state: "open",
      title: "Patient Model is down",
      comments: [],
      labels: ["uptimeline"],
    });
    const changing = world.scratch.github.requests.filter(({ method }) => method !== "GET");
    expect(changing.filter(({ path }) => path.includes(`/issues/${stranger.number}`))).toEqual([]);
  });

  it("keeps each sample once, and as many as its commits say", async () => {
    const lines = await world.sampleLines();
    expect(new Set(lines).size).toBe(lines.length);
    const counts = Map.groupBy(await world.samples(), ({ run }) => run);
    for (const { run, subject } of await world.commits()) {
      const said = /(\d+) samples? at /.exec(subject)?.[1];
      if (said !== undefined) expect([run, counts.get(run)?.length]).toEqual([run, Number(said)]);
    }
    expect([...counts.keys()]).toEqual(all().map(({ run }) => run));
  });

  it("writes below history/ only", async () => {
    const changed = await world.scratch.inRemote("log", "--name-only", "--format=", "main~8..main");
    expect(changed.split("\n").filter((path) => path !== "" && !path.startsWith("history/"))).toEqual([]);
  });
});

describe("what a run hands on", () => {
  it("has every output that action.yml documents, and no other", () => {
    const action = parse(readFileSync(join(import.meta.dirname, "../action.yml"), "utf8")) as { outputs: object };
    const names = Object.keys(action.outputs).sort();
    for (const { step } of all()) expect(Object.keys(step.outputs).sort()).toEqual(names);
  });

  it("says what is down, what changed and where the ledger and the site are", async () => {
    const commits = await world.commits();
    const lastOf = ({ run }: Outcome): string | undefined => commits.findLast((commit) => commit.run === run)?.id;
    expect(down.step.outputs).toEqual({
      verdict: "down",
      down: '["patient"]',
      degraded: "[]",
      maintenance: "[]",
      unknown: '["tollgate-small","nightly-batch"]',
      changed: "true",
      incidents: "1",
      commit: lastOf(down),
      "site-dir": "_site",
      pages: "true",
      unrecorded: "",
    });
    expect(worse.step.outputs).toMatchObject({ verdict: "down", changed: "false", incidents: "1" });
    expect(well.step.outputs).toMatchObject({ down: "[]", changed: "true", incidents: "0", commit: lastOf(well) });
    expect(after.step.outputs).toMatchObject({ down: "[]", changed: "false", incidents: "0" });
  });

  it("sums itself up as a table of monitors, with the incident that is open", () => {
    expect(down.step.summary).toMatch(/\| Patient Model \| down \|/);
    expect(down.step.summary).toContain("### Open incidents");
    expect(down.step.summary).toMatch(/\| Harbor Mini \| up \|/);
    expect(well.step.summary).not.toContain("### Open incidents");
    const rows = down.step.summary.split("\n").filter((line) => line.startsWith("| "));
    expect(rows.filter((row) => row.startsWith("| Monitor"))).toHaveLength(2);
    // A blank line inside of a table would end it.
    expect(down.step.summary).not.toMatch(/\|\n\n+\| /);
  });

  it("is deployed: the artifact holds the site and the second job publishes it", () => {
    for (const { jobs } of all()) {
      expect(jobs["watch"]?.steps.at(-1)).toMatchObject({ conclusion: "success", inputs: { path: "_site" } });
      expect(jobs["deploy"]).toMatchObject({ result: "success" });
    }
  });

  it("shows the outage on the site while it lasts and after it", async () => {
    const during = await siteOf(down);
    const later = await siteOf(after);
    expect(during.get("index.html")).toContain("Patient Model");
    expect(JSON.stringify(JSON.parse(during.get("api/v1/status.json")!))).toContain("patient");
    const page = [...during.keys()].find((path) => /^incidents\/.*patient.*\.html$/.test(path))!;
    expect(page).toMatch(/^incidents\/20261121T0910\d\dZ-patient-outage\.html$/);
    expect(during.get(page)).toContain("Patient Model");
    expect(later.get(page)).toMatch(/post-mortem/i);
    expect(during.get("index.html")).toContain(page);
  });
});
