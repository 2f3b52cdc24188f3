import { enIssues } from "./en-issues.ts";
import { koIssues } from "./ko-issues.ts";
import type { Language } from "./shared.ts";

/** The shape of the English words with any words in it: a language that lacks a key is a type error. */
type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type IssueWords = Widened<typeof enIssues>;

const WORDS: Readonly<Record<Language, IssueWords>> = { en: enIssues, ko: koIssues };

/** The words of issues and their comments. */
export const issueWordsOf = (language: Language): IssueWords => WORDS[language];
