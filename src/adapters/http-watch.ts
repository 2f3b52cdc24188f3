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
  let failure: ExchangeFailure | undefined;

  const rest = (): void => {
    clearTimeout(timer);
    times.rest();
  };
  const halt = (kind: ExchangeFailure["kind"], code: string): void => {
    if (failure !== undefined) return;
    failure = { kind, phase: times.phase, code };
    rest();
    stops.abort();
  };
  const abort = (): void => halt("aborted", "ABORTED");
  if (signal?.aborted === true) abort();
  else signal?.addEventListener("abort", abort, { once: true });

  return {
    get phase() {
      return times.phase;
    },
    halt: stops,
    get failure() {
      return failure;
    },
    enter(phase) {
      if (failure !== undefined) return;
      clearTimeout(timer);
      times.enter(phase);
      const leftMs = Math.min(limitOf(phase, limits) - times.spentMs(phase), limits.totalMs - times.totalMs());
      if (phase === "queue" || leftMs > LONGEST_TIMER_MS) return;
      timer = setTimeout(() => halt("timeout", "TIMEOUT"), Math.max(0, leftMs));
    },
    stop: (code) => halt("limit", code),
    rest,
    end() {
      rest();
      signal?.removeEventListener("abort", abort);
    },
    get phases() {
      return times.phases();
    },
    get totalMs() {
      return times.totalMs();
    },
    get elapsedMs() {
      return times.totalMs() + times.currentMs();
    },
  };
}

/** An `AbortSignal` for one call costs more than the call's own bookkeeping: this is a set of functions. */
function createStops(): Halt & { abort(): void } {
  const listeners = new Set<() => void>();
  let aborted = false;
  return {
    get aborted() {
      return aborted;
    },
    onAbort(stop) {
      if (aborted) stop();
      else listeners.add(stop);
      return () => listeners.delete(stop);
    },
    abort() {
      aborted = true;
      for (const stop of listeners) stop();
      listeners.clear();
    },
  };
}

interface Times {
  readonly phase: Phase;
  enter(phase: Phase): void;
  rest(): void;
  /** What is over of a phase. */
  spentMs(phase: Phase): number;
  phases(): PhaseTimes;
  totalMs(): number;
  /** What the phase that is not over has taken; none of the queue. */
  currentMs(): number;
}

/** Monotonic time spent per phase. */
function createTimes(): Times {
  const spent = new Map<Phase, number>();
  let phase: Phase = "queue";
  let since: number | undefined;
  const rest = (): void => {
    if (since !== undefined) spent.set(phase, (spent.get(phase) ?? 0) + performance.now() - since);
    since = undefined;
  };
  return {
    get phase() {
      return phase;
    },
    enter(next) {
      rest();
      phase = next;
      since = performance.now();
    },
    rest,
    spentMs: (of) => spent.get(of) ?? 0,
    phases: () => Object.fromEntries(spent),
    totalMs: () => [...spent].reduce((sum, [name, timeMs]) => (name === "queue" ? sum : sum + timeMs), 0),
    currentMs: () => (since === undefined || phase === "queue" ? 0 : performance.now() - since),
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
