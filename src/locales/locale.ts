import type { Advice } from "../domain/diagnosis.ts";
import type { Corroboration, IncidentKind, Level, ManualState } from "../domain/incident.ts";
import type { Outcome, Reason } from "../domain/outcome.ts";
import type { Phase } from "../domain/exchange.ts";
import type { Budget, Importance, Tier } from "../domain/monitor.ts";
import type { ComponentStatus, FeedProblem } from "../domain/report.ts";
import type { MaintenanceWords } from "./maintenance.ts";
import type { OthersWords } from "./others.ts";
import type { PagesWords } from "./pages.ts";
import type { RegionsWords } from "./regions.ts";
import type { FiguresWords } from "./figures.ts";
import type { FrontWords } from "./front.ts";
import type { ProviderWords } from "./provider.ts";
import type { CompareWords } from "./compare.ts";
import type { CostWords } from "./cost.ts";
import type { ArchiveWords } from "./archive.ts";
import type { PlannedWords } from "./planned.ts";
import type { AboutWords } from "./about.ts";
import type { MonthlyWords } from "./monthly.ts";
import type { SyndicationWords } from "./syndication.ts";
import type { WindowsWords } from "./windows.ts";
import type { ReportWords } from "./reports.ts";

/** What a monitor is shown as: its verdict, with what is left out of it told apart. */
export const STATES = ["up", "degraded", "down", "limited", "nodata", "maintenance"] as const;
export type StateName = (typeof STATES)[number];

/** How a trouble is told of a name: `X` + ` ` + phrase. */
export interface Trouble {
  /** Without a verb: `overloaded`. */
  readonly brief: string;
  readonly now: string;
  readonly since: (time: string) => string;
  readonly lasted: (duration: string) => string;
}

/** A sentence in pieces: `quiet` is grey, `truth` is blue, `plain` is ink. */
export interface Piece {
  readonly tone: "quiet" | "plain" | "truth";
  readonly text: string;
}

export interface Column {
  readonly text: string;
  readonly numeric?: boolean;
}

/** All words of the site in one language. Functions take formatted values, so that a language may order them as it must. */
export interface Locale {
  /** BCP 47, for `lang`. */
  readonly lang: string;
  /** BCP 47, for Intl. */
  readonly intl: string;
  /** Short names of time zones that Intl has none for. */
  readonly zones: Readonly<Record<string, string>>;
  readonly units: Readonly<Record<"ms" | "s" | "min" | "h" | "d" | "B" | "kB" | "MB", (amount: string) => string>>;
  /** Of money that is no currency. */
  readonly credits: (amount: string) => string;
  readonly underPercent: (percent: string) => string;
  readonly list: (items: readonly string[]) => string;
  readonly dates: {
    /** `21 Nov, 18:28` */
    readonly dayTime: (day: string, time: string) => string;
    /** What Intl writes of a day with its weekday, as it is to stand in a text: `Sat 21 Nov`. */
    readonly weekday: (text: string) => string;
  };

  readonly state: Readonly<Record<StateName, string>>;
  readonly tally: Readonly<Record<StateName, string>>;
  readonly outcome: Readonly<Record<Outcome, string>>;
  readonly trouble: Readonly<Record<Outcome, Trouble>>;
  /** A rule of the config is broken, by its name. */
  readonly rule: (name: string) => Trouble;
  /** Degraded because calls fail now and then. */
  readonly atTimes: Trouble;
  /** Down or degraded by the official page alone. */
  readonly byPage: Readonly<Record<"degraded" | "down", Trouble>>;
  /** Trouble that its reason tells better than its outcome: nobody asked, the monitor reports by itself. */
  readonly toldByReason: Readonly<Partial<Record<Reason, Trouble>>>;
  readonly reason: Readonly<Record<Reason, string>>;
  readonly phase: Readonly<Record<Phase, string>>;
  readonly page: Readonly<Record<ComponentStatus, string>>;
  readonly corroboration: Readonly<Record<Corroboration, string>>;
  readonly level: Readonly<Record<Level, string>>;
  /** How dear a way of asking is. */
  readonly tier: Readonly<Record<Tier, string>>;
  readonly spend: SpendWords;
  readonly measured: MeasuredWords;
  readonly objective: ObjectiveWords;
  readonly pages: PagesWords;
  readonly regions: RegionsWords;
  readonly windows: WindowsWords;
  readonly reports: ReportWords;
  readonly others: OthersWords;
  readonly maintenance: MaintenanceWords;
  readonly figures: FiguresWords;
  readonly front: FrontWords;
  readonly provider: ProviderWords;
  readonly compare: CompareWords;
  readonly cost: CostWords;
  readonly archive: ArchiveWords;
  readonly planned: PlannedWords;
  readonly about: AboutWords;
  readonly monthly: MonthlyWords;
  readonly syndication: SyndicationWords;
  readonly kind: Readonly<Record<IncidentKind, string>>;
  readonly importance: Readonly<Record<Importance, string>>;
  /** By kind of probe: what it does, and what its target is to it; absent where its name says enough. */
  readonly askedBy: Readonly<Record<string, { readonly what?: string; readonly request?: string }>>;

  /** Words that stand in templates as they are. */
  readonly words: SiteWords;
  readonly sentence: SentenceWords;
  readonly index: IndexWords;
  readonly monitor: MonitorWords;
  readonly incident: IncidentWords;
  readonly chart: ChartWords;
}

export interface SiteWords {
  readonly skip: string;
  readonly navLabel: string;
  readonly status: string;
  readonly incidents: string;
  readonly crumbsLabel: string;
  readonly description: string;
  readonly monitors: string;
  readonly show: string;
  readonly view: string;
  readonly roomy: string;
  readonly compact: string;
  readonly monitor: string;
  readonly pageSays: string;
  /** For those who do not see the blue, behind what the page says. */
  readonly contradicts: string;
  readonly page: string;
  readonly last90: string;
  readonly uptimeCoverage: string;
  readonly p95: string;
  readonly p95Day: string;
  readonly numbers: string;
  readonly fails: string;
  readonly holds: string;
  readonly readByProgram: string;
  readonly json: string;
  readonly checkIt: string;
  readonly ledgerInGit: string;
  readonly issues: string;
  readonly thisPage: string;
  readonly noScript: string;
  readonly noThirdParty: string;
  readonly fine: string;
  /** Within a minute. */
  readonly atOnce: string;
  readonly latestIncidents: string;
  readonly noIncidents: string;
  readonly allIncidents: string;
  readonly notFoundTitle: string;
  readonly notFound: string;
  readonly notFoundQuiet: string;
  readonly backToStatus: string;
  readonly key: Readonly<
    Record<
      | "minute"
      | "hour"
      | "day"
      | "above"
      | "scale"
      | "below"
      | "up"
      | "degraded"
      | "down"
      | "limited"
      | "nodata"
      | "maintenance"
      | "silent"
      | "admitted",
      string
    >
  >;
}

export interface SentenceWords {
  readonly nothingWatched: string;
  readonly nothingKnown: (total: number) => string;
  readonly allUp: (total: number) => string;
  readonly someUp: (up: number, total: number) => string;
  readonly noneUp: (total: number) => string;
  /** Clauses `X has been overloaded since 17:52`, and how many more there are. */
  readonly trouble: (clauses: readonly string[], more: number, ends: boolean) => string;
  readonly leftOut: (limited: number, nodata: number) => string;
  readonly pageGreen: (page: string, joins: boolean) => string;
  readonly pageTrouble: (page: string, name: string) => string;
  readonly lastIncidentEnded: (when: string) => string;
  /** `since` is empty where nobody knows. */
  readonly monitorUp: (name: string, since: string) => string;
  readonly monitorDown: (name: string) => string;
  readonly monitorDegraded: (name: string) => string;
  readonly monitorUnknown: (name: string, why: string) => string;
  readonly monitorLimited: (name: string) => string;
  readonly sinceFor: (brief: string, time: string, duration: string) => string;
  readonly thatPageGreen: (page: string) => string;
  readonly thatPageTrouble: (page: string) => string;
  readonly pageLate: (page: string, lateness: string) => string;
  readonly pageFirst: (page: string, early: string) => string;
  /** Within a minute of the first failure. */
  readonly pageAtOnce: (page: string) => string;
  readonly pageNever: (page: string) => string;
  readonly pageSilent: (page: string) => string;
  readonly pageUnread: string;
}

export interface IndexWords {
  readonly checked: (time: string) => string;
  readonly notYetChecked: string;
  readonly built: (time: string, after: string) => string;
  readonly planned: (every: string) => string;
  readonly really: (every: string) => string;
  readonly firstRound: string;
  readonly running: string;
  readonly sinceFor: (time: string, duration: string) => string;
  readonly all: (count: number) => string;
  readonly onlyTrouble: (count: number) => string;
  readonly rest: string;
  readonly readAt: (time: string) => string;
  readonly pageUnread: string;
  readonly noPage: string;
  /** Nobody has read it so far. */
  readonly pageNotRead: string;
  readonly ourCallsFine: string;
  /** They met some of the same trouble. */
  readonly ourCallsToo: string;
  readonly coverage: (percent: string) => string;
  /** Beside a coverage, where they are too few for an uptime. */
  readonly callsSoFar: (calls: number) => string;
  readonly reportsSoFar: (reports: number) => string;
  readonly stateFor: (state: string, duration: string, brief: string) => string;
  readonly neverAsked: string;
  readonly neverHeard: string;
  readonly notAskedSince: (time: string) => string;
  readonly noDataWhy: (why: string) => string;
  readonly stripDesc: (
    uptime: string | undefined,
    coverage: string,
    outages: number,
    admitted: number,
    hasPage: boolean,
  ) => string;
  readonly stripNothing: string;
  readonly stripTitle: (name: string) => string;
  readonly sparkTitle: (latest: string, failures: number) => string;
  readonly sparkNothing: string;
  /** Calls succeeded, and none of them says how long it took. */
  readonly sparkTimeless: string;
  readonly today: string;
  readonly timeline: string;
  readonly issue: (number: number) => string;
  readonly officialPage: (page: string) => string;
  /** Ends before the codes of the last one. */
  readonly told: (failed: number, asked: number, repeated: boolean) => string;
  readonly advisoryTold: (asked: number) => string;
  readonly reasonTold: (phrase: string) => string;
  readonly comingAndNoted: string;
  readonly limitedNote: (share: string) => string;
  /** Too few calls for a share. */
  readonly limitedNoteFew: (limited: number, calls: number) => string;
  readonly nodataNote: (why: string) => string;
  readonly notAsked: string;
  /** Of a heartbeat that is missing. */
  readonly lastHeard: (time: string) => string;
}

export interface MonitorWords {
  readonly last7: string;
  readonly range: (from: string, to: string, zone: string) => string;
  readonly leadNone: string;
  readonly leadAllFailed: (calls: string, count: number) => string;
  /** Too few calls for shares. */
  readonly leadFew: (calls: number, failures: number) => string;
  readonly leadFewReports: (reports: number, failures: number) => string;
  readonly lead: (failed: string, half: string) => string;
  readonly leadClean: (calls: string, half: string) => string;
  /** Of a heartbeat: reports, of which some were missing or told of a failure. */
  readonly leadReports: (failed: string, reports: string) => string;
  readonly reportsFailed: string;
  readonly reportsTitle: (failed: number, reports: number) => string;
  readonly reportsText: (bin: string) => string;
  readonly reportsMissing: (failures: number) => string;
  readonly incidentLink: string;
  readonly uptime7: string;
  readonly coverage: (percent: string) => string;
  readonly uptime90: string;
  readonly p50p95: string;
  readonly over7: string;
  readonly reportsOver7: string;
  readonly callsFailed: string;
  readonly failedOf: (failed: string, calls: string) => string;
  readonly pageLate: string;
  readonly pageLateSub: (spoken: number, silent: number) => string;
  readonly pageNeverSub: (incidents: number) => string;
  readonly never: string;
  readonly noneIn90: string;
  readonly incidents90: string;
  readonly incidentsSub: (outages: number) => string;
  readonly months: string;
  readonly monthsNote: string;
  readonly monthsTitle: (withOutage: number, months: number) => string;
  readonly monthsText: (hasPage: boolean) => string;
  readonly monthDesc: (days: number) => string;
  readonly month: string;
  readonly days: string;
  readonly uptime: string;
  readonly coverageHead: string;
  readonly incidents: string;
  readonly noIncidents: string;
  readonly asked: string;
  readonly lastSamples: string;
  readonly noSamples: string;
  readonly sampleColumns: (zone: string) => readonly Column[];
  readonly how: string;
  readonly kind: string;
  readonly request: string;
  readonly expected: string;
  readonly calledSlow: string;
  readonly slowOver: (limit: string, failures: number) => string;
  readonly calledDown: string;
  /** `apart` lies at least between the first and the last failure, empty where nothing must; `least` calls are looked at, however far they reach back. */
  readonly downAfter: (rule: {
    readonly failures: number;
    readonly apart: string;
    readonly rate: string;
    readonly window: string;
    readonly least: number;
  }) => string;
  readonly every: string;
  readonly everyValue: (planned: string, really: string | undefined) => string;
  readonly pageRead: string;
  readonly about: string;
  readonly importance: string;
  readonly tier: string;
  /** The usual tier and the cheaper ones behind it. */
  readonly tierUsual: (tier: string, cheaper: readonly string[]) => string;
  readonly tierNow: (tier: string) => string;
  readonly reportsEvery: (every: string, grace: string) => string;
  readonly lastHeard: string;
  readonly neverHeard: string;
  readonly nextExpected: string;
  readonly expectedBy: (time: string) => string;
  readonly overdueSince: (time: string) => string;
}

/** What calls tell beside their outcome and their time; values arrive formatted. */
export interface MeasuredWords {
  readonly head: string;
  readonly firstToken: string;
  /** Of a key figure. */
  readonly median: string;
  readonly speed: string;
  readonly tokensPerSecond: (rate: string) => string;
  readonly used: string;
  readonly tokensIn: (count: number, text: string) => string;
  readonly tokensOut: (count: number, text: string) => string;
  readonly units: (count: number, text: string) => string;
  /** What a provider's tightest limit has left. */
  readonly headroom: string;
  readonly headroomLeft: (percent: string) => string;
  readonly model: string;
  readonly output: string;
  readonly outputSize: (width: number, height: number) => string;
  readonly certificate: string;
  /** `days` are whole ones; under 0: it has expired. */
  readonly certificateEnds: (day: string, days: number) => string;
  readonly serverTiming: string;
  readonly placesHead: string;
  readonly places: (failed: number, asked: number) => string;
  readonly placesTitle: (rounds: number, text: string) => string;
  readonly placesColumns: readonly Column[];
  readonly phasesTitle: (jobs: number, text: string) => string;
  readonly phasesColumns: readonly Column[];
}

/** What money and budgets do to a monitor; amounts and times arrive formatted. */
export interface SpendWords {
  readonly head: string;
  readonly today: string;
  readonly month: string;
  readonly perCall: string;
  readonly perCallMedian: (amount: string) => string;
  readonly budgetHead: string;
  /** Nobody knows what it cost: no 0. */
  readonly costUnknown: string;
  readonly costFree: string;
  readonly nothing: string;
  readonly atLeast: (amount: string) => string;
  /** Below an amount of which only a part is known. */
  readonly orMore: string;
  /** Calls of the month of which nobody knows the cost. */
  readonly unpriced: (calls: number, text: string) => string;
  readonly thisMonth: (amount: string) => string;
  readonly budget: (amount: string, per: Budget["per"]) => string;
  /** `$0.42 of its $0.50 a day`, by whose budget it is. */
  readonly spentOf: Readonly<Record<"monitor" | "provider" | "all", (spent: string, budget: string) => string>>;
  readonly shareUsed: (percent: string) => string;
  /** In a row; `until` is when the budget begins anew. */
  readonly fallenBrief: (spent: string, until: string) => string;
  readonly stoppedBrief: (spent: string, until: string) => string;
  /** Asked in a cheaper way than it should be; `since` is empty where it is not known. */
  readonly fallen: (tier: string, usual: string, since: string) => string;
  readonly stopped: (since: string) => string;
  readonly isSpent: (spent: string) => string;
  readonly anew: (until: string) => string;
  readonly whyStopped: (spent: string) => string;
}

/** The objective of a monitor, and what is left of its error budget. */
export interface ObjectiveWords {
  readonly head: string;
  readonly target: string;
  readonly over: (target: string, window: string) => string;
  readonly budget: string;
  readonly budgetLeft: string;
  readonly left: (left: string, budget: string) => string;
  readonly overspent: (over: string, budget: string) => string;
  /** Instead of the share that is left. */
  readonly gone: string;
  readonly unknown: string;
  readonly burn: string;
  /** `1.4× over 6 h` */
  readonly burnOver: (rate: string, span: string) => string;
  readonly goneIn: string;
  readonly goneAt: (duration: string, span: string) => string;
}

export interface IncidentWords {
  readonly resolved: string;
  readonly running: string;
  readonly what: (kind: string, level: string) => string;
  readonly title: (name: string, phrase: string) => string;
  /** A title that goes on with a clause about the page of that name, which is a sentence of its own; without a full stop. */
  readonly titleAnd: (title: string, clause: string, page: string) => string;
  /** In a list, where time and duration stand beside it. */
  readonly short: (name: string, brief: string) => string;
  readonly advisoryBrief: string;
  readonly advisoryNow: (name: string) => string;
  readonly advisoryLasted: (name: string, duration: string) => string;
  readonly certificate: {
    /** `days` are whole ones; under 0: it has expired. */
    readonly now: (name: string, days: number) => string;
    readonly over: (name: string, renewed: boolean) => string;
    readonly brief: (days: number) => string;
    readonly briefOver: string;
    readonly daysLeft: string;
    readonly expired: string;
    readonly expires: (day: string, time: string) => string;
    readonly expiredOn: (day: string, time: string) => string;
    readonly onDay: (day: string) => string;
    readonly head: string;
    readonly advice: (day: string, host: string) => string;
    readonly adviceOver: string;
    readonly knownFor: string;
    readonly seen: (from: string) => string;
    readonly ended: (to: string) => string;
  };
  readonly models: {
    readonly title: (name: string, change: string) => string;
    readonly gone: string;
    readonly fresh: string;
    /** In place of "running" and "resolved". */
    readonly news: string;
    readonly past: string;
    readonly changedAt: (time: string, change: string) => string;
    readonly seen: string;
    readonly head: string;
    readonly columns: readonly Column[];
    readonly more: (count: number) => string;
    readonly advice: string;
    readonly adviceNew: string;
  };
  /** A feed that could not be read for days. */
  readonly unreadFeed: {
    /** What cannot be read, by its name: an official page, or another source. */
    readonly source: (name: string, isPage: boolean) => string;
    readonly title: (source: string, lasted: string, isRunning: boolean) => string;
    readonly brief: (source: string, isRunning: boolean) => string;
    /** Without a full stop. */
    readonly why: (problem: FeedProblem["reason"] | undefined) => string;
    /** `to` is absent while it goes on. */
    readonly summary: (from: string, to: string | undefined, why: string) => string;
    readonly head: string;
    readonly headOver: string;
    /** What to do about it. */
    readonly remedy: (problem: FeedProblem["reason"] | undefined) => readonly string[];
    readonly meaning: readonly string[];
    readonly lasted: string;
    readonly lastRead: string;
    readonly usedBy: string;
    readonly monitors: (count: number) => string;
  };
  readonly heartbeat: {
    readonly missing: (count: number) => string;
    readonly missingFact: string;
    readonly missingSub: string;
    readonly lastHeard: string;
    readonly due: (time: string) => string;
    readonly chartText: string;
    readonly head: string;
    readonly advice: readonly string[];
    /** `heard` is the last report before, empty where it is no longer known. */
    readonly silent: (from: string, heard: string) => string;
    readonly wasSilent: (from: string, to: string, heard: string) => string;
  };
  readonly lasted: string;
  readonly lastedSoFar: string;
  readonly fromTo: (from: string, to: string) => string;
  readonly from: (from: string) => string;
  readonly noticed: string;
  /** Before "at once". */
  readonly noticedHow: string;
  readonly noticedSub: (time: string) => string;
  /** Of what another program saw: who it was, and that it is no measurement of ours. */
  readonly importedFrom: string;
  readonly importedSub: string;
  readonly importedHead: string;
  readonly importedSays: string;
  readonly pageLate: string;
  readonly pageEarly: string;
  /** Before "at once". */
  readonly pageSpoke: string;
  /** `lead` is how long after our verdict, or before it; empty where nobody knows. */
  readonly pageSaid: (time: string, lead: string) => string;
  readonly pageSilentFact: string;
  readonly pageNeverFact: string;
  readonly pageSub: Readonly<Record<Corroboration, string>>;
  readonly failed: string;
  readonly of: (asked: string) => string;
  readonly failedSub: string;
  readonly affected: string;
  readonly nothingElse: string;
  readonly seen: string;
  /** `repeated`: there were repetitions too, which are left out; so in the other words of an incident. */
  readonly chartTitle: (failed: number, asked: number, through: number, repeated: boolean) => string;
  readonly chartAdvisory: (asked: number, failed: number) => string;
  readonly chartEvidence: string;
  /** No call is kept: the chart shows the page's line alone. */
  readonly chartPage: string;
  readonly chartTextPage: string;
  /** What stands where others have a diagnosis. */
  readonly restsOn: Readonly<Record<"alert" | "manual", { readonly head: string; readonly texts: readonly string[] }>>;
  /** `hasOthers`: others have lines of their own in it. */
  readonly chartText: (hasPage: boolean, repeated: boolean, hasOthers: boolean) => string;
  readonly chartTextEvidence: string;
  readonly timeline: string;
  readonly story: {
    readonly firstFailure: string;
    readonly opened: (level: string) => string;
    readonly openedText: (noticedAfter: string) => string;
    readonly openedAtOnce: string;
    readonly level: (level: string) => string;
    readonly error: (phrase: string) => string;
    readonly page: Readonly<Record<Corroboration, (page: string) => string>>;
    readonly pageTitle: (title: string) => string;
    readonly pageLate: (late: string) => string;
    readonly pageEarly: (early: string) => string;
    readonly pageAtOnce: string;
    /** `days` are whole ones; under 0: it has expired. `to` is a day. */
    readonly certificate: (days: number, to: string) => string;
    readonly models: (appeared: number, vanished: number) => string;
    readonly witness: (feed: string) => string;
    /** What a third party tells; values are formatted, and empty where it does not say. */
    readonly witnessText: (
      told: Readonly<Record<"title" | "uptime" | "since", string>> & { readonly status: ComponentStatus | undefined },
    ) => string;
    readonly hint: (feed: string) => string;
    readonly hintText: (count: number, usual: number, window: string) => string;
    /** Of a feed that nobody can read. */
    readonly unreadable: string;
    readonly unreadableFor: (duration: string) => string;
    readonly readable: string;
    /** The first names, and how many more there are. */
    readonly modelNames: (appeared: readonly string[], vanished: readonly string[], more: number) => string;
    readonly renewed: string;
    readonly settled: string;
    readonly joined: (monitor: string) => string;
    readonly planned: (from: string, to: string) => string;
    readonly persons: {
      readonly acknowledged: string;
      readonly takenUp: string;
      readonly muted: (until: string) => string;
      readonly falseAlarm: string;
      readonly status: Readonly<Record<ManualState, string>>;
    };
    readonly recovered: string;
    readonly recoveredText: (duration: string) => string;
    readonly ended: Readonly<Record<"unobserved" | "no-longer-watched", string>>;
    readonly reopened: (level: string) => string;
    readonly because: (phrase: string) => string;
    /** Of an alert: figures with their values, and the rule that these break. */
    readonly measured: (value: string, limit: string) => string;
  };
  readonly diagnosis: Readonly<Record<"provider" | "owner" | "network" | "advisory" | "unclear", string>>;
  /** Of an incident that goes on. */
  readonly advice: Readonly<Record<Advice, string>>;
  readonly check: {
    readonly page: string;
    readonly scope: string;
    readonly scopeWide: string;
    readonly scopeWideText: (names: readonly string[]) => string;
    readonly scopeNarrow: string;
    readonly scopeNarrowText: (names: readonly string[]) => string;
    readonly scopeUnknownText: string;
    readonly scopeTest: string;
    readonly key: string;
    readonly quota: string;
    readonly network: string;
    readonly request: string;
    readonly pageResult: Readonly<Record<Corroboration, string>>;
    /** `time` is when it said so first, or was read last; empty where nobody knows. */
    readonly pageText: Readonly<Record<Corroboration, (page: string, time: string) => string>>;
    readonly keyRefused: string;
    readonly keyRefusedText: (phrase: string) => string;
    readonly keyFine: string;
    /** What was answered last. */
    readonly keyFineText: (code: string) => string;
    readonly unknown: string;
    readonly noAnswerText: string;
    readonly quotaUsed: string;
    readonly quotaUsedText: (phrase: string) => string;
    readonly quotaFine: string;
    readonly quotaFineText: (code: string) => string;
    readonly networkBad: string;
    readonly networkBadText: (phrase: string) => string;
    readonly networkSlow: string;
    readonly networkSlowText: (phase: string) => string;
    readonly networkFine: string;
    readonly networkFineText: (code: string) => string;
    readonly requestBad: string;
    readonly requestBadText: (phrase: string) => string;
    readonly requestFine: string;
    readonly requestFineText: (time: string) => string;
    readonly requestUnknownText: string;
    readonly support: string;
    readonly supportTheirs: string;
    /** `id` is the provider's own of the latest call; empty where it gave none. */
    readonly supportTheirsText: (id: string) => string;
    readonly supportOurs: string;
    readonly supportOursText: string;
    readonly supportUnknownText: string;
  };
  readonly evidence: string;
  readonly noEvidence: string;
  readonly first: string;
  readonly again: (n: number) => string;
  readonly reasonIs: string;
  readonly blame: Readonly<Record<"provider" | "owner" | "runner" | "nobody", string>>;
  readonly blameIs: (whose: string) => string;
  readonly postMortem: string;
  readonly summarySoFar: string;
  readonly summary: {
    readonly failed: (from: string, to: string, failed: string, asked: string, repeated: boolean) => string;
    readonly failedSoFar: (from: string, failed: string, asked: string, repeated: boolean) => string;
    readonly span: (from: string, to: string, duration: string) => string;
    readonly spanSoFar: (from: string) => string;
    readonly firstError: (phrase: string) => string;
    readonly noticed: (after: string) => string;
    readonly noticedAtOnce: string;
    readonly page: Readonly<Record<Corroboration, (page: string) => string>>;
    /** `lead` as in `pageSaid`. */
    readonly pageLate: (page: string, late: string, time: string, lead: string) => string;
    readonly pageEarly: (page: string, early: string, time: string, lead: string) => string;
    readonly pageAtOnce: (page: string, time: string) => string;
    /** Of trouble that the page reported, and that our calls met as well. */
    readonly pageMet: (page: string) => string;
  };
  readonly callsByOutcome: string;
  readonly outcomeColumns: readonly Column[];
  readonly issue: (number: number) => string;
  readonly asJson: string;
  readonly runningDuration: (duration: string) => string;
  readonly indexSentence: (total: number, running: number) => readonly Piece[];
  readonly indexEmpty: string;
}

export interface ChartWords {
  readonly weAsked: (every: string) => string;
  /** Where how often really is not known. */
  readonly plannedEvery: (every: string) => string;
  readonly weAskedUnplanned: string;
  /** Of a heartbeat. */
  readonly reportsDue: (every: string) => string;
  readonly pageSays: (page: string) => string;
  readonly noPage: string;
  readonly silentFor: (duration: string) => string;
  readonly silentForShort: (duration: string) => string;
  /** Of the page, before its first reading. */
  readonly notReadYet: string;
  readonly lateBy: (duration: string) => string;
  readonly now: (time: string) => string;
  readonly pulseTitle: (name: string, from: string, to: string) => string;
  /** `others` are the names of who else saw or spoke of it. */
  readonly pulseDesc: (failed: number, asked: number, page: string, others: readonly string[]) => string;
  /** Beside a line of its own under the page's. */
  readonly otherSees: (name: string) => string;
  readonly otherTalks: (name: string) => string;
  readonly latencyTitle: (p50: string, p95: string) => string;
  /** Of a heartbeat: how long the work took, as its reports tell. */
  readonly reportedTitle: (p50: string, p95: string) => string;
  readonly reportedTitleFew: (reports: number, p50: string) => string;
  readonly reportedText: (bin: string, log: boolean) => string;
  readonly latencyTitleNone: string;
  readonly latencyTitleFew: (calls: number, p50: string) => string;
  readonly latencyText: (bin: string, log: boolean) => string;
  readonly latencyDesc: (p50: string, p95: string, p99: string, failures: number) => string;
  readonly latencyName: string;
  readonly slow: (limit: string) => string;
  readonly noData: string;
  readonly failed: string;
  readonly slowOver: (limit: string) => string;
  readonly latencyColumns: (zone: string, ofReports: boolean) => readonly Column[];
  readonly outcomesName: string;
  readonly outcomesTitle: (failed: number, calls: number) => string;
  readonly outcomesText: (bin: string) => string;
  readonly outcomesDesc: (parts: readonly string[]) => string;
  readonly ofPlanned: string;
  readonly notObserved: string;
  readonly rounds: (count: string) => string;
  readonly reports: (count: string) => string;
  readonly leftOut: string;
  readonly callColumns: (zone: string) => readonly Column[];
}
