import { afterEach, describe, expect, it } from "vitest";

import { PRODUCT } from "../src/product.ts";
import {
  EXAMPLE,
  complaints,
  messages,
  OVERLOADED,
  patientConfig,
  startPatient,
  startWorld,
  WATCH,
  type Patient,
  type World,
} from "./bundle-world.ts";

/** Whoever runs the action, and from where: a fork, any other repository, an enterprise server, upstream itself. */
let world: World;
let patient: Patient | undefined;

afterEach(async () => {
  await Promise.all([world.close(), patient?.close()]);
  patient = undefined;
});

async function openWard(options: Parameters<typeof startWorld>[0]): Promise<Patient> {
  world = await startWorld(options);
  patient = await startPatient();
  await world.scratch.commit("Watch the patient", { "uptimeline.yml": patientConfig(world.scratch, patient) });
  return patient;
}

describe("the two doors", () => {
  it("do the same: the workflow of a fork, and the twenty lines of any other repository", async () => {
    const ward = await openWard({ holdsAction: true });
    const fork = await world.go({ minute: 0, workflow: WATCH });
    ward.answer = OVERLOADED;
    const other = await world.go({ minute: 5, workflow: EXAMPLE });
    expect(fork.jobs).toMatchObject({ watch: { result: "success" }, deploy: { result: "success" } });
    expect(Object.keys(other.jobs)).toEqual(["watch"]);
    expect(other.job.steps.map(({ uses, conclusion }) => [uses.split("@")[0], conclusion])).toEqual([
      ["actions/checkout", "success"],
      ["uptimeline/uptimeline", "success"],
      ["actions/upload-artifact", "skipped"],
      ["actions/upload-pages-artifact", "success"],
      ["actions/deploy-pages", "success"],
    ]);
    expect([fork, other].map(({ step }) => step.outputs["verdict"])).toEqual(["up", "down"]);
    expect(world.scratch.github.issues).toHaveLength(1);
    expect((await world.commits()).slice(2).map(({ run }) => run)).toEqual([fork.run, other.run, other.run]);
  });

  it("lead to an enterprise server where the runner belongs to one", async () => {
    const ward = await openWard({ enterprise: true });
    ward.answer = OVERLOADED;
    const run = await world.go({ minute: 0 });
    const { github, git } = world.scratch;
    expect(run.job.result).toBe("success");
    expect(complaints(run.step)).toEqual([]);
    expect(github.url).toMatch(/\/api\/v3$/);
    expect(github.issues).toHaveLength(1);
    expect(github.requests.filter(({ path, status }) => path.startsWith("(outside)") || status >= 400)).toEqual([]);
    expect(run.step.summary).toContain(`](${git.url}/lab/status/issues/1)`);
  });
});

describe("a repository without a config of its own", () => {
  it("is watched with the default one if it is a fork", async () => {
    world = await startWorld({ holdsAction: true, repository: "octocat/uptimeline" });
    await world.scratch.commit("Start from nothing", { "uptimeline.yml": null });
    const run = await world.go({ minute: 0, workflow: WATCH, inputs: { mode: "validate" } });
    expect(run.job.result).toBe("success");
    expect(run.step.output).toMatch(/The config is well: 1\d monitors, 1\d feeds/);
    expect(messages(run.step, "warning")).toEqual([]);
  });

  it("is told so if it is upstream itself, and nothing is asked, written or opened", async () => {
    world = await startWorld({ holdsAction: true, repository: PRODUCT.repository });
    await world.scratch.commit("Ship without a config", { "uptimeline.yml": null });
    const before = await world.commits();
    const run = await world.go({ minute: 0, workflow: WATCH });
    expect(run.jobs).toMatchObject({ watch: { result: "success" }, deploy: { result: "skipped" } });
    expect(messages(run.step, "notice")).toEqual([
      expect.stringMatching(/own repository.*no uptimeline\.yml.*Fork it/),
    ]);
    expect(run.step.outputs).toEqual({});
    expect(run.job.steps.at(-1)?.conclusion).toBe("skipped");
    expect(await world.commits()).toEqual(before);
    expect(world.scratch.github.requests).toEqual([]);
  });

  it("is watched if it is upstream with a config", async () => {
    world = await startWorld({ repository: PRODUCT.repository });
    const run = await world.go({ minute: 0, inputs: { mode: "validate" } });
    expect(run.step.output).toContain("The config is well: 18 monitors, 8 feeds");
  });
});
