import type { Figure, Hint } from "./report.ts";
import type { Instant } from "./instant.ts";

/**
 * What somebody else measured of a monitor: a line among the samples that carries a `source`. It is never counted as a call of
 * ours: the ledger keeps these apart from samples from the moment they are read.
 */
export interface FigureSample
  extends Partial<Omit<Figure, "component" | "name">>, Partial<Pick<Hint, "count" | "usual" | "windowMs">> {
  readonly v: 1;
  /** When it was fetched. */
  readonly t: Instant;
  readonly monitor: string;
  /** The feed's id. */
  readonly source: string;
  /** Id of the component it is about. */
  readonly of: string;
  /** `<run id>.<attempt>` of the run that fetched it. */
  readonly run: string;
}
