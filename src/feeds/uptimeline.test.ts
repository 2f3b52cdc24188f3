import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import { MINUTE_MS, toInstant } from "../domain/instant.ts";
import { EMPTY_LEDGER } from "../domain/ledger.ts";
import type { Report } from "../domain/report.ts";
import { monitor, NOW_MS, outage, sample, siteInput, verdict } from "../site/fixtures.ts";
import { buildSite } from "../site/site.fixture.ts";
import { isFeedProblem } from "./contract.ts";
import { uptimeline } from "./uptimeline.ts";

const SITE = "https://someone.example/status/";
const FILE = `${SITE}api/v1/status.json`;
const fetchedAt = toInstant(NOW_MS + 2 * MINUTE_MS);

const parse = (text: string, over: { url?: string; fetchedAt?: string } = {}) =>
  uptimeline.parse(text, { feed: "x", url: FILE, fetchedAt, ...over });

function read(value: unknown): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value));
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

/** A site of ours, as another would read it: one monitor that is down, one that is well, one that is slow, one of which nothing is known. */
async function siteFile(): Promise<string> {
  const failing = [35, 20, 5].map((ago) => sample("chat", ago * MINUTE_MS, { outcome: "overloaded", ms: 1_800 }));
  const fine = [50, 35, 20, 5].map((ago) => sample("docs", ago * MINUTE_MS, { ms: 300 }));
  const certificate = { id: "20261121T080000Z-docs-certificate", kind: "certificate", level: "warning" } as const;
  const input = siteInput({
    monitors: [
      monitor("chat", { name: "Chat", group: "Aurora" }),
      monitor("docs", { name: "Docs" }),
      monitor("image", { name: "Image" }),
      monitor("new", { name: "New" }),
    ],
    ledger: {
      ...EMPTY_LEDGER,
      samples: [sample("chat", 50 * MINUTE_MS), ...failing, ...fine],
      incidents: [outage("chat"), outage("docs", certificate)],
    },
    verdicts: new Map([
      ["chat", verdict("chat", { verdict: "down", ground: "row", outcome: "overloaded" })],
      ["docs", verdict("docs")],
      ["image", verdict("image", { verdict: "degraded" })],
    ]),
  });
  return (await buildSite(input)).get("api/v1/status.json") ?? "";
}

let file: string;
beforeAll(async () => {
  file = await siteFile();
});

const changed = (over: object): string => JSON.stringify({ ...(JSON.parse(file) as object), ...over });

describe("a site that this program built", () => {
  it("is read whole: monitors, open incidents, when it was made", () => {
    const report = read(file);
    expect(report).toMatchObject({
      feed: "x",
      url: SITE,
      fetchedAt,
      asOf: toInstant(NOW_MS),
      indicator: "critical",
      maintenances: [],
    });
    expect(report.components).toEqual([
      { id: "chat", name: "Aurora - Chat", status: "major_outage" },
      { id: "docs", name: "Docs", status: "operational" },
      { id: "image", name: "Image", status: "degraded_performance" },
      { id: "new", name: "New", status: "unknown" },
    ]);
    expect(report).not.toHaveProperty("notes");
  });

  it("tells its outage by when it began and when it was known; what is its own affair is no outage", () => {
    const { incidents } = read(file);
    expect(incidents).toHaveLength(2);
    expect(incidents.find(({ id }) => id === "20261121T085200Z-chat-outage")).toEqual({
      id: "20261121T085200Z-chat-outage",
      title: expect.stringContaining("Chat") as string,
      state: "investigating",
      impact: "major_outage",
      begin: "2026-11-21T08:52:00.000Z",
      published: "2026-11-21T08:53:00.000Z",
      components: ["chat", "Chat"],
      url: `${SITE}incidents/20261121T085200Z-chat-outage.html`,
      updates: [],
    });
    expect(incidents.find(({ components }) => components.includes("docs"))).toMatchObject({
      impact: "operational",
      advisory: true,
    });
  });

  it("gives no figures of a monitor whose uptime is its page's: nobody has measured that", () => {
    const told = { id: "a", verdict: "up", everySeconds: 300, uptime: { "24h": { value: 0.99 } } };
    expect(read(changed({ monitors: [{ ...told, uptimeOf: "calls" }] })).figures).toHaveLength(1);
    expect(read(changed({ monitors: [{ ...told, uptimeOf: "page" }] }))).not.toHaveProperty("figures");
  });

  it("gives what it measured as figures; what it did not is absent", () => {
    const { figures = [] } = read(file);
    expect(figures.map(({ component }) => component)).toEqual(["chat", "docs"]);
    expect(figures[1]).toEqual({
      component: "docs",
      name: "Docs",
      uptime: { "24h": 1, "7d": 1, "30d": 1, "90d": 1 },
      latencyMs: { p50: expect.closeTo(300, -1) as number, p95: expect.closeTo(300, -1) as number },
      status: "up",
    });
    const share = figures[0]?.uptime?.["24h"] ?? 0;
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  });

  it("is found from the site's address", async () => {
    const { reader, asked } = readerOf({ "status.json": file }, fetchedAt);
    const settings = uptimeline.settings.parse({ id: "x", kind: "uptimeline", url: SITE });
    const report = await uptimeline.observe({ settings, reader, evaluate: () => undefined });
    expect(asked.map(({ url }) => url)).toEqual([FILE]);
    expect(report).toMatchObject({ url: SITE, indicator: "critical" });
  });
});

describe("a site's file", () => {
  it("that is old says nothing of now: four intervals, at least two hours", () => {
    const at = (ms: number) => parse(file, { fetchedAt: toInstant(NOW_MS + ms) });
    expect(at(119 * MINUTE_MS)).not.toHaveProperty("reason");
    expect(at(121 * MINUTE_MS)).toMatchObject({ reason: "stale", detail: expect.stringContaining("2026-11-21T09:30") });
    const hourly = changed({ monitors: [{ id: "a", verdict: "up", everySeconds: 3_600 }] });
    expect(parse(hourly, { fetchedAt: toInstant(NOW_MS + 239 * MINUTE_MS) })).not.toHaveProperty("reason");
    expect(parse(hourly, { fetchedAt: toInstant(NOW_MS + 241 * MINUTE_MS) })).toMatchObject({ reason: "stale" });
  });

  it.each([
    ["wrong-shape", { v: 2 }, "newer than the 1"],
    ["wrong-shape", { v: "1" }, "not the status.json"],
    ["wrong-shape", { generatedAt: "yesterday" }, "when it was made"],
    ["wrong-shape", { monitors: {} }, "not the status.json"],
    ["empty", { monitors: [] }, "watches nothing"],
  ])("is a problem (%s) with %j", (reason, over, detail) => {
    expect(parse(changed(over))).toEqual({ reason, detail: expect.stringContaining(detail) as string });
  });

  it("keeps words that it did not have before, and guesses nothing well", () => {
    const monitors = [{ id: "a", verdict: "wobbly" }];
    const incidents = [{ id: "i", monitor: "a", kind: "eclipse", level: "apocalyptic", begin: fetchedAt }];
    const report = read(changed({ monitors, incidents, verdict: "wobbly" }));
    expect(report.indicator).toBe("unknown");
    expect(report.components).toEqual([{ id: "a", name: "a", status: "unknown", unknownWords: ["verdict=wobbly"] }]);
    expect(report.incidents).toMatchObject([
      { impact: "unknown", unknownWords: ["kind=eclipse", "level=apocalyptic"] },
    ]);
    expect(report.incidents[0]).not.toHaveProperty("advisory");
  });

  it("tells a monitor under maintenance as that, and an incident that ended as over", () => {
    const monitors = [{ id: "a", verdict: "down", state: "maintenance" }];
    const end = "2026-11-21T09:00:00.000Z";
    const incidents = [{ id: "i", monitor: "a", kind: "outage", level: "warning", begin: "2026-11-21T08:00:00Z", end }];
    const { components, incidents: told } = read(changed({ monitors, incidents }));
    expect(components).toMatchObject([{ status: "under_maintenance" }]);
    expect(told).toMatchObject([{ state: "resolved", end, impact: "partial_outage" }]);
  });
});

it("makes the normal form or a problem of any text", () => {
  fc.assert(fc.property(mutantsOf(file), (text) => expectNormalForm(parse(text))));
});
