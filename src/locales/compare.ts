import type { Column, Piece } from "./locale.ts";

/** Of comparisons; values arrive formatted. */
export interface CompareWords {
  readonly title: string;
  readonly sentence: (models: number, groups: number) => readonly Piece[];
  readonly how: string;
  readonly byModel: string;
  readonly byModelNote: string;
  readonly byGroup: string;
  readonly byGroupNote: string;
  readonly listColumns: readonly Column[];
  readonly name: Readonly<Record<"model" | "group", (name: string) => string>>;
  /** Best of a window; several where they cannot be told apart, none where nobody is ranked. */
  readonly best: (
    name: string,
    of: number,
    names: readonly string[],
    uptime: string,
    p95: string,
    over: string,
  ) => readonly Piece[];
  readonly noneRanked: (name: string, of: number) => readonly Piece[];
  readonly ranking: string;
  readonly caption: (over: string) => string;
  readonly columns: readonly Column[];
  readonly unranked: Readonly<Record<"no-data" | "little-coverage", string>>;
  /** Of an amount that nobody knows. */
  readonly unknown: string;
  readonly multiples: (quickest: string, p95: string) => string;
  readonly multiplesText: (bin: string, log: boolean, shown: number, all: number) => string;
  /** Where charts are drawn of one window alone. */
  readonly chartsOf: (over: string) => string;
  readonly figure: (p50: string, p95: string) => string;
  readonly desc: (p50: string, p95: string, failures: number) => string;
  readonly numbers: string;
  readonly numbersFirst: (zone: string) => string;
}
