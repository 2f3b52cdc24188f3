import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { at, endedAt, OUTAGE, POLICY, reopenedAt, SETTINGS, withEvents } from "./notice.fixture.ts";
import { CALM_MS } from "./notice-owed.ts";
import { CLAIM_MS, STALE_MS } from "./claim.ts";
import { HOUR_MS, MINUTE_MS, toInstant } from "./instant.ts";
import { planNotices, type NoticeSettings } from "./notice-plan.ts";
import { START_MS } from "./samples.fixture.ts";
import type { Incident, IncidentEvent, Level } from "./incident.ts";
import type { NoticePolicy } from "./route.ts";
import type { OutboxEntry } from "./outbox.ts";

const withPolicy = (policy: Partial<NoticePolicy>): NoticeSettings => ({
  ...SETTINGS,
  policy: { ...POLICY, ...policy },
});
const planAt = (ms: number, incident: Incident, settings = SETTINGS, run = "1.1"): Incident =>
  planNotices([incident], settings, { run, nowMs: START_MS + ms })[0]!;
const done = (incident: Incident): Incident => ({
  ...incident,
  outbox: incident.outbox.map((entry) => (entry.state === "pending" ? { ...entry, state: "done" } : entry)),
});
/** Planned and said. */
const toldAt = (ms: number, incident: Incident, settings = SETTINGS): Incident => done(planAt(ms, incident, settings));
const heardBy = (to: string, { outbox }: Incident) => outbox.filter((entry) => entry.to === to).map(({ what }) => what);
const warning: Incident = { ...OUTAGE, level: "warning", timeline: [{ t: at(0), what: "opened", level: "warning" }] };
const raised = (from: Incident, ms: number): Incident => ({
  ...withEvents(from, { t: at(ms), what: "level", level: "critical" }),
  level: "critical",
});

describe("what channels are told", () => {
  it("claims an entry for each channel that hears of it; the log's is done by being made", () => {
    const { outbox } = planAt(0, OUTAGE);
    const claim = { what: "trouble", event: 0, by: "1.1", until: at(CLAIM_MS), made: at(0) };
    expect(outbox).toEqual([
      { seq: 1, to: "team", state: "pending", ...claim },
      { seq: 2, to: "pager", state: "pending", ...claim },
      { seq: 3, to: "log", state: "done", ...claim },
    ]);
  });

  it("plans nothing new when it is done twice, and takes over what nobody speaks for", () => {
    const planned = planAt(0, OUTAGE);
    expect(planAt(1, planned, SETTINGS, "2.1")).toBe(planned);
    const later = planAt(CLAIM_MS, planned, SETTINGS, "2.1");
    expect(later.outbox.map(({ by }) => by)).toEqual(["2.1", "2.1", "1.1"]);
    expect(planAt(STALE_MS + 1, planned).outbox.slice(0, 2)).toMatchObject([
      { state: "dropped", ref: "too-old" },
      { state: "dropped", ref: "too-old" },
    ]);
  });

  it("leaves alone what waits for its next try", () => {
    const planned = planAt(0, OUTAGE);
    const failed = { tries: 1, after: at(HOUR_MS), until: at(0) };
    const waiting = { ...planned, outbox: planned.outbox.map((entry) => ({ ...entry, ...failed })) };
    expect(planAt(30 * MINUTE_MS, waiting, SETTINGS, "2.1")).toBe(waiting);
    expect(planAt(HOUR_MS, waiting, SETTINGS, "2.1").outbox[0]).toMatchObject({ by: "2.1", tries: 1 });
  });

  it("waits for the cooldown, but not with a higher level nor with the end", () => {
    const told = toldAt(0, warning);
    const page: IncidentEvent = { t: at(MINUTE_MS), what: "page", corroboration: "confirmed" };
    const paged = withEvents(told, page);
    expect(planAt(MINUTE_MS, paged)).toBe(paged);
    expect(heardBy("team", planAt(30 * MINUTE_MS, paged))).toEqual(["trouble", "update"]);
    const worse = planAt(MINUTE_MS, raised(told, MINUTE_MS));
    expect(heardBy("team", worse)).toEqual(["trouble", "update"]);
    expect(heardBy("pager", worse)).toEqual(["trouble"]);
    expect(heardBy("team", planAt(MINUTE_MS, endedAt(told, MINUTE_MS)))).toEqual(["trouble", "recovery"]);
  });

  it("tells the end to those who heard of it alone", () => {
    const told = toldAt(0, OUTAGE);
    const dropped = (to: string): Incident => ({
      ...told,
      outbox: told.outbox.map((entry) => (entry.to === to ? { ...entry, state: "dropped", ref: "gave-up" } : entry)),
    });
    const ended = planAt(MINUTE_MS, endedAt(dropped("team"), MINUTE_MS));
    expect(heardBy("team", ended)).toEqual(["trouble"]);
    expect(heardBy("pager", ended)).toEqual(["trouble", "recovery"]);
    expect(planAt(0, endedAt(OUTAGE, 0)).outbox).toEqual([]);
  });

  it("tells who heard of a trouble of its end at any hour, and of a trouble that quiet hours held back in the morning", () => {
    const silent = withPolicy({ routes: [{ to: [] }] });
    expect(planAt(0, OUTAGE, silent).outbox).toEqual([]);
    expect(heardBy("team", planAt(3 * 24 * HOUR_MS, OUTAGE))).toEqual(["trouble"]);
    expect(heardBy("team", planAt(MINUTE_MS, endedAt(toldAt(0, OUTAGE), MINUTE_MS), silent))).toEqual([
      "trouble",
      "recovery",
    ]);
  });

  it("says nothing of children, of what another program saw, and of what other configs watch", () => {
    expect(planAt(0, { ...OUTAGE, parent: "20261121T085500Z-draw-outage" }).outbox).toEqual([]);
    expect(planAt(0, { ...OUTAGE, imported: "upptime" }).outbox).toEqual([]);
    expect(planAt(0, { ...OUTAGE, monitor: "theirs" }).outbox).toEqual([]);
  });

  it("speaks of a family as one: as grave as the gravest, over when the last is", () => {
    const parent = toldAt(0, warning);
    const child: Incident = { ...OUTAGE, id: "child", monitor: "draw", parent: parent.id, timeline: [{ t: at(MINUTE_MS), what: "opened", level: "critical" }] }; // prettier-ignore
    const both = (ms: number, one: Incident, other: Incident) =>
      planNotices([one, other], SETTINGS, { run: "1.1", nowMs: START_MS + ms });
    const [worse, silent] = both(MINUTE_MS, parent, child);
    expect(heardBy("team", worse!)).toEqual(["trouble", "update"]);
    expect(heardBy("pager", worse!)).toEqual(["trouble"]);
    expect(silent!.outbox).toEqual([]);
    const half = endedAt(done(worse!), 2 * MINUTE_MS);
    expect(both(2 * MINUTE_MS, half, child)[0]).toBe(half);
    const [over] = both(3 * MINUTE_MS, half, endedAt(child, 3 * MINUTE_MS));
    expect(heardBy("pager", over!)).toEqual(["trouble", "recovery"]);
    // An alert under it tells of the same calls, and says neither how grave it is nor that it goes on.
    const alert: Incident = { ...child, id: "alert", kind: "alert" };
    expect(both(MINUTE_MS, parent, alert)[0]).toBe(parent);
    expect(heardBy("team", both(2 * MINUTE_MS, endedAt(parent, 2 * MINUTE_MS), alert)[0]!)).toEqual([
      "trouble",
      "recovery",
    ]);
  });

  it("says nothing in a maintenance, save of an outage in one that only degrades", () => {
    const window = { source: "config:nightly", from: at(-1), to: at(HOUR_MS), expect: "down" } as const;
    const maintenance: Incident = {
      ...OUTAGE,
      id: "m",
      kind: "maintenance",
      level: "info",
      window,
      monitors: ["chat"],
    };
    const among = (resting: Incident) => planNotices([OUTAGE, resting], SETTINGS, { run: "1.1", nowMs: START_MS })[0]!;
    expect(among(maintenance)).toBe(OUTAGE);
    expect(among({ ...maintenance, window: { ...window, expect: "degraded" } }).outbox).not.toEqual([]);
    expect(among({ ...maintenance, window: { ...window, to: at(0) } }).outbox).not.toEqual([]);
    expect(among({ ...maintenance, monitors: ["draw"] }).outbox).not.toEqual([]);
  });

  it("tells what people announce, each of their words at once", () => {
    const status = (ms: number, state: "identified" | "monitoring"): IncidentEvent => ({ t: at(ms), what: "status", by: "ada", state }); // prettier-ignore
    const manual: Incident = { ...warning, kind: "manual", title: "We move" };
    const first = toldAt(0, manual);
    const second = toldAt(1, withEvents(first, status(1, "identified")));
    const third = toldAt(2, withEvents(second, status(2, "monitoring")));
    expect(heardBy("team", third)).toEqual(["trouble", "update", "update"]);
    const window = { source: "issue:17", from: at(HOUR_MS), to: at(2 * HOUR_MS), expect: "down" } as const;
    const planned: Incident = { ...manual, kind: "maintenance", level: "info", window, timeline: [{ t: at(0), what: "planned", from: window.from, to: window.to }] }; // prettier-ignore
    const announced = toldAt(0, planned);
    const begun = toldAt(HOUR_MS, withEvents(announced, { t: at(HOUR_MS), what: "opened", level: "info" }));
    expect(heardBy("team", toldAt(2 * HOUR_MS, endedAt(begun, 2 * HOUR_MS)))).toEqual([
      "trouble",
      "update",
      "recovery",
    ]);
  });

  it("says nothing to a channel whose secret is missing, nor of a channel to itself", () => {
    const [team, pager] = SETTINGS.channels;
    const missing = { ...SETTINGS, channels: [{ ...team!, missing: ["TEAM_URL"] }, pager!] };
    expect(heardBy("team", planAt(0, OUTAGE, missing))).toEqual([]);
    expect(planAt(CLAIM_MS, planAt(0, OUTAGE), missing).outbox[0]).toMatchObject({ state: "dropped", ref: "missing-secret" }); // prettier-ignore
    const own = planAt(0, { ...warning, kind: "configuration", channel: "team" });
    expect(own.outbox.map(({ to }) => to)).toEqual(["log"]);
  });

  it("tries again after a day what was given up while it lasts, and at once when it grows worse", () => {
    const lost = { ...warning, outbox: [{ ...planAt(0, warning).outbox[0]!, state: "dropped", ref: "gave-up" } as OutboxEntry] }; // prettier-ignore
    expect(heardBy("team", planAt(HOUR_MS, lost))).toEqual(["trouble"]);
    expect(heardBy("team", planAt(STALE_MS, lost))).toEqual(["trouble", "trouble"]);
    expect(heardBy("team", planAt(HOUR_MS, raised(lost, HOUR_MS)))).toEqual(["trouble", "trouble"]);
  });
});

describe("what goes on", () => {
  const reminding = withPolicy({ remindMs: 4 * HOUR_MS });
  const by = { by: "ada" } as const;
  const acked = (ms: number): IncidentEvent => ({ t: at(ms), what: "acknowledged", how: "command", ...by });
  const takenUp = (ms: number): IncidentEvent => ({ t: at(ms), what: "taken-up", ...by });
  const muted = (until: number): IncidentEvent => ({ t: at(1), what: "muted", until: at(until), ...by });

  it("is told again until somebody knows of it", () => {
    const told = toldAt(0, OUTAGE, reminding);
    expect(planAt(4 * HOUR_MS - 1, told, reminding)).toBe(told);
    const again = toldAt(4 * HOUR_MS, told, reminding);
    expect(heardBy("team", again)).toEqual(["trouble", "reminder"]);
    expect(heardBy("team", planAt(8 * HOUR_MS, again, reminding))).toEqual(["trouble", "reminder", "reminder"]);
    const known = withEvents(told, acked(1));
    expect(planAt(8 * HOUR_MS, known, reminding)).toBe(known);
    expect(heardBy("team", planAt(8 * HOUR_MS, withEvents(known, takenUp(2)), reminding))).toEqual(["trouble", "reminder"]); // prettier-ignore
  });

  it("is not told while it is muted, save its end and a higher level", () => {
    const told = withEvents(toldAt(0, warning, reminding), muted(6 * HOUR_MS));
    expect(planAt(5 * HOUR_MS, told, reminding)).toBe(told);
    expect(heardBy("team", planAt(6 * HOUR_MS, told, reminding))).toEqual(["trouble", "reminder"]);
    expect(heardBy("team", planAt(5 * HOUR_MS, raised(told, 5 * HOUR_MS), reminding))).toEqual(["trouble", "update"]);
    expect(heardBy("team", planAt(5 * HOUR_MS, endedAt(told, 5 * HOUR_MS), reminding))).toEqual([
      "trouble",
      "recovery",
    ]);
  });

  const escalating = withPolicy({
    routes: [{ to: ["team"] }],
    escalate: { afterMs: 30 * MINUTE_MS, to: ["pager"] },
  });

  it("goes to further channels when nobody acknowledges, once, and they hear of its end", () => {
    const told = toldAt(0, OUTAGE, escalating);
    expect(heardBy("pager", told)).toEqual([]);
    expect(planAt(30 * MINUTE_MS - 1, told, escalating)).toBe(told);
    const escalated = toldAt(30 * MINUTE_MS, told, escalating);
    expect(heardBy("pager", escalated)).toEqual(["escalation"]);
    expect(planAt(10 * HOUR_MS, escalated, escalating)).toBe(escalated);
    const over = planAt(11 * HOUR_MS, endedAt(escalated, 11 * HOUR_MS), escalating);
    expect(heardBy("pager", over)).toEqual(["escalation", "recovery"]);
  });

  it.each<[string, Incident]>([
    ["somebody knows of it", withEvents(OUTAGE, acked(1))],
    ["it is muted", withEvents(OUTAGE, muted(5 * HOUR_MS))],
    ["it is only a warning", warning],
  ])("goes to nobody else when %s", (_, incident) => {
    expect(heardBy("pager", toldAt(HOUR_MS, toldAt(0, incident, escalating), escalating))).toEqual([]);
  });

  it("goes to them again when it was taken up, counted from then, and when a warning became critical, from there", () => {
    const escalated = toldAt(30 * MINUTE_MS, OUTAGE, escalating);
    const taken = withEvents(escalated, acked(HOUR_MS), takenUp(2 * HOUR_MS));
    expect(planAt(2 * HOUR_MS + 29 * MINUTE_MS, taken, escalating)).toBe(taken);
    expect(heardBy("pager", planAt(2 * HOUR_MS + 30 * MINUTE_MS, taken, escalating))).toEqual([
      "escalation",
      "escalation",
    ]);
    const worse = raised(toldAt(0, warning, escalating), HOUR_MS);
    expect(heardBy("pager", planAt(HOUR_MS + 29 * MINUTE_MS, worse, escalating))).toEqual([]);
    expect(heardBy("pager", planAt(HOUR_MS + 30 * MINUTE_MS, worse, escalating))).toEqual(["escalation"]);
  });
});

describe("what goes down and up", () => {
  it("is said once, and its end when that has held", () => {
    let incident = toldAt(0, OUTAGE);
    for (const turn of [10, 30, 50, 70]) {
      incident = toldAt(turn * MINUTE_MS, endedAt(incident, turn * MINUTE_MS));
      incident = toldAt((turn + 10) * MINUTE_MS, reopenedAt(incident, (turn + 10) * MINUTE_MS));
    }
    const turns = ["trouble", "recovery", "trouble", "recovery", "trouble"];
    expect(heardBy("team", incident)).toEqual(turns);
    const end = endedAt(incident, 90 * MINUTE_MS);
    expect(planAt(90 * MINUTE_MS + CALM_MS - 1, end)).toBe(end);
    expect(heardBy("team", planAt(90 * MINUTE_MS + CALM_MS, end))).toEqual([...turns, "recovery"]);
  });
});

describe("any course of an incident", () => {
  type Turn = { readonly afterMs: number; readonly is: "worse" | "better" | "over" | "again" | "page" | "ack" | "fails" | "nothing" }; // prettier-ignore
  const turns = fc.array(
    fc.record<Turn>({
      afterMs: fc.integer({ min: 1, max: 3 * HOUR_MS }),
      is: fc.constantFrom("worse", "better", "over", "again", "page", "ack", "fails", "nothing"),
    }),
    { maxLength: 14 },
  );
  const settings = withPolicy({ remindMs: HOUR_MS, escalate: { afterMs: HOUR_MS, to: ["pager"] } });

  function turned(incident: Incident, { is }: Turn, t: string): Incident {
    const level = (level: Level): Incident =>
      incident.end !== undefined || incident.level === level ? incident : { ...withEvents(incident, { t, what: "level", level }), level }; // prettier-ignore
    switch (is) {
      case "worse":
        return level("critical");
      case "better":
        return level("warning");
      case "over":
        return incident.end === undefined ? { ...withEvents(incident, { t, what: "recovered" }), end: t } : incident;
      case "again": {
        const { end, ...open } = incident;
        return end === undefined ? incident : withEvents(open, { t, what: "reopened", level: incident.level });
      }
      case "page":
        return withEvents(incident, { t, what: "page", corroboration: "confirmed" });
      case "ack":
        return withEvents(incident, { t, what: "acknowledged", by: "ada", how: "command" });
      default:
        return incident;
    }
  }

  it("tells no channel twice of one change, nobody of an end who did not hear, and everybody who did", () => {
    fc.assert(
      fc.property(turns, (course) => {
        let [incident, nowMs]: [Incident, number] = [warning, START_MS];
        for (const turn of [{ afterMs: 0, is: "nothing" } as const, ...course]) {
          nowMs += turn.afterMs;
          incident = turned(incident, turn, toInstant(nowMs));
          const planned = planNotices([incident], settings, { run: "1.1", nowMs })[0]!;
          expect(planNotices([planned], settings, { run: "2.1", nowMs })[0]).toBe(planned);
          const fresh = planned.outbox.slice(incident.outbox.length);
          expect(new Set(fresh.map(({ to }) => to)).size).toBe(fresh.length);
          const state = turn.is === "fails" ? "dropped" : "done";
          incident = { ...planned, outbox: planned.outbox.map((entry) => (entry.state === "pending" ? { ...entry, state } : entry)) }; // prettier-ignore
        }
        const calm = planNotices([{ ...withEvents(incident, { t: toInstant(nowMs), what: "recovered" }), end: toInstant(nowMs) }], settings, { run: "9.1", nowMs: nowMs + 3 * HOUR_MS })[0]!; // prettier-ignore
        for (const to of ["team", "pager", "log"]) {
          const said = calm.outbox.filter((entry) => entry.to === to && entry.state !== "dropped");
          said.forEach(({ what, event }, index) => {
            const before = said[index - 1];
            const isFirst = before === undefined || before.what === "recovery";
            // Whoever did not hear of a trouble hears of no end, update or reminder; nobody hears of the same event twice.
            if (isFirst) expect(["trouble", "escalation"]).toContain(what);
            else expect(what).not.toBe("trouble");
            if (what !== "reminder" && what !== "escalation") expect(event).toBeGreaterThan(before?.event ?? -1);
          });
          if (said.length > 0) expect(said.at(-1)!.what).toBe("recovery");
        }
      }),
    );
  });
});
