import { changedVerdicts, commitSubject, conclude, type Conclusion } from "./conclude.ts";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger.ts";
import { LedgerVersionError } from "../../ledger/codec.ts";
import { lateText } from "./conclude-late.ts";
import { keep, standing, type Standing } from "./keep.ts";
import { tell, type Told } from "./tell.ts";
import type { ClaimingContext } from "../run.ts";
import type { Config } from "../../config/config.ts";
import type { Incident, IncidentKind } from "../../domain/incident.ts";
import type { Observed } from "./observe-book.ts";
import type { World } from "../../world.ts";

/** What was kept of what a run saw, and said of it. */
export interface Published {
  /** Whether the ledger was kept. */
  readonly recorded: boolean;
  readonly conclusion: Conclusion;
  /** The ledger that it was concluded from. */
  readonly before: Ledger;
  readonly said: Told["said"];
  readonly commits: readonly string[];
}

/** Who keeps and tells, and which kinds of incident get an issue. */
export interface Keeper {
  readonly world: World;
  readonly config: Config;
  readonly context: ClaimingContext;
  readonly issueKinds: readonly IncidentKind[];
}

export const NOTHING_TOLD: Told = { incidents: [], said: [] };

/** The ledger that stands; `undefined`, and said, where it can't be fetched. */
export async function standingOrNone(world: World): Promise<Standing | undefined> {
  try {
    return await standing(world);
  } catch (error) {
    // A ledger of a newer version than ours stops the run before it writes.
    if (error instanceof LedgerVersionError) throw error;
    world.log.warn(`The ledger can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

export function concludeOn(
  { config, context, issueKinds, world }: Keeper,
  before: Ledger,
  observed: Observed,
): Conclusion {
  const nowMs = world.clock.now();
  const { claimant, run, shard } = context;
  return conclude(config, before, observed, { run: claimant, runId: run, nowMs, issueKinds, ...(shard && { shard }) });
}

/** Keeps what was observed on top of the ledger that stands, then says what this run has claimed by that. */
export async function keepObserved(
  keeper: Keeper,
  observed: Observed,
  start: Standing | undefined,
): Promise<Published> {
  const { world, config, context } = keeper;
  const kept = await record(keeper, observed, start);
  const told =
    kept.recorded && context.live
      ? await tell(world, config, context, claimedBy(context, kept.conclusion), kept.conclusion)
      : NOTHING_TOLD;
  return {
    ...kept,
    conclusion: withTold(kept.conclusion, told),
    said: told.said,
    commits: [...kept.commits, ...(told.commit === undefined ? [] : [told.commit])],
  };
}

async function record(
  keeper: Keeper,
  observed: Observed,
  start: Standing | undefined,
): Promise<Omit<Published, "said">> {
  const { world, config, context } = keeper;
  const draftOn = (before: Ledger) => {
    const conclusion = concludeOn(keeper, before, observed);
    const changed = changedVerdicts(before, conclusion.verdicts);
    const { samples = [], late = [] } = conclusion.update;
    return {
      ...conclusion,
      subject: commitSubject(config, changed, samples.length + late.length, world.clock.now()),
    };
  };
  const from = start ?? (await standingOrNone(world));
  if (from === undefined) {
    world.log.error(
      "The ledger could not be kept: the repository can't be reached. What this run saw is on its page and in its log only",
    );
    return { recorded: false, conclusion: draftOn(EMPTY_LEDGER), before: EMPTY_LEDGER, commits: [] };
  }
  const kept = await keep(world, context.run, from, draftOn);
  if (!kept.recorded) {
    world.log.error(`The ledger could not be kept (${kept.reason}). ${kept.remedy}`);
    return { recorded: false, conclusion: kept.draft, before: kept.before, commits: [] };
  }
  const { late = [] } = kept.draft.update;
  if (late.length > 0) world.log.warn(lateText(late));
  return {
    recorded: true,
    conclusion: kept.draft,
    before: kept.before,
    commits: kept.commit === undefined || !context.live ? [] : [kept.commit],
  };
}

function claimedBy(context: ClaimingContext, conclusion: Conclusion): Incident[] {
  return conclusion.ledger.incidents.filter((incident) =>
    incident.outbox.some((entry) => entry.state === "pending" && entry.by === context.claimant),
  );
}

function withTold(conclusion: Conclusion, told: Told): Conclusion {
  const byId = new Map(told.incidents.map((incident) => [incident.id, incident]));
  const incidents = conclusion.ledger.incidents.map((incident) => byId.get(incident.id) ?? incident);
  return { ...conclusion, ledger: { ...conclusion.ledger, incidents } };
}
