import { asHttp, httpKind, plainFacts } from "./request.ts";
import { carried, fillRequest, namesIn, type Value } from "./multistep-values.ts";
import { retryAfterSeconds } from "../domain/provider-error-retry.ts";
import { toRequest } from "./http.ts";
import type { Exchange, ExchangeFailure, Phase, PhaseTimes } from "../domain/exchange.ts";
import type { MultistepSettings, Step } from "./multistep.ts";
import type { ProbeContext } from "./contract.ts";
import type { RequestSettings } from "./request.ts";
import type { World } from "../world.ts";

type StepWorld = Pick<World, "clock" | "http">;

/** What has come of the steps so far. */
interface Journey {
  readonly world: StepWorld;
  readonly context: ProbeContext;
  readonly values: Map<string, Value>;
  readonly steps: Map<string, Exchange>;
  readonly phases: PhaseTimes;
  totalMs: number;
  last: Exchange | undefined;
}

/** Bounds of a part of the journey. */
interface Leg {
  readonly deadlineMs: number;
  readonly signal?: AbortSignal;
}

/**
 * Makes the steps in order until one fails, then all of `cleanup` that can be made, in its own time and whatever signal
 * has ended the steps. The exchange is that of the last step, with the times of all: `totalMs` is what the requests took,
 * without waits and without `cleanup`.
 */
export async function observeSteps(
  asked: MultistepSettings,
  world: StepWorld,
  context: ProbeContext,
): Promise<Exchange> {
  const startedAtMs = world.clock.now();
  const journey: Journey = {
    world,
    context,
    values: new Map(),
    steps: new Map(),
    phases: {},
    totalMs: 0,
    last: undefined,
  };
  const leg: Leg = {
    deadlineMs: startedAtMs + asked.deadline,
    ...(context.signal !== undefined && { signal: context.signal }),
  };
  let failure: ExchangeFailure | undefined;
  for (const step of asked.steps) {
    failure = await makeStep(step, journey, leg);
    if (failure !== undefined) break;
  }
  const { last, phases, totalMs, steps } = journey;
  const { failure: _, ...answer } = last ?? NOTHING;
  const seen = {
    ...answer,
    startedAtMs,
    phases: { ...phases },
    totalMs,
    steps,
    ...(failure !== undefined && { failure }),
  };
  if (last !== undefined) await cleanUp(asked, journey);
  return seen;
}

const NOTHING: Omit<Exchange, "startedAtMs" | "totalMs" | "phases"> & { failure?: ExchangeFailure } = {
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
};

async function cleanUp(asked: MultistepSettings, journey: Journey): Promise<void> {
  const leg: Leg = { deadlineMs: journey.world.clock.now() + asked.cleanupDeadline };
  for (const step of asked.cleanup) {
    const request = step.request ?? step.poll?.request;
    const isReady = request === undefined || namesIn(request).every((name) => journey.values.has(name));
    if (isReady) await makeStep(step, journey, leg);
  }
}

/** Why the step failed, if it did. */
async function makeStep(step: Step, journey: Journey, leg: Leg): Promise<ExchangeFailure | undefined> {
  const over = stopped(journey, leg);
  if (over !== undefined) return over;
  if (step.request !== undefined) return makeRequest(step, step.request, journey, leg);
  if (step.poll !== undefined) return makePoll(step, step.poll, journey, leg);
  return rest(step.wait ?? 0, journey, leg);
}

const failing = (kind: ExchangeFailure["kind"], phase: Phase, code: string): ExchangeFailure => ({ kind, phase, code });

/** Between requests: the run has ended, or the time is over. */
function stopped({ world }: Journey, { deadlineMs, signal }: Leg): ExchangeFailure | undefined {
  if (signal?.aborted === true) return failing("aborted", "poll", "ABORTED");
  return world.clock.now() >= deadlineMs ? failing("timeout", "poll", "DEADLINE") : undefined;
}

async function rest(ms: number, journey: Journey, leg: Leg): Promise<ExchangeFailure | undefined> {
  const leftMs = leg.deadlineMs - journey.world.clock.now();
  await journey.world.clock.sleep(Math.min(ms, leftMs), leg.signal);
  if (leg.signal?.aborted === true) return failing("aborted", "poll", "ABORTED");
  return ms >= leftMs ? failing("timeout", "poll", "DEADLINE") : undefined;
}

/** An answer that is not as the step wants it: it names the step. */
const unmet = (step: Step): ExchangeFailure => failing("answer", "receive", `STEP_${step.name ?? ""}`);

async function makeRequest(
  step: Step,
  request: RequestSettings,
  journey: Journey,
  leg: Leg,
): Promise<ExchangeFailure | undefined> {
  const exchange = await ask(step, request, journey, leg);
  if (exchange === undefined) return unmet(step);
  for (const [phase, ms] of Object.entries(exchange.phases) as [Phase, number][]) add(journey.phases, phase, ms);
  return exchange.failure ?? conclude(step, request, exchange, journey);
}

async function makePoll(
  step: Step,
  { request, until, every, deadline }: NonNullable<Step["poll"]>,
  journey: Journey,
  leg: Leg,
): Promise<ExchangeFailure | undefined> {
  const { world } = journey;
  const own: Leg = { ...leg, deadlineMs: Math.min(leg.deadlineMs, world.clock.now() + deadline) };
  for (;;) {
    const exchange = await ask(step, request, journey, own);
    if (exchange === undefined) return unmet(step);
    add(journey.phases, "poll", exchange.totalMs);
    if (exchange.failure?.kind === "aborted") return exchange.failure;
    if (exchange.failure === undefined && (await isTrue(until, request, exchange, journey)))
      return conclude(step, request, exchange, journey);
    const told = retryAfterSeconds(exchange.headers, plainFacts(exchange).body, world.clock.now());
    const stop = await rest(told === undefined ? every : Math.max(told * 1_000, SHORTEST_TOLD_WAIT_MS), journey, own);
    // Where the last question got no answer, what stood in its way says more than that the time is over.
    if (stop !== undefined) return stop.kind === "timeout" ? (exchange.failure ?? stop) : stop;
  }
}

/** A server that says "at once" each time is still not asked more often than so. */
const SHORTEST_TOLD_WAIT_MS = 1_000;

/** One request of a step, as its exchange; `undefined` where a saved value cannot stand where it is wanted. */
async function ask(
  step: Step,
  request: RequestSettings,
  journey: Journey,
  { deadlineMs, signal }: Leg,
): Promise<Exchange | undefined> {
  const filled = fillRequest(request, journey.values);
  if (filled === undefined) return undefined;
  const made = toRequest(asHttp(filled));
  const leftMs = Math.max(1, deadlineMs - journey.world.clock.now());
  const limits = { ...made.limits, totalMs: Math.min(made.limits.totalMs, leftMs) };
  const exchange = await journey.world.http.exchange({ ...made, limits }, signal);
  journey.steps.set(step.name ?? "", exchange);
  journey.last = exchange;
  journey.totalMs += exchange.totalMs;
  return exchange;
}

function add(phases: PhaseTimes, phase: Phase, ms: number): void {
  phases[phase] = (phases[phase] ?? 0) + ms;
}

const GOOD_STATUS = "status >= 200 && status < 300";

/** Holds a step's answer against what is expected of it, and saves what later steps want. */
async function conclude(
  step: Step,
  request: RequestSettings,
  exchange: Exchange,
  journey: Journey,
): Promise<ExchangeFailure | undefined> {
  const speaksOfStatus = step.expect.some((text) => /\bstatus\b/.test(text));
  for (const text of speaksOfStatus ? step.expect : [GOOD_STATUS, ...step.expect]) {
    if (!(await isTrue(text, request, exchange, journey))) return unmet(step);
  }
  const facts = plainFacts(exchange);
  for (const [name, text] of Object.entries(step.save)) {
    const value = carried(journey.context.evaluate(text, facts, savedIn(journey)));
    if (value === undefined) return unmet(step);
    journey.values.set(name, value);
  }
  return undefined;
}

async function isTrue(text: string, request: RequestSettings, exchange: Exchange, journey: Journey): Promise<boolean> {
  const { evaluate } = journey.context;
  const facts = await httpKind.facts(exchange, asHttp(request), evaluate);
  return evaluate(text, facts, savedIn(journey)) === true;
}

const savedIn = ({ values }: Journey): { readonly saved: Readonly<Record<string, Value>> } => ({
  saved: Object.fromEntries(values),
});
