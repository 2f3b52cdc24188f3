import { chance } from "../../src/lab/history-chance.ts";
import { changesFor } from "../../src/ledger/write.ts";
import { closeHours, closeMonths } from "../../src/domain/rollup-close.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, toInstant, toMs, type Instant } from "../../src/domain/instant.ts";
import { closeYears } from "../../src/domain/year-total.ts";
import { daysPath, hoursPath, samplesPath } from "../../src/ledger/paths.ts";
import { dayOf, type Past } from "./seeded-rollups.ts";
import { encodeLines } from "../../src/ledger/codec.ts";
import { EMPTY_STATE } from "../../src/domain/state.ts";
import { feedChanges } from "../../src/lab/history-pages.ts";
import { configOf, feedsOf, EVERY_MS, type Watched } from "./watched.ts";
import { incidentOf } from "../../src/lab/history-incidents.ts";
import { KEPT_DEFAULT } from "../../src/config/config.ts";
import { loadConfig } from "../../src/config/load.ts";
import { mergeSamples } from "../../src/ledger/merge.ts";
import { roundOf, runOf, samplesOf } from "./seeded-samples.ts";
import { slaReport, type SlaReport } from "../../src/domain/sla-report.ts";
import { startOf, type DayRollup, type HourRollup } from "../../src/domain/rollup.ts";
import { troublesOf } from "./trouble.ts";
import type { Incident } from "../../src/domain/incident.ts";
import type { Round } from "../../src/domain/rounds.ts";
import type { Sample } from "../../src/domain/sample.ts";

export interface Age {
  readonly nowMs: number;
  readonly ageMs: number;
  /** How far back samples are there; as far as they stay in the tree where absent. */
  readonly samplesMs?: number;
}

interface Span {
  readonly beginMs: number;
  readonly nowMs: number;
  readonly samplesMs: number;
}

export type Files = ReadonlyMap<string, string>;

/** The ledger's files as runs every five minutes since `ageMs` would have left them, but drawn: the same for the same age. */
export async function seededFiles(
  monitors: readonly Watched[],
  { nowMs, ageMs, samplesMs = KEPT_DEFAULT.samplesMs }: Age,
): Promise<Files> {
  const beginMs = nowMs - ageMs;
  const span = { beginMs, nowMs, samplesMs };
  const pasts = monitors.map((monitor): Past => {
    const troubles = troublesOf(monitor, beginMs, nowMs - DAY_MS);
    return { monitor, troubles, random: chance(`past/${monitor.id}`) };
  });
  const { samples, rounds } = recentCalls(pasts, span);
  const { hours, days } = rollups(pasts, span, samples);
  const incidents = pasts.flatMap((past) => past.troubles.flatMap((one) => pastIncident(past, one, nowMs)));
  const months = closeMonths(days, [], nowMs);
  const small = await changesFor(NOTHING, {
    feedChanges: feedsOf(monitors).flatMap((feed) => {
      const own = pasts.filter(({ monitor }) => monitor.feed === feed);
      const troubles = own.flatMap((past) => past.troubles);
      return feedChanges(feed, troubles, beginMs, nowMs);
    }),
    incidents,
    rounds,
    months,
    years: closeYears(months, [], { from: "", nowMs }),
    reports: reportsOf(monitors, { months, days, incidents }),
    state: {
      ...EMPTY_STATE,
      incidents: [],
      verdicts: Object.fromEntries(monitors.map(({ id }) => [id, { verdict: "up", since: toInstant(beginMs) }])),
    },
  });
  const texts = [...small].filter((file): file is [string, string] => file[1] !== null);
  return new Map([
    ...texts,
    ...filesOf(samples, samplesPath),
    ...filesOf(hours, hoursPath),
    ...filesOf(days, daysPath),
  ]);
}

const NOTHING = { read: async () => undefined, list: async () => [] };

function filesOf(lines: readonly { readonly t: Instant }[], pathOf: (t: Instant) => string): [string, string][] {
  return [...Map.groupBy(lines, ({ t }) => pathOf(t))].map(([path, own]) => [path, encodeLines(own, [])]);
}

type Closed = Readonly<Record<"months" | "days", readonly DayRollup[]>> & { readonly incidents: readonly Incident[] };

/** One for each month that is closed. */
function reportsOf(monitors: readonly Watched[], { months, days, incidents }: Closed): SlaReport[] {
  const { config } = loadConfig(configOf(monitors), "bench.yml", new Map());
  const begins = [...new Set(months.map(({ t }) => t))];
  return begins.map((t) => {
    const month = t.slice(0, "2026-11".length);
    const own = days.filter((day) => day.t.startsWith(month));
    const nowMs = toMs(t) + 33 * DAY_MS;
    return slaReport({ month, days: own, incidents, corrections: [], monitors: config.monitors, nowMs });
  });
}

/** Samples and rounds that still stand in the tree. */
function recentCalls(
  pasts: readonly Past[],
  { beginMs, nowMs, samplesMs }: Span,
): { readonly samples: readonly Sample[]; readonly rounds: readonly Round[] } {
  const fromMs = Math.max(startOf(beginMs, EVERY_MS), startOf(nowMs - samplesMs, HOUR_MS));
  const random = chance("rounds");
  const runs = Array.from({ length: Math.ceil((nowMs - fromMs) / EVERY_MS) }, (_, index) => fromMs + index * EVERY_MS);
  const samples = runs.map((runMs) => samplesOf(pasts, runMs));
  return {
    samples: mergeSamples(samples.flat(), []),
    rounds: runs.map((runMs, index) => roundOf(samples[index]!.length, runMs, random)),
  };
}

function rollups(
  pasts: readonly Past[],
  { beginMs, nowMs, samplesMs }: Span,
  samples: readonly Sample[],
): { readonly hours: HourRollup[]; readonly days: DayRollup[] } {
  const made = closeHours(samples, [], nowMs);
  const firstDrawnMs = startOf(beginMs, DAY_MS);
  const hours: HourRollup[] = [];
  const days: DayRollup[] = [];
  for (let dayMs = firstDrawnMs; dayMs <= nowMs; dayMs += DAY_MS) {
    const isRecent = dayMs + DAY_MS > nowMs - samplesMs;
    const own = isRecent ? made.filter(({ t }) => startOf(toMs(t), DAY_MS) === dayMs) : [];
    const drawn = dayOf(pasts, dayMs, own);
    const isThere = ({ t }: HourRollup): boolean => toMs(t) >= beginMs && toMs(t) + 3 * HOUR_MS <= nowMs;
    if (dayMs + DAY_MS + KEPT_DEFAULT.hoursMs > nowMs) hours.push(...drawn.hours.filter(isThere));
    if (dayMs + DAY_MS + 2 * HOUR_MS <= nowMs) days.push(...drawn.days);
  }
  return { hours, days };
}

/** An incident with its issue opened and closed long ago. */
function pastIncident({ monitor, random }: Past, trouble: Past["troubles"][number], nowMs: number): Incident[] {
  const quiet = { ...monitor, ms: Math.round(monitor.ms) };
  const alone: Past = { monitor: quiet, troubles: [trouble], random };
  const runs = [1, 2, 3].map((times) => startOf(trouble.fromMs, EVERY_MS) + times * EVERY_MS);
  const samples = runs.flatMap((runMs) => samplesOf([alone], runMs));
  return incidentOf(quiet, trouble, samples, nowMs).map((incident) => ({
    ...incident,
    outbox: incident.timeline.map((event, index) => ({
      seq: index + 1,
      what: event.what === "opened" ? "open" : event.what === "recovered" ? "close" : "comment",
      to: "issues",
      event: index,
      state: "done",
      by: `${runOf(toMs(event.t))}/k3x9qa`,
      until: toInstant(toMs(event.t) + 10 * MINUTE_MS),
      made: event.t,
      ref: String(Math.floor(toMs(event.t) / DAY_MS)),
    })),
  }));
}
