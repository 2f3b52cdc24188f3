import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm } from "../../test/feed-mutants.ts";
import { filterReport } from "../domain/report-filter.ts";
import type { Report } from "../domain/report.ts";
import { azure } from "./azure.ts";
import { isFeedProblem } from "./contract.ts";

const URL_OF_FEED = "https://rssfeed.azure.status.microsoft/en-us/status/feed/";
const PAGE = "https://azure.status.microsoft/en-us/status";
const recorded = new URL("../../../shared/feeds/azure/feed-2026-07-23-active-cyanheads.xml", import.meta.url);
const fixture = readFileSync(new URL("fixtures/azure.xml", import.meta.url), "utf8");

function parse(text: string, fetchedAt = "2026-11-21T09:05:00.000Z", settings: object = {}) {
  const context = {
    settings: azure.settings.parse({ id: "x", kind: "azure", ...settings }),
    evaluate: () => undefined,
  };
  return azure.parse(text, { feed: "x", url: URL_OF_FEED, fetchedAt }, context);
}

async function read(...asked: Parameters<typeof parse>): Promise<Report> {
  const report = await parse(...asked);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

it("takes each entry for an open incident, however old, and one guid with two dates for two", async () => {
  expect(await read(fixture)).toEqual({
    feed: "x",
    url: PAGE,
    fetchedAt: "2026-11-21T09:05:00.000Z",
    asOf: "2026-11-21T09:00:00.000Z",
    indicator: "minor",
    components: [],
    maintenances: [],
    incidents: [
      {
        id: "trouble-with-lumen 2026-11-21T08:30:00.000Z",
        title: "Trouble with Lumen",
        state: "investigating",
        impact: "degraded_performance",
        begin: "2026-11-21T08:30:00.000Z",
        published: "2026-11-21T08:30:00.000Z",
        components: ["Lumen Service", "Beam & Ray"],
        regions: ["East US 2", "eastus2", "US Gov Virginia", "usgovvirginia"],
        url: PAGE,
        updates: [{ t: "2026-11-21T08:30:00.000Z", state: "investigating", text: "Calls fail & retry.\nWe look." }],
      },
      {
        id: "trouble-with-lumen 2026-10-23T08:30:00.000Z",
        title: "Trouble with Lumen",
        state: "investigating",
        impact: "degraded_performance",
        begin: "2026-10-23T08:30:00.000Z",
        published: "2026-10-23T08:30:00.000Z",
        components: [],
        url: PAGE,
        updates: [{ t: "2026-10-23T08:30:00.000Z", state: "investigating", text: "Old trouble." }],
      },
    ],
  });
});

it("counts them as the settings say", async () => {
  expect((await read(fixture, undefined, { impact: "major_outage" })).indicator).toBe("critical");
});

it("can be filtered by a region, by its name or its id; an entry without one is kept", async () => {
  const report = await read(fixture);
  for (const region of ["eastus2", "East US 2"])
    expect(filterReport(report, { regions: [region] }).incidents).toHaveLength(2);
  expect(filterReport(report, { regions: ["westeurope"] }).incidents.map(({ components }) => components)).toEqual([[]]);
});

it.each([
  ["West US", true],
  ["North Central US", true],
  ["South Africa North", true],
  ["Southeast Asia", true],
  ["UAE North", true],
  ["Global", true],
  ["Azure Monitor", false],
  ["West", false],
  ["Network Infrastructure", false],
])("a category %s is a region: %s", async (name, isRegion) => {
  const [incident] = (await read(fixture.replace("East US 2", name).replace("US Gov Virginia", "Lumen Service")))
    .incidents;
  expect(incident?.regions !== undefined).toBe(isRegion);
});

it("is all well where nothing is listed, which is how it mostly is", async () => {
  const calm = fixture.replace(/<item>[^]*<\/item>/, "");
  expect(await read(calm)).toMatchObject({ indicator: "none", incidents: [], asOf: "2026-11-21T09:00:00.000Z" });
});

it("is a problem where it is none, never all well", async () => {
  expect(await parse("<!doctype html><title>Azure status</title>")).toMatchObject({ reason: "not-xml" });
  expect(await parse(fixture.slice(0, -20))).toMatchObject({ reason: "not-xml" });
});

it("gives a report or a problem for any mutant", async () => {
  const piece = fc.constantFrom(
    "<item>",
    "</item>",
    "<category>",
    "West US",
    "<guid/>",
    "9999-12-31T23:59:59Z",
    "]]>",
    "<",
  );
  const mutant = fc
    .tuple(fc.nat(fixture.length), fc.nat(80), fc.oneof(piece, fc.string()))
    .map(([from, gone, instead]) => fixture.slice(0, from) + instead + fixture.slice(from + gone));
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string(), mutant), async (text) => {
      expectNormalForm(await parse(text));
    }),
  );
});

describe.skipIf(!existsSync(recorded))("recorded on 23 July 2026", () => {
  it("has one open incident with nine services in one region", async () => {
    const report = await read(readFileSync(recorded, "utf8"), "2026-07-23T16:40:00.000Z");
    expect(report).toMatchObject({ asOf: "2026-07-23T16:38:47.000Z", indicator: "minor", url: PAGE });
    expect(report.incidents).toHaveLength(1);
    expect(report.incidents[0]).toMatchObject({
      id: "issues-connecting-to-resources-in-west-us 2026-07-23T16:29:09.000Z",
      title: "Issues connecting to resources in West US",
      state: "investigating",
      begin: "2026-07-23T16:29:09.000Z",
      published: "2026-07-23T16:29:09.000Z",
      components: [
        "API Management",
        "Application Gateway",
        "Azure Database for PostgreSQL",
        "Azure Kubernetes Service (AKS)",
        "ExpressRoute Circuits",
        "ExpressRoute Gateways",
        "Network Infrastructure",
        "VPN Gateway",
        "Virtual WAN",
      ],
      regions: ["West US", "westus"],
      url: PAGE,
    });
    expect(report.incidents[0]?.updates).toHaveLength(1);
    expect(report.incidents[0]?.updates[0]?.text).toMatch(/^We are investigating a networking issue/);
  });
});
