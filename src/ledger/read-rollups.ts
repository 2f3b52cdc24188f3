import { DAY_MS, HOUR_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { CLOSES_AFTER_MS, MONTH_CLOSES_AFTER_MS } from "../domain/rollup-close.ts";
import type { Round } from "../domain/rounds.ts";
import { compareRollups, keyOf, startOf, type DayRollup, type HourRollup, type MonthRollup } from "../domain/rollup.ts";
import { startOfYear } from "../domain/window.ts";
import { encode, type LineHead } from "./codec.ts";
import type { Depth } from "./depth.ts";
import type { LedgerFiles } from "./read-files.ts";
import { renamedRollups, type Names } from "./renames.ts";

/** A run that has begun to read closes what is due until it ends. */
const LONGEST_RUN_MS = 6 * HOUR_MS;
/** Days so near the newest sample may be of a month that no run has closed yet, though others of it are. */
const NEAR_MS = 3 * DAY_MS;
const TWICE = "another line of the same monitor and time counts: this one does not";

const FOLDERS = { hour: "hours", day: "days", month: "months" } as const;
interface Rollups {
  readonly hour: HourRollup;
  readonly day: DayRollup;
  readonly month: MonthRollup;
}

export interface RollupsWanted {
  readonly depth: Pick<Depth, "hoursMs" | "daysMs" | "monthsMs" | "isByYears">;
  readonly names: Names;
  /** From where the depth counts. */
  readonly lastMs: number;
  readonly nowMs: number;
  /** Those of this day, as they are read beside. */
  readonly rounds: Promise<readonly Pick<Round, "t">[]>;
}

export interface RollupsRead {
  readonly hours: readonly HourRollup[];
  readonly days: readonly DayRollup[];
  readonly months: readonly MonthRollup[];
  /** All months since; infinity where none were looked for. */
  readonly monthsFromMs: number;
  /** All hours since. */
  readonly hoursFromMs: number;
  /** The first month that waits to be closed, all of whose days are here; infinity where none does. */
  readonly dueMs: number;
  /** No hour before it waits for its day to be closed, no day for its month. */
  readonly daysOpenFromMs: number;
  readonly monthsOpenFromMs: number;
}

/** As deep as told, and whatever of them no coarser line counts yet. */
export async function readRollups(files: LedgerFiles, wanted: RollupsWanted): Promise<RollupsRead> {
  const { depth, names, lastMs, nowMs } = wanted;
  const wantedHoursMs = startOf(lastMs - depth.hoursMs, DAY_MS);
  const wantedMonthsMs = monthsSince(wanted);
  const readMonths = (fromMs: number): Promise<MonthRollup[]> => rollupsSince(files, "month", fromMs, names);
  const [wantedMonths, wantedDays, wantedHours, countedMs] = await Promise.all([
    depth.monthsMs === 0 ? [] : readMonths(wantedMonthsMs),
    depth.daysMs === 0 ? undefined : rollupsSince(files, "day", lastMs - depth.daysMs, names),
    rollupsSince(files, "hour", wantedHoursMs, names),
    wanted.rounds.then((rounds) => countedBefore(rounds, nowMs)),
  ]);
  const isCounted = wantedDays === undefined && countedMs !== undefined;
  const near = wantedDays ?? (isCounted ? [] : await rollupsSince(files, "day", lastMs - NEAR_MS, names));
  const maybeDueMs = maybeDueMonth(files, near, wanted);
  const isAsked = depth.monthsMs === 0 && maybeDueMs !== Infinity;
  const askedMs = isAsked ? Math.min(wantedMonthsMs, monthOf(maybeDueMs - DAY_MS)) : wantedMonthsMs;
  const askedMonths = isAsked ? await readMonths(askedMs) : wantedMonths;
  const dueMs = maybeDueMs === Infinity ? Infinity : dueMonth(files, askedMonths, near, nowMs);
  const yearsMs = dueMs === Infinity ? Infinity : yearsDue(files, dueMs, nowMs);
  const months = yearsMs < askedMs ? await readMonths(yearsMs) : askedMonths;
  const monthsFromMs = depth.monthsMs === 0 && !isAsked ? Infinity : Math.min(askedMs, yearsMs);
  const days =
    dueMs < lastMs - Math.max(depth.daysMs, isCounted ? 0 : NEAR_MS)
      ? await rollupsSince(files, "day", dueMs, names)
      : near;
  const closedDay = lastOf(days, nowMs);
  const afterMs = closedDay === undefined ? Infinity : startOf(toMs(closedDay) + DAY_MS, DAY_MS);
  const openMs = isCounted ? countedMs : afterMs;
  const isOpenBefore = openMs < wantedHoursMs;
  const hours = isOpenBefore ? await rollupsSince(files, "hour", openMs, names) : wantedHours;
  const hoursFromMs = isOpenBefore ? openMs : wantedHoursMs;
  const firstOpenMs = openMs === Infinity ? -Infinity : openMs;
  const monthsOpenFromMs = dueMs === Infinity ? firstOpenMs : dueMs;
  const daysOpenFromMs = isCounted ? countedMs : -Infinity;
  return { hours, days, months, monthsFromMs, hoursFromMs, dueMs, daysOpenFromMs, monthsOpenFromMs };
}

/**
 * The beginning of this day where a run has begun since the day before it had to be closed: what that run wrote beside its
 * round has closed all days before. So most runs need no days, which would be a month of them for a few lines.
 */
function countedBefore(rounds: readonly Pick<Round, "t">[], nowMs: number): number | undefined {
  const todayMs = startOf(nowMs, DAY_MS);
  const [from, to] = [toInstant(todayMs + CLOSES_AFTER_MS), toInstant(nowMs)];
  return rounds.some(({ t }) => t >= from && t <= to) ? todayMs : undefined;
}

/** From where months are wanted as they are. */
export function monthsSince({ depth, lastMs }: Pick<RollupsWanted, "depth" | "lastMs">): number {
  const fromMs = monthOf(Math.min(lastMs - depth.monthsMs, lastMs - depth.daysMs));
  return depth.isByYears === true ? startOfYear(fromMs) : fromMs;
}

/**
 * From where the months of all years are needed whose lines are to be made once a month is closed: of that month's year, and of
 * those that were closed before there were any such lines.
 */
function yearsDue(files: LedgerFiles, dueMs: number, nowMs: number): number {
  const made = new Set(files.since("years", -Infinity).map(({ stamp }) => stamp));
  const isDue = (yearMs: number): boolean => startOfYear(yearMs, 1) + MONTH_CLOSES_AFTER_MS <= nowMs + LONGEST_RUN_MS;
  const unmade = files
    .since("months", -Infinity)
    .filter(({ stamp }) => !made.has(stamp))
    .map(({ begin }) => toMs(begin));
  return Math.min(...[startOfYear(dueMs), ...unmade].filter(isDue));
}

/** The lines of one kind since a moment, under today's ids, sorted; of two for one thing only one counts. */
function rollupsSince<K extends keyof Rollups>(
  files: LedgerFiles,
  kind: K,
  fromMs: number,
  names: Names,
): Promise<Rollups[K][]> {
  const from = fromMs === -Infinity ? "" : toInstant(fromMs);
  const parts = files.since(FOLDERS[kind], fromMs).map(({ path, begin }): FilePart => {
    return begin >= from ? { path } : { path, isWanted: ({ t }) => t >= from };
  });
  return rollupsIn(files, kind, parts, names);
}

/** A file, or some of its lines. */
export interface FilePart {
  readonly path: string;
  readonly isWanted?: (head: LineHead) => boolean;
}

/** The lines of these files, as `rollupsSince`. */
export async function rollupsIn<K extends keyof Rollups>(
  files: LedgerFiles,
  kind: K,
  parts: readonly FilePart[],
  names: Names,
): Promise<Rollups[K][]> {
  const read = await Promise.all(
    parts.map(async ({ path, isWanted }) => {
      const { values, places } = await files.lines(kind, path, isWanted);
      return onePerKey(values as Rollups[K][], (index, text) => {
        files.note({ file: path, line: places[index]!, text, why: TWICE });
      });
    }),
  );
  return renamedRollups(read.flat(), names).toSorted(compareRollups);
}

/** Two runs never write two lines for one thing; hands that mend a file might. The first by its text counts; a copy is no second line. */
function onePerKey<R extends HourRollup>(
  rollups: readonly R[],
  report: (index: number, text: string) => void,
): readonly R[] {
  // As they are written.
  if (rollups.every((rollup, index) => index === 0 || compareRollups(rollups[index - 1]!, rollup) < 0)) return rollups;
  const byKey = new Map<string, { readonly rollup: R; readonly index: number }>();
  for (const [index, rollup] of rollups.entries()) {
    const other = byKey.get(keyOf(rollup));
    if (other === undefined) byKey.set(keyOf(rollup), { rollup, index });
    else if (encode(rollup) < encode(other.rollup)) {
      byKey.set(keyOf(rollup), { rollup, index });
      report(other.index, encode(other.rollup));
    } else if (encode(rollup) !== encode(other.rollup)) report(index, encode(rollup));
  }
  return [...byKey.values()].map(({ rollup }) => rollup);
}

/**
 * The oldest month that may have to be closed by now, or infinity: one of a day near the newest sample, or of a whole file of
 * days after the last month that has a report. A month and its report are closed in one commit, so that a name says what it
 * would take all months to find.
 */
function maybeDueMonth(
  files: LedgerFiles,
  near: readonly DayRollup[],
  { lastMs, nowMs }: Pick<RollupsWanted, "lastMs" | "nowMs">,
): number {
  const nearFrom = toInstant(lastMs - NEAR_MS);
  const days = near.filter(({ t }) => t >= nearFrom).map(({ t }) => monthOf(toMs(t)));
  return Math.min(...[...days, ...unreported(files)].filter((beginMs) => isMonthOver(beginMs, nowMs)));
}

const unreported = (files: LedgerFiles): number[] => monthsAfter(files, lastReport(files));

const lastReport = (files: LedgerFiles): Instant => files.since("reports", -Infinity).at(-1)?.begin ?? "";

const monthsAfter = (files: LedgerFiles, last: Instant): number[] =>
  files
    .since("days", -Infinity)
    .filter(({ begin }) => begin > last)
    .map(({ begin }) => toMs(begin));

const isMonthOver = (beginMs: number, nowMs: number): boolean =>
  monthOf(beginMs + 31 * DAY_MS) + MONTH_CLOSES_AFTER_MS <= nowMs + LONGEST_RUN_MS;

/** The oldest month that is to be closed by now, or infinity: one of which a day's line near now or a whole file has no line of a month. */
function dueMonth(
  files: LedgerFiles,
  months: readonly MonthRollup[],
  near: readonly DayRollup[],
  nowMs: number,
): number {
  const closed = new Set(months.map(keyOf));
  const open = [...Map.groupBy(near, ({ t }) => `${t.slice(0, "2026-11".length)}-01T00:00:00.000Z`)]
    .filter(([t, days]) => days.some((day) => !closed.has(keyOf({ ...day, t }))))
    .map(([t]) => toMs(t));
  const unseen = monthsAfter(files, months.at(-1)?.t ?? lastReport(files));
  return Math.min(...[...open, ...unseen].filter((beginMs) => isMonthOver(beginMs, nowMs)));
}

/** The beginning of a month, UTC. */
function monthOf(ms: number): number {
  return ms === -Infinity ? ms : toMs(`${toInstant(ms).slice(0, "2026-11".length)}-01T00:00:00.000Z`);
}

/** The newest of sorted rollups that no clock has made ahead of its time. */
export function lastOf(rollups: readonly Pick<HourRollup, "t">[], nowMs: number): Instant | undefined {
  return rollups.findLast(({ t }) => toMs(t) <= nowMs)?.t;
}
