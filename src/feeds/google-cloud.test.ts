import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../domain/report.ts";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { isFeedProblem } from "./contract.ts";
import { filterReport } from "../domain/report-filter.ts";
import { googleCloud } from "./google-cloud.ts";

const source = {
  feed: "google",
  url: "https://status.cloud.google.com/incidents.json",
  fetchedAt: "2026-11-21T09:00:00.000Z",
};
const recorded = new URL("../../../shared/feeds/gcp/", import.meta.url);
const fixture = readFileSync(new URL("fixtures/google-incidents.json", import.meta.url), "utf8");

function read(value: unknown, url = source.url): Report {
  const report = googleCloud.parse(typeof value === "string" ? value : JSON.stringify(value), { ...source, url });
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("the list of incidents", () => {
  const report = read(fixture);
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

  it("says how many entries it could not read", () => {
    const told = read([{ id: "x", status_impact: "SERVICE_OUTAGE" }, 7, { name: "y" }]);
    expect(told.incidents.map(({ id }) => id)).toEqual(["x"]);
    expect(told.notes).toEqual(["2 of the incidents could not be read: left out."]);
    expect(report).not.toHaveProperty("notes");
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

  it("reads whatever becomes of the list", () => {
    fc.assert(fc.property(mutantsOf(fixture), (text) => expectNormalForm(googleCloud.parse(text, source))));
  });
});

describe("where an incident is", () => {
  const place = (id: string) => ({ id, title: `Somewhere (${id})` });
  const placed = (incident: object) => read([{ id: "x", ...incident }]).incidents[0]?.regions;
  const [now, before] = [[place("north1")], [place("south1"), place("global")]];
  const end = "2026-01-01T00:00:00+00:00";

  it.each([
    [
      "while it goes on, where it still is",
      { currently_affected_locations: now, previously_affected_locations: before },
      ["north1"],
    ],
    [
      "after it, wherever it was",
      { end, currently_affected_locations: now, previously_affected_locations: before },
      ["north1", "south1", "global"],
    ],
    [
      "mitigated everywhere, where it was",
      { currently_affected_locations: [], previously_affected_locations: before },
      ["south1", "global"],
    ],
    [
      "by its latest update, where it says nothing itself",
      { updates: [{ created: end, affected_locations: now }] },
      ["north1"],
    ],
    ["by name, where a place has no id", { currently_affected_locations: [{ title: "Everywhere" }] }, ["Everywhere"]],
    [
      "nowhere in particular, where nothing is said",
      { currently_affected_locations: null, previously_affected_locations: "" },
      undefined,
    ],
  ])("is told %s", (_name, incident, regions) => {
    expect(placed(incident)).toEqual(regions);
  });
});

describe("words", () => {
  it("keeps and tells those that it doesn't know", () => {
    const updates = [{ created: "2026-01-01T00:00:00+00:00", status: "SERVICE_WOBBLE" }];
    expect(
      read([{ id: "x", status_impact: "SERVICE_COLLAPSE", severity: "dire", updates }]).incidents[0],
    ).toMatchObject({
      impact: "unknown",
      unknownWords: ["status_impact=SERVICE_COLLAPSE", "severity=dire"],
      updates: [{ state: "investigating", unknownWords: ["status=SERVICE_WOBBLE"] }],
    });
    expect(JSON.stringify(read(fixture))).not.toContain("unknownWords");
  });

  it.each([
    ["SERVICE_INFORMATION", "low", "operational"],
    ["AVAILABLE_INFORMATION", "low", "operational"],
    ["SERVICE_DISRUPTION", "medium", "partial_outage"],
    ["SERVICE_OUTAGE", "high", "major_outage"],
    ["SERVICE_INFORMATION", "high", "operational"],
    ["SERVICE_WOBBLE", "high", "unknown"],
    [undefined, "low", "operational"],
    [undefined, "medium", "partial_outage"],
    [undefined, "high", "major_outage"],
    [null, null, "unknown"],
  ])("takes impact %s of severity %s for %s", (status_impact, severity, impact) => {
    expect(read([{ id: "x", status_impact, severity }]).incidents[0]?.impact).toBe(impact);
  });
});

describe("Workspace", () => {
  it("is the same list on another page", () => {
    const url = "https://www.google.com/appsstatus/dashboard/incidents.json";
    const products = [{ id: "npdyhgECDJ6tB66MxXyo", title: "Gemini" }];
    const report = read([{ id: "w1", end: null, uri: "incidents/w1", affected_products: products }], url);
    expect(report.url).toBe("https://www.google.com/appsstatus/dashboard/");
    expect(report.incidents).toMatchObject([
      {
        url: "https://www.google.com/appsstatus/dashboard/incidents/w1",
        components: ["npdyhgECDJ6tB66MxXyo", "Gemini"],
      },
    ]);
    expect(report.incidents[0]).not.toHaveProperty("end");
  });
});

describe("the list of products", () => {
  const url = "https://status.cloud.google.com/products.json";

  it("is no news of them: each is unknown, under its present name", () => {
    const products = [
      { id: "LUM1", title: "Lumen API", current_title: "Lumen on Platform" },
      { id: "WB1", title: "Workbench" },
      7,
    ];
    expect(read({ products }, url)).toMatchObject({
      url: "https://status.cloud.google.com/",
      indicator: "unknown",
      components: [
        { id: "LUM1", name: "Lumen on Platform", status: "unknown" },
        { id: "WB1", name: "Workbench", status: "unknown" },
      ],
      incidents: [],
      problem: { reason: "wrong-shape", detail: expect.stringContaining("incidents.json") as string },
    });
  });

  it.each(['{"products":[]}', '{"products":[{}]}', '{"products":"none"}'])("is none without a product: %s", (text) => {
    expect(googleCloud.parse(text, { ...source, url })).toMatchObject({ reason: "wrong-shape" });
  });
});

describe.skipIf(!existsSync(recorded))("recorded lists", () => {
  const record = (name: string, url?: string): Report => read(readFileSync(new URL(name, recorded), "utf8"), url);

  it("reads four incidents of 2026, closed, with where they were", () => {
    const report = record("incidents-2026-07-cyanheads.json");
    expect(report).toMatchObject({ indicator: "none", components: [], maintenances: [] });
    expect(
      report.incidents.map(({ id, impact, begin, published, end, regions }) => ({
        id,
        impact,
        begin,
        published,
        end,
        regions,
      })),
    ).toEqual([
      {
        id: "3BvH3LVGcupoYqV6F4Nw",
        impact: "partial_outage",
        begin: "2026-07-15T23:57:00.000Z",
        published: "2026-07-16T03:30:59.000Z",
        end: "2026-07-16T12:25:00.000Z",
        regions: ["europe-west4"],
      },
      {
        id: "T8gmtofFSTGT5tbhyciF",
        impact: "partial_outage",
        begin: "2026-07-14T17:00:00.000Z",
        published: "2026-07-14T20:24:18.000Z",
        end: "2026-07-15T03:40:00.000Z",
        regions: ["australia-southeast2", "europe-west3"],
      },
      {
        id: "5fGQt4VbkDnr3Yp8PXPr",
        impact: "partial_outage",
        begin: "2026-06-05T07:00:00.000Z",
        published: "2026-06-10T01:13:50.000Z",
        end: "2026-06-26T19:00:00.000Z",
        regions: ["asia-south2", "global"],
      },
      {
        id: "41E5S3mkTGDfkZuJZH5k",
        impact: "operational",
        begin: "2026-02-27T12:37:00.000Z",
        published: "2026-02-27T16:12:30.000Z",
        end: "2026-02-27T14:35:00.000Z",
        regions: [
          "global",
          "northamerica-northeast1",
          "southamerica-east1",
          "us-central1",
          "us-east1",
          "us-east4",
          "us-east5",
          "us-west1",
        ],
      },
    ]);
    for (const { state, updates, unknownWords } of report.incidents) {
      expect([state, unknownWords]).toEqual(["resolved", undefined]);
      for (const { text } of updates) expect(text.length).toBeLessThanOrEqual(2_000);
    }
  });

  it("tells the work from what was written after it", () => {
    const [cooling] = record("incidents-2026-07-cyanheads.json").incidents;
    expect(cooling?.updates).toHaveLength(12);
    expect(cooling?.updates.slice(-3).map(({ t, state }) => [t, state])).toEqual([
      ["2026-07-16T12:25:47.000Z", "investigating"],
      ["2026-07-18T00:22:37.000Z", "resolved"],
      ["2026-07-25T13:16:55.000Z", "postmortem"],
    ]);
  });

  it("finds the Gemini incident, reported an hour and a half after its end, by its product", () => {
    const report = record("incidents-2026-07-cyanheads.json");
    const [gemini] = filterReport(report, { components: ["Z0FZJAMvEB4j3NbCJs6B"] }).incidents;
    expect(gemini).toMatchObject({
      id: "41E5S3mkTGDfkZuJZH5k",
      title: "Vertex AI Gemini API customers experienced increased error rates when accessing the global endpoint.",
      url: "https://status.cloud.google.com/incidents/41E5S3mkTGDfkZuJZH5k",
    });
    expect(gemini?.components).toContain("Gemini on Agent Platform");
  });

  it("lists the products, the renamed one by its new name", () => {
    const report = record("products-trimmed-seam.json", "https://status.cloud.google.com/products.json");
    expect(report.components).toHaveLength(12);
    expect(report.components).toContainEqual({
      id: "Z0FZJAMvEB4j3NbCJs6B",
      name: "Gemini on Agent Platform",
      status: "unknown",
    });
    expect(report.problem?.reason).toBe("wrong-shape");
  });
});
