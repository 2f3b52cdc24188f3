import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { CHANNEL_EXAMPLES, PRESET_EXAMPLES } from "./docs-channel-examples.ts";
import { withChannels } from "./docs-channels.ts";
import { FEED_EXAMPLES } from "./docs-feed-examples.ts";
import { feedsDoc } from "./docs-feeds.ts";
import { providersDoc } from "./docs-providers.ts";
import { presetsDoc, probesDoc } from "./docs.ts";
import { loadConfig } from "./load.ts";
import { PRESETS } from "./presets/index.ts";
import { BUNDLES } from "./providers/index.ts";
import { referencedNames } from "./references.ts";
import { channels } from "../channels/index.ts";
import { feeds } from "../feeds/index.ts";
import { probes } from "../probes/index.ts";

describe("the documentation of probes, presets, feeds and providers", () => {
  it.each([
    ["probes.md", probesDoc],
    ["presets.md", presetsDoc],
    ["feeds.md", feedsDoc],
    ["providers.md", providersDoc],
  ])("%s is committed as it is generated (npm run docs)", async (name, doc) => {
    const file = new URL(`../../docs/${name}`, import.meta.url);
    const text = await format(doc(), { ...(await resolveConfig(file)), parser: "markdown" });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("notices.md has its second half as it is generated (npm run docs)", async () => {
    const file = new URL("../../docs/notices.md", import.meta.url);
    const text = readFileSync(file, "utf8");
    const made = await format(withChannels(text), { ...(await resolveConfig(file)), parser: "markdown" });
    expect(text).toBe(made);
    for (const kind of Object.keys(channels)) expect(text).toContain(`\n### ${kind}\n`);
  });

  it.each([...Object.entries(CHANNEL_EXAMPLES), ...Object.entries(PRESET_EXAMPLES)])(
    "has an example of the channel %s that loads",
    (_, { channel }) => {
      const text = `channels:\n${channel.replaceAll(/^/gm, "  ")}\nmonitors: [{ provider: github }]`;
      const env = new Map(referencedNames(text).map((name) => [name, "a-key-of-some-length"]));
      for (const name of [...env.keys()].filter((one) => one.endsWith("_URL")))
        env.set(name, "https://hooks.example.com/a");
      const { config, unset } = loadConfig(text, "uptimeline.yml", env);
      expect(config.channels).toHaveLength(1);
      expect(unset).toEqual([]);
      // Without its secrets it is not sent, which is no mistake.
      expect(loadConfig(text, "uptimeline.yml", new Map()).config.channels[0]?.missing.toSorted()).toEqual([
        ...env.keys(),
      ]);
    },
  );

  it("has a section for every kind, every preset and every provider", () => {
    const [ofFeeds, ofProviders, ofProbes, ofPresets] = [feedsDoc(), providersDoc(), probesDoc(), presetsDoc()];
    for (const kind of Object.keys(feeds)) expect(ofFeeds).toContain(`\n### ${kind}\n`);
    for (const { name } of BUNDLES) expect(ofProviders).toContain(`\n## ${name}\n`);
    for (const kind of Object.keys(probes)) expect(ofProbes).toContain(`\n## ${kind}\n`);
    for (const { name } of PRESETS) expect(ofPresets).toContain(`\n## ${name}\n`);
  });

  it.each(Object.entries(FEED_EXAMPLES))("has an example of the kind of feed %s that loads", (kind, { feed, more }) => {
    const text = `feeds:\n${feed.replaceAll(/^/gm, "  ")}\nmonitors: [{ id: a, probe: { kind: tcp, host: a.example, port: 1 } }]`;
    const env = new Map(referencedNames(text).map((name) => [name, "a-key-of-some-length"]));
    const { config, warnings, unset } = loadConfig(text, "uptimeline.yml", env);
    expect(config.feeds.map((one) => one.kind)).toEqual([kind]);
    expect({ warnings, unset }).toEqual({ warnings: [], unset: [] });
    expect(more).toMatch(/[.)]$/);
  });

  it.each([feedsDoc(), providersDoc()])("has configs in its introduction that load", (doc) => {
    const [, text = ""] = /```yaml\n([^`]*)```/.exec(doc) ?? [];
    const whole = text.includes("monitors:") ? text : `${text}\nmonitors: [{ provider: github }]`;
    const env = new Map(referencedNames(whole).map((name) => [name, "a-key-of-some-length"]));
    expect(loadConfig(whole, "uptimeline.yml", env).unset).toEqual([]);
  });

  it("gives every setting a meaning", () => {
    const rows = `${probesDoc()}${feedsDoc()}`.split("\n").filter((line) => line.startsWith("| `"));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    expect(cells.filter(([, , , meaning]) => meaning === "").map(([, key]) => key)).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });
});
