import { frame, type FrameOptions } from "./frame.ts";
import { Pen } from "./pen.ts";
import { across, linePath, linearScale, type TimeRange, type ValueScale } from "./scale.ts";
import { CURVE_WIDTH, el, label } from "./svg.ts";

/** An amount by a stretch of time; absent where it is not known, which is not nothing. */
export interface BarBin extends TimeRange {
  readonly value?: number;
  /** At least so much: a part of it is not known. */
  readonly isLeast?: boolean;
}

export interface BarsOptions extends Omit<FrameOptions, "gaps" | "noData"> {
  readonly bins: readonly BarBin[];
  readonly valueLabels: (ticks: readonly number[]) => string[];
  /** A limit of each bin, which the scale holds. */
  readonly limit?: { readonly value: number; readonly label: string };
  /** A scale that several charts share, so that they can be compared: its highest value. */
  readonly max?: number;
  readonly height?: number;
}

const HEIGHT = 110;
const TOP = 8;

const scaleOf = ({ bins, limit, max, height = HEIGHT }: BarsOptions): ValueScale =>
  linearScale(max ?? bins.reduce((most, { value = 0 }) => Math.max(most, value), limit?.value ?? 0), TOP, height);

/** Beside a chart is room for so much; longer labels need that of names. */
const NARROW = 6;

/** A tiny amount is a long number. */
export const hasLongLabels = (options: BarsOptions): boolean =>
  options.valueLabels(scaleOf(options).ticks).some((text) => text.length > NARROW);

/** Amounts over time in one hue, as costs a day; a bar of which a part is unknown is open on top, an unknown one is a dot. */
export function barsChart(options: BarsOptions): string {
  const { range, bins, limit, height = HEIGHT } = options;
  const scale = scaleOf(options);
  const drawn = (values: readonly BarBin[], draw: (pen: Pen, bin: BarBin, x: number) => void): string => {
    const pen = new Pen();
    for (const bin of values) draw(pen, bin, across(range, (bin.fromMs + bin.toMs) / 2) * CURVE_WIDTH);
    return String(pen);
  };
  const half = (bin: BarBin): number => (across(range, bin.toMs) - across(range, bin.fromMs)) * 0.42 * CURVE_WIDTH;
  const known = drawn(
    bins.filter(({ value = 0 }) => value > 0),
    (pen, bin, x) => {
      const [y, side] = [scale.y(bin.value ?? 0), half(bin)];
      pen
        .moveTo(x - side, height)
        .lineTo(x - side, y)
        .lineTo(x + side, y)
        .lineTo(x + side, height)
        .closePath();
    },
  );
  const least = drawn(
    bins.filter(({ value = 0, isLeast = false }) => isLeast && value > 0),
    (pen, { value = 0 }, x) => pen.moveTo(x, scale.y(value) - 3).lineTo(x, scale.y(value) - 7),
  );
  const unknown = drawn(
    bins.filter(({ value }) => value === undefined),
    (pen, _, x) => pen.moveTo(x, height - 3).closePath(),
  );
  const path = (name: string, d: string): string => (d === "" ? "" : el("path", { class: name, d }));
  const y = limit === undefined || limit.value > (scale.ticks.at(-1) ?? 0) ? undefined : scale.y(limit.value);
  const limitPath =
    y === undefined
      ? ""
      : linePath([
          [
            [0, y],
            [CURVE_WIDTH, y],
          ],
        ]);
  return frame(options, height, {
    scale,
    labels: options.valueLabels(scale.ticks),
    paths: [path("a-sum", known), path("d-least", least), path("d-unknown", unknown), path("d-thr", limitPath)],
    marks: y === undefined ? [] : [label({ x: "100%", y: y + 4, class: "t-degraded" }, limit?.label ?? "", 8)],
  });
}
