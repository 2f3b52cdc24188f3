import { closeYears } from "../domain/year-total.ts";
import type { Bench } from "./bench.ts";
import { encode } from "./codec.ts";
import type { Mending } from "./mending.ts";
import { monthsPath, stampOf, yearsPath } from "./paths.ts";
import type { RepairContext } from "./repair-rollups.ts";
import { byKey } from "./standing-hours.ts";

/**
 * Where a file of years stands, its lines are what its months make of them with the corrections of today. Where none does the
 * months are read, until a run makes it.
 */
export async function repairYears(
  bench: Bench,
  { names, corrections }: RepairContext,
  told: (mending: Mending) => void,
): Promise<void> {
  for (const path of await bench.paths()) {
    const year = stampOf("years", path);
    if (year === undefined) continue;
    const months = (await bench.lines("months", monthsPath(year))).filter(({ t }) => yearsPath(t) === path);
    const made = closeYears([...byKey(months, names).values()], corrections, { from: "", nowMs: Infinity });
    const standing = await bench.lines("years", path);
    const texts = new Set(standing.map(encode));
    const changed = made.filter((line) => !texts.has(encode(line)));
    if (changed.length === 0 && made.length === standing.length) continue;
    bench.put("years", path, made);
    for (const { t, monitor } of changed) told({ kind: "closed", span: "year", t, monitor });
    if (made.length < standing.length) told({ kind: "sorted", file: path });
  }
}
