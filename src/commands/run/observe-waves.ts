import { backoffsAfter, repetitionDelayMs } from "../../domain/due.ts";
import { isTransportFailure, settle } from "../../domain/settle.ts";
import { isCounted, isAvailable, isFailure } from "../../domain/outcome.ts";
import { judge } from "../../domain/judge.ts";
import { runningMaintenance } from "../../domain/maintenance-now.ts";
import { isAskedEnough, newlyFails, suspectedByCalls, suspectedByFeeds } from "../../domain/suspicion.ts";
import { ask, type Answer, type Asked } from "./ask.ts";
import { askControls, isOnline } from "./controls.ts";
import { createPurse, type Allowed, type Purse } from "./observe-purse.ts";
import { isAskedFor, noteAnswer, noteSettled, type Book, type ObserveWorld } from "./observe-book.ts";
import { isOurs } from "./leg.ts";
import type { Config, ProbedMonitor } from "../../config/config.ts";
import type { Controls } from "../../domain/rounds.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import type { FeedsRead } from "./read-feeds.ts";
import type { RunContext } from "../run.ts";
import type { Sample } from "../../domain/sample.ts";
import type { Slots } from "./slots.ts";
import type { World } from "../../world.ts";

/** Waves of repetitions and suspicion after the first asking of a round. */
const WAVES = 4;

/** The feeds as they are read beside the calls. */
export interface Feeds {
  readonly read: Promise<FeedsRead>;
  /** Once they are read. */
  done?: FeedsRead;
}

/** One asking that is to be done. */
export interface Due {
  readonly monitor: ProbedMonitor;
  readonly again: number;
  readonly delayMs: number;
  /** Of an earlier run: it is asked for, not made again. */
  readonly job?: PendingJob;
}

export interface RoundGiven {
  readonly config: Config;
  readonly ledger: Ledger;
  readonly context: RunContext;
  readonly slots: Slots;
  readonly feeds: Feeds;
  /** When the round began. */
  readonly nowMs: number;
  /** Ends the round. */
  readonly signal: AbortSignal;
}

/** A round while it goes on. */
interface Going extends RoundGiven {
  readonly world: ObserveWorld;
  readonly book: Book;
  readonly purse: Purse;
  /** A monitor's own earlier samples from this place, sorted. */
  readonly before: (monitor: string) => readonly Sample[];
  readonly suspected: Set<string>;
  /** Monitors that a budget did not allow to be asked. */
  readonly stopped: Set<string>;
  feedsSeen: boolean;
}

/**
 * Asks what is due, and in waves what that makes due: repetitions, whose turn did not come, whom trouble elsewhere makes
 * suspect. Whatever was seen is in `book`.
 */
export async function askWaves(
  world: ObserveWorld,
  first: readonly Due[],
  book: Book,
  given: RoundGiven,
): Promise<void> {
  const { config, ledger, context, nowMs, signal } = given;
  const going: Going = {
    ...given,
    world,
    book,
    purse: createPurse(config, ledger, nowMs),
    before: earlierSamples(ledger, context.region),
    suspected: new Set(),
    stopped: new Set(),
    feedsSeen: false,
  };
  let wave = await orSuspects(first, going);
  for (let number = 0; wave.length > 0 && number <= WAVES && !signal.aborted; number += 1) {
    world.log.info(waveText(number, wave));
    wave = await orSuspects(await askWave(wave, going), going);
  }
  if (going.stopped.size > 0) world.log.info(`Not asked, for the sake of a budget: ${[...going.stopped].join(", ")}`);
  if (signal.aborted)
    world.log.warn("The round was ended before all calls were: those under way are left out, what was seen is kept");
  else if (wave.length > 0) world.log.warn(unaskedText(wave));
}

/** Asks once all of a wave; answers with what is to be asked next. */
async function askWave(wave: readonly Due[], going: Going): Promise<Due[]> {
  const { book, world, config, context } = going;
  const allowed = wave.flatMap((one) => allow(one, going) ?? []);
  const answers = await Promise.all(allowed.map(async (turn) => ({ ...turn, answer: await askOne(turn, going) })));
  for (const { one, answer } of answers) {
    if (answer !== undefined) noteAnswer(book, answer, context.region, one.job);
  }
  const asked = answers.flatMap(({ one, answer }) => (answer?.kind === "asked" ? { one, answer } : []));
  const { settled, controls } = await settleWave(
    world,
    config,
    asked.map(({ answer }) => answer),
    going.signal,
  );
  const news = asked
    .map(({ one }, index) => ({ monitor: one.monitor, sample: settled[index]!.sample }))
    .filter(({ monitor, sample }) => newlyFails(sample, samplesOf(monitor.id, going)));
  noteSettled(book, settled, controls);
  const backoffs = backoffsNow(going);
  return [
    ...answers.filter(({ answer }) => answer === undefined).map(({ one }) => one),
    ...asked.flatMap(({ one: { monitor } }, index) =>
      Object.hasOwn(backoffs, monitor.id) ? [] : nextAsking(monitor, settled[index]!.sample, going),
    ),
    ...suspects(suspectedByCalls(config.monitors, news), going),
  ];
}

interface Turn {
  readonly one: Due;
  /** Absent for a job of an earlier run: it is paid for. */
  readonly allowed?: Allowed;
}

function allow(one: Due, { purse, stopped }: Going): Turn | undefined {
  if (one.job !== undefined) return { one };
  const allowed = purse.take(one.monitor);
  if (allowed === undefined) stopped.add(one.monitor.id);
  return allowed && { one, allowed };
}

async function askOne({ one, allowed }: Turn, { world, slots, context, signal }: Going): Promise<Answer | undefined> {
  if (one.delayMs > 0) await world.clock.sleep(one.delayMs, signal);
  const take: Slots["take"] = (host, queueMs, work) => slots.take(host, queueMs, work, signal);
  const asking = { world, slots: { take }, context, signal };
  const answer = await ask(allowed?.monitor ?? one.monitor, one.again, asking, one.job);
  if (answer?.kind !== "pending") allowed?.settle(answer?.kind === "asked" ? answer.sample : undefined);
  return answer;
}

/** What is to be asked next; where that is nothing, whom the feeds make suspect, once they are read. */
async function orSuspects(next: readonly Due[], going: Going): Promise<Due[]> {
  const { feeds, signal, config, ledger, nowMs } = going;
  if (next.length === 0 && !going.feedsSeen) await Promise.race([feeds.read, aborted(signal)]);
  if (going.feedsSeen || feeds.done === undefined || signal.aborted) return [...next];
  going.feedsSeen = true;
  const planned = new Set(next.map(({ monitor }) => monitor.id));
  const found = suspectedByFeeds(config.monitors, feeds.done.reports, ledger.feedChanges, nowMs);
  return [
    ...next,
    ...suspects(
      found.filter(({ id }) => !planned.has(id)),
      going,
    ),
  ];
}

/** Of those whom trouble elsewhere makes suspect, whoever was not asked in this round, or often lately, and is not backed off: once. */
function suspects(monitors: readonly Config["monitors"][number][], going: Going): Due[] {
  if (monitors.length === 0) return [];
  const { world, book, suspected } = going;
  const backoffs = backoffsNow(going);
  const fresh = monitors
    .filter(isAskedFor)
    .filter((monitor) => isOurs(monitor, going.context.shard))
    .filter(({ id }) => !book.asked.has(id) && !suspected.has(id) && !Object.hasOwn(backoffs, id))
    .filter(({ id }) => !isAskedEnough(going.before(id), world.clock.now()));
  if (fresh.length > 0) world.log.info(`Due by suspicion: ${fresh.map(({ id }) => id).join(", ")}`);
  for (const { id } of fresh) suspected.add(id);
  return fresh.map((monitor) => ({ monitor, again: 0, delayMs: 0 }));
}

const backoffsNow = ({ ledger, book, world }: Going) =>
  backoffsAfter(ledger.state, [...book.samples.values()].flat(), world.clock.now(), book.exhausted);

async function settleWave(
  world: Pick<World, "http" | "log">,
  config: Config,
  asked: readonly Asked[],
  signal: AbortSignal,
): Promise<{ settled: readonly Asked[]; controls?: Controls }> {
  const samples = asked.map(({ sample }) => sample);
  if (config.controls.length === 0 || !samples.some(isTransportFailure)) return { settled: asked };
  const controls = await askControls(world.http, config.controls, signal);
  if (controls.answered < controls.asked) world.log.warn(controlsText(controls));
  const settled = settle(samples, isOnline(controls)).map((sample, index) => ({
    ...asked[index]!,
    sample,
    evidence: {
      ...asked[index]!.evidence,
      outcome: sample.outcome,
      ...(sample.reason !== undefined && { reason: sample.reason }),
    },
  }));
  return { settled, controls };
}

function controlsText({ asked, answered }: Controls): string {
  return answered === 0
    ? `None of ${asked} control targets answers: the runner's own network is at fault, and transport failures of this round are left out`
    : `${answered} of ${asked} control targets answer: the runner is online, and failures stand`;
}

/** The repetition that follows a sample, if one does: by what this region's own samples amount to. */
function nextAsking(monitor: ProbedMonitor, sample: Sample, going: Going): Due[] {
  const { ledger, context, world } = going;
  const own = samplesOf(monitor.id, going);
  if (!isFailure(sample.outcome) && !mayBeDown(monitor, sample, own)) return [];
  const prior = context.region === undefined ? ledger.state.verdicts[monitor.id] : undefined;
  const nowMs = world.clock.now();
  const isPlanned = runningMaintenance(ledger.incidents, monitor.id, nowMs) !== undefined;
  const { verdict } = judge(monitor, own, nowMs, prior, isPlanned);
  const delayMs = repetitionDelayMs(monitor, sample, verdict, world.random.next());
  return delayMs === undefined ? [] : [{ monitor, again: (sample.again ?? 0) + 1, delayMs }];
}

/** Only what was available is repeated for a recovery, and as many good ones in a row have ended any down already. */
function mayBeDown({ policy }: ProbedMonitor, { outcome }: Sample, own: readonly Sample[]): boolean {
  if (!isAvailable(outcome)) return false;
  const last = own.filter((sample) => isCounted(sample.outcome)).slice(-policy.recovery);
  return last.length < policy.recovery || !last.every((sample) => isAvailable(sample.outcome));
}

/** A monitor's samples from this place: those of the ledger, then those of the round. */
const samplesOf = (monitor: string, { before, book }: Going): Sample[] => [
  ...before(monitor),
  ...(book.samples.get(monitor) ?? []),
];

/** The ledger's samples from one place, by monitor: looked at only where somebody asks, and once. */
function earlierSamples({ samples }: Ledger, region: string | undefined): Going["before"] {
  let byMonitor: ReadonlyMap<string, readonly Sample[]> | undefined;
  return (monitor) => {
    byMonitor ??= Map.groupBy(
      samples.filter((sample) => sample.region === region),
      (sample) => sample.monitor,
    );
    return byMonitor.get(monitor) ?? [];
  };
}

export const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve();
    else signal.addEventListener("abort", () => resolve(), { once: true });
  });

function waveText(number: number, wave: readonly Due[]): string {
  if (number === 0) return `Asking ${wave.length} ${wave.length === 1 ? "monitor that is" : "monitors that are"} due`;
  return `Asking again (${number}): ${wave.map(({ monitor }) => monitor.id).join(", ")}`;
}

function unaskedText(wave: readonly Due[]): string {
  const ids = wave.map(({ monitor }) => monitor.id).join(", ");
  return `The round's waves were used up before these were asked as often as they should be: ${ids}`;
}
