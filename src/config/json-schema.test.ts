import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { configJsonSchema, configJsonSchemaText } from "./json-schema.ts";

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), "utf8");

describe("the JSON Schema of the config", () => {
  const validate = new Ajv({ allErrors: true, validateFormats: false, strictTypes: false }).compile(configJsonSchema());

  it("is committed as it is generated (node scripts/json-schema.ts)", () => {
    expect(read("../../schema/uptimeline.schema.json")).toBe(configJsonSchemaText());
  });

  it.each(["../../uptimeline.default.yml", "./fixtures/full.yml"])("accepts %s", (path) => {
    const data = parse(read(path)) as { monitors: { name?: unknown }[] };
    // Our loader takes a key without a value as absent; JSON Schema has no word for that.
    for (const monitor of data.monitors) if (monitor.name === null) delete monitor.name;
    validate(data);
    expect(validate.errors ?? []).toEqual([]);
  });

  it.each(["bad-id", "unknown-key", "unknown-kind", "no-monitors", "wrong-types", "not-a-mapping"])(
    "refuses %s",
    (name) => {
      expect(validate(parse(read(`./fixtures/bad/${name}.yml`)))).toBe(false);
    },
  );

  it("knows entries that name a provider, beside monitors", () => {
    const accepts = (monitor: object): boolean => validate({ monitors: [monitor] });
    const probe = { kind: "tcp", host: "a.example", port: 1 };
    expect(accepts({ provider: "openai" })).toBe(true);
    expect(accepts({ provider: "openai", with: { key: "${KEY}" }, only: ["openai-chat"], every: "5m" })).toBe(true);
    expect(accepts({ id: "a", provider: "of-my-own", probe })).toBe(true);
    expect(accepts({ provider: "opnai" })).toBe(false);
    expect(accepts({ provider: "openai", name: "All of it" })).toBe(false);
    expect(accepts({ provider: "openai", probe })).toBe(false);
    expect(accepts({ id: "a", probe, only: ["a"] })).toBe(false);
  });

  it("describes every key", () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string): void => {
      if (typeof node !== "object" || node === null) return;
      for (const [name, child] of Object.entries(node)) {
        if (name === "properties" && typeof child === "object" && child !== null) {
          for (const [key, value] of Object.entries(child as Record<string, { description?: string }>)) {
            if (value.description === undefined) undescribed.push(`${path}.${key}`);
          }
        }
        visit(child, `${path}.${name}`);
      }
    };
    visit(configJsonSchema(), "");
    expect(undescribed).toEqual([]);
  });
});
