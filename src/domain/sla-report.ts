import { costsOf, perSuccess, type Amounts } from "./costs.ts";
import { falseAlarmsOfMonth, type FalseAlarmTold, type Judged } from "./tuning.ts";
import { durationMs, incidentTimes, isCounted } from "./incident-times.ts";
import type { Incident, IncidentKind } from "./incident.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import { EMPTY_LEDGER, type Correction } from "./ledger.ts";
import type { Interval } from "./intervals.ts";
import type { Monitor } from "./monitor.ts";
import { indexLedger } from "./monitor-history.ts";
import type { DayRollup, Shares } from "./rollup.ts";
import type { ModelUsage } from "./rollup-usage.ts";
import { errorBudget } from "./slo.ts";
import { statistics, type Latency } from "./statistics.ts";
import { uptimeOf } from "./uptime.ts";
import { cellOf, type Cell } from "./window.ts";

/**
 * What a month was, of all monitors: made once when it closes, and never changed. It holds all that its forms for people
 * show, names and targets as they were then. Shares are 0 to 1, cut to six digits and never rounded up; what is unknown is absent.
 */
export interface SlaReport {
  readonly v: 1;
  /** `2026-11` */
  readonly month: string;
  readonly from: Instant;
  /** The begin of the next month. */
  readonly to: Instant;
  /** When it was made: what came later counts nowhere in it. */
  readonly closedAt: Instant;
  /** Those of which the month has a line: in the config's order, then by id those that had left it. */
  readonly monitors: readonly SlaPart[];
}

/** The month of one monitor, all regions together as everywhere: each hour is their mean. */
export interface SlaPart {
  readonly id: string;
  readonly name: string;
  readonly group?: string;
  readonly provider?: string;
  /** Whose word the uptime is: that of our calls or of its official page; absent for one that had left the config. */
  readonly uptimeOf?: "calls" | "page";
  readonly uptime?: number;
  readonly coverage: number;
  readonly availableMs: number;
  /** Failed time. */
  readonly downtimeMs: number;
  readonly leftOutMs: number;
  /** First samples that count, and those of them that failed. */
  readonly calls: number;
  readonly failures: number;
  readonly errorRate?: number;
  /** Of available samples, in whole milliseconds. */
  readonly latency?: Latency;
  readonly incidents: SlaIncidents;
  /** The objective at that time, held against this month. */
  readonly slo?: SlaObjective;
  readonly cost: SlaCost;
  /** False alarms that touch the month, as people marked them: their failures are left out. */
  readonly corrections: readonly Pick<Correction, "t" | "from" | "to" | "who" | "why">[];
  /** Incidents that were called false alarms, alerts too, and what to tune; reports of earlier versions do not tell. */
  readonly falseAlarms?: readonly FalseAlarmTold[];
  /** Each region by itself, where calls came from named ones. */
  readonly regions?: readonly SlaRegion[];
}

/** Incidents that began in the month; those that went on when it was closed have no end. */
export interface SlaIncidents {
  readonly count: number;
  readonly longestMs?: number;
  /** Means, in whole milliseconds. */
  readonly mttdMs?: number;
  readonly mttrMs?: number;
  readonly list: readonly {
    readonly id: string;
    readonly kind: IncidentKind;
    readonly begin: Instant;
    readonly end?: Instant;
    readonly durationMs?: number;
  }[];
}

export interface SlaObjective {
  readonly target: number;
  /** Whether the uptime reached the target; absent where there is none. */
  readonly met?: boolean;
  /** Allowed failure time of what is known of the month, and what there was; a negative `leftMs` is over it. */
  readonly budgetMs?: number;
  readonly spentMs?: number;
  readonly leftMs?: number;
}

/** Micro-units by currency or credits. */
export interface SlaCost {
  readonly calls: number;
  readonly amounts: Amounts;
  readonly unpriced: number;
  /** For each available call, in whole micro-units, rounded up. */
  readonly perSuccess?: Amounts;
  readonly models?: Readonly<Record<string, ModelUsage>>;
}

export interface SlaRegion {
  readonly region: string;
  readonly uptime?: number;
  readonly coverage: number;
}

export interface SlaInput {
  /** `2026-11` */
  readonly month: string;
  /** Day lines; those of other months do not count. */
  readonly days: readonly DayRollup[];
  readonly incidents: readonly Incident[];
  readonly corrections: readonly Correction[];
  /** The config's; one without a probe is judged by its page. */
  readonly monitors: readonly (Pick<Monitor, "id" | "name" | "group" | "provider" | "slo"> &
    Judged & { readonly probe?: unknown })[];
  readonly nowMs: number;
}

/** The report of a month that is over and whose days are closed. */
export function slaReport({ month, monitors, nowMs, ...lines }: SlaInput): SlaReport {
  const span = monthSpan(month);
  const ofMonth = lines.days.filter(({ t }) => t.startsWith(month));
  const days = Map.groupBy(ofMonth, (day) => day.monitor);
  const incidents = Map.groupBy(lines.incidents, (incident) => incident.monitor);
  const corrections = Map.groupBy(lines.corrections, (correction) => correction.monitor);
  const falseAlarms = falseAlarmsOfMonth(lines.incidents, monitors, span);
  const known = new Set(monitors.map(({ id }) => id));
  const gone = [...days.keys()].filter((id) => !known.has(id)).toSorted();
  const all: SlaInput["monitors"] = [...monitors, ...gone.map((id) => ({ id, name: id }))];
  return {
    v: 1,
    month,
    from: toInstant(span.fromMs),
    to: toInstant(span.toMs),
    closedAt: toInstant(nowMs),
    monitors: all.flatMap((monitor) => {
      const own = days.get(monitor.id);
      if (own === undefined) return [];
      const part = partOf(monitor, span, {
        days: own,
        incidents: incidents.get(monitor.id) ?? [],
        corrections: corrections.get(monitor.id) ?? [],
        falseAlarms: falseAlarms.get(monitor.id) ?? [],
      });
      return [known.has(monitor.id) ? { ...part, uptimeOf: uptimeIsOf(monitor) } : part];
    }),
  };
}

const uptimeIsOf = ({ probe }: SlaInput["monitors"][number]): "calls" | "page" =>
  probe === undefined ? "page" : "calls";

function monthSpan(month: string): Interval {
  const fromMs = toMs(`${month}-01T00:00:00.000Z`);
  const begin = new Date(fromMs);
  return { fromMs, toMs: Date.UTC(begin.getUTCFullYear(), begin.getUTCMonth() + 1) };
}

type OwnLines = Pick<SlaInput, "days" | "incidents" | "corrections"> & Required<Pick<SlaPart, "falseAlarms">>;

function partOf(
  { id, name, group, provider, slo }: SlaInput["monitors"][number],
  span: Interval,
  { days, incidents, corrections, falseAlarms }: OwnLines,
): SlaPart {
  const windowMs = span.toMs - span.fromMs;
  const cell = together(id, days, corrections, span);
  const { uptime, coverage, downtimeMs, calls, failures, errorRate, latency } = statistics(cell, windowMs);
  const touching = corrections.filter(({ from, to }) => toMs(from) < span.toMs && toMs(to) > span.fromMs);
  const regions = regionsOf(id, days, corrections, span);
  return {
    id,
    name,
    ...(group !== undefined && { group }),
    ...(provider !== undefined && { provider }),
    ...(uptime !== undefined && { uptime: cut(uptime) }),
    coverage: cut(coverage),
    availableMs: cell.shares.availableMs,
    downtimeMs,
    leftOutMs: cell.shares.leftOutMs,
    calls,
    failures,
    ...(errorRate !== undefined && { errorRate: cut(errorRate) }),
    ...(latency !== undefined && { latency: wholeMs(latency) }),
    incidents: incidentsOf(incidents, span, corrections),
    ...(slo !== undefined && { slo: objectiveOf(slo, cell.shares) }),
    cost: costOf(days),
    corrections: touching.map(({ t, from, to, who, why }) => ({ t, from, to, who, why })),
    falseAlarms,
    ...(regions.length > 0 && { regions }),
  };
}

function together(
  id: string,
  days: readonly DayRollup[],
  corrections: readonly Correction[],
  { fromMs, toMs }: Interval,
): Cell {
  return cellOf(indexLedger({ ...EMPTY_LEDGER, days, corrections }, toMs)(id), { fromMs, toMs });
}

function regionsOf(
  id: string,
  days: readonly DayRollup[],
  corrections: readonly Correction[],
  span: Interval,
): readonly SlaRegion[] {
  const regions = [...new Set(days.flatMap(({ region }) => region ?? []))].toSorted();
  return regions.map((region) => {
    const own = days.filter((day) => day.region === region);
    const { uptime, coverage } = statistics(together(id, own, corrections, span), span.toMs - span.fromMs);
    return { region, ...(uptime !== undefined && { uptime: cut(uptime) }), coverage: cut(coverage) };
  });
}

/** What failed in the month; what began in it and ended after its close has no end here. */
function incidentsOf(incidents: readonly Incident[], span: Interval, corrections: readonly Correction[]): SlaIncidents {
  const own = incidents.filter((incident) => isCounted(incident, span, corrections));
  const { count, longestMs, detect, recover } = incidentTimes(own, span);
  return {
    count,
    ...(longestMs !== undefined && { longestMs }),
    ...(detect !== undefined && { mttdMs: Math.round(detect.meanMs) }),
    ...(recover !== undefined && { mttrMs: Math.round(recover.meanMs) }),
    list: own
      .toSorted((a, b) => (a.begin < b.begin ? -1 : a.begin > b.begin ? 1 : a.id < b.id ? -1 : 1))
      .map((incident) => {
        const { id, kind, begin, end } = incident;
        const ms = durationMs(incident);
        return { id, kind, begin, ...(end !== undefined && { end }), ...(ms !== undefined && { durationMs: ms }) };
      }),
  };
}

function objectiveOf(slo: NonNullable<Monitor["slo"]>, shares: Shares): SlaObjective {
  const { target } = slo;
  const uptime = uptimeOf(shares);
  const budget = errorBudget(slo, shares);
  if (uptime === undefined || budget === undefined) return { target };
  return {
    target,
    met: uptime >= target,
    budgetMs: Math.floor(budget.budgetMs),
    spentMs: budget.spentMs,
    leftMs: Math.floor(budget.leftMs),
  };
}

function costOf(days: readonly DayRollup[]): SlaCost {
  const costs = costsOf(days);
  const each = perSuccess(costs);
  return {
    calls: costs.calls,
    amounts: costs.cost,
    unpriced: costs.unpriced,
    ...(each !== undefined && {
      perSuccess: Object.fromEntries(Object.entries(each).map(([unit, micro]) => [unit, Math.ceil(micro)])),
    }),
    ...(Object.keys(costs.models).length > 0 && { models: costs.models }),
  };
}

const wholeMs = ({ p50, p95, p99, mean }: Latency): Latency => ({
  p50: Math.round(p50),
  p95: Math.round(p95),
  p99: Math.round(p99),
  mean: Math.round(mean),
});

/** To six digits, never rounded up; the millionth of the last one makes up for what division takes from a whole number. */
const cut = (share: number): number => Math.floor(share * 1e6 + 1e-6) / 1e6;
