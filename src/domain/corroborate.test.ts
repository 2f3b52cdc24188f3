import { describe, expect, it } from "vitest";
import { monitor, START_MS } from "./samples.fixture.ts";
import { latenessMs, leadMs, pageView } from "./corroborate.ts";
import { toInstant } from "./instant.ts";
import type { Report, ReportedIncident } from "./report.ts";

const watched = {
  ...monitor,
  feeds: [
    { feed: "a", components: ["api"] },
    { feed: "b", components: ["api"] },
  ],
};
const report = (feed: string, more: Partial<Report> = {}): Report => ({
  feed,
  url: `https://${feed}.example/`,
  fetchedAt: toInstant(START_MS),
  indicator: "none",
  components: [{ id: "api", name: "API", status: "operational" }],
  incidents: [],
  maintenances: [],
  ...more,
});
const view = (...reports: Report[]) => pageView(watched, new Map(reports.map((one) => [one.feed, one])), START_MS);
const unread = (feed: string) =>
  report(feed, { components: [], indicator: "unknown", problem: { reason: "not-json", detail: "HTML" } });
const elsewhere = (feed: string) =>
  report(feed, { components: [{ id: "web", name: "Website", status: "operational" }] });

describe("what all pages together say", () => {
  it("is nothing where no feed speaks of the monitor", () => {
    expect(pageView(monitor, new Map(), START_MS)).toBeUndefined();
  });

  it("is the worst that any of them says", () => {
    const down = report("b", { components: [{ id: "api", name: "API", status: "major_outage" }] });
    expect(view(report("a"), down)).toMatchObject({
      readable: true,
      trouble: true,
      status: "major_outage",
      url: "https://b.example/",
    });
  });

  it("is what the others say while one can't be read", () => {
    expect(view(report("a"), unread("b"))).toMatchObject({ readable: true, trouble: false, status: "operational" });
  });

  it("is never green where no page could be read, or none knows the component", () => {
    expect(view(unread("a"), unread("b"))).toMatchObject({ readable: false, trouble: false, status: "unknown" });
    expect(view(elsewhere("a"), unread("b"))).toMatchObject({ readable: false, trouble: false, status: "unknown" });
  });

  it("begins with the first trouble, not with information", () => {
    const told = (id: string, minutes: number, impact: ReportedIncident["impact"]): ReportedIncident => ({
      id,
      title: id,
      state: "investigating",
      impact,
      begin: toInstant(START_MS - minutes * 60_000),
      published: toInstant(START_MS),
      components: ["api"],
      updates: [],
    });
    const page = view(
      report("a", { incidents: [told("notice", 60, "operational"), told("outage", 10, "partial_outage")] }),
    );
    expect(page).toMatchObject({ trouble: true, begin: toInstant(START_MS - 600_000) });
  });
});

describe("when the page spoke", () => {
  const incident = {
    v: 1,
    id: "20261121T090000Z-a-outage",
    monitor: "a",
    kind: "outage",
    level: "critical",
    begin: toInstant(START_MS),
    detected: toInstant(START_MS + 60_000),
    corroboration: "confirmed",
    timeline: [],
    evidence: [],
    outbox: [],
  } as const;

  it("is late by the time since the begin, and behind us by the time since our verdict", () => {
    const told = { ...incident, pagePublished: toInstant(START_MS + 300_000) };
    expect(latenessMs(told)).toBe(300_000);
    expect(leadMs(told)).toBe(240_000);
  });

  it("is before the begin where both are negative, and nothing while it is silent", () => {
    const early = { ...incident, pagePublished: toInstant(START_MS - 60_000) };
    expect(latenessMs(early)).toBe(-60_000);
    expect(leadMs(early)).toBe(-120_000);
    expect(latenessMs(incident)).toBeUndefined();
    expect(leadMs(incident)).toBeUndefined();
  });
});
