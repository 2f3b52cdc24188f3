import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { discourse } from "./discourse.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const FORUM = "https://forum.aurora.example/community";
const LATEST = readFileSync(new URL("fixtures/discourse-latest.json", import.meta.url), "utf8");
const SEARCH = readFileSync(new URL("fixtures/discourse-search.json", import.meta.url), "utf8");
const evaluate = () => undefined;

const settingsOf = (over: object = {}) => discourse.settings.parse({ id: "x", kind: "discourse", url: FORUM, ...over });

const parse = (text: string, over: object = {}) =>
  discourse.parse(
    text,
    { feed: "x", url: `${FORUM}/latest.json?order=created`, fetchedAt },
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

describe("a forum's newest topics", () => {
  it("are counted against what is usual, as a hint and nothing else", () => {
    expect(read(LATEST)).toEqual({
      feed: "x",
      url: `${FORUM}/`,
      fetchedAt,
      indicator: "unknown",
      components: [],
      incidents: [],
      maintenances: [],
      hints: [
        {
          what: "topics",
          words: [],
          count: 2,
          windowMs: 7_200_000,
          // Three in the eight hours before: 0.75 in two hours. A pinned topic of years ago lengthens no list.
          usual: 0.75,
          latest: [
            {
              title: "Is Aurora down? Everything times out",
              t: "2026-11-21T08:40:00.000Z",
              url: `${FORUM}/t/is-aurora-down/57`,
            },
            {
              title: "How do I download my data",
              t: "2026-11-21T07:30:00.000Z",
              url: `${FORUM}/t/how-do-i-download-my-data/56`,
            },
          ],
        },
      ],
    });
  });

  it("match whole words, whatever their capitals", () => {
    const [hint] = read(LATEST, { words: ["DOWN"] }).hints ?? [];
    expect(hint).toMatchObject({ words: ["DOWN"], count: 1, usual: 0.25 });
    expect(hint?.latest.map(({ title }) => title)).toEqual(["Is Aurora down? Everything times out"]);
  });

  it("say nothing of what is usual where the list reaches back less than three windows", () => {
    expect(read(LATEST, { window: "4h" }).hints?.[0]).not.toHaveProperty("usual");
    expect(read(LATEST, { window: "3h" }).hints?.[0]).toHaveProperty("usual");
  });

  it("are none in an empty forum, which is no trouble", () => {
    expect(read(JSON.stringify({ topic_list: { topics: [] } })).hints).toEqual([
      { what: "topics", words: [], count: 0, windowMs: 7_200_000, latest: [] },
    ]);
  });
});

describe("a forum's search", () => {
  it("counts posts, each under its topic's title, and drops those in which the word is only a part of another", () => {
    const [hint] = read(SEARCH, { words: ["down"] }).hints ?? [];
    expect(hint).toEqual({
      what: "posts",
      words: ["down"],
      count: 1,
      windowMs: 7_200_000,
      usual: 0.2,
      latest: [
        { title: "Everything times out", t: "2026-11-21T08:40:00.000Z", url: `${FORUM}/t/everything-times-out/57/1` },
      ],
    });
  });

  it("is made once for each word, the newest first, and counts a post that holds both once", async () => {
    const { reader, asked } = readerOf({ "search.json": SEARCH }, fetchedAt);
    const settings = settingsOf({ words: ["down", "503"] });
    const report = await discourse.observe({ settings, reader, evaluate });
    expect(asked.map(({ url }) => new URL(url).searchParams.get("q"))).toEqual([
      '"down" order:latest',
      '"503" order:latest',
    ]);
    expect(report.hints).toMatchObject([{ words: ["down", "503"], count: 1 }]);
  });

  it("that the forum did not make is a problem", () => {
    const refused = { posts: [], topics: [], grouped_search_result: { error: "too short" } };
    expect(parse(JSON.stringify(refused))).toMatchObject({ reason: "wrong-page" });
  });
});

describe("a forum that can't be read", () => {
  it("asks for the newest where there are no words, and tells a used-up limit as what it is", async () => {
    const { reader, asked } = readerOf({ latest: { reason: "http-status", detail: "HTTP 429" } }, fetchedAt);
    const report = await discourse.observe({ settings: settingsOf({ url: `${FORUM}/` }), reader, evaluate });
    expect(asked.map(({ url }) => url)).toEqual([`${FORUM}/latest.json?order=created`]);
    expect(report).toMatchObject({ url: `${FORUM}/`, indicator: "unknown", components: [] });
    expect(report).not.toHaveProperty("hints");
    expect(report.problem?.detail).toContain("HTTP 429: access is refused or its limit of requests is used up");
  });

  it.each(["{}", "[]", '{"topic_list":{}}', '{"posts":[]}'])("is of the wrong shape: %s", (text) => {
    expect(parse(text)).toMatchObject({ reason: "wrong-shape" });
  });
});

it("makes a hint or a problem of any text, and never a trouble", () => {
  fc.assert(
    fc.property(fc.oneof(mutantsOf(LATEST), mutantsOf(SEARCH)), (text) => {
      const result = parse(text, { words: ["down"] });
      expectNormalForm(result);
      if (isFeedProblem(result)) return;
      expect(result).toMatchObject({ indicator: "unknown", components: [], incidents: [], maintenances: [] });
      expect(result.hints?.[0]?.count).toBeGreaterThanOrEqual(0);
    }),
  );
});
