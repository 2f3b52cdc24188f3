import { z } from "zod";
import { PHASES, REACHES } from "../domain/exchange.ts";
import type { Incident } from "../domain/incident.ts";
import type { Correction, FeedChange } from "../domain/ledger.ts";
import { TIERS } from "../domain/monitor.ts";
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
import { incident } from "./schema-incident.ts";
import {
  amount,
  blame,
  count,
  instant,
  name,
  outcome,
  phases,
  reason,
  version,
  writtenInstant,
} from "./schema-words.ts";

// Objects are loose: a key that we do not know is kept when its file is written again.

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
        reach: z.enum(REACHES).exactOptional(),
      }),
    )
    .exactOptional(),
  models: z
    .record(
      z.string(),
      z.looseObject({
        ids: z.array(z.string()),
        doubted: instant.exactOptional(),
        unsteady: z.record(z.string(), instant).exactOptional(),
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
