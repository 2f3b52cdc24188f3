import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { conclude, type Conclusion } from "./conclude.ts";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger.ts";
import { loadConfig } from "../../config/load.ts";
import { MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { NOTHING_OBSERVED, type Observed } from "./observe-book.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import type { Sample } from "../../domain/sample.ts";

const NOW_MS = Date.parse("2026-11-21T09:30:00.000Z");
const { config } = loadConfig(
  `monitors:
  - { id: chat, every: 5m, probe: { kind: http, url: "https://chat.example/" } }
  - { id: film, every: 5m, probe: { kind: http, url: "https://film.example/" } }
  - { id: backup, every: 5m, probe: { kind: heartbeat, grace: 1m, secret: abcdefgh } }
`,
  "uptimeline.yml",
  new Map(),
);

const line = (minutesAgo: number, more: Partial<Sample> = {}): Sample => ({
  v: 1,
  t: toInstant(NOW_MS - minutesAgo * MINUTE_MS),
  monitor: "chat",
  run: "1.1",
  outcome: "ok",
  every: 300,
  ...more,
});
const job = (id: string, minutesAgo: number): PendingJob => ({
  id,
  pollUrl: `https://film.example/${id}`,
  created: toInstant(NOW_MS - minutesAgo * MINUTE_MS),
  deadline: toInstant(NOW_MS + 5 * MINUTE_MS),
  phases: {},
});
const on = (before: Ledger, observed: Partial<Observed>, laterMs = 0): Conclusion =>
  conclude(
    config,
    before,
    { ...NOTHING_OBSERVED, ...observed },
    { run: "2.1/a", runId: "2.1", nowMs: NOW_MS + laterMs, issueKinds: ["outage", "configuration", "heartbeat"] },
  );

describe("what is concluded again after a push whose answer was lost", () => {
  const samples = fc.array(
    fc.record({
      minutesAgo: fc.integer({ min: 0, max: 200 }),
      monitor: fc.constantFrom("chat", "film"),
      run: fc.constantFrom("1.1", "2.1"),
      outcome: fc.constantFrom(
        "ok" as const,
        "timeout" as const,
        "rate-limited" as const,
        "rejected" as const,
        "server-error" as const,
      ),
      used: fc.constantFrom({ in: 1 }, { out: 7 }),
    }),
    { maxLength: 40 },
  );
  const seen = fc.record({
    samples: samples.map((all) => all.map(({ minutesAgo, ...more }) => line(minutesAgo + 0.5, more))),
    ids: fc.array(fc.uniqueArray(fc.constantFrom("a", "b", "c", "d"), { minLength: 1 }), { maxLength: 4 }),
    pending: fc.boolean(),
    exhausted: fc.boolean(),
  });

  it("adds nothing to a ledger that holds it already", () => {
    fc.assert(
      fc.property(samples, seen, (earlier, { samples: own, ids, pending, exhausted }) => {
        const reported = line(20.5, { monitor: "backup", id: "r1" });
        const before = {
          ...EMPTY_LEDGER,
          samples: on(EMPTY_LEDGER, {
            samples: [reported, ...earlier.map(({ minutesAgo, ...more }) => line(minutesAgo + 0.5, more))],
          }).ledger.samples,
        };
        const observed: Partial<Observed> = {
          samples: own,
          looks: ids.map((names, n) => ({ monitor: "chat", t: toInstant(NOW_MS - (10 - n) * MINUTE_MS), ids: names })),
          ...(pending && { pending: new Map([["film", job("x", 0.5)]]) }),
          ...(exhausted && { exhausted: new Map([["chat", NOW_MS + 90_000]]) }),
        };
        const once = on(before, observed).ledger;
        expect(on(once, observed, 2_000).ledger).toEqual(once);
      }),
      { seed: 11, numRuns: 150 },
    );
  });
});

describe("a job that two runs saw the end of", () => {
  const made = job("x", 3);
  const end = (run: string): Sample => line(3, { monitor: "film", run, used: { units: 1 } });

  it("is one sample, and no job any more", () => {
    const before: Ledger = { ...EMPTY_LEDGER, samples: [end("1.1")] };
    const { ledger, update } = on(before, { samples: [end("2.1")], ended: new Map([["film", made.id]]) });
    expect(ledger.samples.filter(({ monitor }) => monitor === "film")).toEqual([end("1.1")]);
    expect(update.samples).toEqual([]);
    expect(on(before, { pending: new Map([["film", made]]) }).ledger.state).not.toHaveProperty("jobs");
  });

  it("keeps calls of the same moment that are no job, and what only this run saw", () => {
    const before: Ledger = { ...EMPTY_LEDGER, samples: [line(3, { run: "1.1" })] };
    const observed = { samples: [line(3, { run: "2.1" }), end("2.1")], ended: new Map([["film", made.id]]) };
    expect(on(before, observed).update.samples).toEqual(observed.samples);
  });
});

describe("what came after its hour was closed", () => {
  const late = (more: Partial<Sample>): Ledger => ({ ...EMPTY_LEDGER, late: [line(200, more)] });

  it("ends its job all the same, and is no second call", () => {
    const before = late({ monitor: "film" });
    const made = job("x", 200);
    expect(on(before, { pending: new Map([["film", made]]) }).ledger.state).not.toHaveProperty("jobs");
    const seen = { samples: [line(200, { monitor: "film", run: "2.1" })], ended: new Map([["film", made.id]]) };
    expect(on(before, seen).update).toMatchObject({ samples: [], late: [] });
  });

  it("is a report that came: it is not missing until the next one is", () => {
    const hourly = {
      ...config,
      monitors: config.monitors.map((monitor) => ({ ...monitor, everyMs: 240 * MINUTE_MS })),
    };
    const context = { run: "2.1/a", runId: "2.1", issueKinds: [] };
    const before = { ...late({ monitor: "backup", id: "r1" }) };
    const missing = (minutes: number) =>
      conclude(hourly, before, NOTHING_OBSERVED, { ...context, nowMs: NOW_MS + minutes * MINUTE_MS }).update.samples;
    expect(missing(40)).toEqual([]);
    expect(missing(42)).toMatchObject([{ monitor: "backup", reason: "heartbeat-missing" }]);
  });
});
