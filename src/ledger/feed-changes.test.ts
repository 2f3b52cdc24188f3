import { describe, expect, test } from "vitest";
import { withFirstSeen } from "../domain/first-seen.ts";
import { DAY_MS, toInstant, toMs } from "../domain/instant.ts";
import type { FeedChange } from "../domain/ledger.ts";
import { FEED_PROBLEMS, type Report, type ReportedIncident } from "../domain/report.ts";
import { decode, encode } from "./codec.ts";
import { feedChange } from "./feed-changes.ts";

const incident: ReportedIncident = {
  id: "i1",
  title: "Elevated errors",
  state: "investigating",
  impact: "partial_outage",
  begin: "2026-11-21T08:40:00.000Z",
  published: "2026-11-21T09:00:00.000Z",
  components: ["chat"],
  updates: [{ t: "2026-11-21T09:00:00.000Z", state: "investigating", text: "We are looking into it." }],
};
const report: Report = {
  feed: "openai",
  url: "https://status.example.com/",
  fetchedAt: "2026-11-21T09:05:00.000Z",
  indicator: "minor",
  components: [
    { id: "chat", name: "Chat", status: "partial_outage" },
    { id: "image", name: "Images", status: "operational" },
  ],
  incidents: [incident],
  maintenances: [],
};
const line = feedChange(undefined, report)!;
const later = { ...report, fetchedAt: "2026-11-21T09:10:00.000Z" };
const unread = (reason: "not-json" | "unreachable", detail = "HTML"): Report => ({
  feed: "openai",
  url: report.url,
  fetchedAt: later.fetchedAt,
  indicator: "unknown",
  components: [],
  incidents: [],
  maintenances: [],
  problem: { reason, detail },
});

test("the first report is a line, dated by its fetching, which is not in it", () => {
  const { fetchedAt, ...said } = report;
  expect(line).toEqual({ v: 1, t: fetchedAt, report: said });
});

describe("no line", () => {
  test("when only the time of fetching differs", () => {
    expect(feedChange(line, later)).toBeUndefined();
  });

  test.each<[string, Partial<Report>]>([
    ["when the source was made", { asOf: "2026-11-21T09:09:00.000Z" }],
    ["what could not be read", { notes: ["One entry was left out."] }],
    ["how many talk of it", { hints: [{ what: "posts", words: [], count: 7, windowMs: 1, latest: [] }] }],
    ["what it costs", { prices: { chat: { unit: "USD", perCall: 1 } } }],
  ])("when only %s differs, which is not kept", (_what, more) => {
    expect(feedChange(line, { ...later, ...more })).toBeUndefined();
    expect(feedChange(undefined, { ...later, ...more })?.report).toEqual(line.report);
  });

  test("states that somebody tells beside its figures are kept", () => {
    const figures = [{ component: "chat", name: "Chat", uptime: { "24h": 0.9 } }];
    expect(feedChange(undefined, { ...later, figures })?.report).toEqual(line.report);
  });

  test("when only figures differ, and the states and the indicator that are made of them", () => {
    const measured = (uptime: number, more: Partial<Report>): Report => ({
      ...later,
      derived: true,
      figures: [{ component: "chat", name: "Chat", uptime: { "5m": uptime } }],
      ...more,
    });
    const first = feedChange(undefined, measured(1, {}))!;
    expect(first.report).toMatchObject({
      indicator: "unknown",
      components: [{ status: "unknown" }, { status: "unknown" }],
    });
    const [chat, image] = report.components;
    const worse = { indicator: "critical", components: [{ ...chat!, status: "major_outage" }, image!] } as const;
    expect(feedChange(first, measured(0.2, worse))).toBeUndefined();
    expect(feedChange(first, measured(1, { components: [chat!] }))).toMatchObject({
      report: { components: [{ id: "chat" }] },
    });
  });

  test("when components come in another order", () => {
    expect(feedChange(line, { ...later, components: report.components.toReversed() })).toBeUndefined();
  });
});

describe("a line", () => {
  test.each<[string, Partial<Report>]>([
    ["the indicator", { indicator: "major" }],
    ["a component's status", { components: [{ id: "chat", name: "Chat", status: "operational" }] }],
    ["an incident's state", { incidents: [{ ...incident, state: "identified" }] }],
    ["an incident's end", { incidents: [{ ...incident, end: "2026-11-21T09:09:00.000Z" }] }],
    [
      "an incident's words",
      { incidents: [{ ...incident, updates: [{ ...incident.updates[0]!, text: "Found it." }] }] },
    ],
    ["an incident's being there", { incidents: [] }],
    ["an incident's being an advisory", { incidents: [{ ...incident, advisory: true }] }],
    ["an incident's regions", { incidents: [{ ...incident, regions: ["us-central1"] }] }],
    ["a word that we do not know", { incidents: [{ ...incident, unknownWords: ["impact=HUGE"] }] }],
    ["who speaks", { role: "third-party" }],
    ["a maintenance", { maintenances: [{ id: "m", title: "M", state: "scheduled", begin: line.t, components: [] }] }],
  ])("when %s differs", (_what, more) => {
    expect(feedChange(line, { ...later, ...more })).toMatchObject({ t: later.fetchedAt, report: more });
  });
});

describe("a feed that can't be read", () => {
  const failed = feedChange(line, unread("not-json")) as FeedChange;

  test("is a line that keeps what was known, beside the problem", () => {
    expect(failed).toEqual({
      v: 1,
      t: later.fetchedAt,
      report: { ...line.report, problem: { reason: "not-json", detail: "HTML" } },
    });
  });

  test("is no further line while the reason stays, whatever the detail", () => {
    expect(feedChange(failed, unread("not-json", "HTML again"))).toBeUndefined();
  });

  test("is a line when the reason changes, and when the feed can be read again", () => {
    expect(feedChange(failed, unread("unreachable"))).toMatchObject({
      report: { incidents: [incident], problem: { reason: "unreachable" } },
    });
    expect(feedChange(failed, later)).toEqual({ ...line, t: later.fetchedAt });
  });

  test("from the first is a line that knows nothing", () => {
    expect(feedChange(undefined, unread("not-json"))).toMatchObject({
      report: { indicator: "unknown", incidents: [] },
    });
  });
});

test.each(FEED_PROBLEMS)("a line of a feed with the problem %s is read again, so that it is not repeated", (reason) => {
  const written = feedChange(undefined, { ...unread("not-json"), problem: { reason, detail: "" } })!;
  const read = decode("feedLine", encode(written), "history/feeds/2026-11.jsonl");
  expect(read).toEqual({ ok: true, value: written });
});

test("what was said long ago is said once more, with the moments that it had, so that nobody looks back further", () => {
  const at = (days: number): Report => ({ ...report, fetchedAt: toInstant(toMs(report.fetchedAt) + days * DAY_MS) });
  expect(feedChange(line, at(89))).toBeUndefined();
  const again = feedChange(line, withFirstSeen(at(91), line.report))!;
  expect(again.report).toEqual(line.report);
  expect(feedChange(again, at(92))).toBeUndefined();
});
