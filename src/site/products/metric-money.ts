import type { Costs } from "../../domain/costs.ts";
import { outsideText } from "../outside.ts";
import { gauge, type Measured } from "./metric-measured.ts";
import type { Family, Labels, Point } from "./metric-model.ts";

/** What calls cost, from the first one on, and what budgets make of it. */
export function costFamilies(all: readonly Measured[]): Family[] {
  const amounts = (labels: Labels, cost: Costs["cost"]): Point[] =>
    Object.entries(cost).map(([unit, micro]) => [{ ...labels, unit: outsideText(unit) }, micro / 1e6]);
  const models = all.flatMap(({ labels, costs }) =>
    Object.entries(costs.models).map(([model, own]) => ({ own, labels: { ...labels, model: outsideText(model) } })),
  );
  const spent = all.filter(({ costs }) => costs.unpriced > 0 || Object.keys(costs.cost).length > 0);
  return [
    {
      name: "uptimeline_cost",
      help: "What calls cost, by currency or credits.",
      type: "counter",
      points: spent.flatMap(({ labels, costs }) => amounts(labels, costs.cost)),
    },
    {
      name: "uptimeline_cost_unpriced_calls",
      help: "Calls that used something of which nobody knows the cost: costs are at least so much too low.",
      type: "counter",
      points: spent.map(({ labels, costs }) => [labels, costs.unpriced]),
    },
    {
      name: "uptimeline_cost_by_model",
      help: "The same costs by the model that answered, where an answer names it.",
      type: "counter",
      points: models.flatMap(({ own, labels }) => amounts(labels, own.cost)),
    },
    {
      name: "uptimeline_model_calls",
      help: "Calls that used or cost something, by the model that answered.",
      type: "counter",
      points: models.map(({ own, labels }) => [labels, own.calls]),
    },
    {
      name: "uptimeline_cost_budget_used_ratio",
      help: "The part of its tightest budget that is spent.",
      type: "gauge",
      unit: "ratio",
      points: all.flatMap(({ facts, labels }): Point[] => {
        const { budget } = facts.spending ?? {};
        if (budget === undefined || budget.budget.micro === 0) return [];
        return [[{ ...labels, of: budget.of, per: budget.budget.per }, budget.micro / budget.budget.micro]];
      }),
    },
  ];
}

/** Of monitors that have an objective. */
export function objectiveFamilies(all: readonly Measured[]): Family[] {
  return [
    gauge(all, {
      name: "uptimeline_objective_ratio",
      help: "The share of time in which it is to be available.",
      unit: "ratio",
      value: ({ objective }) => objective?.slo.target,
    }),
    gauge(all, {
      name: "uptimeline_error_budget_left_ratio",
      help: "What is left of its error budget; negative once it is overspent.",
      unit: "ratio",
      value: ({ objective }) => objective?.budget?.leftShare,
    }),
    {
      name: "uptimeline_burn_rate",
      help: "How fast the error budget is spent: at 1 it lasts just its window.",
      type: "gauge",
      points: all.flatMap(({ facts, labels }) =>
        Object.entries(facts.objective?.burn ?? {}).map(([window, { rate }]): Point => [{ ...labels, window }, rate]),
      ),
    },
  ];
}
