import { WORDS } from "./languages.ts";
import type { Locale } from "./locale.ts";

export type { Column, Locale, Piece, StateName, Trouble } from "./locale.ts";
export type { FateCounts } from "./pages.ts";

/** The locale of that name (`en`, or a longer tag such as `en-GB`); English where we have none. */
export function localeOf(name: string): Locale {
  const language = name.toLowerCase().split("-")[0] ?? "";
  return (Object.hasOwn(WORDS, language) ? WORDS[language as keyof typeof WORDS] : WORDS.en).site;
}
