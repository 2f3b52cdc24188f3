import type { ProviderWords } from "./provider.ts";

export const enProvider: ProviderWords = {
  title: "Providers",
};
