import { isAskedFor } from "./run/observe-book.ts";
import { pagesAddress } from "../site/address.ts";
import { ping } from "./run/ping.ts";
import { publish } from "./run/publish.ts";
import { quietBranchText } from "../domain/quiet-branch.ts";
import { saveUnrecorded } from "./run/unrecorded.ts";
import { slowRoundsMs, spanText, type Runner } from "../domain/rounds.ts";
import { standingOrNone } from "./run/keep-observed.ts";
import { waitingText } from "./run/conclude-late.ts";
import { settingsLook, stillStands, switchedOff } from "./run/settings.ts";
import { watch } from "./watch.ts";
import type { Shard } from "../domain/shard.ts";
import type { Config } from "../config/config.ts";
import type { LedgerUpdate } from "../ledger/write.ts";
import type { Ledger } from "../domain/ledger.ts";
import type { SettingsLook } from "../domain/state.ts";
import type { Report } from "../domain/report.ts";
import type { RepositoryFacts, World } from "../world.ts";
import type { Told } from "./run/tell.ts";
import type { Verdict } from "../domain/verdict.ts";

export interface RunContext {
  /** `<run id>.<attempt>` */
  readonly run: string;
  /** Where this runs, when several places watch the same monitors. */
  readonly region?: string;
  /** Which of the monitors it asks, where several runs share them; all of them where absent. */
  readonly shard?: Shard;
  /** Whether anything is pushed, opened or sent. */
  readonly live: boolean;
  /** What runs us, as far as it says. */
  readonly runner?: Runner;
  /** How long to go on with further rounds, in milliseconds; a live run takes the config's word where absent. */
  readonly watchMs?: number;
  /** Where the site is built; it is not where absent, for another leg builds it. */
  readonly siteDir?: string;
  readonly repositoryUrl?: string;
  /** A folder outside of the ledger, for what could not be pushed. */
  readonly unrecordedDir?: string;
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
  /** Where what this run saw lies as files, when it could not be kept. */
  readonly unrecorded?: string;
  readonly siteBuilt: boolean;
  readonly pagesEnabled: boolean;
  /** What is off in the repository, each a sentence that names the switch. */
  readonly switchedOff: readonly string[];
}

/**
 * The whole story: read the ledger, observe, judge, correlate and plan, push, speak, in one round or several, and publish.
 * What cannot be done is said with the setting that allows it, and the rest goes on.
 */
export async function run(world: World, written: Config, given: RunContext): Promise<RunResult> {
  const context = { ...given, claimant: claimantOf(world, given) };
  const start = await standingOrNone(world, written);
  const { facts, look } = await settingsOf(world, context, start?.ledger.state.settings);
  const hasPages = facts?.hasPages ?? look !== undefined;
  const config = hasPages && context.siteDir !== undefined ? withAddress(written, context) : written;
  const off = facts === undefined ? [] : switchedOff(facts, config.issues.enabled);
  for (const remedy of off) world.log.warn(remedy);
  await warnOfQuiet(world, config, facts ?? look);
  if (start !== undefined) warnOf(start.ledger, world, config, context);
  const issueKinds = config.issues.enabled && facts?.hasIssues !== false ? config.issues.kinds : [];
  const keeper = { world, config, context, issueKinds, ...(look !== undefined && { settings: look }) };
  const watched = await watch(keeper, start, watchMs(config, context));
  const { conclusion, after, reports, recorded } = watched;
  const unrecorded = recorded ? undefined : await saveOwn(world, context, conclusion.update);
  const { siteDir } = context;
  const siteBuilt =
    siteDir !== undefined && (await publish(world, config, { ...context, siteDir }, { ...conclusion, reports, after }));
  const { pingUrl } = config.notices;
  if (recorded && context.live && pingUrl !== undefined) await ping(world, pingUrl);
  return {
    verdicts: conclusion.verdicts,
    changed: watched.changed,
    ledger: conclusion.ledger,
    reports,
    said: watched.said,
    commits: watched.commits,
    recorded,
    ...(unrecorded !== undefined && { unrecorded }),
    siteBuilt,
    pagesEnabled: hasPages,
    switchedOff: off,
  };
}

/** A site that Pages serves has an address, written or not. */
export function withAddress(config: Config, { repositoryUrl }: Pick<RunContext, "repositoryUrl">): Config {
  const url = config.site.url ?? (repositoryUrl === undefined ? undefined : pagesAddress(repositoryUrl));
  return url === undefined ? config : { ...config, site: { ...config.site, url } };
}

/** Who claims and speaks for a run. */
export const claimantOf = ({ random }: Pick<World, "random">, { run: id }: Pick<RunContext, "run">): string =>
  `${id}/${random.next().toString(36).slice(2, 8)}`;

/** One round, unless somebody wants to watch: the one who calls, or for live runs the config. */
const watchMs = ({ watch: wanted }: Config, context: RunContext): number =>
  context.watchMs ?? (context.live ? (wanted?.forMs ?? 0) : 0);

/** What the repository allows: as GitHub said lately that all is switched on, or as it says now. */
async function settingsOf(
  world: World,
  { live }: RunContext,
  before: SettingsLook | undefined,
): Promise<{ readonly facts?: RepositoryFacts; readonly look?: SettingsLook }> {
  if (!live) return {};
  const nowMs = world.clock.now();
  if (stillStands(before, nowMs)) return { look: before };
  try {
    const facts = await world.forge.facts();
    const look = settingsLook(facts, nowMs);
    return { facts, ...(look !== undefined && { look }) };
  } catch (error) {
    // Unknown is no reason to stop: each refusal is met where it comes.
    const why = error instanceof Error ? error.message : String(error);
    world.log.warn(`GitHub could not be asked about the repository's settings: ${why}`);
    return {};
  }
}

/** GitHub's rule of sixty days, where the ledger's commits go to a branch of its own. */
async function warnOfQuiet(
  world: World,
  { history }: Config,
  repository?: Pick<RepositoryFacts, "private" | "defaultBranch">,
): Promise<void> {
  const { branch: ledgerBranch } = history;
  const checkedOut = ledgerBranch === undefined ? undefined : await world.repository.checkedOut();
  if (ledgerBranch === undefined || checkedOut === undefined) return;
  const quiet = { ...checkedOut, ledgerBranch, ...(repository !== undefined && { repository }) };
  const text = quietBranchText(quiet, world.clock.now());
  if (text !== undefined) world.log.warn(text);
}

/** Each run has a folder of its own there, for several may share the place. */
async function saveOwn(
  world: World,
  { unrecordedDir, claimant }: ClaimingContext,
  update: LedgerUpdate,
): Promise<string | undefined> {
  if (unrecordedDir === undefined) return undefined;
  return saveUnrecorded(world, `${unrecordedDir}/${claimant.replace("/", "-")}`, update);
}

/** What the ledger shows to be amiss: lines that can't be read or came too late, and triggers that come too slowly. */
function warnOf({ broken, late, rounds }: Ledger, { log, clock }: World, config: Config, { region }: RunContext): void {
  for (const line of broken) {
    log.warn(`A line of the ledger can't be read and is kept as it is: ${line.why}`, line);
  }
  if (late.length > 0) log.warn(waitingText(late));
  const asked = config.monitors.filter(isAskedFor);
  if (asked.length === 0) return;
  const everyMs = Math.min(...asked.map((monitor) => monitor.everyMs));
  const gapMs = slowRoundsMs(everyMs, rounds, { nowMs: clock.now(), ...(region !== undefined && { region }) });
  if (gapMs !== undefined) {
    log.warn(
      `Rounds come every ${spanText(gapMs)} (median of the last day), while the shortest interval is ${spanText(everyMs)}: docs/triggers.md says how to have them come in time`,
    );
  }
}
