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
  [world, patient] = await Promise.all([startWorld({ buildsSite: false }), startPatient()]);
  await world.scratch.commit("Watch the patient", { "uptimeline.yml": patientConfig(world.scratch, patient) });
});

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
  });

  it("lose nothing when they are three, on a ledger that holds something", async () => {
    const first = await world.go({ minute: 0 });
    patient.answer = OVERLOADED;
    meetAtPush(3);
    const runs = await Promise.all([5, 5, 5].map((minute) => world.go({ minute })));
    expect(runs.map(({ job }) => job.result)).toEqual(["success", "success", "success"]);
    await expectEachSampleOnce([first, ...runs]);
    expect(await world.ledgerFiles("incidents/")).toHaveLength(1);
    expect(issues()).toHaveLength(1);
  });
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
  });

  it("adopts an issue that GitHub had opened before the run died, and opens no other", async () => {
    patient.answer = OVERLOADED;
    await runKilled(0, "onAnswer");
    expect(issues()).toHaveLength(1);
    await world.go({ minute: 11 });
    expect(issues()).toHaveLength(1);
    const [path = ""] = await world.ledgerFiles("incidents/");
    expect(JSON.parse(await world.ledgerFile(path))).toMatchObject({
      issue: { number: 1 },
      outbox: [
        { to: "issues", state: "done" },
        { to: "log", state: "done" },
      ],
    });
  });
});

describe("a run that is killed", () => {
  /** Kills the run when a request arrives at one of the servers, or after the server has done it; by then it is cut off. */
  const moments: Readonly<Record<string, (kill: () => "drop" | undefined) => void>> = {
    "while it reads the repository's settings": (kill) =>
      void (world.scratch.github.switches.onRequest = (method) => (method === "GET" ? kill() : undefined)),
    "while it fetches the ledger": (kill) =>
      void (world.scratch.git.switches.onRequest = (service, method) =>
        service === "git-upload-pack" && method === "POST" ? kill() : undefined),
    "while it pushes what it saw": (kill) =>
      void (world.scratch.git.switches.onRequest = (service, method) =>
        service === "git-receive-pack" && method === "POST" ? kill() : undefined),
    "when what it saw had arrived": (kill) => void (world.scratch.git.switches.onPushed = kill),
    "while it pushes what it said": (kill) =>
      void (world.scratch.github.switches.onAnswer = (method, path) => {
        if (method === "POST" && path.endsWith("/issues")) world.scratch.git.switches.onPushed = kill;
        return undefined;
      }),
  };

  it.each(Object.keys(moments))(
    "%s leaves nothing lost or doubled, and the next run heals",
    async (moment) => {
      patient.answer = OVERLOADED;
      const { git, github } = world.scratch;
      let child: ChildProcess | undefined;
      moments[moment]!(() => {
        // Until it is started, the checkout is asking.
        if (child === undefined) return undefined;
        child.kill("SIGKILL");
        return "drop";
      });
      const killed = await world.go({ minute: 0, onStart: (started) => void (child = started) });
      expect(killed.step.exitCode).toBeNull();
      Object.assign(git.switches, { onRequest: undefined, onPushed: undefined });
      Object.assign(github.switches, { onRequest: undefined, onAnswer: undefined });
      const pushed = (await world.commits()).filter(({ run }) => run === killed.run);
      const next = await world.go({ minute: 11 });
      expect(next.job.result).toBe("success");
      await expectEachSampleOnce(pushed.length === 0 ? [next] : [killed, next]);
      expect(await world.ledgerFiles("incidents/")).toHaveLength(1);
      expect(issues()).toHaveLength(1);
      expect(issues()[0]!.comments).toEqual([]);
    },
    60_000,
  );
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
  });

  it("is recognized when git gives up", async () => {
    world.scratch.git.loseNextPush("break");
    const run = await world.go({ minute: 0 });
    expect(run.step.output).toContain("looking whether it arrived");
    await expectOneCommit(run);
  });

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
  });
});
