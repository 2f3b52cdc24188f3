import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { firehydrant } from "./firehydrant.ts";
import { FeedSettings, observeFeed } from "./index.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const PAYLOAD = "https://status.meadow.example/data/payload.json";
const fixture = readFileSync(new URL("fixtures/firehydrant.json", import.meta.url), "utf8");
const recorded = new URL("../../../shared/feeds/firehydrant/redis-payload-cyanheads.json", import.meta.url);

const parse = (text: string) => firehydrant.parse(text, { feed: "meadow", url: PAYLOAD, fetchedAt });

function read(value: unknown): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a payload", () => {
  const report = read(fixture);
  const byId = new Map(report.incidents.map((incident) => [incident.id, incident]));

  it("gives components the conditions of what is open, by the page's own names for them", () => {
    expect(report).toMatchObject({
      feed: "meadow",
      url: "https://status.meadow.example/",
      fetchedAt,
      indicator: "critical",
      components: [
        { id: "k-gate", name: "Gate", status: "degraded_performance" },
        { id: "k-well", name: "Well", status: "major_outage" },
        { id: "k-barn", name: "Barn", status: "operational" },
        { id: "k-mill", name: "Mill", status: "unknown", unknownWords: ["condition=Haunted"] },
      ],
      notes: ["1 of the incidents could not be read: left out."],
    });
    expect(report.incidents.map(({ id }) => id)).toEqual(["f-open", "f-over", "f-again"]);
  });

  it("tells of an open incident, each update in the state that was last named", () => {
    expect(byId.get("f-open")).toEqual({
      id: "f-open",
      title: "No water",
      state: "identified",
      impact: "major_outage",
      begin: "2026-11-20T15:00:00.000Z",
      published: "2026-11-20T15:10:30.000Z",
      components: ["k-well", "Well", "Gate", "Mill"],
      updates: [
        { t: "2026-11-20T15:10:00.000Z", state: "investigating", text: "We look into the well." },
        {
          t: "2026-11-20T15:10:30.000Z",
          state: "investigating",
          text: "",
          unknownWords: ["milestone=excavating"],
        },
        { t: "2026-11-20T15:30:00.000Z", state: "identified", text: "" },
        { t: "2026-11-20T15:40:00.000Z", state: "identified", text: "We dig deeper." },
      ],
      unknownWords: ["condition=Haunted"],
    });
  });

  it("ends one where the page says so, however late it was written down", () => {
    expect(byId.get("f-over")).toMatchObject({
      state: "resolved",
      impact: "degraded_performance",
      begin: "2026-11-10T08:00:00.000Z",
      end: "2026-11-10T09:00:00.000Z",
      published: "2026-11-12T10:00:01.000Z",
      updates: [
        { state: "monitoring", text: "➡️ **Monitoring** — Oiled." },
        { state: "resolved", text: "➡️ **Resolved** — The gate opens." },
      ],
    });
  });

  it("leaves one open that was opened again after it was resolved, and keeps a severity that nobody knows", () => {
    expect(byId.get("f-again")).toMatchObject({
      state: "investigating",
      impact: "unknown",
      unknownWords: ["severitySlug=SEV7"],
    });
    expect(byId.get("f-again")).not.toHaveProperty("end");
  });

  it("takes an incident of that severity for maintenance", () => {
    expect(report.maintenances).toEqual([
      {
        id: "f-plan",
        title: "New fence",
        state: "in_progress",
        begin: "2026-11-20T16:00:00.000Z",
        components: ["Gate"],
      },
    ]);
  });

  it.each([
    [{ started: "2026-11-21T00:00:00Z" }, "scheduled"],
    [{ started: "2026-11-20T00:00:00Z" }, "in_progress"],
    [{ started: "2026-11-20T00:00:00Z", resolved: "2026-11-20T01:00:00Z" }, "completed"],
  ])("tells by the time how far maintenance of %j is: %s", (timestamps, state) => {
    const incidents = [{ id: "m", title: "m", severitySlug: "MAINTENANCE", timestamps }];
    expect(read({ components: [], incidents }).maintenances[0]?.state).toBe(state);
  });

  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ['{"components":{},"incidents":[]}', "wrong-shape"],
    ["[]", "wrong-shape"],
  ])("%j is none: %s", (text, reason) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("is a report in the normal form or a problem, whatever is changed in it", () => {
    fc.assert(
      fc.property(mutantsOf(fixture), (text) => expectNormalForm(parse(text))),
      { numRuns: 150 },
    );
  });

  it("is found below the page", async () => {
    const { reader, asked } = readerOf({ "payload.json": fixture }, fetchedAt);
    const settings = FeedSettings.parse({ id: "meadow", kind: "firehydrant", url: "https://status.meadow.example" });
    await observeFeed(settings, { reader, evaluate: () => undefined });
    expect(asked.map(({ url }) => url)).toEqual([PAYLOAD]);
  });
});

describe.skipIf(!existsSync(recorded))("the recorded payload of Redis", () => {
  it("has three incidents that are over, and maintenance that was announced", () => {
    const { incidents, ...report } = read(readFileSync(recorded, "utf8"));
    expect(report).toEqual({
      feed: "meadow",
      url: "https://status.meadow.example/",
      fetchedAt,
      indicator: "none",
      components: [
        { id: "38b0dea6-11f5-4c11-9705-1ded7fa68e33", name: "Admin Console", status: "operational" },
        { id: "e0ee0ba0-9ee6-4ecd-8fbd-1acc817d888a", name: "Heroku Integration", status: "operational" },
        { id: "4c9d20f7-9257-46be-b188-923a0177b5f1", name: "REST API", status: "operational" },
        { id: "d169e220-b47d-4d60-85c5-fd0c5fea3e77", name: "Support Site", status: "operational" },
        { id: "4bb3dbbb-f84a-40b9-87b7-9a3b51295f26", name: "DNS Resolvers", status: "operational" },
        { id: "43ea3816-2e73-454f-8cda-6472ade0744e", name: "LangCache", status: "operational" },
      ],
      maintenances: [
        {
          id: "79a12500-5452-4148-a0e1-d3cbce47dbb1",
          title: "Upcoming status page platform transition",
          state: "completed",
          begin: "2026-02-24T04:52:19.000Z",
          end: "2026-02-24T04:52:19.000Z",
          components: [
            "38b0dea6-11f5-4c11-9705-1ded7fa68e33",
            "Admin Console",
            "e0ee0ba0-9ee6-4ecd-8fbd-1acc817d888a",
            "Heroku Integration",
            "d169e220-b47d-4d60-85c5-fd0c5fea3e77",
            "Support Site",
            "4c9d20f7-9257-46be-b188-923a0177b5f1",
            "REST API",
            "4bb3dbbb-f84a-40b9-87b7-9a3b51295f26",
            "DNS Resolvers",
          ],
        },
      ],
    });
    expect(incidents.map(({ updates, ...rest }) => ({ ...rest, states: updates.map(({ state }) => state) }))).toEqual([
      {
        id: "e192b971-a298-45cd-b574-627923f0170b",
        title: "Network Issues",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-03-26T19:46:58.000Z",
        end: "2026-03-26T19:48:41.000Z",
        published: "2026-03-26T19:47:03.952Z",
        components: [],
        states: ["investigating", "investigating", "resolved", "resolved"],
      },
      {
        id: "2f3423b7-2311-4f64-a6fa-297daaff63e4",
        title: "AWS me-central-1 Zone Issue",
        state: "resolved",
        impact: "partial_outage",
        begin: "2026-03-01T14:33:58.000Z",
        end: "2026-03-03T21:29:30.000Z",
        published: "2026-03-23T23:08:04.514Z",
        components: [],
        states: ["investigating", "investigating", "identified", "identified", "identified", "resolved"],
      },
      {
        id: "c41455be-535b-4bdf-8194-97305b6a03d5",
        title: "Urgent maintenance",
        state: "resolved",
        impact: "unknown",
        begin: "2026-01-08T15:41:13.000Z",
        end: "2026-01-08T16:06:48.000Z",
        published: "2026-03-23T23:07:33.517Z",
        components: [],
        states: ["monitoring", "resolved"],
      },
    ]);
  });
});
