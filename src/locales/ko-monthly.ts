import type { MonthlyWords } from "./monthly.ts";

export const koMonthly: MonthlyWords = {
  title: "보고서",
};
