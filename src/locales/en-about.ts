import type { AboutWords } from "./about.ts";

export const enAbout: AboutWords = {
  title: "About the numbers",
};
