import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEFAULT_POLICY } from "../domain/monitor.ts";
import { ConfigError, formatProblem } from "../domain/errors.ts";
import { loadConfig } from "./load.ts";
import { fill, merge } from "./presets/fill.ts";
import { PRESETS, presetOf } from "./presets/index.ts";
import { referencedNames } from "./references.ts";

const FULL = readFileSync(new URL("./fixtures/full.yml", import.meta.url), "utf8");
const SECRET = "a-key-of-some-length";
const ENV = {
  GATEWAY: "https://gateway.example",
  OPENAI_API_KEY: SECRET,
  STATUS_HOST: "h.example",
  MODEL: "gpt-secret",
};

const load = (text: string, env: Record<string, string> = ENV) =>
  loadConfig(text, "uptimeline.yml", new Map(Object.entries(env)));
const one = (monitor: string, env?: Record<string, string>) => {
  const loaded = load(`monitors:\n  - { id: a, ${monitor} }\n`, env);
  return { ...loaded, monitor: loaded.config.monitors[0] };
};

describe("a monitor with a preset", () => {
  const { config } = load(FULL, { ...ENV, ANTHROPIC_API_KEY: SECRET });
  const gpt = config.monitors[3];

  it("is asked as the preset says, with what is written laid over it", () => {
    expect(gpt?.probe).toMatchObject({
      kind: "http",
      url: "https://api.openai.com/v1/chat/completions",
      headers: { authorization: "Bearer key https://gateway.example", "x-trace": "on" },
      json: { model: "gpt-6", max_completion_tokens: 32, stream: true },
      limits: { total: 60_000, dns: 10_000 },
    });
    expect(gpt?.probe).not.toHaveProperty("json.reasoning_effort");
  });

  it("has the preset's conditions and its own schema, the preset's provider and threshold", () => {
    expect(gpt?.expect.map(({ text }) => text).slice(0, 4)).toEqual([
      "status == 200",
      "stream.complete",
      'reply.text != ""',
      'stream.firstToken < duration("10s")',
    ]);
    expect(gpt?.expect).toHaveLength(5);
    expect(gpt).toMatchObject({
      provider: "openai",
      tier: "full",
      slowMs: 10_000,
      target: "https://api.openai.com/v1/chat/completions",
    });
  });

  it("has cheaper questions, which take over the connection and not the question", () => {
    expect(gpt?.cheaper.map(({ tier, probe, price }) => ({ tier, probe, price }))).toMatchObject([
      {
        tier: "cheap",
        probe: {
          json: { model: "gpt-6", max_completion_tokens: 1, reasoning_effort: "none" },
          headers: { "x-trace": "on" },
          limits: { total: 60_000 },
        },
        price: { inputPerMillion: 150_000 },
      },
      {
        tier: "free",
        probe: { url: "https://api.openai.com/v1/models", headers: { "x-trace": "on" } },
        price: { perCall: 0 },
      },
    ]);
    expect(gpt?.cheaper.every(({ credentialed }) => credentialed)).toBe(true);
  });

  it("knows the price of the default model, and of no other", () => {
    const priceOf = (text: string) => one(text).monitor?.price;
    expect(priceOf("preset: openai-chat")).toEqual({
      unit: "USD",
      inputPerMillion: 200_000,
      outputPerMillion: 1_250_000,
    });
    expect(priceOf("preset: openai-chat, with: { model: gpt-6 }")).toBeUndefined();
    expect(priceOf("preset: openai-chat, tier: free, with: { model: gpt-6 }")).toEqual({ unit: "USD", perCall: 0 });
  });

  it("may have conditions, names of models and a threshold of its own", () => {
    const { monitor } = one(
      'preset: groq, tier: free, slow: 1s, expect: ["status < 300"], models: "body.data.map(m, m.owned_by)"',
    );
    expect(monitor?.expect.map(({ text }) => text)).toEqual(["status < 300"]);
    expect(monitor).toMatchObject({ slowMs: 1_000, models: "body.data.map(m, m.owned_by)" });
    expect(one("preset: groq, tier: free").monitor?.models).toBe("body.data.map(m, m.id)");
    expect(one("preset: groq").monitor?.models).toBeUndefined();
  });

  it("asks without authorization where an optional key is not given", () => {
    const { monitor } = one("preset: openai-compatible, with: { model: m, baseUrl: 'http://127.0.0.1:11434/v1' }");
    expect(monitor).toMatchObject({ credentialed: false, missing: [], probe: { headers: {} } });
    expect(monitor).not.toHaveProperty("provider");
  });

  it("counts a missing secret for the questions that use it, and nowhere else", () => {
    const text = "preset: gemini-text, with: { model: '${MODEL}' }";
    const { monitor, unset } = one(text, { GEMINI_API_KEY: SECRET });
    expect(monitor?.missing).toEqual(["MODEL"]);
    expect(monitor?.cheaper.map(({ missing }) => missing)).toEqual([[]]);
    expect(unset.map(({ line, column, key }) => [line, column, key])).toEqual([[2, 51, "monitors[0].with.model"]]);
    expect(referencedNames(`monitors: [{ id: a, ${text} }]`)).toEqual(["GEMINI_API_KEY", "MODEL"]);
  });

  it("does not publish what stands in a parameter", () => {
    const { monitor } = one("preset: openai-chat, publish: url, with: { baseUrl: 'https://${MODEL}/v1' }");
    expect(monitor).not.toHaveProperty("target");
    expect(JSON.stringify(monitor?.probe)).toContain("gpt-secret");
  });

  it("tells no secret when a parameter makes a bad probe", () => {
    try {
      one("preset: openai-chat, with: { baseUrl: '${MODEL}' }");
      expect.unreachable();
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      const text = error.problems.map(formatProblem).join("\n");
      expect(text).toContain("monitors[0].with.baseUrl");
      expect(text).not.toContain("gpt-secret");
    }
  });

  it("warns of a key that is written out", () => {
    expect(one("preset: groq, with: { key: hunter22 }").warnings).toMatchObject([{ key: "monitors[0].with.key" }]);
    expect(one("preset: groq, with: { key: '${MODEL}' }").warnings).toEqual([]);
  });
});

describe("importance and interval", () => {
  it.each([
    ["", 900_000],
    ["importance: critical", 60_000],
    ["importance: test", 1_800_000],
    ["importance: critical, every: 1h", 3_600_000],
  ])("a monitor with %j is asked every %d ms", (keys, everyMs) => {
    expect(one(`${keys}${keys && ","} probe: { kind: http, url: 'https://a.example' }`).monitor?.everyMs).toBe(everyMs);
  });

  it("of the monitor say more than those common to all", () => {
    const every = (defaults: string, own: string): number | undefined =>
      load(`defaults: { ${defaults} }\nmonitors: [{ id: a, ${own} probe: { kind: http, url: 'https://a.example' } }]`)
        .config.monitors[0]?.everyMs;
    expect(every("every: 5m", "importance: critical,")).toBe(60_000);
    expect(every("every: 5m, importance: critical", "")).toBe(300_000);
    expect(every("importance: major", "")).toBe(300_000);
  });
});

describe("budgets, hosts and the watch", () => {
  it("are read into what a run takes", () => {
    const { config } = load(FULL, { ...ENV, ANTHROPIC_API_KEY: SECRET });
    expect(config).toMatchObject({
      watch: { forMs: 3_000_000 },
      hosts: { "api.openai.com": { perMinute: 60, atOnce: 2 }, "gateway.example:8443": { atOnce: 1 } },
      providers: { openai: { budgets: [{ micro: 2_000_000, unit: "USD", per: "day" }] } },
      budgets: [
        { micro: 3_000_000, unit: "USD", per: "day" },
        { micro: 60_000_000, unit: "USD", per: "month" },
      ],
    });
    expect(config.monitors[3]).toMatchObject({
      importance: "critical",
      everyMs: 60_000,
      budgets: [{ micro: 500_000, unit: "USD", per: "day" }],
      price: { unit: "USD", inputPerMillion: 150_000, cachedPerMillion: 75_000, outputPerMillion: 600_000 },
    });
    expect(load("monitors: [{ id: a, preset: groq }]").config).not.toHaveProperty("watch");
  });
});

describe("a heartbeat", () => {
  it("is judged by one report, and by what is common to all only where it says so itself", () => {
    const { config } = load(FULL, { ...ENV, ANTHROPIC_API_KEY: SECRET });
    expect(config.monitors[4]).toMatchObject({ graceMs: 3_600_000, everyMs: 86_400_000, credentialed: true });
    expect(config.monitors[4]?.policy).toMatchObject({
      ...DEFAULT_POLICY,
      failures: 1,
      recovery: 2,
      confirmMs: 0,
      repeat: { times: 2 },
    });
  });
});

describe("templates", () => {
  const [preset] = PRESETS;
  if (preset === undefined) throw new Error("there is no preset");

  it("are filled as data: a value can neither add a key nor refer to another parameter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 30 }), (value) => {
        const values = new Map([
          ["model", value],
          ["key", "other"],
        ]);
        expect(fill({ a: "{model}", b: ["x {model} y"] }, preset, values)).toEqual({ a: value, b: [`x ${value} y`] });
      }),
      { seed: 5, examples: [["{key}"], ['", "evil": "'], ["$&"]] },
    );
  });

  it("keep the type of a parameter that is the whole value, and leave out keys without one", () => {
    expect(fill({ a: "{model}", b: "{key}", c: 1 }, preset, new Map([["model", 7]]))).toEqual({ a: 7, c: 1 });
  });

  it("are merged as RFC 7396 says", () => {
    // The examples of its appendix A, as far as the base is a mapping.
    expect(merge({ a: "b" }, { a: "c" })).toEqual({ a: "c" });
    expect(merge({ a: "b", b: "c" }, { a: null })).toEqual({ b: "c" });
    expect(merge({ a: ["b"] }, { a: "c" })).toEqual({ a: "c" });
    expect(merge({ a: { b: "c" } }, { a: { b: "d", c: null } })).toEqual({ a: { b: "d" } });
    expect(merge({ a: [{ b: "c" }] }, { a: [1] })).toEqual({ a: [1] });
    expect(merge({ a: "foo" }, "bar")).toBe("bar");
    expect(merge({}, { a: { bb: { ccc: null } } })).toEqual({ a: { bb: {} } });
  });

  it("take nothing from a prototype", () => {
    expect(presetOf("constructor")).toBeUndefined();
    const patch: unknown = JSON.parse('{"__proto__": {"polluted": 1}}');
    const merged = merge({ a: 1 }, patch) as Record<string, unknown>;
    expect(merged["polluted"]).toBeUndefined();
    expect(({} as Record<string, unknown>)["polluted"]).toBeUndefined();
  });
});
