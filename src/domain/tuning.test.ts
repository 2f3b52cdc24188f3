import { describe, expect, it } from "vitest";
import { falseAlarmsOfMonth, tuningOf } from "./tuning.ts";
import { OUTAGE, withEvents } from "./notice.fixture.ts";
import { DEFAULT_POLICY } from "./monitor.ts";
import { toMs } from "./instant.ts";
import type { Incident } from "./incident.ts";

const CHAT = { id: "chat", policy: DEFAULT_POLICY, slowMs: 3_000 };

describe("what to tune", () => {
  it.each([
    [
      { kind: "outage", outcome: "timeout" },
      { setting: "judge.failures", value: "3" },
    ],
    [
      { kind: "heartbeat", outcome: "server-error" },
      { setting: "judge.failures", value: "3" },
    ],
    [
      { kind: "degradation", outcome: "timeout" },
      { setting: "judge.degradedRate", value: "5%" },
    ],
    [
      { kind: "degradation", outcome: "slow" },
      { setting: "slow", value: "3s" },
    ],
    [{ kind: "alert", rule: "too-dear" }, { rule: "too-dear" }],
    [{ kind: "certificate" }, {}],
    // The word of a page.
    [{ kind: "outage" }, {}],
  ] as const)("of %j is %j", (incident, tuning) => {
    expect(tuningOf(incident, CHAT)).toEqual(tuning);
  });

  it("is no limit that is not set, and nothing of what is watched no more but the rule of its alert", () => {
    expect(tuningOf({ kind: "degradation", outcome: "slow" }, { policy: DEFAULT_POLICY })).toEqual({});
    expect(tuningOf({ kind: "outage", outcome: "timeout" }, undefined)).toEqual({});
    expect(tuningOf({ kind: "alert", rule: "too-dear" }, undefined)).toEqual({ rule: "too-dear" });
  });
});

const month = (from: string, to: string) => ({
  fromMs: toMs(`${from}-01T00:00:00.000Z`),
  toMs: toMs(`${to}-01T00:00:00.000Z`),
});
const OCTOBER = month("2026-10", "2026-11");
const NOVEMBER = month("2026-11", "2026-12");
const DECEMBER = month("2026-12", "2027-01");

/** Times as `11-04T10:00` of 2026. */
const time = (text: string) => `2026-${text}:00.000Z`;
const marked = (from: string, to: string | undefined, at: string, more: Partial<Incident> = {}): Incident =>
  withEvents(
    {
      ...OUTAGE,
      id: `${from}-chat`,
      begin: time(from),
      detected: time(from),
      timeline: [],
      ...(to !== undefined && { end: time(to) }),
      ...more,
    },
    ...(to === undefined ? [] : [{ t: time(to), what: "recovered" } as const]),
    { t: time(at), what: "false-alarm", by: "ann", why: "our proxy" },
  );
const idsOf = (incidents: readonly Incident[], span: typeof NOVEMBER) =>
  (falseAlarmsOfMonth(incidents, [CHAT], span).get("chat") ?? []).map(({ incident }) => incident);

describe("the false alarms of a month", () => {
  it("are told with who, why and what to tune", () => {
    const incidents = [
      marked("11-05T10:00", "11-05T11:00", "11-05T12:00", { kind: "alert", rule: "too-dear" }),
      marked("11-04T10:00", "11-04T11:00", "11-04T12:00"),
      { ...OUTAGE, begin: time("11-03T10:00") },
    ];
    const why = { who: "ann", why: "our proxy" };
    expect(falseAlarmsOfMonth(incidents, [CHAT], NOVEMBER).get("chat")).toEqual([
      {
        incident: "11-04T10:00-chat",
        kind: "outage",
        t: time("11-04T12:00"),
        from: time("11-04T10:00"),
        to: time("11-04T11:00"),
        ...why,
        setting: "judge.failures",
        value: "3",
      },
      {
        incident: "11-05T10:00-chat",
        kind: "alert",
        t: time("11-05T12:00"),
        from: time("11-05T10:00"),
        to: time("11-05T11:00"),
        ...why,
        rule: "too-dear",
      },
    ]);
  });

  it("touch it; what goes on has no end yet", () => {
    const over = marked("10-31T23:00", "11-01T01:00", "11-01T02:00");
    const goingOn = marked("11-30T23:00", undefined, "11-30T23:30");
    const short = marked("11-01T00:00", "11-01T00:00", "11-02T00:00");
    const all = [over, goingOn, short, marked("10-31T22:00", "11-01T00:00", "11-01T02:00")];
    expect(idsOf(all, NOVEMBER)).toEqual([over.id, short.id, goingOn.id]);
    expect(idsOf([over], OCTOBER)).toEqual([over.id]);
    expect(falseAlarmsOfMonth([goingOn], [CHAT], NOVEMBER).get("chat")?.[0]).not.toHaveProperty("to");
  });

  it("are those too that were marked when the report of their own month had been made, each in one report", () => {
    const inTime = marked("11-29T10:00", "11-29T11:00", "12-02T23:59");
    const late = marked("11-29T12:00", "11-29T13:00", "12-03T00:00");
    expect(idsOf([inTime, late], DECEMBER)).toEqual([late.id]);
    expect(idsOf([inTime], NOVEMBER)).toEqual([inTime.id]);
    expect(idsOf([late], month("2027-01", "2027-02"))).toEqual([]);
  });

  it("are those of each monitor of a family, with its own settings, told once", () => {
    const parent = marked("11-04T10:00", "11-04T11:00", "11-04T12:00");
    const child = marked("11-04T10:01", "11-04T10:30", "11-04T13:00", {
      monitor: "film",
      id: "film",
      parent: parent.id,
    });
    const told = falseAlarmsOfMonth(
      [parent, child],
      [CHAT, { id: "film", policy: { ...DEFAULT_POLICY, failures: 5 } }],
      NOVEMBER,
    );
    expect(told.get("film")).toEqual([
      expect.objectContaining({ incident: "film", t: time("11-04T12:00"), to: time("11-04T10:30"), value: "5" }),
    ]);
  });
});
