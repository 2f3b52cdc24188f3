import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fatesByPage, reportCards, type ReportCardInput } from "./report-card.ts";
import { CORROBORATIONS, INCIDENT_KINDS, type Corroboration, type Incident } from "./incident.ts";
import { DAY_MS, MINUTE_MS, toInstant } from "./instant.ts";
import { START_MS } from "./samples.fixture.ts";

const at = (minutes: number): string => toInstant(START_MS + minutes * MINUTE_MS);
const NOW = START_MS + DAY_MS;

function incident(monitor: string, from: number, to: number | undefined, more: Partial<Incident> = {}): Incident {
  return {
    v: 1,
    id: `${monitor}-${from}`,
    monitor,
    kind: "outage",
    level: "critical",
    begin: at(from),
    detected: at(from + 1),
    ...(to !== undefined && { end: at(to) }),
    outcome: "server-error",
    corroboration: "unacknowledged",
    timeline: to === undefined ? [] : [{ t: at(to), what: "recovered" }],
    evidence: [],
    outbox: [],
    ...more,
  };
}
/** Confirmed by a page that spoke `late` minutes after the incident began, which is a minute before our verdict. */
const confirmed = (monitor: string, from: number, late: number, more: Partial<Incident> = {}) =>
  incident(monitor, from, from + 30, {
    corroboration: "confirmed",
    pageFeed: "page",
    pagePublished: at(from + late),
    ...more,
  });
const advisory = (monitor: string, from: number, to: number | undefined, more: Partial<Incident> = {}) =>
  incident(monitor, from, to, {
    kind: "advisory",
    level: "info",
    corroboration: "advisory",
    pageFeed: "page",
    pagePublished: at(0),
    ...more,
  });

const monitors = ["chat", "images"].map((id) => ({ id, feeds: [{ feed: "page", components: [] }] }));
const cards = (incidents: readonly Incident[], more: Partial<ReportCardInput> = {}) =>
  reportCards({ feeds: [{ id: "page" }], monitors, incidents, nowMs: NOW, ...more });

describe("a report card", () => {
  it("counts each incident of ours once, by what became of it", () => {
    const [card] = cards([
      // The example of docs/judging.md.
      confirmed("chat", 0, 24),
      confirmed("images", 2, 22),
      incident("images", 300, 330),
      incident("chat", 400, 410, { kind: "degradation", level: "warning", corroboration: "unread" }),
      incident("chat", 1400, undefined),
    ]);
    expect(card).toEqual({
      feed: "page",
      incidents: 5,
      acknowledged: 2,
      silent: 1,
      unread: 1,
      pending: 1,
      confirmedShare: 2 / 3,
      lead: { medianMs: 22 * MINUTE_MS, quickestMs: 21 * MINUTE_MS, slowestMs: 23 * MINUTE_MS },
      falseAdvisories: 0,
    });
  });

  it("has a signed lead: a page that was earlier than we were has a negative one", () => {
    const [card] = cards([confirmed("chat", 0, -9), confirmed("chat", 100, 4), confirmed("images", 200, 31)]);
    expect(card!.lead).toEqual({ medianMs: 3 * MINUTE_MS, quickestMs: -10 * MINUTE_MS, slowestMs: 30 * MINUTE_MS });
  });

  it("has neither lead nor share where nothing is known", () => {
    expect(cards([])).toEqual([
      { feed: "page", incidents: 0, acknowledged: 0, silent: 0, unread: 0, pending: 0, falseAdvisories: 0 },
    ]);
  });

  it("looks 90 days back, or as far as it is told", () => {
    const old = confirmed("chat", -91 * 24 * 60, 5);
    expect(cards([old])[0]!.incidents).toBe(0);
    expect(cards([old], { days: 120 })[0]!.incidents).toBe(1);
  });

  it("is made of official pages alone, as the config says who is one", () => {
    const feeds = [{ id: "page" }, { id: "hub" }, { id: "router", role: "third-party" as const }, { id: "unused" }];
    const uses = (role?: "official" | "third-party") => [
      { id: "chat", feeds: [{ feed: "page", components: [] }] },
      { id: "images", feeds: ["hub", "router"].map((feed) => ({ feed, components: [], ...(role && { role }) })) },
    ];
    const named = (role?: "official" | "third-party") =>
      cards([], { feeds, monitors: uses(role) }).map(({ feed }) => feed);
    expect(named()).toEqual(["page", "hub"]);
    expect(named("third-party")).toEqual(["page"]);
    expect(named("official")).toEqual(["page", "hub", "router"]);
  });

  it("gives a page no credit for what it alone told: a monitor that nobody asks is judged by its word", () => {
    const { outcome: _, ...told } = confirmed("chat", 0, 0);
    expect(cards([told])[0]).toMatchObject({ incidents: 0, acknowledged: 0 });
  });

  it("names the incidents that it counts, by page", () => {
    const [late, silent] = [confirmed("chat", 0, 24), incident("images", 300, 330)];
    const input = { feeds: [{ id: "page" }], monitors, incidents: [late, silent], nowMs: NOW };
    expect(fatesByPage(input).get("page")).toEqual([
      { incident: late, fate: "acknowledged" },
      { incident: silent, fate: "silent" },
    ]);
  });

  it("holds nothing against a page that another page of the monitor acknowledged, or that nobody watched then", () => {
    const elsewhere = confirmed("chat", 0, 5, { pageFeed: "other" });
    expect(cards([elsewhere, incident("chat", 100, 130, { corroboration: "uncovered" })])[0]!.incidents).toBe(0);
  });
});

describe("false advisories", () => {
  it("are words of the page of which no call showed anything, once however many monitors they concern", () => {
    expect(cards([advisory("chat", 5, 60), advisory("images", 6, 60)])[0]!.falseAdvisories).toBe(1);
    const another = advisory("chat", 200, 260, { pagePublished: at(190) });
    expect(cards([advisory("chat", 5, 60), another])[0]!.falseAdvisories).toBe(2);
  });

  it("are none while they last, or where nobody saw their end", () => {
    expect(cards([advisory("chat", 5, undefined)])[0]!.falseAdvisories).toBe(0);
    const unseen = advisory("chat", 5, 60, { timeline: [{ t: at(60), what: "ended", why: "unobserved" }] });
    expect(cards([unseen])[0]!.falseAdvisories).toBe(0);
  });

  it.each([
    [61, 0],
    [89, 0],
    [90, 0],
    [91, 1],
  ])("are none where we failed up to half an hour around them: an outage at minute %i leaves %i", (minute, count) => {
    expect(cards([advisory("chat", 5, 60), incident("chat", minute, minute + 9)])[0]!.falseAdvisories).toBe(count);
  });

  it("are none where another monitor's outage was confirmed by the same word", () => {
    const outage = confirmed("images", 1, -1);
    expect(cards([advisory("chat", 5, 60), outage])[0]!.falseAdvisories).toBe(0);
    expect(cards([advisory("chat", 5, 60), incident("images", 1, 30)])[0]!.falseAdvisories).toBe(1);
  });
});

it("counts add up, whatever happened, and shares and leads stay in their bounds", () => {
  const any = fc
    .record({
      monitor: fc.constantFrom("chat", "images", "nobody"),
      kind: fc.constantFrom(...INCIDENT_KINDS),
      corroboration: fc.constantFrom<Corroboration>(...CORROBORATIONS),
      from: fc.integer({ min: 0, max: 1200 }),
      lasts: fc.option(fc.nat(100), { nil: undefined }),
      feed: fc.option(fc.constantFrom("page", "other"), { nil: undefined }),
      late: fc.option(fc.integer({ min: -60, max: 60 }), { nil: undefined }),
    })
    .map(({ monitor, from, lasts, feed, late, ...more }) =>
      incident(monitor, from, lasts === undefined ? undefined : from + lasts, {
        ...more,
        ...(feed !== undefined && { pageFeed: feed }),
        ...(late !== undefined && { pagePublished: at(from + late) }),
      }),
    );
  fc.assert(
    fc.property(fc.array(any, { maxLength: 20 }), (incidents) => {
      const [card] = cards(incidents);
      const { acknowledged, silent, unread, pending, confirmedShare, lead, falseAdvisories } = card!;
      expect(card!.incidents).toBe(acknowledged + silent + unread + pending);
      const ours = incidents.filter(
        ({ kind, monitor }) => (kind === "outage" || kind === "degradation") && monitor !== "nobody",
      );
      expect(card!.incidents).toBeLessThanOrEqual(ours.length);
      expect(falseAdvisories).toBeLessThanOrEqual(incidents.filter(({ kind }) => kind === "advisory").length);
      expect(confirmedShare === undefined).toBe(acknowledged + silent === 0);
      if (lead === undefined) return;
      expect(lead.quickestMs).toBeLessThanOrEqual(lead.medianMs);
      expect(lead.medianMs).toBeLessThanOrEqual(lead.slowestMs);
      expect(cards(incidents.toReversed())).toEqual([card]);
    }),
  );
});
