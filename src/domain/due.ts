import { isAvailable, isCounted, isFailure } from "./outcome.ts";
import { DAY_MS, HOUR_MS, MINUTE_MS, SECOND_MS, toInstant, toMs } from "./instant.ts";
import type { Monitor } from "./monitor.ts";
import { isOfFuture, isOfPage, type Sample } from "./sample.ts";
import { jobKey, type State } from "./state.ts";
import type { VerdictName } from "./verdict.ts";

/** A provider's wait up to this long is waited for within the run; a longer one backs the monitor off. */
const RETRY_AFTER_WAITED_MS = MINUTE_MS;
/** How long a monitor is backed off where a rate limit names no time. */
const RATE_LIMIT_BACKOFF_MS = MINUTE_MS;
/** However long a provider asks for, a monitor is asked once a day. */
const BACKOFF_MOST_MS = DAY_MS;
/** A limit that a good answer calls used up is a word, not a refusal: within an hour it is tried again. */
const EXHAUSTED_MOST_MS = HOUR_MS;
/** Schedules drift: a run that comes a tenth of an interval early, at most a minute, still asks. */
const EARLY_SHARE = 0.1;

/** Who asks: another region's samples do not make a monitor less due here. */
export interface Asker {
  readonly region?: string;
  readonly nowMs: number;
  /** How long a failing monitor rests between two rounds of one run; not at all where absent: every run asks it. */
  readonly restMs?: number;
}

/**
 * Monitors to be asked in a round, those that have waited longest first. A monitor is due when its interval has passed since
 * its last first sample from this region, or when the last call that counted failed; never while it is backed off. One whose
 * job goes on is due at once, back-off or not: nothing new is asked for. `samples` are sorted.
 */
export function due<M extends Monitor>(
  monitors: readonly M[],
  samples: readonly Sample[],
  state: State,
  asker: Asker,
): M[] {
  const lasts = lastsOf(monitors, samples, asker);
  return monitors
    .map((monitor) => ({ monitor, atMs: dueAtMs(monitor, lasts.get(monitor.id)!, state, asker) }))
    .filter(({ atMs }) => atMs <= asker.nowMs)
    .toSorted((a, b) => a.atMs - b.atMs)
    .map(({ monitor }) => monitor);
}

/** The earliest moment after `afterMs` (now, unless told) at which a monitor is due by the same rules; `undefined` where none is. */
export function nextDueMs(
  monitors: readonly Monitor[],
  samples: readonly Sample[],
  state: State,
  asker: Asker,
  afterMs: number = asker.nowMs,
): number | undefined {
  const lasts = lastsOf(monitors, samples, asker);
  const moments = monitors
    .map((monitor) => dueAtMs(monitor, lasts.get(monitor.id)!, state, asker))
    .filter((atMs) => atMs > afterMs);
  return moments.length === 0 ? undefined : moments.reduce((a, b) => Math.min(a, b));
}

function dueAtMs(monitor: Monitor, { first, counted }: Lasts, state: State, asker: Asker): number {
  if (Object.hasOwn(state.jobs ?? {}, jobKey(monitor.id, asker.region))) return AT_ONCE;
  const backoff = Object.hasOwn(state.backoffs, monitor.id) ? toMs(state.backoffs[monitor.id]!) : AT_ONCE;
  return Math.max(backoff, ownDueMs(monitor, first, counted, asker.restMs ?? 0));
}

const AT_ONCE = 0;

function ownDueMs(monitor: Monitor, first: Sample | undefined, counted: Sample | undefined, restMs: number): number {
  if (first === undefined) return AT_ONCE;
  const regularMs = regularDueMs(monitor, first);
  if (counted === undefined || !isFailure(counted.outcome)) return regularMs;
  return Math.min(regularMs, restMs === 0 ? AT_ONCE : toMs(counted.t) + restMs);
}

/** When an interval has passed since a sample, or nearly so. */
export function regularDueMs({ everyMs }: Pick<Monitor, "everyMs">, { t }: Pick<Sample, "t">): number {
  return toMs(t) + everyMs - Math.min(everyMs * EARLY_SHARE, MINUTE_MS);
}

/** A monitor's last sample that is no repetition, and its last that counted; what a page said of it was no asking. */
interface Lasts {
  first?: Sample;
  counted?: Sample;
}

/** By monitor, from the newest sample back: most rounds look at a few thousand of hundreds of thousands. */
function lastsOf(
  monitors: readonly Monitor[],
  samples: readonly Sample[],
  { region, nowMs }: Asker,
): ReadonlyMap<string, Lasts> {
  const lasts = new Map(monitors.map(({ id }): [string, Lasts] => [id, {}]));
  let missing = 2 * lasts.size;
  let isPast = false;
  for (let at = samples.length - 1; at >= 0 && missing > 0; at -= 1) {
    const sample = samples[at]!;
    isPast ||= !isOfFuture(sample, nowMs);
    const own = isPast && sample.region === region ? lasts.get(sample.monitor) : undefined;
    if (own === undefined || isOfPage(sample)) continue;
    if (own.first === undefined && sample.again === undefined) {
      own.first = sample;
      missing -= 1;
    }
    if (own.counted === undefined && isCounted(sample.outcome)) {
      own.counted = sample;
      missing -= 1;
    }
  }
  return lasts;
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
 * Back-offs after a round: what a provider asked for beyond what a run waits, a minute where a rate limit named no time, and
 * until a used-up limit is full again (`exhausted`, by monitor, milliseconds since the epoch), at most an hour. The longest
 * counts; those that are over are forgotten.
 */
export function backoffsAfter(
  state: Pick<State, "backoffs">,
  samples: readonly Sample[],
  nowMs: number,
  exhausted: ReadonlyMap<string, number> = new Map(),
): State["backoffs"] {
  const backoffs = new Map(Object.entries(state.backoffs).filter(([, until]) => toMs(until) > nowMs));
  const extend = (monitor: string, untilMs: number | undefined): void => {
    const standing = backoffs.get(monitor);
    if (untilMs === undefined || untilMs <= nowMs) return;
    if (standing === undefined || toMs(standing) < untilMs) backoffs.set(monitor, toInstant(untilMs));
  };
  for (const sample of samples) extend(sample.monitor, backoffUntilMs(sample));
  for (const [monitor, untilMs] of exhausted) extend(monitor, Math.min(untilMs, nowMs + EXHAUSTED_MOST_MS));
  return Object.fromEntries([...backoffs].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

function backoffUntilMs(sample: Sample): number | undefined {
  const askedMs =
    sample.retryAfter === undefined ? undefined : Math.min(sample.retryAfter * SECOND_MS, BACKOFF_MOST_MS);
  if (sample.outcome === "rate-limited") return toMs(sample.t) + (askedMs ?? RATE_LIMIT_BACKOFF_MS);
  return askedMs !== undefined && askedMs > RETRY_AFTER_WAITED_MS ? toMs(sample.t) + askedMs : undefined;
}
