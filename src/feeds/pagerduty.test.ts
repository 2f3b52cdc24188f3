import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { pagerduty } from "./pagerduty.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const url = "https://status.letters.example/";
const fixture = readFileSync(new URL("fixtures/pagerduty-data.json", import.meta.url), "utf8");
const recorded = new URL(
  "../../../shared/feeds/pagerduty/page-embedded-2023-12-open-minor-trimmed-stts.json",
  import.meta.url,
);

const pageWith = (data: string, attributes = 'id="data" type="application/json"'): string =>
  `<!doctype html><html><head><title>Status</title><script>var data = "<b>";</script></head><body><p id="data">no</p><script ${attributes}>${data}</script></body></html>`;

const parse = (text: string) => pagerduty.parse(text, { feed: "letters", url, fetchedAt });

async function read(value: unknown): Promise<Report> {
  const report = await parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a page", () => {
  it("holds its data in a script, and is the same as they are alone", async () => {
    expect(await read(pageWith(fixture))).toEqual(await read(fixture));
  });

  it("takes services for as bad as the last update of what goes on says, and for well where none names them", async () => {
    expect(await read(fixture)).toMatchObject({
      feed: "letters",
      url,
      fetchedAt,
      indicator: "critical",
      components: [
        { id: "PSVC001", name: "Letters (North)", status: "degraded_performance" },
        { id: "PSVC002", name: "Stamps", status: "operational" },
        { id: "PSVC003", name: "Telegrams", status: "unknown", unknownWords: ["severity=apocalyptic"] },
      ],
      notes: ["1 of the maintenances could not be read: left out."],
    });
  });

  it("tells of an open incident with the worst of its updates, oldest first, backdated as the page has it", async () => {
    expect((await read(fixture)).incidents[0]).toEqual({
      id: "PAAAAA1",
      title: "Letters are late",
      state: "investigating",
      impact: "major_outage",
      begin: "2026-11-20T14:50:00.000Z",
      published: "2026-11-20T15:10:00.000Z",
      components: ["PSVC001", "PBIZ001", "Letters (North)", "PSVC009", "PBIZ009", "Parcels"],
      updates: [
        { t: "2026-11-20T14:50:00.000Z", state: "investigating", text: "Something may be wrong." },
        { t: "2026-11-20T15:00:00.000Z", state: "investigating", text: "No letter arrives." },
        { t: "2026-11-20T16:30:00.000Z", state: "investigating", text: "Most letters arrive again." },
      ],
    });
  });

  it("decides by the last update, not by the list, whether an incident is over", async () => {
    const byId = new Map((await read(fixture)).incidents.map((incident) => [incident.id, incident]));
    expect(byId.get("PAAAAA2")).toMatchObject({
      state: "resolved",
      impact: "partial_outage",
      end: "2026-11-18T11:00:00.000Z",
    });
    expect(byId.get("PAAAAA4")).toMatchObject({ state: "investigating", begin: "2026-11-16T10:00:00.000Z" });
    expect(byId.get("PAAAAA4")).not.toHaveProperty("end");
  });

  it("keeps words that nobody knows", async () => {
    expect((await read(fixture)).incidents.find(({ id }) => id === "PAAAAA3")).toMatchObject({
      state: "investigating",
      impact: "unknown",
      unknownWords: ["severity=apocalyptic"],
      updates: [{ t: "2026-11-17T10:00:00.000Z", state: "investigating", unknownWords: ["status=pondering"] }],
    });
  });

  it("dates maintenance by its plan", async () => {
    expect((await read(fixture)).maintenances).toEqual([
      {
        id: "PMAINT1",
        title: "A new sorting hall",
        state: "in_progress",
        begin: "2026-11-25T01:00:00.000Z",
        end: "2026-11-25T03:00:00.000Z",
        components: ["PSVC001", "PBIZ001", "Letters (North)"],
      },
    ]);
  });

  it("tells of an incident that stands in two lists once", async () => {
    const { summary } = JSON.parse(fixture) as { summary: { open_incidents: unknown[] } };
    const twice = await read({ summary: { ...summary, resolved_incidents: summary.open_incidents } });
    expect(twice.incidents.filter(({ id }) => id === "PAAAAA1")).toHaveLength(1);
  });

  it.each([
    ["", "empty"],
    ["<html><body>All good</body></html>", "wrong-page"],
    [pageWith(fixture, 'id="other" type="application/json"'), "wrong-page"],
    [pageWith(""), "empty"],
    [pageWith("{"), "not-json"],
    [pageWith("{}"), "wrong-shape"],
    ['{"summary":{"open_incidents":{}}}', "wrong-shape"],
    ["[]", "wrong-shape"],
  ])("is unreadable without its data: %#", async (text, reason) => {
    expect(await parse(text)).toMatchObject({ reason });
  });

  it("is a report in the normal form or a problem, whatever is changed in it", async () => {
    const changed = mutantsOf(fixture);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          changed,
          changed.map((data) => pageWith(data)),
        ),
        async (text) => {
          expectNormalForm(await parse(text));
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe.skipIf(!existsSync(recorded))("PagerDuty's own page of December 2023", () => {
  it("has one open incident among its services, and two that are over", async () => {
    const { components, incidents, ...report } = await read(readFileSync(recorded, "utf8"));
    expect(report).toEqual({ feed: "letters", url, fetchedAt, indicator: "minor", maintenances: [] });
    // The recording was cut to five services; the two that the incident names come after them.
    expect(components).toEqual([
      { id: "P98BDMH", name: "SMS (EU)", status: "operational" },
      { id: "P5ZQDNU", name: "Jira Server (US)", status: "operational" },
      { id: "P202CY4", name: "Jira Server (EU)", status: "operational" },
      { id: "PKJOCIO", name: "Rest API (US)", status: "operational" },
      { id: "PHN0C5L", name: "Rest API (EU)", status: "operational" },
      { id: "PF8V6MF", name: "Services (US)", status: "degraded_performance" },
      { id: "PUQY4IC", name: "Services (EU)", status: "degraded_performance" },
    ]);
    expect(
      incidents.map(({ updates, components: affected, ...rest }) => [rest, affected.length, updates.length]),
    ).toEqual([
      [
        {
          id: "P1VQT26",
          title: "Inconsistent Service Statuses",
          state: "investigating",
          impact: "degraded_performance",
          begin: "2023-12-14T21:57:30.000Z",
          published: "2023-12-14T21:57:30.000Z",
        },
        6,
        3,
      ],
      [
        {
          id: "PSL80GB",
          title: "Issue with Duplicate Notifications",
          state: "resolved",
          impact: "degraded_performance",
          begin: "2023-12-11T15:18:02.000Z",
          end: "2023-12-11T15:42:12.000Z",
          published: "2023-12-11T15:18:02.000Z",
        },
        3,
        3,
      ],
      [
        {
          id: "PAXRRAV",
          title: "Delays in Service Event Processing and Notifications",
          state: "resolved",
          impact: "partial_outage",
          begin: "2023-12-10T03:33:52.000Z",
          end: "2023-12-10T04:44:38.000Z",
          published: "2023-12-10T03:33:52.000Z",
        },
        42,
        6,
      ],
    ]);
    expect(incidents[1]?.updates[0]).toEqual({
      t: "2023-12-11T15:18:02.000Z",
      state: "investigating",
      text: "We are investigating a potential issue within PagerDuty. If we confirm an impact, we will update within 15 minutes. If there is no impact this notification will be removed.",
    });
  });
});
