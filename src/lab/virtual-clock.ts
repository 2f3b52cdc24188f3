import type { Clock } from "../world.ts";

interface Sleeper {
  readonly wakeMs: number;
  readonly wake: () => void;
}

/**
 * A clock on which time passes only while everybody sleeps: then it goes on to the earliest waking, one sleeper at a
 * time, those of one moment in the order in which they lay down. No real time is waited, so a day of rounds takes as long
 * as its work. Work that waits for real input or output is not seen: time may pass meanwhile.
 */
export function createVirtualClock(startMs: number): Clock {
  let nowMs = startMs;
  let scheduled = false;
  const sleepers = new Set<Sleeper>();

  function schedule(): void {
    if (scheduled || sleepers.size === 0) return;
    scheduled = true;
    // The turn of the event loop comes when no promise has anything left to do: whoever could go on has done so.
    setImmediate(() => {
      scheduled = false;
      wakeNext();
      schedule();
    });
  }

  function wakeNext(): void {
    // A set keeps the order of arrival, and `<` keeps the first of equals.
    const [first, ...others] = sleepers;
    if (first === undefined) return;
    const next = others.reduce((earliest, sleeper) => (sleeper.wakeMs < earliest.wakeMs ? sleeper : earliest), first);
    sleepers.delete(next);
    nowMs = Math.max(nowMs, next.wakeMs);
    next.wake();
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
