import { afterEach, describe, expect, test } from "vitest";
import { createForges, draft, failure, started } from "../../test/forges.ts";

const forges = createForges();
const { set } = forges;
afterEach(() => forges.close());

const since = new Date(started).toISOString();

describe("changes", () => {
  test("what changed comes in the order of the changes, with what people may have turned", async () => {
    const { forge, github, clock } = await set();
    await forge.createIssue(draft("one"));
    await forge.createIssue(draft("two"));
    clock.now += 60_000;
    github.roles.set("bob", "triage");
    github.as("bob").comment(1, "I am on it");
    github.as("bob").assign(1, ["bob"]);
    github.as("bob").lock(1);
    github.as("bob").close(1);
    const found = await forge.changes("uptimeline", since);
    expect(found).toMatchObject({
      kind: "changed",
      issues: [
        { number: 2, state: "open", isLocked: false, comments: 0, assignees: [] },
        { number: 1, state: "closed", isLocked: true, comments: 1, assignees: ["bob"] },
      ],
    });
    const [, first] = found.kind === "changed" ? found.issues : [];
    expect([first?.updatedAt, first?.closedAt]).toEqual(["2026-11-21T09:06:31.000Z", "2026-11-21T09:06:31.000Z"]);
  });

  test("asked by its ETag the same list is one request without a body", async () => {
    const { forge, github } = await set();
    await forge.createIssue(draft("one"));
    const first = await forge.changes("uptimeline", since);
    const etag = first.kind === "changed" ? first.etag : undefined;
    expect(await forge.changes("uptimeline", since, etag)).toEqual({ kind: "same" });
    expect(github.requests.slice(1).map(({ status }) => status)).toEqual([200, 304]);
    github.as("bob").comment(1, "hello");
    expect((await forge.changes("uptimeline", since, etag)).kind).toBe("changed");
  });

  test("a hundred of more come, those that changed first: the next look begins where they end", async () => {
    const { forge, github, clock } = await set();
    for (let number = 1; number <= 120; number += 1) {
      clock.now += 1000;
      github.open("ada", { title: `number ${number}`, labels: ["uptimeline"] });
    }
    const found = await forge.changes("uptimeline", since);
    const numbers = found.kind === "changed" ? found.issues.map(({ number }) => number) : [];
    expect(numbers).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
    expect(github.requests).toHaveLength(1);
  });
});

describe("what people did", () => {
  test("is told by whom, oldest first", async () => {
    const { forge, github, clock } = await set();
    await forge.createIssue(draft("chat is down"));
    const bob = github.as("bob");
    const acts = [
      () => bob.rename(1, "chat is out"),
      () => bob.relabel(1, ["uptimeline", "urgent"]),
      () => bob.assign(1, ["bob"]),
      () => bob.lock(1),
      () => bob.unlock(1),
      () => bob.close(1, "not_planned"),
      () => github.as("eve").reopen(1),
    ];
    for (const act of acts) {
      clock.now += 1000;
      act();
    }
    const events = await forge.events(1);
    expect(events.map(({ what, by }) => `${what} ${by}`)).toEqual([
      "renamed bob",
      "labeled bob",
      "assigned bob",
      "locked bob",
      "unlocked bob",
      "closed bob",
      "reopened eve",
    ]);
    expect(events[0]?.t).toBe("2026-11-21T09:05:32.000Z");
  });

  test("more events than one page are all read", async () => {
    const { forge, github } = await set();
    await forge.createIssue(draft("chat is down"));
    for (let count = 1; count <= 130; count += 1) github.as("bob").rename(1, `title ${count}`);
    expect(await forge.events(1)).toHaveLength(130);
  });
});

describe("what people may do", () => {
  test.each([
    ["the owner", "ada", undefined, false, "admin"],
    ["a maintainer", "bob", "maintain", false, "maintain"],
    ["a writer", "bob", "write", false, "write"],
    ["one for triage", "bob", "triage", false, "triage"],
    ["anybody, in public", "eve", undefined, false, "read"],
    ["anybody, in private", "eve", undefined, true, "none"],
  ] as const)("%s", async (_, login, role, isPrivate, permission) => {
    const { forge, github } = await set({ facts: { private: isPrivate } });
    if (role !== undefined) github.roles.set(login, role);
    expect(await forge.permission(login)).toBe(permission);
  });

  test("who is unknown to GitHub may do nothing, and a failure is no answer", async () => {
    const { forge, github } = await set();
    github.faults.at(1, "404");
    expect(await forge.permission("ada")).toBe("none");
    github.faults.at(1, "403");
    expect((await failure(forge.permission("ada"))).kind).toBe("forbidden");
  });
});

describe("an issue that is not here any more", () => {
  test.each([
    ["deleted", 410],
    ["transferred", 301],
  ] as const)("%s: not-found, and a comment is nobody's", async (fate, status) => {
    const { forge, github } = await set();
    await forge.createIssue(draft("chat is down"));
    if (fate === "deleted") github.as("ada").delete(1);
    else github.as("ada").transfer(1);
    const works = [
      () => forge.issue(1),
      () => forge.comment(1, "still"),
      () => forge.updateIssue(1, { state: "closed" }),
      () => forge.lock(1),
    ];
    for (const work of works) expect(await failure(work())).toMatchObject({ kind: "not-found", status });
    expect(await forge.issues("uptimeline", since)).toEqual([]);
    expect(github.issues[0]).toMatchObject({ state: "open", comments: [] });
  });
});

describe("assignees, locks and pins", () => {
  test("assignees are changed, and one who may not be is refused by name", async () => {
    const { forge, github } = await set();
    github.roles.set("bob", "write");
    await forge.createIssue(draft("chat is down"));
    await forge.updateIssue(1, { assignees: ["ada", "bob"] });
    expect(github.issues[0]?.assignees).toEqual(["ada", "bob"]);
    const refused = await failure(forge.updateIssue(1, { assignees: ["eve"] }));
    expect([refused.kind, refused.message]).toEqual(["invalid", expect.stringMatching(/assignees.*eve/)]);
    await forge.updateIssue(1, { assignees: [] });
    expect(github.issues[0]?.assignees).toEqual([]);
  });

  test("a lock is set and taken off, twice is no harm", async () => {
    const { forge, github } = await set();
    await forge.createIssue(draft("chat is down"));
    await forge.lock(1);
    await forge.lock(1);
    expect((await forge.issue(1)).isLocked).toBe(true);
    expect(github.issues[0]?.lock).toEqual({ reason: "resolved" });
    await forge.unlock(1);
    await forge.unlock(1);
    expect((await forge.issue(1)).isLocked).toBe(false);
  });

  test("pins: three at most, ours go when no longer wanted, those of people stay and take a place", async () => {
    const { forge, github } = await set();
    for (let number = 1; number <= 6; number += 1) await forge.createIssue(draft(`number ${number}`));
    github.as("ada").pin(6);
    const before = github.requests.length;
    await forge.pin([1, 2, 3], []);
    expect(github.pins).toEqual([6, 1, 2]);
    expect(github.requests.length - before).toBe(2);
    await forge.pin([4, 2, 1], [1, 2, 3]);
    expect(github.pins).toEqual([6, 1, 2]);
    expect(github.requests.length - before).toBe(3);
    await forge.pin([4], [1, 2, 3, 4]);
    expect(github.pins).toEqual([6, 4]);
    await forge.pin([], [1, 2, 3, 4]);
    expect(github.pins).toEqual([6]);
  });

  test("an issue of ours that a person has pinned stays so", async () => {
    const { forge, github } = await set();
    for (let number = 1; number <= 3; number += 1) await forge.createIssue(draft(`number ${number}`));
    github.as("ada").pin(2);
    await forge.pin([1], [1, 2, 3]);
    await forge.pin([3], [1, 2, 3]);
    expect(github.pins).toEqual([2, 3]);
  });

  test("what was deleted can't be pinned, and keeps nobody else from it", async () => {
    const { forge, github } = await set();
    for (let number = 1; number <= 2; number += 1) await forge.createIssue(draft(`number ${number}`));
    github.as("ada").delete(1);
    await forge.pin([1, 2, 99], [1, 2]);
    expect(github.pins).toEqual([2]);
  });

  test("a token that may only read pins nothing, and says so", async () => {
    const { forge, github } = await set();
    await forge.createIssue(draft("chat is down"));
    github.switches.readOnly = true;
    expect(await failure(forge.pin([1], []))).toMatchObject({ kind: "forbidden" });
    expect(github.pins).toEqual([]);
  });
});
