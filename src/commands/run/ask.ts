import { classify, missingSecret, type Classification } from "../../domain/classify.ts";
import { evaluateExpression } from "../../conditions/index.ts";
import { exhaustedUntilMs } from "../../domain/rate-limit.ts";
import { isAvailable } from "../../domain/outcome.ts";
import { measured } from "../../domain/measured.ts";
import { observeProbe, type Call } from "../../probes/index.ts";
import { unreadable } from "../../ledger/codec.ts";
import { toInstant, toMs } from "../../domain/instant.ts";
import { mayBeBilled } from "../../domain/spend-books.ts";
import type { ConditionResult, Evidence } from "../../domain/incident.ts";
import type { Exchange, PendingJob, PhaseTimes } from "../../domain/exchange.ts";
import type { Facts } from "../../domain/facts.ts";
import type { RunContext } from "../run.ts";
import type { Sample } from "../../domain/sample.ts";
import type { Slots } from "./slots.ts";
import type { ProbedMonitor } from "../../config/config.ts";
import type { World } from "../../world.ts";

/** A call that was made and judged. */
export interface Asked {
  readonly kind: "asked";
  readonly monitor: ProbedMonitor;
  readonly sample: Sample;
  readonly evidence: Evidence;
  /** What the run needs of the facts beside the sample; the facts themselves hold bodies, and are let go. */
  readonly beside?: Beside;
}

export interface Beside {
  /** Of the address connected to. */
  readonly family?: 4 | 6;
  /** Until when a limit that the provider told is used up, in milliseconds since the epoch. */
  readonly exhaustedUntilMs?: number;
  /** The names of models in the answer, where the monitor has them compared. */
  readonly models?: readonly string[];
}

/** A job that the provider is still working on: no sample yet, a later run goes on asking for it. */
export interface Pending {
  readonly kind: "pending";
  readonly monitor: ProbedMonitor;
  readonly job: PendingJob;
}

/** There was nothing to say: no sample, and nothing to ask again. */
export interface Silent {
  readonly kind: "silent";
  readonly monitor: ProbedMonitor;
}

export type Answer = Asked | Pending | Silent;

export interface Asking {
  readonly world: Pick<World, "clock" | "random" | "http" | "net" | "places" | "log"> & Partial<Pick<World, "files">>;
  readonly slots: Slots;
  readonly context: RunContext;
  /** Ends calls when the run or the round must end. */
  readonly signal: AbortSignal;
}

/**
 * One call of one monitor: probe → exchange → facts → conditions → classification → sample. It is classified inside its
 * slot, so that no more bodies are held than there are slots. A fault of our own is an `inconclusive` sample, never an error.
 * `job` is one of an earlier run that goes on: it is asked for, not made again. `undefined` when its turn did not come in
 * time: who is not asked leaves no sample.
 */
export async function ask(
  monitor: ProbedMonitor,
  again: number,
  asking: Asking,
  job?: PendingJob,
): Promise<Answer | undefined> {
  const { world, slots, context } = asking;
  const now = () => world.clock.now();
  if (monitor.missing.length > 0) return note(monitor, again, context, now(), missingSecret(monitor.missing));
  const call = observeProbe(monitor.probe, world, evaluateExpression);
  return slots.take(call.host, call.queueMs, async (): Promise<Answer> => {
    const startedAtMs = job === undefined ? now() : toMs(job.created);
    try {
      const exchange = await call.exchange({ signal: asking.signal, ...(job !== undefined && { job }) });
      if (exchange.pending !== undefined) return { kind: "pending", monitor, job: exchange.pending };
      if (exchange.silent === true) return { kind: "silent", monitor };
      const asked = await judgeCall(monitor, again, exchange, { call, now, context });
      const why = unreadable("sample", asked.sample);
      if (why !== undefined) throw new Error(`the ledger could not keep what came of it: ${why}`);
      return asked;
    } catch (error) {
      world.log.error(`Asking ${monitor.id} failed by a fault of ours: ${messageOf(error)}`);
      return note(monitor, again, context, startedAtMs, INTERNAL_FAULT);
    }
  });
}

const INTERNAL_FAULT: Classification = { outcome: "inconclusive", reason: "internal-fault", blame: "runner" };

interface Judging {
  readonly call: Call;
  readonly now: () => number;
  readonly context: RunContext;
}

async function judgeCall(
  monitor: ProbedMonitor,
  again: number,
  exchange: Exchange,
  { call, now, context }: Judging,
): Promise<Asked> {
  const facts = await call.facts(exchange);
  const results = monitor.expect.map((condition) => condition.evaluate(facts));
  const classification = classify({
    exchange,
    facts,
    results,
    ...(monitor.slowMs !== undefined && { slowMs: monitor.slowMs }),
    credentialed: monitor.credentialed,
    nowMs: now(),
  });
  const asked = note(monitor, again, context, exchange.startedAtMs, classification, exchange, results);
  const told = { ...asked.sample, ...measured(isBilled(monitor) ? facts : withoutCost(facts), monitor.price) };
  // It has a price, and may be on the bill without a word: that is a cost nobody knows, and not none.
  const isSilent = told.used === undefined && told.cost === undefined && mayBeBilled(told);
  const sample = monitor.price !== undefined && isSilent ? { ...told, used: {} } : told;
  return { ...asked, sample, beside: besideOf(monitor, facts, sample, now()) };
}

/** Somebody pays for its calls, as far as the config tells. */
const isBilled = ({ credentialed, price, tier, budgets = [] }: ProbedMonitor): boolean =>
  credentialed || price !== undefined || tier !== undefined || budgets.length > 0;

/** A page that anybody may ask is not believed in what it says it cost: it could use up the budget of all the others. */
function withoutCost({ usage, ...facts }: Facts): Facts {
  if (usage === undefined) return facts;
  const { cost: _, ...used } = usage;
  return { ...facts, usage: used };
}

function besideOf({ models }: ProbedMonitor, facts: Facts, { outcome }: Sample, nowMs: number): Beside {
  const untilMs = exhaustedUntilMs(facts.limits ?? [], nowMs);
  const named = models !== undefined && isAvailable(outcome) ? evaluateExpression(models, facts) : undefined;
  return {
    ...(facts.family !== undefined && { family: facts.family }),
    ...(untilMs !== undefined && { exhaustedUntilMs: untilMs }),
    // A list that is not one of names says nothing: nothing has vanished from it.
    ...(Array.isArray(named) && named.every((id) => typeof id === "string") && { models: named }),
  };
}

function note(
  monitor: ProbedMonitor,
  again: number,
  context: RunContext,
  startedAtMs: number,
  classification: Classification,
  exchange?: Exchange,
  conditions: readonly ConditionResult[] = [],
): Asked {
  const { outcome, reason, blame, phase, code, error, retryAfterSeconds, requestId } = classification;
  const seen = {
    t: toInstant(startedAtMs),
    outcome,
    ...(reason !== undefined && { reason }),
    ...(blame !== "nobody" && { blame }),
    ...(again > 0 && { again }),
    ...(exchange !== undefined && { ms: Math.round(exchange.totalMs), phases: wholeMs(exchange.phases) }),
    ...(phase !== undefined && { phase }),
    ...(code !== undefined && { code }),
    ...(error !== undefined && { error }),
  };
  const sample: Sample = {
    v: 1,
    ...seen,
    monitor: monitor.id,
    run: context.run,
    every: Math.round(monitor.everyMs / 1000),
    ...(context.region !== undefined && { region: context.region }),
    ...(monitor.tier !== undefined && { tier: monitor.tier }),
    ...(exchange !== undefined && exchange.body.length > 0 && { bytes: exchange.body.length }),
    ...(retryAfterSeconds !== undefined && { retryAfter: retryAfterSeconds }),
  };
  return {
    kind: "asked",
    monitor,
    sample,
    evidence: { ...seen, ...(requestId !== undefined && { requestId }), conditions },
  };
}

function wholeMs(phases: PhaseTimes): PhaseTimes {
  return Object.fromEntries(Object.entries(phases).map(([phase, ms]) => [phase, Math.round(ms)]));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
