import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader, type FeedRequest } from "./contract.ts";
import { openrouter } from "./openrouter.ts";
import { microOf, readPrice } from "./openrouter-price.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const API = "https://openrouter.ai/api/v1";
const source = { feed: "or", url: `${API}/models/lumen/lantern-2/endpoints`, fetchedAt };
const evaluate = () => undefined;
const settingsOf = (given: object = {}) =>
  openrouter.settings.parse({ id: "or", kind: "openrouter", models: ["lumen/lantern-2"], ...given });
const fixture = readFileSync(new URL("fixtures/openrouter-endpoints.json", import.meta.url), "utf8");

const parse = (text: string, from = source, given: object = {}) =>
  openrouter.parse(text, from, { settings: settingsOf(given), evaluate }) as Report;

function read(value: unknown, given: object = {}, url = source.url): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value), { ...source, url }, given);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

const endpoints = (...list: object[]) => ({ data: { id: "lumen/lantern-2", endpoints: list } });
const offer = (provider: string, more: object = {}) => ({ provider_name: provider, tag: provider, status: 0, ...more });
const statusesOf = (...list: object[]) => {
  const { components } = read(endpoints(...list));
  return Object.fromEntries(components.map(({ id, status }) => [id.replace("lumen/lantern-2", ""), status]));
};

describe("the endpoints of a model", () => {
  const report = read(fixture);

  it("tells the model as good as its best provider, the worst, and each under an id of its own", () => {
    expect(report.components).toEqual([
      { id: "lumen/lantern-2", name: "lantern-2", status: "operational" },
      { id: "lumen/lantern-2@worst", name: "lantern-2, worst provider", status: "major_outage" },
      { id: "lumen/lantern-2@borealis", name: "lantern-2 via Borealis Cloud", status: "unknown" },
      { id: "lumen/lantern-2@aurora/fp8", name: "lantern-2 via Aurora (fp8)", status: "degraded_performance" },
      { id: "lumen/lantern-2@borealis#2", name: "lantern-2 via Borealis Cloud #2", status: "operational" },
      { id: "lumen/lantern-2@cirrus/bf16", name: "lantern-2 via Cirrus (bf16)", status: "major_outage" },
    ]);
  });

  it("makes no incident, and no trouble of a page on which each model is served", () => {
    expect(report).toMatchObject({
      feed: "or",
      url: "https://openrouter.ai/",
      fetchedAt,
      indicator: "none",
      incidents: [],
      maintenances: [],
    });
  });

  it("gives each figure as it was measured, the model that of its best provider, never a mean", () => {
    const best = { uptime: { "30m": 0.995, "24h": 0.99875 }, status: "0" };
    const worst = { uptime: { "5m": 0.2, "30m": 0.12 }, status: "0" };
    expect(report.figures).toEqual([
      { component: "lumen/lantern-2", name: "lantern-2", ...best },
      { component: "lumen/lantern-2@worst", name: "lantern-2, worst provider", ...worst },
      {
        component: "lumen/lantern-2@borealis",
        name: "lantern-2 via Borealis Cloud",
        uptime: { "24h": 0.91 },
        status: "0",
      },
      {
        component: "lumen/lantern-2@aurora/fp8",
        name: "lantern-2 via Aurora (fp8)",
        uptime: { "5m": 0.625, "30m": 0.84, "24h": 0.9725 },
        latencyMs: { p50: 812.5, p75: 1200, p90: 2500 },
        tokensPerSecond: { p50: 41 },
        status: "-2",
      },
      { component: "lumen/lantern-2@borealis#2", name: "lantern-2 via Borealis Cloud #2", ...best },
      { component: "lumen/lantern-2@cirrus/bf16", name: "lantern-2 via Cirrus (bf16)", ...worst },
    ]);
  });

  it("prices each provider, and leaves out what would be too low", () => {
    expect(report.prices).toEqual({
      "lumen/lantern-2@aurora/fp8": {
        unit: "USD",
        inputPerMillion: 1_500_000,
        outputPerMillion: 6_000_000,
        perCall: 2_000,
      },
      "lumen/lantern-2@borealis#2": {
        unit: "USD",
        inputPerMillion: 2_000_000,
        cachedPerMillion: 200_000,
        outputPerMillion: 8_000_000,
      },
    });
    expect(report.notes).toEqual(["The price of lumen/lantern-2@cirrus/bf16 is left out: it carries a discount."]);
  });

  it("says how many of them could not be read", () => {
    expect(read(endpoints(offer("a"), { status: 0 })).notes).toEqual([
      "Endpoints of lumen/lantern-2 that could not be read: 1.",
    ]);
  });

  it("keeps every id when the list comes in another order, with other figures and prices", () => {
    const { data } = JSON.parse(fixture) as { data: { id: string; endpoints: Record<string, unknown>[] } };
    const changed = data.endpoints
      .toReversed()
      .map((endpoint, at) => ({ ...endpoint, uptime_last_30m: at, pricing: { prompt: "1", completion: `${at}` } }));
    const idOf = ({ components }: Report) => new Set(components.map(({ id, name }) => `${id} ${name}`));
    expect(idOf(read({ data: { ...data, endpoints: changed } }))).toEqual(idOf(report));
  });
});

describe("a status", () => {
  it.each([
    [99.9, 99.9, 0, "operational"],
    [95, 95, 0, "operational"],
    [94.9, 94.9, 0, "degraded_performance"],
    [80, 80, 0, "degraded_performance"],
    [79.9, 79.9, 0, "partial_outage"],
    [49.9, 49.9, 0, "major_outage"],
    [0, 0, 0, "major_outage"],
    // Few calls in five minutes say little, and a recovery shows in them first: the milder of both counts.
    [0, 97, 0, "operational"],
    [100, 10, 0, "operational"],
    // Nobody called it lately.
    [null, 70, 0, "partial_outage"],
    [70, null, 0, "partial_outage"],
    [null, null, 0, "unknown"],
    // Moved behind others: degraded at least.
    [100, 100, -1, "degraded_performance"],
    [null, null, -10, "degraded_performance"],
    [10, 10, -2, "major_outage"],
    [100, 100, null, "operational"],
    [100, 100, 7, "unknown"],
  ])(
    "of %j %% in 5 and %j %% in 30 minutes with code %j is %s",
    (uptime_last_5m, uptime_last_30m, status, expected) => {
      const one = offer("a", { uptime_last_5m, uptime_last_30m, uptime_last_1d: 12, status });
      expect(statusesOf(one)).toEqual({ "": expected, "@a": expected });
    },
  );

  it("keeps a code that nobody knows", () => {
    const { components, figures } = read(endpoints(offer("a", { status: -7 }), offer("b", { status: "COLD" })));
    expect(components.map(({ unknownWords }) => unknownWords)).toEqual([
      undefined,
      undefined,
      ["status=-7"],
      ["status=COLD"],
    ]);
    expect(components.map(({ status }) => status)).toEqual([
      "degraded_performance",
      "degraded_performance",
      "degraded_performance",
      "unknown",
    ]);
    expect(figures?.map(({ status }) => status)).toEqual(["-7", "-7", "-7", "COLD"]);
  });

  const at = (name: string, uptime: number | null) => offer(name, { uptime_last_30m: uptime });

  it.each([
    ["one provider that serves it", [at("a", 10), at("b", 99)], "operational"],
    ["all of them out", [at("a", 10), at("b", 60)], "partial_outage"],
    ["an outage beside one that nobody measured", [at("a", 10), at("b", null)], "unknown"],
    ["a slow one beside one that nobody measured", [at("a", 90), at("b", null)], "degraded_performance"],
    ["nobody measured", [at("a", null), at("b", null)], "unknown"],
    ["no provider at all", [], "unknown"],
  ])("of a model with %s", (_name, list, expected) => {
    expect(statusesOf(...list)[""]).toBe(expected);
  });
});

describe("what is null or missing", () => {
  const figure = fc.option(fc.double({ min: 0, max: 100, noNaN: true }), { nil: null });
  const key = (name: string) => fc.record({ [name]: figure }, { requiredKeys: [] });
  const one = fc
    .tuple(
      fc.constantFrom("a", "b", "c", "a/fp8"),
      key("uptime_last_5m"),
      key("uptime_last_30m"),
      key("uptime_last_1d"),
      fc.record({ latency_last_30m: fc.option(key("p50")) }, { requiredKeys: [] }),
      fc.record({ status: fc.constantFrom(0, -1, null, 3) }, { requiredKeys: [] }),
    )
    .map(([tag, ...parts]) => Object.assign({ tag }, ...parts) as Record<string, unknown>);

  it("never becomes 0, operational or part of a mean", () => {
    fc.assert(
      fc.property(fc.array(one, { maxLength: 5 }), (list) => {
        const { components, figures = [] } = read(endpoints(...list));
        const own = figures.filter(({ component }) => !/lantern-2(@worst)?$/.test(component));
        const givenAs = (name: string) => list.map((entry) => entry[name]).filter((value) => typeof value === "number");
        const shown = (span: "5m" | "30m" | "24h") =>
          own.map(({ uptime }) => uptime?.[span]).filter((value) => value !== undefined);
        for (const [span, name] of [
          ["5m", "uptime_last_5m"],
          ["30m", "uptime_last_30m"],
          ["24h", "uptime_last_1d"],
        ] as const)
          expect(shown(span).sort()).toEqual(
            givenAs(name)
              .map((value) => Math.round(value * 1e4) / 1e6)
              .sort(),
          );
        for (const { component, uptime } of own)
          if (uptime?.["5m"] === undefined && uptime?.["30m"] === undefined)
            expect(components.find(({ id }) => id === component)?.status).not.toBe("operational");
        for (const told of figures.filter((each) => !own.includes(each))) {
          const { component: _component, name: _name, ...values } = told;
          expect(own.map(({ component: _c, name: _n, ...rest }) => rest)).toContainEqual(values);
        }
      }),
    );
  });
});

describe("a price", () => {
  it.each([
    ["0.0000025", 2_500_000],
    ["2.5e-6", 2_500_000],
    ["0", 0],
    ["0.1234567890123", 123_456_789_013],
    ["0.00000000000000001", 1],
    [0.000002, 2_000_000],
    ["-1", undefined],
    ["", undefined],
    [null, undefined],
    ["free", undefined],
    ["99999999999999999999", undefined],
  ])("%j dollars a token is %j millionths a million", (written, micro) => {
    expect(microOf(written, 12)).toBe(micro);
  });

  it.each([
    [{ prompt: "-1", completion: "-1" }, undefined],
    [{ prompt: "0.000001" }, undefined],
    [{ prompt: "0.000001", completion: "-1" }, undefined],
    [
      { prompt: "0.000002", completion: "0.000012", image_output: "0.00012" },
      { leftOut: "image_output costs another amount than completion" },
    ],
    [{ prompt: "0", completion: "0", image: "0.04" }, { leftOut: "it is by the image, not by the token" }],
    [
      { prompt: "0", completion: "0", request: "0" },
      { price: { unit: "USD", inputPerMillion: 0, outputPerMillion: 0 } },
    ],
  ])("of %j is %j", (pricing, read) => {
    expect(readPrice(pricing)).toEqual(read);
  });
});

describe("an answer about another model", () => {
  it.each([
    ["lumen/lantern-2", "lumen/lantern-2-20260723", true],
    ["lumen/lantern-2:free", "lumen/lantern-2", true],
    ["~lumen/lantern-latest", "lumen/lantern-2", true],
    ["lumen/lantern-2", "lumen/lantern-2-mini", false],
    ["lumen/lantern-2", "aurora/beam", false],
  ])("asked for %s, told of %s: %j", (model, id, isRight) => {
    const url = `${API}/models/${model}/endpoints`;
    const read = parse(JSON.stringify({ data: { id, endpoints: [offer("a")] } }), { ...source, url });
    if (isRight) expect(read).toMatchObject({ components: [{ id: model }, {}] });
    else expect(read).toMatchObject({ reason: "wrong-page" });
  });
});

describe("what is read", () => {
  const list = {
    data: [
      {
        id: "lumen/lantern-2",
        canonical_slug: "lumen/lantern-2",
        pricing: { prompt: "0.000001", completion: "0.000002" },
      },
      {
        id: "~lumen/latest",
        alias_target: { slug: "lumen/lantern-2" },
        pricing: {
          prompt: "0.000001",
          completion: "0.000002",
          overrides: [{ min_prompt_tokens: 200_000, prompt: "0.000004" }],
        },
      },
    ],
  };

  function network(answers: Readonly<Record<string, unknown>>) {
    const asked: FeedRequest[] = [];
    const reader: FeedReader = {
      get(request) {
        asked.push(request);
        const at = { feed: "or", url: request.url, fetchedAt };
        const answer = answers[request.url.slice(API.length)];
        return Promise.resolve(
          answer === undefined
            ? { source: at, problem: { reason: "http-status", detail: "HTTP 404" } }
            : { source: at, text: JSON.stringify(answer) },
        );
      },
    };
    return {
      asked,
      observe: (given: object = {}) => openrouter.observe({ settings: settingsOf(given), reader, evaluate }),
    };
  }

  it("is the list of models for prices, and each model with the key, which goes nowhere else", async () => {
    const { asked, observe } = network({
      "/models": list,
      "/models/lumen/lantern-2/endpoints": JSON.parse(fixture) as unknown,
      "/models/~lumen/latest/endpoints": endpoints(offer("a")),
    });
    const report = await observe({ models: ["lumen/lantern-2", "~lumen/latest"], key: "sk-or-v1-abc" });
    const bearer = { headers: { authorization: "Bearer sk-or-v1-abc" }, secretHeaders: ["authorization"] };
    expect(asked).toEqual([
      { url: `${API}/models` },
      { url: `${API}/models/lumen/lantern-2/endpoints`, ...bearer },
      { url: `${API}/models/~lumen/latest/endpoints`, ...bearer },
    ]);
    const price = { unit: "USD", inputPerMillion: 1_000_000, outputPerMillion: 2_000_000 };
    expect(report.prices).toMatchObject({ "lumen/lantern-2": price, "~lumen/latest": price });
    expect(report.notes).toContain("~lumen/latest stands for lumen/lantern-2 at present.");
    expect(report.notes).toContain("The price of ~lumen/latest for prompts of more than 200000 tokens is left out.");
    expect(report.indicator).toBe("unknown");
    expect(report).not.toHaveProperty("problem");
  });

  it("is told without prices where the list can't be read, and a model that can't be read is unknown", async () => {
    const { observe } = network({ "/models/lumen/lantern-2/endpoints": JSON.parse(fixture) as unknown });
    const report = await observe({ models: ["lumen/lantern-2", "lumen/gone"] });
    expect(report.components.at(-1)).toEqual({ id: "lumen/gone", name: "gone", status: "unknown" });
    expect(report.prices).not.toHaveProperty("lumen/lantern-2");
    expect(report.notes).toEqual([
      "The price of lumen/lantern-2@cirrus/bf16 is left out: it carries a discount.",
      "lumen/gone could not be read (http-status: HTTP 404).",
      "The list of models could not be read (http-status: HTTP 404), so models have no price.",
    ]);
  });

  it("is unknown where no model can be read", async () => {
    expect(await network({ "/models": list }).observe()).toMatchObject({
      indicator: "unknown",
      components: [],
      problem: { reason: "http-status", detail: "HTTP 404" },
    });
  });

  it("says which model is not listed", async () => {
    const { observe } = network({ "/models": list, "/models/lumen/gone/endpoints": { data: { endpoints: [] } } });
    expect((await observe({ models: ["lumen/gone"] })).notes).toEqual([
      "No provider of lumen/gone is listed.",
      "lumen/gone is not in OpenRouter's list of models.",
    ]);
  });

  it("may be one model by its address", async () => {
    const url = source.url;
    const { asked, observe } = network({ "/models/lumen/lantern-2/endpoints": endpoints(offer("a")) });
    await observe({ url, models: undefined });
    expect(asked.map((request) => request.url)).toEqual([`${API}/models`, url]);
  });

  it.each([
    { models: [] },
    { models: undefined },
    { models: ["gpt-4o"] },
    { models: ["../x/y"] },
    { models: ["a/.."] },
  ])("is no model in %j", (given) => {
    const settings = { id: "or", kind: "openrouter", ...given };
    expect(openrouter.settings.safeParse(settings).success).toBe(false);
  });

  it("tells the models of the list, as unknown, where the list alone is parsed", () => {
    const report = read(list, { models: undefined, url: source.url }, `${API}/models`);
    expect(report).toMatchObject({ indicator: "unknown", components: [{ status: "unknown" }, { status: "unknown" }] });
  });
});

describe("what is none of it", () => {
  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ['{"error":{"code":404,"message":"gone"}}', "wrong-shape"],
    ['{"data":{"id":"lumen/lantern-2"}}', "wrong-shape"],
    ['{"data":{"endpoints":[1]}}', "wrong-shape"],
    ['{"data":[]}', "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("is a report in the words of the normal form, or a problem, whatever comes", () => {
    fc.assert(
      fc.property(mutantsOf(fixture), (text) => {
        expectNormalForm(parse(text));
      }),
    );
  });
});

const recorded = (name: string) => new URL(`../../../shared/feeds/openrouter/${name}`, import.meta.url);
const degraded = recorded("endpoints-gpt-4o-degraded-azure-fener.json");
const models = recorded("models-trimmed-genai-prices.json");

describe.skipIf(!existsSync(degraded))("recorded endpoints of 31 August 2026", () => {
  it("show the model well through OpenAI while Azure is moved behind", () => {
    const report = read(readFileSync(degraded, "utf8"), {}, `${API}/models/openai/gpt-4o/endpoints`);
    const openai = { uptime: { "5m": 0.998458, "30m": 0.998831, "24h": 0.999033 }, status: "0" };
    const azure = { uptime: { "5m": 0.939076, "30m": 0.911268, "24h": 0.993319 }, status: "-2" };
    expect(report).toEqual({
      feed: "or",
      url: "https://openrouter.ai/",
      fetchedAt,
      derived: true,
      indicator: "none",
      components: [
        { id: "openai/gpt-4o", name: "gpt-4o", status: "operational" },
        { id: "openai/gpt-4o@worst", name: "gpt-4o, worst provider", status: "degraded_performance" },
        { id: "openai/gpt-4o@openai", name: "gpt-4o via OpenAI", status: "operational" },
        { id: "openai/gpt-4o@azure", name: "gpt-4o via Azure", status: "degraded_performance" },
      ],
      incidents: [],
      maintenances: [],
      figures: [
        { component: "openai/gpt-4o", name: "gpt-4o", ...openai },
        { component: "openai/gpt-4o@worst", name: "gpt-4o, worst provider", ...azure },
        { component: "openai/gpt-4o@openai", name: "gpt-4o via OpenAI", ...openai },
        { component: "openai/gpt-4o@azure", name: "gpt-4o via Azure", ...azure },
      ],
      prices: {
        "openai/gpt-4o@openai": {
          unit: "USD",
          inputPerMillion: 2_500_000,
          cachedPerMillion: 1_250_000,
          outputPerMillion: 10_000_000,
        },
        "openai/gpt-4o@azure": { unit: "USD", inputPerMillion: 2_500_000, outputPerMillion: 10_000_000 },
      },
    });
  });
});

describe.skipIf(!existsSync(models))("a recorded list of six models", () => {
  const given = { models: undefined, url: source.url };
  const report = () => read(readFileSync(models, "utf8"), given, `${API}/models`);

  it("holds their prices, but none that the router decides or that would be too low", () => {
    const usd = (inputPerMillion: number, outputPerMillion: number, cachedPerMillion: number) => ({
      unit: "USD",
      inputPerMillion,
      outputPerMillion,
      cachedPerMillion,
    });
    expect(report().prices).toEqual({
      "anthropic/claude-opus-5": usd(5_000_000, 25_000_000, 500_000),
      "~google/gemini-pro-latest": usd(2_000_000, 12_000_000, 200_000),
    });
    expect(report().notes).toEqual([
      "The price of google/gemini-3-pro-image is left out: image_output costs another amount than completion.",
      "~google/gemini-pro-latest stands for google/gemini-3.1-pro-preview at present.",
      "The price of ~google/gemini-pro-latest for prompts of more than 200000 tokens is left out.",
      "The price of openai/gpt-audio is left out: audio_output costs another amount than completion.",
      "The price of perplexity/sonar-deep-research is left out: internal_reasoning costs another amount than completion.",
    ]);
  });

  it("says nothing of how they are", () => {
    expect(report()).toMatchObject({ indicator: "unknown", incidents: [], maintenances: [] });
    expect(report().components.map(({ id, name, status }) => [id, name, status])).toEqual([
      ["anthropic/claude-opus-5", "claude-opus-5", "unknown"],
      ["google/gemini-3-pro-image", "gemini-3-pro-image", "unknown"],
      ["~google/gemini-pro-latest", "gemini-pro-latest", "unknown"],
      ["openai/gpt-audio", "gpt-audio", "unknown"],
      ["perplexity/sonar-deep-research", "sonar-deep-research", "unknown"],
      ["openrouter/auto-beta", "auto-beta", "unknown"],
    ]);
    expect(report()).not.toHaveProperty("figures");
  });
});
