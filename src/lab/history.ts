import type { Incident } from "../domain/incident.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "../domain/instant.ts";
import type { Ledger } from "../domain/ledger.ts";
import { countOf, type Outcome, type Reason } from "../domain/outcome.ts";
import type { ComponentStatus, Report } from "../domain/report.ts";
import { compareSamples, type Sample } from "../domain/sample.ts";
import { EMPTY_STATE } from "../domain/state.ts";
import type { Verdict } from "../domain/verdict.ts";
import { incidentOf, type SimulatedMonitor, type Stretch } from "./history-incidents.ts";
import { slaReport, type SlaReport } from "../domain/sla-report.ts";
import { closeDays, closeHours, closeMonths, MONTH_CLOSES_AFTER_MS } from "../domain/rollup-close.ts";
import { chance, type Chance } from "./history-chance.ts";
import { othersOf } from "./history-others.ts";
import { feedChanges } from "./history-pages.ts";

export type { SimulatedMonitor };

export interface HistoryOptions {
  readonly seed: number;
  readonly monitors: readonly SimulatedMonitor[];
  readonly days: number;
  readonly nowMs: number;
}

/** A ledger with what a run would hold beside it. */
export interface History {
  readonly ledger: Ledger;
  readonly verdicts: ReadonlyMap<string, Verdict>;
  readonly reports: ReadonlyMap<string, Report>;
}

const SAMPLES_KEPT_MS = 3 * DAY_MS;
const HOURS_KEPT_MS = 35 * DAY_MS;
/** Rounds do not run in this part of the history: once the schedule failed for most of a day. */
const GAP = { from: 0.7, lengthMs: 20 * HOUR_MS };

/** The report of each month that is closed, made when that was due. */
function reportsOf(
  { days, months, incidents }: Pick<Ledger, "days" | "months" | "incidents">,
  monitors: readonly SimulatedMonitor[],
): SlaReport[] {
  const ends = new Map(months.map(({ t, cells }) => [t.slice(0, "2026-11".length), toMs(t) + cells.length * DAY_MS]));
  const named = monitors.map(({ name, ...monitor }) => ({ ...monitor, name: name ?? monitor.id, probe: {} }));
  return [...ends].map(([month, endMs]) =>
    slaReport({ month, days, incidents, corrections: [], monitors: named, nowMs: endMs + MONTH_CLOSES_AFTER_MS }),
  );
}

/** The ledger of that many days: equal options give an equal ledger. */
export function simulatedLedger(options: HistoryOptions): Ledger {
  return simulatedHistory(options).ledger;
}

/** The same with the verdicts and the latest reports that belong to it. */
export function simulatedHistory(options: HistoryOptions): History {
  const { monitors, nowMs } = options;
  const parts = monitors.map((monitor) => simulate(monitor, options));
  const samples = parts.flatMap((part) => part.samples).toSorted(compareSamples);
  const feeds = [...new Set(monitors.flatMap(({ feed }) => feed ?? []))];
  const changes = feeds.map((feed) => {
    const stretches = parts.filter((part) => part.monitor.feed === feed).flatMap((part) => part.stretches);
    return feedChanges(feed, stretches, nowMs - options.days * DAY_MS, nowMs);
  });
  const hours = closeHours(samples, [], nowMs);
  const days = closeDays(hours, [], nowMs);
  const incidents = parts.flatMap((part) => part.incidents).toSorted((a, b) => (a.begin < b.begin ? -1 : 1));
  const months = closeMonths(days, [], nowMs);
  const others = othersOf(parts, options);
  const ledger: Ledger = {
    samples: samples.filter(({ t }) => toMs(t) >= nowMs - SAMPLES_KEPT_MS),
    hours: hours.filter(({ t }) => toMs(t) >= nowMs - HOURS_KEPT_MS),
    hoursFrom: toInstant(nowMs - HOURS_KEPT_MS),
    days,
    feedChanges: changes.flat().toSorted((a, b) => (a.t < b.t ? -1 : 1)),
    incidents,
    rounds: [],
    figures: others.figures,
    months,
    monthsFrom: "",
    daysOpenFrom: "",
    monthsOpenFrom: "",
    years: [],
    late: [],
    imported: [],
    corrections: [],
    reports: reportsOf({ days, months, incidents }, monitors),
    state: EMPTY_STATE,
    broken: [],
  };
  const reports = changes
    .flatMap((own) => own.at(-1) ?? [])
    .map(({ report }) => ({ ...report, fetchedAt: toInstant(nowMs - MINUTE_MS) }));
  return {
    ledger,
    verdicts: new Map(parts.map((part) => [part.monitor.id, part.verdict])),
    reports: new Map([...reports, ...others.reports].map((report) => [report.feed, report])),
  };
}

function simulate(monitor: SimulatedMonitor, { seed, days, nowMs }: HistoryOptions) {
  const random = chance(`${seed}/${monitor.id}`);
  const beginMs = nowMs - days * DAY_MS;
  const stretches = [...pastStretches(monitor, random, beginMs, nowMs), ...runningStretch(monitor, nowMs)];
  const samples = simulateSamples(monitor, random, stretches, beginMs, nowMs);
  const incidents = stretches.flatMap((stretch) => incidentOf(monitor, stretch, samples, nowMs));
  return { monitor, samples, stretches, incidents, verdict: verdictOf(monitor, samples, incidents, nowMs) };
}

const CAUSES: readonly (readonly [Outcome, Reason])[] = [
  ["overloaded", "model-overloaded"],
  ["overloaded", "model-overloaded"],
  ["timeout", "phase-timeout"],
  ["server-error", "internal-error"],
  ["unreachable", "connection-refused"],
];

function pastStretches(monitor: SimulatedMonitor, random: Chance, beginMs: number, nowMs: number): Stretch[] {
  const spanMs = nowMs - 2 * DAY_MS - beginMs;
  const count = Math.round(((monitor.outages ?? 1) * Math.max(0, spanMs)) / (30 * DAY_MS));
  return Array.from({ length: count }, () => {
    const fromMs = Math.floor(beginMs + random() * spanMs);
    const toMs = fromMs + Math.floor((20 + 160 * random() ** 2) * MINUTE_MS);
    const [outcome, reason] = CAUSES[Math.floor(random() * CAUSES.length)]!;
    const speaks = monitor.feed !== undefined && random() < 0.55;
    const lateMs = Math.floor((random() * 60 - 5) * MINUTE_MS);
    const status: ComponentStatus = random() < 0.4 ? "major_outage" : "partial_outage";
    return { fromMs, toMs, outcome, reason, status, ...(speaks && { publishedMs: fromMs + lateMs }) };
  }).toSorted((a, b) => a.fromMs - b.fromMs);
}

function runningStretch(monitor: SimulatedMonitor, nowMs: number): Stretch[] {
  const fromMs = nowMs - 38 * MINUTE_MS;
  const open = { toMs: nowMs + DAY_MS, status: "partial_outage" } as const;
  switch (monitor.now) {
    case "silent-outage":
      return [{ fromMs, ...open, outcome: "overloaded", reason: "model-overloaded" }];
    case "admitted-outage":
      return [
        { fromMs, ...open, outcome: "server-error", reason: "bad-gateway", publishedMs: fromMs + 12 * MINUTE_MS },
      ];
    case "slow":
      return [{ fromMs: nowMs - 65 * MINUTE_MS, ...open, outcome: "slow", reason: "slow" }];
    case "rate-limited":
      return [{ fromMs: nowMs - 4 * HOUR_MS, ...open, outcome: "rate-limited", reason: "rate-limit" }];
    case "advisory":
      return [
        {
          fromMs: nowMs - 2 * HOUR_MS,
          ...open,
          status: "degraded_performance",
          outcome: "ok",
          reason: "slow",
          publishedMs: nowMs - 2 * HOUR_MS,
        },
      ];
    default:
      return [];
  }
}

function simulateSamples(
  monitor: SimulatedMonitor,
  random: Chance,
  stretches: readonly Stretch[],
  beginMs: number,
  nowMs: number,
): Sample[] {
  const samples: Sample[] = [];
  const untilMs = monitor.now === "offline" ? nowMs - 8.4 * HOUR_MS : nowMs - MINUTE_MS;
  const gapFromMs = beginMs + (nowMs - beginMs) * GAP.from;
  const offsetMs = Math.floor(random() * 20 * SECOND_MS);
  for (let t = beginMs + offsetMs; t < untilMs; t += Math.floor(monitor.everyMs * (random() < 0.06 ? 2.2 : 1))) {
    const isGap = nowMs - beginMs > 10 * DAY_MS && t > gapFromMs && t < gapFromMs + GAP.lengthMs;
    if (isGap) continue;
    const stretch = stretches.find((one) => t >= one.fromMs && t < one.toMs);
    const sample = simulateSample(monitor, random, stretch, t);
    samples.push(sample);
    // A failure is asked again in the same run; a stray one is over by then.
    if (countOf(sample.outcome) === "failure" && stretch === undefined) samples.push(goodRepetition(sample, monitor));
  }
  return samples;
}

function goodRepetition({ v, t, monitor, run, every }: Sample, { ms }: SimulatedMonitor): Sample {
  return {
    v,
    t: toInstant(toMs(t) + 3 * SECOND_MS),
    monitor,
    run,
    every,
    outcome: "ok",
    ms: ms ?? 900,
    code: 200,
    again: 1,
  };
}

function simulateSample(monitor: SimulatedMonitor, random: Chance, stretch: Stretch | undefined, t: number): Sample {
  const hour = new Date(t).getUTCHours();
  // A rise every afternoon (UTC), and a long tail.
  const busy = 1 + 0.5 * Math.exp(-((hour - 14) ** 2) / 10);
  const ms = Math.round(
    (monitor.ms ?? 900) * busy * Math.exp(0.25 * (random() + random() + random() - 1.5)) * (random() < 0.03 ? 2.5 : 1),
  );
  const base = {
    v: 1,
    t: toInstant(t),
    monitor: monitor.id,
    run: `${Math.floor(t / MINUTE_MS)}.1`,
    every: Math.round(monitor.everyMs / SECOND_MS),
  } as const;
  const failing = stretch !== undefined && stretch.outcome !== "ok" && random() < 0.9 ? stretch : undefined;
  const stray = random() < 0.002 ? ({ outcome: "server-error", reason: "internal-error" } as const) : undefined;
  const trouble = failing ?? stray;
  if (trouble === undefined) {
    const isSlow = monitor.slowMs !== undefined && ms > monitor.slowMs;
    return isSlow
      ? { ...base, outcome: "slow", reason: "slow", ms, code: 200 }
      : { ...base, outcome: "ok", ms, code: 200 };
  }
  const own = { ...base, outcome: trouble.outcome, reason: trouble.reason, blame: "provider" } as const;
  switch (trouble.outcome) {
    case "slow":
      return { ...own, ms: ms * 4, code: 200 };
    case "timeout":
      return { ...own, ms: 60_000, phase: "wait" };
    case "unreachable":
      return { ...own, ms: 40, phase: "connect", error: "ECONNREFUSED" };
    case "rate-limited":
      return { ...own, ms: 180, code: 429, error: "rate_limit_exceeded", retryAfter: 60 };
    case "overloaded":
      return { ...own, ms: 1_800, code: 503, error: "UNAVAILABLE" };
    default:
      return { ...own, ms: 700, code: trouble.reason === "bad-gateway" ? 502 : 500 };
  }
}

function verdictOf(
  monitor: SimulatedMonitor,
  samples: readonly Sample[],
  incidents: readonly Incident[],
  nowMs: number,
): Verdict {
  const last = samples.at(-1);
  const open = incidents.find(({ end, kind }) => end === undefined && kind !== "advisory");
  const base = { monitor: monitor.id, failuresInRow: 0, timeoutsOnly: false };
  if (last === undefined || monitor.now === "offline")
    return { ...base, verdict: "unknown", since: toInstant(nowMs - 8 * HOUR_MS) };
  if (open === undefined)
    return { ...base, verdict: "up", since: incidents.findLast(({ end }) => end !== undefined)?.end ?? samples[0]!.t };
  const verdict = open.kind === "outage" ? "down" : "degraded";
  return {
    ...base,
    verdict,
    since: open.detected,
    ground: verdict === "down" ? "row" : "slow",
    firstFailure: open.begin,
    outcome: open.outcome!,
    reason: open.reason!,
    failuresInRow: 8,
  };
}
