import { HOUR_MS, toInstant } from "../domain/instant.ts";
import type { Sample } from "../domain/sample.ts";
import type { VerdictName } from "../domain/verdict.ts";
import type { StateName } from "../locales/index.ts";
import type { SiteMonitor } from "./input.ts";

const RECENT = 6;

/** The verdict; where that is quiet, what the latest samples are made of tells rate limits and silence apart. */
export function stateOf(
  verdict: VerdictName,
  samples: readonly Sample[],
  { everyMs }: Pick<SiteMonitor, "everyMs">,
  nowMs: number,
): StateName {
  if (verdict === "down" || verdict === "degraded") return verdict;
  const since = toInstant(nowMs - Math.max(HOUR_MS, 3 * everyMs));
  const recent = samples.filter(({ t, again }) => again === undefined && t >= since).slice(-RECENT);
  const limited = recent.filter(({ outcome }) => outcome === "rate-limited").length;
  if (limited > 0 && limited * 2 >= recent.length) return "limited";
  return verdict === "up" ? "up" : "nodata";
}
