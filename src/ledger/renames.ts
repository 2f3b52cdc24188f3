import { addMeasures, keyOf, type DayRollup, type HourRollup } from "../domain/rollup.ts";
import type { State } from "../domain/state.ts";

/** Former ids to today's. Files keep the former ones: whoever reads a line gives it the id that its monitor has now. */
export type Names = ReadonlyMap<string, string>;

/** A line or an incident under the id that its monitor has now; the very same where that has not changed. */
export function renamed<L extends { readonly monitor: string }>(line: L, names: Names): L {
  const monitor = names.get(line.monitor);
  return monitor === undefined ? line : { ...line, monitor };
}

/** Rollups under today's ids: those that come to have one key are added, for they count different calls. */
export function renamedRollups<R extends HourRollup | DayRollup>(rollups: readonly R[], names: Names): R[] {
  if (!rollups.some(({ monitor }) => names.has(monitor))) return [...rollups];
  const byKey = new Map<string, R>();
  for (const rollup of rollups) {
    const today = renamed(rollup, names);
    const other = byKey.get(keyOf(today));
    byKey.set(keyOf(today), other === undefined ? today : added(other, today));
  }
  return [...byKey.values()];
}

function added<R extends HourRollup | DayRollup>(a: R, b: R): R {
  const corrected = [...new Set([...(a.corrected ?? []), ...(b.corrected ?? [])])].toSorted();
  return {
    ...a,
    ...addMeasures(a, b),
    ...(corrected.length > 0 && { corrected }),
    ...("cells" in a && "cells" in b && { cells: addCells(a.cells, b.cells) }),
  };
}

type Cells = DayRollup["cells"];

function addCells(a: Cells, b: Cells): Cells {
  return a.map((cell, index): Cells[number] => {
    const other = b[index] ?? null;
    if (cell === null || other === null) return cell ?? other;
    return [cell[0] + other[0], cell[1] + other[1], cell[2] + other[2], cell[3] + other[3]];
  });
}

/** The state under today's ids. What it says under the new one already counts for more. */
export function renamedState(state: State, names: Names): State {
  if (names.size === 0) return state;
  const keys = <T>(of: Readonly<Record<string, T>>): Readonly<Record<string, T>> => renamedKeys(of, names);
  const { jobs, models, prices, alerts } = state;
  return {
    ...state,
    verdicts: keys(state.verdicts),
    backoffs: keys(state.backoffs),
    ...(jobs && { jobs: keys(jobs) }),
    ...(models && { models: keys(models) }),
    ...(prices && { prices: keys(prices) }),
    ...(alerts && { alerts: renamedKeys(alerts, names, ruled) }),
  };
}

/** The part of a key that is a monitor: `monitor`, `monitor@region`. */
const plain = /^[^@]*/;
/** Of a rule's state: `rule/monitor`; a rule of several monitors bears its own name alone. */
const ruled = /(?<=\/).*/;

function renamedKeys<T>(of: Readonly<Record<string, T>>, names: Names, part = plain): Readonly<Record<string, T>> {
  const today = Object.entries(of).map(([key, value]) => {
    const name = names.get(part.exec(key)?.[0] ?? "");
    return { key: name === undefined ? key : key.replace(part, () => name), value, isFormer: name !== undefined };
  });
  const [former, own] = [today.filter(({ isFormer }) => isFormer), today.filter(({ isFormer }) => !isFormer)];
  return Object.fromEntries([...former, ...own].map(({ key, value }) => [key, value]));
}
