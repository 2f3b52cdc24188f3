import { DAY_MS, HOUR_MS, toMs } from "../domain/instant.ts";
import type { Correction } from "../domain/ledger.ts";
import { CLOSES_AFTER_MS, MONTH_CLOSES_AFTER_MS, closeDays, closeMonths } from "../domain/rollup-close.ts";
import { keyOf, type DayRollup, type HourRollup, type RollupKey, type YearTotal } from "../domain/rollup.ts";
import { closeYears } from "../domain/year-total.ts";
import type { Snapshot } from "../world.ts";
import type { Finding, Span } from "./findings.ts";
import { rolled, sweepHours, type SeriesHour, type SweepOptions } from "./hour-sweep.ts";
import { daysPath, hoursPath, monthsPath, stampOf, yearsPath } from "./paths.ts";
import { renamed } from "./renames.ts";
import { byKey, linesIn, standingHours } from "./standing-hours.ts";

export interface RollupOptions extends SweepOptions {
  readonly corrections: readonly Correction[];
  /** The moment of the last run: what was over by then ought to be closed. */
  readonly asOfMs: number;
}

type Found = (finding: Finding) => void;

/** Holds every hour, day, month and year against what it was made of, as far as that still stands. */
export async function verifyRollups(snapshot: Snapshot, options: RollupOptions, found: Found): Promise<void> {
  await verifyHours(snapshot, options, found);
  await verifyDays(snapshot, options, found);
  await verifyMonths(snapshot, options, found);
  await verifyYears(snapshot, options, found);
}

/** The corrections that a line names, or all that touch an hour where there is no line. */
function countedIn(hour: SeriesHour, corrections: readonly Correction[]): Correction[] {
  const named = hour.standing && (hour.standing.corrected ?? []);
  return corrections.filter(({ t, monitor }) => monitor === hour.monitor && (named === undefined || named.includes(t)));
}

/** Corrections that reach into the hour and that its line does not count. */
function uncountedIn({ t, monitor, standing }: SeriesHour, corrections: readonly Correction[]): Correction[] {
  const fromMs = toMs(t);
  return corrections.filter(
    (one) =>
      one.monitor === monitor &&
      !(standing?.corrected ?? []).includes(one.t) &&
      toMs(one.from) < fromMs + HOUR_MS &&
      toMs(one.to) > fromMs,
  );
}

async function verifyHours(snapshot: Snapshot, options: RollupOptions, found: Found): Promise<void> {
  const { corrections, asOfMs } = options;
  const standing = await standingHours(snapshot, options.names);
  const open = new Map<string, { correction: Correction; hours: number }>();
  for await (const hours of sweepHours(snapshot, options)) {
    for (const hour of hours.filter(({ isWhole }) => isWhole)) {
      const isClosed = toMs(hour.t) + HOUR_MS + CLOSES_AFTER_MS <= asOfMs;
      if (hour.standing === undefined && !(isClosed && (await standing.isKept(hour)))) continue;
      const made = rolled(hour, countedIn(hour, corrections));
      tell("hour", hour.standing, made, found);
      if (hour.standing === undefined || isOther(hour.standing, made)) continue;
      for (const correction of uncountedIn(hour, corrections)) {
        const { hours: before = 0 } = open.get(correction.t) ?? {};
        open.set(correction.t, { correction, hours: before + 1 });
      }
    }
  }
  for (const { correction, hours } of open.values())
    found({ kind: "uncorrected", t: correction.t, monitor: correction.monitor, hours });
}

async function verifyDays(
  snapshot: Snapshot,
  { names, asOfMs, corrections }: RollupOptions,
  found: Found,
): Promise<void> {
  let month: { readonly path: string; readonly lines: ReadonlyMap<string, DayRollup> } | undefined;
  for (const path of await snapshot.list()) {
    const day = stampOf("hours", path);
    if (day === undefined) continue;
    const t = `${day}T00:00:00.000Z`;
    if (month?.path !== daysPath(t))
      month = { path: daysPath(t), lines: byKey(await linesIn(snapshot, "day", daysPath(t)), names) };
    const hours = (await linesIn(snapshot, "hour", path)).filter((line) => hoursPath(line.t) === path);
    const made = closeDays([...byKey(hours, names).values()], [], Infinity, corrections);
    const isDue = toMs(t) + DAY_MS + CLOSES_AFTER_MS <= asOfMs;
    tellAll(
      "day",
      isDue,
      [...month.lines.values()].filter((line) => line.t === t),
      made,
      found,
    );
  }
}

async function verifyMonths(
  snapshot: Snapshot,
  { names, asOfMs, corrections }: RollupOptions,
  found: Found,
): Promise<void> {
  let year: { readonly path: string; readonly lines: ReadonlyMap<string, DayRollup> } | undefined;
  for (const path of await snapshot.list()) {
    const month = stampOf("days", path);
    if (month === undefined) continue;
    const t = `${month}-01T00:00:00.000Z`;
    if (year?.path !== monthsPath(t))
      year = { path: monthsPath(t), lines: byKey(await linesIn(snapshot, "month", monthsPath(t)), names) };
    const days = (await linesIn(snapshot, "day", path)).filter((line) => daysPath(line.t) === path);
    const made = closeMonths([...byKey(days, names).values()], [], Infinity, corrections);
    // 33 days after a month's first day it is closed, whatever its length; a shorter one was closed some days before.
    const isDue = toMs(t) + 31 * DAY_MS + MONTH_CLOSES_AFTER_MS <= asOfMs;
    tellAll(
      "month",
      isDue,
      [...year.lines.values()].filter((line) => line.t === t),
      made,
      found,
    );
  }
}

/** Where no file of years stands, or one monitor has two lines under the names of today, months are read: nothing is wrong then. */
async function verifyYears(snapshot: Snapshot, { names, corrections }: RollupOptions, found: Found): Promise<void> {
  for (const path of await snapshot.list()) {
    const year = stampOf("years", path);
    if (year === undefined) continue;
    const lines = (await linesIn(snapshot, "year", path)).filter(({ t }) => yearsPath(t) === path);
    const standing = Map.groupBy(
      lines.map((line) => renamed(line, names)),
      ({ monitor }) => monitor,
    );
    const months = (await linesIn(snapshot, "month", monthsPath(year))).filter(({ t }) => yearsPath(t) === path);
    const parts = Map.groupBy(byKey(months, names).values(), ({ monitor }) => monitor);
    for (const monitor of new Set([...parts.keys(), ...standing.keys()])) {
      const [line, ...others] = standing.get(monitor) ?? [];
      if (others.length > 0) continue;
      const named = corrections.filter((one) => one.monitor === monitor && line?.corrected?.includes(one.t));
      const [made] = closeYears(parts.get(monitor) ?? [], named, { from: "", nowMs: Infinity });
      tell("year", line, made, found);
    }
  }
}

/** `isDue`: those that do not stand ought to. */
function tellAll(
  span: Span,
  isDue: boolean,
  standing: readonly HourRollup[],
  made: readonly HourRollup[],
  found: Found,
): void {
  const lines = new Map(standing.map((line) => [keyOf(line), line]));
  for (const line of made) if (isDue || lines.has(keyOf(line))) tell(span, lines.get(keyOf(line)), line, found);
  const known = new Set(made.map(keyOf));
  for (const line of standing) if (!known.has(keyOf(line))) tell(span, line, undefined, found);
}

/** A line of any span. */
type Line = RollupKey & Partial<DayRollup> & Partial<YearTotal>;

function tell(span: Span, standing: Line | undefined, made: Line | undefined, found: Found): void {
  const line = standing ?? made;
  if (line === undefined) return;
  const { t, monitor, region } = line;
  const place = { span, t, monitor, ...(region !== undefined && { region }) };
  if (standing === undefined) return found({ kind: "unclosed", ...place });
  if (made === undefined)
    return found({ kind: "differs", ...place, field: "line", stands: "there", recomputed: "none" });
  for (const difference of differences(standing, made)) found({ kind: "differs", ...place, ...difference });
}

/** Whether a line is another than the one that was made in its place. */
export const isOther = (standing: HourRollup, made: HourRollup | undefined): boolean =>
  made === undefined || differences(standing, made).length > 0;

interface Difference {
  readonly field: string;
  readonly stands: string;
  readonly recomputed: string;
}

function differences(standing: Line, made: Line): Difference[] {
  const [ours, theirs] = [leavesOf(standing), leavesOf(made)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((field) => {
    const [stands, recomputed] = [ours.get(field) ?? "absent", theirs.get(field) ?? "absent"];
    // Lines from before models were told apart say nothing of them.
    const isYounger = field.startsWith("usage.models.") && standing.usage?.models === undefined;
    return stands === recomputed || isYounger ? [] : [{ field, stands, recomputed }];
  });
}

const MEASURED = ["since", "n", "first", "shares", "latency", "usage", "corrected", "cells"] as const;

/** What a rollup measures, by the path of each value, as JSON. */
function leavesOf(rollup: Line): Map<string, string> {
  const leaves = new Map<string, string>();
  const walk = (path: string, value: unknown): void => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) leaves.set(path, JSON.stringify(value));
    else for (const [key, item] of Object.entries(value)) if (item !== undefined) walk(`${path}.${key}`, item);
  };
  for (const key of MEASURED) {
    const value: unknown = rollup[key];
    if (value !== undefined) walk(key, value);
  }
  return leaves;
}
