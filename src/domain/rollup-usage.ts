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
  /** The same by the model that answered, as its answer names it; absent where none does. */
  readonly models?: Readonly<Record<string, ModelUsage>>;
}

/** Calls of one model that used or cost something. */
export interface ModelUsage {
  readonly calls: number;
  /** Micro-units by currency or credits. */
  readonly cost: Readonly<Record<string, number>>;
  /** How many of the calls have no known cost; absent where each has one. */
  readonly unpriced?: number;
}

type Charged = Pick<Sample, "used" | "cost" | "unit" | "model">;

const COUNTED = ["in", "out", "units"] as const;

/** What samples used; `undefined` where none says that it used or cost anything. */
export function usageOf(samples: readonly Charged[]): UsageSum | undefined {
  return samples.map(usageOfOne).reduce(addUsage, undefined);
}

function usageOfOne({ used, cost, unit = "USD", model }: Charged): UsageSum | undefined {
  if (used === undefined && cost === undefined) return undefined;
  const units = used?.units === undefined ? undefined : Math.round(used.units * 1_000);
  const paid = cost === undefined ? {} : Object.fromEntries([[unit, cost]]);
  const ofModel: ModelUsage = { calls: 1, cost: paid, ...(cost === undefined && { unpriced: 1 }) };
  return {
    ...(used?.in !== undefined && { in: used.in }),
    ...(used?.out !== undefined && { out: used.out }),
    ...(units !== undefined && { units }),
    cost: paid,
    unpriced: cost === undefined ? 1 : 0,
    ...(model !== undefined && { models: Object.fromEntries([[model, ofModel]]) }),
  };
}

/** Sums of two sets of calls as those of both; an absent one is nothing. */
export function addUsage(a: UsageSum | undefined, b: UsageSum | undefined): UsageSum | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  const counted = COUNTED.flatMap((key) => {
    const both = [a[key], b[key]].filter((one) => one !== undefined);
    return both.length === 0 ? [] : [[key, both.reduce((sum, one) => sum + one, 0)] as const];
  });
  const models = addByKey(a.models ?? {}, b.models ?? {}, addModels);
  return {
    ...Object.fromEntries(counted),
    cost: addCosts(a.cost, b.cost),
    unpriced: a.unpriced + b.unpriced,
    ...(Object.keys(models).length > 0 && { models }),
  };
}

function addModels(a: ModelUsage, b: ModelUsage): ModelUsage {
  const unpriced = (a.unpriced ?? 0) + (b.unpriced ?? 0);
  return { calls: a.calls + b.calls, cost: addCosts(a.cost, b.cost), ...(unpriced > 0 && { unpriced }) };
}

/** Micro-units of two sets of calls, unit by unit: different units are never added. */
const addCosts = (a: UsageSum["cost"], b: UsageSum["cost"]): UsageSum["cost"] =>
  addByKey(a, b, (left, right) => left + right);

/** The keys come from outside and stand in the alphabet's order, so that the same sums are the same bytes. */
function addByKey<T>(
  a: Readonly<Record<string, T>>,
  b: Readonly<Record<string, T>>,
  add: (left: T, right: T) => T,
): Record<string, T> {
  const sums = new Map(Object.entries(a));
  for (const [key, more] of Object.entries(b)) {
    const sum = sums.get(key);
    sums.set(key, sum === undefined ? more : add(sum, more));
  }
  return Object.fromEntries([...sums].toSorted(([left], [right]) => (left < right ? -1 : 1)));
}
