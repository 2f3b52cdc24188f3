import { describe, expect, it } from "vitest";
import { closingBody, commentBody, issueBody, issueTitle } from "./text.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import type { OutboxEntry } from "../domain/outbox.ts";

const begin = "2026-11-21T09:00:00.000Z";
const to = "2026-12-05T10:30:00.000Z";
const subject = { name: "Chat", target: "api.example.com" };

const entry = (event: number, what: OutboxEntry["what"] = "comment"): OutboxEntry => {
  const claim = { by: "1.1", until: begin, made: begin } as const;
  return { seq: event + 1, what, to: "issues", event, state: "pending", ...claim };
};

function incident(kind: Incident["kind"], events: readonly IncidentEvent[]): Incident {
  const opened: IncidentEvent = { t: begin, what: "opened", level: "info" };
  const bare = { id: `20261121T090000Z-chat-${kind}`, monitor: "chat", kind, level: "warning", begin } as const;
  const timeline = [opened, ...events];
  return { v: 1, ...bare, detected: begin, corroboration: "uncovered", timeline, evidence: [], outbox: [] };
}

const step = (daysLeft: number): IncidentEvent => ({ t: begin, what: "certificate", level: "warning", daysLeft, to });

describe("the issue of a certificate", () => {
  it.each([
    [14, "Chat: its certificate expires in 14 days", "expires on 2026-12-05 10:30 UTC, in 14 days"],
    [1, "Chat: its certificate expires in 1 day", "in 1 day."],
    [0, "Chat: its certificate expires in less than a day", "in less than a day"],
    [-1, "Chat: its certificate has expired", "expired on 2026-12-05 10:30 UTC"],
  ])("says with %i days left when it ends", async (daysLeft, title, body) => {
    const one = incident("certificate", [step(daysLeft)]);
    expect(await issueTitle(one, subject)).toBe(title);
    expect(await issueBody(one, subject)).toContain(body);
  });

  it("goes by the last step, and says nothing of pages and calls", async () => {
    const one = incident("certificate", [step(14), step(7)]);
    expect(await issueTitle(one, subject)).toContain("7 days");
    const body = await issueBody(one, subject);
    expect(body).not.toMatch(/Diagnosis|official page|\{/);
    expect(await commentBody({ ...one, outbox: [entry(1, "open")] }, entry(2), subject)).toContain(
      "The certificate expires in 7 days, on 2026-12-05 10:30 UTC.",
    );
  });

  it("closes with the renewal", async () => {
    const recovered: IncidentEvent = { t: to, what: "recovered" };
    const body = await closingBody(
      { ...incident("certificate", [step(7), recovered]), end: to },
      entry(2, "close"),
      subject,
    );
    expect(body).toContain("**Resolved.** Chat has shown a renewed certificate since 2026-12-05 10:30 UTC.");
    expect(body).toContain("Noticed.");
    expect(body).toContain("The certificate was renewed.");
    expect(body).not.toContain("not known");
  });
});

describe("the issue of a list of models", () => {
  const models: IncidentEvent = {
    t: begin,
    what: "models",
    appeared: { count: 1, names: ["new-1"] },
    vanished: { count: 22, names: ["a", "b`|@x"] },
  };

  it("names what came and went, as code", async () => {
    const body = await issueBody(incident("models", [models]), subject);
    expect(body).toContain("New models: `new-1`. Models that are gone: `a`, ``b`|@x`` and 20 more.");
  });

  it("closes without claiming that anything was broken", async () => {
    const ended = { ...incident("models", [models, { t: to, what: "recovered" }]), end: to };
    const body = await closingBody(ended, entry(2, "close"), subject);
    expect(body).toContain("**Ended.**");
    expect(body).not.toContain("Resolved");
  });
});

describe("the issue of a heartbeat", () => {
  it("says since when nothing was reported, and whom to ask", async () => {
    const silent = { ...incident("heartbeat", []), outcome: "timeout", reason: "heartbeat-missing" } as const;
    expect(await issueTitle(silent, subject)).toBe("Chat: no heartbeat");
    const body = await issueBody(silent, subject);
    expect(body).toContain("has not reported since 2026-11-21 09:00 UTC");
    expect(body).toContain("**Sender.**");
  });
});

describe("the issue of a feed that nobody can read", () => {
  const unread: Incident = {
    ...incident("configuration", []),
    id: "20261121T090000Z-status-feed-configuration",
    corroboration: "unread",
    feed: "status",
    problem: "not-json",
  };
  const about = { name: "Chat", feed: { name: "Acme's *status*", url: "https://status.example/api" } };

  it("names the feed, since when and why it can't be read, and what to do", async () => {
    expect(await issueTitle(unread, about)).toBe(
      "The feed Acme's *status* cannot be read: it answers with something that is not JSON",
    );
    const body = await issueBody(unread, about);
    expect(body).toContain("**Acme's \\*status\\***");
    expect(body).toContain("since 2026-11-21 09:00 UTC: it answers with something that is not JSON");
    expect(body).toContain("`https://status.example/api`");
    expect(body).toContain("**What to do.** Open the address in a browser");
    expect(body).not.toMatch(/official page|Evidence|\{|undefined/);
  });

  it("is told by the feed's id where the config has it no more", async () => {
    expect(await issueTitle(unread, { name: "Chat" })).toContain("The feed status cannot be read");
  });

  it("closes when it can be read again, or when nobody uses it", async () => {
    const read: IncidentEvent = { t: to, what: "recovered" };
    const over = { ...unread, timeline: [...unread.timeline, read], end: to };
    const body = await closingBody(over, entry(1, "close"), about);
    expect(body).toMatch(/can be read again since 2026-12-05 10:30 UTC, after 14\sd/);
    expect(body).toContain("The feed can be read again.");
    const left: IncidentEvent = { t: to, what: "ended", why: "no-longer-watched" };
    const gone = await closingBody({ ...over, timeline: [...unread.timeline, left] }, entry(1, "close"), about);
    expect(gone).toContain("No monitor of the config uses the feed Acme's \\*status\\* any more.");
  });
});
