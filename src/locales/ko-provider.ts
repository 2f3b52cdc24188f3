import type { ProviderWords } from "./provider.ts";

export const koProvider: ProviderWords = {
  title: "제공자",
};
