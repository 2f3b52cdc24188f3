import { DAY_MS } from "./instant.ts";
import type { Interval } from "./intervals.ts";
import { daysKnown, type MonitorHistory } from "./monitor-history.ts";

/** The UTC days of which something is known, but for years that are kept as sums alone; joined where they touch, oldest first. */
export function knownDays({ regions, imported }: MonitorHistory): Interval[] {
  const starts = new Set([...regions.flatMap(daysKnown), ...imported.map(({ fromMs }) => fromMs)]);
  const joined: { fromMs: number; toMs: number }[] = [];
  for (const fromMs of [...starts].sort((a, b) => a - b)) {
    const last = joined.at(-1);
    if (last?.toMs === fromMs) last.toMs += DAY_MS;
    else joined.push({ fromMs, toMs: fromMs + DAY_MS });
  }
  return joined;
}
