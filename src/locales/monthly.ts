import type { Column } from "./locale.ts";

/** Of the page of one closed month. Values arrive formatted. */
export interface MonthlyWords {
  readonly title: (month: string) => string;
  readonly facts: Readonly<
    Record<"monitors" | "clean" | "met" | "downtime" | "incidents" | "longest" | "falseAlarms", string>
  >;
  readonly monitorsSub: (calls: string) => string;
  readonly cleanSub: string;
  readonly metSub: (objectives: number) => string;
  readonly noGoals: string;
  readonly downtimeSub: string;
  readonly incidentsSub: (monitors: number) => string;
  readonly longestSub: (name: string) => string;
  readonly falseAlarmsSub: string;
  /** The months up to this one, a bar each. */
  readonly year: (month: string) => string;
  readonly yearNote: string;
  /** Of one monitor, or of all of them on average. */
  readonly yearFinding: (months: number, worst: string, downtime: string, isOfAll: boolean) => string;
  readonly yearOf: (name: string) => string;
  readonly monitors: string;
  readonly closed: (day: string) => string;
  readonly columns: readonly Column[];
  readonly incidentsHead: string;
  readonly incidentsNote: string;
  readonly incidentColumns: readonly Column[];
  readonly goesOn: string;
  readonly noIncidents: string;
  readonly costHead: string;
  readonly costNote: string;
  readonly costColumns: readonly Column[];
  readonly unpriced: (calls: string) => string;
  readonly newer: string;
  readonly older: string;
  readonly files: string;
}
