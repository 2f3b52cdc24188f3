import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { DAY_MS, HOUR_MS, SECOND_MS, toInstant, toMs } from "./instant.ts";
import { EMPTY_LEDGER, type Correction, type Ledger } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { OUTCOMES, type Outcome } from "./outcome.ts";
import { closeDays, closeHours, closeMonths } from "./rollup-close.ts";
import type { Sample } from "./sample.ts";
import { quantile } from "./sketch.ts";
import { withMaintenance } from "./maintenance-sample.ts";
import { statistics, type Statistics } from "./statistics.ts";
import { offsetsOf } from "./time-zone.ts";
import { cellOf } from "./window.ts";

/** A leap year's February, with what reaches into it from before and out of it. */
const START = toMs("2028-01-31T20:00:00.000Z");
const MONTH = { fromMs: toMs("2028-02-01T00:00:00.000Z"), toMs: toMs("2028-03-01T00:00:00.000Z") };
const NOW = toMs("2028-03-05T00:00:00.000Z");

/** All times are multiples of this, so that the watcher need not look more often. */
const TICK_MS = 10 * SECOND_MS;

interface Seen {
  availableMs: number;
  failureMs: number;
  leftOutMs: number;
  maintenanceMs: number;
}

interface Told extends Seen {
  readonly counts: Record<string, number>;
  readonly first: Record<string, number>;
  readonly latencies: number[];
}

const FAILURES = ["overloaded", "server-error", "timeout", "unreachable", "wrong-answer"];
const LEFT_OUT = ["rate-limited", "quota-exhausted", "rejected", "inconclusive"];

type Span = readonly [fromMs: number, toMs: number];

/** A watcher with a stopwatch, who knows nothing of rollups: looks at every region all ten seconds and writes down what holds. */
function watcher(
  all: readonly Sample[],
  alarms: readonly Correction[],
  { fromMs, toMs: toMs_ }: { readonly fromMs: number; readonly toMs: number },
  plans: readonly Span[] = [],
): Told {
  const none = { availableMs: 0, failureMs: 0, leftOutMs: 0, maintenanceMs: 0 };
  const told: Told = { ...none, counts: {}, first: {}, latencies: [] };
  const isPlanned = (ms: number): boolean => plans.some(([from, to]) => from <= ms && ms < to);
  const isAlarm = (ms: number): boolean => alarms.some(({ from, to }) => toMs(from) <= ms && ms < toMs(to));
  const regions = [...new Set(all.map(({ region }) => region))].map((region) => ({
    own: all.filter((one) => one.region === region).map((one) => ({ ...one, atMs: toMs(one.t) })),
    next: 0,
  }));
  for (let hour = fromMs; hour < toMs_; hour += HOUR_MS - (hour % HOUR_MS)) {
    const end = Math.min(hour + HOUR_MS - (hour % HOUR_MS), toMs_);
    const seen = regions.map((region): Seen => {
      const sum = { ...none };
      for (let ms = hour; ms < end; ms += TICK_MS) {
        while (region.next < region.own.length && region.own[region.next]!.atMs <= ms) region.next += 1;
        const current = region.own[region.next - 1];
        if (current === undefined || ms >= current.atMs + 2 * current.every * SECOND_MS) continue;
        if (isPlanned(ms)) sum.maintenanceMs += TICK_MS;
        else if (LEFT_OUT.includes(current.outcome)) sum.leftOutMs += TICK_MS;
        else if (!FAILURES.includes(current.outcome)) sum.availableMs += TICK_MS;
        else if (isAlarm(ms)) sum.leftOutMs += TICK_MS;
        else sum.failureMs += TICK_MS;
      }
      return sum;
    });
    const known = seen.filter((one) => one.availableMs + one.failureMs + one.leftOutMs + one.maintenanceMs > 0);
    for (const key of ["availableMs", "failureMs", "leftOutMs", "maintenanceMs"] as const) {
      if (known.length > 0) told[key] += Math.floor(known.reduce((sum, one) => sum + one[key], 0) / known.length);
    }
  }
  for (const one of all) {
    const ms = toMs(one.t);
    if (ms < fromMs || ms >= toMs_) continue;
    const counted = FAILURES.includes(one.outcome) && isAlarm(ms) ? "inconclusive" : one.outcome;
    const outcome = isPlanned(ms) ? "maintenance" : counted;
    told.counts[outcome] = (told.counts[outcome] ?? 0) + 1;
    if (one.again === undefined) told.first[outcome] = (told.first[outcome] ?? 0) + 1;
    if (one.ms !== undefined && outcome !== "maintenance" && !FAILURES.includes(outcome) && !LEFT_OUT.includes(outcome))
      told.latencies.push(one.ms);
  }
  return told;
}

/** The definitions as docs/statistics.md has them. */
function definitions(told: Told, windowMs: number): Partial<Statistics> {
  const known = told.availableMs + told.failureMs;
  const toKnow = windowMs - told.maintenanceMs;
  const of = (names: readonly string[]): number => names.reduce((sum, name) => sum + (told.first[name] ?? 0), 0);
  const [failures, calls, asked] = [of(FAILURES), of([...FAILURES, "ok", "slow"]), of(OUTCOMES)];
  return {
    ...(known > 0 && { uptime: told.availableMs / known }),
    coverage: toKnow === 0 ? 0 : known / toKnow,
    leftOutShare: toKnow === 0 ? 0 : told.leftOutMs / toKnow,
    knownMs: known,
    downtimeMs: told.failureMs,
    calls,
    failures,
    ...(calls > 0 && { errorRate: failures / calls }),
    ...(asked > 0 && { rateLimitRate: (told.first["rate-limited"] ?? 0) / asked }),
    importedMs: 0,
    ...(told.maintenanceMs > 0 && { maintenanceMs: told.maintenanceMs }),
  };
}

const call = fc.record({
  gap: fc.oneof(fc.integer({ min: 1, max: 90 }), fc.integer({ min: 1, max: 400 }), fc.integer({ min: 1, max: 9_000 })),
  outcome: fc.oneof({ weight: 3, arbitrary: fc.constant<Outcome>("ok") }, fc.constantFrom<Outcome>(...OUTCOMES)),
  every: fc.constantFrom(60, 295, 300, 900, 3_600),
  again: fc.boolean(),
});
const calls = fc.array(call, { minLength: 1, maxLength: 150 });
type Calls = readonly { gap: number; outcome: Outcome; every: number; again: boolean }[];

function samplesOf(made: Calls, region?: string): Sample[] {
  let ms = START;
  return made.flatMap(({ gap, outcome, every, again }) => {
    ms += gap * TICK_MS;
    const sample: Sample = { v: 1, t: toInstant(ms), monitor: "chat", run: "1.1", outcome, every, ms: gap };
    return ms < NOW ? [{ ...sample, ...(region !== undefined && { region }), ...(again && { again: 1 }) }] : [];
  });
}

const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 200_000 }), fc.integer({ min: 1, max: 3_000 })), {
  maxLength: 3,
});
const alarmsOf = (made: readonly (readonly [number, number])[]): Correction[] =>
  made.map(([from, length], index) => ({
    v: 1,
    t: toInstant(NOW - DAY_MS + index),
    monitor: "chat",
    from: toInstant(START + from * TICK_MS),
    to: toInstant(START + (from + length) * TICK_MS),
    who: "someone",
    why: "our proxy",
  }));

function closed(samples: readonly Sample[], corrections: readonly Correction[]) {
  const hours = closeHours(samples, [], NOW, corrections);
  const days = closeDays(hours, [], NOW);
  return { samples, hours, days, months: closeMonths(days, [], NOW), corrections };
}

function told(ledger: Partial<Ledger>, span: { fromMs: number; toMs: number }) {
  const cell = cellOf(indexLedger({ ...EMPTY_LEDGER, ...ledger }, NOW)("chat"), span);
  return { cell, ...statistics(cell, span.toMs - span.fromMs) };
}

/** The ledger in all ages: what is left of it as time goes by. */
const AGES = {
  fresh: ({ samples, corrections }: Ledger) => ({ samples, corrections }),
  "of the first days": (ledger: Ledger) => ledger,
  "without its samples": ({ hours, days, months, corrections }: Ledger) => ({ hours, days, months, corrections }),
  "without its hours": ({ days, months, corrections }: Ledger) => ({ days, months, corrections }),
  "without its days": ({ months, corrections }: Ledger) => ({ months, corrections }),
} as const;

const ledgerOf = (samples: readonly Sample[], corrections: readonly Correction[]): Ledger => ({
  ...EMPTY_LEDGER,
  ...closed(samples, corrections),
});

describe.each(Object.entries(AGES))("a ledger %s", (_, ageOf) => {
  test("says of a whole month what the watcher wrote down", () => {
    fc.assert(
      fc.property(calls, spans, (made, alarms) => {
        const [samples, corrections] = [samplesOf(made), alarmsOf(alarms)];
        const truth = watcher(samples, corrections, MONTH);
        const { cell, latency, ...own } = told(ageOf(ledgerOf(samples, corrections)), MONTH);
        expect(own).toEqual(definitions(truth, MONTH.toMs - MONTH.fromMs));
        expect([cell.n, cell.first]).toEqual([truth.counts, truth.first]);
        expect([cell.latency.n, latency?.mean]).toEqual([truth.latencies.length, meanOf(truth.latencies)]);
        expect(latency?.p95).toBe(quantile(cell.latency, 0.95));
      }),
      { numRuns: 20 },
    );
  });
});

const meanOf = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;

describe("several regions", () => {
  const three = fc.tuple(calls, calls, calls).map((all) => all.flatMap((made, index) => samplesOf(made, `r${index}`)));

  test("are the mean of each hour, and their calls together", () => {
    fc.assert(
      fc.property(three, spans, (samples, alarms) => {
        const corrections = alarmsOf(alarms);
        const truth = watcher(samples, corrections, MONTH);
        const ledger = ledgerOf(samples, corrections);
        for (const age of ["fresh", "of the first days", "without its samples"] as const) {
          const { cell, latency: _, ...own } = told(AGES[age](ledger), MONTH);
          expect(own).toEqual(definitions(truth, MONTH.toMs - MONTH.fromMs));
          expect([cell.n, cell.first]).toEqual([truth.counts, truth.first]);
        }
      }),
      { numRuns: 15 },
    );
  });

  test("are known to the second of an hour once only days are left", () => {
    fc.assert(
      fc.property(three, (samples) => {
        const truth = watcher(samples, [], MONTH);
        const { cell } = told(AGES["without its hours"](ledgerOf(samples, [])), MONTH);
        const hours = samples.length * 4;
        expect(Math.abs(cell.shares.availableMs - truth.availableMs)).toBeLessThanOrEqual(hours * SECOND_MS);
        expect(Math.abs(cell.shares.failureMs - truth.failureMs)).toBeLessThanOrEqual(hours * SECOND_MS);
        expect([cell.n, cell.first]).toEqual([truth.counts, truth.first]);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a range that cuts hours", () => {
  /** A day by the clocks of India: 18:30 to 18:30 UTC. */
  const dayOf = (index: number) => {
    const midnight = MONTH.fromMs + index * DAY_MS;
    const fromMs = midnight - offsetsOf("Asia/Kolkata")(midnight);
    return { fromMs, toMs: fromMs + DAY_MS };
  };

  test("is exact while the samples stand", () => {
    fc.assert(
      fc.property(calls, spans, fc.integer({ min: 0, max: 20 }), (made, alarms, index) => {
        const [samples, corrections, day] = [samplesOf(made), alarmsOf(alarms), dayOf(index)];
        const truth = watcher(samples, corrections, day);
        for (const age of ["fresh", "of the first days"] as const) {
          const { cell, latency: _, ...own } = told(AGES[age](ledgerOf(samples, corrections)), day);
          expect(own).toEqual(definitions(truth, DAY_MS));
          expect([cell.n, cell.first]).toEqual([truth.counts, truth.first]);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("has the hours that it cuts in proportion after that: off by less than their time, and by seconds elsewhere", () => {
    fc.assert(
      fc.property(calls, fc.integer({ min: 0, max: 20 }), (made, index) => {
        const [samples, day] = [samplesOf(made), dayOf(index)];
        const truth = watcher(samples, [], day);
        for (const age of ["without its samples", "without its hours"] as const) {
          const { shares } = told(AGES[age](ledgerOf(samples, [])), day).cell;
          const boundMs = HOUR_MS + 24 * SECOND_MS;
          expect(Math.abs(shares.availableMs - truth.availableMs)).toBeLessThanOrEqual(boundMs);
          expect(Math.abs(shares.failureMs - truth.failureMs)).toBeLessThanOrEqual(boundMs);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("shares what it cuts with its neighbours: together they have what there was, to the seconds of cells", () => {
    fc.assert(
      fc.property(calls, fc.constantFrom(...Object.values(AGES)), (made, ageOf) => {
        const ledger = ageOf(ledgerOf(samplesOf(made), []));
        const days = Array.from({ length: 5 }, (_, index) => told(ledger, dayOf(index)).cell.shares);
        const span = { fromMs: dayOf(0).fromMs, toMs: dayOf(4).toMs };
        for (const key of ["availableMs", "failureMs", "leftOutMs"] as const) {
          const missing = told(ledger, span).cell.shares[key] - days.reduce((sum, shares) => sum + shares[key], 0);
          // A day's line is milliseconds, its cells are whole seconds.
          expect(Math.abs(missing)).toBeLessThanOrEqual(5 * 24 * SECOND_MS);
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe("planned work", () => {
  const plannedIn = (made: readonly (readonly [number, number])[]): Span[] =>
    made.map(([from, length]) => [START + from * TICK_MS, START + (from + length) * TICK_MS]);
  const noted = (samples: readonly Sample[], plans: readonly Span[]): Sample[] =>
    samples.map((sample) =>
      withMaintenance(
        sample,
        plans.map(([fromMs, toMs]) => ({ fromMs, toMs })),
      ),
    );
  const asked = fc.tuple(calls, calls).map(([here, there]) => [...samplesOf(here, "r0"), ...samplesOf(there, "r1")]);

  test.each(Object.entries(AGES))("is out of uptime and rates, and counted apart, in a ledger %s", (age, ageOf) => {
    fc.assert(
      fc.property(calls, spans, spans, (made, windows, alarms) => {
        // Of lines alone nobody knows any more which part of a day an alarm covered.
        const [plans, corrections] = [plannedIn(windows), age.startsWith("without") ? [] : alarmsOf(alarms)];
        const samples = noted(samplesOf(made), plans);
        const truth = watcher(samples, corrections, MONTH, plans);
        const { cell, latency, ...own } = told(ageOf(ledgerOf(samples, corrections)), MONTH);
        expect(own).toEqual(definitions(truth, MONTH.toMs - MONTH.fromMs));
        expect([cell.n, cell.first]).toEqual([truth.counts, truth.first]);
        expect([cell.latency.n, latency?.mean]).toEqual([truth.latencies.length, meanOf(truth.latencies)]);
      }),
      { numRuns: 15 },
    );
  });

  test("is the mean of several regions, hour by hour", () => {
    fc.assert(
      fc.property(asked, spans, (bare, windows) => {
        const plans = plannedIn(windows);
        const samples = noted(bare, plans);
        const truth = watcher(samples, [], MONTH, plans);
        const { cell, latency: _, ...own } = told(AGES["of the first days"](ledgerOf(samples, [])), MONTH);
        expect(own).toEqual(definitions(truth, MONTH.toMs - MONTH.fromMs));
        expect([cell.n, cell.first]).toEqual([truth.counts, truth.first]);
      }),
      { numRuns: 15 },
    );
  });

  test("that nobody looked at is a gap like any other", () => {
    const plans = plannedIn([[1_000, 720]]);
    expect(told(ledgerOf(noted([], plans), []), MONTH)).toMatchObject({ coverage: 0 });
    expect(told(ledgerOf(noted([], plans), []), MONTH)).not.toHaveProperty("maintenanceMs");
  });
});
