import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { classify } from "../domain/classify.ts";
import { compileCondition, evaluateExpression } from "../conditions/index.ts";
import { createHttp } from "../adapters/http.ts";
import { createLabNet } from "../lab/lab-net.ts";
import { describeProbe, observeProbe } from "./index.ts";
import { PROMETHEUS, startPrometheus, type LabPrometheus } from "../lab/prometheus.ts";
import { prometheus, settings, type PrometheusSettings } from "./prometheus.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { ProbeWorld } from "./contract.ts";

const NOW_MS = Date.parse("2026-11-21T09:00:00.000Z");

const parse = (more: object = {}): PrometheusSettings =>
  settings.parse({ kind: "prometheus", url: "https://metrics.example.com", query: "up", ...more });

const world: ProbeWorld = {
  clock: { now: () => NOW_MS, sleep: () => Promise.resolve() },
  random: { next: () => 0 },
  http: createHttp({ now: () => NOW_MS }),
  ...createLabNet({ now: () => NOW_MS }),
};

/** What comes of a query under conditions, `degraded` ones last. */
async function ask(its: PrometheusSettings, expected: readonly string[] = prometheus.defaults, degraded?: string) {
  const call = observeProbe(its, world, evaluateExpression);
  const exchange = await call.exchange({});
  const facts = await call.facts(exchange);
  const texts = [
    ...expected.map((text) => [text, "down"] as const),
    ...(degraded === undefined ? [] : [[degraded, "degraded"] as const]),
  ];
  const results = texts.map(([text, otherwise]) => {
    const compiled = compileCondition(text, otherwise);
    if (!compiled.ok) throw new Error(compiled.message);
    return compiled.condition.evaluate(facts);
  });
  const { outcome, reason, error } = classify({ exchange, facts, results, credentialed: false, nowMs: NOW_MS });
  return { outcome, reason, error, facts, exchange };
}

const summary = async (its: PrometheusSettings, expected?: readonly string[], degraded?: string): Promise<string> => {
  const { outcome, reason, error } = await ask(its, expected, degraded);
  return [outcome, reason, error].filter((word) => word !== undefined).join(" ");
};

const isLeftOut = !existsSync(PROMETHEUS) && process.env["CI"] === undefined;
if (isLeftOut)
  process.stdout.write(
    `Tests against Prometheus are left out: there is no ${PROMETHEUS} (apt-get install prometheus).\n`,
  );

/** As a gateway in front of models would count them. */
const METRICS = `
# TYPE requests_total counter
requests_total{model="swift",code="200"} 980
requests_total{model="swift",code="503"} 20
requests_total{model="deep",code="200"} 50
# TYPE latency_seconds gauge
latency_seconds{quantile="0.99"} 4.25
# TYPE idle_total counter
idle_total 0
`;

describe.skipIf(isLeftOut)("a query to a real Prometheus", () => {
  let lab: LabPrometheus;

  beforeAll(async () => {
    lab = await startPrometheus(METRICS);
  });

  afterAll(() => lab.close());

  const at = (query: string, more: object = {}): PrometheusSettings => parse({ url: lab.url, query, ...more });

  it("gives the one value that it has, with its labels", async () => {
    const { facts, outcome } = await ask(at("latency_seconds"));
    expect(outcome).toBe("ok");
    expect(facts.value).toBe(4.25);
    expect(facts.series).toMatchObject([{ value: 4.25, labels: { __name__: "latency_seconds", quantile: "0.99" } }]);
  });

  it("gives a scalar", async () => {
    expect((await ask(at("scalar(latency_seconds) * 2"))).facts).toMatchObject({
      value: 8.5,
      series: [{ labels: {}, value: 8.5 }],
    });
  });

  it("gives several elements, and then no one value", async () => {
    const { facts } = await ask(at("sum by (model) (requests_total)"));
    expect(facts.value).toBeUndefined();
    const values = (facts.series ?? []).map(({ labels, value }) => [labels["model"], value] as const);
    expect(new Map(values)).toEqual(
      new Map([
        ["swift", 1000],
        ["deep", 50],
      ]),
    );
  });

  const ERROR_RATE = 'sum(requests_total{code=~"5.."}) / sum(requests_total{model="swift"})';

  it("has thresholds like any other monitor", async () => {
    expect(await summary(at(ERROR_RATE), ["value < 0.05"], "value < 0.03")).toBe("ok");
    expect(await summary(at(ERROR_RATE), ["value < 0.05"], "value < 0.01")).toBe("slow condition-failed");
    expect(await summary(at(ERROR_RATE), ["value < 0.01"])).toBe("wrong-answer condition-failed");
    const each = ["series.all(s, s.value < 100.0)"];
    expect(await summary(at("sum by (model) (requests_total)"), each)).toBe("wrong-answer condition-failed");
  });

  it("that finds nothing is wrong unless the conditions say otherwise", async () => {
    expect(await summary(at("nothing_like_it"))).toBe("wrong-answer condition-failed");
    expect(await summary(at("nothing_like_it"), ["size(series) == 0"])).toBe("ok");
    expect(await summary(at("nothing_like_it"), ["value < 1.0"])).toBe("wrong-answer condition-failed");
  });

  it("keeps NaN and infinity, with which no comparison holds that should not", async () => {
    const { facts } = await ask(at("idle_total / idle_total"));
    expect(facts.value).toBeNaN();
    expect(await summary(at("idle_total / idle_total"))).toBe("ok");
    expect(await summary(at("idle_total / idle_total"), ["value < 0.05"])).toBe("wrong-answer condition-failed");
    expect((await ask(at("-1 / vector(0)"))).facts.value).toBe(-Infinity);
  });

  it("that Prometheus can't read is the owner's mistake", async () => {
    expect(await summary(at("sum("))).toBe("rejected bad-request BAD_REQUEST");
    expect(await summary(at("latency_seconds[5m]"))).toBe("rejected bad-request BAD_REQUEST");
    expect(await summary(at('"text"'))).toBe("rejected bad-request BAD_REQUEST");
  });

  it("that can't be carried out says nothing of what is watched", async () => {
    const query = "requests_total / on(model) requests_total";
    expect(await summary(at(query))).toBe("inconclusive source-unavailable execution");
  });

  it("to a wrong prefix says nothing either", async () => {
    expect(await summary(at("up", { url: lab.url.replace(/\/team$/, "") }))).toMatch(
      /^inconclusive source-unavailable/,
    );
  });
});

describe("what stands in for Prometheus", () => {
  let server: Server;
  let url: string;
  let status = 200;
  let body = "";
  let asked: { method: string; url: string; headers: NodeJS.Dict<string | string[]>; body: string }[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      let text = "";
      request.on("data", (chunk: Buffer) => (text += chunk.toString()));
      request.on("end", () => {
        asked.push({ method: request.method ?? "", url: request.url ?? "", headers: request.headers, body: text });
        response.writeHead(status, { "content-type": "application/json", "retry-after": "120" }).end(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  });

  afterAll(() => server.close());

  const answering = (code: number, text: unknown): PrometheusSettings => {
    status = code;
    body = typeof text === "string" ? text : JSON.stringify(text);
    asked = [];
    return parse({ url });
  };

  it("is asked by a form, with the headers and credentials that are set", async () => {
    answering(200, { status: "success", data: { resultType: "vector", result: [] } });
    await ask(
      parse({
        url: `${url}a/b/`,
        query: "sum(up) + 1 & x",
        headers: { "x-scope-orgid": "7" },
        auth: { bearer: "lab-token" },
      }),
    );
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({
      method: "POST",
      url: "/a/b/api/v1/query",
      body: "query=sum%28up%29+%2B+1+%26+x",
      headers: {
        "content-type": "application/x-www-form-urlencoded",
        "x-scope-orgid": "7",
        authorization: "Bearer lab-token",
      },
    });
  });

  it.each<[number, unknown, string]>([
    [
      503,
      { status: "error", errorType: "timeout", error: "query timed out" },
      "inconclusive source-unavailable timeout",
    ],
    [422, { status: "error", errorType: "execution", error: "x" }, "inconclusive source-unavailable execution"],
    [400, { status: "error", errorType: "bad_data", error: "x" }, "rejected bad-request BAD_REQUEST"],
    [401, "", "rejected bad-key BAD_KEY"],
    [403, "<html>", "rejected no-permission NO_PERMISSION"],
    [503, "<html>", "inconclusive source-unavailable HTTP_503"],
    [429, "", "inconclusive source-unavailable HTTP_429"],
    [500, { status: "error", errorType: "so sorry" }, "inconclusive source-unavailable HTTP_500"],
    [200, "<html>", "inconclusive source-unavailable NOT_PROMETHEUS"],
    [200, { status: "success" }, "inconclusive source-unavailable NOT_PROMETHEUS"],
    [200, { status: "success", data: { resultType: "vector" } }, "inconclusive source-unavailable NOT_PROMETHEUS"],
    [
      200,
      { status: "success", data: { resultType: "scalar", result: [1, "x"] } },
      "inconclusive source-unavailable NOT_PROMETHEUS",
    ],
    [
      200,
      { status: "success", data: { resultType: "other", result: [] } },
      "inconclusive source-unavailable NOT_PROMETHEUS",
    ],
    [204, "", "inconclusive source-unavailable NOT_PROMETHEUS"],
  ])("is not believed with %i %j", async (code, text, expected) => {
    expect(await summary(answering(code, text))).toBe(expected);
  });

  it("is asked no more until it wants to be, where it says so", async () => {
    const { exchange } = await ask(answering(503, ""));
    expect(exchange.headers.get("retry-after")).toBe("120");
    expect(exchange.status).toBeUndefined();
  });

  it("gives elements that can be read, and leaves out the others", async () => {
    const result = [
      { metric: { a: "b", __proto__: "c", n: 7 }, value: [1, "1e3"] },
      { metric: {}, histogram: [1, {}] },
      { value: [1, "+Inf"] },
      { metric: [], value: [1, "0x10"] },
      { metric: {}, value: [1, 5] },
      null,
    ];
    const { facts } = await ask(answering(200, { status: "success", data: { resultType: "vector", result } }));
    expect(facts.series).toEqual([
      { labels: { a: "b" }, value: 1000 },
      { labels: {}, value: Infinity },
    ]);
  });

  it("is told as the source where it can't be reached", async () => {
    const closed = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => closed.once("listening", resolve));
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    expect(await summary(parse({ url: `http://127.0.0.1:${port}` }))).toBe(
      "inconclusive source-unavailable ECONNREFUSED",
    );
  });
});

it("never throws, whatever is answered", async () => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 200, max: 599 }), fc.json(), async (status, text) => {
      const exchange: Exchange = {
        startedAtMs: 0,
        totalMs: 1,
        phases: {},
        status,
        headers: new Map(),
        body: new TextEncoder().encode(text),
        redirects: 0,
      };
      const seen = await prometheus.observe(parse(), { http: { exchange: () => Promise.resolve(exchange) } }, {});
      expect(seen.failure ?? seen.series).toBeDefined();
      prometheus.facts(seen);
    }),
    { seed: 20261121 },
  );
});

it("publishes neither query nor credentials", () => {
  expect(describeProbe(parse({ url: "https://u:p@metrics.example.com/team?tenant=x" }))).toEqual({
    kind: "prometheus",
    host: "metrics.example.com",
    url: "https://metrics.example.com/team/api/v1/query",
  });
  expect(prometheus.credentialed(parse({ url: "https://u:p@metrics.example.com/" }))).toBe(true);
  expect(prometheus.credentialed(parse())).toBe(false);
});
