import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { ConfigError, formatProblem } from "../domain/errors.ts";
import { DEFAULT_POLICY } from "../domain/monitor.ts";
import { loadConfig } from "./load.ts";
import type { LoadedConfig } from "./load.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");
const load = (text: string, env: Record<string, string> = {}): LoadedConfig =>
  loadConfig(text, "uptimeline.yml", new Map(Object.entries(env)));

function mistakesIn(text: string, env: Record<string, string> = {}): string[] {
  try {
    load(text, env);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems.map(formatProblem);
    throw error;
  }
  return [];
}

describe("a bad config", () => {
  it("of more than 1 MB is not read", () => {
    expect(mistakesIn(`# ${"x".repeat(1_000_000)}\n`)).toEqual([
      "uptimeline.yml:1:1: the file has 1.0 MB, and at most 1 MB is read. Watch fewer monitors in one repository, or share settings under `defaults`.",
    ]);
  });

  it("that nests too deeply is a mistake, not a crash", () => {
    const nested = (depth: number): string =>
      `monitors: [{ id: a, probe: { kind: http, url: "https://a.example", json: ${"[".repeat(depth)}${"]".repeat(depth)} } }]`;
    expect(mistakesIn(nested(100))).toEqual([]);
    for (const text of [nested(300), nested(10_000), "[".repeat(100_000), `${"- ".repeat(20_000)}a`]) {
      expect(mistakesIn(text)).toHaveLength(1);
    }
    expect(mistakesIn(nested(300))).toEqual([expect.stringContaining("nested too deeply")]);
  });

  it("names mistakes of all parts at once, in the order of the file", () => {
    const text = [
      "site: { timeZone: Mars }",
      "monitors:",
      "  - id: A",
      "    feeds: [none]",
      "    every: 1s",
      "    every: 5m",
      "  - id: b",
      "    probe: { kind: http, url: 'https://a.example', headers: { x: '${home}' } }",
    ].join("\n");
    const places = mistakesIn(text).map((line) => /:(\d+:\d+): ([\w.[\]]+)/.exec(line)?.slice(1).join(" "));
    expect(places).toEqual([
      "1:19 site.timeZone",
      "3:9 monitors[0].id",
      "4:13 monitors[0].feeds[0]",
      "6:5 monitors[0].every",
      "8:67 monitors[1].probe.headers.x",
    ]);
  });
});

describe("a config without mistakes", () => {
  it("takes defaults for all that is left open", () => {
    const { config, warnings, unset } = load(
      "monitors: [{ id: a, probe: { kind: http, url: 'https://API.example.com/v1?q' } }]",
    );
    expect({ warnings, unset }).toEqual({ warnings: [], unset: [] });
    expect(config).toMatchObject({
      site: { name: "Status", timeZone: "UTC", locale: "en", robots: "allow" },
      announcements: [],
      concurrency: { total: 20, perHost: 4 },
      feeds: [],
      issues: {
        enabled: true,
        label: "uptimeline",
        assignees: [],
        kinds: ["outage", "degradation", "configuration", "certificate", "heartbeat", "alert", "manual", "maintenance"],
      },
    });
    expect(config.controls).toHaveLength(3);
    expect(config.monitors).toMatchObject([
      { id: "a", name: "a", everyMs: 900_000, policy: DEFAULT_POLICY, publish: "host", target: "api.example.com" },
    ]);
    expect(config.monitors[0]).toMatchObject({ feeds: [], missing: [], credentialed: false });
  });

  it("repeats after 2, 4, 8 and 16 s by default", () => {
    const { times, baseMs } = DEFAULT_POLICY.repeat;
    expect(Array.from({ length: times }, (_, n) => baseMs * 2 ** n)).toEqual([2_000, 4_000, 8_000, 16_000]);
  });

  it("puts a monitor's own settings over the common ones over the defaults", () => {
    const { config } = load(read("./fixtures/full.yml"));
    const [claude, page] = config.monitors;
    expect(claude).toMatchObject({ everyMs: 3_600_000, slowMs: 5_000, publish: "host", target: "api.anthropic.com" });
    expect(claude?.policy).toEqual({
      ...DEFAULT_POLICY,
      failures: 2,
      rate: 0.4,
      windowMs: 600_000,
      repeat: { times: 2, baseMs: 1_000, capMs: 20_000, jitterMs: 500 },
    });
    expect(page).toMatchObject({ name: "from-the-page", everyMs: 300_000, slowMs: 3_000, publish: "url" });
    expect(page?.policy).toEqual({
      ...DEFAULT_POLICY,
      failures: 5,
      repeat: { ...DEFAULT_POLICY.repeat, times: 2, baseMs: 1_000 },
    });
  });

  it("knows which feeds and components speak of a monitor", () => {
    const { config } = load(read("./fixtures/full.yml"));
    expect(config.feeds.map(({ id, name }) => [id, name])).toEqual([
      ["claude", "Claude's page"],
      ["google-cloud", "google-cloud"],
      ["private", "private"],
    ]);
    expect(config.monitors[0]?.feeds).toEqual([
      { feed: "claude", components: [] },
      { feed: "google-cloud", components: ["Z0FZJAMvEB4j3NbCJs6B"] },
    ]);
  });

  it("knows which part of a feed speaks of a monitor, and what the source is to it", () => {
    const { config } = load(`
      feeds: [{ id: page, kind: statuspage, url: "https://status.example.com" }]
      monitors:
        - id: a
          feeds:
            - page
            - { feed: page, include: [Grok], exclude: [billing, quota], role: third-party }
            - { feed: page, components: [API], regions: [us-central1] }`);
    expect(config.monitors[0]?.feeds).toEqual([
      { feed: "page", components: [] },
      { feed: "page", components: [], include: ["Grok"], exclude: ["billing", "quota"], role: "third-party" },
      { feed: "page", components: ["API"], regions: ["us-central1"] },
    ]);
  });

  it("compiles conditions, and adds the probe's own where none speaks of the status", () => {
    const { config } = load(read("./fixtures/full.yml"));
    expect(config.monitors[0]?.expect.map(({ text, otherwise }) => [text, otherwise])).toEqual([
      ["status in [200, 401]", "down"],
      ['latency < duration("3s")', "degraded"],
    ]);
    expect(config.monitors[1]?.expect).toEqual([]);
    expect(config.monitors[2]?.expect.map(({ text }) => text)).toEqual([expect.stringContaining("status")]);
  });

  it("may use anchors and merge keys", () => {
    const text =
      "defaults: &slow { slow: 2s }\nmonitors:\n  - { <<: *slow, id: a, probe: &p { kind: http, url: 'https://a.example' } }\n  - { id: b, probe: *p }\n";
    expect(load(text).config.monitors.map(({ slowMs }) => slowMs)).toEqual([2_000, 2_000]);
  });

  it("is the default of a fork: keyless, without anything dubious", () => {
    const { config, warnings, unset } = load(read("../../uptimeline.default.yml"));
    expect({ warnings, unset }).toEqual({ warnings: [], unset: [] });
    expect(config.monitors.length).toBeGreaterThanOrEqual(12);
    expect(config.monitors.every(({ everyMs, credentialed }) => everyMs === 900_000 && !credentialed)).toBe(true);
  });
});

describe("references", () => {
  const one = (probe: string): string => `monitors:\n  - id: a\n    probe: { kind: http, ${probe} }\n`;
  const probeOf = ({ config }: LoadedConfig): unknown => config.monitors[0]?.probe;

  it("are replaced in requests, after the YAML was read, so that a value can't change the config", () => {
    const value = 'x", evil: "1" }\n  - id: b # ${OTHER}: &a *b !c';
    const loaded = load(one(`url: "https://a.example", json: { key: "\${MY_KEY}" }`), {
      MY_KEY: value,
      OTHER: "other-value",
    });
    expect(probeOf(loaded)).toMatchObject({ json: { key: value } });
    expect(loaded.config.monitors).toHaveLength(1);
    expect(loaded.config.monitors[0]).toMatchObject({ missing: [], credentialed: true });
  });

  it("lose the line break that a pasted secret ends in", () => {
    const loaded = load(one('url: "https://a.example", headers: { authorization: "Bearer ${MY_KEY}" }'), {
      MY_KEY: "abcdef\r\n",
    });
    expect(probeOf(loaded)).toMatchObject({ headers: { authorization: "Bearer abcdef" } });
  });

  it("are escaped by a second dollar sign", () => {
    expect(probeOf(load(read("./fixtures/full.yml")))).toMatchObject({
      json: { note: "${not} a reference", stop: null },
    });
  });

  it("without a value mark their users, and nobody else, and are reported with their place", () => {
    const { config, unset } = load(read("./fixtures/full.yml"), { ANTHROPIC_API_KEY: "   ", GATEWAY: "abc" });
    expect(config.monitors.map(({ missing }) => missing)).toEqual([
      ["ANTHROPIC_API_KEY"],
      [],
      ["GATEWAY"],
      ["GATEWAY"],
      ["GATEWAY"],
    ]);
    expect(config.feeds.map(({ missing }) => missing)).toEqual([[], [], ["STATUS_HOST"]]);
    expect(unset.map(formatProblem)).toEqual([
      'uptimeline.yml:24:52: feeds[2].url is "https://${STATUS_HOST}/page": ${STATUS_HOST}: there is no secret or variable of this name. Set STATUS_HOST under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked.',
      'uptimeline.yml:41:30: monitors[0].probe.headers.x-api-key is "${ANTHROPIC_API_KEY}": ${ANTHROPIC_API_KEY}: the secret or variable is empty. Set ANTHROPIC_API_KEY under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked.',
      'uptimeline.yml:53:32: monitors[2].probe.url is "${GATEWAY}/health": ${GATEWAY}: its value has fewer than 6 characters, too few to be kept out of logs. Set GATEWAY under Settings → Secrets and variables → Actions, or in the environment where it runs locally; until then this is not asked.',
      expect.stringMatching(
        /^uptimeline.yml:56:37: monitors\[3\].with.key is "key \$\{GATEWAY\}": \$\{GATEWAY\}: its value/,
      ),
      expect.stringMatching(/^uptimeline.yml:66:66: monitors\[4\].probe.secret is /),
    ]);
  });

  it.each(["${BASE}", "${BASE}/v1", "https://${HOST}", "https://a.example:${PORT}/", "https://a.example/?key=${KEY}"])(
    "without a value don't make the address %s a mistake",
    (url) => {
      expect(mistakesIn(one(`url: "${url}"`))).toEqual([]);
    },
  );

  it("without a value leave open where a job is asked about; with one it must be where it was made", () => {
    const text = `monitors:
  - id: a
    probe: { kind: prediction, create: { url: "\${BASE}/jobs" }, poll: { url: "https://api.example.com/jobs/{id}" } }
  - id: b
    probe: { kind: prediction, create: { url: "https://api.example.com/jobs" }, poll: { url: "\${BASE}/jobs/{id}" } }
`;
    expect(mistakesIn(text)).toEqual([]);
    expect(mistakesIn(text, { BASE: "https://api.example.com" })).toEqual([]);
    expect(mistakesIn(text, { BASE: "https://other.example" })).toEqual([
      expect.stringContaining("monitors[0].probe.poll.url"),
      expect.stringContaining("monitors[1].probe.poll.url"),
    ]);
  });

  it("with a value that is no address are a mistake that does not tell the value", () => {
    const [mistake, ...others] = mistakesIn(one('url: "${BASE_URL}"'), { BASE_URL: "not-an-address-but-secret" });
    expect(others).toEqual([]);
    expect(mistake).toContain('uptimeline.yml:3:31: monitors[0].probe.url is "${BASE_URL}"');
    expect(mistake).not.toContain("secret");
  });

  it("in the host are not published", () => {
    const { config } = load(read("./fixtures/full.yml"), { GATEWAY: "https://secret.example" });
    expect(config.monitors[2]).toMatchObject({ probe: { url: "https://secret.example/health" }, publish: "url" });
    expect(config.monitors[2]).not.toHaveProperty("target");
  });
});

describe("a literal key", () => {
  it("warns of badges where the ledger's commits do not go to the branch that pages point at", () => {
    const text = (more: string): string =>
      `${more}monitors:\n  - { id: a, badge: my-a, probe: { kind: http, url: "https://a.example/" } }\n`;
    expect(load(text("")).warnings).toEqual([]);
    expect(load(text("history: { branch: uptimeline-history }\n")).warnings.map(formatProblem)).toEqual([
      expect.stringMatching(
        /^\S+:3:21: monitors\[0\]\.badge is "my-a": the ledger has a branch of its own, .* Let pages point at/u,
      ),
    ]);
  });

  it("is warned of, without being repeated", () => {
    const key = `sk-${"a1".repeat(20)}`;
    const { warnings } = load(
      `monitors:\n  - id: a\n    probe: { kind: http, url: 'https://a.example', headers: { authorization: Bearer ${key}, x-api-key: hunter2 } }\n`,
    );
    expect(warnings.map(formatProblem)).toEqual([
      'uptimeline.yml:3:78: monitors[0].probe.headers.authorization is "Bea"…: this looks like a key, and everybody who reads the repository can read it. Revoke it, put a new one into a secret of the repository, and write ${NAME_OF_THE_SECRET} here.',
      expect.stringContaining('monitors[0].probe.headers.x-api-key is "hun"…'),
    ]);
  });
});
