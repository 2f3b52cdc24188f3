import type { IncomingMessage, ServerResponse } from "node:http";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import type { LabIssue } from "../src/lab/github-state.ts";
import type { Page } from "../src/lab/pages.ts";
import { complaints, messages, OVERLOADED, QUICK, siteOf, startPatient, startWorld } from "./bundle-world.ts";
import type { Outcome, Patient, World } from "./bundle-world.ts";
import { startPapers, type Papers } from "./feed-servers.ts";
import { expectNothingOf } from "./secret-spellings.ts";

/**
 * A broker that measures a model and lists its price, and a forum that talks of it: what they say is kept and told, counts as
 * no call of ours, and opens nothing. The broker gets a key, and sends it back wherever something is kept of an answer.
 */
const KEY = "sk-or-v1-0a1b2c3d4e5f60718293a4b5c6d7e8f9";
const PATH_TOKEN = "Page+t0ken='1'&of-the.team";
const ASK_KEY = "sk-model-9f8e7d6c5b4a";
const MODEL = "lumen/lantern-2";
/** 20 tokens at 1.5 and 10 at 6 millionths of a dollar. */
const COST = 20 * 1.5 + 10 * 6;
const PRICING = { prompt: "0.0000015", completion: "0.000006", discount: 0 };
const WELL = {
  status: 200,
  body: {
    model: "lantern-2",
    choices: [{ message: { role: "assistant", content: "ready" }, finish_reason: "stop" }],
    usage: { prompt_tokens: 20, completion_tokens: 10 },
  },
};
const MINUTES_TO_NEXT_DAY = 17 * 60 + 15;

const PRIVATE: Page = { id: "inner", name: "Inner", components: [{ id: "api", name: "API" }], incidents: () => [] };

let world: World;
let papers: Papers;
let patient: Patient;
const runs: Outcome[] = [];
/** How the issue stood after each run. */
const issues: (readonly LabIssue[])[] = [];

function endpoints(best: number, worst: number, authorization: string | undefined) {
  const endpoint = (provider: string, uptime: number) => ({
    provider_name: provider,
    tag: provider.toLowerCase(),
    pricing: PRICING,
    status: 0,
    uptime_last_5m: uptime,
    uptime_last_30m: uptime,
    ...(authorization !== undefined && { latency_last_30m: { p50: 812, p90: 2_500 } }),
  });
  const echo = { ...endpoint("Echo", worst), provider_name: `Echo ${authorization}`, tag: `echo/${authorization}` };
  return { data: { id: MODEL, endpoints: [endpoint("Aurora", best), endpoint("Borealis", worst), echo] } };
}

/** The broker sees the best of the model's endpoints, and the worst, so. */
function measure(best: number, worst: number): void {
  const echoed = (request: IncomingMessage, response: ServerResponse, value: unknown): void => {
    const { authorization = "" } = request.headers;
    const headers = { "content-type": "application/json", "x-request-id": authorization, etag: `"${authorization}"` };
    response.writeHead(200, headers).end(JSON.stringify(value));
  };
  papers.papers.set("/api/v1/models", (request, response) =>
    echoed(request, response, { data: [{ id: MODEL, canonical_slug: MODEL, pricing: PRICING }] }),
  );
  papers.papers.set(`/api/v1/models/${MODEL}/endpoints`, (request, response) =>
    echoed(request, response, endpoints(best, worst, request.headers.authorization)),
  );
}

async function run(minute: number): Promise<void> {
  runs.push(await world.go({ minute, secrets: { BROKER_KEY: KEY, PATH_TOKEN, ASK_KEY } }));
  issues.push(structuredClone(world.scratch.github.issues));
}

const config = (): string => `
controls: ["${world.scratch.providers.origins.beacon}/generate_204"]
${QUICK}
feeds:
  - { id: broker, name: A broker, kind: openrouter, url: "${papers.origin}/api/v1", models: [${MODEL}], key: "\${BROKER_KEY}" }
  - { id: forum, name: The forum, kind: discourse, url: "${world.scratch.providers.origins.commons}" }
  - { id: inner, kind: statuspage, url: "${papers.origin}/\${PATH_TOKEN}" }
monitors:
  - id: lantern
    preset: openai-compatible
    with: { baseUrl: "${patient.url}", model: lantern-2, key: "\${ASK_KEY}" }
    feeds: [{ feed: broker, components: [${MODEL}, lantern-2 via Borealis] }, forum]
  - { id: inner-page, feeds: [inner] }
`;

beforeAll(async () => {
  [world, papers, patient] = await Promise.all([startWorld(), startPapers(), startPatient()]);
  await world.scratch.commit("Watch with others", { "uptimeline.yml": config() });
  const { providers } = world.scratch;
  papers.tell(`/${new URL(PATH_TOKEN, "http://papers").pathname.slice(1)}`, PRIVATE);
  patient.answer = WELL;
  providers.set("commons", "worried");
  measure(31, 2);
  await run(0);
  patient.answer = OVERLOADED;
  providers.set("commons", "healthy");
  measure(99.5, 97);
  await run(5);
  providers.set("commons", "worried");
  measure(41.5, 1);
  await run(10);
  patient.answer = WELL;
  await run(MINUTES_TO_NEXT_DAY);
}, 120_000);

afterAll(() => Promise.all([world.close(), papers.close(), patient.close()]));

const samplesOf = async (monitor: string): Promise<Record<string, unknown>[]> =>
  (await world.sampleLines())
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter((sample) => sample["monitor"] === monitor);

const linesOf = async (folder: string): Promise<Record<string, unknown>[]> => {
  const texts = await Promise.all((await world.ledgerFiles(folder)).map((path) => world.ledgerFile(path)));
  return texts
    .flatMap((text) => text.split("\n").filter((line) => line !== ""))
    .map((line) => JSON.parse(line) as Record<string, unknown>);
};

it("ends each run well", () => {
  expect(runs.map(({ job }) => job.result)).toEqual(Array(4).fill("success"));
  expect(runs.flatMap(({ step }) => [...messages(step, "error"), ...complaints(step)])).toEqual([]);
});

describe("figures of a broker", () => {
  it("are lines among the samples, each provider by itself, that name their source", async () => {
    const figures = (await world.figures()).filter(({ source }) => source === "broker");
    const of = (endpoint: string) => figures.filter((figure) => figure.of === `${MODEL}${endpoint}`);
    expect(of("")[0]).toMatchObject({
      run: runs[0]?.run,
      monitor: "lantern",
      uptime: { "5m": 0.31, "30m": 0.31 },
      latencyMs: { p50: 812, p90: 2_500 },
    });
    expect(of("@borealis")[0]).toMatchObject({ run: runs[0]?.run, uptime: { "5m": 0.02, "30m": 0.02 } });
    for (const endpoint of ["", "@borealis"])
      expect(of(endpoint).map(({ run: by }) => by)).toEqual(runs.map(({ run: by }) => by));
    expect((await samplesOf("lantern")).every((sample) => !Object.hasOwn(sample, "source"))).toBe(true);
  });

  it("are in no rollup: hours and days count our own calls alone", async () => {
    const own = (await samplesOf("lantern")).filter(({ t }) => String(t) < "2026-11-21T10");
    const counts = Object.fromEntries(
      [...Map.groupBy(own, ({ outcome }) => String(outcome))].map(([name, all]) => [name, all.length]),
    );
    expect(counts).toMatchObject({ ok: 1, overloaded: expect.any(Number) as number });
    const closed = async (folder: string) => (await linesOf(folder)).filter(({ monitor }) => monitor === "lantern");
    expect(await closed("hours/")).toMatchObject([{ t: "2026-11-21T09:00:00.000Z", n: counts }]);
    expect(await closed("days/")).toMatchObject([{ t: "2026-11-21T00:00:00.000Z", n: counts }]);
    for (const folder of ["hours/", "days/"]) {
      const text = JSON.stringify(await linesOf(folder));
      expect(text).not.toContain("broker");
      expect(text).not.toContain("forum");
    }
  });

  it("come with a list price, which gives the next run's samples a cost where the monitor has none", async () => {
    const state = JSON.parse(await world.ledgerFile("history/state.json")) as { prices: object };
    expect(state.prices).toEqual({ lantern: { unit: "USD", inputPerMillion: 1_500_000, outputPerMillion: 6_000_000 } });
    const well = (await samplesOf("lantern")).filter(({ outcome }) => outcome === "ok");
    expect(well[0]).toMatchObject({ used: { in: 20, out: 10 } });
    expect(well[0]).not.toHaveProperty("cost");
    expect(well.slice(1).map(({ cost }) => cost)).toEqual(well.slice(1).map(() => COST));
    expect(well.length).toBeGreaterThan(1);
  });
});

describe("third parties and the crowd", () => {
  it("open nothing, however much they say", () => {
    expect(runs[0]?.step.outputs).toMatchObject({ down: "[]", degraded: "[]", incidents: "0" });
    expect(issues[0]).toEqual([]);
  });

  it("are told in the incident's file, with what they counted", async () => {
    const [path = "", ...more] = await world.ledgerFiles("incidents/");
    expect(more).toEqual([]);
    const { timeline, corroboration } = JSON.parse(await world.ledgerFile(path)) as {
      timeline: readonly { what: string }[];
      corroboration: string;
    };
    expect(corroboration).toBe("uncovered");
    expect(timeline.slice(0, -1)).toMatchObject([
      { what: "opened", level: "critical" },
      { what: "witness", feed: "broker", status: "major_outage", uptime: 0.415 },
      { what: "hint", feed: "forum", count: expect.any(Number) as number, windowMs: 7_200_000 },
    ]);
    expect(timeline.at(-1)).toMatchObject({ what: "recovered" });
  });

  it("are a comment of the issue once they speak, told as what they are", () => {
    expect(issues.map((all) => all.map(({ comments }) => comments.length))).toEqual([[], [0], [1], [2]]);
    const body = issues[2]?.[0]?.comments[0]?.body ?? "";
    expect(body).toMatch(/ sees it too: 41\.5\s% of its calls succeed\./);
    expect(body).toMatch(/orum: \d+ posts in 2\sh, usually [\d.]+\. A hint, no proof\./);
  });
});

describe("secrets of feeds", () => {
  it("are used: the key with questions about models and with nothing else, the path as it is written", () => {
    const sent = (path: string): (string | undefined)[] =>
      papers.asked.filter((one) => one.path === path).map(({ authorization }) => authorization);
    expect(sent(`/api/v1/models/${MODEL}/endpoints`)).toEqual(Array(4).fill(`Bearer ${KEY}`));
    expect(sent("/api/v1/models")).toEqual(Array(4).fill(undefined));
    const inner = papers.asked.filter(({ path }) => path.endsWith("/api/v2/summary.json"));
    expect(inner.map(({ status }) => status)).toEqual(Array(4).fill(200));
  });

  it("are masked, and appear in no sink, however they are written", async () => {
    const pages = await Promise.all(runs.map(siteOf));
    const sinks: Record<string, string> = {
      output: runs.map(({ step }) => step.output).join("\n"),
      outputs: JSON.stringify(runs.map(({ step }) => step.outputs)),
      summary: runs.map(({ step }) => step.summary).join("\n"),
      site: pages.flatMap((all) => [...all].flat()).join("\n"),
      ledger: await world.scratch.inRemote("log", "--all", "--patch", "--format=raw", "--", "history"),
      issues: JSON.stringify(world.scratch.github.issues),
    };
    // What is kept of such an answer shows that something stood there.
    expect(sinks["ledger"]).toContain("***");
    for (const secret of [KEY, PATH_TOKEN, ASK_KEY]) {
      for (const { step } of runs) expect(step.masks).toContain(secret);
      for (const [where, text] of Object.entries(sinks)) expectNothingOf(secret, text, where);
    }
  });
});
