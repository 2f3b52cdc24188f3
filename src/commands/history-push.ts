import { KnownError } from "../domain/errors.ts";
import { pushUnderLock, type LockWorld } from "./run/push-lock.ts";
import type { Snapshot } from "../world.ts";

/** What is to be changed on a ledger's files. */
export interface Change<D> {
  readonly draft: D;
  readonly subject: string;
  /** path → text, `null` removes. */
  readonly changes: ReadonlyMap<string, string | null>;
}

export interface Changed<D> {
  readonly draft: D;
  /** Absent where nothing was pushed. */
  readonly commit?: string;
}

/**
 * Makes a change on the files that stand and, live, pushes it through the lock of every run; else it is only said what would
 * change.
 * @throws {KnownError} where it could not be pushed, with the remedy.
 */
export async function changeHistory<D>(
  world: LockWorld,
  { run, live }: { readonly run: string; readonly live: boolean },
  make: (base: Snapshot) => Promise<Change<D>>,
): Promise<Changed<D>> {
  const base = await world.repository.head();
  if (!live) return { draft: (await make(base)).draft };
  const read = async () => ({ base: await world.repository.head() });
  const pushed = await pushUnderLock(world, run, { base }, { read, make: (at) => make(at.base) });
  if (!pushed.recorded) throw new KnownError(`Nothing was changed (${pushed.reason}). ${pushed.remedy}.`);
  return { draft: pushed.draft, ...(pushed.commit !== undefined && { commit: pushed.commit }) };
}
