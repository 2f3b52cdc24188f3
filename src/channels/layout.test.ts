import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { NOTICES } from "../../test/notices.ts";
import { dingtalkMarkdown, FORMS, wecomMarkdown } from "./dialects.ts";
import { layOut } from "./layout.ts";
import { linesOf, type Line } from "./lines.ts";
import { bytesOf } from "./plain.ts";

const DIALECTS = { ...FORMS, wecom: wecomMarkdown, dingtalk: dingtalkMarkdown };

const line: fc.Arbitrary<Line> = fc.oneof(
  fc.record({
    kind: fc.constantFrom("heading" as const, "text" as const, "step" as const),
    text: fc.string({ maxLength: 300 }),
  }),
  fc.record({
    kind: fc.constant("fact" as const),
    label: fc.string({ maxLength: 20 }),
    text: fc.string({ unit: "grapheme", maxLength: 300 }),
  }),
  fc.constant<Line>({ kind: "links", links: [{ label: "<b>&", url: "https://a.example/" }] }),
  fc.constant<Line>({ kind: "gap" }),
);

describe.each(Object.entries(DIALECTS))("a layout in %s", (name, dialect) => {
  it("keeps its room, says that it was cut only where it was, and cuts no escape", () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), fc.integer({ min: 60, max: 3_000 }), (lines, limit) => {
        const whole = layOut(lines, dialect, { limit: Infinity, size: bytesOf, note: "cut" });
        const text = layOut(lines, dialect, { limit, size: bytesOf, note: "cut" });
        expect(bytesOf(text)).toBeLessThanOrEqual(limit);
        if (bytesOf(whole) <= limit) expect(text).toBe(whole);
        else expect(text).toMatch(/… cut$/);
        expect(text.isWellFormed()).toBe(true);
        if (name === "html")
          expect(text.replaceAll(/&(?:amp|lt|gt|quot);|<\/?(?:b|a)(?: href="[^"]*")?>/g, "")).not.toMatch(/[&<>]/);
      }),
      { numRuns: 200 },
    );
  });
});

describe("the lines of a notice", () => {
  it("are the facts, the steps, the links, and no title twice", () => {
    expect(layOut(linesOf(NOTICES.trouble), FORMS.text, { limit: 1_000, size: bytesOf, note: "" })).toBe(
      [
        "Since: 21 November, 09:00 UTC (5 minutes)",
        "Failures in a row: 5",
        "Official page: says nothing yet",
        "Next steps",
        "1. Look at the official page",
        "2. Ask another model meanwhile",
        "Incident: https://status.example.com/incidents/20261121T090531Z-claude-api-outage · Official page: https://status.claude.com/",
      ].join("\n"),
    );
  });

  it("say first what is to be said of all", () => {
    expect(linesOf(NOTICES.escalation)[0]).toEqual({
      kind: "text",
      text: "Nobody has acknowledged it for 30 minutes.",
    });
    expect(linesOf(NOTICES.reminder)[0]).toEqual({
      kind: "text",
      text: "Not recorded: the ledger could not be written",
    });
  });
});
