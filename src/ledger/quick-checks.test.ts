import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { encode } from "./codec.ts";
import { KINDS } from "../../test/ledger-lines.ts";
import { QUICK_CHECKS, SCHEMAS, type Kind } from "./schemas.ts";

/** What JSON can hold, and what it does to those who trust it. */
const HOSTILE = [
  "1e999",
  "-0",
  "-1",
  "0.5",
  "1e16",
  "null",
  "true",
  '""',
  '"__proto__"',
  '"2026-02-29T00:00:00.000Z"',
  '"2024-02-29T00:00:00.000Z"',
  '"2026-02-30T00:00:00.000Z"',
  '"2026-04-31T00:00:00.000Z"',
  '"2026-01-01T24:00:00.000Z"',
  '"2026-12-31T23:59:60.000Z"',
  "[]",
  "{}",
  "[null]",
  "[0,0,0,0]",
  '{"__proto__":{"ok":1}}',
  '{"ok":1,"__proto__":1}',
  '{"constructor":1}',
];
const KEYS = ["__proto__", "constructor", "toString", "v", "source", "b", "region", "tokens", "ok", "counts"];

/** What is done to a text: at which of its places, and with what. */
const change = fc.tuple(
  fc.nat(),
  fc.constantFrom("replace", "add", "remove"),
  fc.constantFrom(...KEYS),
  fc.oneof(fc.constantFrom(...HOSTILE), fc.json()),
);
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

/** A value is dear to draw, and there is much to spoil in it. */
const CHANGES = 5;

/** The JSON of a value, time and again with one thing that is another, too much or missing. */
const mutated = (of: fc.Arbitrary<object>): fc.Arbitrary<string[]> =>
  fc.tuple(of, fc.array(change, { minLength: CHANGES, maxLength: CHANGES })).map(([value, changes]) => {
    const json = encode(value);
    const places = [...json.matchAll(/"(?:[^"\\]|\\.)*":|[[,](?=[^\]"])/g)];
    return changes.map((one) => changed(json, places, one)).filter(isJson);
  });

function changed(json: string, places: readonly RegExpExecArray[], [place, how, key, text]: Change): string {
  const { index, 0: found } = places[place % places.length]!;
  const after = index + found.length;
  const end = after + lengthOfValue(json.slice(after));
  if (how === "replace") return json.slice(0, after) + text + json.slice(end);
  if (how === "add")
    return `${json.slice(0, index)}${found.endsWith(":") ? `"${key}":${text},` : ""}${json.slice(index)}`;
  return (json.slice(0, index) + json.slice(end)).replaceAll(/,(?=[,}\]])|(?<=[[{]),/g, "");
}

/** How much of a text is its first JSON value. */
function lengthOfValue(text: string): number {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[[{\]},]|[^"[{\]},]+/g)) {
    if (depth === 0 && index > 0 && /^[\]},]/.test(token)) return index;
    if (/^[[{]/.test(token)) depth += 1;
    if (/^[\]}]/.test(token)) depth -= 1;
  }
  return text.length;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

describe.each(Object.entries(QUICK_CHECKS) as [Kind, (value: unknown) => boolean][])("a %s", (kind, check) => {
  test("that is as we write it is accepted", () => {
    fc.assert(
      fc.property(KINDS[kind], (value) => {
        const text = encode(value);
        expect(check(JSON.parse(text)) || text.includes("-02-29T")).toBe(true);
      }),
    );
  });

  test("is never accepted but where the schema accepts it, and leaves it as it is", () => {
    let judged = 0;
    let accepted = 0;
    const judge = (text: string): void => {
      judged += 1;
      if (!check(JSON.parse(text))) return;
      accepted += 1;
      const parsed = SCHEMAS[kind].safeParse(JSON.parse(text));
      expect(parsed.error).toBeUndefined();
      // By their texts: matchers hold a key named `constructor` for the class of its object.
      expect(encode(parsed.data!)).toBe(encode(JSON.parse(text) as object));
    };
    const texts = fc.oneof(
      { weight: 19, arbitrary: mutated(KINDS[kind]) },
      fc.json().map((text) => [text]),
    );
    fc.assert(
      fc.property(texts, (drawn) => drawn.forEach(judge)),
      { numRuns: 500 },
    );
    expect(judged).toBeGreaterThan(2_000);
    expect(accepted).toBeGreaterThan(50);
  });
});
