import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FIGURES, windowOf, type FigureName, type FigureUse } from "./alert-figures.ts";
import { measureFigure, spanOf, type AlertSubject } from "./alert-measure.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs } from "./instant.ts";
import { judge } from "./judge.ts";
import { EMPTY_LEDGER, type Ledger } from "./ledger.ts";
import type { Monitor } from "./monitor.ts";
import { indexLedger } from "./monitor-history.ts";
import { countOf, isFailure, type Outcome } from "./outcome.ts";
import { closeDays, closeHours } from "./rollup-close.ts";
import { compareSamples, type Sample } from "./sample.ts";
import { monitor as chat, sample } from "./samples.fixture.ts";

const NOW_MS = toMs("2026-11-21T09:37:20.000Z");
const SLO = { target: 0.99, windowMs: 30 * DAY_MS };
const monitors: Monitor[] = [
  { ...chat, slo: SLO },
  { ...chat, id: "images", everyMs: 600_000, slo: { target: 0.9, windowMs: 30 * DAY_MS } },
];

function subjectOf(ledger: Ledger, about: readonly Monitor[] = monitors, nowMs = NOW_MS): AlertSubject {
  const samplesOf = (id: string) => ledger.samples.filter(({ monitor }) => monitor === id);
  return {
    monitors: about,
    historyOf: indexLedger(ledger, nowMs),
    samplesOf,
    verdictOf: (id) =>
      judge(
        about.find((one) => one.id === id)!,
        samplesOf(id),
        nowMs,
      ),
    nowMs,
  };
}

const use = (figure: FigureName, windowMs?: number, unit?: string): FigureUse => ({
  figure,
  text: figure,
  ...(windowMs !== undefined && { windowMs }),
  ...(unit !== undefined && { unit }),
});
const LIMITS = { floorMs: 500 };

/** Calls of a monitor: one an interval, and again five seconds later where it failed. */
const callsOf = (monitor: Monitor, days: number): fc.Arbitrary<Sample[]> => {
  const outcome = fc.oneof(
    { weight: 12, arbitrary: fc.constant<Outcome>("ok") },
    { weight: 1, arbitrary: fc.constantFrom<Outcome>("slow", "server-error", "overloaded", "timeout", "rate-limited") },
  );
  const call = fc.record({
    outcome,
    ms: fc.integer({ min: 1, max: 40_000 }),
    cost: fc.nat(90_000),
    jitter: fc.nat(40_000),
  });
  const count = Math.floor((days * DAY_MS) / monitor.everyMs);
  return fc.array(call, { minLength: count, maxLength: count }).map((calls) =>
    calls.flatMap(({ outcome: name, ms, cost, jitter }, index) => {
      const atMs = NOW_MS - (calls.length - index) * monitor.everyMs + jitter;
      const more = { monitor: monitor.id, every: monitor.everyMs / 1_000, ms, cost };
      const first = sample(atMs, name, more);
      return isFailure(name) ? [first, sample(atMs + 5_000, "ok", { ...more, again: 1 })] : [first];
    }),
  );
};
const allCalls = (days: number) =>
  fc.tuple(...monitors.map((one) => callsOf(one, days))).map((lists) => lists.flat().toSorted(compareSamples));

interface Oracle {
  calls: number;
  failures: number;
  serverErrors: number;
  limited: number;
  latencies: number[];
  cost: number;
  availableMs: number;
  failureMs: number;
}

/** The calls of one monitor in a span, one by one, with a stopwatch: nothing of rollups. */
function watch(all: readonly Sample[], { id, everyMs }: Monitor, fromMs: number, endMs: number): Oracle {
  const told = {
    calls: 0,
    failures: 0,
    serverErrors: 0,
    limited: 0,
    latencies: [] as number[],
    cost: 0,
    availableMs: 0,
    failureMs: 0,
  };
  const own = all.filter(({ monitor }) => monitor === id);
  for (const [index, { t, outcome, again, ms, cost = 0 }] of own.entries()) {
    const atMs = toMs(t);
    const untilMs = Math.min(atMs + 2 * everyMs, index + 1 < own.length ? toMs(own[index + 1]!.t) : endMs, endMs);
    const stoodMs = Math.max(0, untilMs - Math.max(atMs, fromMs));
    if (countOf(outcome) === "available") told.availableMs += stoodMs;
    if (isFailure(outcome)) told.failureMs += stoodMs;
    if (atMs < fromMs || atMs >= endMs) continue;
    told.cost += cost;
    if (outcome === "rate-limited") told.limited += 1;
    if (countOf(outcome) === "available") told.latencies.push(ms!);
    if (again !== undefined) continue;
    if (countOf(outcome) !== "left-out") told.calls += 1;
    if (isFailure(outcome)) told.failures += 1;
    if (outcome === "server-error" || outcome === "overloaded") told.serverErrors += 1;
  }
  return told;
}

const rankOf = (values: readonly number[], q: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(q * values.length) - 1)]!;

/** What each figure must be, from the raw calls of both monitors. */
function expected(all: readonly Sample[], windowMs: number): Partial<Record<FigureName, number | undefined>> {
  const { fromMs, toMs: endMs } = spanOf(windowMs, NOW_MS);
  const told = monitors.map((one) => watch(all, one, fromMs, endMs));
  const sum = (of: (one: Oracle) => number): number => told.reduce((total, one) => total + of(one), 0);
  const latencies = told.flatMap((one) => one.latencies);
  const hours = (endMs - fromMs) / HOUR_MS;
  const allowedMs = told.reduce(
    (total, { availableMs, failureMs }, index) =>
      total + (availableMs + failureMs) * (1 - monitors[index]!.slo!.target),
    0,
  );
  return {
    errorRate: sum((one) => one.failures) / sum((one) => one.calls),
    availability: sum((one) => one.availableMs) / sum((one) => one.availableMs + one.failureMs),
    burnRate: sum((one) => one.failureMs) / allowedMs,
    serverErrors: sum((one) => one.serverErrors),
    coverage: sum((one) => one.availableMs + one.failureMs) / (2 * (endMs - fromMs)),
    p50: rankOf(latencies, 0.5),
    p95: rankOf(latencies, 0.95),
    p99: latencies.length < FIGURES.p99.needs.count ? undefined : rankOf(latencies, 0.99),
    mean: latencies.reduce((total, ms) => total + ms, 0) / latencies.length,
    rateLimited: sum((one) => one.limited) / hours,
    cost: sum((one) => one.cost) / 1e6 / hours,
  };
}

const isSketched = (figure: string): boolean => ["p50", "p95", "p99"].includes(figure);

function expectFigures(ledger: Ledger, all: readonly Sample[], windowMs: number): void {
  const subject = subjectOf(ledger);
  for (const [figure, value] of Object.entries(expected(all, windowMs)) as [FigureName, number | undefined][]) {
    const got = measureFigure(use(figure, windowMs), LIMITS, subject);
    // Percentiles come from a sketch, which is within 1 %.
    if (value === undefined) expect(got, figure).toBeUndefined();
    else if (isSketched(figure)) expect(Math.abs(got! - value), figure).toBeLessThanOrEqual(value * 0.0101);
    else expect(got, figure).toBeCloseTo(value, 9);
  }
}

describe("figures", () => {
  it("are what somebody finds who counts the calls one by one, in a window that cuts hours", () => {
    const windows = fc.integer({ min: 4 * HOUR_MS, max: 6 * HOUR_MS });
    fc.assert(
      fc.property(allCalls(1), windows, (samples, windowMs) => {
        expectFigures({ ...EMPTY_LEDGER, samples }, samples, windowMs);
        const hours = closeHours(samples, [], NOW_MS);
        expectFigures({ ...EMPTY_LEDGER, samples, hours }, samples, windowMs);
      }),
      { numRuns: 10 },
    );
  });

  it("are the same of long windows when only hours are left, and days", () => {
    const [samples] = fc.sample(allCalls(6), 1) as [Sample[]];
    const hours = closeHours(samples, [], NOW_MS);
    const days = closeDays(hours, [], NOW_MS);
    expect(days.length).toBeGreaterThan(6);
    const recent = samples.filter(({ t }) => toMs(t) > NOW_MS - 5 * HOUR_MS);
    for (const windowMs of [7 * HOUR_MS + 1, DAY_MS, 3 * DAY_MS])
      expectFigures({ ...EMPTY_LEDGER, samples: recent, hours }, samples, windowMs);
    const lately = hours.filter(({ t }) => toMs(t) > NOW_MS - 36 * HOUR_MS);
    expectFigures({ ...EMPTY_LEDGER, samples: recent, hours: lately, days }, samples, 4 * DAY_MS);
  });

  it("are unknown where too little was seen", () => {
    const calls = (count: number, outcome: Outcome) =>
      Array.from({ length: count }, (_, index) => sample(NOW_MS - (index + 1) * 60_000, outcome)).toReversed();
    for (const [figure, { needs, ...own }] of Object.entries(FIGURES) as [FigureName, (typeof FIGURES)[FigureName]][]) {
      if (!["calls", "latencies", "all"].includes(needs.of)) continue;
      const windowMs = "windowMs" in own ? 3 * HOUR_MS : undefined;
      const of = (samples: readonly Sample[]) =>
        measureFigure(use(figure, windowMs), LIMITS, subjectOf({ ...EMPTY_LEDGER, samples }, monitors.slice(0, 1)));
      expect(of(calls(needs.count - 1, "ok")), figure).toBeUndefined();
      expect(of(calls(needs.count, "ok")), figure).toBeDefined();
      if (needs.of !== "all") expect(of(calls(needs.count, "rate-limited")), figure).toBeUndefined();
      if (needs.of === "latencies") expect(of(calls(needs.count, "timeout")), figure).toBeUndefined();
    }
  });
});

describe("failures in a row", () => {
  it("are those of the verdict, and of several monitors the most", () => {
    const row = (id: string, ...outcomes: Outcome[]) =>
      outcomes.map((outcome, index) => sample(NOW_MS - (outcomes.length - index) * 60_000, outcome, { monitor: id }));
    const samples = [...row("chat", "timeout", "ok", "timeout", "timeout"), ...row("images", "ok", "timeout")];
    const of = (list: readonly Sample[]) =>
      measureFigure(use("consecutiveFailures"), LIMITS, subjectOf({ ...EMPTY_LEDGER, samples: list }));
    expect(of(samples.toSorted(compareSamples))).toBe(2);
    expect(of([])).toBeUndefined();
  });
});

describe("coverage", () => {
  it("is not told of a time in which nobody watched yet", () => {
    const samples = Array.from({ length: 20 }, (_, index) => sample(NOW_MS - (20 - index) * 300_000, "ok"));
    const of = (windowMs: number) =>
      measureFigure(use("coverage", windowMs), LIMITS, subjectOf({ ...EMPTY_LEDGER, samples }, monitors.slice(0, 1)));
    expect(of(2 * HOUR_MS)).toBeUndefined();
    expect(of(HOUR_MS)).toBe(1);
  });
});

describe("money", () => {
  it("is counted in the unit of the rule alone", () => {
    const samples = [
      sample(NOW_MS - 60_000, "ok", { cost: 2e6 }),
      sample(NOW_MS - 30_000, "ok", { cost: 3e6, unit: "EUR" }),
    ];
    const of = (unit: string) =>
      measureFigure(use("cost", HOUR_MS, unit), LIMITS, subjectOf({ ...EMPTY_LEDGER, samples }, monitors.slice(0, 1)));
    expect([of("USD"), of("EUR"), of("CHF")]).toEqual([2, 3, 0]);
  });
});

describe("a certificate", () => {
  const of = (...samples: Sample[]) =>
    measureFigure(use("certificate"), LIMITS, subjectOf({ ...EMPTY_LEDGER, samples }, monitors.slice(0, 1)));
  const seen = (minutesAgo: number, days?: number) =>
    sample(NOW_MS - minutesAgo * MINUTE_MS, "ok", {
      phases: { tls: 20 },
      ...(days !== undefined && { certTo: toInstant(NOW_MS + days * DAY_MS) }),
    });

  it("has the time of the one that expires first among the last handshakes", () => {
    expect(of(seen(300, 2), seen(90, 9), seen(20, 12), seen(10, 10))).toBe(10 * DAY_MS);
    expect(of(seen(10, -1))).toBe(-DAY_MS);
    expect(of(seen(20), seen(10))).toBe(45 * DAY_MS);
    expect(of(sample(NOW_MS - 1, "timeout"))).toBeUndefined();
  });
});

describe("a baseline", () => {
  const about = monitors.slice(0, 1);
  const hourMs = toMs("2026-11-21T09:00:00.000Z");
  /** Calls every five minutes of an hour that began so long ago. */
  const hour = (agoMs: number, ms: number, calls = 12) =>
    Array.from({ length: calls }, (_, index) => sample(hourMs - agoMs + index * 300_000, "ok", { ms }));
  const of = (samples: readonly Sample[], floorMs = 100) =>
    measureFigure(
      use("baseline"),
      { floorMs },
      subjectOf({ ...EMPTY_LEDGER, samples: samples.toSorted(compareSamples) }, about),
    );
  const near = (ms: number) => expect.closeTo(ms, -Math.log10(ms * 0.02));

  it("is the median of the same hour of the week where two weeks tell of it", () => {
    const weeks = [...hour(7 * DAY_MS, 2_000), ...hour(14 * DAY_MS, 2_000)];
    const others = Array.from({ length: 40 }, (_, index) => hour((index + 1) * HOUR_MS, 800)).flat();
    expect(of([...weeks, ...others])).toEqual(near(2_000));
    // One week is no habit, nor are a few calls of two.
    expect(of([...weeks.slice(0, 12), ...others])).toEqual(near(800));
    expect(of([...hour(7 * DAY_MS, 2_000, 6), ...hour(14 * DAY_MS, 2_000, 6), ...others])).toEqual(near(800));
  });

  it("is that of the seven days before else, without the hour that is being looked at", () => {
    expect(
      of([...Array.from({ length: 6 }, (_, index) => hour((index + 1) * HOUR_MS, 800)).flat(), ...hour(0, 9_000)]),
    ).toEqual(near(800));
    expect(of([...hour(HOUR_MS, 800), ...hour(2 * HOUR_MS, 800)])).toBeUndefined();
    expect(of(Array.from({ length: 6 }, (_, index) => hour(8 * DAY_MS + index * HOUR_MS, 800)).flat())).toBeUndefined();
  });

  it("is never under its floor", () => {
    const calls = Array.from({ length: 6 }, (_, index) => hour((index + 1) * HOUR_MS, 40)).flat();
    expect(of(calls, 500)).toBe(500);
    expect(of(calls, 0)).toEqual(near(40));
  });
});

describe("a window that nobody names", () => {
  it("is as long as a figure's calls take, and no shorter than usual", () => {
    expect(windowOf(use("p99"), {}, 60_000)).toBe(125 * MINUTE_MS);
    expect(windowOf(use("errorRate"), {}, 900_000)).toBe(375 * MINUTE_MS);
    expect(windowOf(use("availability"), {}, 60_000)).toBe(DAY_MS);
    expect(windowOf(use("p99"), { windowMs: HOUR_MS }, 60_000)).toBe(HOUR_MS);
    expect(windowOf(use("p99", 2 * HOUR_MS), { windowMs: HOUR_MS }, 60_000)).toBe(2 * HOUR_MS);
  });

  it("is that of the last round for server errors", () => {
    expect(windowOf(use("serverErrors"), {}, 60_000)).toBe(MINUTE_MS);
  });
});
