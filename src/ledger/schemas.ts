import { z } from "zod";
import { PHASES } from "../domain/exchange.ts";
import type { Incident } from "../domain/incident.ts";
import type { FigureSample } from "../domain/figure-sample.ts";
import type { Correction } from "../domain/ledger.ts";
import { TIERS } from "../domain/monitor.ts";
import { OUTCOMES } from "../domain/outcome.ts";
import type { ImportedDay } from "../domain/imported.ts";
import type { DayRollup, HourRollup, MonthRollup, YearTotal } from "../domain/rollup.ts";
import type { Round } from "../domain/rounds.ts";
import type { Sample } from "../domain/sample.ts";
import type { SlaReport } from "../domain/sla-report.ts";
import type { State } from "../domain/state.ts";
import type { FeedLine } from "./feed-lines.ts";
import { checkOf, type Check } from "./quick-checks.ts";
import { feedLine } from "./schema-feed.ts";
import { figure } from "./schema-figure.ts";
import { incident } from "./schema-incident.ts";
import { modelUsage, report } from "./schema-report.ts";
import { sketch } from "./schema-sketch.ts";
import { state } from "./schema-state.ts";
import {
  amount,
  blame,
  byKey,
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

/** `from/to` */
const INSTANT = String.raw`\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z`;
const stretch = z.string().regex(new RegExp(`^${INSTANT}/${INSTANT}$`), "is no stretch of time");

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
  maintenance: z.array(stretch).exactOptional(),
  id: name.exactOptional(),
});

const shares = z.looseObject({
  availableMs: count,
  slowMs: count,
  failureMs: count,
  leftOutMs: count,
  maintenanceMs: count.exactOptional(),
});
const counts = z.partialRecord(z.enum([...OUTCOMES, "maintenance"]), count);
const rollup = {
  v: version,
  t: instant,
  monitor: name,
  region: name.exactOptional(),
  n: counts,
  first: counts,
  shares,
  latency: sketch,
  usage: z
    .looseObject({
      in: count.exactOptional(),
      out: count.exactOptional(),
      units: count.exactOptional(),
      cost: z.record(z.string(), count),
      unpriced: count,
      models: modelUsage.exactOptional(),
    })
    .exactOptional(),
  corrected: z.array(instant).exactOptional(),
};

const hour: z.ZodType<HourRollup> = z.looseObject(rollup);

const cell = z.union([z.tuple([count, count, count, count]), z.tuple([count, count, count, count, count])]);
const cells = z.array(cell.nullable());
const day: z.ZodType<DayRollup> = z.looseObject({ ...rollup, cells: cells.length(24) });
const month: z.ZodType<MonthRollup> = z.looseObject({ ...rollup, cells: cells.min(28).max(31) });

const year: z.ZodType<YearTotal> = z.looseObject({
  v: version,
  t: instant,
  monitor: name,
  since: instant,
  n: counts,
  first: counts,
  shares,
  latency: sketch,
  usage: rollup.usage,
  corrected: z.array(instant).exactOptional(),
});

const importedDay: z.ZodType<ImportedDay> = z.looseObject({
  v: version,
  t: instant,
  monitor: name,
  source: z.literal("upptime"),
  precision: z.enum(["change", "day"]),
  shares,
  ms: count.exactOptional(),
  values: count.exactOptional(),
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

/** What the ledger's lines and files hold, by kind. */
export interface Kinds {
  readonly sample: Sample;
  readonly figure: FigureSample;
  /** What a file of samples holds. */
  readonly sampleLine: Sample | FigureSample;
  readonly hour: HourRollup;
  readonly day: DayRollup;
  readonly month: MonthRollup;
  readonly year: YearTotal;
  readonly importedDay: ImportedDay;
  readonly feedLine: FeedLine;
  readonly round: Round;
  readonly correction: Correction;
  readonly incident: Incident;
  readonly report: SlaReport;
  readonly state: State;
}
export type Kind = keyof Kinds;

export const SCHEMAS: { readonly [K in Kind]: z.ZodType<Kinds[K]> } = {
  sample,
  figure,
  sampleLine: byKey("source", figure, sample),
  hour,
  day,
  month,
  year,
  importedDay,
  feedLine,
  round,
  correction,
  incident,
  report,
  state,
};

/** By kind: accepts most of what the schema accepts and leaves as it is, at a third of the cost. */
export const QUICK_CHECKS = Object.fromEntries(
  Object.entries(SCHEMAS).map(([kind, schema]) => [kind, checkOf(schema)]),
) as Readonly<Record<Kind, Check>>;
