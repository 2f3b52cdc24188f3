import { z } from "zod";
import { INCIDENT_KINDS } from "../domain/incident.ts";
import type { ModelUsage } from "../domain/rollup-usage.ts";
import type { SlaPart, SlaReport } from "../domain/sla-report.ts";
import { count, instant, name, version } from "./schema-words.ts";

const share = z.number().min(0).max(1);
const amounts = z.record(z.string(), count);

/** What calls used and cost by the model that answered: on rollup lines and in reports. */
export const modelUsage: z.ZodType<Readonly<Record<string, ModelUsage>>> = z.record(
  z.string(),
  z.looseObject({ calls: count, cost: amounts, unpriced: count.exactOptional() }),
);

const incidents: z.ZodType<SlaPart["incidents"]> = z.looseObject({
  count,
  longestMs: count.exactOptional(),
  mttdMs: z.int().exactOptional(),
  mttrMs: count.exactOptional(),
  list: z.array(
    z.looseObject({
      id: name,
      kind: z.enum(INCIDENT_KINDS),
      begin: instant,
      end: instant.exactOptional(),
      durationMs: count.exactOptional(),
    }),
  ),
});

const falseAlarm: z.ZodType<NonNullable<SlaPart["falseAlarms"]>[number]> = z.looseObject({
  incident: name,
  kind: z.enum(INCIDENT_KINDS),
  t: instant,
  from: instant,
  to: instant.exactOptional(),
  who: z.string(),
  why: z.string().exactOptional(),
  rule: z.string().exactOptional(),
  setting: z.string().exactOptional(),
  value: z.string().exactOptional(),
});

const part: z.ZodType<SlaPart> = z.looseObject({
  id: name,
  name: z.string(),
  group: z.string().exactOptional(),
  provider: z.string().exactOptional(),
  uptimeOf: z.enum(["calls", "page"]).exactOptional(),
  uptime: share.exactOptional(),
  coverage: share,
  availableMs: count,
  downtimeMs: count,
  leftOutMs: count,
  calls: count,
  failures: count,
  errorRate: share.exactOptional(),
  latency: z.looseObject({ p50: count, p95: count, p99: count, mean: count }).exactOptional(),
  incidents,
  slo: z
    .looseObject({
      target: share,
      met: z.boolean().exactOptional(),
      budgetMs: count.exactOptional(),
      spentMs: count.exactOptional(),
      leftMs: z.int().exactOptional(),
    })
    .exactOptional(),
  cost: z.looseObject({
    calls: count,
    amounts,
    unpriced: count,
    perSuccess: amounts.exactOptional(),
    models: modelUsage.exactOptional(),
  }),
  corrections: z.array(z.looseObject({ t: instant, from: instant, to: instant, who: z.string(), why: z.string() })),
  falseAlarms: z.array(falseAlarm).exactOptional(),
  regions: z.array(z.looseObject({ region: name, uptime: share.exactOptional(), coverage: share })).exactOptional(),
});

export const report: z.ZodType<SlaReport> = z.looseObject({
  v: version,
  month: z.string().regex(/^\d{4}-\d\d$/, "is no month like 2026-11"),
  from: instant,
  to: instant,
  closedAt: instant,
  monitors: z.array(part),
});
