import { DAY_MS, MINUTE_MS, toInstant } from "../domain/instant.ts";
import type { Correction } from "../domain/ledger.ts";
import type { Outcome } from "../domain/outcome.ts";
import { closeDays, closeHours, closeMonths } from "../domain/rollup-close.ts";
import type { Sample } from "../domain/sample.ts";
import { slaReport } from "../domain/sla-report.ts";
import { EMPTY_STATE } from "../domain/state.ts";
import { closeYears } from "../domain/year-total.ts";
import type { Snapshot } from "../world.ts";
import { changesFor, type LedgerUpdate } from "./write.ts";

/** For tests: a ledger's files. */
export type Tree = Map<string, string>;

export function snapshotOf(tree: ReadonlyMap<string, string>): Snapshot {
  return {
    commit: "1",
    read: (path) => Promise.resolve(tree.get(path)),
    list: () => Promise.resolve([...tree.keys()].toSorted()),
  };
}

/** A tree with further changes. */
export function changed(tree: ReadonlyMap<string, string>, changes: ReadonlyMap<string, string | null>): Tree {
  const merged = new Map<string, string | null>([...tree, ...changes]);
  return new Map([...merged].filter((file): file is [string, string] => file[1] !== null));
}

export async function updated(tree: ReadonlyMap<string, string>, update: LedgerUpdate): Promise<Tree> {
  return changed(tree, await changesFor(snapshotOf(tree), update));
}

/** A call of each monitor every five minutes; the outcomes come round again and again. */
export function samplesOver(
  fromMs: number,
  toMs: number,
  monitors: readonly string[] = ["chat", "image"],
  outcomes: readonly Outcome[] = ["ok", "ok", "overloaded", "ok", "slow", "timeout", "ok"],
): Sample[] {
  const calls = Math.ceil((toMs - fromMs) / (5 * MINUTE_MS));
  return Array.from({ length: calls }, (_, call) =>
    monitors.map((monitor, place): Sample => {
      const outcome = outcomes[(call + place) % outcomes.length]!;
      const tMs = fromMs + call * 5 * MINUTE_MS + place * 1_000;
      return { v: 1, t: toInstant(tMs), monitor, run: "1.1", outcome, ms: 200 + ((call * 37) % 900), every: 300 };
    }),
  ).flat();
}

/** A tree as runs leave it that saw these samples in time and knew these corrections; the last run was at `nowMs`. */
export async function ledgerOf(
  samples: readonly Sample[],
  nowMs: number,
  corrections: readonly Correction[] = [],
): Promise<Tree> {
  const hours = closeHours(samples, [], nowMs, corrections);
  const days = closeDays(hours, [], nowMs, corrections);
  const months = closeMonths(days, [], nowMs, corrections);
  return updated(new Map(), {
    samples: samples.filter(({ t }) => t.slice(0, 13) >= toInstant(nowMs - 3 * DAY_MS).slice(0, 13)),
    hours,
    days,
    months,
    years: closeYears(months, corrections, { from: "", nowMs }),
    reports: [...new Set(months.map(({ t }) => t.slice(0, "2026-11".length)))].map((month) =>
      slaReport({ month, days: [], incidents: [], corrections: [], monitors: [], nowMs }),
    ),
    state: EMPTY_STATE,
    corrections,
    rounds: [{ v: 1, t: toInstant(nowMs), run: "1.1", asked: 2, version: "0.1.0", ms: 5 }],
  });
}
