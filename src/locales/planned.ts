import type { Piece } from "./locale.ts";

/** Of the page of all planned work. Values arrive formatted. */
export interface PlannedWords {
  readonly title: string;
  readonly sentence: (running: number, upcoming: number, next: string) => readonly Piece[];
  readonly none: string;
  /** What planned work means to the numbers. */
  readonly lead: string;
  readonly running: string;
  readonly upcoming: string;
  readonly past: string;
  readonly pastNote: (shown: number, all: number) => string;
  readonly columns: Readonly<Record<"what" | "when" | "lasted" | "about" | "became", string>>;
  readonly over: string;
  readonly overrun: (duration: string) => string;
  /** What it was done on failed on, from the planned end. */
  readonly failedAfter: (duration: string) => string;
  readonly short: (duration: string) => string;
  readonly withdrawn: string;
  readonly trouble: string;
  readonly page: string;
  readonly calendar: string;
  readonly calendarNote: string;
}
