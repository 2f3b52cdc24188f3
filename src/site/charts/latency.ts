import { at, timeAxis, valueAxis, wash } from "./axes.ts";
import { across, linearScale, logScale, type Tick, type TimeRange, type ValueScale } from "./scale.ts";
import { CURVE_WIDTH, curves, el, figure, label, percent, round, type Described } from "./svg.ts";

/** A bin of time; percentiles are absent where no call was answered. */
export interface LatencyBin extends TimeRange {
  readonly p50?: number;
  readonly p95?: number;
  readonly p99?: number;
  readonly failures: number;
  /** Anything was asked at all. */
  readonly observed: boolean;
}

export interface Wash extends TimeRange {
  readonly name: "shade-down" | "shade-degraded" | "shade-maint";
  readonly label: string;
}

export interface LatencyOptions extends Described {
  readonly range: TimeRange;
  readonly bins: readonly LatencyBin[];
  readonly ticks: readonly Tick[];
  readonly washes: readonly Wash[];
  readonly slowMs?: number;
  readonly valueLabels: (ticks: readonly number[]) => string[];
  /** What stands at the line's end: `p50 12 s`. */
  readonly endLabel: (name: "p50" | "p95" | "p99" | "slow", ms: number) => string;
  readonly noData: string;
}

const HEIGHT = 250;
/** Failed calls have no latency: they stand in a lane above. */
const LANE = [12, 23, 34] as const;
const TOP = 42;

/** Latency has a log scale when its p99 is over five times its p50 somewhere. */
export function isLog(bins: readonly LatencyBin[]): boolean {
  const middle = bins.flatMap(({ p50 }) => p50 ?? []).toSorted((a, b) => a - b);
  const median = middle[Math.floor(middle.length / 2)] ?? 0;
  return bins.some(({ p99 }) => (p99 ?? 0) > 5 * median);
}

/** p50 as a line, bands to p95 and p99, a cross for each failed call. The line breaks where nothing was answered. */
export function latencyChart(options: LatencyOptions): string {
  const { range, bins, ticks, washes, slowMs } = options;
  const scale = scaleOf(bins);
  const runs = runsOf(bins);
  return figure(
    options,
    { height: HEIGHT },
    ...washes.map((span) => wash(range, span.name, span, 0, HEIGHT)),
    ...gapsOf(bins).map((gap) => wash(range, "shade-nodata", gap, 0, HEIGHT)),
    washLabels(options),
    valueAxis(scale, options.valueLabels(scale.ticks)),
    slowMs !== undefined && isInside(scale, slowMs)
      ? el("line", { class: "d-thr", x1: 0, x2: "100%", y1: scale.y(slowMs), y2: scale.y(slowMs) })
      : "",
    curves(
      HEIGHT,
      area("d-b99", range, scale, runs, "p95", "p99"),
      area("d-b95", range, scale, runs, "p50", "p95"),
      line(range, scale, runs),
    ),
    crosses(range, bins),
    endLabels(options, scale),
    el("line", { class: "axis", x1: 0, x2: "100%", y1: HEIGHT, y2: HEIGHT }),
    timeAxis(range, ticks, HEIGHT),
  );
}

function scaleOf(bins: readonly LatencyBin[]): ValueScale {
  const values = bins
    .flatMap(({ p50, p99 }) => [p50, p99])
    .filter((value) => value !== undefined && value > 0) as number[];
  if (values.length === 0) return { y: () => HEIGHT, ticks: [], log: false };
  const max = Math.max(1, ...values);
  return isLog(bins) ? logScale(Math.min(...values), max, TOP, HEIGHT) : linearScale(max, TOP, HEIGHT);
}

/** A value over or under the scale is laid on its edge, where a line would say something false. */
const isInside = (scale: ValueScale, ms: number): boolean => scale.y(ms) > TOP && scale.y(ms) < HEIGHT;

type Run = readonly (LatencyBin & { readonly p50: number })[];

/** Stretches without a gap. */
function runsOf(bins: readonly LatencyBin[]): Run[] {
  const runs: (LatencyBin & { readonly p50: number })[][] = [];
  bins.forEach((bin, index) => {
    if (bin.p50 === undefined) return;
    const isNew = bins[index - 1]?.p50 === undefined;
    if (isNew) runs.push([]);
    runs.at(-1)?.push({ ...bin, p50: bin.p50 });
  });
  return runs;
}

function x(range: TimeRange, { fromMs, toMs }: TimeRange): string {
  return round(across(range, (fromMs + toMs) / 2) * CURVE_WIDTH);
}

function line(range: TimeRange, scale: ValueScale, runs: readonly Run[]): string {
  const whole = runs.filter((run) => run.length > 1);
  const d = whole
    .map((run) =>
      run.map((bin, index) => `${index === 0 ? "M" : "L"}${x(range, bin)} ${round(scale.y(bin.p50))}`).join(""),
    )
    .join("");
  const points = runs.flatMap((run) => (run.length === 1 ? run : []));
  const dots = points.map((bin) => `M${x(range, bin)} ${round(scale.y(bin.p50))}h.01`).join("");
  return [
    d === "" ? "" : el("path", { class: "d-p50", d }),
    // A bin between two gaps is a point: a line of no length with a round end.
    dots === ""
      ? ""
      : el("path", { fill: "none", stroke: "var(--accent)", "stroke-width": 6, "stroke-linecap": "round", d: dots }),
  ].join("");
}

function area(
  name: string,
  range: TimeRange,
  scale: ValueScale,
  runs: readonly Run[],
  low: "p50" | "p95",
  high: "p95" | "p99",
): string {
  const d = runs
    .filter((run) => run.length > 1)
    .map((run) => {
      const above = run.map((bin) => `${x(range, bin)} ${round(scale.y(bin[high] ?? bin.p50))}`);
      const below = run.toReversed().map((bin) => `${x(range, bin)} ${round(scale.y(bin[low] ?? bin.p50))}`);
      return `M${[...above, ...below].join("L")}z`;
    })
    .join("");
  return d === "" ? "" : el("path", { class: name, d });
}

/** At least three bins of nothing, so that one late round is no gap. */
function gapsOf(bins: readonly LatencyBin[]): TimeRange[] {
  const gaps: TimeRange[] = [];
  let from: LatencyBin | undefined;
  bins.forEach((bin, index) => {
    if (!bin.observed) from ??= bin;
    const ends = bin.observed || index === bins.length - 1;
    if (from === undefined || !ends) return;
    const toMs = bin.observed ? bin.fromMs : bin.toMs;
    if (toMs - from.fromMs >= 3 * (from.toMs - from.fromMs)) gaps.push({ fromMs: from.fromMs, toMs });
    from = undefined;
  });
  return gaps;
}

function washLabels({ range, washes, bins, noData }: LatencyOptions): string {
  const wanted = [
    ...washes.map((span) => ({
      ...span,
      tone: span.name === "shade-down" ? "t-down" : span.name === "shade-degraded" ? "t-degraded" : "",
    })),
    ...gapsOf(bins)
      .filter((gap) => across(range, gap.toMs) - across(range, gap.fromMs) > 0.05)
      .map((gap) => ({ ...gap, label: noData, tone: "" })),
  ].toSorted((a, b) => a.fromMs - b.fromMs);
  let freeFrom = 0;
  return wanted
    .toReversed()
    .filter(({ fromMs, toMs }) => {
      const middle = 1 - across(range, (fromMs + toMs) / 2);
      if (middle < freeFrom) return false;
      freeFrom = middle + 0.1;
      return true;
    })
    .map((span) => {
      const middle = across(range, (span.fromMs + span.toMs) / 2);
      const anchor = middle > 0.94 ? "end" : middle < 0.06 ? "" : "mid";
      const share = anchor === "end" ? 1 : anchor === "" ? 0 : middle;
      return label(
        {
          x: percent(share),
          y: -2,
          class: [anchor, span.tone, middle > 0.94 ? "" : "x3"].filter(Boolean).join(" ") || undefined,
        },
        span.label,
      );
    })
    .join("");
}

function crosses(range: TimeRange, bins: readonly LatencyBin[]): string {
  return bins
    .flatMap((bin) =>
      LANE.slice(0, bin.failures).map((y) =>
        el("use", { href: "#m-fail", x: at(range, (bin.fromMs + bin.toMs) / 2), y }),
      ),
    )
    .join("");
}

/** The latest values, named at the line's end; where two would touch, the lesser goes. */
function endLabels({ bins, slowMs, endLabel }: LatencyOptions, scale: ValueScale): string {
  const last = bins.findLast(({ p50 }) => p50 !== undefined);
  const values = [
    ["p50", last?.p50, "truth"],
    ["slow", slowMs !== undefined && isInside(scale, slowMs) ? slowMs : undefined, "t-degraded"],
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
