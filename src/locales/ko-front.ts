import type { FrontWords } from "./front.ts";

export const koFront: FrontWords = {
  title: "공지",
};
