import { afterEach, describe, expect, test } from "vitest";
import { changesFor } from "../../ledger/write.ts";
import { createForges, type Setting } from "../../../test/forges.ts";
import { createMailbox } from "../../lab/mailbox.ts";
import { createMemoryRepository } from "../../lab/memory-repository.ts";
import { createSeededRandom } from "../../lab/seeded-random.ts";
import { hear } from "../hear.ts";
import { loadConfig } from "../../config/load.ts";
import { readLedger } from "../../ledger/read.ts";
import { EVERYTHING } from "../../ledger/depth.ts";
import { MINUTE_MS, toInstant } from "../../domain/instant.ts";
import type { Files, Http, Net, Places, World } from "../../world.ts";
import type { Incident, IncidentEvent } from "../../domain/incident.ts";

const CONFIG = `
monitors:
  - { id: chat, name: Chat, group: Text, provider: lab, probe: { kind: http, url: "https://chat.example/" } }
  - { id: image, name: Image, provider: lab, probe: { kind: http, url: "https://image.example/" } }
`;
const { config } = loadConfig(CONFIG, "uptimeline.yml", new Map());
const forges = createForges();
afterEach(() => forges.close());

const none = (name: string) =>
  new Proxy({}, { get: () => () => Promise.reject(new Error(`${name} is not part of this`)) });

/** Runs that listen, over a real forge at the double and a ledger in memory. */
async function begin() {
  const { github, forge, clock }: Setting = await forges.set();
  const repository = createMemoryRepository();
  const warnings: string[] = [];
  github.roles.set("bob", "write");
  github.roles.set("tria", "triage");
  let runs = 0;
  const world: World = {
    clock: { now: () => clock.now, sleep: async (ms) => void (clock.now += ms) },
    random: createSeededRandom(7),
    http: none("HTTP") as Http,
    net: none("a net") as Net,
    places: none("a place") as Places,
    files: none("a file") as Files,
    repository,
    mail: createMailbox(),
    redact: (text: string) => text,
    forge,
    log: { info: () => {}, warn: (text) => void warnings.push(text), error: (text) => void warnings.push(text) },
  };
  const ledger = async () =>
    readLedger(await repository.head(), { nowMs: clock.now, depth: EVERYTHING, names: new Map() });
  const put = async (incident: Incident) =>
    repository.overtake((await changesFor(await repository.head(), { incidents: [incident] })) as Map<string, string>);
  const incident = async (id: string) => (await ledger()).incidents.find((one) => one.id === id)!;
  return {
    github,
    clock,
    warnings,
    repository,
    ledger,
    put,
    incident,
    /** Minutes later somebody runs. */
    run: async (minutes = 5) => {
      clock.now += minutes * MINUTE_MS;
      runs += 1;
      const from = github.requests.length;
      expect(await hear(world, config, { run: `${runs}.1`, live: true })).toMatchObject({ recorded: true });
      return github.requests.slice(from);
    },
    /** The incident goes on, or ends. */
    follow: async (id: string, event: IncidentEvent, more: Partial<Incident> = {}) => {
      const before = await incident(id);
      await put({ ...before, ...more, timeline: [...before.timeline, event] });
    },
    now: () => toInstant(clock.now),
  };
}

const ID = "20261121T090000Z-chat-outage";
const outage = (t: string): Incident => ({
  v: 1,
  id: ID,
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: "2026-11-21T09:00:00.000Z",
  detected: t,
  outcome: "server-error",
  corroboration: "uncovered",
  timeline: [{ t, what: "opened", level: "critical", outcome: "server-error" }],
  evidence: [],
  outbox: [],
});

/** A monitor is down, and its issue is open. */
async function down() {
  const world = await begin();
  await world.put(outage(world.now()));
  await world.run(0);
  expect(world.github.issues).toHaveLength(1);
  await world.run();
  await world.run();
  const recover = async () => {
    world.clock.now += MINUTE_MS;
    await world.follow(ID, { t: world.now(), what: "recovered" }, { end: world.now() });
    await world.run();
  };
  const words = async () =>
    (await world.incident(ID)).timeline.flatMap((event) => ("by" in event ? [`${event.by} ${event.what}`] : []));
  return { ...world, recover, words, issue: world.github.issues[0]! };
}

describe("a steady run", () => {
  test("costs one conditional request, and writes nothing", async () => {
    const { run, repository } = await down();
    const commits = repository.messages.length;
    const requests = await run();
    expect(requests.map(({ method, status }) => `${method} ${status}`)).toEqual(["GET 304"]);
    expect(repository.messages).toHaveLength(commits);
  });

  test("asks of each login once what it may do, and only of those who say something", async () => {
    const { run, github } = await down();
    for (const text of ["/ack", "/mute 1h", "/ack again"]) github.as("bob").comment(1, text);
    github.as("mallory").comment(1, "/false-alarm");
    github.as("eve").comment(1, "Is it down for everybody?");
    const asked = (await run(0)).filter(({ path }) => path.endsWith("/permission"));
    expect(asked.map(({ path }) => path.split("/").at(-2))).toEqual(["bob", "mallory", "eve"]);
  });
});

describe("a command", () => {
  test("counts from who may write, and from nobody else", async () => {
    const { run, github, words } = await down();
    for (const login of ["mallory", "tria", "bob", "ada"]) github.as(login).comment(1, "/ack");
    await run();
    expect(await words()).toEqual(["ada acknowledged", "bob acknowledged"]);
    expect(github.issues[0]!.state).toBe("open");
  });

  test("counts once, however often it is read, and late in the second that it was made", async () => {
    const { run, github, words } = await down();
    github.as("bob").comment(1, "/ack");
    await run(0);
    github.as("bob").comment(1, "/mute 2h");
    await run(0);
    await run();
    await run();
    expect(await words()).toEqual(["bob acknowledged", "bob muted"]);
  });

  test("to be silent is kept until it is over; that it is over is said", async () => {
    const { run, github, follow, now, recover, issue } = await down();
    github.as("bob").comment(1, "/mute 2h");
    await run();
    await follow(ID, { t: now(), what: "level", level: "warning" }, { level: "warning" });
    await run();
    expect(issue.comments.map(({ author }) => author)).toEqual(["bob"]);
    await run(120);
    expect(issue.comments).toHaveLength(2);
    await recover();
    expect([issue.state, issue.comments.length]).toEqual(["closed", 3]);
  });

  test("that it was a false alarm is a correction with who and why, once it has ended", async () => {
    const { run, github, recover, ledger } = await down();
    github.as("bob").comment(1, "/false-alarm our own deploy <!-- x -->");
    await run();
    expect((await ledger()).corrections).toEqual([]);
    await recover();
    const { end } = (await ledger()).incidents[0]!;
    await run();
    expect((await ledger()).corrections).toMatchObject([
      { monitor: "chat", from: "2026-11-21T09:00:00.000Z", to: end, who: "bob", why: "our own deploy <!-- x -->" },
    ]);
  });

  test("after the end counts where it says that it was a false alarm, and only there", async () => {
    const { run, github, recover, ledger, words } = await down();
    await recover();
    github.as("bob").comment(1, "/ack\n/mute 1h\n/false-alarm");
    await run();
    expect(await words()).toEqual(["bob false-alarm"]);
    expect((await ledger()).corrections).toHaveLength(1);
  });
});

describe("what people write", () => {
  const comments = (incident: Incident) => incident.timeline.filter((event) => event.what === "comment");

  test("is kept of who may write, without commands and quotes, and of nobody else", async () => {
    const { run, github, incident } = await down();
    github.as("bob").comment(1, "/mute 1h\nIt is **our** cache.\n\n> Mallory: no\n\nSee [it](https://plan.example/1).");
    github.as("mallory").comment(1, "<script>alert(1)</script>");
    github.as("tria").comment(1, "me too");
    await run();
    expect(comments(await incident(ID))).toEqual([
      {
        t: expect.any(String),
        by: "bob",
        what: "comment",
        id: expect.any(Number),
        text: "It is our cache.\n\nSee it (https://plan.example/1).",
      },
    ]);
    await run();
    await run();
    expect(comments(await incident(ID))).toHaveLength(1);
    // It stands in the issue already: nothing is said of it.
    expect(github.issues[0]!.comments.filter(({ author }) => author.endsWith("[bot]"))).toEqual([]);
  });

  test("stands as it was last edited; an edit asks for nothing, and what is taken back goes", async () => {
    const { run, github, incident, words } = await down();
    github.as("bob").comment(1, "It is the cahce");
    await run();
    const { id } = github.issues[0]!.comments[0]!;
    github.as("bob").edit(1, id, "It is the cache\n/false-alarm");
    await run();
    expect(comments(await incident(ID))).toMatchObject([{ id, text: "It is the cache", edited: expect.any(String) }]);
    expect(await words()).toEqual(["bob comment"]);
    github.as("bob").edit(1, id, "/private");
    await run();
    expect(comments(await incident(ID))).toMatchObject([{ id, text: "" }]);
  });

  test("and deletes is gone, once the issue changes again", async () => {
    const { run, github, incident } = await down();
    github.as("bob").comment(1, "with a key in it");
    await run();
    github.as("bob").edit(1, github.issues[0]!.comments[0]!.id, undefined);
    await run();
    github.as("ada").comment(1, "better now");
    await run();
    const kept = comments(await incident(ID));
    expect(kept.map(({ by, text }) => [by, text])).toEqual([
      ["bob", ""],
      ["ada", "better now"],
    ]);
  });

  test("after the end is kept, too, and nothing of it follows", async () => {
    const { run, github, recover, incident, issue } = await down();
    await recover();
    const said = issue.comments.length;
    github.as("bob").comment(1, "Post-mortem: it was a full disk.");
    await run();
    expect(comments(await incident(ID))).toMatchObject([{ text: "Post-mortem: it was a full disk." }]);
    expect(await incident(ID)).toHaveProperty("end");
    expect([issue.state, issue.comments.length]).toEqual(["closed", said + 1]);
  });

  test("asks of so many strangers in a run what they may do, and no more", async () => {
    const { run, github, incident } = await down();
    for (let number = 1; number <= 40; number += 1) github.as(`stranger-${number}`).comment(1, "me too");
    github.as("ada").comment(1, "/ack");
    const asked = (await run(0)).filter(({ path }) => path.endsWith("/permission"));
    expect(asked).toHaveLength(21);
    expect((await incident(ID)).timeline.at(-1)).toMatchObject({ what: "acknowledged", by: "ada" });
  });
});

describe("what a person does to an issue", () => {
  test("closing acknowledges: we neither open it nor speak, and at the end only the post-mortem comes", async () => {
    const { run, github, follow, now, recover, words, issue } = await down();
    github.as("bob").close(1, "not_planned");
    await run();
    expect(await words()).toEqual(["bob acknowledged"]);
    await follow(ID, { t: now(), what: "level", level: "warning" }, { level: "warning" });
    await run();
    expect([issue.state, issue.comments.length]).toEqual(["closed", 0]);
    await recover();
    expect([issue.state, issue.stateReason, issue.comments.length]).toEqual(["closed", "not_planned", 1]);
  });

  test("closing the issue of a family counts while any of it goes on", async () => {
    const { run, github, put, follow, now, words, issue } = await down();
    const child = { ...outage(now()), id: "20261121T090001Z-image-outage", monitor: "image", parent: ID };
    await put(child);
    await follow(ID, { t: now(), what: "recovered" }, { end: now() });
    await run(15);
    expect(issue.state).toBe("open");
    github.as("bob").close(1);
    await run();
    await run();
    expect([issue.state, await words()]).toEqual(["closed", ["bob acknowledged"]]);
  });

  test("is heard though the run that made the issue died before it could note it", async () => {
    const { run, github, clock, put, now, incident } = await begin();
    await put(outage(now()));
    await run(0);
    const { issue, outbox, ...rest } = await incident(ID);
    await put({
      ...rest,
      outbox: outbox.filter(({ to }) => to === "issues").map((entry) => ({ ...entry, state: "pending" })),
    });
    clock.now += MINUTE_MS;
    github.as("bob").close(1);
    github.as("mallory").open({ title: "Forged", body: github.issues[0]!.body, labels: ["uptimeline"] });
    await run(0);
    const found = await incident(ID);
    expect(found.issue).toEqual(issue);
    expect(found.outbox.filter(({ to }) => to === "issues")).toMatchObject([
      { what: "open", state: "done", ref: "#1" },
    ]);
    await run(15);
    expect(github.issues.map(({ state }) => state)).toEqual(["closed", "open"]);
  });

  test("closing by who may not write is not heard, and not undone", async () => {
    const { run, github, words, issue } = await down();
    github.as("tria").close(1);
    await run();
    expect(await words()).toEqual([]);
    expect(issue.state).toBe("closed");
  });

  test("opening it again takes it up: news come again", async () => {
    const { run, github, follow, now, words, issue } = await down();
    github.as("bob").close(1);
    await run();
    github.as("ada").reopen(1);
    await run();
    expect(await words()).toEqual(["bob acknowledged", "ada taken-up"]);
    await follow(ID, { t: now(), what: "level", level: "warning" }, { level: "warning" });
    await run();
    expect([issue.state, issue.comments.length]).toEqual(["open", 1]);
  });

  test("title, labels of their own, assignees and a pin are theirs", async () => {
    const { run, github, follow, now, recover, issue } = await down();
    github.as("bob").rename(1, "Chat: we are on it");
    github.as("bob").relabel(1, [...issue.labels, "team-blue"]);
    github.as("bob").assign(1, ["bob"]);
    github.as("bob").pin(1);
    await run();
    await follow(ID, { t: now(), what: "error", outcome: "timeout" });
    await run(15);
    await recover();
    expect(issue).toMatchObject({ title: "Chat: we are on it", assignees: ["bob"], state: "closed" });
    expect(issue.labels).toContain("team-blue");
  });

  test("locking it keeps others out, not us", async () => {
    const { run, github, recover, issue } = await down();
    github.as("bob").lock(1);
    await run();
    await recover();
    expect([issue.state, issue.comments.length, issue.lock !== undefined]).toEqual(["closed", 1, true]);
  });

  test.each(["delete", "transfer"] as const)("after a %s nothing is said there, and no other is made", async (how) => {
    const { run, github, follow, now, recover, incident } = await down();
    github.as("ada")[how](1);
    await run();
    await follow(ID, { t: now(), what: "level", level: "warning" }, { level: "warning" });
    await run();
    await run(15);
    await recover();
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]!.comments).toEqual([]);
    const { outbox } = await incident(ID);
    expect(outbox.filter(({ to }) => to === "issues").map(({ what, state }) => `${what} ${state}`)).toEqual([
      "open done",
      "comment dropped",
    ]);
    expect((await run()).filter(({ method }) => method !== "GET")).toEqual([]);
  });
});

const form = (monitors: string, level: string) =>
  `### Monitors\n\n${monitors}\n\n### Level\n\n${level}\n\n### What is known\n\nx`;
const label = ["uptimeline"];

describe("an incident that a person files", () => {
  test("is one whose issue is that very one; a comment moves it, resolved ends it", async () => {
    const { run, github, ledger } = await begin();
    await run(0);
    github
      .as("bob")
      .open({ title: "Slow \u202Eanswers @all", body: form("Text, image", "warning: some calls fail"), labels: label });
    await run();
    const [filed] = (await ledger()).incidents;
    expect(filed).toMatchObject({
      kind: "manual",
      level: "warning",
      title: "Slow answers @all",
      monitor: "chat",
      monitors: ["chat", "image"],
      issue: { number: 1 },
    });
    expect(github.issues[0]!.comments).toEqual([]);
    github.as("bob").comment(1, "/status identified It is the cache");
    github.as("mallory").comment(1, "/status resolved");
    await run();
    const [moved] = (await ledger()).incidents;
    expect(moved!.timeline.at(-1)).toMatchObject({ what: "status", state: "identified", text: "It is the cache" });
    expect(moved!.end).toBeUndefined();
    github.as("ada").comment(1, "/status resolved");
    await run();
    expect((await ledger()).incidents[0]).toHaveProperty("end");
    expect(github.issues).toHaveLength(1);
    expect(github.issues[0]!.state).toBe("closed");
    expect(github.issues[0]!.comments.filter(({ author }) => author.endsWith("[bot]"))).toHaveLength(1);
    github.as("ada").comment(1, "/status monitoring not yet");
    await run();
    expect((await ledger()).incidents[0]).not.toHaveProperty("end");
    expect(github.issues[0]!.state).toBe("open");
  });

  test("ends when such a person closes it", async () => {
    const { run, github, ledger } = await begin();
    await run(0);
    github.as("bob").open({ title: "Moved", body: form("", "info"), labels: label });
    await run();
    github.as("bob").close(1);
    await run();
    expect((await ledger()).incidents).toMatchObject([{ monitors: ["chat", "image"], level: "info" }]);
    expect((await ledger()).incidents[0]).toHaveProperty("end");
    await run();
    expect(github.issues[0]!.state).toBe("closed");
  });

  test("by anybody else is ignored, and told so nowhere, whoever sets the label", async () => {
    const { run, github, ledger } = await begin();
    await run(0);
    github.as("mallory").open({ title: "All is lost", body: form("chat", "critical"), labels: label });
    const marker = "<!-- uptimeline:incident 20261121T090000Z-chat-outage -->";
    github.as("mallory").open({ title: "Forged", body: `${marker}\n${form("chat", "critical")}`, labels: label });
    await run();
    await run();
    expect((await ledger()).incidents).toEqual([]);
    expect(github.issues.flatMap(({ comments }) => comments)).toEqual([]);
  });

  test("names somebody who is watched, or it is said in the log", async () => {
    const { run, github, ledger, warnings } = await begin();
    await run(0);
    github.as("bob").open({ title: "Odd", body: form("video", "info"), labels: label });
    await run();
    expect((await ledger()).incidents).toEqual([]);
    expect(warnings.join("\n")).toContain("Issue #1 names no monitor that is watched (video)");
  });

  test("is graver when its form is edited so", async () => {
    const { run, github, ledger } = await begin();
    await run(0);
    const issue = github.as("bob").open({ title: "Slow", body: form("chat", "info"), labels: label });
    await run();
    issue.body = form("chat", "critical");
    github.as("bob").comment(1, "worse");
    await run();
    expect((await ledger()).incidents).toMatchObject([{ level: "critical" }]);
    await run();
    expect((await ledger()).incidents[0]!.timeline.map(({ what }) => what)).toEqual(["opened", "level", "comment"]);
  });
});

describe("a maintenance that a person files", () => {
  const planned = (start: string, end: string) =>
    `### Monitors\n\nchat\n\n### Start (UTC)\n\n${start}\n\n### End (UTC)\n\n${end}\n\n### Expected\n\ndown: calls may fail`;

  test("is a planned window, and moves with its issue", async () => {
    const { run, github, ledger } = await begin();
    await run(0);
    const issue = github
      .as("bob")
      .open({ title: "New disks", body: planned("2026-11-22 22:00", "2026-11-22 23:00"), labels: label });
    github.as("mallory").open({ title: "Mine", body: planned("2026-11-22 22:00", "2026-11-22 23:00"), labels: label });
    await run();
    const window = {
      source: "issue:1",
      from: "2026-11-22T22:00:00.000Z",
      to: "2026-11-22T23:00:00.000Z",
      expect: "down",
    };
    expect((await ledger()).incidents).toMatchObject([{ kind: "maintenance", title: "New disks", window }]);
    issue.body = planned("2026-11-23 22:00", "2026-11-23 23:00");
    github.as("bob").comment(1, "A day later");
    await run();
    expect((await ledger()).incidents).toMatchObject([
      { window: { ...window, from: "2026-11-23T22:00:00.000Z", to: "2026-11-23T23:00:00.000Z" } },
    ]);
  });
});

describe("a fault", () => {
  test.each(["500", "drop-before", "secondary-limit", "403"] as const)(
    "while people are heard (%s) loses no word of theirs",
    async (fault) => {
      for (const call of [1, 2, 3]) {
        const { run, github, words } = await down();
        github.as("bob").comment(1, "/ack");
        github.as("bob").comment(1, "/mute 1h");
        for (const repeated of [0, 1, 2, 3]) github.faults.at(call + repeated, fault);
        await run();
        github.faults.clear();
        await run();
        await run();
        expect(await words(), `call ${call}`).toEqual(["bob acknowledged", "bob muted"]);
        await forges.close();
      }
    },
  );
});
