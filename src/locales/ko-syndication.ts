import type { SyndicationWords } from "./syndication.ts";

export const koSyndication: SyndicationWords = {
  title: "피드",
};
