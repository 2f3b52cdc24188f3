import { describe, expect, it } from "vitest";
import { compileJsonSchema } from "./index.ts";
import { parseJson, type Facts } from "../domain/facts.ts";

const facts = (text: string): Facts => ({
  latencyMs: 1,
  phases: {},
  headers: new Map(),
  text,
  body: parseJson(text),
  bytes: text.length,
});

function evaluate(schema: unknown, body: unknown) {
  const compiled = compileJsonSchema(schema);
  if (!compiled.ok) throw new Error(compiled.message);
  return compiled.condition.evaluate(facts(typeof body === "string" ? body : JSON.stringify(body)));
}

const chat = {
  type: "object",
  required: ["choices"],
  properties: {
    choices: {
      type: "array",
      minItems: 1,
      items: {
        type: "object",
        required: ["message"],
        properties: { message: { $ref: "#/$defs/message" }, index: { type: "integer" } },
      },
    },
  },
  $defs: { message: { type: "object", properties: { content: { type: "string", pattern: "^[A-Z]" } } } },
};

describe("a JSON Schema as a condition", () => {
  it("holds where the body fits, and mentions the body", () => {
    expect(evaluate(chat, { choices: [{ message: { content: "Hello" }, index: 0 }] })).toMatchObject({
      holds: true,
      otherwise: "down",
      got: {},
    });
    const compiled = compileJsonSchema(chat);
    expect(compiled.ok && compiled.condition.mentions).toEqual(["body"]);
  });

  it.each<[string, unknown, Record<string, string>]>([
    ["a part that is missing", {}, { body: "required" }],
    ["a part below", { choices: [{}] }, { "body.choices.0": "required" }],
    ["a wrong type", { choices: [{ message: {}, index: 1.5 }] }, { "body.choices.0.index": "type" }],
    ["a pattern", { choices: [{ message: { content: "secret" } }] }, { "body.choices.0.message.content": "pattern" }],
    ["a list that is too short", { choices: [] }, { "body.choices": "minItems" }],
    ["no JSON at all", "<html>", { body: "(missing)" }],
  ])("names the place and the keyword, and never the value: %s", (_, body, got) => {
    const result = evaluate(chat, body);
    expect(result).toMatchObject({ holds: false, got });
    expect(JSON.stringify(result)).not.toContain("secret");
  });

  it("keeps no key of an answer that could hold anything", () => {
    const result = evaluate({ additionalProperties: { type: "string" } }, { "an address <a@b.c>": 1 });
    expect(result).toMatchObject({ holds: false, got: { body: "type" } });
  });

  it.each<[unknown, unknown, boolean]>([
    [{ properties: { a: { pattern: "^x" }, b: { pattern: "^y" } } }, { a: "x", b: "y" }, true],
    [{ properties: { a: { pattern: "^x" }, b: { pattern: "^y" } } }, { a: "x", b: "x" }, false],
    [{ not: { required: ["error"] } }, { error: 1 }, false],
    [JSON.parse('{"if": {"required": ["a"]}, "then": {"required": ["b"]}}'), { a: 1 }, false],
    [{ oneOf: [{ type: "string" }, { type: "number" }] }, "3", true],
    [{ required: ["x"] }, {}, false],
    [{ unevaluatedProperties: false, properties: { a: true } }, { a: 1, b: 2 }, false],
    [{ const: { a: [1] } }, { a: [1] }, true],
    [{ type: "array", uniqueItems: true, maxItems: 10 }, [{ a: 1 }, { a: 1 }], false],
    [{ required: ["__proto__"] }, "{}", false],
    [{ required: ["toString"] }, "{}", false],
    [{ patternProperties: { "^a": { type: "number" } } }, { ab: "x" }, false],
    [{ type: "string", format: "email" }, '"no address"', true],
    [true, "{}", true],
    [false, "{}", false],
  ])("reads draft 2020-12: %j over %j is %s", (schema, body, expected) => {
    expect(evaluate(schema, body).holds).toBe(expected);
  });

  it.each<[string, unknown, RegExp]>([
    ["a text", "object", /a map, or true or false/],
    ["nothing", undefined, /a map, or true or false/],
    ["a list", [], /a map, or true or false/],
    ["a keyword that is misspelt", { type: "object", requried: ["a"] }, /unknown keyword.*requried/],
    ["a type that there is not", { type: "strnig" }, /type/],
    ["a keyword's wrong value", { minItems: "1" }, /minItems/],
    ["a reference that leads nowhere", { $ref: "#/$defs/none" }, /can't resolve reference/],
    ["a reference to elsewhere", { $ref: "https://example.com/schema.json" }, /can't resolve reference/],
    ["another draft", { $schema: "http://json-schema.org/draft-07/schema#" }, /\$schema out/],
    ["a pattern that is not linear", { pattern: "(?=a)" }, /cannot be used.*RE2/],
    ["a key's pattern that is none", { patternProperties: { "[": true } }, /cannot be used/],
    ["what compares each with each", { items: { uniqueItems: true } }, /maxItems beside it/],
    ["a promise", { $async: true }, /\$async/],
    ["a long one", { enum: ["x".repeat(50_001)] }, /longer than/],
  ])("is refused: %s", (_, schema, expected) => {
    const compiled = compileJsonSchema(schema);
    expect(compiled.ok ? "taken" : `${compiled.message}. ${compiled.remedy}`).toMatch(expected);
  });

  it("that is a circle is refused", () => {
    const circle: Record<string, unknown> = {};
    circle["not"] = circle;
    expect(compileJsonSchema(circle)).toMatchObject({ ok: false });
  });

  it("fails over an answer that is nested without end, and throws nothing", () => {
    const schema = { $ref: "#/$defs/node", $defs: { node: { type: "array", items: { $ref: "#/$defs/node" } } } };
    expect(evaluate(schema, `${"[".repeat(5_000)}${"]".repeat(5_000)}`).holds).toBeTypeOf("boolean");
  });
});
