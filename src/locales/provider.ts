import type { Column, Piece } from "./locale.ts";

/** Of providers and of the page of one; values arrive formatted. */
export interface ProviderWords {
  readonly title: string;
  /** `well` of `all` have no trouble; `names` do. */
  readonly sentence: (all: number, names: readonly string[]) => readonly Piece[];
  readonly listHead: string;
  readonly listNote: string;
  readonly columns: readonly Column[];
  /** `2 of 3 up` */
  readonly upOf: (up: number, all: number) => string;
  readonly noPage: string;
  readonly cards: string;
  /** `isName`: the sentence begins with one. */
  readonly named: (name: string, sentence: string, isName: boolean) => string;
  readonly monitorLink: (name: string) => string;
  readonly bothHead: string;
  readonly bothNote: string;
  /** `theirs`: absent where no page is read. */
  readonly monthsTitle: (ours: number, theirs: number | undefined) => string;
  readonly monthsText: (hasPage: boolean) => string;
  readonly monthDesc: (ours: number, theirs: number) => string;
  readonly columnsOfMonths: {
    readonly month: string;
    readonly days: string;
    readonly ours: string;
    readonly theirs: string;
  };
  readonly listTitle: string;
  readonly ours: string;
  readonly theirs: string;
  /** In the place of a duration: its only word came when all was over. */
  readonly afterwards: string;
  readonly notSeen: string;
  readonly none: string;
  readonly more: (count: number) => string;
  readonly saysHead: string;
  readonly saysNote: string;
}
