import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { beginSearches, enginePattern, patternMistake } from "./pattern.ts";
import type { Refusal } from "./refuse.ts";
import type { Compiled } from "../domain/condition.ts";
import type { Facts } from "../domain/facts.ts";

/** The longest schema, as JSON. */
const LONGEST = 50_000;
const REMEDY = "Write a JSON Schema of draft 2020-12";
/** `uniqueItems` compares each with each. */
const UNIQUE_AT_MOST = 1_000;
const TEXT = "body fits its JSON Schema";

/**
 * A condition that the body is JSON and fits a JSON Schema (draft 2020-12; `format` is a note, as the draft has it). What
 * the schema says and nobody knows is refused. A result names the place and the keyword of the first misfit, never a value.
 * Patterns are RE2's.
 */
export function compileJsonSchema(schema: unknown): Compiled {
  const refusal = refuseSchema(schema);
  if (refusal !== undefined) return { ok: false, ...refusal };
  const compiled = compile(schema as object | boolean);
  if (typeof compiled !== "function") return { ok: false, ...compiled };
  return {
    ok: true,
    condition: {
      text: TEXT,
      otherwise: "down",
      mentions: ["body"],
      evaluate: (facts) => {
        const misfit = findMisfit(compiled, facts);
        return { text: TEXT, otherwise: "down", holds: misfit === undefined, got: misfit ?? {} };
      },
    },
  };
}

function refuseSchema(schema: unknown): Refusal | undefined {
  if (typeof schema !== "boolean" && (typeof schema !== "object" || schema === null || Array.isArray(schema)))
    return { message: "a JSON Schema is a map, or true or false", remedy: REMEDY };
  const text = asJson(schema);
  if (text === undefined) return { message: "the schema cannot be written as JSON", remedy: REMEDY };
  if (text.length > LONGEST)
    return { message: `the schema is longer than ${LONGEST} characters`, remedy: "Check only what matters" };
  return refuseWithin(schema);
}

function asJson(schema: unknown): string | undefined {
  try {
    return JSON.stringify(schema);
  } catch {
    return undefined;
  }
}

/** What the draft allows and we do not: promises, and work in the square of an answer. */
function refuseWithin(value: unknown): Refusal | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("$async" in value) return { message: "$async is not available", remedy: "Leave it out" };
  if ("uniqueItems" in value && value.uniqueItems === true) {
    const most = "maxItems" in value ? value.maxItems : undefined;
    if (typeof most !== "number" || most > UNIQUE_AT_MOST)
      return {
        message: "uniqueItems compares each element with each",
        remedy: `Set maxItems beside it, to at most ${UNIQUE_AT_MOST}`,
      };
  }
  for (const inner of Object.values(value)) {
    const refusal = refuseWithin(inner);
    if (refusal !== undefined) return refusal;
  }
  return undefined;
}

class PatternMistake extends Error {}

/** Patterns as the library asks for them, in linear time. */
const engine = Object.assign(
  (pattern: string): { test(text: string): boolean } => {
    const mistake = patternMistake(pattern);
    if (mistake !== undefined)
      throw new PatternMistake(`the pattern ${JSON.stringify(pattern)} cannot be used: ${mistake}`);
    return enginePattern(pattern);
  },
  // Names the engine where the library writes its validators out as source, which we never do.
  { code: "RE2" },
);

function compile(schema: object | boolean): ValidateFunction | Refusal {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictTuples: false,
    strictRequired: false,
    validateFormats: false,
    ownProperties: true,
    addUsedSchema: false,
    logger: false,
    code: { regExp: engine },
  });
  try {
    return ajv.compile(schema);
  } catch (error) {
    return explain(error);
  }
}

function explain(error: unknown): Refusal {
  const text = error instanceof Error ? error.message : String(error);
  const message = text
    .replace(/^strict mode: /, "")
    .replace(/\p{C}/gu, "?")
    .slice(0, 300);
  if (error instanceof PatternMistake)
    return { message, remedy: "Patterns are those of RE2: no look-ahead, look-behind or back-reference" };
  if (/no schema with key or ref/.test(message))
    return { message, remedy: "Leave $schema out, and put what $ref names under $defs" };
  return { message, remedy: REMEDY };
}

/** Where the body does not fit and which keyword says so; `undefined` where it fits. */
function findMisfit(validate: ValidateFunction, facts: Facts): Record<string, string> | undefined {
  if (facts.body === undefined) return { body: "(missing)" };
  try {
    beginSearches();
    // The library needs objects that have a prototype.
    if (validate(JSON.parse(facts.text))) return undefined;
    const [first] = validate.errors ?? [];
    return { [placeOf(first)]: first?.keyword ?? "schema" };
  } catch {
    return { body: "(too deep or too long)" };
  }
}

const SAFE_PLACE = /^[\w/~.:-]{0,80}$/;

/** As a condition writes it: `body.choices.0.message`; keys of an answer that could hold anything are not kept. */
function placeOf(error: ErrorObject | undefined): string {
  const place = error?.instancePath ?? "";
  return SAFE_PLACE.test(place) ? `body${place.replaceAll("/", ".")}` : "body";
}
