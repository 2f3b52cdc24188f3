import type { PlannedWords } from "./planned.ts";

export const koPlanned: PlannedWords = {
  title: "예정된 작업",
};
