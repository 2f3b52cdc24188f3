import pLimit from "p-limit";
import type { Clock } from "../../world.ts";

/** Starts lie at least so far apart: unstaggered ones were measured to add 30 ms to the median latency. */
const STAGGER_MS = 1;

export interface Concurrency {
  readonly total: number;
  readonly perHost: number;
}

export interface Slots {
  /**
   * Runs `work` when both the total and the host's bound allow it, at least 1 ms after the start before it. Answers with
   * `undefined` when its turn had not come within `queueMs`; the work is then not done at all.
   */
  take<T>(host: string, queueMs: number, work: () => Promise<T>): Promise<T | undefined>;
}

export function createSlots(clock: Pick<Clock, "sleep">, bounds: Concurrency): Slots {
  const total = pLimit(bounds.total);
  const hosts = new Map<string, ReturnType<typeof pLimit>>();
  let gate: Promise<void> = Promise.resolve();
  const stagger = async (): Promise<void> => {
    const turn = gate;
    gate = turn.then(() => clock.sleep(STAGGER_MS));
    await turn;
  };
  return {
    take(host, queueMs, work) {
      const own = hosts.get(host) ?? pLimit(bounds.perHost);
      hosts.set(host, own);
      const started = new AbortController();
      let gaveUp = false;
      const turn = own(() =>
        total(async () => {
          if (gaveUp) return undefined;
          started.abort();
          await stagger();
          return work();
        }),
      );
      const patience = clock.sleep(queueMs, started.signal).then(() => {
        if (started.signal.aborted) return turn;
        gaveUp = true;
        return undefined;
      });
      return Promise.race([turn, patience]);
    },
  };
}
