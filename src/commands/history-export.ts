import { csvRows } from "../csv.ts";
import { DAY_MS, HOUR_MS, SECOND_MS, toInstant, toMs, type Instant } from "../domain/instant.ts";
import { isUncounted, leaveOutOf, type Alarm } from "../domain/false-alarm.ts";
import { KnownError } from "../domain/errors.ts";
import { nearest } from "../domain/nearest.ts";
import { COLUMNS } from "./history-export-columns.ts";
import { namesOf } from "./run/depth.ts";
import { encode } from "../ledger/codec.ts";
import { correctionsIn } from "../ledger/standing-hours.ts";
import { select, type Selected, type Selection } from "../ledger/select.ts";
import type { Config } from "../config/config.ts";
import type { DayRollup, HourRollup } from "../domain/rollup.ts";
import type { Snapshot, World } from "../world.ts";

/** What is wanted, as it was written. */
export interface WantedTable {
  /** A table; lines of JSON where not. */
  readonly csv: boolean;
  readonly of?: string;
  readonly monitor?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * Writes a part of the ledger, a file after another, as CSV or as lines of JSON, and answers how many lines there were. What a
 * person marked as a false alarm is left out of rollups that were closed before.
 * @throws {KnownError} for a table, a moment or a monitor that there is not.
 */
export async function exportHistory(
  world: Pick<World, "repository">,
  config: Config,
  wanted: WantedTable,
  write: (text: string) => void,
): Promise<number> {
  const of = tableOf(wanted.of ?? "days");
  const selection = selectionOf(wanted, config);
  const snapshot = await world.repository.head();
  const corrected = isRolled(of) ? await correcting(snapshot, selection.names) : undefined;
  const columns = Object.entries(COLUMNS[of]) as [string, (line: object) => ReturnType<CellOf>][];
  if (wanted.csv) write(csvRows([columns.map(([head]) => head)]));
  let lines = 0;
  for await (const part of select(snapshot, of, selection)) {
    const shown: readonly object[] = corrected === undefined ? part : (part as HourRollup[]).map(corrected);
    write(
      wanted.csv
        ? csvRows(shown.map((line) => columns.map(([, cellOf]) => cellOf(line))))
        : shown.map((line) => `${encode(line)}\n`).join(""),
    );
    lines += part.length;
  }
  if (lines === 0) refuseUnknown(wanted.monitor, config);
  return lines;
}

type CellOf = (typeof COLUMNS)["days"][string];

const TABLES = Object.keys(COLUMNS) as (keyof Selected)[];

const isRolled = (of: keyof Selected): of is "hours" | "days" | "months" =>
  of === "hours" || of === "days" || of === "months";

function tableOf(written: string): keyof Selected {
  const table = TABLES.find((one) => one === written);
  if (table !== undefined) return table;
  const meant = nearest(written, TABLES);
  const hint = meant === undefined ? `Use one of ${TABLES.join(", ")}.` : `Did you mean "${meant}"?`;
  throw new KnownError(`--of is ${JSON.stringify(written)}: there is no such table. ${hint}`);
}

function selectionOf({ from, to, monitor }: WantedTable, config: Config): Selection {
  const names = namesOf(config);
  const span = {
    from: from === undefined ? "0000" : readMoment("--from", from, 0),
    to: to === undefined ? "9999-99" : readMoment("--to", to, DAY_MS),
  };
  if (span.from >= span.to)
    throw new KnownError(`--from ${from} is not before the end of --to ${to}. Change one of them.`);
  return { ...span, names, ...(monitor !== undefined && { monitor: names.get(monitor) ?? monitor }) };
}

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,3})?)?(?:Z|[+-]\d\d:\d\d)$/;

/** A day is meant whole: as an end, it is that of the day. */
function readMoment(option: string, written: string, dayMs: number): Instant {
  const day = DAY.exec(written.slice(0, 10))?.[0] ?? "";
  const ms = DAY.test(written) || MOMENT.test(written) ? toMs(written) : NaN;
  // Date.parse takes the 30th of February for a day in March.
  if (!Number.isNaN(ms) && toInstant(toMs(day)).startsWith(day)) return toInstant(DAY.test(written) ? ms + dayMs : ms);
  throw new KnownError(
    `${option} is ${JSON.stringify(written)}: this is neither a day nor a moment. Write it as 2026-11-21 or 2026-11-21T09:05:00Z.`,
  );
}

function refuseUnknown(monitor: string | undefined, { monitors }: Config): void {
  const known = monitors.flatMap(({ id, formerly }) => [id, ...formerly]);
  if (monitor === undefined || known.includes(monitor)) return;
  const meant = nearest(monitor, known);
  const hint = meant === undefined ? "" : ` Did you mean "${meant}"?`;
  throw new KnownError(`--monitor is ${JSON.stringify(monitor)}: neither config nor ledger know one.${hint}`);
}

/** Leaves false alarms out of a rollup that does not count them yet, as the site does. */
async function correcting(snapshot: Snapshot, names: Selection["names"]): Promise<(line: HourRollup) => HourRollup> {
  const corrections = await correctionsIn(snapshot, names);
  const alarms = Map.groupBy(corrections, ({ monitor }) => monitor);
  return (line) => {
    const own: Alarm[] = (alarms.get(line.monitor) ?? []).map(({ t, from, to }) => ({
      t,
      fromMs: toMs(from),
      toMs: toMs(to),
    }));
    const parts = partsOf(line);
    const span = { fromMs: parts[0]!.fromMs, toMs: parts.at(-1)!.toMs };
    return isUncounted(own, line.corrected, span) ? leaveOutOf(line, span, parts, own) : line;
  };
}

/** The hours of a day, the days of a month, or the hour itself, and how long each failed. */
function partsOf(line: HourRollup | DayRollup) {
  const fromMs = toMs(line.t);
  if (!("cells" in line)) return [{ fromMs, toMs: fromMs + HOUR_MS, failureMs: line.shares.failureMs }];
  const cellMs = line.cells.length === 24 ? HOUR_MS : DAY_MS;
  return line.cells.map((cell, index) => ({
    fromMs: fromMs + index * cellMs,
    toMs: fromMs + (index + 1) * cellMs,
    failureMs: (cell?.[2] ?? 0) * SECOND_MS,
  }));
}
