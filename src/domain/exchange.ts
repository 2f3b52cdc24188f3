import type { Instant } from "./instant.ts";

/**
 * Where a call can be when it takes time or fails, in the order of a call. `queue` is our own waiting for a turn. The last
 * four are those of an asynchronous job: asking for it, waiting for the provider's machine, its work, fetching the output.
 */
export const PHASES = [
  "queue",
  "dns",
  "connect",
  "tls",
  "send",
  "wait",
  "receive",
  "poll",
  "create",
  "queued",
  "run",
  "fetch",
] as const;
export type Phase = (typeof PHASES)[number];

/** Milliseconds spent per phase, summed over redirects; a phase that did not happen is absent. */
export type PhaseTimes = Partial<Record<Phase, number>>;

/**
 * Why a call has no whole answer.
 * `timeout`: the phase passed its limit. `transport`: the network or TLS said no, `code` is Node's or OpenSSL's
 * (`ENOTFOUND`, `ECONNREFUSED`, `CERT_HAS_EXPIRED`). `limit`: we stopped it ourselves, `code` says why
 * (`BODY_TOO_LARGE`, `TOO_MANY_REDIRECTS`, `REDIRECT_REFUSED`, `BAD_REDIRECT`). `aborted`: the run ended. `source`: what we
 * asked *about* the target (a Prometheus, a measuring network) did not tell, so that nothing is known of the target.
 * `answer`: the other side answered in a way that its protocol does not allow, or that the job's own state calls a failure
 * (`JOB_FAILED`, `JOB_CANCELED`, `BAD_JOB_ID`, `BAD_POLL_URL`, `NO_OUTPUT`, `OUTPUT_STATUS`), or a source refused what the owner asks of it (`BAD_REQUEST`,
 * `BAD_KEY`, `NO_PERMISSION`), or an answer that a step of several does not take (`STEP_` and the step's name).
 */
export interface ExchangeFailure {
  readonly kind: "timeout" | "transport" | "limit" | "aborted" | "source" | "answer";
  readonly phase: Phase;
  readonly code: string;
  /** Of `answer`: the other side's own code, at most 40 safe characters. */
  readonly detail?: string;
}

/**
 * How far inside a network an address lies. `inner` are link-local addresses and those at which clouds
 * answer with an instance's credentials.
 */
export const REACHES = ["public", "private", "loopback", "inner"] as const;
export type Reach = (typeof REACHES)[number];

/** One certificate of a chain. */
export interface Certificate {
  readonly subject: string;
  readonly issuer: string;
  /** Names it is valid for: DNS names and addresses, without their `DNS:`. */
  readonly names: readonly string[];
  readonly from: Instant;
  readonly to: Instant;
  /** SHA-256, 64 lower-case hexadecimal digits. */
  readonly fingerprint: string;
}

export interface TlsFacts {
  /** `TLSv1.3` */
  readonly protocol: string;
  readonly cipher: string;
  /** The server's own first, each issued by the next; never empty. */
  readonly chain: readonly Certificate[];
  /** OpenSSL's or Node's code where the chain or the name is not trusted (`CERT_HAS_EXPIRED`). */
  readonly untrusted?: string;
}

export const RECORD_TYPES = ["A", "AAAA", "CNAME", "MX", "NS", "TXT", "SRV", "CAA", "PTR", "SOA"] as const;
export type RecordType = (typeof RECORD_TYPES)[number];

export interface DnsRecord {
  readonly type: RecordType;
  /** As `dig +short` writes it: `192.0.2.1`, `10 mail.example.com`, `v=spf1 …`. */
  readonly value: string;
  /** Seconds, where the resolver says them. */
  readonly ttl?: number;
}

/** A moment at which a part of the body was there: how many decoded bytes, and how long after the call's first phase began. */
export interface Arrival {
  readonly bytes: number;
  /** On the call's own clock: never the time that our own work took. */
  readonly ms: number;
}

/** What one place of a measuring network saw. */
export interface PlaceExchange {
  /** `DE-Falkenstein`, at most 40 safe characters. */
  readonly place: string;
  readonly exchange: Exchange;
}

/** A job that a provider is still working on, so that a later run can go on asking: kept in `state.json`, never a secret. */
export interface PendingJob {
  readonly id: string;
  /** On the origin that the job was created at. */
  readonly pollUrl: string;
  readonly cancelUrl?: string;
  /** When it was asked for: the time of its sample. */
  readonly created: Instant;
  /** When we give it up and cancel it. */
  readonly deadline: Instant;
  /** What its phases came to until it was put aside. */
  readonly phases: PhaseTimes;
  /** How far inside a network it was made: it is asked about no further inside. */
  readonly reach?: Reach;
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
  /** The decompressed body as far as it was read; empty when none arrived. Of a WebSocket or TCP talk, what was received. */
  readonly body: Uint8Array;
  readonly redirects: number;
  /** One of them led to another origin than was asked: our credentials stayed behind, for good. */
  readonly leftOrigin?: true;
  readonly failure?: ExchangeFailure;
  /** The HTTP version that was spoken: `1.0`, `1.1` or `2`. */
  readonly version?: string;
  /** Of the address connected to. */
  readonly family?: 4 | 6;
  /** Of the address connected to last. */
  readonly reach?: Reach;
  /** The last handshake. */
  readonly tls?: TlsFacts;
  /** What the resolver answered; empty when the name has no such record. */
  readonly records?: readonly DnsRecord[];
  /** When parts of the body arrived, oldest first; at most some thousands, the first ones kept exactly. */
  readonly arrivals?: readonly Arrival[];
  /** The output of a job, fetched: its bytes and media type. */
  readonly output?: { readonly bytes: Uint8Array; readonly mime: string };
  /** By step, in the order they were made. */
  readonly steps?: ReadonlyMap<string, Exchange>;
  readonly places?: readonly PlaceExchange[];
  /** Results of a Prometheus query. */
  readonly series?: readonly SeriesValue[];
  /** The job goes on without us: no sample is made of this exchange. */
  readonly pending?: PendingJob;
  /** There is nothing to say of the target this time (a report that is not due yet): no sample is made of this exchange. */
  readonly silent?: true;
}

export interface SeriesValue {
  readonly labels: Readonly<Record<string, string>>;
  /** May be NaN or infinite. */
  readonly value: number;
}
