import { describe, expect, it } from "vitest";
import { numbersTable, table } from "./table.ts";

const COLUMNS = [{ text: "Time" }, { text: "Outcome" }, { text: "Latency", numeric: true }];

/** A table's rows as markup. */
const bodyOf = (markup: string): string => /<tbody>(.*)<\/table>/su.exec(markup)![1]!;

describe("a table", () => {
  it("has heads for its columns and rows, and says of each number that it is one", () => {
    const { markup } = table(COLUMNS, [[{ text: "12:15" }, { text: "ok" }, { text: "2.9 s" }]]);
    expect(markup).toBe(
      '<table class="tbl"><thead><tr><th scope="col">Time<th scope="col">Outcome<th scope="col" class="num">Latency<tbody><tr><th scope="row">12:15<td>ok<td class="num">2.9 s</table>',
    );
  });

  it("says so once where all but the names are numbers", () => {
    const { markup } = table(
      [{ text: "Window" }, { text: "p50", numeric: true }],
      [[{ text: "7 days" }, { text: "3 s" }]],
      {
        caption: "Up to now",
        after: true,
      },
    );
    expect(markup).toContain('<table class="tbl after nums"><caption class="vh">Up to now</caption>');
    expect(bodyOf(markup)).toBe('<tr><th scope="row">7 days<td>3 s');
    expect(bodyOf(numbersTable([{ text: "Window" }], [["7 days", "3 s"]]).markup)).toBe(bodyOf(markup));
  });

  it("marks what is worse than it may be", () => {
    const row = [{ text: "a" }, { text: "b", over: true }, { text: "c", over: true }];
    expect(bodyOf(table(COLUMNS, [row]).markup)).toBe('<tr><th scope="row">a<td class="over">b<td class="num over">c');
  });

  it("shows times, links, glyphs, codes and marks", () => {
    const cells = [
      { text: "12:15", datetime: "2026-11-21T12:15:00.000Z", href: "../a.html" },
      { text: "ok", glyph: "up", mark: "imported" },
      { text: "", code: "reset" },
      { text: "503", code: "overloaded" },
    ];
    const [time, outcome, code, both] = bodyOf(table([...COLUMNS, { text: "Code" }], [cells]).markup).split(/(?=<td)/u);
    expect(time).toContain('<a href="../a.html"><time datetime="2026-11-21T12:15:00.000Z">12:15</time></a>');
    expect(outcome).toContain('<i class="g g-up"></i>ok</span> <span class="mark">');
    expect(code).toMatch(/<td class="num"><code>reset<\/code>$/u);
    expect(both).toMatch(/<td>503 <code>overloaded<\/code>$/u);
  });

  it("lets no text be markup", () => {
    const evil = `"'><script>&`;
    const cells = [
      { text: evil, code: evil, mark: evil },
      { text: evil, href: evil, datetime: evil },
      { text: evil, glyph: "up" },
    ];
    const columns = COLUMNS.map(({ numeric = false }) => ({ text: evil, numeric }));
    const { markup } = table(columns, [cells], { caption: evil });
    expect(markup).not.toContain("<script");
    expect(markup).not.toContain(evil);
    expect(markup.replaceAll("&quot;&#39;&gt;&lt;script&gt;&amp;", "")).not.toMatch(/script|&/u);
  });
});
