import type { PlannedWords } from "./planned.ts";

export const enPlanned: PlannedWords = {
  title: "Maintenance",
};
