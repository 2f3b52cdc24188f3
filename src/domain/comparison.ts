import type { Amounts } from "./costs.ts";
import type { Statistics } from "./statistics.ts";

/** Who is known for less than this share of what is known of the best-covered is not ranked: too much of it was not seen. */
const COVERAGE_NEEDED = 0.5;

/** A member of a comparison: what its window says, which is the same for all, and what a success of it cost. */
export interface Contender {
  readonly id: string;
  readonly statistics: Pick<Statistics, "uptime" | "coverage" | "calls" | "latency">;
  /** As `perSuccess` says; absent where unknown. */
  readonly perSuccess?: Amounts;
}

/** Where a member stands: at a rank, or unranked for a reason. */
export type Standing<C extends Contender> = C & {
  /** From 1; equals share theirs, and the next one counts them. */
  readonly rank?: number;
  readonly unranked?: "no-data" | "little-coverage";
};

/**
 * Members by rank, then those that are not ranked, by id. Ranked by uptime first, in steps of one call of the member that was
 * called the least: nobody is told apart by less than one call. Then by p95, an unknown one last. Then by the cost of a
 * successful call, where that of every ranked member is known and in one and the same unit. The order in which they are given
 * does not matter.
 */
export function compare<C extends Contender>(contenders: readonly C[]): Standing<C>[] {
  const best = Math.max(0, ...contenders.map(({ statistics }) => statistics.coverage));
  const judged: readonly Standing<C>[] = contenders.map((one) => ({ ...one, ...whyUnranked(one, best) }));
  const candidates = judged.filter(({ unranked }) => unranked === undefined);
  const ways = waysToTell(candidates);
  const order = (a: Contender, b: Contender): number => ways.map((way) => way(a) - way(b)).find((d) => d !== 0) ?? 0;
  const sorted = candidates.toSorted((a, b) => order(a, b) || byId(a, b));
  const ranked = sorted.map((one) => ({ ...one, rank: 1 + sorted.findIndex((other) => order(other, one) === 0) }));
  return [...ranked, ...judged.filter(({ unranked }) => unranked !== undefined).toSorted(byId)];
}

/**
 * Monitors that ask one model through different doors: its names are held against each other without the maker in front
 * (`openai/`) and the variant behind (`:free`), dots as hyphens, in small letters. By that name, where two or more of
 * different providers share it.
 */
export function doorsToModels<M extends { readonly model?: string; readonly provider?: string; readonly id: string }>(
  monitors: readonly M[],
): ReadonlyMap<string, readonly M[]> {
  const asked = monitors.filter(({ model }) => model !== undefined);
  const doors = Map.groupBy(asked, ({ model }) => bareModel(model!));
  return new Map([...doors].filter(([, own]) => new Set(own.map(({ provider, id }) => provider ?? id)).size > 1));
}

function bareModel(name: string): string {
  return name.toLowerCase().replace(/^.*\//, "").replace(/:.*$/, "").replaceAll(".", "-");
}

function whyUnranked(
  { statistics: { uptime, coverage } }: Contender,
  best: number,
): Pick<Standing<Contender>, "unranked"> {
  if (uptime === undefined) return { unranked: "no-data" };
  return coverage < COVERAGE_NEEDED * best ? { unranked: "little-coverage" } : {};
}

/** Each gives a number, the less the better. */
function waysToTell(ranked: readonly Contender[]): ((one: Contender) => number)[] {
  const fewest = Math.max(1, Math.min(...ranked.map(({ statistics }) => statistics.calls)));
  const units = new Set(ranked.flatMap(({ perSuccess: cost = {} }) => [Object.keys(cost).join(" ")]));
  const [unit = ""] = units;
  const hasOneUnit = units.size === 1 && unit !== "" && !unit.includes(" ");
  return [
    ({ statistics: { uptime = 0 } }) => -Math.round(uptime * fewest),
    ({ statistics: { latency } }) => latency?.p95 ?? Number.MAX_VALUE,
    ...(hasOneUnit ? [({ perSuccess: cost = {} }: Contender) => cost[unit] ?? 0] : []),
  ];
}

function byId(a: Contender, b: Contender): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
