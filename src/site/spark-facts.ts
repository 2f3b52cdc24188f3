import { DAY_MS, HOUR_MS } from "../domain/instant.ts";
import { quantile } from "../domain/sketch.ts";
import { sumOf } from "../domain/uptime.ts";
import type { Cell } from "../domain/window.ts";

/** The last 24 hours of a row, each counted back from now. */
export interface SparkFacts {
  /** p95 in milliseconds, by hour. */
  readonly p95: readonly (number | undefined)[];
  readonly failed: readonly boolean[];
  /** Good calls there were, whether or not their latency is known. */
  readonly hasCalls: boolean;
  /** Between which its p95 lies in most hours of the week; absent where too few are known. */
  readonly usual?: readonly [number, number];
}

const HOURS = 24;

/** `hours` are the cells of the last week, oldest first. */
export function sparkFacts(hours: readonly Cell[], nowMs: number): SparkFacts {
  const fromMs = nowMs - DAY_MS;
  const p95 = Array.from<number | undefined>({ length: HOURS }).fill(undefined);
  const failed = Array.from<boolean>({ length: HOURS }).fill(false);
  const week: number[] = [];
  for (const cell of hours) {
    const value = quantile(cell.latency, 0.95);
    if (value !== undefined) week.push(value);
    const index = Math.floor(((cell.fromMs + cell.toMs) / 2 - fromMs) / HOUR_MS);
    if (index < 0 || index >= HOURS) continue;
    if (value !== undefined) p95[index] = value;
    failed[index] ||= sumOf(cell.first, "failure") > 0;
  }
  week.sort((a, b) => a - b);
  const rank = (share: number): number => week[Math.floor(share * (week.length - 1))] ?? 0;
  return {
    p95,
    failed,
    hasCalls: hours.some((cell) => cell.fromMs >= fromMs && sumOf(cell.first, "available") > 0),
    ...(week.length >= HOURS && { usual: [rank(0.1), rank(0.9)] as const }),
  };
}
