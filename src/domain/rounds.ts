import { DAY_MS, MINUTE_MS, SECOND_MS, toMs, type Instant } from "./instant.ts";
import { isOfFuture } from "./sample.ts";

/** How many of the control targets answered when somebody asked them. */
export interface Controls {
  readonly asked: number;
  readonly answered: number;
}

/** What runs us, as it says itself. */
export interface Runner {
  /** `Linux`, `macOS`, `Windows`. */
  readonly os: string;
  /** `X64`, `ARM64`. */
  readonly arch: string;
  /** `github-hosted`, `self-hosted`, `local`. */
  readonly name?: string;
  /** Where it stands, where that is known: `eastus2`. */
  readonly place?: string;
}

/** The circumstances of one round: one line of `rounds/`. */
export interface Round {
  readonly v: 1;
  /** When it began. */
  readonly t: Instant;
  /** `<run id>.<attempt>` */
  readonly run: string;
  readonly region?: string;
  /** Calls that were made, repetitions among them. */
  readonly asked: number;
  /** The wave in which the fewest answered; absent where nobody had to ask them. */
  readonly controls?: Controls;
  readonly runner?: Runner;
  /** The families of the addresses that calls were connected to. */
  readonly ip?: readonly (4 | 6)[];
  /** Of this program. */
  readonly version: string;
  /** How long it took. */
  readonly ms: number;
}

/** Of two askings of the control targets, that in which fewer answered. */
export function fewerAnswered(a: Controls | undefined, b: Controls | undefined): Controls | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return b.answered / b.asked < a.answered / a.asked ? b : a;
}

/** Runs that come slower than the shortest interval by more than this are worth a word. */
const SLOW_FACTOR = 2;
/** Fewer gaps say nothing. */
const GAPS_LEAST = 3;

/**
 * The time that lies between two rounds by the median of the last day, where that is more than twice the shortest interval:
 * the triggers come too slowly for it. `undefined` where they keep up, and where the ledger is younger than a day. Rounds that
 * begin less than half that interval apart are one. `rounds` are those of a day and more, by time.
 */
export function slowRoundsMs(
  everyMs: number,
  rounds: readonly Pick<Round, "t" | "region">[],
  { region, nowMs }: { readonly region?: string; readonly nowMs: number },
): number | undefined {
  const own = rounds.filter((round) => round.region === region && !isOfFuture(round, nowMs)).map(({ t }) => toMs(t));
  const [oldest] = own;
  if (oldest === undefined || oldest > nowMs - DAY_MS) return undefined;
  const begins = own
    .filter((ms) => ms > nowMs - DAY_MS)
    .filter((ms, index, all) => index === 0 || ms - all[index - 1]! > everyMs / 2);
  const gaps = begins.slice(1).map((ms, index) => ms - begins[index]!);
  if (gaps.length < GAPS_LEAST) return undefined;
  const median = gaps.toSorted((a, b) => a - b)[Math.floor(gaps.length / 2)]!;
  return median > SLOW_FACTOR * everyMs ? median : undefined;
}

/** `47 min`, `90 s`: as short as a sentence about intervals needs it. */
export const spanText = (ms: number): string =>
  ms < 2 * MINUTE_MS ? `${Math.round(ms / SECOND_MS)} s` : `${Math.round(ms / MINUTE_MS)} min`;
