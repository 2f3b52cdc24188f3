import type { Arrival } from "../domain/exchange.ts";

/** The first ones are what a time to the first token is read from. */
const EXACT = 1024;
const MOST = 4096;

/** Notes when parts of a body came, in bounded memory. */
export interface Arrivals {
  note(bytes: number, ms: number): void;
  /** Oldest first: the first 1024 exactly, of the others evenly many, the last one always. */
  all(): Arrival[];
}

export function createArrivals(): Arrivals {
  let kept: Arrival[] = [];
  let last: Arrival | undefined;
  // Of those after the first ones, each `every`th is kept.
  let every = 1;
  let later = 0;
  return {
    note(bytes, ms) {
      last = { bytes, ms };
      if (kept.length < EXACT) {
        kept.push(last);
        return;
      }
      if (later % every === 0) kept.push(last);
      later += 1;
      // One less than the most: the last one may have to stand behind.
      if (kept.length < MOST - 1) return;
      kept = kept.filter((_, index) => index < EXACT || (index - EXACT) % 2 === 0);
      every *= 2;
    },
    all: () => (last === undefined || kept.at(-1) === last ? [...kept] : [...kept, last]),
  };
}
