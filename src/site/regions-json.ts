import { toInstant } from "../domain/instant.ts";
import { REGION_WINDOWS } from "../domain/region-statistics.ts";
import type { MonitorFacts } from "./facts.ts";
import { outsideText } from "./outside.ts";
import type { RegionFacts } from "./region-facts.ts";
import { share } from "./share.ts";

/** What `api/v1/monitor/<id>/summary.json` says of each place that looks at it; nothing where there is one place without a name. */
export const regionsJson = ({ regions }: MonitorFacts): object =>
  regions.length === 0 ? {} : { regions: regions.map(regionJson) };

function regionJson({ region, verdict, windows, lastMs }: RegionFacts): object {
  const { latency } = windows["7d"];
  return {
    region: region === undefined ? null : outsideText(region),
    verdict,
    windows: Object.fromEntries(
      REGION_WINDOWS.map((name) => {
        const { uptime, coverage, calls, errorRate } = windows[name];
        return [
          name,
          {
            uptime: uptime === undefined ? null : share(uptime),
            coverage: share(coverage),
            calls,
            errorRate: errorRate === undefined ? null : share(errorRate),
          },
        ];
      }),
    ),
    latency: latency === undefined ? null : { p50: Math.round(latency.p50), p95: Math.round(latency.p95) },
    checkedAt: lastMs === undefined ? null : toInstant(lastMs),
  };
}
