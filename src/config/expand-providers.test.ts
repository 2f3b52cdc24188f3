import { describe, expect, it } from "vitest";
import { ConfigError, formatProblem } from "../domain/errors.ts";
import { loadConfig } from "./load.ts";
import { referencedNames } from "./references.ts";

const KEY = "a-key-of-some-length";
const load = (text: string, env: Record<string, string> = {}) =>
  loadConfig(text, "uptimeline.yml", new Map(Object.entries(env)));
const idsOf = (text: string, env?: Record<string, string>): string[] =>
  load(text, env).config.monitors.map(({ id }) => id);

function mistakesIn(text: string): string[] {
  try {
    load(text);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe("an entry that names a provider", () => {
  it("stands for its feeds and for monitors that need no key", () => {
    const { config, unset, warnings } = load("monitors: [{ provider: openai }]");
    expect({ unset, warnings }).toEqual({ unset: [], warnings: [] });
    expect(config.feeds.map(({ id }) => id)).toEqual(["openai-status", "github-status"]);
    expect(config.monitors).toMatchObject([
      {
        id: "openai-api",
        name: "OpenAI API",
        group: "OpenAI",
        provider: "openai",
        credentialed: false,
        probe: { kind: "http", url: "https://api.openai.com/v1/models" },
        feeds: [{ feed: "openai-status" }, { feed: "github-status", role: "third-party" }],
      },
    ]);
  });

  it("asks models, too, where a key, a tier or such a monitor is named", () => {
    const models = ["openai-chat", "openai-embeddings", "openai-images"];
    const entry = "monitors:\n  - provider: openai\n";
    expect(idsOf(`${entry}    with: { key: "\${MY_KEY}" }`)).toEqual(["openai-api", ...models]);
    expect(idsOf(`${entry}    tier: free`)).toEqual(["openai-api", ...models]);
    expect(idsOf(`${entry}    only: [openai-chat]`)).toEqual(["openai-chat"]);
    expect(idsOf(`${entry}    with: { model: gpt-6 }`)).toEqual(["openai-api", "openai-chat"]);
  });

  it("gives presets its parameters, and leaves them their own where it has none", () => {
    const text = 'monitors: [{ provider: openai, with: { key: "${MY_KEY}", model: gpt-6 }, tier: full }]';
    expect(referencedNames(text)).toEqual(["MY_KEY"]);
    expect(load(text, { MY_KEY: KEY }).config.monitors).toMatchObject([
      { id: "openai-api" },
      {
        id: "openai-chat",
        provider: "openai",
        tier: "full",
        probe: { headers: { authorization: `Bearer ${KEY}` }, json: { model: "gpt-6", stream: true } },
        cheaper: [{ tier: "cheap" }, { tier: "free" }],
      },
      { id: "openai-embeddings", probe: { json: { model: "text-embedding-3-small" } } },
      { id: "openai-images" },
    ]);
    expect(load(text, { MY_KEY: KEY }).config.monitors[0]).not.toHaveProperty("tier");
    expect(referencedNames("monitors: [{ provider: openai, tier: cheap }]")).toEqual(["OPENAI_API_KEY"]);
  });

  it("gives its policy to every monitor it makes", () => {
    const { config } = load(`monitors:
  - provider: github
    group: Ground
    every: 5m
    importance: major
    slow: 2s
    judge: { failures: 5 }
    publish: url
    budget: 1 USD/day`);
    expect(config.monitors.length).toBeGreaterThan(2);
    for (const monitor of config.monitors) {
      expect(monitor).toMatchObject({
        group: "Ground",
        everyMs: 300_000,
        importance: "major",
        slowMs: 2_000,
        policy: { failures: 5 },
        publish: "url",
        budgets: [{ micro: 1_000_000 }],
      });
    }
  });

  it("makes what is chosen, with the feeds that this needs and no other", () => {
    const { config } = load(
      "monitors: [{ provider: openai, without: [openai-api], only: [openai-api, openai-images] }]",
      {
        OPENAI_API_KEY: KEY,
      },
    );
    expect(config.monitors.map(({ id }) => id)).toEqual(["openai-images"]);
    expect(config.feeds.map(({ id }) => id)).toEqual(["openai-status"]);
  });

  it("may share a feed with another, which is read once", () => {
    const { config } = load("monitors: [{ provider: openai }, { provider: anthropic }, { provider: github }]");
    expect(config.feeds.map(({ id }) => id)).toEqual(["openai-status", "github-status", "anthropic-status"]);
  });

  it("takes a feed of the user's in the place of its own of the same id", () => {
    const { config } = load(`
feeds: [{ id: github-status, kind: statuspage, url: "https://mirror.example.com", name: Mirror }]
monitors: [{ provider: github }]`);
    expect(config.feeds).toMatchObject([{ id: "github-status", name: "Mirror", url: "https://mirror.example.com" }]);
  });

  it("never takes the id of a monitor of the user's, or of another entry, and says how to mend it", () => {
    const own = '{ id: openai-api, probe: { kind: http, url: "https://a.example" } }';
    const without = "Write `without: [openai-api]` here, or give the other another id.";
    const double = (at: string, earlier: string): string =>
      `uptimeline.yml:${at}.provider is "openai": the provider openai makes a monitor openai-api, and ${earlier} has one of this id. ${without}`;
    expect(mistakesIn(`monitors:\n  - provider: openai\n  - ${own}`)).toEqual([
      double("2:15: monitors[0]", "monitors[1]"),
    ]);
    expect(mistakesIn(`monitors:\n  - ${own}\n  - provider: openai`)).toEqual([
      double("3:15: monitors[1]", "monitors[0]"),
    ]);
    expect(mistakesIn("monitors:\n  - provider: openai\n  - provider: openai")).toEqual([
      double("3:15: monitors[1]", "monitors[0]"),
    ]);
    expect(idsOf(`monitors:\n  - ${own}\n  - { provider: openai, without: [openai-api], tier: free }`)).toHaveLength(4);
  });

  it("is one only while it names nothing else to ask", () => {
    const page = '{ id: page, kind: statuspage, url: "https://a.example" }';
    expect(idsOf('monitors: [{ id: a, provider: openai, probe: { kind: http, url: "https://a.example" } }]')).toEqual([
      "a",
    ]);
    expect(idsOf(`feeds: [${page}]\nmonitors: [{ id: a, provider: my-own, feeds: [page] }]`)).toEqual(["a"]);
    expect(mistakesIn("monitors: [{ provider: openai, preset: openai-chat }]")).toEqual([
      expect.stringContaining("monitors[0].id: this key is missing"),
    ]);
  });
});

describe("a mistake in a config with entries that name a provider", () => {
  it("is told where it is written, though the places of what follows have moved", () => {
    expect(
      mistakesIn(`monitors:
  - provider: github
  - { id: a, probe: { kind: htpp } }
  - { id: b, feeds: [openai-statu], expect: ["status == 200"] }
  - provider: openai
    slow: soon`).map((line) => /:(\d+:\d+): ([\w.[\]]+)/.exec(line)?.slice(1).join(" ")),
    ).toEqual([
      "3:29 monitors[1].probe.kind",
      "4:22 monitors[2].feeds[0]",
      "4:37 monitors[2].expect",
      "6:11 monitors[3].slow",
    ]);
  });

  it("of a parameter is told at the parameter, and says what it makes of it", () => {
    const text = 'monitors:\n  - provider: openai\n    with: { key: "a ${my-key}" }';
    expect(mistakesIn(text)).toEqual([
      expect.stringMatching(
        /^uptimeline.yml:3:21: monitors\[0\].with.key is "a \$\{my-key\}": \$\{my-key\} is not a ref/,
      ),
    ]);
  });

  it("that a secret is missing names the parameter, else the provider", () => {
    const unset = (entry: string): (string | undefined)[] =>
      load(`monitors:\n  - id: first\n    probe: { kind: tcp, host: a.example, port: 1 }\n${entry}`).unset.map(
        ({ line, column, key }) => `${line}:${column} ${key}`,
      );
    expect(unset('  - provider: anthropic\n    with: { key: "${MY_KEY}" }')).toEqual(["5:19 monitors[1].with.key"]);
    expect(unset("  - provider: anthropic\n    tier: cheap")).toEqual(["4:15 monitors[1].provider"]);
  });

  it("of a feed that is no list does not hide behind others", () => {
    expect(mistakesIn("feeds: { id: a }\nmonitors: [{ provider: github }]")).toEqual([
      "uptimeline.yml:1:8: feeds: it must be a list, not a mapping. Write each entry on its own line, after a dash.",
    ]);
  });
});
