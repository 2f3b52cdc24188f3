import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import { isAside } from "../../ledger/paths.ts";
import { overlaid } from "../../ledger/overlay.ts";
import { pushUnderLock, readWithin, type LockWorld, type Pushed } from "./push-lock.ts";
import { readLedger } from "../../ledger/read.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Reading } from "./depth.ts";
import type { Snapshot, World } from "../../world.ts";

/** The ledger as it stands at one commit. */
export interface Standing {
  readonly base: Snapshot;
  /** As it was read from that. */
  readonly ledger: Ledger;
  readonly reading: Reading;
}

/** What to write on top of a ledger, made anew for each ledger that turns out to be there. */
export interface Draft {
  readonly update: LedgerUpdate;
  readonly subject: string;
}

/** A draft that was pushed or could not be, the ledger that it was made on, and the files as they stand with it either way. */
export type Kept<D extends Draft> = Pushed<Standing, D> & { readonly before: Ledger; readonly after: Snapshot };

export async function standing(world: Pick<World, "repository" | "clock">, reading: Reading): Promise<Standing> {
  const base = await world.repository.head();
  return { base, reading, ledger: await readLedger(base, { nowMs: world.clock.now(), ...reading }) };
}

/** Files that lie outside of the ledger and go with it: path → text, made of the files as they are with the update. */
export type Besides = (after: Snapshot, update: LedgerUpdate) => Promise<ReadonlyMap<string, string>>;

/** Pushes a draft on the ledger that stands, or on the one that turns out to be there first. */
export async function keep<D extends Draft>(
  world: LockWorld,
  run: string,
  from: Standing,
  make: (before: Ledger) => D,
  besides?: Besides,
): Promise<Kept<D>> {
  let [after, aside]: [Snapshot, readonly string[]] = [from.base, []];
  const kept = await pushUnderLock(world, run, from, {
    read: () => standing(world, from.reading),
    make: async ({ base, ledger }) => {
      const draft = make(ledger);
      const changes = await changesFor(base, draft.update);
      after = overlaid(base, changes);
      aside = [...changes.keys()].filter(isAside);
      const more = (await besides?.(after, draft.update)) ?? [];
      return { draft, subject: draft.subject, changes: new Map([...changes, ...more]) };
    },
  });
  if (kept.recorded) {
    for (const path of aside)
      world.log.warn(`Lines that can't be read were moved to ${path}: their file has left the tree`);
  }
  return { ...kept, before: kept.at.ledger, after };
}

/** The head after a wait with jitter, fetched again while that fails; `undefined` when the time is over. */
export const standingWithin = (world: LockWorld, reading: Reading, wait: { readonly waitMs?: number } = {}) =>
  readWithin(world, () => standing(world, reading), wait);
