import { keepObserved, standingOrNone } from "./run/keep-observed.ts";
import { NOTHING_OBSERVED } from "./run/observe-book.ts";
import { claimantOf, withAddress, type RunContext } from "./run.ts";
import type { Config } from "../config/config.ts";
import type { World } from "../world.ts";

export interface Heard {
  /** The commits of this run, in order. */
  readonly commits: readonly string[];
  /** Whether the ledger was kept; what could not be is heard by the next run. */
  readonly recorded: boolean;
}

/**
 * A short run, woken by something that a person did in an issue: reads what people said, keeps it and says what follows. Asks no
 * monitor and reads no feed; whatever woke it, GitHub is asked what there is.
 */
export async function hear(world: World, written: Config, given: RunContext): Promise<Heard> {
  const context = { ...given, claimant: claimantOf(world, given) };
  const start = await standingOrNone(world, written);
  // Pages was on when a run looked last: the links are those that it gave.
  const config = start?.ledger.state.settings === undefined ? written : withAddress(written, context);
  const issueKinds = config.issues.enabled ? config.issues.kinds : [];
  const keeper = { world, config, context, issueKinds, isListening: true };
  const { commits, recorded } = await keepObserved(keeper, NOTHING_OBSERVED, start);
  return { commits, recorded };
}
