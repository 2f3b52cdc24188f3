import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { loadGitHubContract } from "./github-contract.ts";
import { startGitHub, type GitHubDouble } from "./github.ts";

const token = "lab-token-0001";
let github: GitHubDouble;

beforeAll(async () => {
  github = await startGitHub({ repository: "ada/watch", token });
});

afterAll(() => github.close());

interface Told {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { readonly message?: string; readonly errors?: readonly Record<string, unknown>[] } & Record<
    string,
    unknown
  >;
}

async function ask(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Told> {
  const response = await fetch(new URL(path.replace("~", "/repos/ada/watch"), github.url), {
    method,
    headers: { authorization: `Bearer ${token}`, ...headers },
    ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Told["body"] };
}

describe("what GitHub refuses, the double refuses", () => {
  test.each([
    ["an issue without a title", "POST", "~/issues", {}, "title", "missing_field"],
    ["an issue with an empty title", "POST", "~/issues", { title: "" }, "title", "missing_field"],
    ["labels that are no list", "POST", "~/issues", { title: "x", labels: "bug" }, "labels", "invalid"],
    ["a body that is a number", "POST", "~/issues", { title: "x", body: 7 }, "body", "invalid"],
    ["a title that is too long", "POST", "~/issues", { title: "x".repeat(257) }, "title", "custom"],
    ["a body that is too long", "POST", "~/issues", { title: "x", body: "x".repeat(65_537) }, "body", "custom"],
    ["an unknown assignee", "POST", "~/issues", { title: "x", assignees: ["nobody"] }, "assignees", "invalid"],
    ["a state that there isn't", "PATCH", "~/issues/1", { state: "resolved" }, "state", "invalid"],
    ["a reason that there isn't", "PATCH", "~/issues/1", { state_reason: "fixed" }, "state_reason", "invalid"],
    ["a comment without a body", "POST", "~/issues/1/comments", {}, "body", "missing_field"],
    ["a comment that is too long", "POST", "~/issues/1/comments", { body: "x".repeat(65_537) }, "body", "custom"],
    ["a colour with #", "POST", "~/labels", { name: "red", color: "#ff0000" }, "color", "invalid"],
    ["a label twice", "POST", "~/labels", { name: "BUG" }, "name", "already_exists"],
    ["a long description", "POST", "~/labels", { name: "x", description: "x".repeat(101) }, "description", "custom"],
    ["an unknown query name", "GET", "~/issues?lables=bug", undefined, "lables", "invalid"],
    ["an unknown state in a query", "GET", "~/issues?state=resolved", undefined, "state", "invalid"],
    ["a page that is no number", "GET", "~/issues?page=two", undefined, "page", "invalid"],
    ["a moment that is none", "GET", "~/issues?since=yesterday", undefined, "since", "invalid"],
  ])("%s", async (_, method, path, body, field, code) => {
    if (github.issues.length === 0) github.open("ada", { title: "first", labels: ["bug"] });
    const before = JSON.stringify([github.issues, github.labels]);
    const told = await ask(method, path, body);
    expect(told.status).toBe(422);
    expect(told.body.errors).toContainEqual(expect.objectContaining({ field, code }));
    expect(JSON.stringify([github.issues, github.labels])).toBe(before);
  });

  test("no token, a wrong one, broken JSON, an unknown path, an unknown API version", async () => {
    const unsigned = await fetch(`${github.url}/repos/ada/watch`);
    expect([unsigned.status, await unsigned.json()]).toEqual([
      401,
      expect.objectContaining({ message: "Requires authentication" }),
    ]);
    expect((await ask("GET", "~", undefined, { authorization: "Bearer other" })).body.message).toBe("Bad credentials");
    expect((await ask("POST", "~/issues", "{")).status).toBe(400);
    expect((await ask("POST", "~/issues", "[]")).status).toBe(400);
    expect((await ask("GET", "/repos/ada/watch/isues")).status).toBe(404);
    expect((await ask("GET", "/repos/ada/other/issues")).status).toBe(404);
    expect((await ask("GET", "~", undefined, { "x-github-api-version": "2020-01-01" })).status).toBe(400);
  });

  test("GraphQL that GitHub's schema doesn't know", async () => {
    const good = await ask("POST", "/graphql", { query: "query{viewer{login}}" });
    expect(good.body).toEqual({ data: { viewer: { login: "github-actions[bot]" } } });
    const wrong = await ask("POST", "/graphql", { query: "query{viewer{lgin}}" });
    expect(wrong.body.errors?.[0]?.["message"]).toContain("lgin");
  });
});

describe("the double is held against the description itself", () => {
  test("an answer that lacks a key, or has one of a wrong type, is told", () => {
    const contract = loadGitHubContract();
    expect(contract.refuseAnswer("issues/create-label", 201, { name: "x" })).toContain("node_id");
    expect(contract.refuseAnswer("issues/create-label", 204, {})).toContain("no answer 204");
    expect(contract.refuseAnswer("issues/list-for-repo", 200, {})).toContain("must be array");
  });

  test("a state that GitHub can't have makes a 500 that says so", async () => {
    const drifted = await startGitHub({ repository: "ada/watch", token });
    drifted.open("ada", { title: "first" });
    Object.assign(drifted.issues[0] ?? {}, { stateReason: "solved" });
    const response = await fetch(`${drifted.url}/repos/ada/watch/issues/1`, {
      headers: { authorization: `Bearer ${token}` },
    });
    await drifted.close();
    expect(response.status).toBe(500);
    expect(await response.text()).toContain("THE GITHUB DOUBLE IS WRONG: issues/get answered 200");
  });
});

test("a page of a list links to the others", async () => {
  while (github.issues.length < 5) github.open("ada", { title: `issue ${github.issues.length + 1}` });
  const told = await ask("GET", "~/issues?per_page=2&page=2&sort=created&direction=asc");
  expect((told.body as unknown as { number: number }[]).map(({ number }) => number)).toEqual([3, 4]);
  const links = (told.headers.get("link") ?? "")
    .split(", ")
    .map((link) => /[?&]page=(\d+)[^>]*>; rel="(\w+)"/.exec(link));
  expect(links.map((link) => link?.slice(1, 3))).toEqual([
    ["1", "prev"],
    ["1", "first"],
    ["3", "next"],
    ["3", "last"],
  ]);
});

test("the log tells every request, and a cut one", async () => {
  const before = github.requests.length;
  github.switches.onRequest = () => "drop";
  await expect(ask("POST", "~/issues", { title: "never" })).rejects.toThrow("fetch failed");
  github.switches.onRequest = undefined;
  await ask("GET", "~/labels?per_page=5");
  expect(github.requests.slice(before)).toEqual([
    { method: "POST", path: "/repos/ada/watch/issues", query: "", body: '{"title":"never"}', status: 0 },
    { method: "GET", path: "/repos/ada/watch/labels", query: "?per_page=5", body: "", status: 200 },
  ]);
  expect(github.issues.every(({ title }) => title !== "never")).toBe(true);
});

describe("what people do is seen as GitHub shows it", () => {
  test("events, locks, roles and comments, each in the name of who did it", async () => {
    const { number } = github.as("bob").open({ title: "from bob" });
    github.as("bob").rename(number, "from Bob");
    github.as("ada").lock(number);
    github.as("ada").comment(number, "locked it");
    const issue = await ask("GET", `~/issues/${number}`);
    expect(issue.body).toMatchObject({ title: "from Bob", locked: true, comments: 1, user: { login: "bob" } });
    const events = (await ask("GET", `~/issues/${number}/events`)).body as unknown as Record<string, unknown>[];
    expect(events).toMatchObject([
      { event: "renamed", actor: { login: "bob" }, rename: { from: "from bob", to: "from Bob" } },
      { event: "locked", actor: { login: "ada" } },
    ]);
    github.roles.set("bob", "maintain");
    const { body } = await ask("GET", "~/collaborators/bob/permission");
    expect(body).toMatchObject({ permission: "write", role_name: "maintain", user: { login: "bob" } });
  });

  test("what was deleted is 410, what was transferred moved, and neither is in a list", async () => {
    const first = github.as("bob").open({ title: "to be deleted", labels: ["leaving"] }).number;
    const second = github.as("bob").open({ title: "to be moved", labels: ["leaving"] }).number;
    github.as("ada").delete(first);
    github.as("ada").transfer(second);
    expect((await ask("GET", `~/issues/${first}`)).status).toBe(410);
    const moved = await fetch(`${github.url}/repos/ada/watch/issues/${second}`, {
      headers: { authorization: `Bearer ${token}` },
      redirect: "manual",
    });
    expect([moved.status, moved.headers.get("location")]).toEqual([301, expect.stringContaining("/repositories/2/")]);
    expect((await ask("GET", "~/issues?labels=leaving&state=all")).body).toEqual([]);
  });
});

describe("lists", () => {
  test("of the same content have the same ETag, by which they are 304 without a body", async () => {
    const first = await ask("GET", "~/issues?sort=updated&state=all");
    const etag = first.headers.get("etag") ?? "";
    const again = await fetch(`${github.url}/repos/ada/watch/issues?sort=updated&state=all`, {
      headers: { authorization: `Bearer ${token}`, "if-none-match": etag },
    });
    expect([again.status, await again.text()]).toEqual([304, ""]);
    github.as("bob").comment(1, "something new");
    expect((await ask("GET", "~/issues?sort=updated&state=all", undefined, { "if-none-match": etag })).status).toBe(
      200,
    );
  });

  test("may be behind: what is fresh is there alone, and in them later", async () => {
    let nowMs = Date.UTC(2026, 10, 21, 9);
    const behind = await startGitHub({ repository: "ada/watch", token, now: () => nowMs });
    behind.switches.listLagMs = 60_000;
    behind.as("ada").open({ title: "fresh" });
    behind.as("ada").comment(1, "fresh, too");
    const headers = { authorization: `Bearer ${token}` };
    const look = async (path: string): Promise<unknown> =>
      (await fetch(`${behind.url}/repos/ada/watch/issues${path}`, { headers })).json();
    expect([await look(""), await look("/1/comments")]).toEqual([[], []]);
    expect(await look("/1")).toMatchObject({ title: "fresh" });
    nowMs += 60_000;
    expect([await look(""), await look("/1/comments")]).toMatchObject([[{ title: "fresh" }], [{ body: "fresh, too" }]]);
    await behind.close();
  });
});

describe("GraphQL", () => {
  const graphql = async (query: string, variables: object = {}) =>
    (await ask("POST", "/graphql", { query, variables })).body as {
      data?: unknown;
      errors?: { type?: string; message: string; path?: unknown }[];
    };

  test("pins three issues, and says what it refuses", async () => {
    while (github.issues.filter(({ gone }) => gone === undefined).length < 4) github.as("ada").open({ title: "more" });
    const [a, b, c, d] = github.issues.filter(({ gone }) => gone === undefined).map(({ number }) => `I_${number}`);
    const pin = "mutation($id:ID!){pinIssue(input:{issueId:$id}){issue{number}}}";
    for (const id of [a, b, c]) expect((await graphql(pin, { id })).errors).toBeUndefined();
    expect(await graphql(pin, { id: d })).toMatchObject({
      data: { pinIssue: null },
      errors: [{ type: "UNPROCESSABLE", path: ["pinIssue"], message: "Maximum 3 pinned issues per repository" }],
    });
    const board = "query($o:String!,$n:String!){repository(owner:$o,name:$n){pinnedIssues(first:3){nodes{issue{id}}}}}";
    expect(await graphql(board, { o: "ada", n: "watch" })).toEqual({
      data: { repository: { pinnedIssues: { nodes: [a, b, c].map((id) => ({ issue: { id } })) } } },
    });
    expect((await graphql('mutation{x:unpinIssue(input:{issueId:"I_999"}){issue{id}}}')).errors).toMatchObject([
      { type: "NOT_FOUND", path: ["x"] },
    ]);
    await graphql("mutation($id:ID!){unpinIssue(input:{issueId:$id}){issue{number}}}", { id: a });
    expect(github.pins.map((number) => `I_${number}`)).toEqual([b, c]);
  });

  test("knows a repository by its name alone", async () => {
    const { errors, data } = await graphql('query{repository(owner:"ada",name:"other"){id}}');
    expect([errors?.[0]?.type, data]).toEqual(["NOT_FOUND", { repository: null }]);
  });
});

describe("faults", () => {
  test("come at the call they were put at, with what GitHub sends", async () => {
    github.faults.at(2, "secondary-limit", { waitS: 7 });
    github.faults.at(3, "502-done");
    github.faults.at(4, "drop-before");
    github.faults.at(5, "drop-after");
    const make = (title: string) => ask("POST", "~/issues", { title });
    expect((await make("well")).status).toBe(201);
    const limited = await make("limited");
    expect([limited.status, limited.headers.get("retry-after")]).toEqual([403, "7"]);
    expect((await make("done all the same")).status).toBe(502);
    await expect(make("never done")).rejects.toThrow("fetch failed");
    await expect(make("done in silence")).rejects.toThrow("fetch failed");
    expect((await make("well again")).status).toBe(201);
    expect(github.issues.slice(-4).map(({ title }) => title)).toEqual([
      "well",
      "done all the same",
      "done in silence",
      "well again",
    ]);
  });

  test("a primary limit says when it is over", async () => {
    github.faults.at(1, "primary-limit");
    const { status, headers } = await ask("GET", "~/issues");
    expect([status, headers.get("x-ratelimit-remaining")]).toEqual([403, "0"]);
    expect(Number(headers.get("x-ratelimit-reset")) * 1000).toBeGreaterThan(Date.now());
  });
});
