import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SHORTEST_SECRET } from "../domain/secret.ts";
import { createSieve } from "./gram-sieve.ts";

const RUNS = { numRuns: 500 };
/** Few letters, so that words share their parts with texts and with each other. */
const letters = fc.constantFrom("a", "b", "é", "—", "\u{10ffff}");
const words = fc.array(fc.string({ unit: letters, minLength: 4, maxLength: 12 }), { minLength: 1, maxLength: 5 });

describe("the sieve", () => {
  it("lets no word through that a text holds, wherever it stands", () => {
    fc.assert(
      fc.property(words, fc.string({ unit: letters, maxLength: 40 }), fc.nat(), (wanted, around, place) => {
        const sieve = createSieve(wanted);
        for (const [index, word] of wanted.entries()) {
          const at = place % (around.length + 1);
          expect(sieve(around.slice(0, at) + word + around.slice(at)).has(index)).toBe(true);
        }
        const inText = wanted.flatMap((word, index) => (around.includes(word) ? [index] : []));
        const found = sieve(around);
        for (const index of inText) expect(found.has(index)).toBe(true);
      }),
      RUNS,
    );
  });

  it("finds nothing in texts that are shorter than any word, or where nothing is wanted", () => {
    expect(createSieve(["abcd"])("abc").size).toBe(0);
    expect(createSieve([])("any text").size).toBe(0);
    expect(createSieve(["abcdefgh"])("abcd".repeat(9)).size).toBeLessThanOrEqual(1);
  });

  it("can hold every secret that is long enough to be one", () => {
    expect(SHORTEST_SECRET).toBeGreaterThanOrEqual(4);
  });
});
