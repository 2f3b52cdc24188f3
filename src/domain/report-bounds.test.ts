import { describe, expect, it } from "vitest";
import { toInstant } from "./instant.ts";
import { REPORT_BOUNDS, withinBounds } from "./report-bounds.ts";
import type { Report, ReportedIncident, ReportedUpdate } from "./report.ts";

const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
const at = (minute: number): string => toInstant(START_MS + minute * 60_000);
const numbers = (count: number): number[] => Array.from({ length: count }, (_, n) => n);
const update = (n: number, text = `update ${n}`): ReportedUpdate => ({ t: at(n), state: "investigating", text });

const incident = (n: number, more: Partial<ReportedIncident> = {}): ReportedIncident => ({
  id: `i${n}`,
  title: `Trouble ${n}`,
  state: "investigating",
  impact: "partial_outage",
  begin: at(n),
  published: at(n),
  components: [],
  updates: [],
  ...more,
});
const over = (n: number, more: Partial<ReportedIncident> = {}): ReportedIncident =>
  incident(n, { end: at(n + 1), state: "resolved", ...more });
const report = (said: Partial<Report>): Report => ({
  feed: "page",
  url: "https://status.aurora.example/",
  fetchedAt: at(0),
  indicator: "none",
  components: [],
  incidents: [],
  maintenances: [],
  ...said,
});

describe("a report within its bounds", () => {
  it("is left as it is", () => {
    const said = report({ incidents: [incident(1, { updates: [update(1)] }), over(2)], notes: ["One was left out."] });
    expect(withinBounds(said)).toBe(said);
  });
});

describe("a report beyond its bounds", () => {
  it("keeps incidents that go on before those that are over, and newer before older ones, in their order", () => {
    const ended = numbers(REPORT_BOUNDS.incidents).map((n) => over(n + 1));
    const oldest = incident(0);
    const { incidents, notes } = withinBounds(report({ incidents: [...ended.toReversed(), oldest] }));
    expect(incidents).toHaveLength(REPORT_BOUNDS.incidents);
    expect(incidents.at(-1)).toBe(oldest);
    expect(incidents[0]?.id).toBe(`i${REPORT_BOUNDS.incidents}`);
    expect(incidents.some(({ id }) => id === "i1")).toBe(false);
    expect(notes).toEqual(["1 of 501 incidents are left out: a report holds no more."]);
  });

  it("keeps the first of an incident's updates and the latest", () => {
    const updates = numbers(1_000).map((n) => update(n));
    const [kept] = withinBounds(report({ incidents: [incident(1, { updates })] })).incidents;
    expect(kept?.updates).toHaveLength(REPORT_BOUNDS.updates);
    expect([kept?.updates[0], kept?.updates[1], kept?.updates.at(-1)]).toEqual([update(0), update(901), update(999)]);
  });

  it("lets old incidents go, and updates of open ones, when texts are too long together", () => {
    const updates = numbers(100).map((n) => update(n, "x".repeat(2_000)));
    const long = [...numbers(10).map((n) => incident(n, { updates })), over(20, { updates })];
    const bounded = withinBounds(report({ incidents: long }));
    expect(JSON.stringify(bounded).length).toBeLessThan(REPORT_BOUNDS.text + 10_000);
    expect(bounded.incidents.map(({ id }) => id)).toEqual(long.slice(0, 10).map(({ id }) => id));
    expect(bounded.incidents.filter((one) => one.updates.length > 0)).toHaveLength(7);
    expect(withinBounds(bounded)).toEqual(bounded);
  });

  it("holds so many components, maintenances, figures, names, regions, unknown words and notes", () => {
    const many = numbers(10_000).map(String);
    const component = { name: "c", status: "unknown", unknownWords: many } as const;
    const planned = { title: "t", state: "scheduled", begin: at(0), components: many, regions: many } as const;
    const said = report({
      components: many.map((id) => ({ id, ...component })),
      maintenances: many.map((id) => ({ id, ...planned })),
      figures: many.map((id) => ({ component: id, name: id, uptime: { "1h": 1 } })),
      notes: many,
    });
    const { components, maintenances, figures, notes } = withinBounds(said);
    expect([components, maintenances, figures, notes].map((list) => list?.length)).toEqual([2_000, 200, 2_000, 50]);
    expect(components[0]?.unknownWords).toHaveLength(REPORT_BOUNDS.unknownWords);
    expect(maintenances[0]?.components).toHaveLength(REPORT_BOUNDS.names);
    expect(maintenances[0]?.regions).toHaveLength(REPORT_BOUNDS.regions);
  });
});
