import { readFileSync } from "node:fs";
import fc from "fast-check";
import { parse } from "yaml";
import { describe, expect, test } from "vitest";
import { FORM_FIELDS, parseForm } from "./issue-form.ts";
import { EXPECTATIONS, LEVELS } from "./incident.ts";

/** As GitHub writes the answers of a form. */
const written = (fields: Readonly<Record<string, string>>): string =>
  Object.entries(fields)
    .map(([label, text]) => `### ${label}\n\n${text}`)
    .join("\n\n");
const manual = (monitors: string, level = "warning: some calls fail"): string =>
  written({ Monitors: monitors, Level: level, "What is known": "We look into it.\n\n### Level\n\ncritical" });
const planned = (start: string, end: string, expected = "down", monitors = "chat"): string =>
  written({ Monitors: monitors, "Start (UTC)": start, "End (UTC)": end, Expected: expected });

describe("a form", () => {
  test("of an incident says of what and how grave", () => {
    expect(parseForm(manual("chat, image\nGroup A"))).toEqual({
      kind: "manual",
      about: ["chat", "image", "Group A"],
      level: "warning",
    });
    expect(parseForm(manual("_No response_", "critical"))).toEqual({ kind: "manual", about: [], level: "critical" });
  });

  test("of a maintenance says from when to when, in UTC, and what is expected", () => {
    const form = {
      kind: "maintenance",
      about: ["chat"],
      from: "2026-11-30T22:00:00.000Z",
      to: "2026-12-01T00:30:00.000Z",
    };
    expect(parseForm(planned("2026-11-30 22:00", "2026-12-01 00:30"))).toEqual({ ...form, expect: "down" });
    expect(parseForm(planned("2026-11-30T22:00Z", "2026-12-01 00:30:00 UTC", "Degraded"))).toEqual({
      ...form,
      expect: "degraded",
    });
    expect(parseForm(planned("2026-11-30 22:00", "2026-12-01 00:30").replaceAll("\n", "\r\n"))).toEqual({
      ...form,
      expect: "down",
    });
  });

  test.each([
    ["2026-11-30 22:00", "2026-11-30 22:00"],
    ["2026-11-30 22:00", "2026-11-30 21:00"],
    ["2026-11-31 22:00", "2026-12-01 21:00"],
    ["2026-11-30 24:00", "2026-12-01 21:00"],
    ["tomorrow", "2026-12-01 21:00"],
    ["2026-11-30 22:00", "_No response_"],
    ["2026-11-30 22:00", "2027-12-01 21:00"],
    ["2026-11-30 22:00+09:00", "2026-12-01 21:00"],
  ])("from %j to %j is none", (start, end) => {
    expect(parseForm(planned(start, end))).toBeUndefined();
  });

  test.each([
    ["nothing", ""],
    ["an issue without a form", "The chat is down, see\n### Monitors of mine\nchat"],
    ["a form of another kind", written({ "What happened": "x", Version: "1" })],
    ["no monitors", written({ Level: "critical" })],
    ["a level that we do not have", manual("chat", "catastrophic")],
    ["an expectation that we do not have", planned("2026-11-30 22:00", "2026-12-01 21:00", "fine")],
    ["a heading of another depth", manual("chat").replaceAll("### ", "#### ")],
  ])("is not %s", (_, body) => {
    expect(parseForm(body)).toBeUndefined();
  });

  test("takes the first of two headings, so that no answer changes another", () => {
    const body = `${manual("chat", "info")}\n\n### Monitors\n\neverything`;
    expect(parseForm(body)).toEqual({ kind: "manual", about: ["chat"], level: "info" });
  });

  test("makes hostile names plain, and keeps few", () => {
    const form = parseForm(manual("a\u202Eb\u0000, <!-- uptimeline:incident x -->, @all, a b"));
    expect(form?.about).toEqual(["a b", "<!-- uptimeline:incident x -->", "@all"]);
    const many = parseForm(manual(Array.from({ length: 5_000 }, (_, index) => `m${index}`).join(",")));
    expect(many?.about).toHaveLength(100);
  });

  test("of any text never throws and keeps to its limits", () => {
    const part = fc.oneof(
      fc.constantFrom(
        "### Monitors\n\n",
        "### Level\n\n",
        "### Start (UTC)\n\n",
        "### End (UTC)\n\n",
        "### Expected\n\n",
        "down",
        "info",
        "2026-11-30 22:00",
        "2026-12-30 22:00",
        "\n\n",
        "\r\n",
        ",",
      ),
      fc.string({ unit: "binary", maxLength: 30 }),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const form = parseForm(parts.join(""));
        if (form === undefined) return;
        expect(form.about.length).toBeLessThanOrEqual(100);
        expect(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(form.about.join(""))).toBe(false);
        if (form.kind === "maintenance") expect(form.from < form.to).toBe(true);
      }),
    );
  });
});

interface Template {
  readonly body: readonly {
    readonly type: string;
    readonly attributes: { readonly label?: string; readonly options?: readonly string[] };
  }[];
}
const template = (name: string): Template =>
  parse(readFileSync(new URL(`../../.github/ISSUE_TEMPLATE/${name}`, import.meta.url), "utf8")) as Template;

/** What GitHub would write of a form where each field is answered by `answer`. */
const filledIn = ({ body }: Template, answer: (label: string, options: readonly string[]) => string): string =>
  written(
    Object.fromEntries(
      body
        .filter(({ type }) => type !== "markdown")
        .map(({ attributes: { label = "", options = [] } }) => [label, answer(label, options)]),
    ),
  );

describe("our templates", () => {
  test("are understood, with each choice that they offer", () => {
    const incident = template("incident.yml");
    const levels = incident.body.find(({ attributes }) => attributes.label === FORM_FIELDS.level)!.attributes.options!;
    expect(levels).toHaveLength(LEVELS.length);
    const read = levels.map((level) =>
      parseForm(filledIn(incident, (label) => (label === FORM_FIELDS.level ? level : "chat"))),
    );
    expect(read.map((form) => form?.kind === "manual" && form.level).toSorted()).toEqual([...LEVELS].toSorted());
  });

  test("of a maintenance too", () => {
    const maintenance = template("maintenance.yml");
    const field = maintenance.body.find(({ attributes }) => attributes.label === FORM_FIELDS.expected)!;
    const read = field.attributes.options!.map((choice) =>
      parseForm(
        filledIn(maintenance, (label) =>
          label === FORM_FIELDS.expected
            ? choice
            : label === FORM_FIELDS.start
              ? "2026-11-30 22:00"
              : label === FORM_FIELDS.end
                ? "2026-11-30 23:00"
                : "chat",
        ),
      ),
    );
    expect(read.map((form) => form?.kind === "maintenance" && form.expect).toSorted()).toEqual(EXPECTATIONS.toSorted());
  });
});
