import type { Money, Usage } from "./facts.ts";
import type { Price } from "./monitor.ts";

const MILLION = 1_000_000;
/** What floating point may add to an amount that is whole. */
const NOISE = 1e-6;

/**
 * What a call cost, in whole micro-units, rounded up so that no budget is overrun by rounding. What the provider itself says
 * comes first; else each part that has a price is counted (design.md §6). `undefined` where nobody knows: no price, or a
 * price on something that was not counted. Input from a cache costs `cachedPerMillion` where there is such a price, else as
 * much as the rest; where the provider does not say what came from a cache, nothing did.
 */
export function costOf(usage: Usage | undefined, price: Price | undefined): Money | undefined {
  if (usage?.cost !== undefined) return usage.cost;
  if (price === undefined) return undefined;
  const { input, output, units } = usage ?? {};
  const cached = price.cachedPerMillion === undefined ? 0 : Math.min(input ?? 0, usage?.cached ?? 0);
  const parts = [
    partOf(price.inputPerMillion, input === undefined ? undefined : input - cached, MILLION),
    partOf(price.cachedPerMillion, input === undefined ? undefined : cached, MILLION),
    partOf(price.outputPerMillion, output, MILLION),
    partOf(price.perUnit, units),
    partOf(price.perCall, 1),
  ].filter((part) => part !== "unpriced");
  if (parts.length === 0) return undefined;
  const micro = microOf(parts.reduce((sum, part) => sum + part, 0));
  return micro === undefined ? undefined : { micro, unit: price.unit };
}

/** An amount as whole micro-units, rounded up; `undefined` for one that is none. What is not free never becomes 0. */
export function microOf(amount: number): number | undefined {
  if (!(amount >= 0)) return undefined;
  const micro = Math.max(amount > 0 ? 1 : 0, Math.ceil(amount - NOISE));
  return Number.isSafeInteger(micro) ? micro : undefined;
}

/** What `count` of something costs at a price for `per` of it: NaN, which makes the sum unknown, where it was not counted. */
function partOf(price: number | undefined, count: number | undefined, per = 1): number | "unpriced" {
  if (price === undefined) return "unpriced";
  return count === undefined ? Number.NaN : (price * count) / per;
}
