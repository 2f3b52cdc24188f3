import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { handlingOf, isMuted } from "./handling.ts";
import { toInstant } from "./instant.ts";
import type { IncidentEvent } from "./incident.ts";

const START = Date.parse("2026-11-21T09:00:00.000Z");
const at = (minute: number) => toInstant(START + minute * 60_000);
const by = "ada";
const opened: IncidentEvent = { t: at(0), what: "opened", level: "critical" };
const ack = (minute: number): IncidentEvent => ({ t: at(minute), what: "acknowledged", by, how: "command" });
const closed = (minute: number): IncidentEvent => ({ t: at(minute), what: "acknowledged", by: "bob", how: "closed" });
const takenUp = (minute: number): IncidentEvent => ({ t: at(minute), what: "taken-up", by });
const muted = (minute: number, until: number): IncidentEvent => ({
  t: at(minute),
  what: "muted",
  by,
  until: at(until),
});
const alarm = (minute: number): IncidentEvent => ({ t: at(minute), what: "false-alarm", by, why: "a test" });
const reopened = (minute: number): IncidentEvent => ({ t: at(minute), what: "reopened", level: "warning" });
const of = (...events: IncidentEvent[]) => handlingOf({ timeline: [opened, ...events] });

describe("how people handle an incident", () => {
  test("is nothing where nobody said anything", () => {
    expect(of()).toEqual({ closedByHand: false });
  });

  test("by command it is acknowledged, its issue stays as it is", () => {
    expect(of(ack(1))).toEqual({ acknowledged: { by, t: at(1) }, closedByHand: false });
  });

  test("closing it acknowledges, opening it again takes that back", () => {
    expect(of(closed(1))).toEqual({ acknowledged: { by: "bob", t: at(1) }, closedByHand: true });
    expect(of(closed(1), takenUp(2))).toEqual({ closedByHand: false });
    expect(of(closed(1), takenUp(2), closed(3))).toMatchObject({ closedByHand: true });
  });

  test("a false alarm is one that somebody knows of", () => {
    expect(of(alarm(1))).toEqual({
      acknowledged: { by, t: at(1) },
      falseAlarm: { by, t: at(1), why: "a test" },
      closedByHand: false,
    });
  });

  test("it is silent until the last word on that, whatever it was before", () => {
    expect(of(muted(1, 120), muted(2, 60)).mutedUntil).toBe(at(60));
    const timeline = [opened, muted(1, 60)];
    expect([59, 60].map((minute) => isMuted({ timeline }, Date.parse(at(minute))))).toEqual([true, false]);
  });

  test("of a relapse nobody knows yet, but silence holds on", () => {
    expect(of(ack(1), alarm(2), closed(3), muted(4, 60), { t: at(5), what: "recovered" }, reopened(6))).toEqual({
      mutedUntil: at(60),
      closedByHand: false,
    });
  });

  test("is the same in whatever order the words were read", () => {
    const word = fc
      .integer({ min: 1, max: 40 })
      .chain((minute) =>
        fc.constantFrom(
          ack(minute),
          closed(minute),
          takenUp(minute),
          muted(minute, minute + 60),
          alarm(minute),
          reopened(minute),
        ),
      );
    const words = fc.uniqueArray(word, { maxLength: 8, selector: ({ t }) => t });
    fc.assert(
      fc.property(words, fc.infiniteStream(fc.nat(7)), (events, chance) => {
        const shuffled = events
          .map((event) => ({ event, rank: chance.next().value as number }))
          .toSorted((a, b) => a.rank - b.rank);
        expect(of(...shuffled.map(({ event }) => event))).toEqual(of(...events));
      }),
    );
  });
});
