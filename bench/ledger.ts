import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { age, load } from "./ledger/age.ts";
import { size } from "./ledger/size.ts";
import { work } from "./ledger/work.ts";
import type { Row } from "./row.ts";

/** Days of runs that are played: what a run adds is the same on each. */
const DAYS = 1;

const PARTS: Readonly<Record<string, (folder: string, days: number) => Promise<Row[]>>> = { size, age, work, load };

export interface LedgerOptions {
  /** One part alone. */
  readonly only?: string | undefined;
  /** Days of runs that are played in `size`; ten take the better part of an hour. */
  readonly days?: string | undefined;
}

/** The ledger's size and speed: the real run with real git, calls that take no time, and the lab's GitHub. */
export async function ledger({ only, days = String(DAYS) }: LedgerOptions): Promise<Row[]> {
  const names = Object.keys(PARTS);
  if (only !== undefined && !names.includes(only)) throw new Error(`--only takes one of ${names.join(", ")}`);
  if (!(Number(days) > 0)) throw new Error("--days takes a number");
  const rows: Row[] = [];
  for (const name of only === undefined ? names : [only]) {
    const folder = mkdtempSync(join(tmpdir(), "uptimeline-ledger-"));
    try {
      rows.push(...(await PARTS[name]!(folder, Number(days))));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}
