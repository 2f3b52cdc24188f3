import { changeHistory, type Changed } from "./history-push.ts";
import { namesOf } from "./run/depth.ts";
import { changesFor } from "../ledger/write.ts";
import { EVERYTHING, type Depth } from "../ledger/depth.ts";
import { overlaid } from "../ledger/overlay.ts";
import { readLedger } from "../ledger/read.ts";
import { repairLedger, type Repaired } from "../ledger/repair.ts";
import { slaReport } from "../domain/sla-report.ts";
import type { Config } from "../config/config.ts";
import type { LockWorld } from "./run/push-lock.ts";
import type { Mending } from "../ledger/mending.ts";
import type { Snapshot } from "../world.ts";

/**
 * Mends the ledger's branch; not live, it only says what it would do.
 * @throws {KnownError} where a file is of a newer version, or the change could not be pushed.
 */
export function repairHistory(
  world: LockWorld,
  config: Config,
  how: { readonly run: string; readonly live: boolean },
): Promise<Changed<Repaired>> {
  return changeHistory(world, how, async (base) => {
    const draft = await repairLedger(base, {
      names: namesOf(config),
      samplesMs: config.history.samplesMs,
      nowMs: world.clock.now(),
    });
    const changes = await withReports(base, draft, config, world.clock.now());
    return { draft: { ...draft, changes }, subject: subjectOf(draft.mendings), changes };
  });
}

/** A month that no run has closed has no report either: it is made with the month, as runs do. */
async function withReports(
  base: Snapshot,
  { changes, mendings }: Repaired,
  config: Config,
  nowMs: number,
): Promise<ReadonlyMap<string, string | null>> {
  const closed = mendings.filter((one) => one.kind === "closed" && one.span === "month");
  const months = new Set(closed.map((one) => ("t" in one ? one.t.slice(0, "2026-11".length) : "")));
  if (months.size === 0) return changes;
  const mended = overlaid(base, changes);
  const ledger = await readLedger(mended, { nowMs, depth: OF_REPORTS, names: namesOf(config) });
  const reports = [...months].map((month) => slaReport({ ...ledger, month, monitors: config.monitors, nowMs }));
  return new Map([...changes, ...(await changesFor(mended, { reports }))]);
}

const OF_REPORTS: Depth = { ...EVERYTHING, samplesMs: 0, hoursMs: 0, importedMs: 0, feedsMs: 0, roundsMs: 0 };

/** `Repair of the history: 12 late samples counted, 1 correction counted, 3 files put in order` */
function subjectOf(mendings: readonly Mending[]): string {
  const late = mendings.reduce((sum, one) => sum + (one.kind === "taken-in" ? one.lines : 0), 0);
  const corrections = mendings.filter(({ kind }) => kind === "corrected").length;
  const closed = mendings.filter(({ kind }) => kind === "closed").length;
  const files = new Set(mendings.flatMap((one) => ("file" in one ? [one.file] : []))).size;
  const parts = [
    ...(late > 0 ? [`${counted(late, "late sample")} counted`] : []),
    ...(corrections > 0 ? [`${counted(corrections, "correction")} counted`] : []),
    ...(closed > 0 ? [`${counted(closed, "line")} made`] : []),
    ...(files > 0 ? [`${counted(files, "file")} put in order`] : []),
  ];
  return `Repair of the history: ${parts.join(", ")}`;
}

const counted = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? "" : "s"}`;
