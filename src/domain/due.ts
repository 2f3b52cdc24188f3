import { isAvailable, isCounted, isFailure } from "./outcome.ts";
import { DAY_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "./instant.ts";
import type { Monitor } from "./monitor.ts";
import { isOfFuture, type Sample } from "./sample.ts";
import type { State } from "./state.ts";
import type { VerdictName } from "./verdict.ts";

/** A provider's wait up to this long is waited for within the run; a longer one backs the monitor off. */
const RETRY_AFTER_WAITED_MS = MINUTE_MS;
/** How long a monitor is backed off where a rate limit names no time. */
const RATE_LIMIT_BACKOFF_MS = MINUTE_MS;
/** However long a provider asks for, a monitor is asked once a day. */
const BACKOFF_MOST_MS = DAY_MS;
/** Schedules drift: a run that comes a tenth of an interval early, at most a minute, still asks. */
const EARLY_SHARE = 0.1;

/** Who asks: another region's samples do not make a monitor less due here. */
export interface Asker {
  readonly region?: string;
  readonly nowMs: number;
}

/**
 * Monitors to be asked in a round. A monitor is due when its interval has passed since its last first sample from this
 * region, or when the last call that counted failed; never while it is backed off.
 */
export function due<M extends Monitor>(
  monitors: readonly M[],
  samples: readonly Sample[],
  state: State,
  { region, nowMs }: Asker,
): M[] {
  const here = samples.filter((sample) => sample.region === region && !isOfFuture(sample, nowMs));
  return monitors.filter((monitor) => {
    const backoff = state.backoffs[monitor.id];
    if (backoff !== undefined && toMs(backoff) > nowMs) return false;
    const own = here.filter((sample) => sample.monitor === monitor.id);
    const lastFirst = own.findLast((sample) => sample.again === undefined);
    const lastCounted = own.findLast((sample) => isCounted(sample.outcome));
    if (lastFirst === undefined || (lastCounted !== undefined && isFailure(lastCounted.outcome))) return true;
    const earlyMs = Math.min(monitor.everyMs * EARLY_SHARE, MINUTE_MS);
    return nowMs - toMs(lastFirst.t) >= monitor.everyMs - earlyMs;
  });
}

/**
 * Milliseconds to wait before the same monitor is asked again in this run, or `undefined` when it is not. A failure is
 * repeated until it is believed (the monitor is down), a success of a monitor that is down until its recovery is.
 * `chance` is 0 ≤ x < 1.
 */
export function repetitionDelayMs(
  monitor: Monitor,
  last: Sample,
  verdict: VerdictName,
  chance: number,
): number | undefined {
  const { repeat } = monitor.policy;
  const repeated = last.again ?? 0;
  if (repeated >= repetitionsAllowed(last, verdict, repeat.times)) return undefined;
  const ownMs = Math.min(repeat.baseMs * 2 ** repeated + chance * repeat.jitterMs, repeat.capMs);
  if (last.retryAfter === undefined || !isFailure(last.outcome)) return ownMs;
  const retryAfterMs = last.retryAfter * SECOND_MS;
  // "At once" is no reason to hurry: failures must lie apart to be believed.
  return retryAfterMs <= RETRY_AFTER_WAITED_MS ? Math.max(ownMs, retryAfterMs) : undefined;
}

function repetitionsAllowed(last: Sample, verdict: VerdictName, times: number): number {
  if (isAvailable(last.outcome)) return verdict === "down" ? times : 0;
  if (verdict === "down") return 0;
  switch (last.outcome) {
    case "timeout":
    case "unreachable":
    case "overloaded":
    case "server-error":
      return times;
    case "wrong-answer":
      return Math.min(1, times);
    default:
      return 0;
  }
}

/**
 * Back-offs after a round: what a provider asked for beyond what a run waits, and a minute where a rate limit named no
 * time. Those that are over are forgotten.
 */
export function backoffsAfter(state: State, samples: readonly Sample[], nowMs: number): State["backoffs"] {
  const backoffs = new Map(Object.entries(state.backoffs).filter(([, until]) => toMs(until) > nowMs));
  for (const sample of samples) {
    const untilMs = backoffUntilMs(sample);
    if (untilMs !== undefined && untilMs > nowMs) backoffs.set(sample.monitor, toInstant(untilMs));
  }
  return Object.fromEntries([...backoffs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function backoffUntilMs(sample: Sample): number | undefined {
  const askedMs =
    sample.retryAfter === undefined ? undefined : Math.min(sample.retryAfter * SECOND_MS, BACKOFF_MOST_MS);
  if (sample.outcome === "rate-limited") return toMs(sample.t) + (askedMs ?? RATE_LIMIT_BACKOFF_MS);
  return askedMs !== undefined && askedMs > RETRY_AFTER_WAITED_MS ? toMs(sample.t) + askedMs : undefined;
}
