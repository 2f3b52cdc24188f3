import { expect, it } from "vitest";
import { readLines } from "./lines.ts";

it("tells lines apart by elements, with what is bold at their beginning", () => {
  const html = `<p>\n <small>Nov <var>21</var>,\n 09:05 UTC</small><br>\n<strong>Update </strong> - All <b>fine</b> &amp; well.</p>
    <h3><b>Status:</b> RESOLVED</h3><script>no()</script><ul><li>One<li>Two</ul>after`;
  expect(readLines(html)).toEqual([
    { text: "Nov 21, 09:05 UTC", strong: "", element: "p" },
    { text: "Update - All fine & well.", strong: "Update", element: "p" },
    { text: "Status: RESOLVED", strong: "Status:", element: "h3" },
    { text: "One", strong: "", element: "li" },
    { text: "Two", strong: "", element: "li" },
    { text: "after", strong: "", element: "" },
  ]);
});

it("takes the lines of a text without elements as they are", () => {
  expect(readLines("One\r\n\n  two &amp; <i>more</i>\nthree").map(({ text }) => text)).toEqual([
    "One",
    "two & more",
    "three",
  ]);
});

it("reads at most 500 lines, in one pass", () => {
  // Quadratic work on five megabytes would not end within the test's time.
  for (const part of ["<p>x", "x\n", "\n", "<b>", "x", "</p>", "<p><b>"])
    expect(readLines(part.repeat(5_000_000 / part.length)).length).toBeLessThanOrEqual(500);
});
