import { z } from "zod";
import { PHASES } from "../domain/exchange.ts";
import { CORROBORATIONS, EXPECTATIONS, INCIDENT_KINDS, MANUAL_STATES } from "../domain/incident.ts";
import { COMPONENT_STATUSES, FEED_PROBLEMS } from "../domain/report.ts";
import type { ConditionResult, Incident, IncidentEvent } from "../domain/incident.ts";
import { OUTBOX_WHATS, type OutboxEntry } from "../domain/outbox.ts";
import {
  amount,
  blame,
  count,
  instant,
  level,
  name,
  outcome,
  phases,
  reason,
  version,
  type Words,
} from "./schema-words.ts";

// Objects are loose, as in schemas.ts.

type Ending = Extract<IncidentEvent, { what: "ended" }>["why"];

const error = { outcome: outcome.exactOptional(), reason: reason.exactOptional() };
const measured = { value: z.string().exactOptional(), limit: z.string().exactOptional() };
const ending = z.enum({ unobserved: "unobserved", "no-longer-watched": "no-longer-watched" } satisfies Words<Ending>);
const namedModels = z.looseObject({ count, names: z.array(z.string()) });
const event = z.discriminatedUnion("what", [
  z.looseObject({ t: instant, what: z.literal("opened"), level, ...error, ...measured }),
  z.looseObject({ t: instant, what: z.literal("level"), level, ...error, ...measured }),
  z.looseObject({ t: instant, what: z.literal("error"), ...error, outcome }),
  z.looseObject({
    t: instant,
    what: z.literal("page"),
    corroboration: z.enum(CORROBORATIONS),
    title: z.string().exactOptional(),
    published: instant.exactOptional(),
    url: z.string().exactOptional(),
    feed: name.exactOptional(),
  }),
  z.looseObject({
    t: instant,
    what: z.literal("witness"),
    feed: name,
    title: z.string().exactOptional(),
    status: z.enum(COMPONENT_STATUSES).exactOptional(),
    uptime: z.number().min(0).max(1).exactOptional(),
    begin: instant.exactOptional(),
    published: instant.exactOptional(),
    url: z.string().exactOptional(),
  }),
  z.looseObject({ t: instant, what: z.literal("hint"), feed: name, count, usual: amount, windowMs: count }),
  z.looseObject({ t: instant, what: z.literal("certificate"), level, daysLeft: z.int(), to: instant }),
  z.looseObject({ t: instant, what: z.literal("models"), appeared: namedModels, vanished: namedModels }),
  z.looseObject({ t: instant, what: z.literal("joined"), incident: name, monitor: name }),
  z.looseObject({ t: instant, what: z.literal("acknowledged"), by: name, how: z.enum(["command", "closed"]) }),
  z.looseObject({ t: instant, what: z.literal("taken-up"), by: name }),
  z.looseObject({ t: instant, what: z.literal("muted"), by: name, until: instant }),
  z.looseObject({ t: instant, what: z.literal("false-alarm"), by: name, why: z.string().exactOptional() }),
  z.looseObject({
    t: instant,
    what: z.literal("status"),
    by: name,
    state: z.enum(MANUAL_STATES),
    text: z.string().exactOptional(),
  }),
  z.looseObject({
    t: instant,
    what: z.literal("comment"),
    by: name,
    id: count,
    text: z.string(),
    edited: instant.exactOptional(),
  }),
  z.looseObject({ t: instant, what: z.literal("planned"), from: instant, to: instant }),
  z.looseObject({ t: instant, what: z.literal("recovered") }),
  z.looseObject({ t: instant, what: z.literal("ended"), why: ending }),
  z.looseObject({ t: instant, what: z.literal("reopened"), level, ...error, ...measured }),
]);

const otherwise = z.enum({ down: "down", degraded: "degraded" } satisfies Words<ConditionResult["otherwise"]>);
const evidence = z.looseObject({
  t: instant,
  outcome,
  reason: reason.exactOptional(),
  blame: blame.exactOptional(),
  again: z.int().positive().exactOptional(),
  ms: amount.exactOptional(),
  phase: z.enum(PHASES).exactOptional(),
  phases: phases.exactOptional(),
  code: z.int().exactOptional(),
  error: z.string().exactOptional(),
  requestId: z.string().exactOptional(),
  conditions: z.array(
    z.looseObject({
      text: z.string(),
      holds: z.boolean(),
      otherwise,
      got: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    }),
  ),
});

const outboxState = z.enum({
  pending: "pending",
  done: "done",
  dropped: "dropped",
} satisfies Words<OutboxEntry["state"]>);
const outboxEntry = z.looseObject({
  seq: z.int().positive(),
  what: z.enum(OUTBOX_WHATS),
  to: name,
  event: count,
  state: outboxState,
  by: z.string(),
  until: instant,
  made: instant,
  ref: z.string().exactOptional(),
  tries: z.int().positive().exactOptional(),
  after: instant.exactOptional(),
});

const plannedWindow = z.looseObject({ source: name, from: instant, to: instant, expect: z.enum(EXPECTATIONS) });

export const incident: z.ZodType<Incident> = z.looseObject({
  v: version,
  id: name,
  imported: z.literal("upptime").exactOptional(),
  monitor: name,
  kind: z.enum(INCIDENT_KINDS),
  level,
  begin: instant,
  detected: instant,
  end: instant.exactOptional(),
  ...error,
  corroboration: z.enum(CORROBORATIONS),
  pagePublished: instant.exactOptional(),
  pageUrl: z.string().exactOptional(),
  pageFeed: name.exactOptional(),
  feed: name.exactOptional(),
  problem: z.enum(FEED_PROBLEMS).exactOptional(),
  parent: name.exactOptional(),
  provider: name.exactOptional(),
  rule: name.exactOptional(),
  channel: name.exactOptional(),
  title: z.string().exactOptional(),
  monitors: z.array(name).exactOptional(),
  window: plannedWindow.exactOptional(),
  timeline: z.array(event),
  evidence: z.array(evidence),
  issue: z.looseObject({ number: z.int().positive(), url: z.string() }).exactOptional(),
  outbox: z.array(outboxEntry),
});
