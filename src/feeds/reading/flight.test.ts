import fc from "fast-check";
import { expect, test } from "vitest";
import { flightText, flightValues } from "./flight.ts";

/** A page whose scripts carry the text, cut in pieces of a size. */
function page(text: string, size = 7): string {
  const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
  const scripts = pieces.map((piece) => `<script>self.__next_f.push([1,${JSON.stringify(piece)}])</script>`);
  return `<!doctype html><script>(self.__next_f=self.__next_f||[]).push([0])</script>${scripts.join("\n")}<p>bye`;
}

test("finds what stands after a key, however its text is cut into scripts", () => {
  const text = `1:["$","$L2",null,{"summary":{"name":"a \\"}\\" b","list":[1,{"x":"]"}]},"n":1}]\n`;
  for (let size = 1; size < 40; size += 1)
    expect(flightValues(flightText(page(text, size)), "summary")).toEqual([{ name: 'a "}" b', list: [1, { x: "]" }] }]);
});

test("finds each that isn't inside another, and passes over what is no JSON or no object", () => {
  expect(flightValues('"a":[1]"a":{"a":[2]},"a":"text","a":{nonsense},"a":{}', "a")).toEqual([[1], { a: [2] }, {}]);
  expect(flightValues('{"b":"\\"a\\":[1]"}', "a")).toEqual([]);
});

test("reads the framework's own words", () => {
  const written = {
    a: "$undefined",
    b: "$$5",
    c: "$D2026-11-21T09:00:00.000Z",
    d: "$1f",
    e: ["$undefined", "$L2", "$5.00"],
  };
  expect(flightValues(`"v":${JSON.stringify(written)}`, "v")).toEqual([
    { b: "$5", c: "2026-11-21T09:00:00.000Z", e: [undefined, undefined, "$5.00"] },
  ]);
});

test.each([
  ["", "no page"],
  ['self.__next_f.push([1,"cut of', "a string that doesn't end"],
  ['self.__next_f.push([1,7])self.__next_f.push([1,"\\x"])', "what is no string"],
  [page('"summary":{"name":"cut'), "an object that doesn't end"],
  [page(`"summary":${"[".repeat(1_000)}${"]".repeat(1_000)}`), "nested too deep"],
])("finds nothing in %j: %s", (html) => {
  expect(flightValues(flightText(html), "summary")).toEqual([]);
});

test("any text gives a list of values", () => {
  fc.assert(fc.property(fc.string(), (text) => Array.isArray(flightValues(flightText(text) + text, "a"))));
});

test.each(['"a":{', '"a":[', 'self.__next_f.push([1,"', 'self.__next_f.push([1,"\\"', '"a":{}', '"a":{"a":'])(
  "reads a hundred thousand times %j in one pass",
  (part) => {
    const text = part.repeat(100_000);
    // Quadratic work would not end within the test's time.
    expect(Array.isArray(flightValues(flightText(text) + text, "a"))).toBe(true);
  },
);
