import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUR_MS, toInstant, toMs } from "./instant.ts";
import { pageWord, troubleOverlaps, unmatchedComponents } from "./page-word.ts";
import { COMPONENT_STATUSES, type Report, type ReportedIncident } from "./report.ts";

const NOW = toMs("2026-11-21T09:00:00.000Z");

function incident(change: Partial<ReportedIncident> = {}): ReportedIncident {
  const begin = change.begin ?? toInstant(NOW - HOUR_MS);
  return {
    id: "i1",
    title: "Errors",
    state: change.end === undefined ? "investigating" : "resolved",
    impact: "partial_outage",
    begin,
    published: begin,
    components: ["c1", "API"],
    updates: [],
    ...change,
  };
}

function report(change: Partial<Report> = {}): Report {
  return {
    feed: "page",
    url: "https://status.example/",
    fetchedAt: toInstant(NOW),
    indicator: "none",
    components: [
      { id: "c1", name: "Europe - API", status: "operational" },
      { id: "c2", name: "Europe - Console", status: "degraded_performance" },
      { id: "c3", name: "Batch", status: "unknown" },
    ],
    incidents: [],
    maintenances: [],
    ...change,
  };
}

const onto = (...components: string[]) => ({ feed: "page", components });

describe("pageWord for named components", () => {
  it.each([
    ["c2", "degraded_performance"],
    ["CONSOLE", "degraded_performance"],
    [" europe  -  console ", "degraded_performance"],
    ["Europe", "degraded_performance"],
    ["Mobile - Console", "unknown"],
    ["API", "operational"],
    ["Batch", "unknown"],
    ["Nonesuch", "unknown"],
    ["", "unknown"],
  ])("%j is %s", (component, status) => {
    expect(pageWord(report(), onto(component), NOW).status).toBe(status);
  });

  it("takes the worst of several", () => {
    expect(pageWord(report(), onto("c1", "c2"), NOW).status).toBe("degraded_performance");
  });

  it("is no better than unknown where one of them is not on the page", () => {
    expect(pageWord(report(), onto("c1", "Conosle"), NOW).status).toBe("unknown");
    expect(pageWord(report(), onto("c2", "Nonesuch"), NOW).status).toBe("degraded_performance");
  });

  it("never lets an operational component hide one that is unknown", () => {
    expect(pageWord(report(), onto("c1", "c3"), NOW).status).toBe("unknown");
  });

  it("is raised by an open incident although the component is shown as operational", () => {
    expect(pageWord(report({ incidents: [incident()] }), onto("c1"), NOW)).toMatchObject({
      status: "partial_outage",
      incidents: [{ id: "i1" }],
    });
  });

  it("takes no notice of an incident of other components, or of none", () => {
    const incidents = [incident({ components: ["c2"] }), incident({ components: [] })];
    expect(pageWord(report({ incidents }), onto("c1"), NOW)).toMatchObject({ status: "operational", incidents: [] });
  });

  it("does not ask the page indicator", () => {
    expect(pageWord(report({ indicator: "critical" }), onto("c1"), NOW).status).toBe("operational");
  });

  it("is not raised by information, and is unknown by an incident of unknown impact", () => {
    expect(pageWord(report({ incidents: [incident({ impact: "operational" })] }), onto("c1"), NOW).status).toBe(
      "operational",
    );
    expect(pageWord(report({ incidents: [incident({ impact: "unknown" })] }), onto("c1"), NOW).status).toBe("unknown");
  });
});

describe("pageWord for a source without components", () => {
  it("is operational when nothing that is open concerns the monitor", () => {
    expect(pageWord(report({ components: [] }), onto("P1"), NOW).status).toBe("operational");
    const others = report({ components: [], indicator: "critical", incidents: [incident({ components: ["P2"] })] });
    expect(pageWord(others, onto("P1"), NOW).status).toBe("operational");
  });

  it("is unknown when the page has trouble and does not say where", () => {
    expect(pageWord(report({ components: [], indicator: "major" }), onto("P1"), NOW).status).toBe("unknown");
  });
});

describe("pageWord for the whole page", () => {
  it.each([
    ["none", "operational"],
    ["minor", "degraded_performance"],
    ["major", "partial_outage"],
    ["critical", "major_outage"],
    ["maintenance", "under_maintenance"],
  ] as const)("reads the indicator %s as %s", (indicator, status) => {
    expect(pageWord(report({ indicator }), onto(), NOW).status).toBe(status);
  });

  it("is raised by any open incident, over a green indicator", () => {
    expect(pageWord(report({ incidents: [incident({ components: [] })] }), onto(), NOW).status).toBe("partial_outage");
  });

  it("goes by the components where there is no indicator, and is unknown without either", () => {
    expect(pageWord(report({ indicator: "unknown" }), onto(), NOW).status).toBe("degraded_performance");
    expect(pageWord(report({ indicator: "unknown", components: [] }), onto(), NOW).status).toBe("unknown");
  });
});

describe("pageWord and time", () => {
  it("keeps what ended in the last 24 hours, without letting it raise the status", () => {
    const over = incident({ begin: toInstant(NOW - 25 * HOUR_MS), end: toInstant(NOW - 23 * HOUR_MS) });
    const long = incident({ id: "i2", begin: toInstant(NOW - 30 * HOUR_MS), end: toInstant(NOW - 24 * HOUR_MS) });
    const word = pageWord(report({ incidents: [over, long] }), onto("c1"), NOW);
    expect(word.incidents.map(({ id }) => id)).toEqual(["i1"]);
    expect(word.status).toBe("operational");
  });
});

describe("unmatchedComponents", () => {
  it("names those that the page does not have, as they were written", () => {
    expect(unmatchedComponents(report(), onto("API", "c2", "Europe", "Conosle", "Nonesuch"))).toEqual([
      "Conosle",
      "Nonesuch",
    ]);
  });

  it("names none where the whole page is meant", () => {
    expect(unmatchedComponents(report(), onto())).toEqual([]);
  });

  it("names none where the source has no components, or was not read", () => {
    expect(unmatchedComponents(report({ components: [] }), onto("P1"))).toEqual([]);
    const unread = report({ problem: { reason: "not-json", detail: "x" } });
    expect(unmatchedComponents(unread, onto("Nonesuch"))).toEqual([]);
  });

  it("names just those of which the page's word is unknown for want of a component", () => {
    fc.assert(
      fc.property(fc.constantFrom("c1", "Europe", "Console", "Nonesuch", "", "Mobile - Console"), (component) => {
        const known = report({ components: report().components.filter(({ status }) => status !== "unknown") });
        const isUnknown = pageWord(known, onto(component), NOW).status === "unknown";
        expect(unmatchedComponents(known, onto(component))).toEqual(isUnknown ? [component] : []);
      }),
    );
  });
});

describe("a feed that was not read", () => {
  it("is unknown, never operational and never down, whatever else is known", () => {
    expect(pageWord(undefined, onto(), NOW)).toEqual({ status: "unknown", incidents: [], readable: false });
    fc.assert(
      fc.property(fc.constantFrom(...COMPONENT_STATUSES), (impact) => {
        const unread = report({ incidents: [incident({ impact })], problem: { reason: "not-json", detail: "x" } });
        expect(pageWord(unread, onto("c1"), NOW)).toMatchObject({ status: "unknown", readable: false });
      }),
    );
  });
});

describe("troubleOverlaps", () => {
  const at = (hours: number) => NOW + hours * HOUR_MS;
  const span = (id: string, from: number, to?: number, change: Partial<ReportedIncident> = {}) =>
    incident({ id, begin: toInstant(at(from)), ...(to !== undefined && { end: toInstant(at(to)) }), ...change });

  it("finds the one whose impact began nearest, among those that overlap", () => {
    const incidents = [span("long", -10), span("near", -1, 2), span("later", 1.5), span("before", -3, -2)];
    expect(troubleOverlaps(incidents, at(0), at(2))?.id).toBe("near");
  });

  it("finds one that was published late by its backdated beginning", () => {
    const late = span("late", 0, 1, { published: toInstant(at(5)) });
    expect(troubleOverlaps([late], at(0.5), at(0.7))?.id).toBe("late");
  });

  it("finds none that is over before, begins after, is planned or is information", () => {
    const none = [
      span("before", -3, -2),
      span("after", 3),
      span("planned", -1, 3, { impact: "under_maintenance" }),
      span("info", -1, 3, { impact: "operational", title: "New models are here" }),
      span("notice", -1, 3, { title: "Errors after the end of Quill 1", advisory: true }),
    ];
    expect(troubleOverlaps(none, at(0), at(2))).toBeUndefined();
  });

  it("finds one that calls itself information and tells of errors", () => {
    const admitted = span("info", -1, 3, {
      impact: "operational",
      title: "Customers experienced increased error rates",
    });
    expect(troubleOverlaps([admitted], at(0), at(2))?.id).toBe("info");
    expect(pageWord(report({ incidents: [admitted] }), onto(), NOW).status).toBe(
      pageWord(report(), onto(), NOW).status,
    );
  });
});
