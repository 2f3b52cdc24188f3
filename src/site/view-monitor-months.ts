import type { Interval } from "../domain/intervals.ts";
import type { MonitorHistory } from "../domain/monitor-history.ts";
import { EMPTY_SKETCH } from "../domain/sketch.ts";
import { statistics, type Statistics } from "../domain/statistics.ts";
import { mergeCells, unitCells } from "../domain/window.ts";
import type { Span } from "./calendar.ts";
import { dayStrip } from "./charts/strip.ts";
import type { SiteContext } from "./context.ts";
import { dayFacts, type DayFacts } from "./day-facts.ts";
import { isByPage, type MonitorFacts } from "./facts.ts";
import { uptimeText } from "./phrases.ts";

const MONTHS_SHOWN = 12;

/** Strips by month from the first month that is known, at most twelve. */
export function monthsOf(context: SiteContext, facts: MonitorFacts): object {
  const { locale, format, calendar, input } = context;
  const { nowMs } = input;
  const { history, page } = facts;
  const { sinceMs = nowMs } = history;
  const starts: number[] = [nowMs];
  while (starts.length < MONTHS_SHOWN && calendar.monthDays(starts[0]!)[0]!.fromMs > sinceMs)
    starts.unshift(calendar.monthDays(starts[0]!)[0]!.fromMs - 1);
  const rows = starts.map((ms, index) => {
    const days = calendar.monthDays(ms);
    const known = daysOf(facts, days);
    const outages = known.filter(({ downMs }) => downMs > 0).length;
    const own = timeStatistics(history, { fromMs: days[0]!.fromMs, toMs: Math.min(days.at(-1)!.toMs, nowMs) });
    const described = { title: format.month(ms), desc: locale.monitor.monthDesc(outages) };
    const coverage = format.coverage(own.coverage);
    const year = format.year(ms);
    return {
      outages,
      name: format.monthShort(ms),
      year: index === 0 || year !== format.year(starts[index - 1]!) ? year : "",
      strip: dayStrip(known, { ...described, width: 31, height: 40, hasPage: page !== undefined }),
      uptime: uptimeText(context, facts, own),
      coverage,
      shortCoverage: locale.index.coverage(coverage),
    };
  });
  return {
    title: locale.monitor.monthsTitle(rows.filter(({ outages }) => outages > 0).length, rows.length),
    text: isByPage(facts) ? locale.others.byPage.monthsText : locale.monitor.monthsText(page !== undefined),
    monthHead: locale.monitor.month,
    daysHead: locale.monitor.days,
    uptimeHead: locale.monitor.uptime,
    coverageHead: locale.monitor.coverageHead,
    rows,
  };
}

/** Those of the last 90 days are worked out already. */
function daysOf({ ledger, history, monitor, days: latest }: MonitorFacts, days: readonly Span[]): DayFacts[] {
  const from = latest[0]?.fromMs ?? Infinity;
  const older = days.filter(({ fromMs }) => fromMs < from);
  const [first, end] = [days[0]!.fromMs, days.at(-1)!.toMs];
  return [
    ...dayFacts(ledger, history, monitor, older),
    ...latest.filter(({ fromMs }) => fromMs >= first && fromMs < end),
  ];
}

/** What the statistics of a span say of its time and its calls: sketches of latency, which cost most, are left alone. */
function timeStatistics(history: MonitorHistory, { fromMs, toMs }: Interval): Statistics {
  const units = unitCells(history, { fromMs, toMs }).map((unit) => ({ ...unit, latency: EMPTY_SKETCH }));
  return statistics(mergeCells(units), toMs - fromMs);
}
