import { changedVerdicts, commitSubject, conclude, type Conclusion } from "./conclude.ts";
import { EMPTY_LEDGER, type Ledger } from "../../domain/ledger.ts";
import { LedgerVersionError } from "../../ledger/codec.ts";
import { lateText } from "./conclude-late.ts";
import { keep, standing, type Standing } from "./keep.ts";
import { overlaid } from "../../ledger/overlay.ts";
import { changesFor } from "../../ledger/write.ts";
import { repositoryBadges } from "./badges.ts";
import { hearPeople } from "./people.ts";
import { runReading } from "./depth.ts";
import { tell, type Told } from "./tell.ts";
import { tellDigest } from "./digest.ts";
import { tellLog, tellUnrecorded } from "./notify.ts";
import type { ClaimingContext } from "../run.ts";
import type { Config } from "../../config/config.ts";
import type { Incident, IncidentKind } from "../../domain/incident.ts";
import type { SettingsLook } from "../../domain/state.ts";
import type { Observed } from "./observe-book.ts";
import type { Snapshot, World } from "../../world.ts";

/** What was kept of what a run saw, and said of it. */
export interface Published {
  /** Whether the ledger was kept. */
  readonly recorded: boolean;
  readonly conclusion: Conclusion;
  /** The ledger that it was concluded from. */
  readonly before: Ledger;
  /** The ledger's files with all that was concluded and said, kept or not. */
  readonly after: Snapshot;
  readonly said: Told["said"];
  readonly commits: readonly string[];
}

/** Who keeps and tells, and which kinds of incident get an issue. */
export interface Keeper {
  readonly world: World;
  readonly config: Config;
  readonly context: ClaimingContext;
  readonly issueKinds: readonly IncidentKind[];
  /** What GitHub has said of the repository's settings, where this run has asked. */
  readonly settings?: SettingsLook;
  /** It listens to people and looks at nothing: what was seen last stands. */
  readonly isListening?: boolean;
}

export const NOTHING_TOLD: Told = { incidents: [], said: [] };

/** The ledger that stands, as a run needs it; `undefined`, and said, where it can't be fetched. */
export async function standingOrNone(world: World, config: Config): Promise<Standing | undefined> {
  try {
    return await standing(world, runReading(config));
  } catch (error) {
    // A ledger of a newer version than ours stops the run before it writes.
    if (error instanceof LedgerVersionError) throw error;
    world.log.warn(`The ledger can't be fetched: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

export function concludeOn(
  { config, context, issueKinds, isListening = false, world, settings }: Keeper,
  before: Ledger,
  seen: Observed,
): Conclusion {
  const nowMs = world.clock.now();
  const { claimant, run, shard } = context;
  const observed = settings === undefined ? seen : { ...seen, settings };
  return conclude(config, before, observed, {
    run: claimant,
    runId: run,
    nowMs,
    issueKinds,
    isListening,
    ...(shard && { shard }),
  });
}

/** Keeps what was observed on top of the ledger that stands, then says what this run has claimed by that. */
export async function keepObserved(
  keeper: Keeper,
  observed: Observed,
  start: Standing | undefined,
): Promise<Published> {
  const { world, config, context } = keeper;
  const from = start ?? (await standingOrNone(world, config));
  const kept = await record(keeper, await withHeard(keeper, observed, from), from);
  const told =
    kept.recorded && context.live
      ? await tell(world, config, context, claimedBy(context, kept.conclusion), {
          ...kept.conclusion,
          after: kept.after,
        })
      : NOTHING_TOLD;
  const conclusion = withTold(kept.conclusion, told);
  if (context.live) {
    const tellThem = kept.recorded ? tellLog : tellUnrecorded;
    await tellThem({ world, config, context }, kept.before.incidents, conclusion);
  }
  const summed = kept.recorded && context.live ? await sendDigest(keeper, kept) : undefined;
  return {
    ...kept,
    conclusion,
    after: overlaid(kept.after, await changesFor(kept.after, { incidents: told.incidents })),
    said: told.said,
    commits: [...kept.commits, ...[told.commit, summed].filter((commit) => commit !== undefined)],
  };
}

/** A summary is sent by whoever has claimed it; that it could not be made is no reason for the run to end. */
async function sendDigest(
  { world, config, context }: Keeper,
  { conclusion, after }: Pick<Published, "conclusion" | "after">,
): Promise<string | undefined> {
  try {
    return await tellDigest({ world, config, context }, conclusion.ledger, after);
  } catch (error) {
    world.log.warn(`The summary could not be sent: ${error instanceof Error ? error.message : String(error)}`);
    return undefined;
  }
}

/** What was observed, and what people have said in issues meanwhile: asked once for each time that something is kept. */
async function withHeard(
  { world, config, context, issueKinds }: Keeper,
  observed: Observed,
  from: Standing | undefined,
): Promise<Observed> {
  if (!context.live || issueKinds.length === 0 || from === undefined) return observed;
  const people = await hearPeople(world, config, from.ledger);
  return people === undefined ? observed : { ...observed, people };
}

async function record(
  keeper: Keeper,
  observed: Observed,
  from: Standing | undefined,
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
  if (from === undefined) {
    world.log.error("The ledger could not be kept, for it can't be fetched: the warning before this says why");
    const conclusion = draftOn(EMPTY_LEDGER);
    const after = overlaid(NO_FILES, await changesFor(NO_FILES, conclusion.update));
    return { recorded: false, conclusion, before: EMPTY_LEDGER, after, commits: [] };
  }
  const kept = await keep(world, context.run, from, draftOn, (after, update) =>
    repositoryBadges(config, after, update, world.clock.now()),
  );
  const { before, after } = kept;
  if (!kept.recorded) {
    world.log.error(`The ledger could not be kept (${kept.reason}). ${kept.remedy}`);
    return { recorded: false, conclusion: kept.draft, before, after, commits: [] };
  }
  const { late = [] } = kept.draft.update;
  if (late.length > 0) world.log.warn(lateText(late));
  return {
    recorded: true,
    conclusion: kept.draft,
    before,
    after,
    commits: kept.commit === undefined || !context.live ? [] : [kept.commit],
  };
}

const NO_FILES: Snapshot = { read: () => Promise.resolve(undefined), list: () => Promise.resolve([]) };

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
