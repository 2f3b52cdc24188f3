import type { ExchangeFailure, Phase, PhaseTimes } from "../domain/exchange.ts";
import type { HttpLimits } from "../world.ts";

/** The longest delay that Node's timers take; a longer limit is none. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** Times one call: which phase it is in, how long each has taken, and what stops it. */
export interface Watch {
  readonly phase: Phase;
  /** Aborted when the call must stop; `failure` then says why. */
  readonly halt: AbortSignal;
  /** The first reason to stop. */
  readonly failure: ExchangeFailure | undefined;
  /** Ends the current phase and begins the next, with what is left of its limit and of the total. */
  enter(phase: Phase): void;
  /** Stops the call, because of us, in the current phase. */
  stop(kind: "limit" | "aborted", code: string): void;
  /** Stops the time and its limits until the next phase is entered: what follows is our own work. */
  rest(): void;
  /** Ends the last phase; later calls change nothing. */
  end(): void;
  readonly phases: PhaseTimes;
  /** All phases but `queue`, which is our own waiting. */
  readonly totalMs: number;
}

const LIMIT_OF: Readonly<Partial<Record<Phase, keyof HttpLimits>>> = {
  dns: "dnsMs",
  connect: "connectMs",
  tls: "tlsMs",
  send: "sendMs",
  wait: "waitMs",
  receive: "receiveMs",
};

/** Starts in `queue`, which has no limit and is only counted once it is entered. A phase's limit holds for its sum over redirects. */
export function startWatch(limits: HttpLimits, signal?: AbortSignal): Watch {
  const controller = new AbortController();
  const spent = new Map<Phase, number>();
  let phase: Phase = "queue";
  let since: number | undefined;
  let timer: NodeJS.Timeout | undefined;
  let failure: ExchangeFailure | undefined;
  let ended = false;

  const totalMs = (): number =>
    [...spent].reduce((sum, [name, timeMs]) => (name === "queue" ? sum : sum + timeMs), 0);
  const rest = (): void => {
    clearTimeout(timer);
    if (since !== undefined) spent.set(phase, (spent.get(phase) ?? 0) + performance.now() - since);
    since = undefined;
  };
  const halt = (reason: ExchangeFailure): void => {
    if (failure !== undefined || ended) return;
    failure = reason;
    rest();
    controller.abort();
  };
  const arm = (): void => {
    const limit = LIMIT_OF[phase];
    if (limit === undefined) return;
    const leftMs = Math.min(limits[limit] - (spent.get(phase) ?? 0), limits.totalMs - totalMs());
    if (!(leftMs < LONGEST_TIMER_MS)) return;
    timer = setTimeout(() => halt({ kind: "timeout", phase, code: "TIMEOUT" }), Math.max(0, leftMs));
  };
  const abort = (): void => halt({ kind: "aborted", phase, code: "ABORTED" });
  if (signal?.aborted === true) abort();
  else signal?.addEventListener("abort", abort, { once: true });

  return {
    get phase() {
      return phase;
    },
    halt: controller.signal,
    get failure() {
      return failure;
    },
    enter(next) {
      if (ended || failure !== undefined || (next === phase && since !== undefined)) return;
      rest();
      phase = next;
      since = performance.now();
      arm();
    },
    stop: (kind, code) => halt({ kind, phase, code }),
    rest,
    end() {
      rest();
      ended = true;
      signal?.removeEventListener("abort", abort);
    },
    get phases() {
      return Object.fromEntries(spent);
    },
    get totalMs() {
      return totalMs();
    },
  };
}

/** Thrown where a call stops because its watch says so; the reason is the watch's `failure`. */
export class Halted extends Error {
  override readonly name = "Halted";
}

/** The work's result, or `Halted` as soon as the watch stops; the work itself goes on, unheard. */
export function unlessHalted<T>(work: Promise<T>, halt: AbortSignal): Promise<T> {
  const { promise, resolve, reject } = Promise.withResolvers<T>();
  const stop = (): void => reject(new Halted("the call was stopped"));
  work.then(resolve, reject).finally(() => halt.removeEventListener("abort", stop));
  if (halt.aborted) stop();
  else halt.addEventListener("abort", stop, { once: true });
  return promise;
}
