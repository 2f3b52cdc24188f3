import PQueue from "p-queue";
import { nextStartMs } from "../../domain/pace.ts";
import type { HostPace } from "../../config/config.ts";
import type { Clock } from "../../world.ts";

/** Starts lie at least so far apart: unstaggered ones were measured to add 30 ms to the median latency. */
const STAGGER_MS = 1;
/** So many start together at most when a timer was late. */
const STARTS_AT_ONCE = 8;
/** While many wait, as at a round's beginning: their handshakes would all come due together. */
const STARTS_OF_MANY = 2;

export interface Bounds {
  /** Calls at the same time, in all and to one host. */
  readonly total: number;
  readonly perHost: number;
  /** By host, with or without its port: what its plan allows. */
  readonly hosts?: Readonly<Record<string, HostPace>>;
}

export interface Slots {
  /**
   * Runs `work` when the total, the host's bound and its requests per minute allow it, at least 1 ms after the start before
   * it. Answers with `undefined` where its turn comes later than `queueMs` from now, or after `signal`; the work is then not
   * done at all. That is told when its turn comes: whoever waits for a round waits for the calls before it anyway.
   */
  take<T>(host: string, queueMs: number, work: () => Promise<T>, signal?: AbortSignal): Promise<T | undefined>;
}

/** One host's own queue, and when its calls started, oldest first. */
interface Lane {
  readonly queue: PQueue;
  readonly perMinute?: number;
  starts: number[];
}

/**
 * Places for calls. What runs at once is the library's business; requests per minute are counted here, because its intervals
 * run on the system's timers, and all waiting of ours is on the world's clock.
 */
export function createSlots(clock: Clock, bounds: Bounds): Slots {
  const total = new PQueue({ concurrency: bounds.total });
  const lanes = new Map<string, Lane>();
  const stagger = createStagger(clock);
  return {
    async take(host, queueMs, work, signal) {
      const lane = lanes.get(host) ?? laneFor(host, bounds);
      lanes.set(host, lane);
      const patientUntilMs = clock.now() + queueMs;
      const isLost = (atMs: number): boolean => signal?.aborted === true || atMs > patientUntilMs;
      return lane.queue.add(async () => {
        for (;;) {
          const waitMs = waitOf(lane, clock.now());
          if (isLost(clock.now() + waitMs)) return undefined;
          if (waitMs > 0) {
            await clock.sleep(waitMs, signal);
            continue;
          }
          const turn = await total.add(async () => {
            if (isLost(clock.now())) return { value: undefined };
            // While it waited for the total, others of its host may have started.
            if (waitOf(lane, clock.now()) > 0) return undefined;
            remember(lane, clock.now());
            await stagger();
            return { value: await work() };
          });
          if (turn !== undefined) return turn.value;
        }
      });
    },
  };
}

function laneFor(host: string, { perHost, hosts = {} }: Bounds): Lane {
  const named = [host, host.replace(/:\d+$/, "")].find((name) => Object.hasOwn(hosts, name));
  const { atOnce = perHost, perMinute } = named === undefined ? {} : hosts[named]!;
  return { queue: new PQueue({ concurrency: atOnce }), ...(perMinute !== undefined && { perMinute }), starts: [] };
}

function waitOf({ perMinute, starts }: Lane, nowMs: number): number {
  return perMinute === undefined ? 0 : nextStartMs(starts, perMinute, nowMs) - nowMs;
}

/** Only the last `perMinute` starts can hold anybody up. */
function remember(lane: Lane, atMs: number): void {
  if (lane.perMinute !== undefined) lane.starts = [...lane.starts, atMs].slice(-lane.perMinute);
}

/**
 * Lets calls start 1 ms apart. A timer that comes late lets a few go at once, so that late timers cost no time, but never
 * many: that it is late says that this machine has more to do than it can, and every further start would be measured as
 * somebody's latency.
 */
function createStagger(clock: Clock): () => Promise<void> {
  const waiting: (() => void)[] = [];
  let isRunning = false;
  const run = async (): Promise<void> => {
    isRunning = true;
    let lastMs = clock.now() - STAGGER_MS;
    while (waiting.length > 0) {
      const due = Math.floor((clock.now() - lastMs) / STAGGER_MS);
      lastMs = clock.now();
      const most = waiting.length > STARTS_AT_ONCE ? STARTS_OF_MANY : STARTS_AT_ONCE;
      for (const start of waiting.splice(0, Math.min(Math.max(1, due), most))) start();
      await clock.sleep(STAGGER_MS);
    }
    isRunning = false;
  };
  return () =>
    new Promise((resolve) => {
      waiting.push(resolve);
      if (!isRunning) void run();
    });
}
