import type { Measure } from "./rollup.ts";
import type { ModelUsage, UsageSum } from "./rollup-usage.ts";
import { OUTCOMES } from "./outcome.ts";
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

/** Of a cell, of a rollup, or of any sum of them. */
export function costsOf({ n, usage }: Pick<Measure, "n" | "usage">): Costs {
  return {
    calls: OUTCOMES.reduce((sum, outcome) => sum + (n[outcome] ?? 0), 0),
    available: sumOf(n, "available"),
    cost: usage?.cost ?? {},
    unpriced: usage?.unpriced ?? 0,
    models: usage?.models ?? {},
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
