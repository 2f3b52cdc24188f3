import type { AlertRule } from "../domain/alert.ts";
import type { Announcement } from "../domain/announcement.ts";
import type { Colors } from "../domain/palette.ts";
import type { Condition } from "../domain/condition.ts";
import type { IncidentKind } from "../domain/incident.ts";
import type { Language } from "../domain/language.ts";
import type { ChannelSettings } from "../channels/index.ts";
import type { MaintenancePlan } from "../domain/maintenance.ts";
import type { NoticePolicy } from "../domain/route.ts";
import type { Budget, Monitor, Price, Tier } from "../domain/monitor.ts";
import type { Typical } from "./presets/preset.ts";
import type { FeedSettings } from "../feeds/index.ts";
import type { ProbeSettings } from "../probes/index.ts";

/** A config as a run uses it: checked, with every default filled in and every reference replaced. */
export interface Config {
  readonly site: SiteConfig;
  /** In the order in which they stand. */
  readonly announcements: readonly Announcement[];
  /** Addresses that tell whether the runner itself is online. */
  readonly controls: readonly string[];
  readonly concurrency: { readonly total: number; readonly perHost: number };
  /** By `api.example.com` or `api.example.com:8443`: what its plan allows. */
  readonly hosts: Readonly<Record<string, HostPace>>;
  /** By provider. */
  readonly providers: Readonly<Record<string, ProviderConfig>>;
  /** Of all monitors together. */
  readonly budgets: readonly Budget[];
  readonly feeds: readonly FeedConfig[];
  readonly monitors: readonly WatchedMonitor[];
  /** Rules beyond verdicts; sets are expanded. */
  readonly alerts: readonly AlertRule[];
  readonly issues: IssuesConfig;
  readonly channels: readonly ChannelConfig[];
  readonly notices: NoticePolicy;
  readonly maintenance: readonly MaintenancePlan[];
  readonly history: HistoryConfig;
  /** A run goes on for this long; absent, it makes one round. */
  readonly watch?: { readonly forMs: number };
}

/** How often, and how often at once, one host may be asked; what is absent is not bounded here. */
export interface HostPace {
  readonly perMinute?: number;
  readonly atOnce?: number;
}

export interface ProviderConfig {
  readonly budgets: readonly Budget[];
}

export interface SiteConfig {
  readonly name: string;
  readonly url?: string;
  /** Its own, of which hosts read in a file. */
  readonly domain?: string;
  /** IANA. */
  readonly timeZone: string;
  readonly locale: Language;
  readonly header?: string;
  /** Paths in the checkout. */
  readonly logo?: string;
  readonly favicon?: string;
  readonly css?: string;
  readonly links?: readonly { readonly name: string; readonly url: string }[];
  readonly colors?: Colors;
  readonly robots: "allow" | "disallow";
}

export const SQUASHES = ["never", "daily"] as const;

/** Where the ledger is kept, and how long what leaves the tree stays in it. */
export interface HistoryConfig {
  /** Absent: the branch that is checked out. */
  readonly branch?: string;
  readonly squash: (typeof SQUASHES)[number];
  readonly samplesMs: number;
  readonly hoursMs: number;
}

/** The shortest, too: judging and rollups look so far back. */
export const KEPT_DEFAULT = { samplesMs: 259_200_000, hoursMs: 3_024_000_000 } as const;

export interface IssuesConfig {
  readonly enabled: boolean;
  readonly label: string;
  readonly assignees: readonly string[];
  /** By group, in the place of those of all. */
  readonly assigneesOfGroups: ReadonlyMap<string, readonly string[]>;
  readonly kinds: readonly IncidentKind[];
  readonly pins: boolean;
  readonly locks: boolean;
  readonly locale: Language;
}

export type ChannelConfig = ChannelSettings & {
  /** Names of `${…}` in its settings that have no usable value: nothing can be sent. */
  readonly missing: readonly string[];
};

export type FeedConfig = FeedSettings & {
  readonly name: string;
  /** Names of `${…}` in its settings that have no usable value: it can't be read. */
  readonly missing: readonly string[];
  /** What is shown of an address that holds a `${…}`: its host, or "" where that holds one; absent where it holds none. */
  readonly shownUrl?: string;
};

/** One way to ask. */
export interface Question {
  readonly probe: ProbeSettings;
  readonly expect: readonly Condition[];
  /** Names of `${…}` in its probe that have no usable value: it is not asked, and `rejected` as `missing-secret`. */
  readonly missing: readonly string[];
  /** The request carries a `${NAME}`, so that a refusal may be the owner's fault. */
  readonly credentialed: boolean;
  /** What a call of this way costs. */
  readonly price?: Price;
  /** What a call of this way uses, roughly; absent where nobody knows. */
  readonly typical?: Typical;
}

export interface WatchedMonitor extends Monitor, Omit<Question, "probe"> {
  /** Absent where the monitor is judged from its feeds. */
  readonly probe?: ProbeSettings;
  /** Cheaper ways to ask the same thing, dearest first: for when money runs short. */
  readonly cheaper: readonly (Question & { readonly tier: Tier })[];
  /** Ids under which its history began: lines that bear them are its own. */
  readonly formerly: readonly string[];
  /** Logins to whom its issues are assigned, in the place of those of its group and of all. */
  readonly assignees: readonly string[];
  /** The folder under `api/` in which another program kept the badges that point at it. */
  readonly badge?: string;
  /** The model that its preset asks, as the API names it. */
  readonly model?: string;
  /** A CEL expression that reads the names of models from an answer; where it stands, the list is compared from run to run. */
  readonly models?: string;
}

/** A monitor that is asked; the others are judged from their feeds. */
export type ProbedMonitor = WatchedMonitor & { readonly probe: ProbeSettings };

export const isProbed = (monitor: WatchedMonitor): monitor is ProbedMonitor => monitor.probe !== undefined;

export const DEFAULT_EVERY_MS = 900_000;
