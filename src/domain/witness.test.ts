import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HOUR_MS, toInstant } from "./instant.ts";
import { START_MS } from "./samples.fixture.ts";
import { hearWitnesses, isTroubleNow, testimoniesOf } from "./witness.ts";
import { measuredUptime, uptimeStatus } from "./third-party-uptime.ts";
import { ROLES, type Figure, type Hint, type Report, type ReportedIncident } from "./report.ts";
import type { Incident } from "./incident.ts";
import type { FeedMatch } from "./report-filter.ts";

const at = (minutes: number): string => toInstant(START_MS + minutes * 60_000);
const report = (feed: string, more: Partial<Report> = {}): Report => ({
  feed,
  url: `https://${feed}.example/`,
  fetchedAt: at(0),
  role: "third-party",
  indicator: "none",
  components: [],
  incidents: [],
  maintenances: [],
  ...more,
});
const incident = (id: string, more: Partial<ReportedIncident> = {}): ReportedIncident => ({
  id,
  title: "Incident with Easel",
  state: "investigating",
  impact: "partial_outage",
  begin: at(-30),
  published: at(-20),
  components: ["Easel"],
  updates: [],
  ...more,
});
const figure = (component: string, uptime: Figure["uptime"]): Figure => ({
  component,
  name: `${component} | easel`,
  ...(uptime !== undefined && { uptime }),
});
const hint = (count: number, usual?: number): Hint => ({
  what: "topics",
  words: [],
  count,
  windowMs: HOUR_MS,
  ...(usual !== undefined && { usual }),
  latest: [],
});
const probe = { kind: "http" };
const easel = (feed: string, more: Partial<FeedMatch> = {}): FeedMatch => ({ feed, components: ["Easel"], ...more });
const whole = (feed: string): FeedMatch => ({ feed, components: [] });
const of = (feeds: readonly FeedMatch[], ...reports: readonly Report[]) =>
  testimoniesOf({ feeds, probe }, new Map(reports.map((one) => [one.feed, one])), START_MS);

describe("a third party's incident", () => {
  it("is a witness with its times, where it concerns the monitor", () => {
    const told = report("hub", { incidents: [incident("1"), incident("2", { components: ["Quill"] })] });
    expect(of([easel("hub")], told)).toEqual([
      {
        says: "trouble",
        feed: "hub",
        status: "partial_outage",
        title: "Incident with Easel",
        begin: at(-30),
        published: at(-20),
        url: "https://hub.example/",
      },
    ]);
  });

  it("of another vendor is none, though the component in which it is told is that of both", () => {
    const models = { id: "m", name: "Models of others", status: "degraded_performance" } as const;
    const others = incident("1", { title: "Incident with Quill", components: ["Models of others"] });
    const told = report("hub", { indicator: "minor", components: [models], incidents: [others] });
    const about = (...include: string[]) => of([{ feed: "hub", components: ["m"], include }], told);
    expect([about("Easel"), about("Quill").length, about().length]).toEqual([[], 1, 1]);
    // Of trouble that no incident tells, it may be theirs.
    const untold = report("hub", { indicator: "minor", components: [models] });
    expect(of([{ feed: "hub", components: ["m"], include: ["Easel"] }], untold)).toHaveLength(1);
  });

  it("that ended lately is one of that time, no longer of now; an advisory and planned work are none", () => {
    const told = report("hub", {
      incidents: [
        incident("1", { end: at(-10) }),
        incident("2", { advisory: true }),
        incident("3", { impact: "under_maintenance" }),
        incident("4", { end: at(-25 * 60), begin: at(-26 * 60) }),
      ],
    });
    const testimonies = of([easel("hub")], told);
    expect(testimonies).toMatchObject([{ title: "Incident with Easel", end: at(-10) }]);
    expect(isTroubleNow(testimonies, START_MS)).toBe(false);
    expect(isTroubleNow(of([easel("hub")], report("hub", { incidents: [incident("1")] })), START_MS)).toBe(true);
  });

  it("of a provider's own page that the config calls a third party is one; the official page is none", () => {
    const told = report("hub", { role: "official", incidents: [incident("1")] });
    expect(of([easel("hub", { role: "third-party" })], told)).toHaveLength(1);
    expect(of([easel("hub")], told)).toEqual([]);
  });

  it("from the crowd, or from a source that could not be read, is none", () => {
    const told = { incidents: [incident("1")] };
    expect(of([easel("hub")], report("hub", { ...told, role: "community" }))).toEqual([]);
    const problem = { reason: "not-json", detail: "HTML" } as const;
    expect(of([easel("hub")], report("hub", { ...told, problem }))).toEqual([]);
    expect(of([easel("hub")])).toEqual([]);
  });

  it("is one where it stands in for the page, too: no official page has said so", () => {
    const reports = new Map([["hub", report("hub", { incidents: [incident("1")] })]]);
    expect(testimoniesOf({ feeds: [easel("hub")] }, reports, START_MS)).toHaveLength(1);
  });
});

describe("a third party's state", () => {
  it("is a witness where no incident of theirs tells it", () => {
    const components = [{ id: "e", name: "Easel", status: "partial_outage" as const }];
    expect(of([easel("hub")], report("hub", { components }))).toEqual([
      { says: "trouble", feed: "hub", status: "partial_outage", url: "https://hub.example/" },
    ]);
    expect(of([easel("hub")], report("hub", { components, incidents: [incident("1")] }))).toHaveLength(1);
  });
});

describe("a third party's figures", () => {
  const routed = (...figures: Figure[]) => of([whole("router")], report("router", { figures }));

  it("are trouble only where the best endpoint fails, and each is kept", () => {
    expect(routed(figure("a", { "5m": 0.2 }), figure("b", { "5m": 0.99 }))).toEqual([]);
    expect(routed(figure("a", { "5m": 0.2 }), figure("b", { "5m": 0.9 }))).toMatchObject([
      {
        status: "degraded_performance",
        measured: {
          best: 0.9,
          each: [
            { component: "a", uptime: 0.2 },
            { component: "b", uptime: 0.9 },
          ],
        },
      },
    ]);
    expect(routed(figure("a", { "5m": 0.49 }))).toMatchObject([{ status: "major_outage" }]);
  });

  it("are each endpoint's once, though a model repeats its best one and names its worst", () => {
    const figures = ["m", "m@worst", "m@a", "m@b"].map((id, n) => figure(id, { "5m": [0.9, 0.2, 0.9, 0.2][n]! }));
    const each = (...some: Figure[]) =>
      measuredUptime(report("router", { figures: some }), whole("router"))?.each.map(({ component }) => component);
    expect(each(...figures)).toEqual(["m@b", "m@a"]);
    expect(each(figures[0]!, figures[1]!)).toEqual(["m@worst", "m"]);
    expect(each(figures[0]!, figure("m@a", {}))).toEqual(["m"]);
    // Who names a model and one bad endpoint of it is as well as the model's best one, which he does not name.
    const named = { ...whole("router"), components: ["m", "m@b"] };
    expect(measuredUptime(report("router", { figures }), named)?.best).toBe(0.9);
  });

  it("speak of the endpoint that the monitor matches", () => {
    const told = report("router", { figures: [figure("a", { "5m": 0.2 }), figure("b", { "5m": 1 })] });
    expect(of([{ feed: "router", components: ["a"] }], told)).toMatchObject([{ measured: { best: 0.2 } }]);
    expect(of([{ feed: "router", components: ["b"] }], told)).toEqual([]);
  });

  it("are of the shortest span up to an hour; a longer one says nothing of now, and nothing is not zero", () => {
    const match = whole("router");
    const best = (uptime: Figure["uptime"]) =>
      measuredUptime(report("router", { figures: [figure("a", uptime)] }), match)?.best;
    expect(best({ "5m": 0.5, "30m": 0.9, "24h": 1 })).toBe(0.5);
    expect(best({ "30m": 0.9, "24h": 0.1 })).toBe(0.9);
    expect(best({ "24h": 0.1 })).toBeUndefined();
    expect(best(undefined)).toBeUndefined();
    expect(routed(figure("a", { "24h": 0.1 }))).toEqual([]);
  });

  it("go before the state that somebody gives the same endpoint", () => {
    const components = [{ id: "a", name: "A", status: "major_outage" as const }];
    const told = report("router", { components, figures: [figure("a", { "5m": 1 })] });
    expect(of([{ feed: "router", components: ["a"] }], told)).toEqual([]);
  });

  it("are no trouble while an endpoint that nobody measured may be better", () => {
    const unmeasured = { id: "b", name: "B", status: "unknown" as const };
    const told = report("router", { components: [unmeasured], figures: [figure("a", { "5m": 0.2 })] });
    expect(of([whole("router")], told)).toEqual([]);
    expect(of([{ feed: "router", components: ["a"] }], told)).toHaveLength(1);
  });

  it("never get better by a worse one, whichever is added", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const order = ["operational", "degraded_performance", "major_outage"];
    fc.assert(
      fc.property(share, share, (a, b) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        expect(order.indexOf(uptimeStatus(high))).toBeLessThanOrEqual(order.indexOf(uptimeStatus(low)));
      }),
    );
  });
});

describe("talk", () => {
  const talk = (...hints: Hint[]) => of([whole("forum")], report("forum", { role: "community", hints }));

  it.each([
    [3, 1, true],
    [2, 0, false],
    [3, 0, true],
    [5, 2, false],
    [6, 2, true],
  ])("of %i where %i are usual stands out: %s", (count, usual, standsOut) => {
    expect(talk(hint(count, usual))).toHaveLength(standsOut ? 1 : 0);
  });

  it("stands out against nothing where nobody knows what is usual", () => {
    expect(talk(hint(100))).toEqual([]);
  });

  it("is told of what stands out most, and is no trouble", () => {
    const testimonies = talk(hint(6, 2), hint(12, 1), hint(4, 1));
    expect(testimonies).toEqual([{ says: "talk", feed: "forum", count: 12, usual: 1, windowMs: HOUR_MS }]);
    expect(isTroubleNow(testimonies, START_MS)).toBe(false);
  });
});

it("whatever the roles, nobody is both page and witness, and the crowd is never trouble", () => {
  const role = fc.constantFrom(...ROLES);
  fc.assert(
    fc.property(role, role, fc.boolean(), (a, b, isProbed) => {
      const told = (feed: string) => report(feed, { incidents: [incident("1")], hints: [hint(9, 1)] });
      const feeds = [easel("a", { role: a }), easel("b", { role: b })];
      const reports = new Map([
        ["a", told("a")],
        ["b", told("b")],
      ]);
      const testimonies = testimoniesOf({ feeds, ...(isProbed && { probe }) }, reports, START_MS);
      const trouble = testimonies.filter(({ says }) => says === "trouble").map(({ feed }) => feed);
      for (const feed of trouble) expect(feed === "a" ? a : b).toBe("third-party");
      if (isProbed) expect(trouble).toHaveLength([a, b].filter((one) => one === "third-party").length);
    }),
  );
});

describe("a third party that tells of another trouble in every report", () => {
  it("is heard five times in an incident, and another one still is", () => {
    const open: Incident = {
      v: 1,
      id: "20261121T090000Z-easel-outage",
      monitor: "easel",
      kind: "outage",
      level: "critical",
      begin: at(-60),
      detected: at(-60),
      corroboration: "uncovered",
      timeline: [{ t: at(-60), what: "opened", level: "critical" }],
      evidence: [],
      outbox: [],
    };
    const restless = (minute: number): Report => {
      const incidents = Array.from({ length: 3 }, (_, n) =>
        incident(`${minute}-${n}`, { title: `Trouble ${minute} ${n}`, begin: at(-30 - minute - n) }),
      );
      return report("hub", { incidents });
    };
    const now = { t: at(0), ms: START_MS };
    const heard = [0, 5, 10].reduce(
      (one, minute) => hearWitnesses(one, of([whole("hub")], restless(minute)), now),
      open,
    );
    expect(heard.timeline.filter(({ what }) => what === "witness")).toHaveLength(5);
    const other = of([whole("gauge")], report("gauge", { incidents: [incident("1")] }));
    expect(hearWitnesses(heard, other, now).timeline).toHaveLength(heard.timeline.length + 1);
  });
});
