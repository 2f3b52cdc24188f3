import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { COMMENT_MOST, commentText } from "./issue-comment.ts";

describe("a comment as plain text", () => {
  test.each([
    ["We are on it.", "We are on it."],
    ["one\ntwo\n\nthree", "one two\n\nthree"],
    ["/ack\nWe called them.", "We called them."],
    ["/ack", ""],
    ["/deploy is what we ran", ""],
    ["see /ack in the docs", "see /ack in the docs"],
    ["> Mallory: all is lost\n\nNo, it is not.", "No, it is not."],
    ["before <!-- not to be seen --> after", "before after"],
    ["before <!-- never closed", "before"],
    ["## Post-mortem\n\nThe **cache** was `full`.", "Post-mortem\n\nThe cache was full."],
    ["- first\n- second", "first\n\nsecond"],
    ['see [the plan](https://plan.example/7 "t")', "see the plan (https://plan.example/7)"],
    ["![](https://pic.example/1.png)", "https://pic.example/1.png"],
    ["```\nx = 1\n/ack\n```\ndone", "x = 1\n\n/ack\n\ndone"],
    ["left\u202eright\u0007", "left right"],
    ["who it was\n/private\n", ""],
    ["  \n\t\n", ""],
  ])("%j is %j", (body, text) => {
    expect(commentText(body)).toBe(text);
  });

  test("is bounded, by whole characters", () => {
    const text = commentText("😀".repeat(3 * COMMENT_MOST));
    expect([...text]).toHaveLength(COMMENT_MOST);
    expect(text.isWellFormed()).toBe(true);
  });

  test("whatever it holds: no control or direction mark but the line ends between paragraphs, and nothing more when read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (body) => {
        const text = commentText(body);
        expect(text.replaceAll("\n\n", "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
        expect(text).toBe(text.trim());
      }),
    );
  });
});
