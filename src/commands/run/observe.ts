import { due } from "../../domain/due.ts";
import { MINUTE_MS, toInstant } from "../../domain/instant.ts";
import { compareSamples, type Sample } from "../../domain/sample.ts";
import { aborted, askWaves, type Feeds } from "./observe-waves.ts";
import { createSlots, type Slots } from "./slots.ts";
import { isAskedFor, openBook, type Book, type Observed, type ObserveWorld } from "./observe-book.ts";
import { PRODUCT } from "../../product.ts";
import { figuresOf, type FigureSample } from "../../domain/figure-sample.ts";
import { pageSamples } from "./heard.ts";
import { feedsOfLeg, ownMonitors } from "./leg.ts";
import { NOTHING_READ, readFeeds, type FeedsRead } from "./read-feeds.ts";
import { unreadable } from "../../ledger/codec.ts";
import { withListPrices } from "../../domain/list-price.ts";
import { jobKey } from "../../domain/state.ts";
import type { Config } from "../../config/config.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Round } from "../../domain/rounds.ts";
import type { RunContext } from "../run.ts";
import type { World } from "../../world.ts";

/** A round ends after so long, whatever hangs: what was seen must be kept before the job is ended from outside. */
const ROUND_MS = 8 * MINUTE_MS;
/** Rounds that follow each other more quickly than this share what the feeds said. */
const FEEDS_FRESH_MS = MINUTE_MS;
/** In a run of several rounds a failing monitor is asked again after this, however often others are. */
export const REST_MS = MINUTE_MS;

/** What the rounds of one run share: places for calls with their pace, what feeds said last, and who has had a turn. */
export interface Desk {
  readonly slots: Slots;
  rounds: number;
  read?: { readonly atMs: number; readonly feeds: Promise<FeedsRead> };
}

export const createDesk = ({ clock }: Pick<World, "clock">, { concurrency, hosts }: Config): Desk => ({
  slots: createSlots(clock, { ...concurrency, hosts }),
  rounds: 0,
});

/**
 * One round: asks all monitors that are due, and again those whose answer is not believed yet; reads every feed meanwhile.
 * One broken monitor or feed never stops the others.
 */
export async function observe(
  world: ObserveWorld,
  given: Config,
  ledger: Ledger,
  context: RunContext,
  desk: Desk = createDesk(world, given),
): Promise<Observed> {
  const config = { ...given, monitors: withListPrices(given.monitors, ledger.state.prices) };
  const beganMs = world.clock.now();
  const limit = limitRound(world, context);
  const read = { ...config, feeds: feedsOfLeg(config, context.shard) };
  const feeds = feedsOf(world, read, ledger, { desk, nowMs: beganMs, signal: limit.over });
  const asker = {
    nowMs: beganMs,
    ...(context.region !== undefined && { region: context.region }),
    ...(desk.rounds > 0 && { restMs: REST_MS }),
  };
  desk.rounds += 1;
  const jobs = ledger.state.jobs ?? {};
  const own = ownMonitors(config, context.shard);
  const first = due(own.filter(isAskedFor), ledger.samples, ledger.state, asker).map((monitor) => {
    const key = jobKey(monitor.id, context.region);
    return { monitor, again: 0, delayMs: 0, ...(Object.hasOwn(jobs, key) && { job: jobs[key]! }) };
  });
  const book = openBook();
  await askWaves(world, first, book, {
    config,
    ledger,
    context,
    slots: desk.slots,
    feeds,
    nowMs: beganMs,
    signal: limit.signal,
  });
  const { reports, validators } = await readInTime(feeds, context.signal);
  limit.end();
  const { evidence, pending, ended, exhausted, looks } = book;
  return {
    samples: inOrder(book, pageSamples({ ...config, monitors: own }, ledger, reports, { ...asker, run: context.run })),
    evidence,
    reports,
    validators,
    figures: figuresOf(own, reports, context.run).filter(isKept),
    pending,
    ended,
    exhausted,
    looks,
    rounds: book.calls === 0 ? [] : [roundOf(book, context, beganMs, world.clock.now())],
  };
}

const inOrder = ({ samples }: Book, told: readonly Sample[]): readonly Sample[] =>
  [...samples.values(), told].flat().toSorted(compareSamples);

/** What the ledger could not keep would end the whole run: one figure must not. */
const isKept = (figure: FigureSample): boolean => unreadable("figure", figure) === undefined;

/** Who is told to end has seconds until it is killed: what was seen is not lost to a feed that hangs. */
async function readInTime(feeds: Feeds, signal: AbortSignal | undefined): Promise<FeedsRead> {
  if (signal !== undefined) await Promise.race([feeds.read, aborted(signal)]);
  return signal?.aborted === true ? (feeds.done ?? NOTHING_READ) : feeds.read;
}

/** The feeds' reports, and whether they are there yet. */
function feedsOf(
  world: ObserveWorld,
  config: Config,
  ledger: Ledger,
  { desk, nowMs, signal }: { readonly desk: Desk; readonly nowMs: number; readonly signal: AbortSignal },
): Feeds {
  const isFresh = desk.read !== undefined && nowMs - desk.read.atMs < FEEDS_FRESH_MS;
  if (!isFresh) desk.read = { atMs: nowMs, feeds: readFeeds(world, config, ledger, signal) };
  const feeds: Feeds = { read: desk.read!.feeds };
  void feeds.read.then((read) => (feeds.done = read));
  return feeds;
}

/** A signal that ends the round: when the run is told to end, or when the round has had its time, which is `over`. */
function limitRound(world: Pick<World, "clock">, context: RunContext) {
  const over = new AbortController();
  const ended = new AbortController();
  void world.clock.sleep(ROUND_MS, ended.signal).then(() => over.abort());
  const signal = context.signal === undefined ? over.signal : AbortSignal.any([over.signal, context.signal]);
  return { signal, over: over.signal, end: () => ended.abort() };
}

function roundOf(book: Book, { run, region, runner }: RunContext, beganMs: number, endedMs: number): Round {
  const ip = [...book.families].toSorted((a, b) => a - b);
  return {
    v: 1,
    t: toInstant(beganMs),
    run,
    ...(region !== undefined && { region }),
    asked: book.calls,
    ...(book.controls !== undefined && { controls: book.controls }),
    ...(runner !== undefined && { runner }),
    ...(ip.length > 0 && { ip }),
    version: PRODUCT.version,
    ms: endedMs - beganMs,
  };
}
