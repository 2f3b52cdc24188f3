import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { flashduty } from "./flashduty.ts";
import { FeedSettings, observeFeed } from "./index.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const WIDGET = "https://status.tidal.example/api/widget/v1/summary.json";
const fixture = readFileSync(new URL("fixtures/flashduty.json", import.meta.url), "utf8");
const summary = JSON.parse(fixture) as Record<string, unknown>;

const parse = (text: string, now = fetchedAt) => flashduty.parse(text, { feed: "tidal", url: WIDGET, fetchedAt: now });

function read(value: unknown): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a summary", () => {
  const report = read(fixture);

  it("says its own state, whose page it is and when it was made", () => {
    expect(report).toMatchObject({
      feed: "tidal",
      url: "https://status.tidal.example/",
      fetchedAt,
      asOf: "2026-11-20T17:00:00.000Z",
      indicator: "major",
      components: [],
    });
    expect(report).not.toHaveProperty("notes");
    expect(report.incidents.map(({ id }) => id)).toEqual(["6f01", "6f02", "6f03"]);
  });

  it("tells of an open incident with its last update and what it affects", () => {
    expect(report.incidents[0]).toEqual({
      id: "6f01",
      title: "Chat answers <late>",
      state: "identified",
      impact: "partial_outage",
      begin: "2026-11-20T15:30:00.000Z",
      published: "2026-11-20T16:40:00.000Z",
      components: ["chat", "Chat", "API - Chat", "web", "Web"],
      url: "https://status.tidal.example/incidents/6f01",
      updates: [{ t: "2026-11-20T16:40:00.000Z", state: "identified", text: "We work on it." }],
    });
  });

  it("ends one that is resolved though it is listed as going on, and links to nothing but the web", () => {
    expect(report.incidents[1]).toEqual({
      id: "6f02",
      title: "Just over",
      state: "resolved",
      impact: "major_outage",
      begin: "2026-11-20T12:00:00.000Z",
      end: "2026-11-20T13:00:00.000Z",
      published: "2026-11-20T13:00:00.000Z",
      components: [],
      updates: [],
    });
  });

  it("keeps words that nobody knows", () => {
    expect(report.incidents[2]).toMatchObject({
      state: "investigating",
      impact: "unknown",
      unknownWords: ["phase=pondering", "impact=apocalyptic", "status=wobbling"],
    });
    expect(read({ ...summary, overall: { status: "sunny" } })).toMatchObject({
      indicator: "unknown",
      notes: ["The page's own state is not known: overall=sunny."],
    });
  });

  it.each([
    ["operational", "none"],
    ["degraded", "minor"],
    ["partial_outage", "major"],
    ["full_outage", "critical"],
    ["under_maintenance", "maintenance"],
  ])("%s is %s", (status, indicator) => {
    expect(read({ ...summary, overall: { status } }).indicator).toBe(indicator);
  });

  it("dates maintenance by its plan", () => {
    expect(report.maintenances).toEqual([
      {
        id: "7a01",
        title: "New racks",
        state: "in_progress",
        begin: "2026-11-20T16:00:00.000Z",
        end: "2026-11-20T18:00:00.000Z",
        components: ["web", "Web"],
        url: "https://status.tidal.example/maintenances/7a01",
      },
      {
        id: "7a02",
        title: "New cables",
        state: "scheduled",
        begin: "2026-12-01T00:00:00.000Z",
        end: "2026-12-01T02:00:00.000Z",
        components: [],
      },
    ]);
  });

  it("is stale once it is older than it says that it is good for, and not before", () => {
    expect(parse(fixture, "2026-11-20T17:10:00.000Z")).toMatchObject({ indicator: "major" });
    expect(parse(fixture, "2026-11-20T17:10:01.000Z")).toEqual({
      reason: "stale",
      detail: "made 601 s ago, which is more than the 600 s it is good for",
    });
    expect(parse(JSON.stringify({ ...summary, generated_at: null }))).toMatchObject({ reason: "stale" });
  });

  it("may be of any age where it sets itself no limit", () => {
    expect(parse(JSON.stringify({ ...summary, max_stale_seconds: null, generated_at: null }))).toMatchObject({
      indicator: "major",
    });
  });

  it.each(["upstream timed out", { code: 500 }, true])("is unreadable where it says that it failed: %j", (error) => {
    expect(parse(JSON.stringify({ ...summary, error }))).toEqual({
      reason: "wrong-shape",
      detail: "the page says that its summary could not be made",
    });
  });

  it.each([null, "", false])("takes an error of %j for none", (error) => {
    expect(parse(JSON.stringify({ ...summary, error }))).toMatchObject({ indicator: "major" });
  });

  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ['{"overall":"operational"}', "wrong-shape"],
    ["[]", "wrong-shape"],
  ])("%j is none: %s", (text, reason) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("is a report in the normal form or a problem, whatever is changed in it", () => {
    fc.assert(
      fc.property(mutantsOf(fixture), (text) => expectNormalForm(parse(text))),
      { numRuns: 150 },
    );
  });
});

describe("a page", () => {
  it.each(["https://status.tidal.example", "https://status.tidal.example/", WIDGET])(
    "named by %s is read by its summary",
    async (url) => {
      const { reader, asked } = readerOf({ "summary.json": fixture }, fetchedAt);
      const settings = FeedSettings.parse({ id: "tidal", kind: "flashduty", url });
      await observeFeed(settings, { reader, evaluate: () => undefined });
      expect(asked.map((request) => request.url)).toEqual([WIDGET]);
    },
  );

  it("stays the page where its summary can't be read", async () => {
    const { reader } = readerOf({}, fetchedAt);
    const settings = FeedSettings.parse({ id: "tidal", kind: "flashduty", url: "https://status.tidal.example" });
    expect(await observeFeed(settings, { reader, evaluate: () => undefined })).toMatchObject({
      url: "https://status.tidal.example/",
      indicator: "unknown",
      problem: { reason: "http-status" },
    });
  });
});
