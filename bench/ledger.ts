import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { age, load } from "./ledger/age.ts";
import { size } from "./ledger/size.ts";
import { work } from "./ledger/work.ts";
import type { Row } from "./row.ts";

/** Days of runs that are played; what a run adds is the same on each once samples have begun to leave the tree. */
const DAYS = 10;

const PARTS: Readonly<Record<string, (folder: string) => Promise<Row[]>>> = {
  size: (folder) => size(folder, DAYS),
  age,
  work,
  load,
};

/** The ledger's size and speed: the real run with real git, calls that take no time, and the lab's GitHub. */
export async function ledger(only?: string): Promise<Row[]> {
  const names = Object.keys(PARTS);
  if (only !== undefined && !names.includes(only)) throw new Error(`--only takes one of ${names.join(", ")}`);
  const rows: Row[] = [];
  for (const name of only === undefined ? names : [only]) {
    const folder = mkdtempSync(join(tmpdir(), "uptimeline-ledger-"));
    try {
      rows.push(...(await PARTS[name]!(folder)));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
  return rows;
}
