import { backoffsAfter, due, repetitionDelayMs } from "../../domain/due.ts";
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
import type { State } from "../../domain/state.ts";
import type { World } from "../../world.ts";

/** Waves of repetitions after the first asking of a round. */
const WAVES = 4;

export interface Observed {
  /** Settled samples of this run, sorted. */
  readonly samples: readonly Sample[];
  /** By monitor, oldest first. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** What every feed said just now, by feed. */
  readonly reports: ReadonlyMap<string, Report>;
  readonly backoffs: State["backoffs"];
}

/**
 * One round: asks all monitors that are due, and again those whose answer is not believed yet; reads every feed meanwhile.
 * One broken monitor or feed never stops the others.
 */
export async function observe(
  world: Pick<World, "clock" | "random" | "http" | "log">,
  config: Config,
  ledger: Ledger,
  context: RunContext,
): Promise<Observed> {
  const feeds = readFeeds(world, config.feeds);
  const round = await askRound(world, config, ledger, context);
  return { ...round, reports: await feeds };
}

async function askRound(
  world: Pick<World, "clock" | "random" | "http" | "log">,
  config: Config,
  ledger: Ledger,
  context: RunContext,
): Promise<Omit<Observed, "reports">> {
  const slots = createSlots(world.clock, config.concurrency);
  const samples: Sample[] = [];
  const evidence = new Map<string, Evidence[]>();
  const startedAtMs = world.clock.now();
  let wave: Due[] = due(config.monitors.filter(isProbed), ledger.samples, ledger.state, startedAtMs).map((monitor) => ({
    monitor,
    delayMs: 0,
  }));
  for (let repetition = 0; wave.length > 0 && repetition <= WAVES; repetition += 1) {
    world.log.info(waveText(repetition, wave));
    const asked = await Promise.all(
      wave.map(async ({ monitor, delayMs }) => {
        if (delayMs > 0) await world.clock.sleep(delayMs);
        return ask(monitor, repetition, { world, slots, context });
      }),
    );
    const settled = await settleWave(world, config, asked);
    samples.push(...settled.map(({ sample }) => sample));
    for (const { sample, evidence: own } of settled)
      evidence.set(sample.monitor, [...(evidence.get(sample.monitor) ?? []), own]);
    const backoffs = backoffsAfter(ledger.state, samples, world.clock.now());
    wave = settled.flatMap(({ monitor, sample }) =>
      nextAsking(monitor, sample, [...ledger.samples, ...samples], ledger, backoffs, world),
    );
  }
  return {
    samples: samples.toSorted(compareSamples),
    evidence,
    backoffs: backoffsAfter(ledger.state, samples, world.clock.now()),
  };
}

interface Due {
  readonly monitor: ProbedMonitor;
  readonly delayMs: number;
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

function nextAsking(
  monitor: ProbedMonitor,
  sample: Sample,
  samples: readonly Sample[],
  ledger: Ledger,
  backoffs: State["backoffs"],
  world: Pick<World, "clock" | "random">,
): Due[] {
  if (backoffs[monitor.id] !== undefined) return [];
  const { verdict } = judge(monitor, samples, world.clock.now(), ledger.state.verdicts[monitor.id]);
  const delayMs = repetitionDelayMs(monitor, sample, verdict, world.random.next());
  return delayMs === undefined ? [] : [{ monitor, delayMs }];
}

function waveText(repetition: number, wave: readonly Due[]): string {
  if (repetition === 0) return `Asking ${wave.length} of the monitors that are due`;
  return `Asking again (${repetition}): ${wave.map(({ monitor }) => monitor.id).join(", ")}`;
}
