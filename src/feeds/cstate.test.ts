import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { cstate } from "./cstate.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const url = "https://status.aurora.example/index.json";
const fixture = readFileSync(new URL("fixtures/cstate-index.json", import.meta.url), "utf8");
const parse = async (text: string) => cstate.parse(text, { feed: "c", url, fetchedAt });

async function read(value: unknown): Promise<Report> {
  const report = await parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

const index = (issue: object, more: object = {}) => ({
  is: "index",
  summaryStatus: "ok",
  systems: [{ name: "Beam", status: "ok", unresolvedIssues: [{ title: "x", filename: "x.md", ...issue }] }],
  ...more,
});

describe("the index of a cState page", () => {
  it("holds systems, what is not resolved once each, and the page's own word", async () => {
    expect(await read(fixture)).toEqual({
      feed: "c",
      url: "https://status.aurora.example/",
      fetchedAt,
      indicator: "major",
      components: [
        { id: "Beam API", name: "Europe - Beam API", status: "partial_outage" },
        { id: "Console", name: "Console", status: "partial_outage" },
        { id: "Docs", name: "Docs", status: "operational" },
        { id: "Labs", name: "Labs", status: "unknown", unknownWords: ["status=haunted"] },
      ],
      incidents: [
        {
          id: "2026-11-21-beam.md",
          title: "Beam is <slow>",
          state: "investigating",
          impact: "partial_outage",
          begin: "2026-11-21T07:05:00.000Z",
          published: "2026-11-21T07:05:00.000Z",
          components: ["Beam API", "Console"],
          url: "https://status.aurora.example/issues/beam/",
          updates: [],
        },
        {
          id: "prices.md",
          title: "Prices change in January",
          state: "investigating",
          impact: "degraded_performance",
          begin: "2026-11-01T10:00:00.000Z",
          published: "2026-11-01T10:00:00.000Z",
          components: [],
          advisory: true,
          url: "https://status.aurora.example/issues/prices/",
          updates: [],
        },
      ],
      maintenances: [],
    });
  });

  it.each([
    ["2026-11-20 12:00:00 +0000 UTC", "2026-11-20T12:00:00.000Z"],
    ["2026-11-20T12:00:00Z", "2026-11-20T12:00:00.000Z"],
    ["<no value>", "2026-11-20T13:00:00.000Z"],
    ["", "2026-11-20T13:00:00.000Z"],
  ])("ends an issue that is resolved at %j", async (resolvedAt, end) => {
    const issue = {
      resolved: true,
      resolvedAt,
      createdAt: "2026-11-20 10:00:00 +0000 UTC",
      lastMod: "2026-11-20 13:00:00 +0000 UTC",
    };
    expect((await read(index(issue))).incidents).toMatchObject([{ state: "resolved", end }]);
  });

  it("leaves an issue open that only says when it was resolved", async () => {
    const [incident] = (await read(index({ resolved: false, resolvedAt: "2026-11-20 12:00:00 +0000 UTC" }))).incidents;
    expect(incident).not.toHaveProperty("end");
  });

  it("keeps words that nobody knows", async () => {
    const report = await read(index({ severity: "cursed" }, { summaryStatus: "eerie" }));
    expect(report).toMatchObject({
      indicator: "unknown",
      incidents: [{ impact: "unknown", unknownWords: ["severity=cursed"] }],
      notes: ["The page's summaryStatus=eerie is unknown."],
    });
  });

  it("makes its indicator of what is there where the page says none", async () => {
    expect(await read(index({ severity: "down" }, { summaryStatus: null }))).toMatchObject({ indicator: "critical" });
  });
});

describe("what is none", () => {
  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ['{"is":"index"}', "wrong-shape"],
    // A title with a quote in it, which the template does not escape.
    ['{"is":"index","title":"The "best" page"}', "not-json"],
  ])("%j is a problem: %s", async (text, reason) => {
    expect(await parse(text)).toMatchObject({ reason });
  });

  it("is a report in the words of the normal form, or a problem, whatever comes", async () => {
    await fc.assert(
      fc.asyncProperty(mutantsOf(fixture), async (text) => {
        expectNormalForm(await parse(text));
      }),
    );
  });
});
