import { z } from "zod";
import { PositiveDuration } from "../../domain/duration.ts";
import { toInstant, toMs, type Instant } from "../../domain/instant.ts";
import type { Hint, Report } from "../../domain/report.ts";
import type { FeedSource } from "../contract.ts";
import { plainTitle } from "./plain-text.ts";

/*
 * What the crowd talks about, counted: how much of it in the last while, against what is usual. It is a hint and says
 * nothing of any component.
 */

/** Each word of a search is a request of its own. */
const WORDS_AT_MOST = 5;
const SHOWN = 3;
/** A list that reaches back less than this many windows can't tell what is usual. */
const WINDOWS_TO_COMPARE = 3;

export const crowdKeys = {
  words: z
    .array(z.string().trim().min(1).max(60))
    .min(1)
    .max(WORDS_AT_MOST)
    .optional()
    .describe(
      "Words of which a title or text must hold one, as a whole word; capitals do not matter. All that is new counts unless set",
    ),
  window: PositiveDuration.prefault("2h").describe("How long back is counted as now, held against what is usual"),
};

/** Something that somebody wrote. */
export interface Entry {
  readonly t: Instant;
  readonly title: string;
  readonly text: string;
  readonly url?: string | undefined;
  /** It is kept in the list however old it is: how far the list reaches back can't be told by it. */
  readonly pinned?: boolean;
}

interface Counting extends Pick<Hint, "what" | "words" | "windowMs"> {
  /** When the list was fetched. */
  readonly now: Instant;
  /** From when on the list is whole; its oldest entry unless set. */
  readonly since?: Instant | undefined;
}

/** How many of the entries are of the last window, and how many are usual in one: the rate of the time before it. */
export function hintOf(entries: readonly Entry[], { what, words, windowMs, now, since }: Counting): Hint {
  const isWanted = wordFilter(words);
  const wanted = entries.filter(({ title, text }) => isWanted(`${title}\n${text}`));
  const from = toInstant(toMs(now) - windowMs);
  const fresh = wanted.filter(({ t }) => t > from).toSorted((a, b) => (a.t < b.t ? 1 : a.t > b.t ? -1 : 0));
  const reach = since ?? oldest(entries.filter(({ pinned }) => pinned !== true));
  const beforeMs = reach === undefined ? 0 : toMs(from) - toMs(reach);
  const before = wanted.filter(({ t }) => t <= from && t >= (reach ?? from)).length;
  const canCompare = beforeMs >= (WINDOWS_TO_COMPARE - 1) * windowMs;
  return {
    what,
    words,
    count: fresh.length,
    windowMs,
    ...(canCompare && { usual: Math.round((before / beforeMs) * windowMs * 100) / 100 }),
    latest: fresh
      .slice(0, SHOWN)
      .map(({ title, t, url }) => ({ title: plainTitle(title), t, ...(url !== undefined && { url }) })),
  };
}

/** A report that holds hints and nothing else: whatever they say, no verdict moves. */
export function hintReport(source: FeedSource, url: string, hints: readonly Hint[]): Report {
  const { feed, fetchedAt } = source;
  return { feed, url, fetchedAt, indicator: "unknown", components: [], incidents: [], maintenances: [], hints };
}

/** Whole words, capitals aside: "down" is not in "download"; where there are no words, all is wanted. */
function wordFilter(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => true;
  const folded = words.map(fold);
  return (text) => {
    const within = fold(text);
    return folded.some((word) => holdsWord(within, word));
  };
}

/** Scripts without capitals and blanks have letters on both sides of a word: only those of the word's own kind part it. */
function holdsWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const isPart = joins(text.slice(0, at), word) || joins(word, text.slice(at + word.length));
    if (!isPart) return true;
  }
  return false;
}

const WORDLIKE_END = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]$/u;
const WORDLIKE_START = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}_]/u;

const joins = (left: string, right: string): boolean =>
  WORDLIKE_END.test(left.slice(-2)) && WORDLIKE_START.test(right.slice(0, 2));

const fold = (text: string): string => text.normalize("NFKC").toLowerCase();

export const oldest = (entries: readonly Pick<Entry, "t">[]): Instant | undefined =>
  entries.map(({ t }) => t).sort()[0];
