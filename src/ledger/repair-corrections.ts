import { HOUR_MS, toInstant, toMs } from "../domain/instant.ts";
import type { FalseAlarm } from "../domain/rollup-series.ts";
import { startOf, type HourRollup } from "../domain/rollup.ts";
import type { Bench } from "./bench.ts";
import { seriesKey } from "./hour-sweep.ts";
import type { Left, Mending, Why } from "./mending.ts";
import { daysPath, hoursPath, stampOf } from "./paths.ts";
import { changeHours, type RepairContext, type Series } from "./repair-rollups.ts";
import { carryInto, hourOf, samplesBetween } from "./repair-series.ts";
import { byKey } from "./standing-hours.ts";
import { isOther } from "./verify-rollups.ts";

/**
 * Corrections are counted in the lines themselves, where the samples of all the time stand that a correction is of and no line
 * counts yet. Others go on being counted when the ledger is read; answers with these.
 */
export async function repairCorrections(
  bench: Bench,
  context: RepairContext,
  told: (mending: Mending) => void,
): Promise<Left[]> {
  const left: Left[] = [];
  for (const correction of context.corrections) {
    for (const hours of Map.groupBy(await uncounted(bench, context, correction), seriesKey).values()) {
      const { monitor, region } = hours[0]!;
      const place = { t: correction.t, monitor, ...(region !== undefined && { region }) };
      let rollups = 0;
      const why = await bench.attempt(async (trial) => {
        const change = await count(trial, context, correction, hours);
        if (typeof change === "string") return change;
        rollups = change;
        return undefined;
      });
      if (why === undefined) told({ kind: "corrected", ...place, rollups });
      else left.push({ kind: "correction", ...place, why });
    }
  }
  return left;
}

/** The hours that stand into which a correction reaches, and that do not count it. */
async function uncounted(bench: Bench, { names }: RepairContext, alarm: FalseAlarm): Promise<HourRollup[]> {
  const [from, to] = [toInstant(startOf(toMs(alarm.from), HOUR_MS)), toInstant(toMs(alarm.to))];
  const found: HourRollup[] = [];
  for (const path of await bench.paths()) {
    const day = stampOf("hours", path);
    if (day === undefined || day < from.slice(0, 10) || day > to.slice(0, 10)) continue;
    for (const line of byKey(await bench.lines("hours", path), names).values()) {
      const isTouched = line.monitor === alarm.monitor && line.t >= from && line.t < to;
      if (isTouched && !(line.corrected ?? []).includes(alarm.t)) found.push(line);
    }
  }
  return found;
}

async function count(
  bench: Bench,
  context: RepairContext,
  correction: FalseAlarm,
  hours: readonly HourRollup[],
): Promise<number | Why> {
  if (await hasLostHours(bench, context, correction, hours[0]!)) return "hours-gone";
  const made: HourRollup[] = [];
  for (const hour of hours) {
    const at = toMs(hour.t);
    const { last, isWhole } = await carryInto(bench, context, hour, at);
    const own = await samplesBetween(bench, context, hour, [at, at + HOUR_MS]);
    const samples = last === undefined ? own : [last, ...own];
    const named = context.corrections.filter(({ t }) => (hour.corrected ?? []).includes(t));
    const before = hourOf(samples, at, named);
    if (!isWhole || before === undefined) return "samples-gone";
    if (isOther(hour, before)) return own.length === 0 ? "samples-gone" : "hour-differs";
    made.push(hourOf(samples, at, [...named, correction])!);
  }
  return changeHours(bench, context, made);
}

/** Whether a day into which it reaches stands without its hours. */
async function hasLostHours(
  bench: Bench,
  { names }: RepairContext,
  { t, ...alarm }: FalseAlarm,
  series: Series,
): Promise<boolean> {
  const [from, to] = [toInstant(toMs(alarm.from)), toInstant(toMs(alarm.to))];
  for (const path of await bench.paths()) {
    const month = stampOf("days", path);
    if (month === undefined || month < from.slice(0, 7) || month > to.slice(0, 7)) continue;
    for (const day of byKey(await bench.lines("days", daysPath(`${month}-01T00:00:00.000Z`)), names).values()) {
      const isTouched = seriesKey(day) === seriesKey(series) && day.t >= `${from.slice(0, 10)}T` && day.t < to;
      if (!isTouched || (day.corrected ?? []).includes(t)) continue;
      if (!(await bench.has(hoursPath(day.t)))) return true;
    }
  }
  return false;
}
