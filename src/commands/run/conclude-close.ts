import { closeDays, closeHours, closeMonths } from "../../domain/rollup-close.ts";
import { namesOf } from "./depth.ts";
import { isOfFuture } from "../../domain/sample.ts";
import { slaReport, type SlaReport } from "../../domain/sla-report.ts";
import { closeYears } from "../../domain/year-total.ts";
import { monthsPath } from "../../ledger/paths.ts";
import type { Config } from "../../config/config.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { MonthRollup, YearTotal } from "../../domain/rollup.ts";
import type { LedgerUpdate } from "../../ledger/write.ts";

/** The part of an update that is made by time alone. */
export type Closed = Required<Pick<LedgerUpdate, "hours" | "days" | "months" | "years" | "reports">> &
  Pick<LedgerUpdate, "retention">;

/**
 * The hours, days and months whose time to be counted has come, the reports of these months, and with them the years that have
 * closed, as far as all their months are here. Where anything was closed, what has stood long enough leaves in the same commit.
 */
export function closeAll(
  config: Pick<Config, "monitors" | "history">,
  { samples, incidents, ...before }: Ledger,
  nowMs: number,
): Closed {
  const { corrections } = before;
  const hours = closeHours(samples, before.hours, nowMs, corrections, before.hoursFrom);
  const days = closeDays([...before.hours, ...hours], before.days, nowMs, corrections, before.daysOpenFrom);
  const allDays = [...before.days, ...days];
  const months = closeMonths(allDays, before.months, nowMs, corrections, before.monthsOpenFrom);
  const known = new Set(before.reports.map(({ month }) => month));
  const ended = new Set(months.map(({ t }) => t.slice(0, "2026-11".length)));
  const reports = [...ended]
    .filter((month) => !known.has(month))
    .map((month): SlaReport =>
      slaReport({ month, days: allDays, incidents, corrections, monitors: config.monitors, nowMs }),
    );
  const newest = samples.findLast((sample) => !isOfFuture(sample, nowMs))?.t;
  const hasClosed = hours.length > 0 || days.length > 0;
  return {
    hours,
    days,
    months,
    years: months.length === 0 ? [] : yearsOf([...before.months, ...months], before, nowMs),
    reports,
    ...(hasClosed && newest !== undefined && { retention: { ...config.history, newest, names: namesOf(config) } }),
  };
}

/** A year of which a month can't be read has no line, for that may be mended: such a year is read from its months. */
function yearsOf(
  months: readonly MonthRollup[],
  { corrections, monthsFrom, broken }: Pick<Ledger, "corrections" | "monthsFrom" | "broken">,
  nowMs: number,
): YearTotal[] {
  const files = new Set(broken.map(({ file }) => file));
  const readable = months.filter(({ t }) => !files.has(monthsPath(t)));
  return closeYears(readable, corrections, { from: monthsFrom, nowMs });
}
