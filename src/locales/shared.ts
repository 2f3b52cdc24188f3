import { en } from "./en.ts";
import { koShared } from "./ko-shared.ts";
import type { Locale } from "./locale.ts";

/** Words that issues and notices share with the site. */
export type SharedWords = Pick<
  Locale,
  "lang" | "intl" | "units" | "list" | "outcome" | "reason" | "level" | "kind" | "page" | "importance"
> & { readonly percent: (amount: string) => string };

/** Languages of issues and notices. */
export type Language = "en" | "ko";

const SHARED: Readonly<Record<Language, SharedWords>> = {
  en: { ...en, percent: (amount) => `${amount}\u00a0%` },
  ko: koShared,
};

export const sharedWordsOf = (language: Language): SharedWords => SHARED[language];
