import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  complaints,
  messages,
  OVERLOADED,
  patientConfig,
  startPatient,
  startWorld,
  WELL,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";

/** What a repository does not allow is named with its setting, and the rest goes on. */
let world: World;
let patient: Patient;

beforeEach(async () => {
  [world, patient] = await Promise.all([startWorld(), startPatient()]);
  await world.scratch.commit("Watch the patient", { "uptimeline.yml": patientConfig(world.scratch, patient) });
  patient.answer = OVERLOADED;
});

afterEach(async () => {
  await Promise.all([world.close(), patient.close()]);
});

const ISSUES = /Settings → General → Features → Issues/;
const PAGES = /Settings → Pages → Build and deployment → Source: GitHub Actions/;
const PERMISSIONS =
  /`permissions: contents: write` and `issues: write`.*Settings → Actions → General → Workflow permissions/;
const CONTENTS = /`permissions: contents: write`.*Settings → Actions → General → Workflow permissions → Read and write/;
const RULES = /Settings → Rules → Rulesets → Bypass list/;

const go = (minute: number): Promise<Outcome> => world.go({ minute });
const hasSite = ({ workspace }: Outcome): boolean => existsSync(join(workspace, "_site", "index.html"));
const commitsOf = async ({ run }: Outcome) => (await world.commits()).filter((commit) => commit.run === run);

describe("a run goes on without", () => {
  it("issues, and opens one for what still lasts when they are switched on", async () => {
    const { github } = world.scratch;
    github.facts.hasIssues = false;
    const off = await go(0);
    expect(off.job.result).toBe("success");
    expect(complaints(off.step)).toEqual([expect.stringMatching(ISSUES)]);
    expect(await commitsOf(off)).toHaveLength(1);
    expect(hasSite(off)).toBe(true);
    expect(github.requests.filter(({ path }) => /\/(issues|labels)/.test(path))).toEqual([]);
    github.facts.hasIssues = true;
    const on = await go(5);
    expect(complaints(on.step)).toEqual([]);
    expect(github.issues).toHaveLength(1);
  });

  it("issues that are switched off under its hands", async () => {
    const { github } = world.scratch;
    github.switches.onRequest = (_, path) => {
      if (/\/(issues|labels)/.test(path)) github.facts.hasIssues = false;
    };
    const run = await go(0);
    expect(github.requests.map(({ status }) => status)).toContain(410);
    expect(run.job.result).toBe("success");
    expect(complaints(run.step)).toEqual([expect.stringMatching(ISSUES)]);
    expect(hasSite(run)).toBe(true);
  });

  it("Pages: the site is built, and not deployed", async () => {
    world.scratch.github.facts.hasPages = false;
    const run = await go(0);
    expect(complaints(run.step)).toEqual([expect.stringMatching(PAGES)]);
    expect(run.step.outputs).toMatchObject({ pages: "false", "site-dir": "_site" });
    expect(hasSite(run)).toBe(true);
    expect(run.job.result).toBe("success");
    expect(run.job.steps.slice(-2).map(({ conclusion }) => conclusion)).toEqual(["skipped", "skipped"]);
    expect(world.scratch.github.issues).toHaveLength(1);
  });

  it("the right to write issues", async () => {
    world.scratch.github.switches.readOnly = true;
    const run = await go(0);
    expect(run.job.result).toBe("success");
    expect(complaints(run.step)).toEqual([expect.stringMatching(PERMISSIONS)]);
    expect(await commitsOf(run)).not.toHaveLength(0);
    expect(hasSite(run)).toBe(true);
    expect(world.scratch.github.issues).toEqual([]);
  });

  it("an answer from GitHub, and says what it had to say when the claim is over", async () => {
    const { github } = world.scratch;
    github.switches.onRequest = (method, path) => (method === "POST" && path.endsWith("/issues") ? "drop" : undefined);
    const deaf = await go(0);
    expect(deaf.job.result).toBe("success");
    expect(complaints(deaf.step)).toEqual([expect.stringContaining("could not be told")]);
    expect(hasSite(deaf)).toBe(true);
    github.switches.onRequest = undefined;
    await go(11);
    expect(github.issues).toHaveLength(1);
  });
});

describe("a ledger that can't be kept fails the run, which builds the site all the same", () => {
  /** What the run saw lies as files outside of the checkout, and the workflow uploads them. */
  async function expectSaved(run: Outcome): Promise<void> {
    const folder = run.step.outputs["unrecorded"] ?? "";
    expect(folder.startsWith(run.workspace)).toBe(false);
    const [file = ""] = await readdir(join(folder, "history", "samples"));
    expect(await readFile(join(folder, "history", "samples", file), "utf8")).toContain('"outcome":"overloaded"');
    expect(run.step.summary).toContain("`uptimeline history import <folder>`");
    const upload = run.job.steps.find(({ uses }) => uses.startsWith("actions/upload-artifact@"));
    expect(upload).toMatchObject({ conclusion: "success", inputs: { path: folder } });
  }

  async function expectUnkept(run: Outcome, remedy: RegExp): Promise<void> {
    expect(run.step.exitCode).toBe(1);
    expect(messages(run.step, "error")).toEqual([expect.stringMatching(remedy)]);
    expect(messages(run.step, "error")[0]).toContain("The ledger could not be kept");
    expect(await commitsOf(run)).toEqual([]);
    expect(run.step.outputs).toMatchObject({ verdict: "down", commit: "", "site-dir": "_site" });
    expect(run.step.summary).toContain("The ledger could not be kept");
    await expectSaved(run);
    expect(hasSite(run)).toBe(true);
    // Nothing is said without a claim that was pushed.
    expect(world.scratch.github.issues).toEqual([]);
  }

  it("where the token may only read, and goes well again when it may write", async () => {
    const { git, github } = world.scratch;
    git.switches.readOnly = true;
    github.switches.readOnly = true;
    await expectUnkept(await go(0), CONTENTS);
    git.switches.readOnly = false;
    github.switches.readOnly = false;
    patient.answer = WELL;
    expect((await go(5)).job.result).toBe("success");
    expect(github.issues).toEqual([]);
  });

  it("where the branch is protected", async () => {
    const { git, remote } = world.scratch;
    await git.protect({ path: remote, url: "" }, "main");
    const run = await go(0);
    await expectUnkept(run, RULES);
    expect(run.job.steps.slice(-2).map(({ conclusion }) => conclusion)).toEqual(["skipped", "skipped"]);
  });

  it("where the token is no longer good", async () => {
    const run = await world.go({ minute: 0, inputs: { token: "a-token-that-has-ended" } });
    expect(run.step.exitCode).toBe(1);
    expect(messages(run.step, "error").join("\n")).toContain("The ledger could not be kept");
    expect(hasSite(run)).toBe(true);
  });
});
