import { DAY_MS, type Instant } from "./instant.ts";
import type { Blame, Outcome, Reason } from "./outcome.ts";
import type { OutboxEntry } from "./outbox.ts";
import type { ComponentStatus, FeedProblem } from "./report.ts";
import type { Phase, PhaseTimes } from "./exchange.ts";

export const INCIDENT_KINDS = [
  "outage",
  "degradation",
  "configuration",
  "certificate",
  "heartbeat",
  "models",
  "alert",
  "manual",
  "maintenance",
  "advisory",
] as const;
export type IncidentKind = (typeof INCIDENT_KINDS)[number];

export const LEVELS = ["info", "warning", "critical"] as const;
export type Level = (typeof LEVELS)[number];

/**
 * What the official page says of an incident of ours. `confirmed`: it says so too. `unacknowledged`: it was read and shows
 * green. `advisory`: it reports trouble and our calls are fine. `uncovered`: no feed speaks of this monitor. `unread`: the
 * feed could not be read, which says nothing.
 */
export const CORROBORATIONS = ["confirmed", "unacknowledged", "advisory", "uncovered", "unread"] as const;
export type Corroboration = (typeof CORROBORATIONS)[number];

/** An incident has a page of the site for so long after its end; its file stays for ever. */
export const INCIDENT_PAGES_MS = 400 * DAY_MS;

/** One thing that happened in an incident, newest last. */
export type IncidentEvent = { readonly t: Instant } & (
  | ({
      readonly what: "opened";
      readonly level: Level;
      readonly outcome?: Outcome;
      readonly reason?: Reason;
    } & Measured)
  | ({ readonly what: "level"; readonly level: Level; readonly outcome?: Outcome; readonly reason?: Reason } & Measured)
  | { readonly what: "error"; readonly outcome: Outcome; readonly reason?: Reason }
  | {
      readonly what: "page";
      readonly corroboration: Corroboration;
      readonly title?: string;
      readonly published?: Instant;
      readonly url?: string;
      /** The feed that said so. */
      readonly feed?: string;
    }
  | {
      /** Somebody else saw the same trouble: told once a source and incident of theirs. */
      readonly what: "witness";
      readonly feed: string;
      readonly title?: string;
      readonly status?: ComponentStatus;
      /** Share of calls that succeeded there, 0 to 1, where that is what it says. */
      readonly uptime?: number;
      /** When its trouble began and when it first said so. */
      readonly begin?: Instant;
      readonly published?: Instant;
      readonly url?: string;
    }
  | {
      /** The crowd talks of it more than usual: a hint, told once a source. */
      readonly what: "hint";
      readonly feed: string;
      readonly count: number;
      readonly usual: number;
      readonly windowMs: number;
    }
  | {
      /** A step on the way to a certificate's end. */
      readonly what: "certificate";
      readonly level: Level;
      /** Whole days, rounded down: negative once it has expired. */
      readonly daysLeft: number;
      readonly to: Instant;
    }
  | { readonly what: "models"; readonly appeared: NamedModels; readonly vanished: NamedModels }
  /** Another monitor of the same provider or host fails too: `incident` is a part of this one from then on. */
  | { readonly what: "joined"; readonly incident: string; readonly monitor: string }
  | PersonsWord
  /** A maintenance as it is planned, each time that changes; `opened` is when it began. */
  | { readonly what: "planned"; readonly from: Instant; readonly to: Instant }
  | { readonly what: "recovered" }
  | { readonly what: "ended"; readonly why: "unobserved" | "no-longer-watched" }
  | ({
      readonly what: "reopened";
      readonly level: Level;
      readonly outcome?: Outcome;
      readonly reason?: Reason;
    } & Measured)
);

/** Of an alert: what was measured, figure by figure, and the rule that this broke. */
export interface Measured {
  /** `p95 6.2s, baseline 1.4s` */
  readonly value?: string;
  /** As the config has it: `p95 > 3 × baseline for 10m`. */
  readonly limit?: string;
}

/** What a person with write access said in the issue, dated by GitHub; `by` is a login. */
export type PersonsWord = { readonly t: Instant; readonly by: string } & (
  | { readonly what: "acknowledged"; readonly how: "command" | "closed" }
  /** The issue that was closed by hand was opened again by hand. */
  | { readonly what: "taken-up" }
  | { readonly what: "muted"; readonly until: Instant }
  | { readonly what: "false-alarm"; readonly why?: string }
  /** Of a manual incident or a maintenance: how it stands, in a person's words. */
  | { readonly what: "status"; readonly state: ManualState; readonly text?: string }
  | PersonsComment
);

/** What a person wrote in free words, by GitHub's number of the comment: as it stands, not as it was. */
export interface PersonsComment {
  readonly what: "comment";
  readonly id: number;
  /** Paragraphs, bounded, a blank line between them; none where it was deleted or taken back. */
  readonly text: string;
  /** When its text was last changed. */
  readonly edited?: Instant;
}

export const MANUAL_STATES = ["investigating", "identified", "monitoring", "resolved"] as const;
export type ManualState = (typeof MANUAL_STATES)[number];

/** What is expected of monitors in a maintenance. */
export const EXPECTATIONS = ["down", "degraded"] as const;
export type Expectation = (typeof EXPECTATIONS)[number];

/** When a maintenance is planned to be, and what is expected in it. */
export interface PlannedWindow {
  /** Of the window in the config, the issue or the feed, by which it is known again: `config:nightly`, `issue:17`, `feed:openai:mnt_1`. */
  readonly source: string;
  readonly from: Instant;
  readonly to: Instant;
  readonly expect: Expectation;
}

/** Models of which an event tells: how many, and the first names of them. */
export interface NamedModels {
  readonly count: number;
  readonly names: readonly string[];
}

/** A condition as it was held against a call; `got` holds only values that are safe to keep. */
export interface ConditionResult {
  /** The condition as written in the config. */
  readonly text: string;
  readonly holds: boolean;
  /** What a failure means: `down` makes a wrong answer, `degraded` a slow one. */
  readonly otherwise: "down" | "degraded";
  /** Paths of the condition with the values they resolved to, or a value's type and length where it is not safe to keep. */
  readonly got: Readonly<Record<string, string | number | boolean | null>>;
}

/** Enumerated facts of one call, kept with an incident: never a body, a header's free text or a secret. */
export interface Evidence {
  readonly t: Instant;
  readonly outcome: Outcome;
  readonly reason?: Reason;
  readonly blame?: Blame;
  readonly again?: number;
  readonly ms?: number;
  readonly phase?: Phase;
  readonly phases?: PhaseTimes;
  readonly code?: number;
  readonly error?: string;
  /** The provider's request id, from an allow-list of headers. */
  readonly requestId?: string;
  readonly conditions: readonly ConditionResult[];
}

/** A stretch of time in which something was wrong: one file of the ledger. */
export interface Incident {
  readonly v: 1;
  /** `20261121T090531Z-<monitor>-<kind>`, from the begin and kind it had when it was opened. */
  readonly id: string;
  /** Another program saw it, before this one watched: it has ended, and nothing is ever said of it. */
  readonly imported?: "upptime";
  readonly monitor: string;
  readonly kind: IncidentKind;
  readonly level: Level;
  /** First failing sample of the stretch. */
  readonly begin: Instant;
  /** When the verdict was reached. */
  readonly detected: Instant;
  readonly end?: Instant;
  readonly outcome?: Outcome;
  readonly reason?: Reason;
  readonly corroboration: Corroboration;
  /** When the official page first said so. */
  readonly pagePublished?: Instant;
  readonly pageUrl?: string;
  /** The official feed that confirmed it, or that reports the trouble of an advisory. */
  readonly pageFeed?: string;
  /** Of an incident of a feed (one that can't be read for days): which; `monitor` is the first that uses it. */
  readonly feed?: string;
  /** Of such an incident: why it could not be read the last time. */
  readonly problem?: FeedProblem["reason"];
  /**
   * It is part of a provider-wide incident: the id of the one that came first; or an alert that tells of the same calls as this
   * outage. It has no issue and no notice of its own.
   */
  readonly parent?: string;
  /** Of a parent: the provider or host whose monitors fail together. */
  readonly provider?: string;
  /** Of an alert: the id of its rule, whose name is its `title`. */
  readonly rule?: string;
  /** Of a channel that can't be reached: which. */
  readonly channel?: string;
  /** Of a manual incident, a maintenance or an alert: what a person called it. */
  readonly title?: string;
  /** Of a manual incident, a maintenance or an alert of several monitors: all that it is about; `monitor` is the first of them. */
  readonly monitors?: readonly string[];
  readonly window?: PlannedWindow;
  readonly timeline: readonly IncidentEvent[];
  /** At most `EVIDENCE_KEPT`: the first ones and the latest. */
  readonly evidence: readonly Evidence[];
  /** Recorded once created: the authority from then on. */
  readonly issue?: { readonly number: number; readonly url: string };
  readonly outbox: readonly OutboxEntry[];
}

export const isOpen = (incident: Incident): boolean => incident.end === undefined;

/** How an incident ended the last time it did; the page may still have spoken after that. */
export function endingOf(incident: Incident): Extract<IncidentEvent, { what: "recovered" | "ended" }> | undefined {
  return incident.timeline.findLast((event) => event.what === "recovered" || event.what === "ended");
}
