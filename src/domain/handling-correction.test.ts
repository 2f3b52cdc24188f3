import { describe, expect, test } from "vitest";
import { correctionsOf } from "./handling-correction.ts";
import { toInstant } from "./instant.ts";
import type { Incident, IncidentEvent } from "./incident.ts";

const START = Date.parse("2026-11-21T09:00:00.000Z");
const at = (minute: number) => toInstant(START + minute * 60_000);
const incident = (events: readonly IncidentEvent[], more: Partial<Incident> = {}): Incident => ({
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "critical",
  begin: at(0),
  detected: at(1),
  corroboration: "uncovered",
  timeline: [{ t: at(1), what: "opened", level: "critical" }, ...events],
  evidence: [],
  outbox: [],
  ...more,
});
const alarm = (minute: number, why?: string): IncidentEvent => ({
  t: at(minute),
  what: "false-alarm",
  by: "ada",
  ...(why !== undefined && { why }),
});
const recovered = (minute: number): IncidentEvent => ({ t: at(minute), what: "recovered" });
const reopened = (minute: number): IncidentEvent => ({ t: at(minute), what: "reopened", level: "critical" });
const line = { v: 1, t: at(5), monitor: "chat", from: at(0), to: at(10), who: "ada", why: "our deploy" };

describe("a false alarm", () => {
  test("is a correction from begin to end with who and why, once it has ended and not before", () => {
    expect(correctionsOf([incident([alarm(5, "our deploy")])], [])).toEqual([]);
    const ended = incident([alarm(5, "our deploy"), recovered(10)], { end: at(10) });
    expect(correctionsOf([ended], [])).toEqual([line]);
  });

  test("is one at once where it has ended already, and only once", () => {
    const told = incident([recovered(10), alarm(15), alarm(20, "again")], { end: at(10) });
    const corrections = correctionsOf([told], []);
    expect(corrections).toEqual([{ ...line, t: at(15), why: "" }]);
    expect(correctionsOf([told], corrections)).toEqual([]);
  });

  test("is of the stretch that it was said of: the relapse after it is another", () => {
    const relapsed = incident([alarm(5), recovered(10), reopened(20), recovered(30)], { end: at(30) });
    expect(correctionsOf([relapsed], []).map(({ from, to }) => [from, to])).toEqual([[at(0), at(10)]]);
    const second = incident([recovered(10), reopened(20), alarm(25), recovered(30)], { end: at(30) });
    expect(correctionsOf([second], []).map(({ from, to }) => [from, to])).toEqual([[at(10), at(30)]]);
    const open = incident([recovered(10), reopened(20), alarm(25)]);
    expect(correctionsOf([open], [])).toEqual([]);
  });

  test("said of the first of a provider is said of all that belong to it, each as long as it was", () => {
    const parent = incident([alarm(5, "our deploy"), recovered(10)], { end: at(10) });
    const child = incident([recovered(8)], { id: "b", monitor: "image", parent: parent.id, begin: at(2), end: at(8) });
    const going = incident([], { id: "c", monitor: "video", parent: parent.id });
    expect(correctionsOf([parent, child, going], [])).toEqual([
      line,
      { ...line, monitor: "image", from: at(2), to: at(8) },
    ]);
  });

  test("leaves nothing out of uptime where nothing was counted", () => {
    const ended = incident([alarm(5), recovered(10)], { end: at(10) });
    for (const kind of ["configuration", "certificate", "manual", "alert"] as const)
      expect(correctionsOf([{ ...ended, kind }], []), kind).toEqual([]);
  });
});
