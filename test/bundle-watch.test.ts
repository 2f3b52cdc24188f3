import { afterEach, beforeEach, describe, expect, it } from "vitest";

import {
  BROKEN,
  onceSaid,
  patientConfig,
  startPatient,
  startWorld,
  type Outcome,
  type Patient,
  type RunOptions,
  type World,
} from "./bundle-world.ts";

/**
 * Runs that watch, on the real clock, for a few seconds: of three monitors that are asked every minute one was never asked,
 * and the others were so long ago that they are due a little later, one after the other.
 */
let world: World;
let patients: readonly Patient[];
const IDS = ["first", "second", "third"] as const;

const SLEEPS = /The next round is in/;

/** They are due 54 seconds later, a tenth of their interval early. */
const line = (monitor: string, t: string): string =>
  `${JSON.stringify({ v: 1, t, monitor, run: "1.1", outcome: "ok", ms: 5, every: 60 })}\n`;
const HISTORY = line("second", "2026-11-21T09:04:11.000Z") + line("third", "2026-11-21T09:04:15.000Z");

beforeEach(async () => {
  [world, ...patients] = await Promise.all([startWorld(), ...IDS.map((id) => startPatient(id))]);
  await world.scratch.commit("Watch three", {
    "uptimeline.yml": patientConfig(world.scratch, ...patients).replace("every: 5m", "every: 1m"),
    "history/samples/2026-11-21T09.jsonl": HISTORY,
  });
});

afterEach(async () => {
  await Promise.all([world.close(), ...patients.map((patient) => patient.close())]);
});

const watch = (more: Partial<RunOptions> = {}): Promise<Outcome> =>
  world.go({ minute: 0, inputs: { watch: "13s" }, ...more });

/** Who was asked in this run, in the order of asking. */
const askedBy = async ({ run }: Outcome): Promise<string[]> =>
  (await world.samples()).filter((sample) => sample.run === run).map(({ monitor }) => monitor);

async function pushesOf({ run }: Outcome): Promise<string[]> {
  return (await world.commits()).filter((commit) => commit.run === run).map(({ subject }) => subject);
}

async function roundsOf({ run }: Outcome): Promise<Record<string, unknown>[]> {
  const text = await world.ledgerFile("history/rounds/2026-11-21.jsonl");
  const rounds = text.split("\n").filter((each) => each !== "");
  return rounds.map((each) => JSON.parse(each) as Record<string, unknown>).filter((round) => round["run"] === run);
}

describe("a run that watches", () => {
  it("asks who falls due, pushes what changed at once and the rest at its end", async () => {
    const run = await watch();
    expect([run.job.result, run.step.annotations]).toEqual(["success", []]);
    expect(await askedBy(run)).toEqual([...IDS]);
    expect(await pushesOf(run)).toEqual([
      expect.stringMatching(/^First Model is up.*; 1 sample at /),
      expect.stringMatching(/^2 samples at /),
    ]);
    expect(await roundsOf(run)).toMatchObject(
      [1, 1, 1].map((asked) => ({ asked, runner: { os: "Linux" }, version: expect.any(String) as string })),
    );
    expect(run.step.outputs).toMatchObject({ verdict: "up", changed: "true" });
    expect(run.step.outputs["commit"]).toBe((await world.commits()).at(-1)?.id);
  });

  it("ends once it has told something, so that the site shows it", async () => {
    patients[1]!.answer = BROKEN;
    const run = await watch();
    expect(await askedBy(run)).toEqual(["first", "second", "second", "second"]);
    expect(await pushesOf(run)).toEqual([
      expect.stringMatching(/^First Model is up/),
      expect.stringMatching(/^Second Model is down; 3 samples/),
      "Record what was said: 1 entry",
    ]);
    expect(patients[2]!.asked).toBe(0);
    expect(run.step.outputs).toMatchObject({ down: '["second"]', pages: "true" });
  });

  it("pushes what it has seen when it is told to end, and ends well", async () => {
    const run = await watch({
      inputs: { watch: "50m" },
      onStart: (child) => onceSaid(child, SLEEPS, 2, () => child.kill("SIGTERM")),
    });
    expect([run.step.exitCode, run.job.result]).toEqual([0, "success"]);
    expect(await askedBy(run)).toEqual(["first", "second"]);
    expect(await pushesOf(run)).toEqual([
      expect.stringMatching(/^First Model is up/),
      expect.stringMatching(/^1 sample at /),
    ]);
    expect(patients[2]!.asked).toBe(0);
  });

  it("makes one round where the input says 0s, whatever the config says", async () => {
    const config = `watch: { for: 50m }\n${patientConfig(world.scratch, ...patients)}`;
    await world.scratch.commit("Watch for long", { "uptimeline.yml": config });
    const run = await watch({ inputs: { watch: "0s" } });
    expect(run.step.output).not.toMatch(SLEEPS);
    expect(await roundsOf(run)).toHaveLength(1);
  });
});
