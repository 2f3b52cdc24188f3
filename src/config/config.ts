import type { Condition } from "../domain/condition.ts";
import type { IncidentKind } from "../domain/incident.ts";
import type { Monitor } from "../domain/monitor.ts";
import type { FeedSettings } from "../feeds/index.ts";
import type { ProbeSettings } from "../probes/index.ts";
import type { LOCALES } from "./schema.ts";

/** A config as a run uses it: checked, with every default filled in and every reference replaced. */
export interface Config {
  readonly site: SiteConfig;
  /** Addresses that tell whether the runner itself is online. */
  readonly controls: readonly string[];
  readonly concurrency: { readonly total: number; readonly perHost: number };
  readonly feeds: readonly FeedConfig[];
  readonly monitors: readonly WatchedMonitor[];
  readonly issues: IssuesConfig;
}

export interface SiteConfig {
  readonly name: string;
  readonly url?: string;
  /** IANA. */
  readonly timeZone: string;
  readonly locale: (typeof LOCALES)[number];
}

export interface IssuesConfig {
  readonly enabled: boolean;
  readonly label: string;
  readonly assignees: readonly string[];
  readonly kinds: readonly IncidentKind[];
}

export type FeedConfig = FeedSettings & {
  readonly name: string;
  /** Names of `${…}` in its settings that have no usable value: it can't be read. */
  readonly missing: readonly string[];
};

export interface WatchedMonitor extends Monitor {
  /** Absent where the monitor is judged from its feeds. */
  readonly probe?: ProbeSettings;
  readonly expect: readonly Condition[];
  /** Names of `${…}` in its probe that have no usable value: it is not asked, and `rejected` as `missing-secret`. */
  readonly missing: readonly string[];
  /** The request carries a `${NAME}`, so that a refusal may be the owner's fault. */
  readonly credentialed: boolean;
}

/** A monitor that is asked; the others are judged from their feeds. */
export type ProbedMonitor = WatchedMonitor & { readonly probe: ProbeSettings };

export const isProbed = (monitor: WatchedMonitor): monitor is ProbedMonitor => monitor.probe !== undefined;

export const DEFAULT_EVERY_MS = 900_000;
