import type { Clock } from "../world.ts";

/** From here on time leaps, and real work may be what everybody waits for. */
const LEAP_MS = 10_000;
const PATIENCE_MS = 15;

interface Sleeper {
  readonly wakeMs: number;
  readonly wake: () => void;
}

/**
 * A clock on which time passes only while everybody sleeps: then it goes on to the earliest waking, one sleeper at a
 * time, those of one moment in the order in which they lay down. No real time is waited, so a day of rounds takes as long
 * as its work. Work that waits for real input or output is not seen: time may pass meanwhile. Only before it leaps does the
 * clock wait a moment, for what a thread still has to do (an image to decompress) would find its limits passed; where nothing
 * is done in threads, `patienceMs: 0` spares that.
 */
export function createVirtualClock(startMs: number, { patienceMs = PATIENCE_MS } = {}): Clock {
  let nowMs = startMs;
  let scheduled = false;
  const sleepers = new Set<Sleeper>();

  function schedule(): void {
    if (scheduled || sleepers.size === 0) return;
    scheduled = true;
    // The turn of the event loop comes when no promise has anything left to do: whoever could go on has done so.
    setImmediate(() => {
      const next = earliest(sleepers);
      if (patienceMs > 0 && next !== undefined && next.wakeMs - nowMs >= LEAP_MS) setTimeout(wakeNext, patienceMs);
      else wakeNext();
    });
  }

  function wakeNext(): void {
    const next = earliest(sleepers);
    scheduled = false;
    if (next === undefined) return;
    sleepers.delete(next);
    nowMs = Math.max(nowMs, next.wakeMs);
    next.wake();
    schedule();
  }

  return {
    now: () => nowMs,
    sleep: (ms, signal) =>
      new Promise((resolve) => {
        if (signal?.aborted === true) return resolve();
        const leave = (): void => {
          sleepers.delete(sleeper);
          resolve();
        };
        const sleeper: Sleeper = {
          wakeMs: nowMs + Math.max(0, ms),
          wake: () => {
            signal?.removeEventListener("abort", leave);
            resolve();
          },
        };
        signal?.addEventListener("abort", leave, { once: true });
        sleepers.add(sleeper);
        schedule();
      }),
  };
}

/** A set keeps the order of arrival, and `<` keeps the first of equals. */
function earliest(sleepers: ReadonlySet<Sleeper>): Sleeper | undefined {
  const [first, ...others] = sleepers;
  return others.reduce(
    (found, sleeper) => (found === undefined || sleeper.wakeMs < found.wakeMs ? sleeper : found),
    first,
  );
}
