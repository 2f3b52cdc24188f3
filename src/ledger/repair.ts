import { HOUR_MS, toMs } from "../domain/instant.ts";
import { CLOSES_AFTER_MS, closeDays, closeMonths } from "../domain/rollup-close.ts";
import type { DayRollup, HourRollup } from "../domain/rollup.ts";
import type { Snapshot } from "../world.ts";
import { createBench, type Bench } from "./bench.ts";
import type { Span } from "./findings.ts";
import { rolled, seriesKey, sweepHours } from "./hour-sweep.ts";
import type { Left, Mending } from "./mending.ts";
import { daysPath, monthsPath, stampOf } from "./paths.ts";
import { repairCorrections } from "./repair-corrections.ts";
import { repairFiles } from "./repair-files.ts";
import { repairLate } from "./repair-late.ts";
import { changeHours, type RepairContext } from "./repair-rollups.ts";
import { repairYears } from "./repair-years.ts";
import { byKey, correctionsIn, lastRunMs, standingHours } from "./standing-hours.ts";

export type RepairOptions = Omit<RepairContext, "corrections">;

export interface Repaired {
  /** path → text, `null` removes; none: there is nothing to mend. */
  readonly changes: ReadonlyMap<string, string | null>;
  readonly mendings: readonly Mending[];
  readonly left: readonly Left[];
}

type Told = (mending: Mending) => void;

/**
 * Mends what can be mended without a guess: files by themselves, lines that no run has made, late samples and corrections. A
 * line that was closed is only ever replaced by one that counts more of the same samples; reports of closed months stay as they
 * are, and years follow their months. A repaired ledger has nothing left to repair.
 * @throws {LedgerVersionError} where a file is of a newer version: nothing may be written then.
 */
export async function repairLedger(snapshot: Snapshot, options: RepairOptions): Promise<Repaired> {
  const bench = createBench(snapshot);
  const mendings: Mending[] = [];
  const told: Told = (mending) => void mendings.push(mending);
  await repairFiles(bench, options.nowMs, told);
  const context = { ...options, corrections: await correctionsIn(bench.files(), options.names) };
  const asOfMs = await lastRunMs(bench.files());
  let left: Left[];
  let before: number;
  // What one change lets stand may let another be made.
  do {
    before = mendings.length;
    await closeOpen(bench, context, asOfMs, told);
    left = [...(await repairLate(bench, context, told)), ...(await repairCorrections(bench, context, told))];
  } while (mendings.length > before);
  await repairYears(bench, context, told);
  return { changes: await changesOf(bench, snapshot), mendings, left };
}

async function changesOf(bench: Bench, snapshot: Snapshot): Promise<Map<string, string | null>> {
  const changes = new Map<string, string | null>();
  for (const [path, text] of bench.written())
    if (((await snapshot.read(path)) ?? null) !== text) changes.set(path, text);
  return changes;
}

/** Hours, days and months that runs have left open, though all that they are made of is here. */
async function closeOpen(bench: Bench, context: RepairContext, asOfMs: number, told: Told): Promise<void> {
  const open = await openHours(bench, context, asOfMs);
  for (const hours of Map.groupBy(open, seriesKey).values()) {
    const why = await bench.attempt(async (trial) => {
      const changed = await changeHours(trial, context, hours);
      return typeof changed === "string" ? changed : undefined;
    });
    if (why === undefined) tellClosed("hour", hours, told);
  }
  const { names, corrections } = context;
  for (const path of await bench.paths()) {
    const day = stampOf("hours", path);
    const month = stampOf("days", path);
    if (day !== undefined) {
      const standing = byKey(await bench.lines("days", daysPath(day)), names);
      const hours = byKey(await bench.lines("hours", path), names);
      const days = closeDays([...hours.values()], [...standing.values()], asOfMs, corrections);
      await add(bench, "days", days, told);
    }
    if (month !== undefined) {
      const standing = byKey(await bench.lines("months", monthsPath(month)), names);
      const days = byKey(await bench.lines("days", path), names);
      const months = closeMonths([...days.values()], [...standing.values()], asOfMs, corrections);
      await add(bench, "months", months, told);
    }
  }
}

async function openHours(bench: Bench, context: RepairContext, asOfMs: number): Promise<HourRollup[]> {
  const { names, samplesMs, corrections } = context;
  const standing = await standingHours(bench.files(), names);
  const open: HourRollup[] = [];
  for await (const hours of sweepHours(bench.files(), { names, samplesMs })) {
    for (const hour of hours) {
      const isClosed = toMs(hour.t) + HOUR_MS + CLOSES_AFTER_MS <= asOfMs;
      if (!isClosed || !hour.isWhole || hour.standing !== undefined || !(await standing.isKept(hour))) continue;
      const made = rolled(
        hour,
        corrections.filter(({ monitor }) => monitor === hour.monitor),
      );
      if (made !== undefined) open.push(made);
    }
  }
  return open;
}

const PATHS = { days: daysPath, months: monthsPath } as const;

async function add(bench: Bench, folder: "days" | "months", fresh: readonly DayRollup[], told: Told): Promise<void> {
  for (const [path, own] of Map.groupBy(fresh, ({ t }) => PATHS[folder](t))) {
    bench.put(folder, path, [...(await bench.lines(folder, path)), ...own]);
  }
  tellClosed(folder === "days" ? "day" : "month", fresh, told);
}

function tellClosed(span: Span, lines: readonly HourRollup[], told: Told): void {
  for (const { t, monitor, region } of lines)
    told({ kind: "closed", span, t, monitor, ...(region !== undefined && { region }) });
}
