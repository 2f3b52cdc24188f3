import type { Language } from "../domain/language.ts";
import { WORDS } from "./languages.ts";
import type { Locale } from "./locale.ts";

/** Words that issues and notices share with the site. */
export type SharedWords = Pick<
  Locale,
  "lang" | "intl" | "units" | "list" | "outcome" | "reason" | "level" | "kind" | "page" | "importance"
> & { readonly percent: (amount: string) => string };

export type { Language };

export const sharedWordsOf = (language: Language): SharedWords => WORDS[language].shared;
