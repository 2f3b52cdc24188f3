import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import { closingView } from "./text-closing.ts";
import { commentBody, incidentMarker, issueBody, issueTitle } from "./text.ts";
import { commonView, issueView } from "./body.ts";
import { entryOf, family, outage, parent, subject } from "./texts.fixture.ts";
import { ISSUE_TEMPLATES, ISSUE_VARIABLES, type IssueTemplate } from "./templates-variables.ts";
import { ownTemplate, type Variables } from "../templates.ts";
import { readIssueTemplates } from "./templates.ts";
import { voiceOf } from "./fill.ts";
import type { SourcePosition, World } from "../world.ts";

let files: Map<string, string>;
let warnings: { readonly text: string; readonly at: SourcePosition | undefined }[];
let world: Pick<World, "files" | "log">;

beforeEach(() => {
  files = new Map();
  warnings = [];
  const log = {
    info: () => {},
    error: () => {},
    warn: (text: string, at?: SourcePosition) => void warnings.push({ text, at }),
  };
  world = { files: { read: (path: string) => Promise.resolve(files.get(path)) }, log } as unknown as typeof world;
});

const own = async () => ({ ...subject, templates: await readIssueTemplates(world) });

describe("a user's template", () => {
  it("takes the place of ours, each by itself", async () => {
    files.set("templates/issues/issue.hbs", "Help! {{opening}}\n{{#each diagnosis}}{{number}} {{what}};{{/each}}");
    files.set("templates/issues/title.hbs", "[{{level}}] {{title}}\n");
    files.set("templates/issues/comment.hbs", "{{#each events}}{{@index}}: {{says}} ({{../name}})\n{{/each}}");
    const subject = await own();
    expect(await issueTitle(outage, subject)).toBe("[critical] Chat API is down: the model is overloaded");
    const body = await issueBody(outage, subject);
    expect(body).toContain("Help! **Chat API** has been down");
    expect(body).toContain("1 Official page;2 Scope;");
    expect(await commentBody(outage, entryOf("comment", 1), subject)).toContain("1: The error changed: a phase");
    expect(warnings).toEqual([]);
  });

  it("keeps the marker by which an issue is known, and may have ours within it", async () => {
    files.set("templates/issues/issue.hbs", "Call 112.\n\n{{> issues/issue}}");
    const body = await issueBody(outage, await own());
    expect(body.startsWith(`${incidentMarker(outage)}\nCall 112.\n\n**Chat API** has been down`)).toBe(true);
    expect(body).toContain("### Evidence");
  });

  it.each<[string, string, number, string]>([
    ["an unknown name", "{{name}}\n{{nmae}}", 2, "Write name, if that was meant"],
    ["an unknown name in a list", "{{#each events}}\n\n{{sayz}}\n{{/each}}", 3, "Write says, if that was meant"],
    ["a block that is not closed", "{{#if page}}\nx", 2, "See that every"],
    ["a helper", "{{upper name}}", 1, "Values arrive formatted"],
    ["a helper of Handlebars that we lack", "a\n{{log name}}", 2, "Values arrive formatted"],
    ["an unknown block", "{{#repeat events}}{{/repeat}}", 1, "{{#each x}}"],
    ["a partial of the site", "{{> site/page}}", 1, "issues/"],
    ["a list that is none", "{{#each name}}{{this}}{{/each}}", 1, "{{#with x}}"],
    ["lists in lists in lists", `${"{{#each @root.events}}".repeat(4)}${"{{/each}}".repeat(4)}`, 1, "fewer"],
    ["the way to what an object is made of", "{{constructor.name}}", 1, "docs/issue-templates.md"],
  ])("that has %s is told of with its line and a remedy, and ours is used", async (_, text, line, remedy) => {
    files.set("templates/issues/comment.hbs", text);
    const subject = await own();
    expect(warnings).toMatchObject([{ at: { file: "templates/issues/comment.hbs", line } }]);
    expect(warnings[0]!.text).toMatch(new RegExp(`^templates/issues/comment\\.hbs:${line}\\b`));
    expect(warnings[0]!.text).toContain(remedy);
    expect(warnings[0]!.text).toContain("The template of Uptimeline is used instead.");
    expect(await commentBody(outage, entryOf("comment", 1), subject)).toContain(
      "- 2026-11-21 09:05 UTC: The error changed",
    );
  });

  it("that can't be read, says nothing or is very long loses nothing", async () => {
    files.set("templates/issues/title.hbs", "{{#if provider}}x{{/if}}");
    files.set("templates/issues/issue.hbs", `{{opening}}\n${"all of it\n".repeat(10_000)}`);
    const subject = await own();
    expect(await issueTitle(outage, subject)).toContain("Chat API is down");
    const body = await issueBody(outage, subject);
    expect(body.length).toBeLessThanOrEqual(65_536);
    expect(body).toContain("has been down since");
    expect(body).toMatch(/all of it\n\n\*Cut here: .*\[the page of the incident\]\(https:.*\)\.\*$/);
    const broken = { ...world, files: { read: () => Promise.reject(new Error("EISDIR")) } } as unknown as typeof world;
    expect(await readIssueTemplates(broken)).toEqual({});
    expect(warnings.map(({ text }) => text).join()).toContain("templates/issues/title.hbs could not be read: EISDIR");
  });
});

/** Everything that a view passes, as `events.says`; objects within are told by their keys. */
function pathsOf(view: object, before = ""): string[] {
  return Object.entries(view).flatMap(([key, value]: [string, unknown]) => {
    const path = before + key;
    if (Array.isArray(value)) {
      const objects = value.filter((item) => typeof item === "object");
      return [path, ...new Set(objects.flatMap((item: object) => pathsOf(item, `${path}.`)))];
    }
    return typeof value === "object" && value !== null ? [path, ...pathsOf(value, `${path}.`)] : [path];
  });
}

const documented = (variables: Variables, before = ""): string[] =>
  Object.entries(variables).flatMap(([name, { of }]) => [
    before + name,
    ...(of === undefined ? [] : documented(of, `${before}${name}.`)),
  ]);

async function passedTo(name: IssueTemplate): Promise<object> {
  const voice = voiceOf();
  const whole = { ...subject, family };
  switch (name) {
    case "title": {
      let passed: object = {};
      const title = (view: object) => {
        passed = view;
        return "x";
      };
      await issueTitle(parent, { ...whole, templates: { title } });
      return passed;
    }
    case "issue":
      return issueView(parent, whole, parent.timeline, voice);
    case "comment": {
      let passed: object = {};
      const comment = (view: object) => {
        passed = view;
        return "x";
      };
      await commentBody(parent, entryOf("comment", parent.timeline.length - 1), { ...whole, templates: { comment } });
      return passed;
    }
    case "closing":
      return closingView({ ...parent, corroboration: "unacknowledged" }, entryOf("close", 1), whole, voice);
  }
}

describe("the documented variables", () => {
  const doc = readFileSync(new URL("../../docs/issue-templates.md", import.meta.url), "utf8");

  it.each(ISSUE_TEMPLATES)("of %s are those that are passed", async (name) => {
    const { affected: _, ...passed } = { affected: [], ...(await passedTo(name)) };
    const expected = documented(ISSUE_VARIABLES[name]).filter((path) => path !== "affected");
    expect([...new Set(pathsOf(passed))].toSorted()).toEqual(expected.toSorted());
  });

  it.each(ISSUE_TEMPLATES)("of %s stand in its documentation, each with its meaning", (name) => {
    const [, section = ""] = doc.split(`\n### ${name}.hbs\n`);
    const rows = (section.split("\n### ")[0] ?? "").split("\n").filter((line) => line.startsWith("| `"));
    const cells = rows.map((row) => row.split(/(?<!\\)\|/).map((cell) => cell.trim()));
    const all = Object.entries(ISSUE_VARIABLES[name] as Variables).flatMap(([key, { means, list, of }]) => [
      [`\`${key}\`${list === true ? " (list)" : ""}`, means],
      ...(key === "heads" ? [] : Object.entries(of ?? {}).map(([inner, one]) => [`\`${key}.${inner}\``, one.means])),
    ]);
    expect(cells.map(([, key, means]) => [key, means])).toEqual(all);
  });

  it("has an example that loads", async () => {
    const [, example = ""] = /```text\n([\s\S]*?)```/.exec(doc) ?? [];
    expect(example).toContain("{{opening}}");
    expect(await ownTemplate(example, ISSUE_VARIABLES.issue, "issues/")).toMatchObject({ ok: true });
  });

  it("names what is common the same in all three", () => {
    const voice = voiceOf();
    for (const key of Object.keys(commonView(outage, subject, voice)))
      for (const name of ["issue", "comment", "closing"] as const) expect(ISSUE_VARIABLES[name]).toHaveProperty(key);
  });
});
