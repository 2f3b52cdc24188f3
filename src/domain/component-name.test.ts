import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isNamed, namedIn } from "./component-name.ts";

const word = fc.constantFrom("a", "B", "b ", " - ", "-", " ", "API", "c  d");
const name = fc.array(word, { maxLength: 6 }).map((words) => words.join(""));

describe("a component among many names", () => {
  it("is found by whatever it is found by among few", () => {
    fc.assert(
      fc.property(fc.array(name, { maxLength: 5 }), fc.record({ id: name, name }), (names, component) => {
        expect(namedIn(names)(component)).toBe(names.some((one) => isNamed(component, one)));
      }),
      { numRuns: 2_000 },
    );
  });
});
