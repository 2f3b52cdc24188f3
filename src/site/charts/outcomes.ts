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
    marks: [...rectangles, label({ x: "100%", y: 10 }, ofPlanned, 8)],
  });
}

/** Patterns would be stretched with the curves: these parts are rectangles of true size. */
const PATTERNED: ReadonlySet<OutcomePart> = new Set(["timeout", "limited"]);

/** The bars of bins as markup of its own, in a chart that is `height` pixels high. */
export function outcomeBars(range: TimeRange, bins: readonly OutcomeBin[], height: number): string {
  const { paths, rectangles } = barsOf(range, bins, height);
  return curves(height, ...paths) + rectangles.join("");
}

/** Standing on a line `full` pixels under the top. Bars of one width and part are one path, stroked as wide as they are. */
function barsOf(range: TimeRange, bins: readonly OutcomeBin[], full: number) {
  const pens = new Map<string, { readonly part: OutcomePart; readonly width: number; readonly pen: Pen }>();
  const rectangles: string[] = [];
  for (const bin of bins) {
    for (const { part, left, width, y, tall } of barOf(range, bin, full)) {
      if (PATTERNED.has(part)) {
        const place = { x: percent(left), y, width: percent(width), height: tall };
        rectangles.push(el("rect", { class: `a-${part}`, ...place }));
        continue;
      }
      const wide = Math.round(width * CURVE_WIDTH * 10) / 10;
      const path = pens.get(`${part} ${wide}`) ?? { part, width: wide, pen: new Pen() };
      const x = (left + width / 2) * CURVE_WIDTH;
      // Whole pixels; what is there at all is one.
      const [foot, top] = [Math.round(y + tall), Math.round(y)];
      path.pen.moveTo(x, foot).upTo(Math.max(0, Math.min(top, foot - 1)));
      pens.set(`${part} ${wide}`, path);
    }
  }
  const paths = [...pens.values()].map(({ part, width, pen }) =>
    el("path", { class: `b-${part}`, "stroke-width": width, d: String(pen) }),
  );
  return { paths, rectangles };
}

interface Bar {
  readonly part: OutcomePart;
  readonly left: number;
  readonly width: number;
  readonly y: number;
  readonly tall: number;
}

function barOf(range: TimeRange, { fromMs, toMs, parts, planned }: OutcomeBin, full: number): Bar[] {
  const all = OUTCOME_PARTS.reduce((sum, part) => sum + parts[part], 0);
  const whole = Math.max(planned, all);
  if (all === 0) return [];
  // The bin that has just begun would not be seen.
  const width = Math.max(LEAST_WIDTH, across(range, toMs) - across(range, fromMs));
  const left = Math.max(0, across(range, toMs) - width);
  let foot = full;
  return OUTCOME_PARTS.flatMap((part): Bar[] => {
    const tall = (parts[part] / whole) * full;
    if (tall === 0) return [];
    foot = Math.max(0, foot - tall);
    return [{ part, left: left + width * 0.06, width: width * 0.88, y: foot, tall }];
  });
}
