import type { Money } from "./facts.ts";
import type { Budget, Tier } from "./monitor.ts";

/** From this share of a budget on, a monitor is asked in a cheaper way where it has one. */
const NEAR_SHARE = 0.8;

/** A budget and what is already spent or promised of it, in its own unit and span. */
export interface Pot {
  readonly of: "monitor" | "provider" | "all";
  readonly budget: Budget;
  readonly micro: number;
}

/** One way to ask, and what a call of it is thought to cost: `undefined` where nobody knows. */
export interface Way {
  readonly tier?: Tier;
  readonly cost?: Money;
}

/** `way` is an index; `stopped` names the budget that allows none. */
export type Choice =
  | { readonly kind: "asked"; readonly way: number; readonly fellBack: boolean; readonly near?: Pot }
  | { readonly kind: "stopped"; readonly pot: Pot };

/**
 * The way that a monitor's budgets allow, `ways` being dearest first. Near a budget (four fifths used, or the next call would
 * pass it) the next cheaper way that fits is taken; where none fits the monitor is not asked. What costs nothing always
 * fits. A cost that nobody knows fits until the budget is used up, and one of another unit does not touch it.
 */
export function chooseWay(ways: readonly [Way, ...Way[]], pots: readonly Pot[]): Choice {
  const [first, ...cheaper] = ways;
  const near = pots.find((pot) => isNear(first, pot));
  const fitsAll = (way: Way): boolean => pots.every((pot) => fits(way, pot));
  const index = cheaper.findIndex(fitsAll);
  // A cheaper way may be thought to cost more, where its answers did: it stops nobody.
  if (fitsAll(first) && (near === undefined || index < 0)) return { kind: "asked", way: 0, fellBack: false };
  if (index >= 0) return { kind: "asked", way: index + 1, fellBack: true, ...(near !== undefined && { near }) };
  const last = ways.at(-1)!;
  return { kind: "stopped", pot: pots.find((pot) => !fits(last, pot)) ?? near! };
}

const touches = ({ cost }: Way, { budget }: Pot): boolean =>
  cost === undefined || (cost.micro > 0 && cost.unit === budget.unit);

function fits(way: Way, pot: Pot): boolean {
  if (!touches(way, pot)) return true;
  return way.cost === undefined ? pot.micro < pot.budget.micro : pot.micro + way.cost.micro <= pot.budget.micro;
}

function isNear(way: Way, pot: Pot): boolean {
  return touches(way, pot) && (pot.micro >= NEAR_SHARE * pot.budget.micro || !fits(way, pot));
}

/** The pot of which the largest share is used. */
export function tightest(pots: readonly Pot[]): Pot | undefined {
  return pots.toSorted((a, b) => shareOf(b) - shareOf(a))[0];
}

/** Used share of a budget; of one of nothing, all. */
export const shareOf = ({ micro, budget }: Pot): number => (budget.micro === 0 ? 1 : micro / budget.micro);
