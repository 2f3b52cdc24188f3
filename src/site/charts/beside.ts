import { HOUR_MS } from "../../domain/instant.ts";
import { timeAxis, valueAxis, wash } from "./axes.ts";
import { outcomeBars, type OutcomeBin } from "./outcomes.ts";
import { Pen } from "./pen.ts";
import { across, type Tick, type TimeRange, type ValueScale } from "./scale.ts";
import { CURVE_WIDTH, curves, el, figure, label, type Described } from "./svg.ts";

/** A share, 0 to 1, at a moment. */
export interface Reading {
  readonly ms: number;
  readonly share: number;
}

export interface BesideOptions extends Described {
  readonly range: TimeRange;
  /** Ours, above the line; none where nobody asks. */
  readonly bins: readonly OutcomeBin[];
  /** Theirs, below it, by time. */
  readonly readings: readonly Reading[];
  readonly ticks: readonly Tick[];
  readonly ours: string;
  readonly theirs: string;
  /** A share as the axis shows it. */
  readonly shareLabel: (share: number) => string;
}

const LANE = 40;
const GAP = 8;
const DEPTH = 76;
const HEIGHT = LANE + GAP + DEPTH;
/** The axis ends at the nearest of these under the lowest share. */
const FLOORS = [0.99, 0.98, 0.95, 0.9, 0.8, 0.5, 0] as const;
/** A series has at most 300 points: of each bin its lowest and its highest. */
const BINS = 144;

/** Two voices: above the line our calls by outcome, below it what somebody else measured, so that trouble hangs down. */
export function besideChart(options: BesideOptions): string {
  const { range, bins, readings, ticks } = options;
  const lowest = Math.min(1, ...readings.map(({ share }) => share));
  const floor = FLOORS.find((one) => one <= lowest) ?? 0;
  const y = (share: number): number => LANE + GAP + ((1 - share) / (1 - floor)) * DEPTH;
  const scale: ValueScale = { y, ticks: [1, (1 + floor) / 2, floor], log: false };
  const last = readings.findLast(({ ms }) => range.toMs - ms <= HOUR_MS);
  return figure(
    options,
    { height: HEIGHT },
    ...gapsIn(readings, range).map((gap) => wash(range, "shade-nodata", gap, LANE + GAP, DEPTH)),
    valueAxis(scale, [options.shareLabel(1), "", options.shareLabel(floor)]),
    outcomeBars(range, bins, LANE),
    curves(HEIGHT, line(range, readings, y)),
    el("line", { class: "axis", x1: 0, x2: "100%", y1: LANE, y2: LANE }),
    timeAxis(range, ticks, HEIGHT),
    bins.length === 0 ? "" : label({ x: "100%", y: LANE - 4, class: "truth" }, options.ours, 8),
    last === undefined ? "" : label({ x: "100%", y: y(last.share) + 5, class: "ink" }, options.theirs, 8),
  );
}

/** Readings that follow each other; a pause of several of the usual ones parts them. */
function runsOf(readings: readonly Reading[]): Reading[][] {
  const pauses = readings.slice(1).map(({ ms }, index) => ms - readings[index]!.ms);
  const usual = pauses.toSorted((a, b) => a - b)[Math.floor(pauses.length / 2)] ?? 0;
  const most = Math.max(HOUR_MS, 3 * usual);
  const runs: Reading[][] = [];
  readings.forEach((reading, index) => {
    if (index === 0 || reading.ms - readings[index - 1]!.ms > most) runs.push([]);
    runs.at(-1)?.push(reading);
  });
  return runs;
}

function gapsIn(readings: readonly Reading[], range: TimeRange): TimeRange[] {
  const runs = runsOf(readings);
  const ends = [range.fromMs, ...runs.map((run) => run.at(-1)!.ms)];
  const begins = [...runs.map((run) => run[0]!.ms), range.toMs];
  return begins
    .map((toMs, index) => ({ fromMs: ends[index]!, toMs }))
    .filter(({ fromMs, toMs }) => toMs - fromMs > HOUR_MS);
}

function line(range: TimeRange, readings: readonly Reading[], y: (share: number) => number): string {
  const pen = new Pen();
  for (const run of runsOf(readings)) {
    thinned(run, range).forEach(({ ms, share }, index) => {
      const x = across(range, ms) * CURVE_WIDTH;
      if (index === 0) pen.moveTo(x, y(share));
      else pen.lineTo(x, y(share));
      // A reading between two gaps is a short dash.
      if (run.length === 1) pen.lineTo(x + 3, y(share));
    });
  }
  return readings.length === 0 ? "" : el("path", { class: "d-ink", d: String(pen) });
}

function thinned(run: readonly Reading[], { fromMs, toMs }: TimeRange): Reading[] {
  const bins = Map.groupBy(run, ({ ms }) => Math.floor(((ms - fromMs) / (toMs - fromMs)) * BINS));
  return [...bins.values()].flatMap((bin) => {
    const sorted = bin.toSorted((a, b) => a.share - b.share);
    const [low, high] = [sorted[0]!, sorted.at(-1)!];
    return low === high ? [low] : low.ms < high.ms ? [low, high] : [high, low];
  });
}
