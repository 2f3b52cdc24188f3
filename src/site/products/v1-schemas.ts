import { z } from "zod";
import * as shape from "./v1-shapes.ts";

const { amounts, count, id, instant, ms, share, text, version } = shape;

const head = { v: version, generatedAt: instant };
const maintenance = z.object(shape.maintenanceKeys);

export const status = z.object({
  ...head,
  site: z.object({ name: text, timeZone: text }),
  verdict: shape.verdict.describe("The worst of all"),
  monitors: z.array(shape.monitor),
  incidents: z.array(shape.incident).describe("Those that go on, newest first"),
  maintenances: z.array(maintenance).describe("Planned work that goes on or is to come"),
});

export const monitors = z.object({
  ...head,
  monitors: z.array(
    z.object({
      id,
      name: text,
      group: text.nullable(),
      description: text.nullable(),
      provider: text.nullable(),
      model: text.nullable(),
      importance: shape.importance,
      environment: shape.environment,
      kind: text.describe("How it is asked; `page` where nobody asks it"),
      target: text.nullable().describe("As much of it as its owner lets the page tell"),
      everySeconds: count,
      verdict: shape.verdict,
      files: z.object({ summary: text, latency: text, uptime: text }).describe("From `api/v1/`"),
    }),
  ),
});

export const incidents = z.object({
  ...head,
  incidents: z.array(shape.incident).describe("All that are kept, newest first"),
  maintenances: z.array(z.object({ ...shape.maintenanceKeys, end: instant.nullable(), page: text })),
});

export const feeds = z.object({
  ...head,
  feeds: z.array(
    z.object({
      ...shape.source,
      readable: z.boolean(),
      indicator: shape.indicator,
      monitors: z.array(
        z.object({
          monitor: id,
          role: shape.role,
          status: shape.pageStatus.nullable(),
          contradicts: z.boolean(),
        }),
      ),
      incidents: z.array(shape.reported),
    }),
  ),
});

export const costs = z.object({
  ...head,
  window: z.literal("30d"),
  from: instant,
  to: instant,
  ...shape.sum,
  monitors: z.array(
    z.object({
      monitor: id,
      provider: text.nullable(),
      ...shape.sum,
      perSuccess: amounts.nullable(),
      today: amounts,
      month: amounts,
      fellBack: z.boolean(),
      stopped: z.boolean(),
    }),
  ),
  providers: z.array(z.object({ provider: text, ...shape.sum })),
  models: shape.modelCosts,
});

const door = {
  id,
  name: text,
  provider: text.nullable(),
  model: text.nullable(),
  verdict: shape.verdict,
  reasons: z.array(shape.hindrance),
  p95: ms.nullable(),
  perSuccess: amounts.nullable(),
  checkedAt: instant.nullable(),
};

export const route = z.object({
  ...head,
  routes: z.array(
    z.object({
      by: z.enum(["model", "group"]),
      name: text,
      asOf: instant.describe("The oldest call on which it rests"),
      validUntil: instant.describe("From then on it is to be ignored"),
      alternatives: z
        .array(
          z.object({
            ...door,
            rank: z.int().min(1),
            because: z.enum(["only-one", "verdict", "p95", "price", "equal"]),
            validUntil: instant,
          }),
        )
        .describe("Best first"),
      leftOut: z.array(z.object(door)),
    }),
  ),
});

const regionWindow = z.object({
  uptime: share.nullable(),
  coverage: share,
  calls: count,
  errorRate: share.nullable(),
});
export const summary = z.object({
  ...head,
  ...shape.monitorKeys,
  incidents: z.array(shape.incident),
  others: shape.others,
  regions: z
    .array(
      z.object({
        region: text.nullable(),
        verdict: shape.verdict,
        windows: z.object({ "24h": regionWindow, "7d": regionWindow }),
        latency: shape.percentiles,
        checkedAt: instant.nullable(),
      }),
    )
    .optional(),
  windows: shape.windows,
  ...shape.sums,
});

const numbers = z.array(ms.nullable());
const latencies = z.object({
  from: instant,
  stepSeconds: count,
  calls: z.array(count),
  p50: numbers,
  p95: numbers,
  p99: numbers,
});
export const latency = z.object({
  ...head,
  id,
  unit: z.literal("ms"),
  slowOver: ms.nullable(),
  hours: latencies,
  days: latencies,
});

const pageOfDay = z.enum(["degraded", "down"]).nullable().describe("The worst that the page said");
const shares = z.array(share.nullable());
const times = z.array(ms);
/** The days of a strip. */
const days = z.object({
  timeZone: text,
  from: text.meta({ format: "date" }).nullable().describe("The first day; each other is the day after"),
  uptime: shares,
  coverage: shares,
  availableMs: times,
  slowMs: times,
  failureMs: times,
  leftOutMs: times,
  maintenanceMs: times,
  page: z.array(pageOfDay),
});
export const uptime = z.object({
  ...head,
  id,
  uptimeOf: z.enum(["calls", "page"]),
  hours: z.object({
    from: instant,
    stepSeconds: count,
    uptime: shares,
    coverage: shares,
    calls: z.array(count),
    failures: z.array(count),
  }),
  days,
  anomalyHours: z.array(z.object({ from: instant, uptime: share, downtimeMs: ms, knownMs: ms })),
  hourOfWeek: z.object({
    timeZone: text,
    hours: z.array(count).length(168),
    calls: z.array(count).length(168),
    failureRate: z.array(share.nullable()).length(168),
    p95: z.array(ms.nullable()).length(168),
  }),
});

export const statusPages = z.object({
  ...head,
  days: count,
  pages: z.array(
    z.object({
      feed: id,
      name: text,
      url: text.nullable(),
      monitors: z.array(id),
      now: z.object({
        status: shape.pageStatus,
        readable: z.boolean(),
        readAt: instant.nullable(),
        since: instant.nullable(),
        problem: text.nullable(),
        contradicts: z.array(id),
        incidents: z.array(shape.reported),
      }),
      countedFrom: instant,
      incidents: count,
      acknowledged: count,
      silent: count,
      unread: count,
      pending: count,
      confirmedShare: share.nullable(),
      leadMs: z.object({ median: ms, quickest: ms, slowest: ms }).nullable(),
      falseAdvisories: count,
      leads: z.array(
        z.object({
          incident: text,
          monitor: id,
          begin: instant,
          fate: z.enum(["acknowledged", "silent", "unread", "pending"]),
          leadMs: ms.nullable(),
        }),
      ),
    }),
  ),
});

export const compare = z.object({
  ...head,
  from: instant,
  to: instant,
  comparisons: z.array(
    z.object({
      by: z.enum(["model", "group"]),
      name: text,
      members: z.array(
        z.object({
          id,
          name: text,
          provider: text.nullable(),
          model: text.optional(),
          rank: z.int().min(1).nullable(),
          unranked: z.enum(["no-data", "little-coverage"]).nullable(),
          uptime: share.nullable(),
          coverage: share,
          calls: count,
          failures: count,
          errorRate: share.nullable(),
          latency: shape.percentiles,
          perSuccess: amounts.nullable(),
        }),
      ),
    }),
  ),
});
