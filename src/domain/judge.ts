import { compareSamples, type Sample } from "./sample.ts";
import { isCounted, isFailure } from "./outcome.ts";
import { toInstant, toMs, type Instant } from "./instant.ts";
import type { Ground, Verdict, VerdictName } from "./verdict.ts";
import type { Monitor, Policy } from "./monitor.ts";
import { wilsonLower } from "./wilson.ts";

/** First samples that the degraded rate looks at, and the least that the down rate reaches back over. */
export const RATE_SAMPLES = 24;
/** Fewer counted first samples than this say nothing about a rate. */
const RATE_LEAST = 6;
/** Failed first samples among the last `RATE_SAMPLES` from which a monitor can be degraded. */
const DEGRADED_LEAST = 3;
/** At most so many failed ones end a degraded rate. */
const DEGRADED_END = 1;
/** A monitor of which nothing was counted for so many intervals is unknown. */
const UNKNOWN_INTERVALS = 3;

export interface PriorVerdict {
  readonly verdict: VerdictName;
  readonly since: Instant;
}

/**
 * What we believe of a monitor: a fold over its recent samples, so that replayed, merged or doubled input gives the same
 * answer. `prior` is the verdict from `state.json`; it only counts where it is older than every sample given.
 * With samples from several regions a monitor is down when more than half of the regions that answered say so.
 */
export function judge(monitor: Monitor, samples: readonly Sample[], nowMs: number, prior?: PriorVerdict): Verdict {
  const byRegion = Map.groupBy(
    samples.filter((sample) => sample.monitor === monitor.id).toSorted(compareSamples),
    (sample) => sample.region ?? "",
  );
  if (byRegion.size <= 1) return judgeRegion(monitor, [...byRegion.values()][0] ?? [], nowMs, prior);
  return combineRegions(
    [...byRegion.values()].map((own) => judgeRegion(monitor, own, nowMs, prior)),
    monitor,
    nowMs,
  );
}

/** What the fold carries from sample to sample. `down`, `rate` and `slow` are independent; the verdict is the worst of them. */
interface Belief {
  verdict: VerdictName;
  since: Instant | undefined;
  /** The verdict was there before the first sample, or is the first one reached: its beginning may lie further back. */
  initial: boolean;
  down: Ground | undefined;
  rateDegraded: boolean;
  slowDegraded: boolean;
  /** The failed counted samples in a row, as far as the rules need them. */
  row: { count: number; first: Instant; timeoutsOnly: boolean } | undefined;
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

function judgeRegion(monitor: Monitor, samples: readonly Sample[], nowMs: number, prior?: PriorVerdict): Verdict {
  const belief = beginWith(samples[0], prior);
  let previous: Sample | undefined;
  for (const sample of samples) {
    const doubled = previous !== undefined && compareSamples(previous, sample) === 0 && previous.again === sample.again;
    if (!doubled && isCounted(sample.outcome)) take(belief, sample, monitor.policy);
    previous = sample;
  }
  return conclude(belief, monitor, nowMs, prior);
}

function beginWith(first: Sample | undefined, prior: PriorVerdict | undefined): Belief {
  const older = prior !== undefined && (first === undefined || prior.since < first.t) ? prior : undefined;
  return {
    verdict: older?.verdict ?? "unknown",
    since: older?.since,
    initial: true,
    down: older?.verdict === "down" ? "row" : undefined,
    rateDegraded: older?.verdict === "degraded",
    slowDegraded: false,
    row: undefined,
    goodInRow: 0,
    slowInRow: 0,
    quickInRow: 0,
    firsts: [],
    lastCounted: undefined,
    lastFailure: undefined,
    firstFailure: older?.verdict === "down" || older?.verdict === "degraded" ? older.since : undefined,
    timeoutsOnly: false,
  };
}

function take(belief: Belief, sample: Sample, policy: Policy): void {
  const isFirst = sample.again === undefined;
  const failed = isFailure(sample.outcome);
  belief.lastCounted = sample.t;
  if (isFirst) remember(belief, sample, failed, policy);
  if (failed) takeFailure(belief, sample, isFirst, policy);
  else takeSuccess(belief, sample, isFirst, policy);
  const verdict = belief.down !== undefined ? "down" : belief.rateDegraded || belief.slowDegraded ? "degraded" : "up";
  if (verdict !== belief.verdict) {
    belief.initial = belief.verdict === "unknown" && belief.since === undefined;
    belief.verdict = verdict;
    belief.since = sample.t;
  }
  if (verdict === "up") belief.firstFailure = undefined;
}

function remember(belief: Belief, sample: Sample, failed: boolean, policy: Policy): void {
  const ms = toMs(sample.t);
  belief.firsts.push({ ms, failed, t: sample.t });
  while (belief.firsts.length > RATE_SAMPLES && belief.firsts[0]!.ms <= ms - policy.windowMs) belief.firsts.shift();
}

function takeFailure(belief: Belief, sample: Sample, isFirst: boolean, policy: Policy): void {
  const isTimeout = sample.outcome === "timeout";
  belief.row ??= { count: 0, first: sample.t, timeoutsOnly: true };
  belief.row.count += 1;
  belief.row.timeoutsOnly &&= isTimeout;
  belief.goodInRow = 0;
  belief.slowInRow = 0;
  belief.lastFailure = sample;
  if (belief.down !== undefined) {
    belief.timeoutsOnly &&= isTimeout;
    return;
  }
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

function conclude(belief: Belief, monitor: Monitor, nowMs: number, prior: PriorVerdict | undefined): Verdict {
  const failuresInRow = belief.row?.count ?? 0;
  const silentSinceMs =
    belief.lastCounted === undefined ? undefined : toMs(belief.lastCounted) + UNKNOWN_INTERVALS * monitor.everyMs;
  const priorUnknown = prior?.verdict === "unknown" ? prior.since : undefined;
  if (silentSinceMs === undefined || nowMs > silentSinceMs) {
    const since = silentSinceMs === undefined ? (priorUnknown ?? toInstant(nowMs)) : toInstant(silentSinceMs);
    return { monitor: monitor.id, verdict: "unknown", since, failuresInRow, timeoutsOnly: false };
  }
  const isOlder = belief.initial && prior?.verdict === belief.verdict && prior.since < belief.since!;
  const ground = belief.down ?? (belief.rateDegraded ? "rate" : belief.slowDegraded ? "slow" : undefined);
  const failure = ground === "slow" ? undefined : belief.lastFailure;
  return {
    monitor: monitor.id,
    verdict: belief.verdict,
    since: isOlder ? prior.since : belief.since!,
    ...(ground !== undefined && { ground }),
    ...(ground === "slow" && { outcome: "slow" as const, reason: "slow" as const }),
    ...(ground !== undefined && failure !== undefined && { outcome: failure.outcome }),
    ...(ground !== undefined && failure?.reason !== undefined && { reason: failure.reason }),
    ...(belief.verdict !== "up" && belief.firstFailure !== undefined && { firstFailure: belief.firstFailure }),
    failuresInRow,
    timeoutsOnly: belief.down !== undefined && belief.timeoutsOnly,
  };
}

/** One verdict from several regions: down, or at least degraded, when more than half of those that answered say so. */
function combineRegions(regions: readonly Verdict[], monitor: Monitor, nowMs: number): Verdict {
  const answered = regions
    .filter((region) => region.verdict !== "unknown")
    .toSorted((a, b) => (a.since < b.since ? -1 : 1));
  const down = answered.filter((region) => region.verdict === "down");
  const troubled = answered.filter((region) => region.verdict !== "up");
  if (answered.length === 0) return regions[0] ?? unknownVerdict(monitor, nowMs);
  if (down.length * 2 > answered.length) return down.at(-1)!;
  if (troubled.length * 2 > answered.length) return { ...troubled.at(-1)!, verdict: "degraded", timeoutsOnly: false };
  return answered.findLast((region) => region.verdict === "up")!;
}

function unknownVerdict(monitor: Monitor, nowMs: number): Verdict {
  return { monitor: monitor.id, verdict: "unknown", since: toInstant(nowMs), failuresInRow: 0, timeoutsOnly: false };
}
