import { describe, expect, it } from "vitest";
import { HOUR_MS, MINUTE_MS, toInstant } from "../src/domain/instant.ts";
import { EMPTY_LEDGER } from "../src/domain/ledger.ts";
import { maintenanceId } from "../src/domain/maintenance-incidents.ts";
import type { Incident } from "../src/domain/incident.ts";
import { FeedSettings, observeFeed } from "../src/feeds/index.ts";
import { monitor, NOW_MS, outage, sample, siteInput, verdict } from "../src/site/fixtures.ts";
import type { SiteInput } from "../src/site/input.ts";
import { buildProducts } from "../src/site/site.fixture.ts";
import { readerOf } from "./feed-reader.ts";
import { simulatedSite } from "./simulated-site.ts";

const SITE = "https://status.example/team/";
const at = (minutes: number): string => toInstant(NOW_MS + minutes * MINUTE_MS);

function planned(id: string, from: number, to: number, over: Partial<Incident> = {}): Incident {
  const window = { source: `config:${id}`, from: at(from), to: at(to), expect: "down" } as const;
  return {
    ...outage("work"),
    id: maintenanceId(window),
    kind: "maintenance",
    level: "info",
    begin: window.from,
    detected: at(-600),
    title: `Work ${id}`,
    window,
    timeline: [{ t: at(-600), what: "planned", from: window.from, to: window.to }],
    ...over,
  };
}

const ended = outage("chat", {
  id: "20261120T085200Z-chat-degradation",
  kind: "degradation",
  level: "warning",
  begin: at(-1_500),
  detected: at(-1_495),
  end: at(-1_400),
  timeline: [
    { t: at(-1_495), what: "opened", level: "warning", outcome: "overloaded", reason: "model-overloaded" },
    { t: at(-1_470), what: "page", corroboration: "confirmed", title: "Elevated errors", published: at(-1_470) },
    { t: at(-1_400), what: "recovered" },
  ],
});

const STATES = {
  chat: { verdict: "up" },
  image: { verdict: "down" },
  film: { verdict: "degraded" },
  voice: { verdict: "unknown" },
  work: { verdict: "up", maintenance: { incident: "x", until: at(30) } },
  apart: { verdict: "up", regions: { eu: "down", us: "up", asia: "up" } },
} as const;

function input(over: Partial<SiteInput> = {}): SiteInput {
  const ids = Object.keys(STATES) as (keyof typeof STATES)[];
  return siteInput({
    monitors: ids.map((id) => monitor(id, id === "chat" || id === "image" ? { group: "Models" } : {})),
    ledger: {
      ...EMPTY_LEDGER,
      samples: ids.map((id) => sample(id, MINUTE_MS)),
      incidents: [ended, outage("image"), planned("now", -10, 30), planned("next", 600, 660)],
    },
    verdicts: new Map(ids.map((id) => [id, verdict(id, STATES[id])])),
    ...over,
    site: { name: "AI watch", timeZone: "UTC", locale: "en", url: SITE },
  });
}

/** What our own reader of Statuspage makes of the site's files, served below a path. */
async function readBack(given: SiteInput) {
  const site = await buildProducts(given);
  const files = [...site].filter(([path]) => path.startsWith("api/v2/"));
  const { reader, asked } = readerOf(
    Object.fromEntries(files.map(([path, body]) => [`${SITE}${path}`, body])),
    toInstant(NOW_MS),
  );
  const settings = FeedSettings.parse({ kind: "statuspage", id: "ours", url: SITE });
  const report = await observeFeed(settings, { reader, evaluate: () => undefined });
  const json = (name: string) => JSON.parse(site.get(`api/v2/${name}.json`)!);
  return { report, asked, json };
}

describe("api/v2, read by the kind of feed that reads Statuspage", async () => {
  const { report, asked, json } = await readBack(input());

  it("is found at the site's address", () => {
    expect(asked.map(({ url }) => url)).toEqual([`${SITE}api/v2/summary.json`, `${SITE}api/v2/incidents.json`]);
    expect(report.problem).toBeUndefined();
    expect(report.notes).toBeUndefined();
    expect(report).toMatchObject({ url: SITE, asOf: toInstant(NOW_MS), indicator: "major" });
  });

  it("has each monitor by its id, with its group's name, in no better a state than we know", () => {
    expect(report.components.map(({ id, name, status }) => [id.length === 12 ? "group" : id, name, status])).toEqual([
      ["group", "Models", "major_outage"],
      ["chat", "Models - CHAT", "operational"],
      ["image", "Models - IMAGE", "major_outage"],
      ["film", "FILM", "degraded_performance"],
      ["voice", "VOICE", "unknown"],
      ["work", "WORK", "under_maintenance"],
      ["apart", "APART", "partial_outage"],
    ]);
  });

  it("has incidents by our ids, with begin, publication, end and what was said", () => {
    expect(report.incidents).toMatchObject([
      { id: outage("image").id, state: "investigating", impact: "major_outage", begin: at(-38), published: at(-37) },
      {
        id: ended.id,
        state: "resolved",
        impact: "degraded_performance",
        begin: at(-1_500),
        end: at(-1_400),
        published: at(-1_495),
        url: `${SITE}incidents/${ended.id}.html`,
        updates: [{ state: "investigating" }, { state: "identified" }, { t: at(-1_400), state: "resolved" }],
      },
    ]);
    expect(report.incidents[0]!.components).toContain("image");
    expect(report.incidents[1]!.updates[0]!.text).toContain("model");
  });

  it("has planned work", () => {
    expect(report.maintenances.map(({ title, state, begin, end }) => [title, state, begin, end])).toEqual([
      ["Work next", "scheduled", at(600), at(660)],
      ["Work now", "in_progress", at(-10), at(30)],
    ]);
  });

  it("has all that Atlassian's API serves, in the same parts", () => {
    expect(json("status")).toEqual({
      page: json("summary").page,
      status: { indicator: "major", description: "Partial System Outage" },
    });
    expect(json("components").components).toEqual(json("summary").components);
    const ids = (name: string) => json(name).scheduled_maintenances.map((one: { name: string }) => one.name);
    expect(ids("scheduled-maintenances/active")).toEqual(["Work now"]);
    expect(ids("scheduled-maintenances/upcoming")).toEqual(["Work next"]);
    expect(ids("scheduled-maintenances")).toEqual(["Work next", "Work now"]);
    expect(json("incidents/unresolved").incidents.map(({ id }: { id: string }) => id)).toEqual([outage("image").id]);
    expect(json("incidents").incidents).toHaveLength(2);
    for (const one of json("incidents").incidents) {
      expect(Object.keys(one)).toEqual(
        expect.arrayContaining(["created_at", "updated_at", "monitoring_at", "resolved_at", "shortlink", "page_id"]),
      );
      const times = one.incident_updates.map(({ created_at }: { created_at: string }) => created_at);
      expect(times).toEqual(times.toSorted().toReversed());
    }
  });

  it("keeps ids as time goes on", async () => {
    const later = await readBack(input({ nowMs: NOW_MS + HOUR_MS }));
    const ids = (all: typeof report) => [...all.components, ...all.incidents].map(({ id }) => id);
    expect(ids(later.report)).toEqual(ids(report));
    expect(later.json("status").page.id).toBe(json("status").page.id);
  });

  it.each([
    ["none", ["up", "up"], "All Systems Operational"],
    ["none", ["up", "unknown"], "All Systems Operational"],
    ["minor", ["up", "degraded"], "Minor Service Outage"],
    ["critical", ["down", "unknown"], "Major Service Outage"],
    ["unknown", ["unknown", "unknown"], "Nothing Is Known"],
  ] as const)("says %s of the page where monitors are %j", async (indicator, verdicts, description) => {
    const ids = verdicts.map((_, index) => `m${index}`);
    const given = input({
      monitors: ids.map((id) => monitor(id)),
      ledger: EMPTY_LEDGER,
      verdicts: new Map(ids.map((id, index) => [id, verdict(id, { verdict: verdicts[index]! })])),
    });
    const { report: own, json: file } = await readBack(given);
    expect(own.indicator).toBe(indicator);
    expect(file("status").status).toEqual({ indicator, description });
  });

  it("reads back a history of outages whole", async () => {
    const given = simulatedSite();
    const { report: own } = await readBack({ ...given, site: { ...given.site, url: SITE } });
    const ours = given.ledger.incidents.filter(({ kind }) => kind !== "maintenance");
    expect(ours.length).toBeGreaterThan(3);
    expect(own.incidents.map(({ id, begin, end }) => [id, begin, end]).toSorted()).toEqual(
      ours.map(({ id, begin, end }) => [id, begin, end]).toSorted(),
    );
  });
});
