import { z } from "zod";
import { identifier, list, moment, text } from "./reading/fields.ts";

/* `api/v1/status.json` as our own site writes it, read as anybody else's: every field may be missing. */

const count = z.number().nonnegative().optional().catch(undefined);
const share = z.number().min(0).max(1).optional().catch(undefined);

const Window = z.object({ value: share }).catch({});
const Percentiles = z.object({ window: text, p50: count, p95: count }).catch({ window: "" });

const Monitor = z
  .object({
    id: identifier,
    name: text,
    group: text,
    verdict: text,
    state: text,
    everySeconds: count,
    uptimeOf: text,
    uptime: z.object({ "24h": Window, "7d": Window, "30d": Window, "90d": Window }).partial().catch({}),
    latency: Percentiles,
    tokensPerSecond: Percentiles,
  })
  .refine(({ id }) => id !== "");
export type SiteMonitorJson = z.infer<typeof Monitor>;

const Incident = z
  .object({
    id: identifier,
    monitor: identifier,
    title: text,
    kind: text,
    level: text,
    begin: moment,
    detected: moment,
    end: moment,
    page: text,
  })
  .refine(({ id }) => id !== "");
export type SiteIncidentJson = z.infer<typeof Incident>;

/** What makes it such a file: a version, a moment and a list of monitors. */
export const Status = z.object({
  v: z.int(),
  generatedAt: moment,
  verdict: text,
  monitors: z.array(z.unknown()).transform((monitors) => list(Monitor).parse(monitors)),
  incidents: list(Incident),
});
export type SiteStatus = z.infer<typeof Status>;
