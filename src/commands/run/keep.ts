import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import { pushUnderLock, readWithin, type LockWorld, type Pushed } from "./push-lock.ts";
import { readLedger } from "../../ledger/read.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Snapshot, World } from "../../world.ts";

/** The ledger as it stands at one commit. */
export interface Standing {
  readonly base: Snapshot;
  readonly ledger: Ledger;
}

/** What to write on top of a ledger, made anew for each ledger that turns out to be there. */
export interface Draft {
  readonly update: LedgerUpdate;
  readonly subject: string;
}

/** A draft that was pushed or could not be, and the ledger that it was made on. */
export type Kept<D extends Draft> = Pushed<Standing, D> & { readonly before: Ledger };

export async function standing(world: Pick<World, "repository" | "clock">): Promise<Standing> {
  const base = await world.repository.head();
  return { base, ledger: await readLedger(base, { nowMs: world.clock.now() }) };
}

/** Pushes a draft on the ledger that stands, or on the one that turns out to be there first. */
export async function keep<D extends Draft>(
  world: LockWorld,
  run: string,
  from: Standing,
  make: (before: Ledger) => D,
): Promise<Kept<D>> {
  const kept = await pushUnderLock(world, run, from, {
    read: () => standing(world),
    make: async ({ base, ledger }) => {
      const draft = make(ledger);
      return { draft, subject: draft.subject, changes: await changesFor(base, draft.update) };
    },
  });
  return { ...kept, before: kept.at.ledger };
}

/** The head after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
export const standingWithin = (world: LockWorld, wait: { readonly waitMs?: number } = {}) =>
  readWithin(world, () => standing(world), wait);
