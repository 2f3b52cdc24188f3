import type { CompareWords } from "./compare.ts";

export const koCompare: CompareWords = {
  title: "비교",
};
