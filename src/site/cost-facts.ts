import { isSpent, sumCosts, type Costs } from "../domain/costs.ts";
import type { Interval } from "../domain/intervals.ts";
import type { Pot } from "../domain/spend-tier.ts";
import type { SiteContext } from "./context.ts";
import type { MonitorFacts } from "./facts.ts";
import { monthSpan } from "./month-costs.ts";
import { DAY_MS } from "../domain/instant.ts";

/** A monitor of which anything is about money. */
export interface Charged {
  readonly facts: MonitorFacts;
  readonly costs: Costs;
}

/** What all of it cost over the days that costs look at. */
export interface CostFacts {
  readonly charged: readonly Charged[];
  readonly all: Costs;
  /** The units in which something was charged, the one with most monitors first. */
  readonly units: readonly string[];
  readonly days: readonly DayCost[];
}

/** A day's costs, by unit. */
export interface DayCost extends Interval {
  readonly costs: Costs;
}

const known = new WeakMap<SiteContext, CostFacts>();

export function costFacts(context: SiteContext): CostFacts {
  const made = known.get(context) ?? makeFacts(context);
  known.set(context, made);
  return made;
}

/** Monitors that cost something, or may, or of which that is not known. */
const chargedOf = ({ facts }: SiteContext): Charged[] =>
  facts
    .map((one) => ({ facts: one, costs: one.costs.all }))
    .filter(({ facts: { spending }, costs }) => spending !== undefined || isSpent(costs));

function makeFacts(context: SiteContext): CostFacts {
  const charged = chargedOf(context);
  const units = Map.groupBy(
    charged.flatMap(({ costs }) => Object.keys(costs.cost)),
    (unit) => unit,
  );
  return {
    charged,
    all: sumCosts(charged.map(({ costs }) => costs)),
    units: [...units].toSorted(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([unit]) => unit),
    days: daysOf(
      charged.filter(({ costs }) => isSpent(costs)),
      monthSpan(context.input.nowMs),
    ),
  };
}

/** All monitors by day. */
function daysOf(charged: readonly Charged[], { fromMs, toMs }: Interval): DayCost[] {
  const byDay = Map.groupBy(
    charged.flatMap(({ facts }) => facts.costs.days),
    (day) => day.fromMs,
  );
  return Array.from({ length: Math.ceil((toMs - fromMs) / DAY_MS) }, (_, index) => {
    const at = fromMs + index * DAY_MS;
    return {
      fromMs: at,
      toMs: at + DAY_MS,
      costs: sumCosts((byDay.get(at) ?? []).map(({ costs }) => costs)),
    };
  });
}

/** One monitor by day. */
export const daysOfMonitor = ({ facts }: Charged): DayCost[] =>
  facts.costs.days.map(({ fromMs, costs }) => ({ fromMs, toMs: fromMs + DAY_MS, costs }));

/** A budget, and the monitors that it counts most for. */
export interface BudgetFacts {
  readonly pot: Pot;
  readonly monitors: readonly MonitorFacts[];
}

/** Each budget once: monitors of one provider share theirs. */
export function budgetsOf({ charged }: Pick<CostFacts, "charged">): BudgetFacts[] {
  const keyed = charged.flatMap(({ facts }) => {
    const pot = facts.spending?.budget;
    if (pot === undefined) return [];
    const { unit, per, micro } = pot.budget;
    const whose = { monitor: facts.monitor.id, provider: facts.monitor.provider ?? "", all: "" }[pot.of];
    return [{ key: JSON.stringify([pot.of, whose, unit, per, micro]), pot, facts }];
  });
  return [...Map.groupBy(keyed, ({ key }) => key).values()].map((own) => ({
    pot: own[0]!.pot,
    monitors: own.map(({ facts }) => facts),
  }));
}

/** How dear one is beside another, in the unit that most have. */
export const inFirst = ({ units }: CostFacts, { cost }: Pick<Costs, "cost">): number => cost[units[0] ?? ""] ?? 0;

/** Dearest first, in the unit that most have. */
export function byCost(facts: CostFacts): Charged[] {
  return facts.charged.toSorted(
    (a, b) =>
      inFirst(facts, b.costs) - inFirst(facts, a.costs) ||
      Object.keys(b.costs.cost).length - Object.keys(a.costs.cost).length ||
      b.costs.unpriced - a.costs.unpriced,
  );
}
