import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkup, scriptJson } from "./html.ts";

/** What is told of a text, in order. */
function told(markup: string, xml = false): string[] {
  const heard: string[] = [];
  readMarkup(
    markup,
    {
      text: (text) => heard.push(text),
      open: (name, _, attributes) => heard.push(`<${[name, ...attributes.values()].join(" ")}>`),
      close: (name) => heard.push(`</${name}>`),
      declaration: (text) => heard.push(text),
    },
    { xml, attributes: ["id", "x"] },
  );
  return heard;
}

describe("reading markup", () => {
  it("tells text, tags and the attributes that are wanted, in order", () => {
    expect(told('<P ID="a&amp;b" class=c id=second X>one<br/>t&lt;o</p >')).toEqual([
      "<p a&b >",
      "one",
      "<br>",
      "t",
      "<",
      "o",
      "</p>",
    ]);
  });

  it("reads XML as XML: CDATA is text, a tag may close itself, entities stay as they are", () => {
    expect(told("<!DOCTYPE a><A><b x='1'/><![CDATA[<c>]]>&d;<script></A>", true)).toEqual([
      "DOCTYPE a",
      "<a>",
      "<b 1>",
      "</b>",
      "<c>",
      "&d;",
      "<script>",
      "</a>",
    ]);
  });

  it("says where each piece stands, so that the pieces are the whole", () => {
    const markup = "<a><b x='>'/><![CDATA[<c>]]>text &amp; more<!-- no --></a >end";
    let [rebuilt, at] = ["", 0];
    const place = ({ start, end }: { start: number; end: number }): void => {
      expect(start).toBeGreaterThanOrEqual(at);
      rebuilt += markup.slice(start, end);
      at = end;
    };
    readMarkup(
      markup,
      { text: (_, where) => place(where), open: (_, where) => place(where), close: (_, where) => place(where) },
      { xml: true },
    );
    expect(rebuilt).toBe("<a><b x='>'/><![CDATA[<c>]]>text &amp; more</a >end");
  });

  it("takes what is no whole tag at the end for text, and ends when it is told to", () => {
    expect(told("a <b c")).toEqual(["a ", "<b c"]);
    let count = 0;
    readMarkup("<a>".repeat(10), { open: () => (count += 1), isEnough: () => count === 3 });
    expect(count).toBe(3);
  });

  it("reads any text", () => {
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "!",
      "?",
      "&",
      ";",
      "#",
      "x",
      "a",
      " ",
      '"',
      "'",
      "=",
      "-",
      "[",
      "]",
      "script",
      "CDATA[",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), fc.boolean(), (pieces, xml) =>
        told(pieces.join(""), xml).every((heard) => typeof heard === "string"),
      ),
    );
  });
});

describe("the data in a page's script", () => {
  const page = (script: string): string => `<!doctype html><head><script>var id = "data";</script>${script}<p>after`;

  it.each([
    ['<script id="data" type="application/json">{"a":"<b> &amp; \\u003c"}</script>', '{"a":"<b> &amp; \\u003c"}'],
    ["<SCRIPT type='application/ld+json; charset=utf-8' async id=data>[]</SCRIPT >", "[]"],
    ['<script id="data" type="application/json"></script>', ""],
    ['<script id="other" type="application/json">[]</script>', undefined],
    ['<script id="data" type="text/javascript">[]</script>', undefined],
    ['<script id="data">[]</script>', undefined],
    ['<div id="data" type="application/json">[]</div>', undefined],
    ['<!-- <script id="data" type="application/json">[]</script> -->', undefined],
    ['<script id="data" type="application/json">[1, 2', undefined],
  ])("%s holds %j", (script, json) => {
    expect(scriptJson(page(script), { id: "data" })).toBe(json);
  });

  it("is found in one pass whatever the page", () => {
    // Quadratic work on five megabytes would not end within the test's time.
    for (const part of [
      "<script>",
      "<script ",
      "<script id=",
      "</script",
      '<script id="data" type="application/json">',
      "<a b ",
    ])
      expect(scriptJson(part.repeat(5_000_000 / part.length), { id: "data" })).toBeUndefined();
  });
});
