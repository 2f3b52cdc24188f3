import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";
import { upptime } from "./upptime.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const url = "https://raw.githubusercontent.com/aurora/status/main/history/summary.json";
const fixture = readFileSync(new URL("fixtures/upptime-summary.json", import.meta.url), "utf8");

const parse = (text: string, from = url) => upptime.parse(text, { feed: "up", url: from, fetchedAt });
function read(text: string): Report {
  const report = parse(text);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("the summary of an Upptime repository", () => {
  const report = read(fixture);

  it("holds each site as it is, in no incident", () => {
    expect(report).toMatchObject({
      feed: "up",
      url: "https://github.com/aurora/status",
      fetchedAt,
      indicator: "critical",
      incidents: [],
      maintenances: [],
    });
    expect(report.components).toEqual([
      { id: "lantern-api", name: "Lantern API", status: "major_outage" },
      { id: "console", name: "Console", status: "degraded_performance" },
      { id: "docs", name: "Docs", status: "operational" },
      { id: "beta", name: "Beta", status: "unknown", unknownWords: ["status=wobbly"] },
    ]);
  });

  it("tells uptime by span and the mean time of a day; what is missing, no percentage or a time of 0 is absent", () => {
    expect(report.figures).toEqual([
      {
        component: "lantern-api",
        name: "Lantern API",
        uptime: { "24h": 0.8125, "7d": 0.98, "30d": 0.995, "365d": 0.971 },
        latencyMs: { mean: 340 },
        status: "down",
      },
      { component: "console", name: "Console", uptime: { "24h": 1 }, status: "degraded" },
      { component: "docs", name: "Docs", latencyMs: { mean: 120.457 }, status: "up" },
    ]);
  });

  it("says what it could not read", () => {
    expect(read('[{"name":"a","slug":"a","status":"up"},7]').notes).toEqual(["Sites that could not be read: 1."]);
  });

  it("belongs to the page above its folder where it is served elsewhere", () => {
    expect(parse(fixture, "https://a.example/x/history/summary.json")).toMatchObject({ url: "https://a.example/x/" });
  });
});

describe("how old it is", () => {
  const observe = (history: string | undefined) => {
    const asked: string[] = [];
    const reader: FeedReader = {
      get({ url: wanted }) {
        asked.push(wanted);
        const source = { feed: "up", url: wanted, fetchedAt };
        const text = wanted === url ? fixture : history;
        return Promise.resolve(
          text === undefined ? { source, problem: { reason: "http-status", detail: "HTTP 404" } } : { source, text },
        );
      },
    };
    const settings = upptime.settings.parse({ id: "up", kind: "upptime", url });
    return { asked, report: upptime.observe({ settings, reader, evaluate: () => undefined }) };
  };

  it("is in the history of a site, which is written daily", async () => {
    const { asked, report } = observe("url: https://x\nlastUpdated: 2026-11-20T23:11:00.000Z\ngenerator: Upptime\n");
    expect(await report).toMatchObject({ indicator: "critical", asOf: "2026-11-20T23:11:00.000Z" });
    expect(asked).toEqual([url, url.replace("summary.json", "lantern-api.yml")]);
  });

  it("makes it unknown where the workflows have stopped", async () => {
    expect(await observe("lastUpdated: 2026-09-01T00:00:00.000Z").report).toMatchObject({
      indicator: "unknown",
      components: [],
      problem: { reason: "stale", detail: "nothing was measured since 2026-09-01T00:00:00.000Z" },
    });
  });

  it.each([undefined, "status: up", "<html>"])("is told to be unknown where the history is %j", async (history) => {
    const report = await observe(history).report;
    expect(report.notes).toEqual(["Nothing says how old this is: no history of a site was read."]);
    expect(report).not.toHaveProperty("asOf");
  });
});

describe("what is none", () => {
  it.each([
    ["", "empty"],
    ["[]", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ["[1]", "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("is a report in the words of the normal form, or a problem, whatever comes", () => {
    fc.assert(
      fc.property(mutantsOf(fixture), (text) => {
        expectNormalForm(parse(text));
      }),
    );
  });
});

const recorded = new URL("../../../shared/feeds/upptime/", import.meta.url);

describe.skipIf(!existsSync(recorded))("a recorded repository", () => {
  const record = (name: string) => readFileSync(new URL(name, recorded), "utf8");

  it("has four sites down for eleven days, and one up", () => {
    const report = read(record("summary-startrail.json"));
    expect(report.indicator).toBe("critical");
    expect(report.components.map(({ id, name, status }) => [id, name, status])).toEqual([
      ["search-api", "Search API", "major_outage"],
      ["api-health", "API Health", "major_outage"],
      ["tile-serving", "Tile Serving", "major_outage"],
      ["agent", "Agent", "major_outage"],
      ["website", "Website", "operational"],
    ]);
    expect(
      report.figures?.map(({ component, uptime, latencyMs, status }) => [component, uptime, latencyMs, status]),
    ).toEqual([
      ["search-api", { "24h": 0, "7d": 0, "30d": 0.6983, "365d": 0.8462 }, { mean: 185 }, "down"],
      ["api-health", { "24h": 0, "7d": 0, "30d": 0.6983, "365d": 0.8462 }, { mean: 126 }, "down"],
      ["tile-serving", { "24h": 0, "7d": 0, "30d": 0.6983, "365d": 0.8462 }, { mean: 176 }, "down"],
      ["agent", { "24h": 0, "7d": 0, "30d": 0.4651, "365d": 0.7273 }, undefined, "down"],
      ["website", { "24h": 1, "7d": 1, "30d": 1, "365d": 1 }, { mean: 180 }, "up"],
    ]);
  });

  it("has a history of a site, which alone is no summary", () => {
    expect(parse(record("history-site-startrail.yml"))).toEqual({
      reason: "not-json",
      detail: "the history of one site: the feed is history/summary.json beside it",
    });
  });
});
