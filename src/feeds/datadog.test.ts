import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { datadog } from "./datadog.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const fixture = readFileSync(new URL("fixtures/datadog.json", import.meta.url), "utf8");

const parse = (text: string) =>
  datadog.parse(text, { feed: "models", url: "https://status.models.example/data/page.json", fetchedAt });

function read(value: unknown): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a page's JSON", () => {
  const report = read(fixture);
  const byId = new Map(report.incidents.map((incident) => [incident.id, incident]));

  it("has no word for the whole: the indicator is that of its components and open incidents", () => {
    expect(report).toMatchObject({
      feed: "models",
      url: "https://status.models.example/data/",
      fetchedAt,
      indicator: "critical",
      notes: ["1 of the incidents could not be read: left out.", "1 of the maintenances could not be read: left out."],
    });
    expect(report.incidents.map(({ id }) => id)).toEqual(["i-open", "i-over", "i-reopened", "i-odd"]);
  });

  it("names components of a group by it; a group itself has no state", () => {
    expect(report.components).toEqual([
      { id: "c-small", name: "Models - Small", status: "degraded_performance" },
      { id: "c-large", name: "Models - Large", status: "operational" },
      { id: "c-site", name: "Site", status: "major_outage" },
      { id: "c-docs", name: "Docs", status: "under_maintenance" },
      { id: "c-chat", name: "Chat", status: "partial_outage" },
      { id: "c-odd", name: "Odd", status: "unknown", unknownWords: ["status=wobbling"] },
    ]);
  });

  it("tells of an open incident, begun before it was told of, with the worst that was said of a component", () => {
    expect(byId.get("i-open")).toEqual({
      id: "i-open",
      title: "Small answers slowly",
      state: "identified",
      impact: "partial_outage",
      begin: "2026-11-20T15:00:00.000Z",
      published: "2026-11-20T15:20:00.000Z",
      components: ["c-small", "Small"],
      updates: [
        { t: "2026-11-20T15:00:00.000Z", state: "investigating", text: "Small is slow." },
        { t: "2026-11-20T15:40:00.000Z", state: "identified", text: "The cause is known." },
      ],
    });
  });

  it("ends one that is resolved where the page says so", () => {
    expect(byId.get("i-over")).toMatchObject({
      state: "resolved",
      impact: "major_outage",
      begin: "2026-11-10T08:00:00.000Z",
      end: "2026-11-10T09:30:00.000Z",
      published: "2026-11-10T08:06:00.000Z",
    });
  });

  it("leaves one open that is said not to be resolved, whatever its word and date", () => {
    expect(byId.get("i-reopened")).toMatchObject({
      state: "monitoring",
      impact: "unknown",
      components: ["c-chat"],
      updates: [{ t: "2026-11-09T08:00:00.000Z", state: "monitoring", text: "It came back." }],
    });
    expect(byId.get("i-reopened")).not.toHaveProperty("end");
  });

  it("keeps words that nobody knows, and never ends an incident by one", () => {
    expect(byId.get("i-odd")).toMatchObject({
      state: "investigating",
      impact: "unknown",
      unknownWords: ["currentStatus=pondering", "status=wobbling"],
      updates: [],
    });
    expect(byId.get("i-odd")).not.toHaveProperty("end");
  });

  it("dates maintenance by its plan", () => {
    expect(report.maintenances).toEqual([
      {
        id: "m1",
        title: "New docs",
        state: "in_progress",
        begin: "2026-11-20T14:00:00.000Z",
        end: "2026-11-20T18:00:00.000Z",
        components: ["c-docs", "Docs"],
      },
    ]);
  });

  it("is all well where its components are and no incident is", () => {
    const components = [{ id: "a", type: "Component", name: "A", status: "operational" }];
    expect(read({ components, incidents: [], maintenances: null })).toMatchObject({
      indicator: "none",
      incidents: [],
      maintenances: [],
    });
  });

  it("never takes a group for well because it says nothing", () => {
    expect(read({ components: [{ id: "g", name: "G", status: "" }] })).toMatchObject({ indicator: "unknown" });
  });

  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ["[]", "wrong-shape"],
    ['{"components":[1,2]}', "wrong-shape"],
    ['{"incidents":[{}],"components":[]}', "wrong-shape"],
    ['{"components":{},"incidents":"x"}', "wrong-shape"],
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
