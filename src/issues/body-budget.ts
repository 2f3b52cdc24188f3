import { fill, type Voice } from "./fill.ts";
import type { ObjectiveState } from "../domain/slo.ts";

/** What is left of an objective's error budget; `undefined` where nothing is known of its window. */
export function budgetText({ slo, budget, burn }: ObjectiveState, voice: Voice): string | undefined {
  if (budget === undefined) return undefined;
  const { left, gone, goneIn } = voice.words.budget;
  const values = {
    left: voice.duration(Math.max(0, budget.leftMs)),
    spent: voice.duration(budget.spentMs),
    budget: voice.duration(budget.budgetMs),
    share: voice.percent(Math.max(0, budget.leftShare)),
    ...objectiveValues({ slo }, voice),
  };
  if (budget.leftMs <= 0) return fill(gone, values);
  const soonMs = burn["1h"]?.goneInMs;
  return fill(left, values) + (soonMs === undefined ? "" : fill(goneIn, { duration: voice.duration(soonMs) }));
}

export const objectiveValues = ({ slo }: Pick<ObjectiveState, "slo">, voice: Voice) => ({
  target: voice.target(slo.target),
  window: voice.duration(slo.windowMs),
});
