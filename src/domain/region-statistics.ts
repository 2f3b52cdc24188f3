import type { MonitorHistory, RegionHistory } from "./monitor-history.ts";
import { STANDARD_WINDOWS } from "./standard-windows.ts";
import { statistics, type Statistics } from "./statistics.ts";
import { cellOf } from "./window.ts";

export const REGION_WINDOWS = ["24h", "7d"] as const;
type RegionWindow = (typeof REGION_WINDOWS)[number];

/** What one region says by itself of a monitor. */
export interface RegionStatistics {
  /** Absent for the place without a name. */
  readonly region?: string;
  readonly windows: Readonly<Record<RegionWindow, Statistics>>;
  /** Its last call; the beginning of its hour where the samples have left. Absent where hours have left, too. */
  readonly lastMs?: number;
}

/** The regions that were heard of within seven days, by name, the nameless place last: each as if there were no other. */
export function regionStatistics(history: MonitorHistory): RegionStatistics[] {
  return history.regions
    .map((region) => statisticsIn(history, region))
    .filter(({ windows, lastMs = 0 }) => windows["7d"].knownMs > 0 || lastMs > history.nowMs - STANDARD_WINDOWS["7d"])
    .toSorted((a, b) => (a.region === undefined ? 1 : b.region === undefined || a.region < b.region ? -1 : 1));
}

function statisticsIn({ nowMs, sinceMs, alarms }: MonitorHistory, region: RegionHistory): RegionStatistics {
  const alone: MonitorHistory = {
    nowMs,
    ...(sinceMs !== undefined && { sinceMs }),
    regions: [region],
    years: new Map(),
    imported: [],
    alarms,
    wholeDays: new Map(),
  };
  const over = (name: RegionWindow): Statistics => {
    const lengthMs = STANDARD_WINDOWS[name];
    return statistics(cellOf(alone, { fromMs: nowMs - lengthMs, toMs: nowMs }), lengthMs);
  };
  const lastMs = lastCallMs(region);
  return {
    ...(region.region !== undefined && { region: region.region }),
    windows: { "24h": over("24h"), "7d": over("7d") },
    ...(lastMs !== undefined && { lastMs }),
  };
}

function lastCallMs({ series, hours }: RegionHistory): number | undefined {
  const last = series.points.at(-1);
  if (last !== undefined) return last.tMs;
  let latest: number | undefined;
  for (const [fromMs, { n }] of hours) {
    if (Object.values(n).some((count) => count > 0)) latest = Math.max(latest ?? 0, fromMs);
  }
  return latest;
}
