import { valueAxis } from "./axes.ts";
import { frame, type FrameOptions } from "./frame.ts";
import { across, linearScale, type TimeRange } from "./scale.ts";
import { CURVE_WIDTH, curves, el, label, round } from "./svg.ts";

/** An amount by a stretch of time; absent where it is not known, which is not nothing. */
export interface BarBin extends TimeRange {
  readonly value?: number;
  /** At least so much: a part of it is not known. */
  readonly isLeast?: boolean;
}

export interface BarsOptions extends Omit<FrameOptions, "gaps" | "noData"> {
  readonly bins: readonly BarBin[];
  readonly valueLabels: (ticks: readonly number[]) => string[];
  /** A limit of each bin, drawn where it lies within the scale. */
  readonly limit?: { readonly value: number; readonly label: string };
  /** A scale that several charts share, so that they can be compared: its highest value. */
  readonly max?: number;
  readonly height?: number;
}

const HEIGHT = 110;
const TOP = 8;

/** Amounts over time in one hue, as costs a day; a bar of which a part is unknown is open on top, an unknown one is a dot. */
export function barsChart(options: BarsOptions): string {
  const { range, bins, limit, height = HEIGHT } = options;
  const most = options.max ?? bins.reduce((max, { value = 0 }) => Math.max(max, value), 0);
  const scale = linearScale(most, TOP, height);
  const bar = ({ fromMs, toMs, value = 0 }: BarBin): string => {
    const [left, width] = [across(range, fromMs), across(range, toMs) - across(range, fromMs)];
    const y = scale.y(value);
    const wide = round(width * 0.84 * CURVE_WIDTH);
    return `M${round((left + width * 0.08) * CURVE_WIDTH)},${round(y)}h${wide}V${height}h-${wide}z`;
  };
  const middle = ({ fromMs, toMs }: BarBin): string => round(across(range, (fromMs + toMs) / 2) * CURVE_WIDTH);
  const known = bins
    .filter(({ value = 0 }) => value > 0)
    .map(bar)
    .join("");
  const least = bins.filter(({ value = 0, isLeast = false }) => isLeast && value > 0);
  const tops = least.map((bin) => `M${middle(bin)},${round(scale.y(bin.value ?? 0) - 3)}v-4`).join("");
  const unknown = bins.filter(({ value }) => value === undefined).map((bin) => `M${middle(bin)},${height - 3}h.01`);
  const path = (name: string, d: string): string => (d === "" ? "" : el("path", { class: name, d }));
  const y = limit === undefined ? 0 : scale.y(limit.value);
  return frame(
    options,
    height,
    valueAxis(scale, options.valueLabels(scale.ticks)),
    curves(height, path("a-sum", known), path("d-least", tops), path("d-unknown", unknown.join(""))),
    limit === undefined || limit.value > (scale.ticks.at(-1) ?? 0)
      ? ""
      : el("line", { class: "d-thr", x1: 0, x2: "100%", y1: y, y2: y }) +
          label({ x: "100%", y: y + 4, class: "t-degraded" }, limit.label, 8),
  );
}
