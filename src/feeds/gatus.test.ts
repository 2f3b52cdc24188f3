import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";
import { gatus } from "./gatus.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const url = "https://gatus.example/api/v1/endpoints/statuses?page=1&pageSize=100";
const fixture = readFileSync(new URL("fixtures/gatus-statuses.json", import.meta.url), "utf8");
const parse = (text: string, at = fetchedAt) => gatus.parse(text, { feed: "g", url, fetchedAt: at });

function read(text: string): Report {
  const report = parse(text);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("the endpoints of a Gatus dashboard", () => {
  const report = read(fixture);

  it("are as their newest check by time, unknown without one or where it is far older than their rhythm", () => {
    expect(report).toMatchObject({
      feed: "g",
      url: "https://gatus.example/",
      fetchedAt,
      asOf: "2026-11-21T09:00:00.000Z",
      indicator: "critical",
      incidents: [],
      maintenances: [],
    });
    expect(report.components).toEqual([
      { id: "core_lantern-api", name: "core - lantern-api", status: "major_outage" },
      { id: "web_console", name: "web - console", status: "operational" },
      { id: "_old", name: "old", status: "unknown" },
      { id: "_new", name: "new", status: "unknown" },
      { id: "_undated", name: "undated", status: "unknown" },
    ]);
  });

  it("give the share of the last hour where checks reach back so far, and the median of good checks in ms", () => {
    expect(report.figures).toEqual([
      {
        component: "core_lantern-api",
        name: "core - lantern-api",
        uptime: { "1h": 0.666667 },
        latencyMs: { p50: 250 },
      },
      { component: "web_console", name: "web - console", latencyMs: { p50: 20 } },
    ]);
  });

  it("are stale when all of them stand still", () => {
    expect(parse(fixture, "2026-11-25T09:00:00.000Z")).toEqual({
      reason: "stale",
      detail: "nothing was measured since 2026-11-21T09:00:00.000Z",
    });
  });

  it.each([
    ["https://gatus.example", url],
    ["https://gatus.example/health/", "https://gatus.example/health/api/v1/endpoints/statuses?page=1&pageSize=100"],
    [
      "https://gatus.example/api/v1/endpoints/core_a/statuses",
      "https://gatus.example/api/v1/endpoints/core_a/statuses",
    ],
  ])("of %s are read at %s", async (given, wanted) => {
    const asked: string[] = [];
    const reader: FeedReader = {
      get(request) {
        asked.push(request.url);
        return Promise.resolve({ source: { feed: "g", url: request.url, fetchedAt }, text: fixture });
      },
    };
    const settings = gatus.settings.parse({ id: "g", kind: "gatus", url: given });
    await gatus.observe({ settings, reader, evaluate: () => undefined });
    expect(asked).toEqual([wanted]);
  });

  it("say how many of them could not be read", () => {
    expect(read('[{"name":"a","key":"a","results":[]},7]').notes).toEqual(["Endpoints that could not be read: 1."]);
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
