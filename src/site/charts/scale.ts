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
  const all = roundNumbers(low, high);
  const ticks =
    all.length <= 6 ? all : all.filter((tick) => /^1/u.test(String(tick / 10 ** Math.floor(Math.log10(tick)))));
  return { y, ticks, log: true };
}

function roundNumbers(low: number, high: number): number[] {
  const numbers: number[] = [];
  for (let power = Math.floor(Math.log10(low)); 10 ** power <= high; power += 1) {
    for (const digit of [1, 2, 5]) {
      const number = digit * 10 ** power;
      if (number >= low && number <= high) numbers.push(number);
    }
  }
  return numbers;
}

function roundUp(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return [1, 2, 2.5, 5, 10].map((digit) => digit * power).find((step) => step >= value - 1e-9) ?? value;
}
