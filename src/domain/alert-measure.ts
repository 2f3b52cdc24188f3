import { BY_DAYS_MS, BY_HOURS_MS, figureCalled, windowOf, type FigureName, type FigureUse } from "./alert-figures.ts";
import type { AlertRule } from "./alert.ts";
import { CERTIFICATE_SEEN_MS, soonestEnd } from "./certificate.ts";
import { DAY_MS, HOUR_MS, toMs } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { Monitor } from "./monitor.ts";
import type { MonitorHistory, RegionHistory } from "./monitor-history.ts";
import { OUTCOMES } from "./outcome.ts";
import { split } from "./region-measure.ts";
import { startOf, sumTimes, type Times } from "./rollup.ts";
import { measure } from "./rollup-series.ts";
import type { Sample } from "./sample.ts";
import { quantile, type Sketch } from "./sketch.ts";
import { coverageOf, errorRate, sumOf, toKnowOf, uptimeOf } from "./uptime.ts";
import type { Verdict } from "./verdict.ts";
import { cellOf } from "./window.ts";

/** What is known of the monitors that a rule is held against together. */
export interface AlertSubject {
  readonly monitors: readonly Monitor[];
  readonly historyOf: (monitor: string) => MonitorHistory;
  /** Recent samples of a monitor, sorted. */
  readonly samplesOf: (monitor: string) => readonly Sample[];
  readonly verdictOf: (monitor: string) => Verdict | undefined;
  /** When somebody looked before this; absent where nobody knows. */
  readonly lookedMs?: number;
  readonly nowMs: number;
}

type Limits = Pick<AlertRule, "floorMs"> & { readonly windowMs?: number };

/** A figure of a subject, as `FIGURES` says; `undefined` where too little was seen. */
export function measureFigure(use: FigureUse, rule: Limits, subject: AlertSubject): number | undefined {
  const value = MEASURES[use.figure](subject, { use, rule });
  return value === undefined || Number.isNaN(value) ? undefined : value;
}

interface Wanted {
  readonly use: FigureUse;
  readonly rule: Limits;
}

type MeasureOf = (subject: AlertSubject, wanted: Wanted) => number | undefined;

const MEASURES: Readonly<Record<FigureName, MeasureOf>> = {
  errorRate: (subject, wanted) => ofCalls(subject, wanted, ({ first }) => errorRate(first)),
  availability: (subject, wanted) => ofCalls(subject, wanted, ({ shares }) => uptimeOf(shares)),
  burnRate: (subject, wanted) => ofCalls(subject, wanted, () => burnRateOf(subject, wanted)),
  consecutiveFailures,
  serverErrors: (subject, wanted) =>
    ofAll(subject, wanted, ({ first }) => (first["server-error"] ?? 0) + (first.overloaded ?? 0)),
  coverage,
  p50: (subject, wanted) => ofLatencies(subject, wanted, (latency) => quantile(latency, 0.5)),
  p95: (subject, wanted) => ofLatencies(subject, wanted, (latency) => quantile(latency, 0.95)),
  p99: (subject, wanted) => ofLatencies(subject, wanted, (latency) => quantile(latency, 0.99)),
  mean: (subject, wanted) => ofLatencies(subject, wanted, ({ sum, n }) => sum / n),
  baseline: (subject, { rule }) => baseline(subject, rule.floorMs),
  rateLimited: (subject, wanted) => ofAll(subject, wanted, ({ n }, hours) => (n["rate-limited"] ?? 0) / hours),
  cost: (subject, wanted) => ofAll(subject, wanted, (_, hours) => spent(subject, wanted) / hours),
  certificate,
};

/** The span of a window that ends now: exact, or from the beginning of an hour or a day of UTC. */
export function spanOf(windowMs: number, nowMs: number): Interval {
  const fromMs = nowMs - windowMs;
  if (windowMs > BY_DAYS_MS) return { fromMs: startOf(fromMs, DAY_MS), toMs: nowMs };
  return { fromMs: windowMs > BY_HOURS_MS ? startOf(fromMs, HOUR_MS) : fromMs, toMs: nowMs };
}

function spanOfUse({ monitors, nowMs }: AlertSubject, { use, rule }: Wanted): Interval {
  const everyMs = Math.max(...monitors.map((monitor) => monitor.everyMs));
  return spanOf(windowOf(use, rule, everyMs), nowMs);
}

const timesIn = ({ monitors, historyOf }: AlertSubject, span: Interval): Times =>
  sumTimes(monitors.map(({ id }) => cellOf(historyOf(id), span)));

const isEnough = (count: number, { use }: Wanted): boolean => count >= figureCalled(use.figure).needs.count;

function ofCalls(subject: AlertSubject, wanted: Wanted, read: (times: Times) => number | undefined) {
  const times = timesIn(subject, spanOfUse(subject, wanted));
  return isEnough(sumOf(times.first, "failure") + sumOf(times.first, "available"), wanted) ? read(times) : undefined;
}

function ofLatencies(subject: AlertSubject, wanted: Wanted, read: (latency: Sketch) => number | undefined) {
  const { latency } = timesIn(subject, spanOfUse(subject, wanted));
  return isEnough(latency.n, wanted) ? read(latency) : undefined;
}

function ofAll(subject: AlertSubject, wanted: Wanted, read: (times: Times, hours: number) => number) {
  const span = spanOfUse(subject, wanted);
  const times = timesIn(subject, span);
  const calls = OUTCOMES.reduce((sum, outcome) => sum + (times.n[outcome] ?? 0), 0);
  return isEnough(calls, wanted) ? read(times, (span.toMs - span.fromMs) / HOUR_MS) : undefined;
}

/** Failed time ÷ the time that the objectives of all allow to fail. */
function burnRateOf(subject: AlertSubject, wanted: Wanted): number | undefined {
  const span = spanOfUse(subject, wanted);
  let [failedMs, allowedMs] = [0, 0];
  for (const { id, slo } of subject.monitors) {
    if (slo === undefined) return undefined;
    const { availableMs, failureMs } = cellOf(subject.historyOf(id), span).shares;
    failedMs += failureMs;
    allowedMs += (availableMs + failureMs) * (1 - slo.target);
  }
  return allowedMs === 0 ? undefined : failedMs / allowedMs;
}

function consecutiveFailures({ monitors, verdictOf }: AlertSubject): number | undefined {
  const rows = monitors.flatMap(({ id }) => {
    const verdict = verdictOf(id);
    return verdict === undefined || verdict.verdict === "unknown" ? [] : [verdict.failuresInRow];
  });
  return rows.length === 0 ? undefined : Math.max(...rows);
}

function coverage(subject: AlertSubject, wanted: Wanted): number | undefined {
  const { monitors, historyOf } = subject;
  const span = spanOfUse(subject, wanted);
  // What was not watched yet was not missed.
  if (monitors.some(({ id }) => (historyOf(id).sinceMs ?? Infinity) > span.fromMs)) return undefined;
  const { shares } = timesIn(subject, span);
  const windowMs = (span.toMs - span.fromMs) * monitors.length;
  return toKnowOf(shares, windowMs) > 0 ? coverageOf(shares, windowMs) : undefined;
}

/** Weeks of which the same hour is looked at, and how much makes it worth more than all hours of one week. */
export const BASELINE = { weeks: 4, calls: 20, leastWeeks: 2 } as const;
const WEEK_MS = 7 * DAY_MS;

function baseline(subject: AlertSubject, floorMs: number): number | undefined {
  const hourMs = startOf(subject.nowMs, HOUR_MS);
  const same = Array.from({ length: BASELINE.weeks }, (_, index) => hourMs - (index + 1) * WEEK_MS)
    .map((fromMs) => timesIn(subject, { fromMs, toMs: fromMs + HOUR_MS }))
    .filter(({ latency }) => latency.n > 0);
  const { latency: ofHour } = sumTimes(same);
  const isUsual = same.length >= BASELINE.leastWeeks && ofHour.n >= BASELINE.calls;
  const latency = isUsual ? ofHour : timesIn(subject, { fromMs: hourMs - WEEK_MS, toMs: hourMs }).latency;
  const median = quantile(latency, 0.5);
  const isKnown = isUsual || latency.n >= figureCalled("baseline").needs.count;
  return median === undefined || !isKnown ? undefined : Math.max(floorMs, median);
}

/** In whole units of the rule's currency. */
function spent(subject: AlertSubject, wanted: Wanted): number {
  const { unit = "USD" } = wanted.use;
  const span = spanOfUse(subject, wanted);
  const micro = subject.monitors
    .flatMap(({ id }) => subject.historyOf(id).regions)
    .reduce((sum, region) => sum + spentIn(region, span, unit), 0);
  return micro / 1e6;
}

/** Day by day and hour by hour where one is whole and has its line, by the samples of the rest. */
function spentIn(region: RegionHistory, span: Interval, unit: string): number {
  const of = ({ usage }: { readonly usage?: { readonly cost: Readonly<Record<string, number>> } }): number =>
    usage?.cost[unit] ?? 0;
  return split(span, DAY_MS).reduce((sum, day) => {
    const line = day.toMs - day.fromMs === DAY_MS ? region.days.get(day.fromMs) : undefined;
    if (line !== undefined) return sum + of(line);
    const hours = split(day, HOUR_MS).map((hour) => {
      const closed = hour.toMs - hour.fromMs === HOUR_MS ? region.hours.get(hour.fromMs) : undefined;
      return of(closed ?? measure(region.series, hour.fromMs, hour.toMs));
    });
    return hours.reduce((all, one) => all + one, sum);
  }, 0);
}

function certificate({ monitors, samplesOf, nowMs }: AlertSubject): number | undefined {
  const left = monitors.flatMap(({ id }) => {
    const end = soonestEnd(samplesOf(id));
    if (end === undefined) return [];
    return [end === null ? CERTIFICATE_SEEN_MS : Math.min(CERTIFICATE_SEEN_MS, toMs(end) - nowMs)];
  });
  return left.length === 0 ? undefined : Math.min(...left);
}
