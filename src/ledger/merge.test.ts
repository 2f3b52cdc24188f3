import fc from "fast-check";
import { describe, expect, expectTypeOf, test } from "vitest";
import { EVIDENCE_KEPT } from "../domain/evidence.ts";
import type { FigureSample } from "../domain/figure-sample.ts";
import type { Incident, IncidentEvent } from "../domain/incident.ts";
import { MINUTE_MS, toInstant, toMs } from "../domain/instant.ts";
import type { OutboxEntry } from "../domain/outbox.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import type { HourRollup } from "../domain/rollup.ts";
import { compareSamples } from "../domain/sample.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import { EMPTY_SKETCH } from "../domain/sketch.ts";
import { encode } from "./codec.ts";
import { joinFeedChanges, mergeIncident, mergeRollups, mergeRounds, mergeSamples } from "./merge.ts";

const START = toMs("2026-11-21T09:00:00.000Z");
const at = (minute: number) => toInstant(START + minute * MINUTE_MS);

const sample: fc.Arbitrary<Sample> = fc
  .record({
    t: fc.integer({ min: 0, max: 5 }).map(at),
    monitor: fc.constantFrom("chat", "image"),
    run: fc.constantFrom("1.1", "2.1"),
    outcome: fc.constantFrom(...OUTCOMES),
  })
  .map((some) => ({ v: 1, every: 300, ...some }));
const figure: fc.Arbitrary<FigureSample> = fc
  .record({
    t: fc.integer({ min: 0, max: 5 }).map(at),
    monitor: fc.constantFrom("chat", "image"),
    run: fc.constantFrom("1.1", "2.1"),
    of: fc.constantFrom("a", "b"),
  })
  .map((some) => ({ v: 1, source: "openrouter", ...some }));
const samples = fc.array(fc.oneof(sample, figure), { maxLength: 12 });

describe("samples", () => {
  test("are a set: merging is idempotent, commutative, associative", () => {
    fc.assert(
      fc.property(samples, samples, samples, (a, b, c) => {
        expect(mergeSamples(a, b)).toEqual(mergeSamples(b, a));
        expect(mergeSamples(mergeSamples(a, b), c)).toEqual(mergeSamples(a, mergeSamples(b, c)));
        expect(mergeSamples(mergeSamples(a, b), b)).toEqual(mergeSamples(a, b));
      }),
    );
  });

  test("are neither lost nor doubled, and sorted", () => {
    fc.assert(
      fc.property(samples, samples, (a, b) => {
        const merged = mergeSamples(a, b);
        expect(new Set(merged.map(encode))).toEqual(new Set([...a, ...b].map(encode)));
        expect(new Set(merged.map(encode)).size).toBe(merged.length);
        expect(merged.toSorted(compareSamples)).toEqual(merged);
      }),
    );
  });

  test("of others are no samples of ours: nothing that counts calls takes them", () => {
    expectTypeOf<FigureSample>().not.toExtend<Sample>();
    expectTypeOf<Sample>().not.toExtend<FigureSample>();
  });
});

test("a rollup that stands is not replaced", () => {
  const hour = (monitor: string, n: number): HourRollup => ({
    v: 1,
    t: at(0),
    monitor,
    n: { ok: n },
    first: {},
    latency: EMPTY_SKETCH,
    shares: { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 },
  });
  const merged = mergeRollups([hour("image", 1)], [hour("image", 2), hour("chat", 3)]);
  expect(merged.map((one) => [one.monitor, one.n.ok])).toEqual([
    ["chat", 3],
    ["image", 1],
  ]);
});

test("feed changes are joined by time and feed", () => {
  const change = (minute: number, feed: string) => ({
    v: 1 as const,
    t: at(minute),
    report: { feed, url: "", indicator: "none" as const, components: [], incidents: [], maintenances: [] },
  });
  const merged = joinFeedChanges([change(1, "b"), change(2, "a")], [change(1, "a")]);
  expect(merged.map((one) => [one.t, one.report.feed])).toEqual([
    [at(1), "a"],
    [at(1), "b"],
    [at(2), "a"],
  ]);
});

test("rounds are united by time, run and region", () => {
  const round = (minute: number, run: string, region?: string): Round => ({
    v: 1,
    t: at(minute),
    run,
    asked: 1,
    version: "1.2.3",
    ms: 5,
    ...(region !== undefined && { region }),
  });
  const merged = mergeRounds([round(2, "1.1"), round(1, "2.1", "us")], [round(1, "2.1", "eu"), round(2, "1.1")]);
  expect(merged).toEqual([round(1, "2.1", "eu"), round(1, "2.1", "us"), round(2, "1.1")]);
});

const opened: Incident = {
  v: 1,
  id: "20261121T090000Z-chat-outage",
  monitor: "chat",
  kind: "outage",
  level: "warning",
  begin: at(0),
  detected: at(1),
  corroboration: "uncovered",
  evidence: [],
  timeline: [{ t: at(1), what: "opened", level: "warning" }],
  outbox: [{ seq: 1, what: "open", to: "issues", event: 0, state: "pending", by: "1.1", until: at(11), made: at(1) }],
};

/** What a run may do to an incident at a moment. */
type Step = (incident: Incident, minute: number, run: string) => Incident;

function withEvent(incident: Incident, event: IncidentEvent, head: Partial<Incident>): Incident {
  return { ...incident, ...head, timeline: [...incident.timeline, event] };
}

function say(incident: Incident, minute: number, by: string): Incident {
  const seq = incident.outbox.length + 1;
  const [event, until] = [incident.timeline.length - 1, at(minute + 10)];
  const entry = { seq, what: "comment", to: "issues", event, state: "pending", by, until, made: at(minute) } as const;
  return { ...incident, outbox: [...incident.outbox, entry] };
}

function settle(incident: Incident, change: (entry: OutboxEntry) => OutboxEntry): Incident {
  const first = incident.outbox.findIndex((entry) => entry.state === "pending");
  return { ...incident, outbox: incident.outbox.map((entry, index) => (index === first ? change(entry) : entry)) };
}

/** A page's word is told once: by whoever reads it first, in each run. */
function confirmed(incident: Incident, minute: number, published: number, title?: string): Incident {
  const word = { corroboration: "confirmed", published: at(published), feed: "page" } as const;
  if (incident.timeline.some(({ what }) => what === "page")) return incident;
  return withEvent(
    incident,
    { t: at(minute), what: "page", ...word, ...(title !== undefined && { title }) },
    { corroboration: "confirmed", pagePublished: word.published, pageFeed: word.feed },
  );
}

const once = (incident: Incident, event: IncidentEvent): Incident =>
  incident.timeline.some(({ what }) => what === event.what) ? incident : withEvent(incident, event, {});

const STEPS: Readonly<Record<string, Step>> = {
  worse: (incident, minute) =>
    withEvent(incident, { t: at(minute), what: "level", level: "critical" }, { level: "critical" }),
  error: (incident, minute) =>
    withEvent(incident, { t: at(minute), what: "error", outcome: "timeout" }, { outcome: "timeout" }),
  page: (incident, minute) => confirmed(incident, minute, minute - (minute % 3), "Slow"),
  undated: (incident, minute) => confirmed(incident, minute, minute),
  witness: (incident, minute) =>
    once(incident, { t: at(minute), what: "witness", feed: "router", status: "major_outage", uptime: minute / 100 }),
  hint: (incident, minute) =>
    once(incident, { t: at(minute), what: "hint", feed: "forum", count: minute, usual: 1, windowMs: 1 }),
  // One step of one certificate: whoever tells it, and when.
  certificate: (incident, minute) =>
    incident.timeline.some(({ what }) => what === "certificate")
      ? incident
      : withEvent(
          incident,
          { t: at(minute), what: "certificate", level: "warning", daysLeft: 14 - (minute % 2), to: at(20_000) },
          { level: "warning" },
        ),
  models: (incident, minute) =>
    withEvent(
      incident,
      { t: at(minute), what: "models", appeared: { count: 1, names: ["a"] }, vanished: { count: 0, names: [] } },
      {},
    ),
  recover: (incident, minute) => withEvent(incident, { t: at(minute), what: "recovered" }, { end: at(minute) }),
  relapse: (incident, minute) => {
    const { end: _, ...open } = incident;
    return withEvent(open, { t: at(minute), what: "reopened", level: "warning" }, { level: "warning" });
  },
  evidence: (incident, minute) => ({
    ...incident,
    evidence: [...incident.evidence, { t: at(minute), outcome: "overloaded", conditions: [] }],
  }),
  earlier: (incident) => ({ ...incident, begin: at(-5) }),
  say,
  claim: (incident, minute, by) => settle(incident, (entry) => ({ ...entry, by, until: at(minute + 10) })),
  done: (incident) => ({
    ...settle(incident, (entry) => ({ ...entry, state: "done", ref: "7" })),
    issue: { number: 7, url: "i/7" },
  }),
  drop: (incident) => settle(incident, (entry) => ({ ...entry, state: "dropped", ref: "too-old" })),
};

/** One comment, and its edits: in its place. */
function wrote(incident: Incident, text: string, edited: string): Incident {
  const event = { t: at(1), what: "comment", by: "ada", id: 7, text, edited } as const;
  const place = incident.timeline.findIndex(({ what }) => what === "comment");
  return place < 0 ? withEvent(incident, event, {}) : { ...incident, timeline: incident.timeline.with(place, event) };
}

/** A person's words are dated by GitHub: they may lie before what the run that reads them has told already. */
const WORDS: Readonly<Record<string, Step>> = {
  acknowledged: (incident, minute) =>
    withEvent(incident, { t: at(minute - 3), what: "acknowledged", by: "ada", how: "command" }, {}),
  closed: (incident, minute) =>
    withEvent(incident, { t: at(minute - 2), what: "acknowledged", by: "ada", how: "closed" }, {}),
  "taken-up": (incident, minute) => withEvent(incident, { t: at(minute - 1), what: "taken-up", by: "ada" }, {}),
  muted: (incident, minute) =>
    withEvent(incident, { t: at(minute - 2), what: "muted", by: "ada", until: at(minute + 60) }, {}),
  "false-alarm": (incident, minute) =>
    withEvent(incident, { t: at(minute - 1), what: "false-alarm", by: "ada", why: "a test" }, {}),
  status: (incident, minute) =>
    withEvent(incident, { t: at(minute - 1), what: "status", by: "ada", state: "identified" }, {}),
  comment: (incident, minute) => wrote(incident, `as of ${minute}`, at(minute)),
  "comment again": (incident, minute) => wrote(incident, "", at(minute)),
  joined: (incident, minute) =>
    withEvent(incident, { t: at(minute), what: "joined", incident: "other", monitor: "image" }, { provider: "p" }),
  planned: (incident, minute) =>
    withEvent(
      incident,
      { t: at(minute - 1), what: "planned", from: at(minute), to: at(minute + 5) },
      { window: { source: "issue:7", from: at(minute), to: at(minute + 5), expect: "down" } },
    ),
  child: (incident, minute) => ({ ...incident, parent: `20261121T09000${minute % 3}Z-first-outage` }),
};

/** Incidents that grew out of one, each by the hand of another run: they share a past and then part. */
const reached = (run: string, possible: Readonly<Record<string, Step>> = STEPS) =>
  fc
    .array(fc.tuple(fc.constantFrom(...Object.keys(possible)), fc.integer({ min: 1, max: 3 })), { maxLength: 8 })
    .map((steps) => {
      let minute = 1;
      return steps.reduce((incident, [name, wait]) => {
        minute += wait;
        return possible[name]!(incident, minute, run);
      }, opened);
    });
const ALL_STEPS = { ...STEPS, ...WORDS };

describe("incidents", () => {
  test("merge idempotently, commutatively, associatively", () => {
    fc.assert(
      fc.property(reached("2.1", ALL_STEPS), reached("3.1", ALL_STEPS), reached("4.1", ALL_STEPS), (a, b, c) => {
        expect(mergeIncident(a, b)).toEqual(mergeIncident(b, a));
        expect(mergeIncident(mergeIncident(a, b), c)).toEqual(mergeIncident(a, mergeIncident(b, c)));
        expect(mergeIncident(mergeIncident(a, b), b)).toEqual(mergeIncident(a, b));
        expect(mergeIncident(mergeIncident(a, a), a)).toEqual(mergeIncident(a, a));
      }),
      { numRuns: 300 },
    );
  });

  test("merge associatively where two runs said different things in one turn, however far apart in the timeline", () => {
    const grown = (run: string, waits: readonly number[]): Incident => {
      let minute = 1;
      const worse = waits.reduce((incident, wait) => STEPS["worse"]!(incident, (minute += wait), run), opened);
      return say(worse, 15, run);
    };
    const [a, b, c] = [
      STEPS["worse"]!(opened, 2, ""),
      grown("3.1", [3, 1, 3, 3, 2, 1]),
      grown("4.1", [3, 3, 1, 2, 2]),
    ] as const;
    expect(mergeIncident(mergeIncident(a, b), c)).toEqual(mergeIncident(a, mergeIncident(b, c)));
  });

  test("lose no event of either side and bring no entry back", () => {
    fc.assert(
      fc.property(reached("2.1", ALL_STEPS), reached("3.1", ALL_STEPS), (a, b) => {
        const merged = mergeIncident(a, b);
        const told = new Set(["certificate", "page", "witness", "hint", "joined"]);
        const key = (event: IncidentEvent) => (told.has(event.what) ? event.what : `${event.t} ${event.what}`);
        expect(new Set(merged.timeline.map(key))).toEqual(new Set([...a.timeline, ...b.timeline].map(key)));
        for (const entry of [...a.outbox, ...b.outbox].filter((one) => one.state === "done")) {
          expect(merged.outbox.find((one) => one.seq === entry.seq)!.state).toBe("done");
        }
      }),
    );
  });

  test("merged with what they grew out of stay as they are", () => {
    fc.assert(
      fc.property(reached("2.1"), (a) => {
        const { evidence, ...rest } = mergeIncident(a, opened);
        expect({ ...rest, evidence }).toEqual({ ...a, evidence });
        expect(evidence.length).toBeLessThanOrEqual(EVIDENCE_KEPT.first + EVIDENCE_KEPT.last);
      }),
    );
  });

  test("keep the earliest begin, the number of the issue and the further entry", () => {
    const told = STEPS["done"]!(opened, 3, "2.1");
    const claimed = STEPS["claim"]!(STEPS["earlier"]!(opened, 0, ""), 30, "3.1");
    expect(mergeIncident(claimed, told)).toMatchObject({
      begin: at(-5),
      issue: { number: 7 },
      outbox: [{ seq: 1, state: "done", ref: "7" }],
    });
    expect(mergeIncident(claimed, opened).outbox).toMatchObject([{ by: "3.1", until: at(40) }]);
    expect(mergeIncident(STEPS["drop"]!(opened, 3, "2.1"), claimed).outbox).toMatchObject([{ state: "dropped" }]);
  });

  test("tell a step of a certificate once, though two runs did, and each entry goes on speaking of it", () => {
    const ours = say(STEPS["certificate"]!(opened, 3, "2.1"), 3, "2.1");
    const theirs = say(STEPS["certificate"]!(opened, 4, "3.1"), 4, "3.1");
    const merged = mergeIncident(ours, theirs);
    expect(merged.timeline.map(({ what }) => what)).toEqual(["opened", "certificate"]);
    expect(merged.outbox.map(({ event }) => event)).toEqual([0, 1]);
  });

  test("tell a word of a page once, though two runs read it, and each entry goes on speaking of it", () => {
    for (const step of ["page", "undated", "witness", "hint"] as const) {
      const ours = say(STEPS[step]!(opened, 3, "2.1"), 3, "2.1");
      const theirs = say(STEPS[step]!(opened, 4, "3.1"), 4, "3.1");
      const merged = mergeIncident(ours, theirs);
      expect(
        merged.timeline.filter(({ what }) => what !== "opened"),
        step,
      ).toHaveLength(1);
      expect(
        merged.outbox.every(({ event }) => merged.timeline[event] !== undefined),
        step,
      ).toBe(true);
    }
    const another = confirmed(opened, 9, 1, "Slower");
    expect(mergeIncident(confirmed(opened, 3, 2, "Slow"), another).timeline).toHaveLength(3);
  });

  test("a relapse is not ended by the side that saw only the recovery", () => {
    const recovered = STEPS["recover"]!(opened, 5, "2.1");
    const relapsed = STEPS["relapse"]!(recovered, 9, "3.1");
    expect(mergeIncident(recovered, relapsed)).not.toHaveProperty("end");
    expect(mergeIncident(opened, recovered)).toHaveProperty("end", at(5));
  });

  test("entries go on speaking of their own event when another one comes to stand before it", () => {
    const ours = say(STEPS["worse"]!(opened, 8, "2.1"), 8, "2.1");
    const theirs = STEPS["error"]!(opened, 4, "3.1");
    const merged = mergeIncident(ours, theirs);
    expect(merged.timeline.map((event) => event.what)).toEqual(["opened", "error", "level"]);
    expect(merged.outbox.map((entry) => entry.event)).toEqual([0, 2]);
  });

  test("all that was told stays told when a late word comes to stand before or after it", () => {
    fc.assert(
      fc.property(reached("2.1", ALL_STEPS), reached("3.1", ALL_STEPS), (a, b) => {
        const merged = mergeIncident(a, b);
        const reach = merged.outbox.reduce((most, { event }) => Math.max(most, event), 0);
        const told = new Set(merged.timeline.slice(0, reach + 1).map(({ t, what }) => `${t} ${what}`));
        for (const { timeline, outbox } of [a, b]) {
          const own = outbox.reduce((most, { event }) => Math.max(most, event), 0);
          for (const { t, what } of timeline.slice(0, own + 1)) {
            if (ALL_STEPS[what] === undefined && what !== "level") continue;
            if (["certificate", "page", "witness", "hint", "joined", "planned"].includes(what)) continue;
            expect(told).toContain(`${t} ${what}`);
          }
        }
      }),
    );
  });

  test("what people say of it neither ends an incident nor opens it again, however late they are", () => {
    const recovered = STEPS["recover"]!(opened, 5, "2.1");
    const acknowledged = WORDS["acknowledged"]!(opened, 9, "3.1");
    expect(mergeIncident(acknowledged, recovered)).toHaveProperty("end", at(5));
    const child = { ...acknowledged, parent: "20261121T090000Z-first-outage" };
    expect(mergeIncident(recovered, child)).toMatchObject({ end: at(5), parent: "20261121T090000Z-first-outage" });
  });

  test("evidence keeps the first and the latest", () => {
    const many = Array.from({ length: 12 }, (_, minute) => minute).reduce(
      (incident, minute) => STEPS["evidence"]!(incident, minute, ""),
      opened,
    );
    const kept = [0, 1, 2, 7, 8, 9, 10, 11].map(at);
    expect(mergeIncident(many, opened).evidence.map((one) => one.t)).toEqual(kept);
  });
});
