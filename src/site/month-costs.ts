import { chargedByDay, costsOf, type Costs } from "../domain/costs.ts";
import { DAY_MS } from "../domain/instant.ts";
import type { Interval } from "../domain/intervals.ts";
import type { MonitorHistory } from "../domain/monitor-history.ts";
import { startOf } from "../domain/rollup.ts";

export const COST_DAYS = 30;

/** The UTC days that costs and comparisons look at: today, as far as it is over, and the 29 before. */
export function monthSpan(nowMs: number): Interval {
  return { fromMs: startOf(nowMs, DAY_MS) - (COST_DAYS - 1) * DAY_MS, toMs: nowMs };
}

interface MonthCosts {
  readonly days: ReturnType<typeof chargedByDay>;
  readonly all: Costs;
}

const KNOWN = new WeakMap<MonitorHistory, MonthCosts>();

/** What the calls of those days cost: many pages and files ask for it. */
export function monthCosts(history: MonitorHistory): MonthCosts {
  const known = KNOWN.get(history);
  if (known !== undefined) return known;
  const days = chargedByDay(history, monthSpan(history.nowMs));
  const costs = { days, all: costsOf(days.flatMap(({ charged }) => charged)) };
  KNOWN.set(history, costs);
  return costs;
}
