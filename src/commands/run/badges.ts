import { badgeFiles } from "../../domain/badge.ts";
import { indexLedger } from "../../domain/monitor-history.ts";
import { readLedger } from "../../ledger/read.ts";
import { standardWindows } from "../../domain/standard-windows.ts";
import { namesOf } from "./depth.ts";
import { SITE_DEPTH } from "../../ledger/depth.ts";
import type { Config } from "../../config/config.ts";
import type { LedgerUpdate } from "../../ledger/write.ts";
import type { Snapshot } from "../../world.ts";

/**
 * Badges as files of the repository, at the paths at which Upptime kept them: path → text, those that differ. Once a day, with
 * the commit that closes one, and never where the ledger has a branch of its own: pages out there point at the default branch.
 */
export async function repositoryBadges(
  config: Pick<Config, "monitors" | "history">,
  after: Snapshot,
  { days = [] }: LedgerUpdate,
  nowMs: number,
): Promise<ReadonlyMap<string, string>> {
  const owners = config.monitors.flatMap(({ id, badge }) => (badge === undefined ? [] : [{ id, badge }]));
  if (owners.length === 0 || days.length === 0 || config.history.branch !== undefined) return new Map();
  const historyOf = indexLedger(await readLedger(after, { nowMs, depth: SITE_DEPTH, names: namesOf(config) }), nowMs);
  const files = owners.flatMap(({ id, badge }) => badgeFiles(badge, standardWindows(historyOf(id))));
  const standing = await Promise.all(files.map(([path]) => after.read(path)));
  return new Map(files.filter(([, text], index) => text !== standing[index]));
}
