import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { plainText, plainTitle, TEXT_KEPT } from "./plain-text.ts";

describe("plainText", () => {
  it.each([
    ["<p>One</p><p>Two<br/>three</p>", "One\nTwo\nthree"],
    ["a &lt;script&gt; &amp; &#39;b&#x27; &nbsp;c", "a <script> & 'b' c"],
    ["1 < 2 and 3 > 2, x <- y", "1 < 2 and 3 > 2, x <- y"],
    ["no end <b of tag", "no end <b of tag"],
    ["caf&eacute; &hellip; &#x1F600;", "café … 😀"],
    ["&bogus; &#0; &#xD800; &#1114112;", "&bogus; \ufffd \ufffd \ufffd"],
    ["shown<script>if (a < b) hide()</script><style>p { }</style> too", "shown too"],
    ["<a href=\"a>b\" title='<p>'>linked</a>", "linked"],
    ["one</p >two", "one\ntwo"],
    ["bell\u0007 and\u0000 null", "bell and null"],
    ["<!-- hidden -->shown", "shown"],
    ["lone \ud800 half", "lone \ufffd half"],
  ])("%j becomes %j", (html, text) => {
    expect(plainText(html)).toBe(text);
  });

  it("is never longer than what is kept, and whole characters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), fc.integer({ min: 2, max: 40 }), (html, kept) => {
        const text = plainText(html, kept);
        expect(text.length).toBeLessThanOrEqual(kept);
        expect(text.isWellFormed()).toBe(true);
      }),
    );
  });

  it("ends in an ellipsis where it was cut", () => {
    expect(plainText("x".repeat(5_000))).toBe(`${"x".repeat(TEXT_KEPT - 1)}…`);
  });

  it.each([
    "<b",
    "<b>",
    "</b>",
    "</b",
    "&",
    "& ",
    "&amp",
    "<!--",
    "<!",
    "<?",
    "&#",
    "&#1",
    "<b a=\n",
    '<b a="',
    "<script>",
    "<svg><p>",
  ])("reads a million times %j in one pass", (part) => {
    // Quadratic work on three megabytes would not end within the test's time.
    expect(plainText(part.repeat(1_000_000)).length).toBeLessThanOrEqual(TEXT_KEPT);
  });

  it("keeps a title on one line", () => {
    expect(plainTitle("<p>One</p>\n<p>Two</p>")).toBe("One Two");
  });
});
