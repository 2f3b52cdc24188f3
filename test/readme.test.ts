import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { loadConfig } from "../src/config/load.ts";
import { USAGE } from "../src/cli-options.ts";
import { BUNDLES } from "../src/config/providers/index.ts";
import { EVERY_MS_OF } from "../src/domain/monitor.ts";
import { feeds } from "../src/feeds/index.ts";
import { probes } from "../src/probes/index.ts";

/** The front page promises nothing that is not so. */
const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** Blocks of YAML, as they would be copied: those in lists without the list's indentation. */
const configsIn = (page: string): string[] =>
  [...page.matchAll(/^( *)```yaml\n(.*?)^ *```/gms)].map(([, indent = "", text = ""]) =>
    text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
  );
const CONFIGS = configsIn(README);

/** A config with a value for all that it names; presets name the rest. */
function loaded(text: string, name: string) {
  const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, secret = ""]) => secret);
  const keys = [...names, "OPENAI_API_KEY", "ANTHROPIC_API_KEY"].map((key) => [key, "a-key-of-no-worth"] as const);
  return loadConfig(text, name, new Map(keys));
}

describe("the README", () => {
  it("has configs that load as they stand, without a warning", () => {
    expect(CONFIGS.length).toBeGreaterThan(1);
    for (const text of CONFIGS) expect(loaded(text, "README.md")).toMatchObject({ warnings: [], unset: [] });
  });

  it("lists every kind of probe, each at its place in the documentation", () => {
    const listed = [...README.matchAll(/^\| \[`(\w+)`\]\(docs\/probes\.md#(\w+)\)/gm)];
    expect(listed.map(([, kind]) => kind).toSorted()).toEqual(Object.keys(probes).toSorted());
    expect(listed.filter(([, kind, anchor]) => kind !== anchor)).toEqual([]);
    const headings = [...readFileSync(join(ROOT, "docs/probes.md"), "utf8").matchAll(/^## (\w+)$/gm)];
    expect(headings.map(([, kind]) => kind).toSorted()).toEqual(Object.keys(probes).toSorted());
  });

  it("says how many kinds of feed and providers there are", () => {
    expect(README).toContain(`[${BUNDLES.length} providers](docs/providers.md)`);
    expect(README.replaceAll(/\s+/g, " ")).toContain(`one of ${Object.keys(feeds).length} kinds`);
  });

  it("names every command", () => {
    const commands = [...USAGE.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
    expect(commands).toContain("history");
    const told = [...README.matchAll(/`([a-z]+)`|npm (start)/g)].map(([, name, script]) => name ?? script);
    expect(told).toEqual(expect.arrayContaining(commands));
  });

  it("links to files that are there", () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe("the pages of the documentation", () => {
  const pages = readdirSync(join(ROOT, "docs")).filter((name) => name.endsWith(".md"));

  it.each(pages)("docs/%s has configs that load as they stand, and links to files that are there", (name) => {
    const page = readFileSync(join(ROOT, "docs", name), "utf8");
    for (const text of configsIn(page).filter((one) => /^monitors:/m.test(one)))
      expect(loaded(text, name)).toMatchObject({ warnings: [], unset: [] });
    const links = [...page.replaceAll(/```[^]*?```/g, "").matchAll(/\]\((?!https?:|#)([^)#]+)[^)]*\)/g)].map(
      ([, path = ""]) => path,
    );
    expect(links.filter((path) => !existsSync(join(ROOT, "docs", path)))).toEqual([]);
  });

  it("are all to be found from the README", () => {
    expect(pages.filter((name) => name !== "performance.md" && !README.includes(`](docs/${name})`))).toEqual([]);
  });

  it("name the intervals, and what runs at once, as they are", () => {
    const page = readFileSync(join(ROOT, "docs/pacing.md"), "utf8");
    for (const [importance, everyMs] of Object.entries(EVERY_MS_OF))
      expect(page).toMatch(new RegExp(`\\| \`${importance}\` +\\| ${everyMs / 60_000} min `));
    const { config } = loaded("monitors: [{ id: a, preset: openai-chat }]", "pacing.md");
    expect(page).toContain(
      `concurrency: { total: ${config.concurrency.total}, perHost: ${config.concurrency.perHost} }`,
    );
  });
});
