import { describe, expect, it } from "vitest";
import { channelsFor, covers, fits, holds } from "./routing.ts";
import type { Incident } from "./incident.ts";
import type { Route } from "./route.ts";

const NOON = Date.parse("2026-11-21T12:00:00.000Z");
const incident: Incident = {
  v: 1,
  id: "20261121T120000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: "2026-11-21T12:00:00.000Z",
  detected: "2026-11-21T12:00:00.000Z",
  corroboration: "uncovered",
  timeline: [{ t: "2026-11-21T12:00:00.000Z", what: "opened", level: "critical" }],
  evidence: [],
  outbox: [],
};
const chat = { id: "chat", group: "Text", provider: "openai", importance: "major", environment: "staging" } as const;
const channels = [
  { id: "team", kind: "slack" },
  { id: "pager", kind: "pagerduty" },
  { id: "mails", kind: "email" },
];
const heard = (one: Partial<Incident>, routes: readonly Route[] = [], nowMs = NOON) =>
  channelsFor({ ...incident, ...one }, [chat], { routes, channels, nowMs });

describe("routes", () => {
  it("tell by default information to the log, a warning to the team, and what is critical to all", () => {
    expect(heard({ level: "info" })).toEqual(["log"]);
    expect(heard({ level: "warning" })).toEqual(["team", "log"]);
    expect(heard({})).toEqual(["team", "pager", "mails", "log"]);
    expect(channelsFor(incident, [chat], { routes: [], channels: [], nowMs: NOON })).toEqual(["log"]);
  });

  it("tell the team of a maintenance that a person announced, and the log of those that the config plans", () => {
    const window = { from: incident.begin, to: incident.begin, expect: "down" } as const;
    const planned = (source: string) => heard({ kind: "maintenance", level: "info", window: { ...window, source } });
    expect(planned("issue:17")).toEqual(["team", "log"]);
    expect(planned("config:nightly")).toEqual(["log"]);
    expect(heard({ kind: "advisory", level: "warning" })).toEqual(["log"]);
  });

  it.each<[string, Route, boolean]>([
    ["its level", { levels: ["critical"], to: [] }, true],
    ["another level", { levels: ["warning"], to: [] }, false],
    ["its kind", { kinds: ["outage"], to: [] }, true],
    ["another kind", { kinds: ["alert"], to: [] }, false],
    ["its monitor", { monitors: ["chat"], to: [] }, true],
    ["another monitor", { monitors: ["draw"], to: [] }, false],
    ["its group", { groups: ["Text"], to: [] }, true],
    ["another group", { groups: ["Images"], to: [] }, false],
    ["its provider", { providers: ["openai"], to: [] }, true],
    ["another provider", { providers: ["xai"], to: [] }, false],
    ["its importance", { importances: ["major"], to: [] }, true],
    ["another importance", { importances: ["normal"], to: [] }, false],
    ["its environment", { environments: ["staging"], to: [] }, true],
    ["another environment", { environments: ["prod"], to: [] }, false],
    ["one of two keys", { levels: ["critical"], groups: ["Images"], to: [] }, false],
  ])("tell by %s", (_, route, expected) => {
    expect(fits(route, incident, [chat], NOON)).toBe(expected);
  });

  it("take the first that fits, also one that tells nobody", () => {
    expect(heard({}, [{ groups: ["Images"], to: ["pager"] }, { to: [] }, { to: ["team"] }])).toEqual([]);
  });

  it("take what is only information where its level or its kind is named", () => {
    expect(heard({ level: "info" }, [{ to: ["team"] }])).toEqual(["log"]);
    expect(heard({ level: "info" }, [{ levels: ["info"], to: ["team"] }])).toEqual(["team"]);
    expect(heard({ level: "info" }, [{ kinds: ["outage"], to: ["team"] }])).toEqual(["team"]);
  });

  it("look at every monitor that an incident is about", () => {
    const draw = { id: "draw", group: "Images" };
    const both = { ...incident, monitors: ["chat", "draw"] };
    expect(fits({ groups: ["Images"], to: [] }, both, [chat, draw], NOON)).toBe(true);
    expect(fits({ importances: ["normal"], to: [] }, both, [chat, draw], NOON)).toBe(true);
  });
});

describe("hours of a route", () => {
  const night = { fromMinute: 22 * 60, toMinute: 7 * 60, days: [1, 2, 3, 4, 5, 6, 7], timeZone: "Europe/Berlin" };
  const at = (text: string) => Date.parse(text);

  it("go over midnight, by the clock of their zone", () => {
    expect(holds(night, at("2026-11-20T20:59:00Z"))).toBe(false);
    expect(holds(night, at("2026-11-20T21:00:00Z"))).toBe(true);
    expect(holds(night, at("2026-11-21T05:59:00Z"))).toBe(true);
    expect(holds(night, at("2026-11-21T06:00:00Z"))).toBe(false);
  });

  it("belong to the day on which they begin", () => {
    const friday = { ...night, days: [5] };
    expect(holds(friday, at("2026-11-20T21:30:00Z"))).toBe(true);
    expect(holds(friday, at("2026-11-21T05:30:00Z"))).toBe(true);
    expect(holds(friday, at("2026-11-21T21:30:00Z"))).toBe(false);
    const sunday = { ...night, days: [7] };
    expect(holds(sunday, at("2026-11-23T05:30:00Z"))).toBe(true);
  });

  it("follow summer time: the night of the change ends by the clock on the wall", () => {
    // On 2026-03-29 at 02:00 clocks in Berlin go to 03:00: 07:00 is 05:00 UTC that day, 06:00 UTC the day before.
    expect(holds(night, at("2026-03-28T05:59:00Z"))).toBe(true);
    expect(holds(night, at("2026-03-29T04:59:00Z"))).toBe(true);
    expect(holds(night, at("2026-03-29T05:00:00Z"))).toBe(false);
    // On 2026-10-25 they go back.
    expect(holds(night, at("2026-10-25T05:59:00Z"))).toBe(true);
    expect(holds(night, at("2026-10-24T05:00:00Z"))).toBe(false);
  });

  it("may be a stretch of one day, or all of it", () => {
    const office = { fromMinute: 9 * 60, toMinute: 18 * 60, days: [1, 2, 3, 4, 5], timeZone: "Asia/Seoul" };
    expect(holds(office, at("2026-11-20T00:00:00Z"))).toBe(true);
    expect(holds(office, at("2026-11-20T09:00:00Z"))).toBe(false);
    expect(holds(office, at("2026-11-21T01:00:00Z"))).toBe(false);
    const weekend = { fromMinute: 0, toMinute: 1_440, days: [6, 7], timeZone: "UTC" };
    expect(holds(weekend, at("2026-11-21T00:00:00Z"))).toBe(true);
    expect(holds(weekend, at("2026-11-22T23:59:00Z"))).toBe(true);
    expect(holds(weekend, at("2026-11-23T00:00:00Z"))).toBe(false);
  });

  it("hold in years before 1970, whose milliseconds are negative", () => {
    const thursday = { fromMinute: 0, toMinute: 1_440, days: [3], timeZone: "UTC" };
    expect(holds(thursday, at("1969-12-31T12:00:00Z"))).toBe(true);
  });
});

describe("a route that an earlier one covers", () => {
  it.each<[string, Route, Route, boolean]>([
    ["one without keys, what is not information", { to: [] }, { groups: ["Text"], to: [] }, true],
    ["one without keys, not information", { to: [] }, { levels: ["info"], to: [] }, false],
    ["one of more groups", { groups: ["Text", "Images"], to: [] }, { groups: ["Text"], to: [] }, true],
    ["one of other groups", { groups: ["Images"], to: [] }, { groups: ["Text"], to: [] }, false],
    ["one that is narrower", { groups: ["Text"], to: [] }, { to: [] }, false],
    ["a level, not the kind with its information", { monitors: ["a"], to: [] }, { monitors: ["a"], kinds: ["models"], to: [] }, false], // prettier-ignore
    ["one of some hours", { times: { fromMinute: 0, toMinute: 60, days: [1], timeZone: "UTC" }, to: [] }, { to: [] }, false], // prettier-ignore
  ])("%s", (_, earlier, later, expected) => {
    expect(covers(earlier, later)).toBe(expected);
  });
});
