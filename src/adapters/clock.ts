import { getRandomValues } from "node:crypto";
import type { Clock, Random } from "../world.ts";

/** The longest delay that Node's timers take. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** The system's time; with `startAt` (milliseconds since the epoch) that moment and what has really passed since. */
export function createClock({ startAt }: { readonly startAt?: number } = {}): Clock {
  const begun = performance.now();
  return {
    now: () => (startAt === undefined ? Date.now() : Math.round(startAt + performance.now() - begun)),
    sleep(ms, signal) {
      if (signal?.aborted === true) return Promise.resolve();
      const { promise, resolve } = Promise.withResolvers<void>();
      const wake = (): void => {
        clearTimeout(timer);
        signal?.removeEventListener("abort", wake);
        resolve();
      };
      const timer = setTimeout(wake, Math.min(Math.max(0, ms), LONGEST_TIMER_MS));
      signal?.addEventListener("abort", wake, { once: true });
      return promise;
    },
  };
}

/** Chance: the system's, or with a seed the same row of numbers every time (mulberry32). */
export function createRandom(seed?: number): Random {
  if (seed === undefined) {
    // The upper 53 of 64 bits: as many as a double between 0 and 1 can hold evenly.
    return { next: () => Number((getRandomValues(new BigUint64Array(1))[0] ?? 0n) >> 11n) / 2 ** 53 };
  }
  let state = seed >>> 0;
  return {
    next() {
      state = (state + 0x6d2b79f5) >>> 0;
      let mixed = Math.imul(state ^ (state >>> 15), state | 1);
      mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
      return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
    },
  };
}
