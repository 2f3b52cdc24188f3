import { fill, timeSpan, type Voice } from "./fill.ts";
import { HOUR_MS, MINUTE_MS, toMs } from "../domain/instant.ts";
import { isAvailable, isFailure } from "../domain/outcome.ts";
import type { Call } from "./text-subject.ts";

export interface LatencyView {
  /** What the line shows, for those who do not see it: median and range. */
  readonly says: string;
  /** One mark a stretch of time, oldest first. */
  readonly line: string;
  readonly key: string;
}

const MARKS = 48;
/** So much before the incident began says what is usual. */
const BEFORE_MS = 3 * HOUR_MS;
const BLOCKS = "▁▂▃▄▅▆▇█";
const [FAILED, LEFT_OUT, GAP] = ["×", "–", "·"];

/** Latency around an incident in text, from three hours before it; `undefined` where hardly a call is known. */
export function latencyView(
  calls: readonly Call[],
  { name, begin }: { readonly name: string; readonly begin: string },
  voice: Voice,
): LatencyView | undefined {
  const fromMs = toMs(begin) - BEFORE_MS;
  const seen = calls.filter(({ t }) => toMs(t) >= fromMs);
  const [first, last] = [seen[0], seen.at(-1)];
  if (first === undefined || last === undefined || seen.length < 2) return undefined;
  const stepMs = stepOf(first, last);
  const count = Math.floor((toMs(last.t) - toMs(first.t)) / stepMs) + 1;
  const bins = Array.from({ length: count }, (): Call[] => []);
  for (const call of seen) bins[Math.floor((toMs(call.t) - toMs(first.t)) / stepMs)]!.push(call);
  return {
    says: saysOf(seen, name, voice),
    line: lineOf(bins),
    key: fill(voice.words.latency.key, { step: voice.duration(stepMs) }),
  };
}

/** Whole minutes, and no shorter than calls come: else a quiet monitor would be all gaps. */
function stepOf(first: Call, last: Call): number {
  const spanMs = toMs(last.t) - toMs(first.t);
  const least = Math.max(spanMs / (MARKS - 1), last.every * 1_000);
  return Math.max(1, Math.ceil(least / MINUTE_MS)) * MINUTE_MS;
}

const timesOf = (calls: readonly Call[]): number[] =>
  calls.flatMap(({ outcome, ms }) => (ms !== undefined && isAvailable(outcome) ? [ms] : [])).toSorted((a, b) => a - b);

function saysOf(calls: readonly Call[], name: string, voice: Voice): string {
  const { says, nonePassed, failed } = voice.words.latency;
  const span = timeSpan(calls[0]!.t, calls.at(-1)!.t, voice);
  const times = timesOf(calls);
  const failures = calls.filter(({ outcome }) => isFailure(outcome)).length;
  const failing = failures === 0 ? "" : failed(voice.count(failures), failures);
  if (times.length === 0) return fill(nonePassed, { name, span }) + failing;
  const [median, low, high] = [medianOf(times), times[0]!, times.at(-1)!].map(voice.latency) as [
    string,
    string,
    string,
  ];
  return says({ name, span, median, low, high, calls: voice.count(times.length), passed: times.length }) + failing;
}

const medianOf = (sorted: readonly number[]): number =>
  (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;

/** A failure hides what passed beside it: it is what matters. */
function lineOf(bins: readonly (readonly Call[])[]): string {
  const height = heights(bins.flatMap((bin) => timesOf(bin)));
  return bins
    .map((bin) => {
      if (bin.length === 0) return GAP;
      if (bin.some(({ outcome }) => isFailure(outcome))) return FAILED;
      const times = timesOf(bin);
      return times.length === 0 ? LEFT_OUT : BLOCKS[height(medianOf(times))]!;
    })
    .join("");
}

/** Log heights; a quiet stretch stays a quiet line, so the range spans at least half as much again. */
function heights(times: readonly number[]): (ms: number) => number {
  const low = Math.max(1, Math.min(...times));
  const high = Math.max(low * 1.5, ...times);
  return (ms) => Math.round((Math.log(Math.max(1, ms) / low) / Math.log(high / low)) * (BLOCKS.length - 1));
}

/** Where a stretch of calls of the same outcome and reason begins and ends. */
export interface CallRun {
  readonly from: string;
  readonly to: string;
  readonly count: number;
  readonly call: Call;
}

/** Calls since a moment as runs of the same outcome and reason. */
export function runsOf(calls: readonly Call[], since: string): CallRun[] {
  const runs: CallRun[] = [];
  for (const call of calls) {
    if (call.t < since) continue;
    const last = runs.at(-1);
    const isSame = last?.call.outcome === call.outcome && last.call.reason === call.reason;
    if (isSame) runs[runs.length - 1] = { ...last, to: call.t, count: last.count + 1 };
    else runs.push({ from: call.t, to: call.t, count: 1, call });
  }
  return runs;
}
