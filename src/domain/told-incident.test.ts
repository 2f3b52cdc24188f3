import { describe, expect, it } from "vitest";
import { HOUR_MS, toInstant } from "./instant.ts";
import type { FeedChange } from "./ledger.ts";
import type { FeedMatch } from "./report-filter.ts";
import type { Report, ReportedIncident } from "./report.ts";
import { toldIncidents } from "./told-incident.ts";

const NOW_MS = Date.parse("2026-11-21T09:30:00.000Z");
const ago = (hours: number): string => toInstant(NOW_MS - hours * HOUR_MS);
const whole: FeedMatch = { feed: "page", components: [] };

const incident = (id: string, over: Partial<ReportedIncident> = {}): ReportedIncident => ({
  id,
  title: id,
  state: "investigating",
  impact: "partial_outage",
  begin: ago(5),
  published: ago(5),
  components: [],
  updates: [],
  ...over,
});
const over = (hours: number) => ({ state: "resolved", end: ago(hours) }) as const;
const report = (incidents: readonly ReportedIncident[], more: Partial<Report> = {}): Report => ({
  feed: "page",
  url: "https://status.example/",
  fetchedAt: ago(0),
  indicator: "none",
  components: [],
  incidents,
  maintenances: [],
  ...more,
});
const change = (hours: number, incidents: readonly ReportedIncident[], more: Partial<Report> = {}): FeedChange => {
  const { fetchedAt: _, ...kept } = report(incidents, more);
  return { v: 1, t: ago(hours), report: kept };
};
const told = (changes: readonly FeedChange[], now: Report | undefined, match = whole) =>
  toldIncidents(changes, now, match, NOW_MS - 72 * HOUR_MS).map(({ incident: { id }, ...fate }) => ({ id, ...fate }));

describe("what a source told of a monitor", () => {
  it("is what goes on and what ended lately, open ones first, then the newest", () => {
    const now = report([
      incident("old", { begin: ago(90), ...over(80) }),
      incident("ended", { begin: ago(20), ...over(18) }),
      incident("long", { begin: ago(200) }),
      incident("late", { begin: ago(1), ...over(0.5) }),
    ]);
    expect(told([], now)).toEqual([{ id: "long" }, { id: "late" }, { id: "ended" }]);
  });

  it("is only what concerns the match, by component and by words", () => {
    const now = report([
      incident("images", { components: ["Images"] }),
      incident("chat", { components: ["Chat"] }),
      incident("billing of images", { components: ["Images"], title: "Invoices" }),
    ]);
    const match = { feed: "page", components: ["images"], exclude: ["invoices"] };
    expect(told([change(3, [incident("chat 2", { components: ["Chat"] })])], now, match)).toEqual([{ id: "images" }]);
  });

  it("tells when an incident was first missed that had not ended", () => {
    const changes = [change(5, [incident("a")]), change(3, []), change(1, [])];
    expect(told(changes, report([]))).toEqual([{ id: "a", gone: ago(3) }]);
    expect(told([change(5, [incident("a")])], report([]))).toEqual([{ id: "a", gone: ago(0) }]);
  });

  it("tells of one that was taken away soon after its end, and not of one that fell off an old list", () => {
    const soon = incident("soon", over(4));
    const old = incident("old", { begin: ago(60), ...over(50) });
    expect(told([change(5, [soon, old]), change(3, [])], report([]))).toEqual([
      { id: "soon", gone: ago(3) },
      { id: "old" },
    ]);
  });

  it("says of nothing that it is gone while the source cannot be read", () => {
    const problem = { reason: "http-status", detail: "503" } as const;
    const changes = [change(5, [incident("a")]), change(1, [incident("a")], { problem })];
    expect(told(changes, report([], { problem }))).toEqual([{ id: "a" }]);
    expect(told(changes, undefined)).toEqual([{ id: "a" }]);
  });

  it("tells when a resolved one was taken up again, by its updates or by what the ledger saw", () => {
    const update = (hours: number, state: ReportedIncident["state"]) => ({ t: ago(hours), state, text: "" });
    const own = incident("a", {
      updates: [update(5, "investigating"), update(3, "resolved"), update(2, "identified"), update(1, "monitoring")],
    });
    expect(told([], report([own]))).toEqual([{ id: "a", reopened: ago(2) }]);
    const seen = [change(5, [incident("b")]), change(3, [incident("b", over(3))]), change(2, [incident("b")])];
    expect(told(seen, report([incident("b")]))).toEqual([{ id: "b", reopened: ago(2) }]);
  });

  it("has nothing of other feeds, and nothing before anything was read", () => {
    expect(told([change(5, [incident("a")], { feed: "other" })], undefined)).toEqual([]);
    expect(told([], undefined)).toEqual([]);
  });
});
