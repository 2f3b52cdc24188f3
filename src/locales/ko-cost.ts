import type { CostWords } from "./cost.ts";

export const koCost: CostWords = {
  title: "비용",
};
