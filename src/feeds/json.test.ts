import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import { readerOf } from "../../test/feed-reader.ts";
import { compileExpression, evaluateExpression } from "../conditions/index.ts";
import type { Report } from "../domain/report.ts";
import { isFeedProblem } from "./contract.ts";
import { feedExpressions, FeedSettings } from "./index.ts";
import { json } from "./json.ts";

const fetchedAt = "2026-11-21T09:00:00.000Z";
const URL_OF_IT = "https://status.aurora.example/state.json";
const SERVICES = readFileSync(new URL("fixtures/json-services.json", import.meta.url), "utf8");

const MAP = {
  indicator: "body.state",
  components: 'body.services.map(s, {"id": s.key, "name": s.title, "status": s.state})',
  incidents:
    'body.troubles.map(t, {"id": t.no, "title": t.headline, "begin": t.since, "published": t.known, "end": t.over, "components": t.what, "impact": t.how, "url": t.link, "text": t.words})',
  maintenances: 'body.plans.map(p, {"id": p.no, "title": p.headline, "begin": p.from, "end": p.to})',
  asOf: "body.made",
};
const WORDS = { green: "operational", yellow: "degraded_performance", red: "major_outage" };

const settingsOf = (over: object = {}) =>
  json.settings.parse({ id: "x", kind: "json", url: URL_OF_IT, map: MAP, words: WORDS, ...over });

const parse = (text: string, over: object = {}) =>
  json.parse(
    text,
    { feed: "x", url: URL_OF_IT, fetchedAt },
    { settings: settingsOf(over), evaluate: evaluateExpression },
  );

function read(value: unknown, over: object = {}): Report {
  const report = parse(typeof value === "string" ? value : JSON.stringify(value), over);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

describe("any JSON", () => {
  it("is mapped by the config's expressions and words", () => {
    expect(read(SERVICES)).toEqual({
      feed: "x",
      url: URL_OF_IT,
      fetchedAt,
      asOf: "2026-11-21T08:55:00.000Z",
      indicator: "minor",
      components: [
        { id: "chat", name: "Chat API", status: "major_outage" },
        { id: "docs", name: "Docs", status: "operational" },
        { id: "beta", name: "Beta", status: "unknown", unknownWords: ["status=violet"] },
      ],
      incidents: [
        {
          id: "17",
          title: "Chat is down",
          state: "investigating",
          impact: "major_outage",
          begin: "2026-11-21T08:31:00.000Z",
          published: "2026-11-21T08:40:00.000Z",
          components: ["chat"],
          url: "https://status.aurora.example/17",
          updates: [{ t: "2026-11-21T08:40:00.000Z", state: "investigating", text: "We know." }],
        },
        {
          id: "16",
          title: "Docs were slow",
          state: "resolved",
          impact: "degraded_performance",
          begin: "2026-11-20T08:00:00.000Z",
          end: "2026-11-20T09:00:00.000Z",
          published: "2026-11-20T08:05:00.000Z",
          components: ["docs"],
          updates: [],
        },
      ],
      maintenances: [
        {
          id: "3",
          title: "New disks",
          state: "scheduled",
          begin: "2026-11-22T01:00:00.000Z",
          end: "2026-11-22T02:00:00.000Z",
          components: [],
        },
      ],
    });
  });

  it("has the indicator of its parts where no expression gives one", () => {
    const { indicator: _, ...map } = MAP;
    expect(read(SERVICES, { map }).indicator).toBe("critical");
    const well = { services: [{ key: "a", title: "A", state: "green" }] };
    expect(read(well, { map: { components: MAP.components } }).indicator).toBe("none");
    expect(read({ troubles: [] }, { map: { incidents: MAP.incidents } }).indicator).toBe("none");
  });

  it("is never well by a part that could not be read", () => {
    const map = { components: MAP.components, incidents: MAP.incidents };
    const report = read({ services: [{ key: "a", title: "A", state: "green" }] }, { map });
    expect(report.indicator).toBe("unknown");
    expect(report.notes).toEqual(["map.incidents found nothing, or something of another type than it expects"]);
    expect(read({ made: fetchedAt }, { map: { asOf: "body.made" } }).indicator).toBe("unknown");
  });

  it("of which no expression finds anything is of the wrong shape", () => {
    expect(parse('{"error":"gone"}')).toEqual({
      reason: "wrong-shape",
      detail: "JSON in which no expression of `map` finds anything",
    });
  });

  it.each([
    ["none", "none"],
    ["critical", "critical"],
    ["red", "critical"],
    ["under_maintenance", "maintenance"],
    [true, "none"],
  ])("says of the whole %j as %s", (state, indicator) => {
    const words = { ...WORDS, true: "operational" };
    expect(read({ state }, { map: { indicator: "body.state" }, words })).toMatchObject({ indicator });
  });

  it("speaks for whom the config says, also where it can't be read", async () => {
    expect(read(SERVICES)).not.toHaveProperty("role");
    const over = { role: "third-party", page: "https://status.aurora.example/" };
    expect(read(SERVICES, over)).toMatchObject({ role: "third-party", url: "https://status.aurora.example/" });
    const { reader } = readerOf({}, fetchedAt);
    expect(await json.observe({ settings: settingsOf(over), reader, evaluate: evaluateExpression })).toMatchObject({
      role: "third-party",
      url: "https://status.aurora.example/",
      problem: { reason: "http-status" },
    });
  });
});

describe("what is not of the shape", () => {
  const notesOf = (body: object, map: object) => read(body, { map }).notes;

  it("is a note that names the key and what came", () => {
    expect(notesOf({ v: "up" }, { components: "body.v" })).toEqual([
      'map.components should be a list of maps, but is the text "up"',
    ]);
    expect(notesOf({ v: [1, {}, { id: "a", status: [] }] }, { components: "body.v" })).toEqual([
      "map.components[0] should be a map, but is 1",
      "map.components[1] has neither an id nor a name",
      "map.components[2].status should be a text, but is a list",
    ]);
    expect(notesOf({ v: [{ id: "a", begin: "soon" }, {}] }, { incidents: "body.v" })).toEqual([
      'map.incidents[0].begin should be a moment, but is the text "soon"',
      "map.incidents[1] has neither an id, a url, a title nor a begin",
    ]);
    expect(notesOf({ v: "purple" }, { indicator: "body.v" })?.[0]).toMatch(
      /^map\.indicator should be one of none, .*, but is the text "purple"$/,
    );
    expect(notesOf({ v: true }, { asOf: "body.v" })).toEqual(["map.asOf should be a moment, but is true"]);
  });

  it("is told of at most twenty times", () => {
    const many = Array.from({ length: 500 }, () => 1);
    expect(notesOf({ v: many }, { components: "body.v" })).toHaveLength(20);
  });

  it("leaves the rest as it is", () => {
    const { components } = read({ v: [1, { id: "a", status: "operational" }] }, { map: { components: "body.v" } });
    expect(components).toEqual([{ id: "a", name: "a", status: "operational" }]);
  });
});

describe("incidents of any JSON", () => {
  const incidentOf = (entry: object) => read({ v: [entry] }, { map: { incidents: "body.v" } }).incidents[0];

  it.each([
    [{ id: 1, begin: "2026-11-21T08:00:00Z", end: "2026-11-21T10:00:00Z" }, "investigating", undefined],
    [{ id: 1, begin: "2026-11-21T08:00:00Z", end: "2026-11-21T08:30:00Z" }, "resolved", "2026-11-21T08:30:00.000Z"],
    [{ id: 1, begin: "2026-11-21T08:00:00Z", state: "resolved" }, "resolved", "2026-11-21T08:00:00.000Z"],
    [{ id: 1, begin: "2026-11-21T08:00:00Z", state: "done" }, "investigating", undefined],
  ])("are over by their end or state alone: %j", (entry, state, end) => {
    expect(incidentOf(entry)?.state).toBe(state);
    expect(incidentOf(entry)?.end).toBe(end);
  });

  it("keep words that nobody knows", () => {
    expect(incidentOf({ id: 1, state: "done", impact: "HUGE" })).toMatchObject({
      impact: "unknown",
      unknownWords: ["impact=HUGE", "state=done"],
    });
  });

  it("have an id that stays: their own, their address, or their begin and title", () => {
    const [begin, title, url] = ["2026-11-21T08:00:00Z", "Down", "https://a.example/1"];
    expect(incidentOf({ begin, title, url })?.id).toBe(url);
    expect(incidentOf({ begin, title })?.id).toBe("2026-11-21T08:00:00.000Z Down");
  });
});

describe("maintenances of any JSON", () => {
  it.each([
    ["scheduled", { begin: "2026-11-21T10:00:00Z" }],
    ["in_progress", { begin: "2026-11-21T08:00:00Z", end: "2026-11-21T10:00:00Z" }],
    ["completed", { begin: "2026-11-21T07:00:00Z", end: "2026-11-21T08:00:00Z" }],
    ["completed", { begin: "2026-11-21T08:00:00Z", state: "completed" }],
  ])("are %s by their time unless they say a state", (state, entry) => {
    const { maintenances } = read({ v: [{ id: 1, ...entry }] }, { map: { maintenances: "body.v" } });
    expect(maintenances).toMatchObject([{ state }]);
  });
});

describe("the expressions", () => {
  const settings = (map: object) => FeedSettings.parse({ id: "x", kind: "json", url: URL_OF_IT, map });

  it("are given to the config, for it to compile them", () => {
    expect(feedExpressions(settings(MAP))).toEqual(
      Object.entries({
        indicator: MAP.indicator,
        components: MAP.components,
        incidents: MAP.incidents,
        maintenances: MAP.maintenances,
        asOf: MAP.asOf,
      }).map(([key, text]) => ({ path: ["map", key], text })),
    );
    for (const { text } of feedExpressions(settings(MAP))) expect(compileExpression(text)).toEqual({ ok: true });
    expect(feedExpressions(FeedSettings.parse({ id: "x", kind: "statuspage", url: URL_OF_IT }))).toEqual([]);
  });

  it("may write values of several types with dyn()", () => {
    const components = '[{"id": dyn("api"), "status": body.up ? dyn("operational") : dyn("major_outage")}]';
    expect(compileExpression(components)).toEqual({ ok: true });
    expect(read({ up: false }, { map: { components } })).toMatchObject({
      indicator: "critical",
      components: [{ id: "api", status: "major_outage" }],
    });
  });

  it("must be one at least, and a word must mean a state that there is", () => {
    const parses = (over: object) =>
      json.settings.safeParse({ id: "x", kind: "json", url: URL_OF_IT, ...over }).success;
    expect(parses({ map: {} })).toBe(false);
    expect(parses({ map: { colour: "body" } })).toBe(false);
    expect(parses({ map: MAP, words: { green: "fine" } })).toBe(false);
  });
});

it("makes the normal form or a problem of any text", () => {
  fc.assert(fc.property(mutantsOf(SERVICES), (text) => expectNormalForm(parse(text))));
});

it("makes it of whatever an expression gives", () => {
  const names = [
    "id",
    "title",
    "name",
    "state",
    "status",
    "impact",
    "begin",
    "end",
    "published",
    "components",
    "url",
    "text",
  ];
  const entry = fc.dictionary(fc.constantFrom(...names), fc.jsonValue({ maxDepth: 1 }));
  fc.assert(
    fc.property(fc.oneof(fc.array(entry), fc.jsonValue()), (value) => {
      const given = json.parse(
        "{}",
        { feed: "x", url: URL_OF_IT, fetchedAt },
        { settings: settingsOf(), evaluate: () => value },
      );
      expectNormalForm(given);
    }),
  );
});

describe("more than anybody's list holds", () => {
  it("is ids of 300 characters on one line, and 10,000 entries", () => {
    const services = [
      { key: `a\u0000\n${"x".repeat(1e6)}`, title: "A", state: "green" },
      ...Array.from({ length: 20_000 }, (_, n) => ({ key: n, title: "B", state: "green" })),
    ];
    const troubles = [{ no: "y".repeat(1e6) }];
    const map = { components: MAP.components, incidents: 'body.troubles.map(t, {"id": t.no})' };
    const { components, incidents, notes } = read({ services, troubles }, { map });
    expect(components).toHaveLength(10_000);
    expect(components[0]?.id).toBe(`a${"x".repeat(297)}`);
    expect([incidents[0]?.id, incidents[0]?.title]).toEqual(["y".repeat(300), "y".repeat(300)]);
    expect(notes).toEqual(["map.components has 20001 entries, of which the first 10000 are read"]);
  });
});
