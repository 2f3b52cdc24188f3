import { describe, expect, it } from "vitest";
import { toCsv } from "./csv.ts";

describe("toCsv", () => {
  it("quotes by RFC 4180 and leaves what is unknown empty", () => {
    expect(
      toCsv(
        ["monitor", "note", "uptime"],
        [
          ["chat", 'a "b", c\nd', 0.5],
          ["image", undefined, -1],
        ],
      ),
    ).toBe('monitor,note,uptime\r\nchat,"a ""b"", c\nd",0.5\r\nimage,,-1\r\n');
  });

  it.each(["=1+1", "+1", "-1+cmd|' /C calc'!A0", "@SUM(A1)", "\t=1", "\r=1"])(
    "never gives %j to a spreadsheet as a formula",
    (text) => {
      const cell = toCsv(["a"], [[text]]).slice("a\r\n".length);
      expect(cell.replace(/^"/, "")).toMatch(/^'/);
    },
  );
});
