import { assertNever } from "../domain/errors.ts";
import type { ExchangeFailure, Phase, PhaseTimes } from "../domain/exchange.ts";
import type { HttpLimits } from "../world.ts";

/** The longest delay that Node's timers take; a longer limit is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Whether a call must stop, and how to hear of it. */
export interface Halt {
  readonly aborted: boolean;
  /** Calls back when the call must stop, at once where it already must; what it returns takes that back. */
  onAbort(stop: () => void): () => void;
}

/** Times one call: which phase it is in, how long each has taken, and what stops it. */
export interface Watch {
  readonly phase: Phase;
  /** Aborted when the call must stop; `failure` then says why. */
  readonly halt: Halt;
  /** The first reason to stop. */
  readonly failure: ExchangeFailure | undefined;
  /** Ends the current phase and begins the next, with what is left of its limit and of the total. */
  enter(phase: Phase): void;
  /** Stops the call in the current phase, because we will not have more of it. */
  stop(code: string): void;
  /** Stops the time and its limits until the next phase is entered: what follows is our own work. */
  rest(): void;
  /** Ends the last phase. */
  end(): void;
  readonly phases: PhaseTimes;
  /** All phases but `queue`, which is our own waiting. */
  readonly totalMs: number;
  /** As `totalMs`, with what the current phase has taken so far. */
  readonly elapsedMs: number;
}

function limitOf(phase: Phase, limits: HttpLimits): number {
  switch (phase) {
    case "dns":
      return limits.dnsMs;
    case "connect":
      return limits.connectMs;
    case "tls":
      return limits.tlsMs;
    case "send":
      return limits.sendMs;
    case "wait":
      return limits.waitMs;
    case "receive":
      return limits.receiveMs;
    case "queue":
    case "poll":
    case "create":
    case "queued":
    case "run":
    case "fetch":
      return Number.POSITIVE_INFINITY;
    default:
      return assertNever(phase);
  }
}

/**
 * Starts in `queue`, which has no limit and is only counted once it is entered. A phase's limit holds for its sum over
 * redirects.
 */
export function startWatch(limits: HttpLimits, signal?: AbortSignal): Watch {
  const stops = createStops();
  const times = createTimes();
  let timer: NodeJS.Timeout | undefined;

  const rest = (): void => {
    clearTimeout(timer);
    times.rest();
  };
  const halt = (kind: ExchangeFailure["kind"], code: string): void => {
    if (stops.failure !== undefined) return;
    rest();
    stops.stop({ kind, phase: times.phase, code });
  };
  const forget = heed(signal, () => halt("aborted", "ABORTED"));
  return {
    get phase() {
      return times.phase;
    },
    halt: stops,
    get failure() {
      return stops.failure;
    },
    enter(phase) {
      if (stops.failure !== undefined) return;
      clearTimeout(timer);
      times.enter(phase);
      const leftMs = Math.min(limitOf(phase, limits) - times.spentMs(phase), limits.totalMs - times.totalMs);
      if (phase === "queue" || leftMs > LONGEST_TIMER_MS) return;
      timer = setTimeout(() => halt("timeout", "TIMEOUT"), Math.max(0, leftMs));
    },
    stop: (code) => halt("limit", code),
    rest,
    end() {
      rest();
      forget();
    },
    get phases() {
      return times.phases();
    },
    get totalMs() {
      return times.totalMs;
    },
    get elapsedMs() {
      return times.totalMs + times.currentMs();
    },
  };
}

/** Calls back when the signal aborts, at once where it already has; what it returns takes that back. */
function heed(signal: AbortSignal | undefined, abort: () => void): () => void {
  if (signal?.aborted === true) abort();
  else signal?.addEventListener("abort", abort, { once: true });
  return () => signal?.removeEventListener("abort", abort);
}

/** An `AbortSignal` for one call costs more than the call's own bookkeeping: this is a set of functions. */
function createStops(): Halt & { readonly failure: ExchangeFailure | undefined; stop(why: ExchangeFailure): void } {
  const listeners = new Set<() => void>();
  let failure: ExchangeFailure | undefined;
  return {
    get failure() {
      return failure;
    },
    get aborted() {
      return failure !== undefined;
    },
    onAbort(stop) {
      if (failure !== undefined) stop();
      else listeners.add(stop);
      return () => listeners.delete(stop);
    },
    stop(why) {
      failure = why;
      for (const stop of listeners) stop();
      listeners.clear();
    },
  };
}

let turnMs: number | undefined;

/**
 * When the kernel handed over what is being told now. One turn of the event loop takes all that has come, and tells the
 * calls one after the other: what a call waits for its own turn at that is our work for the others, and no latency of its
 * server. A turn ends with its immediates.
 */
function arrivedAtMs(): number {
  if (turnMs === undefined) {
    turnMs = performance.now();
    setImmediate(() => (turnMs = undefined));
  }
  return turnMs;
}

interface Times {
  readonly phase: Phase;
  enter(phase: Phase): void;
  rest(): void;
  /** What is over of a phase. */
  spentMs(phase: Phase): number;
  phases(): PhaseTimes;
  readonly totalMs: number;
  /** What the phase that is not over has taken; none of the queue. */
  currentMs(): number;
}

/**
 * Monotonic time spent per phase. A phase ends when the kernel had what ends it, and one that is the server's to go on with
 * begins there; one that begins with our own doing begins when that is done.
 */
function createTimes(): Times {
  const spent = new Map<Phase, number>();
  let phase: Phase = "queue";
  let since: number | undefined;
  let totalMs = 0;
  const rest = (): void => {
    if (since === undefined) return;
    const tookMs = Math.max(0, arrivedAtMs() - since);
    spent.set(phase, (spent.get(phase) ?? 0) + tookMs);
    if (phase !== "queue") totalMs += tookMs;
    since = undefined;
  };
  return {
    get phase() {
      return phase;
    },
    enter(next) {
      rest();
      phase = next;
      since = next === "receive" ? arrivedAtMs() : performance.now();
    },
    rest,
    spentMs: (of) => spent.get(of) ?? 0,
    phases: () => Object.fromEntries(spent),
    get totalMs() {
      return totalMs;
    },
    currentMs: () => (since === undefined || phase === "queue" ? 0 : Math.max(0, arrivedAtMs() - since)),
  };
}

/** Thrown where a call stops because its watch says so; the reason is the watch's `failure`. */
export class Halted extends Error {
  override readonly name = "Halted";
}

/** The work's result, or `Halted` as soon as the watch stops; the work itself goes on, unheard. */
export function unlessHalted<T>(work: Promise<T>, halt: Halt): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const forget = halt.onAbort(() => reject(new Halted("the call was stopped")));
    work.then(
      (result) => {
        forget();
        resolve(result);
      },
      (error: unknown) => {
        forget();
        reject(error);
      },
    );
  });
}
