import type { ChildProcess } from "node:child_process";

import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { JOB_LAB_KEY, startJobLab, type JobLab } from "../src/lab/jobs.ts";
import { QUICK, startWorld, type Outcome, type RunOptions, type World } from "./bundle-world.ts";

/** A job of a provider's that is not over when the run is told to end: nobody asks for it twice, and nobody pays for orphans. */
let world: World;
let jobs: JobLab;

beforeEach(async () => {
  [world, jobs] = await Promise.all([startWorld({ buildsSite: false }), startJobLab()]);
  const config = `
${QUICK}
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
monitors:
  - id: painter
    probe:
      kind: prediction
      create: { url: "${jobs.origin}/v1/predictions", headers: { authorization: "Bearer \${JOB_KEY}" }, json: {} }
      first: 100ms
      fetch: true
    expect: ["status == 200", output.mime == "image/png"]
`;
  await world.scratch.commit("Watch a painter", { "uptimeline.yml": config });
});

afterEach(() => Promise.all([world.close(), jobs.close()]));

const go = (options: RunOptions): Promise<Outcome> => world.go({ secrets: { JOB_KEY: JOB_LAB_KEY }, ...options });

const count = (method: string): number => jobs.heard.filter((each) => each.method === method).length;

/** Tells the run to end while it is asking about its job. */
async function endWhilePolling(child: ChildProcess): Promise<void> {
  await vi.waitFor(() => expect(count("GET")).toBeGreaterThan(1), { timeout: 20_000 });
  child.kill("SIGTERM");
}

const stateOf = async (): Promise<{ jobs?: Record<string, Record<string, string>> }> =>
  JSON.parse(await world.ledgerFile("history/state.json")) as { jobs?: Record<string, Record<string, string>> };

describe("a job that outlives its run", () => {
  it("is put aside by a run that is told to end, and followed by the next, with the time of its asking", async () => {
    jobs.polls = 1_000;
    const first = await go({ minute: 0, onStart: (child) => void endWhilePolling(child) });
    expect([first.step.exitCode, first.job.result]).toEqual([0, "success"]);
    expect(await world.samples()).toEqual([]);
    const aside = (await stateOf()).jobs?.["painter"];
    expect(aside).toMatchObject({ id: "job-1", pollUrl: `${jobs.origin}/v1/predictions/job-1` });
    expect(aside?.["created"]).toMatch(/^2026-11-21T09:05:/);
    expect(JSON.stringify(aside)).not.toContain(JOB_LAB_KEY);
    expect((await world.commits()).at(-1)).toMatchObject({ run: first.run });

    // The next run finds it still at work, and then done.
    jobs.polls = count("GET") + 2;
    const next = await go({ minute: 2 });
    expect(next.step.outputs).toMatchObject({ verdict: "up", unknown: "[]" });
    const samples = (await world.sampleLines()).map((each) => JSON.parse(each) as Record<string, unknown>);
    expect(samples).toMatchObject([{ monitor: "painter", outcome: "ok", run: next.run, t: aside?.["created"] }]);
    // Nobody looked in between, but it was at work all the time.
    expect(samples[0]?.["ms"]).toBeGreaterThan(60_000);
    expect(await stateOf()).not.toHaveProperty("jobs");
    expect(count("POST")).toBe(1);
    expect([jobs.orphans(), jobs.canceled]).toEqual([[], []]);
  });

  it("is canceled once its deadline has passed, and counts as a timeout", async () => {
    jobs.plan = "never-ends";
    await go({ minute: 0, onStart: (child) => void endWhilePolling(child) });
    jobs.plan = "succeeds";
    const late = await go({ minute: 30 });
    expect(late.job.result).toBe("success");
    const samples = await world.samples();
    expect(samples[0]).toMatchObject({ outcome: "timeout", run: late.run });
    expect(samples[0]?.t).toMatch(/^2026-11-21T09:05:/);
    expect(jobs.canceled).toEqual(["job-1"]);
    expect(jobs.orphans()).toEqual([]);
    // A failure is repeated before it is believed, and by then the painter paints again.
    expect(samples.slice(1).map(({ outcome }) => outcome)).toEqual(["ok"]);
    expect(late.step.outputs).toMatchObject({ down: "[]", incidents: "0" });
  });
});
