import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { statusgator } from "./statusgator.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const BOARD = "https://statusgator.example/api/v3/boards/b1";
const fixture = (name: string): string =>
  readFileSync(new URL(`fixtures/statusgator-${name}.json`, import.meta.url), "utf8");
const [MONITORS, HISTORY, INCIDENTS] = ["monitors", "history", "incidents"].map(fixture) as [string, string, string];
const KEY = "a-key-of-some-length";
const settings = statusgator.settings.parse({ id: "x", kind: "statusgator", url: BOARD, key: KEY });

const parse = (text: string, url = BOARD) => statusgator.parse(text, { feed: "x", url, fetchedAt });

function read(text: string, url?: string): Report {
  const report = parse(text, url);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

const observe = (answers: Parameters<typeof readerOf>[0]) => {
  const { reader, asked } = readerOf(answers, fetchedAt);
  return { report: statusgator.observe({ settings, reader, evaluate: () => undefined }), asked };
};

describe("a board's monitors", () => {
  it("are components, a paused one unknown, and a word that nobody knows is kept", () => {
    expect(read(MONITORS)).toEqual({
      feed: "x",
      url: "https://statusgator.example/",
      fetchedAt,
      indicator: "critical",
      components: [
        { id: "mAurora", name: "Models - Aurora AI", status: "major_outage" },
        { id: "mBorealis", name: "Borealis", status: "operational" },
        { id: "mOwn", name: "Own website", status: "degraded_performance" },
        { id: "mPlan", name: "Planned", status: "under_maintenance" },
        { id: "mPaused", name: "Asleep", status: "unknown" },
        { id: "mNew", name: "New word", status: "unknown", unknownWords: ["status=wobbly"] },
      ],
      incidents: [],
      maintenances: [],
      notes: [
        "1 of 6 monitors are paused: what they last saw is not known to hold",
        "Only the first page of the list monitors was read; there are more",
      ],
    });
  });

  it("are known by their fields alone, too, and may have the older names", () => {
    const older = { success: true, data: [{ id: 7, name: "Old", type: "website", status: "up" }] };
    expect(read(JSON.stringify(older), `${BOARD}/monitors?per_page=100`).components).toEqual([
      { id: "7", name: "Old", status: "operational" },
    ]);
    expect(parse(JSON.stringify(older))).toMatchObject({ reason: "wrong-shape" });
  });
});

describe("a board's history", () => {
  it("is incidents and maintenances by when they began; what is up is none", () => {
    const { indicator, incidents, maintenances } = read(HISTORY);
    expect(indicator).toBe("critical");
    expect(incidents).toEqual([
      {
        id: "mAurora 2026-11-21T08:31:00.000Z",
        title: "Elevated errors on chat",
        state: "investigating",
        impact: "major_outage",
        begin: "2026-11-21T08:31:00.000Z",
        published: "2026-11-21T08:31:00.000Z",
        components: ["mAurora", "Aurora AI"],
        updates: [{ t: "2026-11-21T08:31:00.000Z", state: "investigating", text: "We are investigating." }],
      },
      {
        id: "mBorealis 2026-11-20T10:00:00.000Z",
        title: "Borealis: warn",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-11-20T10:00:00.000Z",
        end: "2026-11-20T11:15:00.000Z",
        published: "2026-11-20T10:00:00.000Z",
        components: ["mBorealis", "Borealis"],
        updates: [],
      },
    ]);
    expect(maintenances).toEqual([
      {
        id: "mPlan 2026-11-21T08:00:00.000Z",
        title: "Moving house",
        state: "in_progress",
        begin: "2026-11-21T08:00:00.000Z",
        components: ["mPlan", "Planned"],
      },
    ]);
  });

  it("that is empty, without the monitors, says nothing of how it is", () => {
    expect(read('{"data":[]}', `${BOARD}/history`)).toMatchObject({ indicator: "unknown", incidents: [] });
  });
});

describe("a board's announcements", () => {
  it("are incidents and maintenances", () => {
    const { incidents, maintenances } = read(INCIDENTS);
    expect(incidents).toEqual([
      {
        id: "i1",
        title: "Logins fail",
        state: "identified",
        impact: "major_outage",
        begin: "2026-11-21T07:00:00.000Z",
        published: "2026-11-21T07:20:00.000Z",
        components: [],
        updates: [{ t: "2026-11-21T07:20:00.000Z", state: "investigating", text: "We look into it." }],
      },
      {
        id: "i2",
        title: "Slow pages",
        state: "resolved",
        impact: "degraded_performance",
        begin: "2026-11-19T07:00:00.000Z",
        end: "2026-11-19T08:00:00.000Z",
        published: "2026-11-19T07:05:00.000Z",
        components: [],
        updates: [],
      },
    ]);
    expect(maintenances).toEqual([
      {
        id: "i3",
        title: "New database",
        state: "scheduled",
        begin: "2026-11-22T01:00:00.000Z",
        end: "2026-11-22T03:00:00.000Z",
        components: [],
      },
    ]);
  });

  it("keep words that nobody knows, and a word never ends one", () => {
    const strange = { data: [{ id: "i", name: "A", phase: "vibing", severity: "cosmic", created_at: fetchedAt }] };
    expect(read(JSON.stringify(strange)).incidents).toMatchObject([
      { state: "investigating", impact: "unknown", unknownWords: ["severity=cosmic", "phase=vibing"] },
    ]);
  });
});

describe("a board", () => {
  it("is read by three lists, with the key in a header that follows no redirect elsewhere", async () => {
    const { report, asked } = observe({ "/monitors": MONITORS, "/history": HISTORY, "/incidents": INCIDENTS });
    const { components, incidents, maintenances } = await report;
    expect([components.length, incidents.length, maintenances.length]).toEqual([6, 4, 2]);
    expect(asked).toEqual(
      ["monitors", "history", "incidents"].map((name) => ({
        url: `${BOARD}/${name}?per_page=100`,
        headers: { accept: "application/json", authorization: `Bearer ${KEY}` },
        secretHeaders: ["authorization"],
      })),
    );
  });

  it("is what its monitors say where the other lists are missing, which is told", async () => {
    const report = await observe({ "/monitors": MONITORS, "/history": "<html>" }).report;
    expect(report).toMatchObject({ indicator: "critical", incidents: [] });
    expect(report.notes).toContain("The list incidents could not be read (http-status): HTTP 404");
    expect(report.notes).toContain(
      "The list history could not be read (not-json): a page of HTML or XML instead of JSON",
    );
  });

  it("is unknown without its monitors, whatever the others say", async () => {
    const refused = { reason: "http-status", detail: "HTTP 403" } as const;
    const report = await observe({ "/monitors": refused, "/history": HISTORY, "/incidents": INCIDENTS }).report;
    expect(report).toMatchObject({ indicator: "unknown", components: [], incidents: [] });
    expect(report.problem?.detail).toContain("its plan may not include the API");
  });

  it.each([
    ["empty", '{"success":true,"data":[]}'],
    ["wrong-shape", '{"success":false,"message":"Access denied"}'],
    ["wrong-shape", '{"data":[{"colour":"red"}]}'],
    ["wrong-shape", '{"data":{"id":1}}'],
  ])("that is none is a problem: %s", (reason, text) => {
    expect(parse(text)).toMatchObject({ reason });
  });

  it("without a key is a mistake in the config", () => {
    expect(statusgator.settings.safeParse({ id: "x", kind: "statusgator", url: BOARD }).success).toBe(false);
  });
});

it("makes the normal form or a problem of any text", () => {
  fc.assert(
    fc.property(fc.oneof(...[MONITORS, HISTORY, INCIDENTS].map(mutantsOf)), (text) => expectNormalForm(parse(text))),
  );
});
