import type { SyndicationWords } from "./syndication.ts";

export const enSyndication: SyndicationWords = {
  title: "Feeds",
};
