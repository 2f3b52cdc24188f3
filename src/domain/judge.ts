import { compareSamples, isOfFuture, isOfPage, type Sample } from "./sample.ts";
import { isCounted, isFailure } from "./outcome.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import type { Ground, Verdict, VerdictName } from "./verdict.ts";
import { TIERS, type Monitor, type Policy } from "./monitor.ts";
import { isExcused, isOfPlanned } from "./maintenance-sample.ts";
import { silentAfterMs } from "./silence.ts";
import { wilsonLower } from "./wilson.ts";

/** First samples that the degraded rate looks at, and the least that the down rate reaches back over. */
export const RATE_SAMPLES = 24;
/** Fewer counted first samples than this say nothing about a rate. */
const RATE_LEAST = 6;
/** Failed first samples among the last `RATE_SAMPLES` from which a monitor can be degraded. */
const DEGRADED_LEAST = 3;
/** At most so many failed ones end a degraded rate. */
const DEGRADED_END = 1;

export interface PriorVerdict {
  readonly verdict: VerdictName;
  readonly since: Instant;
}

/**
 * What we believe of a monitor: a fold over its recent samples in order of time, so that replayed, merged or doubled input
 * gives the same answer. `prior` is the verdict from `state.json`; it counts only where it is older than every sample given.
 * With samples from several regions a monitor is down when more than half of the regions that answered say so, and since the
 * moment at which that became so. Samples that claim to be of the future are not looked at, nor are those of a page, from before
 * the monitor was asked. Where money has a monitor asked in a cheaper way, a success of that way ends no down that a dearer one
 * has shown. While planned work goes on (`isPlanned`) the verdict is what is seen of the monitor; once it is over, what failed in
 * it is no failure, and a verdict of that time none.
 */
export function judge(
  monitor: Monitor,
  samples: readonly Sample[],
  nowMs: number,
  standing?: PriorVerdict,
  isPlanned = false,
): Verdict {
  const all = samples.filter((one) => one.monitor === monitor.id && !isOfFuture(one, nowMs) && !isOfPage(one));
  const own = distinct(isPlanned ? all : all.filter((sample) => !isExcused(sample)));
  const prior = isPlanned || !isOfPlanned(standing, all) ? standing : undefined;
  const regions = new Set(own.map(regionOf));
  const older = prior !== undefined && (own[0] === undefined || prior.since < own[0].t) ? prior : undefined;
  // A prior is the whole monitor's: with several regions it is nobody's own.
  const beliefs = new Map([...regions].map((region) => [region, beginWith(regions.size === 1 ? older : undefined)]));
  if (regions.size === 0) beliefs.set("", beginWith(older));
  const fold: Fold = { monitor, beliefs, verdict: older?.verdict ?? "unknown", since: older?.since, isFirst: true };
  for (const sample of own.filter(({ outcome }) => isCounted(outcome))) {
    take(beliefs.get(regionOf(sample))!, sample, monitor);
    move(fold, sample.t);
  }
  return conclude(fold, nowMs, prior);
}

/** What the fold over a monitor's regions carries: the verdict of their majority, and since when it is that. */
interface Fold {
  readonly monitor: Monitor;
  readonly beliefs: ReadonlyMap<string, Belief>;
  verdict: VerdictName;
  since: Instant | undefined;
  /** The verdict was there before the first sample, or is the first one reached: its beginning may lie further back. */
  isFirst: boolean;
}

/** What is believed of one region. `down`, `rateDegraded` and `slowDegraded` are independent; the worst of them is the verdict. */
interface Belief {
  down: Ground | undefined;
  rateDegraded: boolean;
  slowDegraded: boolean;
  /** It was seen to work: without that, nothing wrong is not yet well. */
  wasGood: boolean;
  /** The failed counted samples in a row, as far as the rules need them. */
  row: { count: number; first: Instant; timeoutsOnly: boolean; dearness: number } | undefined;
  /** How dear the dearest of the failures was that are behind `down`. */
  dearness: number;
  goodInRow: number;
  slowInRow: number;
  quickInRow: number;
  /** Counted first samples, newest last, as far back as any rule looks. */
  firsts: { ms: number; failed: boolean; t: Instant }[];
  lastCounted: Instant | undefined;
  lastFailure: Sample | undefined;
  firstFailure: Instant | undefined;
  timeoutsOnly: boolean;
}

const regionOf = (sample: Sample): string => sample.region ?? "";

/** In order, each once. */
function distinct(samples: readonly Sample[]): Sample[] {
  const sorted = samples.toSorted(compareSamples);
  return sorted.filter((sample, index) => {
    const previous = sorted[index - 1];
    return previous === undefined || compareSamples(previous, sample) !== 0 || previous.again !== sample.again;
  });
}

function beginWith(older: PriorVerdict | undefined): Belief {
  const isTroubled = older?.verdict === "down" || older?.verdict === "degraded";
  return {
    down: older?.verdict === "down" ? "row" : undefined,
    rateDegraded: older?.verdict === "degraded",
    slowDegraded: false,
    wasGood: older?.verdict === "up",
    row: undefined,
    dearness: ANY_WAY,
    goodInRow: 0,
    slowInRow: 0,
    quickInRow: 0,
    firsts: [],
    lastCounted: undefined,
    lastFailure: undefined,
    firstFailure: isTroubled ? older.since : undefined,
    timeoutsOnly: false,
  };
}

function verdictOf(belief: Belief): VerdictName {
  if (belief.down !== undefined) return "down";
  if (belief.rateDegraded || belief.slowDegraded) return "degraded";
  return belief.wasGood ? "up" : "unknown";
}

/** The verdict of more than half of those that say anything. */
function majority(beliefs: readonly Belief[]): VerdictName {
  const verdicts = beliefs.map(verdictOf).filter((verdict) => verdict !== "unknown");
  const down = verdicts.filter((verdict) => verdict === "down").length;
  const troubled = verdicts.filter((verdict) => verdict !== "up").length;
  if (verdicts.length === 0) return "unknown";
  if (down * 2 > verdicts.length) return "down";
  return troubled * 2 > verdicts.length ? "degraded" : "up";
}

function silentSinceMs(belief: Belief, monitor: Monitor): number {
  return belief.lastCounted === undefined ? Number.NEGATIVE_INFINITY : silentAfterMs(toMs(belief.lastCounted), monitor);
}

function heard({ beliefs, monitor }: Fold, nowMs: number): Belief[] {
  return [...beliefs.values()].filter((belief) => silentSinceMs(belief, monitor) >= nowMs);
}

function move(fold: Fold, at: Instant): void {
  const verdict = majority(heard(fold, toMs(at)));
  if (verdict === fold.verdict) return;
  fold.isFirst = fold.verdict === "unknown" && fold.since === undefined;
  fold.verdict = verdict;
  fold.since = at;
}

const ANY_WAY = -1;

/** By how dear a way of asking is it may be seen that something is wrong; a cheaper one says nothing of that being over. */
const dearnessOf = ({ tier }: Pick<Sample, "tier">): number => (tier === undefined ? ANY_WAY : TIERS.indexOf(tier));

function take(belief: Belief, sample: Sample, monitor: Monitor): void {
  const { policy } = monitor;
  const isFirst = sample.again === undefined;
  const failed = isFailure(sample.outcome);
  const saysLess = sample.tier !== undefined && dearnessOf(sample) < Math.min(belief.dearness, dearnessOf(monitor));
  if (belief.down !== undefined && !failed && saysLess) return;
  belief.lastCounted = sample.t;
  if (isFirst) remember(belief, sample, failed, policy);
  if (failed) takeFailure(belief, sample, isFirst, policy);
  else takeSuccess(belief, sample, isFirst, policy);
  if (verdictOf(belief) === "up") belief.firstFailure = undefined;
}

function remember(belief: Belief, sample: Sample, failed: boolean, policy: Policy): void {
  const ms = toMs(sample.t);
  belief.firsts.push({ ms, failed, t: sample.t });
  while (belief.firsts.length > RATE_SAMPLES && belief.firsts[0]!.ms <= ms - policy.windowMs) belief.firsts.shift();
}

function takeFailure(belief: Belief, sample: Sample, isFirst: boolean, policy: Policy): void {
  const isTimeout = sample.outcome === "timeout";
  belief.row ??= { count: 0, first: sample.t, timeoutsOnly: true, dearness: ANY_WAY };
  belief.row.count += 1;
  belief.row.dearness = Math.max(belief.row.dearness, dearnessOf(sample));
  belief.row.timeoutsOnly &&= isTimeout;
  belief.goodInRow = 0;
  belief.slowInRow = 0;
  belief.lastFailure = sample;
  if (belief.down !== undefined) {
    belief.timeoutsOnly &&= isTimeout;
    belief.dearness = Math.max(belief.dearness, belief.row.dearness);
    return;
  }
  belief.dearness = belief.row.dearness;
  const needed = policy.failures * (belief.rateDegraded ? 2 : 1);
  const spanMs = toMs(sample.t) - toMs(belief.row.first);
  if (belief.row.count >= needed && spanMs >= policy.confirmMs) {
    belief.down = "row";
    belief.firstFailure ??= belief.row.first;
    belief.timeoutsOnly = belief.row.timeoutsOnly;
  } else if (isFirst && rateIsDown(belief, policy)) {
    belief.down = "rate";
    belief.firstFailure ??= firstFailed(belief.firsts);
    belief.timeoutsOnly = belief.row.timeoutsOnly;
  } else if (isFirst && !belief.rateDegraded && rateIsDegraded(belief, policy)) {
    // Entered on a failure only: what an outage left in the window does not make a monitor degraded that has recovered.
    belief.rateDegraded = true;
    belief.firstFailure ??= firstFailed(belief.firsts.slice(-RATE_SAMPLES));
  }
}

function takeSuccess(belief: Belief, sample: Sample, isFirst: boolean, policy: Policy): void {
  belief.row = undefined;
  belief.wasGood = true;
  belief.goodInRow += 1;
  if (belief.goodInRow >= policy.recovery) belief.down = undefined;
  if (!isFirst) return;
  if (belief.rateDegraded && failedAmongLast(belief.firsts) <= DEGRADED_END) belief.rateDegraded = false;
  if (sample.outcome === "slow") {
    belief.slowInRow += 1;
    belief.quickInRow = 0;
    if (belief.slowInRow >= policy.failures && !belief.slowDegraded) {
      belief.slowDegraded = true;
      belief.firstFailure ??= belief.firsts.at(-belief.slowInRow)?.t ?? sample.t;
    }
  } else {
    belief.slowInRow = 0;
    belief.quickInRow += 1;
    if (belief.quickInRow >= policy.recovery) belief.slowDegraded = false;
  }
}

function rateIsDown(belief: Belief, policy: Policy): boolean {
  const failed = belief.firsts.filter((first) => first.failed).length;
  return belief.firsts.length >= RATE_LEAST && wilsonLower(failed, belief.firsts.length) > policy.rate;
}

function rateIsDegraded(belief: Belief, policy: Policy): boolean {
  const failed = failedAmongLast(belief.firsts);
  return failed >= DEGRADED_LEAST && failed / Math.min(belief.firsts.length, RATE_SAMPLES) > policy.degradedRate;
}

function failedAmongLast(firsts: Belief["firsts"]): number {
  return firsts.slice(-RATE_SAMPLES).filter((first) => first.failed).length;
}

function firstFailed(firsts: Belief["firsts"]): Instant | undefined {
  return firsts.find((first) => first.failed)?.t;
}

function conclude(fold: Fold, nowMs: number, prior: PriorVerdict | undefined): Verdict {
  const { monitor } = fold;
  const speaking = heard(fold, nowMs);
  const verdict = majority(speaking);
  const regions = regionsOf(fold, speaking);
  const failuresInRow = Math.max(0, ...speaking.map((belief) => belief.row?.count ?? 0));
  const since = sinceWhen(fold, verdict, nowMs, prior);
  const decisive = speaking
    .filter((belief) => verdictOf(belief) === verdict)
    .toSorted(byLastFailure)
    .at(-1);
  if (verdict === "unknown" || verdict === "up" || decisive === undefined) {
    return { monitor: monitor.id, verdict, since, failuresInRow, timeoutsOnly: false, ...regions };
  }
  const ground = decisive.down ?? (decisive.rateDegraded ? "rate" : "slow");
  const { outcome, reason } =
    ground === "slow" ? SLOW : (decisive.lastFailure ?? { outcome: undefined, reason: undefined });
  return {
    monitor: monitor.id,
    verdict,
    since,
    ground,
    ...(outcome !== undefined && { outcome }),
    ...(reason !== undefined && { reason }),
    ...(decisive.firstFailure !== undefined && { firstFailure: decisive.firstFailure }),
    failuresInRow,
    timeoutsOnly: verdict === "down" && decisive.timeoutsOnly,
    ...regions,
  };
}

/** What each of several regions says, in the order of their names. */
function regionsOf({ beliefs }: Fold, speaking: readonly Belief[]): Pick<Verdict, "regions"> {
  if (beliefs.size < 2) return {};
  const said = [...beliefs]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([region, belief]) => [region, speaking.includes(belief) ? verdictOf(belief) : "unknown"] as const);
  return { regions: Object.fromEntries(said) };
}

const SLOW = { outcome: "slow", reason: "slow" } as const;

const byLastFailure = (a: Belief, b: Belief): number => ((a.lastFailure?.t ?? "") < (b.lastFailure?.t ?? "") ? -1 : 1);

/** Since when the verdict holds: a sample made it so, or the silence of a region, or it was so before all we look at. */
function sinceWhen(fold: Fold, verdict: VerdictName, nowMs: number, prior: PriorVerdict | undefined): Instant {
  const wasPrior = prior?.verdict === verdict;
  if (verdict !== fold.verdict) {
    const silences = [...fold.beliefs.values()].map((belief) => silentSinceMs(belief, fold.monitor));
    const last = Math.max(...silences.filter((ms) => ms < nowMs));
    return Number.isFinite(last) ? toInstant(last) : wasPrior ? prior.since : toInstant(nowMs);
  }
  if (fold.since === undefined) return wasPrior ? prior.since : toInstant(nowMs);
  return fold.isFirst && wasPrior && prior.since < fold.since ? prior.since : fold.since;
}
