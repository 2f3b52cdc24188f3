import { DAY_MS, HOUR_MS, toMs } from "../domain/instant.ts";
import { OUTCOMES, type Outcome } from "../domain/outcome.ts";
import { quantile } from "../domain/sketch.ts";
import { statistics } from "../domain/statistics.ts";
import { mergeCells, type Cell } from "../domain/window.ts";
import { isLog, latencyChart, type LatencyBin, type Wash } from "./charts/latency.ts";
import { outcomesChart, type OutcomeBin } from "./charts/outcomes.ts";
import type { TimeRange } from "./charts/scale.ts";
import type { SiteContext } from "./context.ts";
import { FEW_CALLS, isByPage, type MonitorFacts } from "./facts.ts";
import { isOfVerdict, isOutage } from "./incident-kinds.ts";
import { isHeartbeat } from "./input.ts";
import { sumOf } from "../domain/uptime.ts";
import { saidOf, troubleOfIncident } from "./phrases.ts";
import { table } from "./table.ts";
import { dayTicks } from "./ticks.ts";

/** A percentile of fewer calls than this is only their maximum. */
const CALLS_A_BIN = 12;
const BIN_HOURS = [1, 2, 3, 6] as const;
const OUTCOME_BIN_HOURS = 2;

export function weekOf(nowMs: number): TimeRange {
  return { fromMs: nowMs - 7 * DAY_MS, toMs: nowMs };
}

/** Latency of the last 7 days, with its numbers by day. */
export function latencyFigure(context: SiteContext, facts: MonitorFacts): object {
  const { locale, format, calendar, input } = context;
  const range = weekOf(input.nowMs);
  const binHours = binHoursOf(facts);
  const bins = binned(facts.hours, binHours).map(latencyBin);
  const whole = mergeCells(facts.hours);
  const text = (q: number): string => (whole.latency.n === 0 ? "–" : format.latency(quantile(whole.latency, q) ?? 0));
  const { slowMs } = facts.monitor;
  const about = isHeartbeat(facts.monitor) ? locale.chart.reportedText : locale.chart.latencyText;
  return {
    title: latencyTitle(context, facts, whole),
    text: about(format.duration(binHours * HOUR_MS), isLog(bins)),
    direct: true,
    numbers: locale.words.numbers,
    chart: latencyChart({
      id: "latency",
      title: locale.chart.latencyName,
      desc: locale.chart.latencyDesc(text(0.5), text(0.95), text(0.99), facts.windows["7d"].failures),
      range,
      bins,
      ticks: dayTicks(range, calendar, format),
      washes: washesOf(context, facts, range),
      ...(slowMs !== undefined && { slowMs }),
      valueLabels: format.latencyTicks,
      endLabel: (name, ms) =>
        name === "slow" ? locale.chart.slow(format.latency(ms)) : `${name} ${format.latency(ms)}`,
      noData: locale.chart.noData,
    }),
    table: latencyTable(context, facts),
  };
}

function latencyTitle({ locale, format }: SiteContext, { monitor }: MonitorFacts, { latency }: Cell): string {
  const { chart } = locale;
  const at = (q: number): string => format.latency(quantile(latency, q) ?? 0);
  if (latency.n === 0) return chart.latencyTitleNone;
  const [few, many] = isHeartbeat(monitor)
    ? [chart.reportedTitleFew, chart.reportedTitle]
    : [chart.latencyTitleFew, chart.latencyTitle];
  return latency.n < FEW_CALLS ? few(latency.n, at(0.5)) : many(at(0.5), at(0.95));
}

/** The smallest bin in which a percentile of this monitor's calls says something. */
function binHoursOf({ hours }: MonitorFacts): number {
  const asked = hours.filter(({ latency }) => latency.n > 0);
  const anHour = asked.reduce((sum, { latency }) => sum + latency.n, 0) / Math.max(1, asked.length);
  return BIN_HOURS.find((size) => size * anHour >= CALLS_A_BIN) ?? BIN_HOURS.at(-1) ?? 6;
}

/** Cells joined by so many hours of UTC. */
function binned(hours: readonly Cell[], binHours: number): Cell[] {
  const groups = Map.groupBy(hours, ({ fromMs }) => Math.floor(fromMs / (binHours * HOUR_MS)));
  return [...groups.values()].map(mergeCells);
}

function latencyBin({ fromMs, toMs: untilMs, latency, first }: Cell): LatencyBin {
  const [p50, p95, p99] = [0.5, 0.95, 0.99].map((q) => quantile(latency, q));
  return {
    fromMs,
    toMs: untilMs,
    failures: sumOf(first, "failure"),
    observed: Object.values(first).some((count) => count > 0),
    ...(p50 !== undefined && { p50 }),
    ...(p95 !== undefined && { p95 }),
    ...(p99 !== undefined && { p99 }),
  };
}

function washesOf({ locale }: SiteContext, { incidents }: MonitorFacts, range: TimeRange): Wash[] {
  return incidents
    .filter(isOfVerdict)
    .map((incident): Wash => {
      const untilMs = incident.end === undefined ? range.toMs : toMs(incident.end);
      const name = isOutage(incident) ? "shade-down" : "shade-degraded";
      return { fromMs: toMs(incident.begin), toMs: untilMs, name, label: troubleOfIncident(locale, incident).brief };
    })
    .filter(({ fromMs, toMs: untilMs }) => untilMs > range.fromMs && fromMs < range.toMs);
}

function latencyTable({ locale, format, calendar, input }: SiteContext, { hours, monitor }: MonitorFacts): object {
  const rows = calendar.days(8, input.nowMs).flatMap((day) => {
    const own = mergeCells(hours.filter(({ fromMs }) => fromMs >= day.fromMs && fromMs < day.toMs));
    const { calls, failures } = statistics(own, DAY_MS);
    if (calls === 0) return [];
    const at = (q: number): string => (own.latency.n === 0 ? "–" : format.latency(quantile(own.latency, q) ?? 0));
    return [
      [format.day(day.fromMs), at(0.5), at(0.95), at(0.99), format.count(calls), format.count(failures)].map(
        (text) => ({ text }),
      ),
    ];
  });
  return table(locale.chart.latencyColumns(format.zone(input.nowMs), isHeartbeat(monitor)), rows);
}

/** Every planned round of the last 7 days by its outcome. */
export function outcomesFigure(context: SiteContext, facts: MonitorFacts): object {
  const { locale, format, calendar, input } = context;
  const range = weekOf(input.nowMs);
  const bins = binned(facts.hours, OUTCOME_BIN_HOURS).map((cell) => outcomeBin(cell, facts));
  const { first } = mergeCells(facts.hours);
  const { calls, failures } = facts.windows["7d"];
  const seen = OUTCOMES.filter((outcome) => (first[outcome] ?? 0) > 0);
  const missing = bins.reduce((sum, { parts, planned }) => sum + Math.max(0, planned - total(parts)), 0);
  const words = outcomeWords(context, facts);
  return {
    title: words.title(failures, calls),
    text: words.text(format.duration(OUTCOME_BIN_HOURS * HOUR_MS)),
    direct: true,
    numbers: locale.words.numbers,
    chart: outcomesChart({
      id: "outcomes",
      title: locale.chart.outcomesName,
      desc: words.desc(seen.map((outcome) => `${format.count(first[outcome] ?? 0)} ${words.name(outcome)}`)),
      range,
      bins,
      ticks: dayTicks(range, calendar, format),
      ofPlanned: locale.chart.ofPlanned,
    }),
    legend: [
      ...legendOf(context, bins, words),
      { swatch: "", text: locale.chart.notObserved, count: words.missed(format.count(Math.round(missing))) },
    ],
  };
}

/** How outcomes are told of calls, of reports, and of readings of a page. */
interface OutcomeWords {
  readonly title: (failures: number, calls: number) => string;
  readonly text: (bin: string) => string;
  readonly desc: (parts: readonly string[]) => string;
  readonly missed: (count: string) => string;
  readonly name: (outcome: Outcome) => string;
  /** All failures but those in time. */
  readonly failed: string;
}

function outcomeWords({ locale }: SiteContext, facts: MonitorFacts): OutcomeWords {
  const { chart, monitor } = locale;
  const name = (outcome: Outcome): string => locale.outcome[outcome];
  const { outcomesTitle: title, outcomesText: text, outcomesDesc: desc, rounds, failed } = chart;
  const ofCalls = { title, text, desc, missed: rounds, name, failed };
  if (isByPage(facts)) {
    const { byPage } = locale.others;
    return {
      title: byPage.outcomesTitle,
      text: byPage.outcomesText,
      desc: byPage.outcomesDesc,
      missed: byPage.missed,
      name: (outcome) => saidOf(locale, outcome),
      failed: byPage.said["server-error"],
    };
  }
  if (!isHeartbeat(facts.monitor)) return ofCalls;
  const reports = { ...ofCalls, missed: chart.reports };
  return facts.windows["7d"].calls === 0
    ? reports
    : { ...reports, title: monitor.reportsTitle, text: monitor.reportsText };
}

const total = (parts: OutcomeBin["parts"]): number => Object.values(parts).reduce((sum, count) => sum + count, 0);

export function outcomeBin(
  { fromMs, toMs: untilMs, first }: Cell,
  { monitor }: Pick<MonitorFacts, "monitor">,
): OutcomeBin {
  const parts = {
    down: sumOf(first, "failure") - (first.timeout ?? 0),
    timeout: first.timeout ?? 0,
    degraded: first.slow ?? 0,
    limited: (first["rate-limited"] ?? 0) + (first["quota-exhausted"] ?? 0) + (first.rejected ?? 0),
    up: first.ok ?? 0,
  };
  return { fromMs, toMs: untilMs, parts, planned: (untilMs - fromMs) / monitor.everyMs };
}

function legendOf({ locale, format }: SiteContext, bins: readonly OutcomeBin[], words: OutcomeWords): object[] {
  const names = {
    up: words.name("ok"),
    degraded: words.name("slow"),
    down: words.failed,
    timeout: words.name("timeout"),
    limited: locale.chart.leftOut,
  } as const;
  const all = bins.reduce((sum, { parts }) => sum + total(parts), 0);
  return (["up", "degraded", "down", "timeout", "limited"] as const).flatMap((part) => {
    const count = bins.reduce((sum, { parts }) => sum + parts[part], 0);
    return count === 0
      ? []
      : [{ swatch: part, text: names[part], count: `${format.count(count)} · ${format.rate(count / all)}` }];
  });
}
