import { frame, type FrameOptions } from "./frame.ts";
import { Pen } from "./pen.ts";
import { across, type TimeRange, type ValueScale } from "./scale.ts";
import { CURVE_WIDTH, curves, el, label, percent } from "./svg.ts";

/** From the line up: what is bad stands on it, so that it can be compared. */
export const OUTCOME_PARTS = ["down", "timeout", "degraded", "limited", "up"] as const;
export type OutcomePart = (typeof OUTCOME_PARTS)[number];

/** Rounds of a bin by outcome, of those that were planned. */
export interface OutcomeBin extends TimeRange {
  readonly parts: Readonly<Record<OutcomePart, number>>;
  readonly planned: number;
}

export interface OutcomesOptions extends Omit<FrameOptions, "gaps" | "noData"> {
  readonly bins: readonly OutcomeBin[];
  readonly ofPlanned: string;
}

const HEIGHT = 110;
const LEAST_WIDTH = 0.004;

/** A bar a bin; rounds that did not run leave it short. Aligned under a latency chart of the same range. */
export function outcomesChart(options: OutcomesOptions): string {
  const { range, bins, ofPlanned } = options;
  const scale: ValueScale = { y: (share) => HEIGHT - share * HEIGHT, ticks: [0.5, 1], log: false };
  const { paths, rectangles } = barsOf(range, bins, HEIGHT);
  return frame({ withoutLabels: true, ...options }, HEIGHT, {
    scale,
    labels: ["50", "100%"],
    paths,
    marks: [...rectangles, label({ x: "100%", y: 10, class: "x2" }, ofPlanned, 8)],
  });
}

/** Patterns would be stretched with the curves: these parts are rectangles of true size. */
const PATTERNED: ReadonlySet<OutcomePart> = new Set(["timeout", "limited"]);

/** The bars of bins as markup of its own, in a chart that is `height` pixels high. */
export function outcomeBars(range: TimeRange, bins: readonly OutcomeBin[], height: number): string {
  const { paths, rectangles } = barsOf(range, bins, height);
  return curves(height, ...paths) + rectangles.join("");
}

/** Bars of one part and width are one path, stroked as wide as they are. */
interface Stroke {
  readonly part: OutcomePart;
  readonly width: number;
  readonly pen: Pen;
}

/** Whole bars at one distance from each other. */
interface Row {
  readonly part: OutcomePart;
  readonly width: number;
  readonly left: number;
  right: number;
  count: number;
}

/** Standing on a line `full` pixels under the top. */
function barsOf(range: TimeRange, bins: readonly OutcomeBin[], full: number) {
  const strokes = new Map<string, Stroke>();
  const rows: Row[] = [];
  const rectangles: string[] = [];
  for (const bin of bins) {
    for (const { part, left, width, y, tall } of barOf(range, bin, full)) {
      if (PATTERNED.has(part)) {
        const place = { x: percent(left), y, width: percent(width), height: tall };
        rectangles.push(el("rect", { class: `a-${part}`, ...place }));
        continue;
      }
      const wide = Math.round(width * CURVE_WIDTH * 10) / 10;
      // Whole pixels; what is there at all is one.
      const foot = Math.round(y + tall);
      const top = Math.max(0, Math.min(Math.round(y), foot - 1));
      if (top === 0 && foot === full) {
        addWhole(rows, { part, width: wide, left: left * CURVE_WIDTH, right: (left + width) * CURVE_WIDTH, count: 1 });
        continue;
      }
      const key = `${part} ${wide}`;
      const stroke = strokes.get(key) ?? { part, width: wide, pen: new Pen() };
      stroke.pen.moveTo((left + width / 2) * CURVE_WIDTH, foot).upTo(top);
      strokes.set(key, stroke);
    }
  }
  const paths = [...strokes.values()].map(({ part, width, pen }) =>
    el("path", { class: `b-${part}`, "stroke-width": width, d: String(pen) }),
  );
  // Whole bars lie behind: a pixel of what failed may stand on one that is whole but for that.
  return { paths: [...wholeBars(rows, full), ...paths], rectangles };
}

/** A bar that follows its neighbour lengthens its row. */
function addWhole(rows: Row[], bar: Row): void {
  const last = rows.at(-1);
  const gap = last === undefined ? 0 : bar.left - last.right;
  if (last === undefined || last.part !== bar.part || last.width !== bar.width || gap > last.width) rows.push(bar);
  else {
    last.right = bar.right;
    last.count += 1;
  }
}

/** A row is one line as wide as the bars are high, dashed where they end: most hours of most monitors are whole bars. */
function wholeBars(rows: readonly Row[], full: number): string[] {
  const dashes = new Map<string, Row & { readonly pen: Pen }>();
  for (const row of rows) {
    const key = `${row.part} ${row.width}`;
    const path = dashes.get(key) ?? { ...row, pen: new Pen() };
    path.pen.moveTo(row.left, full / 2).lineTo(row.right, full / 2);
    dashes.set(key, row.count > path.count ? { ...row, pen: path.pen } : path);
  }
  return [...dashes.values()].map(({ part, width, left, right, count, pen }) => {
    const gap = count === 1 ? undefined : Math.round(((right - left - count * width) / (count - 1)) * 1_000) / 1_000;
    return el("path", {
      class: `b-${part}`,
      "stroke-width": full,
      "stroke-dasharray": gap === undefined ? undefined : `${width} ${gap}`,
      d: String(pen),
    });
  });
}

interface Bar {
  readonly part: OutcomePart;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly tall: number;
}

function barOf(range: TimeRange, { fromMs, toMs, parts, planned }: OutcomeBin, full: number): Bar[] {
  let all = 0;
  for (const part of OUTCOME_PARTS) all += parts[part];
  if (all === 0) return [];
  const whole = Math.max(planned, all);
  // The bin that has just begun would not be seen.
  const width = Math.max(LEAST_WIDTH, across(range, toMs) - across(range, fromMs));
  const left = Math.max(0, across(range, toMs) - width);
  const bars: Bar[] = [];
  let foot = full;
  for (const part of OUTCOME_PARTS) {
    if (parts[part] === 0) continue;
    const tall = (parts[part] / whole) * full;
    foot = Math.max(0, foot - tall);
    bars.push({ part, left: left + width * 0.06, width: width * 0.88, y: foot, tall });
  }
  return bars;
}
