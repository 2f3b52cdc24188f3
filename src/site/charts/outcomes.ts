import { timeAxis, valueAxis } from "./axes.ts";
import { across, type Tick, type TimeRange, type ValueScale } from "./scale.ts";
import { el, figure, label, percent, type Described } from "./svg.ts";

/** From the line up: what is bad stands on it, so that it can be compared. */
export const OUTCOME_PARTS = ["down", "timeout", "degraded", "limited", "up"] as const;
export type OutcomePart = (typeof OUTCOME_PARTS)[number];

/** Rounds of a bin by outcome, of those that were planned. */
export interface OutcomeBin extends TimeRange {
  readonly parts: Readonly<Record<OutcomePart, number>>;
  readonly planned: number;
}

export interface OutcomesOptions extends Described {
  readonly range: TimeRange;
  readonly bins: readonly OutcomeBin[];
  readonly ticks: readonly Tick[];
  readonly ofPlanned: string;
}

const HEIGHT = 110;
const LEAST_WIDTH = 0.004;

/** A bar a bin; rounds that did not run leave it short. */
export function outcomesChart(options: OutcomesOptions): string {
  const { range, bins, ticks, ofPlanned } = options;
  const scale: ValueScale = { y: (share) => HEIGHT - share * HEIGHT, ticks: [0.5, 1], log: false };
  return figure(
    options,
    { height: HEIGHT },
    valueAxis(scale, ["50", "100%"]),
    ...bins.map((bin) => outcomeBar(range, bin, HEIGHT)),
    el("line", { class: "axis", x1: 0, x2: "100%", y1: HEIGHT, y2: HEIGHT }),
    timeAxis(range, ticks, HEIGHT, false),
    label({ x: "100%", y: 10 }, ofPlanned, 8),
  );
}

/** One bar of a bin, standing on a line `full` pixels under the top. */
export function outcomeBar(range: TimeRange, { fromMs, toMs, parts, planned }: OutcomeBin, full: number): string {
  const all = OUTCOME_PARTS.reduce((sum, part) => sum + parts[part], 0);
  const whole = Math.max(planned, all);
  if (all === 0) return "";
  // The bin that has just begun would not be seen.
  const width = Math.max(LEAST_WIDTH, across(range, toMs) - across(range, fromMs));
  const left = across(range, toMs) - width;
  let foot = full;
  return OUTCOME_PARTS.map((part) => {
    const height = (parts[part] / whole) * full;
    if (height === 0) return "";
    foot -= height;
    return el("rect", {
      class: `a-${part}`,
      x: percent(left + width * 0.06),
      y: foot,
      width: percent(width * 0.88),
      height,
    });
  }).join("");
}
