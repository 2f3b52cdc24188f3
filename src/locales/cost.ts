import type { Column, Piece } from "./locale.ts";

/** What probing costs; amounts arrive formatted. */
export interface CostWords {
  readonly title: string;
  /** `total` is empty where nothing is known to have cost anything; `isLeast`: a part of it is not known. */
  readonly sentence: (perDay: string, total: string, isLeast: boolean) => readonly Piece[];
  readonly unpricedPiece: (calls: number, text: string) => Piece;
  readonly how: string;
  readonly facts: Readonly<Record<"today" | "month" | "perSuccess" | "calls", string>>;
  readonly todaySub: string;
  readonly monthSub: string;
  readonly perSuccessSub: (days: number) => string;
  readonly callsSub: (unpriced: string) => string;
  readonly unknown: string;
  readonly nothing: string;
  /** Under an amount, one in another unit. */
  readonly and: (amount: string) => string;
  readonly atLeast: (amount: string) => string;
  readonly daysHead: string;
  readonly daysTitle: (dearest: string, day: string, mean: string) => string;
  readonly daysTitleNothing: (unit: string) => string;
  readonly daysName: (unit: string) => string;
  readonly daysText: (days: number) => string;
  readonly unit: (unit: string) => string;
  readonly monitorsHead: string;
  readonly monitorColumns: readonly Column[];
  readonly multiples: (dearest: string, share: string) => string;
  readonly multiplesText: (shown: number, all: number) => string;
  readonly modelsHead: string;
  readonly modelsNote: string;
  readonly modelColumns: readonly Column[];
  readonly modelless: string;
  readonly unitsHead: string;
  readonly unitsNote: string;
  readonly unitColumns: readonly Column[];
  readonly budgetsHead: string;
  readonly budgetsNote: string;
  readonly budgetColumns: readonly Column[];
  readonly whose: Readonly<Record<"provider" | "all", (name: string) => string>>;
  readonly per: Readonly<Record<"day" | "month", (amount: string) => string>>;
  readonly does: (stopped: number, fellBack: number) => string;
}
