import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";
import { uptimeKuma } from "./uptime-kuma.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const page = readFileSync(new URL("fixtures/uptime-kuma-page.json", import.meta.url), "utf8");
const heartbeats = readFileSync(new URL("fixtures/uptime-kuma-heartbeats.json", import.meta.url), "utf8");

const API = "https://kuma.example/api/status-page/";

function observe(
  answers: Readonly<Record<string, string>>,
  url = "https://kuma.example/status/Aurora",
  at = fetchedAt,
) {
  const asked: string[] = [];
  const reader: FeedReader = {
    get(request) {
      asked.push(request.url);
      const source = { feed: "k", url: request.url, fetchedAt: at };
      const text = answers[request.url.replace(API, "")];
      return Promise.resolve(
        text === undefined ? { source, problem: { reason: "http-status", detail: "HTTP 404" } } : { source, text },
      );
    },
  };
  const settings = uptimeKuma.settings.parse({ id: "k", kind: "uptime-kuma", url });
  return { asked, report: uptimeKuma.observe({ settings, reader, evaluate: () => undefined }) };
}

const both = { aurora: page, "heartbeat/aurora": heartbeats };
const parse = async (text: string) =>
  uptimeKuma.parse(
    text,
    { feed: "k", url: `${API}aurora`, fetchedAt },
    { settings: uptimeKuma.settings.parse({ id: "k", kind: "uptime-kuma", url: API }), evaluate: () => undefined },
  );

async function read(value: unknown): Promise<Report> {
  const report = await parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("a page of Uptime Kuma and its heartbeats", () => {
  it("show each monitor as its newest heartbeat does, unknown without a fresh one", async () => {
    const { asked, report } = observe(both);
    expect(await report).toMatchObject({
      feed: "k",
      url: "https://kuma.example/status/aurora",
      fetchedAt,
      asOf: "2026-11-21T09:00:00.000Z",
      indicator: "critical",
    });
    expect(asked).toEqual([`${API}aurora`, `${API}heartbeat/aurora`]);
    expect((await report).components).toEqual([
      { id: "1", name: "APIs - Beam", status: "major_outage" },
      { id: "2", name: "APIs - Lantern", status: "degraded_performance" },
      { id: "3", name: "APIs - Glow", status: "under_maintenance" },
      // A day without a beat of a monitor that beats every minute.
      { id: "4", name: "Console", status: "unknown" },
      { id: "5", name: "Docs", status: "unknown" },
      // A span of hours in which a check failed says nothing of now.
      { id: "6", name: "Labs", status: "unknown" },
      { id: "7", name: "Odd", status: "unknown", unknownWords: ["status=9"] },
    ]);
  });

  it("give uptime and the median ping of good checks, and nothing where nobody measured", async () => {
    expect((await observe(both).report).figures).toEqual([
      { component: "1", name: "APIs - Beam", uptime: { "24h": 0.998765 }, latencyMs: { p50: 80 } },
      { component: "2", name: "APIs - Lantern", latencyMs: { p50: 40 } },
      { component: "6", name: "Labs", uptime: { "30d": 0.97 } },
    ]);
  });

  it("inform by what is pinned, which is no outage", async () => {
    expect((await observe(both).report).incidents).toEqual([
      {
        id: "7",
        title: "We are looking",
        state: "investigating",
        impact: "unknown",
        begin: "2026-11-21T08:30:00.000Z",
        published: "2026-11-21T08:30:00.000Z",
        components: [],
        advisory: true,
        updates: [{ t: "2026-11-21T08:30:00.000Z", state: "investigating", text: "At the *beam*." }],
      },
    ]);
  });

  it("plan maintenance on the clock of its own zone", async () => {
    const { maintenances, notes } = await observe(both).report;
    expect(maintenances).toEqual([
      {
        id: "3",
        title: "New racks",
        state: "in_progress",
        begin: "2026-11-21T08:00:00.000Z",
        end: "2026-11-21T11:00:00.000Z",
        components: [],
      },
      { id: "4", title: "Later", state: "scheduled", begin: "2026-12-01T10:00:00.000Z", components: [] },
    ]);
    expect(notes).toEqual(["Maintenances that say no time were left out: 1."]);
  });

  it("are stale when every monitor stands still", async () => {
    expect(await observe(both, undefined, "2026-11-25T09:00:00.000Z").report).toMatchObject({
      indicator: "unknown",
      components: [],
      problem: { reason: "stale", detail: "nothing was measured since 2026-11-21T09:00:00.000Z" },
    });
  });

  it.each(["aurora", "heartbeat/aurora"] as const)("are unknown without %s", async (missing) => {
    const answers = Object.fromEntries(Object.entries(both).filter(([name]) => name !== missing));
    expect(await observe(answers).report).toMatchObject({
      indicator: "unknown",
      components: [],
      problem: { reason: "http-status" },
    });
  });

  it.each([
    ["https://kuma.example", `${API}default`],
    [`${API}heartbeat/aurora`, `${API}aurora`],
    ["https://kuma.example/below/status/aurora/", "https://kuma.example/below/api/status-page/aurora"],
  ])("of %s are read at %s", async (given, wanted) => {
    const { asked, report } = observe({}, given);
    await report;
    expect(asked[0]).toBe(wanted);
  });
});

describe("one document alone", () => {
  it("is a page whose monitors are unknown", async () => {
    const report = await read(page);
    expect(report.indicator).toBe("unknown");
    expect(new Set(report.components.map(({ status }) => status))).toEqual(new Set(["unknown"]));
  });

  it("is heartbeats whose monitors have no names", async () => {
    expect((await read(heartbeats)).components[0]).toEqual({ id: "1", name: "1", status: "major_outage" });
  });

  it("holds the notices of 2.x, one that is over with its end", async () => {
    const notices = [
      {
        id: 1,
        title: "Over",
        active: false,
        createdDate: "2026-11-20 08:00:00",
        lastUpdatedDate: "2026-11-20 09:00:00",
      },
    ];
    const report = await read({
      config: {},
      publicGroupList: [{ name: "", monitorList: [{ id: 1, name: "a" }] }],
      incidents: notices,
      maintenanceList: [{ id: 1, status: "someday", timeslotList: [{ startDate: "2026-12-01 10:00" }] }],
    });
    expect(report.incidents).toMatchObject([
      { id: "1", state: "resolved", end: "2026-11-20T09:00:00.000Z", updates: [] },
    ]);
    expect(report.maintenances).toMatchObject([{ state: "scheduled", unknownWords: ["status=someday"] }]);
  });

  it("are read up to a bound, and the rest is counted", async () => {
    const plan = (id: number) => ({ id, status: "scheduled", timeslotList: [{ startDate: "2026-12-01 10:00" }] });
    const maintenanceList = Array.from({ length: 1_003 }, (_, id) => plan(id));
    const publicGroupList = [{ name: "", monitorList: [{ id: 1, name: "a" }] }];
    const report = await read({ config: {}, publicGroupList, maintenanceList });
    expect(report.maintenances).toHaveLength(1_000);
    expect(report.notes).toContain("Maintenances after the first 1000 were left out: 3.");
  });
});

describe("an uptime of 0", () => {
  const beat = (status: number, at: string) => ({ status, time: `2026-11-21 ${at}`, ping: null });

  it.each([
    ["counts where a check failed", [beat(0, "08:59:00")], { "24h": 0 }],
    ["is none where nothing but maintenance was", [beat(3, "08:59:00")], undefined],
    ["is none where nothing was measured", [], undefined],
  ])("%s", async (_name, beats, uptime) => {
    const report = await read({ heartbeatList: { 1: beats }, uptimeList: { "1_24": 0 } });
    expect(report.figures?.[0]?.uptime).toEqual(uptime);
  });
});

describe("what is none", () => {
  it.each([
    ["", "empty"],
    ["<html>", "not-json"],
    ["{}", "wrong-shape"],
    ['{"status":"fail","msg":"Status Page Not Found"}', "wrong-shape"],
    ['{"config":{},"publicGroupList":[]}', "empty"],
    ['{"heartbeatList":{}}', "empty"],
  ])("%j is a problem: %s", async (text, reason) => {
    expect(await parse(text)).toMatchObject({ reason });
  });

  it("is a report in the words of the normal form, or a problem, whatever comes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(mutantsOf(page), mutantsOf(heartbeats)), async (text) => {
        expectNormalForm(await parse(text));
      }),
    );
  });
});
