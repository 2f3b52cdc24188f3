import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeSpan, escapeMarkdown, tableCode } from "./markdown.ts";

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

/** What GitHub shows of a code span: its outer backticks gone, and one blank on both sides when both are there. */
function shown(span: string): string {
  const [, fence, inside] = /^(`+)(.*[^`])\1$/su.exec(span)!;
  expect(inside!.match(/`+/g) ?? []).not.toContain(fence);
  return /^ .* $/su.test(inside!) && inside!.trim() !== "" ? inside!.slice(1, -1) : inside!;
}

/** A line without line breaks or invisible characters: such as these stand for themselves. */
const line = fc.string({ unit: fc.constantFrom(..."ab |`\\<@#é"), minLength: 1, maxLength: 20 });

describe("codeSpan", () => {
  it("shows a condition as it was written", () => {
    expect(codeSpan("status == 200 || status == 204")).toBe("`status == 200 || status == 204`");
    expect(codeSpan("text.contains('`')")).toBe("``text.contains('`')``");
    expect(codeSpan("`")).toBe("`` ` ``");
  });

  it("cannot be ended from inside, whatever is in it", () => {
    fc.assert(
      fc.property(line, (text) => {
        expect(shown(codeSpan(text))).toBe(text);
      }),
    );
  });

  it("is one line, without invisible characters", () => {
    expect(codeSpan("a\nb\u202ec")).toBe("`a b c`");
  });
});

describe("tableCode", () => {
  it("shows a condition as it was written, and does not end the cell", () => {
    expect(tableCode("status == 200 || status == 204")).toBe("`status == 200 \\|\\| status == 204`");
  });

  it("has no bar that is not escaped, and is the code span again once the table has taken the escapes", () => {
    fc.assert(
      fc.property(line, (text) => {
        const cell = tableCode(text);
        expect(cell).not.toMatch(/(^|[^\\])\|/);
        expect(cell.replaceAll("\\|", "|")).toBe(codeSpan(text));
      }),
    );
  });
});
