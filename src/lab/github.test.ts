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
