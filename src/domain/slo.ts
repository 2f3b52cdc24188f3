import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { Slo } from "./monitor.ts";
import type { MonitorHistory } from "./monitor-history.ts";
import type { Shares } from "./rollup.ts";
import { coverageOf, uptimeOf } from "./uptime.ts";
import { cellOf, cells } from "./window.ts";

/** How much failure an objective allows in a window, in milliseconds of failure time, and how much of it has been. */
export interface ErrorBudget {
  /** (1 − target) × known time: what is allowed. Left-out time and gaps bring neither budget nor failure. */
  readonly budgetMs: number;
  readonly spentMs: number;
  /** `budgetMs − spentMs`: negative once more has failed than is allowed. */
  readonly leftMs: number;
  /** `leftMs ÷ budgetMs`: 1 where nothing failed, 0 or less where nothing is left. */
  readonly leftShare: number;
}

/** Spans over which burn rates are told (Google, The Site Reliability Workbook, chapter 5: page by the short ones, ticket by the long one). */
export const BURN_SPANS = { "1h": HOUR_MS, "6h": 6 * HOUR_MS, "3d": 3 * DAY_MS } as const;
export type BurnSpan = keyof typeof BURN_SPANS;

/**
 * What is left of an objective's error budget, from the time of its window by outcome. The known time is the available and
 * the failed time: of a window that is known in part, the budget is that of this part. `undefined` where nothing is known.
 */
export function errorBudget({ target }: Slo, { availableMs, failureMs }: Shares): ErrorBudget | undefined {
  const knownMs = availableMs + failureMs;
  if (knownMs === 0) return undefined;
  // 1 − 0.9 is not quite 0.1: to a millionth of a millisecond it is.
  const budgetMs = Math.round((1 - target) * knownMs * 1e6) / 1e6;
  const leftMs = budgetMs - failureMs;
  return { budgetMs, spentMs: failureMs, leftMs, leftShare: leftMs / budgetMs };
}

/**
 * Failed share of the known time ÷ (1 − target): at 1 a budget lasts exactly its window, at 14.4 one of 30 days loses 2 % an
 * hour. `undefined` where nothing is known.
 */
export function burnRate({ target }: Slo, { availableMs, failureMs }: Shares): number | undefined {
  const knownMs = availableMs + failureMs;
  return knownMs === 0 ? undefined : failureMs / knownMs / (1 - target);
}

/**
 * Whole milliseconds of known time until the budget is gone if failures go on at a burn rate: 0 where it is gone. `undefined` where
 * nothing fails, and where it would take longer than the window: by then all failures of today have left it.
 */
export function goneInMs({ target, windowMs }: Slo, { leftMs }: ErrorBudget, rate: number): number | undefined {
  if (leftMs <= 0) return 0;
  const ms = Math.round(leftMs / (rate * (1 - target)));
  return ms <= windowMs ? ms : undefined;
}

/** Where an objective stands at the moment of a history; what is unknown is absent. */
export interface ObjectiveState {
  readonly slo: Slo;
  /** Of the objective's window. */
  readonly uptime?: number;
  readonly coverage: number;
  readonly budget?: ErrorBudget;
  readonly burn: Readonly<Partial<Record<BurnSpan, Burn>>>;
}

export interface Burn {
  readonly rate: number;
  /** As `goneInMs` says. */
  readonly goneInMs?: number;
}

const BURN_NAMES = Object.keys(BURN_SPANS) as BurnSpan[];

export function objectiveState(history: MonitorHistory, slo: Slo): ObjectiveState {
  const { nowMs } = history;
  const sharesOf = (spanMs: number): Shares => cellOf(history, { fromMs: nowMs - spanMs, toMs: nowMs }).shares;
  const shares = sharesOf(slo.windowMs);
  const uptime = uptimeOf(shares);
  const budget = errorBudget(slo, shares);
  const burns = BURN_NAMES.flatMap((name) => {
    const rate = burnRate(slo, sharesOf(BURN_SPANS[name]));
    if (rate === undefined || budget === undefined) return [];
    const gone = goneInMs(slo, budget, rate);
    return [[name, { rate, ...(gone !== undefined && { goneInMs: gone }) }] as const];
  });
  return {
    slo,
    coverage: coverageOf(shares, slo.windowMs),
    ...(uptime !== undefined && { uptime }),
    ...(budget !== undefined && { budget }),
    burn: Object.fromEntries(burns),
  };
}

/** What is left of the budget at a moment of its window. */
export interface BudgetMoment {
  readonly ms: number;
  /** As a share of the whole window's budget: 1 of all, 0 or less where nothing is left. */
  readonly leftShare: number;
}

/**
 * How an objective's budget went, from the begin of its window to now, by days of UTC: what failed in a day is taken at the
 * day's end. The last moment says what `errorBudget` says of the window. Empty where nothing is known.
 */
export function budgetOverTime(history: MonitorHistory, slo: Slo): BudgetMoment[] {
  const { nowMs } = history;
  const fromMs = nowMs - slo.windowMs;
  const step = slo.windowMs > 3 * DAY_MS ? "day" : "hour";
  const parts = cells(history, { fromMs, toMs: nowMs, step });
  const [availableMs, failureMs] = parts.reduce(
    ([available, failed], { shares }) => [available + shares.availableMs, failed + shares.failureMs],
    [0, 0],
  );
  const budget = errorBudget(slo, { availableMs, failureMs, slowMs: 0, leftOutMs: 0 });
  if (budget === undefined) return [];
  let spentMs = 0;
  const moments = parts.map(({ toMs, shares }) => {
    spentMs += shares.failureMs;
    return { ms: toMs, leftShare: (budget.budgetMs - spentMs) / budget.budgetMs };
  });
  return [{ ms: fromMs, leftShare: 1 }, ...moments];
}
