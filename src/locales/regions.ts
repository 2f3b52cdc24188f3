import type { Column } from "./locale.ts";

/** What each place that looks at a monitor says by itself; values arrive formatted. */
export interface RegionsWords {
  readonly head: string;
  /** How the verdict is made of so many regions. */
  readonly note: (regions: number) => string;
  readonly columns: (shown: { readonly zone: string; readonly isHeartbeat: boolean }) => readonly Column[];
  /** The place without a name, beside others that have one. */
  readonly nameless: string;
  readonly silentFor: (duration: string) => string;
  readonly silent: string;
}
