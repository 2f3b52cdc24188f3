import { RE2JS, RE2JSException } from "re2js";

/**
 * Regular expressions of conditions: RE2's, whose work is linear in the text, so that no answer can make one run for ever.
 * They come from the config and are compiled when it is read.
 */

/** The longest pattern in characters, and the largest program that it may become (a bounded repetition is written out). */
const LONGEST = 500;
const LARGEST_PROGRAM = 2_000;
/** Characters × instructions that one evaluation may take: about two seconds where every state must be followed. */
const WORK = 100_000_000;

const compiled = new Map<string, RE2JS>();
const KEPT_AT_MOST = 500;
let workLeft = WORK;

/** Begins the count of one evaluation's work. */
export function beginSearches(): void {
  workLeft = WORK;
}

/** What is wrong with a pattern; `undefined` for one that can be used. */
export function patternMistake(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `the pattern is longer than ${LONGEST} characters`;
  try {
    const size = compile(pattern).programSize();
    return size > LARGEST_PROGRAM ? "the pattern repeats too much" : undefined;
  } catch (error) {
    if (!(error instanceof RE2JSException)) throw error;
    return plain(error.message);
  }
}

function plain(message: string): string {
  return message.replace(/^error parsing regexp: /, "").replaceAll("`", '"');
}

function compile(pattern: string): RE2JS {
  const known = compiled.get(pattern);
  if (known !== undefined) return known;
  const made = RE2JS.compile(pattern);
  if (compiled.size >= KEPT_AT_MOST) compiled.clear();
  compiled.set(pattern, made);
  return made;
}

/** A pattern of a schema: each text that it is held against counts as a search. */
export function enginePattern(pattern: string): { test(text: string): boolean; toString(): string } {
  // By this text the validator tells one pattern from another.
  return { test: (text) => search(text, pattern), toString: () => pattern };
}

/** Whether a pattern is found anywhere in a text, as CEL's `matches` says. Throws where the work would be too much. */
export function search(text: string, pattern: string): boolean {
  const expression = compile(pattern);
  workLeft -= (text.length + 1) * expression.programSize();
  if (workLeft < 0) throw new RangeError("the text is too long for this pattern");
  return expression.test(text);
}
