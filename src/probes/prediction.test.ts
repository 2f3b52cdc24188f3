import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createHttp } from "../adapters/http.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { evaluateExpression } from "../conditions/index.ts";
import { JOB_LAB_KEY, LAB_PNG, startJobLab, type JobLab, type JobPlan } from "../lab/jobs.ts";
import { prediction, settings, type PredictionSettings } from "./prediction.ts";
import type { Clock, Http, HttpRequest } from "../world.ts";
import type { Exchange, PendingJob } from "../domain/exchange.ts";

const START_MS = Date.parse("2026-11-21T09:00:00Z");

let lab: JobLab;
let clock: Clock;
beforeEach(async () => {
  clock = createVirtualClock(START_MS);
  lab = await startJobLab(() => clock.now());
});
afterEach(() => lab.close());

const asked = (more: object = {}): PredictionSettings =>
  settings.parse({
    kind: "prediction",
    create: {
      url: `${lab.origin}/v1/predictions`,
      headers: { authorization: `Bearer ${JOB_LAB_KEY}` },
      json: { input: {} },
    },
    ...more,
  });

interface Options {
  readonly signal?: AbortSignal;
  readonly job?: PendingJob;
  readonly http?: Http;
}

/** Time passes while we sleep, and at once: what the sockets take is not of this clock. */
async function observe(more: object = {}, { http = createHttp({ now: () => clock.now() }), ...options }: Options = {}) {
  return prediction.observe(asked(more), { clock, http }, { evaluate: evaluateExpression, ...options });
}

const factsOf = (exchange: Exchange, more: object = {}) => prediction.facts(exchange, asked(more), evaluateExpression);
const sum = ({ phases }: Exchange) => Object.values(phases).reduce((a, b) => a + b, 0);
const verbs = () => lab.heard.map(({ method, path }) => `${method} ${path}`);

describe("a job that succeeds", () => {
  it("is made, asked about until it has ended, and described by its last answer", async () => {
    lab.polls = 3;
    const exchange = await observe();
    expect(exchange).not.toHaveProperty("failure");
    expect(exchange).toMatchObject({ startedAtMs: START_MS, status: 200, phases: { queued: 1_000, run: 3_750 } });
    expect(Object.keys(exchange.phases)).toEqual(["create", "queued", "run"]);
    expect(exchange.totalMs).toBeCloseTo(sum(exchange), 6);
    expect(verbs()).toEqual([
      "POST /v1/predictions",
      "GET /v1/predictions/job-1",
      "GET /v1/predictions/job-1",
      "GET /v1/predictions/job-1",
    ]);
    expect(lab.orphans()).toEqual([]);
    const facts = await factsOf(exchange);
    expect(evaluateExpression('body.status == "succeeded" && status == 200', facts)).toBe(true);
    expect(facts.latencyMs).toBe(exchange.totalMs);
    expect(facts).not.toHaveProperty("output");
  });

  it("is asked about with the headers that made it, but those of its body", async () => {
    await observe({
      create: {
        url: `${lab.origin}/v1/predictions`,
        headers: { authorization: `Bearer ${JOB_LAB_KEY}`, Prefer: "wait=1", "x-team": "a" },
        json: {},
      },
    });
    const [create, poll] = lab.heard;
    expect(create?.headers).toMatchObject({ prefer: "wait=1", "content-type": "application/json" });
    expect(poll?.headers).toMatchObject({ authorization: `Bearer ${JOB_LAB_KEY}`, "x-team": "a" });
    expect(Object.keys(poll?.headers ?? {})).not.toContain("prefer");
    expect(Object.keys(poll?.headers ?? {})).not.toContain("content-type");
  });

  it("that is at work when the answer to Prefer: wait comes spends no time in the queue", async () => {
    const exchange = await observe({
      create: {
        url: `${lab.origin}/v1/predictions`,
        headers: { authorization: `Bearer ${JOB_LAB_KEY}`, prefer: "wait=1" },
      },
    });
    expect(Object.keys(exchange.phases)).toEqual(["create", "run"]);
  });

  it.each<JobPlan>(["id-number"])("may have an id of another kind: %s", async (plan) => {
    lab.plan = plan;
    expect(await observe()).not.toHaveProperty("failure");
  });

  it("is found by an address of ours with its id", async () => {
    const exchange = await observe({
      poll: { url: "/v1/predictions/{id}" },
      cancel: { url: `${lab.origin}/v1/predictions/{id}/cancel` },
    });
    expect(exchange).not.toHaveProperty("failure");
    expect(verbs()[1]).toBe("GET /v1/predictions/job-1");
  });

  it("waits as the provider asks", async () => {
    lab.polls = 4;
    lab.pollHeaders.push(
      { "retry-after": "7" },
      { "retry-after": new Date(START_MS + 20_000).toUTCString(), date: new Date(START_MS + 8_000).toUTCString() },
    );
    await observe();
    const times = lab.heard.map(({ atMs }) => atMs - START_MS);
    expect(times).toEqual([0, 1_000, 8_000, 20_000, 23_375]);
  });

  it.each<JobPlan>(["poll-limited", "poll-breaks", "poll-not-json"])(
    "is asked again where a question fails: %s",
    async (plan) => {
      lab.plan = plan;
      lab.polls = 4;
      const exchange = await observe();
      expect(exchange).not.toHaveProperty("failure");
      expect(exchange.status).toBe(200);
      expect(lab.heard).toHaveLength(5);
    },
  );
});

describe("the output of a job", () => {
  it("is fetched with our headers from its own origin", async () => {
    const exchange = await observe({ fetch: true });
    expect(exchange.output).toEqual({ bytes: LAB_PNG, mime: "image/png" });
    expect(exchange.phases.fetch).toBeGreaterThan(0);
    expect(exchange.totalMs).toBeCloseTo(sum(exchange), 6);
    expect(await factsOf(exchange, { fetch: true })).toMatchObject({
      output: { bytes: LAB_PNG.length, mime: "image/png" },
      image: { width: 8, height: 8 },
    });
    expect(lab.heard.at(-1)?.headers["authorization"]).toBe(`Bearer ${JOB_LAB_KEY}`);
  });

  it("is fetched from anywhere else without a header of ours", async () => {
    lab.plan = "output-elsewhere";
    const exchange = await observe({ fetch: true });
    expect(exchange.output?.bytes).toEqual(LAB_PNG);
    expect(lab.heardElsewhere).toHaveLength(1);
    expect(JSON.stringify(lab.heardElsewhere)).not.toContain(JOB_LAB_KEY);
    expect(Object.keys(lab.heardElsewhere[0]?.headers ?? {})).not.toContain("authorization");
  });

  it.each<[JobPlan, object, object]>([
    ["output-missing", {}, { kind: "answer", phase: "fetch", code: "NO_OUTPUT" }],
    ["output-gone", {}, { kind: "answer", phase: "fetch", code: "OUTPUT_STATUS" }],
    ["output-inside", {}, { kind: "limit", phase: "fetch", code: "REDIRECT_REFUSED" }],
    ["output-elsewhere", { outputBytes: "10B" }, { kind: "limit", phase: "fetch", code: "BODY_TOO_LARGE" }],
  ])("that cannot be had is a failure: %s %j", async (plan, more, failure) => {
    lab.plan = plan;
    expect(await observe({ fetch: true, ...more })).toMatchObject({ failure, status: 200 });
  });

  it("that is no address is described as it is", async () => {
    const exchange = await observe({ fetch: true, output: '"data:image/png;base64," + "iVBORw0KGgo="' });
    expect(exchange).not.toHaveProperty("failure");
    expect(lab.heard.map(({ path }) => path)).not.toContain("/out/0.png");
  });
});

describe("a job that comes to nothing", () => {
  it.each<[JobPlan, object]>([
    ["fails", { kind: "answer", phase: "run", code: "JOB_FAILED" }],
    ["is-canceled", { kind: "answer", phase: "run", code: "JOB_CANCELED" }],
    ["id-null", { kind: "answer", phase: "create", code: "BAD_JOB_ID" }],
    ["id-object", { kind: "answer", phase: "create", code: "BAD_JOB_ID" }],
    ["poll-elsewhere", { kind: "answer", phase: "create", code: "BAD_POLL_URL" }],
  ])("%s", async (plan, failure) => {
    lab.plan = plan;
    const exchange = await observe();
    expect(exchange).toMatchObject({ failure });
    expect(exchange.body.length).toBeGreaterThan(0);
    expect(lab.orphans()).toEqual([]);
    expect(lab.heardElsewhere).toEqual([]);
  });

  it("keeps the provider's own code of the failure, where it is one", async () => {
    lab.plan = "fails";
    const code = await observe({ error: '"E-17"' });
    expect(code.failure).toMatchObject({ code: "JOB_FAILED", detail: "E-17" });
    const message = await observe({ error: "body.error" });
    expect(message.failure).not.toHaveProperty("detail");
  });

  it.each<[JobPlan, string]>([
    ["never-ends", "run"],
    ["stays-queued", "queued"],
  ])("is canceled at its deadline: %s", async (plan, phase) => {
    lab.plan = plan;
    const exchange = await observe({ deadline: "20s" });
    expect(exchange.failure).toEqual({ kind: "timeout", phase, code: "DEADLINE" });
    expect(exchange.totalMs).toBeCloseTo(sum(exchange), 6);
    expect((exchange.phases.queued ?? 0) + (exchange.phases.run ?? 0)).toBe(20_000);
    expect(lab.heard.at(-1)?.path).toBe("/v1/predictions/job-1/cancel");
    expect(lab.canceled).toEqual(["job-1"]);
    expect(lab.orphans()).toEqual([]);
  });

  it("is given up and canceled where we are refused", async () => {
    lab.plan = "poll-forbidden";
    const exchange = await observe();
    expect(exchange).not.toHaveProperty("failure");
    expect(exchange.status).toBe(403);
    expect(lab.canceled).toEqual(["job-1"]);
  });

  it("says what stood in the way where no question was ever answered", async () => {
    lab.plan = "poll-limited";
    lab.polls = 1_000;
    const exchange = await observe({ deadline: "10s" });
    expect(exchange).toMatchObject({ status: 429 });
    expect(exchange).not.toHaveProperty("failure");
    expect(lab.canceled).toEqual(["job-1"]);
  });

  it("is a timeout where answers never told its state", async () => {
    lab.plan = "poll-not-json";
    lab.polls = 1_000;
    expect((await observe({ deadline: "10s" })).failure).toEqual({
      kind: "timeout",
      phase: "queued",
      code: "DEADLINE",
    });
  });

  it("is nobody's job where making it was refused", async () => {
    const exchange = await observe({ create: { url: `${lab.origin}/v1/predictions`, json: {} } });
    expect(exchange).toMatchObject({ status: 401, phases: { create: exchange.totalMs } });
    expect(exchange).not.toHaveProperty("failure");
    expect(verbs()).toEqual(["POST /v1/predictions"]);
  });

  it("keeps what the network said where making it failed", async () => {
    const { origin } = lab;
    await lab.close();
    const exchange = await observe({ create: { url: `${origin}/v1/predictions`, json: {} } });
    expect(exchange.failure).toMatchObject({ kind: "transport", phase: "connect", code: "ECONNREFUSED" });
    expect(exchange).not.toHaveProperty("pending");
  });
});

/** Ends the run at the n-th answer. */
function endingAt(count: number, stop: AbortController): Http {
  const http = createHttp({ now: () => clock.now() });
  let answers = 0;
  return {
    async exchange(request, signal) {
      const exchange = await http.exchange(request, signal);
      answers += 1;
      if (answers === count) stop.abort();
      return exchange;
    },
  };
}

describe("a run that ends first", () => {
  const endAt = async (answers: number, more: object = {}): Promise<Exchange> => {
    const stop = new AbortController();
    return observe(more, { signal: stop.signal, http: endingAt(answers, stop) });
  };

  it.each([1, 2, 3])("leaves the job to the next one, which goes on with it: after %d answers", async (answers) => {
    lab.polls = 4;
    const left = await endAt(answers);
    expect(left.failure).toMatchObject({ kind: "aborted" });
    expect(left.pending).toMatchObject({
      id: "job-1",
      created: "2026-11-21T09:00:00.000Z",
      deadline: "2026-11-21T09:05:00.000Z",
    });
    expect(lab.canceled).toEqual([]);
    expect(JSON.stringify(left.pending)).not.toContain(JOB_LAB_KEY);
    await clock.sleep(60_000);
    const kept = JSON.parse(JSON.stringify(left.pending)) as PendingJob;
    const exchange = await observe({}, { job: kept });
    expect(exchange).not.toHaveProperty("failure");
    expect(exchange.startedAtMs).toBe(START_MS);
    expect(verbs().filter((verb) => verb.startsWith("POST"))).toEqual(["POST /v1/predictions"]);
    expect(lab.orphans()).toEqual([]);
  });

  it("counts the time when nobody looked only where the job was still going on after it", async () => {
    lab.polls = 3;
    const { pending } = await endAt(2);
    await clock.sleep(60_000);
    lab.polls = 2;
    const ended = await observe({}, { job: pending! });
    expect(ended.totalMs).toBeLessThan(10_000);
    const again = await endAt(2);
    lab.polls = 4;
    await clock.sleep(60_000);
    const going = await observe({}, { job: again.pending! });
    expect(going.phases.run).toBeGreaterThan(60_000);
    expect(going.phases.run).toBeLessThan(65_000);
  });

  it("asks once about a job whose deadline is over, then cancels it", async () => {
    lab.plan = "never-ends";
    const { pending } = await endAt(2);
    await clock.sleep(400_000);
    const before = lab.heard.length;
    const exchange = await observe({}, { job: pending! });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "run", code: "DEADLINE" });
    expect(verbs().slice(before)).toEqual(["GET /v1/predictions/job-1", "POST /v1/predictions/job-1/cancel"]);
    expect(lab.orphans()).toEqual([]);
  });

  it("takes a job that ended in time, though we come late", async () => {
    const { pending } = await endAt(1);
    lab.polls = 1;
    await clock.sleep(400_000);
    expect(await observe({}, { job: pending! })).not.toHaveProperty("failure");
  });

  it.each([
    [2_000, "is left to the next run by the name that still came", true],
    [60_000, "ends the call, where no name came within 3 s", false],
  ])("while a job is being made for %d ms %s", async (makingMs, _name, isNamed) => {
    const stop = new AbortController();
    const live = createHttp({ now: () => clock.now() });
    const slow: Http = {
      async exchange(request, signal) {
        const exchange = await live.exchange(request);
        stop.abort();
        await clock.sleep(makingMs, signal);
        if (signal?.aborted !== true) return exchange;
        return { ...exchange, failure: { kind: "aborted", phase: "wait", code: "ABORTED" } };
      },
    };
    const left = await observe({}, { signal: stop.signal, http: slow });
    expect(left.failure?.kind).toBe("aborted");
    expect(left.pending !== undefined).toBe(isNamed);
    expect(clock.now() - START_MS).toBe(isNamed ? 2_000 : 3_000);
  });

  it("makes no job when it has ended already", async () => {
    const exchange = await observe({}, { signal: AbortSignal.abort() });
    expect(exchange.failure).toEqual({ kind: "aborted", phase: "create", code: "ABORTED" });
    expect(exchange).not.toHaveProperty("pending");
    expect(lab.heard).toEqual([]);
  });

  it("keeps no key in the address of the job, and makes it anew", async () => {
    const more = { poll: { url: `${lab.origin}/v1/predictions/{id}?key=hush-hush` } };
    const left = await endAt(2, more);
    expect(left.pending?.pollUrl).toBe(`${lab.origin}/v1/predictions/job-1`);
    await observe(more, { job: left.pending! });
    expect(verbs().at(-1)).toBe("GET /v1/predictions/job-1?key=hush-hush");
  });

  it("cancels a job whose address holds what looks like a key", async () => {
    const left = await endAt(2, { poll: { url: 'body.urls.get + "?sig=hush-hush"' } });
    expect(left).not.toHaveProperty("pending");
    expect(left.failure?.kind).toBe("aborted");
    expect(lab.canceled).toEqual(["job-1"]);
  });

  it("makes a new job where the one it was told of is of another origin", async () => {
    const { pending } = await endAt(2);
    const exchange = await observe({}, { job: { ...pending!, pollUrl: `${lab.elsewhere}/v1/predictions/job-1` } });
    expect(exchange).not.toHaveProperty("failure");
    expect(lab.heardElsewhere).toEqual([]);
    expect(verbs().filter((verb) => verb === "POST /v1/predictions")).toHaveLength(2);
  });
});

describe("canceling", () => {
  it("is tried twice, in its own time, and changes nothing of what was seen", async () => {
    lab.plan = "never-ends";
    const http = createHttp({ now: () => clock.now() });
    const requests: (readonly [HttpRequest, AbortSignal | undefined])[] = [];
    const failing: Http = {
      async exchange(request, signal) {
        if (!request.url.endsWith("/cancel")) return http.exchange(request, signal);
        requests.push([request, signal]);
        return { ...(await http.exchange({ ...request, url: `${lab.origin}/x` })), status: 503 };
      },
    };
    const exchange = await observe({ deadline: "5s" }, { http: failing });
    expect(exchange.failure?.code).toBe("DEADLINE");
    expect(requests.map(([request, signal]) => [request.method, request.limits.totalMs, signal])).toEqual([
      ["POST", 5_000, undefined],
      ["POST", 5_000, undefined],
    ]);
  });
});

describe("a prediction", () => {
  it("is told of as its request is", () => {
    expect(prediction.host(asked())).toBe(new URL(lab.origin).host);
    expect(prediction.target(asked())).toMatchObject({ url: `${lab.origin}/v1/predictions`, method: "POST" });
    expect(prediction.credentialed(asked())).toBe(true);
    expect(prediction.queueMs(asked())).toBe(30_000);
  });

  it("names the settings that are expressions", () => {
    const paths = (more: object) => prediction.expressions(asked(more)).map(({ path }) => path.join("."));
    expect(paths({ error: "body.code" })).toEqual(["id", "poll.url", "status", "output", "error", "cancel.url"]);
    expect(paths({ poll: { url: "/v1/{id}" } })).toEqual(["id", "status", "output", "cancel.url"]);
  });

  it("refuses a first wait of more than 10 s", () => {
    expect(() => asked({ first: "11s" })).toThrow("longer than 10s");
  });
});

describe("a home whose name leads elsewhere by the second question", () => {
  /** As many answers of the resolver as there are questions, the last for all that follow. */
  function rebound(...addresses: readonly string[]): Http {
    const left = [...addresses];
    const lookup = async () => [(left.length > 1 ? left.shift() : left[0]) ?? ""];
    return createHttp({ now: () => clock.now(), lookup });
  }
  const create = () => ({
    url: `${lab.origin.replace("127.0.0.1", "jobs.example")}/v1/predictions`,
    headers: { authorization: `Bearer ${JOB_LAB_KEY}` },
    limits: { connect: "200ms" },
  });
  const poll = { url: "/v1/predictions/{id}" };
  const cancel = { url: "/v1/predictions/{id}/cancel" };

  it("is not asked further inside than it was", async () => {
    const http = rebound("127.0.0.1", "169.254.169.254");
    const exchange = await observe({ create: create(), poll, cancel }, { http });
    expect(exchange.failure).toMatchObject({ kind: "limit", code: "REDIRECT_REFUSED" });
    expect(verbs()).toEqual(["POST /v1/predictions"]);
  });

  it("is asked where it lies as far out", async () => {
    const http = rebound("127.0.0.1", "127.0.0.1");
    expect(await observe({ create: create(), poll, cancel }, { http })).not.toHaveProperty("failure");
  });

  it("is not asked further inside by the run that goes on with the job", async () => {
    const stop = new AbortController();
    const http = rebound("127.0.0.1", "127.0.0.1", "169.254.169.254");
    const first: Http = {
      async exchange(request, signal) {
        const exchange = await http.exchange(request, signal);
        stop.abort();
        return exchange;
      },
    };
    const left = await observe({ create: create(), poll, cancel }, { http: first, signal: stop.signal });
    expect(left.pending).toMatchObject({ reach: "loopback" });
    const resumed = rebound("169.254.169.254");
    const exchange = await observe({ create: create(), poll, cancel }, { http: resumed, job: left.pending! });
    expect(exchange.failure).toMatchObject({ kind: "limit", code: "REDIRECT_REFUSED" });
  });
});
