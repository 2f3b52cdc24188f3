import type { Instant } from "./instant.ts";

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

export const INDICATORS = ["none", "minor", "major", "critical", "maintenance", "unknown"] as const;
export type Indicator = (typeof INDICATORS)[number];

export const INCIDENT_STATES = ["investigating", "identified", "monitoring", "resolved", "postmortem"] as const;
export type ReportedState = (typeof INCIDENT_STATES)[number];

export const MAINTENANCE_STATES = ["scheduled", "in_progress", "completed"] as const;

export interface ReportedComponent {
  readonly id: string;
  readonly name: string;
  readonly status: ComponentStatus;
}

export interface ReportedUpdate {
  readonly t: Instant;
  readonly state: ReportedState;
  /** Plain text, as the page wrote it; every sink escapes it. */
  readonly text: string;
}

export interface ReportedIncident {
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
  readonly url?: string;
  /** Newest last. */
  readonly updates: readonly ReportedUpdate[];
}

export interface ReportedMaintenance {
  readonly id: string;
  readonly title: string;
  readonly state: (typeof MAINTENANCE_STATES)[number];
  readonly begin: Instant;
  readonly end?: Instant;
  readonly components: readonly string[];
  readonly url?: string;
}

export const FEED_PROBLEMS = [
  "unreachable",
  "http-status",
  "not-json",
  "wrong-shape",
  "too-large",
  "empty",
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
  readonly indicator: Indicator;
  readonly components: readonly ReportedComponent[];
  readonly incidents: readonly ReportedIncident[];
  readonly maintenances: readonly ReportedMaintenance[];
  readonly problem?: FeedProblem;
}
