import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parseDuration } from "../../domain/duration.ts";
import { TIERS, type Tier } from "../../domain/monitor.ts";
import { priceOf } from "../build.ts";
import { isProbed } from "../config.ts";
import { loadConfig } from "../load.ts";
import { referencedNames, replaceReferences } from "../references.ts";
import { PRESETS } from "./index.ts";
import type { Preset, Template } from "./preset.ts";

const KEY = "a-key-of-forty-characters-0123456789abcd";

/** What a preset needs and has no default for. */
const needed = (preset: Preset): Record<string, string> =>
  Object.fromEntries(
    Object.entries(preset.parameters)
      .filter(([, { default: standard, optional }]) => standard === undefined && optional !== true)
      .map(([name]) => [name, name === "baseUrl" ? "https://gateway.example/v1" : "some-model"]),
  );

function load(preset: Preset, tier: Tier | undefined, more: object = {}) {
  const monitor = { id: "a", preset: preset.name, with: needed(preset), ...(tier && { tier }), ...more };
  const text = JSON.stringify({ monitors: [monitor] });
  const env = new Map(referencedNames(text).map((name) => [name, KEY]));
  const loaded = loadConfig(text, "uptimeline.yml", env);
  const [watched] = loaded.config.monitors;
  if (watched === undefined || !isProbed(watched)) throw new Error("there is no monitor that is asked");
  return { ...loaded, watched };
}

function textsIn(template: Template): string[] {
  if (typeof template === "string") return [template];
  return typeof template === "object" ? Object.values(template).flatMap(textsIn) : [];
}

describe.each(PRESETS.map((preset) => [preset.name, preset] as const))("the preset %s", (_name, preset) => {
  it.each(TIERS)("asks in the tier %s, with conditions, expressions and settings that are in order", (tier) => {
    const { watched, unset, warnings } = load(preset, tier);
    expect({ unset, warnings }).toEqual({ unset: [], warnings: [] });
    expect(watched).toMatchObject({ tier, missing: [], slowMs: parseDuration(preset.tiers[tier].slow) });
    expect(watched.expect.length).toBeGreaterThanOrEqual(preset.tiers[tier].expect.length);
    expect(JSON.stringify(watched.probe)).not.toMatch(/\{\w+\}/);
  });

  it("falls back from dear to cheap", () => {
    expect(load(preset, "full").watched.cheaper.map(({ tier }) => tier)).toEqual(["cheap", "free"]);
    expect(load(preset, undefined).watched).toMatchObject({ tier: "cheap", cheaper: [{ tier: "free" }] });
    expect(load(preset, "free").watched.cheaper).toEqual([]);
  });

  it("uses every parameter, and none that it does not have", () => {
    const used = TIERS.flatMap((tier) => textsIn(preset.tiers[tier].probe)).flatMap((text) =>
      Array.from(text.matchAll(/\{(\w+)\}/g), ([, name]) => name),
    );
    expect([...new Set(used)].sort()).toEqual(Object.keys(preset.parameters).sort());
  });

  it("takes its key from a secret, and its host is known without one", () => {
    const names = Object.values(preset.parameters).flatMap(({ default: standard }) => String(standard ?? ""));
    const secrets = names.filter((text) => text.startsWith("${"));
    for (const secret of secrets) expect(replaceReferences(secret, () => "")).toBe("");
    const { watched } = load(preset, "full");
    expect(watched.credentialed).toBe(secrets.length > 0);
    expect(watched.target).toMatch(/^[a-z0-9.-]+$/);
  });

  it("without its secrets is not asked, and nothing else is wrong", () => {
    const text = JSON.stringify({ monitors: [{ id: "a", preset: preset.name, with: needed(preset), tier: "full" }] });
    const { config, unset } = loadConfig(text, "uptimeline.yml", new Map());
    const names = referencedNames(text);
    expect(config.monitors[0]?.missing).toEqual(names);
    expect([...new Set(unset.map(({ message }) => /\$\{(\w+)\}/.exec(message)?.[1]))].sort()).toEqual(names);
  });

  it("says what it is, and prices that can be read", () => {
    expect(preset.name).toMatch(/^[a-z][a-z0-9-]+$/);
    expect(preset.about).toMatch(/\.$/);
    for (const tier of TIERS) {
      const { about, price, typical } = preset.tiers[tier];
      expect(about).not.toMatch(/\.$/);
      if (price === undefined) continue;
      expect(Object.keys(priceOf(price)).length).toBeGreaterThan(1);
      // A price without what is used, or the other way round, says nothing of a month.
      expect(price.call !== undefined || typical !== undefined).toBe(true);
    }
    expect(preset.tiers.free.price ?? { call: "0 USD" }).toEqual({ call: "0 USD" });
  });
});

describe("the preset groq", () => {
  it("lets a model that can't but think do so briefly, and still say something in the long answer", () => {
    const preset = PRESETS.find(({ name }) => name === "groq")!;
    const json = TIERS.map((tier) => load(preset, tier).watched.probe).map((probe) => "json" in probe && probe.json);
    expect(json.slice(1)).toMatchObject([
      { max_tokens: 1, reasoning_effort: "low" },
      { max_tokens: 256, reasoning_effort: "low" },
    ]);
  });
});

describe("the registry of presets", () => {
  it("has every preset of its folder, each once", () => {
    const shared = new Set(["index.ts", "preset.ts", "fill.ts", "chat-completions.ts"]);
    const files = readdirSync(new URL(".", import.meta.url)).filter(
      (name) => !name.endsWith(".test.ts") && !shared.has(name),
    );
    expect(PRESETS.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });
});
