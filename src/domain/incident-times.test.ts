import { describe, expect, it } from "vitest";
import { incidentTimes, timeToDetectMs, timeToRecoverMs } from "./incident-times.ts";
import type { Incident, IncidentEvent } from "./incident.ts";
import { DAY_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";

const DAY = toMs("2026-11-21T00:00:00.000Z");
const at = (minute: number) => toInstant(DAY + minute * MINUTE_MS);
const RANGE = { fromMs: DAY, toMs: DAY + DAY_MS };

/** Minutes of the day. */
interface Told {
  readonly begin: number;
  readonly detected: number;
  readonly end?: number;
  readonly ending?: IncidentEvent;
  readonly published?: number;
}

function incident({ begin, detected, end, ending, published }: Told, more: Partial<Incident> = {}): Incident {
  const over = end === undefined ? [] : [ending ?? ({ t: at(end), what: "recovered" } as const)];
  return {
    v: 1,
    id: `20261121T000000Z-chat-outage`,
    monitor: "chat",
    kind: "outage",
    level: "critical",
    begin: at(begin),
    detected: at(detected),
    ...(end !== undefined && { end: at(end) }),
    outcome: "overloaded",
    corroboration: "unacknowledged",
    ...(published !== undefined && { pagePublished: at(published) }),
    timeline: [{ t: at(detected), what: "opened", level: "critical" }, ...over],
    evidence: [],
    outbox: [],
    ...more,
  };
}

describe("incidentTimes", () => {
  it("tells means and medians of what failed in the range", () => {
    const times = incidentTimes(
      [
        incident({ begin: 10, detected: 12, end: 40, published: 30 }),
        incident({ begin: 100, detected: 101, end: 160 }, { kind: "degradation" }),
        incident({ begin: 300, detected: 306, end: 400, published: 304 }),
      ],
      RANGE,
    );
    expect(times).toEqual({
      count: 3,
      open: 0,
      longestMs: 100 * MINUTE_MS,
      detect: { of: 3, meanMs: 3 * MINUTE_MS, medianMs: 2 * MINUTE_MS },
      recover: { of: 3, meanMs: (190 / 3) * MINUTE_MS, medianMs: 60 * MINUTE_MS },
      lead: { of: 2, meanMs: 8 * MINUTE_MS, medianMs: 8 * MINUTE_MS },
    });
  });

  it("counts what began in the range, its end not included, whenever it ended", () => {
    const own = [
      incident({ begin: -1, detected: 5, end: 9 }),
      incident({ begin: 0, detected: 5, end: 1_500 }),
      incident({ begin: 1_440, detected: 1_445, end: 1_450 }),
    ];
    expect(incidentTimes(own, RANGE)).toMatchObject({ count: 1, longestMs: 1_500 * MINUTE_MS });
  });

  it("knows no recovery of what goes on, and none that nobody saw", () => {
    const ended = (why: "unobserved" | "no-longer-watched"): IncidentEvent => ({ t: at(90), what: "ended", why });
    const own = [
      incident({ begin: 10, detected: 12 }),
      incident({ begin: 20, detected: 22, end: 60, ending: ended("unobserved") }),
      incident({ begin: 30, detected: 32, end: 90, ending: ended("no-longer-watched") }),
    ];
    expect(incidentTimes(own, RANGE)).toEqual({
      count: 3,
      open: 1,
      longestMs: 60 * MINUTE_MS,
      detect: { of: 3, meanMs: 2 * MINUTE_MS, medianMs: 2 * MINUTE_MS },
    });
  });

  it("takes a reopened one from its first begin to its last end", () => {
    const reopened = incident({ begin: 10, detected: 12, end: 55 });
    const timeline: IncidentEvent[] = [
      reopened.timeline[0]!,
      { t: at(20), what: "recovered" },
      { t: at(30), what: "reopened", level: "critical" },
      { t: at(55), what: "recovered" },
    ];
    expect(timeToRecoverMs({ ...reopened, timeline })).toBe(45 * MINUTE_MS);
  });

  it("holds a page's verdict against nobody's quickness", () => {
    const { outcome: _, ...byPage } = incident({ begin: 10, detected: 70, end: 90, published: 10 });
    expect(timeToDetectMs(byPage)).toBeUndefined();
    expect(incidentTimes([byPage], RANGE)).toMatchObject({ count: 1, recover: { of: 1 } });
    expect(incidentTimes([byPage], RANGE)).not.toHaveProperty("lead");
  });

  it("counts a heartbeat's silence, and nothing that failed nobody", () => {
    const kinds = ["heartbeat", "configuration", "certificate", "models", "advisory"] as const;
    const own = kinds.map((kind) => incident({ begin: 10, detected: 12, end: 20 }, { kind }));
    expect(incidentTimes(own, RANGE).count).toBe(1);
  });

  it("leaves out what a person has marked as a false alarm from begin to end", () => {
    const own = [incident({ begin: 10, detected: 12, end: 20 }), incident({ begin: 30, detected: 32, end: 50 })];
    const alarm = { t: at(60), monitor: "chat", from: at(5), to: at(40), who: "ann", why: "proxy" };
    expect(incidentTimes(own, RANGE, [alarm]).count).toBe(1);
    expect(incidentTimes(own, RANGE, [{ ...alarm, monitor: "image" }]).count).toBe(2);
  });

  it("of nothing tells nothing", () => {
    expect(incidentTimes([], RANGE)).toEqual({ count: 0, open: 0 });
  });
});
