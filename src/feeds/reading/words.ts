import type { Strange } from "../../domain/report.ts";
import { plainTitle } from "./plain-text.ts";

const WORD_KEPT = 60;

/** What `unknownWords` keeps of a source's word: `key=WORD` where no table of ours holds it, nothing where there is none. */
export function unknownWord(key: string, word: string, known: { has(word: string): boolean }): readonly string[] {
  return word === "" || known.has(word) ? [] : [plainTitle(`${key}=${word}`).slice(0, WORD_KEPT).toWellFormed()];
}

/** The key `unknownWords`, absent where all words are known. */
export function strange(...words: readonly (readonly string[])[]): Strange {
  const unknownWords = [...new Set(words.flat())];
  return unknownWords.length === 0 ? {} : { unknownWords };
}

/** No trouble affects more; each name goes through the reader of markup. */
const NAMES_READ = 1_000;

/** Names and ids as one list of plain texts, each once. */
export function namesOf(names: readonly string[]): string[] {
  return [
    ...new Set(
      names
        .slice(0, NAMES_READ)
        .map((name) => plainTitle(name))
        .filter((name) => name !== ""),
    ),
  ];
}
