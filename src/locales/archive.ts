import type { Piece } from "./locale.ts";

/** Of the incidents of past months, and of what people wrote of one. Values arrive formatted. */
export interface ArchiveWords {
  /** The heading of all months. */
  readonly title: string;
  /** Of the index: how many there were, and how many of them run. */
  readonly sentence: (total: string, running: number) => readonly Piece[];
  readonly runningHead: string;
  readonly latest: (month: string) => string;
  readonly all: (count: number, month: string) => string;
  readonly columns: Readonly<Record<"month" | "count" | "critical" | "longest" | "monitors", string>>;
  readonly note: string;
  /** Of one month. */
  readonly monthTitle: (month: string) => string;
  readonly monthSentence: (month: string, count: number) => readonly Piece[];
  readonly facts: Readonly<Record<"count" | "critical" | "longest" | "silent", string>>;
  readonly countSub: (monitors: number) => string;
  readonly criticalSub: string;
  readonly longestNone: string;
  /** The first names of many, and how many more there are. */
  readonly names: (first: readonly string[], more: number) => string;
  /** Under the title of an incident that a person marked so. */
  readonly falseAlarm: string;
  readonly silentSub: string;
  readonly kinds: string;
  readonly newer: string;
  readonly older: string;
  /** Where those are that ended so long ago that the site has no page of them. */
  readonly before: (day: string) => string;
  readonly beforeLink: string;
  readonly search: Readonly<Record<"label" | "hint" | "none", string>>;
  readonly found: Readonly<Record<"one" | "many", string>>;
  /** Over a comment in the timeline, and over one that was made later. */
  readonly wrote: string;
  readonly wroteOn: (time: string) => string;
  /** Of the page that is shown where there is none. */
  readonly lost: (day: string) => string;
}
