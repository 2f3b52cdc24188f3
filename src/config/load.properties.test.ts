import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { ConfigError, formatProblem } from "../domain/errors.ts";
import { loadConfig } from "./load.ts";

/** All that a config may hold, with entries that stand for several monitors before its last one. */
const FULL = readFileSync(new URL("./fixtures/full.yml", import.meta.url), "utf8").replace(
  /^ {2}- \{ id: nightly/m,
  (last) => `  - { provider: github, without: [github-actions], every: 5m, judge: { failures: 2 } }
  - { provider: openrouter, with: { key: "\${GATEWAY}", model: a/b }, tier: free, budget: 1 USD/day }
${last}`,
);
const SECRET = "s3cr3t-value-of-the-owner";
const ENV = new Map([
  ["ANTHROPIC_API_KEY", SECRET],
  ["GATEWAY", SECRET],
  ["STATUS_HOST", SECRET],
]);

/** Loads, or gives the mistakes; any other error, and any mistake that is not told well, fails the property. */
function answer(text: string): string {
  try {
    return JSON.stringify(loadConfig(text, "uptimeline.yml", ENV).warnings);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    const badlyTold = error.problems.filter(({ line = 0, column = 0, message, remedy }) => {
      return line < 1 || column < 1 || /^$|\.$/.test(message) || /^$|\.$/.test(remedy);
    });
    if (error.problems.length === 0 || badlyTold.length > 0)
      throw new Error(`badly told: ${JSON.stringify(badlyTold)}`, { cause: error });
    return error.problems.map(formatProblem).join("\n");
  }
}

const edit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.nat(20),
  text: fc.oneof(
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.constantFrom(
      "\t",
      "\n",
      ": ",
      "- ",
      "{",
      "}",
      "[",
      "]",
      "*a",
      "&a ",
      "'",
      '"',
      "${",
      "}",
      "<<: ",
      "<<: 3\n",
      "!!",
      "|\n",
      "null",
      "#",
    ),
  ),
});

describe("loadConfig", () => {
  it("takes the config that these properties begin with", () => {
    // What GATEWAY stands for is a secret here, and no address.
    expect(answer(FULL).split("\n")).toEqual([expect.stringContaining("monitors[2].probe.url")]);
  });

  it("answers any text with a config or with mistakes", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(typeof answer(text)).toBe("string");
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it("answers any edit of a config so, and never tells a secret", () => {
    fc.assert(
      fc.property(fc.array(edit, { minLength: 1, maxLength: 4 }), (edits) => {
        const text = edits.reduce((before, { at, length, text: inserted }) => {
          const begin = Math.floor(at * before.length);
          return before.slice(0, begin) + inserted + before.slice(begin + length);
        }, FULL);
        expect(answer(text)).not.toContain(SECRET);
      }),
      { numRuns: 150, seed: 2 },
    );
  });

  it("answers any value at any place so, and never tells a secret", () => {
    const places = placesIn(parse(FULL));
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.jsonValue(), fc.constantFrom("${GATEWAY}", "${NONE}", "${bad}")),
        (place, value) => {
          const data: unknown = parse(FULL);
          put(data, place, value);
          expect(answer(stringify(data))).not.toContain(SECRET);
        },
      ),
      { numRuns: 150, seed: 2 },
    );
  });
});

type Place = readonly (string | number)[];

function placesIn(data: unknown, path: Place = []): Place[] {
  if (typeof data !== "object" || data === null) return [path];
  const steps = Array.isArray(data) ? [...data.keys()] : Object.keys(data);
  const below = steps.flatMap((step) => placesIn((data as Record<string | number, unknown>)[step], [...path, step]));
  return path.length === 0 ? below : [path, ...below];
}

function put(data: unknown, path: Place, value: unknown): void {
  const [step = "", ...rest] = path;
  const holder = data as Record<string | number, unknown>;
  if (rest.length === 0) holder[step] = value;
  else put(holder[step], rest, value);
}
