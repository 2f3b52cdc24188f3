import type { Column, Piece } from "./locale.ts";

/** What closed months were, on their page; values arrive formatted. */
export interface ReportWords {
  /** Of the page, and of the link to it. */
  readonly title: string;
  /** `met` of `objectives` that can be judged; `clean` of `monitors` had no failure. */
  readonly sentence: (
    month: string,
    counts: Readonly<Record<"monitors" | "clean" | "objectives" | "met", number>>,
  ) => readonly Piece[];
  readonly how: string;
  readonly newestNote: (closed: string) => string;
  readonly newestColumns: readonly Column[];
  readonly goals: Readonly<Record<"met" | "missed", string>>;
  readonly noGoal: string;
  readonly incidents: (count: number) => string;
  readonly ofPage: string;
  /** The time of an error budget: what is left of it, or what is over it. */
  readonly left: (duration: string) => string;
  readonly over: (duration: string) => string;
  /** False alarms of the newest month: their head, and what each would have needed. */
  readonly falseAlarms: string;
  readonly falseAlarmsNote: string;
  readonly falseAlarmColumns: readonly Column[];
  readonly falseAlarmGoesOn: string;
  readonly tune: (setting: string, value: string | undefined) => string;
  readonly tuneRule: (rule: string) => string;
  readonly untuned: string;
  /** Of a table that may be scrolled, for those who hear it. */
  readonly asTable: (what: string) => string;
  readonly months: string;
  readonly monthsNote: string;
  readonly monthColumns: readonly Column[];
  readonly metOf: (met: number, objectives: number) => string;
  readonly formats: Readonly<Record<"json" | "csv" | "md", string>>;
  /** Behind the name of a form, for those who hear it alone. */
  readonly of: (what: string) => string;
  /** Where all of them are, those too that the site has no more; a link where the address of the ledger is known. */
  readonly inLedger: string;
}
