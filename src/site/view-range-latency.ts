import { toMs } from "../domain/instant.ts";
import { isAvailable, isFailure } from "../domain/outcome.ts";
import type { Sample } from "../domain/sample.ts";
import { observedMs, type Counted, type Counts } from "../domain/rollup.ts";
import { quantile } from "../domain/sketch.ts";
import type { WindowStatistics } from "../domain/standard-windows.ts";
import { sumOf } from "../domain/uptime.ts";
import type { Cell } from "../domain/window.ts";
import { isLog, latencyChart, type LatencyBin, type LatencyCall } from "./charts/latency.ts";
import { across } from "./charts/scale.ts";
import { thousandths, tips, type Tip } from "./charts/tips.ts";
import type { SiteContext } from "./context.ts";
import { FEW_CALLS, type MonitorFacts } from "./facts.ts";
import { callsIn } from "./incident-chart.ts";
import { isHeartbeat } from "./input.ts";
import type { RangeCells, RangeFrame } from "./range.ts";
import { numbersTable, type TableView } from "./table.ts";
import { washesOf } from "./washes.ts";

/** From here on a cross in the lane stands for a share of the bin's calls, not for each. */
const COUNTED_CALLS = 50;

/** Latency over a range: of a day each call, of longer ranges percentiles by bins, with their numbers. */
export function latencyFigure(context: SiteContext, facts: MonitorFacts, frame: RangeFrame, own: RangeCells): object {
  const { locale, format } = context;
  const { name, range, ticks, window } = frame;
  const words = locale.figures;
  const isOneDay = name === "24h";
  const calls = isOneDay ? callsIn(facts.ledger.samples, range).flatMap(callOf) : [];
  const bins = own.bins.map((cell) => latencyBin(cell, name));
  const log = isLog(bins, calls);
  const whole = facts.windows[window];
  const text = (ms: number | undefined): string => (ms === undefined ? "–" : format.latency(ms));
  const { slowMs } = facts.monitor;
  const title = words.latencyName(words.range[name].over);
  const { latency } = whole;
  return {
    name: title,
    title: latencyTitle(
      context,
      facts,
      whole,
      bins.some(({ observed }) => observed),
    ),
    text: textOf(context, facts, frame, own, log),
    direct: true,
    numbers: locale.words.numbers,
    chart: latencyChart({
      title,
      desc: words.latencyDesc(
        words.range[name].over,
        text(latency?.p50),
        text(latency?.p95),
        text(latency?.p99),
        whole.failures,
      ),
      range,
      bins,
      calls,
      log,
      ticks,
      washes: washesOf(context, facts, range),
      ...(slowMs !== undefined && { slowMs }),
      valueLabels: format.latencyTicks,
      endLabel: (which, ms) =>
        which === "slow" ? locale.chart.slow(format.latency(ms)) : `${which} ${format.latency(ms)}`,
      noData: locale.chart.noData,
    }),
    tips: tips(title, tipsOf(context, frame, own.bins, bins)),
    table: latencyTable(context, facts, own),
  };
}

function textOf(
  { locale, format }: SiteContext,
  { monitor }: MonitorFacts,
  { name }: RangeFrame,
  { bins, binMs }: RangeCells,
  log: boolean,
): string {
  const words = locale.figures;
  const ofReports = isHeartbeat(monitor);
  if (name === "24h") return words.callsText(log, ofReports);
  const bin = name === "1y" ? words.weekOrMonth : format.duration(binMs);
  const isByShare = bins.some((cell) => callsOf(cell) >= COUNTED_CALLS && sumOf(cell.first, "failure") > 0);
  return `${words.binsText(bin, log, ofReports)}${isByShare ? words.crosses : ""}.`;
}

function latencyTitle(
  { locale, format }: SiteContext,
  { monitor }: MonitorFacts,
  { latency, calls }: WindowStatistics,
  isObserved: boolean,
): string {
  const { chart } = locale;
  if (latency === undefined) return isObserved ? chart.latencyTitleNone : chart.outcomesTitle(0, 0);
  const [few, many] = isHeartbeat(monitor)
    ? [chart.reportedTitleFew, chart.reportedTitle]
    : [chart.latencyTitleFew, chart.latencyTitle];
  return calls < FEW_CALLS
    ? few(calls, format.latency(latency.p50))
    : many(format.latency(latency.p50), format.latency(latency.p95));
}

const callOf = ({ t, outcome, ms }: Sample): LatencyCall[] => {
  if (isFailure(outcome)) return [{ tMs: toMs(t), mark: "fail" }];
  if (!isAvailable(outcome) || ms === undefined) return [];
  return [{ tMs: toMs(t), mark: outcome === "slow" ? "slow" : "ok", ms }];
};

const callsOf = ({ first }: Cell): number => sumOf(first, "failure") + sumOf(first, "available");

/** Of hours, a call stands for those after it until the next one is due: they hold no call, and are no gap. */
function latencyBin(cell: Cell, name: RangeFrame["name"]): LatencyBin {
  const { fromMs, toMs: untilMs, latency, first } = cell;
  const isOneDay = name === "24h";
  const isOfHours = isOneDay || name === "7d";
  const failed = sumOf(first, "failure");
  const bin = {
    fromMs,
    toMs: untilMs,
    failures: failed === 0 ? 0 : crossesOf(failed, failed + sumOf(first, "available")),
    observed: isObserved(first) || (isOfHours && observedMs(cell.shares) > cell.importedMs),
  };
  // Of a day the calls themselves are drawn, and where nothing was answered there are no percentiles.
  if (isOneDay || latency.n === 0) return bin;
  return { ...bin, p50: quantile(latency, 0.5)!, p95: quantile(latency, 0.95)!, p99: quantile(latency, 0.99)! };
}

function isObserved(first: Counts): boolean {
  let counted: Counted;
  for (counted in first) if ((first[counted] ?? 0) > 0) return true;
  return false;
}

function crossesOf(failures: number, calls: number): number {
  if (failures === 0 || calls < COUNTED_CALLS) return failures;
  const share = failures / calls;
  return share > 0.2 ? 3 : share > 0.05 ? 2 : 1;
}

function tipsOf(
  { locale, format }: SiteContext,
  { range, when }: RangeFrame,
  cells: readonly Cell[],
  bins: readonly LatencyBin[],
): Tip[] {
  return cells.flatMap((cell, index) => {
    const { p50 = quantile(cell.latency, 0.5), p95 = quantile(cell.latency, 0.95) } = bins[index]!;
    const calls = callsOf(cell);
    if (calls === 0) return [];
    const text = locale.figures.tip({
      when: when(cell.fromMs),
      calls,
      failed: sumOf(cell.first, "failure"),
      ...(p50 !== undefined && { p50: format.latency(p50) }),
      ...(p95 !== undefined && { p95: format.latency(p95) }),
    });
    return [{ x: thousandths(across(range, (cell.fromMs + cell.toMs) / 2)), text }];
  });
}

function latencyTable({ locale, format, input }: SiteContext, { monitor }: MonitorFacts, own: RangeCells): TableView {
  const words = locale.figures;
  const rows = own.rows.flatMap(({ first, cell }) => {
    const calls = callsOf(cell);
    if (calls === 0) return [];
    const at = (q: number): string => {
      const ms = quantile(cell.latency, q);
      return ms === undefined ? "–" : format.latency(ms);
    };
    const numbers = [at(0.5), at(0.95), at(0.99), format.count(calls), format.count(sumOf(cell.first, "failure"))];
    return [[first, ...numbers]];
  });
  const first = words.firstColumn[own.rowsBy](format.zone(input.nowMs));
  return numbersTable(words.latencyColumns(first, isHeartbeat(monitor)), rows);
}
