import { describe, expect, it } from "vitest";
import { correlate } from "./correlate.ts";
import { DAY_MS, MINUTE_MS, toInstant, type Instant } from "./instant.ts";
import type { Incident } from "./incident.ts";
import type { FeedChange } from "./ledger.ts";
import { DEFAULT_POLICY, type Monitor } from "./monitor.ts";
import type { FeedProblem } from "./report.ts";
import type { Sample } from "./sample.ts";
import { correlateFeeds, unreadFeeds, type UnreadInput } from "./unread-feed.ts";

const START_MS = Date.parse("2026-11-18T09:00:00.000Z");
const at = (days: number): Instant => toInstant(START_MS + days * DAY_MS);

const change = (days: number, reason?: FeedProblem["reason"], feed = "status"): FeedChange => ({
  v: 1,
  t: at(days),
  report: {
    feed,
    url: "https://status.example/",
    indicator: "none",
    components: [],
    incidents: [],
    maintenances: [],
    ...(reason !== undefined && { problem: { reason, detail: "" } }),
  },
});
const monitor = (id: string, ...feeds: readonly string[]): Monitor => ({
  id,
  name: id,
  everyMs: 5 * MINUTE_MS,
  policy: DEFAULT_POLICY,
  feeds: feeds.map((feed) => ({ feed, components: [] })),
  publish: "host",
});
const seen = (days: number, feedChanges: readonly FeedChange[], more: Partial<UnreadInput> = {}): Incident[] =>
  correlateFeeds({
    feeds: ["status", "other"],
    monitors: [monitor("free", "other"), monitor("chat", "status"), monitor("image", "status")],
    feedChanges,
    incidents: [],
    samples: [],
    nowMs: START_MS + days * DAY_MS,
    ...more,
  });

const unread = [change(-1), change(0, "not-json")];
const [open] = seen(3, unread) as [Incident];

describe("a feed that can't be read", () => {
  it("is an incident after three days, of the first monitor that uses it", () => {
    expect(seen(2.99, unread)).toEqual([]);
    expect(seen(3, unread)).toEqual([
      {
        v: 1,
        id: "20261118T090000Z-status-feed-configuration",
        monitor: "chat",
        feed: "status",
        problem: "not-json",
        kind: "configuration",
        level: "warning",
        begin: at(0),
        detected: at(3),
        corroboration: "unread",
        timeline: [{ t: at(3), what: "opened", level: "warning" }],
        evidence: [],
        outbox: [],
      },
    ]);
  });

  it("counts from when it first could not be read, whatever the reasons since", () => {
    const changes = [...unread, change(1, "unreachable"), change(2, "missing-secret")];
    expect(unreadFeeds(changes).get("status")).toEqual({ since: at(0), problem: "missing-secret" });
    expect(seen(3, changes)).toMatchObject([{ begin: at(0), problem: "missing-secret" }]);
  });

  it("counts anew once it was read in between", () => {
    expect(seen(4, [...unread, change(2), change(2.5, "empty")])).toEqual([]);
  });

  it("has never been read", () => {
    expect(seen(3, [change(0, "missing-secret")])).toMatchObject([{ begin: at(0), problem: "missing-secret" }]);
  });

  it("is nobody's trouble where no monitor uses it, and of others no word", () => {
    expect(seen(3, unread, { monitors: [monitor("free", "other")] })).toEqual([]);
    expect(seen(3, [change(0, "empty", "unknown")])).toEqual([]);
  });
});

describe("its incident", () => {
  it("stays as it is while nothing differs, and follows the reason", () => {
    expect(seen(4, unread, { incidents: [open] })).toEqual([]);
    const [worse] = seen(5, [...unread, change(4, "unreachable")], { incidents: [open] });
    expect(worse).toEqual({ ...open, problem: "unreachable" });
  });

  it("ends when the feed is read again, at that moment", () => {
    const [ended] = seen(5, [...unread, change(4.5)], { incidents: [open] });
    expect(ended).toMatchObject({ id: open.id, end: at(4.5) });
    expect(ended?.timeline.at(-1)).toEqual({ t: at(4.5), what: "recovered" });
    expect(seen(6, [...unread, change(4.5)], { incidents: [ended!] })).toEqual([]);
  });

  it("is followed by another one when it can't be read for three days again", () => {
    const [ended] = seen(5, [...unread, change(4.5)], { incidents: [open] });
    const [again] = seen(9, [...unread, change(4.5), change(5, "empty")], { incidents: [ended!] });
    expect(again).toMatchObject({ id: "20261123T090000Z-status-feed-configuration", begin: at(5) });
  });

  it("ends when the feed has left the config, or nobody uses it", () => {
    for (const more of [{ feeds: ["other"] }, { monitors: [monitor("chat", "other")] }]) {
      const [ended] = seen(4, unread, { incidents: [open], ...more });
      expect(ended?.end).toBe(at(4));
      expect(ended?.timeline.at(-1)).toEqual({ t: at(4), what: "ended", why: "no-longer-watched" });
    }
  });

  it("of a feed that came back to the config is opened when three more days have passed", () => {
    const [left] = seen(4, unread, { incidents: [open], feeds: ["other"] });
    expect(seen(6.9, unread, { incidents: [left!] })).toEqual([]);
    expect(seen(7, unread, { incidents: [left!] })).toMatchObject([{ begin: at(4), detected: at(7) }]);
  });

  it("is left to another config that keeps its feeds in the same ledger", () => {
    const samples: Sample[] = [{ v: 1, t: at(4), monitor: "theirs", run: "1.1", outcome: "ok", every: 300 }];
    const theirs = { ...open, monitor: "theirs", feed: "page" };
    expect(seen(4, [change(-1)], { incidents: [theirs], samples })).toEqual([]);
    expect(seen(5, [change(-1)], { incidents: [theirs], samples })).toMatchObject([{ end: at(5) }]);
  });

  it("goes over to another monitor that uses the feed when its own has left", () => {
    expect(seen(4, unread, { incidents: [open], monitors: [monitor("image", "status")] })).toEqual([
      { ...open, monitor: "image" },
    ]);
  });

  it("is no configuration incident of the monitor: neither ends the other", () => {
    const refused = (minutes: number): Sample => ({
      v: 1,
      t: toInstant(START_MS + 3 * DAY_MS - minutes * MINUTE_MS),
      monitor: "chat",
      run: "1.1",
      outcome: "rejected",
      reason: "bad-key",
      every: 300,
    });
    const given = {
      verdicts: new Map(),
      pages: new Map(),
      evidence: new Map(),
      incidents: [open],
      nowMs: START_MS + 3 * DAY_MS,
    };
    const own = correlate({ ...given, monitors: [monitor("chat")], samples: [refused(10), refused(5)] });
    expect(own).toMatchObject([{ kind: "configuration", monitor: "chat", reason: "bad-key" }]);
    expect(own[0]).not.toHaveProperty("feed");
    const well: Sample = { ...refused(1), outcome: "ok" };
    expect(correlate({ ...given, monitors: [monitor("chat")], samples: [well] })).toEqual([]);
    expect(correlate({ ...given, monitors: [], samples: [] })).toEqual([]);
  });
});
