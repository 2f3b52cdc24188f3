import type { BurnSpan } from "../domain/slo.ts";
import type { Column } from "./locale.ts";

/** How far back a figure of a monitor's page looks. */
export const RANGE_NAMES = ["24h", "7d", "30d", "90d", "1y"] as const;
export type RangeName = (typeof RANGE_NAMES)[number];

/** Where the time of a call goes: the wire before the question is asked, then the phases of a call or of a job. */
export const STAGES = ["setUp", "send", "wait", "receive", "create", "queued", "run", "fetch"] as const;
export type Stage = (typeof STAGES)[number];

export interface TipOfBin {
  readonly when: string;
  readonly p50?: string;
  readonly p95?: string;
  /** Told where some of them failed, or none was answered. */
  readonly calls: number;
  readonly failed: number;
}

/** Over two figures side by side, and over each alone. */
export interface PairHead {
  readonly both: string;
  readonly first: string;
  readonly second: string;
}

/** What the figures of a monitor's page say: ranges, phases, week, year, budget, cost. Values arrive formatted. */
export interface FiguresWords {
  /** Names the choice of ranges. */
  readonly ranges: string;
  /** `label` on the choice, `head` over the figures, `over` in a sentence: `24 hours`. */
  readonly range: Readonly<Record<RangeName, { readonly label: string; readonly head: string; readonly over: string }>>;
  readonly latencyName: (over: string) => string;
  readonly latencyDesc: (over: string, p50: string, p95: string, p99: string, failures: number) => string;
  /** Each call is a dot. */
  readonly callsText: (log: boolean, ofReports: boolean) => string;
  readonly binsText: (bin: string, log: boolean, ofReports: boolean) => string;
  /** Of bins with hundreds of calls: how many crosses mean how much. */
  readonly crosses: string;
  /** Of a year: what a bin is. */
  readonly weekOrMonth: string;
  readonly outcomesName: (over: string) => string;
  readonly tip: (bin: TipOfBin) => string;
  readonly latencyColumns: (first: string, ofReports: boolean) => readonly Column[];
  readonly outcomeColumns: (first: string, parts: readonly string[]) => readonly Column[];
  readonly firstColumn: Readonly<Record<"hours" | "day" | "week" | "month", (zone: string) => string>>;
  readonly week: (from: string) => string;
  readonly maintenance: string;

  /** Over heat map and budget. */
  readonly head: PairHead;
  /** Over phases and cost. */
  readonly spentHead: PairHead;

  readonly heat: {
    readonly name: string;
    readonly clean: string;
    readonly even: (share: string) => string;
    readonly block: (from: string, to: string, share: string, other: string) => string;
    readonly day: (day: string, share: string, other: string) => string;
    readonly text: (days: number, zone: string) => string;
    readonly desc: (worst: string, share: string) => string;
    readonly legend: string;
    /** Of the five steps, then of cells with too little. */
    readonly steps: readonly [string, string, string, string, string];
    readonly few: string;
    readonly tip: (day: string, hour: string, share: string, known: string) => string;
    readonly hourColumn: (zone: string) => string;
  };
  readonly budget: {
    readonly name: (window: string) => string;
    readonly left: (share: string) => string;
    readonly whole: string;
    readonly goneOn: (day: string) => string;
    readonly text: (target: string, window: string, allowed: string) => string;
    readonly desc: (begin: string, now: string) => string;
    readonly leftNow: (share: string) => string;
    readonly over: (share: string) => string;
    readonly overspent: string;
    readonly steady: string;
    readonly negative: (number: string) => string;
    readonly burn: string;
    readonly burnColumns: readonly Column[];
    readonly span: Readonly<Record<BurnSpan, string>>;
    readonly times: (rate: string) => string;
    readonly columns: (zone: string) => readonly Column[];
  };
  readonly phases: {
    readonly name: string;
    readonly title: (stage: Stage, share: string) => string;
    readonly text: (stages: readonly string[], setUp: string) => string;
    readonly desc: (parts: readonly string[]) => string;
    readonly stage: Readonly<Record<Stage, string>>;
    readonly columns: readonly Column[];
    readonly tip: (when: string, parts: readonly string[]) => string;
  };
  readonly cost: {
    readonly name: string;
    readonly title: (perDay: string, total: string) => string;
    readonly free: string;
    readonly text: (days: number) => string;
    readonly unpriced: string;
    readonly limit: (amount: string) => string;
    readonly tip: (day: string, cost: string, calls: string) => string;
    readonly unknown: string;
    readonly atLeast: (amount: string) => string;
    readonly columns: readonly Column[];
  };
  readonly leads: { readonly head: string; readonly note: string };
}
