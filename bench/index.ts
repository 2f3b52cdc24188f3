import { parseArgs } from "node:util";

import { coldStart } from "./cold-start.ts";
import { ledger, type LedgerOptions } from "./ledger.ts";
import { probing } from "./probing.ts";
import { scenarios } from "./scenarios.ts";
import { site } from "./site.ts";
import { table, type Row } from "./row.ts";

const BENCHES: Readonly<Record<string, (options: LedgerOptions) => Row[] | Promise<Row[]>>> = {
  "cold-start": coldStart,
  probing,
  ledger,
  scenarios,
  site,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, only: { type: "string" }, days: { type: "string" } },
});
const names = Object.keys(BENCHES);
const bench = BENCHES[positionals[0] ?? ""];

if (bench === undefined || positionals.length !== 1) {
  console.error(`Usage: npm run bench -- <${names.join("|")}> [--only <part>] [--days <number>] [--json]`);
  process.exitCode = 1;
} else {
  const rows = await bench(values);
  console.log(values.json ? JSON.stringify({ rows }) : table(rows));
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
}
