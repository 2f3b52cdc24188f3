import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { filterReport } from "../domain/report-filter.ts";
import type { Report } from "../domain/report.ts";
import { awsHealth } from "./aws-health.ts";
import { isFeedProblem } from "./contract.ts";
import { decodeText } from "./reading/decode.ts";

const source = {
  feed: "x",
  url: "https://health.aws.amazon.com/public/currentevents",
  fetchedAt: "2026-11-21T09:05:00.000Z",
};
const recorded = new URL(
  "../../../shared/feeds/aws/currentevents-me-south-1-split-cyanheads.utf16be.json",
  import.meta.url,
);
const fixture = readFileSync(new URL("fixtures/aws-events.json", import.meta.url), "utf8");

function read(text: string): Report {
  const report = awsHealth.parse(text, source);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

/** The only event of a list, made from the first of the fixture. */
function only(changes: object) {
  const [event] = JSON.parse(fixture) as object[];
  const { incidents } = read(JSON.stringify([{ ...event, ...changes }]));
  if (incidents[0] === undefined) throw new Error("no incident");
  return incidents[0];
}

describe("the list of events", () => {
  it("gives what goes on and what is over, in seconds and milliseconds as numbers and strings", () => {
    expect(read(fixture)).toEqual({
      feed: "x",
      url: "https://health.aws.amazon.com/health/status",
      fetchedAt: source.fetchedAt,
      indicator: "critical",
      components: [],
      maintenances: [],
      incidents: [
        {
          id: "arn:aws:health:lumen-north-1::event/BEAM/AWS_BEAM_OPERATIONAL_ISSUE/AWS_BEAM_OPERATIONAL_ISSUE_1",
          title: "Increased Error Rates",
          state: "investigating",
          impact: "major_outage",
          begin: "2026-11-21T08:30:00.000Z",
          published: "2026-11-21T08:40:00.000Z",
          components: ["beam-lumen-north-1", "Lumen Beam"],
          regions: ["lumen-north-1", "Lumenia"],
          url: "https://health.aws.amazon.com/health/status?eventID=arn%3Aaws%3Ahealth%3Alumen-north-1%3A%3Aevent%2FBEAM%2FAWS_BEAM_OPERATIONAL_ISSUE%2FAWS_BEAM_OPERATIONAL_ISSUE_1",
          updates: [
            { t: "2026-11-21T08:40:00.000Z", state: "investigating", text: "First word." },
            { t: "2026-11-21T09:00:00.000Z", state: "investigating", text: "Second & last word." },
          ],
        },
        {
          id: "arn:aws:health:lumen-south-2::event/RAY/AWS_RAY_OPERATIONAL_ISSUE/AWS_RAY_OPERATIONAL_ISSUE_2",
          title: "Slow calls",
          state: "resolved",
          impact: "degraded_performance",
          begin: "2026-11-21T05:46:40.000Z",
          end: "2026-11-21T06:46:40.000Z",
          published: "2026-11-21T05:46:40.000Z",
          components: ["ray-lumen-south-2", "Lumen Ray"],
          regions: ["lumen-south-2"],
          url: "https://health.aws.amazon.com/health/status?eventID=arn%3Aaws%3Ahealth%3Alumen-south-2%3A%3Aevent%2FRAY%2FAWS_RAY_OPERATIONAL_ISSUE%2FAWS_RAY_OPERATIONAL_ISSUE_2",
          updates: [
            { t: "2026-11-21T05:46:40.000Z", state: "investigating", text: "We look." },
            { t: "2026-11-21T06:46:40.000Z", state: "resolved", text: "Over." },
            { t: "2026-11-21T07:46:40.000Z", state: "resolved", text: "What it was." },
          ],
        },
      ],
    });
  });

  it("can be filtered by region and by service, by id or name", () => {
    const report = read(fixture);
    const ids = (filter: object) => filterReport(report, filter).incidents.map(({ id }) => id.at(-1));
    expect(ids({ regions: ["lumen-north-1"] })).toEqual(["1"]);
    expect(ids({ regions: ["lumenia"] })).toEqual(["1"]);
    expect(ids({ components: ["ray-lumen-south-2"] })).toEqual(["2"]);
    expect(ids({ components: ["Lumen Beam"] })).toEqual(["1"]);
  });

  it("names the services that are still affected while it goes on, and all that were where none is", () => {
    const services = {
      a: { service_name: "A", current: "0", max: "3" },
      b: { service_name: "B", current: "0", max: "1" },
    };
    expect(only({ impacted_services: services }).components).toEqual(["a", "A", "b", "B"]);
    expect(only({ impacted_services: services, status: "0" }).components).toEqual(["a", "A", "b", "B"]);
  });

  it("names no service where it speaks of several and lists none", () => {
    expect(only({ service: "multipleservices-lumen-north-1", impacted_services: {} }).components).toEqual([]);
  });

  it("is over by its status, its end or its title, never by its last update alone", () => {
    expect(only({ status: "0" })).toMatchObject({ state: "resolved", end: "2026-11-21T09:00:00.000Z" });
    expect(only({ end_time: "1795252000" })).toMatchObject({ state: "resolved", end: "2026-11-21T09:06:40.000Z" });
    expect(only({ summary: "[RESOLVED] It" })).toMatchObject({ state: "resolved", title: "It" });
    const event_log = [{ message: "Over?", status: 0, timestamp: 1_795_251_600 }];
    expect(only({ event_log })).not.toHaveProperty("end");
  });

  it("keeps a status that we don't know, as unknown", () => {
    const strange = only({ status: "9", event_log: [], impacted_services: {} });
    expect(strange).toMatchObject({ impact: "unknown", state: "investigating", unknownWords: ["status=9"] });
  });

  it("says how many entries it could not read; an empty list is all well", () => {
    const [event] = JSON.parse(fixture) as object[];
    expect(read(JSON.stringify([event, 7, {}]))).toMatchObject({
      incidents: [{ title: "Increased Error Rates" }],
      notes: ["Entries that are no events were left out: 2."],
    });
    expect(read("[]")).toMatchObject({ indicator: "none", incidents: [] });
  });
});

it.each([
  ["", "empty"],
  ["<html>", "not-json"],
  ["{}", "wrong-shape"],
  ['[{"name":"x"}]', "wrong-shape"],
])("%j is a problem: %s", (text, reason) => {
  expect(awsHealth.parse(text, source)).toMatchObject({ reason });
});

it("gives a report or a problem for any mutant", () => {
  fc.assert(fc.property(mutantsOf(fixture), (text) => expectNormalForm(awsHealth.parse(text, source))));
});

describe.skipIf(!existsSync(recorded))("the recorded event of Bahrain", () => {
  const text = existsSync(recorded)
    ? decodeText(readFileSync(recorded), new Map([["content-type", "application/json;charset=utf-16"]]))
    : "[]";

  it("is read from its bytes of UTF-16 and has been open since March", () => {
    const report = read(text);
    expect(report).toMatchObject({ indicator: "critical", components: [], maintenances: [] });
    expect(report.notes).toBeUndefined();
    const [event] = report.incidents;
    expect(report.incidents).toHaveLength(1);
    expect(event).toMatchObject({
      id: "arn:aws:health:me-south-1::event/MULTIPLE_SERVICES/AWS_MULTIPLE_SERVICES_OPERATIONAL_ISSUE/AWS_MULTIPLE_SERVICES_OPERATIONAL_ISSUE_E6426_01AD72B4E1E",
      title: "Increased Error Rates",
      state: "investigating",
      impact: "major_outage",
      begin: "2026-03-02T05:56:27.000Z",
      published: "2026-03-02T05:56:27.000Z",
      regions: ["me-south-1", "Bahrain"],
    });
    expect(event).not.toHaveProperty("end");
    expect(event).not.toHaveProperty("unknownWords");
    expect(event?.components).toEqual(expect.arrayContaining(["s3-me-south-1", "Amazon Simple Storage Service"]));
    expect(event?.components).not.toContain("Multiple services");
    expect(event?.updates).toHaveLength(13);
    expect(event?.updates.map(({ t }) => t)).toEqual(event?.updates.map(({ t }) => t).sort());
    expect(event?.updates.at(-1)).toMatchObject({ t: "2026-04-30T07:07:11.000Z", state: "investigating" });
    expect(filterReport(report, { regions: ["us-east-1"] })).toMatchObject({ indicator: "none", incidents: [] });
  });
});
