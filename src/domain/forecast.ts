import { costOf } from "./cost.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS } from "./instant.ts";
import type { Money, Usage } from "./facts.ts";
import type { Budget, Price } from "./monitor.ts";

/** What a config will come to in 30 days when nothing fails: repetitions, suspicion and budgets change it. */
export interface Forecast {
  readonly runs: RunForecast;
  readonly monitors: readonly MonitorForecast[];
  /** Of all monitors whose cost is known, by unit. */
  readonly cost: readonly Money[];
  /** Ids of monitors whose calls may cost something that nobody told. */
  readonly unknown: readonly string[];
}

export interface RunForecast {
  /** The shortest interval of a monitor that is asked; absent where none is. */
  readonly shortestMs?: number;
  /** How often a run must begin for that. */
  readonly everyMs: number;
  readonly runs: number;
  /** Billed minutes in a private repository: each job is rounded up to a whole one. In a public one they are free. */
  readonly minutes: number;
  /** The schedule of GitHub can't deliver the shortest interval: it begins at most one run in 5 minutes, and often fewer. */
  readonly tooFast: boolean;
}

export interface MonitorForecast {
  readonly id: string;
  readonly calls: number;
  /** Absent where nobody knows what a call costs. */
  readonly cost?: Money;
  /** Budgets of its own that the forecast passes. */
  readonly over: readonly Budget[];
}

/** What is known of a monitor that is asked. */
export interface Asking {
  readonly id: string;
  readonly everyMs: number;
  readonly price?: Price;
  /** What a call uses, roughly. */
  readonly typical?: Pick<Usage, "input" | "output" | "units">;
  readonly budgets?: readonly Budget[];
  /** It needs no key, or reports by itself: nobody bills it. */
  readonly isFree: boolean;
}

const MONTH_MS = 30 * DAY_MS;
/** GitHub's documentation of the event `schedule`: the shortest interval is once every 5 minutes. */
export const SHORTEST_SCHEDULE_MS = 5 * MINUTE_MS;

/** US dollars a minute of the runners of private repositories, and the minutes that each plan has for free (2026). */
export const RUNNER_RATES = [
  { runner: "ubuntu-latest", microUsdPerMinute: 6_000 },
  { runner: "ubuntu-slim", microUsdPerMinute: 2_000 },
] as const;
export const FREE_MINUTES = 2_000;

export function forecast(asked: readonly Asking[], watchMs?: number): Forecast {
  // Who does not watch asks once a run, however short the interval.
  const oftenMs = watchMs === undefined ? SHORTEST_SCHEDULE_MS : 0;
  const monitors = asked.map((one) => forecastMonitor({ ...one, everyMs: Math.max(one.everyMs, oftenMs) }));
  return {
    runs: forecastRuns(asked, watchMs),
    monitors,
    cost: sum(monitors.flatMap(({ cost }) => cost ?? [])),
    unknown: monitors.filter(({ cost }) => cost === undefined).map(({ id }) => id),
  };
}

function forecastRuns(asked: readonly Asking[], watchMs = 0): RunForecast {
  const shortestMs = asked.length === 0 ? undefined : Math.min(...asked.map(({ everyMs }) => everyMs));
  // Who watches begins the next run when the last one ends.
  const everyMs = Math.max(SHORTEST_SCHEDULE_MS, watchMs, shortestMs ?? HOUR_MS);
  const runs = Math.ceil(MONTH_MS / everyMs);
  // A round takes seconds; the site and the push take the rest of the first minute.
  const minutes = runs * (Math.ceil(watchMs / MINUTE_MS) + 1);
  const tooFast = shortestMs !== undefined && shortestMs < SHORTEST_SCHEDULE_MS && watchMs < SHORTEST_SCHEDULE_MS;
  return { ...(shortestMs !== undefined && { shortestMs }), everyMs, runs, minutes, tooFast };
}

function forecastMonitor({ id, everyMs, price, typical, budgets = [], isFree }: Asking): MonitorForecast {
  const calls = Math.ceil(MONTH_MS / everyMs);
  const each = isFree && price === undefined ? { micro: 0, unit: "USD" } : costOf(typical, price);
  if (each === undefined) return { id, calls, over: [] };
  const cost = { micro: calls * each.micro, unit: each.unit };
  return { id, calls, cost, over: budgets.filter((budget) => passes(cost, budget)) };
}

/** Whether a month's cost, spread evenly, is more than a budget allows; one in another unit says nothing. */
export function passes(cost: Money, budget: Budget): boolean {
  if (cost.unit !== budget.unit) return false;
  return cost.micro > (budget.per === "day" ? 30 * budget.micro : budget.micro);
}

function sum(amounts: readonly Money[]): Money[] {
  const totals = new Map<string, number>();
  for (const { micro, unit } of amounts) totals.set(unit, (totals.get(unit) ?? 0) + micro);
  return [...totals].map(([unit, micro]) => ({ micro, unit })).sort((a, b) => (a.unit < b.unit ? -1 : 1));
}
