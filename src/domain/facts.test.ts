import fc from "fast-check";
import { expect, it } from "vitest";
import { parseJson } from "./facts.ts";

it("gives objects without a prototype, however deep", () => {
  const value = parseJson('{"a":[{"b":{}}]}') as { a: [{ b: object }] };
  for (const one of [value, value.a[0], value.a[0].b]) expect(Object.getPrototypeOf(one)).toBeNull();
});

it("takes __proto__ as a key like any other", () => {
  const value = parseJson('{"__proto__":{"polluted":true}}') as object;
  expect(Object.keys(value)).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(value)).toBeNull();
  expect("polluted" in {}).toBe(false);
});

it.each(["", "<html>", "{", "undefined", "[".repeat(100_000)])("says that a text is no JSON: %.20j", (text) => {
  expect(parseJson(text)).toBeUndefined();
});

it("keeps every value that JSON can hold", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(JSON.stringify(parseJson(JSON.stringify(value)))).toBe(JSON.stringify(value));
    }),
    { seed: 1 },
  );
});
