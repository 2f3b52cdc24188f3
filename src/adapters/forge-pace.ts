import { SECOND_MS } from "../domain/instant.ts";
import type { Clock } from "../world.ts";

/** So many writes of one connection go quickly, which no limit of GitHub minds; what comes then keeps to its advice of a second. */
const QUICK_WRITES = 20;
const QUICK_GAP_MS = 100;
const SLOW_GAP_MS = SECOND_MS;

/** Does one piece of work after the other, with a pause between them. */
export type Pacing = <Result>(write: () => Promise<Result>) => Promise<Result>;

/** Writes one at a time: 100 ms from the end of one to the next, and a second after the first twenty. */
export function createPacing(clock: Clock): Pacing {
  let turn: Promise<unknown> = Promise.resolve();
  let writes = 0;
  let endedMs = Number.NEGATIVE_INFINITY;
  return (write) => {
    const own = turn.then(async () => {
      const gapMs = writes < QUICK_WRITES ? QUICK_GAP_MS : SLOW_GAP_MS;
      const waitMs = Math.min(gapMs, endedMs + gapMs - clock.now());
      if (waitMs > 0) await clock.sleep(waitMs);
      writes += 1;
      try {
        return await write();
      } finally {
        endedMs = clock.now();
      }
    });
    turn = own.catch(() => undefined);
    return own;
  };
}

type Work = (...args: never[]) => Promise<unknown>;
/** Answers how long to wait before the work is done again; nothing where it is not. */
type OnFailed = (error: unknown, info: { readonly args: readonly unknown[] }) => Promise<number | undefined>;

/** What the throttling plugin needs of a queue that does failed work again, on our clock. */
export function createRepeater(clock: Clock) {
  let onFailed: OnFailed | undefined;
  return {
    on(name: string, listener: OnFailed): void {
      if (name === "failed") onFailed = listener;
    },
    async schedule(work: Work, ...args: never[]): Promise<unknown> {
      for (;;) {
        try {
          return await work(...args);
        } catch (error) {
          // The plugin looks at an answer's headers, and stumbles where there was no answer: then nothing is done again.
          const waitMs = await onFailed?.(error, { args }).catch(() => undefined);
          if (waitMs === undefined) throw error;
          await clock.sleep(waitMs);
        }
      }
    },
  };
}
