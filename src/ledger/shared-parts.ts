import type { Cell, Counts, DayRollup, HourRollup, Shares } from "../domain/rollup.ts";
import type { Kind } from "./schemas.ts";

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const HOUR: Cell = [3_600, 0, 0, 0];
const DAY: Cell = [86_400, 0, 0, 0];
const WHOLE_DAY: readonly Cell[] = Array.from({ length: 24 }, () => HOUR);
const sharesOf = (availableMs: number): Shares => ({ availableMs, slowMs: 0, failureMs: 0, leftOutMs: 0 });
const HOUR_SHARES = sharesOf(3_600_000);
const DAY_SHARES = sharesOf(86_400_000);

/**
 * Lets lines share the parts in which nothing is amiss, and their names: most of what a large ledger holds is one good hour after
 * the other, and a third of the memory that it would take is spared.
 */
export function sharingParts(kind: Kind, values: readonly object[]): void {
  if (kind !== "hour" && kind !== "day" && kind !== "month") return;
  const names = new Map<string, string>();
  const counts = new Map<number, Counts>();
  for (const line of values as Writable<HourRollup & Partial<Pick<DayRollup, "cells">>>[]) {
    line.t = one(names, line.t);
    line.monitor = one(names, line.monitor);
    line.n = goodCalls(counts, line.n);
    line.first = goodCalls(counts, line.first);
    line.shares = goodTime(line.shares);
    if (line.cells !== undefined) line.cells = goodCells(line.cells);
  }
}

function one(known: Map<string, string>, text: string): string {
  const first = known.get(text);
  if (first === undefined) known.set(text, text);
  return first ?? text;
}

function goodCalls(known: Map<number, Counts>, calls: Counts): Counts {
  const { ok } = calls;
  if (ok === undefined) return calls;
  for (const outcome in calls) if (outcome !== "ok") return calls;
  const first = known.get(ok);
  if (first === undefined) known.set(ok, calls);
  return first ?? calls;
}

function goodTime(shares: Shares): Shares {
  const { availableMs, slowMs, failureMs, leftOutMs, maintenanceMs } = shares;
  if (slowMs !== 0 || failureMs !== 0 || leftOutMs !== 0 || maintenanceMs !== undefined) return shares;
  return availableMs === HOUR_SHARES.availableMs
    ? HOUR_SHARES
    : availableMs === DAY_SHARES.availableMs
      ? DAY_SHARES
      : shares;
}

function goodCells(cells: DayRollup["cells"]): DayRollup["cells"] {
  const shared = cells.map((cell) => {
    if (cell === null || cell.length !== 4 || cell[1] !== 0 || cell[2] !== 0 || cell[3] !== 0) return cell;
    return cell[0] === HOUR[0] ? HOUR : cell[0] === DAY[0] ? DAY : cell;
  });
  return shared.length === WHOLE_DAY.length && shared.every((cell) => cell === HOUR) ? WHOLE_DAY : shared;
}
