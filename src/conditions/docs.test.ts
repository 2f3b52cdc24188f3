import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { compileCondition } from "./index.ts";
import { VARIABLES } from "./variables.ts";
import type { Shape } from "./shape.ts";

const docs = readFileSync(new URL("../../docs/conditions.md", import.meta.url), "utf8");

const NAMES: Readonly<Record<string, string>> = {
  int: "whole number",
  double: "number",
  string: "text",
  bool: "true or false",
  dyn: "any JSON",
};

function typeText(shape: Shape): string {
  if (typeof shape === "string") return NAMES[shape] ?? shape;
  if ("list" in shape) return `list of ${typeof shape.list === "string" ? typeText(shape.list) : "what is below"}`;
  if ("map" in shape)
    return `map from name to ${typeof shape.map === "string" ? typeText(shape.map) : "what is below"}`;
  return "structure";
}

function fieldsOf(shape: Shape): Readonly<Record<string, Shape>> {
  if (typeof shape === "string") return {};
  if ("list" in shape) return fieldsOf(shape.list);
  return "map" in shape ? fieldsOf(shape.map) : shape.fields;
}

/** A section of the docs as the table of variables says it. */
function section(name: keyof typeof VARIABLES): string {
  const { shape, says, examples } = VARIABLES[name];
  const fields = Object.entries(fieldsOf(shape)).map(([field, type]) => `- \`${field}\`: ${typeText(type)}`);
  const parts = [`### ${name}`, `${says} Type: ${typeText(shape)}.`, ...(fields.length > 0 ? [fields.join("\n")] : [])];
  return [...parts, ["```cel", ...examples, "```"].join("\n")].join("\n\n");
}

describe("docs/conditions.md", () => {
  it.each(Object.keys(VARIABLES) as (keyof typeof VARIABLES)[])("says what %s is", (name) => {
    expect(docs).toContain(section(name));
  });

  it("quotes what is said of mistakes", () => {
    const rows = [...docs.matchAll(/^\| `(.*?)` +\| (.*?) *\|$/gm)].map(([, text, said]) => [text!, said!] as const);
    expect(rows.length).toBeGreaterThan(5);
    for (const [text, said] of rows) {
      const compiled = compileCondition(text, "down");
      expect(compiled.ok ? "taken" : `${compiled.message}. ${compiled.remedy}`).toBe(said);
    }
  });

  it("shows only conditions that compile", () => {
    const shown = [...docs.matchAll(/^```cel\n([\s\S]*?)^```/gm)].flatMap(([, block]) => block!.trim().split("\n"));
    expect(shown.length).toBeGreaterThan(30);
    expect(shown.filter((text) => !compileCondition(text, "down").ok)).toEqual([]);
  });
});
