import { SECOND_MS, toInstant } from "./instant.ts";
import { DEFAULT_POLICY, type Monitor } from "./monitor.ts";
import type { Outcome, Reason } from "./outcome.ts";
import type { Sample } from "./sample.ts";

/** For tests: a monitor and samples as short as a rule needs them. */
export const START_MS = Date.parse("2026-11-21T09:00:00.000Z");
export const EVERY_MS = 300_000;

export const monitor: Monitor = {
  id: "chat",
  name: "Chat",
  everyMs: EVERY_MS,
  policy: DEFAULT_POLICY,
  feeds: [],
  publish: "host",
};

const REASON: Partial<Record<Outcome, Reason>> = {
  overloaded: "model-overloaded",
  timeout: "phase-timeout",
  unreachable: "connection-refused",
  "rate-limited": "rate-limit",
  rejected: "bad-key",
};

export function sample(atMs: number, outcome: Outcome, more: Partial<Sample> = {}): Sample {
  const reason = REASON[outcome];
  return {
    v: 1,
    t: toInstant(atMs),
    monitor: monitor.id,
    run: "1.1",
    outcome,
    ...(reason !== undefined && { reason }),
    ms: 500,
    every: EVERY_MS / SECOND_MS,
    ...more,
  };
}

/** First samples five minutes apart, oldest first. */
export function rounds(...outcomes: readonly Outcome[]): Sample[] {
  return outcomes.map((outcome, index) => sample(START_MS + index * EVERY_MS, outcome));
}

/** A first sample and its repetitions within one round, as far apart as the policy's waits. */
export function round(index: number, ...outcomes: readonly Outcome[]): Sample[] {
  const beginMs = START_MS + index * EVERY_MS;
  const offsets = [0, 3_000, 8_000, 17_000, 34_000];
  return outcomes.map((outcome, again) => sample(beginMs + offsets[again]!, outcome, again === 0 ? {} : { again }));
}

export const lastMs = (samples: readonly Sample[]): number => Date.parse(samples.at(-1)!.t);
