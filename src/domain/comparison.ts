import { costsOf, perSuccess, type Amounts } from "./costs.ts";
import type { Measure } from "./rollup.ts";
import { quantile } from "./sketch.ts";
import { coverageOf, errorRate, sumOf, uptimeOf } from "./uptime.ts";

/** Who is known for less than this share of what is known of the best-covered is not ranked: too much of it was not seen. */
export const COVERAGE_NEEDED = 0.5;

/** What the window of a comparison was for one of its members. */
export interface Contender {
  readonly id: string;
  readonly measure: Measure;
}

/** A member's numbers over the window, which is the same for all; what is unknown is absent. */
export interface Standing {
  readonly id: string;
  /** From 1; equals share theirs, and the next one counts them. Absent where `unranked` says why. */
  readonly rank?: number;
  readonly unranked?: "no-data" | "little-coverage";
  readonly uptime?: number;
  readonly coverage: number;
  /** First samples that count. */
  readonly calls: number;
  readonly errorRate?: number;
  readonly p50?: number;
  readonly p95?: number;
  /** Micro-units by unit for each successful call. */
  readonly perSuccess?: Amounts;
}

/**
 * Members by rank, then those that are not ranked, by id. Ranked by uptime first, in steps of one call of the member that was
 * called the least: nobody is told apart by less than one call. Then by p95, an unknown one last. Then by the cost of a
 * successful call, where that of every ranked member is known and in one and the same unit. The order in which they are given
 * does not matter.
 */
export function compare(contenders: readonly Contender[], windowMs: number): Standing[] {
  const standings = contenders.map((one) => standingOf(one, windowMs));
  const best = Math.max(0, ...standings.map(({ coverage }) => coverage));
  const judged = standings.map((one) => ({ ...one, ...whyUnranked(one, best) }));
  const candidates = judged.filter(({ unranked }) => unranked === undefined);
  const ways = waysToTell(candidates);
  const order = (a: Standing, b: Standing): number => ways.map((way) => way(a) - way(b)).find((d) => d !== 0) ?? 0;
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

function standingOf({ id, measure }: Contender, windowMs: number): Standing {
  const { shares, first, latency } = measure;
  const uptime = uptimeOf(shares);
  const rate = errorRate(first);
  const p50 = quantile(latency, 0.5);
  const p95 = quantile(latency, 0.95);
  const cost = perSuccess(costsOf(measure));
  return {
    id,
    coverage: coverageOf(shares, windowMs),
    calls: sumOf(first, "failure") + sumOf(first, "available"),
    ...(uptime !== undefined && { uptime }),
    ...(rate !== undefined && { errorRate: rate }),
    ...(p50 !== undefined && { p50 }),
    ...(p95 !== undefined && { p95 }),
    ...(cost !== undefined && { perSuccess: cost }),
  };
}

function whyUnranked({ uptime, coverage }: Standing, best: number): Pick<Standing, "unranked"> {
  if (uptime === undefined) return { unranked: "no-data" };
  return coverage < COVERAGE_NEEDED * best ? { unranked: "little-coverage" } : {};
}

/** Each gives a number, the less the better. */
function waysToTell(ranked: readonly Standing[]): ((one: Standing) => number)[] {
  const fewest = Math.max(1, Math.min(...ranked.map(({ calls }) => calls)));
  const units = new Set(ranked.flatMap(({ perSuccess: cost = {} }) => [Object.keys(cost).join(" ")]));
  const [unit = ""] = units;
  const hasOneUnit = units.size === 1 && unit !== "" && !unit.includes(" ");
  return [
    ({ uptime = 0 }) => -Math.round(uptime * fewest),
    ({ p95 = Number.MAX_VALUE }) => p95,
    ...(hasOneUnit ? [({ perSuccess: cost = {} }: Standing) => cost[unit] ?? 0] : []),
  ];
}

function byId(a: Standing, b: Standing): number {
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
