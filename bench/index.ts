import { parseArgs } from "node:util";

import { coldStart } from "./cold-start.ts";
import { ledger } from "./ledger.ts";
import { probing } from "./probing.ts";
import { table, type Row } from "./row.ts";

const BENCHES: Readonly<Record<string, (only?: string) => Row[] | Promise<Row[]>>> = {
  "cold-start": coldStart,
  probing,
  ledger,
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: "boolean", default: false }, only: { type: "string" } },
});
const names = Object.keys(BENCHES);
const bench = BENCHES[positionals[0] ?? ""];

if (bench === undefined || positionals.length !== 1) {
  console.error(`Usage: npm run bench -- <${names.join("|")}> [--only <a part of ledger>] [--json]`);
  process.exitCode = 1;
} else {
  const rows = await bench(values.only);
  console.log(values.json ? JSON.stringify({ rows }) : table(rows));
  if (rows.some(({ ok }) => ok === false)) process.exitCode = 1;
}
