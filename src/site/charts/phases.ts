import { frame, gapsOf, type FrameOptions } from "./frame.ts";
import { across, areaPath, linearScale, stacked, type TimeRange } from "./scale.ts";
import { CURVE_WIDTH, el, label } from "./svg.ts";

/** From the line up. */
export const LAYERS = ["last", "long", "mid", "first"] as const;
export type Layer = (typeof LAYERS)[number];

/** Milliseconds by layer; absent where no call was answered. */
export interface PhaseBin extends TimeRange {
  readonly ms?: Readonly<Partial<Record<Layer, number>>>;
}

export interface PhasesOptions extends Omit<FrameOptions, "gaps"> {
  readonly bins: readonly PhaseBin[];
  readonly valueLabels: (ticks: readonly number[]) => string[];
  /** Of the layers that are drawn; each stands at its layer's end. */
  readonly names: Readonly<Partial<Record<Layer, string>>>;
}

const HEIGHT = 120;
const TOP = 8;
const PAINT: Readonly<Record<Layer, string>> = { last: "ph-4", long: "ph-3", mid: "ph-2", first: "ph-1 edge" };

/** Parts of a call's time on each other, from the wire (on top) to the last byte (on the line). Gaps are never joined. */
export function phasesChart(options: PhasesOptions): string {
  const { range, bins, names } = options;
  const keys = LAYERS.filter((layer) => names[layer] !== undefined);
  const totals = bins.map(({ ms }) => keys.reduce((sum, key) => sum + (ms?.[key] ?? 0), 0));
  const scale = linearScale(Math.max(0, ...totals), TOP, HEIGHT);
  const layers = stacked(
    keys,
    bins.map(({ ms }) => ({ last: 0, long: 0, mid: 0, first: 0, ...ms })),
  );
  const runs = runsOf(bins);
  const paths = keys.map((key, index) => {
    const d = areaPath(
      runs.map((run) => run.flatMap((at) => pointsAt(range, bins[at]!, run.length, layers[index]![at]!, scale.y))),
    );
    return d === "" ? "" : el("path", { class: PAINT[key], d });
  });
  const gaps = gapsOf(bins.map(({ fromMs, toMs, ms }) => ({ fromMs, toMs, observed: ms !== undefined })));
  return frame({ ...options, gaps }, HEIGHT, {
    scale,
    labels: options.valueLabels(scale.ticks),
    paths,
    marks: [endNames(keys, names, layers, bins, scale.y)],
  });
}

type Layered = readonly (readonly [from: number, to: number])[];

/** A bin alone between gaps keeps its width, so that it is seen. */
function pointsAt(
  range: TimeRange,
  { fromMs, toMs }: PhaseBin,
  length: number,
  [from, to]: readonly [from: number, to: number],
  y: (ms: number) => number,
): [number, number, number][] {
  const moments = length === 1 ? [fromMs, toMs] : [(fromMs + toMs) / 2];
  return moments.map((ms) => [Math.round(across(range, ms) * CURVE_WIDTH), y(from), y(to)]);
}

function runsOf(bins: readonly PhaseBin[]): number[][] {
  const runs: number[][] = [];
  bins.forEach(({ ms }, index) => {
    if (ms === undefined) return;
    if (bins[index - 1]?.ms === undefined) runs.push([]);
    runs.at(-1)!.push(index);
  });
  return runs;
}

/** Names at the end, each in the middle of its layer; where two would touch, the thinner layer's moves up. */
function endNames(
  keys: readonly Layer[],
  names: PhasesOptions["names"],
  layers: readonly Layered[],
  bins: readonly PhaseBin[],
  y: (ms: number) => number,
): string {
  const last = bins.findLastIndex(({ ms }) => ms !== undefined);
  if (last < 0) return "";
  let free = Infinity;
  return keys
    .map((key, index) => {
      const [from, to] = layers[index]![last]!;
      const at = Math.min(y((from + to) / 2) + 4, free - 13);
      free = at;
      return label({ x: "100%", y: at, class: "ink" }, names[key] ?? "", 8);
    })
    .join("");
}
