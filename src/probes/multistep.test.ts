import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { classify } from "../domain/classify.ts";
import { createHttp } from "../adapters/http.ts";
import { createVirtualClock } from "../lab/virtual-clock.ts";
import { evaluateExpression } from "../conditions/index.ts";
import { fillRequest, type Value } from "./multistep-values.ts";
import { multistep, settings, type MultistepSettings } from "./multistep.ts";
import { stepRequest } from "./request.ts";
import { startStepLab, type StepLab } from "../lab/jobs-steps.ts";
import { toRequest } from "./http.ts";
import type { Clock, Http } from "../world.ts";
import type { Exchange } from "../domain/exchange.ts";

let lab: StepLab;
let clock: Clock;
beforeEach(async () => {
  clock = createVirtualClock(Date.parse("2026-11-21T09:00:00Z"));
  lab = await startStepLab();
});
afterEach(() => lab.close());

const FILES = () => ({
  steps: [
    {
      name: "login",
      request: { url: `${lab.origin}/login`, method: "POST", json: { user: "a" } },
      save: { token: "body.token", user: "body.user.id" },
    },
    {
      name: "upload",
      request: {
        url: `${lab.origin}/files?user={{user}}`,
        headers: { authorization: "Bearer {{token}}" },
        json: { owner: "{{user}}", note: "by {{token}}" },
      },
      expect: ["status == 201", "saved.user == 7.0"],
      save: { file: "body.id" },
    },
    { wait: "3s" },
    {
      name: "ready",
      poll: {
        request: { url: `${lab.origin}/files/{{file}}` },
        until: 'body.state == "ready"',
        every: "4s",
        deadline: "20s",
      },
    },
    { name: "read", request: { url: `${lab.origin}/files/{{file}}` }, expect: ["body.id == saved.file"] },
  ],
  cleanup: [
    {
      name: "remove",
      request: {
        url: `${lab.origin}/files/{{file}}`,
        method: "DELETE",
        headers: { authorization: "Bearer {{token}}" },
      },
    },
  ],
});

const parse = (more: object = {}): MultistepSettings => settings.parse({ kind: "multistep", ...FILES(), ...more });

async function observe(more: object = {}, { signal, http }: { signal?: AbortSignal; http?: Http } = {}) {
  const world = { clock, http: http ?? createHttp({ now: () => clock.now() }) };
  return multistep.observe(parse(more), world, { evaluate: evaluateExpression, ...(signal && { signal }) });
}

const verbs = () => lab.heard.map(({ method, path }) => `${method} ${path}`);
const ALL = ["POST /login", "POST /files?user=7", "GET /files/file-1", "GET /files/file-1", "DELETE /files/file-1"];

async function outcomeOf(exchange: Exchange, more: object = {}) {
  const facts = await multistep.facts(exchange, parse(more), evaluateExpression);
  const { outcome, reason, error } = classify({ exchange, facts, results: [], credentialed: true, nowMs: clock.now() });
  return [outcome, reason, error].join(" ");
}

describe("steps", () => {
  it("are made in order and carry values to later ones, with their types", async () => {
    const exchange = await observe();
    expect(exchange).not.toHaveProperty("failure");
    expect(verbs()).toEqual(ALL);
    expect(lab.heard[1]?.headers.authorization).toBe("Bearer t-1");
    expect(JSON.parse(lab.heard[1]?.body ?? "")).toEqual({ owner: 7, note: "by t-1" });
  });

  it("take the sum of their own times, without waits and clean-up", async () => {
    lab.answers.set("GET /files/file-1", [
      { status: 200, body: { state: "new" } },
      { status: 200, body: { id: "file-1", state: "ready" } },
    ]);
    const exchange = await observe();
    const { login, upload, read } = Object.fromEntries(exchange.steps ?? []);
    const direct = [login, upload, read].reduce((sum, one) => sum + (one?.totalMs ?? 0), 0);
    expect(exchange.totalMs).toBeCloseTo(direct + (exchange.phases.poll ?? 0), 6);
    expect(exchange.totalMs).toBeLessThan(3_000);
    expect(clock.now() - exchange.startedAtMs).toBe(7_000);
    expect(Object.keys(exchange.phases)).toEqual(expect.arrayContaining(["connect", "wait", "poll"]));
  });

  it("are facts by their names, those of the clean-up too", async () => {
    const exchange = await observe();
    const facts = await multistep.facts(exchange, parse(), evaluateExpression);
    expect(Object.entries(facts.steps ?? {}).map(([name, { status }]) => [name, status])).toEqual([
      ["login", 200],
      ["upload", 201],
      ["ready", 200],
      ["read", 200],
      ["remove", 200],
    ]);
    expect(facts.body).toMatchObject({ state: "ready" });
    expect(await outcomeOf(exchange)).toBe("ok  ");
  });
});

describe("a step that fails", () => {
  it.each<[string, string, number, unknown, string]>([
    ["by its status", "POST /login", 404, {}, "wrong-answer condition-failed STEP_login"],
    [
      "by a condition",
      "GET /files/file-1",
      200,
      { id: "other", state: "ready" },
      "wrong-answer condition-failed STEP_read",
    ],
    ["by what it should save", "POST /files", 201, { id: null }, "wrong-answer condition-failed STEP_upload"],
    [
      "by a value that could lead elsewhere",
      "POST /files",
      201,
      { id: ".." },
      "wrong-answer condition-failed STEP_ready",
    ],
    [
      "by the provider's error, which decides",
      "POST /login",
      429,
      { error: { type: "rate_limit_error" } },
      "rate-limited rate-limit rate_limit_error",
    ],
    ["by the provider's status, which decides", "POST /files", 503, {}, "server-error service-unavailable STEP_upload"],
  ])("%s ends the journey: %s %d %j", async (_name, where, status, body, expected) => {
    lab.answers.set(where, [{ status, body }]);
    expect(await outcomeOf(await observe())).toBe(expected);
  });

  it("by its transport keeps what the network said", async () => {
    const closed = await startStepLab();
    await closed.close();
    const exchange = await observe({ steps: [{ name: "a", request: { url: `${closed.origin}/` } }], cleanup: [] });
    expect(exchange.failure).toMatchObject({ kind: "transport", code: "ECONNREFUSED" });
  });

  it("by its poll's deadline is a timeout, or what the provider said", async () => {
    lab.answers.set("GET /files/file-1", [{ status: 200, body: { state: "new" } }]);
    const exchange = await observe();
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "poll", code: "DEADLINE" });
    expect(verbs().filter((verb) => verb.startsWith("GET"))).toHaveLength(5);
    lab.answers.set("GET /files/file-1", [{ status: 503 }]);
    expect(await outcomeOf(await observe())).toBe("server-error service-unavailable DEADLINE");
  });

  it("by the deadline of all ends a wait", async () => {
    const exchange = await observe({ deadline: "2s" });
    expect(exchange.failure).toEqual({ kind: "timeout", phase: "poll", code: "DEADLINE" });
    expect(clock.now() - exchange.startedAtMs).toBe(2_000);
    expect(verbs().at(-1)).toBe("DELETE /files/file-1");
  });
});

describe("the clean-up", () => {
  it.each(["POST /files", "GET /files/file-1"])(
    "is made after a failure at %s, as far as its values are known",
    async (where) => {
      lab.answers.set(where, [{ status: 500 }]);
      await observe();
      expect(verbs().filter((verb) => verb.startsWith("DELETE"))).toEqual(
        where === "POST /files" ? [] : ["DELETE /files/file-1"],
      );
    },
  );

  it.each([1, 2, 3, 4])("is made when the run ends after %d answers", async (count) => {
    const stop = new AbortController();
    const live = createHttp({ now: () => clock.now() });
    let answers = 0;
    const http: Http = {
      async exchange(request, signal) {
        const exchange = await live.exchange(request, signal);
        answers += 1;
        if (answers === count) stop.abort();
        return exchange;
      },
    };
    const exchange = await observe({}, { signal: stop.signal, http });
    expect(verbs().filter((verb) => verb.startsWith("DELETE"))).toHaveLength(count === 1 ? 0 : 1);
    if (count < 4) expect(exchange.failure).toMatchObject({ kind: "aborted" });
    else expect(exchange).not.toHaveProperty("failure");
  });

  it("is made to its end, though one of it fails, and changes nothing", async () => {
    lab.answers.set("DELETE /files/file-1", [{ status: 500 }]);
    const remove = { request: { url: `${lab.origin}/files/{{file}}`, method: "DELETE" } };
    const exchange = await observe({
      cleanup: [
        { name: "one", ...remove },
        { name: "two", ...remove },
      ],
    });
    expect(exchange).not.toHaveProperty("failure");
    expect(verbs().filter((verb) => verb.startsWith("DELETE"))).toHaveLength(2);
    expect(exchange.steps?.get("one")?.status).toBe(500);
  });

  it("has a deadline of its own", async () => {
    const limits: number[] = [];
    const live = createHttp({ now: () => clock.now() });
    const http: Http = {
      exchange: (request, signal) => {
        if (request.method === "DELETE") limits.push(request.limits.totalMs);
        return live.exchange(request, signal);
      },
    };
    await observe({ deadline: "2s", cleanupDeadline: "9s" }, { http });
    expect(limits).toEqual([9_000]);
  });

  it("is not made where nothing was", async () => {
    const exchange = await observe(
      { cleanup: [{ name: "x", request: { url: `${lab.origin}/x` } }] },
      { signal: AbortSignal.abort() },
    );
    expect(exchange.failure).toMatchObject({ kind: "aborted" });
    expect(lab.heard).toEqual([]);
  });
});

describe("a value", () => {
  const Request = stepRequest();
  const values = (x: Value) => new Map([["x", x]]);
  const fill = (request: object, x: Value) =>
    fillRequest(Request.parse({ url: "https://api.example.com/", ...request }), values(x));

  it("stays where it stands in an address", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.constantFrom("..", ".", "", "a/../..", "?x=1#y", "@evil.example", "%2e%2e", "\\..\\", "\r\nx"),
        ),
        (x) => {
          const filled = fill({ url: "https://api.example.com/v1/{{x}}/end?q={{x}}&z=1" }, x);
          if (filled === undefined) {
            expect([".", "..", ""]).toContain(x);
            return;
          }
          const url = new URL(filled.url);
          expect(url.origin).toBe("https://api.example.com");
          expect(url.pathname.split("/")).toEqual(["", "v1", encodeURIComponent(x.toWellFormed()), "end"]);
          expect([...url.searchParams]).toEqual([
            ["q", x.toWellFormed()],
            ["z", "1"],
          ]);
        },
      ),
      { seed: 1, numRuns: 500 },
    );
  });

  it("stays a text in JSON, and is not looked into again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.constantFrom('","a":"', "{{x}}", "\\", "$&")), (x) => {
        const json = { a: "{{x}}", b: ["- {{x}} -"], "{{x}}": 1 };
        const expected = { a: x.toWellFormed(), b: [`- ${x.toWellFormed()} -`], "{{x}}": 1 };
        expect(fill({ json }, x)?.json).toEqual(expected);
        const inText = fill({ body: JSON.stringify({ a: "{{x}}", b: ["- {{x}} -"] }) }, x);
        expect(JSON.parse(inText?.body ?? "")).toEqual({ a: expected.a, b: expected.b });
      }),
      { seed: 1 },
    );
  });

  it("stays in its field of a form, and is harmless in a text whose form nobody knows", () => {
    const form = { headers: { "Content-Type": "application/x-www-form-urlencoded" }, body: "a={{x}}&b=1" };
    expect(fill(form, "1&b=2")?.body).toBe("a=1%26b%3D2&b=1");
    expect(fill({ body: "<a>{{x}}</a>" }, "v-1.2")?.body).toBe("<a>v-1.2</a>");
    expect(fill({ body: "<a>{{x}}</a>" }, "</a><b>")).toBeUndefined();
    expect(fill({ body: "{{x}}" }, "plain")?.body).toBe("plain");
  });

  it("never breaks out of a header", () => {
    expect(fill({ headers: { "x-a": "b {{x}}" } }, "c")?.headers).toEqual({ "x-a": "b c" });
    for (const x of ["a\r\nx-b: 1", "a\n", "\u0000", "\u{1F600}"])
      expect(fill({ headers: { "x-a": "{{x}}" } }, x)).toBeUndefined();
  });

  it("that is missing makes no request", () => {
    expect(fill({ json: "{{y}}" }, "x")).toBeUndefined();
  });

  it("makes a request that can be sent", () => {
    const filled = fill({ url: "https://api.example.com/{{x}}", json: { n: "{{x}}" } }, 5);
    expect(toRequest({ kind: "http", ...filled! })).toMatchObject({
      url: "https://api.example.com/5",
      body: '{"n":5}',
    });
  });
});

describe("settings of multistep", () => {
  const request = { url: "https://api.example.com/" };
  it.each<[object, string]>([
    [{ steps: [] }, "steps"],
    [{ steps: [{ wait: "1s" }] }, "steps"],
    [{ steps: [{ name: "a" }] }, "steps.0"],
    [{ steps: [{ name: "a", request, wait: "1s" }] }, "steps.0"],
    [{ steps: [{ request }] }, "steps.0.name"],
    [{ steps: [{ name: "__proto__", request }] }, "steps.0.name"],
    [
      {
        steps: [
          { name: "a", request },
          { name: "a", request },
        ],
      },
      "steps.1.name",
    ],
    [
      {
        steps: [
          { name: "a", request, save: { host: "1" } },
          { name: "b", request: { url: "https://{{host}}/" } },
        ],
      },
      "steps.1.request",
    ],
    [{ steps: [{ name: "a", request: { url: "https://api.example.com/{{x}}" } }] }, "steps.0.request"],
    [{ steps: [{ name: "a", request: { ...request, body: '{"n": {{x}}}' }, save: { x: "1" } }] }, "steps.0.request"],
    [{ steps: [{ name: "a", request: { ...request, body: "x", json: 1 } }] }, "steps.0.request.json"],
  ])("refuse %j", (more, path) => {
    const { error } = settings.safeParse({ kind: "multistep", ...more });
    expect(error?.issues.map((issue) => issue.path.join("."))).toContain(path);
  });

  it("name what are expressions", () => {
    expect(
      multistep.expressions(parse()).map(({ path, variables }) => `${path.join(".")} ${variables?.join(",")}`),
    ).toEqual([
      "steps.0.save.token saved",
      "steps.0.save.user saved",
      "steps.1.expect.0 saved",
      "steps.1.expect.1 saved",
      "steps.1.save.file saved",
      "steps.3.poll.until saved",
      "steps.4.expect.0 saved",
    ]);
  });

  it("tell of the first request, and of credentials in any", () => {
    expect(multistep.host(parse())).toBe(new URL(lab.origin).host);
    expect(multistep.target(parse())).toMatchObject({ url: `${lab.origin}/login`, method: "POST" });
    expect(multistep.credentialed(parse())).toBe(true);
    expect(multistep.queueMs(parse())).toBe(30_000);
  });
});
