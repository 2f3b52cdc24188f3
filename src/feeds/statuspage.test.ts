import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../domain/report.ts";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { isFeedProblem } from "./contract.ts";
import { addresses, statuspage } from "./statuspage.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const SUMMARY = "https://status.aurora.example/api/v2/summary.json";
const recorded = new URL("../../../shared/feeds/", import.meta.url);

function fixture(name: string): string {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), "utf8");
}

function read(value: unknown, url = SUMMARY): Report {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const report = problemOf(text, url);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

const problemOf = (text: string, url = SUMMARY, page?: string) =>
  statuspage.parse(text, { feed: "aurora", url, fetchedAt }, { settings: { page } });

describe("a summary", () => {
  const report = read(fixture("statuspage-summary.json"));

  it("keeps page indicator, components and incidents apart, however they contradict each other", () => {
    expect(report.indicator).toBe("minor");
    expect(report.components.find(({ id }) => id === "c1")?.status).toBe("operational");
    expect(report.incidents.map(({ id, impact }) => [id, impact])).toEqual([["i1", "partial_outage"]]);
  });

  it("names a component of a group as Statuspage does in its updates", () => {
    expect(report.components.map(({ name }) => name)).toEqual([
      "Europe",
      "Europe - API",
      "Europe - Console",
      "API",
      "Batch",
    ]);
  });

  it("never takes an unknown status for operational", () => {
    expect(report.components.find(({ id }) => id === "c4")?.status).toBe("unknown");
  });

  it("begins an incident at its earliest stated impact and publishes it when it was created, in UTC", () => {
    expect(report.incidents[0]).toMatchObject({
      begin: "2026-11-20T16:05:00.000Z",
      published: "2026-11-20T16:40:00.000Z",
      state: "identified",
      components: ["c1", "API", "Europe - API"],
    });
    expect(report.incidents[0]).not.toHaveProperty("end");
  });

  it("gives texts as plain text, oldest update first", () => {
    expect(report.incidents[0]?.title).toBe("Errors for some calls");
    expect(report.incidents[0]?.updates.map(({ text }) => text)).toEqual([
      "We are looking.",
      "Found it.\nLatency < 5 s for a few & rising\nin one zone",
    ]);
  });

  it("dates maintenance by its plan and makes no link of what is not the web", () => {
    expect(report.maintenances).toEqual([
      {
        id: "m1",
        title: "New racks",
        state: "in_progress",
        begin: "2026-11-20T15:00:00.000Z",
        end: "2026-11-20T18:00:00.000Z",
        components: ["c4", "Batch"],
      },
    ]);
  });

  it("keeps the words that it doesn't know, where they were said", () => {
    expect(report.components.map(({ unknownWords }) => unknownWords)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      ["status=on_holiday"],
    ]);
  });

  it("is as of the page's last change only where that is not older than what the page says", () => {
    expect(report).not.toHaveProperty("asOf");
    const summary = JSON.parse(fixture("statuspage-summary.json")) as { page: object };
    const later = { ...summary, page: { ...summary.page, updated_at: "2026-11-20T10:00:00.000-07:00" } };
    expect(read(later).asOf).toBe("2026-11-20T17:00:00.000Z");
    // Without a time zone it is an imitator's: the last edit of its settings.
    expect(read({ ...later, page: { ...later.page, time_zone: undefined } })).not.toHaveProperty("asOf");
  });
});

describe("a page's own quirks", () => {
  const at = (hour: number) => `2026-01-01T0${hour}:00:00Z`;
  const named = { id: "x", name: "x", created_at: at(1) };
  const incidentOf = (incident: object) => read({ incidents: [{ ...named, ...incident }] }).incidents[0];
  const maintenanceOf = (planned: object) =>
    read({ status: { indicator: "maintenance" }, scheduled_maintenances: [{ ...named, ...planned }] }).maintenances[0];

  it("takes a component's state from the components alone: an incident shows what it is now, not what it was", () => {
    const report = read({
      status: { indicator: "minor" },
      components: [{ id: "c", name: "C", status: "partial_outage" }],
      incidents: [{ ...named, impact: "major", components: [{ id: "c", name: "C", status: "operational" }] }],
    });
    expect(report.components.map(({ status }) => status)).toEqual(["partial_outage"]);
    expect(report.incidents.map(({ impact }) => impact)).toEqual(["partial_outage"]);
  });

  it("knows an affected component by its present name and by the one that it had", () => {
    const affected_components = [{ code: "c", name: "Group - console.old.example" }];
    const incident = incidentOf({
      components: [{ id: "c", name: "Console" }],
      incident_updates: [{ status: "identified", created_at: at(1), affected_components }],
    });
    expect(incident?.components).toEqual(["c", "Console", "Group - console.old.example"]);
  });

  it("is over without ever having been monitored", () => {
    const incident = incidentOf({ status: "resolved", monitoring_at: null, resolved_at: at(2) });
    expect(incident).toMatchObject({ state: "resolved", end: "2026-01-01T02:00:00.000Z" });
  });

  it("shows maintenance as the page's state while it goes on", () => {
    expect(read({ status: { indicator: "maintenance" } }).indicator).toBe("maintenance");
  });

  it.each([
    ["scheduled", "scheduled"],
    ["maintenance_scheduled", "scheduled"],
    ["in_progress", "in_progress"],
    ["verifying", "in_progress"],
    ["maintenance_in_progress", "in_progress"],
    ["completed", "completed"],
    ["maintenance_complete", "completed"],
    ["postmortem", "completed"],
  ])("knows maintenance that is %s: %s", (status, state) => {
    const maintenance = maintenanceOf({ status, scheduled_for: at(3), scheduled_until: at(5) });
    expect(maintenance).toMatchObject({ state, begin: "2026-01-01T03:00:00.000Z", end: "2026-01-01T05:00:00.000Z" });
    expect(maintenance).not.toHaveProperty("unknownWords");
  });

  it("ends maintenance when it was done, early or late, and by its plan where it was called off before it began", () => {
    const plan = { status: "completed", scheduled_for: at(3), scheduled_until: at(5) };
    expect(maintenanceOf({ ...plan, resolved_at: at(4) })?.end).toBe("2026-01-01T04:00:00.000Z");
    expect(maintenanceOf({ ...plan, resolved_at: at(6) })?.end).toBe("2026-01-01T06:00:00.000Z");
    expect(maintenanceOf({ ...plan, resolved_at: at(2) })?.end).toBe("2026-01-01T05:00:00.000Z");
    expect(maintenanceOf({ status: "scheduled", scheduled_for: at(3) })).not.toHaveProperty("end");
  });

  it("finds maintenance among the incidents, where an imitator lists it", () => {
    const report = read({ incidents: [{ ...named, status: "scheduled", scheduled_for: at(3) }] });
    expect(report).toMatchObject({ indicator: "none", incidents: [], maintenances: [{ id: "x", state: "scheduled" }] });
  });

  it("keeps and tells words that it doesn't know, and guesses nothing from them", () => {
    const incident = incidentOf({
      status: "pondering",
      impact: "COSMIC",
      incident_updates: [{ status: "<b>musing</b>", created_at: at(1) }],
    });
    expect(incident).toMatchObject({
      state: "investigating",
      impact: "unknown",
      unknownWords: ["status=pondering", "impact=COSMIC"],
      updates: [{ state: "investigating", unknownWords: ["status=musing"] }],
    });
    expect(maintenanceOf({ status: "x".repeat(99) })).toMatchObject({
      state: "scheduled",
      unknownWords: [`status=${"x".repeat(53)}`],
    });
    expect(read({ status: { indicator: "sunny" } }).notes).toEqual([
      "The page's own state is a word that is not known: indicator=sunny.",
    ]);
  });

  it("takes a word that is missing for none that is unknown", () => {
    const report = read({ status: {}, components: [{ id: "c", name: "C" }], incidents: [named] });
    expect(JSON.stringify(report)).not.toContain("unknownWords");
    expect(report).toMatchObject({ indicator: "unknown", components: [{ status: "unknown" }] });
    expect(report).not.toHaveProperty("notes");
  });
});

describe("the page that must answer", () => {
  const summary = fixture("statuspage-summary.json");

  it.each(["pg01", "PG01", "Aurora", " aurora "])("may be told by id or name: %j", (page) => {
    expect(problemOf(summary, SUMMARY, page)).toHaveProperty("indicator", "minor");
  });

  it("is a problem when it is another", () => {
    expect(problemOf(summary, SUMMARY, "Borealis")).toEqual({
      reason: "wrong-page",
      detail: "the page that answers is Aurora, not Borealis",
    });
    expect(problemOf('{"status":{"indicator":"none"}}', SUMMARY, "Borealis")).toMatchObject({ reason: "wrong-page" });
  });

  it("leaves nothing of another page in the report, whichever list is read", async () => {
    const text = fixture("statuspage-incidents.json");
    const reader = {
      get: ({ url }: { url: string }) => Promise.resolve({ source: { feed: "aurora", url, fetchedAt }, text }),
    };
    const settings = statuspage.settings.parse({
      id: "aurora",
      kind: "statuspage",
      url: "https://a.example",
      page: "Borealis",
    });
    expect(await statuspage.observe({ settings, reader, evaluate: () => undefined })).toMatchObject({
      indicator: "unknown",
      incidents: [],
      problem: { reason: "wrong-page" },
    });
  });
});

describe("a list of incidents", () => {
  const report = read(fixture("statuspage-incidents.json"), "https://status.aurora.example/api/v2/incidents.json");
  const byId = new Map(report.incidents.map((incident) => [incident.id, incident]));

  it("leaves a re-opened incident open: the last update decides", () => {
    expect(byId.get("reopened")).toMatchObject({ state: "monitoring" });
    expect(byId.get("reopened")).not.toHaveProperty("end");
  });

  it("ends an incident when it was resolved, not when its post-mortem came", () => {
    expect(byId.get("explained")).toMatchObject({ state: "postmortem", end: "2026-03-10T10:55:00.000Z" });
  });

  it("makes the indicator from what is open, for it has none of its own", () => {
    expect(report.indicator).toBe("minor");
  });

  it("is empty where an imitator leaves the list out", () => {
    const alone = read({ page: { name: "Aurora" } }, "https://a.example/api/v2/incidents.json");
    expect(alone).toMatchObject({ indicator: "none", incidents: [] });
  });

  it("leaves the state to the page where updates say no time", () => {
    const incidents = [
      {
        id: "x",
        name: "x",
        status: "resolved",
        resolved_at: "2026-01-01T00:00:00Z",
        created_at: "2026-01-01T00:00:00Z",
        incident_updates: [{ status: "investigating" }, { status: "resolved" }],
      },
    ];
    expect(read({ incidents }).incidents[0]).toMatchObject({ state: "resolved", end: "2026-01-01T00:00:00.000Z" });
  });

  const told = (status: string, hour: number) => {
    const at = `2026-01-01T0${hour}:00:00Z`;
    return { status, created_at: at, display_at: at };
  };
  const stateOf = (incident: object) => {
    const named = { id: "x", name: "x", created_at: "2026-01-01T00:00:00Z", ...incident };
    const { state, end } = read({ incidents: [named] }).incidents[0] ?? {};
    return [state, end];
  };

  it.each([
    ["a later resolution closes what the last update left open", "03", "resolved", "2026-01-01T03:00:00.000Z"],
    ["an update after the resolution opens it again, whatever the page's state", "01", "identified", undefined],
  ])("%s", (_name, hour, state, end) => {
    const incident_updates = [told("identified", 2)];
    const resolved_at = `2026-01-01T${hour}:00:00Z`;
    expect(stateOf({ status: "resolved", resolved_at, incident_updates })).toEqual([state, end]);
  });

  it("ends one that was re-opened and resolved again at the second resolution, though the page dates the first", () => {
    const incident_updates = [told("resolved", 4), told("identified", 3), told("resolved", 2), told("identified", 1)];
    expect(stateOf({ status: "resolved", resolved_at: "2026-01-01T02:00:00Z", incident_updates })).toEqual([
      "resolved",
      "2026-01-01T04:00:00.000Z",
    ]);
  });

  it("makes no link of an address that holds credentials", () => {
    const incidents = [
      { id: "x", name: "x", created_at: "2026-01-01T00:00:00Z", shortlink: "https://user:word@a.example/" },
    ];
    expect(read({ incidents }).incidents[0]).not.toHaveProperty("url");
  });

  it("keeps an incident of unknown state open and of unknown impact unknown", () => {
    const incidents = [
      { id: "x", name: "x", status: "pondering", impact: "cosmic", created_at: "2026-01-01T00:00:00Z" },
    ];
    expect(read({ incidents }).incidents[0]).toMatchObject({ state: "investigating", impact: "unknown" });
    expect(read({ incidents }).indicator).toBe("unknown");
  });
});

describe("each envelope alone", () => {
  it("reads a status", () => {
    expect(read({ page: {}, status: { indicator: "critical", description: "x" } })).toMatchObject({
      indicator: "critical",
      components: [],
      incidents: [],
    });
  });

  it("reads components, with an indicator that is unknown", () => {
    expect(read({ components: [{ id: "a", name: "A", status: "full_outage" }] })).toMatchObject({
      indicator: "unknown",
      components: [{ id: "a", name: "A", status: "major_outage" }],
    });
  });

  it("takes absent, null, empty list and empty text alike for none", () => {
    const status = { indicator: "none" };
    const empty = { page: {}, status };
    for (const nothing of [null, [], "", "[]"])
      expect(read({ ...empty, components: nothing, incidents: nothing, scheduled_maintenances: nothing })).toEqual(
        read(empty),
      );
  });

  it("never takes an unknown indicator for none", () => {
    expect(read({ status: { indicator: "sunny" } }).indicator).toBe("unknown");
    expect(read({ status: {} }).indicator).toBe("unknown");
  });
});

describe("what is no Statuspage", () => {
  it.each([
    ["", "empty"],
    [" \n", "empty"],
    ["\u{feff}", "empty"],
    ["<!doctype html><title>Status</title>", "not-json"],
    ["{", "not-json"],
    ["[]", "wrong-shape"],
    ["null", "wrong-shape"],
    ['{"error":"not found"}', "wrong-shape"],
    ['{"status":"ok","active_incidents":[]}', "wrong-shape"],
    ['{"page":{"name":"x","status":"UP"}}', "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(problemOf(text)).toMatchObject({ reason });
  });

  it.each(["statuspage-summary.json", "statuspage-incidents.json"])("reads whatever becomes of %s", (name) => {
    fc.assert(fc.property(mutantsOf(fixture(name)), (text) => expectNormalForm(problemOf(text))));
  });
});

describe("addresses", () => {
  it.each(["https://a.example", "https://a.example/", "https://a.example/api/v2/", "https://a.example/?x=1#y"])(
    "reads summary and incidents of the page %s",
    (url) => {
      expect(addresses(url)).toEqual([
        "https://a.example/api/v2/summary.json",
        "https://a.example/api/v2/incidents.json",
      ]);
    },
  );

  it("reads just the one that was named", () => {
    expect(addresses("https://a.example/api/v2/status.json")).toEqual(["https://a.example/api/v2/status.json"]);
  });

  it("keeps the path of a page that lies below one", () => {
    expect(addresses("https://a.example/de/")[0]).toBe("https://a.example/de/api/v2/summary.json");
  });
});

it("says how many entries of its lists it could not read", () => {
  const told = read({
    status: { indicator: "none" },
    components: [{ id: "api", name: "API", status: "operational" }, "web"],
    incidents: [7, null],
    scheduled_maintenances: [false],
  });
  expect(told.components).toHaveLength(1);
  expect(told.notes).toEqual([
    "1 of the components could not be read: left out.",
    "2 of the incidents could not be read: left out.",
    "1 of the maintenances could not be read: left out.",
  ]);
});

describe.skipIf(!existsSync(recorded))("recorded pages", () => {
  const record = (name: string): Report => read(readFileSync(new URL(name, recorded), "utf8"));

  const claudeProducts = [
    "rwppv331jlwc",
    "claude.ai",
    "k8w3r06qmzrp",
    "Claude API (api.anthropic.com)",
    "yyzkbfz2thpt",
    "Claude Code",
    "bpp5gb3hpjcl",
    "Claude Cowork",
  ];
  const said = (t: string, state: string, begins: string) => ({
    t,
    state,
    text: expect.stringMatching(new RegExp(`^${begins}`)) as string,
  });

  it("reads Claude's two incidents of 2026-09-03", () => {
    expect(record("statuspage/claude-incidents-2026-09-03-trimmed-seam.json")).toEqual({
      feed: "aurora",
      url: "https://status.claude.com/",
      fetchedAt,
      asOf: "2026-09-03T17:51:06.926Z",
      indicator: "none",
      components: [],
      incidents: [
        {
          id: "461yvfrzpwtt",
          title: "Elevated errors for multiple models",
          state: "resolved",
          impact: "partial_outage",
          begin: "2026-09-03T13:26:04.191Z",
          end: "2026-09-03T16:23:12.052Z",
          published: "2026-09-03T13:26:04.201Z",
          components: claudeProducts,
          url: "https://stspg.io/9xz4hhmd1jzn",
          updates: [
            said("2026-09-03T15:25:20.192Z", "identified", "The only affected models"),
            said("2026-09-03T16:06:42.637Z", "monitoring", "A fix has been deployed"),
            said("2026-09-03T16:23:12.052Z", "resolved", "The issue affecting"),
          ],
        },
        {
          id: "288w7p4hk1l1",
          title: "Elevated errors for Claude Sonnet 5",
          state: "resolved",
          impact: "partial_outage",
          begin: "2026-09-03T12:37:31.757Z",
          end: "2026-09-03T12:56:26.632Z",
          published: "2026-09-03T12:37:31.766Z",
          components: claudeProducts,
          url: "https://stspg.io/jt14jk41pjsf",
          updates: [
            said("2026-09-03T12:37:31.934Z", "investigating", "We are investigating"),
            said("2026-09-03T12:47:15.690Z", "monitoring", "A fix has been implemented"),
            said("2026-09-03T12:56:26.632Z", "resolved", "This incident has been resolved"),
          ],
        },
      ],
      maintenances: [],
    });
  });

  it("reads GitHub's reports about other people's models, resolved without ever having been monitored", () => {
    const report = record("statuspage/github-incidents-2026-09-03-trimmed-seam.json");
    expect(report).toMatchObject({ asOf: "2026-09-03T17:50:50.951Z", indicator: "none", components: [] });
    expect(report.incidents[0]).toEqual({
      id: "ktdr5t0xwnhp",
      title: "Incident with Grok Copilot AI Model Provider",
      state: "resolved",
      impact: "degraded_performance",
      begin: "2026-09-03T14:17:27.478Z",
      end: "2026-09-03T17:11:47.860Z",
      published: "2026-09-03T14:17:27.485Z",
      components: ["cnnb39dkkk82", "Copilot AI Model Providers"],
      url: "https://stspg.io/p217h6l54208",
      updates: [
        said("2026-09-03T14:22:44.366Z", "investigating", "The Grok 4.5 model has degraded"),
        said("2026-09-03T17:11:39.081Z", "investigating", "The issues with our upstream"),
        said("2026-09-03T17:11:47.860Z", "resolved", "This incident has been resolved"),
      ],
    });
    expect(report.incidents.map(({ id, begin, end, components }) => [id, begin, end, components[0]]).slice(1)).toEqual([
      ["jk2dy5h9yp3m", "2026-09-01T15:00:22.096Z", "2026-09-01T16:01:21.369Z", "hhtssxt0f5v2"],
      ["7fxts6gmq5gr", "2026-08-31T09:15:48.900Z", "2026-08-31T09:58:14.157Z", "cnnb39dkkk82"],
    ]);
  });

  it("reads GitHub's summary of 2020 with an open incident while all components are operational", () => {
    const report = record("statuspage/github-summary-a-crazymax.json");
    expect(report).toMatchObject({ indicator: "minor", url: "https://www.githubstatus.com/" });
    // The page says that it last changed in May, and announces what was planned in September.
    expect(report).not.toHaveProperty("asOf");
    expect(report.components).toHaveLength(9);
    expect(report.components).toContainEqual({ id: "br0l2tvcx85d", name: "Actions", status: "operational" });
    expect(new Set(report.components.map(({ status }) => status))).toEqual(new Set(["operational"]));
    expect(report.incidents).toMatchObject([
      {
        id: "6tcfpztf6j9m",
        title: "Incident on 2020-05-22 16:41 UTC",
        state: "investigating",
        impact: "degraded_performance",
        begin: "2020-05-22T16:41:53.133Z",
        published: "2020-05-22T16:41:53.142Z",
        components: ["0l2p9nhqnxpd", "Visit www.githubstatus.com for more information"],
      },
    ]);
    expect(report.incidents[0]).not.toHaveProperty("end");
    expect(report.incidents[0]?.updates).toHaveLength(6);
    const planned = {
      title: "Deprecating password authentication",
      state: "scheduled",
      components: ["brv1bkgrwx7q", "API Requests"],
    };
    expect(report.maintenances).toMatchObject([
      { ...planned, id: "skzhfwy9kf8q", begin: "2020-09-30T07:00:00.000Z", end: "2020-09-30T10:00:00.000Z" },
      { ...planned, id: "ry5psbndh11j", begin: "2020-09-30T16:00:00.000Z", end: "2020-09-30T19:00:00.000Z" },
    ]);
  });

  it("reads GitHub's status alone", () => {
    expect(record("statuspage/github-status-a-crazymax.json")).toMatchObject({
      indicator: "minor",
      components: [],
      incidents: [],
    });
  });

  it("reads incident.io's imitation with its backdated beginning", () => {
    const report = record("incidentio/openai-incidents-resolved-seam.json");
    expect(report).toMatchObject({ url: "https://status.openai.com/", indicator: "none", components: [] });
    // Its `updated_at` is the last edit of the page.
    expect(report).not.toHaveProperty("asOf");
    expect(report.incidents).toEqual([
      {
        id: "01M1KWEDH417T2CF44YYHZDFCR",
        title: "Elevated errors across ChatGPT and Codex",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-09-03T14:43:00.000Z",
        published: "2026-09-03T14:58:23.000Z",
        end: "2026-09-03T16:55:49.000Z",
        components: [],
        updates: [
          said("2026-09-03T14:43:00.000Z", "investigating", "We are investigating"),
          said("2026-09-03T15:17:00.000Z", "monitoring", "We have applied the mitigation"),
          said("2026-09-03T16:55:49.000Z", "resolved", "The issue causing"),
        ],
      },
      {
        id: "01M1J99EDCYED5GP2W8GZ3N2NA",
        title: "ChatGPT Work Mode High Error Rates",
        state: "resolved",
        impact: "partial_outage",
        begin: "2026-09-03T00:04:23.000Z",
        published: "2026-09-03T00:04:23.000Z",
        end: "2026-09-03T00:10:45.000Z",
        components: [],
        updates: [
          said("2026-09-03T00:04:23.000Z", "investigating", "ChatGPT Work Mode"),
          said("2026-09-03T00:10:45.000Z", "resolved", "All impacted services"),
        ],
      },
    ]);
  });
});
