import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { githubIssues } from "./github-issues.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const REPOSITORY = "https://github.com/aurora/sdk";
const ISSUES = readFileSync(new URL("fixtures/github-issues.json", import.meta.url), "utf8");
const evaluate = () => undefined;

const settingsOf = (over: object = {}) =>
  githubIssues.settings.parse({ id: "x", kind: "github-issues", url: REPOSITORY, ...over });

const parse = (text: string, over: object = {}) =>
  githubIssues.parse(
    text,
    { feed: "x", url: "https://api.github.com/repos/aurora/sdk/issues", fetchedAt },
    {
      settings: settingsOf(over),
      evaluate,
    },
  );

function read(text: string, over: object = {}): Report {
  const report = parse(text, over);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a repository's issues", () => {
  it("are counted against what is usual; pull requests are none, but show how far the list reaches back", () => {
    expect(read(ISSUES)).toEqual({
      feed: "x",
      url: `${REPOSITORY}/issues`,
      fetchedAt,
      indicator: "unknown",
      components: [],
      incidents: [],
      maintenances: [],
      hints: [
        {
          what: "issues",
          words: [],
          count: 2,
          windowMs: 7_200_000,
          // Two in the 18 hours before.
          usual: 0.22,
          latest: [
            {
              title: "500 Internal error on every call",
              t: "2026-11-21T08:45:00.000Z",
              url: `${REPOSITORY}/issues/812`,
            },
            { title: "Overloaded again", t: "2026-11-21T07:10:00.000Z", url: `${REPOSITORY}/issues/810` },
          ],
        },
      ],
    });
  });

  it("match words in title and text", () => {
    expect(read(ISSUES, { words: ["overloaded", "500"] }).hints).toMatchObject([{ count: 2, usual: 0 }]);
    expect(read(ISSUES, { words: ["Error"] }).hints).toMatchObject([{ count: 2, usual: 0.11 }]);
    expect(read(ISSUES, { words: ["load"] }).hints).toMatchObject([{ count: 0, latest: [] }]);
  });

  it("without a safe address are told without one", () => {
    const [hint] = read(ISSUES, { window: "1d" }).hints ?? [];
    expect(hint?.latest).toHaveLength(3);
    const hostile = JSON.stringify([{ title: "a", created_at: fetchedAt, html_url: "javascript:alert(1)" }]);
    expect(read(hostile).hints?.[0]?.latest).toEqual([{ title: "a", t: fetchedAt }]);
  });

  it("are none in an empty list", () => {
    expect(read("[]").hints).toEqual([{ what: "issues", words: [], count: 0, windowMs: 7_200_000, latest: [] }]);
  });

  it.each(["{}", '{"message":"Not Found"}', "[1]", '[{"title":"no date"}]'])("are not in %s", (text) => {
    expect(parse(text)).toMatchObject({ reason: "wrong-shape" });
  });
});

describe("the request", () => {
  const ask = async (over: object, answer: Parameters<typeof readerOf>[0] = { issues: ISSUES }) => {
    const { reader, asked } = readerOf(answer, fetchedAt);
    return { report: await githubIssues.observe({ settings: settingsOf(over), reader, evaluate }), asked };
  };
  const QUERY = "state=all&sort=created&direction=desc&per_page=100";

  it("asks GitHub's API without credentials unless there is a token, which follows no redirect elsewhere", async () => {
    expect((await ask({})).asked).toEqual([
      {
        url: `https://api.github.com/repos/aurora/sdk/issues?${QUERY}`,
        headers: { accept: "application/vnd.github+json" },
      },
    ]);
    expect((await ask({ token: "a-token-of-some-length" })).asked).toMatchObject([
      { headers: { authorization: "Bearer a-token-of-some-length" }, secretHeaders: ["authorization"] },
    ]);
  });

  it("asks an own server's", async () => {
    const over = { url: "https://git.aurora.example/team/sdk/", api: "https://git.aurora.example/api/v3/" };
    const { asked, report } = await ask(over);
    expect(asked[0]?.url).toBe(`https://git.aurora.example/api/v3/repos/team/sdk/issues?${QUERY}`);
    expect(report.url).toBe("https://git.aurora.example/team/sdk/issues");
  });

  it.each(["HTTP 403", "HTTP 429"])("tells %s as a limit, and what helps", async (detail) => {
    const { report } = await ask({}, { issues: { reason: "http-status", detail } });
    expect(report).toMatchObject({ url: `${REPOSITORY}/issues`, indicator: "unknown" });
    expect(report.problem).toEqual({
      reason: "http-status",
      detail: `${detail}: access is refused or its limit of requests is used up; a \`token\` raises it`,
    });
  });

  it("leaves another refusal as it is", async () => {
    expect((await ask({}, {})).report.problem).toEqual({ reason: "http-status", detail: "HTTP 404" });
  });

  it.each(["https://github.com/aurora", "https://github.com/", "https://github.com/a/b/c/d"])("refuses %s", (url) => {
    expect(githubIssues.settings.safeParse({ id: "x", kind: "github-issues", url }).success).toBe(false);
  });
});

it("makes a hint or a problem of any text, and never a trouble", () => {
  fc.assert(
    fc.property(mutantsOf(ISSUES), (text) => {
      const result = parse(text, { words: ["error"] });
      expectNormalForm(result);
      if (isFeedProblem(result)) return;
      expect(result).toMatchObject({ indicator: "unknown", components: [], incidents: [], maintenances: [] });
    }),
  );
});
