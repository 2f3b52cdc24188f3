import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { MonitorHistory, RegionHistory } from "./monitor-history.ts";
import { startOf, type Measure } from "./rollup.ts";
import { measure } from "./rollup-series.ts";
import { startOfMonth } from "./window.ts";
import { addUsage, type ModelUsage, type UsageSum } from "./rollup-usage.ts";
import { sumOf } from "./uptime.ts";

/** Micro-units by currency or credits. Different units are never added to each other. */
export type Amounts = UsageSum["cost"];

/** What the calls of a span cost: of a day, of a month, of a monitor, or of all monitors of a provider. */
export interface Costs {
  /** All calls, repetitions and failures too, for they are charged as well. */
  readonly calls: number;
  readonly available: number;
  readonly cost: Amounts;
  /** Calls that used something of which nobody knows the cost: `cost` is at least so much too low. */
  readonly unpriced: number;
  /** By the model that answered. */
  readonly models: Readonly<Record<string, ModelUsage>>;
}

/** Calls by outcome and what they used: a rollup, or what samples give. */
type Charged = Pick<Measure, "n" | "usage">;

/** Most days of most monitors cost nothing. */
const NOTHING = Object.freeze({});

/** Of one rollup, or of several together: of the days of a month, of the monitors of a provider. */
export function costsOf(parts: readonly Charged[]): Costs {
  let [calls, available] = [0, 0];
  let usage: UsageSum | undefined;
  for (const part of parts) {
    for (const count of Object.values(part.n)) calls += count;
    available += sumOf(part.n, "available");
    if (part.usage !== undefined) usage = addUsage(usage, part.usage);
  }
  return {
    calls,
    available,
    cost: usage?.cost ?? NOTHING,
    unpriced: usage?.unpriced ?? 0,
    models: usage?.models ?? NOTHING,
  };
}

/** Some call used or cost something: most monitors are not about money at all. */
export const isSpent = ({ cost, unpriced }: Pick<Costs, "cost" | "unpriced">): boolean =>
  unpriced > 0 || Object.keys(cost).length > 0;

/** Costs of several monitors, or days, as one. */
export function sumCosts(all: readonly Costs[]): Costs {
  const sum = costsOf(
    all.filter(isSpent).map(({ cost, unpriced, models }) => ({ n: {}, usage: { cost, unpriced, models } })),
  );
  return {
    ...sum,
    calls: all.reduce((calls, one) => calls + one.calls, 0),
    available: all.reduce((available, one) => available + one.available, 0),
  };
}

/**
 * Micro-units for each successful call: the cost of all calls ÷ the available ones, so that whoever charges for failures is
 * dearer. `undefined` where none was available, nothing is known to have a price, or calls are unpriced: unknown is not 0.
 */
export function perSuccess({
  cost,
  available,
  unpriced,
}: Pick<Costs, "cost" | "available" | "unpriced">): Amounts | undefined {
  const amounts = Object.entries(cost);
  if (available === 0 || unpriced > 0 || amounts.length === 0) return undefined;
  return Object.fromEntries(amounts.map(([unit, micro]) => [unit, micro / available]));
}

/**
 * What the calls of each UTC day that touches a span used, oldest first, all regions together. A closed day counts by its line, an
 * open one by its closed hours and the samples of the others: no call counts twice.
 */
export function chargedByDay(
  { regions, nowMs }: MonitorHistory,
  { fromMs, toMs }: Interval,
): (Interval & { readonly charged: readonly Charged[] })[] {
  const days: (Interval & { readonly charged: readonly Charged[] })[] = [];
  for (let at = startOf(fromMs, DAY_MS); at < Math.min(toMs, nowMs); at += DAY_MS) {
    const day = { fromMs: at, toMs: Math.min(at + DAY_MS, nowMs) };
    days.push({ ...day, charged: regions.flatMap((region) => chargedOn(region, day)) });
  }
  return days;
}

/** All that was ever charged: years, months, and the days of months that are not closed. No call counts twice. */
export function chargedEver({ regions, years, nowMs }: MonitorHistory): Charged[] {
  const ofMonths = regions.flatMap((region) => [
    ...region.months.values(),
    ...openDays(region).flatMap((dayMs) => chargedOn(region, { fromMs: dayMs, toMs: Math.min(dayMs + DAY_MS, nowMs) })),
  ]);
  return [...years.values(), ...ofMonths];
}

/** The days of months that are not closed. */
function openDays({ months, days, fineDays }: RegionHistory): number[] {
  const open = new Set<number>();
  for (const known of [days.keys(), fineDays])
    for (const dayMs of known) if (!months.has(startOfMonth(dayMs))) open.add(dayMs);
  return [...open];
}

function chargedOn({ days, hours, series }: RegionHistory, day: Interval): Charged[] {
  const line = days.get(day.fromMs);
  if (line !== undefined) return [line];
  const starts = Array.from({ length: DAY_MS / HOUR_MS }, (_, index) => day.fromMs + index * HOUR_MS);
  return starts.map((start) => hours.get(start) ?? measure(series, start, start + HOUR_MS));
}
