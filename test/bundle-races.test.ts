import type { ChildProcess } from "node:child_process";

import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  OVERLOADED,
  patientConfig,
  startPatient,
  startWorld,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";

/** Runs that meet, are killed, or whose answers are lost, on a remote where nothing may be lost or doubled. */
let world: World;
let patient: Patient;

beforeEach(async () => {
  [world, patient] = await Promise.all([startWorld(), startPatient()]);
  await world.scratch.commit("Watch the patient", { "uptimeline.yml": patientConfig(world.scratch, patient) });
}, 60_000);

afterEach(async () => {
  await Promise.all([world.close(), patient.close()]);
});

const issues = () => world.scratch.github.issues;

async function expectEachSampleOnce(runs: readonly Outcome[]): Promise<void> {
  const lines = await world.sampleLines();
  expect(new Set(lines).size).toBe(lines.length);
  const counts = Map.groupBy(await world.samples(), ({ run }) => run);
  expect([...counts.keys()].toSorted()).toEqual(runs.map(({ run }) => run).toSorted());
  const commits = await world.commits();
  for (const { run } of runs) {
    const ofRun = commits.filter((commit) => commit.run === run && / samples? at /.test(commit.subject));
    expect(ofRun).toHaveLength(1);
    expect(ofRun[0]!.subject).toMatch(new RegExp(`\\b${counts.get(run)!.length} samples? at `));
  }
}

/** Holds the first pushes back until `count` of them have arrived, so that all were made on the same head. */
function meetAtPush(count: number): void {
  let arrived = 0;
  let open = (): void => {};
  const all = new Promise<void>((done) => void (open = done));
  world.scratch.git.switches.onRequest = async (service, method) => {
    if (service !== "git-receive-pack" || method !== "POST" || arrived === count) return;
    arrived += 1;
    if (arrived === count) open();
    await all;
  };
}

describe("two runs that race on one remote", () => {
  it("lose and double no sample, and open one issue for what both saw", async () => {
    patient.answer = OVERLOADED;
    meetAtPush(2);
    const runs = await Promise.all([world.go({ minute: 0 }), world.go({ minute: 0 })]);
    expect(runs.map(({ job }) => job.result)).toEqual(["success", "success"]);
    expect(runs.map(({ step }) => step.output).join("\n")).toContain("Another run pushed first");
    await expectEachSampleOnce(runs);
    expect(await world.ledgerFiles("incidents/")).toHaveLength(1);
    expect(issues()).toHaveLength(1);
    expect(runs.map(({ step }) => step.outputs["incidents"])).toEqual(["1", "1"]);
  }, 60_000);

  it("lose nothing when they are three, on a ledger that holds something", async () => {
    const first = await world.go({ minute: 0 });
    patient.answer = OVERLOADED;
    meetAtPush(3);
    const runs = await Promise.all([5, 5, 5].map((minute) => world.go({ minute })));
    expect(runs.map(({ job }) => job.result)).toEqual(["success", "success", "success"]);
    await expectEachSampleOnce([first, ...runs]);
    expect(await world.ledgerFiles("incidents/")).toHaveLength(1);
    expect(issues()).toHaveLength(1);
  }, 60_000);
});

describe("a run that is killed between its push and its issue", () => {
  /** Kills the run as it asks GitHub to open an issue: before GitHub does it, or after. */
  async function runKilled(minute: number, at: "onRequest" | "onAnswer"): Promise<Outcome> {
    const { switches } = world.scratch.github;
    let child: ChildProcess | undefined;
    switches[at] = (method, path) => {
      if (method !== "POST" || !path.endsWith("/issues")) return;
      child?.kill("SIGKILL");
      return "drop";
    };
    const killed = await world.go({ minute, onStart: (started) => void (child = started) });
    switches[at] = undefined;
    return killed;
  }

  it("is silent while its claim lasts; the run after the claim opens exactly one", async () => {
    patient.answer = OVERLOADED;
    const killed = await runKilled(0, "onRequest");
    expect(killed.step.exitCode).toBeNull();
    expect((await world.commits()).at(-1)).toMatchObject({ run: killed.run });
    expect(issues()).toHaveLength(0);
    const within = await world.go({ minute: 5 });
    expect(within.job.result).toBe("success");
    expect(issues()).toHaveLength(0);
    const next = await world.go({ minute: 11 });
    expect(issues()).toHaveLength(1);
    await world.go({ minute: 16 });
    expect(issues()).toHaveLength(1);
    expect(issues()[0]!.comments).toEqual([]);
    await expectEachSampleOnce([killed, within, next, { ...next, run: "1004.1" }]);
  }, 60_000);

  it("adopts an issue that GitHub had opened before the run died, and opens no other", async () => {
    patient.answer = OVERLOADED;
    await runKilled(0, "onAnswer");
    expect(issues()).toHaveLength(1);
    await world.go({ minute: 11 });
    expect(issues()).toHaveLength(1);
    const [path = ""] = await world.ledgerFiles("incidents/");
    expect(JSON.parse(await world.ledgerFile(path))).toMatchObject({
      issue: { number: 1 },
      outbox: [{ state: "done" }],
    });
  }, 60_000);
});

describe("a push whose answer is lost", () => {
  it("is recognized when git itself repeats the push and is refused by its own first try", async () => {
    world.scratch.git.loseNextPush("drop");
    const run = await world.go({ minute: 0 });
    const pushes = world.scratch.git.requests.filter(
      ({ service, method }) => service === "git-receive-pack" && method === "POST",
    );
    expect(pushes.slice(-2).map(({ status }) => status)).toEqual([0, 200]);
    await expectOneCommit(run);
  }, 60_000);

  it("is recognized when git gives up", async () => {
    world.scratch.git.loseNextPush("break");
    const run = await world.go({ minute: 0 });
    expect(run.step.output).toContain("looking whether it arrived");
    await expectOneCommit(run);
  }, 60_000);

  async function expectOneCommit(run: Outcome): Promise<void> {
    expect(run.job.result).toBe("success");
    const commits = (await world.commits()).filter((commit) => commit.run === run.run);
    expect(commits).toHaveLength(1);
    await expectEachSampleOnce([run]);
    expect(run.step.outputs).toMatchObject({ commit: commits[0]!.id, changed: "true" });
  }

  it("opens the issue all the same, once", async () => {
    patient.answer = OVERLOADED;
    world.scratch.git.loseNextPush();
    const run = await world.go({ minute: 0 });
    expect(issues()).toHaveLength(1);
    await expectEachSampleOnce([run]);
    await world.go({ minute: 5 });
    expect(issues()).toHaveLength(1);
  }, 60_000);
});
