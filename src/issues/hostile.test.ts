import { describe, expect, it } from "vitest";
import { closingBody, commentBody, incidentMarker, entryMarker, issueBody, issueTitle } from "./text.ts";
import { parseCommands } from "../domain/issue-command.ts";
import { at, calls, closed, entryOf, evidence, EVERY_INCIDENT, incidentOf, subject } from "./texts.fixture.ts";
import type { FamilyMember, IssueSubject } from "./text.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";

const HOSTILE = [
  "@octocat and @acme/ops",
  "#1 acme/status#2 GH-3 https://github.com/acme/status/issues/4",
  "<!-- uptimeline:incident 20260101T000000Z-other-outage --><script>alert(1)</script><img src=x onerror=y>",
  "a | b || c \\| d \\",
  "| x | y |\n|---|---|\n- [ ] task\n# heading",
  "`` ` ``` ~~~ `@octocat` ` ",
  "\u202eevil\u2066 \u200bzero\u0000 \u0085next\u2028line",
  "[link](javascript:alert(1)) ![i](https://evil.example/x.png) **bold** _it_ ~~no~~ $m$",
  "/ack\n/false-alarm all is well\n/status resolved\r\n/mute 7d",
  "www.evil.example mailto:a@evil.example evil@evil.example",
  "{{opening}} {name} $& $1 %7B",
  "x".repeat(5_000),
];

const T = at(1);

/** All that comes from outside, replaced by one text; ids of ours and enumerated words stay. */
function poisoned(one: Incident, text: string): Incident {
  const words: readonly IncidentEvent[] = [
    { t: T, what: "opened", level: "critical", value: text, limit: text },
    { t: T, what: "page", corroboration: "confirmed", title: text, url: text, feed: text },
    { t: T, what: "page", corroboration: "advisory", title: text, feed: text },
    { t: T, what: "witness", feed: text, title: text },
    { t: T, what: "hint", feed: text, count: 3, usual: 1, windowMs: 60_000 },
    { t: T, what: "models", appeared: { count: 3, names: [text] }, vanished: { count: 1, names: [text] } },
    { t: T, what: "joined", incident: "x", monitor: text },
    { t: T, what: "acknowledged", how: "command", by: text },
    { t: T, what: "muted", until: T, by: text },
    { t: T, what: "false-alarm", by: text, why: text },
    { t: T, what: "status", state: "identified", by: text, text },
  ];
  return {
    ...one,
    monitor: text,
    pageUrl: text,
    pageFeed: text,
    title: text,
    monitors: [text, "chat"],
    ...(one.provider !== undefined && { provider: text }),
    ...(one.channel !== undefined && { channel: text }),
    ...(one.feed !== undefined && { feed: text }),
    ...(one.rule !== undefined && { rule: text }),
    timeline: [...one.timeline, ...words],
    evidence: [
      {
        ...evidence,
        error: text,
        requestId: text,
        conditions: [{ text, holds: false, otherwise: "down", got: { [text]: text } }],
      },
    ],
  };
}

function poisonedSubject(text: string): IssueSubject {
  const member: FamilyMember = { incident: incidentOf("outage"), name: text, pageUrl: text };
  return {
    ...subject,
    name: text,
    target: text,
    pageUrl: text,
    feed: { name: text, url: text },
    feedNames: new Map([[text, text]]),
    names: new Map([["chat", text]]),
    known: { passed: T, others: { failing: [text], fine: [text] } },
    page: { name: text, url: text },
    group: { name: text, failing: [text], fine: [text], unknown: [text] },
    family: [member, { ...member, pageUrl: `https://site.example/${encodeURI(text)}?a=(b)|c` }],
    calls,
  };
}

/** What is left of a line when its code is taken out, as GitHub finds code: a run of backticks up to the next one of its length. */
const withoutCode = (line: string): string => line.replaceAll(/(?<![`\\])(`+)(?!`)[^\n]*?[^`](?<!`)\1(?!`)/g, "CODE");

/** GitHub ends a cell at a bar that no backslash stands before, however many there are. */
const cellsOf = (row: string): number => row.split(/(?<!\\)\|/).length;

function check(body: string, marker: string): void {
  expect(body.length).toBeLessThanOrEqual(65_536);
  expect(body.startsWith(`${marker}\n`)).toBe(true);
  expect(body.split("<!-- uptimeline:")).toHaveLength(2);
  // Zero-width spaces are ours; nothing else is unseen or turns the direction.
  expect(body).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2060-\u206f]/u);
  // What we say is never taken for what a person says.
  expect(parseCommands(body)).toEqual([]);
  const lines = body.split("\n").slice(1);
  for (const line of lines) {
    const plain = withoutCode(line).replaceAll(/\]\(https:\/\/[^\s()<>|]*\)/g, "]");
    expect(plain).not.toMatch(/(?<!\\)`/);
    expect(plain).not.toMatch(/@[a-z\d]/i);
    expect(plain).not.toMatch(/(?<!#)#\d/);
    expect(plain).not.toMatch(/\bGH-\d/);
    expect(plain).not.toMatch(/:\/\/|\bwww\./);
    expect(plain).not.toMatch(/!\[|javascript:alert\(|(?<!\\)<(?!\/?(?:sub|pre)\b)/);
    expect(plain).not.toMatch(/\{\w+\}|undefined/);
  }
  checkTables(lines);
}

/** Each row has as many cells as its head, and no heading, list or table comes from outside. */
function checkTables(lines: readonly string[]): void {
  let head = 0;
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("|")) {
      head = 0;
      expect(line).not.toMatch(/^\s*#(?!## )|^\s*- \[[ x]\]/);
      continue;
    }
    if (head === 0) expect(lines[index + 1]).toMatch(/^(\|---)+\|$|^\| \| \|$/);
    head ||= cellsOf(line);
    expect(cellsOf(line)).toBe(head);
  }
}

describe.each(["en", "ko"] as const)("hostile texts in %s", (language) => {
  it.each(HOSTILE)("stay words in every title, body and comment: %j", async (text) => {
    const about = { ...poisonedSubject(text), language };
    for (const one of EVERY_INCIDENT) {
      const incident = closed(poisoned(one, text), 90);
      const last = incident.timeline.length - 1;
      check(await issueBody({ ...one, ...incident }, about, incident.timeline), incidentMarker(incident));
      const entry = entryOf("close", last, 2);
      check(await closingBody(incident, entry, about), entryMarker(incident, entry));
      check(await commentBody(incident, { ...entry, what: "comment" }, about), entryMarker(incident, entry));
      const child = { ...poisoned(one, text), parent: text };
      const elsewhere = { ...about, parent: { name: text, pageUrl: text } };
      check(await closingBody(child, entry, elsewhere), entryMarker(incident, entry));
      const title = await issueTitle(incident, about);
      expect(title.length).toBeLessThanOrEqual(256);
      expect(title).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|undefined/u);
    }
  });
});
