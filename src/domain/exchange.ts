/** Where a call can be when it takes time or fails, in the order of a call. */
export const PHASES = ["queue", "dns", "connect", "tls", "send", "wait", "receive", "poll"] as const;
export type Phase = (typeof PHASES)[number];

/** Milliseconds spent per phase, summed over redirects; a phase that did not happen is absent. */
export type PhaseTimes = Partial<Record<Phase, number>>;

/**
 * Why a call has no whole answer.
 * `timeout`: the phase passed its limit. `transport`: the network or TLS said no, `code` is Node's or OpenSSL's
 * (`ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`). `limit`: we stopped it ourselves, `code` says why
 * (`BODY_TOO_LARGE`, `TOO_MANY_REDIRECTS`, `REDIRECT_REFUSED`, `BAD_REDIRECT`). `aborted`: the run ended.
 */
export interface ExchangeFailure {
  readonly kind: "timeout" | "transport" | "limit" | "aborted";
  readonly phase: Phase;
  readonly code: string;
}

/** The raw facts of one call, kept in memory only and never stored. */
export interface Exchange {
  readonly startedAtMs: number;
  /** Latency: from the first byte of work on the wire (dns) to the last byte received; never our own waiting in a queue. */
  readonly totalMs: number;
  readonly phases: PhaseTimes;
  /** The HTTP status, when a status line arrived. */
  readonly status?: number;
  /** Lower-case names; a name that came several times is joined by ", ". */
  readonly headers: ReadonlyMap<string, string>;
  /** The decompressed body as far as it was read; empty when none arrived. */
  readonly body: Uint8Array;
  readonly redirects: number;
  readonly failure?: ExchangeFailure;
}
