import type { Language } from "../domain/language.ts";
import type { ChannelWords } from "./channel-words.ts";
import { english } from "./en.ts";
import type { IssueWords } from "./issues.ts";
import { korean } from "./ko.ts";
import type { Locale } from "./locale.ts";
import type { NoticeWords } from "./notices.ts";
import type { SharedWords } from "./shared.ts";

/** All that is said in one language. */
export interface LanguageWords {
  readonly site: Locale;
  readonly issues: IssueWords;
  readonly notices: NoticeWords;
  /** What channels add to a notice. */
  readonly channels: ChannelWords;
  /** What issues and notices share with the site. */
  readonly shared: SharedWords;
}

/** Every language; one that lacks a word is a type error. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en: english, ko: korean };
