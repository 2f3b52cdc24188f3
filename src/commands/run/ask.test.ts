import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { ask, type Answer } from "./ask.ts";
import { createHttp } from "../../adapters/http.ts";
import { createLabNet } from "../../lab/lab-net.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { createVirtualClock } from "../../lab/virtual-clock.ts";
import { isProbed, type ProbedMonitor } from "../../config/config.ts";
import { JOB_LAB_KEY, LAB_PNG, startJobLab, type JobLab } from "../../lab/jobs.ts";
import { loadConfig } from "../../config/load.ts";
import type { Clock, Http } from "../../world.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import type { Slots } from "./slots.ts";

const START = "2026-11-21T09:00:00.000Z";

let lab: JobLab;
let clock: Clock;
let said: string[];
beforeEach(async () => {
  clock = createVirtualClock(Date.parse(START));
  lab = await startJobLab(() => clock.now());
  said = [];
});
afterEach(() => lab.close());

/** Everybody's turn comes at once. */
const slots: Slots = { take: (_host, _queueMs, work) => work() };

function monitorOf(probe: object, more: object = {}): ProbedMonitor {
  const text = JSON.stringify({ monitors: [{ id: "painter", probe, ...more }] });
  const { config } = loadConfig(text, "uptimeline.yml", new Map([["LAB_KEY", JOB_LAB_KEY]]));
  const [monitor] = config.monitors.filter(isProbed);
  if (monitor === undefined) throw new Error("the monitor of the test has no probe");
  return monitor;
}

const painter = (more: object = {}, expects: readonly string[] = []): ProbedMonitor =>
  monitorOf(
    {
      kind: "prediction",
      create: {
        url: `${lab.origin}/v1/predictions`,
        headers: { authorization: "Bearer ${LAB_KEY}" },
        json: { input: { prompt: "a grey square" } },
      },
      ...more,
    },
    { expect: expects },
  );

interface Options {
  readonly signal?: AbortSignal;
  readonly job?: PendingJob;
  readonly http?: Http;
}

async function asked(monitor: ProbedMonitor, { signal, job, http }: Options = {}): Promise<Answer | undefined> {
  const note = (line: string) => void said.push(line);
  const world = {
    clock,
    random: createSeededRandom(1),
    ...createLabNet(clock),
    http: http ?? createHttp({ now: () => clock.now() }),
    log: { info: note, warn: note, error: note },
  };
  const context = { run: "1.1", live: false, siteDir: "/site" };
  return ask(monitor, 0, { world, slots, context, signal: signal ?? new AbortController().signal }, job);
}

/** Ends the run when the first answer is there. */
function endingHttp(stop: AbortController): Http {
  const live = createHttp({ now: () => clock.now() });
  return {
    async exchange(request, signal) {
      const exchange = await live.exchange(request, signal);
      stop.abort();
      return exchange;
    },
  };
}

describe("asking for a job", () => {
  it("makes a sample of its phases and of what it made", async () => {
    const answer = await asked(painter({ fetch: true }, ["image.width >= 8"]));
    expect(answer).toMatchObject({
      kind: "asked",
      sample: {
        t: START,
        outcome: "ok",
        code: 200,
        phases: { queued: 1_000, run: 1_500 },
        output: { bytes: LAB_PNG.length, w: 8, h: 8 },
      },
    });
    expect(JSON.stringify(answer?.kind === "asked" && answer.sample)).not.toContain("http");
  });

  it.each([
    ["fails", "server-error", "job-failed", "run"],
    ["is-canceled", "server-error", "job-canceled", "run"],
    ["id-object", "wrong-answer", "bad-job", "create"],
    ["poll-elsewhere", "wrong-answer", "bad-job", "create"],
    ["never-ends", "timeout", "phase-timeout", "run"],
    ["stays-queued", "timeout", "phase-timeout", "queued"],
  ] as const)("that %s is %s, %s in %s, and leaves no orphan", async (plan, outcome, reason, phase) => {
    lab.plan = plan;
    expect(await asked(painter())).toMatchObject({ kind: "asked", sample: { outcome, reason, phase } });
    expect(lab.orphans()).toEqual([]);
    expect(JSON.stringify(lab.heardElsewhere)).not.toContain(JOB_LAB_KEY);
  });

  it("that is refused to our key is rejected", async () => {
    lab.plan = "poll-forbidden";
    expect(await asked(painter())).toMatchObject({ sample: { outcome: "rejected", blame: "owner", code: 403 } });
  });

  it("makes no sample while it goes on, and one of the time it was asked for when it has ended", async () => {
    const stop = new AbortController();
    const left = await asked(painter(), { signal: stop.signal, http: endingHttp(stop) });
    expect(left).toMatchObject({ kind: "pending", job: { id: "job-1", created: START } });
    if (left?.kind !== "pending") throw new Error("the job was not put aside");
    await clock.sleep(60_000);
    const answer = await asked(painter(), { job: left.job });
    expect(answer).toMatchObject({ kind: "asked", sample: { t: START, outcome: "ok" } });
    expect(lab.heard.filter(({ method }) => method === "POST")).toHaveLength(1);
  });

  it("keeps the time of the job where our own code broke", async () => {
    const job: PendingJob = {
      id: "job-1",
      pollUrl: `${lab.origin}/v1/predictions/job-1`,
      created: "2026-11-21T08:58:00.000Z",
      deadline: "2026-11-21T09:03:00.000Z",
      phases: {},
    };
    const http: Http = { exchange: () => Promise.reject(new Error("a fault of the test")) };
    expect(await asked(painter(), { job, http })).toMatchObject({
      sample: { t: job.created, outcome: "inconclusive", reason: "internal-fault" },
    });
    expect(said.join("\n")).toContain("a fault of the test");
  });
});

describe("asking", () => {
  it("makes no sample where there is nothing to say", async () => {
    const monitor = monitorOf({ kind: "heartbeat", secret: "${LAB_KEY}" });
    expect(await asked(monitor)).toEqual({ kind: "silent", monitor });
  });

  it("does not ask for what lacks a secret", async () => {
    const monitor = monitorOf({ kind: "http", url: lab.origin, headers: { authorization: "${NO_SUCH_KEY}" } });
    expect(await asked(monitor)).toMatchObject({
      kind: "asked",
      sample: { outcome: "rejected", reason: "missing-secret", error: "NO_SUCH_KEY" },
    });
    expect(lab.heard).toEqual([]);
  });

  it("says how dear the way of asking was", async () => {
    const monitor: ProbedMonitor = { ...monitorOf({ kind: "http", url: lab.origin }), tier: "cheap" };
    expect(await asked(monitor)).toMatchObject({ sample: { tier: "cheap" } });
  });

  it("names the step that went wrong", async () => {
    const steps = [{ name: "first", request: { url: `${lab.origin}/out/0.png` }, expect: ["bytes > 1000000"] }];
    expect(await asked(monitorOf({ kind: "multistep", steps }))).toMatchObject({
      sample: { outcome: "wrong-answer", reason: "condition-failed", error: "STEP_first" },
    });
  });
});

describe("what an answer says that it cost", () => {
  const costing = (more: object = {}, probe: object = {}): ProbedMonitor =>
    monitorOf({ kind: "http", url: "http://page.example/", ...probe }, more);
  const http: Http = {
    exchange: () =>
      Promise.resolve({
        startedAtMs: clock.now(),
        totalMs: 5,
        phases: { wait: 5 },
        status: 200,
        headers: new Map(),
        body: new TextEncoder().encode('{"usage":{"cost":9000000000}}'),
        redirects: 0,
      }),
  };
  const costOf = async (monitor: ProbedMonitor): Promise<number | undefined> => {
    const answer = await asked(monitor, { http });
    return answer?.kind === "asked" ? answer.sample.cost : undefined;
  };

  it("counts for nothing where nobody is billed: a page that anybody may ask cannot use up the budget of all", async () => {
    expect(await costOf(costing())).toBeUndefined();
  });

  it.each<[string, object, object?]>([
    ["a key", {}, { headers: { authorization: "Bearer ${LAB_KEY}" } }],
    ["a budget", { budget: "1 USD/day" }],
    ["a price", { price: { call: "0.01 USD" } }],
  ])("counts with %s", async (_name, more, probe) => {
    expect(await costOf(costing(more, probe))).toBe(9e15);
  });

  it.each<[string, object, object | undefined]>([
    ["nobody knows, where a priced call was cut off at work", { price: { unit: "0.04 USD" } }, {}],
    ["nothing, where no price stands", {}, undefined],
  ])("is what %s", async (_name, more, used) => {
    const failure = { kind: "timeout", phase: "wait", code: "TIMEOUT" } as const;
    const late: Http = {
      exchange: async (request) => {
        const { status: _, ...rest } = await http.exchange(request);
        return { ...rest, body: new Uint8Array(), failure };
      },
    };
    const answer = await asked(costing(more), { http: late });
    expect(answer?.kind === "asked" && answer.sample).toMatchObject({ outcome: "timeout" });
    expect(answer?.kind === "asked" && answer.sample.used).toEqual(used);
  });
});
