import type { Language } from "../domain/language.ts";
import type { enIssues } from "./en-issues.ts";
import { WORDS } from "./languages.ts";

/** The shape of the English words with any words in it: a language that lacks a key is a type error. */
type Widened<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [K in keyof T]: Widened<T[K]> };

export type IssueWords = Widened<typeof enIssues>;

/** The words of issues and their comments. */
export const issueWordsOf = (language: Language): IssueWords => WORDS[language].issues;
