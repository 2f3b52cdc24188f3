import { describe, expect, it } from "vitest";
import { loadConfig } from "../config/load.ts";
import { moneyText, validate } from "./validate.ts";
import type { Log } from "../world.ts";

function lines(text: string, env: Record<string, string> = {}) {
  const said: string[] = [];
  const say =
    (level: string) =>
    (line: string): void =>
      void said.push(`${level}: ${line}`);
  const log: Log = { info: say("info"), warn: say("warn"), error: say("error") };
  const result = validate(log, loadConfig(text, "uptimeline.yml", new Map(Object.entries(env))));
  return { said, result };
}

const KEY = { OPENAI_API_KEY: "a-key-of-some-length" };

describe("validate", () => {
  it("says what 30 days come to, in minutes and money, and what nobody knows", () => {
    const { said, result } = lines(
      [
        "monitors:",
        "  - { id: list, preset: openai-chat, tier: free }",
        "  - { id: chat, preset: openai-chat, tier: full }",
        "  - { id: other, preset: openai-chat, with: { model: gpt-6 } }",
        "  - { id: page, probe: { kind: http, url: 'https://example.com' } }",
      ].join("\n"),
      KEY,
    );
    expect(said).toEqual([
      "info: The config is well: 4 monitors, 0 feeds",
      "info: In 30 days, with a run every 15 minutes: 2,880 runs, 11,520 calls of 4 monitors",
      "info: Minutes of GitHub Actions: free in a public repository; in a private one at least 2,880, of which 2,000 are included in the smallest plan; the rest is 5.28 USD on ubuntu-latest or 1.76 USD on ubuntu-slim",
      "info:   chat: 2,880 calls, about 0.24 USD",
      "info:   other: 2,880 calls, cost unknown",
      "info: Calls to providers: about 0.24 USD, and what is not known of other (a `price:` tells)",
    ]);
    expect(result).toMatchObject({ ok: true, forecast: { unknown: ["other"] } });
  });

  it("says what an entry that names a provider stands for", () => {
    const { said, result } = lines("monitors: [{ provider: anthropic, tier: free }, { provider: github }]", {
      ANTHROPIC_API_KEY: KEY.OPENAI_API_KEY,
    });
    expect(said).toContain(
      "info:   anthropic stands for the monitors anthropic-api, anthropic-messages and the feeds anthropic-status, github-status",
    );
    expect(result.providers).toMatchObject([
      { provider: "anthropic" },
      { provider: "github", feeds: ["github-status"] },
    ]);
  });

  it("warns of intervals that the schedule can't deliver, unless a run watches", () => {
    const monitor = "monitors: [{ id: a, importance: critical, probe: { kind: http, url: 'https://example.com' } }]";
    expect(lines(monitor).said).toContainEqual(expect.stringMatching(/^warn: .* every minute, but GitHub's schedule/));
    expect(lines(`watch: { for: 50m }\n${monitor}`).said.filter((line) => line.startsWith("warn"))).toEqual([]);
  });

  it("warns of budgets in a unit that nothing is priced in", () => {
    const warned = (budget: string, more = ""): string[] =>
      lines(
        `budget: ${budget}\nproviders: { openai: { budget: ${budget} } }\nmonitors:\n  - { id: chat, preset: openai-chat, budget: ${budget}${more} }`,
        KEY,
      ).said.filter((line) => line.includes("no price in it"));
    expect(warned("5 USD/day")).toEqual([]);
    expect(warned("5 EUR/day")).toEqual([
      "warn: chat has a budget in EUR, and no price in it: nothing is counted by that, and nothing stopped",
      "warn: The provider openai has a budget in EUR, and no price in it: nothing is counted by that, and nothing stopped",
      "warn: The whole config has a budget in EUR, and no price in it: nothing is counted by that, and nothing stopped",
    ]);
    expect(warned("5 EUR/day", ", with: { model: gpt-6 }")).toEqual([]);
  });

  it("warns of budgets that will not last", () => {
    const { said } = lines(
      [
        "budget: 0.10 USD/month",
        "providers: { openai: { budget: 0.01 USD/day } }",
        "monitors:",
        "  - { id: chat, preset: openai-chat, tier: full, every: 1m, budget: [1 USD/month, 10 USD/month] }",
        "watch: { for: 50m }",
      ].join("\n"),
      KEY,
    );
    expect(said.filter((line) => line.startsWith("warn"))).toEqual([
      expect.stringContaining("chat will not come out with the budget of 1.00 USD a month"),
      expect.stringContaining("All monitors together will not come out with the budget of 0.10 USD a month"),
      expect.stringContaining("The monitors of openai will not come out with the budget of 0.01 USD a day"),
    ]);
  });

  it("warns of a budget that may not hold, because nobody knows what a call costs", () => {
    const other = "{ id: other, preset: openai-chat, with: { model: gpt-6 }";
    const warning =
      "warn: What a call of other costs is not known: a budget counts it only where the answer tells. Give it a `price:`";
    expect(lines(`monitors: [${other}, budget: 1 USD/day }]`, KEY).said).toContain(warning);
    expect(lines(`budget: 1 USD/day\nmonitors: [${other} }]`, KEY).said).toContain(warning);
    expect(lines(`providers: { openai: { budget: 1 USD/day } }\nmonitors: [${other} }]`, KEY).said).toContain(warning);
    expect(lines(`monitors: [${other} }]`, KEY).said).not.toContain(warning);
    const priced = `monitors: [${other}, price: { input: 1 USD/1M, output: 2 USD/1M }, budget: 1 USD/day }]`;
    expect(lines(priced, KEY).said).not.toContain(warning);
  });

  it("calls what costs nothing free, and minutes that a plan includes included", () => {
    const { said } = lines("monitors: [{ id: a, every: 1d, probe: { kind: tls, host: example.com } }]");
    expect(said.slice(0, 1).concat(said.slice(-2))).toEqual([
      "info: The config is well: 1 monitor, 0 feeds",
      expect.stringMatching(
        /in a private one at least [\d,]+, within the 2,000 that are included in the smallest plan$/,
      ),
      "info: Calls to providers: free",
    ]);
  });

  it("does not count a heartbeat as a call", () => {
    const { result } = lines("monitors: [{ id: a, every: 1d, probe: { kind: heartbeat, secret: '${REPORT_KEY}' } }]", {
      REPORT_KEY: "a-key-of-some-length",
    });
    expect(result.forecast).toMatchObject({ monitors: [], unknown: [] });
  });

  it("without its secrets fails, and still says the cost", () => {
    const { said, result } = lines("monitors: [{ id: a, preset: openai-chat }]");
    expect(result.ok).toBe(false);
    expect(said[0]).toMatch(/^error: uptimeline.yml:1:29: monitors\[0\].preset is "openai-chat": \$\{OPENAI_API_KEY\}/);
    expect(said[1]).toBe("info: But for what is not set, the config is well: 1 monitor, 0 feeds");
    expect(said.at(-1)).toBe("info: Calls to providers: about 0.01 USD");
  });

  it("writes small amounts with digits that say something", () => {
    const text = (micro: number): string => moneyText({ micro, unit: "USD" });
    expect([0, 12_340_000, 10_000, 1_234, 5].map(text)).toEqual([
      "0.00 USD",
      "12.34 USD",
      "0.01 USD",
      "0.0012 USD",
      "0.000005 USD",
    ]);
  });
});
