import { addressAtHome, firstAddress, isGoing, pollWaitMs } from "../domain/jobs.ts";
import { retryAfterSeconds } from "../domain/provider-error-retry.ts";
import { SAFE_CODE } from "../domain/provider-error.ts";
import {
  add,
  boundBy,
  cancel,
  count,
  creating,
  failing,
  jobIn,
  later,
  putAside,
  readState,
  resumed,
  whole,
} from "./prediction-job.ts";
import { isSuccess, plainFacts } from "./request.ts";
import { USER_AGENT } from "./http.ts";
import type { Exchange } from "../domain/exchange.ts";
import type { HttpRequest } from "../world.ts";
import type { Job, JobWorld } from "./prediction-job.ts";
import type { JobState } from "../domain/jobs.ts";
import type { PredictionSettings } from "./prediction.ts";
import type { ProbeContext } from "./contract.ts";

/** Longest time for one question about a job. */
const POLL_MS = 30_000;
/** At its deadline the job is asked about once more, and not for longer than this. */
const LAST_POLL_MS = 5_000;
/** When the run ends while a job is being made, so long is waited for its name: without it nobody could cancel it. */
const NAMING_MS = 3_000;

/**
 * Makes a job and follows it to its end, or goes on with one of an earlier run. When the run ends first, the exchange is
 * `pending`; a job that is given up for any other reason is canceled.
 */
export async function observeJob(asked: PredictionSettings, world: JobWorld, context: ProbeContext): Promise<Exchange> {
  const earlier = context.job && resumed(context.job, asked, world, context);
  if (earlier !== undefined) return follow(earlier, undefined);
  const made = creating(asked);
  const exchange = await create(made, world, context.signal);
  if (exchange.failure !== undefined) return exchange;
  const asCreated = { ...exchange, phases: { create: exchange.totalMs } };
  if (!isSuccess(exchange)) return asCreated;
  const state = readState(asked, exchange, context);
  const bound = boundBy(exchange, made);
  const found = jobIn(exchange, bound, asked, world, context);
  if (!("fault" in found))
    return state === undefined || isGoing(state) ? follow(found, exchange) : conclude(found, exchange, state);
  if (state === "failed" || state === "canceled") return { ...asCreated, ...ended(state, asked, exchange, context) };
  await cancel(world, bound, asked, found.cancelUrl);
  return { ...asCreated, ...failing("answer", "create", found.fault) };
}

async function create(
  made: HttpRequest,
  { http, clock }: JobWorld,
  signal: AbortSignal | undefined,
): Promise<Exchange> {
  if (signal === undefined) return http.exchange(made);
  if (signal.aborted) return notAsked(clock.now());
  const patience = new AbortController();
  const over = new AbortController();
  const onAbort = (): void => void clock.sleep(NAMING_MS, over.signal).then(() => patience.abort());
  signal.addEventListener("abort", onAbort, { once: true });
  const exchange = await http.exchange(made, patience.signal);
  signal.removeEventListener("abort", onAbort);
  over.abort();
  return exchange;
}

const notAsked = (startedAtMs: number): Exchange => ({
  startedAtMs,
  totalMs: 0,
  phases: {},
  headers: new Map(),
  body: new Uint8Array(),
  redirects: 0,
  ...failing("aborted", "create", "ABORTED"),
});

/** Asks about a job until it has ended, been given up or put aside. `last` is the answer that named it, if that is of this run. */
async function follow(job: Job, last: Exchange | undefined): Promise<Exchange> {
  const { signal } = job.context;
  let previous = last;
  let lastGoing: Exchange | undefined;
  for (let asked = 0; ; asked += 1) {
    if (previous !== undefined) await job.world.clock.sleep(waitMs(job, previous, asked), signal);
    if (signal?.aborted === true) return leave(job, previous);
    const poll = await askAbout(job);
    if (poll.failure?.kind === "aborted") return leave(job, poll);
    const state = isSuccess(poll) && poll.failure === undefined ? readState(job.asked, poll, job.context) : undefined;
    if (state !== undefined) count(job, state);
    if (state !== undefined && !isGoing(state)) return conclude(job, poll, state);
    if (state !== undefined) lastGoing = poll;
    if (isFinal(poll)) return giveUp(job, poll, poll.failure === undefined ? {} : { failure: poll.failure });
    if (job.world.clock.now() >= job.deadlineMs) return late(job, lastGoing, poll);
    previous = poll;
  }
}

function waitMs({ asked: { first }, deadlineMs, world }: Job, previous: Exchange, asked: number): number {
  const nowMs = world.clock.now();
  const told = retryAfterSeconds(previous.headers, plainFacts(previous).body, nowMs);
  return Math.max(0, Math.min(pollWaitMs(asked, first, told), deadlineMs - nowMs));
}

function askAbout({ made, pollUrl, deadlineMs, world, context }: Job): Promise<Exchange> {
  const leftMs = deadlineMs - world.clock.now();
  const totalMs = Math.min(POLL_MS, Math.max(LAST_POLL_MS, leftMs));
  return world.http.exchange(later(made, "GET", pollUrl, totalMs), context.signal);
}

/** An answer after which asking again is of no use: we are refused, or the job is not there. */
function isFinal({ status = 0, failure }: Exchange): boolean {
  if (failure !== undefined) return failure.kind === "limit";
  return status >= 400 && status < 500 && status !== 408 && status !== 429;
}

/** The deadline has passed. Where no question was ever answered, what stood in the way of an answer says more. */
function late(job: Job, lastGoing: Exchange | undefined, last: Exchange): Promise<Exchange> {
  const wasNeverTold = lastGoing === undefined && (last.failure !== undefined || !isSuccess(last));
  if (wasNeverTold) return giveUp(job, last, last.failure === undefined ? {} : { failure: last.failure });
  return giveUp(job, lastGoing ?? last, failing("timeout", job.state, "DEADLINE"));
}

async function giveUp(job: Job, last: Exchange, more: Partial<Exchange>): Promise<Exchange> {
  count(job);
  await cancel(job.world, job.made, job.asked, job.cancelUrl);
  return whole(job, last, more);
}

/** The run ends: the next one goes on, where the job's address may be kept; else it is canceled. */
async function leave(job: Job, last: Exchange | undefined): Promise<Exchange> {
  count(job);
  const pending = putAside(job);
  if (pending === undefined) await cancel(job.world, job.made, job.asked, job.cancelUrl);
  return whole(job, last ?? notAsked(job.createdMs), {
    ...failing("aborted", job.state, "ABORTED"),
    ...(pending !== undefined && { pending }),
  });
}

async function conclude(job: Job, last: Exchange, state: Exclude<JobState, "queued" | "run">): Promise<Exchange> {
  if (state !== "succeeded") return whole(job, last, ended(state, job.asked, last, job.context));
  if (!job.asked.fetch) return whole(job, last);
  const found = job.context.evaluate(job.asked.output, plainFacts(last));
  const address = firstAddress(found);
  if (address === undefined) return whole(job, last, isNothing(found) ? failing("answer", "fetch", "NO_OUTPUT") : {});
  const fetched = await job.world.http.exchange(fetching(job, address, last), job.context.signal);
  if (fetched.failure?.kind === "aborted") {
    // The job itself has ended: the time since then is none of its own.
    job.unwatched = true;
    return leave(job, last);
  }
  add(job.phases, "fetch", fetched.totalMs);
  return whole(job, last, outputOf(fetched));
}

const isNothing = (found: unknown): boolean =>
  found === undefined || found === null || found === "" || (Array.isArray(found) && found.every(isNothing));

function outputOf({ failure, body, headers, ...answer }: Exchange): Partial<Exchange> {
  if (failure !== undefined) return { failure: { ...failure, phase: "fetch" } };
  if (!isSuccess(answer)) return failing("answer", "fetch", "OUTPUT_STATUS");
  if (body.length === 0) return failing("answer", "fetch", "NO_OUTPUT");
  const mime = headers.get("content-type")?.split(";")[0]?.trim().toLowerCase() ?? "";
  return { output: { bytes: body, mime: mime === "" ? "application/octet-stream" : mime } };
}

/** To the origin that made the job as it was made, to any other without a header of ours. */
function fetching({ made, asked }: Job, address: string, from: Exchange): HttpRequest {
  const limits = { ...made.limits, bodyBytes: asked.outputBytes };
  const home = addressAtHome(address, made.url);
  if (home !== undefined) return { ...later(made, "GET", home, made.limits.totalMs), limits };
  const url = new URL(address);
  url.username = "";
  url.password = "";
  return {
    method: "GET",
    url: url.href,
    headers: { "user-agent": USER_AGENT },
    secretHeaders: [],
    limits,
    ...(from.reach !== undefined && { from: from.reach }),
    ...(made.proxy !== undefined && { proxy: made.proxy }),
    ...(made.ca !== undefined && { ca: made.ca }),
  };
}

function ended(
  state: "failed" | "canceled",
  asked: PredictionSettings,
  last: Exchange,
  { evaluate }: ProbeContext,
): Pick<Exchange, "failure"> {
  const code = state === "failed" ? "JOB_FAILED" : "JOB_CANCELED";
  const said = asked.error === undefined ? undefined : evaluate(asked.error, plainFacts(last));
  const detail = typeof said === "string" && SAFE_CODE.test(said) ? said : undefined;
  return { failure: { kind: "answer", phase: "run", code, ...(detail !== undefined && { detail }) } };
}
