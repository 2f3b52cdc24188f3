import type { Instant } from "./instant.ts";
import type { VerdictName } from "./verdict.ts";

/** `history/state.json`: only what cannot be recomputed from the samples that are kept. */
export interface State {
  readonly v: 1;
  /** By monitor: the verdict and since when, so that a long outage keeps its beginning after its samples are gone. */
  readonly verdicts: Readonly<Record<string, { readonly verdict: VerdictName; readonly since: Instant }>>;
  /** By monitor: not asked before this moment, because the provider said so. */
  readonly backoffs: Readonly<Record<string, Instant>>;
}

export const EMPTY_STATE: State = { v: 1, verdicts: {}, backoffs: {} };
