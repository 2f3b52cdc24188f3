import { DAY_MS, HOUR_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import type { MonitorHistory } from "./monitor-history.ts";
import { startOf } from "./rollup.ts";
import { uptimeOf } from "./uptime.ts";
import { cells } from "./window.ts";

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
    .flatMap((day) => cells(history, { fromMs: day.fromMs, toMs: day.toMs, step: "hour" }))
    .flatMap((hour) => {
      const { availableMs, failureMs } = hour.shares;
      const uptime = uptimeOf(hour.shares);
      if (uptime === undefined || uptime >= ANOMALY_UPTIME) return [];
      return [
        { fromMs: hour.fromMs, toMs: hour.toMs, uptime, downtimeMs: failureMs, knownMs: availableMs + failureMs },
      ];
    });
}

/** Something tells of the single hours of a day. */
const hasHours = ({ regions }: MonitorHistory, dayMs: number): boolean =>
  regions.some(({ days, fineDays }) => days.has(dayMs) || fineDays.has(dayMs));
