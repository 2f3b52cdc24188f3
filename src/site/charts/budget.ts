import { frame, type FrameOptions } from "./frame.ts";
import { Pen } from "./pen.ts";
import { across, linePath, plainScale, stepPath, type Point } from "./scale.ts";
import { CURVE_WIDTH, el, label } from "./svg.ts";

/** What is left of the budget from a moment on: 1 of all, under 0 overspent. */
export interface BudgetPoint {
  readonly ms: number;
  readonly left: number;
}

export interface BudgetOptions extends Omit<FrameOptions, "gaps" | "noData" | "washes"> {
  /** Oldest first; the first one is the window's begin. */
  readonly points: readonly BudgetPoint[];
  /** `100%`, `50`, `0`, `−50` */
  readonly shareLabel: (share: number) => string;
  /** At the last point. */
  readonly now: string;
  readonly overspent: string;
  readonly steady: string;
}

const HEIGHT = 190;
/** The lowest share that is drawn: one of the first that holds all; what is worse lies on the edge. */
const FLOORS = [0, -0.5, -1, -2, -5] as const;

/** A budget as a stair down; under zero is washed red. The dashed line is what steady spending would leave. */
export function budgetChart(options: BudgetOptions): string {
  const { range, points, shareLabel } = options;
  const lowest = points.reduce((min, { left }) => Math.min(min, left), 1);
  const floor = FLOORS.find((one) => one <= lowest) ?? FLOORS.at(-1)!;
  const y = plainScale(floor, 1, HEIGHT, 0);
  const ticks =
    floor === 0
      ? [1, 0.5, 0]
      : floor === -0.5
        ? [1, 0.5, 0, -0.5]
        : floor === -1
          ? [1, 0.5, 0, -0.5, -1]
          : [1, 0, floor / 2, floor];
  const steps = points.map(({ ms, left }): Point => [Math.round(across(range, ms) * CURVE_WIDTH), y(left)]);
  const last = points.at(-1);
  const zero = y(0);
  const slope = linePath([
    [
      [0, 0],
      [CURVE_WIDTH, zero],
    ],
  ]);
  const over = new Pen();
  if (floor < 0)
    over.moveTo(0, zero).lineTo(CURVE_WIDTH, zero).lineTo(CURVE_WIDTH, HEIGHT).lineTo(0, HEIGHT).closePath();
  return frame(options, HEIGHT, {
    scale: { ticks, y },
    labels: ticks.map(shareLabel),
    paths: [
      floor < 0 ? el("path", { class: "over", d: String(over) }) : "",
      el("path", {
        class: "axis",
        d: linePath([
          [
            [0, zero],
            [CURVE_WIDTH, zero],
          ],
        ]),
      }),
      el("path", { class: "d-faint", d: slope }),
      steps.length < 2 ? "" : el("path", { class: "d-ink", d: stepPath(steps) }),
    ],
    marks: [
      floor < 0 ? label({ x: "1%", y: HEIGHT - 8, class: "t-down" }, options.overspent) : "",
      lowest > 0.5 ? label({ x: "50%", y: zero / 2 + 18, class: "end halo" }, options.steady) : "",
      last === undefined ? "" : mark(across(range, last.ms), y(last.left), last.left < 0, options.now),
    ],
  });
}

const ROOM_ABOVE = 22;

function mark(x: number, y: number, isOver: boolean, text: string): string {
  const at = `${Math.round(x * 10_000) / 100}%`;
  return (
    el("circle", { class: isOver ? "c-over" : "c-now", cx: at, cy: y, r: 3.5 }) +
    // Above the line that ends there, or below it where there is no room.
    label({ x: at, y: y < ROOM_ABOVE ? y + 17 : y - 9, class: isOver ? "end halo t-down" : "end halo ink" }, text)
  );
}
