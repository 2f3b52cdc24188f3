import type { MonitorHistory } from "../domain/monitor-history.ts";
import { regionStatistics, type RegionStatistics } from "../domain/region-statistics.ts";
import type { Sample } from "../domain/sample.ts";
import { silentAfterMs } from "../domain/silence.ts";
import type { Verdict, VerdictName } from "../domain/verdict.ts";
import type { StateName } from "../locales/index.ts";
import type { SiteMonitor } from "./input.ts";
import { stateOf } from "./state-of.ts";

/** What the pages tell of one of the places that look at a monitor. */
export interface RegionFacts extends RegionStatistics {
  /** `unknown` of one that has fallen silent. */
  readonly verdict: VerdictName;
  readonly state: StateName;
  /** Nothing was heard of it for three intervals. */
  readonly isSilent: boolean;
}

/** The places that look at a monitor; none where there is only one, and that has no name. */
export function regionFacts(
  history: MonitorHistory,
  samples: readonly Sample[],
  monitor: SiteMonitor,
  verdict: Verdict | undefined,
): RegionFacts[] {
  const { nowMs } = history;
  // Most have one place without a name: nothing is measured for them.
  const isNamed = history.regions.some(({ region }) => region !== undefined);
  const all = isNamed ? regionStatistics(history) : [];
  if (all.every(({ region }) => region === undefined)) return [];
  return all.map((own) => {
    const isSilent = own.lastMs === undefined || silentAfterMs(own.lastMs, monitor) < nowMs;
    const said = isSilent ? "unknown" : verdictIn(verdict, own.region);
    const seen = isSilent ? [] : samples.filter(({ region }) => region === own.region);
    return { ...own, verdict: said, state: stateOf(said, seen, monitor, nowMs), isSilent };
  });
}

/** Where only one region was looked at, the verdict is its own. */
const verdictIn = (verdict: Verdict | undefined, region = ""): VerdictName =>
  (verdict?.regions === undefined ? verdict?.verdict : verdict.regions[region]) ?? "unknown";
