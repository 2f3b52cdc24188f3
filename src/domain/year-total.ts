import { isUncounted } from "./false-alarm.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import { EMPTY_LEDGER, type Correction } from "./ledger.ts";
import { indexLedger } from "./monitor-history.ts";
import { MONTH_CLOSES_AFTER_MS } from "./rollup-close.ts";
import { compareRollups, type MonthRollup, type YearTotal } from "./rollup.ts";
import { addUsage } from "./rollup-usage.ts";
import { cellOf, startOfYear } from "./window.ts";

/**
 * The lines of `years/`: of each monitor each year that has closed with its last month, as a window over its months tells it with
 * these corrections. All months since `from` must be here; of years that began before that nothing is made.
 */
export function closeYears(
  months: readonly MonthRollup[],
  corrections: readonly Correction[],
  { from, nowMs }: { readonly from: Instant; readonly nowMs: number },
): YearTotal[] {
  const yearOf = ({ t }: MonthRollup): number => startOfYear(toMs(t));
  return [...Map.groupBy(months, yearOf)]
    .filter(([yearMs]) => toInstant(yearMs) >= from && startOfYear(yearMs, 1) + MONTH_CLOSES_AFTER_MS <= nowMs)
    .flatMap(([yearMs, ofYear]) =>
      [...Map.groupBy(ofYear, ({ monitor }) => monitor)].flatMap(
        ([monitor, own]) =>
          totalOf(
            own,
            corrections.filter((one) => one.monitor === monitor),
            yearMs,
          ) ?? [],
      ),
    )
    .toSorted(compareRollups);
}

/** Whether a year's line counts just those corrections of its monitor that reach into it: it says what its months say. */
export function countsAll(line: YearTotal, corrections: readonly Correction[]): boolean {
  const { corrected = [] } = line;
  const names = namesIn(corrections, toMs(line.t));
  return names.length === corrected.length && names.every((name, index) => name === corrected[index]);
}

function totalOf(
  months: readonly MonthRollup[],
  corrections: readonly Correction[],
  yearMs: number,
): YearTotal | undefined {
  const { monitor } = months[0]!;
  const span = { fromMs: yearMs, toMs: startOfYear(yearMs, 1) };
  const history = indexLedger({ ...EMPTY_LEDGER, months, corrections }, span.toMs)(monitor);
  if (history.sinceMs === undefined) return undefined;
  const { n, first, shares, latency } = cellOf(history, span);
  const usage = months.map((month) => month.usage).reduce(addUsage, undefined);
  const corrected = namesIn(corrections, yearMs);
  return {
    v: 1,
    t: toInstant(yearMs),
    monitor,
    since: toInstant(history.sinceMs),
    n,
    first,
    shares,
    latency,
    ...(usage !== undefined && { usage }),
    ...(corrected.length > 0 && { corrected }),
  };
}

/** Sorted; two of one name stand twice, for no line tells them apart. */
function namesIn(corrections: readonly Correction[], yearMs: number): string[] {
  const span = { fromMs: yearMs, toMs: startOfYear(yearMs, 1) };
  return corrections
    .filter(({ t, from, to }) => isUncounted([{ t, fromMs: toMs(from), toMs: toMs(to) }], [], span))
    .map(({ t }) => t)
    .toSorted();
}
