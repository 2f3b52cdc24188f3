import { HOUR_MS, toInstant, toMs } from "../domain/instant.ts";
import { CLOSES_AFTER_MS } from "../domain/rollup-close.ts";
import type { HourRollup } from "../domain/rollup.ts";
import { compareSamples, type Sample } from "../domain/sample.ts";
import type { Bench } from "./bench.ts";
import { encode } from "./codec.ts";
import { seriesKey } from "./hour-sweep.ts";
import type { Left, Mending, Why } from "./mending.ts";
import { mergeSamples } from "./merge.ts";
import { samplesPath, stampOf } from "./paths.ts";
import { renamed } from "./renames.ts";
import { changeHours, type RepairContext, type Series } from "./repair-rollups.ts";
import { carryInto, hourOf, hoursReached, isKept, nextAfter, samplesBetween, standingHour } from "./repair-series.ts";
import { isOther } from "./verify-rollups.ts";

/**
 * Late samples go into their hours, and these are made anew: where all samples stand that the lines were made of, or no line
 * was ever made. Others stay where they are; answers with these.
 */
export async function repairLate(
  bench: Bench,
  context: RepairContext,
  told: (mending: Mending) => void,
): Promise<Left[]> {
  const left: Left[] = [];
  for (const path of await bench.paths()) {
    if (stampOf("late", path) === undefined) continue;
    const lines = await bench.lines("late", path);
    for (const own of Map.groupBy(lines, (line) => seriesKey(renamed(line, context.names))).values()) {
      const { monitor, region } = renamed(own[0]!, context.names);
      const place = { t: `${stampOf("late", path)}:00:00.000Z`, monitor, ...(region !== undefined && { region }) };
      let rollups = 0;
      const why = await bench.attempt(async (trial) => {
        const change = await takenIn(trial, context, place, own);
        if (typeof change === "string") return change;
        rollups = change;
        await move(trial, path, own);
        return undefined;
      });
      if (why === undefined) told({ kind: "taken-in", ...place, lines: own.length, rollups });
      else left.push({ kind: "late", ...place, lines: own.length, why });
    }
  }
  return left;
}

async function move(bench: Bench, path: string, own: readonly Sample[]): Promise<void> {
  const texts = new Set(own.map(encode));
  const kept = (await bench.lines("late", path)).filter((line) => !texts.has(encode(line)));
  const target = samplesPath(own[0]!.t);
  bench.put("samples", target, [...(await bench.lines("samples", target)), ...own]);
  bench.put("late", path, kept);
}

/** An hour with and without the late samples. */
interface Compared {
  readonly standing: HourRollup | undefined;
  readonly without: HourRollup | undefined;
  readonly with: HourRollup | undefined;
}

/** Makes the hours anew into which the samples reach; answers how many lines changed, or why none may. */
async function takenIn(
  bench: Bench,
  context: RepairContext,
  series: Series,
  lines: readonly Sample[],
): Promise<number | Why> {
  const late = lines.map((line) => renamed(line, context.names)).toSorted(compareSamples);
  const next = await nextAfter(bench, context, series, late.at(-1)!.t);
  const starts = hoursReached(late, next);
  const { last, isWhole } = await carryInto(bench, context, series, starts[0]!);
  const standing = await samplesBetween(bench, context, series, [starts[0]!, starts.at(-1)! + HOUR_MS]);
  const samples = last === undefined ? standing : [last, ...standing];
  const compared = await Promise.all(
    starts.map((at) => compare(bench, context, { series, at }, samples, mergeSamples(samples, late))),
  );
  const existing = compared.filter((hour) => hour.standing !== undefined);
  const isCounted = existing.length > 0 && existing.every((hour) => !isOther(hour.standing!, hour.with));
  if (!isWhole && !isCounted) return "samples-gone";
  if (!isCounted && existing.some((hour) => isOther(hour.standing!, hour.without))) {
    const isHere = standing.length > 0;
    return isHere ? "hour-differs" : "samples-gone";
  }
  const made = compared.flatMap(({ standing: line, with: hour }) =>
    hour !== undefined && (line !== undefined ? isOther(line, hour) : isClosed(hour, context)) ? [hour] : [],
  );
  for (const hour of made) if (!(await isKept(bench, context, hour))) return "hours-gone";
  return changeHours(bench, context, made);
}

const isClosed = ({ t }: HourRollup, { nowMs }: RepairContext): boolean => toMs(t) + HOUR_MS + CLOSES_AFTER_MS <= nowMs;

async function compare(
  bench: Bench,
  context: RepairContext,
  { series, at }: { readonly series: Series; readonly at: number },
  without: readonly Sample[],
  withLate: readonly Sample[],
): Promise<Compared> {
  const standing = await standingHour(bench, context, series, toInstant(at));
  const counted = context.corrections.filter(
    ({ t, monitor }) =>
      monitor === series.monitor && (standing === undefined || (standing.corrected ?? []).includes(t)),
  );
  return { standing, without: hourOf(without, at, counted), with: hourOf(withLate, at, counted) };
}
