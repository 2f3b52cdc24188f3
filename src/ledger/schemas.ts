import { z } from "zod";
import { PHASES } from "../domain/exchange.ts";
import { CORROBORATIONS, INCIDENT_KINDS, LEVELS } from "../domain/incident.ts";
import type { ConditionResult, Incident, IncidentEvent } from "../domain/incident.ts";
import { toInstant, toMs } from "../domain/instant.ts";
import type { Correction, FeedChange } from "../domain/ledger.ts";
import type { OutboxEntry, OutboxWhat } from "../domain/outbox.ts";
import { TIERS } from "../domain/monitor.ts";
import { OUTCOMES, REASONS } from "../domain/outcome.ts";
import type { Blame } from "../domain/outcome.ts";
import {
  COMPONENT_STATUSES,
  FEED_PROBLEMS,
  INCIDENT_STATES,
  INDICATORS,
  MAINTENANCE_STATES,
} from "../domain/report.ts";
import type { DayRollup, HourRollup } from "../domain/rollup.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import type { State } from "../domain/state.ts";
import { VERDICTS } from "../domain/verdict.ts";

/** The version of every line and file that we write, and the newest that we read. */
export const VERSION = 1;

/**
 * All words of a union of the domain. A word that is missing is a type error: else a line that holds it could be written and
 * never read.
 */
type Words<W extends string> = { readonly [K in W]: K };
type Ending = Extract<IncidentEvent, { what: "ended" }>["why"];

// Objects are loose: a key that we do not know is kept when its file is written again.

const version = z.literal(VERSION);
const instant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, "is no moment like 2026-11-21T09:05:31.412Z")
  .refine(isMoment, "is no moment of the calendar");
/** What people write, too: any precision from minutes on, any zone. */
const writtenInstant = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)$/, "is no moment like 2026-11-21T09:05Z")
  .refine(isMoment, "is no moment of the calendar")
  .transform((text) => toInstant(toMs(text)));
const name = z.string().min(1);
const amount = z.number().nonnegative();
const count = z.int().nonnegative();
const outcome = z.enum(OUTCOMES);
const reason = z.enum(REASONS);
const blame = z.enum({
  provider: "provider",
  owner: "owner",
  runner: "runner",
  nobody: "nobody",
} satisfies Words<Blame>);
const phases = z.partialRecord(z.enum(PHASES), amount);
const level = z.enum(LEVELS);

const sample: z.ZodType<Sample> = z.looseObject({
  v: version,
  t: instant,
  monitor: name,
  region: name.exactOptional(),
  run: z.string(),
  outcome,
  reason: reason.exactOptional(),
  blame: blame.exactOptional(),
  ms: amount.exactOptional(),
  phases: phases.exactOptional(),
  phase: z.enum(PHASES).exactOptional(),
  code: z.int().exactOptional(),
  error: z.string().exactOptional(),
  bytes: amount.exactOptional(),
  every: z.number().positive(),
  again: z.int().positive().exactOptional(),
  retryAfter: amount.exactOptional(),
  tier: z.enum(TIERS).exactOptional(),
  token: amount.exactOptional(),
  rate: amount.exactOptional(),
  used: z
    .looseObject({ in: count.exactOptional(), out: count.exactOptional(), units: amount.exactOptional() })
    .exactOptional(),
  cost: count.exactOptional(),
  unit: name.exactOptional(),
  model: name.exactOptional(),
  output: z
    .looseObject({ hash: name, bytes: count, w: count.exactOptional(), h: count.exactOptional() })
    .exactOptional(),
  left: z.number().min(0).max(1).exactOptional(),
  certTo: instant.exactOptional(),
  server: z.record(z.string(), z.number()).exactOptional(),
  places: z.looseObject({ asked: count, failed: z.array(z.string()) }).exactOptional(),
  id: name.exactOptional(),
});

const counts = z.partialRecord(outcome, count);
const rollup = {
  v: version,
  t: instant,
  monitor: name,
  region: name.exactOptional(),
  n: counts,
  first: counts,
  shares: z.looseObject({ availableMs: count, slowMs: count, failureMs: count, leftOutMs: count }),
  latency: z.looseObject({ n: count, sum: count, b: z.array(z.tuple([z.int(), count])) }),
  usage: z
    .looseObject({
      in: count.exactOptional(),
      out: count.exactOptional(),
      units: count.exactOptional(),
      cost: z.record(z.string(), count),
      unpriced: count,
    })
    .exactOptional(),
};

const hour: z.ZodType<HourRollup> = z.looseObject(rollup);

const day: z.ZodType<DayRollup> = z.looseObject({
  ...rollup,
  cells: z.array(z.tuple([count, count, count, count]).nullable()).length(24),
});

const componentStatus = z.enum(COMPONENT_STATUSES);
const reportedState = z.enum(INCIDENT_STATES);
const affected = { begin: instant, end: instant.exactOptional(), components: z.array(z.string()) };

const feedChange: z.ZodType<FeedChange> = z.looseObject({
  v: version,
  t: instant,
  report: z.looseObject({
    feed: name,
    url: z.string(),
    indicator: z.enum(INDICATORS),
    components: z.array(z.looseObject({ id: z.string(), name: z.string(), status: componentStatus })),
    incidents: z.array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        state: reportedState,
        impact: componentStatus,
        ...affected,
        published: instant,
        url: z.string().exactOptional(),
        updates: z.array(z.looseObject({ t: instant, state: reportedState, text: z.string() })),
      }),
    ),
    maintenances: z.array(
      z.looseObject({
        id: z.string(),
        title: z.string(),
        state: z.enum(MAINTENANCE_STATES),
        ...affected,
        url: z.string().exactOptional(),
      }),
    ),
    problem: z
      .looseObject({
        reason: z.enum(FEED_PROBLEMS),
        detail: z.string(),
      })
      .exactOptional(),
  }),
});

const correction: z.ZodType<Correction> = z.looseObject({
  v: version,
  t: writtenInstant,
  monitor: name,
  from: writtenInstant,
  to: writtenInstant,
  who: z.string(),
  why: z.string(),
});

const round: z.ZodType<Round> = z.looseObject({
  v: version,
  t: instant,
  run: z.string(),
  region: name.exactOptional(),
  asked: count,
  controls: z.looseObject({ asked: count, answered: count }).exactOptional(),
  runner: z
    .looseObject({ os: z.string(), arch: z.string(), name: name.exactOptional(), place: name.exactOptional() })
    .exactOptional(),
  ip: z.array(z.union([z.literal(4), z.literal(6)])).exactOptional(),
  version: z.string(),
  ms: amount,
});

const error = { outcome: outcome.exactOptional(), reason: reason.exactOptional() };
const ending = z.enum({ unobserved: "unobserved", "no-longer-watched": "no-longer-watched" } satisfies Words<Ending>);
const namedModels = z.looseObject({ count, names: z.array(z.string()) });
const event = z.discriminatedUnion("what", [
  z.looseObject({ t: instant, what: z.literal("opened"), level, ...error }),
  z.looseObject({ t: instant, what: z.literal("level"), level, ...error }),
  z.looseObject({ t: instant, what: z.literal("error"), ...error, outcome }),
  z.looseObject({
    t: instant,
    what: z.literal("page"),
    corroboration: z.enum(CORROBORATIONS),
    title: z.string().exactOptional(),
    published: instant.exactOptional(),
    url: z.string().exactOptional(),
  }),
  z.looseObject({ t: instant, what: z.literal("certificate"), level, daysLeft: z.int(), to: instant }),
  z.looseObject({ t: instant, what: z.literal("models"), appeared: namedModels, vanished: namedModels }),
  z.looseObject({ t: instant, what: z.literal("recovered") }),
  z.looseObject({ t: instant, what: z.literal("ended"), why: ending }),
  z.looseObject({ t: instant, what: z.literal("reopened"), level, ...error }),
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

const outboxWhat = z.enum({
  open: "open",
  comment: "comment",
  close: "close",
  reopen: "reopen",
} satisfies Words<OutboxWhat>);
const outboxState = z.enum({
  pending: "pending",
  done: "done",
  dropped: "dropped",
} satisfies Words<OutboxEntry["state"]>);
const outboxEntry = z.looseObject({
  seq: z.int().positive(),
  what: outboxWhat,
  to: name,
  event: count,
  state: outboxState,
  by: z.string(),
  until: instant,
  made: instant,
  ref: z.string().exactOptional(),
});

const incident: z.ZodType<Incident> = z.looseObject({
  v: version,
  id: name,
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
  timeline: z.array(event),
  evidence: z.array(evidence),
  issue: z.looseObject({ number: z.int().positive(), url: z.string() }).exactOptional(),
  outbox: z.array(outboxEntry),
});

const state: z.ZodType<State> = z.looseObject({
  v: version,
  verdicts: z.record(z.string(), z.looseObject({ verdict: z.enum(VERDICTS), since: instant })),
  backoffs: z.record(z.string(), instant),
  jobs: z
    .record(
      z.string(),
      z.looseObject({
        id: name,
        pollUrl: name,
        cancelUrl: name.exactOptional(),
        created: instant,
        deadline: instant,
        phases,
      }),
    )
    .exactOptional(),
  models: z
    .record(
      z.string(),
      z.looseObject({
        ids: z.array(z.string()),
        changed: z
          .looseObject({ t: instant, appeared: z.array(z.string()), vanished: z.array(z.string()) })
          .exactOptional(),
      }),
    )
    .exactOptional(),
});

/** What the ledger's lines and files hold, by kind. */
export interface Kinds {
  readonly sample: Sample;
  readonly hour: HourRollup;
  readonly day: DayRollup;
  readonly feedChange: FeedChange;
  readonly round: Round;
  readonly correction: Correction;
  readonly incident: Incident;
  readonly state: State;
}
export type Kind = keyof Kinds;

export const SCHEMAS: { readonly [K in Kind]: z.ZodType<Kinds[K]> } = {
  sample,
  hour,
  day,
  feedChange,
  round,
  correction,
  incident,
  state,
};

function isMoment(text: string): boolean {
  return !Number.isNaN(toMs(text));
}
