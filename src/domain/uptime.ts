import { countOf } from "./outcome.ts";
import type { Count } from "./outcome.ts";
import type { Counted, Counts, Shares } from "./rollup.ts";

/** Available time ÷ (available + failure time), 0..1; `undefined` when neither was seen. Never shown without coverage. */
export function uptimeOf(shares: Shares): number | undefined {
  const known = shares.availableMs + shares.failureMs;
  return known === 0 ? undefined : shares.availableMs / known;
}

/** What there is to know of a window: maintenance, as far as it was looked at, is no part of it. */
export const toKnowOf = ({ maintenanceMs = 0 }: Shares, windowMs: number): number => windowMs - maintenanceMs;

/** How much of the window is known: (available + failure time) ÷ (window − maintenance), 0..1. 0 for an empty window. */
export function coverageOf(shares: Shares, windowMs: number): number {
  const toKnowMs = toKnowOf(shares, windowMs);
  return toKnowMs <= 0 ? 0 : Math.min(1, (shares.availableMs + shares.failureMs) / toKnowMs);
}

/** Failures ÷ counted samples, 0..1, made of first samples only; `undefined` when none was counted. */
export function errorRate(first: Counts): number | undefined {
  const failures = sumOf(first, "failure");
  const counted = failures + sumOf(first, "available");
  return counted === 0 ? undefined : failures / counted;
}

/** How many samples count so. */
export function sumOf(counts: Counts, count: Count): number {
  let sum = 0;
  let outcome: Counted;
  for (outcome in counts) {
    if (outcome !== "maintenance" && countOf(outcome) === count) sum += counts[outcome] ?? 0;
  }
  return sum;
}
