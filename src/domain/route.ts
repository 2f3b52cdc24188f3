import type { IncidentKind, Level } from "./incident.ts";
import type { Language } from "./language.ts";
import type { Environment, Importance } from "./monitor.ts";

/** The log of the run is always there, whatever the config says of channels. */
export const LOG_CHANNEL = "log";

/** Which news goes to which channels. A key that is absent lets everything pass, save what is only information. */
export interface Route {
  /** Absent: warning and critical; all of the kinds where those are named. */
  readonly levels?: readonly Level[];
  readonly kinds?: readonly IncidentKind[];
  readonly monitors?: readonly string[];
  readonly groups?: readonly string[];
  readonly providers?: readonly string[];
  readonly importances?: readonly Importance[];
  readonly environments?: readonly Environment[];
  /** When it holds: minutes of the day in a zone, over midnight where `fromMinute` is the later one, on days 1 (Monday) to 7. */
  readonly times?: {
    readonly fromMinute: number;
    readonly toMinute: number;
    readonly days: readonly number[];
    readonly timeZone: string;
  };
  /** Ids of channels; none: what this route takes is told to nobody. */
  readonly to: readonly string[];
}

/** How channels are told. */
export interface NoticePolicy {
  /** The first that fits takes an incident; none of them: info to `log`, warning to the team's channels, critical to all. */
  readonly routes: readonly Route[];
  /** Milliseconds in which one incident is told to one channel once, unless its level rises or it ends. */
  readonly cooldownMs: number;
  /** An open incident that nobody acknowledged is told again after so long; never where absent. */
  readonly remindMs?: number;
  /** Whom to tell when nobody has acknowledged a critical incident for so long. */
  readonly escalate?: { readonly afterMs: number; readonly to: readonly string[] };
  readonly digest?: { readonly every: "day" | "week"; readonly minute: number; readonly to: readonly string[] };
  /** Called at the end of each run that kept its ledger, so that somebody watches the watcher. */
  readonly pingUrl?: string;
  /** IANA; of quiet hours and digests. */
  readonly timeZone: string;
  readonly locale: Language;
}

export const COOLDOWN_MS = 1_800_000;
