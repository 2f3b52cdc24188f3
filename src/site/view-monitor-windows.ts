import { toInstant } from "../domain/instant.ts";
import type { WindowName, WindowStatistics } from "../domain/standard-windows.ts";
import type { Locale } from "../locales/index.ts";
import { unbroken, type SiteContext } from "./context.ts";
import { DAYS_SHOWN, isByPage, isThin, type MonitorFacts } from "./facts.ts";
import { isHeartbeat } from "./input.ts";
import { uptimeText } from "./phrases.ts";
import { table, type Cell } from "./table.ts";

const ANOMALIES_SHOWN = 10;

/** The windows that a monitor is known for, and the hours in which it was bad; `undefined` where that is next to nothing. */
export function windowsView(context: SiteContext, facts: MonitorFacts): object | undefined {
  const { windows: words } = context.locale;
  const { windows, monitor } = facts;
  if (isThin(facts, windows.all)) return undefined;
  const shown: Shown = {
    withLatency: windows.all.latency !== undefined,
    withLimits: !isHeartbeat(monitor) && !isByPage(facts),
  };
  const rows = (Object.entries(windows) as [WindowName, WindowStatistics][])
    .filter(([, own]) => own.sinceMs === undefined)
    .map(([name, own]) => row(context, facts, name, own, shown));
  return {
    head: words.head,
    note: words.note,
    windowsHead: words.windows,
    table: table(words.columns(shown), rows, { caption: words.windows }),
    ...anomaliesView(context, facts),
  };
}

type Shown = Parameters<Locale["windows"]["columns"]>[0];

function row(
  context: SiteContext,
  facts: MonitorFacts,
  name: WindowName,
  own: WindowStatistics,
  { withLatency, withLimits }: Shown,
): Cell[] {
  const { format, locale } = context;
  const { windows: words } = locale;
  const { importedMs, knownMs, downtimeMs } = own;
  const told: Partial<WindowStatistics> = isThin(facts, own) ? {} : own;
  const rate = (value: number | undefined): Cell => ({ text: value === undefined ? "–" : format.rate(value) });
  const latencies = [told.latency?.p50, told.latency?.p95, told.latency?.p99].map((ms) => ({
    text: ms === undefined ? "–" : format.latency(ms),
  }));
  return [
    {
      text: name === "all" ? words.all(unbroken(format.dayOfYear(own.fromMs))) : words.name[name],
      ...(importedMs > 0 && { mark: words.imported(format.coverage(importedMs / knownMs)) }),
    },
    { text: uptimeText(context, facts, own) },
    { text: format.coverage(own.coverage) },
    { text: knownMs === 0 ? "–" : downtimeMs === 0 ? "0" : format.duration(downtimeMs) },
    rate(told.errorRate),
    ...(withLimits ? [rate(told.rateLimitRate)] : []),
    ...(withLatency ? latencies : []),
  ];
}

/** Newest first, at most ten. */
function anomaliesView({ locale, format, input }: SiteContext, { anomalies }: MonitorFacts): object {
  const { windows: words } = locale;
  const rows = anomalies
    .slice(-ANOMALIES_SHOWN)
    .toReversed()
    .map(({ fromMs, uptime, downtimeMs }) => [
      { text: format.dayTime(fromMs), datetime: toInstant(fromMs) },
      { text: format.uptime(uptime) },
      { text: format.duration(downtimeMs) },
    ]);
  const all = format.count(anomalies.length);
  const columns = words.anomalyColumns(format.zone(input.nowMs));
  return {
    anomaliesHead: words.anomalies,
    anomaliesNote:
      rows.length === 0
        ? words.noAnomalies(DAYS_SHOWN)
        : anomalies.length > rows.length
          ? words.anomaliesShown(rows.length, all)
          : "",
    ...(rows.length > 0 && { anomalies: table(columns, rows, { caption: words.anomalies }) }),
  };
}
