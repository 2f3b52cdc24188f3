import { en } from "./en.ts";
import { ko } from "./ko.ts";
import type { Locale } from "./locale.ts";

export type { Column, Locale, Piece, StateName, Trouble } from "./locale.ts";
export type { FateCounts } from "./pages.ts";

/** Every language of the site. */
export const LOCALES = { en, ko } as const satisfies Record<string, Locale>;

/** The locale of that name (`en`, or a longer tag such as `en-GB`); English where we have none. */
export function localeOf(name: string): Locale {
  const language = name.toLowerCase().split("-")[0] ?? "";
  return Object.hasOwn(LOCALES, language) ? LOCALES[language as keyof typeof LOCALES] : en;
}
