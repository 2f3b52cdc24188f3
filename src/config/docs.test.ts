import { readFileSync } from "node:fs";
import { format, resolveConfig } from "prettier";
import { describe, expect, it } from "vitest";
import { presetsDoc, probesDoc } from "./docs.ts";
import { PRESETS } from "./presets/index.ts";
import { probes } from "../probes/index.ts";

describe("the documentation of probes and presets", () => {
  it.each([
    ["probes.md", probesDoc],
    ["presets.md", presetsDoc],
  ])("%s is committed as it is generated (npm run docs)", async (name, doc) => {
    const file = new URL(`../../docs/${name}`, import.meta.url);
    const text = await format(doc(), { ...(await resolveConfig(file)), parser: "markdown" });
    expect(readFileSync(file, "utf8")).toBe(text);
  });

  it("has a section for every kind and every preset", () => {
    for (const kind of Object.keys(probes)) expect(probesDoc()).toContain(`\n## ${kind}\n`);
    for (const { name } of PRESETS) expect(presetsDoc()).toContain(`\n## ${name}\n`);
  });

  it("gives every setting a meaning", () => {
    const rows = probesDoc()
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    expect(cells.filter(([, , , meaning]) => meaning === "").map(([, key]) => key)).toEqual([]);
    expect(rows.length).toBeGreaterThan(50);
  });
});
