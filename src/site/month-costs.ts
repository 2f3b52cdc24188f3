import { chargedByDay, costsOf, sumCosts, type Costs } from "../domain/costs.ts";
import { DAY_MS } from "../domain/instant.ts";
import type { Interval } from "../domain/intervals.ts";
import type { MonitorHistory } from "../domain/monitor-history.ts";
import { startOf } from "../domain/rollup.ts";

export const COST_DAYS = 30;

/** The UTC days that costs and comparisons look at: today, as far as it is over, and the 29 before. */
export function monthSpan(nowMs: number): Interval {
  return { fromMs: startOf(nowMs, DAY_MS) - (COST_DAYS - 1) * DAY_MS, toMs: nowMs };
}

export interface MonthCosts {
  readonly days: readonly (Interval & { readonly costs: Costs })[];
  readonly all: Costs;
}

/** What the calls of those days cost. */
export function monthCosts(history: MonitorHistory): MonthCosts {
  const days = chargedByDay(history, monthSpan(history.nowMs)).map(({ fromMs, toMs, charged }) => ({
    fromMs,
    toMs,
    costs: costsOf(charged),
  }));
  return { days, all: sumCosts(days.map(({ costs }) => costs)) };
}
