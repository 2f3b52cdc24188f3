import { at } from "./axes.ts";
import { frame, gapsOf, type FrameOptions } from "./frame.ts";
import {
  across,
  areaPath,
  dotPath,
  linearScale,
  linePath,
  logScale,
  type Point,
  type TimeRange,
  type ValueScale,
} from "./scale.ts";
import { CURVE_WIDTH, el, label } from "./svg.ts";

/** A bin of time; percentiles are absent where no call was answered. */
export interface LatencyBin extends TimeRange {
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
  /** Crosses in the lane above, at most three. */
  readonly failures: number;
  /** Anything was asked at all. */
  readonly observed: boolean;
}

/** One call, where there are few enough to show each. */
export interface LatencyCall {
  readonly tMs: number;
  readonly mark: "ok" | "slow" | "fail";
  readonly ms?: number;
}

export interface LatencyOptions extends Omit<FrameOptions, "gaps" | "washes"> {
  readonly washes: NonNullable<FrameOptions["washes"]>;
  /** Oldest first, without holes. */
  readonly bins: readonly LatencyBin[];
  /** Drawn as dots; of those that share a place the quickest, the slowest and one that failed. */
  readonly calls?: readonly LatencyCall[];
  readonly slowMs?: number;
  readonly valueLabels: (ticks: readonly number[]) => string[];
  /** What stands at the line's end: `p50 12 s`. */
  readonly endLabel: (name: "p50" | "p95" | "p99" | "slow", ms: number) => string;
  readonly noData: string;
  /** What `isLog` says, where it is known. */
  readonly log?: boolean;
  /** A scale that several charts share, so that they can be compared: its lowest and highest value. */
  readonly shared?: { readonly minMs: number; readonly maxMs: number; readonly log: boolean };
  readonly height?: number;
}

const HEIGHT = 250;
/** Failed calls have no latency: they stand in a lane above. */
const LANE = [12, 23, 34] as const;
const TOP = 42;
/** At most this many calls stand side by side. */
const PLACES = 144;

/** Latency has a log scale when its p99 is over five times its p50 somewhere. */
export function isLog(bins: readonly LatencyBin[], calls: readonly LatencyCall[] = []): boolean {
  const [middle, single]: [number[], number[]] = [[], []];
  for (const { p50 } of bins) if (p50 !== undefined) middle.push(p50);
  for (const { mark, ms } of calls) if (mark !== "fail" && ms !== undefined) single.push(ms);
  // Numbers sort themselves several times as fast as a comparison sorts them.
  const values = new Float64Array(middle.length > 0 ? middle : single).sort();
  const median = values[Math.floor(values.length / 2)] ?? 0;
  return bins.some(({ p99 }) => (p99 ?? 0) > 5 * median) || single.some((ms) => ms > 5 * median);
}

/**
 * p50 as a line, bands to p95 and p99, a cross for failed calls. The line breaks where nothing was answered. With `calls`
 * each is a dot. Several are compared by giving them one `shared` scale and the same range.
 */
export function latencyChart(options: LatencyOptions): string {
  const { range, bins, slowMs, height = HEIGHT, calls = [] } = options;
  const shown = thinned(range, calls);
  const scale = scaleOf(options, height);
  const slow = slowMs !== undefined && isInside(scale, slowMs, height) ? slowMs : undefined;
  const runs = runsOf(bins);
  return frame({ ...options, gaps: gapsOf(bins, range) }, height, {
    scale,
    labels: options.valueLabels(scale.ticks),
    paths: [
      slow === undefined
        ? ""
        : el("path", {
            class: "d-thr",
            d: linePath([
              [
                [0, scale.y(slow)],
                [CURVE_WIDTH, scale.y(slow)],
              ],
            ]),
          }),
      band("d-b99", range, scale, runs, "p95", "p99"),
      band("d-b95", range, scale, runs, "p50", "p95"),
      middle(range, scale, runs),
      dots(range, scale, shown),
    ],
    marks: [
      ...shown.map((call) => markOf(range, scale, call)),
      calls.length > 0 ? "" : crosses(range, bins),
      endLabels(options, scale, slow),
    ],
  });
}

/** Of a call that is not drawn as a dot. */
function markOf(range: TimeRange, scale: ValueScale, { mark, tMs, ms = 0 }: LatencyCall): string {
  if (mark === "ok") return "";
  return el("use", { href: `#m-${mark}`, x: at(range, tMs), y: mark === "fail" ? LANE[0] : scale.y(ms) });
}

function scaleOf(options: LatencyOptions, height: number): ValueScale {
  const { bins, calls = [], shared, log = isLog(bins, calls) } = options;
  if (shared !== undefined)
    return shared.log ? logScale(shared.minMs, shared.maxMs, TOP, height) : linearScale(shared.maxMs, TOP, height);
  let [min, max] = [Infinity, 0];
  const add = (value: number | undefined): void => {
    if (value === undefined || !(value > 0)) return;
    min = Math.min(min, value);
    max = Math.max(max, value);
  };
  for (const { p50, p95, p99 } of bins) {
    add(p50);
    add(p95);
    add(p99);
  }
  for (const { mark, ms } of calls) if (mark !== "fail") add(ms);
  if (max === 0) return { y: () => height, ticks: [], log: false };
  return log ? logScale(min, Math.max(1, max), TOP, height) : linearScale(Math.max(1, max), TOP, height);
}

/** A value over or under the scale is laid on its edge, where a line would say something false. */
const isInside = (scale: ValueScale, ms: number, height: number): boolean => scale.y(ms) > TOP && scale.y(ms) < height;

type Run = readonly (LatencyBin & { readonly p50: number })[];

/** Stretches without a gap. */
function runsOf(bins: readonly LatencyBin[]): Run[] {
  const runs: (LatencyBin & { readonly p50: number })[][] = [];
  bins.forEach((bin, index) => {
    if (bin.p50 === undefined) return;
    const isNew = bins[index - 1]?.p50 === undefined;
    if (isNew) runs.push([]);
    runs.at(-1)?.push(bin as LatencyBin & { readonly p50: number });
  });
  return runs;
}

const x = (range: TimeRange, ms: number): number => Math.round(across(range, ms) * CURVE_WIDTH);
const xOf = (range: TimeRange, { fromMs, toMs }: TimeRange): number => x(range, (fromMs + toMs) / 2);

function middle(range: TimeRange, scale: ValueScale, runs: readonly Run[]): string {
  const points = runs.map((run) => run.map((bin): Point => [xOf(range, bin), scale.y(bin.p50)]));
  const d = linePath(points.filter((run) => run.length > 1));
  const alone = dotPath(points.flatMap((run) => (run.length === 1 ? run : [])));
  return [
    d === "" ? "" : el("path", { class: "d-p50", d }),
    // A bin between two gaps is a point: a line of no length with a round end.
    alone === ""
      ? ""
      : el("path", { fill: "none", stroke: "var(--accent)", "stroke-width": 6, "stroke-linecap": "round", d: alone }),
  ].join("");
}

function band(
  name: string,
  range: TimeRange,
  scale: ValueScale,
  runs: readonly Run[],
  low: "p50" | "p95",
  high: "p95" | "p99",
): string {
  const known = runs.filter((run) => run.some((bin) => bin[high] !== undefined));
  const d = areaPath(
    known.map((run) =>
      run.map((bin) => [xOf(range, bin), scale.y(bin[low] ?? bin.p50), scale.y(bin[high] ?? bin[low] ?? bin.p50)]),
    ),
  );
  return d === "" ? "" : el("path", { class: name, d });
}

function dots(range: TimeRange, scale: ValueScale, calls: readonly LatencyCall[]): string {
  const points = calls.flatMap(({ mark, ms, tMs }): Point[] =>
    mark === "ok" && ms !== undefined ? [[x(range, tMs), scale.y(ms)]] : [],
  );
  return points.length === 0 ? "" : el("path", { class: "d-dot", d: dotPath(points) });
}

/** Of those that share a place. */
interface Place {
  quickest?: LatencyCall;
  slowest?: LatencyCall;
  failed?: LatencyCall;
}

/** Of calls that share a place: the quickest and the slowest, and one that failed. */
function thinned(range: TimeRange, calls: readonly LatencyCall[]): readonly LatencyCall[] {
  if (calls.length <= PLACES) return calls;
  const places = new Map<number, Place>();
  for (const call of calls) {
    const at = Math.floor(across(range, call.tMs) * (PLACES - 1));
    const place = places.get(at) ?? {};
    places.set(at, place);
    if (call.mark === "fail") {
      place.failed ??= call;
      continue;
    }
    const { ms = 0 } = call;
    if (ms < (place.quickest?.ms ?? Infinity)) place.quickest = call;
    if (ms >= (place.slowest?.ms ?? 0)) place.slowest = call;
  }
  const shown: LatencyCall[] = [];
  for (const { quickest, slowest, failed } of places.values()) {
    if (quickest !== undefined) shown.push(quickest);
    if (slowest !== undefined && slowest !== quickest) shown.push(slowest);
    if (failed !== undefined) shown.push(failed);
  }
  return shown;
}

/** Lane by lane, so that each says once where it is. */
function crosses(range: TimeRange, bins: readonly LatencyBin[]): string {
  let markup = "";
  LANE.forEach((y, lane) => {
    let marks = "";
    for (const { fromMs, toMs, failures } of bins)
      if (failures > lane) marks += el("use", { href: "#m-fail", x: at(range, (fromMs + toMs) / 2) });
    if (marks !== "") markup += el("g", { transform: `translate(0 ${y})` }, marks);
  });
  return markup;
}

/** The latest values, named at the line's end; where two would touch, the lesser goes. */
function endLabels({ bins, endLabel }: LatencyOptions, scale: ValueScale, slowMs: number | undefined): string {
  const last = bins.findLast(({ p50 }) => p50 !== undefined);
  const values = [
    ["p50", last?.p50, "truth"],
    ["slow", slowMs, "t-degraded"],
    ["p95", last?.p95, "ink"],
    ["p99", last?.p99, "ink"],
  ] as const;
  const taken: number[] = [];
  return values
    .flatMap(([name, ms, tone]) => {
      if (ms === undefined) return [];
      const y = scale.y(ms) + 4;
      if (taken.some((other) => Math.abs(other - y) < 14)) return [];
      taken.push(y);
      return [label({ x: "100%", y, class: tone }, endLabel(name, ms), 8)];
    })
    .join("");
}
