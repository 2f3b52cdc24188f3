import { countOf } from "./outcome.ts";
import type { Count, Outcome } from "./outcome.ts";
import type { Counts, Shares } from "./rollup.ts";

/** Available time ÷ (available + failure time), 0..1; `undefined` when neither was seen. Never shown without coverage. */
export function uptimeOf(shares: Shares): number | undefined {
  const known = shares.availableMs + shares.failureMs;
  return known === 0 ? undefined : shares.availableMs / known;
}

/** How much of the window is known: (available + failure time) ÷ (window − maintenance), 0..1. 0 for an empty window. */
export function coverageOf(shares: Shares, windowMs: number, maintenanceMs = 0): number {
  const toKnowMs = windowMs - maintenanceMs;
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
  let outcome: Outcome;
  for (outcome in counts) if (countOf(outcome) === count) sum += counts[outcome] ?? 0;
  return sum;
}
