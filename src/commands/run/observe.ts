import { backoffsAfter, due, repetitionDelayMs } from "../../domain/due.ts";
import { MINUTE_MS } from "../../domain/instant.ts";
import { compareSamples, type Sample } from "../../domain/sample.ts";
import { isTransportFailure, settle } from "../../domain/settle.ts";
import { judge } from "../../domain/judge.ts";
import { ask, type Asked } from "./ask.ts";
import { controlsAnswer } from "./controls.ts";
import { createSlots } from "./slots.ts";
import { readFeeds } from "./read-feeds.ts";
import { isProbed, type Config, type ProbedMonitor } from "../../config/config.ts";
import type { Evidence } from "../../domain/incident.ts";
import type { Ledger } from "../../domain/ledger.ts";
import type { Report } from "../../domain/report.ts";
import type { RunContext } from "../run.ts";
import type { World } from "../../world.ts";

/** Waves of repetitions after the first asking of a round. */
const WAVES = 4;
/** A round ends after so long, whatever hangs: what was seen must be kept before the job is ended from outside. */
const ROUND_MS = 8 * MINUTE_MS;

type ObserveWorld = Pick<World, "clock" | "random" | "http" | "net" | "places" | "log">;

export interface Observed {
  /** Settled samples of this run, sorted. */
  readonly samples: readonly Sample[];
  /** By monitor, oldest first. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** What every feed said just now, by feed. */
  readonly reports: ReadonlyMap<string, Report>;
}

/**
 * One round: asks all monitors that are due, and again those whose answer is not believed yet; reads every feed meanwhile.
 * One broken monitor or feed never stops the others.
 */
export async function observe(
  world: ObserveWorld,
  config: Config,
  ledger: Ledger,
  context: RunContext,
): Promise<Observed> {
  const feeds = readFeeds(world, config);
  const round = await askRound(world, config, ledger, context);
  return { ...round, reports: await feeds };
}

async function askRound(
  world: ObserveWorld,
  config: Config,
  ledger: Ledger,
  context: RunContext,
): Promise<Omit<Observed, "reports">> {
  const round = limitRound(world, context);
  const slots = createSlots(world.clock, config.concurrency);
  const samples: Sample[] = [];
  const evidence = new Map<string, Evidence[]>();
  const asker = { nowMs: world.clock.now(), ...(context.region !== undefined && { region: context.region }) };
  let wave: Due[] = due(config.monitors.filter(isProbed), ledger.samples, ledger.state, asker).map(firstAsking);
  for (let number = 0; wave.length > 0 && number <= WAVES && !round.signal.aborted; number += 1) {
    world.log.info(waveText(number, wave));
    const answers = await Promise.all(
      wave.map(async (one) => {
        if (one.delayMs > 0) await world.clock.sleep(one.delayMs, round.signal);
        return { one, asked: await ask(one.monitor, one.again, { world, slots, context, signal: round.signal }) };
      }),
    );
    const settled = await settleWave(
      world,
      config,
      answers.flatMap(({ asked }) => (asked?.kind === "asked" ? asked : [])),
    );
    samples.push(...settled.map(({ sample }) => sample));
    for (const { sample, evidence: own } of settled) {
      evidence.set(sample.monitor, [...(evidence.get(sample.monitor) ?? []), own]);
    }
    const again = settled.flatMap(({ monitor, sample }) =>
      nextAsking(monitor, sample, samples, { ledger, context, world }),
    );
    wave = [...answers.filter(({ asked }) => asked === undefined).map(({ one }) => one), ...again];
  }
  const wasCutOff = round.signal.aborted;
  round.end();
  if (wasCutOff)
    world.log.warn("The round was ended before all calls were: those under way are left out, what was seen is kept");
  else if (wave.length > 0) world.log.warn(unaskedText(wave));
  return { samples: samples.toSorted(compareSamples), evidence };
}

interface Due {
  readonly monitor: ProbedMonitor;
  readonly again: number;
  readonly delayMs: number;
}

const firstAsking = (monitor: ProbedMonitor): Due => ({ monitor, again: 0, delayMs: 0 });

/** A signal that ends the round: when the run is told to end, or when the round has had its time. */
function limitRound(world: Pick<World, "clock">, context: RunContext): { signal: AbortSignal; end: () => void } {
  const over = new AbortController();
  const ended = new AbortController();
  void world.clock.sleep(ROUND_MS, ended.signal).then(() => over.abort());
  const signal = context.signal === undefined ? over.signal : AbortSignal.any([over.signal, context.signal]);
  return { signal, end: () => ended.abort() };
}

async function settleWave(
  world: Pick<World, "http" | "log">,
  config: Config,
  asked: readonly Asked[],
): Promise<Asked[]> {
  const samples = asked.map(({ sample }) => sample);
  if (!samples.some(isTransportFailure)) return [...asked];
  const answer = await controlsAnswer(world.http, config.controls);
  if (!answer)
    world.log.warn(
      "No control target answers: the runner's own network is at fault, and transport failures of this round are left out",
    );
  return settle(samples, answer).map((sample, index) => ({
    ...asked[index]!,
    sample,
    evidence: {
      ...asked[index]!.evidence,
      outcome: sample.outcome,
      ...(sample.reason !== undefined && { reason: sample.reason }),
    },
  }));
}

interface AskedIn {
  readonly ledger: Ledger;
  readonly context: RunContext;
  readonly world: Pick<World, "clock" | "random">;
}

/** The repetition that follows a sample, if one does: by what this region's own samples amount to. */
function nextAsking(
  monitor: ProbedMonitor,
  sample: Sample,
  fresh: readonly Sample[],
  { ledger, context, world }: AskedIn,
): Due[] {
  const nowMs = world.clock.now();
  if (backoffsAfter(ledger.state, fresh, nowMs)[monitor.id] !== undefined) return [];
  const own = [...ledger.samples, ...fresh].filter(({ region }) => region === context.region);
  const { verdict } = judge(
    monitor,
    own,
    nowMs,
    context.region === undefined ? ledger.state.verdicts[monitor.id] : undefined,
  );
  const delayMs = repetitionDelayMs(monitor, sample, verdict, world.random.next());
  return delayMs === undefined ? [] : [{ monitor, again: (sample.again ?? 0) + 1, delayMs }];
}

function waveText(number: number, wave: readonly Due[]): string {
  if (number === 0) return `Asking ${wave.length} ${wave.length === 1 ? "monitor that is" : "monitors that are"} due`;
  return `Asking again (${number}): ${wave.map(({ monitor }) => monitor.id).join(", ")}`;
}

function unaskedText(wave: readonly Due[]): string {
  const ids = wave.map(({ monitor }) => monitor.id).join(", ");
  return `The round's waves were used up before these were asked as often as they should be: ${ids}`;
}
