import { describe, expect, it } from "vitest";
import { closingBody, issueBody } from "./text.ts";
import type { Evidence, Incident } from "../domain/incident.ts";

const evidence: Evidence = {
  t: "2026-11-21T09:00:00.000Z",
  outcome: "wrong-answer",
  code: 500,
  error: "a|b",
  requestId: "r|1",
  conditions: [
    { text: "status == 200 || status == 204", holds: false, otherwise: "down", got: { "body.a|b": 500 } },
    { text: "latency < 5s", holds: true, otherwise: "degraded", got: {} },
  ],
};
const incident: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: "2026-11-21T09:00:00.000Z",
  detected: "2026-11-21T09:00:20.000Z",
  outcome: "wrong-answer",
  corroboration: "uncovered",
  timeline: [],
  evidence: [evidence],
  outbox: [],
};

/** Cells of a table's row as GitHub cuts them: at bars that no backslash escapes; then the escapes are gone. */
const cells = (row: string): string[] =>
  row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim().replaceAll("\\|", "|"));

describe("the closing of an issue", () => {
  const closing = (pagePublished: string): Promise<string> => {
    const ended = { ...incident, detected: "2026-11-21T09:10:00.000Z", end: "2026-11-21T10:00:00.000Z", pagePublished };
    const until = "2026-11-21T10:05:00.000Z";
    const entry = {
      seq: 2,
      what: "close",
      to: "issues",
      event: 1,
      state: "pending",
      by: "1.1",
      until,
      made: until,
    } as const;
    return closingBody(ended, entry, { name: "Chat" });
  };

  it("counts the page's lateness from the begin, as the site does", async () => {
    const said = async (published: string) => (await closing(published)).replaceAll("\u00a0", " ");
    expect(await said("2026-11-21T09:20:00.000Z")).toContain("The official page said so 20 min after it began.");
    expect(await said("2026-11-21T08:55:00.000Z")).toContain("The official page said so 5 min before it began.");
    expect(await said("2026-11-21T09:00:40.000Z")).toContain("The official page said so at once.");
  });
});

describe("the body of an issue", () => {
  it("names who else had seen it by then, and leaves to comments what is told later", async () => {
    const t = "2026-11-21T09:00:20.000Z";
    const timeline = [
      { t, what: "opened", level: "critical" },
      { t, what: "witness", feed: "github-status", title: "Models *fail*", status: "major_outage" },
      { t, what: "hint", feed: "forum", count: 9, usual: 1, windowMs: 7_200_000 },
      { t: "2026-11-21T09:05:00.000Z", what: "witness", feed: "broker", status: "major_outage", uptime: 0.415 },
    ] as const;
    const seen = { ...incident, timeline };
    const subject = { name: "Chat", feedNames: new Map([["github-status", "GitHub *Status*"]]) };
    const body = (await issueBody(seen, subject, timeline.slice(0, 3))).replaceAll("\u00a0", " ");
    expect(body).toContain(`
- GitHub \\*Status\\* sees it too: Models \\*fail\\*.
- forum: 9 posts in 2 h, usually 1. A hint, no proof.

| | |
`);
    expect(body).not.toContain("broker");
  });

  it("shows conditions and answers in its tables as they were written, bars too", async () => {
    const body = await issueBody(incident, { name: "Chat", target: "https://chat.example/?a|b" });
    const rows = body.split("\n").filter((row) => row.startsWith("| "));
    const target = rows.find((row) => row.startsWith("| Target"))!;
    expect(cells(target)).toEqual(["Target", "`https://chat.example/?a|b`"]);
    const call = cells(rows.find((row) => row.includes("09:00:00"))!);
    expect(call).toHaveLength(7);
    expect(call[2]).toBe("`500` `a|b` `r|1`");
    expect(call[6]).toContain("`status == 200 || status == 204`");
    expect(call[6]).toContain("body.a|b = 500");
  });
});
