import type { Counts, Shares } from "./rollup.ts";
import type { Ledger } from "./ledger.ts";
import type { Sketch } from "./sketch.ts";
import { EMPTY_SKETCH } from "./sketch.ts";

/** What is known of a monitor between two moments. */
export interface Cell {
  readonly fromMs: number;
  readonly toMs: number;
  readonly shares: Shares;
  /** All samples by outcome. */
  readonly n: Counts;
  /** First samples by outcome. */
  readonly first: Counts;
  /** Latency of available samples. */
  readonly latency: Sketch;
}

export interface CellRange {
  readonly fromMs: number;
  readonly toMs: number;
  readonly step: "hour" | "day";
}

/** The cells of a range, oldest first. */
export function cells(
  _ledger: Pick<Ledger, "samples" | "hours" | "days" | "corrections">,
  _monitor: string,
  _range: CellRange,
  _nowMs: number,
): Cell[] {
  return [];
}

/** Cells as one. */
export function mergeCells(_cells: readonly Cell[]): Cell {
  const shares = { availableMs: 0, slowMs: 0, failureMs: 0, leftOutMs: 0 };
  return { fromMs: 0, toMs: 0, shares, n: {}, first: {}, latency: EMPTY_SKETCH };
}
