import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filterReport, isAbsent, type ReportFilter } from "./report-filter.ts";
import { pageWord } from "./page-word.ts";
import { toMs } from "./instant.ts";
import type { ComponentStatus, Report, ReportedIncident, ReportedMaintenance } from "./report.ts";

const T = "2026-11-21T09:00:00.000Z";
const incident = (id: string, more: Partial<ReportedIncident> = {}): ReportedIncident => ({
  id,
  title: "Errors",
  state: "investigating",
  impact: "partial_outage",
  begin: T,
  published: T,
  components: [],
  updates: [],
  ...more,
});
const maintenance = (id: string, more: Partial<ReportedMaintenance> = {}): ReportedMaintenance => ({
  id,
  title: "Work",
  state: "scheduled",
  begin: T,
  components: [],
  ...more,
});
const component = (id: string, name: string, status: ComponentStatus = "operational") => ({ id, name, status });
const report = (more: Partial<Report> = {}): Report => ({
  feed: "page",
  url: "https://status.example/",
  fetchedAt: T,
  indicator: "none",
  components: [component("c1", "Europe - API"), component("c2", "Console", "major_outage")],
  incidents: [],
  maintenances: [],
  ...more,
});
const ids = (filter: ReportFilter, incidents: readonly ReportedIncident[]) =>
  filterReport(report({ incidents }), filter).incidents.map(({ id }) => id);

describe("components", () => {
  const many = [
    incident("by-id", { components: ["c1"] }),
    incident("by-name", { components: ["API"] }),
    incident("of-another", { components: ["Console"] }),
    incident("of-none"),
  ];

  it.each([
    ["c1", ["by-id", "of-none"]],
    ["api", ["by-name", "of-none"]],
    ["Europe - API", ["by-name", "of-none"]],
    ["Europe", ["of-none"]],
    ["Nonesuch", ["of-none"]],
  ])("%s keeps %j: an incident that names none may be about any", (wanted, kept) => {
    expect(ids({ components: [wanted] }, many)).toEqual(kept);
  });

  it.each(["c1", "API", "europe  -  api", "Europe", "C1"])(
    "are found by %j as a monitor's match finds them",
    (wanted) => {
      expect(filterReport(report(), { components: [wanted] }).components.map(({ id }) => id)).toEqual(["c1"]);
      expect(pageWord(report(), { feed: "page", components: [wanted] }, toMs(T)).status).toBe("operational");
    },
  );

  it("filter maintenances, too", () => {
    const maintenances = [maintenance("api", { components: ["API"] }), maintenance("console", { components: ["c2"] })];
    const kept = filterReport(report({ maintenances }), { components: ["API"] });
    expect(kept.maintenances.map(({ id }) => id)).toEqual(["api"]);
  });
});

describe("the indicator of what was kept", () => {
  it("is that of the components and incidents that are left", () => {
    expect(filterReport(report({ indicator: "critical" }), { components: ["c1"] }).indicator).toBe("none");
    expect(filterReport(report(), { components: ["c2"] }).indicator).toBe("critical");
  });

  it("is the page's own where nothing was left out, whatever the page lists", () => {
    expect(filterReport(report({ indicator: "minor" }), { exclude: ["billing"] }).indicator).toBe("minor");
    expect(filterReport(report({ indicator: "minor" }), {}).indicator).toBe("minor");
  });

  it("is unknown, never well, where none of the components is there", () => {
    expect(filterReport(report(), { components: ["Nonesuch"] }).indicator).toBe("unknown");
  });

  it("is unknown where one of the components is not there, however it is matched then", () => {
    const kept = filterReport(report({ indicator: "critical" }), { components: ["API", "Conosle"] });
    expect(kept.components.map(({ name, status }) => [name, status])).toEqual([
      ["Europe - API", "operational"],
      ["Conosle", "unknown"],
    ]);
    expect(kept).toMatchObject({ indicator: "unknown", notes: ['the source has no component "Conosle"'] });
    const said = (...components: string[]) => pageWord(kept, { feed: "page", components }, toMs(T)).status;
    expect([said(), said("API"), said("Conosle"), said("Console")]).toEqual([
      "unknown",
      "operational",
      "unknown",
      "unknown",
    ]);
  });

  it("is unknown where a source without components shows trouble that it does not place", () => {
    const bare = { components: [], indicator: "major" } as const;
    expect(filterReport(report(bare), { components: ["P1"] }).indicator).toBe("unknown");
    const elsewhere = report({ ...bare, incidents: [incident("i", { components: ["P2"] })] });
    expect(filterReport(elsewhere, { components: ["P1"] }).indicator).toBe("none");
    expect(filterReport(report({ components: [], indicator: "none" }), { components: ["P1"] }).indicator).toBe("none");
  });

  it("does not count a component of which only an incident that was left out tells", () => {
    const left = incident("left", { title: "Billing errors", components: ["c2"] });
    expect(filterReport(report({ indicator: "critical", incidents: [left] }), { exclude: ["billing"] }).indicator).toBe(
      "none",
    );
    const both = [left, incident("kept", { components: ["Console"] })];
    expect(filterReport(report({ indicator: "critical", incidents: both }), { exclude: ["billing"] }).indicator).toBe(
      "critical",
    );
  });
});

describe("words", () => {
  const many = [
    incident("title", { title: "Image generation fails" }),
    incident("text", { updates: [{ t: T, state: "investigating", text: "Errors in IMAGES and video" }] }),
    incident("inside", { title: "Reimagined console is slow" }),
    incident("korean", { title: "이미지생성 장애" }),
  ];

  it("are looked for in the title and the texts, where a word begins, whatever their capitals", () => {
    expect(ids({ include: ["image"] }, many)).toEqual(["title", "text"]);
    expect(ids({ exclude: ["Image"] }, many)).toEqual(["inside", "korean"]);
    expect(ids({ include: ["generation  FAILS"] }, many)).toEqual(["title"]);
  });

  it("are looked for anywhere in scripts that do not part them", () => {
    expect(ids({ include: ["생성"] }, many)).toEqual(["korean"]);
  });

  it("need one of those to include, and none of those to exclude", () => {
    expect(ids({ include: ["video", "console"], exclude: ["slow"] }, many)).toEqual(["text"]);
  });

  it("tell maintenances apart by their titles", () => {
    const maintenances = [maintenance("a", { title: "Database upgrade" }), maintenance("b", { title: "Billing work" })];
    expect(filterReport(report({ maintenances }), { exclude: ["billing"] }).maintenances.map(({ id }) => id)).toEqual([
      "a",
    ]);
  });
});

describe("regions", () => {
  const of = (...regions: string[]) => incident(regions.join("+"), { regions });

  it.each([
    ["us-central1", "us-central1", true],
    ["US-Central1", "us-central1", true],
    ["us-central1-a", "us-central1", true],
    ["us-central1", "us-central1-a", true],
    ["us-east-1a", "us-east-1", true],
    ["us-central1-a", "us-central1-b", false],
    ["us-central10", "us-central1", false],
    ["us-central2", "us-central1", false],
    ["us", "us-central1", false],
    ["us-central1", "us", false],
    ["eastus2", "eastus", false],
    ["global", "us-central1", true],
    ["Global", "us-central1", true],
  ])("%s and the wanted %s: %s", (place, wanted, isKept) => {
    expect(ids({ regions: [wanted] }, [of(place)])).toEqual(isKept ? [place] : []);
  });

  it("keep what names none, and what is in one of several", () => {
    const nowhere = incident("nowhere", { regions: [] });
    expect(
      ids({ regions: ["europe-west4"] }, [
        incident("unsaid"),
        nowhere,
        of("asia-east1", "europe-west4"),
        of("us-east1"),
      ]),
    ).toEqual(["unsaid", "nowhere", "asia-east1+europe-west4"]);
  });

  it("filter maintenances, too", () => {
    const maintenances = [maintenance("a", { regions: ["us-east1"] }), maintenance("b")];
    expect(filterReport(report({ maintenances }), { regions: ["us-west1"] }).maintenances.map(({ id }) => id)).toEqual([
      "b",
    ]);
  });
});

describe("a filter", () => {
  it("leaves a report that could not be read as it is", () => {
    const unread = report({ problem: { reason: "not-json", detail: "HTML" } });
    expect(filterReport(unread, { components: ["Nonesuch"] })).toBe(unread);
  });

  it("only ever leaves out, but for what it did not find, and twice is once", () => {
    const words = fc.array(fc.constantFrom("errors", "billing", "api", "x"), { maxLength: 2 });
    const filters = fc.record({
      components: fc.array(fc.constantFrom("c1", "Console", "Nonesuch"), { maxLength: 2 }),
      include: words,
      exclude: words,
      regions: fc.array(fc.constantFrom("us-east1", "eu"), { maxLength: 2 }),
    });
    const reports = fc
      .array(
        fc.tuple(
          fc.constantFrom("Errors", "Billing api", "Api"),
          fc.constantFrom("c1", "c2", "other"),
          fc.constantFrom("us-east1", "global"),
        ),
      )
      .map((many) =>
        report({
          indicator: "minor",
          incidents: many.map(([title, of, region], n) =>
            incident(String(n), { title, components: [of], regions: [region] }),
          ),
        }),
      );
    fc.assert(
      fc.property(reports, filters, (whole, filter) => {
        const once = filterReport(whole, filter);
        for (const one of once.incidents) expect(whole.incidents).toContain(one);
        const present = once.components.filter((one) => !isAbsent(one, "Nonesuch"));
        for (const one of present) expect(whole.components).toContain(one);
        const twice = filterReport(once, filter);
        expect(twice.incidents).toEqual(once.incidents);
        expect(twice.components).toEqual(once.components);
      }),
    );
  });
});

describe("a monitor's own filter", () => {
  const whole = { feed: "page", components: [] };
  const bare = { components: [], indicator: "major" } as const;

  it("has the page speak only by what it keeps", () => {
    const told = report({ ...bare, incidents: [incident("i", { title: "Video is down", regions: ["us-east1"] })] });
    const word = (filter: ReportFilter) => pageWord(told, { ...whole, ...filter, components: [] }, toMs(T)).status;
    expect(word({})).toBe("partial_outage");
    expect(word({ include: ["image"] })).toBe("operational");
    expect(word({ include: ["video"] })).toBe("partial_outage");
    expect(word({ exclude: ["video"] })).toBe("operational");
    expect(word({ regions: ["europe-west4"] })).toBe("operational");
  });

  it("is not raised by an advisory, with or without a component of its own", () => {
    const notice = incident("i", { title: "Deprecation", advisory: true, components: ["c1"] });
    const told = report({ incidents: [notice], components: [component("c1", "API")] });
    for (const components of [[], ["c1"]]) {
      const word = pageWord(told, { feed: "page", components }, toMs(T));
      expect(word).toMatchObject({ status: "operational", incidents: [{ id: "i" }] });
    }
  });
});
