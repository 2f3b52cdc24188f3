import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isRefused, marksIn, referencedNames, replaceReferences } from "./references.ts";

describe("replaceReferences", () => {
  it("replaces names, keeps what is escaped, and leaves the rest", () => {
    const shout = (name: string): string => `<${name}>`;
    expect(replaceReferences("a ${B_1} $${C} ${d} $ {E} $$ ${F}${G}", shout)).toBe("a <B_1> ${C} ${d} $ {E} $$ <F><G>");
  });

  it("does not look at values again, and takes $ in values as it is", () => {
    expect(replaceReferences("${A}", () => "${B} $& $1")).toBe("${B} $& $1");
  });

  it("changes no text without ${", () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        fc.pre(!text.includes("${"));
        expect(replaceReferences(text, () => "never")).toBe(text);
      }),
    );
  });

  it("gives back any text that was escaped", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("$", "{", "}", "A", "a", "${A}", "$${")), (parts) => {
        const text = parts.join("");
        fc.pre(!/\$\$\{/.test(text));
        expect(
          replaceReferences(
            text.replaceAll("${", () => "$${"),
            () => "never",
          ),
        ).toBe(text);
      }),
    );
  });
});

describe("marksIn", () => {
  it("tells references from what only looks like one", () => {
    expect(marksIn("${A} ${a} ${} $${A} ${A-B} ${").map(({ kind, offset }) => [kind, offset])).toEqual([
      ["reference", 0],
      ["malformed", 5],
      ["malformed", 10],
      ["escape", 14],
      ["malformed", 20],
      ["malformed", 27],
    ]);
  });
});

describe("referencedNames", () => {
  it("names what requests and feeds mention, sorted, each once, and nothing else", () => {
    const text = `
      # \${IN_A_COMMENT}
      site: { name: "\${IN_THE_NAME}" }
      feeds: [{ id: f, url: "https://\${HOST}", key: "\${FEED_KEY}", headers: { a: "\${FEED_HEADER}" }, name: "\${NO}" }]
      monitors:
        - { id: a, probe: { headers: { b: "\${B}", a: "\${A} \${B} $\${ESCAPED}", t: "\${GITHUB_TOKEN}" } } }
        - { id: b, probe: { json: { deep: [{ down: "\${DEEP}" }] } }, expect: ["body.x == '\${IN_A_CONDITION}'"] }`;
    expect(referencedNames(text)).toEqual(["A", "B", "DEEP", "FEED_HEADER", "FEED_KEY", "HOST"]);
  });

  it("names nothing of a text that can't be read", () => {
    expect(referencedNames("a: [${A}\n\tb: c")).toEqual([]);
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => Array.isArray(referencedNames(text))));
  });
});

describe("isRefused", () => {
  it.each(["GITHUB_TOKEN", "ACTIONS_RUNTIME_TOKEN", "RUNNER_TEMP", "INPUT_TOKEN"])("refuses %s", (name) => {
    expect(isRefused(name)).toBe(true);
  });

  it.each(["MY_GITHUB_TOKEN", "GITHUBTOKEN", "INPUTS"])("accepts %s", (name) => {
    expect(isRefused(name)).toBe(false);
  });
});
