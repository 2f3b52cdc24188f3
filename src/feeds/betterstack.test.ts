import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { betterstack } from "./betterstack.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const URL_OF_INDEX = "https://status.cobalt.example/index.json";
const fixture = readFileSync(new URL("fixtures/betterstack-index.json", import.meta.url), "utf8");
const problemOf = (text: string) => betterstack.parse(text, { feed: "cobalt", url: URL_OF_INDEX, fetchedAt });

function read(value: unknown): Report {
  const report = problemOf(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("the index", () => {
  const report = read(fixture);

  it("names resources with their sections, in the page's order, and never takes what nobody monitors for well", () => {
    expect(report).toMatchObject({ url: "https://status.cobalt.example/", indicator: "major" });
    expect(report.components).toEqual([
      { id: "101", name: "Inference & API - Chat", status: "major_outage" },
      { id: "104", name: "Loose", status: "unknown", unknownWords: ["status=on_holiday"] },
      { id: "102", name: "Inference & API - Hub", status: "under_maintenance" },
      { id: "103", name: "Site - Docs", status: "unknown" },
    ]);
  });

  it("puts updates in the order of time, and keeps a report open that is not resolved", () => {
    expect(report.incidents[0]).toEqual({
      id: "201",
      title: "Chat is down",
      state: "investigating",
      impact: "major_outage",
      begin: "2026-11-20T15:00:00.000Z",
      published: "2026-11-20T15:20:00.000Z",
      components: ["101", "Inference & API - Chat"],
      updates: [
        { t: "2026-11-20T15:20:00.000Z", state: "investigating", text: "Chat answers with errors" },
        { t: "2026-11-20T16:00:00.000Z", state: "investigating", text: "We found it." },
      ],
    });
  });

  it("ends a resolved report that has no end with its last word, and says how bad it was", () => {
    expect(report.incidents[1]).toEqual({
      id: "202",
      title: "Slow hub",
      state: "resolved",
      impact: "degraded_performance",
      begin: "2026-11-10T09:00:00.000Z",
      end: "2026-11-10T10:00:00.000Z",
      published: "2026-11-10T09:10:00.000Z",
      components: ["102", "Inference & API - Hub"],
      updates: [
        { t: "2026-11-10T09:10:00.000Z", state: "investigating", text: "Slow." },
        { t: "2026-11-10T10:00:00.000Z", state: "resolved", text: "Over." },
      ],
    });
  });

  it("ends a report whose end has come, whatever its state, and names it by what it affected", () => {
    expect(report.incidents[2]).toEqual({
      id: "203",
      title: "Inference & API - Chat",
      state: "resolved",
      impact: "major_outage",
      begin: "2026-11-09T09:00:00.000Z",
      end: "2026-11-09T09:04:00.000Z",
      published: "2026-11-09T09:00:00.000Z",
      components: ["101", "Inference & API - Chat"],
      updates: [],
    });
  });

  it("tells maintenance by its times", () => {
    expect(report.maintenances).toEqual([
      {
        id: "204",
        title: "Racks",
        state: "in_progress",
        begin: "2026-11-20T17:00:00.000Z",
        end: "2026-11-20T18:00:00.000Z",
        components: ["102", "Inference & API - Hub"],
      },
      expect.objectContaining({ id: "205", state: "scheduled", end: "2026-11-21T18:00:00.000Z" }),
      expect.objectContaining({ id: "206", state: "completed", end: "2026-11-01T18:00:00.000Z" }),
    ]);
  });
});

describe("reports", () => {
  const starts_at = "2026-11-20T10:00:00Z";
  const page = (attributes: object, updates: readonly object[] = []) =>
    read({
      data: { attributes: { aggregate_state: "operational" } },
      included: [
        {
          id: "r",
          type: "status_report",
          attributes: { title: "R", report_type: "manual", starts_at, ...attributes },
          relationships: { status_updates: { data: updates.map((_, at) => ({ id: at, type: "status_update" })) } },
        },
        ...updates.map((update, at) => ({ id: at, type: "status_update", attributes: update })),
      ],
    });

  it.each([
    ["downtime", null, "investigating"],
    ["downtime", "", "investigating"],
    ["downtime", "2026-11-20T18:00:00Z", "investigating"],
    ["downtime", "2026-11-20T11:00:00Z", "resolved"],
    ["resolved", null, "resolved"],
    ["resolved", "2026-11-20T18:00:00Z", "resolved"],
    ["pondering", null, "investigating"],
  ])("that are %s with an end of %j are %s, whatever the page says", (aggregate_state, ends_at, state) => {
    const report = page({ aggregate_state, ends_at });
    expect(report.incidents[0]?.state).toBe(state);
    expect(Object.hasOwn(report.incidents[0] ?? {}, "end")).toBe(state === "resolved");
    expect(report.indicator).toBe("none");
  });

  it("that are open while all is well again are watched", () => {
    const update = (status: string, published_at: string) => ({ published_at, affected_resources: [{ status }] });
    const { incidents } = page({ aggregate_state: "degraded" }, [
      update("resolved", "2026-11-20T12:00:00Z"),
      update("downtime", "2026-11-20T11:00:00Z"),
    ]);
    expect(incidents[0]).toMatchObject({ state: "monitoring", impact: "major_outage" });
    expect(incidents[0]?.updates.map(({ state }) => state)).toEqual(["investigating", "resolved"]);
  });

  it("keep words that nobody knows", () => {
    const report = page({ aggregate_state: "pondering", report_type: "odd" }, [
      { published_at: starts_at, affected_resources: [{ status_page_resource_id: "1", status: "cosmic" }] },
    ]);
    expect(report.incidents[0]).toMatchObject({
      impact: "unknown",
      unknownWords: ["status=pondering", "status=cosmic", "report_type=odd"],
      updates: [{ unknownWords: ["status=cosmic"] }],
    });
  });
});

describe("the page's own state", () => {
  const state = (aggregate_state: string) => read({ data: { attributes: { aggregate_state } }, included: [] });

  it.each([
    ["operational", "none"],
    ["degraded", "minor"],
    ["downtime", "major"],
    ["maintenance", "maintenance"],
    ["sunny", "unknown"],
  ])("%s is %s", (word, indicator) => {
    expect(state(word).indicator).toBe(indicator);
  });

  it("is told when it is a word that nobody knows", () => {
    expect(state("sunny").notes).toEqual(["The page's own state is a word that is not known: aggregate_state=sunny."]);
  });
});

describe("reading", () => {
  it.each(["https://status.cobalt.example", "https://status.cobalt.example/", URL_OF_INDEX])(
    "asks for the index of %s",
    async (url) => {
      const asked: string[] = [];
      const reader: FeedReader = {
        get(request) {
          asked.push(request.url);
          return Promise.resolve({ source: { feed: "cobalt", url: request.url, fetchedAt }, text: fixture });
        },
      };
      const settings = betterstack.settings.parse({ id: "cobalt", kind: "betterstack", url });
      const report = await betterstack.observe({ settings, reader, evaluate: () => undefined });
      expect(asked).toEqual([URL_OF_INDEX]);
      expect(report.incidents).toHaveLength(3);
    },
  );

  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["[]", "wrong-shape"],
    ['{"data":{}}', "wrong-shape"],
    ['{"data":{"attributes":{"aggregate_state":null}}}', "wrong-shape"],
  ])("says of %j that it is %s", (text, reason) => {
    expect(problemOf(text)).toMatchObject({ reason });
  });

  it("reads whatever becomes of the index", () => {
    fc.assert(fc.property(mutantsOf(fixture), (text) => expectNormalForm(problemOf(text))));
  });
});
