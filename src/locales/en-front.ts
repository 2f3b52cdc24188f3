import type { FrontWords } from "./front.ts";

export const enFront: FrontWords = {
  title: "Announcements",
};
