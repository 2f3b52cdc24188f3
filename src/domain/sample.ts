import type { Blame, Outcome, Reason } from "./outcome.ts";
import { MINUTE_MS, toMs, type Instant } from "./instant.ts";
import type { Phase, PhaseTimes } from "./exchange.ts";
import type { Tier } from "./monitor.ts";

/**
 * One call of one monitor and what came of it: one line of the ledger, which says all that is needed to count it later.
 * Never a secret, a body or an output; provider codes, not messages. Times are whole milliseconds.
 */
export interface Sample {
  readonly v: 1;
  /** When the call began. */
  readonly t: Instant;
  readonly monitor: string;
  readonly region?: string;
  /** `<run id>.<attempt>` of the run that asked. */
  readonly run: string;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  /** Absent: nobody. */
  readonly blame?: Blame;
  /** Latency in milliseconds: the call's own time, never waits between repetitions. */
  readonly ms?: number;
  readonly phases?: PhaseTimes;
  /** The phase that failed. */
  readonly phase?: Phase;
  /** The HTTP status. */
  readonly code?: number;
  /** The provider's or the network's own code (`UNAVAILABLE`, `overloaded_error`, `ECONNREFUSED`), at most 40 safe characters. */
  readonly error?: string;
  readonly bytes?: number;
  /** The monitor's interval in seconds when this was asked. */
  readonly every: number;
  /** 1, 2, … for a repetition within a run; absent for a first sample. */
  readonly again?: number;
  /** Seconds the provider asked us to wait. */
  readonly retryAfter?: number;
  /** How dear the call was, where the monitor has dearer and cheaper ways to ask. */
  readonly tier?: Tier;
  /** Milliseconds to the first token of a stream. */
  readonly token?: number;
  /** Output tokens per second of a stream, to one decimal. */
  readonly rate?: number;
  /** Tokens in, out and the units billed otherwise, as the provider counted them. */
  readonly used?: { readonly in?: number; readonly out?: number; readonly units?: number };
  /** What it cost, in whole micro-units of `unit`; absent where nobody knows, and 0 only where it is known to be free. */
  readonly cost?: number;
  /** Of `cost`: a currency or `credits`; absent: USD. */
  readonly unit?: string;
  /** The model that answered, as the answer names it: at most 80 safe characters. */
  readonly model?: string;
  /** What was generated: the first 16 hexadecimal digits of its SHA-256, its bytes, and of an image its size. Never the output. */
  readonly output?: { readonly hash: string; readonly bytes: number; readonly w?: number; readonly h?: number };
  /** The tightest limit the provider told: the share of it that is left, 0 to 1, to three decimals. */
  readonly left?: number;
  /** When the first certificate of the chain expires, where that is less than 45 days off or the probe asks for nothing else. */
  readonly certTo?: Instant;
  /** Milliseconds by the first eight names of `Server-Timing`. */
  readonly server?: Readonly<Record<string, number>>;
  /** Of a measurement from several places: how many were asked and which failed, at most ten of them. */
  readonly places?: { readonly asked: number; readonly failed: readonly string[] };
  /** Planned work of the monitor, `from/to`, that reaches into the time for which it may stand: this part is not counted. */
  readonly maintenance?: readonly string[];
  /** Of a heartbeat: the report's id, by which it is accepted once. */
  readonly id?: string;
}

const PAGE_REASONS: ReadonlySet<Reason> = new Set(["page-operational", "page-degraded", "page-outage"]);

/**
 * It tells what a page says of a monitor that nobody asks, and is no call: it counts in uptime, and shows nothing of a request, a
 * key or a network. Of a page that could not be read there is no time, which every call of a source takes.
 */
export function isOfPage({ reason, ms }: Pick<Sample, "reason" | "ms">): boolean {
  return reason !== undefined && (PAGE_REASONS.has(reason) || (reason === "source-unavailable" && ms === undefined));
}

/** Clocks differ by minutes, not more. */
const CLOCK_SKEW_MS = 5 * MINUTE_MS;

/** A line from a clock that runs ahead: it would hide what is seen until then. */
export function isOfFuture(sample: Pick<Sample, "t">, nowMs: number): boolean {
  return toMs(sample.t) > nowMs + CLOCK_SKEW_MS;
}

/** What says where a line of a file of samples belongs. */
type SampleKey = Pick<Sample, "t" | "monitor" | "region" | "run">;

/** Samples come in this order in files and in every fold: time, monitor, region, run. */
export function compareSamples(a: SampleKey, b: SampleKey): number {
  return (
    compareText(a.t, b.t) ||
    compareText(a.monitor, b.monitor) ||
    compareText(a.region ?? "", b.region ?? "") ||
    compareText(a.run, b.run)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
