import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { MonitorHistory } from "./monitor-history.ts";
import { startOf } from "./rollup.ts";
import { uptimeOf } from "./uptime.ts";
import { cells, type Cell } from "./window.ts";

/** An hour with less uptime than this is an anomaly. */
const ANOMALY_UPTIME = 0.99;

/** An hour in which something was wrong: of its `knownMs` of available and failed time, `downtimeMs` failed. */
export interface AnomalyHour extends Interval {
  readonly uptime: number;
  readonly downtimeMs: number;
  readonly knownMs: number;
}

/**
 * The hours of UTC that begin in a range and were available for less than 99 % of their known time, oldest first: by their own
 * lines or samples, else by their day's cells. What only months or other programs tell of has no hours.
 */
export function anomalyHours(history: MonitorHistory, range: Interval): AnomalyHour[] {
  const fromMs = Math.ceil(range.fromMs / HOUR_MS) * HOUR_MS;
  return cells(history, { ...range, fromMs, step: "day" })
    .filter(({ fromMs: dayMs, shares }) => shares.failureMs > 0 && hasHours(history, startOf(dayMs, DAY_MS)))
    .flatMap((day) => hoursOf(history, day))
    .flatMap((hour) => {
      const { availableMs, failureMs } = hour.shares;
      const uptime = uptimeOf(hour.shares);
      if (uptime === undefined || uptime >= ANOMALY_UPTIME) return [];
      return [
        { fromMs: hour.fromMs, toMs: hour.toMs, uptime, downtimeMs: failureMs, knownMs: availableMs + failureMs },
      ];
    });
}

/** The hours of a day that may have failed: of a closed one, those that its cells tell it of. */
function hoursOf(history: MonitorHistory, { fromMs, toMs }: Interval): Cell[] {
  const dayMs = startOf(fromMs, DAY_MS);
  const days = history.regions.map((region) => (region.fineDays.has(dayMs) ? undefined : region.days.get(dayMs)));
  if (history.imported.length > 0 || days.includes(undefined)) return cells(history, { fromMs, toMs, step: "hour" });
  const starts = Array.from({ length: Math.ceil((toMs - fromMs) / HOUR_MS) }, (_, index) => fromMs + index * HOUR_MS);
  return starts
    .filter((hourMs) => days.some((day) => (day!.cells[(hourMs - dayMs) / HOUR_MS]?.[2] ?? 0) > 0))
    .flatMap((hourMs) => cells(history, { fromMs: hourMs, toMs: Math.min(hourMs + HOUR_MS, toMs), step: "hour" }));
}

/** Something tells of the single hours of a day. */
const hasHours = ({ regions }: MonitorHistory, dayMs: number): boolean =>
  regions.some(({ days, fineDays }) => days.has(dayMs) || fineDays.has(dayMs));
