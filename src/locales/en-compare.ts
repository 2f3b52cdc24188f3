import type { CompareWords } from "./compare.ts";

export const enCompare: CompareWords = {
  title: "Compare",
};
