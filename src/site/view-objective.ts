import { BURN_SPANS, type BurnSpan, type ObjectiveState } from "../domain/slo.ts";
import type { SiteContext } from "./context.ts";
import { figure, type FactView } from "./view-monitor-facts.ts";
import type { SpecRow } from "./view-monitor-spec.ts";

type Words = Pick<SiteContext, "locale" | "format">;

/** What is left of the error budget, as a key figure. */
export function objectiveFact(context: Words, { slo, budget }: ObjectiveState): FactView {
  const { locale, format } = context;
  const words = locale.objective;
  const isGone = budget !== undefined && budget.leftMs <= 0;
  const left = budget === undefined ? "–" : isGone ? words.gone : format.coverage(budget.leftShare);
  return {
    term: words.budgetLeft,
    tone: isGone ? " over" : "",
    values: [figure(left)],
    sub: words.over(format.target(slo.target), format.duration(slo.windowMs)),
  };
}

/** The objective in rows: what it asks for, what is left of its budget, and how fast that goes. */
export function objectiveRows(context: Words, { slo, coverage, budget, burn }: ObjectiveState): SpecRow[] {
  const { locale, format } = context;
  const words = locale.objective;
  const rates = Object.entries(burn) as [BurnSpan, NonNullable<ObjectiveState["burn"][BurnSpan]>][];
  const quickest = rates.filter(([, { goneInMs }]) => (goneInMs ?? 0) > 0).toSorted((a, b) => b[1].rate - a[1].rate)[0];
  const spanOf = (name: BurnSpan): string => format.duration(BURN_SPANS[name]);
  const covered = locale.index.coverage(format.coverage(coverage));
  return [
    {
      term: words.target,
      values: [{ text: words.over(format.target(slo.target), format.duration(slo.windowMs)) }],
    },
    {
      term: words.budget,
      values: [{ text: budget === undefined ? words.unknown : `${budgetText(context, budget)}, ${covered}` }],
    },
    ...(rates.length === 0
      ? []
      : [
          {
            term: words.burn,
            values: [
              { text: rates.map(([name, { rate }]) => words.burnOver(rateText(rate), spanOf(name))).join(", ") },
            ],
          },
        ]),
    ...(quickest === undefined
      ? []
      : [
          {
            term: words.goneIn,
            values: [{ text: words.goneAt(format.duration(quickest[1].goneInMs ?? 0), spanOf(quickest[0])) }],
          },
        ]),
  ];
}

function budgetText({ locale, format }: Words, { budgetMs, leftMs }: NonNullable<ObjectiveState["budget"]>): string {
  const words = locale.objective;
  const told = leftMs < 0 ? words.overspent : words.left;
  return told(format.duration(Math.abs(leftMs)), format.duration(budgetMs));
}

/** Two digits that count: `0`, `0.42`, `14`. */
const rateText = (rate: number): string => String(Number(rate.toPrecision(rate >= 100 ? 3 : 2)));
