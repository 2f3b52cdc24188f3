import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { sign } from "../src/probes/heartbeat.ts";
import {
  messages,
  patientConfig,
  REPORT,
  startPatient,
  startWorld,
  type Outcome,
  type Patient,
  type World,
} from "./bundle-world.ts";

/** The report workflow of a fork: a heartbeat's event becomes a line of the ledger, and nothing else happens. */
const KEY = "a-heartbeat-key-of-the-lab";
const HEARTBEAT = `
  - id: nightly
    name: Nightly
    every: 1d
    probe: { kind: heartbeat, grace: 1h, secret: "\${NIGHTLY_KEY}" }
`;

let world: World;
let patient: Patient;
let events = 0;

beforeAll(async () => {
  [world, patient] = await Promise.all([startWorld({ holdsAction: true }), startPatient()]);
  const config = `${patientConfig(world.scratch, patient)}${HEARTBEAT}`;
  await world.scratch.commit("Watch a patient and a heartbeat", { "uptimeline.yml": config });
});

afterAll(async () => {
  await Promise.all([world.close(), patient.close()]);
});

async function report(minute: number, body: object, key = KEY): Promise<Outcome> {
  const text = JSON.stringify({ monitor: "nightly", ...body });
  events += 1;
  const path = join(world.scratch.folder, `event-${events}.json`);
  const payload = { body: text, signature: sign(text, key) };
  await writeFile(path, JSON.stringify({ action: "uptimeline-report", client_payload: payload }));
  return world.go({
    minute,
    workflow: REPORT,
    event: "repository_dispatch",
    env: { GITHUB_EVENT_PATH: path },
    secrets: { NIGHTLY_KEY: KEY },
  });
}

/** What nobody but the push may have touched. */
const touched = () => ({ asked: patient.asked, github: world.scratch.github.requests.length });

describe("a report", () => {
  it("is one line, pushed in one commit, and asks, tells and builds nothing", async () => {
    const before = { ...touched(), commits: (await world.commits()).length };
    const run = await report(0, { id: "night-1", sent: "2026-11-21T09:04:00Z", status: "ok", ms: 94_000 });
    expect([run.job.result, run.step.exitCode, run.step.annotations]).toEqual(["success", 0, []]);
    const commits = await world.commits();
    expect(commits).toHaveLength(before.commits + 1);
    expect(commits.at(-1)).toMatchObject({ id: run.step.outputs["commit"], run: run.run });
    expect(await world.scratch.inRemote("diff", "--name-only", "main~1", "main")).toBe(
      "history/samples/2026-11-21T09.jsonl\n",
    );
    expect((await world.sampleLines()).map((line) => JSON.parse(line) as object)).toEqual([
      {
        v: 1,
        t: "2026-11-21T09:04:00.000Z",
        monitor: "nightly",
        run: run.run,
        outcome: "ok",
        ms: 94_000,
        every: 86_400,
        id: "night-1",
      },
    ]);
    expect(touched()).toEqual({ asked: before.asked, github: before.github });
    expect(existsSync(join(run.workspace, "_site"))).toBe(false);
    expect(run.step.outputs).toEqual({ commit: commits.at(-1)!.id, unrecorded: "" });
  });

  it.each([
    ["is forged", { id: "night-2", sent: "2026-11-21T09:09:00Z" }, "somebody-elses-key", /signature/],
    ["was taken before", { id: "night-1", sent: "2026-11-21T09:04:00Z" }, KEY, /taken before/],
    ["is of nobody", { monitor: "daily", id: "1", sent: "2026-11-21T09:09:00Z" }, KEY, /no monitor of that name/],
  ])("that %s changes nothing, and the workflow stays green", async (_why, body, key, why) => {
    const head = (await world.commits()).at(-1);
    const pushes = () => world.scratch.git.requests.filter(({ service }) => service === "git-receive-pack").length;
    const before = { ...touched(), pushes: pushes() };
    const run = await report(5, body, key);
    expect([run.job.result, run.step.exitCode]).toEqual(["success", 0]);
    expect(messages(run.step, "warning")).toEqual([expect.stringMatching(why)]);
    expect((await world.commits()).at(-1)).toEqual(head);
    expect({ ...touched(), pushes: pushes() }).toEqual(before);
    expect(run.step.outputs["commit"] ?? "").toBe("");
  });

  it("is what the next round judges by, and a failure reported is one", async () => {
    const round = (minute: number): Promise<Outcome> => world.go({ minute, secrets: { NIGHTLY_KEY: KEY } });
    expect((await round(6)).step.outputs).toMatchObject({ verdict: "up", unknown: "[]" });
    await report(8, { id: "night-3", sent: "2026-11-21T09:12:30Z", status: "fail", code: "DISK_FULL" });
    expect((await round(9)).step.outputs).toMatchObject({ verdict: "down", down: '["nightly"]', incidents: "1" });
  });
});
