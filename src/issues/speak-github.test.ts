import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createForge } from "../adapters/forge.ts";
import { CLAIM_MS, plan } from "../domain/plan.ts";
import { incidentMarker } from "./text.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { ownLabels } from "./labels.ts";
import { readOnce } from "./read-once.ts";
import { speak, type SpeakContext } from "./speak.ts";
import { startGitHub, type GitHubDouble } from "../lab/github.ts";
import { UNSEEN_MS } from "./refusal.ts";
import type { Clock, Forge } from "../world.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const policy = { kinds: ["outage", "manual"] as const };
const context: SpeakContext = {
  run: "1.1",
  mark: "uptimeline",
  assignees: [],
  groups: [],
  locks: false,
  subject: { name: "Chat" },
};
const incident: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "warning",
  begin: toInstant(START_MS),
  detected: toInstant(START_MS),
  outcome: "timeout",
  reason: "phase-timeout",
  corroboration: "uncovered",
  timeline: [{ t: toInstant(START_MS), what: "opened", level: "warning", outcome: "timeout", reason: "phase-timeout" }],
  evidence: [],
  outbox: [],
};

let nowMs = START_MS;
let github: GitHubDouble;
let clock: Clock;

beforeEach(async () => {
  nowMs = START_MS;
  clock = { now: () => nowMs, sleep: async (ms) => void (nowMs += ms) };
  github = await startGitHub({ repository: "acme/status", token: "a-secret-token", now: () => nowMs });
});
afterEach(() => github.close());

/** As each run has one of its own. */
const freshForge = (): Forge => {
  const { url: apiUrl, graphqlUrl } = github;
  return createForge({ token: "a-secret-token", repository: "acme/status", apiUrl, graphqlUrl, clock });
};

/** One run: plans and says. */
async function run(from: Incident, name = "1.1", more: Partial<SpeakContext> = {}, forge = freshForge()) {
  const planned = plan(from, policy, { run: name, nowMs });
  return speak(planned, { forge, clock }, { ...context, run: name, ...more });
}
const opened = async (more: Partial<SpeakContext> = {}): Promise<Incident> =>
  (await run(incident, "1.1", more)).incident;
const after = (from: Incident, ...events: IncidentEvent[]): Incident => ({
  ...from,
  timeline: [...from.timeline, ...events],
});
const worse = (from: Incident): Incident => ({
  ...after(from, { t: toInstant(nowMs), what: "level", level: "critical" }),
  level: "critical",
});
const over = (from: Incident): Incident => ({
  ...after(from, { t: toInstant(nowMs), what: "recovered" }),
  end: toInstant(nowMs),
});
const paths = (from = 0) =>
  github.requests.slice(from).map(({ method, path }) => `${method} ${path.replace("/repos/acme/status", "")}`);

describe("how often GitHub is asked", () => {
  it("is three times for a new incident, and not at all where nothing is to be said", async () => {
    const labels = ownLabels(incident, { mark: "uptimeline", level: "warning", groups: [] });
    github.labels.push(...labels.map((label, id) => ({ id, ...label })));
    const told = await opened();
    expect(paths()).toEqual(["GET /issues", "GET /labels", "POST /issues"]);
    nowMs += CLAIM_MS;
    await run(told, "2.1");
    expect(paths(3)).toEqual([]);
  });

  it("is once more for each further one of a run that opens several", async () => {
    const forge = readOnce(freshForge());
    for (const monitor of ["chat", "images", "video"]) {
      const id = `20261121T090000Z-${monitor}-outage`;
      await run({ ...incident, monitor, id }, "1.1", {}, forge);
    }
    // All labels of the first are made in one change; the others lack one each.
    expect(paths().filter((path) => path !== "POST /labels")).toEqual([
      "GET /issues",
      "GET /labels",
      "POST /graphql",
      "POST /graphql",
      "POST /issues",
      "POST /issues",
      "POST /issues",
    ]);
    expect(github.labels.map(({ color }) => color)).not.toContain("ededed");
  });
});

describe("lists that are behind", () => {
  it("are not believed at once: what a lost answer made is looked for when they have caught up", async () => {
    github.switches.listLagMs = MINUTE_MS;
    github.switches.onAnswer = (method, path) => (method === "POST" && path.endsWith("/issues") ? "drop" : undefined);
    const lost = await run(incident);
    github.switches.onAnswer = undefined;
    expect(lost.incident.outbox).toMatchObject([{ state: "pending", after: toInstant(nowMs + UNSEEN_MS) }]);
    nowMs += 30_000;
    const asked = github.requests.length;
    const tooSoon = await run(lost.incident);
    expect(github.requests.length).toBe(asked);
    nowMs += UNSEEN_MS;
    const found = await run(tooSoon.incident);
    expect(found.incident).toMatchObject({ issue: { number: 1 }, outbox: [{ state: "done", ref: "#1" }] });
    expect(github.issues).toHaveLength(1);
  });

  it("make no comment twice either", async () => {
    const told = await opened();
    github.switches.listLagMs = MINUTE_MS;
    nowMs += MINUTE_MS;
    github.switches.onAnswer = (method, path) => (method === "POST" && path.endsWith("/comments") ? "drop" : undefined);
    const lost = await run(worse(told));
    github.switches.onAnswer = undefined;
    nowMs += 30_000;
    const tooSoon = await run(lost.incident);
    nowMs += UNSEEN_MS;
    await run(tooSoon.incident);
    expect(github.issues[0]!.comments).toHaveLength(1);
    expect(github.issues[0]!.labels).toContain("critical");
  });
});

describe("more than a hundred issues", () => {
  it("hide none of ours", async () => {
    const body = incidentMarker(incident);
    github.as("github-actions[bot]").open({ title: "Chat is slow", body, labels: ["uptimeline"] });
    for (let number = 0; number < 250; number += 1)
      github.open("ada", { title: `number ${number}`, labels: ["uptimeline"] });
    const told = await opened();
    expect(told.issue?.number).toBe(1);
    expect(github.issues).toHaveLength(251);
  });
});

describe("an issue that is gone", () => {
  it.each(["deleted", "transferred"] as const)("%s: its entries end with that word, for good", async (fate) => {
    const told = await opened();
    if (fate === "deleted") github.as("ada").delete(1);
    else github.as("ada").transfer(1);
    nowMs += MINUTE_MS;
    const spoken = await run(worse(told));
    expect(spoken.incident.outbox.at(-1)).toMatchObject({ what: "comment", state: "dropped", ref: fate });
    nowMs += CLAIM_MS;
    const asked = github.requests.length;
    const ended = await run(over(spoken.incident), "2.1");
    expect(ended.incident.outbox).toEqual(spoken.incident.outbox);
    expect(github.requests.length).toBe(asked);
    expect(github.issues).toHaveLength(1);
  });

  it("is looked at twice before a 404 is believed", async () => {
    const told = await opened();
    nowMs += MINUTE_MS;
    github.faults.at(1, "404");
    const once = await run(worse(told));
    expect(once.incident.outbox.at(-1)).toMatchObject({ state: "pending", tries: 1 });
    github.faults.at(1, "404");
    github.faults.at(2, "404");
    const twice = await run(once.incident);
    expect(twice.incident.outbox.at(-1)).toMatchObject({ state: "dropped", ref: "gone" });
  });
});

describe("what GitHub calls invalid", () => {
  it("is tried three times, then dropped", async () => {
    const tries: unknown[] = [];
    let current = incident;
    for (let number = 1; number <= 3; number += 1) {
      // Behind two looks and, the first time, the change that makes the labels and what it asks before.
      github.faults.at(number === 1 ? 5 : 3, "422");
      current = (await run(current)).incident;
      tries.push(current.outbox[0]);
      nowMs += MINUTE_MS;
    }
    expect(tries).toMatchObject([
      { state: "pending", tries: 1 },
      { state: "pending", tries: 2 },
      { state: "dropped", ref: "invalid" },
    ]);
  });

  it("of an assignee leaves out that one", async () => {
    github.roles.set("bob", "write");
    const told = await opened({ assignees: ["acme", "nobody-here", "bob"] });
    expect(told.issue?.number).toBe(1);
    expect(github.issues).toMatchObject([{ assignees: ["acme", "bob"] }]);
  });

  it("of a label leaves the issue without its colour, at the second try", async () => {
    let current = incident;
    for (let number = 1; number <= 2; number += 1) {
      github.faults.at(3, "422");
      current = (await run(current)).incident;
      nowMs += MINUTE_MS;
    }
    expect(current.issue?.number).toBe(1);
    expect(github.issues[0]!.labels).toContain("monitor:chat");
  });
});

describe("locks", () => {
  it("come with the close and go before the reopen, where the config says so", async () => {
    const told = await opened({ locks: true });
    nowMs += MINUTE_MS;
    const closed = (await run(over(told), "1.1", { locks: true })).incident;
    expect(github.issues[0]).toMatchObject({ state: "closed", lock: { reason: "resolved" } });
    nowMs += MINUTE_MS;
    const { end: _, ...open } = after(closed, { t: toInstant(nowMs), what: "reopened", level: "warning" });
    await run(open, "1.1", { locks: true });
    expect(github.issues[0]).toMatchObject({ state: "open", lock: undefined });
    const made = github.issues[0]!.events.map(({ what }) => what);
    expect(made.filter((what) => ["closed", "locked", "unlocked", "reopened"].includes(what))).toEqual([
      "closed",
      "locked",
      "unlocked",
      "reopened",
    ]);
  });

  it("of people stay as they are where the config says nothing", async () => {
    const told = await opened();
    github.as("acme").lock(1);
    nowMs += MINUTE_MS;
    await run(over(told));
    expect(github.issues[0]).toMatchObject({ state: "closed", lock: { reason: null } });
  });
});

describe("what people have done already", () => {
  it("is not done again: an issue that was closed by hand is commented on, no more", async () => {
    const told = await opened();
    github.as("acme").close(1, "not_planned");
    nowMs += MINUTE_MS;
    const asked = github.requests.length;
    await run({ ...over(told), begin: toInstant(START_MS - 60 * MINUTE_MS) });
    expect(github.issues[0]).toMatchObject({ state: "closed", stateReason: "not_planned", comments: [{}] });
    expect(paths(asked)).toEqual(["GET /issues/1", "GET /issues/1/comments", "POST /issues/1/comments"]);
  });

  it("keeps its title where a person wrote the issue", async () => {
    const { number } = github.as("ada").open({ title: "Planned move of Chat", labels: ["uptimeline"] });
    const manual: Incident = {
      ...incident,
      kind: "manual",
      title: "Planned move of Chat",
      issue: { number, url: "https://github.example/1" },
      outbox: [
        {
          seq: 1,
          what: "open",
          to: "issues",
          event: 0,
          state: "done",
          by: "",
          until: incident.begin,
          made: incident.begin,
        },
      ],
    };
    nowMs += MINUTE_MS;
    await run(worse(manual));
    expect(github.issues[0]).toMatchObject({ title: "Planned move of Chat", comments: [{}] });
    expect(github.issues[0]!.labels.toSorted()).toEqual(["critical", "manual", "monitor:chat", "uptimeline"]);
  });
});
