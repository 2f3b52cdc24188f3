import type { Ledger, MonitorLines } from "../domain/ledger.ts";
import { pack, unpack, type Packed } from "./packing.ts";

const KINDS = [
  "samples",
  "figures",
  "hours",
  "days",
  "months",
  "years",
  "imported",
  "corrections",
] as const satisfies readonly (keyof MonitorLines)[];

type Lines = Record<(typeof KINDS)[number], object[]>;

const noLines = (): Lines => Object.fromEntries(KINDS.map((kind) => [kind, []])) as object as Lines;
const asRead = (lines: Lines): MonitorLines => lines as object as MonitorLines;

/** The lines of many monitors in a tenth of the memory: those of one are unpacked when they are asked for. */
export interface PackedLines {
  /** Adds the lines of monitors of which none were added before, and answers those of each as they are. */
  add(ledger: MonitorLines): ReadonlyMap<string, MonitorLines>;
  /** Empty of one that is not known. */
  readonly of: (monitor: string) => MonitorLines;
}

export function createPackedLines(): PackedLines {
  const packed = new Map<string, Packed>();
  return {
    add(ledger) {
      const all = byMonitor(ledger);
      for (const [id, lines] of all) packed.set(id, pack(JSON.stringify(lines)));
      return all;
    },
    of: (monitor) => {
      const lines = packed.get(monitor);
      return lines === undefined ? asRead(noLines()) : (JSON.parse(unpack(lines)) as MonitorLines);
    },
  };
}

function byMonitor(ledger: MonitorLines): ReadonlyMap<string, MonitorLines> {
  const all = new Map<string, Lines>();
  for (const kind of KINDS) {
    for (const line of ledger[kind]) {
      const lines = all.get(line.monitor) ?? noLines();
      lines[kind].push(line);
      all.set(line.monitor, lines);
    }
  }
  return all as object as ReadonlyMap<string, MonitorLines>;
}

/** What is left of a ledger without the lines of monitors. */
export const withoutLines = (ledger: Ledger): Ledger => ({ ...ledger, ...asRead(noLines()) });
