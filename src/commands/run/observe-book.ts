import { compareSamples, type Sample } from "../../domain/sample.ts";
import { fewerAnswered, type Controls, type Round } from "../../domain/rounds.ts";
import { jobKey, type FeedValidators, type SettingsLook } from "../../domain/state.ts";
import { isProbed, type Config, type ProbedMonitor } from "../../config/config.ts";
import type { Answer, Asked } from "./ask.ts";
import type { Evidence } from "../../domain/incident.ts";
import type { FigureSample } from "../../domain/figure-sample.ts";
import type { Instant } from "../../domain/instant.ts";
import type { PendingJob } from "../../domain/exchange.ts";
import type { People } from "./people.ts";
import type { Report } from "../../domain/report.ts";
import type { World } from "../../world.ts";

export type ObserveWorld = Pick<World, "clock" | "random" | "http" | "net" | "places" | "log"> &
  Partial<Pick<World, "files">>;

/** Monitors that calls are made for; a heartbeat reports by itself. */
export const isAskedFor = (monitor: Config["monitors"][number]): monitor is ProbedMonitor =>
  isProbed(monitor) && monitor.probe.kind !== "heartbeat";

/** A look at a provider's list of models. */
export interface Look {
  readonly monitor: string;
  readonly t: Instant;
  readonly ids: readonly string[];
}

/** What one round, or several of one run, saw: all that is concluded from. */
export interface Observed {
  /** Settled samples, sorted. */
  readonly samples: readonly Sample[];
  /** By monitor, oldest first. */
  readonly evidence: ReadonlyMap<string, readonly Evidence[]>;
  /** What every feed said just now, by feed. */
  readonly reports: ReadonlyMap<string, Report>;
  /** Of feeds that were read in whole, or have not changed: what lets the next run ask only for what has. */
  readonly validators: ReadonlyMap<string, FeedValidators>;
  /** What others measured: those of one round by feed and time. */
  readonly figures: readonly FigureSample[];
  /** By `jobKey`: jobs that go on, and the ids of those that came to an end. */
  readonly pending: ReadonlyMap<string, PendingJob>;
  readonly ended: ReadonlyMap<string, string>;
  /** By monitor: until when a limit is used up, in milliseconds since the epoch. */
  readonly exhausted: ReadonlyMap<string, number>;
  /** Oldest first. */
  readonly looks: readonly Look[];
  /** The circumstances of the rounds that asked anybody. */
  readonly rounds: readonly Round[];
  /** What people have said in issues: read once, before what was seen is kept. */
  readonly people?: People;
  /** What GitHub has said of the repository's settings in this run. */
  readonly settings?: SettingsLook;
}

export const NOTHING_OBSERVED: Observed = {
  samples: [],
  evidence: new Map(),
  reports: new Map(),
  validators: new Map(),
  figures: [],
  pending: new Map(),
  ended: new Map(),
  exhausted: new Map(),
  looks: [],
  rounds: [],
};

/** Two rounds as one, `later` having come after. */
export function join(earlier: Observed, later: Observed): Observed {
  const evidence = new Map(earlier.evidence);
  for (const [monitor, own] of later.evidence) evidence.set(monitor, [...(evidence.get(monitor) ?? []), ...own]);
  return {
    samples: [...earlier.samples, ...later.samples].toSorted(compareSamples),
    evidence,
    reports: new Map([...earlier.reports, ...later.reports]),
    validators: new Map([...[...earlier.validators].filter(([feed]) => !later.reports.has(feed)), ...later.validators]),
    figures: [...earlier.figures, ...later.figures],
    pending: new Map([...earlier.pending, ...later.pending].filter(([key, { id }]) => later.ended.get(key) !== id)),
    ended: new Map([...earlier.ended, ...later.ended]),
    exhausted: new Map([...earlier.exhausted, ...later.exhausted]),
    looks: [...earlier.looks, ...later.looks],
    rounds: [...earlier.rounds, ...later.rounds],
  };
}

/** What a round has seen so far. */
export interface Book {
  /** By monitor, in the order of asking. */
  readonly samples: Map<string, Sample[]>;
  readonly evidence: Map<string, Evidence[]>;
  readonly pending: Map<string, PendingJob>;
  readonly ended: Map<string, string>;
  readonly exhausted: Map<string, number>;
  readonly looks: Look[];
  /** Monitors that were asked, whatever came of it. */
  readonly asked: Set<string>;
  readonly families: Set<4 | 6>;
  calls: number;
  controls: Controls | undefined;
}

export const openBook = (): Book => ({
  samples: new Map(),
  evidence: new Map(),
  pending: new Map(),
  ended: new Map(),
  exhausted: new Map(),
  looks: [],
  asked: new Set(),
  families: new Set(),
  calls: 0,
  controls: undefined,
});

/** Notes that a call was made, and what became of the job that it went on with. */
export function noteAnswer(book: Book, answer: Answer, region: string | undefined, job: PendingJob | undefined): void {
  const key = jobKey(answer.monitor.id, region);
  book.asked.add(answer.monitor.id);
  book.calls += 1;
  if (answer.kind === "pending") book.pending.set(key, answer.job);
  else if (job !== undefined) book.ended.set(key, job.id);
}

/** Notes what settled calls amount to. */
export function noteSettled(book: Book, settled: readonly Asked[], controls: Controls | undefined): void {
  for (const { sample, evidence, beside = {} } of settled) {
    append(book.samples, sample.monitor, sample);
    append(book.evidence, sample.monitor, evidence);
    if (beside.family !== undefined) book.families.add(beside.family);
    if (beside.exhaustedUntilMs !== undefined) book.exhausted.set(sample.monitor, beside.exhaustedUntilMs);
    if (beside.models !== undefined) book.looks.push({ monitor: sample.monitor, t: sample.t, ids: beside.models });
  }
  book.controls = fewerAnswered(book.controls, controls);
}

function append<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}
