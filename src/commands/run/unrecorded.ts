import { join } from "node:path";
import { changesFor, type LedgerUpdate } from "../../ledger/write.ts";
import type { Snapshot, World } from "../../world.ts";

const NOTHING: Snapshot = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };

/** What only this run knows. Rollups and the state are made anew of it; what leaves the tree leaves it with a later run. */
const ownOf = ({ samples, late, figures, rounds, feedChanges, incidents }: LedgerUpdate): LedgerUpdate => ({
  ...(samples && { samples }),
  ...(late && { late }),
  ...(figures && { figures }),
  ...(rounds && { rounds }),
  ...(feedChanges && { feedChanges }),
  ...(incidents && { incidents }),
});

/**
 * Keeps as files what could not be pushed: below `folder` the ledger's own layout, `history/…`, with nothing in it but this
 * run's lines and incidents. Answers the folder; `undefined` where there was nothing to keep, or it could not be written,
 * which is said.
 */
export async function saveUnrecorded(
  { files, log }: Pick<World, "files" | "log">,
  folder: string,
  update: LedgerUpdate,
): Promise<string | undefined> {
  try {
    const changes = await changesFor(NOTHING, ownOf(update));
    for (const [path, text] of changes) {
      if (text !== null) await files.write(join(folder, path), text);
    }
    if (changes.size === 0) return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.error(`What this run saw could not be written to ${folder} either: ${why}`);
    return undefined;
  }
  log.warn(unrecordedText(folder));
  return folder;
}

export const unrecordedText = (folder: string): string =>
  `What this run saw is not in the ledger. It is kept as files in ${folder} (the output \`unrecorded\`, which the workflow uploads as an artifact): \`uptimeline history import <folder>\` brings it in (docs/history.md)`;
