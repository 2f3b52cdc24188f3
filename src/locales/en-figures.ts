import type { FiguresWords } from "./figures.ts";

export const enFigures: FiguresWords = {
  title: "Figures",
};
