import type { AlertState } from "./alert.ts";
import type { DigestEntry } from "./digest.ts";
import type { Instant } from "./instant.ts";
import type { Price } from "./monitor.ts";
import type { PendingJob } from "./exchange.ts";
import type { VerdictName } from "./verdict.ts";

/** `history/state.json`: only what cannot be recomputed from the samples that are kept. */
export interface State {
  readonly v: 1;
  /** By monitor: the verdict and since when, so that a long outage keeps its beginning after its samples are gone. */
  readonly verdicts: Readonly<Record<string, { readonly verdict: VerdictName; readonly since: Instant }>>;
  /** By monitor: not asked before this moment, because the provider said so. */
  readonly backoffs: Readonly<Record<string, Instant>>;
  /** By `jobKey`: jobs that outlived their run. */
  readonly jobs?: Readonly<Record<string, PendingJob>>;
  /** By monitor: the models its list named last. */
  readonly models?: Readonly<Record<string, ModelList>>;
  /** By feed: what lets the next run ask only for what has changed. */
  readonly feeds?: Readonly<Record<string, FeedValidators>>;
  /** By channel: the last summary that it was sent. */
  readonly notices?: Readonly<Record<string, DigestEntry>>;
  /** By monitor without a price of its own: what the last feed that lists prices said. */
  readonly prices?: Readonly<Record<string, Price>>;
  /** How far the repository's issues were read, for what people say there. */
  readonly issues?: IssuesLook;
  /** The repository's settings, when nothing that a run needs was switched off. */
  readonly settings?: SettingsLook;
  /**
   * Ids of the incidents that are open, and of those that ended lately after they had gone on for long, sorted: their files lie
   * among years of others. Absent: nobody has noted them yet.
   */
  readonly incidents?: readonly string[];
  /** By `alertKey`: rules that hold, and those that have held until lately. */
  readonly alerts?: Readonly<Record<string, AlertState>>;
}

/** The last look at the issues of our label that found something new. */
export interface IssuesLook {
  /** From when on changes are asked for: it stays while it can, for an answer's validator belongs to one question. */
  readonly since: Instant;
  /** All that GitHub dates before this was read. */
  readonly looked: Instant;
  /** Of the answer to that very question; absent where the next look must ask for all of it. */
  readonly etag?: string;
}

/** What GitHub last said of a repository in which issues and Pages are on and which is not archived. */
export interface SettingsLook {
  readonly looked: Instant;
  readonly private: boolean;
  readonly defaultBranch: string;
}

/** Validators of HTTP (RFC 9110 §8.8) of all documents of a feed. */
export interface FeedValidators {
  /** Of the settings under which the feed was read: with others, nothing is known of it. */
  readonly settings: string;
  /** When all of it was read last: what a source says of times may change without its text. */
  readonly read: Instant;
  /** By address; a feed of which one document has none is fetched whole. */
  readonly documents: Readonly<Record<string, { readonly etag?: string; readonly modified?: string }>>;
}

/** A provider's list of models, and how it last changed. */
export interface ModelList {
  /** Sorted, each once. */
  readonly ids: readonly string[];
  readonly changed?: {
    readonly t: Instant;
    readonly appeared: readonly string[];
    readonly vanished: readonly string[];
  };
  /** When the last look saw less than half of it, which one look alone does not show. */
  readonly doubted?: Instant;
  /** Names that came back after they had gone, and about when they were seen last. */
  readonly unsteady?: Readonly<Record<string, Instant>>;
}

/** A job belongs to the place that asked for it. */
export const jobKey = (monitor: string, region: string | undefined): string =>
  region === undefined ? monitor : `${monitor}@${region}`;

export const EMPTY_STATE: State = { v: 1, verdicts: {}, backoffs: {} };
