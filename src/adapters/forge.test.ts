import { afterEach, describe, expect, test } from "vitest";
import { createForges, draft, failure, started } from "../../test/forges.ts";
import { createServers } from "./http.fixture.ts";
import { startProxy } from "./proxy.fixture.ts";
import type { GitHubDouble } from "../lab/github.ts";

const forges = createForges();
const { set } = forges;
afterEach(() => forges.close());

describe("a proxy", () => {
  const servers = createServers();
  afterEach(() => servers.closeAll());

  test("is the way to GitHub where the environment names one, unless the host is exempt", async () => {
    const proxy = await startProxy(servers);
    const behind = await set({}, { proxies: { httpProxy: proxy.url } });
    const { number } = await behind.forge.createIssue(draft("behind"));
    expect(number).toBe(1);
    expect(proxy.asked.length).toBeGreaterThan(0);
    const seen = proxy.asked.length;
    const beside = await set({}, { proxies: { httpProxy: proxy.url, noProxy: "127.0.0.1" } });
    await beside.forge.createIssue(draft("beside"));
    expect(proxy.asked).toHaveLength(seen);
  });
});

describe("issues", () => {
  test("an issue is made with its labels, under our login, its times in milliseconds", async () => {
    const { forge, github } = await set();
    const made = await forge.createIssue({ ...draft("chat is down"), assignees: ["ada"] });
    expect(made).toEqual({
      number: 1,
      url: `${github.url}/ada/watch/issues/1`,
      title: "chat is down",
      body: "<!-- marker of chat is down -->",
      state: "open",
      author: "github-actions[bot]",
      labels: ["uptimeline"],
      isLocked: false,
      createdAt: "2026-11-21T09:05:31.000Z",
    });
    expect(made.author).toBe(await forge.login());
    expect(github.issues[0]?.assignees).toEqual(["ada"]);
    expect(await forge.issue(1)).toEqual(made);
  });

  test("an issue is found again by its label in the second it was made, closed or not, by whomever", async () => {
    const { forge, github } = await set();
    await forge.createIssue(draft("ours"));
    await forge.createIssue(draft("of another label", ["bug"]));
    github.open("mallory", { title: "forged", labels: ["uptimeline"] });
    await forge.updateIssue(1, { state: "closed", stateReason: "completed" });
    const found = await forge.issues("uptimeline", new Date(started).toISOString());
    expect(found.map(({ title, state, author }) => [title, state, author])).toEqual([
      ["forged", "open", "mallory"],
      ["ours", "closed", "github-actions[bot]"],
    ]);
  });

  test("issues made before the moment are left out, though they were changed after it", async () => {
    const { forge, clock } = await set();
    await forge.createIssue(draft("old"));
    clock.now += 3_600_000;
    const since = new Date(clock.now).toISOString();
    await forge.createIssue(draft("new"));
    await forge.comment(1, "still here");
    expect((await forge.issues("uptimeline", since)).map(({ title }) => title)).toEqual(["new"]);
  });

  test("all pages are read, newest first", async () => {
    const { forge, github, clock } = await set();
    for (let number = 1; number <= 230; number += 1) {
      clock.now += 1000;
      github.open("ada", { title: `number ${number}`, labels: ["uptimeline"] });
    }
    const found = await forge.issues("uptimeline", new Date(started).toISOString());
    expect(found.map(({ number }) => number)).toEqual(Array.from({ length: 230 }, (_, index) => 230 - index));
    expect(github.requests).toHaveLength(3);
  });

  test("closing, reopening, relabelling", async () => {
    const { forge, github, clock } = await set();
    await forge.createIssue(draft("chat is down"));
    clock.now += 60_000;
    await forge.updateIssue(1, { state: "closed", stateReason: "completed", labels: ["uptimeline", "brief"] });
    expect(github.issues[0]).toMatchObject({ state: "closed", stateReason: "completed", closedAt: clock.now });
    await forge.updateIssue(1, { state: "open", stateReason: "reopened", title: "chat is down again" });
    expect(github.issues[0]).toMatchObject({
      state: "open",
      stateReason: "reopened",
      title: "chat is down again",
      labels: ["uptimeline", "brief"],
    });
  });

  test("comments since a moment, with their authors", async () => {
    const { forge, github, clock } = await set();
    await forge.createIssue(draft("chat is down"));
    await forge.comment(1, "before");
    clock.now += 5000;
    github.say("mallory", 1, "between");
    const made = await forge.comment(1, "after");
    const found = await forge.comments(1, new Date(clock.now).toISOString());
    expect(found.map(({ author, body }) => [author, body])).toEqual([
      ["mallory", "between"],
      ["github-actions[bot]", "after"],
    ]);
    expect(found[1]).toEqual(made);
  });

  test("labels that are missing are made, those that are there stay as they are", async () => {
    const { forge, github } = await set();
    await forge.createIssue(draft("chat is down", ["Uptimeline"]));
    const wanted = [
      { name: "uptimeline", color: "d73a4a", description: "made by us" },
      { name: "critical", color: "b60205", description: "down" },
    ];
    await forge.ensureLabels(wanted);
    await forge.ensureLabels(wanted);
    expect(github.labels.map(({ name, color }) => [name, color])).toEqual([
      ["Uptimeline", "ededed"],
      ["critical", "b60205"],
    ]);
  });

  test("many labels are made in one change, and those that are there by then are none of its failures", async () => {
    const { forge, github } = await set();
    const wanted = ["uptimeline", "critical", "monitor:a", "monitor:b"].map((name) => ({
      name,
      color: "b60205",
      description: `the label ${name}`,
    }));
    github.switches.onRequest = (_, path) => {
      if (path.includes("graphql") && github.labels.length === 0)
        github.open("ada", { title: "other", labels: ["critical"] });
    };
    const before = github.requests.length;
    await forge.ensureLabels(wanted);
    expect(github.labels.map(({ name, color }) => [name, color])).toEqual([
      ["critical", "ededed"],
      ["uptimeline", "b60205"],
      ["monitor:a", "b60205"],
      ["monitor:b", "b60205"],
    ]);
    expect(github.requests.length - before).toBe(3);
  });

  test("a label that somebody else makes meanwhile is no failure", async () => {
    const { forge, github } = await set();
    github.switches.onRequest = (method) => {
      if (method === "POST" && github.labels.length === 0) github.open("ada", { title: "other", labels: ["critical"] });
    };
    await forge.ensureLabels([{ name: "critical", color: "b60205", description: "down" }]);
    expect(github.labels.map(({ name }) => name)).toEqual(["critical"]);
  });
});

describe("the repository", () => {
  test("its facts", async () => {
    const { forge } = await set({
      serverUrl: "https://github.example",
      facts: { hasPages: false, fork: true, private: true, defaultBranch: "trunk" },
    });
    expect(await forge.facts()).toEqual({
      hasIssues: true,
      hasPages: false,
      fork: true,
      archived: false,
      private: true,
      defaultBranch: "trunk",
      url: "https://github.example/ada/watch",
    });
  });

  test("GitHub Enterprise: the API below /api/v3, GraphQL beside it", async () => {
    const { forge, github } = await set({ enterprise: true });
    expect([new URL(github.url).pathname, new URL(github.graphqlUrl).pathname]).toEqual(["/api/v3", "/api/graphql"]);
    await forge.createIssue(draft("chat is down"));
    expect(await forge.login()).toBe("github-actions[bot]");
    expect(await forge.issues("uptimeline", new Date(started).toISOString())).toHaveLength(1);
  });
});

describe("failures", () => {
  test.each([
    ["issues are off", "issues-disabled", 410, (github: GitHubDouble): void => void (github.facts.hasIssues = false)],
    [
      "the token may only read",
      "forbidden",
      403,
      (github: GitHubDouble): void => void (github.switches.readOnly = true),
    ],
    ["GitHub is broken", "unavailable", 503, (github: GitHubDouble) => github.failNext(1)],
    ["GitHub has had enough of us", "rate-limited", 429, (github: GitHubDouble) => github.failNext(1, 429)],
  ] as const)("%s: %s, asked once", async (_, kind, status, turn) => {
    const { forge, github, waits } = await set();
    turn(github);
    const error = await failure(forge.createIssue(draft("chat is down")));
    expect([error.kind, error.status]).toEqual([kind, status]);
    expect(error.message).toContain(`POST ${github.url}/repos/ada/watch/issues`);
    expect([github.requests.length, github.issues.length, waits]).toEqual([1, 0, []]);
  });

  test("a creation whose answer is lost is unavailable and never repeated", async () => {
    const { forge, github } = await set();
    github.switches.onAnswer = (method) => (method === "POST" ? "drop" : undefined);
    const error = await failure(forge.createIssue(draft("chat is down")));
    expect([error.kind, error.status]).toEqual(["unavailable", undefined]);
    expect(github.issues).toHaveLength(1);
    expect((await failure(forge.comment(1, "once"))).kind).toBe("unavailable");
    expect(github.issues[0]?.comments).toHaveLength(1);
  });

  test("a read is repeated twice, then given up", async () => {
    const { forge, github, waits } = await set();
    github.failNext(2);
    expect((await forge.facts()).defaultBranch).toBe("main");
    github.failNext(3, 502);
    expect((await failure(forge.facts())).status).toBe(502);
    expect(waits).toEqual([1000, 2000, 1000, 2000]);
  });

  test("a request without an answer ends at its deadline", async () => {
    const { forge, github } = await set({}, { deadlineMs: 50 });
    github.switches.onRequest = () => new Promise(() => undefined);
    expect((await failure(forge.createIssue(draft("chat is down")))).kind).toBe("unavailable");
  });

  test("nobody listens", async () => {
    const { forge, github } = await set();
    await github.close();
    expect((await failure(forge.facts())).kind).toBe("unavailable");
  });

  test("a wrong token is forbidden, for GraphQL too, and told with the input that holds it", async () => {
    const { forge } = await set({}, { token: "wrong-token" });
    const errors = [await failure(forge.facts()), await failure(forge.login())];
    expect(errors.map(({ kind, status }) => [kind, status])).toEqual([
      ["forbidden", 401],
      ["forbidden", 401],
    ]);
    for (const { message } of errors) expect(message).toContain("see what the input `token` is given");
  });

  test("what isn't there is not-found", async () => {
    const { forge } = await set();
    expect((await failure(forge.issue(7))).kind).toBe("not-found");
    expect((await failure(forge.comment(7, "hello"))).kind).toBe("not-found");
    const { forge: elsewhere } = await set({}, { repository: "ada/other" });
    expect((await failure(elsewhere.facts())).kind).toBe("not-found");
  });

  test("a body that is too long and a colour with # are invalid", async () => {
    const { forge } = await set();
    const long = { ...draft("long"), body: "x".repeat(65_537) };
    expect((await failure(forge.createIssue(long))).kind).toBe("invalid");
    const error = await failure(forge.ensureLabels([{ name: "red", color: "#ff0000", description: "" }]));
    expect([error.kind, error.status]).toEqual(["invalid", 422]);
  });
});
