import { closeDays, closeMonths } from "../domain/rollup-close.ts";
import type { Correction } from "../domain/ledger.ts";
import { keyOf, type DayRollup, type HourRollup, type RollupKey } from "../domain/rollup.ts";
import type { Bench } from "./bench.ts";
import { seriesKey } from "./hour-sweep.ts";
import type { Why } from "./mending.ts";
import { daysPath, hoursPath, monthsPath } from "./paths.ts";
import { renamed, type Names } from "./renames.ts";
import { byKey } from "./standing-hours.ts";
import { isOther } from "./verify-rollups.ts";

/** What all of a repair is made under. */
export interface RepairContext {
  readonly names: Names;
  /** How long samples stay in the tree. */
  readonly samplesMs: number;
  readonly nowMs: number;
  /** Under today's names. */
  readonly corrections: readonly Correction[];
}

export type Series = Pick<RollupKey, "monitor" | "region">;

const ROLLED = {
  days: { path: daysPath, parts: "hours", partsPath: hoursPath, close: closeDays },
  months: { path: monthsPath, parts: "days", partsPath: daysPath, close: closeMonths },
} as const;

/**
 * Puts hours of one monitor and region in the place of those that stand, and makes their days and months anew where these are
 * closed. Answers how many lines changed; or why nothing may: what stands is not what its parts make.
 */
export async function changeHours(
  bench: Bench,
  context: RepairContext,
  hours: readonly HourRollup[],
): Promise<number | Why> {
  const days = await madeAnew(bench, context, "days", hours);
  if (typeof days === "string") return days;
  const months = await madeAnew(bench, context, "months", days);
  if (typeof months === "string") return months;
  await replace(bench, context.names, "hours", hours, hoursPath);
  await replace(bench, context.names, "days", days, daysPath);
  await replace(bench, context.names, "months", months, monthsPath);
  return hours.length + days.length + months.length;
}

/** The days of changed hours, or the months of changed days, as they are with these; none where one is still open. */
async function madeAnew(
  bench: Bench,
  { names, nowMs, corrections }: RepairContext,
  folder: "days" | "months",
  changed: readonly HourRollup[],
): Promise<DayRollup[] | Why> {
  const { path, parts: partsFolder, partsPath, close } = ROLLED[folder];
  const made: DayRollup[] = [];
  for (const own of Map.groupBy(changed, ({ t }) => partsPath(t)).values()) {
    const series = seriesKey(own[0]!);
    const standing = await linesOf(bench, names, partsFolder, partsPath(own[0]!.t));
    const before = standing.filter((line) => seriesKey(line) === series);
    // Days by hours and months by days: what `close` takes is what the folder holds.
    const sum = (parts: readonly HourRollup[], untilMs: number): DayRollup | undefined =>
      close(parts as readonly DayRollup[], [], untilMs, corrections)[0];
    const after = [...new Map([...before, ...own].map((line) => [keyOf(line), line])).values()];
    const next = sum(after, Infinity)!;
    const stands = (await linesOf(bench, names, folder, path(next.t))).find((line) => keyOf(line) === keyOf(next));
    if (stands !== undefined && isOther(stands, sum(before, Infinity))) {
      if (folder === "months") return "month-differs";
      return before.length === 0 ? "hours-gone" : "day-differs";
    }
    if (stands !== undefined || sum(after, nowMs) !== undefined) made.push(next);
  }
  return made;
}

async function linesOf(
  bench: Bench,
  names: Names,
  folder: "hours" | "days" | "months",
  path: string,
): Promise<(HourRollup | DayRollup)[]> {
  return [...byKey<HourRollup | DayRollup>(await bench.lines(folder, path), names).values()];
}

/** New lines in the place of all that had their key, under whatever name. */
async function replace(
  bench: Bench,
  names: Names,
  folder: "hours" | "days" | "months",
  fresh: readonly (HourRollup | DayRollup)[],
  pathOf: (t: string) => string,
): Promise<void> {
  const keys = new Set(fresh.map(keyOf));
  for (const [path, own] of Map.groupBy(fresh, ({ t }) => pathOf(t))) {
    const kept = (await bench.lines(folder, path)).filter((line) => !keys.has(keyOf(renamed(line, names))));
    // The lines of a folder are of its kind.
    bench.put(folder, path, [...kept, ...own] as DayRollup[]);
  }
}
