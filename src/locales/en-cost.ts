import type { CostWords } from "./cost.ts";

export const enCost: CostWords = {
  title: "Cost",
};
