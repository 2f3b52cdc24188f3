import type { ComponentStatus, FeedProblem, Hint, ReportedState, Span } from "../domain/report.ts";

/** What others say of a monitor; values arrive formatted. */
export interface OthersWords {
  readonly head: string;
  readonly note: string;
  readonly official: (pages: number) => string;
  readonly thirdParty: (sources: number) => string;
  readonly community: string;
  /** What a source says now, of what the monitor matches. */
  readonly status: Readonly<Record<ComponentStatus, string>>;
  /** Of figures that do not say how it is now. */
  readonly figuresAlone: string;
  readonly unreadNow: string;
  readonly notReadYet: string;
  readonly readAt: (time: string) => string;
  /** When the source says that it was made. */
  readonly asOf: (time: string) => string;
  readonly unreadSince: (time: string, why: string) => string;
  readonly why: (problem: FeedProblem["reason"]) => string;
  /** Behind it, where something is known of before. */
  readonly asBefore: string;
  readonly noIncident: (days: number) => string;
  readonly moreIncidents: (count: number) => string;
  readonly state: Readonly<Record<ReportedState, string>>;
  readonly impact: Readonly<Record<ComponentStatus, string>>;
  readonly advisory: string;
  /** Of the impact; `to` is absent while it goes on. */
  readonly impactSpan: (from: string, to: string | undefined) => string;
  readonly published: (time: string) => string;
  readonly reopened: (time: string) => string;
  readonly gone: (time: string, wentOn: boolean) => string;
  readonly lastWord: (time: string, text: string) => string;
  /** Whose view the figures are, by the feed's kind. */
  readonly viewOf: Readonly<Record<string, (name: string) => string>>;
  readonly viewOfOthers: (name: string) => string;
  readonly endpoint: string;
  readonly spans: Readonly<Record<Span, string>>;
  readonly latency: Readonly<Record<"p50" | "p95" | "p99" | "mean", string>>;
  readonly tokens: string;
  readonly figuresCaption: (name: string) => string;
  readonly best: string;
  readonly worst: string;
  readonly moreEndpoints: (count: number) => string;
  readonly chart: {
    readonly title: (lowest: string, when: string) => string;
    readonly titleSteady: (lowest: string) => string;
    readonly text: (hasOurs: boolean) => string;
    readonly name: (name: string) => string;
    readonly desc: (lowest: string, highest: string, readings: number) => string;
    readonly ours: string;
    readonly columns: readonly { readonly text: string; readonly numeric?: boolean }[];
  };
  readonly hint: (hint: {
    readonly what: Hint["what"];
    readonly count: number;
    readonly window: string;
    /** A whole number; absent where nobody knows. */
    readonly usual?: number;
    readonly words: readonly string[];
  }) => string;
  readonly hintIs: string;
  /** Of a monitor that nobody asks. */
  readonly byPage: {
    /** Where uptime stands and the page was not read yet. */
    readonly sub: string;
    readonly row: string;
    readonly lead: string;
    /** Where the time of the last call stands. */
    readonly judged: string;
    readonly unknown: string;
    readonly calledDown: string;
    /** Beside every uptime: whose word it is. */
    readonly label: string;
    readonly leadRead: string;
    readonly readAt: (time: string) => string;
    readonly readingsSoFar: (readings: number) => string;
    /** Over marks of calls where there are none. */
    readonly notAsked: string;
    readonly uptimeIs: string;
    readonly monthsText: string;
    readonly asked: string;
    readonly lastReadings: string;
    readonly how: string;
    /** Where an incident's calls would be drawn. */
    readonly noCalls: string;
    readonly readingColumns: (zone: string) => readonly { readonly text: string; readonly numeric?: boolean }[];
    /** What its page says, by what that amounts to. */
    readonly said: Readonly<Record<"ok" | "slow" | "server-error" | "inconclusive", string>>;
    readonly outcomesTitle: (outages: number, readings: number) => string;
    readonly outcomesText: (bin: string) => string;
    readonly outcomesDesc: (parts: readonly string[]) => string;
    readonly missed: (readings: string) => string;
  };
}
