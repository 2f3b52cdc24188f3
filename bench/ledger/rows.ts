import type { Row } from "../row.ts";

const digits = (value: number): number => (Math.abs(value) < 10 ? 100 : Math.abs(value) < 100 ? 10 : 1);
const rounded = (value: number): number => Math.round(value * digits(value)) / digits(value);

/** A row that is met while the value is at most the limit. */
export function limited(metric: string, value: number, unit: string, limit: number): Row {
  return { metric, value: rounded(value), unit, limit, ok: value <= limit };
}

/** A row that is there to be read. */
export const shown = (metric: string, value: number, unit: string): Row => ({ metric, value: rounded(value), unit });

/** The least of several measurements of one thing: whatever else a shared host does only adds to it. */
export function least(values: readonly number[]): number {
  return values.reduce((min, value) => Math.min(min, value), Infinity);
}

export const KB = 1_000;
export const MB = 1_000_000;
export const MIB = 2 ** 20;
