import { z } from "zod";
import { HINDRANCES } from "../../domain/fallback.ts";
import { CORROBORATIONS, EXPECTATIONS, INCIDENT_KINDS, LEVELS } from "../../domain/incident.ts";
import { ENVIRONMENTS, IMPORTANCES, TIERS } from "../../domain/monitor.ts";
import { OUTCOMES, REASONS } from "../../domain/outcome.ts";
import { COMPONENT_STATUSES, FEED_PROBLEMS, INCIDENT_STATES, INDICATORS, ROLES } from "../../domain/report.ts";
import { VERDICTS } from "../../domain/verdict.ts";

/*
 * The parts that files of `api/v1/` are made of, as their JSON Schemas and the OpenAPI description have them. Documentation and
 * tests hold them to what is really written.
 */

/** Parts by the names under which schemas refer to them. */
export const PARTS = z.registry<{ id: string }>();
const part = <T extends z.ZodType>(id: string, schema: T): T => {
  PARTS.add(schema, { id });
  return schema;
};

export const text = z.string();
export const id = z.string().meta({ pattern: "^[a-z0-9][a-z0-9-]{0,63}$" });
export const instant = part(
  "Instant",
  z.string().meta({ format: "date-time", description: "ISO 8601, UTC", examples: ["2026-11-21T09:30:00.000Z"] }),
);
export const share = part(
  "Share",
  z.number().min(-1e9).max(1).describe("0 to 1, cut and never rounded up; what is left of a budget may be negative"),
);
export const ms = z.number().describe("Milliseconds");
export const count = z.int().min(0);
export const version = z.literal(1).describe("Version of the format");

export const outcome = part("Outcome", z.enum(OUTCOMES));
export const reason = part("Reason", z.enum(REASONS));
export const verdict = part("Verdict", z.enum(VERDICTS));
export const pageStatus = part("PageStatus", z.enum(COMPONENT_STATUSES).describe("In Atlassian Statuspage's words"));
export const importance = z.enum(IMPORTANCES);
export const environment = z.enum(ENVIRONMENTS);
export const role = z.enum(ROLES);
export const indicator = z.enum(INDICATORS);
export const hindrance = part("Hindrance", z.enum(HINDRANCES).describe("What may be said against sending calls there"));

export const amount = part(
  "Amount",
  z.object({ amount: z.number(), unit: text }).describe("In a currency, or in a provider's credits"),
);
export const amounts = z.array(amount);

export const percentiles = z.object({ p50: ms, p95: ms }).nullable();

const windowUptime = z.object({ value: share.nullable(), coverage: share, calls: count, failures: count });
const budget = z.object({ of: text, per: z.enum(["day", "month"]), limit: amount, spent: amount });
export const spending = z.object({
  today: amounts,
  month: amounts,
  unpriced: count,
  fellBack: z.boolean(),
  stopped: z.boolean(),
  budget: budget.optional(),
});

export const STATES = ["up", "degraded", "down", "limited", "nodata", "maintenance"] as const;

export const monitorKeys = {
  id,
  name: text,
  group: text.nullable(),
  verdict,
  state: z.enum(STATES).describe("As the site shows it"),
  maintenance: z.object({ incident: text, until: instant }).nullable(),
  since: instant.nullable(),
  outcome: outcome.nullable(),
  reason: reason.nullable(),
  checkedAt: instant.nullable(),
  everySeconds: z.int().min(0),
  uptime: z.object({ "24h": windowUptime, "7d": windowUptime, "30d": windowUptime, "90d": windowUptime }),
  uptimeOf: z.enum(["calls", "page"]),
  latency: z.object({ window: z.literal("24h"), p50: ms.nullable(), p95: ms.nullable() }),
  page: z
    .object({
      name: text,
      url: text.nullable(),
      status: pageStatus,
      corroboration: z.enum(["confirmed", "unacknowledged", "advisory", "unread"]).nullable(),
    })
    .nullable(),
  incident: text.nullable(),
  tier: z.enum(TIERS).optional(),
  spending: spending.optional(),
  firstToken: z.object({ window: z.literal("24h"), p50: z.number() }).optional(),
  tokensPerSecond: z.object({ window: z.literal("24h"), p50: z.number() }).optional(),
  headroom: z.number().optional(),
  certificate: z.object({ expires: instant }).optional(),
};
export const monitor = part("Monitor", z.object(monitorKeys));

export const incident = part(
  "Incident",
  z.object({
    id: text,
    monitor: id,
    title: text,
    kind: z.enum(INCIDENT_KINDS),
    level: z.enum(LEVELS),
    begin: instant,
    detected: instant,
    end: instant.nullable(),
    outcome: outcome.nullable(),
    reason: reason.nullable(),
    corroboration: z.enum(CORROBORATIONS),
    pagePublished: instant.nullable(),
    latenessMs: ms.nullable(),
    leadMs: ms.nullable(),
    issue: count.nullable(),
    page: text.describe("From the site's top"),
  }),
);

export const maintenanceKeys = {
  id: text,
  title: text,
  monitors: z.array(id),
  from: instant,
  to: instant,
  expect: z.enum(EXPECTATIONS),
  issue: count.nullable(),
};

const statisticsWindow = part(
  "Window",
  z.object({
    from: instant,
    since: instant.optional(),
    uptime: share.nullable(),
    coverage: share,
    leftOutShare: share,
    downtimeMs: ms,
    calls: count,
    failures: count,
    errorRate: share.nullable(),
    rateLimitRate: share.nullable(),
    latency: z.object({ p50: ms, p95: ms, p99: ms, mean: ms }).nullable(),
    importedMs: ms.optional(),
  }),
);
export const windows = z.object({
  "1h": statisticsWindow,
  "6h": statisticsWindow,
  "24h": statisticsWindow,
  "7d": statisticsWindow,
  "30d": statisticsWindow,
  "90d": statisticsWindow,
  "365d": statisticsWindow,
  all: statisticsWindow,
});

const burn = z.object({ rate: z.number(), goneInMs: ms.nullable() });
const typical = z.object({ of: count, meanMs: ms, medianMs: ms }).nullable();
export const sum = { calls: count, available: count, cost: amounts, unpriced: count };
export const modelCosts = z.array(z.object({ model: text, calls: count, cost: amounts, unpriced: count }));

/** What a monitor's objective, incidents and money come to. */
export const sums = {
  slo: z
    .object({
      target: z.number(),
      windowSeconds: z.number(),
      uptime: share.nullable(),
      coverage: share,
      budget: z.object({ budgetMs: ms, spentMs: ms, leftMs: ms, leftShare: share }).nullable(),
      burn: z.object({ "1h": burn.optional(), "6h": burn.optional(), "3d": burn.optional() }),
    })
    .optional(),
  incidentTimes: z.object({
    window: z.literal("90d"),
    count,
    open: count,
    longestMs: ms.nullable(),
    mttd: typical,
    mttr: typical,
    lead: typical,
  }),
  cost: z
    .object({
      window: z.literal("30d"),
      ...sum,
      perSuccess: amounts.nullable(),
      models: modelCosts,
      days: z.array(z.object({ from: instant, ...sum })),
    })
    .optional(),
};

export const reported = part(
  "ReportedIncident",
  z.object({
    id: text,
    title: text,
    impact: pageStatus,
    begin: instant,
    published: instant,
    url: text.nullable(),
  }),
);

const sourceKeys = {
  feed: id,
  name: text,
  url: text.nullable(),
  kind: text.nullable(),
  readAt: instant.nullable(),
  asOf: instant.nullable(),
  problem: z.object({ reason: z.enum(FEED_PROBLEMS), since: instant }).nullable(),
};
export const source = sourceKeys;

const told = z.object({
  id: text,
  title: text,
  state: z.enum(INCIDENT_STATES),
  impact: pageStatus,
  advisory: z.boolean(),
  begin: instant,
  end: instant.nullable(),
  published: instant,
  reopened: instant.nullable(),
  gone: instant.nullable(),
  url: text.nullable(),
  lastUpdate: z.object({ t: instant, state: z.enum(INCIDENT_STATES), text }).nullable(),
});
const wordKeys = { ...sourceKeys, status: pageStatus, contradicts: z.boolean(), incidents: z.array(told) };
const figure = z.object({
  component: text,
  name: text,
  status: text.nullable(),
  uptime: z.record(text, z.number()).optional(),
  latencyMs: z.record(text, z.number()).optional(),
  tokensPerSecond: z.record(text, z.number()).optional(),
});

/** What others say of a monitor. */
export const others = z.object({
  official: z.array(z.object(wordKeys)),
  thirdParty: z.array(
    z.object({
      ...wordKeys,
      best: text.nullable(),
      worst: text.nullable(),
      comparedBy: text.nullable(),
      figures: z.array(figure),
    }),
  ),
  community: z.array(
    z.object({
      ...sourceKeys,
      hints: z.array(
        z.object({
          what: z.enum(["topics", "posts", "issues"]),
          words: z.array(text),
          count,
          windowSeconds: count,
          usual: z.number().nullable(),
          latest: z.array(z.object({ title: text, t: instant, url: text.nullable() })),
        }),
      ),
    }),
  ),
});
