import {
  addressAtHome,
  fillAddress,
  hasSecretInQuery,
  isAddressTemplate,
  isGoing,
  jobId,
  jobState,
  sumOf,
} from "../domain/jobs.ts";
import { toInstant, toMs } from "../domain/instant.ts";
import { asHttp, isSuccess, plainFacts } from "./request.ts";
import { toRequest } from "./http.ts";
import type { Exchange, ExchangeFailure, PendingJob, Phase, PhaseTimes } from "../domain/exchange.ts";
import type { GoingState, JobState } from "../domain/jobs.ts";
import type { HttpRequest, World } from "../world.ts";
import type { PredictionSettings } from "./prediction.ts";
import type { ProbeContext } from "./contract.ts";

export type JobWorld = Pick<World, "clock" | "http">;

/** One job on its way, from the answer that named it to its end. */
export interface Job {
  readonly asked: PredictionSettings;
  readonly world: JobWorld;
  readonly context: ProbeContext;
  /** The request that made it; what is asked later carries its headers. */
  readonly made: HttpRequest;
  readonly id: string;
  readonly pollUrl: string;
  readonly cancelUrl: string | undefined;
  readonly createdMs: number;
  readonly deadlineMs: number;
  readonly phases: PhaseTimes;
  state: GoingState;
  /** Until when its time has been counted. */
  countedMs: number;
  /** Nobody looked since it was put aside: that time counts only if it turns out to be going on still. */
  unwatched: boolean;
}

/** Words of an answer about a job. */
export function readState(
  asked: PredictionSettings,
  exchange: Exchange,
  { evaluate }: ProbeContext,
): JobState | undefined {
  return jobState(evaluate(asked.status, plainFacts(exchange)), asked);
}

/** The job that an answer to `create` names, or what is wrong with it. */
export function jobIn(
  exchange: Exchange,
  made: HttpRequest,
  asked: PredictionSettings,
  world: JobWorld,
  context: ProbeContext,
): Job | { readonly fault: "BAD_JOB_ID" | "BAD_POLL_URL"; readonly cancelUrl: string | undefined } {
  const facts = plainFacts(exchange);
  const id = jobId(context.evaluate(asked.id, facts));
  const addressOf = (setting: string): string | undefined => {
    if (!isAddressTemplate(setting)) return addressAtHome(context.evaluate(setting, facts), made.url);
    return id === undefined ? undefined : addressAtHome(fillAddress(setting, id), made.url);
  };
  const cancelUrl = addressOf(asked.cancel.url);
  if (id === undefined) return { fault: "BAD_JOB_ID", cancelUrl };
  const pollUrl = addressOf(asked.poll.url);
  if (pollUrl === undefined) return { fault: "BAD_POLL_URL", cancelUrl };
  const state = readState(asked, exchange, context);
  return {
    asked,
    world,
    context,
    made,
    id,
    pollUrl,
    cancelUrl,
    createdMs: exchange.startedAtMs,
    deadlineMs: exchange.startedAtMs + asked.deadline,
    phases: { create: exchange.totalMs },
    state: state !== undefined && isGoing(state) ? state : "queued",
    countedMs: world.clock.now(),
    unwatched: false,
  };
}

/** The job of an earlier run; `undefined` where the settings ask another origin by now, so that it is not ours to ask about. */
export function resumed(
  pending: PendingJob,
  asked: PredictionSettings,
  world: JobWorld,
  context: ProbeContext,
): Job | undefined {
  const made = { ...creating(asked), ...(pending.reach !== undefined && { from: pending.reach }) };
  const id = jobId(pending.id);
  if (id === undefined) return undefined;
  const addressOf = (setting: string, kept: string | undefined): string | undefined =>
    addressAtHome(isAddressTemplate(setting) ? fillAddress(setting, id) : kept, made.url);
  const pollUrl = addressOf(asked.poll.url, pending.pollUrl);
  if (pollUrl === undefined) return undefined;
  const createdMs = toMs(pending.created);
  return {
    asked,
    world,
    context,
    made,
    id,
    pollUrl,
    cancelUrl: addressOf(asked.cancel.url, pending.cancelUrl),
    createdMs,
    deadlineMs: toMs(pending.deadline),
    phases: { ...pending.phases },
    state: pending.phases.run === undefined ? "queued" : "run",
    countedMs: createdMs + sumOf(pending.phases),
    unwatched: true,
  };
}

/** What a later run needs to go on; `undefined` where that would keep a credential. */
export function putAside(job: Job): PendingJob | undefined {
  const kept = (setting: string, address: string): string => {
    const url = new URL(address);
    // An address of ours is made anew from the id; its query may hold a key.
    if (isAddressTemplate(setting)) url.search = "";
    return url.href;
  };
  const pollUrl = kept(job.asked.poll.url, job.pollUrl);
  const cancelUrl = job.cancelUrl && kept(job.asked.cancel.url, job.cancelUrl);
  if ([pollUrl, cancelUrl].some((address) => address !== undefined && hasSecretInQuery(address))) return undefined;
  return {
    id: job.id,
    pollUrl,
    ...(cancelUrl !== undefined && { cancelUrl }),
    created: toInstant(job.createdMs),
    deadline: toInstant(job.deadlineMs),
    phases: Object.fromEntries(Object.entries(job.phases).map(([phase, ms]) => [phase, Math.round(ms)])),
    ...(job.made.from !== undefined && { reach: job.made.from }),
  };
}

/** Counts the time until now to the state that the job was last seen in, and takes note of the one it is in now. */
export function count(job: Job, seen?: JobState): void {
  const nowMs = job.world.clock.now();
  const isKnown = !job.unwatched || (seen !== undefined && isGoing(seen));
  if (isKnown) add(job.phases, job.state, Math.max(0, nowMs - job.countedMs));
  if (isKnown || seen !== undefined) job.countedMs = nowMs;
  if (seen === undefined) return;
  job.unwatched = false;
  if (isGoing(seen)) job.state = seen;
}

export function add(phases: PhaseTimes, phase: Phase, ms: number): void {
  phases[phase] = (phases[phase] ?? 0) + ms;
}

/** The whole call: what was answered last, in the job's own times. */
export function whole(job: Job, last: Exchange, more: Partial<Exchange> = {}): Exchange {
  const { failure: _, ...answer } = last;
  return { ...answer, startedAtMs: job.createdMs, phases: job.phases, totalMs: sumOf(job.phases), ...more };
}

export const failing = (kind: ExchangeFailure["kind"], phase: Phase, code: string): Pick<Exchange, "failure"> => ({
  failure: { kind, phase, code },
});

export const creating = (asked: PredictionSettings): HttpRequest => toRequest(asHttp(asked.create));

/**
 * The request that made the job, for what comes later: that goes no further inside than the first answer came from, since the
 * server chose its address, and its name may lead elsewhere by then.
 */
export const boundBy = ({ reach, leftOrigin }: Exchange, made: HttpRequest): HttpRequest =>
  reach === undefined || leftOrigin === true ? made : { ...made, from: reach };

/** Headers that speak of the body, or of this one request only. */
const OF_CREATING: ReadonlySet<string> = new Set(["content-type", "content-encoding", "prefer", "idempotency-key"]);

/** A request about the job: with the headers of the one that made it, and without its body. */
export function later(made: HttpRequest, method: string, url: string, totalMs: number): HttpRequest {
  const { body: _, arrivals: __, ...plain } = made;
  return {
    ...plain,
    method,
    url,
    headers: Object.fromEntries(Object.entries(made.headers).filter(([name]) => !OF_CREATING.has(name))),
    limits: { ...made.limits, totalMs: Math.min(made.limits.totalMs, totalMs) },
  };
}

const CANCEL_MS = 5_000;

/**
 * Cancels a job, so that nobody pays for what nobody waits for: at most twice, in its own time and whatever signal has
 * ended the call. That it fails changes nothing about what was seen.
 */
export async function cancel(
  { http }: Pick<World, "http">,
  made: HttpRequest,
  asked: PredictionSettings,
  cancelUrl: string | undefined,
): Promise<void> {
  if (cancelUrl === undefined) return;
  for (let tries = 0; tries < 2; tries += 1) {
    const { status = 0 } = await http.exchange(later(made, asked.cancel.method, cancelUrl, CANCEL_MS));
    if (isSuccess({ status }) || (status >= 400 && status < 500 && status !== 429)) return;
  }
}
