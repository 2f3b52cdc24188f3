import type { Sample } from "./sample.ts";

/** What calls used and cost, summed: all of them, repetitions and failures too, for they are charged as well. */
export interface UsageSum {
  /** Tokens of the requests and of the answers, as far as providers counted them; absent where none did. */
  readonly in?: number;
  readonly out?: number;
  /** Thousandths of what is billed where tokens are not: images, seconds. */
  readonly units?: number;
  /** Micro-units by currency or credits. */
  readonly cost: Readonly<Record<string, number>>;
  /** Calls that used something of which nobody knows the cost: the sums are at least so much too low. */
  readonly unpriced: number;
}

type Charged = Pick<Sample, "used" | "cost" | "unit">;

const COUNTED = ["in", "out", "units"] as const;

/** What samples used; `undefined` where none says that it used or cost anything. */
export function usageOf(samples: readonly Charged[]): UsageSum | undefined {
  return samples.map(usageOfOne).reduce(addUsage, undefined);
}

function usageOfOne({ used, cost, unit = "USD" }: Charged): UsageSum | undefined {
  if (used === undefined && cost === undefined) return undefined;
  const units = used?.units === undefined ? undefined : Math.round(used.units * 1_000);
  return {
    ...(used?.in !== undefined && { in: used.in }),
    ...(used?.out !== undefined && { out: used.out }),
    ...(units !== undefined && { units }),
    cost: cost === undefined ? {} : Object.fromEntries([[unit, cost]]),
    unpriced: cost === undefined ? 1 : 0,
  };
}

/** Sums of two sets of calls as those of both; an absent one is nothing. */
export function addUsage(a: UsageSum | undefined, b: UsageSum | undefined): UsageSum | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const counted = COUNTED.flatMap((key) => {
    const both = [a[key], b[key]].filter((one) => one !== undefined);
    return both.length === 0 ? [] : [[key, both.reduce((sum, one) => sum + one, 0)] as const];
  });
  return { ...Object.fromEntries(counted), cost: addCosts(a.cost, b.cost), unpriced: a.unpriced + b.unpriced };
}

function addCosts(a: UsageSum["cost"], b: UsageSum["cost"]): UsageSum["cost"] {
  const sums = new Map(Object.entries(a));
  for (const [unit, micro] of Object.entries(b)) sums.set(unit, (sums.get(unit) ?? 0) + micro);
  return Object.fromEntries([...sums].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
