import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutBody, cutTitle } from "./body-cut.ts";

const NOTE = "*Cut here.*";

describe("a body that is too long", () => {
  it("is cut at a line's end with a note", () => {
    const text = Array.from({ length: 20 }, (_, index) => `line ${index}`).join("\n");
    expect(cutBody(text, NOTE, 60)).toBe(`line 0\nline 1\nline 2\nline 3\nline 4\nline 5\n\n${NOTE}`);
  });

  it("stays as it is when it just fits", () => {
    expect(cutBody("abc", NOTE, 3)).toBe("abc");
  });

  it("loses a line that is too long by itself, and keeps the marker", () => {
    const marker = "<!-- uptimeline:incident x -->";
    expect(cutBody(`${marker}\n${"\\*".repeat(500)}`, NOTE, 100)).toBe(`${marker}\n\n${NOTE}`);
  });

  it("loses a fenced block that would not be closed: the note is outside of it", () => {
    const block = `before\n\`\`\`text\n${"a\n".repeat(100)}\`\`\`\nafter`;
    expect(cutBody(block, NOTE, 80)).toBe(`before\n\n${NOTE}`);
    expect(cutBody(`\`\`\`\`\n\`\`\`\n\`\`\`\`\n${"b\n".repeat(100)}`, NOTE, 60)).toContain("````\n```\n````\nb");
  });

  it("is never longer than the limit, and begins with whole lines of itself", () => {
    const line = fc.string({ unit: fc.constantFrom("a", "`", "\\", "*", "|", "~", "\u{1f600}"), maxLength: 30 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), fc.integer({ min: 20, max: 300 }), (lines, limit) => {
        const text = lines.join("\n");
        const cut = cutBody(text, NOTE, limit);
        expect(cut.length).toBeLessThanOrEqual(Math.max(limit, NOTE.length + 2));
        const isWhole = text.length <= limit;
        const kept = (isWhole ? cut : cut.slice(0, -NOTE.length)).trimEnd().split("\n");
        expect(cut.endsWith(NOTE) || isWhole).toBe(true);
        expect(text.startsWith(kept.join("\n"))).toBe(true);
        expect([...lines, ""]).toContain(kept.at(-1));
        expect(isWhole ? cut : text).toBe(text);
      }),
    );
  });
});

describe("a title", () => {
  it("has at most 256 characters, on one line, and tears none of them", () => {
    expect(cutTitle("x".repeat(300))).toBe(`${"x".repeat(255)}…`);
    expect(cutTitle(`${"x".repeat(254)}\u{1f600}yz`)).toBe(`${"x".repeat(254)}…`);
    expect(cutTitle("a\n\u202eb\tc ")).toBe("a b c");
  });
});
