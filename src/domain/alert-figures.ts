import { DAY_MS, HOUR_MS, MINUTE_MS } from "./instant.ts";

/**
 * What a figure is a figure of. Shares are 0 to 1, durations milliseconds, rates and money an hour's; money is in whole units
 * of a currency or of credits.
 */
export type Quantity = "share" | "duration" | "rate" | "money" | "number";

/** What can be asked of the calls of monitors. */
export interface Figure {
  readonly quantity: Quantity;
  /** What of which it must have seen so much: under that it is unknown. */
  readonly needs: { readonly count: number; readonly of: keyof typeof SEEN };
  /** How far it looks back where nobody says, at least: absent of one that looks at no span. */
  readonly windowMs?: number;
  /** A trouble that an outage or a degradation tells of already. */
  readonly isOfAvailability?: true;
  /** For docs/alerts.md. */
  readonly says: string;
}

/** What is counted to tell whether a figure can be known; for docs/alerts.md. */
export const SEEN = {
  calls: "calls that count, without repetitions",
  latencies: "calls that were answered well",
  all: "calls, left out or not",
  handshakes: "handshakes that showed a certificate",
  past: "calls that were answered well in the 7 days before",
  history: "its whole window",
} as const;

/**
 * Of a share over 5 % one call of twenty is not enough, and of a percentile one call that stands out decides nothing: so many
 * are needed of each. Shares of time rest on fewer, for a failure that was not met again a second later weighs next to nothing.
 */
export const FIGURES = {
  errorRate: {
    quantity: "share",
    needs: { count: 20, of: "calls" },
    windowMs: 5 * MINUTE_MS,
    isOfAvailability: true,
    says: "Failed calls ÷ calls that count, without repetitions.",
  },
  availability: {
    quantity: "share",
    needs: { count: 20, of: "calls" },
    windowMs: DAY_MS,
    isOfAvailability: true,
    says: "Available time ÷ (available + failure time): the uptime of docs/statistics.md.",
  },
  burnRate: {
    quantity: "number",
    needs: { count: 3, of: "calls" },
    windowMs: HOUR_MS,
    isOfAvailability: true,
    says: "How fast the error budget of `slo` goes: at 1 it lasts its window, at 14.4 one of 30 days loses 2 % an hour.",
  },
  consecutiveFailures: {
    quantity: "number",
    needs: { count: 1, of: "calls" },
    isOfAvailability: true,
    says: "Failed calls in a row up to now, repetitions among them; of several monitors the most.",
  },
  serverErrors: {
    quantity: "number",
    needs: { count: 1, of: "all" },
    windowMs: 0,
    isOfAvailability: true,
    says: "Calls that were answered with a server error or as overloaded, without repetitions; of the last interval unless it names a window.",
  },
  coverage: {
    quantity: "share",
    needs: { count: 1, of: "history" },
    windowMs: DAY_MS,
    says: "How much of the time is known. Not told before a monitor has been watched for the whole window.",
  },
  p50: {
    quantity: "duration",
    needs: { count: 5, of: "latencies" },
    windowMs: 15 * MINUTE_MS,
    says: "Half of the answers took no longer.",
  },
  p95: {
    quantity: "duration",
    needs: { count: 20, of: "latencies" },
    windowMs: 15 * MINUTE_MS,
    says: "95 % of the answers took no longer.",
  },
  p99: {
    quantity: "duration",
    needs: { count: 100, of: "latencies" },
    windowMs: 15 * MINUTE_MS,
    says: "99 % of the answers took no longer.",
  },
  mean: {
    quantity: "duration",
    needs: { count: 5, of: "latencies" },
    windowMs: 15 * MINUTE_MS,
    says: "The mean time of an answer.",
  },
  baseline: {
    quantity: "duration",
    needs: { count: 50, of: "past" },
    says: "The usual time of an answer: the median of this hour of the week in the four weeks before where that rests on 20 calls of two weeks at least, else the median of the 7 days before; never under `floor`.",
  },
  rateLimited: {
    quantity: "rate",
    needs: { count: 1, of: "all" },
    windowMs: HOUR_MS,
    says: "Calls whose rate was limited, an hour.",
  },
  cost: {
    quantity: "money",
    needs: { count: 1, of: "all" },
    windowMs: HOUR_MS,
    says: "What all calls cost an hour, in the unit that the rule names. Calls whose price nobody knows are not in it.",
  },
  certificate: {
    quantity: "duration",
    needs: { count: 1, of: "handshakes" },
    says: "The time until the first certificate of the chain expires; one that is more than 45 days off is taken to be so.",
  },
} as const satisfies Readonly<Record<string, Figure>>;
export type FigureName = keyof typeof FIGURES;

export const isFigureName = (name: string): name is FigureName => Object.hasOwn(FIGURES, name);
export const figureCalled = (name: FigureName): Figure => FIGURES[name];

/** A figure as an expression names it. */
export interface FigureUse {
  readonly figure: FigureName;
  /** As written: `p95`, `burnRate(1h)`. */
  readonly text: string;
  /** The window it names itself. */
  readonly windowMs?: number;
  /** Of a cost: its currency, or `credits`. */
  readonly unit?: string;
}

/** Longer windows begin with a full hour of UTC, so that closed hours are enough for them. */
export const BY_HOURS_MS = 6 * HOUR_MS;
/** And still longer ones with a full day. */
export const BY_DAYS_MS = 3 * DAY_MS;
/** A span in which calls come at their intervals holds fewer than it could: runs start late. */
const SLACK = 1.25;

/** How far a figure looks back: as it says itself, else its rule, else as far as so many calls take. */
export function windowOf(use: FigureUse, rule: { readonly windowMs?: number }, everyMs: number): number {
  const { windowMs = 0, needs } = figureCalled(use.figure);
  const named = use.windowMs ?? rule.windowMs;
  if (named !== undefined) return named;
  // What one call is enough for looks at each once: in a longer window it would be there still when the next one is made.
  if (needs.count === 1) return Math.max(windowMs, everyMs);
  return Math.ceil(Math.max(windowMs, needs.count * everyMs * SLACK) / MINUTE_MS) * MINUTE_MS;
}
