import type { Instant } from "./instant.ts";
import type { Price } from "./monitor.ts";

/** Component states in Atlassian Statuspage's words, with `unknown` for what could not be read. */
export const COMPONENT_STATUSES = [
  "operational",
  "degraded_performance",
  "partial_outage",
  "major_outage",
  "under_maintenance",
  "unknown",
] as const;
export type ComponentStatus = (typeof COMPONENT_STATUSES)[number];

/** What is unknown is worse than operational, so that it never passes for it, and no trouble either. */
export const WORST_FIRST: readonly ComponentStatus[] = [
  "major_outage",
  "partial_outage",
  "degraded_performance",
  "under_maintenance",
  "unknown",
  "operational",
];

export const INDICATORS = ["none", "minor", "major", "critical", "maintenance", "unknown"] as const;
export type Indicator = (typeof INDICATORS)[number];

export const INCIDENT_STATES = ["investigating", "identified", "monitoring", "resolved", "postmortem"] as const;
export type ReportedState = (typeof INCIDENT_STATES)[number];

/** Whether an incident in this state is over, by the source's own word. */
export const isOver = (state: ReportedState): boolean => state === "resolved" || state === "postmortem";

export const MAINTENANCE_STATES = ["scheduled", "in_progress", "completed"] as const;

/**
 * Who speaks. `official`: the provider of what is watched. `third-party`: somebody who measures or buys it. `community`: the
 * crowd; a hint, which never moves a verdict.
 */
export const ROLES = ["official", "third-party", "community"] as const;
export type Role = (typeof ROLES)[number];

/** What a source said in a word that we do not know: kept as `key=WORD`, at most 60 characters, and told by `uptimeline feed`. */
export interface Strange {
  readonly unknownWords?: readonly string[];
}

export interface ReportedComponent extends Strange {
  readonly id: string;
  readonly name: string;
  readonly status: ComponentStatus;
}

export interface ReportedUpdate extends Strange {
  readonly t: Instant;
  readonly state: ReportedState;
  /** Plain text, as the page wrote it; every sink escapes it. */
  readonly text: string;
}

export interface ReportedIncident extends Strange {
  readonly id: string;
  readonly title: string;
  readonly state: ReportedState;
  readonly impact: ComponentStatus;
  /** Start of the impact, often backdated: used for matching. */
  readonly begin: Instant;
  /** Absent while it goes on. */
  readonly end?: Instant;
  /** When the page first said so: used for measuring lateness. */
  readonly published: Instant;
  /** Ids and names of what is affected; empty when the page does not say. */
  readonly components: readonly string[];
  /** Ids of the regions it is in, as the source names them (`us-central1`, `global`); absent where it does not say. */
  readonly regions?: readonly string[];
  /** It announces or informs (a quota notice, a deprecation, billing): no outage, whatever its impact is called. */
  readonly advisory?: true;
  readonly url?: string;
  /** Newest last. */
  readonly updates: readonly ReportedUpdate[];
}

export interface ReportedMaintenance extends Strange {
  readonly id: string;
  readonly title: string;
  readonly state: (typeof MAINTENANCE_STATES)[number];
  readonly begin: Instant;
  readonly end?: Instant;
  readonly components: readonly string[];
  readonly regions?: readonly string[];
  readonly url?: string;
}

/** Spans over which a third party states uptime. */
export const SPANS = ["5m", "30m", "1h", "24h", "7d", "30d", "90d", "365d"] as const;
export type Span = (typeof SPANS)[number];

/**
 * What a third party measured of one component. What is absent nobody measured: it is never 0. Figures change all the time
 * and are kept as samples with a `source`, never as changes of a report.
 */
export interface Figure {
  /** Id of the report's component. */
  readonly component: string;
  /** Name of the component, for people. */
  readonly name: string;
  /** Shares, 0 to 1, as the source counts them. */
  readonly uptime?: Readonly<Partial<Record<Span, number>>>;
  readonly latencyMs?: Percentiles;
  readonly tokensPerSecond?: Percentiles;
  /** The source's own word or number for the state, at most 40 characters. */
  readonly status?: string;
}

export type Percentiles = Readonly<Partial<Record<"mean" | "p50" | "p75" | "p90" | "p95" | "p99", number>>>;

/** How much the crowd talks about it, against what is usual. */
export interface Hint {
  readonly what: "topics" | "posts" | "issues";
  /** Words that were looked for; empty: all that is new counts. */
  readonly words: readonly string[];
  /** How many in the last `windowMs`. */
  readonly count: number;
  readonly windowMs: number;
  /** How many are usual in such a window; absent where the source does not reach back far enough to tell. */
  readonly usual?: number;
  /** Titles of the latest, at most three, as people wrote them; every sink escapes them. */
  readonly latest: readonly { readonly title: string; readonly t: Instant; readonly url?: string }[];
}

export const FEED_PROBLEMS = [
  "unreachable",
  "http-status",
  "not-json",
  "not-xml",
  "wrong-shape",
  "wrong-page",
  "too-large",
  "too-deep",
  "empty",
  "stale",
  "missing-secret",
] as const;

/** Why a feed could not be read. It is then `unknown`: never operational, never down. */
export interface FeedProblem {
  readonly reason: (typeof FEED_PROBLEMS)[number];
  /** For a person: what came instead, without bodies or secrets. */
  readonly detail: string;
}

/**
 * What a feed says, in one normal form. Page indicator, components and incidents contradict each other in real life:
 * all three are kept.
 */
export interface Report {
  readonly feed: string;
  /** The page for people. */
  readonly url: string;
  readonly fetchedAt: Instant;
  /** `official` where absent. */
  readonly role?: Role;
  /** When the source says that it was made or last changed, where it says so. */
  readonly asOf?: Instant;
  readonly indicator: Indicator;
  readonly components: readonly ReportedComponent[];
  readonly incidents: readonly ReportedIncident[];
  readonly maintenances: readonly ReportedMaintenance[];
  /** States of components and the indicator are made of the figures: they change with each, and the ledger leaves them open. */
  readonly derived?: true;
  /** Of third parties. Not in the ledger's feed changes. */
  readonly figures?: readonly Figure[];
  /** Of the crowd. Not in the ledger's feed changes. */
  readonly hints?: readonly Hint[];
  /** List prices by the component's id. Not in the ledger's feed changes. */
  readonly prices?: Readonly<Record<string, Price>>;
  /** What was left out because it could not be read, each a sentence. Not in the ledger's feed changes. */
  readonly notes?: readonly string[];
  readonly problem?: FeedProblem;
}
