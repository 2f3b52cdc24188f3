import type { FiguresWords } from "./figures.ts";

export const koFigures: FiguresWords = {
  title: "그림",
};
