import { isFailure } from "./outcome.ts";
import type { Sample } from "./sample.ts";

/** A failure for which no answer arrived at all: it may be our own network's fault. */
export function isTransportFailure(sample: Sample): boolean {
  return sample.code === undefined && isFailure(sample.outcome) && sample.outcome !== "wrong-answer";
}

/**
 * The runner's self-check over one wave of samples. Where the control targets failed too, every transport failure is
 * `inconclusive`: the runner is at fault, and nobody else is judged by it. Failures that came with an answer stand.
 */
export function settle(samples: readonly Sample[], controlsAnswer: boolean): Sample[] {
  if (controlsAnswer) return [...samples];
  return samples.map((sample) =>
    isTransportFailure(sample)
      ? { ...sample, outcome: "inconclusive", reason: "runner-offline", blame: "runner" }
      : sample,
  );
}
