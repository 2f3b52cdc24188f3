import type { AboutWords } from "./about.ts";

export const koAbout: AboutWords = {
  title: "숫자의 뜻",
};
