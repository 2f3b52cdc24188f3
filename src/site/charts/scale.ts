import { scaleLinear, scaleLog } from "d3-scale";
import { curveStepAfter, line, stack } from "d3-shape";
import { Pen } from "./pen.ts";

/** A range of time laid over the width. */
export interface TimeRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/** 0..1 from left to right, within the range; a range of no length has but a middle. */
export function across({ fromMs, toMs }: TimeRange, ms: number): number {
  const lengthMs = toMs - fromMs;
  return lengthMs === 0 ? 0.5 : Math.min(1, Math.max(0, (ms - fromMs) / lengthMs));
}

export interface Tick {
  readonly ms: number;
  readonly label: string;
  /** Labels thin out on narrow screens. */
  readonly minor: boolean;
  /** Where the label stands, if not at the tick: days are labelled in their middle. */
  readonly labelMs?: number;
}

export interface ValueScale {
  /** Within the scale: what is over it or under it lies on its edge. */
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly log: boolean;
}

/** From 0, with three to five round ticks; `top` and `bottom` are pixels. */
export function linearScale(max: number, top: number, bottom: number): ValueScale {
  const most = max > 0 ? max : 1;
  const step = roundUp(most / 4);
  const count = Math.max(1, Math.ceil(most / step - 1e-9));
  const y = scaleLinear([0, step * count], [bottom, top]).clamp(true);
  return { y, ticks: Array.from({ length: count + 1 }, (_, index) => index * step), log: false };
}

/** Logarithmic from just under `min` to just over `max`, with ticks at 1, 2 and 5 × 10ⁿ, at most six. */
export function logScale(min: number, max: number, top: number, bottom: number): ValueScale {
  const low = min / 1.25;
  const high = Math.max(max * 1.05, low * 4);
  const y = scaleLog([low, high], [bottom, top]).clamp(true);
  const all = roundNumbers(low, high, [1, 2, 5]);
  const tens = roundNumbers(low, high, [1]);
  const thinned = tens.filter((_, index) => index % Math.ceil(tens.length / 6) === 0);
  return { y, ticks: all.length <= 6 ? all : thinned, log: true };
}

/** Values from a lowest to a highest between two heights, for what has ticks of its own. */
export function plainScale(from: number, to: number, bottom: number, top: number): (value: number) => number {
  return scaleLinear([from, to], [bottom, top]).clamp(true);
}

function roundNumbers(low: number, high: number, digits: readonly number[]): number[] {
  const first = Math.floor(Math.log10(low));
  const powers = Array.from({ length: Math.ceil(Math.log10(high)) - first + 1 }, (_, index) => 10 ** (first + index));
  return powers
    .flatMap((power) => digits.map((digit) => digit * power))
    .filter((number) => number >= low && number <= high);
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((step) => step >= value - 1e-9) ?? value;
}

/** A point of a curve: x in thousandths of the width, y in pixels. */
export type Point = readonly [x: number, y: number];

const steps = line<Point>().curve(curveStepAfter);

/** The path through runs of points; `""` of none. A point alone is a line of no length: with round ends it is a dot. */
export function linePath(runs: readonly (readonly Point[])[]): string {
  const pen = new Pen();
  for (const run of runs) {
    run.forEach(([x, y], index) => (index === 0 ? pen.moveTo(x, y) : pen.lineTo(x, y)));
    if (run.length === 1) pen.closePath();
  }
  return pen.toString();
}

/** The same as stairs: a value holds until the next one. */
export function stepPath(points: readonly Point[]): string {
  const pen = new Pen();
  // Shapes ask nothing of a context but what a pen can.
  steps.context(pen as never)(points);
  return pen.toString();
}

/** What lies between a lower and an upper line, run by run: there on the upper, back on the lower. */
export function areaPath(runs: readonly (readonly (readonly [x: number, low: number, high: number])[])[]): string {
  const pen = new Pen(1);
  for (const run of runs) {
    if (run.length < 2) continue;
    run.forEach(([x, , high], index) => (index === 0 ? pen.moveTo(x, high) : pen.lineTo(x, high)));
    for (let index = run.length - 1; index >= 0; index -= 1) pen.lineTo(run[index]![0], run[index]![1]);
    pen.closePath();
  }
  return pen.toString();
}

/** Points as dots, to be stroked with round ends; in whole pixels, for there are hundreds. */
export function dotPath(points: readonly Point[]): string {
  const pen = new Pen(1);
  for (const [x, y] of points) pen.moveTo(x, y).closePath();
  return pen.toString();
}

/** Layers that stand on each other, in the order of `keys`: of each row where each of its layers begins and ends. */
export function stacked<Key extends string>(
  keys: readonly Key[],
  rows: readonly Readonly<Record<Key, number>>[],
): (readonly [from: number, to: number])[][] {
  return stack<Readonly<Record<Key, number>>, Key>()
    .keys(keys)(rows)
    .map((layer) => layer.map(([from, to]) => [from, to] as const));
}
