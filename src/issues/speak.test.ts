import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createForge } from "../adapters/forge.ts";
import { CLAIM_MS, plan } from "../domain/plan.ts";
import { incidentMarker } from "./text.ts";
import { speak } from "./speak.ts";
import { startGitHub, type GitHubDouble } from "../lab/github.ts";
import { toInstant } from "../domain/instant.ts";
import type { Clock, Forge } from "../world.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const policy = { kinds: ["outage", "degradation", "configuration"] as const };
const context = {
  run: "1.1",
  mark: "uptimeline",
  assignees: [],
  groups: ["Chat APIs"],
  locks: false,
  subject: { name: "Chat" },
};
const incident: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: toInstant(START_MS),
  detected: toInstant(START_MS),
  outcome: "overloaded",
  reason: "model-overloaded",
  corroboration: "unacknowledged",
  timeline: [
    { t: toInstant(START_MS), what: "opened", level: "critical", outcome: "overloaded", reason: "model-overloaded" },
  ],
  evidence: [],
  outbox: [],
};

let nowMs = START_MS;
let github: GitHubDouble;
let world: { clock: Clock; forge: Forge };

beforeEach(async () => {
  nowMs = START_MS;
  github = await startGitHub({ repository: "acme/status", token: "a-secret-token", now: () => nowMs });
  const clock = { now: () => nowMs, sleep: () => Promise.resolve() };
  const { url: apiUrl, graphqlUrl } = github;
  const forge = createForge({ token: "a-secret-token", repository: "acme/status", apiUrl, graphqlUrl, clock });
  world = { forge, clock };
});
afterEach(() => github.close());

const planned = (from: Incident, run = "1.1") => plan(from, policy, { run, nowMs });
const after = (from: Incident, ...events: IncidentEvent[]): Incident => ({
  ...from,
  timeline: [...from.timeline, ...events],
});
const writes = () =>
  github.requests.filter(
    ({ method, path }) => method !== "GET" && !path.includes("graphql") && !path.endsWith("/labels"),
  );

describe("opening", () => {
  it("creates one issue with marker, labels and diagnosis, and records its number", async () => {
    const { incident: told, error } = await speak(planned(incident), world, context);
    expect(error).toBeUndefined();
    expect(github.issues).toHaveLength(1);
    const [issue] = github.issues;
    expect(told.issue).toMatchObject({ number: issue!.number });
    expect(told.outbox[0]).toMatchObject({ state: "done", ref: `#${issue!.number}` });
    expect(issue!.title).toMatch(/^Chat is down: /);
    expect(issue!.body).toContain(incidentMarker(incident));
    expect(issue!.labels.toSorted()).toEqual([
      "critical",
      "group:Chat APIs",
      "monitor:chat",
      "outage",
      "unacknowledged",
      "uptimeline",
    ]);
    expect(issue!.body.match(/\*\*(Official page|Key|Quota|Network|Request|Support)\.\*\*/g)).toHaveLength(6);
  });

  it("adopts an issue of our own with the marker instead of making another", async () => {
    const first = planned(incident);
    await speak(first, world, context);
    nowMs += CLAIM_MS;
    const taken = planned(first, "2.1");
    const { incident: told } = await speak(taken, world, { ...context, run: "2.1" });
    expect(github.issues).toHaveLength(1);
    expect(told.issue?.number).toBe(github.issues[0]!.number);
  });

  it("never adopts somebody else's issue, whatever marker it carries", async () => {
    github.open("mallory", { title: "mine", body: incidentMarker(incident), labels: ["uptimeline"] });
    const { incident: told } = await speak(planned(incident), world, context);
    expect(github.issues).toHaveLength(2);
    expect(told.issue?.number).toBe(2);
  });

  it("finds after a lost answer that the issue had been made, and makes no second", async () => {
    github.switches.onAnswer = (method, path) => (method === "POST" && path.endsWith("/issues") ? "drop" : undefined);
    const first = planned(incident);
    const lost = await speak(first, world, context);
    expect(lost.error?.kind).toBe("unavailable");
    expect(lost.incident.outbox[0]!.state).toBe("pending");
    github.switches.onAnswer = undefined;
    nowMs += CLAIM_MS;
    const { incident: told } = await speak(planned(lost.incident, "2.1"), world, { ...context, run: "2.1" });
    expect(github.issues).toHaveLength(1);
    expect(told.issue?.number).toBe(1);
  });

  it("is not done once the claim would not outlast the request", async () => {
    const first = planned(incident);
    nowMs += CLAIM_MS - 10_000;
    const { incident: told, said } = await speak(first, world, context);
    expect(told).toBe(first);
    expect(said).toEqual([]);
    expect(writes()).toEqual([]);
  });

  it("stops between its requests when the claim runs out", async () => {
    github.switches.onRequest = (method) => {
      if (method === "GET") nowMs += CLAIM_MS;
    };
    const { said } = await speak(planned(incident), world, context);
    expect(said).toEqual([]);
    expect(writes()).toEqual([]);
  });
});

describe("what GitHub refuses", () => {
  it.each(["issues-disabled", "forbidden"])("waits for the setting to be switched on: %s", async (kind) => {
    if (kind === "forbidden") github.switches.readOnly = true;
    else github.facts.hasIssues = false;
    const first = planned(incident);
    const { incident: told, error } = await speak(first, world, context);
    expect(error?.kind).toBe(kind);
    expect(told).toEqual(first);
    github.switches.readOnly = false;
    github.facts.hasIssues = true;
    nowMs += CLAIM_MS;
    const { said } = await speak(planned(told, "2.1"), world, { ...context, run: "2.1" });
    expect(said.map(({ state }) => state)).toEqual(["done"]);
    expect(github.issues).toHaveLength(1);
  });

  it("keeps the issue and drops its assignees when one may not be assigned", async () => {
    const { incident: told, error } = await speak(planned(incident), world, { ...context, assignees: ["nobody-here"] });
    expect(error).toBeUndefined();
    expect(told.issue).toBeDefined();
    expect(github.issues).toMatchObject([{ assignees: [] }]);
  });

  it("stays pending when GitHub is down", async () => {
    github.failNext(20);
    const { incident: told, error } = await speak(planned(incident), world, context);
    expect(error?.kind).toBe("unavailable");
    expect(told.outbox[0]!.state).toBe("pending");
  });
});

describe("the life of an issue", () => {
  it("is opened, commented on, closed with a post-mortem, and reopened by a relapse", async () => {
    const opened = (await speak(planned(incident), world, context)).incident;
    nowMs += 60_000;
    const changed = after(opened, { t: toInstant(nowMs), what: "error", outcome: "timeout", reason: "phase-timeout" });
    const commented = (await speak(planned(changed), world, context)).incident;
    nowMs += 60_000;
    const ended: Incident = { ...after(commented, { t: toInstant(nowMs), what: "recovered" }), end: toInstant(nowMs) };
    const closed = (await speak(planned(ended), world, context)).incident;
    const [issue] = github.issues;
    expect(issue).toMatchObject({ state: "closed", stateReason: "completed" });
    expect(issue!.labels).toContain("brief");
    expect(issue!.comments).toHaveLength(2);
    expect(issue!.comments[1]!.body).toContain("**Resolved.** Chat is well again since 2026-11-21 09:02 UTC, after 2");
    expect(issue!.comments[1]!.body).toContain("The official page never said so.");
    nowMs += 60_000;
    const { end: _, ...open } = after(closed, { t: toInstant(nowMs), what: "reopened", level: "critical" });
    await speak(planned(open), world, context);
    expect(issue!.state).toBe("open");
    expect(issue!.comments).toHaveLength(3);
    expect(issue!.labels).not.toContain("brief");
    expect(github.issues).toHaveLength(1);
  });

  it("keeps the labels that people have added, and their wording of the title", async () => {
    const opened = (await speak(planned(incident), world, context)).incident;
    github.issues[0]!.labels.push("acknowledged");
    github.issues[0]!.title = "Chat is out, we are on it";
    nowMs += 60_000;
    await speak(planned(after(opened, { t: toInstant(nowMs), what: "error", outcome: "timeout" })), world, context);
    expect(github.issues[0]!.labels).toContain("acknowledged");
    expect(github.issues[0]!.title).toBe("Chat is out, we are on it");
  });

  it("posts a comment once, even when the run that posted it died before it could say so", async () => {
    const opened = (await speak(planned(incident), world, context)).incident;
    nowMs += 60_000;
    const changed = planned(after(opened, { t: toInstant(nowMs), what: "error", outcome: "timeout" }));
    await speak(changed, world, context);
    nowMs += CLAIM_MS;
    await speak(planned(changed, "2.1"), world, { ...context, run: "2.1" });
    expect(github.issues[0]!.comments).toHaveLength(1);
  });
});
