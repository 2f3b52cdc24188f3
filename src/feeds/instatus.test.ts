import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";
import { instatus } from "./instatus.ts";

const fetchedAt = "2026-11-20T17:05:00.000Z";
const PAGE = "https://status.dahlia.example";
const recorded = new URL("../../../shared/feeds/instatus/", import.meta.url);
const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/instatus-${name}.json`, import.meta.url), "utf8");
const components = JSON.stringify({
  components: [
    { id: "c1", name: "Chat", description: "", status: "MAJOROUTAGE", group: { id: "g1", name: "API" } },
    { id: "c2", name: "Site", status: "OPERATIONAL", group: "Web" },
  ],
});

const problemOf = (text: string, url = `${PAGE}/summary.json`) =>
  instatus.parse(text, { feed: "dahlia", url, fetchedAt });

function read(value: unknown, url?: string): Report {
  const report = problemOf(typeof value === "string" ? value : JSON.stringify(value), url);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

/** A page of HTML that carries a document as Next.js does. */
function htmlOf(document: string): string {
  // As the framework writes it, without blanks.
  const data = `1:["$","$L2",null,${document.replaceAll(/\n\s*|(?<=[:,])\s(?=["[{])/g, "")}]\n`;
  return `<!doctype html><script>self.__next_f.push([1,${JSON.stringify(data)}])</script>`;
}

async function observe(url: string, answers: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const reader: FeedReader = {
    get(request) {
      asked.push(request.url);
      const source = { feed: "dahlia", url: request.url, fetchedAt };
      const text = answers[request.url];
      const missing = { reason: "http-status", detail: "HTTP 404" } as const;
      return Promise.resolve(text === undefined ? { source, problem: missing } : { source, text });
    },
  };
  const settings = instatus.settings.parse({ id: "dahlia", kind: "instatus", url });
  return { report: await instatus.observe({ settings, reader, evaluate: () => undefined }), asked };
}

describe("the page's own data", () => {
  const report = read(fixture("page"), PAGE);

  it("lists components in the page's order under their default names, with their groups, each once", () => {
    expect(report.components).toEqual([
      { id: "g1", name: "API", status: "major_outage" },
      { id: "c1", name: "API - Chat & text", status: "major_outage" },
      { id: "c2", name: "Queue", status: "degraded_performance" },
      { id: "c4", name: "Loose", status: "unknown", unknownWords: ["status=ONHOLIDAY"] },
    ]);
  });

  it("keeps what an incident says of itself apart from what its components say, and takes the worse for the page", () => {
    expect(report).toMatchObject({ url: `${PAGE}/`, indicator: "critical" });
    expect(report.incidents).toEqual([
      {
        id: "cmk1b5pf4026zxderxh5yval0",
        title: "Chat is slow",
        state: "monitoring",
        impact: "operational",
        begin: "2025-12-17T14:00:00.000Z",
        // The page puts the incident back; its id was made then.
        published: "2026-01-05T15:21:05.008Z",
        components: ["c1", "Chat & text"],
        updates: [
          { t: "2025-12-17T14:00:00.000Z", state: "investigating", text: "Looking." },
          { t: "2026-01-07T06:42:57.784Z", state: "monitoring", text: "Watching." },
        ],
      },
    ]);
  });

  it("ends maintenance by its length in minutes", () => {
    expect(report.maintenances).toEqual([
      {
        id: "m1",
        title: "Racks",
        state: "in_progress",
        begin: "2026-11-20T16:00:00.000Z",
        end: "2026-11-20T17:30:00.000Z",
        components: [],
        url: `${PAGE}/m1`,
      },
    ]);
  });

  it("is the same in the page's HTML", () => {
    expect(read(htmlOf(fixture("page")), PAGE)).toEqual(report);
  });
});

describe("the summary", () => {
  const report = read(fixture("summary"));

  it("may be UP with an open incident: both are kept", () => {
    expect(report).toMatchObject({ url: `${PAGE}/`, indicator: "none", components: [] });
    expect(report.incidents).toEqual([
      {
        id: "i1",
        title: "Slow",
        state: "identified",
        impact: "partial_outage",
        begin: "2026-11-20T10:00:00.000Z",
        published: "2026-11-20T10:00:00.000Z",
        components: [],
        url: `${PAGE}/i1`,
        updates: [],
      },
    ]);
  });

  it("reads lengths that are strings and lengths that are numbers", () => {
    expect(report.maintenances.map(({ id, state, end }) => [id, state, end])).toEqual([
      ["m1", "scheduled", "2026-11-21T11:00:00.000Z"],
      ["m2", "completed", "2026-11-20T10:30:00.000Z"],
    ]);
  });

  it("is whole without lists, which are left out when they are empty", () => {
    expect(read({ page: { status: "UP" } })).toMatchObject({ indicator: "none", incidents: [], maintenances: [] });
  });

  it.each([
    ["UP", undefined, "none"],
    ["UP", "MAJOROUTAGE", "none"],
    ["HASISSUES", undefined, "minor"],
    ["HASISSUES", "DEGRADEDPERFORMANCE", "minor"],
    ["HASISSUES", "PARTIALOUTAGE", "major"],
    ["HASISSUES", "MAJOROUTAGE", "critical"],
    ["HASISSUES", "COSMIC", "minor"],
    ["UNDERMAINTENANCE", undefined, "maintenance"],
    ["SUNNY", undefined, "unknown"],
  ])("of a page that is %s with an incident of %s is %s", (status, impact, indicator) => {
    const activeIncidents = impact === undefined ? [] : [{ id: "i", name: "I", status: "IDENTIFIED", impact }];
    expect(read({ page: { status }, activeIncidents }).indicator).toBe(indicator);
  });

  it("keeps and tells words that it doesn't know", () => {
    const report = read({
      page: { status: "SUNNY" },
      activeIncidents: [{ id: "i", status: "PONDERING", impact: "COSMIC", updates: [{ status: "MUSING" }] }],
      activeMaintenances: [{ id: "m", status: "DREAMT" }],
    });
    expect(report).toMatchObject({
      notes: ["The page's own state is a word that is not known: status=SUNNY."],
      incidents: [
        {
          state: "investigating",
          impact: "unknown",
          unknownWords: ["status=PONDERING", "impact=COSMIC"],
          updates: [{ state: "investigating", unknownWords: ["status=MUSING"] }],
        },
      ],
      maintenances: [{ state: "scheduled", unknownWords: ["status=DREAMT"] }],
    });
  });

  it.each([
    [{ status: "MONITORING", resolved: "2026-11-20T12:00:00Z" }, "resolved", "2026-11-20T12:00:00.000Z"],
    [{ status: "RESOLVED", updatedAt: "2026-11-20T13:00:00Z" }, "resolved", "2026-11-20T13:00:00.000Z"],
    [{ status: "MONITORING", updatedAt: "2026-11-20T13:00:00Z" }, "monitoring", undefined],
    [
      { status: "RESOLVED", updates: [{ status: "RESOLVED", started: "2026-11-20T12:30:00Z" }] },
      "resolved",
      "2026-11-20T12:30:00.000Z",
    ],
  ])("ends an incident %j", (incident, state, end) => {
    const activeIncidents = [{ id: "i", name: "I", started: "2026-11-20T10:00:00Z", ...incident }];
    const [read1] = read({ page: { status: "UP" }, activeIncidents }).incidents;
    expect([read1?.state, read1?.end]).toEqual([state, end]);
  });
});

describe("components alone", () => {
  it("say nothing of the page", () => {
    expect(read(components, `${PAGE}/v3/components.json`)).toMatchObject({
      url: `${PAGE}/`,
      indicator: "unknown",
      components: [
        { id: "c1", name: "API - Chat", status: "major_outage" },
        { id: "c2", name: "Web - Site", status: "operational" },
      ],
    });
  });

  it("may be a bare list with children", () => {
    const list = [
      {
        id: "g",
        name: "API",
        status: "OPERATIONAL",
        isParent: true,
        children: [{ id: "c", name: "Chat", status: "OPERATIONAL" }],
      },
    ];
    expect(read(list).components.map(({ name }) => name)).toEqual(["API", "API - Chat"]);
  });
});

describe("which documents are read", () => {
  const [summaryAt, componentsAt] = [`${PAGE}/summary.json`, `${PAGE}/v3/components.json`];

  it("are the summary and the components of a page", async () => {
    const { report, asked } = await observe(PAGE, { [summaryAt]: fixture("summary"), [componentsAt]: components });
    expect(asked).toEqual([summaryAt, componentsAt]);
    expect(report.incidents).toHaveLength(1);
    expect(report.components.map(({ name }) => name)).toEqual(["API - Chat", "Web - Site"]);
    expect(report.indicator).toBe("none");
  });

  it("make a page that has issues as bad as its components", async () => {
    const summary = JSON.stringify({ page: { status: "HASISSUES" } });
    const { report } = await observe(PAGE, { [summaryAt]: summary, [componentsAt]: components });
    expect(report.indicator).toBe("critical");
  });

  it("may lack the components", async () => {
    const { report } = await observe(PAGE, { [summaryAt]: fixture("summary") });
    expect(report).toMatchObject({ components: [], notes: ["Its components could not be read: HTTP 404."] });
    expect(report).not.toHaveProperty("problem");
  });

  it("are the page itself where there is no summary", async () => {
    const { report, asked } = await observe(PAGE, { [PAGE]: htmlOf(fixture("page")) });
    expect(asked).toEqual([summaryAt, componentsAt, PAGE]);
    expect(report.components).toHaveLength(4);
    expect(report).not.toHaveProperty("problem");
    expect(report).not.toHaveProperty("notes");
  });

  it("are unknown where none can be read", async () => {
    const { report } = await observe(PAGE, { [componentsAt]: components, [PAGE]: "<html>" });
    expect(report).toMatchObject({ indicator: "unknown", components: [], problem: { reason: "not-json" } });
  });

  it.each([summaryAt, componentsAt, `${PAGE}/v3/summary.json`])("are just %s where that was given", async (url) => {
    const { report, asked } = await observe(url, {});
    expect(asked).toEqual([url]);
    expect(report.url).toBe(`${PAGE}/`);
  });
});

describe("what is no page of Instatus", () => {
  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["[]", "wrong-shape"],
    ['{"page":{"id":"x"},"status":{"indicator":"none"}}', "wrong-shape"],
    ['{"status":{"text":"up","type":"UP"}}', "wrong-shape"],
    ['{"components":[]}', "wrong-shape"],
  ])("%j is a problem: %s", (text, reason) => {
    expect(problemOf(text)).toMatchObject({ reason });
  });

  it.each(["page", "summary"])("reads whatever becomes of the %s, alone or in HTML", (name) => {
    fc.assert(
      fc.property(mutantsOf(fixture(name)), fc.boolean(), (text, isHtml) =>
        expectNormalForm(problemOf(isHtml ? htmlOf(text) : text)),
      ),
    );
  });
});

describe.skipIf(!existsSync(recorded))("recorded pages", () => {
  const record = (name: string): Report => read(readFileSync(new URL(name, recorded), "utf8"));

  it("reads mastodon.social's outage, whose incident calls itself operational and was put back by 19 days", () => {
    const report = record("page-embedded-mastodonsocial-2026-active-majoroutage-trimmed-stts.json");
    expect(report).toMatchObject({ url: "https://status.mastodon.social/", indicator: "critical", maintenances: [] });
    expect(report.components.map(({ name, status }) => [name, status])).toEqual([
      ["Website & API", "major_outage"],
      ["Background queues", "major_outage"],
      ["Media storage", "operational"],
      ["Streaming API", "major_outage"],
    ]);
    expect(report.incidents).toMatchObject([
      {
        id: "cmk1b5pf4026zxderxh5yval0",
        title: "Connectivity/timeout issues with sidekiq",
        state: "monitoring",
        impact: "operational",
        begin: "2025-12-17T14:00:00.000Z",
        published: "2026-01-05T15:21:05.008Z",
        components: [
          "cldkniuw9117292x1mu2d9myli3",
          "Website & API",
          "cldkniuwk117302x1muvul6tr9e",
          "Background queues",
        ],
        updates: [
          { t: "2025-12-17T14:00:00.000Z", state: "investigating" },
          { t: "2026-01-07T06:42:57.784Z", state: "monitoring" },
        ],
      },
    ]);
    expect(report.incidents[0]).not.toHaveProperty("end");
    expect(JSON.stringify(report)).not.toContain("unknownWords");
  });

  it("reads Whereby's healthy page", () => {
    const report = record("page-embedded-whereby-healthy-trimmed-stts.json");
    expect(report).toMatchObject({
      url: "https://wherebystatus.com/",
      indicator: "none",
      incidents: [],
      maintenances: [],
    });
    expect(report.components.map(({ name, status }) => [name, status])).toEqual([
      ["Meeting rooms", "operational"],
      ["Embedded API", "operational"],
      ["Admin dashboard", "operational"],
      ["whereby.com", "operational"],
    ]);
  });
});
