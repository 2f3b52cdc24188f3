import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { loadConfig } from "../src/config/load.ts";
import { probes } from "../src/probes/index.ts";

/** The front page promises nothing that is not so. */
const ROOT = join(import.meta.dirname, "..");
const README = readFileSync(join(ROOT, "README.md"), "utf8");

/** Blocks of YAML, as they would be copied: those in lists without the list's indentation. */
const CONFIGS = [...README.matchAll(/^( *)```yaml\n(.*?)^ *```/gms)].map(([, indent = "", text = ""]) =>
  text.replaceAll(new RegExp(`^${indent}`, "gm"), ""),
);

describe("the README", () => {
  it("has configs that load as they stand, without a warning", () => {
    expect(CONFIGS.length).toBeGreaterThan(1);
    for (const text of CONFIGS) {
      const names = [...text.matchAll(/\$\{(\w+)\}/g)].map(([, name = ""]) => name);
      const keys = [...names, "OPENAI_API_KEY", "ANTHROPIC_API_KEY"].map(
        (name) => [name, "a-key-of-no-worth"] as const,
      );
      expect(loadConfig(text, "README.md", new Map(keys))).toMatchObject({ warnings: [], unset: [] });
    }
  });

  it("lists every kind of probe, each at its place in the documentation", () => {
    const listed = [...README.matchAll(/^\| \[`(\w+)`\]\(docs\/probes\.md#(\w+)\)/gm)];
    expect(listed.map(([, kind]) => kind).toSorted()).toEqual(Object.keys(probes).toSorted());
    expect(listed.filter(([, kind, anchor]) => kind !== anchor)).toEqual([]);
    const headings = [...readFileSync(join(ROOT, "docs/probes.md"), "utf8").matchAll(/^## (\w+)$/gm)];
    expect(headings.map(([, kind]) => kind).toSorted()).toEqual(Object.keys(probes).toSorted());
  });

  it("links to files that are there", () => {
    const links = [...README.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path = ""]) => path);
    expect(links.length).toBeGreaterThan(10);
    expect(links.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});
