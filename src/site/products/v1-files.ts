import type { z } from "zod";
import * as schemas from "./v1-schemas.ts";

/** A kind of file of `api/v1/`: its path there, with `{id}` for a monitor's, and what it holds. */
export interface V1File {
  readonly path: string;
  readonly schema: z.ZodObject;
  readonly what: string;
  /** It may be missing. */
  readonly optional?: true;
}

/** Every kind by the name of its schema. */
export const V1_FILES: Readonly<Record<string, V1File>> = {
  status: { path: "status.json", schema: schemas.status, what: "All monitors and the incidents that go on" },
  monitors: { path: "monitors.json", schema: schemas.monitors, what: "What is watched, and how" },
  summary: {
    path: "monitor/{id}/summary.json",
    schema: schemas.summary,
    what: "A monitor now, its windows, its incidents, and what others say",
  },
  latency: {
    path: "monitor/{id}/latency.json",
    schema: schemas.latency,
    what: "A monitor's latencies, by hour and by day",
  },
  uptime: { path: "monitor/{id}/uptime.json", schema: schemas.uptime, what: "A monitor's uptime, by hour and by day" },
  incidents: { path: "incidents.json", schema: schemas.incidents, what: "Incidents and planned work, newest first" },
  feeds: { path: "feeds.json", schema: schemas.feeds, what: "Who else speaks of it, and what they say" },
  costs: { path: "costs.json", schema: schemas.costs, what: "What the calls of 30 days cost" },
  route: { path: "route.json", schema: schemas.route, what: "Where calls may go instead, best first" },
  compare: { path: "compare.json", schema: schemas.compare, what: "Who does best", optional: true },
  "status-pages": {
    path: "status-pages.json",
    schema: schemas.statusPages,
    what: "Report cards of official pages",
    optional: true,
  },
};
