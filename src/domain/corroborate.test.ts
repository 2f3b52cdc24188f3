import { describe, expect, it } from "vitest";
import { monitor, START_MS } from "./samples.fixture.ts";
import { corroborate, latenessMs, leadMs, pageView, withShownSince } from "./corroborate.ts";
import type { Incident } from "./incident.ts";
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

describe("who speaks for the provider", () => {
  const probed = { ...watched, probe: { kind: "http" } };
  const down = { components: [{ id: "api", name: "API", status: "major_outage" as const }] };
  const of = (one: typeof watched & { probe?: unknown }, ...reports: Report[]) =>
    pageView(one, new Map(reports.map((report) => [report.feed, report])), START_MS);

  it("is the official page alone, where the monitor is asked", () => {
    const third = report("b", { ...down, role: "third-party" });
    expect(of(probed, report("a"), third)).toMatchObject({ status: "operational", feed: "a" });
    expect(of(probed, unread("a"), third)).toMatchObject({ readable: false, trouble: false });
    const crowd = report("a", { ...down, role: "community" });
    expect(of(probed, crowd, third)).toBeUndefined();
  });

  it("may be a third party where nobody asks it and no official page is named, though it can't be read", () => {
    const third = report("b", { ...down, role: "third-party" });
    expect(of(watched, report("a"), third)).toMatchObject({ status: "operational", feed: "a" });
    expect(of(watched, unread("a"), third)).toMatchObject({ readable: false, trouble: false });
    const crowd = report("a", { ...down, role: "community" });
    expect(of(watched, crowd, third)).toMatchObject({ status: "major_outage", feed: "b" });
    expect(of(watched, crowd)?.trouble).not.toBe(true);
  });

  it("is what the config says of its use, whatever the kind says", () => {
    const feeds = [
      { feed: "a", components: ["api"], role: "third-party" as const },
      { feed: "b", components: ["api"], role: "official" as const },
    ];
    const one = { ...probed, feeds };
    expect(of(one, report("a", down), report("b", { role: "third-party" }))).toMatchObject({
      feed: "b",
      trouble: false,
    });
  });

  it("begins with no advisory, and is not raised by one", () => {
    const notice: ReportedIncident = {
      id: "n",
      title: "Deprecation",
      state: "investigating",
      impact: "degraded_performance",
      begin: toInstant(START_MS),
      published: toInstant(START_MS),
      components: ["api"],
      advisory: true,
      updates: [],
    };
    const page = of(probed, report("a", { incidents: [notice] }));
    expect(page).toMatchObject({ trouble: false, status: "operational", incidents: [{ id: "n", feed: "a" }] });
    expect(page!.begin).toBeUndefined();
  });
});

describe("a page that shows trouble by a state alone", () => {
  const at = (minute: number) => toInstant(START_MS + minute * 60_000);
  const red = { components: [{ id: "api", name: "API", status: "major_outage" as const }] };
  const line = (minute: number, more: Partial<Report> = {}) => {
    const { fetchedAt: t, ...said } = report("a", { fetchedAt: at(minute), ...more });
    return { v: 1 as const, t, report: said };
  };
  const outage: Incident = {
    v: 1,
    id: "20261121T090000Z-chat-outage",
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: at(0),
    detected: at(10),
    outcome: "timeout",
    corroboration: "unacknowledged",
    evidence: [],
    timeline: [],
    outbox: [],
  };
  const now = view(report("a", red))!;

  it.each([
    ["since it turned red", [line(-60), line(-5, red), line(3, { ...red, indicator: "critical" })], -5],
    [
      "through a pause in which it could not be read",
      [line(-9, red), line(-5, { ...red, ...unreadable() }), line(3, red)],
      -9,
    ],
    ["since it turned red again", [line(-9, red), line(-5), line(3, red)], 3],
  ])("has said so %s", (_when, changes, minute) => {
    const seen = withShownSince(now, watched, changes);
    expect(corroborate(outage, seen, START_MS + 12 * 60_000)).toMatchObject({
      corroboration: "confirmed",
      pagePublished: at(minute),
    });
  });

  it("has said so now, where the ledger knows nothing of it", () => {
    expect(corroborate(outage, withShownSince(now, watched, []), START_MS)).toMatchObject({ pagePublished: at(0) });
  });

  it("is no official one where a third party stands in: it confirms nothing", () => {
    const third = view(report("a", { ...red, role: "third-party" }), report("b", { role: "third-party" }))!;
    expect(third).toMatchObject({ trouble: true, standIn: true });
    expect(corroborate(outage, third, START_MS)).toMatchObject({ corroboration: "uncovered" });
  });

  function unreadable(): Partial<Report> {
    return { problem: { reason: "not-json", detail: "HTML" } };
  }
});

describe("when the page spoke", () => {
  const incident = {
    v: 1,
    id: "20261121T090000Z-a-outage",
    monitor: "a",
    kind: "outage",
    level: "critical",
    outcome: "overloaded",
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
    const advisory = { ...early, kind: "advisory" } as const;
    expect([latenessMs(advisory), leadMs(advisory)]).toEqual([undefined, undefined]);
  });

  it("is late by its own begin and behind nobody where no call of ours met it", () => {
    const { outcome: _, ...byPage } = { ...incident, pagePublished: toInstant(START_MS + 300_000) };
    expect([latenessMs(byPage), leadMs(byPage)]).toEqual([300_000, undefined]);
  });
});
