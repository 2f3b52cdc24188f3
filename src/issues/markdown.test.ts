import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSpan, escapeMarkdown } from "./markdown.ts";

/** Texts that mean something to GitHub: none may do so after escaping. */
const HOSTILE: readonly (readonly [string, RegExp])[] = [
  ["@octocat look", /@[A-Za-z]/],
  ["fixes #12", /#\d/],
  ["GH-12", /GH-\d/],
  ["<!-- uptimeline:incident x -->", /<!--/],
  ["<img src=x onerror=alert(1)>", /(^|[^\\])</],
  ["[click](https://evil.example)", /https:\/\//],
  ["www.evil.example", /www\.[a-z]/],
  ["a | b", /(^|[^\\])\|/],
  ["**bold** `code` ~~no~~", /(^|[^\\])[*`~]/],
  ["one\n\n# two", /\n/],
  ["right\u202eleft", /\u202e/],
];

describe("escapeMarkdown", () => {
  it.each(HOSTILE)("takes the meaning out of %j", (text, meaning) => {
    expect(text).toMatch(meaning);
    expect(escapeMarkdown(text)).not.toMatch(meaning);
  });

  it("keeps the words readable", () => {
    expect(escapeMarkdown("Elevated errors for Claude 4.5")).toBe("Elevated errors for Claude 4.5");
  });

  it("gives one line of bounded length with no markup left active, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
        const escaped = escapeMarkdown(text, 100);
        expect(escaped).not.toMatch(/[\n\r]/);
        expect(escaped.replaceAll(/\\./g, "")).not.toMatch(/[`*<>|[\]]/);
        expect(escaped.length).toBeLessThanOrEqual(400);
      }),
    );
  });
});

describe("codeSpan", () => {
  it("cannot be ended from inside, nor end a table's cell", () => {
    expect(codeSpan("a`b|c\nd")).toBe("`a b c d`");
  });
});
