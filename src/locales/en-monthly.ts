import type { MonthlyWords } from "./monthly.ts";

export const enMonthly: MonthlyWords = {
  title: "Report",
};
