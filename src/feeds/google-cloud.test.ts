import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { filterReport } from "../domain/report-filter.ts";
import { googleCloud } from "./google-cloud.ts";

const source = {
  feed: "google",
  url: "https://status.cloud.google.com/incidents.json",
  fetchedAt: "2026-11-21T09:00:00.000Z",
};
const recorded = new URL("../../../shared/feeds/gcp/incidents-2026-07-cyanheads.json", import.meta.url);

function read(text: string): Report {
  const report = googleCloud.parse(text, source);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("the list of incidents", () => {
  const report = read(readFileSync(new URL("fixtures/google-incidents.json", import.meta.url), "utf8"));
  const byId = new Map(report.incidents.map((incident) => [incident.id, incident]));

  it("keeps a mitigated incident without an end open", () => {
    expect(byId.get("open1")).toMatchObject({ state: "monitoring", impact: "major_outage" });
    expect(byId.get("open1")).not.toHaveProperty("end");
  });

  it.each([undefined, null, ""])("takes an end of %j for none", (end) => {
    const [incident] = read(JSON.stringify([{ id: "x", begin: "2026-01-01T00:00:00+00:00", end }])).incidents;
    expect(incident).not.toHaveProperty("end");
  });

  it("closes an incident by its end, whatever its last update and its locations say", () => {
    expect(byId.get("over1")).toMatchObject({
      state: "resolved",
      begin: "2026-02-27T12:37:00.000Z",
      end: "2026-02-27T14:35:00.000Z",
      published: "2026-02-27T16:12:30.000Z",
    });
    expect(byId.get("over1")?.updates.map(({ state }) => state)).toEqual(["resolved", "postmortem"]);
  });

  it("holds old names, new names and ids of products, or the one service that is named", () => {
    expect(byId.get("open1")?.components).toEqual(["LUM1", "Lumen API", "Lumen on Platform", "WB1", "Workbench"]);
    expect(byId.get("info1")?.components).toEqual(["KEYS", "Key Service"]);
  });

  it("links to the page, and shows the worst open impact as the indicator", () => {
    expect(byId.get("open1")?.url).toBe("https://status.cloud.google.com/incidents/open1");
    expect(report).toMatchObject({ indicator: "critical", url: "https://status.cloud.google.com/" });
  });

  it("keeps the products that were asked for, by id or name in any case, and makes the indicator of them", () => {
    expect(filterReport(report, { components: ["lumen on platform"] }).incidents.map(({ id }) => id)).toEqual([
      "open1",
    ]);
    const archive = filterReport(report, { components: ["ARC"] });
    expect(archive.incidents.map(({ id }) => id)).toEqual(["over1"]);
    expect(archive.indicator).toBe("none");
  });

  it("takes information for no trouble, and an unknown impact for unknown", () => {
    expect(filterReport(report, { components: ["KEYS"] }).indicator).toBe("none");
    expect(read('[{"id":"x","status_impact":"SERVICE_WOBBLE"}]').indicator).toBe("unknown");
  });

  it("keeps an incident that names no product, whichever was asked for", () => {
    const nameless = read('[{"id":"x","service_key":"zall","service_name":"Multiple Products"}]');
    expect(
      filterReport(nameless, { components: ["LUM1"] }).incidents.map(({ id, components }) => [id, components]),
    ).toEqual([["x", []]]);
  });

  it("takes only the last of several recoveries for the end", () => {
    const update = (status: string, hour: number) => ({ status, created: `2026-01-01T0${hour}:00:00+00:00` });
    const updates = [
      update("AVAILABLE", 4),
      update("SERVICE_OUTAGE", 3),
      update("AVAILABLE", 2),
      update("SERVICE_OUTAGE", 1),
    ];
    const [incident] = read(JSON.stringify([{ id: "x", end: "2026-01-01T04:00:00+00:00", updates }])).incidents;
    expect(incident?.updates.map(({ state }) => state)).toEqual([
      "investigating",
      "monitoring",
      "investigating",
      "resolved",
    ]);
  });

  it("reads an empty list as all well", () => {
    expect(read("[]")).toMatchObject({ indicator: "none", incidents: [] });
  });
});

describe("what is no such list", () => {
  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ["[1,2]", "wrong-shape"],
    ['[{"name":"x"}]', "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(googleCloud.parse(text, source)).toMatchObject({ reason });
  });

  it("parses any text and any JSON without throwing", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => typeof googleCloud.parse(text, source) === "object"),
    );
    const field = fc.constantFrom(
      "id",
      "begin",
      "end",
      "created",
      "updates",
      "affected_products",
      "status",
      "text",
      "uri",
    );
    const entry = fc.dictionary(
      field,
      fc.oneof(fc.jsonValue(), fc.constantFrom("2026-01-01T00:00:00+00:00", "AVAILABLE", "http://[")),
    );
    fc.assert(
      fc.property(fc.array(entry), (value) => typeof googleCloud.parse(JSON.stringify(value), source) === "object"),
    );
  });
});

describe.skipIf(!existsSync(recorded))("recorded incidents of July 2026", () => {
  it("reads four closed ones, the Gemini one reported an hour and a half after its end", () => {
    const report = read(readFileSync(recorded, "utf8"));
    expect(report.indicator).toBe("none");
    expect(report.incidents).toHaveLength(4);
    const [gemini] = filterReport(report, { components: ["Z0FZJAMvEB4j3NbCJs6B"] }).incidents;
    expect(gemini).toMatchObject({
      id: "41E5S3mkTGDfkZuJZH5k",
      impact: "operational",
      end: "2026-02-27T14:35:00.000Z",
      published: "2026-02-27T16:12:30.000Z",
    });
    for (const { updates } of report.incidents)
      for (const { text } of updates) expect(text.length).toBeLessThanOrEqual(2_000);
  });
});
