import { OUTCOMES, type Outcome } from "../domain/outcome.ts";
import type { Counts } from "../domain/rollup.ts";
import { sumOf } from "../domain/uptime.ts";
import type { Cell } from "../domain/window.ts";
import { outcomesChart, type OutcomeBin, type OutcomePart } from "./charts/outcomes.ts";
import type { SiteContext } from "./context.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { isHeartbeat } from "./input.ts";
import { saidOf } from "./phrases.ts";
import type { RangeCells, RangeFrame } from "./range.ts";
import { numbersTable, type TableView } from "./table.ts";

/** Every planned round of a range by its outcome. */
export function outcomesFigure(
  context: SiteContext,
  facts: MonitorFacts,
  { name, range, ticks, window }: RangeFrame,
  own: RangeCells,
): object {
  const { locale, format } = context;
  const bins = own.bars.map((cell) => outcomeBin(cell, facts));
  const first = countsOf(own.bars);
  const { calls, failures } = facts.windows[window];
  const seen = OUTCOMES.filter((outcome) => (first[outcome] ?? 0) > 0);
  const missing = bins.reduce((sum, { parts, planned }) => sum + Math.max(0, planned - total(parts)), 0);
  const words = outcomeWords(context, facts, calls);
  const title = locale.figures.outcomesName(locale.figures.range[name].over);
  return {
    name: title,
    title: words.title(failures, calls),
    text: words.text(name === "1y" ? locale.figures.weekOrMonth : format.duration(own.barMs)),
    direct: true,
    numbers: locale.words.numbers,
    chart: outcomesChart({
      title,
      desc: words.desc(seen.map((outcome) => `${format.count(first[outcome] ?? 0)} ${words.name(outcome)}`)),
      range,
      bins,
      ticks,
      ofPlanned: locale.chart.ofPlanned,
    }),
    legend: [
      ...legendOf(context, bins, words),
      { swatch: "", text: locale.chart.notObserved, count: words.missed(format.count(Math.round(missing))) },
    ],
    table: outcomesTable(context, facts, own, words),
  };
}

/** Sketches of latency are left alone: bars need none. */
function countsOf(cells: readonly Cell[]): Counts {
  const sum: Partial<Record<Outcome, number>> = {};
  for (const { first } of cells)
    for (const outcome of OUTCOMES)
      if (first[outcome] !== undefined) sum[outcome] = (sum[outcome] ?? 0) + first[outcome];
  return sum;
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

function outcomeWords({ locale }: SiteContext, facts: MonitorFacts, calls: number): OutcomeWords {
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
  return calls === 0 ? reports : { ...reports, title: monitor.reportsTitle, text: monitor.reportsText };
}

const total = (parts: OutcomeBin["parts"]): number =>
  parts.up + parts.degraded + parts.down + parts.timeout + parts.limited;

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

const SHOWN = ["up", "degraded", "down", "timeout", "limited"] as const satisfies readonly OutcomePart[];

const namesOf = ({ locale }: SiteContext, words: OutcomeWords): Readonly<Record<OutcomePart, string>> => ({
  up: words.name("ok"),
  degraded: words.name("slow"),
  down: words.failed,
  timeout: words.name("timeout"),
  limited: locale.chart.leftOut,
});

function legendOf(context: SiteContext, bins: readonly OutcomeBin[], words: OutcomeWords): object[] {
  const { format } = context;
  const names = namesOf(context, words);
  const counts = SHOWN.map((part) => bins.reduce((sum, { parts }) => sum + parts[part], 0));
  const all = counts.reduce((sum, count) => sum + count, 0);
  return SHOWN.flatMap((part, index) => {
    const count = counts[index]!;
    return count === 0
      ? []
      : [{ swatch: part, text: names[part], count: `${format.count(count)} · ${format.rate(count / all)}` }];
  });
}

function outcomesTable(
  context: SiteContext,
  facts: MonitorFacts,
  { rows, rowsBy }: RangeCells,
  words: OutcomeWords,
): TableView {
  const { locale, format, input } = context;
  const bins = rows.map(({ first, cell }) => ({ first, bin: outcomeBin(cell, facts) }));
  const shown = SHOWN.filter((part) => part === "up" || bins.some(({ bin }) => bin.parts[part] > 0));
  const names = namesOf(context, words);
  const missing = ({ parts, planned }: OutcomeBin): number => Math.round(Math.max(0, planned - total(parts)));
  const columns = locale.figures.outcomeColumns(locale.figures.firstColumn[rowsBy](format.zone(input.nowMs)), [
    ...shown.map((part) => names[part]),
    locale.chart.notObserved,
  ]);
  return numbersTable(
    columns,
    bins.map(({ first, bin }) => [
      first,
      ...shown.map((part) => format.count(bin.parts[part])),
      format.count(missing(bin)),
    ]),
  );
}
