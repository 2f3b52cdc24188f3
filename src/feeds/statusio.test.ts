import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { statusio } from "./statusio.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const url = "https://status-api.hostedstatus.com/1.0/status/5f0000000000000000000001";
const page = "https://status.harbour.example/";
const fixture = readFileSync(new URL("fixtures/statusio.json", import.meta.url), "utf8");
const recorded = new URL("../../../shared/feeds/statusio/", import.meta.url);

const parse = (text: string, settings: { page?: string } = { page }) =>
  statusio.parse(text, { feed: "harbour", url, fetchedAt }, { settings });

function read(value: unknown, settings?: { page?: string }): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value), settings);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a page's data", () => {
  const report = read(fixture);

  it("say their own state and when they last changed", () => {
    expect(report).toMatchObject({
      feed: "harbour",
      url: page,
      fetchedAt,
      asOf: "2026-11-20T17:00:01.250Z",
      indicator: "major",
      notes: ["1 of the components could not be read: left out."],
    });
  });

  it("hold each component, and each of its places as one of a group", () => {
    expect(report.components).toEqual([
      { id: "5a0000000000000000000001", name: "Harbour", status: "degraded_performance" },
      { id: "5a0000000000000000000001/5c0000000000000000000001", name: "Harbour - North", status: "partial_outage" },
      { id: "5a0000000000000000000001/5c0000000000000000000002", name: "Harbour - South", status: "operational" },
      { id: "5a0000000000000000000002", name: "Ferry", status: "under_maintenance" },
      { id: "5a0000000000000000000003", name: "Lighthouse", status: "unknown", unknownWords: ["status_code=700"] },
      { id: "5a0000000000000000000004", name: "Customs", status: "major_outage" },
      { id: "5a0000000000000000000005", name: "Quay", status: "major_outage" },
    ]);
  });

  it("tell of an open incident from its backdated beginning, with the worst that was said of it", () => {
    expect(report.incidents[0]).toEqual({
      id: "5b0000000000000000000001",
      title: "Ships wait",
      state: "monitoring",
      impact: "partial_outage",
      begin: "2026-11-20T15:30:00.000Z",
      published: "2026-11-20T15:50:00.000Z",
      components: [
        "5a0000000000000000000001",
        "Harbour",
        "5a0000000000000000000001/5c0000000000000000000001",
        "Harbour - North",
      ],
      url: "https://status.harbour.example/pages/incident/5f0000000000000000000001/5b0000000000000000000001",
      updates: [
        { t: "2026-11-20T15:50:00.000Z", state: "investigating", text: "We see ships waiting." },
        { t: "2026-11-20T16:10:00.000Z", state: "identified", text: "Fog." },
        { t: "2026-11-20T16:45:00.000Z", state: "monitoring", text: "Less fog now." },
      ],
    });
  });

  it("end an incident by its last message, and keep numbers that nobody knows", () => {
    expect(report.incidents[1]).toMatchObject({
      state: "resolved",
      impact: "major_outage",
      end: "2026-11-19T09:00:00.000Z",
      unknownWords: ["status=950"],
      updates: [{}, { state: "investigating", unknownWords: ["state=900"] }, { state: "resolved" }],
    });
  });

  it("date maintenance by its plan", () => {
    expect(report.maintenances).toEqual([
      {
        id: "5d0000000000000000000001",
        title: "New ramp",
        state: "in_progress",
        begin: "2026-11-20T16:00:00.000Z",
        end: "2026-11-20T19:00:00.000Z",
        components: ["5a0000000000000000000002", "Ferry"],
        url: "https://status.harbour.example/pages/maintenance/5f0000000000000000000001/5d0000000000000000000001",
      },
      {
        id: "5d0000000000000000000002",
        title: "New lamp",
        state: "scheduled",
        begin: "2026-12-01T02:00:00.000Z",
        end: "2026-12-01T04:00:00.000Z",
        components: [],
        url: "https://status.harbour.example/pages/maintenance/5f0000000000000000000001/5d0000000000000000000002",
      },
    ]);
  });

  it("link nowhere without the page for people", () => {
    const alone = read(fixture, {});
    expect(alone.url).toBe(url);
    for (const { url: link } of [...alone.incidents, ...alone.maintenances]) expect(link).toBeUndefined();
  });

  it("take an unknown state of the whole for unknown, and say so", () => {
    expect(read({ result: { status_overall: { status_code: 700 } } })).toMatchObject({
      indicator: "unknown",
      notes: ["The page's own state is not known: status_code=700."],
    });
  });

  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["[]", "wrong-shape"],
    ["{}", "wrong-shape"],
    ['{"result":{}}', "wrong-shape"],
    ['{"status":{"error":"yes","message":"no such page"},"result":[]}', "wrong-shape"],
  ])("%j are none: %s", (text, reason) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("are a report in the normal form or a problem, whatever is changed in them", () => {
    fc.assert(
      fc.property(mutantsOf(fixture), (text) => {
        expectNormalForm(parse(text));
      }),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!existsSync(recorded))("recorded data of Docker", () => {
  const record = (name: string): Report => read(readFileSync(new URL(name, recorded), "utf8"), {});

  it("with an incident", () => {
    const { components, ...report } = record("docker-incident-crazymax.json");
    expect(report).toEqual({
      feed: "harbour",
      url,
      fetchedAt,
      asOf: "2021-04-03T15:25:55.730Z",
      indicator: "major",
      incidents: [
        {
          id: "606887fcfb9e67053616b5ee",
          title: "Registry Issues",
          state: "investigating",
          impact: "partial_outage",
          begin: "2021-04-03T15:21:00.000Z",
          published: "2021-04-03T15:21:00.000Z",
          components: [
            "5342d1b837768a325c00000b",
            "Docker Hub Registry",
            "5342d1b837768a325c00000b/582c71876fb4f24615000489",
            "Docker Hub Registry - AWS",
          ],
          updates: [
            {
              t: "2021-04-03T15:21:00.000Z",
              state: "investigating",
              text: "We are investigating an increased error rate across registry services. This may affect docker pull and login.",
            },
          ],
        },
      ],
      maintenances: [],
    });
    expect(components).toHaveLength(16);
    expect(components.filter(({ status }) => status !== "operational")).toEqual([
      { id: "5342d1b837768a325c00000b", name: "Docker Hub Registry", status: "partial_outage" },
      {
        id: "5342d1b837768a325c00000b/582c71876fb4f24615000489",
        name: "Docker Hub Registry - AWS",
        status: "partial_outage",
      },
    ]);
  });

  it("without one", () => {
    const report = record("docker-status-crazymax.json");
    expect(report).toMatchObject({
      asOf: "2022-04-23T23:01:26.115Z",
      indicator: "none",
      incidents: [],
      maintenances: [],
    });
    expect(report.components).toHaveLength(20);
    expect(report.components.slice(2, 4)).toEqual([
      { id: "61e1a6108e1cce053fe15fa8", name: "Docker Authentication", status: "operational" },
      {
        id: "61e1a6108e1cce053fe15fa8/582c71876fb4f24615000489",
        name: "Docker Authentication - AWS",
        status: "operational",
      },
    ]);
    expect(new Set(report.components.map(({ status }) => status))).toEqual(new Set(["operational"]));
  });
});
