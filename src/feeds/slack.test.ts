import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectNormalForm, mutantsOf } from "../../test/feed-mutants.ts";
import type { FeedProblem, Report } from "../domain/report.ts";
import { isFeedProblem, type FeedReader } from "./contract.ts";
import { slack } from "./slack.ts";

const fetchedAt = "2026-11-21T09:05:00.000Z";
const source = { feed: "x", url: "https://slack-status.com/api/v2.0.0/history", fetchedAt };
const recorded = new URL("../../../shared/feeds/slack/", import.meta.url);
const fixture = readFileSync(new URL("fixtures/slack-history.json", import.meta.url), "utf8");

function read(text: string): Report {
  const report = slack.parse(text, source);
  if (isFeedProblem(report)) throw new Error(report.detail);
  return report;
}

const current = (status: string, ...active_incidents: unknown[]): string =>
  JSON.stringify({ status, date_updated: "2026-11-21T00:40:00-08:00", active_incidents });

/** What `observe` makes of two answers; a problem stands for one that did not come. */
function observe(answers: Readonly<Record<string, string | FeedProblem>>, url?: string) {
  const asked: string[] = [];
  const reader: FeedReader = {
    get(request) {
      asked.push(request.url);
      const answer = answers[request.url.split("/").at(-1) ?? ""] ?? "";
      const from = { feed: "x", url: request.url, fetchedAt };
      return Promise.resolve(
        typeof answer === "string" ? { source: from, text: answer } : { source: from, problem: answer },
      );
    },
  };
  const settings = slack.settings.parse({ id: "x", kind: "slack", url });
  return { asked, report: slack.observe({ settings, reader, evaluate: () => undefined }) };
}

const [active, ...past] = JSON.parse(fixture) as object[];

describe("the history", () => {
  it("gives incidents by their status, notes in order of time, and plans apart", () => {
    expect(read(fixture)).toEqual({
      feed: "x",
      url: "https://slack-status.com/",
      fetchedAt,
      indicator: "critical",
      components: [],
      incidents: [
        {
          id: "12",
          title: "Lumen & Beam don't load",
          state: "investigating",
          impact: "major_outage",
          begin: "2026-11-21T08:10:00.000Z",
          published: "2026-11-21T08:10:00.000Z",
          components: ["Lumen", "Beam"],
          url: "https://slack-status.example/2026-11/12",
          updates: [
            { t: "2026-11-21T08:10:00.000Z", state: "investigating", text: "First." },
            { t: "2026-11-21T08:40:00.000Z", state: "investigating", text: "Second." },
          ],
        },
        {
          id: "11",
          title: "Search is slow",
          state: "resolved",
          impact: "degraded_performance",
          begin: "2026-11-20T18:00:00.000Z",
          end: "2026-11-20T19:00:00.000Z",
          published: "2026-11-20T18:00:00.000Z",
          components: [],
          updates: [
            { t: "2026-11-20T18:00:00.000Z", state: "investigating", text: "Looking." },
            { t: "2026-11-20T19:00:00.000Z", state: "resolved", text: "Over." },
          ],
        },
      ],
      maintenances: [
        {
          id: "10",
          title: "New racks",
          state: "scheduled",
          begin: "2026-11-22T18:00:00.000Z",
          components: ["Lumen"],
        },
      ],
      notes: ["Cancelled maintenances were left out: 1."],
    });
  });

  it("ends one without notes at its last change", () => {
    const text = JSON.stringify([{ ...past[0], notes: [] }]);
    expect(read(text).incidents[0]).toMatchObject({ end: "2026-11-21T03:00:00.000Z", updates: [] });
  });

  it("keeps words that we don't know, and leaves such an incident open and of unknown impact", () => {
    const [incident] = read(JSON.stringify([{ ...active, type: "wobble", status: "pondering" }])).incidents;
    expect(incident).toMatchObject({
      state: "investigating",
      impact: "unknown",
      unknownWords: ["type=wobble", "status=pondering"],
    });
    expect(incident).not.toHaveProperty("end");
  });

  it.each([
    ["scheduled", "scheduled"],
    ["active", "in_progress"],
    ["completed", "completed"],
    ["resolved", "completed"],
  ])("a maintenance that is %s is %s", (status, state) => {
    expect(read(JSON.stringify([{ ...past[1], status }])).maintenances[0]).toMatchObject({ state });
  });
});

describe("the status now", () => {
  it("is well, or as bad as the worst of what is open", () => {
    expect(read(current("ok"))).toMatchObject({ indicator: "none", incidents: [], asOf: "2026-11-21T08:40:00.000Z" });
    expect(read(current("active", active))).toMatchObject({ indicator: "critical", incidents: [{ id: "12" }] });
  });

  it("is unknown where something is wrong and nothing says what", () => {
    expect(read(current("active")).indicator).toBe("unknown");
    expect(read(current("wobbly"))).toMatchObject({
      indicator: "unknown",
      notes: ["The page says status=wobbly, which is not known."],
    });
  });
});

describe("both together", () => {
  it("are read from the API's address, or from that of one of them", async () => {
    const both = ["https://slack-status.com/api/v2.0.0/current", "https://slack-status.com/api/v2.0.0/history"];
    for (const url of [undefined, "https://slack-status.com/api/v2.0.0", both[0], both[1]]) {
      const { asked, report } = observe({ current: current("ok"), history: "[]" }, url);
      await report;
      expect(asked).toEqual(both);
    }
  });

  it("tell each incident once, by the later word", async () => {
    const over = {
      ...active,
      status: "resolved",
      notes: [{ body: "Over.", date_created: "2026-11-21T00:59:00-08:00" }],
    };
    for (const [now, then] of [
      [active, over],
      [over, active],
    ]) {
      const { incidents } = await observe({ current: current("active", now), history: JSON.stringify([then]) }).report;
      expect(incidents.map(({ id, state }) => [id, state])).toEqual([["12", "resolved"]]);
    }
  });

  it("are unknown without the status now, and keep the incidents that are known", async () => {
    const problem = { reason: "http-status", detail: "HTTP 503" } as const;
    const report = await observe({ current: problem, history: fixture }).report;
    expect(report).toMatchObject({ indicator: "unknown", problem, url: "https://slack-status.com/" });
    expect(report.incidents.map(({ id }) => id)).toEqual(["12", "11"]);
  });

  it("are whole without the history, and say that it is missing", async () => {
    const report = await observe({ current: current("ok"), history: "<html>" }).report;
    expect(report).toMatchObject({ indicator: "none", notes: [expect.stringMatching(/^No history: /)] });
    expect(report).not.toHaveProperty("problem");
  });
});

it.each([
  ["", "empty"],
  ["<html>", "not-json"],
  ["{}", "wrong-shape"],
  ["7", "wrong-shape"],
  ['[{"name":"x"}]', "wrong-shape"],
])("%j is a problem: %s", (text, reason) => {
  expect(slack.parse(text, source)).toMatchObject({ reason });
});

it("gives a report or a problem for any mutant", () => {
  for (const whole of [fixture, current("active", active)])
    fc.assert(fc.property(mutantsOf(whole), (text) => expectNormalForm(slack.parse(text, source))));
});

describe.skipIf(!existsSync(recorded))("recorded answers", () => {
  const recording = (name: string): string => readFileSync(new URL(name, recorded), "utf8");

  it("current: all well", () => {
    expect(read(recording("current-ok-cyanheads.json"))).toMatchObject({
      asOf: "2026-06-26T10:09:39.000Z",
      indicator: "none",
      incidents: [],
      maintenances: [],
    });
  });

  it("history: three incidents that are over, newest first", () => {
    const report = read(recording("history-cyanheads.json"));
    expect(report).toMatchObject({ indicator: "none", maintenances: [] });
    expect(report.notes).toBeUndefined();
    expect(
      report.incidents.map(({ id, state, impact, begin, end, components, updates }) => [
        [id, state, impact, begin, end].join(" "),
        components,
        updates.length,
      ]),
    ).toEqual([
      ["1571 resolved partial_outage 2026-06-26T09:12:20.000Z 2026-06-26T10:09:39.000Z", [], 3],
      ["1570 resolved partial_outage 2026-06-17T22:33:29.000Z 2026-06-18T04:14:39.000Z", ["Login/SSO"], 3],
      ["1568 resolved partial_outage 2026-06-16T15:50:09.000Z 2026-06-22T20:39:26.000Z", ["Workflows"], 6],
    ]);
    expect(report.incidents[0]).toMatchObject({
      title: "Chat functionality unavailable on Slack Help page",
      url: "https://slack-status.com/2026-06/4e79ab0c89aa4be0",
      published: "2026-06-26T09:12:20.000Z",
    });
    for (const { updates } of report.incidents) {
      expect(updates.at(-1)?.state).toBe("resolved");
      for (const { text } of updates) expect(text).not.toMatch(/<\/?[a-z]|&nbsp;/);
    }
  });
});
