/** A range of time laid over the width. */
export interface TimeRange {
  readonly fromMs: number;
  readonly toMs: number;
}

/** 0..1 from left to right, within the range. */
export function across({ fromMs, toMs }: TimeRange, ms: number): number {
  return Math.min(1, Math.max(0, (ms - fromMs) / (toMs - fromMs)));
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
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  readonly log: boolean;
}

/** From 0, with three to five round ticks; `top` and `bottom` are pixels. */
export function linearScale(max: number, top: number, bottom: number): ValueScale {
  const step = roundUp(max / 4);
  const count = Math.max(1, Math.ceil(max / step - 1e-9));
  const limit = step * count;
  const y = (value: number): number => bottom - (Math.min(value, limit) / limit) * (bottom - top);
  return { y, ticks: Array.from({ length: count + 1 }, (_, index) => index * step), log: false };
}

/** Logarithmic from just under `min` to just over `max`, with ticks at 1, 2 and 5 × 10ⁿ, at most six. */
export function logScale(min: number, max: number, top: number, bottom: number): ValueScale {
  const low = min / 1.25;
  const high = Math.max(max * 1.05, low * 4);
  const y = (value: number): number =>
    bottom - (Math.log(Math.min(high, Math.max(low, value)) / low) / Math.log(high / low)) * (bottom - top);
  const all = roundNumbers(low, high, [1, 2, 5]);
  const tens = roundNumbers(low, high, [1]);
  const thinned = tens.filter((_, index) => index % Math.ceil(tens.length / 6) === 0);
  return { y, ticks: all.length <= 6 ? all : thinned, log: true };
}

function roundNumbers(low: number, high: number, digits: readonly number[]): number[] {
  const powers = Array.from({ length: 12 }, (_, index) => 10 ** (Math.floor(Math.log10(low)) + index));
  return powers
    .flatMap((power) => digits.map((digit) => digit * power))
    .filter((number) => number >= low && number <= high);
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((step) => step >= value - 1e-9) ?? value;
}
