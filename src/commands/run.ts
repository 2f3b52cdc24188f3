import { changedVerdicts, commitSubject, conclude, type Conclusion } from "./run/conclude.ts";
import { EMPTY_LEDGER, type Ledger } from "../domain/ledger.ts";
import type { Incident } from "../domain/incident.ts";
import { LedgerVersionError } from "../ledger/codec.ts";
import { keep, standing, type Standing } from "./run/keep.ts";
import { observe } from "./run/observe.ts";
import type { Observed } from "./run/observe-book.ts";
import { publish } from "./run/publish.ts";
import { switchedOff } from "./run/settings.ts";
import { tell, type Told } from "./run/tell.ts";
import type { Config } from "../config/config.ts";
import type { Runner } from "../domain/rounds.ts";
import type { Report } from "../domain/report.ts";
import type { RepositoryFacts, World } from "../world.ts";
import type { Verdict } from "../domain/verdict.ts";

export interface RunContext {
  /** `<run id>.<attempt>` */
  readonly run: string;
  /** Where this runs, when several places watch the same monitors. */
  readonly region?: string;
  /** Whether anything is pushed, opened or sent. */
  readonly live: boolean;
  /** What runs us, as far as it says. */
  readonly runner?: Runner;
  /** How long to go on with further rounds, in milliseconds; a live run takes the config's word where absent. */
  readonly watchMs?: number;
  readonly siteDir: string;
  readonly repositoryUrl?: string;
  readonly signal?: AbortSignal;
}

/** A run's context once it has made itself known. */
export interface ClaimingContext extends RunContext {
  /** Who claims and speaks: the run, and something that no other job of the same run has. */
  readonly claimant: string;
}

export interface RunResult {
  readonly verdicts: ReadonlyMap<string, Verdict>;
  /** Verdicts that are others than before. */
  readonly changed: readonly Verdict[];
  readonly ledger: Ledger;
  readonly reports: ReadonlyMap<string, Report>;
  readonly said: Told["said"];
  /** The commits of this run, in order. */
  readonly commits: readonly string[];
  /** Whether the ledger was kept; without it the run has failed. */
  readonly recorded: boolean;
  readonly siteBuilt: boolean;
  readonly pagesEnabled: boolean;
  /** What is off in the repository, each a sentence that names the switch. */
  readonly switchedOff: readonly string[];
}

/**
 * The whole story: read the ledger, observe, judge, correlate and plan, push, speak, publish. What cannot be done is said
 * with the setting that allows it, and the rest goes on.
 */
export async function run(world: World, config: Config, given: RunContext): Promise<RunResult> {
  const context = { ...given, claimant: `${given.run}/${world.random.next().toString(36).slice(2, 8)}` };
  const facts = context.live ? await repositoryFacts(world) : undefined;
  const off = facts === undefined ? [] : switchedOff(facts, config.issues.enabled);
  for (const remedy of off) world.log.warn(remedy);
  const start = await standingOrNone(world);
  for (const broken of start?.ledger.broken ?? []) {
    world.log.warn(`A line of the ledger can't be read and is kept as it is: ${broken.why}`, broken);
  }
  const observed = await observe(world, config, start?.ledger ?? EMPTY_LEDGER, context);
  const kept = await record(world, config, context, observed, start, facts);
  const told =
    kept.recorded && context.live
      ? await tell(world, config, context, claimedBy(context, kept.conclusion))
      : NOTHING_TOLD;
  const conclusion = withTold(kept.conclusion, told);
  const siteBuilt = await publish(world, config, context, conclusion, observed.reports);
  return {
    verdicts: conclusion.verdicts,
    changed: changedVerdicts(kept.before, conclusion.verdicts),
    ledger: conclusion.ledger,
    reports: observed.reports,
    said: told.said,
    commits: [...kept.commits, ...(told.commit === undefined ? [] : [told.commit])],
    recorded: kept.recorded,
    siteBuilt,
    pagesEnabled: facts?.hasPages ?? false,
    switchedOff: off,
  };
}

const NOTHING_TOLD: Told = { incidents: [], said: [] };

/** What the repository allows. Unknown is no reason to stop: each refusal is met where it comes. */
async function repositoryFacts(world: World): Promise<RepositoryFacts | undefined> {
  try {
    return await world.forge.facts();
  } catch (error) {
    world.log.warn(`GitHub could not be asked about the repository's settings: ${messageOf(error)}`);
    return undefined;
  }
}

async function standingOrNone(world: World): Promise<Standing | undefined> {
  try {
    return await standing(world);
  } catch (error) {
    // A ledger of a newer version than ours stops the run before it writes.
    if (error instanceof LedgerVersionError) throw error;
    world.log.warn(`The ledger can't be fetched: ${messageOf(error)}`);
    return undefined;
  }
}

interface Recorded {
  readonly recorded: boolean;
  readonly conclusion: Conclusion;
  readonly before: Ledger;
  readonly commits: readonly string[];
}

async function record(
  world: World,
  config: Config,
  context: ClaimingContext,
  observed: Observed,
  start: Standing | undefined,
  facts: RepositoryFacts | undefined,
): Promise<Recorded> {
  const issueKinds = config.issues.enabled && facts?.hasIssues !== false ? config.issues.kinds : [];
  const draftOn = (before: Ledger) => {
    const nowMs = world.clock.now();
    const conclusion = conclude(config, before, observed, { run: context.claimant, nowMs, issueKinds });
    const changed = changedVerdicts(before, conclusion.verdicts);
    return { ...conclusion, subject: commitSubject(config, changed, observed.samples.length, nowMs) };
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
